"""Spot over the matching engine.

market.py     pairs, prices, books, candles, trades      insight.py    flows by size of trade, levels of fees
trade.py      placing and cancelling orders              replacing.py  both in one call
reading.py    orders and fills as lists                  plan.py       plan orders; plans.py: their life
account.py    who one is and what one has                bills.py      the journal as bills
wallet.py     transfers, deposits, withdrawals           transfers.py, movements.py   their life
desk.py       all orders on the spot markets, those of margin too
orders.py, triggers.py, history.py, valuation.py
"""

from __future__ import annotations

from collections.abc import Callable

from tradespec.emulator.faces.bitget.request import Handler
from tradespec.emulator.faces.bitget.spot import account, insight, market, plan, reading, replacing, trade, wallet
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.history import SpotHistory
from tradespec.emulator.faces.bitget.spot.movements import Movements
from tradespec.emulator.faces.bitget.state import State

HANDLERS: dict[str, Handler] = {
    **market.HANDLERS,
    **insight.HANDLERS,
    **trade.HANDLERS,
    **replacing.HANDLERS,
    **reading.HANDLERS,
    **plan.HANDLERS,
    **account.HANDLERS,
    **wallet.HANDLERS,
}
PARTS: tuple[Callable[[State], object], ...] = (SpotHistory, SpotDesk, Movements)
"""What is made with the exchange, before its markets open."""
