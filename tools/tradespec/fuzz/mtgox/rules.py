"""What must hold on Mt.Gox over several calls: orders that were placed and cancelled, money that moved, codes that were redeemed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, cast
from urllib.parse import urlencode

from tradespec.fuzz.mtgox import tables
from tradespec.fuzz.mtgox.desk import Desk, amount
from tradespec.fuzz.mtgox.wire import refusal_code
from tradespec.fuzz.profiles import Send
from tradespec.fuzz.reading import Reading
from tradespec.fuzz.target import Answer, Target

Row = dict[str, Any]
_MOST_ORDERS = 30
_LOOKS = 3  # the market maker may fill an order between two calls
_WRITES = 20  # from one look at all histories to the next
_INFO, _ORDERS, _HISTORY = "generic/private/info", "generic/private/orders", "generic/private/wallet/history"
_UNMOVED = frozenset(
    {
        "getInfo",
        "getIdKey",
        "getWalletHistory",
        "getOrders",
        "getAddress",
        "generateHotp",
        "activate",
        "merchantCreateOrder",
    }
)
"""Signed calls after which nobody has more or less."""


class MtGoxRules:
    """Rules of the exchange, checked by calls of their own after every answer to which they belong.

    * An order id is given once; the order is listed or has trades. A cancelled order is not listed, and can't be cancelled again.
    * The parts of orders, the sums of their trades, books, tickers and trades are in order (`tables.py`).
    * Each history goes on from balance to balance; its last one is that of the account.
    * What is sent away leaves the wallet with its fee; a code pays once; addresses with a description are new ones.
    * Under /code/ nothing goes without the password.
    * Inside: no money comes from nowhere, and nobody has less than nothing.
    """

    def __init__(self, send: Send, target: Target) -> None:
        self._send = send
        self._target = target
        self._desk = Desk(send)
        self._ids: set[str] = set()
        self._login_checks: set[str] = set()
        self._writes = 0
        self._rules: dict[str, Callable[[Reading, Any], Iterator[str]]] = {
            "addOrder": lambda reading, oid: self._placed(oid),
            "legacyBuyBtc": lambda reading, told: self._placed(told.get("oid")),
            "legacySellBtc": lambda reading, told: self._placed(told.get("oid")),
            "cancelOrder": lambda reading, told: self._cancelled(told["oid"]),
            "cancelOrderV2": lambda reading, told: self._cancelled(told["oid"]),
            "legacyCancelOrder": lambda reading, told: self._cancelled(reading.body["oid"].lower()),
            "legacyRedeemCode": self._redeemed,
            "getOrders": lambda reading, rows: tables.orders(rows),
            "getOrderResult": lambda reading, row: tables.result(row),
            "getTicker": lambda reading, row: tables.ticker(row),
            "getFastTicker": lambda reading, row: tables.quotes(row),
            "getDepth": lambda reading, book: tables.depth(book, reading.query["pair"][3:]),
            "getFullDepth": lambda reading, book: tables.depth(book, reading.query["pair"][3:]),
            "getTrades": lambda reading, rows: tables.trades(rows, reading.query.get("since")),
            "legacyGetTrades": lambda reading, rows: tables.trades(rows, reading.query.get("since")),
            "getWalletHistory": self._history,
            "getAddress": self._address,
            "getInfo": lambda reading, info: self._account(info),
            "sendSimple": self._sent,
        }

    def after(self, reading: Reading, answer: Answer) -> list[str]:
        """See `Rules.after`."""
        if not reading.operation or reading.problems:
            return []
        document, is_success = _told(reading, answer)
        problems: list[str] = []
        if is_success:
            problems += tables.money(document)
            problems += self._of_operation(reading, document)
            problems += self._password(reading)
        if reading.write and reading.operation not in _UNMOVED:
            problems += [f"inside the server: {each}" for each in self._target.broken_invariants()]
            self._tidy()
            self._writes += 1
            if self._writes % _WRITES == 0:
                problems += self._account(self._desk.post(_INFO))
        return problems

    def _of_operation(self, reading: Reading, document: Any) -> list[str]:
        rule = self._rules.get(reading.operation)
        try:
            return [] if rule is None else list(rule(reading, document))
        except (LookupError, TypeError, AttributeError, ValueError, ArithmeticError) as error:
            return [f"what came cannot be judged: {error!r}"]

    def _placed(self, oid: str | None) -> Iterator[str]:
        if oid is None:
            return  # the form of 2011 does not tell
        if oid in self._ids:
            yield f"the order id {oid} was given before"
        self._ids.add(oid)
        yield from tables.orders(self._desk.post(_ORDERS))
        if not self._is_listed(oid):
            filled = [self._desk.post("generic/private/order/result", type=kind, order=oid) for kind in ("bid", "ask")]
            if not any(filled):
                yield f"the order {oid} is not listed, and has no trades"

    def _cancelled(self, oid: str) -> Iterator[str]:
        if self._is_listed(oid):
            yield f"the order {oid} was cancelled, and is listed"
        if self._desk.post("BTCUSD/private/order/cancel", oid=oid) is not None:
            yield f"the order {oid} was cancelled twice"

    def _redeemed(self, reading: Reading, told: Row) -> Iterator[str]:
        if self._desk.script("redeemCode", code=reading.body["code"]) is not None:
            yield f"a code paid {told['amount']} {told['currency']} twice"

    def _history(self, reading: Reading, page: Row) -> Iterator[str]:
        yield from tables.history(
            page, is_whole=not (reading.body.keys() & {"type", "trade_id", "date_start", "date_end"})
        )

    def _address(self, reading: Reading, told: Row) -> Iterator[str]:
        if not reading.body.get("description"):
            return
        if told["addr"] in self._ids:
            yield f"the address {told['addr']} was given before"
        self._ids.add(told["addr"])

    def _account(self, info: Row) -> Iterator[str]:
        if not self._target.is_frozen:
            return
        for currency in info["Wallets"]:
            seen = [self._ends(currency) for _ in range(_LOOKS)]
            if not any(balance == newest for balance, newest in seen):
                yield f"balances of {currency} and ends of the history: {seen}"
            yield from tables.history(self._desk.post(_HISTORY, currency=currency), is_whole=True)

    def _ends(self, currency: str) -> tuple[Decimal, Decimal]:
        """The balance of an account, and the one with which the history of the wallet ends."""
        balance = amount(self._desk.post(_INFO)["Wallets"][currency]["Balance"])
        rows = self._desk.post(_HISTORY, currency=currency)["result"]
        return balance, amount(rows[0]["Balance"]) if rows else Decimal(0)

    def _sent(self, reading: Reading, told: Row) -> Iterator[str]:
        sent = Decimal(reading.body["amount_int"]).scaleb(-8)
        page = self._desk.post(_HISTORY, currency="BTC", type="withdraw")
        newest: Row = page["result"][0]
        if amount(newest["Value"]) != sent or reading.body["address"] not in newest["Info"]:
            yield f"{sent} BTC were sent, and the history tells {newest}"
        if newest["Link"] and newest["Link"][2] != told["trx"]:
            yield f"{told['trx']} is {newest['Link']} in the history"

    def _password(self, reading: Reading) -> Iterator[str]:
        """A script that takes a login takes no other one."""
        script = _SCRIPTS.get(reading.operation)
        if script is None or script in self._login_checks:
            return
        self._login_checks.add(script)
        body = {name: value for name, value in cast("Row", reading.body).items() if not isinstance(value, bool)}
        for login in ({"pass": "wrong"}, {"pass": ""}, {"name": "nobody"}, {"name": ""}):
            form = urlencode({**body, **login}).encode()
            found = self._send("POST", script, form)
            if refusal_code(found) != "Not logged in":
                yield f"with {login} the answer is HTTP {found.status} {found.body[:100]!r}"

    def _is_listed(self, oid: str) -> bool:
        return any(row["oid"] == oid for row in self._desk.post(_ORDERS))

    def _tidy(self) -> None:
        """Orders that ask for more than there is would leave nothing for others; thousands would make a campaign slow."""
        rows: list[Row] = self._desk.post(_ORDERS) or []
        for index, row in enumerate(rows):
            if amount(row["invalid_amount"]) or index < len(rows) - _MOST_ORDERS:
                self._desk.post("generic/private/order/cancel", oid=row["oid"])


_SCRIPTS = {
    "legacyGetFunds": "/code/getFunds.php",
    "legacyGetOrders": "/code/getOrders.php",
    "legacyGetBtcAddress": "/code/btcAddress.php",
    "legacyBuyBtc": "/code/buyBTC.php",
    "legacySellBtc": "/code/sellBTC.php",
    "legacyCancelOrder": "/code/cancelOrder.php",
    "legacyWithdraw": "/code/withdraw.php",
    "legacyRedeemCode": "/code/redeemCode.php",
}


def _told(reading: Reading, answer: Answer) -> tuple[Any, bool]:
    """An answer's payload, and whether it is a success."""
    if answer.status != 200 or refusal_code(answer) is not None:
        return None, False
    try:
        document: Any = json.loads(answer.body, parse_float=Decimal)
    except ValueError:
        return None, False
    is_framed = not reading.bare and not reading.operation.startswith("legacy")
    name = "data" if reading.operation.endswith("V2") else "return"
    if is_framed and isinstance(document, dict):
        return cast("Row", document).get(name), True
    return document, True
