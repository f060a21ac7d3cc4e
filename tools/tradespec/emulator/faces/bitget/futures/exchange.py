"""The futures side of the exchange: contracts with their market makers, mark and index prices, funding, candles."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from tradespec.emulator.engine import Event, FundsMoved, MarketMaker, OrderExecuted, Quoting, Side
from tradespec.emulator.engine.candles import Candles
from tradespec.emulator.engine.exact import ZERO, mul, ratio, total
from tradespec.emulator.engine.futures import FundingClock, FuturesDesk, PositionSide
from tradespec.emulator.faces.bitget import names
from tradespec.emulator.faces.bitget.formats import to_ms
from tradespec.emulator.faces.bitget.futures.contracts import (
    CONTRACTS,
    CROWD_ACCOUNT,
    MAKER_ACCOUNT,
    PRODUCTS,
    FuturesCatalogue,
    FuturesSymbol,
)
from tradespec.emulator.faces.bitget.state import KEEP, State

DEFAULT_LEVERAGE = Decimal(20)
_WARM_UP_STEPS = 5
_MAX_DUE = 5  # steps that the market makers catch up with at once


class FuturesExchange:
    """All contracts. A part of the state.

    Mark and index price are the middle of the market maker's quotes, until one is fixed (CHOICE: what the real ones are made of is
    not emulated).

    Attributes:
        symbols: the contracts.
        desk: the engine's futures.
        makers: who quotes them. funding: who settles. Both by the engine's name of the contract.
        trades, marks, indexes: candles, likewise. taker_volumes: those of what was bought and sold by takers.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._exchange = state.exchange
        self.symbols = FuturesCatalogue(CONTRACTS)
        self.makers: dict[str, MarketMaker] = {}
        self._fixed_marks: dict[str, Decimal] = {}
        self._fixed_indexes: dict[str, Decimal] = {}
        self.trades = {each.key: Candles() for each in self.symbols}
        self.marks = {each.key: Candles() for each in self.symbols}
        self.indexes = {each.key: Candles() for each in self.symbols}
        self.taker_volumes = {each.key: (Candles(), Candles()) for each in self.symbols}
        self.desk = FuturesDesk(
            state.exchange,
            tuple(each.contract for each in self.symbols),
            self.mark,
            leverage=DEFAULT_LEVERAGE,
            unlimited=frozenset({MAKER_ACCOUNT, CROWD_ACCOUNT}),
            keep=KEEP,
        )
        for kind in PRODUCTS.values():
            state.transferable[kind] = self.desk.reckoning.removable
        self.desk.on_mark.append(self._on_mark)
        state.exchange.subscribe(self._on_event)
        self.funding = {
            each.key: FundingClock(state.exchange, self.desk, each.contract, state.seed) for each in self.symbols
        }
        for number, symbol in enumerate(self.symbols):
            self._open(symbol, state.seed + number)

    def _open(self, symbol: FuturesSymbol, seed: int) -> None:
        quoting = Quoting(
            start=symbol.start,
            lot=symbol.lot,
            seed=seed,
            levels=15,
            gap=symbol.gap,
            half_spread=symbol.gap,
            drift=symbol.drift,
            max_lots=20,
            every=timedelta(seconds=self._state.options.market_step),
            max_due=_MAX_DUE,
            maker_account=MAKER_ACCOUNT,
            trader_account=CROWD_ACCOUNT,
        )
        maker = self.makers[symbol.key] = MarketMaker(self._exchange, symbol.key, quoting)
        maker.step(_WARM_UP_STEPS)
        while self._exchange.stats(symbol.key).last is None:
            maker.step()
        self.desk.mark_changed(symbol.key)

    # Prices

    def mark(self, key: str) -> Decimal:
        """The mark price."""
        return self._fixed_marks.get(key) or self._middle(key)

    def index(self, key: str) -> Decimal:
        """The index price."""
        return self._fixed_indexes.get(key) or self._middle(key)

    def last(self, key: str) -> Decimal:
        """The last price."""
        return self._exchange.stats(key).last or self.mark(key)

    def fix_mark(self, key: str, price: Decimal | None) -> None:
        """Hold the mark price at a price; None lets it go again. Liquidations and triggers follow at once."""
        _fix(self._fixed_marks, key, price)
        with self._exchange.change():
            self.desk.mark_changed(key)

    def fix_index(self, key: str, price: Decimal | None) -> None:
        """Hold the index price at a price; None lets it go again."""
        _fix(self._fixed_indexes, key, price)
        self.indexes[key].add(self._state.now_ms, self.index(key), ZERO, ZERO)

    def _middle(self, key: str) -> Decimal:
        maker = self.makers.get(key)
        if maker is not None:
            return maker.mid
        symbol = self.symbols.by_key(key)  # while the market maker places its first quotes
        return symbol.start if symbol is not None else ZERO

    # Accounts

    def wallet(self, account: str, product: str) -> str:
        """The engine's name of a user's wallet for a product type, ready to trade."""
        name = names.wallet(account, PRODUCTS[product])
        self.desk.clearing.open_account(name)
        return name

    def _is_wallet(self, name: str) -> bool:
        account = names.owner(name)
        return any(name == names.wallet(account, kind) for kind in PRODUCTS.values())

    def usdt_value(self, coin: str, amount: Decimal) -> Decimal:
        """An amount in USDT, by the contracts' mark prices; a coin that has none counts nothing."""
        if coin in ("USDT", "USDC", "USD"):
            return amount
        found = next((each for each in self.symbols if each.base == coin), None)
        return mul(amount, self.mark(found.key)) if found is not None else ZERO

    def btc_value(self, coin: str, amount: Decimal) -> Decimal:
        """An amount in BTC, to 16 places."""
        one = self.usdt_value("BTC", Decimal(1))
        return ratio(self.usdt_value(coin, amount), one, 16)

    def open_interest(self, key: str) -> Decimal:
        """Size of all long positions, market makers' included (base)."""
        sizes = [each.size for each in self.desk.book.on(key) if each.side is PositionSide.LONG]
        return total(sizes)

    # Events

    def _on_mark(self, key: str) -> None:
        now_ms = self._state.now_ms
        self.marks[key].add(now_ms, self.mark(key), ZERO, ZERO)
        self.indexes[key].add(now_ms, self.index(key), ZERO, ZERO)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, FundsMoved) and self._is_wallet(event.account):
            self.desk.clearing.record_transfer(event.account, event.asset, event.change)
        if not isinstance(event, OrderExecuted) or event.execution.symbol not in self.trades:
            return
        fill = event.execution
        moment, quote = to_ms(fill.time), mul(fill.price, fill.size)
        self.trades[fill.symbol].add(moment, fill.price, fill.size, quote)
        bought, sold = self.taker_volumes[fill.symbol]
        (bought if fill.side is Side.BUY else sold).add(moment, fill.price, fill.size, quote)


def _fix(prices: dict[str, Decimal], key: str, price: Decimal | None) -> None:
    if price is None:
        prices.pop(key, None)
    else:
        prices[key] = price
