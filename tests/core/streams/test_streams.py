"""Streams through the public clients: typed messages, one connection, gaps that show, refusals that are told."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.core.streams.exchange import KEYS, Exchange, board, running
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer, LocalBook
from tradespec.core.clock import ManualClock
from tradespec.core.errors import (
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    ContractBreach,
    MissingCredentials,
    ParameterError,
    ParameterTypeError,
    StreamEnded,
)
from tradespec.core.streams import Gap
from tradespec.emulator import Emulator
from tradespec.mtgox import MtGox


def test_messages_come_typed_and_exact_over_one_connection(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        trades = bitflyer.streams.executions("FX_BTC_JPY")
        boards.start()
        trades.start()
        exchange.wait_for(requests=2)
        exchange.send_text(
            '{"jsonrpc":"2.0","method":"channelMessage","params":{"channel":"lightning_board_BTC_JPY","message":'
            '{"mid_price":780133.000000000000,"bids":[{"price":1,"size":0.10000000000000000001}],"asks":[]}}}'
        )
        message = boards.receive(20)
        assert message is not None
        assert not isinstance(message, Gap)
        assert message.mid_price == Decimal("780133")
        assert message.bids[0].size == Decimal("0.10000000000000000001")
        exchange.send("lightning_ticker_BTC_JPY", {"nobody": "asked"})
        exchange.send("lightning_executions_FX_BTC_JPY", [])
        assert trades.receive(20) == []
        assert exchange.subscribed() == ["lightning_board_BTC_JPY", "lightning_executions_FX_BTC_JPY"]
        assert exchange.connections == 1
        assert exchange.headers[0]["User-Agent"].startswith("tradespec/")


@pytest.mark.anyio
async def test_the_asynchronous_twin_does_the_same(exchange: Exchange) -> None:
    async with AsyncBitFlyer(base_url=exchange.url) as bitflyer:
        async with bitflyer.streams.board(product_code="BTC_JPY") as boards:
            await asyncio.to_thread(exchange.wait_for, requests=1)
            exchange.send("lightning_board_BTC_JPY", board(1))
            exchange.send("lightning_board_BTC_JPY", board(2))
            found = [message.mid_price async for message in _first(boards, 2)]
            assert found == [1, 2]
        with pytest.raises(StopAsyncIteration):
            await anext(boards)
    with pytest.raises(ConfigurationError, match="closed"):
        bitflyer.streams.board(product_code="BTC_JPY")


async def _first(stream: Any, count: int) -> AsyncIterator[Any]:
    async for item in stream:
        yield item
        count -= 1
        if not count:
            return


def test_two_subscriptions_of_a_channel_are_asked_for_once_and_ended_with_the_last(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        one, other = (bitflyer.streams.board(product_code="BTC_JPY") for _ in range(2))
        one.begin()
        other.start()
        exchange.wait_for(requests=1)
        exchange.send("lightning_board_BTC_JPY", board(5))
        assert [stream.receive(20).mid_price for stream in (one, other)] == [5, 5]  # type: ignore[union-attr]
        one.close()
        with pytest.raises(StreamEnded, match="closed"):
            one.receive(0)
        assert list(one) == []
        other.close()
        exchange.wait_for(requests=2)
        assert [request["method"] for request in exchange.asked] == ["subscribe", "unsubscribe"]


def test_a_connection_that_broke_comes_back_with_a_gap_before_anything_else(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url, clock=ManualClock()) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        trades = bitflyer.streams.executions(product_code="BTC_JPY")
        boards.start()
        trades.start()
        exchange.wait_for(requests=2)
        exchange.cut()
        exchange.wait_for(requests=4, connections=2)
        exchange.send("lightning_board_BTC_JPY", board(7))
        lost = boards.receive(20)
        assert lost == Gap("disconnected")
        assert isinstance(lost, Gap)
        assert isinstance(lost.error, ConnectionLost)
        assert boards.receive(20) == Gap("reconnected")
        assert boards.receive(20).mid_price == 7  # type: ignore[union-attr]
        assert [trades.receive(20) for _ in range(2)] == [Gap("disconnected"), Gap("reconnected")]
        assert sorted(exchange.subscribed()[2:]) == ["lightning_board_BTC_JPY", "lightning_executions_BTC_JPY"]


def test_a_loss_is_told_when_it_happens_and_once_however_long_it_lasts() -> None:
    with running() as exchange, BitFlyer(base_url=exchange.url, clock=ManualClock()) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        assert boards.begin()
        exchange.stop()
        assert boards.receive(20) == Gap("disconnected")
        assert boards.receive(0.1) is None
        exchange.start()
        assert boards.receive(20) == Gap("reconnected")


def test_who_reads_too_slowly_is_still_told_how_the_connection_is(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url, clock=ManualClock()) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY", buffer=3)
        last = bitflyer.streams.executions(product_code="BTC_JPY")
        assert boards.begin()
        assert last.begin()
        exchange.send("lightning_board_BTC_JPY", board(0))
        exchange.cut()
        exchange.wait_for(requests=4, connections=2)
        for price in range(1, 5):
            exchange.send("lightning_board_BTC_JPY", board(price))
        exchange.send("lightning_executions_BTC_JPY", [])
        while last.receive(20) != []:
            pass
        assert [boards.receive(20) for _ in range(2)] == [Gap("overflow", 2), Gap("reconnected")]
        assert [boards.receive(20).mid_price for _ in range(3)] == [2, 3, 4]  # type: ignore[union-attr]


def test_the_exchanges_goodbye_is_told(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url, clock=ManualClock()) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        assert boards.begin()
        exchange.say_goodbye(1001, "scheduled maintenance")
        gap = boards.receive(20)
        assert isinstance(gap, Gap)
        assert gap.error is not None
        assert gap.error.message == "the exchange closed the stream: 1001 (scheduled maintenance)"
        assert gap.error.outcome == "unknown"


def test_silence_is_taken_for_death(exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    from tradespec.bitflyer import streams
    from tradespec.core.streams import StreamSettings

    quick = StreamSettings("bitflyer", streams.SETTINGS.servers, silence=0.05, ping=None)
    monkeypatch.setattr(streams.Streams, "SETTINGS", quick)
    with BitFlyer(base_url=exchange.url, clock=ManualClock()) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        assert [boards.receive(20) for _ in range(2)] == [Gap("disconnected"), Gap("reconnected")]
        exchange.wait_for(connections=2)


def test_who_reads_too_slowly_loses_the_oldest_and_is_told_how_many(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY", buffer=3)
        last = bitflyer.streams.executions(product_code="BTC_JPY")
        boards.begin()
        last.start()
        exchange.wait_for(requests=2)
        for price in range(10):
            exchange.send("lightning_board_BTC_JPY", board(price))
        exchange.send("lightning_executions_BTC_JPY", [])
        assert last.receive(20) == []  # by now all boards are there
        assert boards.receive(20) == Gap("overflow", 7)
        assert [boards.receive(20).mid_price for _ in range(3)] == [7, 8, 9]  # type: ignore[union-attr]


HEAD = '{"method":"channelMessage","params":{"channel":"lightning_board_BTC_JPY","message":'
BROKEN = {
    "a wrong type": HEAD + '{"mid_price":"x","bids":[],"asks":[]}}}',
    "no message": '{"method":"channelMessage","params":{"channel":"lightning_board_BTC_JPY"}}',
    "no channel": '{"method":"channelMessage","params":{}}',
    "no JSON": "<html>502</html>",
    "cut off": '{"method":"channelMessage","params":{"chan',
    "no object": "[1,2]",
    "empty": "",
    "no UTF-8": b'{"method":"channelMessage","x":"\xff"}',
    "nested": "[" * 100_000,
    "a name that is no text": '{"method":"channelMess\\ud800age","params":{"channel":"\\ud800"}}',
    "an escape that is none": '{"method":"\\x","params":{"channel":"\\x"}}',
    "endless number": HEAD + '{"mid_price":1e99999999999999999999,"bids":[],"asks":[]}}}',
}  # fmt: skip


@pytest.mark.parametrize("frame", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_frame_is_a_gap_with_its_error_and_ends_nothing(exchange: Exchange, frame: str | bytes) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        boards.start()
        exchange.wait_for(requests=1)
        exchange.send_text(frame)
        exchange.send("lightning_board_BTC_JPY", board(1))
        gap = boards.receive(20)
        assert isinstance(gap, Gap)
        assert (gap.reason, gap.lost) == ("malformed", 1)
        assert isinstance(gap.error, ContractBreach)
        assert gap.error.body == (frame.encode() if isinstance(frame, str) else frame)
        assert boards.receive(20).mid_price == 1  # type: ignore[union-attr]
        assert exchange.connections == 1


def test_frames_that_nobody_waits_for_pass_by(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        boards.start()
        exchange.wait_for(requests=1)
        for frame in (
            '{"jsonrpc":"2.0","id":99,"result":true}',
            '{"jsonrpc":"2.0","method":"news"}',
            "{}",
            '{"id":"x"}',
        ):
            exchange.send_text(frame)
        exchange.send("lightning_board_BTC_JPY", board(1))
        assert boards.receive(20).mid_price == 1  # type: ignore[union-attr]


def test_what_can_be_refused_at_once_is(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        with pytest.raises(MissingCredentials, match="TRADESPEC_BITFLYER_API_KEY"):
            bitflyer.streams.child_order_events()
        with pytest.raises(ParameterError, match="product_code takes text"):
            bitflyer.streams.board(product_code=5)  # type: ignore[arg-type]
        with pytest.raises(ParameterError, match="product_code is empty"):
            bitflyer.streams.board(product_code="")
        for buffer in (0, -1, True, "many"):
            with pytest.raises((ParameterError, ParameterTypeError), match="buffer="):
                bitflyer.streams.board(product_code="BTC_JPY", buffer=buffer)  # type: ignore[arg-type]
        assert exchange.connections == 0


def test_streams_do_not_go_past_a_transport_to_the_exchange_itself() -> None:
    emulator = Emulator("bitflyer")
    keys = {"api_key": emulator.key, "api_secret": emulator.secret}
    for settings in (
        {"transport": emulator.transport()},
        {"http_client": httpx.Client(transport=emulator.transport())},
    ):
        bitflyer = BitFlyer(**keys, **settings)  # type: ignore[arg-type]
        assert bitflyer.market.get_ticker(product_code="BTC_JPY").ltp > 0
        with pytest.raises(ConfigurationError, match=r"streams do not go through transport=.*serve\(\)"):
            bitflyer.streams.ticker(product_code="BTC_JPY")
        with pytest.raises(ConfigurationError, match="stream_url"):
            LocalBook(bitflyer, product_code="BTC_JPY")
        bitflyer.close()


@pytest.mark.parametrize("url", ["http://x", "nonsense", 5, "ws://", "wss://user:word@x/", "ws://x:99999/", ""])
def test_a_stream_url_that_is_none_is_refused_at_once(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="stream_url takes an address such as wss://"):
        BitFlyer(stream_url=url)


def test_the_right_pair_is_suggested() -> None:
    with MtGox(base_url="http://127.0.0.1:9") as mtgox:
        with pytest.raises(ParameterError, match="did you mean BTCUSD"):
            mtgox.streams.ticker(pair="btcusd")
        with pytest.raises(ParameterError, match="there are BTCAUD, BTCCAD"):
            mtgox.streams.ticker(pair="XXXXXX")


def test_no_secret_shows_in_what_the_websocket_library_logs(
    exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with BitFlyer(**KEYS, base_url=exchange.url, clock=ManualClock()) as bitflyer:
        events = bitflyer.streams.child_order_events()
        events.start()
        exchange.wait_for(requests=2)
        exchange.cut()
        exchange.wait_for(requests=4)
    client_side = "\n".join(record.getMessage() for record in caplog.records if "server" not in record.name)
    assert "the stream is gone" in client_side
    assert KEYS["api_secret"] not in client_side
    assert KEYS["api_key"] not in client_side
    assert not any(request["params"].get("signature", "none") in client_side for request in exchange.asked)


def test_an_exchange_that_is_not_there_is_waited_for() -> None:
    with running() as gone:
        url = gone.url
    bitflyer = BitFlyer(base_url=url, clock=ManualClock())
    boards = bitflyer.streams.board(product_code="BTC_JPY")
    gone_gap = boards.receive(20)
    assert gone_gap == Gap("disconnected")
    assert isinstance(gone_gap, Gap)
    assert isinstance(gone_gap.error, ConnectFailed)
    assert boards.receive(0.05) is None
    assert not boards.begin(within=0)
    bitflyer.close()
    with pytest.raises(StreamEnded):
        boards.receive(0)
    boards.close()  # after its client: nothing is started again
    assert not [thread for thread in threading.enumerate() if thread.name == "tradespec-bitflyer-streams"]
