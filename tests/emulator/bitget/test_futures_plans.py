"""Plan orders: triggers, trailing stops, take profit and stop loss."""

from __future__ import annotations

from decimal import Decimal as D
from typing import Any

import pytest

from tests.emulator.bitget.futures_support import BTC, LIST, USDT, Trader, hedging, one_way
from tests.emulator.bitget.support import Caller


def plan(**more: Any) -> dict[str, Any]:
    return {
        **BTC, "planType": "normal_plan", "marginMode": "crossed", "size": "0.01", "triggerPrice": "99000",
        "triggerType": "mark_price", "side": "buy", "orderType": "market", **more,
    }  # fmt: skip


def tpsl(kind: str, side: str, trigger: str, **more: Any) -> dict[str, Any]:
    return {**BTC, "planType": kind, "holdSide": side, "triggerPrice": trigger, "triggerType": "mark_price", **more}


@pytest.mark.parametrize(("trigger", "before", "after"), [("99000", 99_100, 99_000), ("101000", 100_900, 101_000)])
def test_a_trigger_order_is_sent_when_the_mark_price_gets_there(
    trader: Caller, trigger: str, before: int, after: int
) -> None:
    it = one_way(trader)
    placed = it.post("order/place-plan-order", plan(triggerPrice=trigger)).data["orderId"]
    it.mark(before)
    (row,) = it.plans("normal_plan")
    assert (row["orderId"], row["planStatus"], row["stopLossTriggerType"]) == (placed, "live", "fill_price")
    it.mark(after)
    assert it.plans("normal_plan") == []
    (row,) = it.plans("normal_plan", history=True)
    assert (row["planStatus"], row["baseVolume"]) == ("executed", "0.01")
    order = it.detail(row["executeOrderId"])
    assert (order["orderSource"], order["state"]) == ("plan_market", "filled")
    (sub,) = it.get(f"order/plan-sub-order?{LIST}&planType=normal_plan&planOrderId={placed}").data
    assert (sub["orderId"], sub["status"]) == (order["orderId"], "success")


def test_a_trigger_order_by_the_last_price_sends_a_limit_order(trader: Caller) -> None:
    it = one_way(trader)
    it.post("order/place-plan-order", plan(triggerType="fill_price", orderType="limit", price="98500"))
    it.mark(98_000)
    assert len(it.plans("normal_plan")) == 1
    it.mark(100_000)
    it.go_to(99_000)
    (row,) = it.get(f"order/orders-pending?{LIST}").data["entrustedList"]
    assert (row["price"], row["orderSource"]) == ("98500", "plan_limit")


def test_a_trigger_order_that_is_refused_when_it_is_sent_has_failed(trader: Caller) -> None:
    it = one_way(trader)
    it.post("order/place-plan-order", plan(size="60", orderType="limit", price="98500"))
    it.mark(99_000)
    assert [row["planStatus"] for row in it.plans("normal_plan", history=True)] == ["fail_execute"]
    assert it.plans("normal_plan", history=True)[0]["executeOrderId"] == ""


def test_a_trailing_stop_follows_the_best_price_and_fires_when_it_comes_back(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.01")
    body = plan(planType="track_plan", side="sell", triggerPrice="101000", callbackRatio="1", reduceOnly="YES")
    it.post("order/place-plan-order", body)
    for price in (100_500, 101_000, 102_000, 101_100):
        it.mark(price)
        assert len(it.plans("track_plan")) == 1
    it.mark(100_980)
    assert it.plans("track_plan") == []
    assert it.positions() == {}
    assert it.post("order/place-plan-order", body | {"callbackRatio": "11"}).code == "40020"
    it.post("order/place-plan-order", body)
    assert it.post("order/cancel-plan-order", USDT).data["successList"] == []  # normal_plan is the default
    assert len(it.post("order/cancel-plan-order", {**USDT, "planType": "track_plan"}).data["successList"]) == 1


def test_position_take_profit_and_stop_loss_are_told_as_recorded_and_replaced_in_place(trader: Caller) -> None:
    it = hedging(trader)
    it.open("buy", "0.01")
    first = it.post("order/place-tpsl-order", tpsl("pos_loss", "long", "90000", clientOid="stop")).data
    trader.clock.advance(1)
    again = it.post("order/place-tpsl-order", tpsl("pos_loss", "long", "91000", clientOid="other")).data
    assert again == first == {"orderId": first["orderId"], "clientOid": "stop"}
    (row,) = it.plans()
    assert (row["triggerPrice"], row["size"], row["marginMode"], row["side"]) == ("91000", "0", "", "buy")
    assert (row["posSide"], row["tradeSide"], row["stopLossTriggerPrice"]) == ("long", "close", "91000")
    assert (row["stopSurplusTriggerPrice"], row["stopLossExecutePrice"], row["price"]) == (None, None, "")
    assert int(row["uTime"]) > int(row["cTime"])
    held = it.positions()["long"]
    assert (held["stopLoss"], held["stopLossId"], held["takeProfit"]) == ("91000", first["orderId"], "")
    noop = it.post("order/cancel-plan-order", {**USDT, "planType": "pos_profit"})
    assert noop.data == {"successList": [], "failureList": []}
    gone = it.post("order/cancel-plan-order", {**BTC, "planType": "pos_loss", "orderIdList": [{"clientOid": "stop"}]})
    assert gone.data["successList"] == [first]
    assert it.positions()["long"]["stopLoss"] == ""


def test_a_size_beside_a_stop_of_the_whole_position_is_ignored(trader: Caller) -> None:
    it = hedging(trader)
    it.open("buy", "0.02")
    it.post("order/place-tpsl-order", tpsl("pos_loss", "long", "90000", size="0.01"))
    assert it.plans()[0]["size"] == "0"


def test_a_one_way_stop_is_told_with_the_closing_side(trader: Caller) -> None:
    it = one_way(trader)
    it.open("sell", "0.01")
    it.post("order/place-tpsl-order", tpsl("pos_loss", "sell", "105000"))
    (row,) = it.plans()
    assert (row["side"], row["tradeSide"], row["posSide"]) == ("buy", "buy_single", "net")
    assert row["marginMode"] == "crossed"


@pytest.mark.parametrize(
    ("hedge", "side", "kind", "trigger", "code"),
    [
        (True, "long", "pos_loss", "100001", "40917"),
        (True, "short", "pos_loss", "99999", "45122"),
        (True, "long", "pos_profit", "99999", "40915"),
        (True, "short", "pos_profit", "100001", "40832"),
        (True, "buy", "pos_loss", "99000", "43011"),
        (False, "long", "pos_loss", "99000", "43011"),
    ],
)
def test_triggers_on_the_wrong_side_and_wrong_words_are_refused(
    trader: Caller, hedge: bool, side: str, kind: str, trigger: str, code: str
) -> None:
    it = hedging(trader) if hedge else one_way(trader)
    it.open("buy", "0.01")
    if hedge:
        it.open("sell", "0.01")
    assert it.post("order/place-tpsl-order", tpsl(kind, side, trigger)).error[:2] == (400, code)
    assert it.plans() == []


def test_the_wrong_side_is_told_with_the_mark_price(trader: Caller) -> None:
    it = hedging(trader)
    it.open("buy", "0.01")
    text = "Stop price for long positions please < mark price 100000"
    assert it.post("order/place-tpsl-order", tpsl("pos_loss", "long", "110000")).error == (400, "40917", text)
    assert it.post("order/place-tpsl-order", tpsl("pos_loss", "short", "110000")).code == "40837"


def test_a_stop_closes_the_whole_position_and_takes_the_take_profit_with_it(trader: Caller) -> None:
    it = hedging(trader)
    it.open("buy", "0.01")
    it.open("sell", "0.01")
    for kind, side, trigger in (
        ("pos_loss", "long", "98000"), ("pos_profit", "long", "110000"), ("pos_loss", "short", "120000"),
    ):  # fmt: skip
        it.post("order/place-tpsl-order", tpsl(kind, side, trigger))
    it.open("buy", "0.02")
    it.mark(98_000)
    assert it.positions().keys() == {"short"}
    assert [(row["posSide"], row["planType"]) for row in it.plans()] == [("short", "pos_loss")]
    ended = {row["planType"]: row["planStatus"] for row in it.plans(history=True)}
    assert ended == {"pos_loss": "executed", "pos_profit": "cancelled"}
    assert it.detail(it.fills()[0]["orderId"])["orderSource"] == "pos_loss_market"


def test_partial_stops_close_their_size(trader: Caller) -> None:
    it = hedging(trader)
    it.open("buy", "0.03")
    assert it.post("order/place-tpsl-order", tpsl("profit_plan", "long", "101000")).code == "40019"
    it.post("order/place-tpsl-order", tpsl("profit_plan", "long", "101000", size="0.01"))
    assert it.post("order/place-tpsl-order", tpsl("loss_plan", "long", "99000", size="1")).code == "40891"
    it.mark(101_000)
    assert it.positions()["long"]["total"] == "0.02"


def test_a_moving_stop_follows_the_gains(trader: Caller) -> None:
    it = hedging(trader)
    it.open("sell", "0.01")
    it.post("order/place-tpsl-order", tpsl("moving_plan", "short", "99000", size="0.01", rangeRate="1"))
    for price in (99_500, 98_000, 97_000, 97_900):
        it.mark(price)
        assert it.positions()
    it.mark(97_970)
    assert it.positions() == {}


def test_both_at_once_answer_a_list(trader: Caller) -> None:
    it = hedging(trader)
    it.open("buy", "0.02")
    body = {
        **BTC, "holdSide": "long", "stopSurplusTriggerPrice": "110000", "stopSurplusTriggerType": "mark_price",
        "stopSurplusClientOid": "tp", "stopLossTriggerPrice": "95000", "stopLossSize": "0.01",
    }  # fmt: skip
    rows = it.post("order/place-pos-tpsl", body).data
    assert [(row["stopSurplusClientOid"], row["stopLossClientOid"] is None) for row in rows] == [
        ("tp", True),
        (None, False),
    ]
    assert {row["planType"]: row["size"] for row in it.plans()} == {"pos_profit": "0", "loss_plan": "0.01"}
    assert it.post("order/place-pos-tpsl", {**BTC, "holdSide": "long"}).code == "40913"


def test_attached_prices_become_those_of_the_position(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.01", presetStopSurplusPrice="110000", presetStopLossPrice="95000")
    held = it.positions()["long"]
    assert (held["takeProfit"], held["stopLoss"]) == ("110000", "95000")
    it.open("buy", "0.01", presetStopLossPrice="96000")
    again = it.positions()["long"]
    assert (again["takeProfit"], again["stopLoss"], again["stopLossId"]) == ("110000", "96000", held["stopLossId"])


def test_plan_orders_are_changed_where_they_stand(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.02")
    placed = it.post(
        "order/place-plan-order", plan(clientOid="p", stopLossTriggerPrice="90000", stopLossTriggerType="mark_price")
    ).data["orderId"]
    change = {**USDT, "clientOid": "p", "newTriggerPrice": "98000", "newSize": "0.02", "newStopLossTriggerPrice": "0"}
    assert it.post("order/modify-plan-order", change).data["orderId"] == placed
    (row,) = it.plans("normal_plan")
    assert (row["triggerPrice"], row["size"], row["stopLossTriggerPrice"]) == ("98000", "0.02", "")
    stop = it.post("order/place-tpsl-order", tpsl("loss_plan", "buy", "95000", size="0.01")).data["orderId"]
    change = {**BTC, "orderId": stop, "triggerPrice": "96000", "size": "0.02", "executePrice": "95900"}
    it.post("order/modify-tpsl-order", change)
    (row,) = it.plans()
    assert (row["triggerPrice"], row["size"], row["executePrice"], row["orderType"]) == (
        "96000",
        "0.02",
        "95900",
        "limit",
    )
    assert it.post("order/modify-plan-order", {**USDT, "orderId": stop}).code == "43025"
    assert it.post("order/modify-plan-order", {**USDT, "orderId": "1"}).code == "43025"


def test_plan_lists_are_null_when_empty_and_cancelling_by_type_takes_that_type_only(trader: Caller) -> None:
    it = one_way(trader)
    assert it.get(f"order/orders-plan-pending?{LIST}&planType=normal_plan").data == {
        "entrustedList": None,
        "endId": None,
    }
    ids = [it.post("order/place-plan-order", plan(clientOid=name)).data["orderId"] for name in "ab"]
    assert it.post("order/place-plan-order", plan(clientOid="a")).code == "40786"
    page = it.get(f"order/orders-plan-pending?{LIST}&planType=normal_plan&limit=1").data
    assert (page["entrustedList"][0]["orderId"], page["endId"]) == (ids[1], ids[1])
    assert it.post("order/cancel-plan-order", {**USDT, "planType": "pos_loss"}).data["successList"] == []
    assert len(it.post("order/cancel-plan-order", USDT).data["successList"]) == 2
    statuses = {row["planStatus"] for row in it.plans("normal_plan", history=True)}
    assert statuses == {"cancelled"}


def test_money_is_neither_made_nor_lost_by_all_this(trader: Caller) -> None:
    it = Trader(trader)
    it.open("buy", "0.01")
    it.go_to(105_000)
    it.go_to(95_000)
    it.close("buy", "0.01")
    assert trader.emulator.exchange.money_in_all("USDT") == D(0)
