"""Positions, accounts and what moves their money."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from tests.emulator.bitget.futures_support import BTC, LIST, QUERY, USDT, Trader, hedging, one_way
from tests.emulator.bitget.support import Caller
from tradespec.emulator.engine.futures import formulas
from tradespec.emulator.engine.futures.contracts import PositionSide


def test_a_position_is_told_by_the_recorded_formulas(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.01")
    row = it.positions()["long"]
    entry, size, mark = D(row["openPriceAvg"]), D("0.01"), D(100_000)
    equity = D(it.account()["accountEquity"])
    assert (
        row["unrealizedPL"] == str(((mark - entry) * size).normalize())
        or D(row["unrealizedPL"]) == (mark - entry) * size
    )
    assert D(row["marginSize"]) == mark * size / 20
    assert D(row["deductedFee"]) == entry * size * D("0.0006")
    assert row["marginRatio"] == format(formulas.risk(D("0.0046") * mark * size, equity).normalize(), "f")
    long = PositionSide.LONG
    assert D(row["breakEvenPrice"]) == formulas.break_even(long, entry, size, entry * size * D("0.0006"), D("0.0006"))
    assert D(row["liquidationPrice"]) == formulas.crossed_liquidation(mark, equity, size, D(0), D("0.0046"))
    blanks = ("totalFee", "takeProfit", "stopLoss", "takeProfitId", "stopLossId", "grant", "cashDividend")
    assert {row[name] for name in blanks} == {""}
    assert (row["keepMarginRate"], row["markPrice"], row["leverage"], row["autoMargin"]) == (
        "0.004",
        "100000",
        "20",
        "off",
    )
    assert (row["available"], row["locked"], row["total"]) == ("0.01", "0", "0.01")


def test_two_offsetting_legs_count_once(trader: Caller) -> None:
    it = hedging(trader)
    it.open("buy", "0.01")
    alone = it.positions()["long"]["marginRatio"]
    it.open("sell", "0.01")
    rows = it.positions()
    assert rows["long"]["marginRatio"] == rows["short"]["marginRatio"]
    assert abs(D(rows["long"]["marginRatio"]) - D(alone)) < D("0.0000001")
    assert rows["long"]["liquidationPrice"] == rows["short"]["liquidationPrice"]
    assert D(rows["long"]["liquidationPrice"]) > 10_000_000


def test_profit_goes_to_the_account_and_the_history_adds_up(trader: Caller) -> None:
    it = hedging(trader)
    before = D(it.account()["available"])
    it.open("buy", "0.01")
    it.mark(None)
    it.go_to(101_000)
    it.close("buy", "0.01")
    (row,) = it.get(f"position/history-position?{LIST}").data["list"]
    assert D(row["pnl"]) == (D(row["closeAvgPrice"]) - D(row["openAvgPrice"])) * D("0.01")
    assert D(row["netProfit"]) == D(row["pnl"]) + D(row["openFee"]) + D(row["closeFee"]) + D(row["totalFunding"])
    assert D(it.account()["available"]) == before + D(row["netProfit"])
    assert (row["posMode"], row["openTotalPos"], row["closeTotalPos"]) == ("hedge_mode", "0.01", "0.01")
    assert it.get(f"position/all-position?{LIST}").data == []
    assert it.get(f"position/history-position?{LIST}&idLessThan=1").data == {"list": None, "endId": None}
    assert len(it.get("position/history-position?symbol=BTCUSDT&productType=COIN-FUTURES").data["list"]) == 1
    assert it.get("position/history-position?symbol=NOPE").code == "40034"


def test_available_falls_by_the_isolated_margin_and_comes_back(trader: Caller) -> None:
    it = one_way(trader, margin_mode="isolated")
    start = D(it.account()["available"])
    it.open("buy", "0.01")
    row = it.positions()["long"]
    fee = D(row["deductedFee"]).quantize(D("1E-8"), rounding="ROUND_DOWN")
    assert start - D(it.account()["available"]) == D(row["openPriceAvg"]) * D("0.01") / 20 + fee
    price = formulas.isolated_liquidation(
        PositionSide.LONG, D(row["openPriceAvg"]), D("0.01"), D(row["marginSize"]), D("0.0046")
    )
    assert D(row["liquidationPrice"]) == price
    it.close("buy", "0.01")
    profit = D(it.get(f"position/history-position?{LIST}").data["list"][0]["netProfit"])
    assert D(it.account()["available"]) == start + profit


@pytest.mark.parametrize(("side", "word"), [("buy", "long"), ("sell", "short")])
def test_the_mark_price_liquidates_an_isolated_position(trader: Caller, side: str, word: str) -> None:
    it = hedging(trader, margin_mode="isolated")
    it.open(side, "0.01")
    waiting = it.close(side, "0.01", 104_000 if side == "buy" else 96_000)
    row = it.positions()[word]
    price = D(row["liquidationPrice"]).quantize(D(1))
    beyond = -5 if side == "buy" else 5
    it.mark(str(price - beyond))
    assert word in it.positions()
    it.mark(str(price + beyond))
    assert it.positions() == {}
    assert it.detail(waiting)["state"] == "canceled"
    fill = it.fills()[0]
    order = it.detail(fill["orderId"])
    assert (order["orderSource"], order["state"], order["tradeSide"]) == (
        "liquidation",
        "filled",
        f"burst_close_{word}",
    )
    assert (fill["tradeSide"], fill["side"], fill["price"]) == (f"burst_close_{word}", side, str(price + beyond))
    assert it.get(f"account/bill?{LIST}").data["bills"][0]["businessType"] == f"force_close_{word}"


def test_a_crossed_account_is_liquidated_as_a_whole(trader: Caller) -> None:
    it = one_way(trader)
    it.post("account/set-leverage", {**BTC, "leverage": "100"})
    it.open("buy", "8.9", 100_000)
    it.go_to(99_900)
    assert it.positions()["long"]["total"] == "8.9"
    it.mark(88_000)
    assert it.positions() == {}
    assert D(it.account()["available"]) == 0
    assert it.account()["accountEquity"] == "0"


def test_funding_comes_by_the_clock_and_by_the_control(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.01")
    trader.control.set_funding_rate("BTCUSDT", D("0.0001"))
    due = it.get(f"market/funding-time?{LIST}&symbol=BTCUSDT").data[0]
    assert due["ratePeriod"] == "8"
    trader.clock.advance((int(due["nextFundingTime"]) - trader.now_ms) / 1000)
    assert it.positions()["long"]["totalFee"] == "-0.1"
    trader.control.settle_funding("BTCUSDT")
    assert it.positions()["long"]["totalFee"] == "-0.2"
    bill = it.get(f"account/bill?{LIST}&businessType=contract_settle_fee").data["bills"][0]
    assert (bill["amount"], bill["fee"], bill["symbol"], bill["coin"]) == ("-0.1", "0", "BTCUSDT", "USDT")
    rates = it.get(f"market/history-fund-rate?{LIST}&symbol=BTCUSDT&pageSize=1").data
    assert rates[0]["fundingRate"] == "0.0001"
    it.close("buy", "0.01")
    assert it.get(f"position/history-position?{LIST}").data["list"][0]["totalFunding"] == "-0.2"


def test_bills_tell_every_change_of_the_balance(trader: Caller) -> None:
    it = hedging(trader)
    start = D(it.account()["accountEquity"])
    it.open("buy", "0.01")
    it.close("buy", "0.01")
    body = {"fromType": "spot", "toType": "usdt_futures", "amount": "5", "coin": "USDT"}
    trader.post("/api/v2/spot/wallet/transfer", body)
    bills = it.get(f"account/bill?{LIST}").data["bills"]
    assert [row["businessType"] for row in bills][:3] == ["trans_from_exchange", "close_long", "open_long"]
    assert (bills[2]["amount"], bills[0]["symbol"], bills[0]["feeByCoupon"]) == ("0", "", "")
    moved = sum(D(row["amount"]) + D(row["fee"]) for row in bills[:3])
    assert D(bills[0]["balance"]) == start + moved == D(it.account()["accountEquity"])
    page = it.get(f"account/bill?{LIST}&limit=1").data
    rest = it.get(f"account/bill?{LIST}&limit=1&idLessThan={page['endId']}").data
    assert [page["bills"][0]["billId"], rest["bills"][0]["billId"]] == [row["billId"] for row in bills[:2]]
    month = 31 * 86_400_000
    assert it.get(f"account/bill?{LIST}&startTime={trader.now_ms - month}&endTime={trader.now_ms}").code == "00001"
    assert it.get(f"account/bill?{LIST}&businessType=nonsense").code == "40020"


def test_what_positions_need_cannot_be_transferred_out(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "1")
    out = D(it.account()["maxTransferOut"])
    body = {"fromType": "usdt_futures", "toType": "spot", "coin": "USDT"}
    assert trader.post("/api/v2/spot/wallet/transfer", {**body, "amount": str(out + 1)}).code == "43117"
    assert trader.post("/api/v2/spot/wallet/transfer", {**body, "amount": str(out)}).data
    assert it.account()["maxTransferOut"] == "0"


def test_the_account_is_told_with_numbers_nulls_and_blanks_as_recorded(trader: Caller) -> None:
    row = one_way(trader).account()
    assert (row["crossedMarginLeverage"], row["isolatedLongLever"], row["isolatedShortLever"]) == (20, 20, 20)
    assert (row["isolatedMargin"], row["crossedMargin"]) == (None, None)
    assert (row["isolatedUnrealizedPL"], row["grant"], row["unrealizedPL"], row["coupon"]) == ("", "", "0", "0")
    (other,) = Trader(trader).get(f"account/accounts?{LIST}").data
    assert other["accountEquity"] == row["accountEquity"] == "100000"
    coins = [each["marginCoin"] for each in Trader(trader).get("account/accounts?productType=COIN-FUTURES").data]
    assert coins == ["BTC", "ETH"]


def test_modes_repeat_gladly_and_are_locked_by_positions_orders_and_plans(trader: Caller) -> None:
    it = one_way(trader)
    hedge, isolated = {**USDT, "posMode": "hedge_mode"}, {**BTC, "marginMode": "isolated"}
    plan = {**BTC, "planType": "normal_plan", "marginMode": "crossed", "size": "0.01", "triggerPrice": "90000"}
    plan |= {"triggerType": "mark_price", "side": "buy", "orderType": "market"}
    it.post("order/place-plan-order", plan)
    assert it.post("account/set-position-mode", hedge).code == "40920"
    assert it.post("account/set-margin-mode", isolated).code == "45117"
    it.post("order/cancel-plan-order", {**BTC, "planType": "normal_plan"})
    order = it.open("buy", "0.01", 98_000)
    assert it.post("account/set-position-mode", hedge).error[0] == 400
    assert it.post("account/set-margin-mode", isolated).code == "45117"
    assert it.post("account/set-margin-mode", {**BTC, "marginMode": "crossed"}).data["marginMode"] == "crossed"
    it.post("order/cancel-order", {**BTC, "orderId": order})
    assert it.post("account/set-margin-mode", isolated).data == {
        "symbol": "BTCUSDT", "marginCoin": "USDT", "longLeverage": "20", "shortLeverage": "20", "marginMode": "isolated",
    }  # fmt: skip
    for _ in range(2):
        assert it.post("account/set-position-mode", hedge).data == {"posMode": "hedge_mode"}
    assert it.get(f"account/isolated-symbols?{LIST}").data == [{"symbol": "BTCUSDT", "marginMode": "isolated"}]


def test_leverage_is_one_number_crossed_and_two_isolated(trader: Caller) -> None:
    it = hedging(trader)
    row = it.post("account/set-leverage", {**BTC, "leverage": "5", "longLeverage": "3"}).data
    assert row == {
        "symbol": "BTCUSDT", "marginCoin": "USDT", "longLeverage": "3", "shortLeverage": "3", "crossMarginLeverage": "3",
        "marginMode": "crossed",
    }  # fmt: skip
    it.post("account/set-margin-mode", {**BTC, "marginMode": "isolated"})
    row = it.post("account/set-leverage", {**BTC, "leverage": "7", "holdSide": "long"}).data
    assert (row["longLeverage"], row["shortLeverage"], row["crossMarginLeverage"]) == ("7", "20", "")
    row = it.post("account/set-leverage", {**BTC, "longLeverage": "8", "shortLeverage": "9"}).data
    assert (row["longLeverage"], row["shortLeverage"]) == ("8", "9")
    assert it.post("account/set-leverage", {**BTC, "longLeverage": "10", "shortLeverage": "126"}).code == "43050"
    assert it.account()["isolatedLongLever"] == 8
    assert it.post("account/set-leverage", BTC).code == "40913"


def test_margin_is_moved_to_and_from_isolated_positions_only(trader: Caller) -> None:
    it = hedging(trader, margin_mode="isolated")
    it.post("account/set-margin-mode", {**BTC, "marginMode": "isolated"})
    body = {**BTC, "holdSide": "long", "amount": "10"}
    assert it.post("account/set-margin", body).code == "43043"
    it.open("buy", "0.01")
    before = D(it.positions()["long"]["marginSize"])
    assert it.post("account/set-margin", body).data == ""
    assert D(it.positions()["long"]["marginSize"]) == before + 10
    assert it.post("account/set-margin", {**body, "amount": "-30"}).code == "40800"
    assert it.post("account/set-margin", {**body, "amount": "-5"}).data == ""
    kinds = [row["businessType"] for row in it.get(f"account/bill?{LIST}&limit=2").data["bills"]]
    assert kinds == ["reduce_margin", "append_margin"]
    only = it.get(f"account/bill?{LIST}&onlyFunding=yes").data["bills"]
    assert not {"reduce_margin", "append_margin"} & {row["businessType"] for row in only}
    auto = {"symbol": "BTCUSDT", "autoMargin": "on", "marginCoin": "USDT", "holdSide": "long"}
    assert it.post("account/set-auto-margin", auto).data == "success"
    assert it.positions()["long"]["autoMargin"] == "on"
    assert it.post("account/set-all-leverage", {**USDT, "leverage": "10"}).data == "success"
    assert it.positions()["long"]["leverage"] == "10"


def test_crossed_positions_have_no_margin_of_their_own(trader: Caller) -> None:
    it = one_way(trader)
    it.open("buy", "0.01")
    assert it.post("account/set-margin", {**BTC, "holdSide": "long", "amount": "10"}).code == "40875"
    auto = {"symbol": "BTCUSDT", "autoMargin": "on", "marginCoin": "USDT", "holdSide": "long"}
    assert it.post("account/set-auto-margin", auto).code == "40874"


def test_what_can_be_opened_can_be_opened(trader: Caller) -> None:
    it = one_way(trader)
    most = it.get(f"account/max-open?{QUERY}&posSide=long&orderType=limit&openPrice=99000").data["maxOpen"]
    assert it.try_order("buy", str(D(most) + D("0.01")), 99_000).code in ("40762", "40921")
    it.open("buy", most, 99_000)
    count = it.get(f"account/open-count?{QUERY}&openAmount=1000&openPrice=100000&leverage=10").data["size"]
    assert count == "0.0994"  # 1000 / (100000 * (0.1 + 0.0006)), cut
    query = f"account/liq-price?{QUERY}&posSide=long&orderType=market&openAmount=100"
    assert D(it.get(query).data["liqPrice"]) < 100_000


def test_the_adl_rank_compares_the_users_of_a_side(trader: Caller, rival: Caller) -> None:
    first, second = one_way(trader), Trader(rival)
    first.open("buy", "0.01")
    first.mark(101_000)
    second.open("buy", "0.01", 101_500)
    (row,) = first.get(f"position/adlRank?{LIST}").data
    assert (row["symbol"], row["holdSide"], row["rank"]) == ("BTCUSDT", "long", row["adlRank"])
    ranks = {D(each.get(f"position/adlRank?{LIST}").data[0]["rank"]) for each in (first, second)}
    assert ranks <= {D(0), D(1)}


def test_sub_accounts_are_told_to_their_main_account(trader: Caller) -> None:
    it = Trader(trader)
    assert it.get(f"account/sub-account-assets?{LIST}").data == []
    uid = trader.control.add_subaccount("child")
    (row,) = it.get(f"account/sub-account-assets?{LIST}").data
    assert (row["userId"], row["assetList"][0]["available"]) == (uid, "0")


def test_a_coin_margined_position_settles_in_its_coin(trader: Caller) -> None:
    it = Trader(trader)
    coin = {"symbol": "BTCUSD", "productType": "COIN-FUTURES", "marginCoin": "BTC"}
    trader.control.set_futures_price("BTCUSD", D(100_000), product="COIN-FUTURES")
    body = {**coin, "marginMode": "crossed", "side": "buy", "size": "0.1", "orderType": "market"}
    it.post("order/place-order", body)
    trader.control.set_futures_price("BTCUSD", D(125_000), product="COIN-FUTURES")
    (row,) = it.get("position/all-position?productType=COIN-FUTURES").data
    assert row["marginCoin"] == "BTC"
    mark, entry = D(row["markPrice"]), D(row["openPriceAvg"])
    assert abs(D(row["unrealizedPL"]) - (mark - entry) * D("0.1") / mark) < D("1E-8")


def test_several_coins_as_margin_are_refused(trader: Caller) -> None:
    it = Trader(trader)
    assert it.post("account/set-asset-mode", {**USDT, "assetMode": "single"}).data == "success"
    assert it.post("account/set-asset-mode", {**USDT, "assetMode": "union"}).code == "40872"
