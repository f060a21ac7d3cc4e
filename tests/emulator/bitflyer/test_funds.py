from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.support import Caller, MakeCaller


def history(caller: Caller, query: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = caller.get(f"/v1/me/getbalancehistory{query}").json
    return rows


def test_balances_list_what_is_empty_too(make_caller: MakeCaller) -> None:
    rows = make_caller(balances={"JPY": Decimal("5000.50")}).get("/v1/me/getbalance").json

    assert [row["currency_code"] for row in rows[:3]] == ["JPY", "BTC", "ETH"]
    assert str(rows[0]["amount"]) == "5000.50"
    assert rows[1] == {"currency_code": "BTC", "amount": 0, "available": 0}


@pytest.mark.parametrize("currency", ["JPY", "BTC"])
def test_the_balance_history_adds_up(alice: Caller, bob: Caller, currency: str) -> None:
    price = alice.gap()
    bob.order("SELL", price, "0.0037")
    alice.order("BUY", price, "0.0037")
    alice.order("SELL", None, "0.0021")
    rows = history(alice, f"?currency_code={currency}")

    assert [row["trade_type"] for row in rows][-2:] == ["BUY", "DEPOSIT"]
    assert rows[0]["trade_type"] == "SELL"
    balance = Decimal(0)
    for row in reversed(rows):
        balance += row["amount"] - row["commission"]
        assert balance == row["balance"]
        assert row["currency_code"] == currency
    assert balance == alice.balance(currency)[0]
    assert [row["id"] for row in rows] == sorted((row["id"] for row in rows), reverse=True)


def test_a_trade_is_one_row_that_names_its_order(alice: Caller, bob: Caller) -> None:
    price = alice.gap()
    alice.clock.advance(0.25)
    bob.order("SELL", price, "0.004")
    order = alice.only_order(alice.order("BUY", price, "0.004"))
    coins, yen = history(alice, "?currency_code=BTC&count=1")[0], history(alice, "?count=1")[0]

    for row in (coins, yen):
        assert row["order_id"] == order["child_order_id"]
        assert row["product_code"] == "BTC_JPY"
        assert (row["price"], str(row["quantity"])) == (price, "0.004")
        assert (row["event_date"], row["trade_date"]) == ("2025-01-01T00:00:00.25", "2025-01-01T09:00:00.25")
    assert (str(coins["amount"]), str(coins["commission"])) == ("0.004", "0.000004")
    assert (yen["currency_code"], yen["commission"]) == ("JPY", 0)
    assert yen["amount"] < 0


def test_the_history_is_paged_without_cutting_a_trade_from_its_fee(alice: Caller) -> None:
    for _ in range(5):
        alice.order("BUY", None, "0.001")
    rows = history(alice, "?currency_code=BTC")
    walked: list[dict[str, Any]] = []
    while page := history(alice, "?currency_code=BTC&count=2" + (f"&before={walked[-1]['id']}" if walked else "")):
        walked += page

    assert walked == rows
    assert len(rows) == 6
    for index, row in enumerate(rows):
        assert history(alice, f"?currency_code=BTC&after={row['id']}") == rows[:index]


def test_deposits_are_listed_as_cash_or_coins(alice: Caller) -> None:
    alice.clock.advance(1.5)
    alice.emulator.exchange.deposit(alice.emulator.account, "JPY", Decimal("777"))
    alice.emulator.exchange.deposit(alice.emulator.account, "BTC", Decimal("0.00002"))
    cash, coins = alice.get("/v1/me/getdeposits").json, alice.get("/v1/me/getcoinins").json

    assert (cash[0]["currency_code"], cash[0]["amount"], cash[0]["status"]) == ("JPY", 777, "COMPLETED")
    assert cash[0]["order_id"].startswith("MDP20250101-000001-")
    assert cash[0]["event_date"] == "2025-01-01T00:00:01.5"
    assert (coins[0]["currency_code"], str(coins[0]["amount"])) == ("BTC", "0.00002")
    assert coins[0]["order_id"].startswith("CDP20250101-000001-")
    addresses = {row["currency_code"]: row["address"] for row in alice.get("/v1/me/getaddresses").json}
    assert coins[0]["address"] == addresses["BTC"]
    assert "JPY" not in addresses
    assert alice.get(f"/v1/me/getcoinins?before={coins[0]['id']}&count=1").json == coins[1:2]
    assert alice.get("/v1/me/getcoinouts").json == []


def test_withdrawals_take_the_fee_on_top_and_are_found_by_their_message_id(alice: Caller) -> None:
    before = alice.balance("JPY")[0]
    (account,) = alice.get("/v1/me/getbankaccounts").json
    body = {"currency_code": "JPY", "bank_account_id": account["id"], "amount": 12000}
    first, second = (alice.post("/v1/me/withdraw", body).json["message_id"] for _ in range(2))

    assert first != second
    assert before - alice.balance("JPY")[0] == 2 * (12000 + 220)
    newest, oldest = alice.get("/v1/me/getwithdrawals").json
    assert alice.get(f"/v1/me/getwithdrawals?message_id={first}").json == [oldest]
    assert alice.get(f"/v1/me/getwithdrawals?message_id={second}").json == [newest]
    assert (oldest["amount"], oldest["status"]) == (12000, "PENDING")
    assert oldest["order_id"].startswith("MWD20250101-000000-")
    alice.clock.advance(60)
    assert {row["status"] for row in alice.get("/v1/me/getwithdrawals").json} == {"COMPLETED"}
    assert [row["trade_type"] for row in history(alice, "?count=2")] == ["FEE", "WITHDRAW"]


def test_coins_that_went_out_show_their_fee(alice: Caller) -> None:
    alice.emulator.exchange.withdraw(alice.emulator.account, "BTC", Decimal("0.1234"), Decimal("0.0005"))
    (row,) = alice.get("/v1/me/getcoinouts").json

    assert (str(row["amount"]), str(row["fee"]), row["additional_fee"]) == ("0.1234", "0.0005", 0)
    assert row["order_id"].startswith("CWD")
    assert row["status"] == "PENDING"


@pytest.mark.parametrize(
    ("options", "change", "error"),
    [
        ({}, {"amount": 10**9}, (400, -200, "Insufficient funds")),
        ({}, {"currency_code": "BTC"}, (400, -101, "Invalid parameter: currency_code")),
        ({}, {"bank_account_id": 1}, (400, -101, "Invalid parameter: bank_account_id")),
        ({}, {"amount": 0.5}, (400, -101, "Invalid parameter: amount")),
        ({"is_verified": False}, {}, (400, -700, "This account has not yet been authenticated")),
        ({"two_factor_code": "012345"}, {}, (400, -505, "Two-factor authentication code is incorrect.")),
        ({"two_factor_code": "012345"}, {"code": "12345"}, (400, -505, "Two-factor authentication code is incorrect.")),
        ({"two_factor_code": "012345"}, {"code": "012345"}, None),
    ],
)
def test_withdrawals_are_refused_for_a_reason(
    make_caller: MakeCaller, options: dict[str, Any], change: dict[str, Any], error: tuple[int, int, str] | None
) -> None:
    caller = make_caller(**options)
    before = caller.balance("JPY")
    body = {"currency_code": "JPY", "bank_account_id": 3402, "amount": 12000, **change}
    answer = caller.post("/v1/me/withdraw", body)

    if error is None:
        assert answer.status == 200
    else:
        assert answer.error == error
        assert caller.balance("JPY") == before


def test_the_commission_is_the_one_that_is_charged(make_caller: MakeCaller) -> None:
    caller = make_caller(commission=Decimal("0.0015"))
    rate = caller.get("/v1/me/gettradingcommission?product_code=BTC_JPY").json["commission_rate"]
    order = caller.only_order(caller.order("BUY", None, "0.01"))

    assert str(rate) == "0.0015"
    assert order["total_commission"] == rate * Decimal("0.01") == Decimal("0.000015")
    free = caller.get("/v1/me/gettradingcommission?product_code=FX_BTC_JPY").json["commission_rate"]
    assert str(free) == "0.000"
    caller.emulator.control.set_commission("BTC_JPY", Decimal("0.002"))
    dearer = caller.only_order(caller.order("BUY", None, "0.01"))
    assert str(dearer["total_commission"]) == "0.00002"


def test_each_product_can_have_its_own_commission(make_caller: MakeCaller) -> None:
    caller = make_caller(commissions={"ETH_JPY": Decimal("0.0005")})
    rates = [
        str(caller.get(f"/v1/me/gettradingcommission?product_code={code}").json["commission_rate"])
        for code in ("BTC_JPY", "ETH_JPY")
    ]

    assert rates == ["0.001", "0.0005"]


def test_a_deposit_is_pending_before_it_is_credited(alice: Caller) -> None:
    before = alice.balance("JPY")[0]
    number = alice.emulator.control.deposit("JPY", Decimal(5000), pending_seconds=60)
    alice.clock.advance(59)
    row = alice.get("/v1/me/getdeposits").json[0]
    assert (row["id"], row["status"], row["event_date"]) == (number, "PENDING", "2025-01-01T00:00:00")
    assert alice.balance("JPY")[0] == before
    alice.clock.advance(1)

    assert alice.get("/v1/me/getdeposits").json[0] == row | {"status": "COMPLETED"}
    assert alice.balance("JPY")[0] == before + 5000
    entry = history(alice, "?count=1")[0]
    assert (entry["trade_type"], entry["order_id"], entry["event_date"]) == (
        "DEPOSIT",
        row["order_id"],
        "2025-01-01T00:01:00",
    )


def test_coins_come_and_go_through_the_control_api(alice: Caller) -> None:
    control = alice.emulator.control
    came = control.deposit("ETH", Decimal("1.5"), pending_seconds=10, address="elsewhere")
    went = control.withdraw_coins(
        "BTC", Decimal("0.1234"), fee=Decimal("0.0005"), additional_fee=Decimal("0.0001"), address="to-somebody"
    )
    into, out = alice.get("/v1/me/getcoinins").json[0], alice.get("/v1/me/getcoinouts").json[0]

    assert (into["id"], into["status"], into["address"]) == (came, "PENDING", "elsewhere")
    assert (out["id"], out["status"], out["address"]) == (went, "PENDING", "to-somebody")
    assert (str(out["fee"]), str(out["additional_fee"])) == ("0.0005", "0.0001")
    assert alice.balance("BTC")[0] == 10 - Decimal("0.124")
    assert [row["trade_type"] for row in history(alice, "?currency_code=BTC&count=2")] == ["FEE", "WITHDRAW"]
    assert history(alice, "?currency_code=BTC&count=2")[1]["order_id"] == out["order_id"]


def test_the_second_factor_can_be_switched(alice: Caller) -> None:
    body = {"currency_code": "JPY", "bank_account_id": 3402, "amount": 12000}
    alice.emulator.control.set_two_factor_code("012345")
    assert alice.post("/v1/me/withdraw", body).error[1] == -505
    alice.emulator.control.set_two_factor_code(None)
    assert alice.post("/v1/me/withdraw", body).status == 200
