"""What Bitget answers where the engine refuses."""

from __future__ import annotations

from tradespec.emulator.engine import Reason, Refused
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.futures.contracts import MIN_USDT, FuturesSymbol

ACCEPTED = frozenset({Reason.WOULD_CROSS, Reason.NO_LIQUIDITY})
"""Reasons for which an order is taken in and cancelled then (CHOICE, as on spot)."""
_CODES = {
    Reason.INSUFFICIENT_MARGIN: "40762",
    Reason.INSUFFICIENT_FUNDS: "40762",
    Reason.POSITION_TOO_LARGE: "40921",
    Reason.POSITION_NOT_FOUND: "22002",
    Reason.POSITION_MODE: "40774",
    Reason.MARGIN_MODE: "40875",
    Reason.LEVERAGE_INVALID: "43050",
    Reason.TOO_MANY_ORDERS: "45118",
    Reason.MARKET_CLOSED: "22004",
    Reason.PRICE_INVALID: "40706",
    Reason.PRICE_TICK: "45115",
    Reason.SIZE_TOO_SMALL: "45111",
    Reason.SIZE_TOO_LARGE: "45112",
    Reason.SIZE_STEP: "22038",
    Reason.SIZE_INVALID: "22038",
    Reason.AMOUNT_INVALID: "40020",
    Reason.ORDER_NOT_FOUND: "40768",
    Reason.ORDER_NOT_ACTIVE: "40768",
}


def refusal(refused: Refused, symbol: FuturesSymbol) -> Refusal:
    """The answer to a refused order, cancellation or setting. Which code fires among several with one meaning is a CHOICE."""
    if refused.reason is Reason.NOTIONAL_TOO_SMALL:
        return Refusal("45110", least=text(MIN_USDT))
    if refused.reason is Reason.AMOUNT_INVALID:
        return Refusal("40020", name="amount")
    return Refusal(_CODES.get(refused.reason, "43002"), name=symbol.symbol)
