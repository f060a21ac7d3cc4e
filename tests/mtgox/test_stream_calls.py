"""Signed calls over Mt.Gox's stream, by the public client."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tradespec.bitflyer.api.account import get_balance
from tradespec.core.clock import ManualClock
from tradespec.core.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    MissingCredentials,
    NonceRefused,
    Outcome,
    ParameterError,
    ParameterTypeError,
    RequestTimeout,
    ServerError,
    TradespecError,
    TransportError,
)
from tradespec.core.operation import Operation, WireRequest
from tradespec.core.options import RequestOptions, Timeouts
from tradespec.core.secret import Secret
from tradespec.core.streams import draft00
from tradespec.core.streams.sockets import Socket
from tradespec.emulator import Emulator, MtGoxOptions, Server
from tradespec.emulator.faults import Fault
from tradespec.mtgox import AsyncMtGox, MemoryNonces, MtGox, Order
from tradespec.mtgox.api.account import get_id_key, get_info, get_wallet_history
from tradespec.mtgox.api.market import get_ticker
from tradespec.mtgox.api.trade import add_order, cancel_order, get_orders
from tradespec.overlays.mtgox.stream import MtGoxSession

VECTORS = json.loads((Path(__file__).parents[1] / "vectors/mtgox/streams/signed_call.json").read_text())
ORDER: dict[str, Any] = {"pair": "BTCEUR", "type": "bid", "amount": "0.5", "price": "10.5"}


@pytest.fixture
def server() -> Iterator[Server]:
    with Emulator("mtgox", seed=1, options=MtGoxOptions(rate_limits=False)).serve() as found:
        yield found


def keys(server: Server) -> dict[str, Any]:
    return {"api_key": server.key, "api_secret": server.secret}


def client(server: Server, **settings: Any) -> MtGox:
    return MtGox(**keys(server), base_url=server.base_url, clock=ManualClock(), nonces=MemoryNonces(), **settings)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["name"]))
def test_calls_are_signed_as_the_vectors_say(vector: Any) -> None:
    payload = json.loads(vector["payload"])
    number = "nonce" if "nonce" in payload else "tonce"
    form = "&".join(f"{name}={value}" for name, value in [(number, payload[number]), *payload["params"].items()])
    known: dict[str, tuple[Operation[Any], str]] = {
        "private/info": (get_info.OPERATION, "generic/private/info"),
        "order/add": (add_order.OPERATION, "BTCUSD/private/order/add"),
    }
    operation, place = known[payload["call"]]
    request = WireRequest("POST", "https://data.mtgox.com", f"/api/1/{place}", (), form.encode())
    credentials = {name: Secret(vector[name]) for name in ("api_key", "api_secret")}
    frame = MtGoxSession(credentials).call(payload["id"], payload["call"], operation, request)
    assert json.loads(frame) == {"op": "call", "id": payload["id"], "call": vector["call"], "context": "mtgox.com"}


def test_orders_are_placed_listed_and_cancelled_with_the_types_of_http(server: Server) -> None:
    with client(server) as mtgox:
        stream = mtgox.streams
        placed = stream.execute(add_order.call(**ORDER)).parsed
        (order,) = stream.execute(get_orders.call()).parsed
        assert isinstance(order, Order)
        assert order.price is not None
        assert (order.oid, str(order.currency), order.price.value, order.amount.value) == (
            placed,
            "EUR",
            Decimal("10.5"),
            Decimal("0.5"),
        )
        assert mtgox.trade.get_orders() == [order]
        assert stream.execute(cancel_order.call(pair="BTCEUR", oid=placed)).parsed.oid == placed
        assert stream.execute(get_orders.call()).parsed == []
        assert stream.execute(get_info.call()).parsed == mtgox.account.get_info()
        history = stream.execute(get_wallet_history.call(currency="BTC")).parsed
        assert history == mtgox.account.get_wallet_history(currency="BTC")
        assert stream.execute(get_id_key.call()).parsed.reveal()


@pytest.mark.anyio
async def test_the_asynchronous_twin_does_the_same_beside_its_channels(server: Server) -> None:
    async with AsyncMtGox(**keys(server), base_url=server.base_url, nonces=MemoryNonces()) as mtgox:
        async with mtgox.streams.own_orders() as orders:
            placed = (await mtgox.streams.execute(add_order.call(**ORDER))).parsed
            news = await asyncio.wait_for(anext(orders), 20)
            assert getattr(news, "oid", None) == placed
        found = await asyncio.gather(*(mtgox.streams.execute(get_orders.call()) for _ in range(20)))
        assert all([order.oid for order in each.parsed] == [placed] for each in found)


def test_resources_have_their_twins_over_the_stream(server: Server) -> None:
    with client(server) as mtgox:
        placed = mtgox.streams.trade.add_order(**ORDER)
        assert [order.oid for order in mtgox.streams.trade.get_orders()] == [placed]
        assert mtgox.streams.account.get_info() == mtgox.account.get_info()
        assert mtgox.streams.bitcoin.get_address() == mtgox.bitcoin.get_address()
        with pytest.raises(ParameterError, match="can't be called over the stream"):
            mtgox.streams.bitcoin.get_address_details(hash="00" * 20)


def test_refusals_are_those_of_http(server: Server) -> None:
    with client(server) as mtgox:
        unknown = "00000000-0000-0000-0000-000000000000"
        errors: list[TradespecError] = []
        for way in (mtgox.streams.execute, mtgox.execute):
            with pytest.raises(TradespecError) as caught:
                way(cancel_order.call(pair="BTCUSD", oid=unknown))
            errors.append(caught.value)
        streamed, http = errors
        assert (type(streamed), streamed.message, streamed.outcome) == (type(http), http.message, http.outcome)


def test_a_nonce_that_is_too_small_is_told(server: Server) -> None:
    late = ManualClock(datetime(2013, 1, 1, tzinfo=UTC))
    with (
        client(server) as ahead,
        MtGox(**keys(server), base_url=server.base_url, nonces=MemoryNonces(clock=late)) as behind,
    ):
        ahead.streams.execute(get_info.call())
        with pytest.raises(NonceRefused) as caught:
            behind.streams.execute(add_order.call(**ORDER))
        assert caught.value.outcome is Outcome.REJECTED


def test_what_fails_in_one_of_ten_first_calls_is_tried_again_if_it_only_reads() -> None:
    options = MtGoxOptions(rate_limits=False, stream_invalid_call_every=1)
    with Emulator("mtgox", options=options).serve() as server, client(server) as mtgox:
        with pytest.raises(ServerError, match="Invalid call") as caught:
            mtgox.streams.execute(get_info.call(), RequestOptions(retries=2))
        assert caught.value.outcome is Outcome.UNKNOWN
        with pytest.raises(ServerError, match="Invalid call") as caught:
            mtgox.streams.execute(add_order.call(**ORDER))
        assert caught.value.outcome is Outcome.UNKNOWN
    with Emulator("mtgox", options=MtGoxOptions(stream_invalid_call_every=2)).serve() as server, client(server) as good:
        assert [good.streams.execute(get_info.call()).attempts for _ in range(3)] == [1, 2, 2]


def test_an_order_whose_connection_breaks_is_unknown_and_not_sent_again(server: Server) -> None:
    with client(server) as mtgox:
        server.emulator.faults.add(Fault.stream_drop(), operation="connection", after=4)  # greetings come before
        with pytest.raises(ConnectionLost) as caught:
            mtgox.streams.execute(add_order.call(**ORDER))
        assert caught.value.outcome is Outcome.UNKNOWN
        assert "look at the orders" in str(caught.value)
        assert len(mtgox.trade.get_orders()) == 1, "it was carried out, and once"
        assert mtgox.streams.execute(get_info.call()).attempts == 1, "the stream is back"


def test_an_answer_that_does_not_come_in_time_leaves_an_order_unknown(server: Server) -> None:
    with client(server) as mtgox:
        mtgox.streams.execute(get_info.call())
        server.emulator.faults.add(Fault.stream_stall(30), operation="connection")
        limits = RequestOptions(timeouts=Timeouts(read=0.05))
        with pytest.raises(RequestTimeout) as caught:
            mtgox.streams.execute(add_order.call(**ORDER), limits)
        assert caught.value.outcome is Outcome.UNKNOWN


def test_without_a_stream_nothing_was_sent() -> None:
    with Emulator("mtgox").serve() as gone:
        mtgox = client(gone)
    with mtgox, pytest.raises(ConnectFailed) as caught:
        mtgox.streams.execute(add_order.call(**ORDER), RequestOptions(timeouts=Timeouts(connect=0.05), retries=0))
    assert caught.value.outcome is Outcome.NOT_SENT


def test_waiting_for_a_connection_counts_against_the_calls_time() -> None:
    async def never(url: str, headers: dict[str, str], ping: float | None) -> Socket:
        await asyncio.Event().wait()
        raise AssertionError

    async def broken(url: str, headers: dict[str, str], ping: float | None) -> Socket:
        raise RuntimeError("a defect")

    emulator = Emulator("mtgox")
    key = {"api_key": emulator.key, "api_secret": emulator.secret, "nonces": MemoryNonces()}
    once = RequestOptions(timeouts=Timeouts(connect=None, total=0.1), retries=0)
    for connect, said in ((never, "opened in time"), (broken, "RuntimeError: a defect")):
        with MtGox(**key, stream_connect=connect) as mtgox:  # type: ignore[arg-type]
            with pytest.raises(TransportError, match=said) as caught:
                mtgox.streams.execute(add_order.call(**ORDER), once)
            assert caught.value.outcome is Outcome.NOT_SENT


@pytest.mark.anyio
async def test_a_call_in_another_event_loop_is_refused_before_it_is_sent(server: Server) -> None:
    async with AsyncMtGox(**keys(server), base_url=server.base_url, nonces=MemoryNonces()) as mtgox:
        assert await mtgox.streams.trade.get_orders() == []
        with pytest.raises(ConfigurationError, match="another event loop"):
            await asyncio.to_thread(lambda: asyncio.run(mtgox.streams.trade.add_order(**ORDER)))
        assert await mtgox.streams.trade.get_orders() == []


def test_closing_the_client_ends_a_call_that_waits(server: Server) -> None:
    mtgox = client(server)
    mtgox.streams.execute(get_info.call())
    server.emulator.faults.add(Fault.stream_stall(30), operation="connection")
    told: list[BaseException] = []

    def order() -> None:
        try:
            mtgox.streams.execute(add_order.call(**ORDER))
        except TradespecError as error:
            told.append(error)

    waiting = threading.Thread(target=order)
    waiting.start()
    while not server.emulator.faults.stream_hits:
        waiting.join(0.005)
    mtgox.close()
    waiting.join(20)
    (error,) = told
    assert isinstance(error, ConnectionLost)
    assert error.outcome is Outcome.UNKNOWN


def test_what_can_be_refused_at_once_is(server: Server) -> None:
    mtgox = client(server)
    with mtgox, pytest.raises(ParameterError, match=r"getTicker.*can't be called over the stream, which takes getInfo"):
        mtgox.streams.execute(get_ticker.call(pair="BTCUSD"))
    with client(server) as mtgox:
        for wrong in ("add_order", add_order):
            with pytest.raises(ParameterTypeError, match=r"takes a call, such as add_order.call"):
                mtgox.streams.execute(wrong)  # type: ignore[arg-type]
        with pytest.raises(ParameterError, match="is a call of bitflyer"):
            mtgox.streams.execute(get_balance.call())
    with pytest.raises(ConfigurationError, match="closed"):
        mtgox.streams.execute(get_info.call())
    with MtGox(base_url=server.base_url) as nobody, pytest.raises(MissingCredentials):
        nobody.streams.execute(get_info.call())
    with MtGox(**keys(server), stream_url="ws://websocket.mtgox.com/mtgox") as open_to_all:
        with pytest.raises(ConfigurationError, match=r"stream without TLS.*wss"):
            open_to_all.streams.execute(get_info.call())
        with pytest.raises(ConfigurationError, match=r"stream without TLS.*wss"):
            open_to_all.streams.own_orders()
        open_to_all.streams.trades()
    strange = MtGox(api_key="no-uuid", api_secret=server.secret, base_url=server.base_url, nonces=MemoryNonces())
    with strange, pytest.raises(ConfigurationError, match="UUID"):
        strange.streams.execute(get_info.call())


def test_a_wrong_secret_is_told(server: Server) -> None:
    wrong = MtGox(api_key=server.key, api_secret="AAAA", base_url=server.base_url, nonces=MemoryNonces())
    with wrong, pytest.raises(AuthenticationError):
        wrong.streams.execute(get_info.call())


def test_calls_go_by_the_protocol_of_2011_as_well(server: Server) -> None:
    with client(server, stream_connect=draft00.connect, stream_url=server.draft_url) as mtgox:
        placed = mtgox.streams.execute(add_order.call(**ORDER)).parsed
        assert [order.oid for order in mtgox.streams.execute(get_orders.call()).parsed] == [placed]
