"""Limit orders, the books that they stand in, and what the market shows of them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.emulator.coinbtr.support import Caller, make_caller
from tradespec.emulator import CoinbtrOptions, ControlError, Emulator
from tradespec.emulator.engine import SelfTrade
from tradespec.emulator.faces.coinbtr.control import Held


def test_an_order_freezes_its_funds_and_cancelling_frees_them(trader: Caller) -> None:
    buy = trader.order("buy", "1000.01", "2.5")
    sell = trader.order("sell", "900000", "0.75")
    assert trader.balance("mxn") == (Decimal("97499.975"), Decimal("2500.025"), 0)
    assert trader.balance("btc") == (Decimal("1.25"), Decimal("0.75"), 0)

    assert trader.cancel(buy).json == {"success": True, "msg": ""}
    assert trader.cancel(sell).status == 200  # the path says buylimit, and takes any side
    assert trader.open_orders() == []
    assert trader.balance("mxn") == (100_000, 0, 0)
    assert trader.balance("btc") == (2, 0, 0)


def test_an_open_order_is_listed_as_it_was_placed(trader: Caller) -> None:
    number = trader.order("buy", "1000.01", "2.5")
    (row,) = trader.open_orders()
    assert row == {
        "order_id": number,
        "market": "BTC-MXN",
        "side": "BUY",
        "amount": Decimal("2.5"),
        "initial_amount": Decimal("2.5"),
        "filled": 0,
        "value": Decimal("2500.025"),
        "initial_value": Decimal("2500.025"),
        "price": Decimal("1000.01"),
        "fee_decimal": Decimal("0.0025"),
        "fee_percent": Decimal("0.25"),
        "fee_amount_paid": 0,
        "created_at": "2018-06-01T00:00:00.000Z",
        "is_open": True,
        "amount_received": 0,
        "amount_paid": 0,
        "left_coin": "BTC",
        "right_coin": "MXN",
    }


def test_orders_are_listed_by_market_and_by_id(trader: Caller, rival: Caller) -> None:
    first, second = trader.order("buy", "100", "1"), trader.order("sell", "0.5", "1", "BTC-LTC")
    foreign = rival.order("buy", "100", "1")
    assert [row["order_id"] for row in trader.open_orders()] == [second, first]
    assert [row["order_id"] for row in trader.open_orders(market="ltc-btc")] == [second]
    assert [row["order_id"] for row in trader.open_orders(id=first)] == [first]
    assert trader.open_orders(id=first, market="BTC-LTC") == []
    assert trader.open_orders(id=foreign) == []


def test_a_fill_moves_coins_and_money_to_the_last_digit(trader: Caller, rival: Caller) -> None:
    price = trader.gap()
    sell = trader.order("sell", str(price), "0.50000001")
    rival.order("buy", str(price), "0.3")

    (row,) = trader.open_orders()
    assert (row["amount"], row["filled"]) == (Decimal("0.20000001"), Decimal("0.3"))
    worth = price * Decimal("0.3")
    assert row["amount_paid"] == Decimal("0.3")
    assert row["amount_received"] + row["fee_amount_paid"] == worth
    assert row["fee_amount_paid"] == worth * Decimal("0.0025")
    assert trader.balance("mxn")[0] == 100_000 + row["amount_received"]
    assert rival.balance("btc")[0] == 2 + Decimal("0.3") * Decimal("0.9975")
    assert rival.balance("mxn")[0] == 100_000 - worth
    trader.cancel(sell)
    assert trader.balance("btc") == (Decimal("1.7"), 0, 0)


def test_a_filled_order_closes_by_itself(trader: Caller, rival: Caller) -> None:
    price = trader.gap()
    number = trader.order("sell", str(price), "0.1")
    rival.order("buy", str(price), "0.1")
    assert trader.open_orders() == []
    assert trader.cancel(number).refusal == (400, "order_closed")


def test_fills_are_booked_in_eight_decimals(trader: Caller, rival: Caller) -> None:
    rival.order("buy", "1.11111111", "0.01000001", "BTC-LTC")
    trader.order("sell", "1.11111111", "0.01000001", "BTC-LTC")  # meets a better price first, or this one: all are odd
    for caller in (trader, rival):
        for coin in ("btc", "ltc"):
            assert all(part == round(part, 8) for part in caller.balance(coin))
    assert trader.emulator.exchange.money_in_all("BTC") == 0


@pytest.mark.parametrize(
    ("side", "price", "amount", "code"),
    [
        ("buy", "1000", "100.00000001", "funds_insufficient"),
        ("sell", "900000", "2.00000001", "funds_insufficient"),
        ("buy", "1000.001", "1", "price_invalid"),
        ("buy", "1e15", "1", "funds_insufficient"),
        ("buy", "1e16", "1", "price_invalid"),
        ("buy", "1000", "0.00009999", "amount_invalid"),
        ("buy", "1000", "0.000100001", "amount_invalid"),
        ("buy", "1000", "100001", "amount_invalid"),
        ("buy", "0", "1", "parameter_invalid"),
        ("buy", '"cheap"', "1", "parameter_invalid"),
        ("buy", "null", "1", "parameter_missing"),
    ],
)
def test_an_order_outside_the_rules_is_refused(trader: Caller, side: str, price: str, amount: str, code: str) -> None:
    assert trader.try_order(side, price, amount).refusal == (400, code)
    assert trader.open_orders() == []
    assert trader.balance("mxn") == (100_000, 0, 0)


def test_only_ones_own_orders_are_cancelled(trader: Caller, rival: Caller) -> None:
    number = rival.order("buy", "100", "1")
    for unknown in (number, 0, 10**30):
        assert trader.cancel(unknown).refusal == (400, "order_unknown")
    assert trader.post("trading/cancel/buylimit", '{"id": 1.5}').refusal == (400, "parameter_invalid")
    assert trader.post("trading/cancel/buylimit", f'{{"id": "{number}"}}').refusal == (400, "order_unknown")
    assert len(rival.open_orders()) == 1
    assert rival.post("trading/cancel/selllimit", f'{{"id": "{number}"}}').status == 200


@pytest.mark.parametrize(("choice", "is_taken"), [(SelfTrade.ALLOW, True), (SelfTrade.REJECT_TAKER, False)])
def test_meeting_an_own_order_is_a_choice(choice: SelfTrade, is_taken: bool) -> None:
    caller = make_caller(self_trade=choice)
    price = caller.gap()
    caller.order("sell", str(price), "0.1")
    answer = caller.try_order("buy", str(price), "0.1")
    assert (answer.status == 200) == is_taken
    if not is_taken:
        assert answer.refusal == (400, "self_trade")


def test_fees_are_a_choice(trader: Caller) -> None:
    caller = make_caller(maker_fee=Decimal(0), taker_fee=Decimal("0.01"))
    price = Decimal(caller.get("market/getorderbook?market=BTC-MXN").data["asks"][0]["price"])
    caller.order("buy", str(price), "0.01")
    assert caller.balance("btc")[0] == Decimal("2.0099")


# Market data


def test_the_book_shows_orders_best_first_and_of_one_price_oldest_first(trader: Caller, rival: Caller) -> None:
    price = trader.gap()
    trader.order("sell", str(price), "0.1")
    rival.order("sell", str(price), "0.2")
    book = trader.get("market/getorderbook?market=btc-mxn").data
    assert book["market"] == "BTC-MXN"
    assert [row["amount"] for row in book["asks"][:2]] == [Decimal("0.1"), Decimal("0.2")]
    asks, bids = ([row["price"] for row in book[side]] for side in ("asks", "bids"))
    assert asks == sorted(asks) and bids == sorted(bids, reverse=True) and bids[0] < asks[0]
    assert {row["side"] for row in book["asks"]} == {"SELL"} and {row["side"] for row in book["bids"]} == {"BUY"}
    assert all(row["value"] == row["amount"] * row["price"] for row in book["asks"] + book["bids"])
    for _ in range(60):
        trader.order("buy", "10", "0.001")
    assert len(trader.get("market/getorderbook?market=btc-mxn").data["bids"]) == 50


def test_the_ticker_and_the_volume_follow_the_trades(trader: Caller, rival: Caller) -> None:
    before = trader.get("market/gettiker?market=BTC-MXN").data
    price = trader.gap()
    trader.order("sell", str(price), "0.1")
    rival.order("buy", str(price), "0.1")
    after = trader.get("market/gettiker?market=BTC-MXN").data
    assert after["last"] == price
    assert after["low"] <= price <= after["high"]
    assert after["volume"] == before["volume"] + Decimal("0.1")
    volume = {"market": "BTC-MXN", "volume": after["volume"]}
    assert trader.get("market/get24hvolume?market=BTC-MXN").data == volume
    assert trader.get("market/get24hvolume").data["BTC-MXN"] == volume
    assert trader.get("market/gettiker").data["BTC-MXN"] == after


def test_books_and_currencies_are_those_of_the_options(trader: Caller) -> None:
    books = trader.get("market/listbooks").data
    assert [row["name"] for row in books] == ["BTC-MXN", "ETH-MXN", "LTC-MXN", "BCH-MXN", "BTC-LTC", "BTC-ETH"]
    assert (books[0]["base"], books[0]["quote"]) == ("MXN", "BTC")  # as the later documents have them
    assert (books[4]["base"], books[4]["quote"], books[4]["min_amount"]) == ("BTC", "LTC", Decimal("0.01"))
    currencies = trader.get("market/getcurrencies").data
    assert [row["coin"] for row in currencies["crypto"]] == ["BTC", "LTC", "ETH", "BCH"]
    assert [(row["coin"], row["country"]) for row in currencies["fiat"]] == [("MXN", "MX")]


def test_the_market_moves_by_the_clock_and_by_the_seed() -> None:
    def day(seed: int) -> list[bytes]:
        caller = make_caller()
        emulator = Emulator("coinbtr", seed=seed, clock=caller.emulator.clock, options=CoinbtrOptions())
        view = Caller(emulator, emulator.key)
        tickers = []
        for _ in range(3):
            tickers.append(view.get("market/gettiker?market=BTC-MXN").body)
            emulator.control.advance(30)
        return tickers

    assert day(1) == day(1) != day(2)
    assert len(set(day(1))) == 3


# Control


def test_the_price_goes_where_it_is_told_to(trader: Caller) -> None:
    number = trader.order("buy", "140000", "0.5")
    trader.control.set_price("btc-mxn", 130_000)
    assert trader.get("market/gettiker?market=BTC-MXN").data["last"] == 130_000
    assert trader.open_orders() == []
    assert trader.cancel(number).refusal == (400, "order_closed")
    trader.control.trade("BTC-MXN", "SELL", "131000.01", "0.25")
    assert trader.get("market/gettiker?market=BTC-MXN").data["last"] == Decimal("131000.01")


def test_a_market_is_halted_and_closed(trader: Caller) -> None:
    number = trader.order("buy", "1000", "1")
    trader.control.set_market_state("BTC-MXN", "HALTED")
    assert trader.try_order("buy", "1000", "1").refusal == (400, "market_closed")
    trader.control.set_market_state("BTC-MXN", "CLOSED")
    assert trader.cancel(number).refusal == (400, "market_closed")
    trader.control.set_market_state("BTC-MXN", "RUNNING")
    assert trader.cancel(number).status == 200


def test_keys_come_and_go(trader: Caller) -> None:
    key = trader.control.add_key("rival").key
    assert len(key) == 40 and key != trader.control.add_key("rival").key
    assert Caller(trader.emulator, key).get("user/session").data["username"] == "rival"
    trader.control.set_permissions(key, frozenset())
    assert Caller(trader.emulator, key).try_order("buy", "1", "1").refusal == (403, "permission_denied")
    trader.control.remove_key(key)
    assert Caller(trader.emulator, key).get("user/session").refusal == (401, "key_invalid")
    for change in (trader.control.remove_key, trader.control.set_permissions):
        with pytest.raises(ControlError, match="no such key"):
            change(key)
    with pytest.raises(ControlError, match="another account"):
        trader.control.add_key("rival", trader.key)
    with pytest.raises(ControlError, match="the emulator's own"):
        trader.control.add_key("crowd")
    with pytest.raises(ControlError, match="no permission fly"):
        trader.control.add_key("rival", permissions=frozenset({"fly"}))


def test_what_is_not_there_is_told(trader: Caller) -> None:
    with pytest.raises(ControlError, match="no market 'BTC-USD'; there is BTC-MXN"):
        trader.control.set_price("BTC-USD", 1)
    with pytest.raises(ControlError, match="PRICE_TICK"):
        trader.control.set_price("BTC-MXN", "0.001")


def test_a_snapshot_shows_all_accounts_and_a_reset_begins_anew(trader: Caller, rival: Caller) -> None:
    trader.order("buy", "1000", "1")
    trader.control.deposit("btc", 1, "rival", pending_seconds=60)
    shot = trader.control.snapshot()
    assert shot.keys() == {"demo", "rival"}
    assert shot["demo"]["MXN"] == Held(available=Decimal(99_000), frozen=Decimal(1000), pending=Decimal(0))
    assert shot["rival"]["BTC"] == Held(available=Decimal(2), frozen=Decimal(0), pending=Decimal(1))
    trader.control.reset()
    assert trader.open_orders() == []
    assert rival.balance("btc") == (2, 0, 0)
