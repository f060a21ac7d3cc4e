"""Perpetual futures on top of the matching engine. It knows no exchange's dialect.

`FuturesDesk` is the way in.

    contracts.py    what is traded, and the words        formulas.py     the sums
    positions.py    positions, settings, records         reckoning.py    what they amount to
    clearing.py     fills into positions and money       desk.py         orders, settings, liquidation
    funding.py      funding by the clock                 records.py      what is kept of it
"""

from __future__ import annotations

from tradespec.emulator.engine.futures.clearing import INSURANCE, FuturesClearing
from tradespec.emulator.engine.futures.contracts import (
    Action,
    Contract,
    MarginMode,
    PositionMode,
    PositionSide,
    Tier,
    position_opened_by,
)
from tradespec.emulator.engine.futures.desk import FuturesDesk
from tradespec.emulator.engine.futures.funding import FundingClock, Settled
from tradespec.emulator.engine.futures.positions import (
    Bill,
    BillKind,
    Cause,
    ClosedPosition,
    Position,
    PositionBook,
    PositionFill,
    SymbolSettings,
)
from tradespec.emulator.engine.futures.reckoning import Reckoning

__all__ = [
    "INSURANCE",
    "Action",
    "Bill",
    "BillKind",
    "Cause",
    "ClosedPosition",
    "Contract",
    "FundingClock",
    "FuturesClearing",
    "FuturesDesk",
    "MarginMode",
    "Position",
    "PositionBook",
    "PositionFill",
    "PositionMode",
    "PositionSide",
    "Reckoning",
    "Settled",
    "SymbolSettings",
    "Tier",
    "position_opened_by",
]
