"""bitFlyer's canned answers, and what every contender must have read out of them."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

LEVELS, EXECUTIONS = 1000, 500
PRODUCT = "BTC_JPY"
ORDER: dict[str, Any] = {
    "product_code": PRODUCT,
    "child_order_type": "LIMIT",
    "side": "BUY",
    "price": 15000000,
    "size": "0.01",
}
WIRE_ORDER: dict[str, Any] = {**ORDER, "size": 0.01}
"""The same for contenders that write what they are given."""
KEY, SECRET = "bench-key", "bench-secret"
MESSAGE = b"1738292160000POST/v1/me/sendchildorder".ljust(150, b"x")
"""What the "hmac" case signs."""


class Case(NamedTuple):
    """One call of one contender.

    Attributes:
        call: does it; an async function is run by many tasks at once.
        read: the fields of its result that are compared with `EXPECTED`.
        many: `call` gets the number of calls, does them all and returns the last result; an async function is run alone.
    """

    call: Callable[..., Any]
    read: Callable[[Any], tuple[Any, ...]]
    many: bool = False


Cases = dict[str, Case]


def _ticker() -> str:
    return (
        f'{{"product_code":"{PRODUCT}","state":"RUNNING","timestamp":"2025-01-31T02:50:59.97","tick_id":3579,'
        '"best_bid":15000000.0,"best_ask":15000100.0,"best_bid_size":0.1,"best_ask_size":5.0,"total_bid_depth":15.13,'
        '"total_ask_depth":20.0,"market_bid_size":0.0,"market_ask_size":0.0,"ltp":15000050.0,"volume":16819.26,'
        '"volume_by_product":6819.26}'
    )


def _board() -> str:
    bids = ",".join(f'{{"price":{15000000 - 50 * i}.0,"size":{quantity(i)}}}' for i in range(LEVELS))
    asks = ",".join(f'{{"price":{15000100 + 50 * i}.0,"size":{quantity(i + 7)}}}' for i in range(LEVELS))
    return f'{{"mid_price":15000050.0,"bids":[{bids}],"asks":[{asks}]}}'


def _executions() -> str:
    rows = (
        f'{{"id":{2500000000 - i},"side":"{"BUY" if i % 3 else "SELL"}","price":{15000000 + 50 * (i % 40)}.0,'
        f'"size":{quantity(i)},"exec_date":"2025-01-31T02:{i % 60:02}:59.{100 + i}",'
        f'"buy_child_order_acceptance_id":"JRF20250131-025059-{100000 + i}",'
        f'"sell_child_order_acceptance_id":"JRF20250131-025058-{200000 + i}"}}'
        for i in range(EXECUTIONS)
    )
    return f"[{','.join(rows)}]"


def quantity(i: int) -> Decimal:
    """From one digit to eight after the point, as in a real book."""
    return Decimal(1 + i * 7919 % 90000019).scaleb(-1 - i % 8)


BODIES: dict[str, bytes] = {
    "ticker": _ticker().encode(),
    "order": b'{"child_order_acceptance_id":"JRF20250131-050237-639234"}',
    "board": _board().encode(),
    "executions": _executions().encode(),
}
"""What the server answers."""

EXPECTED: dict[str, tuple[Any, ...]] = {
    "ticker": (Decimal("15000000.0"), Decimal("6819.26")),
    "order": ("JRF20250131-050237-639234",),
    "board": (LEVELS, LEVELS, quantity(LEVELS + 6)),
    "executions": (EXECUTIONS, 2500000000 - EXECUTIONS + 1, quantity(EXECUTIONS - 1)),
    "hmac": (hmac.new(SECRET.encode(), MESSAGE, hashlib.sha256).hexdigest(),),
    "null transport": (200,),
}
EXPECTED["concurrent"] = EXPECTED["null"] = EXPECTED["ticker"]


def check(case: str, found: tuple[Any, ...], expected: tuple[Any, ...]) -> None:
    """Raise ValueError if a contender read something else. Contenders that lose digits pass within a float's precision."""
    if len(found) != len(expected) or any(not _same(*pair) for pair in zip(found, expected, strict=True)):
        raise ValueError(f"{case}: {found!r} is not {expected!r}")


def _same(found: Any, expected: Any) -> bool:
    return float(found) == float(expected) if isinstance(expected, Decimal) else found == expected


def read_plain() -> dict[str, Callable[[Any], tuple[Any, ...]]]:
    """The readers of contenders whose results are plain dicts and lists."""
    return {
        "ticker": lambda t: (t["best_bid"], t["volume_by_product"]),
        "order": lambda o: (o["child_order_acceptance_id"],),
        "board": lambda b: (len(b["bids"]), len(b["asks"]), b["asks"][-1]["size"]),
        "executions": lambda e: (len(e), e[-1]["id"], e[-1]["size"]),
    }


def read_models() -> dict[str, Callable[[Any], tuple[Any, ...]]]:
    """The readers of contenders whose results are objects."""
    return {
        "ticker": lambda t: (t.best_bid, t.volume_by_product),
        "order": lambda o: (o.child_order_acceptance_id,),
        "board": lambda b: (len(b.bids), len(b.asks), b.asks[-1].size),
        "executions": lambda e: (len(e), e[-1].id, e[-1].size),
    }


def read_text(text: str) -> tuple[Any, ...]:
    """The reader of the "hmac" case."""
    return (text,)


def order_text() -> str:
    """The order as JSON, for contenders that are written by hand."""
    return json.dumps(WIRE_ORDER)
