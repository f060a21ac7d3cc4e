"""Mt.Gox's WebSocket API, as its clients hear it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.mtgox.support import GENERIC, START, START_US, Caller, MakeCaller, amount
from tests.emulator.streams.mtgox_support import LAG, TRADES, USD_DEPTH, USD_TICKER, GoxBook, Goxer, signed_call
from tests.emulator.streams.support import contract, engine_book
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions
from tradespec.emulator.faces.mtgox.stream_channels import BY_NAME
from tradespec.emulator.faces.mtgox.streams import MtGoxStreams

EUR_DEPTH = BY_NAME["depth.BTCEUR"].id


@pytest.fixture
def make_gox() -> MakeCaller:
    def make(**options: Any) -> Caller:
        emulator = Emulator("mtgox", clock=ManualClock(START), options=MtGoxOptions(rate_limits=False, **options))
        return Caller(emulator, emulator.key, emulator.secret)

    return make


@pytest.fixture
def gox(make_gox: MakeCaller) -> Caller:
    return make_gox()


@pytest.fixture
def quiet(make_gox: MakeCaller) -> Caller:
    return make_gox(makers=())


@pytest.fixture
def other(quiet: Caller) -> Caller:
    return quiet.other(quiet.control.add_key(account="bob"))


def ids(documents: list[Any], op: str = "subscribe") -> list[str]:
    return [each["channel"] for each in documents if each["op"] == op]


# Connecting, and choosing channels


def test_the_channels_are_those_of_the_contract() -> None:
    document = contract("mtgox")
    assert set(MtGoxStreams.channels) == set(document["channels"])
    assert MtGoxStreams.path == document["servers"]["live"]["pathname"]
    for kind in ("ticker", "depth"):
        known = document["channels"][kind]["x-ids"]["values"]
        assert known == {name[-6:]: each.id for name, each in BY_NAME.items() if each.kind == kind}
    assert [document["channels"][name]["address"] for name in ("trades", "lag")] == [TRADES, LAG]


def test_three_channels_start_unasked_after_a_greeting(gox: Caller) -> None:
    greeting, *started = Goxer(gox).hello
    assert greeting["op"] == "remark"
    assert ids(started) == [TRADES, USD_TICKER, USD_DEPTH]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("?Currency=USD,EUR", ["trade.BTC", "ticker.BTCUSD", "ticker.BTCEUR", "depth.BTCUSD", "depth.BTCEUR"]),
        ("?Currency=eur", ["trade.BTC", "ticker.BTCEUR", "depth.BTCEUR"]),
        ("?Channel=depth.BTCUSD/ticker.BTCEUR/nothing", ["depth.BTCUSD", "ticker.BTCEUR"]),
    ],
)
def test_the_query_chooses_what_starts(gox: Caller, query: str, names: list[str]) -> None:
    assert ids(Goxer(gox, query).hello) == [BY_NAME[name].id for name in names]


@pytest.mark.parametrize(
    ("wish", "channels"),
    [
        ({"op": "subscribe", "channel": EUR_DEPTH}, [EUR_DEPTH]),
        ({"op": "mtgox.subscribe", "channel": "depth.BTCEUR"}, [EUR_DEPTH]),
        ({"op": "mtgox.subscribe", "type": "lag"}, [LAG]),
        ({"op": "mtgox.subscribe", "type": "depth"}, [USD_DEPTH]),
        ({"op": "mtgox.subscribe", "type": "trades"}, [TRADES]),
        ({"op": "subscribe", "channel": BY_NAME["ticker.BTCKRW"].id}, [BY_NAME["ticker.BTCKRW"].id]),
    ],
)
def test_channels_start_by_id_name_and_kind(gox: Caller, wish: Any, channels: list[str]) -> None:
    assert ids(Goxer(gox, "?Channel=none").say(wish)) == channels


def test_channels_end_by_id_and_kind(gox: Caller) -> None:
    goxer = Goxer(gox, "?Currency=USD,EUR")
    assert ids(goxer.say({"op": "unsubscribe", "channel": TRADES}), "unsubscribe") == [TRADES]
    ended = goxer.say({"op": "unsubscribe", "type": "depth"})
    assert set(ids(ended, "unsubscribe")) == {USD_DEPTH, EUR_DEPTH}
    gox.control.trade("bid", "110")
    assert {kind for kind, _ in goxer.messages()} == {"ticker"}


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "7",
        "",
        "\ud800",
        "{}",
        '{"op": "shout"}',
        '{"op": "subscribe"}',
        '{"op": "subscribe", "channel": 7}',
        '{"op": "subscribe", "channel": "d5f06780-30a8-4a48-a2f8-ed181b4a13f"}',
        '{"op": "mtgox.subscribe", "type": "gossip"}',
        '{"op": "mtgox.subscribe", "key": "wrong"}',
        '{"op": "unsubscribe", "channel": "nowhere"}',
        '{"op": "call"}',
        '{"op": "call", "id": 7}',
        '{"op": "call", "id": "7", "call": "%%%"}',
        '{"op": "call", "id": "7", "call": "AAAA"}',
    ],
)
def test_what_makes_no_sense_is_refused_by_a_remark_and_the_stream_goes_on(gox: Caller, text: str) -> None:
    goxer = Goxer(gox)
    (remark,) = goxer.say(text)
    assert (remark["op"], remark["success"]) == ("remark", False)
    gox.control.trade("bid", "110")
    assert goxer.messages()


def test_whatever_a_client_says_is_answered_by_the_contract(gox: Caller) -> None:
    goxer = Goxer(gox)
    for message in contract("mtgox")["components"]["messages"].values():
        for each in message.get("examples", ()):
            goxer.say(json.dumps(each["payload"]))
    assert not goxer.is_cut


# Public channels


def test_a_trade_is_told_with_numbers_and_integers(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet)
    quiet.order("ask", "0.5", "100.25")
    goxer.taken()
    other.order("bid", "0.2", "101")
    frames = [read for read in goxer.taken() if read.get("private") == "trade"]
    (frame,) = frames
    assert (frame["channel"], frame["channel_name"], frame["stamp"]) == (TRADES, "trade.BTC", str(START_US))
    (listed,) = quiet.get("/api/1/BTCUSD/trades/fetch").result
    assert frame["trade"] == {**listed, "price": Decimal("100.25"), "amount": Decimal("0.2"), "type": "trade"}


def test_a_mirrored_trade_is_told_in_both_markets(gox: Caller) -> None:
    goxer = Goxer(gox, "?Channel=trade.BTC")
    gox.control.trade("ask", "100", also_in="JPY")
    told = [(each["price_currency"], each["primary"]) for each in goxer.messages("trade")]
    assert ("JPY", "N") in told and ("USD", "Y") in told


def test_depth_tells_the_change_and_the_new_total(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=depth.BTCUSD")
    oid = quiet.order("ask", "0.5", "100")
    other.order("ask", "0.1", "100")
    quiet.cancel(oid)
    told = [
        (each["type_str"], each["type"], each["price_int"], each["volume_int"], each["total_volume_int"])
        for each in goxer.messages("depth")
    ]
    assert told == [
        ("ask", 1, "10000000", "50000000", "50000000"),
        ("ask", 1, "10000000", "10000000", "60000000"),
        ("ask", 1, "10000000", "-50000000", "10000000"),
    ]
    other.order("bid", "0.3", "99")
    ((side, kind),) = ((each["type_str"], each["type"]) for each in goxer.messages("depth"))
    assert (side, kind) == ("bid", 2)


def test_a_ticker_comes_when_prices_change(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=ticker.BTCUSD")
    quiet.order("ask", "0.5", "100")
    quiet.order("ask", "0.5", "105")  # changes no best price
    other.order("bid", "0.1", "100")
    first, second = goxer.messages("ticker")
    assert (amount(first["sell"]), amount(first["last"])) == (100, 0)
    assert (amount(second["last"]), amount(second["avg"]), second["item"]) == (100, 100, "BTC")


def test_a_trade_in_one_currency_changes_the_tickers_of_all(gox: Caller) -> None:
    goxer = Goxer(gox, "?Channel=ticker.BTCEUR")
    gox.control.trade("bid", "110", currency="USD")
    ticker = goxer.messages("ticker")[-1]
    assert (ticker["last_orig"]["currency"], amount(ticker["last_orig"])) == ("USD", 110)
    assert ticker["last_local"] == gox.get("/api/1/BTCEUR/ticker_fast").result["last_local"]


def test_the_mean_price_is_that_of_a_day_without_cancelled_trades(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=ticker.BTCUSD")
    for price in ("100", "103", "110"):
        quiet.order("ask", "0.1", price)
        other.order("bid", "0.1", price)
        quiet.emulator.control.advance(10 * 3600)
    means = [amount(each["avg"]) for each in goxer.messages("ticker")]
    assert (means[-1], means[1]) == (Decimal("104.33333"), 100)
    newest = quiet.get("/api/1/BTCUSD/trades/fetch").result[-1]["tid"]
    assert amount(quiet.get("/api/1/BTCUSD/ticker").result["avg"]) == Decimal("106.5")
    quiet.control.cancel_trade(newest)
    quiet.emulator.control.advance(60)
    assert amount(quiet.get("/api/1/BTCUSD/ticker").result["avg"]) == 103


def test_the_lag_is_told_by_the_clock(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), stream_lag_seconds=5)
    goxer = Goxer(gox, "?Channel=trade.lag")
    gox.emulator.control.advance(5)
    assert goxer.messages("lag") == [{"age": 0}]
    gox.control.set_lag(60)
    oid = gox.order("bid", "1", "100")
    gox.emulator.control.advance(5)
    assert goxer.messages("lag") == [{"age": 60_000_000, "qid": oid, "stamp": str(START_US + 5_000_000)}]


def test_the_form_of_2011_has_fewer_fields(make_gox: MakeCaller) -> None:
    gox = make_gox(stream_form="2011")
    goxer = Goxer(gox)
    assert [each["op"] for each in goxer.hello] == ["subscribe"] * 3
    goxer.own()
    gox.order("ask", "0.5", "104.5")
    gox.control.trade("bid", "110", "1.5")
    told = dict(goxer.messages())
    assert set(told["ticker"]) == {"buy", "high", "low", "sell", "vol"}
    assert not {"primary", "properties"} & told["trade"].keys()
    assert not {"now", "total_volume_int"} & told["depth"].keys()
    assert "wallet" not in told and "user_order" not in told
    assert (told["order_upd"]["amount"], told["order_upd"]["status"]) == (Decimal("-0.5"), 1)


# The account


def test_an_own_order_is_told_from_its_placing_to_its_end(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=none")
    channel = goxer.own()
    oid = quiet.order("ask", "0.5", "100")
    frames = goxer.taken()
    assert {each["channel"] for each in frames} == {channel}
    orders = [each["user_order"] for each in frames]
    assert [each["status"] for each in orders] == ["pending", "executing", "post-pending", "open"]
    assert {each["oid"] for each in orders} == {oid}
    assert (amount(orders[-1]["amount"]), amount(orders[-1]["price"])) == (Decimal("0.5"), 100)
    other.order("bid", "0.2", "100")
    told = goxer.messages()
    assert [kind for kind, _ in told].count("user_order") == 1
    ((left, status),) = ((amount(each["amount"]), each["status"]) for kind, each in told if kind == "user_order")
    assert (left, status) == (Decimal("0.3"), "open")
    assert [(each["op"], amount(each["amount"])) for kind, each in told if kind == "wallet"] == [
        ("out", Decimal("0.2")),
        ("earned", 20),
        ("fee", Decimal("0.12")),
    ]
    assert [each["amount"] for kind, each in told if kind == "trade"] == [Decimal("0.2")]
    other.order("bid", "0.3", "100")
    assert goxer.messages("user_order") == [{"oid": oid, "reason": "completed_passive"}]


def test_a_taker_and_a_cancelled_order_say_why_they_are_gone(quiet: Caller, other: Caller) -> None:
    quiet.order("ask", "0.5", "100")
    goxer = Goxer(other, "?Channel=none")
    goxer.own()
    oid = other.order("bid", "0.2")
    told = goxer.messages("user_order")
    assert [each.get("status") for each in told] == ["pending", "executing", "post-pending", None]
    assert all("price" not in each for each in told)
    assert told[-1] == {"oid": oid, "reason": "completed_active"}
    oid = other.order("bid", "0.2", "90")
    goxer.taken()
    other.cancel(oid)
    assert goxer.messages("user_order") == [{"oid": oid, "reason": "requested"}]


def test_states_that_take_time_are_told_in_time(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), order_delay=1, executing_seconds=2, post_pending_seconds=4)
    goxer = Goxer(gox, "?Channel=none")
    goxer.own()
    gox.order("bid", "0.2", "90")
    told: list[tuple[int, str]] = []
    for second in range(9):
        told += [(second, each["status"]) for each in goxer.messages("user_order")]
        gox.emulator.control.advance(1)
    assert told == [(0, "pending"), (1, "executing"), (3, "post-pending"), (7, "open")]


def test_funds_that_arrive_change_the_funded_part(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), balances={"USD": Decimal(50)})
    goxer = Goxer(gox, "?Channel=none")
    goxer.own()
    gox.order("bid", "1", "100")
    gox.control.fund("USD", "30")
    funded = [amount(each["effective_amount"]) for each in goxer.messages("user_order")]
    assert (funded[-2], funded[-1]) == (Decimal("0.5"), Decimal("0.8"))
    gox.control.fund("USD", "5")
    assert [amount(each["amount"]) for each in goxer.messages("wallet")] == [5]


def test_an_own_channel_opens_to_its_key_only_and_for_a_day(quiet: Caller, other: Caller) -> None:
    mine, theirs = Goxer(quiet, "?Channel=none"), Goxer(other, "?Channel=none")
    channel = mine.own()
    assert theirs.own() != channel
    quiet.order("ask", "0.5", "100")
    assert mine.messages("user_order") and not theirs.messages()
    (refused,) = theirs.say({"op": "subscribe", "channel": channel})
    assert refused["op"] == "remark"
    assert ids(mine.say({"op": "unsubscribe", "channel": channel}), "unsubscribe") == [channel]
    quiet.order("ask", "0.5", "100")
    assert mine.messages() == []
    key = quiet.post(f"{GENERIC}/private/idkey").result
    quiet.emulator.control.advance(24 * 3600)
    (refused,) = mine.say({"op": "mtgox.subscribe", "key": key})
    assert (refused["op"], refused["message"]) == ("remark", "Invalid key")


# Calls


def test_the_published_form_of_a_signed_call_is_understood(gox: Caller) -> None:
    vector = contract("mtgox")["components"]["messages"]["Call"]["examples"][0]["payload"]
    goxer = Goxer(gox)
    (answer,) = goxer.say(vector)
    assert (answer["op"], answer["id"], answer["result"]["Login"]) == ("result", vector["id"], "demo")


def test_calls_do_what_their_http_twins_do(quiet: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=none")
    oid = goxer.call("order/add", type="bid", amount_int=20_000_000, price_int="9000000")
    assert [row["oid"] for row in quiet.orders()] == [oid]
    assert [row["oid"] for row in goxer.call("private/orders")] == [oid]
    assert goxer.call("order/cancel", oid=oid)["oid"] == oid
    assert goxer.call("order/lag")["lag"] == 0
    assert goxer.call("public/fulldepth") == {"asks": [], "bids": []}
    goxer.call("BTCEUR/order/add", type="bid", amount_int=20_000_000, price_int=9_000_000)
    goxer.call("order/add", {"currency": "EUR"}, type="bid", amount_int=20_000_000, price_int=9_000_000)
    assert [row["currency"] for row in quiet.orders()] == ["EUR", "EUR"]
    assert len(goxer.call("wallet/history", currency="USD")["result"]) == 1


def test_an_order_by_a_call_is_told_like_any_other(quiet: Caller) -> None:
    goxer = Goxer(quiet)
    goxer.own()
    document = {"id": "a", "call": "order/add", "params": {"type": "bid", "amount_int": 10**8, "price_int": 10**6}}
    call = goxer.sign({**document, "nonce": next(quiet.nonces)})
    kinds = [each.get("private") or each["op"] for each in goxer.say({"op": "call", "id": "a", "call": call})]
    assert {"user_order", "depth", "result"} <= set(kinds)


def test_refusals_of_calls_are_those_of_http(quiet: Caller) -> None:
    goxer = Goxer(quiet)
    assert goxer.call("order/cancel", oid="nothing") == ("unknown_error", "Order not found")
    assert goxer.call("order/add", type="bid", amount_int=1) == ("unknown_error", "Order amount is too low")
    assert goxer.call("order/add", type="x", amount_int=10**8)[0] is None
    assert goxer.call("no/such") == ("unknown_error", "Chosen API not found")
    assert goxer.call("private/info", {"nonce": 0})[0] == "login_error_invalid_nonce"
    quiet.control.set_rights(quiet.key, frozenset({"get_info"}))
    assert goxer.call("order/add", type="bid", amount_int=10**8)[1].startswith("This key does not have")


def test_calls_that_are_not_signed_right_are_refused(quiet: Caller) -> None:
    goxer = Goxer(quiet)
    document = {"id": "a", "call": "private/info", "params": {}, "nonce": 10**15}
    text = json.dumps(document).encode()
    stranger = "00000000-0000-0000-0000-000000000000"
    other_id = {"op": "call", "id": "b", "call": goxer.sign(document)}
    cases = {
        "login_error_invalid_rest_key": signed_call(stranger, quiet.secret, text),
        "login_error_invalid_rest_sign": signed_call(quiet.key, "AAAA", text),
    }
    for token, call in cases.items():
        (remark,) = goxer.say({"op": "call", "id": "a", "call": call})
        assert (remark["op"], remark["success"], remark["token"], remark["id"]) == ("remark", False, token, "a")
    (remark,) = goxer.say(other_id)
    assert remark["message"] == "Invalid call"
    assert goxer.call("private/info", {"nonce": 10**15})[0] == "login_error_invalid_nonce"  # the call above used it up
    assert goxer.call("private/info", {"nonce": 10**15 + 1})["Login"] == "demo"


def test_first_calls_can_be_invalid_as_they_were(make_gox: MakeCaller) -> None:
    gox = make_gox(stream_invalid_call_every=2)
    goxer = Goxer(gox)
    answers = [goxer.call("private/idkey") for _ in range(4)]
    assert [each == (None, "Invalid call") for each in answers] == [False, True, False, True]


# The book

Step = tuple[str, int, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["bid", "ask", "bid", "ask", "market", "cancel", "clock", "trade", "fund"]),
        st.integers(0, 1),
        st.integers(-4, 4),
        st.integers(1, 5),
    ),
    min_size=1,
    max_size=30,
)


@settings(max_examples=25)
@given(steps=STEPS, join_at=st.integers(0, 15))
def test_the_book_from_the_frames_is_the_exchanges_own(steps: list[Step], join_at: int) -> None:
    options = MtGoxOptions(rate_limits=False, makers=("USD",), balances={"USD": Decimal(100), "BTC": Decimal(1)})
    emulator = Emulator("mtgox", clock=ManualClock(START), options=options)
    alice = Caller(emulator, emulator.key, emulator.secret)
    traders = (alice, alice.other(emulator.control.add_key(account="bob")))
    followers: list[tuple[Goxer, GoxBook]] = []
    for number, step in enumerate(steps):
        if number in (0, join_at):
            goxer = Goxer(alice, "?Channel=depth.BTCUSD")
            goxer.own()
            followers.append((goxer, GoxBook(alice)))
        act(traders, step)
        expected = engine_book(emulator, "BTCUSD")
        for goxer, book in followers:
            for change in goxer.messages("depth"):
                book.take(change)
            assert book.sides == expected


def act(traders: tuple[Caller, Caller], step: Step) -> None:
    """One step; orders may well lack funds."""
    what, who, offset, size = step
    trader = traders[who]
    match what:
        case "bid" | "ask":
            trader.try_order(what, f"0.{size}", f"10{4 + offset / 100:.2f}"[:6])
        case "market":
            trader.try_order("bid" if offset < 0 else "ask", f"0.{size}")
        case "cancel":
            orders = trader.orders()
            if orders:
                trader.cancel(orders[size % len(orders)]["oid"])
        case "clock":
            trader.emulator.control.advance(size)
        case "trade":
            trader.control.trade("bid" if offset < 0 else "ask", 104 + offset)
        case _:
            trader.control.fund("USD", size)
