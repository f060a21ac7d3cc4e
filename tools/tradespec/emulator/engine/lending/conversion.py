"""Turning what a pool holds into what it owes: on the markets first, with the house for what no market takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub, whole_steps
from tradespec.emulator.engine.exchange import Exchange
from tradespec.emulator.engine.ledger import HOUSE, EntryReason, Leg
from tradespec.emulator.engine.lending.records import Swap
from tradespec.emulator.engine.markets import Market
from tradespec.emulator.engine.orders import Order, OrderRequest, OrderType, Side

_ONE = Decimal(1)
_TRIES = 3


@dataclass(slots=True)
class Conversion:
    """What was done to obtain an asset."""

    orders: list[Order] = field(default_factory=list[Order])
    swaps: list[Swap] = field(default_factory=list[Swap])


class Converter:
    """Sells a pool's holdings for an asset that it needs.

    Args:
        exchange: where the markets are.
        worth: price of one unit of an asset in the reference asset, zero if it has none.
        places: decimal places of amounts that are swapped.
        new_id: makes ids of swaps.
        place: places an order; None where it is refused.
        is_spot: whether assets change hands on a market.
    """

    def __init__(
        self,
        exchange: Exchange,
        worth: Callable[[str], Decimal],
        places: int,
        new_id: Callable[[], int],
        place: Callable[[OrderRequest], Order | None],
        is_spot: Callable[[Market], bool],
    ) -> None:
        self._exchange = exchange
        self._worth = worth
        self._places = places
        self._new_id = new_id
        self._place = place
        self._is_spot = is_spot

    def obtain(self, account: str, asset: str, wanted: Decimal) -> Conversion:
        """Sell other holdings, the most valuable first, until so much more of the asset is available, or nothing is left."""
        done = Conversion()
        balances = self._exchange.balances(account)
        others = [each for each in balances if each != asset]
        others.sort(key=lambda each: mul(balances[each].available, self._worth(each)), reverse=True)
        goal = add(self._available(account, asset), wanted)
        for other in others:
            self._trade(account, other, asset, goal, done)
            self._swap(account, other, asset, goal, done)
        return done

    def _trade(self, account: str, given: str, asset: str, goal: Decimal, done: Conversion) -> None:
        for market in self._exchange.markets():
            if {market.base, market.quote} == {given, asset} and self._is_spot(market):
                self._trade_on(market, account, given, asset, goal, done)

    def _trade_on(self, market: Market, account: str, given: str, asset: str, goal: Decimal, done: Conversion) -> None:
        for _ in range(_TRIES):
            missing = sub(goal, self._available(account, asset))
            request = self._request(account, market, given, missing) if missing > 0 else None
            order = None if request is None else self._place(request)
            if order is None:
                return
            done.orders.append(order)

    def _request(self, account: str, market: Market, given: str, missing: Decimal) -> OrderRequest | None:
        """A market order that brings in what is missing at the mark, or as much of it as can be paid for."""
        available = self._available(account, given)
        prices = self._worth(market.base), self._worth(market.quote)
        if not all(prices):
            return None
        price = ratio(prices[0], prices[1], self._places, ROUND_CEILING)
        kept = sub(_ONE, market.taker_fee)
        if given == market.base:
            needed = ratio(missing, mul(price, kept), self._places, ROUND_CEILING)
            steps = whole_steps(needed, market.size_step) + 1
            size = min(mul(Decimal(steps), market.size_step), self._floor(available, market.size_step))
            if not size:
                return None
            return OrderRequest(account=account, symbol=market.symbol, side=Side.SELL, type=OrderType.MARKET, size=size)
        budget = min(available, ratio(mul(missing, price), kept, self._places, ROUND_CEILING))
        if not budget:
            return None
        return OrderRequest(
            account=account, symbol=market.symbol, side=Side.BUY, type=OrderType.MARKET, quote_size=budget
        )

    def _swap(self, account: str, given: str, asset: str, goal: Decimal, done: Conversion) -> None:
        missing = sub(goal, self._available(account, asset))
        available = self._available(account, given)
        gives, gets = self._worth(given), self._worth(asset)
        if missing <= 0 or not available or not gives or not gets:
            return
        amount, got = ratio(mul(missing, gets), gives, self._places, ROUND_CEILING), missing
        if amount > available:
            amount, got = available, ratio(mul(available, gives), gets, self._places, ROUND_FLOOR)
        if not got:
            return
        swap = EntryReason.SWAP
        self._exchange.ledger.post(
            (
                Leg(account, given, amount.copy_negate(), swap),
                Leg(HOUSE, given, amount, swap),
                Leg(account, asset, got, swap),
                Leg(HOUSE, asset, got.copy_negate(), swap),
            )
        )
        now = self._exchange.now()
        done.swaps.append(
            Swap(id=self._new_id(), given=given, given_amount=amount, got=asset, got_amount=got, time=now)
        )

    def _available(self, account: str, asset: str) -> Decimal:
        return max(ZERO, self._exchange.balance(account, asset).available)

    def _floor(self, amount: Decimal, step: Decimal) -> Decimal:
        return mul(Decimal(whole_steps(amount, step)), step)
