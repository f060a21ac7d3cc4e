"""Wallets: addresses, balances, withdrawals and deposits."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from tests.emulator.coinbtr.support import Caller, make_caller
from tradespec.emulator import ControlError


def test_each_account_and_coin_has_one_address(trader: Caller, rival: Caller) -> None:
    def address(caller: Caller, coin: str) -> str:
        text: str = caller.get(f"wallet/getdepositaddress?coin={coin}").data["address"]
        return text

    assert address(trader, "btc") == address(trader, "BTC")
    assert len({address(caller, coin) for caller in (trader, rival) for coin in ("btc", "eth", "ltc")}) == 6


def test_balances_are_listed_with_eight_decimals(trader: Caller) -> None:
    answer = trader.get("wallet/listbalances")
    rows = {row["coin"]: row for row in answer.data}
    assert list(rows) == ["BTC", "LTC", "ETH", "BCH", "MXN"]
    assert rows["BTC"]["depositAddress"] == trader.get("wallet/getdepositaddress?coin=btc").data["address"]
    assert rows["MXN"]["depositAddress"] == ""
    assert b'"balance":100000.00000000,"available":100000.00000000,"pending":0.00000000' in answer.body


def test_the_balance_of_one_coin_or_of_all(trader: Caller) -> None:
    one = trader.get("wallet/getbalance?coin=btc").data
    assert one == {"coin": "BTC", "coin_name": "Bitcoin", "balances": {"available": 2, "frozen": 0, "pending": 0}}
    assert trader.get("wallet/getbalance").data["BTC"] == one


def test_a_withdrawal_is_signed_at_once_and_confirmed_later(trader: Caller) -> None:
    body = '{ "coin": "btc", "address": "2N9JiEUYgRwKAw6FfnUca54VUeaSYSL9qqG", "amount": 0.001 }'
    data = trader.post("wallet/withdraw", body).data
    assert re.fullmatch("[0-9a-f]{64}", data.pop("txid"))
    assert data == {"coin": "BTC", "status": "signed", "date": "2018-06-01T00:00:00.000Z"}
    assert trader.balance("btc")[0] == Decimal("1.9985")  # the fee on top

    (row,) = trader.get("wallet/listwithdraws").data
    assert (row["amount"], row["fee_amount"], row["total_amount"]) == (
        Decimal("0.001"),
        Decimal("0.0005"),
        Decimal("0.0015"),
    )
    assert (row["confirmed"], row["confirmed_at"], row["is_innerTransfer"]) == (False, None, False)
    assert (row["sender"], row["receiver"], row["type"]) == ("demo", "outside", "withdrawal")
    trader.control.advance(600)
    (row,) = trader.get("wallet/listwithdraws?coin=btc").data
    assert (row["confirmed"], row["confirmed_at"]) == (True, "2018-06-01T00:10:00.000Z")
    assert trader.get("wallet/listwithdraws?coin=eth").data == []


def test_no_two_withdrawals_have_the_same_transaction(trader: Caller) -> None:
    body = {"coin": "btc", "address": "x", "amount": 0.001}
    ids = {trader.post("wallet/withdraw", body).data["txid"] for _ in range(5)}
    assert len(ids) == 5


def test_a_withdrawal_to_another_account_arrives_there(trader: Caller, rival: Caller) -> None:
    address = rival.get("wallet/getdepositaddress?coin=ltc").data["address"]
    sent = trader.post("wallet/withdraw", {"coin": "ltc", "address": address, "amount": 3}).data
    assert rival.balance("ltc") == (50, 0, 3)
    (row,) = rival.get("wallet/listdeposits").data
    assert (row["txId"], row["sender"], row["receiver"]) == (sent["txid"], "demo", "rival")
    assert (row["is_innerTransfer"], row["confirmed"]) == (True, False)
    trader.control.advance(600)
    assert rival.balance("ltc") == (53, 0, 0)
    assert trader.balance("ltc")[0] == Decimal("46.999")
    assert trader.emulator.exchange.money_in_all("LTC") == 0


def test_an_address_of_another_coin_leads_outside(trader: Caller, rival: Caller) -> None:
    address = rival.get("wallet/getdepositaddress?coin=ltc").data["address"]
    trader.post("wallet/withdraw", {"coin": "btc", "address": address, "amount": 1})
    assert rival.get("wallet/listdeposits").data == []


def test_a_deposit_is_pending_until_it_is_credited(trader: Caller) -> None:
    txid = trader.control.deposit("btc", "0.5", pending_seconds=60)
    (row,) = (row for row in trader.get("wallet/listbalances").data if row["coin"] == "BTC")
    assert (row["balance"], row["available"], row["pending"]) == (Decimal("2.5"), 2, Decimal("0.5"))
    trader.control.deposit("ETH", 1)
    trader.control.advance(60)
    assert trader.balance("btc") == (Decimal("2.5"), 0, 0)
    newest, oldest = trader.get("wallet/listdeposits").data
    assert (newest["coin"], oldest["txId"], oldest["confirmed"]) == ("ETH", txid, True)


@pytest.mark.parametrize(("frozen", "balance"), [(False, 1), (True, 2)])
def test_whether_the_balance_counts_what_is_frozen_is_a_choice(frozen: bool, balance: int) -> None:
    caller = make_caller(frozen_in_balance=frozen)
    caller.order("sell", "900000", "1")
    (row,) = (row for row in caller.get("wallet/listbalances").data if row["coin"] == "BTC")
    assert (row["balance"], row["available"]) == (balance, 1)


def test_lists_of_transfers_as_objects_are_a_choice() -> None:
    caller = make_caller(transfers="object", withdrawal_status="sent")
    caller.control.deposit("btc", 1)
    assert len(caller.get("wallet/listdeposits").data["transfers"]) == 1
    assert caller.get("wallet/listwithdraws").data == {"transfers": []}
    body = {"coin": "btc", "address": "x", "amount": 1}
    assert caller.post("wallet/withdraw", body).data["status"] == "sent"


@pytest.mark.parametrize(
    ("coin", "amount", "account", "text"),
    [
        ("doge", 1, "demo", "there is no coin 'doge'; there is BTC"),
        ("btc", 0, "demo", "AMOUNT_INVALID"),
        ("btc", -1, "demo", "no amount above zero"),
        ("btc", "0.000000001", "demo", "no amount above zero"),
        ("btc", 1, "nobody", "UNKNOWN_ACCOUNT"),
    ],
)
def test_a_deposit_that_cannot_be_is_told(trader: Caller, coin: str, amount: int, account: str, text: str) -> None:
    with pytest.raises(ControlError, match=text):
        trader.control.deposit(coin, amount, account)
    assert trader.get("wallet/listdeposits").data == []
