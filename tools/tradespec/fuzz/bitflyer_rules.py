"""What must hold on bitFlyer over several calls: orders that were placed, cancelled, and what they did to the balances."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from tradespec.fuzz.profiles import Send
from tradespec.fuzz.reading import Reading
from tradespec.fuzz.target import Answer, Target

Row = dict[str, Any]
_MOVE_MONEY = frozenset({"sendChildOrder", "sendParentOrder", "withdraw"})
_LIST = 500
_OPEN_PARENTS = {"parent_order_state": "ACTIVE", "count": _LIST}
_LEG = ("product_code", "condition_type", "side", "size")


@dataclass
class _Order:
    """An order that this campaign placed."""

    product: str
    order_id: str = ""
    is_cancelled: bool = False


class BitflyerRules:
    """Rules of the exchange, checked by calls of their own after every write and every list of orders.

    * A placed LIMIT order that may rest is listed, once, as it was sent.
    * The parts of an order add up to its size; id is 0 as long as it is ACTIVE, and only then.
    * A cancelled order is not ACTIVE afterwards, and neither is any child of a cancelled special order.
    * A special order can be looked up with the legs that were sent.
    * 0 <= available <= amount in every currency. Nothing but placing and withdrawing changes an amount, and the base currency changes
      by exactly what the account's executions say.
    """

    def __init__(self, send: Send, target: Target) -> None:
        self._send = send
        self._target = target
        self._orders: dict[str, _Order] = {}
        self._specials: dict[str, _Order] = {}
        self._last_execution: dict[str, int] = {}
        self._amounts: dict[str, Decimal] = {}
        self._check_balances(Reading(""), moved=True)

    def after(self, reading: Reading, answer: Answer) -> list[str]:
        """See `Rules.after`."""
        problems = [f"inside the server: {each}" for each in self._target.broken_invariants()]
        accepted = answer.status == 200
        if accepted and reading.operation == "getChildOrders":
            problems += self._check_rows(_json(answer))
        if reading.write:
            if accepted:
                problems += self._follow(reading, answer)
            problems += self._check_balances(reading, moved=accepted and reading.operation in _MOVE_MONEY)
        return problems

    def _follow(self, reading: Reading, answer: Answer) -> list[str]:
        match reading.operation:
            case "sendChildOrder":
                return self._placed(reading.body, _json(answer)["child_order_acceptance_id"])
            case "cancelChildOrder":
                return self._cancelled(reading.body)
            case "sendParentOrder":
                return self._special_placed(reading.body, _json(answer)["parent_order_acceptance_id"])
            case "cancelParentOrder":
                return self._special_cancelled(reading.body)
            case "cancelAllChildOrders":
                return self._all_cancelled(reading.body["product_code"])
            case _:
                return []

    def _placed(self, sent: Row, acceptance_id: str) -> list[str]:
        if acceptance_id in self._orders:
            return [f"the acceptance id {acceptance_id} was given before"]
        order = self._orders[acceptance_id] = _Order(sent["product_code"])
        rows = self._list(product_code=order.product, child_order_acceptance_id=acceptance_id)
        may_rest = sent["child_order_type"] == "LIMIT" and sent.get("time_in_force", "GTC") == "GTC"
        if len(rows) > 1 or (may_rest and not rows):
            return [f"the order {acceptance_id} was placed, and is listed {len(rows)} times"]
        problems = self._check_rows(rows)
        for row in rows:
            order.order_id = row["child_order_id"]
            names = ["product_code", "side", "size", "child_order_type"]
            names += ["price"] if sent["child_order_type"] == "LIMIT" else []
            problems += [f"{n} was sent as {sent[n]} and is listed as {row[n]}" for n in names if row[n] != sent[n]]
        return problems

    def _cancelled(self, sent: Row) -> list[str]:
        named = {sent.get("child_order_acceptance_id"), sent.get("child_order_id")} - {None, ""}
        problems: list[str] = []
        for acceptance_id, order in self._orders.items():
            if order.product == sent["product_code"] and named & {acceptance_id, order.order_id}:
                order.is_cancelled = True
                problems += self._check_rows(
                    self._list(product_code=order.product, child_order_acceptance_id=acceptance_id)
                )
        return problems

    def _all_cancelled(self, product: str) -> list[str]:
        for order in self._orders.values():
            order.is_cancelled = order.is_cancelled or order.product == product
        return self._check_rows(self._list(product_code=product, child_order_state="ACTIVE", count=_LIST))

    def _special_placed(self, sent: Row, acceptance_id: str) -> list[str]:
        answer = self._send("GET", f"/v1/me/getparentorder?parent_order_acceptance_id={acceptance_id}", b"")
        if answer.status != 200:
            return [f"the special order {acceptance_id} was placed, and cannot be looked up: HTTP {answer.status}"]
        found = _json(answer)
        self._specials[acceptance_id] = _Order(_product_of(sent), found["parent_order_id"])
        wanted = [[leg[name] for name in _LEG] for leg in sent["parameters"]]
        legs = [[leg[name] for name in _LEG] for leg in found["parameters"]]
        return [] if legs == wanted else [f"the legs {wanted} were sent, and {legs} are looked up"]

    def _special_cancelled(self, sent: Row) -> list[str]:
        named = {sent.get("parent_order_acceptance_id"), sent.get("parent_order_id")}
        problems: list[str] = []
        for acceptance_id, order in self._specials.items():
            if order.product != sent["product_code"] or not named & {acceptance_id, order.order_id}:
                continue
            open_ones = self._get("/v1/me/getparentorders", product_code=order.product, **_OPEN_PARENTS)
            children = self._list(
                product_code=order.product, parent_order_id=order.order_id, child_order_state="ACTIVE"
            )
            if any(row["parent_order_acceptance_id"] == acceptance_id for row in open_ones):
                problems.append(f"the special order {acceptance_id} was cancelled and is listed as ACTIVE")
            if children:
                problems.append(f"the special order {acceptance_id} was cancelled and has children that are ACTIVE")
        return problems

    def _check_rows(self, rows: list[Row]) -> list[str]:
        problems: list[str] = []
        for row in rows:
            name, state = row["child_order_acceptance_id"], row["child_order_state"]
            order = self._orders.get(name)
            if order and order.is_cancelled and state == "ACTIVE":
                problems.append(f"the order {name} was cancelled and is listed as ACTIVE")
            if row["outstanding_size"] + row["executed_size"] + row["cancel_size"] != row["size"]:
                problems.append(f"the parts of order {name} do not add up to its size")
            if (row["id"] == 0) != (state == "ACTIVE"):
                problems.append(f"the order {name} is {state} and has the id {row['id']}")
        return problems

    def _check_balances(self, reading: Reading, *, moved: bool) -> list[str]:
        answer = self._send("GET", "/v1/me/getbalance", b"")
        if answer.status != 200:
            return [f"getbalance was answered with {answer.status}"]
        problems: list[str] = []
        amounts: dict[str, Decimal] = {}
        for row in _json(answer):
            amounts[row["currency_code"]] = row["amount"]
            if not 0 <= row["available"] <= row["amount"]:
                problems.append(f"{row['available']} of {row['amount']} {row['currency_code']} are available")
        before, self._amounts = self._amounts, amounts
        if before and self._target.is_frozen:
            if not moved and before != amounts:
                problems.append(f"{reading.operation} changed the balances from {before} to {amounts}")
            if moved and reading.operation != "withdraw":
                problems += self._check_executions(_product_of(reading.body), before, amounts)
        return problems

    def _check_executions(self, product: str, before: dict[str, Decimal], after: dict[str, Decimal]) -> list[str]:
        """The base currency has changed by the sizes of the new executions, less the fees. Margin markets move no coins."""
        last = self._last_execution.get(product, 0)
        fills = self._get("/v1/me/getexecutions", product_code=product, after=last, count=_LIST)
        if not fills or product.startswith("FX_"):
            return []
        self._last_execution[product] = max(fill["id"] for fill in fills)
        base = product.split("_")[0]
        change = sum((f["size"] if f["side"] == "BUY" else -f["size"]) - f["commission"] for f in fills)
        if after[base] - before[base] != change:
            return [f"{base} changed by {after[base] - before[base]}, the executions say {change}"]
        return []

    def _list(self, **query: Any) -> list[Row]:
        return self._get("/v1/me/getchildorders", **query)

    def _get(self, path: str, **query: Any) -> list[Row]:
        answer = self._send("GET", f"{path}?{urlencode(query)}", b"")
        rows: list[Row] = _json(answer) if answer.status == 200 else []
        return rows


def _product_of(order: Row) -> str:
    """The market of an order; of a special one, that of its legs."""
    return str((order["parameters"][0] if "parameters" in order else order)["product_code"])


def _json(answer: Answer) -> Any:
    return json.loads(answer.body, parse_float=Decimal)
