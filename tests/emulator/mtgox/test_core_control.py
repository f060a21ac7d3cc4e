"""What tests can do to the emulated Mt.Gox, and what the emulator promises of itself."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.mtgox.support import AGENT, GENERIC, START, Caller, MakeCaller, amount
from tradespec.core.clock import ManualClock
from tradespec.emulator import ControlError, Emulator, MtGoxOptions, Request
from tradespec.emulator.contract import Contract
from tradespec.emulator.faces.mtgox.handlers import HANDLERS


def test_a_trade_at_a_price_fills_what_it_reaches(gox: Caller) -> None:
    oid = gox.order("bid", "1", "90")
    gox.control.trade("ask", Decimal(89))

    assert gox.orders() == []
    assert amount(gox.fills(oid, "bid")["avg_cost"]) == 90
    assert amount(gox.get("/api/1/BTCUSD/ticker_fast").result["last_local"]) == 89


def test_the_market_moves_with_the_clock(gox: Caller) -> None:
    before = gox.get("/api/1/BTCUSD/trades").result
    gox.clock.advance(60)

    after = gox.get("/api/1/BTCUSD/trades").result
    assert after[: len(before)] == before
    assert len(after) > len(before)


def test_the_same_seed_makes_the_same_exchange() -> None:
    def story(seed: int) -> list[bytes]:
        emulator = Emulator("mtgox", clock=ManualClock(START), seed=seed)
        gox = Caller(emulator, emulator.key, emulator.secret)
        gox.clock.advance(10)
        answers = [gox.try_order("bid", "1"), gox.get("/api/1/BTCEUR/depth/fetch"), gox.post(f"{GENERIC}/idkey")]
        return [answer.body for answer in answers]

    assert story(1) == story(1) != story(2)


def test_a_reset_leaves_nothing_but_the_keys(gox: Caller) -> None:
    gox.order("bid", "1", "50")
    gox.control.fund("USD", 5)
    gox.control.reset()

    assert gox.orders() == []
    assert gox.held("USD") == 10_000


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("fund", {"currency": "XXX", "amount": 1}),
        ("fund", {"currency": "USD", "amount": 0}),
        ("fund", {"currency": "USD", "amount": "0.000001"}),
        ("fund", {"currency": "USD", "amount": 1, "account": "nobody"}),
        ("withdraw", {"currency": "USD", "amount": 10_001}),
        ("trade", {"side": "buy", "price": 1}),
        ("trade", {"side": "bid", "price": 1, "currency": "BTC"}),
        ("trade", {"side": "bid", "price": 1, "currency": "SEK"}),
        ("trade", {"side": "bid", "price": "0.000001"}),
        ("set_lag", {"seconds": -1}),
        ("cancel_trade", {"tid": "1"}),
        ("cancel_trade", {"tid": "x"}),
        ("set_trade_fee", {"percent": 100}),
        ("add_key", {"rights": ["everything"]}),
        ("add_key", {"account": "crowd"}),
        ("add_key", {"secret": "?"}),
        ("add_key", {"key": "12345678-9ABC-DEF0-1234-56789ABCDEF0"}),
        ("set_rights", {"key": "unknown"}),
    ],
)
def test_what_cannot_be_done_is_told(gox: Caller, name: str, arguments: dict[str, Any]) -> None:
    before = gox.control.snapshot()

    with pytest.raises(ControlError):
        getattr(gox.control, name)(**arguments)

    assert gox.control.snapshot() == before


def test_control_over_http() -> None:
    emulator = Emulator("mtgox", clock=ManualClock(START), serve_control=True)

    def ask(name: str, **arguments: Any) -> Any:
        body = json.dumps(arguments).encode()
        return json.loads(emulator.handle(Request("POST", f"/_control/{name}", (), body)).body)["result"]

    made = ask("add_key", account="bob", rights=["trade"])
    ask("fund", currency="USD", amount="0.5", account="bob")
    assert made["account"] == "bob"
    assert Decimal(ask("snapshot")["bob"]["USD"]["amount"]) == Decimal("10000.5")
    assert int(ask("trade", side="bid", price="110"))


@pytest.mark.parametrize(
    "options",
    [
        {"error_status": 99},
        {"trades_chunk": 0},
        {"market_rest": "forget"},
        {"balances": {"XXX": Decimal(1)}},
        {"balances": {"USD": Decimal(-1)}},
        {"balances": {"USD": Decimal("0.000001")}},
        {"makers": ("BTC",)},
        {"minimum": 0.01},
        {"trade_fee": Decimal(100)},
        {"market_step": 0},
        {"order_delay": float("nan")},
    ],
)
def test_options_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"give|there is"):
        MtGoxOptions(**options)


def test_all_operations_are_answered() -> None:
    assert HANDLERS.keys() == Contract.load("mtgox").operations.keys()


def test_an_exchange_without_market_makers_has_all_its_calls(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), balances={})

    for target in ("ticker", "ticker_fast", "depth/fetch", "depth/full", "trades", "cancelledtrades"):
        assert gox.get(f"/api/1/BTCUSD/{target}").status == 200
    assert gox.post(f"{GENERIC}/info").result["Wallets"] == {}


_WORDS = st.sampled_from(
    ["", "0", "-1", "1.5", "BTC", "USD", "bid", "1364879059000000", "x" * 70, "\u00e9", "\x00", "%", "9" * 25]
)
_PATHS = st.sampled_from(
    sorted(
        {
            path.replace("{pair}", pair)
            for path in Contract.load("mtgox").document["paths"]
            for pair in ("BTCUSD", "BTCXXX", "x")
        }
    )
)
_NAMES = st.sampled_from(
    [
        "type", "amount_int", "price_int", "oid", "order", "currency", "since", "page", "date_start", "trade_id", "raw", "hash",
        "depth", "address", "fee_int", "description", "ipn", "key", "keytype", "wallet", "name", "pass", "amount", "price",
        "return_success", "return_failure", "group1", "code", "app", "prefer_fiat_fee",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    method=st.sampled_from(["GET", "POST", "PUT"]),
    path=_PATHS,
    fields=st.dictionaries(_NAMES, _WORDS, max_size=6),
    body=st.none() | st.binary(max_size=20),
    in_query=st.booleans(),
)
def test_whatever_is_sent_is_answered(
    method: str, path: str, fields: dict[str, str], body: bytes | None, in_query: bool
) -> None:
    """Answers that break the contract raise an exception; so does everything else that the emulator does not foresee."""
    gox = _shared()
    if body is not None:
        assert gox.send(method, path, gox.headers(body), body).status < 500
        return
    answers = [gox.post(path, **fields)]
    if in_query:
        query = "&".join(f"{name}={value}" for name, value in fields.items() if value.isascii() and value.isprintable())
        answers.append(gox.send(method, f"{path}?{query}", AGENT))
    assert {answer.status for answer in answers} <= {200, 400, 403, 404, 503}


def _shared() -> Caller:
    emulator = Emulator("mtgox", clock=ManualClock(START), options=MtGoxOptions(makers=()))
    return Caller(emulator, emulator.key, emulator.secret)
