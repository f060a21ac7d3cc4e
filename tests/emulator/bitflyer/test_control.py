from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.support import START, Caller, MakeCaller
from tradespec.core.clock import ManualClock, SystemClock
from tradespec.emulator import BitflyerOptions, ControlError, Emulator, Product, Request
from tradespec.emulator.engine import MarketState


def served() -> Emulator:
    return Emulator("bitflyer", clock=ManualClock(START), serve_control=True)


def call(emulator: Emulator, name: str, document: Any = None, *, method: str = "POST", **more: Any) -> tuple[int, Any]:
    body = b"" if document is None else json.dumps(document).encode()
    response = emulator.handle(Request(method, f"/_control/{name}", more.pop("headers", ()), body, **more))
    return response.status, json.loads(response.body)


def test_time_moves_by_hand(alice: Caller) -> None:
    assert alice.emulator.control.advance(90) == datetime(2025, 1, 1, 0, 1, 30, tzinfo=UTC)
    assert alice.get("/v1/getticker").json["timestamp"] == "2025-01-01T00:01:30"
    with pytest.raises(ControlError, match="never goes back"):
        alice.emulator.control.advance(-1)


def test_a_clock_that_moves_by_itself_is_not_moved() -> None:
    with pytest.raises(ControlError, match="--frozen-clock"):
        Emulator("bitflyer", clock=SystemClock()).control.advance(1)


@pytest.mark.parametrize("side", ["BUY", "SELL"])
@pytest.mark.parametrize("price", [9_000_000, 9_999_950, 10_000_007, 11_000_000])
def test_the_market_trades_where_it_is_told_to(alice: Caller, side: str, price: int) -> None:
    alice.trade(price, side)
    ticker = alice.get("/v1/getticker").json
    newest = alice.get("/v1/getexecutions?count=1").json[0]

    assert (ticker["ltp"], newest["price"], newest["side"], str(newest["size"])) == (price, price, side, "0.01")
    assert ticker["best_bid"] <= price <= ticker["best_ask"]
    assert ticker["best_ask"] - ticker["best_bid"] < 300  # quotes went along
    for currency in ("JPY", "BTC"):
        assert alice.emulator.exchange.money_in_all(currency) == 0


def test_orders_on_the_way_of_a_trade_are_filled(alice: Caller) -> None:
    low, high = alice.order("BUY", 9_500_000, "0.3"), alice.order("BUY", 9_600_000, "0.3")
    alice.trade(9_550_000, "SELL")

    assert alice.only_order(high)["child_order_state"] == "COMPLETED"
    assert alice.only_order(low)["child_order_state"] == "ACTIVE"


def test_a_trade_that_no_market_could_make_is_refused(alice: Caller) -> None:
    control = alice.emulator.control
    for product, price, size, reason in (
        ("BTC_JPY", "10000000.5", "1", "PRICE_TICK"),
        ("BTC_JPY", "10000000", "0.0001", "SIZE_TOO_SMALL"),
        ("XLM_JPY", "40", "1", "MARKET_CLOSED"),
        ("DOGE_JPY", "1", "1", "DOGE_JPY"),
    ):
        with pytest.raises(ControlError, match=reason):
            control.trade(product, "BUY", Decimal(price), Decimal(size))


@pytest.mark.parametrize(
    ("state", "orders", "cancels"),
    [
        ("RUNNING", True, True), ("CIRCUIT BREAK", False, True), ("PREOPEN", False, True), ("CLOSED", False, False),
        ("STARTING", False, False), ("AWAITING SQ", False, False), ("MATURED", False, False),
    ],
)  # fmt: skip
def test_board_states_decide_what_is_taken(alice: Caller, state: str, orders: bool, cancels: bool) -> None:
    open_order = alice.order("BUY", 1000, "0.01")
    alice.emulator.control.set_board_state("BTC_JPY", state)
    assert alice.get("/v1/getboardstate").json == {"health": "NORMAL", "state": state}
    assert alice.get("/v1/getticker").json["state"] == state

    placed, cancelled = alice.try_order("BUY", 1000, "0.01"), alice.cancel(open_order)
    closed = (400, -204, "Market state is closed.")
    assert placed.status == 200 if orders else placed.error == closed
    assert cancelled.status == 200 if cancels else cancelled.error == closed
    alice.emulator.control.set_board_state("BTC_JPY", "RUNNING")
    assert alice.try_order("BUY", 1000, "0.01").status == 200


def test_a_future_matures_at_its_special_quotation(make_caller: MakeCaller) -> None:
    future = Product(
        code="BTCJPY28MAR2025", alias="BTCJPY_MAT3M", base="BTC", quote="JPY", market_type="Futures", tick=Decimal(1),
        min_size=Decimal("0.001"), start=Decimal(10_000_000), lot=Decimal("0.01"),
    )  # fmt: skip
    caller = make_caller(products=(future,))
    control = caller.emulator.control
    assert caller.get("/v1/getmarkets").json == [
        {"product_code": "BTCJPY28MAR2025", "market_type": "Futures", "alias": "BTCJPY_MAT3M"}
    ]
    assert caller.get("/v1/getticker?product_code=BTCJPY_MAT3M").json["product_code"] == "BTCJPY28MAR2025"
    control.set_board_state("BTCJPY_MAT3M", "MATURED", Decimal("10410897"))

    assert caller.get("/v1/getboardstate").json == {
        "health": "NORMAL", "state": "MATURED", "data": {"special_quotation": 10410897},
    }  # fmt: skip
    with pytest.raises(ControlError, match="MATURED"):
        control.set_board_state("BTCJPY_MAT3M", "CLOSED", Decimal(1))
    with pytest.raises(ControlError, match="RUNNING, CIRCUIT BREAK"):
        control.set_board_state("BTCJPY_MAT3M", "OPEN")


def test_the_engine_has_the_last_word_about_a_board(alice: Caller) -> None:
    alice.emulator.control.set_board_state("BTC_JPY", "STARTING")
    alice.emulator.exchange.set_market_state("BTC_JPY", MarketState.RUNNING)
    assert alice.get("/v1/getboardstate").json["state"] == "RUNNING"


def test_lines_of_the_chat_are_the_newest_first(alice: Caller) -> None:
    alice.emulator.control.say("To the moon", "User1", "usa")

    assert alice.get("/v1/getchats/usa").json[0] == {
        "nickname": "User1", "message": "To the moon", "date": "2025-01-01T00:00:00",
    }  # fmt: skip


def test_keys_are_made_with_their_permissions(alice: Caller) -> None:
    made = alice.emulator.control.add_key("carol", permissions=frozenset({"/v1/me/getbalance"}))
    carol = Caller(alice.emulator, made.key, made.secret)

    assert carol.balance("JPY")[0] == 100_000_000
    assert carol.orders_answer().error == (401, -500, "Permission denied")
    with pytest.raises(ControlError, match="getsecrets"):
        alice.emulator.control.add_key(permissions=frozenset({"/v1/me/getsecrets"}))
    with pytest.raises(ControlError, match="no key"):
        alice.emulator.control.set_permissions("nobody")


def test_a_snapshot_shows_every_users_funds(alice: Caller, bob: Caller) -> None:
    alice.order("BUY", 1000, "0.5")
    bob.cfd("BUY", "0.01")
    shot = alice.emulator.control.snapshot()

    assert list(shot) == ["demo", "bob"]
    assert shot["demo"].balances["JPY"].amount == 100_000_000
    assert shot["demo"].balances["JPY"].available == 99_999_500
    assert shot["bob"].collateral == {"JPY": 10_000_000}
    assert [(lot.product_code, lot.side, str(lot.size)) for lot in shot["bob"].positions] == [
        ("FX_BTC_JPY", "BUY", "0.01")
    ]


def test_reset_begins_anew_with_the_same_keys(alice: Caller, bob: Caller) -> None:
    first = alice.get("/v1/getboard").body
    alice.order("BUY", None, "0.1")
    alice.emulator.control.deposit("JPY", Decimal(1), account="bob")
    alice.emulator.control.set_health("STOP")
    alice.emulator.control.reset()

    assert alice.get("/v1/getboard").body == first
    assert alice.orders() == []
    assert bob.balance("JPY") == (Decimal(100_000_000), Decimal(100_000_000))
    assert alice.get("/v1/gethealth").json == {"status": "NORMAL"}
    assert alice.emulator.exchange.money_in_all("JPY") == 0


def test_refusals_of_the_control_api_change_nothing(alice: Caller) -> None:
    control = alice.emulator.control
    before = control.snapshot()
    for act in (
        lambda: control.deposit("JPY", Decimal(-1)),
        lambda: control.deposit("JPY", Decimal("NaN"), pending_seconds=5),
        lambda: control.deposit("JPY", Decimal(1), account="nobody", pending_seconds=5),
        lambda: control.withdraw_coins("BTC", Decimal(11)),
        lambda: control.withdraw_coins("BTC", Decimal(1), fee=Decimal(-1)),
        lambda: control.set_commission("BTC_JPY", Decimal(1)),
        lambda: control.set_commission("DOGE_JPY", Decimal(0)),
        lambda: control.set_funding_rate(Decimal("1.1")),
        lambda: control.set_funding_rate(Decimal("NaN")),
        lambda: control.add_key("crowd"),
        lambda: control.add_key("a#margin"),
    ):
        with pytest.raises(ControlError):
            act()
    alice.clock.advance(10)
    alice.get("/v1/getticker")

    assert control.snapshot() == before


@pytest.mark.parametrize("seconds", [1e12, 1e300, 10**400, float("nan"), float("inf"), 250_000_000_000, -1])
def test_time_stays_where_the_contract_can_write_it(alice: Caller, seconds: float) -> None:
    control = alice.emulator.control
    with pytest.raises(ControlError):
        control.advance(seconds)
    for act in (control.deposit, control.withdraw_coins):
        with pytest.raises(ControlError):
            act("BTC", "1", pending_seconds=seconds)

    assert control.now() == START
    assert alice.balance("BTC")[0] == 10


def test_the_last_year_is_within_reach(alice: Caller) -> None:
    control = alice.emulator.control
    control.advance((datetime(2999, 12, 31, tzinfo=UTC) - START).total_seconds())
    assert alice.get("/v1/getticker").json["timestamp"] == "2999-12-31T00:00:00"


def test_amounts_are_taken_exactly_as_decimal_int_or_text(alice: Caller) -> None:
    control = alice.emulator.control
    control.deposit("BTC", "0.1")
    control.deposit("BTC", 1)
    control.deposit("BTC", Decimal("0.01"))

    assert alice.balance("BTC")[0] == Decimal("11.11")


def test_arguments_that_make_no_sense_are_control_errors(alice: Caller) -> None:
    control: Any = alice.emulator.control
    acts: list[tuple[Callable[[], Any], str]] = [
        (lambda: control.deposit("JPY", 0.5), "float"),
        (lambda: control.deposit("JPY", Decimal("1e999999999")), "amount"),
        (lambda: control.deposit("JPY", "1e50"), "too large"),
        (lambda: control.deposit("DOGE", 1), "there is JPY, BTC"),
        (lambda: control.deposit("JPY", 1, account="@house"), "UNKNOWN_ACCOUNT"),
        (lambda: control.deposit("JPY"), "amount"),
        (lambda: control.withdraw_coins("DOGE", 1), "there is JPY, BTC"),
        (lambda: control.post_collateral("ETH", 1), "there is JPY, BTC"),
        (lambda: control.trade("BTC_JPY", "LONG", 1, 1), "there is BUY, SELL"),
        (lambda: control.trade("BTC_JPY", "BUY", 9e6, 1), "float"),
        (lambda: control.say("hello", region="mars"), "there is jp, usa, eu"),
        (lambda: control.say(5), "message"),
        (lambda: control.set_health("FINE"), "there is NORMAL, BUSY"),
        (lambda: control.set_board_state("BTC_JPY", ["RUNNING"]), "state"),
        (lambda: control.set_commission("BTC_JPY", 0.1), "float"),
        (lambda: control.set_funding_rate("2"), "between -1 and 1"),
        (lambda: control.add_key("@house"), "leading @"),
        (lambda: control.add_key(key=""), "empty"),
        (lambda: control.add_key(key=alice.key, secret="another"), "exists"),
        (lambda: control.add_key("bob", key=alice.key, secret=alice.secret), "exists"),
        (lambda: control.set_permissions(None), "key"),
    ]
    for act, text in acts:
        with pytest.raises(ControlError, match=text):
            act()

    assert alice.get("/v1/gethealth").json == {"status": "NORMAL"}
    assert list(control.snapshot()) == ["demo"]


def test_keys_that_are_made_up_leave_others_alone(alice: Caller) -> None:
    control = alice.emulator.control
    taken = control.add_key(key="key-3", secret="mine")
    again = control.add_key(key="key-3", secret="mine", permissions=frozenset({"/v1/me/getbalance"}))
    made = control.add_key("bob")

    assert taken == again
    assert made.key != taken.key
    assert Caller(alice.emulator, taken.key, taken.secret).balance("BTC")[0] == 10


# Over HTTP


def test_the_control_api_is_served_on_request_only() -> None:
    hidden = Emulator("bitflyer", clock=ManualClock(START))

    assert hidden.handle(Request("POST", "/_control/advance", (), b'{"seconds": 1}')).status == 404
    assert call(served(), "advance", {"seconds": 1.5}) == (200, {"result": "2025-01-01T00:00:01.500000Z"})


def test_decimals_travel_as_text_or_exact_numbers() -> None:
    emulator = served()
    call(emulator, "deposit", {"currency": "BTC", "amount": "0.1000000000000000000000001"})
    call(emulator, "deposit", {"currency": "ETH", "amount": 3})
    status, answer = call(emulator, "snapshot")

    assert status == 200
    assert answer["result"]["demo"]["balances"]["BTC"]["amount"] == "10.1000000000000000000000001"
    assert answer["result"]["demo"]["balances"]["ETH"]["amount"] == "103"


def test_every_method_of_the_control_api_is_served() -> None:
    emulator = served()
    status, names = call(emulator, "", method="GET")
    methods = [
        name
        for name in dir(emulator.control)
        if not name.startswith("_") and name not in ("register", "expose", "handle")
    ]

    assert status == 200
    assert set(names["result"]) == {*methods, "faults"}
    assert call(emulator, "trade", {"product_code": "BTC_JPY", "side": "BUY", "price": 9_000_000, "size": "0.01"}) == (
        200,
        {"result": None},
    )
    assert emulator.exchange.stats("BTC_JPY").last == 9_000_000
    assert call(emulator, "add_key", {"permissions": ["/v1/me/getbalance"]})[1]["result"]["key"] == "key-2"


@pytest.mark.parametrize(
    ("name", "document", "status", "text"),
    [
        ("nothing", {}, 404, "there is no 'nothing'"),
        ("advance", {}, 400, "missing required field `seconds`"),
        ("advance", {"seconds": "long"}, 400, "seconds: Expected `float`"),
        ("advance", {"seconds": 1, "minutes": 2}, 400, "unknown field `minutes`"),
        ("advance", [1], 400, "JSON object"),
        ("advance", {"seconds": 1e300}, 400, "the year 2999"),
        ("advance", {"seconds": 250_000_000_000}, 400, "the year 2999"),
        ("advance", {"seconds": 10**400}, 400, "seconds"),
        ("advance", {"seconds": True}, 400, "seconds: Expected `float`"),
        ("set_health", {"status": "FINE"}, 400, "there is NORMAL, BUSY, VERY BUSY"),
        ("deposit", {"currency": "JPY", "amount": "1e999999999"}, 400, "amount"),
        ("deposit", {"currency": "JPY", "amount": True}, 400, "amount is a bool"),
        ("deposit", {"currency": "DOGE", "amount": "1"}, 400, "there is JPY, BTC"),
        ("deposit", {"currency": "JPY", "amount": "-5"}, 400, "AMOUNT_INVALID"),
    ],
)
def test_mistakes_are_told(name: str, document: Any, status: int, text: str) -> None:
    answered, answer = call(served(), name, document)

    assert answered == status
    assert text in answer["error"]


def test_only_programs_of_this_machine_get_in() -> None:
    emulator = served()

    assert call(emulator, "now", client="192.0.2.1")[0] == 403
    assert call(emulator, "now", client="")[0] == 403
    assert call(emulator, "now", headers=(("Origin", "https://example.com"),))[0] == 403
    assert call(emulator, "now", client="::1")[0] == 200
    assert call(emulator, "now", method="GET")[0] == 405


def test_others_can_hang_their_own_handlers_in() -> None:
    emulator = served()
    emulator.control.register("echo", lambda document: document)

    assert call(emulator, "echo", {"a": 1}) == (200, {"result": {"a": 1}})
    for name in ("echo", "advance", "a/b"):
        with pytest.raises(ValueError, match="taken, or not a name"):
            emulator.control.register(name, lambda document: document)


def test_stops_may_trade_amid_the_steps_of_the_market_maker() -> None:
    """A chain of stops trades into every move; the market maker goes on."""
    emulator = Emulator("bitflyer", clock=ManualClock(START), options=BitflyerOptions(rate_limits=False))
    caller = Caller(emulator, emulator.key, emulator.secret)
    last = int(caller.get("/v1/getticker").json["ltp"])
    for number in range(20):
        for side, trigger in (("SELL", last - 300 - 40 * number), ("BUY", last + 300 + 40 * number)):
            caller.special("SIMPLE", {"condition_type": "STOP", "side": side, "trigger_price": trigger, "size": 0.05})
    for _ in range(20):
        emulator.control.advance(20)

    states = [row["parent_order_state"] for row in caller.get("/v1/me/getparentorders").json]
    assert states.count("COMPLETED") > 5
    depth = emulator.exchange.book("BTC_JPY")
    assert len(depth.bids) == len(depth.asks) == 20
