"""Futures orders: modes, closing, changing, cancelling, lists and their quirks."""

from __future__ import annotations

from decimal import Decimal as D
from typing import Any

import pytest

from tests.emulator.bitget.futures_support import BTC, LIST, QUERY, USDT, Trader, hedging, one_way
from tests.emulator.bitget.support import Caller


def test_a_market_order_in_one_way_mode_is_told_as_recorded(trader: Caller) -> None:
    it = one_way(trader)
    row = it.detail(it.open("buy", "0.01"))
    assert row["state"] == "filled"
    assert row["orderSource"] == row["orderType"] == "market"
    assert (row["price"], row["force"], row["posSide"], row["tradeSide"]) == ("", "gtc", "net", "buy_single")
    assert (row["posMode"], row["newTradeSide"], row["reduceOnly"]) == ("one_way_mode", None, "NO")
    assert (row["enterPointSource"], row["clientOid"]) == ("API", str(int(row["orderId"]) + 1))
    (fill,) = it.fills()
    assert fill["feeDetail"] == [
        {"deduction": "no", "feeCoin": "USDT", "totalDeductionFee": None, "totalFee": row["fee"]}
    ]
    fee = (D(fill["price"]) * D("0.01") * D("0.0006")).quantize(D("1E-8"))
    assert D(row["fee"]) == -fee
    assert (fill["profit"], fill["tradeScope"], fill["enterPointSource"]) == ("0", "taker", "api")


@pytest.mark.parametrize(("side", "held"), [("buy", "long"), ("sell", "short")])
def test_hedge_mode_names_the_position_by_the_side(trader: Caller, side: str, held: str) -> None:
    it = hedging(trader)
    opened = it.detail(it.open(side, "0.02"))
    assert (opened["side"], opened["posSide"], opened["tradeSide"]) == (side, held, "open")
    assert it.positions().keys() == {held}

    other = {"buy": "sell", "sell": "buy"}[side]
    assert it.try_order(other, "0.02", tradeSide="close").code == "22002"
    closed = it.detail(it.close(side, "0.02"))
    assert (closed["side"], closed["posSide"], closed["tradeSide"]) == (side, held, "close")
    assert (closed["reduceOnly"], closed["newTradeSide"]) == ("YES", "close")
    assert it.positions() == {}


def test_trade_side_and_position_mode_must_fit(trader: Caller) -> None:
    it = one_way(trader)
    text = "The order type for unilateral position must also be the unilateral position type."
    assert it.try_order("buy", "0.01", tradeSide="open").error == (400, "40774", text)
    assert hedging(trader).try_order("buy", "0.01").error == (400, "40774", text)


def test_reduce_only_with_open_in_hedge_mode_is_ignored(trader: Caller) -> None:
    it = hedging(trader)
    row = it.detail(it.open("buy", "0.01", reduceOnly="YES"))
    assert (row["reduceOnly"], it.positions()["long"]["total"]) == ("NO", "0.01")


def test_a_one_way_order_beyond_the_opposite_position_flips_it(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.01")
    it.open("sell", "0.03")
    assert {side: row["total"] for side, row in it.positions().items()} == {"short": "0.02"}


def test_a_reduce_only_order_that_displaces_older_ones_is_answered_without_an_id(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.02")
    first = it.close("buy", "0.015", 101_000)
    assert it.positions()["long"]["locked"] == "0.015"
    answer = it.try_order("sell", "0.01", 101_000, reduceOnly="YES", clientOid="second").data
    assert answer == {"orderId": None, "clientOid": "second"}
    assert it.detail(first)["state"] == "canceled"
    assert it.get(f"order/detail?{QUERY}&clientOid=second").data["state"] == "live"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"size": "0.00001", "price": "99000"}, "40808"),
        ({"size": "0.01", "price": "99000.55"}, "40808"),
        ({"size": "0.0001", "price": "99000", "side": "buy", "symbol": "NOPE"}, "40034"),
        ({"size": "0.01", "price": "106000"}, "43009"),
        ({"size": "0.01", "price": "94000", "side": "sell"}, "43008"),
        ({"size": "60", "price": "99000"}, "40762"),
        ({"size": "1300", "price": "99000"}, "45112"),
        ({"size": "0.01", "marginCoin": "BTC"}, "40778"),
        ({"size": "0.01", "presetStopLossPrice": "100001"}, "40917"),
        ({"size": "0.01", "presetStopSurplusPrice": "99999"}, "40915"),
        ({"size": "0.01", "side": "sell", "presetStopLossPrice": "99999"}, "45122"),
        ({"size": "0.01", "side": "sell", "presetStopSurplusPrice": "100001"}, "40832"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_leaves_nothing(trader: Caller, changes: dict[str, str], code: str) -> None:
    it = one_way(trader)
    kind = {"orderType": "limit"} if "price" in changes else {"orderType": "market"}
    body = {**BTC, "marginMode": "isolated", "side": "buy", **kind, **changes}
    assert it.post("order/place-order", body).code == code
    assert it.positions() == {}
    assert it.account()["locked"] == "0"
    assert it.account()["marginMode"] == "crossed"


def test_the_least_value_is_told_in_the_text(trader: Caller) -> None:
    it = one_way(trader)
    body = {**BTC, "symbol": "XRPUSDT", "marginMode": "crossed", "side": "buy", "size": "1", "orderType": "market"}
    assert it.post("order/place-order", body).error == (400, "45110", "less than the minimum amount 5 USDT")


def test_an_order_in_the_other_margin_mode_is_refused_while_something_is_open(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.01", 99_000)
    assert it.try_order("buy", "0.01", 99_000, marginMode="isolated").code == "45117"
    it.post("order/cancel-all-orders", USDT)
    it.open("buy", "0.01", 99_000, marginMode="isolated")
    assert it.account()["marginMode"] == "isolated"


@pytest.mark.parametrize(
    ("force", "price", "status"),
    [
        ("post_only", 101_000, "canceled"),
        ("ioc", 98_000, "canceled"),
        ("fok", 98_000, "canceled"),
        ("GTC", 98_000, "live"),
    ],
)
def test_what_cannot_rest_is_accepted_and_cancelled(trader: Caller, force: str, price: int, status: str) -> None:
    it = one_way(trader)
    assert it.detail(it.open("buy", "0.01", price, force=force))["state"] == status


def test_a_client_oid_is_unique_among_pending_orders_only(trader: Caller) -> None:
    it = one_way(trader)
    first = it.open("buy", "0.01", 98_000, clientOid="mine")
    assert it.try_order("buy", "0.01", 98_000, clientOid="mine").code == "40786"
    it.post("order/cancel-order", {**BTC, "orderId": first})
    second = it.open("buy", "0.01", 98_000, clientOid="mine")
    assert it.get(f"order/detail?{QUERY}&clientOid=mine").data["orderId"] == second


def test_a_batch_succeeds_and_tells_failures_apart(trader: Caller) -> None:
    it = one_way(trader)
    good: dict[str, Any] = {"size": "0.01", "price": "98000", "side": "buy", "orderType": "limit"}
    items = [{**good, "clientOid": "a"}, {**good, "size": "0.00001", "clientOid": "b"}, {**good, "clientOid": "a"}]
    done = it.post("order/batch-place-order", {**BTC, "marginMode": "crossed", "orderList": items}).data
    assert [row["clientOid"] for row in done["successList"]] == ["a"]
    assert [(row["orderId"], row["clientOid"], row["errorCode"]) for row in done["failureList"]] == [
        ("", "b", "40808"), ("", "a", "40786"),
    ]  # fmt: skip
    keys = [{"clientOid": "a"}, {"orderId": "1"}]
    gone = it.post("order/batch-cancel-orders", {**BTC, "orderIdList": keys}).data
    assert [row["clientOid"] for row in gone["successList"]] == ["a"]
    assert [(row["orderId"], row["errorCode"]) for row in gone["failureList"]] == [("1", "40768")]


def test_cancel_all_takes_every_order_and_refuses_when_there_is_none(trader: Caller) -> None:
    it = one_way(trader)
    assert it.post("order/cancel-all-orders", USDT).error == (400, "22001", "No order to cancel")
    ids = {it.open("buy", "0.01", 98_000), it.open("sell", "0.01", 102_000)}
    assert {row["orderId"] for row in it.post("order/cancel-all-orders", USDT).data["successList"]} == ids
    it.open("buy", "0.01", 98_000)
    assert len(it.post("order/batch-cancel-orders", USDT).data["successList"]) == 1


def test_a_changed_price_makes_a_new_order_that_is_found_by_its_client_oid(trader: Caller) -> None:
    it = one_way(trader)
    old = it.open("buy", "0.01", 98_000, clientOid="old")
    change = {**BTC, "orderId": old, "newClientOid": "new"}
    assert it.post("order/modify-order", {**change, "newPrice": "98500"}).code == "40019"
    answer = it.post("order/modify-order", {**change, "newPrice": "98500", "newSize": "0.02"}).data
    assert answer == {"orderId": None, "clientOid": "new"}
    assert it.detail(old)["state"] == "canceled"
    row = it.get(f"order/detail?{QUERY}&clientOid=new").data
    assert (row["price"], row["size"], row["orderSource"]) == ("98500", "0.02", "modify_order_limit")
    assert row["orderId"] != old
    again = {**BTC, "clientOid": "new", "newClientOid": "x", "newPrice": "98500", "newSize": "0.02"}
    assert it.post("order/modify-order", again).code == "40923"


def test_a_changed_take_profit_keeps_the_order_and_drops_what_is_left_out(trader: Caller) -> None:
    it = one_way(trader)
    old = it.open("buy", "0.01", 98_000, presetStopLossPrice="97000", presetStopSurplusPrice="105000")
    it.post("order/modify-order", {**BTC, "orderId": old, "newClientOid": "n", "newPresetStopLossPrice": "96000"})
    row = it.detail(old)
    assert (row["state"], row["presetStopLossPrice"], row["presetStopSurplusPrice"]) == ("live", "96000", "")
    assert (row["presetStopLossType"], row["presetStopSurplusType"]) == ("mark_price", "")


def test_lists_are_null_when_empty_and_page_by_the_last_id(trader: Caller) -> None:
    it = one_way(trader)
    for path in ("orders-pending", "orders-history"):
        assert it.get(f"order/{path}?{LIST}").data == {"entrustedList": None, "endId": None}
    assert it.get(f"order/fills?{LIST}").data == {"fillList": None, "endId": None}
    ids = [it.open("buy", "0.01", price) for price in (98_000, 98_100, 98_200)]
    page = it.get(f"order/orders-pending?{LIST}&limit=2").data
    assert [row["orderId"] for row in page["entrustedList"]] == ids[:0:-1]
    assert page["endId"] == ids[1]
    rest = it.get(f"order/orders-pending?{LIST}&limit=2&idLessThan={page['endId']}").data
    assert [row["orderId"] for row in rest["entrustedList"]] == ids[:1]
    row = rest["entrustedList"][0]
    assert (row["status"], row["enterPointSource"], row["presetStopLossTriggerType"]) == ("live", "api", "")
    assert it.get(f"order/orders-pending?{LIST}&status=partially_filled").data["entrustedList"] is None


def test_orders_and_fills_are_found_by_id_symbol_and_time(trader: Caller) -> None:
    it = one_way(trader)
    order = it.open("buy", "0.01")
    now = trader.now_ms
    for query, count in (
        (f"orderId={order}", 1),
        ("symbol=ETHUSDT", 0),
        (f"startTime={now + 1}", 0),
        (f"endTime={now}", 1),
    ):
        rows = it.get(f"order/orders-history?{LIST}&{query}").data["entrustedList"] or []
        assert len(rows) == count, query
        assert len(it.get(f"order/fills?{LIST}&{query}").data["fillList"] or []) == count
    wide = f"startTime={now - 100 * 86_400_000}&endTime={now}"
    assert it.get(f"order/fills?{LIST}&{wide}").code == "00001"
    assert it.get(f"order/detail?{QUERY}&orderId=1").error[:2] == (400, "40109")
    assert it.get(f"order/detail?{QUERY}").code == "40913"


def test_fill_history_has_the_margin_coin_and_is_not_there_in_demo_trading(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.01")
    assert it.get(f"order/fill-history?{LIST}").data["fillList"][0]["marginCoin"] == "USDT"
    demo = Trader(trader.other(trader.control.add_key(account="demo-trader", demo=True)))
    assert demo.get(f"order/fill-history?{LIST}").error == (404, "40404", "Request URL NOT FOUND")


def test_close_positions_closes_at_the_market(trader: Caller) -> None:
    it = hedging(trader)
    assert it.post("order/close-positions", USDT).code == "22002"
    it.open("buy", "0.02")
    it.open("sell", "0.01")
    waiting = it.close("buy", "0.01", 101_000)
    done = it.post("order/close-positions", {**USDT, "symbol": "BTCUSDT", "holdSide": "long"}).data
    assert [row["symbol"] for row in done["successList"]] == ["BTCUSDT"]
    assert (done["failureList"], done["result"]) == ([], False)
    assert it.detail(waiting)["state"] == "canceled"
    assert it.positions().keys() == {"short"}
    it.post("order/close-positions", USDT)
    assert it.positions() == {}


@pytest.mark.parametrize("size", [None, "0.01", "9"])
def test_a_hedge_position_is_turned_round_as_far_as_the_size_says(trader: Caller, size: str | None) -> None:
    it = hedging(trader)
    it.open("buy", "0.02")
    body = {**BTC, "side": "buy", "tradeSide": "open", **({} if size is None else {"size": size})}
    assert it.post("order/click-backhand", body).data["orderId"]
    turned = "0.01" if size == "0.01" else "0.02"
    totals = {side: row["total"] for side, row in it.positions().items()}
    assert totals == ({"long": "0.01", "short": turned} if size == "0.01" else {"short": turned})


def test_a_one_way_position_is_turned_round_as_a_whole(trader: Caller) -> None:
    it = one_way(trader)
    it.open("sell", "0.02")
    it.post("order/click-backhand", {**BTC, "side": "buy"})
    assert {side: row["total"] for side, row in it.positions().items()} == {"long": "0.02"}


def test_order_ids_rise_and_hold_the_time(trader: Caller) -> None:
    it = one_way(trader)
    first = int(it.open("buy", "0.01", 98_000))
    trader.clock.advance(1)
    second = int(it.open("buy", "0.01", 98_000))
    assert (second >> 22) - (first >> 22) == 1000
    assert len(str(first)) == 19
