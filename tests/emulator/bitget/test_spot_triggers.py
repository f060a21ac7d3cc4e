from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.bitget.support import TRADE, Caller

PLAN = {
    "symbol": "BTCUSDT", "side": "buy", "triggerPrice": "101000", "triggerType": "fill_price",
    "orderType": "limit", "executePrice": "101100", "size": "0.01",
}  # fmt: skip


def place(trader: Caller, **changes: Any) -> str:
    order_id: str = trader.post(f"{TRADE}/place-plan-order", {**PLAN, **changes}).data["orderId"]
    return order_id


def waiting(trader: Caller) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = trader.get(f"{TRADE}/current-plan-order").data["orderList"]
    return rows


def ended(trader: Caller) -> dict[str, Any]:
    """The newest plan order that no longer waits."""
    row: dict[str, Any] = trader.get(f"{TRADE}/history-plan-order").data["orderList"][0]
    return row


def tpsl(trader: Caller) -> list[tuple[str, str]]:
    """Trigger price and status of all orders that waited or wait, by trigger price."""
    rows = trader.open_orders("&tpslType=tpsl") + trader.history("&tpslType=tpsl")
    return sorted((row["triggerPrice"], row["status"]) for row in rows)


@pytest.mark.parametrize(("trigger", "before", "after"), [("101000", "100990", "101000"), ("99000", "99010", "98990")])
def test_a_plan_order_is_sent_when_its_price_is_reached(trader: Caller, trigger: str, before: str, after: str) -> None:
    plan_id = place(trader, triggerPrice=trigger, orderType="market", clientOid="plan")
    (row,) = waiting(trader)
    assert (row["orderId"], row["clientOid"], row["status"], row["planType"]) == (plan_id, "plan", "live", "amount")
    assert trader.held("USDT")[1] == 0
    trader.go_to(before)
    assert waiting(trader)

    trader.go_to(after)
    assert waiting(trader) == []
    assert (ended(trader)["orderId"], ended(trader)["status"]) == (plan_id, "executed")
    (sub,) = trader.get(f"{TRADE}/plan-sub-order?planOrderId={plan_id}").data
    assert (sub["type"], sub["status"]) == ("market", "success")
    assert trader.row(sub["orderId"])["baseVolume"] == "0.01"


def test_a_plan_order_without_funds_fails_when_it_is_sent(trader: Caller) -> None:
    place(trader, size="50")
    trader.go_to("101000")
    assert ended(trader)["status"] == "fail_execute"


def test_a_plan_order_of_quote_spends_it(trader: Caller) -> None:
    for order in ({"orderType": "market"}, {"executePrice": "101000"}):
        plan_id = place(trader, planType="total", size="1010", triggerPrice="101000", **order)
        trader.go_to("101000")
        (sub,) = trader.get(f"{TRADE}/plan-sub-order?planOrderId={plan_id}").data
        assert trader.row(sub["orderId"])["size"] == ("1010" if sub["type"] == "market" else "0.01")
        trader.go_to("100000")


def test_a_plan_order_is_changed_and_cancelled(trader: Caller) -> None:
    plan_id = place(trader)
    change = {"orderId": plan_id, "triggerPrice": "102000", "orderType": "market", "size": "0.02"}
    assert trader.post(f"{TRADE}/modify-plan-order", change).data["orderId"] == plan_id
    trader.go_to("101500")
    (row,) = waiting(trader)
    assert (row["triggerPrice"], row["orderType"], row["size"]) == ("102000", "market", "0.02")
    assert trader.post(f"{TRADE}/cancel-plan-order", {"orderId": plan_id}).data == {"result": "success"}
    assert ended(trader)["status"] == "cancelled"
    for path in ("cancel-plan-order", "modify-plan-order"):
        assert trader.post(f"{TRADE}/{path}", {**change, "orderId": plan_id}).code == "43025"
    trader.go_to("102500")
    assert trader.history() == []


def test_all_plan_orders_are_cancelled_by_symbol(trader: Caller) -> None:
    path = f"{TRADE}/batch-cancel-plan-order"
    assert trader.post(path).data == {"successList": None, "failureList": None}
    place(trader)
    place(trader, symbol="ETHUSDT", triggerPrice="3600", executePrice="3600", size="1")
    assert len(trader.post(path, {"symbolList": ["ETHUSDT"]}).data["successList"]) == 1
    assert [row["symbol"] for row in waiting(trader)] == ["BTCUSDT"]
    assert len(trader.post(path).data["successList"]) == 1


def test_plan_orders_come_in_pages(trader: Caller) -> None:
    ids = [place(trader) for _ in range(5)]
    first = trader.get(f"{TRADE}/current-plan-order?symbol=BTCUSDT&limit=3").data
    assert (first["nextFlag"], [row["orderId"] for row in first["orderList"]]) == (True, ids[:1:-1])
    rest = trader.get(f"{TRADE}/current-plan-order?symbol=BTCUSDT&limit=3&idLessThan={first['idLessThan']}").data
    assert (rest["nextFlag"], [row["orderId"] for row in rest["orderList"]]) == (False, ids[1::-1])
    assert trader.get(f"{TRADE}/history-plan-order").data == {"nextFlag": False, "idLessThan": "", "orderList": []}


def test_an_order_with_a_trigger_waits_under_its_own_id(trader: Caller) -> None:
    order_id = trader.order("sell", "0.01", "98900", tpslType="tpsl", triggerPrice="99000")
    assert trader.open_orders() == []
    (row,) = trader.open_orders("&tpslType=tpsl")
    assert (row["orderId"], row["status"], row["triggerPrice"]) == (order_id, "live", "99000")
    assert trader.held("BTC")[1] == 0
    trader.go_to("99000")
    assert trader.row(order_id)["status"] == "filled"

    second = trader.order("sell", "0.01", tpslType="tpsl", triggerPrice="97000")
    assert trader.post(f"{TRADE}/cancel-order", {"orderId": second, "tpslType": "tpsl"}).data["orderId"] == second
    trader.go_to("96500")
    assert trader.row(second)["status"] == "cancelled"


@pytest.mark.parametrize(
    ("price", "profit", "loss"), [("105000", "filled", "cancelled"), ("90000", "cancelled", "filled")]
)
def test_take_profit_and_stop_loss_follow_a_fill_and_one_ends_the_other(
    trader: Caller, price: str, profit: str, loss: str
) -> None:
    order_id = trader.order("buy", "0.01", "98000", presetTakeProfitPrice="105000", presetStopLossPrice="90000")
    (row,) = trader.open_orders()
    assert (row["presetTakeProfitPrice"], row["presetStopLossPrice"], row["executeStopLossPrice"]) == (
        "105000", "90000", "",
    )  # fmt: skip
    assert tpsl(trader) == []
    trader.go_to("97900")
    assert trader.row(order_id)["status"] == "filled"
    assert tpsl(trader) == [("105000", "live"), ("90000", "live")]
    (leg, _) = trader.open_orders("&tpslType=tpsl")
    assert (leg["side"], leg["size"]) == ("sell", "0.00999"), "what was bought, less the fee"

    trader.go_to(price)
    assert tpsl(trader) == [("105000", profit), ("90000", loss)]


def test_presets_of_an_order_that_is_cancelled_never_come(trader: Caller) -> None:
    trader.cancel(trader.order("buy", "0.01", "98000", presetStopLossPrice="90000"))
    trader.go_to("89000")
    assert tpsl(trader) == []
