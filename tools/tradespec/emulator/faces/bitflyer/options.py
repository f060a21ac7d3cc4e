"""What can be switched: see the table in the package's docstring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from tradespec.emulator.engine import SelfTrade
from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.faces.bitflyer.products import PRODUCTS, Product

_BALANCES = {
    "JPY": Decimal("100000000"),
    "BTC": Decimal("10"),
    "ETH": Decimal("100"),
    "XRP": Decimal("100000"),
}
_COLLATERAL = {"JPY": Decimal("10000000")}


@dataclass(frozen=True, slots=True, kw_only=True)
class BitflyerOptions:
    """Choices where bitFlyer's behaviour is not known, and the account's circumstances.

    Attributes:
        unknown_code: status of a refusal for which no code is known.
        unknown_cancel_is_error: cancelling an unknown order is refused.
        acceptance_delay: seconds from the receipt of an order to its acceptance.
        max_count: longest list.
        loose_json: take bodies with single quotes, missing values and commas at the end, as the exchange did in 2018.
        self_trade: what an order does on meeting one of the same account.
        unfilled_rest_state: state of an order of which the rest was dropped.
        trigger_source: what moves stops: the last trade, or the best ask (for buys) and bid (for sells).
        parent_prefix: how parent_order_id begins.
        cancel_all_ends_parents: cancelallchildorders cancels special orders of the market as well.
        products: the markets.
        commission: fee rate on spot, of the base currency; none on margin.
        commissions: other rates, by product_code.
        round_yen: whether fills and profits are booked in whole yen.
        rate_limits: enforce the limits, and tell in headers what is left.
        block_seconds: how long at least an address or account is blocked that exceeded a limit.
        lowered_percent: its limit afterwards, in percent.
        lowered_seconds: for how long.
        timestamp_window: seconds by which ACCESS-TIMESTAMP may be off; None to take any text.
        balances: what a new account starts with, by currency.
        collateral: what lies in its margin account from the start, by currency.
        is_corporate: whether the account has the leverage of companies.
        leverage: of individuals on margin.
        corporate_leverage: of companies.
        btc_collateral_percent: at which part of its price BTC counts as collateral.
        withdrawal_fee: in yen, on top of what is withdrawn.
        withdrawal_delay: seconds for which a withdrawal is PENDING.
        two_factor_code: what withdraw asks for; None if the second factor is off.
        is_verified: whether the account may withdraw.
        market_step: seconds between two steps of the market maker.
        history: how many ended orders, trades and the like are kept, at least, for each account and market; twice as many at most.
        board_snapshot_seconds: between two snapshots of a book on the stream, beside that on subscribing.
        stream_max_queue: how many messages a client of the stream may leave unread before it is cut off.

    Raises:
        ValueError: a choice that makes no sense; the text says what is wanted.
    """

    unknown_code: int = -101
    unknown_cancel_is_error: bool = False
    acceptance_delay: float = 0
    max_count: int = 500
    loose_json: bool = True
    self_trade: SelfTrade = SelfTrade.REJECT_TAKER
    unfilled_rest_state: Literal["CANCELED", "EXPIRED"] = "EXPIRED"
    trigger_source: Literal["last", "quote"] = "last"
    parent_prefix: Literal["JCO", "JCP"] = "JCO"
    cancel_all_ends_parents: bool = False
    products: tuple[Product, ...] = PRODUCTS
    commission: Decimal = Decimal("0.001")
    commissions: Mapping[str, Decimal] = field(default_factory=dict[str, Decimal])
    round_yen: bool = True
    rate_limits: bool = True
    block_seconds: int = 60
    lowered_percent: int = 50
    lowered_seconds: int = 600
    timestamp_window: float | None = None
    balances: Mapping[str, Decimal] = field(default_factory=lambda: dict(_BALANCES))
    collateral: Mapping[str, Decimal] = field(default_factory=lambda: dict(_COLLATERAL))
    is_corporate: bool = False
    leverage: Decimal = Decimal(2)
    corporate_leverage: Decimal = Decimal("6.75")
    btc_collateral_percent: int = 50
    withdrawal_fee: Decimal = Decimal("220")
    withdrawal_delay: float = 60
    two_factor_code: str | None = field(default=None, repr=False)
    is_verified: bool = True
    market_step: float = 1
    history: int = 20_000
    board_snapshot_seconds: float = 60
    stream_max_queue: int = 10_000

    def __post_init__(self) -> None:
        for name, allowed in _CHOICES.items():
            if getattr(self, name) not in allowed:
                raise ValueError(f"{name}={getattr(self, name)!r}: give one of {', '.join(allowed)}")
        for name, (least, most) in _RANGES.items():
            value = getattr(self, name)
            if not isinstance(value, int | float) or not least <= value <= most:  # false for NaN, too
                raise ValueError(f"{name}={value!r}: give a number from {least} to {most}")
        if self.timestamp_window is not None and not 0 <= self.timestamp_window <= _LONGEST:
            raise ValueError(f"timestamp_window={self.timestamp_window!r}: give seconds from 0 to {_LONGEST}, or None")
        for name in ("market_step", "board_snapshot_seconds"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)!r}: give seconds above zero")
        for name in ("leverage", "corporate_leverage"):
            if not _amount(name, getattr(self, name)) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: give a Decimal above zero")
        rates = {"commission": self.commission, **_named("commissions", self.commissions)}
        for name, rate in rates.items():
            if not 0 <= _amount(name, rate) < 1:
                raise ValueError(f"{name}={rate}: give a rate from 0 to below 1, such as Decimal('0.001') for 0.1 %")
        held = {**_named("balances", self.balances), **_named("collateral", self.collateral)}
        for name, amount in {"withdrawal_fee": self.withdrawal_fee, **held}.items():
            if _amount(name, amount) < 0:
                raise ValueError(f"{name}={amount}: give a Decimal of zero or more")


_LONGEST = 10 * 366 * 86_400  # seconds
_CHOICES = {
    "unfilled_rest_state": ("CANCELED", "EXPIRED"),
    "trigger_source": ("last", "quote"),
    "parent_prefix": ("JCO", "JCP"),
}
_RANGES = {
    "acceptance_delay": (0, _LONGEST),
    "max_count": (1, 1_000_000),
    "block_seconds": (0, _LONGEST),
    "lowered_percent": (0, 100),
    "lowered_seconds": (0, _LONGEST),
    "btc_collateral_percent": (0, 100),
    "withdrawal_delay": (0, _LONGEST),
    "market_step": (0, _LONGEST),
    "board_snapshot_seconds": (0, _LONGEST),
    "history": (1, 1_000_000),
    "stream_max_queue": (1, 1_000_000),
}


def _named(name: str, values: Mapping[str, Decimal]) -> dict[str, Decimal]:
    return {f"{name}[{key!r}]": value for key, value in values.items()}


def _amount(name: str, value: object) -> Decimal:
    if not isinstance(value, Decimal) or not is_workable(value):
        raise ValueError(f"{name}={value!r}: give a finite Decimal of reasonable length")
    return value
