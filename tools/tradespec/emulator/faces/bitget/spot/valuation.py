"""What coins are worth, by the last prices of the spot markets."""

from __future__ import annotations

from decimal import Decimal

from tradespec.emulator.engine.exact import ZERO, mul
from tradespec.emulator.faces.bitget.state import State

_ONE = Decimal(1)
_DOLLARS = frozenset({"USDT", "USDC"})


def last_price(state: State, symbol: str) -> Decimal:
    """The last price of a pair; where its market maker starts before the first trade."""
    last = state.exchange.stats(symbol).last
    pair = state.symbols.find(symbol)
    if last is None and pair is not None:
        return pair.start
    return last or ZERO


def usdt_price(state: State, coin: str) -> Decimal:
    """One coin in USDT, zero for a coin that nothing values. USDC counts as USDT."""
    if coin in _DOLLARS:
        return _ONE
    for quote in ("USDT", "USDC", "BTC"):
        if coin != quote and state.symbols.find(coin + quote) is not None:
            return mul(last_price(state, coin + quote), usdt_price(state, quote))
    return ZERO


def usdt_value(state: State, coin: str, amount: Decimal) -> Decimal:
    """An amount of a coin in USDT."""
    return mul(amount, usdt_price(state, coin))
