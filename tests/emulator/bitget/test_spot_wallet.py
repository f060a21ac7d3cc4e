from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.bitget.support import SPOT, START_MS, Caller, MakeCaller

WALLET = f"{SPOT}/wallet"
SPAN = f"startTime={START_MS}&endTime={START_MS + 86_400_000}"


def move(trader: Caller, **changes: Any) -> Any:
    body = {"fromType": "spot", "toType": "usdt_futures", "amount": "100", "coin": "USDT", **changes}
    return trader.post(f"{WALLET}/transfer", body)


def test_a_transfer_moves_money_between_the_accounts_of_a_user(trader: Caller) -> None:
    made = move(trader, clientOid="t1").data
    assert trader.held("USDT") == (99_900, 0)
    assert trader.control.snapshot()["demo"]["usdt_futures"]["USDT"].amount == 100_100
    (row,) = trader.get(f"{SPOT}/account/transferRecords?coin=USDT").data
    assert (row["transferId"], row["status"], row["fromType"], row["toType"], row["size"], row["fromSymbol"]) == (
        made["transferId"], "Successful", "spot", "usdt_futures", "100", "",
    )  # fmt: skip
    assert trader.get(f"{SPOT}/account/transferRecords?coin=BTC").data == []
    (bill,) = trader.get(f"{SPOT}/account/bills?groupType=transfer").data
    assert (bill["businessType"], bill["size"]) == ("TRANSFER_OUT", "-100")


def test_a_transfer_with_the_same_client_oid_is_the_same_transfer(trader: Caller) -> None:
    first = move(trader, clientOid="once").data
    assert move(trader, clientOid="once").data == first
    assert trader.held("USDT")[0] == 99_900
    assert move(trader).data != move(trader).data


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"amount": "100001"}, "43117"),
        ({"toType": "spot"}, "40020"),
        ({"toType": "usdc_futures"}, "40020"),
        ({"toType": "isolated_margin"}, "40019"),
        ({"toType": "isolated_margin", "symbol": "NOPE"}, "40034"),
        ({"toType": "isolated_margin", "symbol": "ETHBTC"}, "40020"),
        ({"amount": "0.000000001"}, "40808"),
        ({"coin": "NOPE"}, "40020"),
    ],
)
def test_a_transfer_that_cannot_be_is_refused(trader: Caller, changes: dict[str, Any], code: str) -> None:
    assert move(trader, **changes).error[:2] == (400, code)
    assert trader.held("USDT")[0] == 100_000


def test_isolated_margin_is_a_pair_of_its_own(trader: Caller) -> None:
    assert move(trader, toType="isolated_margin", symbol="BTCUSDT").data["transferId"]
    (row,) = trader.get(f"{SPOT}/account/transferRecords?coin=USDT&fromType=spot").data
    assert (row["toSymbol"], row["fromSymbol"]) == ("BTCUSDT", "")
    assert trader.get(f"{WALLET}/transfer-coin-info?fromType=spot&toType=usdt_futures").data == ["USDT"]


def test_transfers_come_in_numbered_pages(trader: Caller) -> None:
    ids = [move(trader).data["transferId"] for _ in range(5)]
    pages = [
        trader.get(f"{SPOT}/account/transferRecords?coin=USDT&limit=2&pageNum={number}").data for number in (1, 2, 3, 4)
    ]
    assert [[row["transferId"] for row in page] for page in pages] == [ids[:2:-1], ids[2:0:-1], ids[:1], []]


def test_sub_accounts_get_money_from_their_main_account(trader: Caller) -> None:
    uid = trader.control.add_subaccount("child")
    own = trader.get(f"{SPOT}/account/info").data["userId"]
    body = {"fromType": "spot", "toType": "spot", "amount": "5", "coin": "BTC", "fromUserId": own, "toUserId": uid}
    assert trader.post(f"{WALLET}/subaccount-transfer", {**body, "amount": "1"}).data["transferId"]
    assert trader.post(f"{WALLET}/subaccount-transfer", body).code == "43117"
    assert trader.post(f"{WALLET}/subaccount-transfer", {**body, "toUserId": "7"}).code == "40020"

    (row,) = trader.get(f"{SPOT}/account/subaccount-assets").data
    assert (row["userId"], [asset["coin"] for asset in row["assetsList"]]) == (int(uid), ["BTC"])
    (record,) = trader.get(f"{SPOT}/account/sub-main-trans-record").data
    assert (record["fromUserId"], record["toUserId"], record["size"]) == (own, uid, "1")
    assert trader.get(f"{SPOT}/account/sub-main-trans-record?role=receiver").data == []

    child = trader.other(trader.control.add_key(account="child"))
    assert child.post(f"{WALLET}/subaccount-transfer", body).code == "40048"
    info = child.get(f"{SPOT}/account/info").data
    assert (info["userId"], info["parentId"]) == (uid, int(own))
    (received,) = child.get(f"{SPOT}/account/sub-main-trans-record?role=receiver").data
    assert received["transferId"] == record["transferId"]


def withdraw(trader: Caller, **changes: Any) -> Any:
    body = {"coin": "USDT", "transferType": "on_chain", "address": "T1", "chain": "trc20", "size": "20", **changes}
    return trader.post(f"{WALLET}/withdrawal", body)


def records(trader: Caller, kind: str = "withdrawal") -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = trader.get(f"{WALLET}/{kind}-records?{SPAN}").data
    return rows


def test_a_withdrawal_is_frozen_first_and_leaves_later(make_bitget: MakeCaller) -> None:
    trader = make_bitget(withdrawal_delay=30)
    number = withdraw(trader, clientOid="out").data["orderId"]
    assert trader.held("USDT") == (99_979, 21)
    (row,) = records(trader)
    assert (row["orderId"], row["status"], row["fee"], row["chain"], row["tag"]) == (
        number,
        "pending",
        "-1",
        "TRC20",
        "",
    )
    assert withdraw(trader, clientOid="out").code == "43118"
    trader.control.advance(30)
    assert records(trader)[0]["status"] == "success"
    assert trader.held("USDT") == (99_979, 0)
    (bill,) = trader.get(f"{SPOT}/account/bills?groupType=withdraw").data
    assert (bill["size"], bill["fees"], bill["balance"]) == ("-20", "-1", "99979")


def test_a_pending_withdrawal_can_be_taken_back(trader: Caller) -> None:
    number = withdraw(trader).data["orderId"]
    cancel = f"{WALLET}/cancel-withdrawal"
    assert trader.post(cancel, {"orderId": number}).data == "success"
    assert trader.post(cancel, {"orderId": number}).data == "fail"
    assert trader.held("USDT") == (100_000, 0)
    trader.control.advance(3600)
    assert (records(trader)[0]["status"], trader.held("USDT")[0]) == ("fail", 100_000)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"size": "1"}, "13007"),
        ({"size": "100000"}, "43012"),
        ({"chain": "NOPE"}, "40034"),
        ({"chain": None}, "40019"),
        ({"transferType": "internal_transfer", "address": "7"}, "40020"),
    ],
)
def test_a_withdrawal_that_cannot_be_is_refused(trader: Caller, changes: dict[str, Any], code: str) -> None:
    assert withdraw(trader, **changes).code == code
    assert records(trader) == []


def test_money_goes_to_other_users_at_once(trader: Caller, rival: Caller) -> None:
    uid = rival.get(f"{SPOT}/account/info").data["userId"]
    assert withdraw(trader, transferType="internal_transfer", address=uid, chain=None).data["orderId"]
    assert (trader.held("USDT")[0], rival.held("USDT")[0]) == (99_980, 100_020)
    assert (records(trader)[0]["dest"], records(rival, "deposit")[0]["dest"]) == ("internal_transfer",) * 2


def test_deposits_go_where_the_user_wants_them(trader: Caller) -> None:
    first = trader.get(f"{WALLET}/deposit-address?coin=XRP").data
    assert first == trader.get(f"{WALLET}/deposit-address?coin=XRP").data
    assert (first["chain"], first["tag"].isdigit()) == ("Ripple", True)
    where = f"{WALLET}/modify-deposit-account"
    assert trader.post(where, {"coin": "USDT", "accountType": "usdt-futures"}).data == "success"
    assert trader.post(where, {"coin": "BTC", "accountType": "usdt-futures"}).data == "fail"
    trader.control.deposit("USDT", 7)
    assert trader.control.snapshot()["demo"]["usdt_futures"]["USDT"].amount == 100_007


def test_sub_accounts_have_addresses_and_deposits_of_their_own(trader: Caller) -> None:
    uid = trader.control.add_subaccount("child")
    trader.control.deposit("USDT", 50, account="child")
    addresses = [
        trader.get(f"{WALLET}/{name}coin=USDT").data["address"]
        for name in ("deposit-address?", f"subaccount-deposit-address?subUid={uid}&")
    ]
    (row,) = trader.get(f"{WALLET}/subaccount-deposit-records?subUid={uid}").data
    assert addresses[0] != addresses[1] == row["toAddress"]
    assert "type" not in row


def test_overviews_add_up(trader: Caller) -> None:
    rates = trader.get("/api/v2/common/trade-rate?symbol=BTCUSDT&businessType=spot").data
    assert rates == {"makerFeeRate": "0.001", "takerFeeRate": "0.001"}
    assert len(trader.get("/api/v2/common/all-trade-rate?businessType=spot").data) >= 8
    (funding,) = trader.get("/api/v2/account/funding-assets").data
    assert (funding["coin"], funding["available"], funding["usdtValue"]) == ("USDT", "1000", "1000")
    worth = {row["accountType"]: row["usdtBalance"] for row in trader.get("/api/v2/account/all-account-balance").data}
    assert worth["funding"] == "1000"
    price = {row["symbol"]: Decimal(row["lastPr"]) for row in trader.get(f"{SPOT}/market/tickers").data}
    coins = {row["coin"]: Decimal(row["available"]) for row in trader.get(f"{SPOT}/account/assets").data}
    dollars = coins.pop("USDT") + coins.pop("USDC")
    assert Decimal(worth["spot"]) == dollars + sum(size * price[f"{coin}USDT"] for coin, size in coins.items())


def test_settings_are_kept(trader: Caller) -> None:
    assert trader.get(f"{SPOT}/account/deduct-info").data == {"deduct": "off"}
    assert trader.post(f"{SPOT}/account/switch-deduct", {"deduct": "on"}).data is True
    assert trader.get(f"{SPOT}/account/deduct-info").data == {"deduct": "on"}
    assert trader.post(f"{SPOT}/account/upgrade").data is None
    status = f"{SPOT}/account/upgrade-status"
    assert trader.get(status).data == {"status": "process"}
    trader.clock.advance(60)
    assert trader.get(status).data == {"status": "fail", "reason": "upgrade_disabled"}


def test_announcements_are_filtered(trader: Caller) -> None:
    path = "/api/v2/public/annoucements?language=en_US"
    rows = trader.send("GET", path).data
    assert [int(row["annId"]) for row in rows] == [4, 3, 2, 1]
    assert [row["annId"] for row in trader.send("GET", f"{path}&cursor=3").data] == ["2", "1"]
    assert [row["annType"] for row in trader.send("GET", f"{path}&annType=coin_listings").data] == ["coin_listings"]
