"""A market maker, so that books, tickers and executions move.

Its price is a random walk in whole ticks: the same seed and the same calls make the same market, to the last digit.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from tradespec.emulator.engine.book import reaches
from tradespec.emulator.engine.checks import check_price, check_size
from tradespec.emulator.engine.exact import add, is_multiple, mul, total, whole_steps
from tradespec.emulator.engine.exchange import Exchange
from tradespec.emulator.engine.markets import Market, MarketState
from tradespec.emulator.engine.orders import OrderRequest, OrderState, OrderType, Side, TimeInForce
from tradespec.emulator.engine.refusal import Reason, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoting:
    """How a market maker behaves. Prices and distances are in ticks of the market, except `start`.

    Attributes:
        start: the first mid price.
        lot: size (base) of which quotes and trades are small multiples.
        seed: of the random walk.
        levels: how many prices are quoted on each side.
        gap: distance between them; they lie on multiples of it, so that a small move leaves most quotes where they are.
        half_spread: least distance between the mid and a quote.
        drift: the most that the mid moves in one step.
        max_lots: the most lots in one quote or trade.
        trade_one_in: one step in so many has a trade, on average; 0 for none.
        every: clock time between two steps; None leaves stepping to `step`.
        max_due: how many steps one `settle` makes at most, however much time has gone by.
        maker_account, trader_account: who quotes, and who trades with the quotes; funded as needed.
    """

    start: Decimal
    lot: Decimal
    seed: int = 0
    levels: int = 10
    gap: int = 1
    half_spread: int = 1
    drift: int = 3
    max_lots: int = 5
    trade_one_in: int = 3
    every: timedelta | None = timedelta(seconds=1)
    max_due: int = 60
    maker_account: str = "market-maker"
    trader_account: str = "crowd"

    def __post_init__(self) -> None:
        for name in ("levels", "gap", "half_spread", "max_lots", "max_due"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}, but must be at least 1")
        if self.drift < 0 or self.trade_one_in < 0:
            raise ValueError("drift and trade_one_in must not be negative")
        if self.every is not None and self.every <= timedelta(0):
            raise ValueError("every must be longer than nothing")


class MarketMaker:
    """Quotes one market from its start on, and trades now and then with an account of its own.

    Args:
        exchange: where; with `quoting.every` set, its `settle` makes the steps that are due.
        symbol: which market.
        quoting: how.

    Raises:
        Refused: UNKNOWN_MARKET.
        ValueError: start or lot do not fit the market's rules.
    """

    def __init__(self, exchange: Exchange, symbol: str, quoting: Quoting) -> None:
        market = exchange.market(symbol)
        if not is_multiple(quoting.start, market.price_tick):
            raise ValueError(f"start {quoting.start} is not a multiple of the tick {market.price_tick}")
        if quoting.lot < market.min_size or not is_multiple(quoting.lot, market.size_step):
            raise ValueError(f"lot {quoting.lot} is below {market.min_size} or no multiple of {market.size_step}")
        self._exchange = exchange
        self._symbol = symbol
        self._quoting = quoting
        self._tick = market.price_tick
        self._random = random.Random(quoting.seed)
        margin = quoting.half_spread + quoting.gap * (quoting.levels + 1)
        self._lowest, self._highest = margin, whole_steps(market.max_price, self._tick) - margin
        self._mid = whole_steps(quoting.start, self._tick)
        if not self._lowest <= self._mid <= self._highest:
            raise ValueError(f"start {quoting.start} leaves no room for {quoting.levels} levels on each side")
        exchange.account(quoting.maker_account)
        exchange.account(quoting.trader_account)
        self._quote()
        self._next_due = exchange.now()
        if quoting.every is not None:
            self._next_due += quoting.every
            exchange.schedule(self)

    @property
    def mid(self) -> Decimal:
        """The price around which it quotes."""
        return self._price(self._mid)

    @property
    def next_due(self) -> datetime:
        """When the clock makes its next step due; without `every` it never does."""
        return self._next_due

    def catch_up(self, now: datetime) -> None:
        """Skip all but the newest `max_due` steps that are due."""
        if self._quoting.every is not None and self._next_due <= now:
            due = (now - self._next_due) // self._quoting.every + 1
            self._next_due += self._quoting.every * max(0, due - self._quoting.max_due)

    def act(self) -> None:
        """Make the step that is due."""
        if self._quoting.every is not None:
            self._next_due += self._quoting.every
        self.step()

    def step(self, n: int = 1) -> None:
        """Perhaps trade, move the price, renew the quotes, n times. Does nothing while the market is not running."""
        for _ in range(n):
            with self._exchange.change():  # nobody acts on a step before it is done
                if self._exchange.market(self._symbol).state is not MarketState.RUNNING:
                    return
                if self._quoting.trade_one_in and self._random.randrange(self._quoting.trade_one_in) == 0:
                    self._trade()
                drift = self._quoting.drift
                moved = self._mid + self._random.randint(-drift, drift)
                self._mid = min(max(moved, self._lowest), self._highest)
                self._quote()

    def trade_at(self, side: Side, price: Decimal, size: Decimal) -> None:
        """Let the market trade at a price, wherever it is now, and quote around that price from then on.

        What rests at that price or better is traded away first, by the trader account, as it would be if the market went
        there. The last trade is the one asked for.

        Args:
            side: the taker's.
            price: of the trade.
            size: of the trade (base).

        Raises:
            Refused: price or size break the market's rules, or the market is not running.
        """
        with self._exchange.change():
            market = self._exchange.market(self._symbol)
            check_price(market, price)
            check_size(market, size)
            if market.state is not MarketState.RUNNING:
                raise Refused(Reason.MARKET_CLOSED, f"{market.symbol} is {market.state.value}")
            self._sweep(market, Side.BUY, price)
            self._sweep(market, Side.SELL, price)
            for account, each in ((self._quoting.maker_account, side.opposite), (self._quoting.trader_account, side)):
                self._place_funded(market, account, each, price, size)
            self._mid = min(max(whole_steps(price, self._tick), self._lowest), self._highest)
            self._quote()

    def _sweep(self, market: Market, side: Side, price: Decimal) -> None:
        depth = self._exchange.book(self._symbol)
        levels = depth.asks if side is Side.BUY else depth.bids
        size = total(level.size for level in levels if reaches(side, price, level.price))
        if size:
            trader = self._quoting.trader_account
            self._place_funded(market, trader, side, price, max(size, market.min_size), TimeInForce.IOC)

    def _place_funded(
        self,
        market: Market,
        account: str,
        side: Side,
        price: Decimal,
        size: Decimal,
        time_in_force: TimeInForce = TimeInForce.GTC,
    ) -> None:
        spare = Decimal(2)  # fees and rounding come on top
        need = mul(spare, mul(price, size) if side is Side.BUY else size)
        self._exchange.deposit(account, market.quote if side is Side.BUY else market.base, add(need, spare))
        self._exchange.place(
            OrderRequest(
                account=account, symbol=self._symbol, side=side, price=price, size=size, time_in_force=time_in_force
            )
        )

    def _quote(self) -> None:
        """Cancel the quotes that are out of place, then fill the places that are empty, from the inside out."""
        maker, wanted = self._quoting.maker_account, self._places()
        self._fund(maker)
        taken: set[tuple[Side, Decimal]] = set()
        for order in self._exchange.orders(maker, self._symbol, states={OrderState.ACTIVE}):
            if (order.side, order.limit) in wanted:
                taken.add((order.side, order.limit))
            else:
                self._exchange.cancel(order.id)
        for side, price in wanted:
            if (side, price) not in taken:
                size = self._size()
                self._exchange.place(
                    OrderRequest(account=maker, symbol=self._symbol, side=side, price=price, size=size)
                )

    def _places(self) -> dict[tuple[Side, Decimal], None]:
        gap, half = self._quoting.gap, self._quoting.half_spread
        bid = (self._mid - half) // gap * gap
        ask = -(-(self._mid + half) // gap) * gap
        places: dict[tuple[Side, Decimal], None] = {}
        for level in range(self._quoting.levels):
            places[Side.BUY, self._price(bid - level * gap)] = None
            places[Side.SELL, self._price(ask + level * gap)] = None
        return places

    def _trade(self) -> None:
        trader = self._quoting.trader_account
        self._fund(trader)
        side = self._random.choice((Side.BUY, Side.SELL))
        request = OrderRequest(account=trader, symbol=self._symbol, side=side, type=OrderType.MARKET, size=self._size())
        try:
            self._exchange.place(request)
        except Refused as refusal:  # a subscriber may have emptied the book meanwhile
            if refusal.reason is not Reason.NO_LIQUIDITY:
                raise

    def _fund(self, account: str) -> None:
        """Deposit whenever an account could run short of what a step needs."""
        market = self._exchange.market(self._symbol)
        lots = Decimal(4 * self._quoting.max_lots * self._quoting.levels)
        base = mul(self._quoting.lot, lots)
        for asset, need in ((market.base, base), (market.quote, mul(base, self._price(self._mid * 2)))):
            if self._exchange.balance(account, asset).available < need:
                self._exchange.deposit(account, asset, mul(need, Decimal(100)))

    def _size(self) -> Decimal:
        return mul(self._quoting.lot, Decimal(self._random.randint(1, self._quoting.max_lots)))

    def _price(self, ticks: int) -> Decimal:
        return mul(self._tick, Decimal(ticks))
