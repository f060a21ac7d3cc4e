"""What can be switched: see the table in the package's docstring."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from tradespec.emulator.engine.exact import is_multiple, is_workable
from tradespec.emulator.faces.mtgox.auth import NonceOrder, decode_secret
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, QUOTES

if TYPE_CHECKING:
    from tradespec.emulator.deliverer import Deliverer

DEMO_KEY = "12345678-9abc-def0-1234-56789abcdef0"
DEMO_SECRET = base64.b64encode(bytes(range(64))).decode()
_BALANCES = {"BTC": Decimal(10), "USD": Decimal(10_000), "EUR": Decimal(10_000)}


@dataclass(frozen=True, slots=True, kw_only=True)
class MtGoxOptions:
    """Choices where Mt.Gox's behaviour is not known, or changed with the years, and the account's circumstances.

    Attributes:
        error_status: HTTP status of errors for which none is known.
        legacy_error_status: the same for the scripts under /code/.
        require_user_agent: refuse requests without a User-Agent.
        first_check: which of signature and nonce is looked at first.
        guessed_rights: ask for rights also where it is not documented which ones.
        raw_keeps_error_envelope: errors keep their envelope under `raw`; else only the text comes, and no JSON.
        rate_limits: enforce the limits on depth/full and on orders.
        full_depth_limit: how many calls of depth/full an address has in an hour.
        orders_per_minute: how many orders an account has in a minute; None for no limit.
        ticker_cache: seconds for which a ticker is kept.
        last_is: which price `last` repeats.
        since_inclusive: whether `since` gives the trade of that id as well.
        trades_chunk: the most trades in an answer with `since`; None for all.
        order_amounts: the names of an order's parts: `valid_amount` as in 2012, or `effective_amount` as in 2013.
        empty_result: what order/result gives for an order without trades: an empty list, or the error of an unknown order.
        market_rest: what becomes of a market order's rest when the book is empty: it waits, or is cancelled.
        minimum: the smallest order, in bitcoins; zero for none, as before 2013.
        order_delay: seconds from order/add to execution.
        executing_seconds: for how long an order is `executing` from then on.
        post_pending_seconds: for how long it is `post-pending` afterwards.
        trade_fee: percent, of buyer and seller.
        makers: the currencies in which a market maker quotes; the other markets are empty.
        market_step: seconds between two steps of a market maker.
        balances: what a new account starts with, by currency.
        history_page: entries on a page of the wallet history.
        legacy_form: how the scripts under /code/ answer: with few fields and numbers as in 2011, or with more, and texts.
        stream_form: what the stream sends: the few fields of 2011, or those of later.
        stream_greeting: the remark to a new client of the stream; blank for none. There was none in 2011.
        stream_origin: which Origin a handshake of the stream must have: any or none, or host and port of the server.
        stream_lag_seconds: between two messages of the lag.
        stream_market_fill_twice: the end of a filled market order is told twice, as passive and as active.
        stream_invalid_call_every: every so manieth call over the stream is not carried out, but called invalid; 0 for none.
        stream_max_queue: how many messages a client of the stream may leave unread before it is cut off.
        password: what customers log in with there, under the account's name.
        deliverer: what carries callbacks to shops; None for HTTP to this machine.

    Raises:
        ValueError: a choice that makes no sense; the text says what is wanted.
    """

    error_status: int = 400
    legacy_error_status: int = 200
    require_user_agent: bool = True
    first_check: NonceOrder = "signature"
    guessed_rights: bool = True
    raw_keeps_error_envelope: bool = True
    rate_limits: bool = True
    full_depth_limit: int = 5
    orders_per_minute: int | None = None
    ticker_cache: float = 30
    last_is: Literal["last_local", "last_all"] = "last_local"
    since_inclusive: bool = False
    trades_chunk: int | None = 100
    order_amounts: Literal["valid", "effective"] = "valid"
    empty_result: Literal["list", "error"] = "error"
    market_rest: Literal["wait", "cancel"] = "wait"
    minimum: Decimal = Decimal("0.01")
    order_delay: float = 0
    executing_seconds: float = 0
    post_pending_seconds: float = 0
    trade_fee: Decimal = Decimal("0.6")
    makers: tuple[str, ...] = ("USD", "EUR", "JPY")
    market_step: float = 1
    balances: Mapping[str, Decimal] = field(default_factory=lambda: dict(_BALANCES))
    history_page: int = 50
    legacy_form: Literal["2011", "later"] = "later"
    stream_form: Literal["2011", "later"] = "later"
    stream_greeting: str = "You are connected to an emulated Mt.Gox"
    stream_origin: Literal["any", "server"] = "any"
    stream_lag_seconds: float = 10
    stream_market_fill_twice: bool = False
    stream_invalid_call_every: int = 0
    stream_max_queue: int = 10_000
    password: str = field(default="demo-password", repr=False)
    deliverer: Deliverer | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name, allowed in _CHOICES.items():
            if getattr(self, name) not in allowed:
                raise ValueError(f"{name}={getattr(self, name)!r}: give one of {', '.join(allowed)}")
        for name, (least, most) in _RANGES.items():
            value = getattr(self, name)
            if value is None and name in _OPTIONAL:
                continue
            if not isinstance(value, int | float) or not least <= value <= most:  # false for NaN, too
                raise ValueError(f"{name}={value!r}: give a number from {least} to {most}")
        for name in ("market_step", "stream_lag_seconds"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)!r}: give seconds above zero")
        if not 0 <= _amount("trade_fee", self.trade_fee) < 100:
            raise ValueError(f"trade_fee={self.trade_fee}: give percent from 0 to below 100")
        for name, amount in {"minimum": self.minimum, **self.balances}.items():
            if _amount(name, amount) < 0:
                raise ValueError(f"{name}={amount}: give a Decimal of zero or more")
        for code in (*self.makers, *self.balances):
            if code not in CURRENCIES:
                raise ValueError(f"{code!r} is no currency; there is {', '.join(CURRENCIES)}")
        for code, amount in self.balances.items():
            if not is_multiple(amount, CURRENCIES[code].unit):
                raise ValueError(
                    f"balances: {amount} {code} has too many digits; give steps of {CURRENCIES[code].unit:f}"
                )
        unknown = sorted(set(self.makers) - set(QUOTES))
        if unknown:
            raise ValueError(f"makers: nothing is traded in {', '.join(unknown)}; there is {', '.join(QUOTES)}")


def check_key(key: str, secret: str) -> None:
    """Refuse what no key and no secret of Mt.Gox can be. ValueError with what is wrong."""
    if not key or not secret:
        raise ValueError("a key and its secret must not be empty")
    decode_secret(secret)


_LONGEST = 10 * 366 * 86_400  # seconds
_CHOICES = {
    "first_check": ("signature", "nonce"),
    "last_is": ("last_local", "last_all"),
    "order_amounts": ("valid", "effective"),
    "empty_result": ("list", "error"),
    "market_rest": ("wait", "cancel"),
    "legacy_form": ("2011", "later"),
    "stream_form": ("2011", "later"),
    "stream_origin": ("any", "server"),
}
_OPTIONAL = frozenset({"orders_per_minute", "trades_chunk"})
_RANGES = {
    "error_status": (200, 599),
    "legacy_error_status": (200, 599),
    "full_depth_limit": (0, 1_000_000),
    "orders_per_minute": (0, 1_000_000),
    "ticker_cache": (0, _LONGEST),
    "trades_chunk": (1, 1_000_000),
    "order_delay": (0, _LONGEST),
    "executing_seconds": (0, _LONGEST),
    "post_pending_seconds": (0, _LONGEST),
    "market_step": (0, _LONGEST),
    "history_page": (1, 1_000_000),
    "stream_lag_seconds": (0, _LONGEST),
    "stream_invalid_call_every": (0, 1_000_000),
    "stream_max_queue": (1, 1_000_000),
}


def _amount(name: str, value: object) -> Decimal:
    if not isinstance(value, Decimal) or not is_workable(value):
        raise ValueError(f"{name}={value!r}: give a finite Decimal of reasonable length")
    return value
