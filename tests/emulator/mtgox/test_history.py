"""The account of the emulated Mt.Gox: wallet histories, fees, info, stream keys."""

from __future__ import annotations

import base64
import uuid
from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.mtgox.support import GENERIC, START_US, Caller, MakeCaller, amount

D = Decimal


def told(rows: list[dict[str, Any]]) -> list[tuple[str, Any, Any]]:
    """Type, value and balance of entries, oldest first."""
    return [(row["Type"], amount(row["Value"]), amount(row["Balance"])) for row in reversed(rows)]


def test_a_buy_and_a_sale_in_both_wallets(quiet: Caller, other: Caller) -> None:
    other.order("ask", "1", "100")
    oid = quiet.order("bid", "1", "100")

    assert told(quiet.history("BTC")) == [("deposit", 10, 10), ("in", 1, 11), ("fee", D("0.006"), D("10.994"))]
    assert told(quiet.history("USD")) == [("deposit", 10_000, 10_000), ("spent", 100, 9_900)]
    assert told(other.history("BTC")) == [("deposit", 10, 10), ("out", 1, 9)]
    assert told(other.history("USD")) == [
        ("deposit", 10_000, 10_000),
        ("earned", 100, 10_100),
        ("fee", D("0.6"), D("10099.4")),
    ]
    fee, bought, _ = quiet.history("BTC")
    info = f"BTC bought: [tid:{START_US}] 1.00000000\u00a0BTC at $100.00000"
    assert (bought["Info"], fee["Info"]) == (info, f"{info} (0.6% fee)")
    assert (fee["Index"], bought["Index"]) == ("3", "2")
    assert bought["Link"] == fee["Link"] == [bought["Link"][0], "Money_Trade", str(START_US)]
    assert bought["Trade"] == {
        "oid": oid,
        "app": None,
        "tid": str(START_US),
        "Amount": bought["Value"],
        "Properties": "limit",
    }
    assert other.history("USD")[1]["Info"] == f"BTC sold: [tid:{START_US}] 1.00000000\u00a0BTC at $100.00000"


@pytest.mark.parametrize(("satoshis", "fee"), [(10789, 65), (10691, 64), (10199, 61), (50656, 304)])
def test_the_fee_in_bitcoins_is_rounded_to_the_nearest_satoshi(make_gox: MakeCaller, satoshis: int, fee: int) -> None:
    gox = make_gox(makers=(), minimum=D(0))
    seller = gox.other(gox.control.add_key(account="bob"))
    seller.order("ask", "1", "100")
    gox.post("/api/1/BTCUSD/order/add", type="bid", amount_int=satoshis, price_int=10_000_000)

    assert gox.history("BTC")[0]["Value"]["value_int"] == str(fee)


def test_a_buyer_can_pay_the_fee_in_money(quiet: Caller, other: Caller) -> None:
    other.order("ask", "1", "100")
    quiet.order("bid", "1", "100", prefer_fiat_fee=1)

    assert told(quiet.history("BTC"))[1:] == [("in", 1, 11)]
    assert told(quiet.history("USD"))[1:] == [("spent", 100, 9_900), ("fee", D("0.6"), D("9899.4"))]


def test_a_fee_of_ones_own(quiet: Caller, other: Caller) -> None:
    quiet.control.set_trade_fee(D("0.25"))
    other.order("ask", "1", "100")
    quiet.order("bid", "1", "100")

    fee = quiet.history("BTC")[0]
    assert (amount(fee["Value"]), fee["Info"].endswith("(0.25% fee)")) == (D("0.0025"), True)
    assert quiet.post(f"{GENERIC}/private/info").result["Trade_Fee"] == D("0.25")


def test_pages_of_50_newest_first(quiet: Caller) -> None:
    for _ in range(60):
        quiet.control.fund("EUR", 1)

    first = quiet.post(f"{GENERIC}/private/wallet/history", currency="EUR").result
    last = quiet.post(f"{GENERIC}/wallet/history", currency="EUR", page=2).result

    assert {name: first[name] for name in first if name != "result"} == {
        "records": "61", "current_page": 1, "max_page": 2, "max_results": 50,
    }  # fmt: skip
    indexes = [int(row["Index"]) for page in (first, last) for row in page["result"]]
    assert indexes == list(range(61, 0, -1))
    assert quiet.history("EUR", page=3) == []


def test_filters(quiet: Caller, other: Caller) -> None:
    other.order("ask", "1", "100")
    quiet.clock.advance(60)
    quiet.order("bid", "1", "100")
    tid = quiet.history("BTC")[0]["Trade"]["tid"]
    quiet.clock.advance(86_400)
    quiet.control.fund("BTC", 1)

    def types(**filters: Any) -> list[str]:
        return [row["Type"] for row in quiet.history("BTC", **filters)]

    assert types() == ["deposit", "fee", "in", "deposit"]
    assert types(type="fee") == ["fee"]
    assert types(trade_id=tid) == ["fee", "in"]
    assert types(date_start="2013-04-03") == ["deposit"]
    assert types(date_end="2013-04-02 05:04:19") == ["deposit"]
    assert types(date_start=str(START_US // 10**6 + 1), date_end="2013-04-02T23:00:00") == ["fee", "in"]


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "Parameter currency is required"),
        ({"currency": "XXX"}, 'Invalid parameter "currency"'),
        ({"currency": "BTC", "date_start": "soon"}, 'Invalid parameter "date_start"'),
        ({"currency": "BTC", "page": 0}, 'Invalid parameter "page"'),
        ({"currency": "BTC", "type": "bid"}, 'Invalid parameter "type"'),
    ],
)
def test_histories_that_do_not_exist(gox: Caller, fields: dict[str, Any], text: str) -> None:
    assert gox.post(f"{GENERIC}/private/wallet/history", **fields).error[2] == text


def test_info_tells_the_account(quiet: Caller) -> None:
    quiet.order("bid", "2", "100")
    info = quiet.post(f"{GENERIC}/info").result

    assert {name: info[name] for name in ("Login", "Index", "Language", "Created", "Trade_Fee", "Rights")} == {
        "Login": "demo", "Index": "1", "Language": "en_US", "Created": "2013-04-02 05:04:19", "Trade_Fee": D("0.6"),
        "Rights": ["get_info", "trade", "deposit", "withdraw", "merchant"],
    }  # fmt: skip
    dollars = info["Wallets"]["USD"]
    assert (amount(dollars["Balance"]), amount(dollars["Open_Orders"]), amount(dollars["Max_Withdraw"])) == (
        10_000,
        200,
        9_800,
    )
    assert dollars["Operations"] == 1
    assert uuid.UUID(info["Id"])


def test_a_stream_key_has_75_characters(gox: Caller) -> None:
    first, second = (gox.post(f"{GENERIC}/private/idkey").result for _ in range(2))

    assert first != second
    assert len(first) == 75
    content = base64.b64decode(first + "=")
    assert (len(content), int.from_bytes(content[16:24], "big")) == (56, START_US // 10**6)
    assert str(uuid.UUID(bytes=content[:16])) == gox.post(f"{GENERIC}/private/info").result["Id"]
