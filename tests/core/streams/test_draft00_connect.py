"""The protocol of 2011 on a socket, and clients that chose it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from tests.core.streams.draft00_server import answer, serving, shake
from tests.emulator.mtgox.support import START
from tradespec.bitget import Bitget
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ConfigurationError, ConnectFailed, ConnectionLost
from tradespec.core.streams import Gap, Subscription, draft00
from tradespec.core.streams.draft00 import Handshake, text_frame
from tradespec.core.streams.sockets import Socket
from tradespec.emulator import Emulator, MtGoxOptions, Server
from tradespec.mtgox import AsyncMtGox, MemoryNonces, MtGox


@pytest.mark.anyio
async def test_texts_go_both_ways_and_both_sides_say_goodbye() -> None:
    heard = b""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal heard
        for byte in await shake(reader) + text_frame("first €") + text_frame("second"):
            writer.write(bytes([byte]))
            await writer.drain()
        heard = await reader.readuntil(b"\xff\x00")
        writer.write(b"\x00late\xff\xff\x00")
        heard += await reader.read()

    async with serving(serve) as url:
        connection = await draft00.connect(url, {"User-Agent": "tests"}, 20.0)
        assert [await connection.receive() for _ in range(2)] == ["first €".encode(), b"second"]
        await connection.send("third €")
        await connection.close()
        await connection.close()
        with pytest.raises(ConnectionLost):
            await connection.send("x")
        with pytest.raises(ConnectionLost):
            await connection.receive()
    assert heard == text_frame("third €") + b"\xff\x00"


@pytest.mark.anyio
async def test_a_goodbye_of_the_server_is_told_and_returned() -> None:
    heard = b""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal heard
        writer.write(await shake(reader) + b"\x00last\xff\xff\x00\x00never\xff")
        heard = await reader.read()

    async with serving(serve) as url:
        connection = await draft00.connect(url, {}, None)
        assert await connection.receive() == b"last"
        with pytest.raises(ConnectionLost, match="closed the stream"):
            await connection.receive()
        with pytest.raises(ConnectionLost, match="is closed"):
            await connection.send("x")
        await connection.close()
    assert heard == b"\xff\x00"


@pytest.mark.parametrize("behind", [b"", b"\x00half", b"\x80\xff\xff\xff\xff\x7f"], ids=["end", "half", "too long"])
@pytest.mark.anyio
async def test_a_stream_that_breaks_is_lost(behind: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await shake(reader) + b"\x00one\xff" + behind)

    async with serving(serve) as url:
        connection = await draft00.connect(url, {}, None)
        assert await connection.receive() == b"one"
        with pytest.raises(ConnectionLost):
            await connection.receive()
        await connection.close()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"HTTP/1.1 101 Web",
        b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
        answer(Handshake.fresh("ws://h/").request({})),
        b"\x00" * 50_000,
    ],
    ids=["nothing", "half", "refusal", "another handshake", "no HTTP"],
)
@pytest.mark.anyio
async def test_who_does_not_answer_the_handshake_is_no_stream(content: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await shake(reader)
        writer.write(content)

    async with serving(serve) as url:
        with pytest.raises(ConnectFailed):
            await draft00.connect(url, {}, None)


@pytest.mark.anyio
async def test_who_never_answers_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft00, "OPEN_TIMEOUT", 0.05)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await shake(reader)
        assert await reader.read() == b""  # until the client gives up

    async with serving(serve) as url:
        with pytest.raises(ConnectFailed, match="TimeoutError"):
            await draft00.connect(url, {}, None)


@pytest.mark.anyio
async def test_nobody_there_is_no_stream() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # taken, but not listened on
        with pytest.raises(ConnectFailed, match="no stream at ws://127"):
            await draft00.connect(f"ws://127.0.0.1:{held.getsockname()[1]}/", {}, None)
    with pytest.raises(ConnectFailed):
        await draft00.connect(f"ws://{'x' * 70}.example/", {}, None)


@pytest.fixture
def gox() -> Iterator[Server]:
    options = MtGoxOptions(makers=())
    with Emulator("mtgox", clock=ManualClock(START), options=options).serve() as server:
        yield server


def by_draft(server: Server, **settings: Any) -> MtGox:
    """A client with keys, whose calls go by HTTP, and whose streams come by draft-00 from the port of their own."""

    async def connect(url: str, headers: dict[str, str], ping: float | None) -> Socket:
        return await draft00.connect(server.draft_url, headers, ping)

    clock = ManualClock(START)
    return MtGox(
        api_key=server.key,
        api_secret=server.secret,
        base_url=server.base_url,
        clock=clock,
        nonces=MemoryNonces(clock=clock),
        stream_connect=connect,
        **settings,
    )


def clients_of(url: str, **settings: Any) -> AsyncMtGox:
    """A client whose exchange is a server of the tests."""
    origin = url.replace("ws://", "http://").removesuffix("/mtgox")
    return AsyncMtGox(base_url=origin, stream_connect=draft00.connect, **settings)


def heard(mtgox: MtGox, stream: Subscription[Any], price: int) -> Any:
    """What a stream says of an order; they are placed until one is heard of, since subscribing takes a moment."""
    for _ in range(100):
        mtgox.trade.add_order(pair="BTCUSD", type="bid", amount="1.5", price=price)
        item = stream.receive(0.2)
        if item is not None:
            return item
    raise AssertionError("nothing is heard")


def test_public_and_own_messages_come_by_the_draft_as_they_do_otherwise(gox: Server) -> None:
    with by_draft(gox) as mtgox:
        own, depth = mtgox.streams.own_orders(), mtgox.streams.depth(pair="BTCUSD")
        order, change = heard(mtgox, own, 90), heard(mtgox, depth, 91)
        assert order.oid in {each.oid for each in mtgox.trade.get_orders()}
        assert order.price.value == Decimal(90)
        assert (change.type_str, change.volume) == ("bid", Decimal("1.5"))


def test_a_cut_connection_comes_back_by_the_draft_too(gox: Server) -> None:
    with by_draft(gox) as mtgox:
        own = mtgox.streams.own_orders()
        heard(mtgox, own, 90)
        gox.emulator.control.drop_streams()
        found = [own.receive(20)]
        while found[-1] != Gap("reconnected"):
            found.append(own.receive(20))
            assert found[-1] is not None
        assert heard(mtgox, own, 92).currency == "USD"


@pytest.mark.anyio
async def test_a_frame_that_is_no_utf_8_is_a_gap_with_its_bytes() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await shake(reader) + b'\x00{"op":"\xc3"}\xff')
        await reader.readuntil(b"\xff\x00")

    async with serving(serve) as url, clients_of(url) as mtgox:
        trades = mtgox.streams.trades()
        gap = await asyncio.wait_for(anext(trades), 20)
        assert isinstance(gap, Gap)
        assert gap.error is not None
        assert (gap.reason, gap.error.body) == ("malformed", b'{"op":"\xc3"}')


@pytest.mark.anyio
async def test_headers_and_origin_of_the_client_go_along() -> None:
    asked = b""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal asked
        asked = await reader.readuntil(b"\r\n\r\n")
        writer.write(answer(asked + await reader.readexactly(8)) + text_frame("{}"))
        await reader.readuntil(b"\xff\x00")

    headers = {"Origin": "http://www.example.com", "X-Mine": "1"}
    async with serving(serve) as url, clients_of(url, headers=headers) as mtgox:
        trades = mtgox.streams.trades()
        assert isinstance(await asyncio.wait_for(anext(trades), 20), Gap)
    assert asked.startswith(b"GET /mtgox HTTP/1.1\r\n")
    assert asked.count(b"Origin:") == 1
    assert b"\r\nOrigin: http://www.example.com\r\n" in asked
    assert b"\r\nX-Mine: 1\r\n" in asked
    assert b"\r\nUser-Agent: tradespec/" in asked


@pytest.mark.anyio
async def test_with_tls_it_is_refused_where_messages_are_read() -> None:
    async with AsyncMtGox(base_url="https://127.0.0.1:9", stream_connect=draft00.connect) as mtgox:
        with pytest.raises(ConfigurationError, match="without TLS"):
            await asyncio.wait_for(anext(mtgox.streams.trades()), 20)


def test_the_setting_is_refused_where_nobody_would_look_at_it() -> None:
    with pytest.raises(ConfigurationError, match=r"Bitget.* has no streams"):
        Bitget(stream_connect=draft00.connect)
    with pytest.raises(ConfigurationError, match="stream_connect= takes a function"):
        MtGox(stream_connect="draft-00")  # type: ignore[arg-type]
