from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.support import Caller


@pytest.fixture
def history(alice: Caller, bob: Caller) -> dict[str, str]:
    """Orders of every kind, oldest first: name -> acceptance id."""
    price = alice.gap()
    made = {"first": alice.order("BUY", None, "0.001")}
    bob.order("SELL", price, "0.002")
    made["part"] = alice.order("BUY", price, "0.005")
    alice.cancel(made["part"])
    made["unfilled"] = alice.order("BUY", 1000, "0.001")
    alice.cancel(made["unfilled"])
    made["open"] = alice.order("BUY", 1000, "0.001")
    made["second"] = alice.order("SELL", None, "0.001")
    made["newer"] = alice.order("BUY", 1001, "0.001")
    return made


def names(rows: list[dict[str, Any]], history: dict[str, str]) -> list[str]:
    by_id = {acceptance_id: name for name, acceptance_id in history.items()}
    return [by_id[row["child_order_acceptance_id"]] for row in rows]


def test_active_orders_come_first_then_the_others_newest_first(alice: Caller, history: dict[str, str]) -> None:
    rows = alice.orders()

    assert names(rows, history) == ["newer", "open", "second", "part", "first"]
    assert [row["id"] for row in rows[:2]] == [0, 0]
    assert rows[2]["id"] > rows[3]["id"] > rows[4]["id"] > 0


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("ACTIVE", ["newer", "open"]),
        ("COMPLETED", ["second", "first"]),
        ("CANCELED", ["part"]),
        ("EXPIRED", []),
        ("REJECTED", []),
    ],
)
def test_a_state_filters_and_orders_without_a_fill_stay_hidden(
    alice: Caller, history: dict[str, str], state: str, expected: list[str]
) -> None:
    assert names(alice.orders(f"&child_order_state={state}"), history) == expected


def test_cursors_leave_active_orders_out(alice: Caller, history: dict[str, str]) -> None:
    ids = {name: row["id"] for name, row in zip(names(alice.orders(), history), alice.orders(), strict=True)}

    assert names(alice.orders(f"&before={ids['second']}"), history) == ["part", "first"]
    assert names(alice.orders(f"&after={ids['first']}"), history) == ["second", "part"]
    assert names(alice.orders(f"&after={ids['first']}&before={ids['second']}&count=1"), history) == ["part"]
    assert alice.orders("&child_order_state=ACTIVE&before=999999") == []


def test_count_limits_the_whole_list(alice: Caller, history: dict[str, str]) -> None:
    assert names(alice.orders("&count=1"), history) == ["newer"]
    assert names(alice.orders("&count=3"), history) == ["newer", "open", "second"]
    assert names(alice.orders("&count=2&child_order_state=COMPLETED"), history) == ["second", "first"]
    assert names(alice.orders("&count=1000"), history) == names(alice.orders(), history)


def test_one_order_is_found_by_either_id(alice: Caller, history: dict[str, str]) -> None:
    for name in ("open", "part", "first"):
        (by_acceptance,) = alice.orders(f"&child_order_acceptance_id={history[name]}")
        order_id = by_acceptance["child_order_id"]
        assert alice.orders(f"&child_order_id={order_id}&count=1") == [by_acceptance]
    assert alice.orders(f"&child_order_acceptance_id={history['unfilled']}&child_order_state=CANCELED") == []
    assert alice.orders(f"&child_order_id={order_id}&child_order_acceptance_id={history['open']}") == []
    assert alice.orders("&parent_order_id=JCO20250101-000000-000001") == []


def test_other_markets_have_lists_of_their_own(alice: Caller, history: dict[str, str]) -> None:
    assert alice.get("/v1/me/getchildorders?product_code=ETH_JPY").json == []
    assert alice.get("/v1/me/getchildorders").json == alice.orders()  # BTC_JPY by default
    assert alice.get("/v1/me/getchildorders?product_code=NO").error == (400, -100, "Invalid product")


def test_own_executions_are_listed_per_order_and_per_market(alice: Caller, history: dict[str, str]) -> None:
    rows = alice.get("/v1/me/getexecutions?product_code=BTC_JPY").json

    assert names(rows, history) == ["second", "part", "first"]
    assert [row["side"] for row in rows] == ["SELL", "BUY", "BUY"]
    assert [str(row["commission"]) for row in rows] == ["0.000001", "0.000002", "0.000001"]
    assert "product_code" not in rows[0]
    assert alice.get("/v1/me/getexecutions").json == rows
    assert alice.get("/v1/me/getexecutions?product_code=ETH_JPY").json == []
    assert alice.get("/v1/me/getexecutions?count=1").json == rows[:1]
    assert alice.get(f"/v1/me/getexecutions?before={rows[0]['id']}").json == rows[1:]
    assert alice.get(f"/v1/me/getexecutions?after={rows[2]['id']}").json == rows[:2]
    part = history["part"]
    assert alice.get(f"/v1/me/getexecutions?child_order_acceptance_id={part}").json == rows[1:2]
    assert alice.get(f"/v1/me/getexecutions?child_order_id={rows[1]['child_order_id']}").json == rows[1:2]
    assert alice.get(f"/v1/me/getexecutions?child_order_acceptance_id={part}&before={rows[1]['id']}").json == []
    assert alice.get("/v1/me/getexecutions?child_order_acceptance_id=JRF20250101-000000-999999").json == []


def test_the_lists_hold_up_to_500_rows(alice: Caller) -> None:
    for _ in range(501):
        alice.order("BUY", 1000, "0.001")

    assert len(alice.orders()) == 100
    assert len(alice.orders("&count=500")) == len(alice.orders("&count=501")) == 500


def test_parent_orders_are_an_empty_list(alice: Caller) -> None:
    assert alice.get("/v1/me/getparentorders?product_code=BTC_JPY").json == []
    name = "JCO20250101-000000-000001"
    assert alice.get(f"/v1/me/getparentorder?parent_order_id={name}").error == (400, -101, "Order not found")
    assert alice.get("/v1/me/getparentorder").error[:2] == (400, -101)
    both = f"/v1/me/getparentorder?parent_order_id={name}&parent_order_acceptance_id={name}"
    assert alice.get(both).error[2] == "Invalid parameter: parent_order_id"
    body = {"product_code": "BTC_JPY", "parent_order_id": name}
    assert alice.post("/v1/me/cancelparentorder", body).body == b""
