"""The same exchange once more, as plainly as can be: lists, full scans, Fractions. Slow, and easy to agree with."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction as F

from tradespec.emulator.engine import (
    FEES,
    HOUSE,
    OUTSIDE,
    FeeIn,
    Market,
    OrderRequest,
    OrderState,
    Reason,
    Rounding,
    SelfTrade,
    Side,
    TimeInForce,
)


class No(Exception):
    """A refusal."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason


@dataclass(eq=False)
class RefOrder:
    number: int
    request: OrderRequest
    size: F
    price: F | None
    executed: F = F(0)
    cancelled: F = F(0)
    held: F = F(0)
    state: OrderState = OrderState.ACTIVE

    @property
    def outstanding(self) -> F:
        return self.size - self.executed - self.cancelled

    @property
    def buys(self) -> bool:
        return self.request.side is Side.BUY


def rounded(rounding: Rounding, amount: F) -> F:
    if rounding.quantum is None:
        return amount
    unit = F(rounding.quantum)
    units = amount / unit
    whole = {
        "ROUND_CEILING": math.ceil(units),
        "ROUND_FLOOR": math.floor(units),
        "ROUND_HALF_UP": math.floor(units + F(1, 2)),
    }[rounding.mode]
    return whole * unit


class ReferenceExchange:
    """One market. `orders` are all that were accepted, oldest first; `trades` are (price, size, maker, taker) by number."""

    def __init__(self, market: Market) -> None:
        self.market = market
        self.total: defaultdict[tuple[str, str], F] = defaultdict(F)
        self.orders: list[RefOrder] = []
        self.trades: list[tuple[F, F, int, int]] = []
        self._numbers = 0

    # Money

    def reserved(self, account: str, asset: str) -> F:
        return sum(
            (o.held for o in self.orders if o.request.account == account and self._gives(o) == asset), start=F(0)
        )

    def available(self, account: str, asset: str) -> F:
        return self.total[account, asset] - self.reserved(account, asset)

    def move(self, source: str, target: str, asset: str, amount: F) -> None:
        if source != OUTSIDE and amount > self.available(source, asset):
            raise No(Reason.INSUFFICIENT_FUNDS)
        self._pay(source, target, asset, amount)

    def _pay(self, source: str, target: str, asset: str, amount: F) -> None:
        self.total[source, asset] -= amount
        self.total[target, asset] += amount

    def _gives(self, order: RefOrder) -> str:
        return self.market.quote if order.buys else self.market.base

    def _fee_asset(self, order: RefOrder) -> str:
        fee_in = order.request.fee_in or self.market.fee_in
        if fee_in is FeeIn.RECEIVED:
            return self.market.base if order.buys else self.market.quote
        return self.market.base if fee_in is FeeIn.BASE else self.market.quote

    def _fee(self, order: RefOrder, rate: F, size: F, price: F) -> F:
        if self._fee_asset(order) == self.market.base:
            return rounded(self.market.base_fee, rate * size)
        return rounded(self.market.quote_fee, rate * size * price)

    def _on_top(self, order: RefOrder) -> bool:
        return self._fee_asset(order) == self._gives(order)

    def _principal(self, order: RefOrder) -> F:
        if not order.buys:
            return order.outstanding
        return F(0) if order.price is None else rounded(self.market.buyer_quote, order.price * order.outstanding)

    def _needs(self, order: RefOrder) -> F:
        fee = F(0)
        if self._on_top(order):
            rate = max(F(self.market.maker_fee), F(self.market.taker_fee))
            fee = self._fee(order, rate, order.outstanding, order.price or F(0))
        return self._principal(order) + fee

    def _cost(self, order: RefOrder, size: F, price: F) -> F:
        fee = self._fee(order, F(self.market.taker_fee), size, price) if self._on_top(order) else F(0)
        return rounded(self.market.buyer_quote, price * size) + fee

    # Orders

    def place(self, request: OrderRequest, now: datetime) -> None:
        self._numbers += 1
        price = None if request.price is None else F(request.price)
        order = RefOrder(self._numbers, request, F(request.size or 0), price)
        self._check(order, now)
        fills, own, blocked, complete = self._walk(order)
        if order.price is None and not (fills or own or blocked):
            raise No(Reason.NO_LIQUIDITY)
        if request.quote_size is not None:
            order.size = sum((size for _, size in fills), start=F(0))
        self._hold(order, fills)
        self.orders.append(order)
        if request.time_in_force is TimeInForce.FOK and not complete:
            self._end(order, OrderState.CANCELED)
            return
        for maker in own:
            self._end(maker, OrderState.CANCELED)
        for maker, size in fills:
            self._trade(maker, order, size)
        rests = order.price is not None and request.time_in_force is TimeInForce.GTC and not blocked
        if order.state is OrderState.ACTIVE and not rests:
            self._end(order, OrderState.CANCELED)

    def cancel(self, order: RefOrder) -> None:
        if order.state is not OrderState.ACTIVE:
            raise No(Reason.ORDER_NOT_ACTIVE)
        self._end(order, OrderState.CANCELED)

    def settle(self, now: datetime) -> None:
        for order in self.orders:
            expiry = order.request.expires_at
            if order.state is OrderState.ACTIVE and expiry is not None and expiry <= now:
                self._end(order, OrderState.EXPIRED)

    def resting(self, side: Side) -> list[RefOrder]:
        """As they would trade. Only limit orders are ever seen resting."""
        orders = [o for o in self.orders if o.state is OrderState.ACTIVE and o.request.side is side]
        sign = -1 if side is Side.BUY else 1
        return sorted(orders, key=lambda o: (sign * (o.price or F(0)), o.number))

    def _check(self, order: RefOrder, now: datetime) -> None:
        request = order.request
        if order.price is not None and order.price % F(self.market.price_tick):
            raise No(Reason.PRICE_TICK)
        if request.quote_size is None and order.size < F(self.market.min_size):
            raise No(Reason.SIZE_TOO_SMALL)
        if order.size % F(self.market.size_step):
            raise No(Reason.SIZE_STEP)
        if request.expires_at is not None and request.expires_at <= now:
            raise No(Reason.EXPIRY_PAST)
        against = self.resting(request.side.opposite)
        if request.post_only and against and self._crosses(order, against[0]):
            raise No(Reason.WOULD_CROSS)

    def _crosses(self, taker: RefOrder, maker: RefOrder) -> bool:
        if taker.price is None or maker.price is None:
            return True
        return taker.price >= maker.price if taker.buys else taker.price <= maker.price

    def _walk(self, taker: RefOrder) -> tuple[list[tuple[RefOrder, F]], list[RefOrder], bool, bool]:
        request, step = taker.request, F(self.market.size_step)
        fills: list[tuple[RefOrder, F]] = []
        own: list[RefOrder] = []
        left = taker.size
        budget = None if request.quote_size is None else F(request.quote_size)
        complete = False
        for maker in self.resting(request.side.opposite):
            if complete or not self._crosses(taker, maker):
                break
            if maker.request.account == request.account and request.self_trade is not SelfTrade.ALLOW:
                if request.self_trade is SelfTrade.REJECT_TAKER:
                    raise No(Reason.SELF_TRADE)
                if request.self_trade is not SelfTrade.CANCEL_TAKER:
                    own.append(maker)
                if request.self_trade is not SelfTrade.CANCEL_MAKER:
                    return fills, own, True, False
                continue
            size = F(0)
            if budget is None:
                size = min(left, maker.outstanding)
                left -= size
                complete = left == 0
            else:
                price = maker.price or F(0)
                while size < maker.outstanding and self._cost(taker, size + step, price) <= budget:
                    size += step
                budget -= self._cost(taker, size, price)
                complete = size < maker.outstanding or budget == 0
            if size:
                fills.append((maker, size))
        if budget is not None and complete and sum(size for _, size in fills) < F(self.market.min_size):
            raise No(Reason.SIZE_TOO_SMALL)
        return fills, own, False, complete

    def _hold(self, order: RefOrder, fills: list[tuple[RefOrder, F]]) -> None:
        needs = self._needs(order)
        if order.buys and order.price is None:
            budget = order.request.quote_size
            costs = (self._cost(order, size, maker.price or F(0)) for maker, size in fills)
            needs = F(budget) if budget is not None else sum(costs, start=F(0))
        if needs > self.available(order.request.account, self._gives(order)):
            raise No(Reason.INSUFFICIENT_FUNDS)
        order.held = needs

    def _trade(self, maker: RefOrder, taker: RefOrder, size: F) -> None:
        market, price = self.market, maker.price or F(0)
        buyer, seller = (taker, maker) if taker.buys else (maker, taker)
        was_held = buyer.held
        for order in (buyer, seller):
            order.held = F(0)
            order.executed += size
            if not order.outstanding:
                order.state = OrderState.COMPLETED
        payer, payee = buyer.request.account, seller.request.account
        paid = min(rounded(market.buyer_quote, price * size), self.available(payer, market.quote))
        got = rounded(market.seller_quote, price * size)
        fees: list[F] = []
        for order, gives, gets in ((buyer, paid, size), (seller, size, got)):
            fee = self._fee(order, F(market.taker_fee if order is taker else market.maker_fee), size, price)
            spare = gets
            if self._on_top(order):
                spare = self.available(order.request.account, self._gives(order)) - gives - self._principal(order)
            fees.append(max(F(0), min(fee, spare)))
        self._pay(payer, HOUSE, market.quote, paid)
        self._pay(HOUSE, payee, market.quote, got)
        self._pay(payee, payer, market.base, size)
        for order, fee in zip((buyer, seller), fees, strict=True):
            self._pay(order.request.account, FEES, self._fee_asset(order), fee)
        spent = paid + (fees[0] if self._on_top(buyer) else 0)
        for order, needs in ((buyer, was_held - spent if buyer.price is None else self._needs(buyer)), (seller, None)):
            if order.outstanding:
                wanted = self._needs(order) if needs is None else needs
                order.held = min(wanted, self.available(order.request.account, self._gives(order)))
        self.trades.append((price, size, maker.number, taker.number))

    def _end(self, order: RefOrder, state: OrderState) -> None:
        order.cancelled = order.outstanding
        order.state = state
        order.held = F(0)
