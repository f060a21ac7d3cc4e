"""Services around trading, as a client meets them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.bitget.margin_support import D, Trader, bitget, code_of

HOUR = 3600
DAY = 24 * HOUR
PASSPHRASE = "passphrase1"


@pytest.fixture
def demo() -> Trader:
    return bitget()


def held(trader: Trader, coin: str) -> D:
    """What is available on spot."""
    return trader.state.exchange.balance(trader.state.keys[trader.caller.key].account, coin).available


def month(trader: Trader) -> dict[str, int]:
    return {"startTime": trader.now - 29 * DAY * 1000, "endTime": trader.now}


def sub_account(trader: Trader, name: str = "subalpha") -> str:
    (made,) = trader.post("user/create-virtual-subaccount", subAccountList=[name])["successList"]
    uid: str = made["subaAccountUid"]
    return uid


def sub_key(trader: Trader, uid: str, *permissions: str, **more: Any) -> dict[str, Any]:
    body = {"subAccountUid": uid, "passphrase": PASSPHRASE, "label": "bot", "permList": permissions, **more}
    made: dict[str, Any] = trader.post("user/create-virtual-subaccount-apikey", body)
    return made


def as_sub(trader: Trader, key: dict[str, Any]) -> Trader:
    return trader.using(key["subAccountApiKey"], key["secretKey"], PASSPHRASE)


# Virtual sub-accounts


def test_sub_accounts_have_names_of_eight_letters_that_nobody_else_has(demo: Trader) -> None:
    answer = demo.post("user/create-virtual-subaccount", subAccountList=["subalpha", "subgamma", "subalpha"])
    assert [row["status"] for row in answer["successList"]] == ["normal", "normal"]
    assert [row["subaAccountName"] for row in answer["failureList"]] == ["subalpha"]
    assert code_of(demo.post, "user/create-virtual-subaccount", subAccountList=["short"]) == "40020"
    page = demo.get("user/virtual-subaccount-list", limit=1)
    assert [row["subAccountUid"] for row in page["subAccountList"]] == [answer["successList"][1]["subaAccountUid"]]
    rest = demo.get("user/virtual-subaccount-list", idLessThan=page["endId"])
    assert [row["subAccountUid"] for row in rest["subAccountList"]] == [answer["successList"][0]["subaAccountUid"]]


def test_the_key_of_a_sub_account_signs_within_its_permissions(demo: Trader) -> None:
    uid = sub_account(demo)
    sub = as_sub(demo, sub_key(demo, uid, "margin_trade"))
    assert sub.get("margin/crossed/account/risk-rate") == {"riskRateRatio": "0"}
    assert code_of(sub.post, "margin/crossed/account/borrow", coin="USDT", borrowAmount="1") == "50035"
    reader = as_sub(demo, sub_key(demo, uid, "read"))
    assert code_of(reader.post, "margin/crossed/account/borrow", coin="USDT", borrowAmount="1") == "40014"


def test_a_key_is_changed_by_who_knows_its_passphrase(demo: Trader) -> None:
    uid = sub_account(demo)
    key = sub_key(demo, uid, "margin_trade")
    body = {"subAccountUid": uid, "subAccountApiKey": key["subAccountApiKey"], "label": "bot"}
    change = "user/modify-virtual-subaccount-apikey"
    assert code_of(demo.post, change, {**body, "passphrase": "anotherone1"}) == "40036"
    kept = demo.post(change, {**body, "passphrase": PASSPHRASE, "ipList": ["10.0.0.9"]})
    assert (kept["permList"], kept["ipList"]) == (["margin_trade"], ["10.0.0.9"])
    assert code_of(as_sub(demo, key).get, "margin/crossed/account/risk-rate") == "40018"
    cleared = demo.post(change, {**body, "passphrase": PASSPHRASE, "permList": []})
    assert cleared["permList"] == []
    (row,) = demo.get("user/virtual-subaccount-apikey-list", subAccountUid=uid)
    assert "secretKey" not in row


def test_a_sub_account_has_ten_keys_at_most(demo: Trader) -> None:
    uid = sub_account(demo)
    for _ in range(10):
        sub_key(demo, uid)
    assert code_of(sub_key, demo, uid) == "40063"


def test_a_frozen_sub_account_is_kept_out(demo: Trader) -> None:
    uid = sub_account(demo)
    sub = as_sub(demo, sub_key(demo, uid, "read"))
    demo.post("user/modify-virtual-subaccount", subAccountUid=uid, permList=["read"], status="freeze")
    assert code_of(sub.get, "margin/crossed/account/risk-rate") == "40013"
    page = demo.get("user/virtual-subaccount-list", status="freeze")
    assert [row["subAccountUid"] for row in page["subAccountList"]] == [uid]
    demo.post("user/modify-virtual-subaccount", subAccountUid=uid, permList=["read"], status="normal")
    assert sub.get("margin/crossed/account/assets") == []


def test_only_a_main_account_manages_its_own_sub_accounts(demo: Trader) -> None:
    uid = sub_account(demo)
    sub = as_sub(demo, sub_key(demo, uid, "read"))
    assert code_of(sub.post, "user/create-virtual-subaccount", subAccountList=["subsubab"]) == "40048"
    demo.caller.face.add_key("other", "secret", account="other")
    other = demo.using("other", "secret", demo.caller.passphrase)
    assert code_of(other.get, "user/virtual-subaccount-apikey-list", subAccountUid=uid) == "40034"


def test_sub_accounts_and_keys_come_in_one_call(demo: Trader) -> None:
    row = {"subAccountName": "subalpha", "passphrase": PASSPHRASE, "label": "bot", "permList": ["margin_trade"]}
    (made,) = demo.post("user/batch-create-subaccount-and-apikey", [row])
    assert as_sub(demo, made).get("margin/crossed/account/assets") == []
    assert code_of(demo.post, "user/batch-create-subaccount-and-apikey", [row]) == "40020"


# Broker


def test_a_broker_makes_changes_and_deletes_keys(demo: Trader) -> None:
    uid = demo.post("broker/account/create-subaccount", subaccountName="brokersub")["subUid"]
    key = demo.post(
        "broker/manage/create-subaccount-apikey", subUid=uid, passphrase=PASSPHRASE, label="one", ipList=[],
        permType="read_and_write", permList=["margin_trade", "contract_order"],
    )  # fmt: skip
    sub = demo.using(key["apiKey"], key["secretKey"], PASSPHRASE)
    assert sub.get("margin/crossed/account/assets") == []
    change = {"subUid": uid, "apiKey": key["apiKey"], "passphrase": PASSPHRASE, "permType": "readonly"}
    changed = demo.post("broker/manage/modify-subaccount-apikey", {**change, "permList": ["margin_trade"]})
    assert (changed["permType"], changed["label"]) == ("readonly", "one")
    assert code_of(sub.post, "margin/crossed/account/borrow", coin="USDT", borrowAmount="1") == "40014"
    (row,) = demo.get("broker/manage/subaccount-apikey-list", subUid=uid)
    assert row["apiKey"] == key["apiKey"]
    assert demo.post("broker/manage/delete-subaccount-apikey", subUid=uid, apiKey=key["apiKey"]) == "success"
    assert code_of(sub.get, "margin/crossed/account/assets") == "40037"


def test_a_broker_keeps_sub_accounts(demo: Trader) -> None:
    uid = demo.post("broker/account/create-subaccount", subaccountName="brokersub", label="first")["subUid"]
    row = demo.post(
        "broker/account/modify-subaccount", subUid=uid, permList=["read"], status="freeze", language="ja_JP"
    )
    assert (row["status"], row["permList"], row["language"], row["label"]) == ("freeze", ["read"], "ja_JP", "first")
    demo.post("broker/account/modify-subaccount-email", subUid=uid, subaccountEmail="a@example.com")
    assert demo.get("broker/account/subaccount-email", subUid=uid)["subaccountEmail"] == "a@example.com"
    demo.control.fund("BTC", "0.5", account="brokersub")
    (asset,) = demo.get("broker/account/subaccount-spot-assets", subUid=uid)["assetsList"]
    assert (asset["coin"], asset["available"]) == ("BTC", "0.5")
    demo.control.fund("USDT", "50", account="brokersub", wallet="usdt_futures")
    futures = demo.get("broker/account/subaccount-future-assets", subUid=uid, productType="USDT-FUTURES")
    assert [(each["marginCoin"], each["usdtEquity"]) for each in futures["assetsList"]] == [("USDT", "50")]
    assert demo.get("broker/account/info")["subAccountSize"] == "1"
    assert [each["subUid"] for each in demo.get("broker/account/subaccount-list")["subList"]] == [uid]


# Convert


def test_a_quote_is_taken_within_eight_seconds_once(demo: Trader) -> None:
    query = {"fromCoin": "USDT", "fromCoinSize": "1000", "toCoin": "BTC"}
    quote = demo.get("convert/quoted-price", **query)
    body = {name: quote[name] for name in ("fromCoin", "fromCoinSize", "toCoin", "toCoinSize", "cnvtPrice", "traceId")}
    before = held(demo, "USDT"), held(demo, "BTC")
    assert code_of(demo.post, "convert/trade", {**body, "toCoinSize": "1"}) == "40020"
    demo.clock.advance(8)
    done = demo.post("convert/trade", body)
    assert (held(demo, "USDT"), held(demo, "BTC")) == (before[0] - 1000, before[1] + D(done["toCoinSize"]))
    assert code_of(demo.post, "convert/trade", body) == "40020"
    late = demo.get("convert/quoted-price", **query)
    demo.clock.advance(8.001)
    body = {name: late[name] for name in body}
    assert code_of(demo.post, "convert/trade", body) == "40020"
    (row,) = demo.get("convert/convert-record", **month(demo))["dataList"]
    assert (row["fromCoin"], row["toCoinSize"]) == ("USDT", done["toCoinSize"])


def test_a_quote_names_one_of_the_sizes(demo: Trader) -> None:
    quote = demo.get("convert/quoted-price", fromCoin="BTC", toCoin="USDT", toCoinSize="500")
    assert str(quote["toCoinSize"]) == "500"
    assert code_of(demo.get, "convert/quoted-price", fromCoin="BTC", toCoin="USDT") == "40913"
    assert code_of(demo.get, "convert/quoted-price", fromCoin="NOCOIN", toCoin="USDT", toCoinSize="5") == "40034"
    body = {name: str(quote[name]) for name in ("fromCoin", "toCoin", "toCoinSize", "cnvtPrice", "traceId")}
    demo.control.fund("BTC", "0.00000001", account="demo")
    demo.state.exchange.withdraw("demo", "BTC", held(demo, "BTC"))
    assert code_of(demo.post, "convert/trade", {**body, "fromCoinSize": str(quote["fromCoinSize"])}) == "43012"


def test_small_balances_become_bgb(demo: Trader) -> None:
    demo.control.fund("XRP", "1")
    (row,) = demo.get("convert/bgb-convert-coin-list")["coinList"]
    before = held(demo, "BGB")
    demo.post("convert/bgb-convert", coinList=["XRP"])
    assert held(demo, "BGB") == before + D(row["bgbEstAmount"])
    assert held(demo, "XRP") == 0
    assert [each["fromCoin"] for each in demo.get("convert/bgb-convert-records")] == ["XRP"]
    assert code_of(demo.post, "convert/bgb-convert", coinList=["BTC"]) == "40020"


# Savings


def test_flexible_savings_bear_interest_by_the_hour_until_they_are_redeemed(demo: Trader) -> None:
    before = held(demo, "USDT")
    product = {"productId": "1001", "periodType": "flexible"}
    order = demo.post("earn/savings/subscribe", {**product, "amount": "8760"})
    assert (
        demo.get("earn/savings/subscribe-result", orderId=order["orderId"], periodType="flexible")["result"]
        == "success"
    )
    assert demo.get("earn/account/assets") == [{"coin": "USDT", "amount": "8760"}]
    demo.clock.advance(10 * HOUR)
    (row,) = demo.get("earn/savings/assets", periodType="flexible")["resultList"]
    assert (row["holdAmount"], row["totalProfit"]) == ("8760", "0.5")
    redeemed = demo.post("earn/savings/redeem", {**product, "amount": "8760"})
    assert (
        demo.get("earn/savings/redeem-result", orderId=redeemed["orderId"], periodType="flexible")["result"]
        == "success"
    )
    assert held(demo, "USDT") == before + D("0.5")
    records = demo.get("earn/savings/records", periodType="flexible")["resultList"]
    assert [each["orderType"] for each in records] == ["redeem", "pay_interest", "subscribe"]
    assert demo.get("earn/savings/assets", periodType="flexible")["resultList"] == []


def test_fixed_savings_bear_nothing_before_their_days_are_over(demo: Trader) -> None:
    before = held(demo, "USDT")
    product = {"productId": "1002", "periodType": "fixed"}
    orders = [demo.post("earn/savings/subscribe", {**product, "amount": "36500"})["orderId"] for _ in range(2)]
    demo.clock.advance(29 * DAY)
    demo.post("earn/savings/redeem", {**product, "amount": "36500", "orderId": orders[0]})
    assert held(demo, "USDT") == before - 36500
    demo.clock.advance(1 * DAY)
    demo.post("earn/savings/redeem", {**product, "amount": "36500", "orderId": orders[1]})
    assert held(demo, "USDT") == before + 240  # 36500 x 8 % x 30 / 365


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"productId": "7", "periodType": "flexible", "amount": "1"}, "40034"),
        ({"productId": "1001", "periodType": "fixed", "amount": "1"}, "40020"),
        ({"productId": "1001", "periodType": "flexible", "amount": "1000000"}, "43012"),
    ],
)
def test_savings_are_refused(demo: Trader, body: dict[str, str], code: str) -> None:
    assert code_of(demo.post, "earn/savings/subscribe", body) == code


# Crypto loans


def test_a_loan_is_borrowed_against_a_pledge_and_repaid(demo: Trader) -> None:
    btc, usdt = held(demo, "BTC"), held(demo, "USDT")
    order = demo.post("earn/loan/borrow", loanCoin="USDT", pledgeCoin="BTC", daily="SEVEN", pledgeAmount="0.1")
    (row,) = demo.get("earn/loan/ongoing-orders")
    assert (row["pledgeAmount"], row["pledgeRate"], row["supRate"], row["forceRate"]) == ("0.1", "60", "75", "83")
    assert held(demo, "BTC") == btc - D("0.1")
    lent = D(row["loanAmount"])
    assert held(demo, "USDT") == usdt + lent
    demo.clock.advance(2.5 * HOUR)
    (row,) = demo.get("earn/loan/ongoing-orders", orderId=order["orderId"])
    hourly = demo.get(
        "earn/loan/public/hour-interest", loanCoin="USDT", pledgeCoin="BTC", daily="SEVEN", pledgeAmount="0.1"
    )
    assert D(row["interestAmount"]) == 3 * D(hourly["hourInterest"])
    half = demo.post("earn/loan/repay", orderId=order["orderId"], repayAll="no", amount=str(lent / 2))
    assert D(half["payInterest"]) == D(row["interestAmount"])
    assert D("0.0499") < D(half["repayUnlockAmount"]) < D("0.05")
    full = demo.post("earn/loan/repay", orderId=order["orderId"], repayAll="yes")
    assert D(full["repayUnlockAmount"]) == D("0.1") - D(half["repayUnlockAmount"])
    assert held(demo, "BTC") == btc
    assert held(demo, "USDT") == usdt - D(row["interestAmount"])
    assert demo.get("earn/loan/ongoing-orders") == []
    history = demo.get("earn/loan/borrow-history", **month(demo))
    assert [(each["orderId"], each["status"]) for each in history] == [(order["orderId"], "REPAY")]
    assert len(demo.get("earn/loan/repay-history", **month(demo))) == 2
    assert code_of(demo.post, "earn/loan/repay", orderId=order["orderId"], repayAll="yes") == "40109"


def test_a_pledge_is_raised_and_lowered_as_far_as_it_covers_the_loan(demo: Trader) -> None:
    order = demo.post("earn/loan/borrow", loanCoin="USDT", pledgeCoin="BTC", daily="THIRTY", loanAmount="1000")
    revise = {"orderId": order["orderId"], "pledgeCoin": "BTC"}
    assert code_of(demo.post, "earn/loan/revise-pledge", {**revise, "reviseType": "OUT", "amount": "0.001"}) == "40812"
    raised = demo.post("earn/loan/revise-pledge", {**revise, "reviseType": "IN", "amount": "0.1"})
    assert D(raised["afterPledgeRate"]) < 10
    demo.post("earn/loan/revise-pledge", {**revise, "reviseType": "OUT", "amount": "0.001"})
    sides = [row["reviseSide"] for row in demo.get("earn/loan/revise-history", **month(demo))]
    assert sides == ["up", "down"]
    (owed,) = demo.get("earn/loan/debts")["loanInfos"]
    assert D(owed["amount"]) > 1000


def test_a_loan_names_one_of_the_amounts_and_two_coins(demo: Trader) -> None:
    body = {"loanCoin": "USDT", "pledgeCoin": "BTC", "daily": "SEVEN"}
    both = {**body, "pledgeAmount": "1", "loanAmount": "1"}
    assert code_of(demo.post, "earn/loan/borrow", both) == "40913"
    assert code_of(demo.post, "earn/loan/borrow", {**body, "pledgeAmount": "1000"}) == "43012"
    assert code_of(demo.post, "earn/loan/borrow", {**body, "loanCoin": "BTC", "loanAmount": "1"}) == "40020"


def test_what_can_be_lent_is_told_without_a_key(demo: Trader) -> None:
    demo = demo.using("unknown", "secret", PASSPHRASE)
    coins = demo.get("earn/loan/public/coinInfos", coin="USDT")
    assert coins["loanInfos"][0]["hourRate7D"] == "0.00000617"
    assert coins["pledgeInfos"][0]["initRate"] == "0.6"


# Copy trading


def test_following_a_trader_is_seen_in_the_settings(demo: Trader) -> None:
    read = {"traderId": "1234567890123"}
    assert demo.get("copy/mix-follower/query-settings", **read) == {"followerEnable": "NO", "detailList": []}
    assert demo.post("copy/mix-follower/copy-settings", {**read, "copyAmount": "200"}) == "success"
    settings = demo.get("copy/mix-follower/query-settings", **read)
    assert settings["followerEnable"] == "YES"
    assert {row["traceValue"] for row in settings["detailList"]} == {"200"}
    assert demo.get("copy/mix-follower/copy-settings", **read) == settings
    assert code_of(demo.post, "copy/mix-follower/copy-settings", {**read, "copyAmount": "49"}) != ""
    demo.post("copy/mix-follower/cancel-trader", read)
    assert demo.get("copy/mix-follower/query-settings", **read)["followerEnable"] == "NO"


def test_a_trader_gets_one_key_that_signs(demo: Trader) -> None:
    (key,) = demo.post("copy/mix-trader/create-copy-api", passphrase=PASSPHRASE)
    trader = demo.using(key["apikey"], key["secret"], PASSPHRASE)
    assert trader.get("copy/mix-follower/query-settings", traderId="1")["followerEnable"] == "NO"
    assert code_of(demo.post, "copy/mix-trader/create-copy-api", passphrase=PASSPHRASE) == "40063"


# Tax


def test_tax_records_come_from_what_moved(demo: Trader) -> None:
    demo.control.fund("XRP", "7")
    (row,) = demo.get("tax/spot-record", coin="XRP", **month(demo))
    assert (row["spotTaxType"], row["amount"], row["balance"]) == ("Deposit", "7", "7")
    demo.post("margin/crossed/account/borrow", coin="BTC", borrowAmount="0.01")
    (row,) = demo.get("tax/margin-record", marginType="crossed", coin="BTC", **month(demo))
    assert (row["marginTaxType"], row["amount"], row["total"]) == ("borrow", "0.01", "0.01")
    (row,) = demo.get("tax/future-record", productType="USDT-FUTURES", marginCoin="USDT", **month(demo))
    assert (row["futureTaxType"], row["amount"]) == ("transfer_in", "100000")
    assert [row["p2pTaxType"] for row in demo.get("tax/p2p-record", **month(demo))] == ["transfer_in"]


def test_tax_records_span_thirty_days_at_most(demo: Trader) -> None:
    span = {"startTime": demo.now - 31 * DAY * 1000, "endTime": demo.now}
    for path in ("tax/spot-record", "tax/future-record", "tax/margin-record", "tax/p2p-record"):
        assert code_of(demo.get, path, **span) == "00001"
        assert code_of(demo.get, path, startTime=demo.now) == "40019"


# Answered by example


def test_records_that_nobody_has_are_empty_and_offers_are_shown(demo: Trader) -> None:
    assert demo.get("broker/all-sub-deposit-withdrawal")["list"] == []
    assert demo.get("earn/sharkfin/assets", status="subscribed")["resultList"] == []
    assert demo.get("earn/elite/product") != []
    assert demo.get("spot/ins-loan/product-infos", productId="77")["productId"] == "77"


def test_writes_without_state_succeed_with_new_ids(demo: Trader) -> None:
    first, second = (demo.post("earn/sharkfin/subscribe", productId="1", amount="100")["orderId"] for _ in range(2))
    assert int(second) > int(first)
    assert demo.post("copy/mix-trader/config-remove-follower", followerUid="1") == "success"


def test_futures_trades_and_their_fees_are_on_the_tax_record(demo: Trader) -> None:
    order = {
        "symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginMode": "crossed", "marginCoin": "USDT", "size": "0.01",
        "orderType": "market",
    }  # fmt: skip
    for side in ("buy", "sell"):
        demo.clock.advance(1)
        demo.post("mix/order/place-order", {**order, "side": side})
    records = demo.get("tax/future-record", productType="USDT-FUTURES", **month(demo))
    assert [row["futureTaxType"] for row in records[:2]] == ["sell_deal", "buy_deal"]
    assert all(D(row["fee"]) < 0 for row in records[:2])
    (oldest,) = demo.get("tax/future-record", **month(demo), idLessThan=records[-2]["id"])
    assert oldest == records[-1]
