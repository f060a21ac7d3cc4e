from __future__ import annotations

import pytest

from tests.emulator.bitget.support import SPOT, START_MS, TRADE, Caller, Headers, MakeCaller

ASSETS = f"{SPOT}/account/assets"


def without(headers: Headers, name: str) -> Headers:
    return tuple(header for header in headers if header[0] != name)


def changed(headers: Headers, name: str, value: str) -> Headers:
    return (*without(headers, name), (name, value))


def test_a_signed_call_is_let_in(trader: Caller) -> None:
    assert {row["coin"] for row in trader.get(f"{ASSETS}?assetType=all").data} >= {"USDT", "BTC"}


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("ACCESS-KEY", None, "40006"),
        ("ACCESS-KEY", "made-up", "40037"),
        ("ACCESS-PASSPHRASE", None, "40012"),
        ("ACCESS-PASSPHRASE", "wrong", "40012"),
        ("ACCESS-TIMESTAMP", None, "40005"),
        ("ACCESS-TIMESTAMP", "yesterday", "40005"),
        ("ACCESS-TIMESTAMP", str(START_MS - 31_000), "40008"),
        ("ACCESS-SIGN", None, "40003"),
        ("ACCESS-SIGN", "AAAA", "40009"),
        ("paptrading", "1", "40099"),
    ],
)
def test_what_is_wrong_is_told(trader: Caller, name: str, value: str | None, error: str) -> None:
    headers = trader.signed("GET", ASSETS)
    headers = without(headers, name) if value is None else changed(headers, name, value)
    answer = trader.send("GET", ASSETS, headers)

    assert (answer.status, answer.code) == (400, error)


def test_checks_come_in_their_order(trader: Caller) -> None:
    """Each call has one mistake less than the one before."""
    headers: Headers = (("paptrading", "1"), ("ACCESS-TIMESTAMP", "0"))
    told = []
    for name, value in (
        ("ACCESS-KEY", "made-up"),
        ("ACCESS-KEY", trader.key),
        ("paptrading", "0"),
        ("ACCESS-PASSPHRASE", trader.passphrase),
        ("ACCESS-TIMESTAMP", str(trader.now_ms)),
        ("ACCESS-SIGN", "AAAA"),
    ):
        told.append(trader.send("POST", f"{TRADE}/place-order", headers, b"{}").code)
        headers = changed(headers, name, value)
    told.append(trader.send("POST", f"{TRADE}/place-order", headers, b"{}").code)
    told.append(trader.post(f"{TRADE}/place-order").code)

    assert told == ["40006", "40037", "40099", "40012", "40008", "40003", "40009", "40019"]


@pytest.mark.parametrize("encoded", [True, False])
def test_a_query_may_be_signed_as_sent_or_decoded(trader: Caller, encoded: bool) -> None:
    target = f"{TRADE}/orderInfo?clientOid=a%2Bb%23c"
    signs = target if encoded else f"{TRADE}/orderInfo?clientOid=a+b#c"

    assert trader.send("GET", target, trader.signed("GET", target, signs=signs)).data == []


def test_the_order_of_the_query_is_that_of_the_signature(trader: Caller) -> None:
    target, sorted_otherwise = f"{TRADE}/fills?symbol=BTCUSDT&limit=2", f"{TRADE}/fills?limit=2&symbol=BTCUSDT"

    assert trader.send("GET", target, trader.signed("GET", target, signs=sorted_otherwise)).code == "40009"


def test_the_age_of_time_stamps_is_an_option(make_bitget: MakeCaller) -> None:
    lenient = make_bitget(timestamp_window=None)
    assert lenient.send("GET", ASSETS, lenient.signed("GET", ASSETS, stamp="1")).data
    strict = make_bitget(timestamp_window=5)
    assert strict.send("GET", ASSETS, strict.signed("GET", ASSETS, stamp=str(START_MS + 6000))).code == "40008"


def test_addresses_and_permissions_are_the_keys_own(trader: Caller) -> None:
    bound = trader.other(trader.control.add_key(ips=("10.0.0.1",)))
    assert bound.get(ASSETS).code == "40018"
    assert bound.using(client="10.0.0.1").get(ASSETS).data
    assert bound.using(client="10.0.0.1").get(f"{SPOT}/account/info").data["ips"] == "10.0.0.1"

    reader = trader.other(trader.control.add_key(permissions=frozenset({"read"})))
    assert reader.get(ASSETS).data
    assert reader.try_order("buy", "0.01", "95000").error == (
        400, "40014", "Incorrect permissions, need spot order write permissions",
    )  # fmt: skip
    trader.control.set_permissions(reader.key, frozenset({"spot_trade"}))
    assert reader.order("buy", "0.01", "95000")
    assert "stow" in reader.get(f"{SPOT}/account/info").data["authorities"]


def test_the_demo_environment_has_accounts_of_its_own(make_bitget: MakeCaller) -> None:
    live = make_bitget(strict_demo=False)
    made = live.control.add_key(demo=True)
    paper = live.other(made)
    assert made.account == "demo-demo"
    assert paper.held("USDT") == live.held("USDT") == (100_000, 0)

    order_id = paper.order("buy", "0.01", "95000")
    live.order("buy", "0.02", "94000")
    assert [row["orderId"] for row in paper.open_orders()] == [order_id]
    assert [row["size"] for row in live.open_orders()] == ["0.02"]
    assert live.get(f"{TRADE}/orderInfo?orderId={order_id}").data == []
    assert (paper.held("USDT")[1], live.held("USDT")[1]) == (950, 1880)

    money = {"coin": "USDT", "transferType": "internal_transfer", "address": made.uid, "size": "5"}
    assert live.post(f"{SPOT}/wallet/withdrawal", money).error == (400, "40020", "Parameter address error")


def test_sub_accounts_belong_to_their_parents_environment(make_bitget: MakeCaller) -> None:
    live = make_bitget(strict_demo=False)
    paper = live.other(live.control.add_key(account="paper", demo=True))
    (child,) = paper.post("/api/v2/user/create-virtual-subaccount", {"subAccountList": ["gridbots"]}).data[
        "successList"
    ]
    key = paper.post(
        "/api/v2/user/create-virtual-subaccount-apikey",
        {
            "subAccountUid": child["subaAccountUid"],
            "passphrase": "correct0horse",
            "label": "grid",
            "permList": ["spot_trade"],
        },
    ).data
    bot = paper.using(key=key["subAccountApiKey"], secret=key["secretKey"], passphrase="correct0horse")
    assert bot.open_orders() == []
    assert bot.using(demo=False).get(f"{TRADE}/unfilled-orders").code == "40099"
    live.control.reset()
    assert bot.open_orders() == []


def test_demo_keys_need_the_header_and_trade_spot_only(make_bitget: MakeCaller) -> None:
    for strict in (True, False):
        live = make_bitget(strict_demo=strict)
        paper = live.other(live.control.add_key(account="paper", demo=True))
        assert paper.order("buy", "0.01", "95000")
        assert paper.using(demo=False).get(f"{TRADE}/unfilled-orders").code == "40099"
        answer = paper.get(ASSETS)
        assert answer.code == "40081" if strict else answer.data
        assert paper.send("GET", f"{SPOT}/market/vip-fee-rate", (("paptrading", "1"),)).data
