from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.bitget.support import SPOT, TRADE, Caller, MakeCaller


def test_a_limit_order_freezes_money_and_is_filled_as_maker(trader: Caller) -> None:
    order_id = trader.order("buy", "0.01", "95000", clientOid="mine")
    assert trader.held("USDT") == (Decimal("99050"), 950)
    (row,) = trader.open_orders()
    assert (row["orderId"], row["clientOid"], row["status"]) == (order_id, "mine", "live")
    assert (row["priceAvg"], row["basePrice"], "price" in row) == ("95000", "0", False)

    trader.go_to("94900")
    row = trader.row(order_id)
    assert (row["status"], row["price"], row["priceAvg"], row["baseVolume"], row["quoteVolume"]) == (
        "filled", "95000", "95000", "0.01", "950",
    )  # fmt: skip
    assert json.loads(row["feeDetail"], parse_float=Decimal)["BTC"]["totalFee"] == Decimal("-0.00001")
    assert trader.held("USDT") == (Decimal("99050"), 0)
    assert trader.held("BTC")[0] == Decimal("2.00999")
    (fill,) = trader.fills(f"&orderId={order_id}")
    assert (fill["tradeScope"], fill["amount"], fill["feeDetail"]["totalFee"]) == ("maker", "950", "-0.00001")
    assert trader.open_orders() == []


def test_a_market_buy_spends_quote_and_a_market_sell_sells_base(trader: Caller) -> None:
    bought = trader.row(trader.order("buy", "1000"))
    assert (bought["status"], bought["price"], bought["size"], bought["orderSource"]) == (
        "filled", "0", "1000", "market",
    )  # fmt: skip
    assert Decimal(999) < Decimal(bought["quoteVolume"]) <= 1000
    sold = trader.row(trader.order("sell", "0.01"))
    assert (sold["status"], sold["baseVolume"]) == ("filled", "0.01")
    assert trader.row(sold["orderId"])["feeDetail"].count("USDT")
    assert all(fill["tradeScope"] == "taker" for fill in trader.fills())


def test_an_order_in_parts_is_partially_filled(trader: Caller, rival: Caller) -> None:
    trader.go_to("100000")
    order_id = trader.order("sell", "0.02", "100001")
    rival.order("buy", "0.005", "100001")
    (row,) = trader.open_orders()
    assert (row["status"], row["baseVolume"], row["basePrice"]) == ("partially_filled", "0.005", "100001")
    trader.cancel(order_id)
    row = trader.row(order_id)
    assert (row["status"], row["cancelReason"], row["baseVolume"]) == ("cancelled", "normal_cancel", "0.005")


@pytest.mark.parametrize(("force", "price"), [("post_only", "102000"), ("fok", "98000"), ("ioc", "98000")])
def test_what_cannot_rest_is_accepted_and_then_cancelled(trader: Caller, force: str, price: str) -> None:
    row = trader.row(trader.order("buy", "0.01", price, force=force))

    assert (row["status"], row["baseVolume"], row["feeDetail"]) == ("cancelled", "0", "")
    assert trader.held("USDT") == (100_000, 0)


@pytest.mark.parametrize(
    ("side", "size", "price", "code", "text"),
    [
        ("buy", "0.000009", "100000", "45110", "less than the minimum amount 1 USDT"),
        ("sell", "0.000009", None, "45110", "less than the minimum amount 1 USDT"),
        ("buy", "0.5", None, "45110", "less than the minimum amount 1 USDT"),
        ("buy", "10", "99000", "43012", "Insufficient balance"),
        ("sell", "2.1", None, "43012", "Insufficient balance"),
        ("buy", "200000", None, "43012", "Insufficient balance"),
        ("buy", "0.0000001", "99000", "40808", "checkScale=6"),
        ("buy", "1.000000001", None, "40808", "checkScale=8"),
        ("buy", "0.01", "99000.001", "41103", "price scale"),
        ("buy", "0.01", "106000", "43009", "exceeds the limit"),
        ("sell", "0.01", "94000", "43008", "cannot be less than"),
    ],
)
def test_rules_that_are_broken_are_told(
    trader: Caller, side: str, size: str, price: str | None, code: str, text: str
) -> None:
    status, told, message = trader.try_order(side, size, price).error

    assert (status, told) == (400, code)
    assert text in message
    assert trader.history() == trader.open_orders() == []


def test_a_client_oid_is_unique_among_open_orders_only(trader: Caller) -> None:
    first = trader.order("buy", "0.01", "95000", clientOid="again")
    assert trader.try_order("buy", "0.01", "95000", clientOid="again").error == (400, "40786", "Duplicate clientOid")
    trader.cancel(first)
    second = trader.order("buy", "0.01", "95000", clientOid="again")
    (row,) = trader.get(f"{TRADE}/orderInfo?clientOid=again").data
    assert row["orderId"] == second != first


def test_an_ended_order_is_found_by_client_oid_for_two_hours(trader: Caller) -> None:
    order_id = trader.order("buy", "100", clientOid="mine")
    trader.clock.advance(7200)
    assert trader.get(f"{TRADE}/orderInfo?clientOid=mine").data
    trader.clock.advance(1)
    assert trader.get(f"{TRADE}/orderInfo?clientOid=mine").data == []
    assert trader.row(order_id)["clientOid"] == "mine"


def test_open_orders_are_capped(make_bitget: MakeCaller) -> None:
    trader = make_bitget()
    for _ in range(200):
        trader.order("buy", "0.0001", "95000")
    assert trader.try_order("buy", "0.0001", "95000").code == "43128"
    assert len(trader.open_orders()) == 100
    rest = trader.open_orders(f"&idLessThan={trader.open_orders()[-1]['orderId']}")
    assert len(rest) == 100


@pytest.mark.parametrize(
    ("mode", "mine", "theirs", "reason"),
    [
        ("none", "filled", "filled", ""),
        ("cancel_taker", "cancelled", "live", "stp_cancel"),
        ("cancel_maker", "live", "cancelled", ""),
        ("cancel_both", "cancelled", "cancelled", "stp_cancel"),
    ],
)
def test_trading_with_oneself(trader: Caller, mode: str, mine: str, theirs: str, reason: str) -> None:
    trader.go_to("100000")
    maker = trader.order("sell", "0.01", "100001")
    taker = trader.row(trader.order("buy", "0.01", "100001", stpMode=mode))

    assert (taker["status"], taker["cancelReason"], trader.row(maker)["status"]) == (mine, reason, theirs)


def test_cancelling(make_bitget: MakeCaller) -> None:
    trader = make_bitget()
    order_id = trader.order("buy", "0.01", "95000", clientOid="one")
    assert trader.cancel("123").error == (400, "43001", "The order does not exist")
    other = {"symbol": "ETHUSDT", "orderId": order_id}
    assert trader.post(f"{TRADE}/cancel-order", other).code == "43001"
    assert trader.post(f"{TRADE}/cancel-order", {"symbol": "BTCUSDT"}).status == 400
    assert trader.post(f"{TRADE}/cancel-order", {"symbol": "BTCUSDT", "clientOid": "one"}).data == {
        "orderId": order_id, "clientOid": "one",
    }  # fmt: skip
    assert trader.cancel(order_id).code == "45129"
    trader.clock.advance(1)
    assert trader.cancel(order_id).code == "43001"


def test_cancelling_all_of_a_symbol_needs_none_to_be_open(trader: Caller) -> None:
    trader.order("buy", "0.01", "95000")
    for _ in range(2):
        assert trader.post(f"{TRADE}/cancel-symbol-order", {"symbol": "BTCUSDT", "clientOid": None}).data == {
            "symbol": "BTCUSDT"
        }
    assert trader.open_orders() == []


def test_a_batch_succeeds_while_its_orders_fail(trader: Caller) -> None:
    good = {"side": "buy", "orderType": "limit", "force": "gtc", "price": "95000", "size": "0.01", "clientOid": "a"}
    batch = {"symbol": "BTCUSDT", "orderList": [good, {**good, "size": "0.000001", "clientOid": "b"}, good]}
    data = trader.post(f"{TRADE}/batch-orders", batch).data

    assert [row["clientOid"] for row in data["successList"]] == ["a"]
    assert data["failureList"] == [
        {"orderId": "", "clientOid": "b", "errorMsg": "less than the minimum amount 1 USDT", "errorCode": "45110"},
        {"orderId": "", "clientOid": "a", "errorMsg": "Duplicate clientOid", "errorCode": "40786"},
    ]
    assert trader.post(f"{TRADE}/batch-orders", {"symbol": "BTCUSDT", "orderList": [good] * 51}).code == "40306"


def test_cancelling_a_batch(trader: Caller) -> None:
    """Items by clientOid alone fail beside items by orderId alone, if they are of one symbol."""
    first, second = (trader.order("buy", "0.01", "95000", clientOid=name) for name in "ab")
    other = trader.order("buy", "1", "3400", symbol="ETHUSDT", clientOid="eth")

    def cancel(*orders: dict[str, str], **more: str) -> tuple[list[str], list[tuple[str, str, str]]]:
        data = trader.post(f"{TRADE}/batch-cancel-order", {"orderList": orders, **more}).data
        failed = [(row["orderId"], row["clientOid"], row["errorCode"]) for row in data["failureList"]]
        return [row["clientOid"] for row in data["successList"]], failed

    pair = {"symbol": "BTCUSDT"}
    assert cancel({"clientOid": "a"}, {"orderId": "77"}, **pair) == ([], [("", "a", "40402"), ("77", "", "43001")])
    assert cancel({"orderId": first, "clientOid": "a"}, {"clientOid": "b"}, **pair) == (["a", "b"], [])
    third = trader.order("buy", "0.01", "95000", clientOid="c")
    rows = ({**pair, "orderId": third}, {"symbol": "ETHUSDT", "clientOid": "eth"})
    assert cancel(*rows, batchMode="multiple") == (["c", "eth"], [])
    assert trader.row(second)["status"] == trader.row(other)["status"] == "cancelled"


def test_symbols_in_lower_case_are_an_option(make_bitget: MakeCaller) -> None:
    assert make_bitget().try_order("buy", "0.01", "95000", symbol="btcusdt").data
    strict = make_bitget(strict_symbols=True)
    assert strict.try_order("buy", "0.01", "95000", symbol="btcusdt").error == (
        400, "40034", "Parameter btcusdt does not exist",
    )  # fmt: skip
    assert strict.get(f"{SPOT}/market/tickers?symbol=btcusdt").code == "40034"
    order = {"symbol": "btcusdt", "side": "buy", "orderType": "market", "size": "50"}
    assert strict.post(f"{TRADE}/batch-orders", {"batchMode": "multiple", "orderList": [order]}).code == "40034"
    assert strict.try_order("BUY", "0.01", "95000", force="GTC").data


def test_a_batch_over_several_symbols_names_them_in_its_orders(trader: Caller) -> None:
    order = {"side": "buy", "orderType": "market", "size": "50"}
    rows = [{**order, "symbol": "BTCUSDT"}, {**order, "symbol": "ETHUSDT"}, order]
    data = trader.post(f"{TRADE}/batch-orders", {"symbol": "SOLUSDT", "batchMode": "multiple", "orderList": rows}).data

    assert {trader.row(row["orderId"])["symbol"] for row in data["successList"]} == {"BTCUSDT", "ETHUSDT"}
    assert [row["errorCode"] for row in data["failureList"]] == ["40019"]


def test_replacing_an_order(trader: Caller) -> None:
    old = trader.order("buy", "0.01", "95000", clientOid="old")
    change: dict[str, Any] = {"symbol": "BTCUSDT", "price": "95001", "size": "0.02"}
    made = trader.post(f"{TRADE}/cancel-replace-order", {**change, "orderId": old, "newClientOid": "new"}).data
    assert (made["clientOid"], made["success"]) == ("new", "success")
    assert trader.row(old)["status"] == "cancelled"
    assert trader.row(made["orderId"])["size"] == "0.02"

    failed = trader.post(f"{TRADE}/cancel-replace-order", {**change, "orderId": old}).data
    assert (failed["success"], failed["clientOid"], failed["msg"]) == ("failure", None, "The order does not exist")
    poor = trader.post(f"{TRADE}/cancel-replace-order", {**change, "size": "50", "clientOid": "new"}).data
    assert (poor["success"], poor["msg"]) == ("failure", "Insufficient balance")
    assert trader.open_orders() == [], "it is not atomic: the old one is gone"
    both = trader.post(f"{TRADE}/batch-cancel-replace-order", {"orderList": [{**change, "orderId": "7"}] * 2}).data
    assert [row["success"] for row in both] == ["failure", "failure"]


def test_a_request_may_say_how_old_it_can_be(trader: Caller) -> None:
    now = trader.now_ms
    fresh = {"requestTime": str(now - 900), "receiveWindow": "1000"}
    assert trader.try_order("buy", "100", **fresh).data
    assert trader.try_order("buy", "100", **{**fresh, "requestTime": str(now - 1001)}).code == "40078"
    assert trader.try_order("buy", "100", **{**fresh, "receiveWindow": "60000"}).code in ("40079", "40020")
    assert trader.get(f"{TRADE}/unfilled-orders?requestTime={now - 2000}&receiveWindow=1000").code == "40078"


def test_bills_tell_a_fill_in_two_rows(trader: Caller) -> None:
    order_id = trader.order("sell", "0.01")
    quote, base = trader.get(f"{SPOT}/account/bills?groupType=transaction").data

    assert quote["bizOrderId"] == base["bizOrderId"] == order_id
    assert (base["coin"], base["businessType"], base["size"], base["fees"]) == (
        "BTC", "ORDER_DEALT_FROZEN_OUT", "-0.01", "0",
    )  # fmt: skip
    assert (quote["coin"], quote["businessType"]) == ("USDT", "ORDER_DEALT_IN")
    assert Decimal(quote["fees"]) == -Decimal(quote["size"]) * Decimal("0.001")
    assert Decimal(quote["balance"]) == trader.held("USDT")[0]
    older = trader.get(f"{SPOT}/account/bills?idLessThan={base['billId']}").data
    assert {row["groupType"] for row in older} == {"deposit"}
