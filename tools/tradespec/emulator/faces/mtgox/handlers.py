"""What answers to which operation, by operationId. Each group of calls has a module with its own `HANDLERS`."""

from __future__ import annotations

from collections.abc import Callable

from tradespec.emulator.faces.mtgox import account, bitcoin, legacy, market, merchant, security, trade
from tradespec.emulator.faces.mtgox.bitcoin_desk import BitcoinDesk
from tradespec.emulator.faces.mtgox.market import Screens
from tradespec.emulator.faces.mtgox.request import Handler
from tradespec.emulator.faces.mtgox.state import State

HANDLERS: dict[str, Handler] = {
    **market.HANDLERS,
    **trade.HANDLERS,
    **account.HANDLERS,
    **bitcoin.HANDLERS,
    **merchant.HANDLERS,
    **security.HANDLERS,
    **legacy.HANDLERS,
}
PARTS: tuple[Callable[[State], object], ...] = (Screens, BitcoinDesk)
"""What is made with the exchange: it must see everything from the start."""
