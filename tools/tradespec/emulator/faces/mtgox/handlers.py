"""What answers to which operation, by operationId. Each group of calls has a module with its own `HANDLERS`."""

from __future__ import annotations

from tradespec.emulator.faces.mtgox import account, market, trade
from tradespec.emulator.faces.mtgox.request import Handler

HANDLERS: dict[str, Handler] = {
    **market.HANDLERS,
    **trade.HANDLERS,
    **account.HANDLERS,
}
