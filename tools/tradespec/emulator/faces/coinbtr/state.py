"""What the face keeps beside the engine, and what a handler gets."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from tradespec.core.clock import Clock
from tradespec.emulator.contract import Operation
from tradespec.emulator.engine import Exchange, FeeIn, Market, MarketMaker, Quoting, Rounding
from tradespec.emulator.faces.coinbtr import errors
from tradespec.emulator.faces.coinbtr.auth import ApiKey
from tradespec.emulator.faces.coinbtr.catalogue import PLACES, Catalogue, Coin, Pair
from tradespec.emulator.faces.coinbtr.options import CoinbtrOptions
from tradespec.emulator.faces.coinbtr.transfers import Transfers
from tradespec.emulator.messages import Json, Request

KEEP = 20_000
_WARM_UP_STEPS = 10
_UNIT = Decimal((0, (1,), -PLACES))


class State:
    """An emulated CoinBTR. Change it under `exchange.lock`.

    Args:
        clock: source of all time.
        seed: of everything that is random.
        options: the choices.
        lock: guards all of it.

    Attributes:
        exchange: the engine.
        catalogue: coins and markets.
        transfers: coins in and out.
        makers: market makers by symbol.
        keys: API keys by their text.
    """

    def __init__(self, clock: Clock, seed: int, options: CoinbtrOptions, lock: threading.RLock) -> None:
        self.options = options
        self.seed = seed
        self.exchange = Exchange(clock, keep=KEEP, lock=lock)
        self.catalogue = Catalogue(
            options.coins, options.pairs, order=options.market_order, case=options.market_case,
            any_name=options.any_market_name,
        )  # fmt: skip
        self.makers = {
            pair.symbol: _open(self.exchange, pair, options, seed + number)
            for number, pair in enumerate(self.catalogue)
        }
        self.transfers = Transfers(self.exchange, seed, options.transfer_delay)
        self.keys: dict[str, ApiKey] = {}

    def open_account(self, account: str) -> None:
        """Open an account with the starting balances and an address for each coin, unless it exists."""
        if account in self.exchange.accounts():
            return
        self.exchange.account(account)
        for coin in self.catalogue.coins:
            if not coin.is_fiat:
                self.transfers.address(account, coin.code)
        for code, amount in self.options.balances.items():
            if amount:
                self.exchange.deposit(account, code, amount)

    def key_expiry(self) -> timedelta:
        """How long a new key is good for."""
        return timedelta(seconds=self.options.key_lifetime)


def _open(exchange: Exchange, pair: Pair, options: CoinbtrOptions, seed: int) -> MarketMaker:
    """Add a market and let it trade a little, so that it has a book and a last price."""
    exchange.add_market(
        Market(
            symbol=pair.symbol,
            base=pair.coin,
            quote=pair.currency,
            price_tick=pair.tick,
            size_step=_UNIT,
            min_size=pair.min_amount,
            max_size=pair.max_amount,
            maker_fee=options.maker_fee,
            taker_fee=options.taker_fee,
            fee_in=FeeIn.RECEIVED,
            buyer_quote=Rounding(_UNIT, ROUND_CEILING),
            seller_quote=Rounding(_UNIT, ROUND_FLOOR),
            base_fee=Rounding(_UNIT, ROUND_CEILING),
            quote_fee=Rounding(_UNIT, ROUND_CEILING),
        )
    )
    quoting = Quoting(
        start=pair.start, lot=pair.lot, seed=seed, levels=20, gap=pair.gap, half_spread=pair.gap, drift=pair.drift,
        max_lots=20, every=timedelta(seconds=options.market_step), max_due=20,
    )  # fmt: skip
    maker = MarketMaker(exchange, pair.symbol, quoting)
    maker.step(_WARM_UP_STEPS)
    while exchange.stats(pair.symbol).last is None:
        maker.step()
    return maker


@dataclass(frozen=True, slots=True)
class Call:
    """A request that has been let in.

    Attributes:
        state: what there is.
        fields: parameters of query or body, numbers as Decimal.
        key: None for public operations.
    """

    state: State
    request: Request
    operation: Operation
    fields: Mapping[str, Json]
    key: ApiKey | None

    @property
    def owner(self) -> ApiKey:
        """The key; only for private operations."""
        if self.key is None:
            raise LookupError(f"{self.operation.id} is public")
        return self.key

    @property
    def account(self) -> str:
        """Whose call it is; only for private operations."""
        return self.owner.account

    def text(self, name: str) -> str:
        """A text that is required. Raises Refusal: missing or invalid."""
        value = self.fields.get(name)
        if value is None or value == "":
            raise errors.missing(name)
        if not isinstance(value, str):
            raise errors.invalid(name)
        return value

    def has(self, name: str) -> bool:
        """Whether there is such a parameter, and not blank."""
        return self.fields.get(name) not in (None, "")

    def coin(self) -> Coin:
        """The coin that is named. Raises Refusal: missing or unknown."""
        text = self.text("coin")
        coin = self.state.catalogue.coin(text)
        if coin is None:
            raise errors.unknown_coin(text)
        return coin

    def market(self) -> Pair:
        """The market that is named. Raises Refusal: missing or unknown."""
        text = self.text("market")
        pair = self.state.catalogue.market(text)
        if pair is None:
            raise errors.unknown_market(text)
        return pair

    def number(self, name: str) -> Decimal:
        """A number that is required. Raises Refusal: missing or invalid."""
        value = self.fields.get(name)
        if value is None or value == "":
            raise errors.missing(name)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise errors.invalid(name)
        return Decimal(value)

    def whole(self, name: str) -> int:
        """A whole number that is required. Raises Refusal: missing or invalid."""
        value = self.number(name)
        if value != value.to_integral_value():
            raise errors.invalid(name)
        return int(value)


Handler = Callable[[Call], Json]
"""From a call to the answer's `data`; None for an answer without."""
