"""What an incoming order would do to the book, worked out before anything is touched.

Funds, FOK, self trades and market buys by budget are all decided on the plan. Nothing can come between the plan and its
execution, so what is planned is what happens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from tradespec.emulator.engine.book import BookSide, reaches
from tradespec.emulator.engine.exact import ZERO, add, mul, sub, whole_steps
from tradespec.emulator.engine.markets import Market
from tradespec.emulator.engine.orders import Order, SelfTrade
from tradespec.emulator.engine.refusal import Reason, Refused

Cost = Callable[[Decimal, Decimal], Decimal]
"""What a buyer is charged in quote for (price, size), fees in quote included. Must rise with the size."""


@dataclass(slots=True)
class Plan:
    """The fills of an incoming order.

    Attributes:
        fills: resting orders to trade with, in order, and the size (base) with each.
        own: resting orders of the same account that are cancelled on the way.
        blocked: an order of the same account ends the incoming one there.
        complete: the whole order fills.
        size: base of all fills.
        notional: exact price times size of all fills.
    """

    fills: list[tuple[Order, Decimal]] = field(default_factory=list[tuple[Order, Decimal]])
    own: list[Order] = field(default_factory=list[Order])
    blocked: bool = False
    complete: bool = False
    size: Decimal = ZERO
    notional: Decimal = ZERO

    def add(self, maker: Order, size: Decimal) -> None:
        """Plan one fill."""
        self.fills.append((maker, size))
        self.size = add(self.size, size)
        self.notional = add(self.notional, mul(maker.limit, size))


def make_plan(market: Market, against: BookSide, taker: Order, cost: Cost) -> Plan:
    """Walk the side that the taker would trade with.

    Raises:
        Refused: SELF_TRADE, where the taker's policy is to be refused.
    """
    plan = Plan()
    wanted = _Wanted(market, taker, cost)
    for maker in against.orders():
        if wanted.is_met or not reaches(taker.side, taker.price, maker.limit):
            break
        if maker.account == taker.account and taker.self_trade is not SelfTrade.ALLOW:
            _meet_own(plan, taker, maker)
            if plan.blocked:
                break
            continue
        size = wanted.take(maker)
        if size:
            plan.add(maker, size)
    plan.complete = wanted.is_met
    return plan


def _meet_own(plan: Plan, taker: Order, maker: Order) -> None:
    policy = taker.self_trade
    if policy is SelfTrade.REJECT_TAKER:
        raise Refused(Reason.SELF_TRADE, f"would trade with order {maker.id} of the same account")
    if policy in (SelfTrade.CANCEL_MAKER, SelfTrade.CANCEL_BOTH):
        plan.own.append(maker)
    plan.blocked = policy in (SelfTrade.CANCEL_TAKER, SelfTrade.CANCEL_BOTH)


class _Wanted:
    """What is still to be filled: a size, or what a budget buys."""

    def __init__(self, market: Market, taker: Order, cost: Cost) -> None:
        self._step = market.size_step
        self._cost = cost
        self._size = taker.size
        self._budget = taker.quote_size
        self.is_met = False

    def take(self, maker: Order) -> Decimal:
        if self._budget is None:
            size = min(maker.outstanding, self._size)
            self._size = sub(self._size, size)
            self.is_met = not self._size
            return size
        size = self._affordable(self._budget, maker)
        self._budget = sub(self._budget, self._cost(maker.limit, size))
        self.is_met = size < maker.outstanding or not self._budget
        return size

    def _affordable(self, budget: Decimal, maker: Order) -> Decimal:
        """The largest size, in whole steps, of which the cost is within the budget: by bisection, since costs are rounded."""
        price = maker.limit
        if self._cost(price, maker.outstanding) <= budget:
            return maker.outstanding
        low, high = 0, whole_steps(maker.outstanding, self._step)
        while high - low > 1:
            middle = (low + high) // 2
            if self._cost(price, mul(self._step, Decimal(middle))) <= budget:
                low = middle
            else:
                high = middle
        return mul(self._step, Decimal(low))
