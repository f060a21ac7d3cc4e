"""What must hold on Bitget over several calls: orders that were placed and cancelled, batches, and the balances."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast
from urllib.parse import urlencode

from tradespec.fuzz.profiles import Send
from tradespec.fuzz.reading import Reading
from tradespec.fuzz.target import Answer, Target

Row = dict[str, Any]
_ROWS = ("orderList", "orderIdList")
_TOLD = ("size", "price", "side", "symbol")


@dataclass(frozen=True)
class _Book:
    """How the orders of one product are looked up.

    Attributes:
        path: of the operation that gives one order.
        more: what it needs beside the id, out of what was sent.
        status: the field that tells the state.
        ended: the state of a cancelled order.
    """

    path: str
    more: tuple[str, ...]
    status: str
    ended: str


_SPOT = _Book("/api/v2/spot/trade/orderInfo", (), "status", "cancelled")
_FUTURES = _Book("/api/v2/mix/order/detail", ("symbol", "productType"), "state", "canceled")
_PLACED = {"spotTradePlaceOrder": _SPOT, "futuresTradePlaceOrder": _FUTURES}
_CANCELLED = {"spotTradeCancelOrder": _SPOT, "futuresTradeCancelOrder": _FUTURES}
_BALANCES = ("/api/v2/spot/account/assets", "/api/v2/margin/crossed/account/assets")


class BitgetRules:
    """Rules of the exchange, checked by calls of their own after every write.

    * A placed LIMIT order that may rest can be looked up, as it was sent; its parts do not exceed its size.
    * An order id is given once.
    * A cancelled order is cancelled.
    * A batch tells of each of its rows what became of it.
    * Nothing available or frozen is below zero.
    * Inside: no money comes from nowhere, positions net to nothing (`inside.py`).
    """

    def __init__(self, send: Send, target: Target) -> None:
        self._send = send
        self._target = target
        self._ids: set[str] = set()

    def after(self, reading: Reading, answer: Answer) -> list[str]:
        """See `Rules.after`."""
        if not reading.write:
            return []
        problems = [f"inside the server: {each}" for each in self._target.broken_invariants()]
        data = _data(answer)
        if data is None:
            return problems
        rule = self._rule(reading)
        if rule is not None:
            problems += rule(reading.body, data)
        return problems + self._check_balances()

    def _rule(self, reading: Reading) -> Callable[[Row, Any], list[str]] | None:
        placed, cancelled = _PLACED.get(reading.operation), _CANCELLED.get(reading.operation)
        if placed is not None:
            return lambda sent, data: self._check_placed(placed, sent, data)
        if cancelled is not None:
            return lambda sent, data: self._check_cancelled(cancelled, sent, data)
        body: Any = reading.body
        sent = cast("Row", body) if isinstance(body, dict) else {}
        return _check_batch if any(isinstance(sent.get(name), list) for name in _ROWS) else None

    def _check_placed(self, book: _Book, sent: Row, data: Row) -> list[str]:
        number = data.get("orderId")
        if number is None:
            return []  # a futures order that displaced others is answered without its id
        if number in self._ids:
            return [f"the order id {number} was given before"]
        self._ids.add(number)
        may_rest = sent.get("orderType") == "limit" and sent.get("force", "gtc") == "gtc"
        if not may_rest or sent.get("tpslType", "normal") != "normal" or sent.get("reduceOnly") == "YES":
            return []
        row = self._look_up(book, sent, number)
        if row is None:
            return [f"the order {number} was placed, and cannot be looked up"]
        problems = [
            f"{name} was sent as {sent[name]} and is looked up as {row.get(name)}"
            for name in _TOLD
            if name in sent and not _alike(sent[name], row.get(name))
        ]
        if Decimal(row.get("baseVolume") or 0) > Decimal(sent["size"]):
            problems.append(f"of {sent['size']} ordered {row['baseVolume']} were traded")
        return problems

    def _check_cancelled(self, book: _Book, sent: Row, data: Row) -> list[str]:
        row = self._look_up(book, sent, str(data.get("orderId")))
        if row is None or row.get(book.status) == book.ended or sent.get("tpslType") == "tpsl":
            return []
        return [f"the order {data.get('orderId')} was cancelled, and is {row.get(book.status)}"]

    def _look_up(self, book: _Book, sent: Row, number: str) -> Row | None:
        query = {"orderId": number, **{name: sent[name] for name in book.more}}
        data = _data(self._send("GET", f"{book.path}?{urlencode(query)}", b""))
        return _first(data)

    def _check_balances(self) -> list[str]:
        problems: list[str] = []
        for path in _BALANCES:
            data = _data(self._send("GET", path, b""))
            for row in cast("list[Mapping[str, Any]]", data or []):
                for name in ("available", "frozen", "locked"):
                    if Decimal(row.get(name) or 0) < 0:
                        problems.append(f"{path} tells {name} {row[name]} {row.get('coin')}")
        return problems


def _check_batch(sent: Row, data: Any) -> list[str]:
    """As many results as rows; where they come as one list, as many items."""
    rows = next(cast("list[Any]", sent[name]) for name in _ROWS if isinstance(sent.get(name), list))
    if isinstance(data, list):
        told = len(cast("list[object]", data))
    elif isinstance(data, dict):
        fields = cast("Row", data)
        told = sum(len(fields.get(name) or []) for name in ("successList", "failureList"))
    else:
        return []
    return [] if told == len(rows) else [f"{len(rows)} rows were sent, and {told} results came"]


def _first(data: Any) -> Row | None:
    """An object, or the first one of a list."""
    rows = cast("list[object]", data) if isinstance(data, list) else [data]
    return cast("Row", rows[0]) if rows and isinstance(rows[0], dict) else None


def _alike(sent: Any, told: Any) -> bool:
    try:
        return Decimal(str(sent)) == Decimal(str(told))
    except ArithmeticError:
        return str(sent).casefold() == str(told).casefold()


def _data(answer: Answer) -> Any:
    """What an accepted request was answered with, None for a refused one."""
    try:
        body: Any = json.loads(answer.body)
    except ValueError:
        return None
    if answer.status != 200 or not isinstance(body, dict):
        return None
    document = cast("Row", body)
    return document.get("data") if document.get("code") == "00000" else None
