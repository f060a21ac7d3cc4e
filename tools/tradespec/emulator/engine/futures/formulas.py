"""The sums of margin trading, each a pure function.

`rate` is the maintenance margin rate of the tier plus the taker fee; prices are quote per base, sizes base, amounts quote.
Quotients have 16 decimal places.
"""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal

from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub
from tradespec.emulator.engine.futures.contracts import PositionSide

PLACES = 16
_ONE = Decimal(1)


def profit(side: PositionSide, entry: Decimal, price: Decimal, size: Decimal) -> Decimal:
    """What a position gains between two prices, exact."""
    return mul(side.sign, mul(sub(price, entry), size))


def margin(price: Decimal, size: Decimal, leverage: Decimal) -> Decimal:
    """What a position of that value ties up, rounded up."""
    return ratio(mul(price, size), leverage, PLACES, ROUND_UP)


def average(first: Decimal, first_size: Decimal, second: Decimal, second_size: Decimal) -> Decimal:
    """The price of two sizes together."""
    return ratio(
        add(mul(first, first_size), mul(second, second_size)), add(first_size, second_size), PLACES, ROUND_HALF_UP
    )


def break_even(side: PositionSide, entry: Decimal, size: Decimal, fees_paid: Decimal, taker_fee: Decimal) -> Decimal:
    """Where a position has earned its fees, the closing one included. Rounded up for a long one, down for a short one."""
    value, sign = mul(entry, size), side.sign
    whole = mul(size, sub(_ONE, mul(sign, taker_fee)))
    return ratio(add(value, mul(sign, fees_paid)), whole, PLACES, ROUND_UP if side is PositionSide.LONG else ROUND_DOWN)


def risk(maintenance: Decimal, equity: Decimal) -> Decimal:
    """Maintenance margin as a share of what backs it: 1 and above is liquidated. 1 where nothing backs it."""
    if equity <= 0:
        return _ONE if maintenance else ZERO
    return ratio(maintenance, equity, PLACES, ROUND_HALF_UP)


def isolated_liquidation(
    side: PositionSide, entry: Decimal, size: Decimal, position_margin: Decimal, rate: Decimal
) -> Decimal:
    """The mark price at which the risk of a position with its own margin reaches 1. At or below zero: none."""
    sign = side.sign
    rest = sub(position_margin, mul(sign, mul(size, entry)))
    return ratio(rest, mul(size, sub(rate, sign)), PLACES, ROUND_HALF_UP)


def crossed_liquidation(mark: Decimal, equity: Decimal, long: Decimal, short: Decimal, rate: Decimal) -> Decimal:
    """The same for the positions of one symbol that the whole account backs.

    Args:
        mark: the mark price now.
        equity: what backs them now: the account's equity less the maintenance margin of other symbols (quote).
        long, short: sizes. The larger one counts for maintenance.
        rate: as above.

    Returns:
        The price. At or below zero: none. For legs that offset each other it lies absurdly high.
    """
    net = sub(long, short)
    rest = sub(mul(net, mark), equity)
    return ratio(rest, sub(net, mul(rate, max(long, short))), PLACES, ROUND_HALF_UP)
