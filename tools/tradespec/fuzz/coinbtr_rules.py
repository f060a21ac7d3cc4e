"""What must hold on CoinBTR over several calls: orders that were placed and cancelled, withdrawals, and the balances."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from tradespec.fuzz.profiles import Send
from tradespec.fuzz.reading import Reading
from tradespec.fuzz.target import Answer, Target

Row = dict[str, Any]
_SIDES = {"placeBuyLimit": "BUY", "placeSellLimit": "SELL"}
_MOVE_MONEY = frozenset({*_SIDES, "withdraw"})
_UNIT = Decimal("0.00000001")


class CoinbtrRules:
    """Rules of the exchange, checked by calls of their own after every write and every list of orders.

    * An order id is given once. An order that is not filled at once is listed, once, as it was sent; its parts add up.
    * A cancelled order is not listed any more.
    * A withdrawal is listed with its transaction, and has taken amount and fee from what was available.
    * No balance is below zero, and each is what is available and pending. Nothing but orders and withdrawals changes them.
    * Frozen is what the open orders of the list ask for.
    * Inside: no money comes from nowhere.
    """

    def __init__(self, send: Send, target: Target) -> None:
        self._send = send
        self._target = target
        self._ids: set[int] = set()
        self._fees = {row["coin"]: Decimal(row["fee_withdraw"]) for row in self._get("market/getcurrencies")["crypto"]}
        self._totals: Mapping[str, Decimal] = {}
        self._available: Mapping[str, Decimal] = {}
        self._check_balances(Reading(""), moved=True)

    def after(self, reading: Reading, answer: Answer) -> list[str]:
        """See `Rules.after`."""
        data, is_success = _told(answer)
        if reading.operation == "getOpenOrders" and is_success:
            return self._check_open_orders()
        if not reading.write:
            return []
        problems = [f"inside the server: {each}" for each in self._target.broken_invariants()]
        before = self._available
        problems += self._check_balances(reading, moved=is_success and reading.operation in _MOVE_MONEY)
        if is_success:
            problems += self._follow(reading, data, before)
        return problems

    def _follow(self, reading: Reading, data: Any, before: Mapping[str, Decimal]) -> list[str]:
        match reading.operation:
            case "placeBuyLimit" | "placeSellLimit":
                return self._placed(_SIDES[reading.operation], reading.body, data["id"])
            case "cancelOrder":
                number = reading.body["id"]
                rows = self._open_orders(id=number)
                return [f"the order {number} was cancelled, and is listed"] if rows else []
            case "withdraw":
                return self._withdrawn(reading.body, data, before)
            case _:
                return []

    def _placed(self, side: str, sent: Row, number: int) -> list[str]:
        if number in self._ids:
            return [f"the order id {number} was given before"]
        self._ids.add(number)
        rows = self._open_orders(id=number)
        if not rows:
            return []  # filled at once
        (row,) = rows
        wanted = {
            "order_id": number, "side": side,
            "initial_amount": sent["amount"] if sent.get("amount") is not None else sent["quantity"],
            "price": sent["price"] if sent.get("price") is not None else sent["rate"],
        }  # fmt: skip
        problems = [
            f"{name} is {row[name]}, and was sent as {value}" for name, value in wanted.items() if row[name] != value
        ]
        return problems + _parts(row)

    def _withdrawn(self, sent: Row, data: Row, before: Mapping[str, Decimal]) -> list[str]:
        coin = data["coin"]
        rows = [row for row in self._get(f"wallet/listwithdraws?coin={coin}") if row["txId"] == data["txid"]]
        if [row["amount"] for row in rows] != [sent["amount"]]:
            return [f"{sent['amount']} {coin} were withdrawn, and are listed as {rows}"]
        taken, wanted = before[coin] - self._available[coin], sent["amount"] + self._fees[coin]
        if self._target.is_frozen and taken != wanted:
            return [f"{wanted} {coin} were to be withdrawn, and {taken} were taken"]
        return []

    def _check_open_orders(self) -> list[str]:
        """All that is frozen is frozen by orders."""
        rows = self._open_orders()
        problems = [each for row in rows for each in _parts(row)]
        bound: dict[str, Decimal] = {}
        for row in rows:
            is_sell = row["side"] == "SELL"
            coin, amount = (row["left_coin"], row["amount"]) if is_sell else (row["right_coin"], row["value"])
            bound[coin] = bound.get(coin, Decimal(0)) + amount
        balances = self._get("wallet/getbalance")
        for coin, row in balances.items():
            frozen = row["balances"]["frozen"]
            if self._target.is_frozen and not 0 <= frozen - bound.get(coin, Decimal(0)) <= len(rows) * _UNIT:
                problems.append(f"{frozen} {coin} are frozen, and the open orders ask for {bound.get(coin, 0)}")
        return problems

    def _check_balances(self, reading: Reading, *, moved: bool) -> list[str]:
        problems: list[str] = []
        totals: dict[str, Decimal] = {}
        available: dict[str, Decimal] = {}
        for coin, row in self._get("wallet/getbalance").items():
            parts = row["balances"]
            totals[coin], available[coin] = sum(parts.values(), Decimal(0)), Decimal(parts["available"])
            if min(parts.values()) < 0:
                problems.append(f"{parts} {coin}")
        for row in self._get("wallet/listbalances"):
            if row["balance"] != row["available"] + row["pending"]:
                problems.append(
                    f"of {row['balance']} {row['coin']} {row['available']} are available, {row['pending']} pending"
                )
        before, self._totals, self._available = self._totals, totals, available
        if before and self._target.is_frozen and not moved and before != totals:
            problems.append(f"{reading.operation} changed the balances from {before} to {totals}")
        return problems

    def _open_orders(self, **body: Any) -> list[Row]:
        answer = self._send("POST", "/api/v1/trading/listopenorders", json.dumps(body).encode())
        rows: list[Row] = _told(answer)[0]
        return rows

    def _get(self, path: str) -> Any:
        return _told(self._send("GET", f"/api/v1/{path}", b""))[0]


def _parts(row: Row) -> list[str]:
    if row["amount"] + row["filled"] != row["initial_amount"] or not row["amount"]:
        return [f"the parts of order {row['order_id']} do not add up: {row}"]
    return []


def _told(answer: Answer) -> tuple[Any, bool]:
    """An answer's data, and whether it is a success."""
    try:
        document: Any = json.loads(answer.body, parse_float=Decimal)
        return document.get("data"), document["success"] is True and answer.status == 200
    except (ValueError, KeyError, AttributeError):
        return None, False
