"""Streams on a socket, by a client of RFC 6455, and what goes wrong there on demand."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.emulator.streams.support import FlyerBook, engine_book, proof, read
from tests.emulator.support import START, Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, Emulator, Server
from tradespec.emulator.fault_control import obey
from tradespec.emulator.faults import Fault

BOARD = "lightning_board_BTC_JPY"
open_stream = partial(connect, ping_interval=None, compression=None, close_timeout=1)


def serve(**options: Any) -> Emulator[Any]:
    choices = BitflyerOptions(rate_limits=False, **options)
    return Emulator("bitflyer", clock=ManualClock(START), options=choices, serve_control=True)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve().serve() as running:
        yield running


@pytest.fixture(autouse=True)
def well_again(server: Server) -> Iterator[None]:
    yield
    server.emulator.faults.clear()


@pytest.fixture
def caller(server: Server) -> Caller:
    return Caller(server.emulator, server.key, server.secret)


@contextmanager
def listening(server: Server, *channels: str) -> Iterator[ClientConnection]:
    with open_stream(server.stream_url) as client:
        for number, channel in enumerate(channels):
            client.send(json.dumps({"id": number, "method": "subscribe", "params": {"channel": channel}}))
            assert read(client.recv(timeout=5))["result"] is True
        yield client


def prices(client: ClientConnection, count: int) -> list[int]:
    """Of the next board messages, the price of the first bid."""
    return [read(client.recv(timeout=5))["params"]["message"]["bids"][0]["price"] for _ in range(count)]


def test_an_order_by_http_shows_up_on_the_stream(server: Server, caller: Caller) -> None:
    with listening(server, BOARD) as client:
        price = caller.gap()
        body = {"product_code": "BTC_JPY", "child_order_type": "LIMIT", "side": "BUY", "price": price, "size": 0.5}
        content = json.dumps(body).encode()
        headers = dict(caller.sign("POST", "/v1/me/sendchildorder", content, "1735689600"))
        placed = httpx.post(f"{server.base_url}/v1/me/sendchildorder", content=content, headers=headers)
        assert placed.status_code == 200
        assert prices(client, 1) == [price]


def test_own_events_need_a_proof_on_the_same_connection(server: Server, caller: Caller) -> None:
    with open_stream(server.stream_url) as client:
        wish = {"id": 1, "method": "subscribe", "params": {"channel": "child_order_events"}}
        client.send(json.dumps(wish))
        assert "error" in read(client.recv(timeout=5))
        client.send(json.dumps({"id": 2, "method": "auth", "params": proof(server.key, server.secret)}))
        client.send(json.dumps(wish).encode())  # as bytes
        assert [read(client.recv(timeout=5))["result"] for _ in range(2)] == [True, True]
        receipt = caller.order("BUY", caller.gap(), "0.01")
        (event,) = read(client.recv(timeout=5))["params"]["message"]
        assert event["child_order_acceptance_id"] == receipt


@pytest.mark.parametrize("path", ["/", "/json-rpc/more", "/v1/board"])
def test_other_paths_have_no_stream(server: Server, path: str) -> None:
    with pytest.raises(InvalidStatus, match="404"), open_stream(server.stream_url.replace("/json-rpc", path)):
        pass


def test_an_exchange_without_streams_says_so() -> None:
    emulator = Emulator("coinbtr", clock=ManualClock(START))
    with pytest.raises(ValueError, match="coinbtr has no streams"):
        _ = emulator.streams
    with pytest.raises(ValueError, match="no streams"):
        emulator.faults.add(Fault.stream_drop())


def test_many_clients_hear_the_same(server: Server, caller: Caller) -> None:
    heard: list[list[int]] = []
    ready = threading.Barrier(21, timeout=30)

    def listen() -> None:
        with listening(server, BOARD) as client:
            ready.wait()
            heard.append(prices(client, 5))

    threads = [threading.Thread(target=listen) for _ in range(20)]
    for thread in threads:
        thread.start()
    ready.wait()
    bottom = caller.gap() - 5
    for step in range(5):
        caller.order("BUY", bottom + step, "0.01")
    for thread in threads:
        thread.join(timeout=30)
    assert heard == [[bottom + step for step in range(5)]] * 20


def test_a_book_is_right_from_the_start_while_others_trade(server: Server, caller: Caller) -> None:
    bottom = caller.gap() - 500
    done = threading.Event()

    def trade() -> None:
        for number in range(150):
            caller.order("BUY", bottom + number % 7, "0.01")
        done.set()

    thread = threading.Thread(target=trade)
    thread.start()
    with listening(server, BOARD) as client:
        client.send(json.dumps({"method": "subscribe", "params": {"channel": "lightning_board_snapshot_BTC_JPY"}}))
        thread.join(timeout=30)
        assert done.is_set()
        last = caller.gap() - 400
        caller.order("BUY", last, "0.01")
        book, has_snapshot = FlyerBook(), False
        while last not in book.sides["bids"]:
            params = read(client.recv(timeout=5))["params"]
            has_snapshot = has_snapshot or "snapshot" in params["channel"]
            if has_snapshot:
                book.take(params["channel"], params["message"])
    assert book.sides == engine_book(server.emulator, "BTC_JPY")


def test_time_moves_the_streams_of_a_served_exchange() -> None:
    options = BitflyerOptions(rate_limits=False, market_step=0.01)
    with Emulator("bitflyer", options=options).serve() as server, listening(server, BOARD) as client:
        assert read(client.recv(timeout=10))["params"]["channel"] == BOARD


def test_a_server_that_ends_says_goodbye() -> None:
    with ExitStack() as both:
        with serve().serve() as server:
            client = both.enter_context(open_stream(server.stream_url))
        with pytest.raises(ConnectionClosed) as closed:
            client.recv(timeout=5)
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1012


def test_who_does_not_read_is_cut_off_and_nobody_waits_for_him() -> None:
    with serve(stream_max_queue=50).serve() as server, open_stream(server.stream_url, max_queue=1) as lazy:
        wish = json.dumps({"method": "subscribe", "params": {"channel": "lightning_board_snapshot_BTC_JPY"}})
        with pytest.raises(ConnectionClosed):
            for _ in range(200_000):
                lazy.send(wish)
        assert httpx.get(f"{server.base_url}/v1/gethealth").status_code == 200
        assert not server.emulator.streams.is_watched


# Faults


def test_a_drop_ends_the_connection_in_place_of_a_message(server: Server, caller: Caller) -> None:
    server.emulator.faults.add(Fault.stream_drop(), operation="board", after=1)
    with listening(server, BOARD) as client:
        price = caller.gap()
        for step in range(3):
            caller.order("BUY", price + step, "0.01")
        assert prices(client, 1) == [price]
        with pytest.raises(ConnectionClosedError) as closed:
            client.recv(timeout=5)
        assert closed.value.rcvd is None
    ((channel, fault),) = ((hit.operation, hit.fault.name) for hit in server.emulator.faults.stream_hits)
    assert (channel, fault) == ("board", "stream_drop")


def test_a_drop_can_be_by_force(server: Server, caller: Caller) -> None:
    server.emulator.faults.add(Fault.stream_drop(reset=True))
    with listening(server, BOARD) as client:
        caller.order("BUY", caller.gap(), "0.01")
        with pytest.raises(ConnectionClosedError) as closed:
            client.recv(timeout=5)
        assert isinstance(closed.value.__cause__, ConnectionResetError)


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault.stream_duplicate(), [0, 1, 1, 2, 3]),
        (Fault.stream_reorder(), [0, 2, 1, 3]),
        (Fault.stream_stall(0.05), [0, 1, 2, 3]),
    ],
    ids=lambda each: getattr(each, "name", ""),
)
def test_messages_come_twice_out_of_order_or_late(
    server: Server, caller: Caller, fault: Any, expected: list[int]
) -> None:
    server.emulator.faults.add(fault, operation="board", after=1)
    with listening(server, BOARD, "lightning_ticker_BTC_JPY") as client:
        bottom = caller.gap() - 5
        for step in range(4):
            caller.order("BUY", bottom + step, "0.01")
        found: list[int] = []
        while len(found) < len(expected):
            message = read(client.recv(timeout=5))["params"]
            if message["channel"] == BOARD:
                found.append(message["message"]["bids"][0]["price"] - bottom)
        assert found == expected


def test_garbage_comes_in_place_of_a_message(server: Server, caller: Caller) -> None:
    server.emulator.faults.add(Fault.stream_garbage())
    server.emulator.faults.add(Fault.stream_garbage("<html>"))
    with listening(server, BOARD) as client:
        for _ in range(3):
            caller.order("BUY", caller.gap(), "0.01")
        with pytest.raises(json.JSONDecodeError):
            json.loads(client.recv(timeout=5))
        assert client.recv(timeout=5) == "<html>"
        assert len(prices(client, 1)) == 1


def served(client: ClientConnection) -> None:
    """Go twice to the server and back: by then it has come to what was asked of it before."""
    for _ in range(2):
        assert client.ping().wait(5)


def test_nothing_is_answered_while_a_connection_stands_still(server: Server, caller: Caller) -> None:
    with listening(server, BOARD) as client, listening(server) as other:
        server.emulator.faults.add(Fault.stream_stall(0.5))
        started = time.monotonic()
        caller.order("BUY", caller.gap(), "0.01")
        served(other)
        pong = client.ping()
        served(other)
        assert not pong.is_set()
        prices(client, 1)
        assert time.monotonic() - started >= 0.5
        assert pong.wait(5)


def test_answers_fail_only_where_they_are_named(server: Server) -> None:
    server.emulator.faults.add(Fault.stream_garbage("?"), operation="connection")
    with open_stream(server.stream_url) as client:
        client.send('{"id": 1, "method": "subscribe", "params": {"channel": "lightning_ticker_BTC_JPY"}}')
        assert client.recv(timeout=5) == "?"


def test_all_streams_are_cut_by_the_control_api(server: Server) -> None:
    with listening(server, BOARD) as first, listening(server) as second:
        assert httpx.post(f"{server.base_url}/_control/drop_streams").json() == {"result": 2}
        for client in (first, second):
            with pytest.raises(ConnectionClosedError):
                client.recv(timeout=5)


def test_faults_of_streams_are_planned_by_documents_too(server: Server, caller: Caller) -> None:
    faults = server.emulator.faults
    for arguments in (
        {"fault": "stream_garbage", "text": "?"},
        {"fault": "stream_duplicate"},
        {"fault": "stream_reorder"},
        {"fault": "stream_stall", "seconds": 0.01},
        {"fault": "stream_drop", "reset": True},
    ):
        obey(faults, {"action": "add", "operation": "board", **arguments})
    with listening(server, BOARD) as client:
        price = caller.gap()
        for step in range(5):
            caller.order("BUY", price + step, "0.01")
        assert client.recv(timeout=5) == "?"
        assert prices(client, 4) == [price + step for step in (1, 1, 3, 2)]
        with pytest.raises(ConnectionClosedError):
            client.recv(timeout=5)
    hits = obey(faults, {"action": "hits"})["hits"]
    assert [hit["fault"] for hit in hits] == [
        f"stream_{kind}" for kind in ("garbage", "duplicate", "reorder", "stall", "drop")
    ]
    assert hits[0] == {"operation": "board", "fault": "stream_garbage"}


@pytest.mark.parametrize(
    ("document", "why"),
    [
        ({"fault": "stream_drop", "operation": "bord"}, "'board'"),
        ({"fault": "stream_drop", "operation": "getTicker"}, "no channel 'getTicker'"),
        ({"fault": "stream_drop", "commit": True}, "stream_drop: .*commit"),
        ({"fault": "stream_stall", "seconds": -1}, "seconds=-1"),
        ({"fault": "stream_stall"}, "missing .*seconds"),
        ({"fault": "stream_drop", "times": 0}, "times=0"),
    ],
)
def test_a_fault_of_streams_that_makes_no_sense_is_refused(server: Server, document: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        obey(server.emulator.faults, {"action": "add", **document})
