"""Orders and their executions.

`OrderRequest` is what a face asks for, `Order` is what became of it. The engine alone changes an `Order`; faces read it, and
may write into its `tag`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from enum import Enum
from typing import Any

from tradespec.emulator.engine.exact import ZERO, add, ratio, sub
from tradespec.emulator.engine.markets import FeeIn, Market


class Side(Enum):
    """Which way an order trades."""

    BUY = "BUY"
    SELL = "SELL"

    @property
    def opposite(self) -> Side:
        """The side against which this one matches."""
        return Side.SELL if self is Side.BUY else Side.BUY


class OrderType(Enum):
    """Whether an order names its price."""

    LIMIT = "LIMIT"
    MARKET = "MARKET"


class TimeInForce(Enum):
    """What happens to the part that does not fill at once. A market order never rests, whatever it says."""

    GTC = "GTC"
    """Rests until filled, cancelled or expired."""
    IOC = "IOC"
    """Is cancelled."""
    FOK = "FOK"
    """All fills at once, or nothing does and the whole order is cancelled."""


class OrderState(Enum):
    """Where an order is in its life. All but ACTIVE are final."""

    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    CANCELED = "CANCELED"
    EXPIRED = "EXPIRED"
    REJECTED = "REJECTED"


class EndReason(Enum):
    """Why an order is no longer active: exchanges differ in the state they show for these."""

    FILLED = "FILLED"
    REQUESTED = "REQUESTED"
    """Its owner cancelled it."""
    UNFILLED_REST = "UNFILLED_REST"
    """The rest of an IOC or market order."""
    NOT_FILLABLE = "NOT_FILLABLE"
    """A FOK order that could not fill as a whole."""
    SELF_TRADE = "SELF_TRADE"
    """It stood against an order of its own account."""
    EXPIRED = "EXPIRED"
    REFUSED = "REFUSED"


class SelfTrade(Enum):
    """What an incoming order does on meeting an order of its own account."""

    ALLOW = "ALLOW"
    """They trade."""
    REJECT_TAKER = "REJECT_TAKER"
    """The incoming order is refused as a whole."""
    CANCEL_TAKER = "CANCEL_TAKER"
    """The incoming order trades up to that point; its rest is cancelled."""
    CANCEL_MAKER = "CANCEL_MAKER"
    """The resting order is cancelled; the incoming one goes on."""
    CANCEL_BOTH = "CANCEL_BOTH"
    """The resting order and the rest of the incoming one are cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRequest:
    """An order as asked for.

    Attributes:
        account: whose order.
        symbol: the market.
        side: buy or sell.
        type: LIMIT needs `price`; MARKET takes none.
        size: how much base. Left out only with `quote_size`.
        price: limit price, quote per base.
        quote_size: for a MARKET BUY instead of `size`: how much quote to spend, fees in quote included.
        time_in_force: what happens to the part that does not fill at once.
        post_only: refuse the order if it would take; only for LIMIT GTC.
        self_trade: what to do on meeting an order of the same account.
        expires_at: the instant (aware) from which the rest is dead.
        fee_in: where this order's fee is taken, if not where the market says.
        tag: the face's own data; the engine never looks into it.

    Raises:
        ValueError: parts that contradict each other.
    """

    account: str
    symbol: str
    side: Side
    type: OrderType = OrderType.LIMIT
    size: Decimal | None = None
    price: Decimal | None = None
    quote_size: Decimal | None = None
    time_in_force: TimeInForce = TimeInForce.GTC
    post_only: bool = False
    self_trade: SelfTrade = SelfTrade.ALLOW
    expires_at: datetime | None = None
    fee_in: FeeIn | None = None
    tag: dict[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        is_limit = self.type is OrderType.LIMIT
        if is_limit != (self.price is not None):
            raise ValueError("a limit order needs a price, a market order takes none")
        if (self.size is None) == (self.quote_size is None):
            raise ValueError("give exactly one of size and quote_size")
        if self.quote_size is not None and (is_limit or self.side is Side.SELL):
            raise ValueError("quote_size is for market buys")
        if self.post_only and not (is_limit and self.time_in_force is TimeInForce.GTC):
            raise ValueError("post_only is for limit orders that may rest (GTC)")
        if self.expires_at is not None and self.expires_at.tzinfo is None:
            raise ValueError("expires_at must be an aware datetime")


@dataclass(frozen=True, slots=True, kw_only=True)
class Execution:
    """One fill: the maker's price, the size, and both sides of it.

    Attributes:
        id: rises with time, over all markets of the exchange.
        side: the taker's side.
        maker_fee: what the maker paid, in `maker_fee_asset`.
        taker_fee: what the taker paid, in `taker_fee_asset`.
    """

    id: int
    time: datetime
    symbol: str
    side: Side
    price: Decimal
    size: Decimal
    maker_order: int
    taker_order: int
    maker_account: str
    taker_account: str
    maker_fee: Decimal
    maker_fee_asset: str
    taker_fee: Decimal
    taker_fee_asset: str

    def side_of(self, order_id: int) -> Side:
        """On which side that order stood in this fill."""
        return self.side if order_id == self.taker_order else self.side.opposite

    def fee_of(self, order_id: int) -> Decimal:
        """What that order paid for this fill, in its own fee asset."""
        return self.taker_fee if order_id == self.taker_order else self.maker_fee


class Order:
    """An order's life. `size == executed + outstanding + cancelled`, always.

    For a market buy by `quote_size`, `size` is what that budget bought from the book as it stood.

    Attributes:
        id: rises with time, over all markets of the exchange.
        notional: exact sum of price times size over its fills (quote).
        commission: fees paid so far, in `fee_asset`.
        reserved: how much of `reserved_asset` the order holds back now.
        executions: its fills, oldest first.
        updated_at: last change; `ended_at` is None while ACTIVE.
    """

    __slots__ = (
        "account", "cancelled", "commission", "created_at", "end_reason", "ended_at", "executed", "executions", "expires_at",
        "fee_asset", "id", "notional", "outstanding", "post_only", "price", "quote_size", "reserved", "reserved_asset",
        "self_trade", "side", "size", "state", "symbol", "tag", "time_in_force", "type", "updated_at",
    )  # fmt: skip

    def __init__(self, order_id: int, request: OrderRequest, market: Market, now: datetime) -> None:
        self.id = order_id
        self.account = request.account
        self.symbol = request.symbol
        self.side = request.side
        self.type = request.type
        self.price = request.price
        self.quote_size = request.quote_size
        self.time_in_force = request.time_in_force
        self.post_only = request.post_only
        self.self_trade = request.self_trade
        self.expires_at = request.expires_at
        self.tag = dict(request.tag)
        self.size = request.size if request.size is not None else ZERO
        self.executed = ZERO
        self.outstanding = self.size
        self.cancelled = ZERO
        self.notional = ZERO
        self.commission = ZERO
        self.fee_asset = _fee_asset(request.fee_in or market.fee_in, request.side, market)
        self.reserved = ZERO
        self.reserved_asset = market.quote if request.side is Side.BUY else market.base
        self.executions: list[Execution] = []
        self.state = OrderState.ACTIVE
        self.end_reason: EndReason | None = None
        self.created_at = self.updated_at = now
        self.ended_at: datetime | None = None

    def __repr__(self) -> str:
        kind = f"{self.symbol} {self.side.value} {self.type.value} {self.size}@{self.price}"
        return f"<Order {self.id} {self.account} {kind} {self.state.value}, executed {self.executed}>"

    @property
    def limit(self) -> Decimal:
        """The limit price of an order that has one: every order in a book does."""
        if self.price is None:
            raise ValueError(f"{self!r} has no limit price")
        return self.price

    @property
    def is_active(self) -> bool:
        """Whether the order can still trade."""
        return self.state is OrderState.ACTIVE

    @property
    def pays_fee_on_top(self) -> bool:
        """Whether the fee comes out of the asset that the order gives away, not of the one it receives."""
        return self.fee_asset == self.reserved_asset

    def average_price(self, scale: int, mode: str = ROUND_HALF_EVEN) -> Decimal:
        """Volume-weighted price of the fills, rounded to `scale` places; zero without any."""
        return ratio(self.notional, self.executed, scale, mode)

    def plan_size(self, size: Decimal) -> None:
        """Engine only: set the size of a market buy by budget, once the book has been walked."""
        self.size = self.outstanding = size

    def progress(self, size: Decimal, notional: Decimal, now: datetime) -> None:
        """Engine only: book a fill's size; the last one completes the order."""
        self.executed = add(self.executed, size)
        self.outstanding = sub(self.outstanding, size)
        self.notional = add(self.notional, notional)
        self.updated_at = now
        if not self.outstanding:
            self.state, self.end_reason, self.ended_at = OrderState.COMPLETED, EndReason.FILLED, now

    def record(self, execution: Execution) -> None:
        """Engine only: file a fill and its fee."""
        self.executions.append(execution)
        self.commission = add(self.commission, execution.fee_of(self.id))

    def end(self, state: OrderState, reason: EndReason, now: datetime) -> None:
        """Engine only: end the order, with what is outstanding as its cancelled part."""
        self.cancelled, self.outstanding = self.outstanding, ZERO
        self.state, self.end_reason = state, reason
        self.updated_at = self.ended_at = now


def _fee_asset(fee_in: FeeIn, side: Side, market: Market) -> str:
    if fee_in is FeeIn.BASE or (fee_in is FeeIn.RECEIVED and side is Side.BUY):
        return market.base
    return market.quote
