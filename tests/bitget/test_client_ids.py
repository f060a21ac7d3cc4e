"""Your own id of an order: made up before the first attempt, kept on the error, and what `reconcile` finds the order by."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from tests.bitget.contract import specs
from tests.bitget.support import Script, ok, refused
from tradespec.bitget import SpotTpslType
from tradespec.core.clock import ManualClock
from tradespec.core.errors import OrderNotFound, Outcome, ParameterError, PermissionDenied, TradespecError

SPOT = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "force": "gtc", "price": "50000", "size": "0.001"}
FUTURES = {
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
    "side": "buy",
    "order_type": "limit",
    "price": "50000",
    "size": "0.01",
}
TRIGGER = {
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "market",
    "size": "100",
    "trigger_price": "60000",
    "trigger_type": "fill_price",
}
REVERSAL = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_coin": "USDT", "side": "buy"}
PLACED = {"orderId": "1255900118012739584", "clientOid": "a"}
LOST = httpx.ReadTimeout("no answer")
HORIZON: int = specs()["spotTradePlaceOrder"].raw["x-reconcile"]["horizon"]
assert HORIZON >= 30  # seconds for which a signature counts

NOW = ManualClock().time_ns() // 1_000_000


def made(row: dict[str, Any], at: int = NOW) -> dict[str, Any]:
    """A row of an order that was made then."""
    return row | {"cTime": str(at)}


# How an order is placed, what its lookup answers where there is one, and where there is none.
PLACES: dict[str, tuple[dict[str, Any], Any, httpx.Response]] = {
    "spot_trade": (SPOT, [made(specs()["spotTradeGetOrder"].data()[0])], ok([])),
    "futures_trade": (FUTURES, made(specs()["futuresTradeGetOrder"].data()), refused("40109")),
}
everywhere = pytest.mark.parametrize("tag", PLACES)


def lose(client: Any, tag: str, **more: Any) -> TradespecError:
    """Place an order that gets no answer; its error."""
    with pytest.raises(TradespecError) as caught:
        getattr(client, tag).place_order(**PLACES[tag][0], **more)
    return caught.value


async def lose_async(client: Any, tag: str) -> TradespecError:
    with pytest.raises(TradespecError) as caught:
        await getattr(client, tag).place_order(**PLACES[tag][0])
    return caught.value


@everywhere
def test_an_id_is_made_up_before_the_first_attempt_and_stays(tag: str) -> None:
    script = Script(httpx.ConnectError("refused"), refused("40008"), ok(PLACED))
    with script.client() as client:
        getattr(client, tag).place_order(**PLACES[tag][0])
        getattr(client, tag).place_order(**PLACES[tag][0])
    first, second, third, other = (body["clientOid"] for body in script.bodies())
    assert re.fullmatch("[0-9a-f]{32}", first)
    assert first == second == third != other
    assert len({request.headers["access-sign"] for request in script.requests}) == 4


@everywhere
def test_an_id_of_your_own_is_sent_as_it_is(tag: str) -> None:
    script = Script(LOST)
    with script.client() as client:
        error = lose(client, tag, client_oid="my-order_#1+")
    assert [body["clientOid"] for body in script.bodies()] == ["my-order_#1+"]
    assert error.client_id == "my-order_#1+"


@everywhere
@pytest.mark.parametrize("failure", [LOST, httpx.ReadError("reset"), refused("40725", 500), refused("43002")])
def test_a_placement_in_doubt_is_sent_once_and_says_how_to_find_out(tag: str, failure: Any) -> None:
    script = Script(failure)
    with script.client() as client:
        error = lose(client, tag)
    assert error.outcome is Outcome.UNKNOWN
    [body] = script.bodies()
    assert error.client_id == body["clientOid"]
    assert "client.reconcile(error)" in str(error)


@everywhere
def test_a_refusal_keeps_the_id_too(tag: str) -> None:
    script = Script(refused("43012"))
    with script.client() as client:
        error = lose(client, tag)
        assert error.client_id == script.bodies()[0]["clientOid"]
        assert error.outcome is Outcome.REJECTED and "reconcile" not in str(error)
        with pytest.raises(ParameterError, match="nothing is in doubt: the outcome is rejected"):
            client.reconcile(error)
    assert len(script.requests) == 1


@pytest.mark.anyio
@everywhere
async def test_an_order_that_went_in_is_found(tag: str) -> None:
    _, row, _ = PLACES[tag]
    script, twin = Script(LOST, ok(row)), Script(LOST, ok(row))
    with script.client() as client:
        error = lose(client, tag)
        found = client.reconcile(error)
    async with twin.async_client() as async_client:
        assert await async_client.reconcile(await lose_async(async_client, tag)) == found
    assert found.order_id == (row[0] if isinstance(row, list) else row)["orderId"]
    look = script.requests[1]
    assert (look.method, look.url.params["clientOid"]) == ("GET", error.client_id)
    if tag == "futures_trade":
        assert (look.url.params["symbol"], look.url.params["productType"]) == ("BTCUSDT", "USDT-FUTURES")
    assert len(script.requests) == 2 and script.clock.sleeps == []


@pytest.mark.anyio
@everywhere
async def test_an_order_that_is_late_is_waited_for(tag: str) -> None:
    _, row, none = PLACES[tag]
    script, twin = Script(LOST, none, none, ok(row)), Script(LOST, none, none, ok(row))
    with script.client() as client:
        found = client.reconcile(lose(client, tag))
    async with twin.async_client() as async_client:
        assert await async_client.reconcile(await lose_async(async_client, tag)) == found
    for one in (script, twin):
        assert (len(one.requests), one.clock.sleeps) == (4, [1.0, 1.0])


@pytest.mark.anyio
@everywhere
async def test_none_is_certain_only_after_the_horizon(tag: str) -> None:
    none = PLACES[tag][2]
    script, twin = Script(LOST, none), Script(LOST, none)
    with script.client() as client:
        error = lose(client, tag)
        begun = script.clock.monotonic()
        assert client.reconcile(error) is None
    async with twin.async_client() as async_client:
        assert await async_client.reconcile(await lose_async(async_client, tag)) is None
    assert script.clock.monotonic() - begun == HORIZON == sum(twin.clock.sleeps)
    assert [request.method for request in script.requests] == ["POST"] + ["GET"] * (HORIZON + 1)


@everywhere
def test_after_the_horizon_one_look_is_enough(tag: str) -> None:
    script = Script(LOST, PLACES[tag][2])
    with script.client() as client:
        error = lose(client, tag)
        script.clock.advance(HORIZON)
        assert client.reconcile(error) is None
    assert len(script.requests) == 2 and script.clock.sleeps == []


@everywhere
def test_an_exchange_that_can_not_be_asked_is_no_answer(tag: str) -> None:
    with Script(LOST, refused("40014")).client() as client:
        error = lose(client, tag)
        with pytest.raises(PermissionDenied):
            client.reconcile(error)
    with Script(LOST, LOST).client() as client:
        error = lose(client, tag)
        with pytest.raises(TradespecError, match="no answer"):
            client.reconcile(error)


def test_an_order_that_bitget_forgets_is_not_called_missing() -> None:
    """Spot orders are found by clientOid for two hours only; beyond them an empty answer proves nothing."""
    script = Script(LOST, ok([]))
    with script.client() as client:
        error = lose(client, "spot_trade")
        script.clock.advance(2 * 3600 + 1)
        with pytest.raises(TradespecError):
            client.reconcile(error)


@pytest.mark.parametrize("kind", ["tpsl", SpotTpslType.TPSL])
def test_a_take_profit_order_can_not_be_found_by_an_id_that_bitget_ignores(kind: Any) -> None:
    script = Script(LOST, ok([]))
    with script.client() as client:
        error = lose(client, "spot_trade", tpsl_type=kind, trigger_price="49000")
        assert error.outcome is Outcome.UNKNOWN
        with pytest.raises(ParameterError, match="can't be looked up"):
            client.reconcile(error)


def test_what_has_no_id_can_not_be_looked_up() -> None:
    script = Script(LOST)
    with script.client() as client:
        with pytest.raises(TradespecError) as caught:
            client.spot_trade.cancel_symbol_orders(symbol="BTCUSDT")
        assert caught.value.outcome is Outcome.UNKNOWN and caught.value.client_id is None
        with pytest.raises(ParameterError, match="can't be looked up by an id"):
            client.reconcile(caught.value)
    assert len(script.requests) == 1


def test_a_transfer_is_repeated_under_its_own_id() -> None:
    script = Script(LOST, refused("45001", 500), ok({"transferId": "123456", "clientOid": "x"}))
    with script.client() as client:
        client.spot_wallet.transfer(from_type="spot", to_type="p2p", amount="100", coin="USDT")
    bodies = script.bodies()
    assert len(bodies) == 3 and bodies[0] == bodies[1] == bodies[2]
    assert re.fullmatch("[0-9a-f]{32}", bodies[0]["clientOid"])
    assert len({request.headers["access-sign"] for request in script.requests}) == 3


@pytest.mark.parametrize(
    ("tag", "method", "arguments"),
    [
        ("spot_wallet", "withdraw", {"coin": "BTC", "transfer_type": "internal_transfer", "address": "1", "size": 1}),
        ("spot_plan", "place_order", TRIGGER),
        ("futures_trade", "reverse_position", REVERSAL),
        ("futures_trade", "close_positions", {"product_type": "USDT-FUTURES"}),
        ("margin_cross", "borrow", {"coin": "USDT", "borrow_amount": 1}),
    ],
)
def test_other_writes_in_doubt_are_sent_once(tag: str, method: str, arguments: dict[str, Any]) -> None:
    script = Script(LOST)
    with script.client() as client, pytest.raises(TradespecError) as caught:
        getattr(getattr(client, tag), method)(**arguments)
    assert caught.value.outcome is Outcome.UNKNOWN and len(script.requests) == 1


def test_a_cancellation_in_doubt_is_repeated_and_a_missing_order_after_doubt_stays_in_doubt() -> None:
    script = Script(LOST, refused("43001"))
    with script.client() as client, pytest.raises(OrderNotFound) as caught:
        client.spot_trade.cancel_order(symbol="BTCUSDT", order_id="1")
    assert len(script.requests) == 2
    assert caught.value.outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(404, html="<h1>404 Not Found</h1>"),
        httpx.Response(404),
        refused("40404", 404),
        refused("40309"),
        refused("42016"),
        httpx.Response(200, text='{"code":-1,"msg":"?","data":[]}'),
    ],
)
def test_only_the_exchanges_own_word_proves_that_there_is_no_order(answer: httpx.Response) -> None:
    script = Script(LOST, answer)
    with script.client() as client:
        error = lose(client, "spot_trade")
        script.clock.advance(HORIZON + 1)
        with pytest.raises(TradespecError):
            client.reconcile(error)


@everywhere
def test_an_older_order_with_the_same_id_is_not_taken_for_this_one(tag: str) -> None:
    _, row, _ = PLACES[tag]
    old = NOW - (HORIZON + 60) * 1000
    script = Script(LOST, ok([made(row[0], old)] if isinstance(row, list) else made(row, old)))
    with script.client() as client:
        error = lose(client, tag, client_oid="mine")
        with pytest.raises(ParameterError, match="the id mine was used before"):
            client.reconcile(error)


@pytest.mark.parametrize(
    "other", [{"api_key": "another-key"}, {"environment": "demo"}, {"base_url": "https://elsewhere.example"}]
)
def test_another_accounts_error_is_refused(other: dict[str, Any]) -> None:
    script = Script(LOST, ok([]))
    with script.client() as client, script.client(**other) as stranger:
        error = lose(client, "spot_trade")
        with pytest.raises(ParameterError, match="of another account or environment"):
            stranger.reconcile(error)
        with pytest.raises(TypeError, match="not ValueError"):
            client.reconcile(ValueError())  # type: ignore[arg-type]


def test_without_a_lookup_the_hint_names_the_id() -> None:
    script = Script(LOST)
    with script.client() as client, pytest.raises(TradespecError) as caught:
        plan: Any = client.spot_plan
        plan.place_order(**TRIGGER)
    assert caught.value.client_id == script.bodies()[0]["clientOid"]
    assert f"look for its id {caught.value.client_id}" in str(caught.value)
