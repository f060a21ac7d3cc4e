"""What the exchange says to being asked for a channel: who waits for it, and who is told of a no."""

from __future__ import annotations

import asyncio
import hashlib
import hmac

import pytest

from tests.core.streams.exchange import KEYS, Exchange, board
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.core.errors import (
    ApiError,
    AuthenticationError,
    ConnectFailed,
    RequestTimeout,
    StreamEnded,
)
from tradespec.core.streams import Gap, subscription


def test_who_begins_knows_that_what_happens_now_will_come(exchange: Exchange) -> None:
    exchange.refuse.add("lightning_board_NONE")
    with BitFlyer(**KEYS, base_url=exchange.url) as bitflyer:
        events = bitflyer.streams.child_order_events()
        assert events.begin()
        assert events.begin(within=0)
        assert exchange.subscribed() == ["child_order_events"]
        with bitflyer.streams.child_order_events() as again:
            assert again.begin(within=0), "the channel is running"
        refused = bitflyer.streams.board(product_code="NONE")
        for _ in range(2):
            with pytest.raises(ApiError, match="lightning_board_NONE: no"):
                refused.begin()
            with pytest.raises(ApiError):
                refused.receive(0)
        with pytest.raises(ApiError), bitflyer.streams.board(product_code="NONE"):
            raise AssertionError("nobody gets here")
        exchange.mute = True
        assert not bitflyer.streams.board(product_code="BTC_JPY").begin(within=0.01)


@pytest.mark.anyio
async def test_the_asynchronous_twin_knows_and_raises_the_same(exchange: Exchange) -> None:
    exchange.refuse.add("lightning_board_NONE")
    async with AsyncBitFlyer(base_url=exchange.url) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        assert not boards.is_running
        assert await boards.begin()
        assert boards.is_running
        assert await boards.receive(0) is None
        await asyncio.to_thread(exchange.send, "lightning_board_BTC_JPY", board(3))
        message = await boards.receive(20)
        assert message is not None
        assert not isinstance(message, Gap)
        assert message.mid_price == 3
        refused = bitflyer.streams.board(product_code="NONE")
        with pytest.raises(ApiError, match="no lightning_board_NONE"):
            await refused.begin()
        with pytest.raises(ApiError):
            await refused.receive(0)
        with pytest.raises(ApiError):
            async with bitflyer.streams.board(product_code="NONE"):
                raise AssertionError("nobody gets here")
        await boards.aclose()
        with pytest.raises(StreamEnded):
            await boards.receive(0)


def test_nobody_gets_into_a_with_whose_channel_does_not_run(
    exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subscription.Subscription.begin, "__defaults__", (0.05,))
    exchange.mute = True
    with BitFlyer(base_url=exchange.url) as bitflyer:
        with pytest.raises(RequestTimeout, match="lightning_board_BTC_JPY was not confirmed"):
            bitflyer.streams.board(product_code="BTC_JPY").__enter__()
        left = bitflyer.streams.board(product_code="BTC_JPY")
        left.close()
        with pytest.raises(StreamEnded):
            left.__enter__()
    nowhere = BitFlyer(base_url="http://127.0.0.1:9", clock=ManualClock())
    with nowhere, pytest.raises(ConnectFailed, match=r"127\.0\.0\.1"):
        nowhere.streams.board(product_code="BTC_JPY").__enter__()


def test_a_channel_is_back_when_the_exchange_has_confirmed_it_again(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url, clock=ManualClock()) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        assert boards.begin()
        exchange.mute = True
        exchange.cut()
        assert boards.receive(20) == Gap("disconnected")
        exchange.wait_for(requests=2, connections=2)
        assert boards.receive(0.05) is None, "what is fetched now would miss what is sent before the confirmation"
        exchange.send_text('{"jsonrpc":"2.0","id":1,"result":true}')
        assert boards.receive(20) == Gap("reconnected")


def test_a_channel_that_was_refused_can_be_asked_for_again(exchange: Exchange) -> None:
    exchange.refuse.add("lightning_board_BTC_JPY")
    with BitFlyer(base_url=exchange.url) as bitflyer:
        with pytest.raises(ApiError):
            bitflyer.streams.board(product_code="BTC_JPY").begin()
        exchange.refuse.clear()
        assert bitflyer.streams.board(product_code="BTC_JPY").begin()


def test_a_channel_that_was_left_does_not_count_as_running(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        with bitflyer.streams.board(product_code="BTC_JPY"):
            pass
        exchange.wait_for(requests=2)
        exchange.mute = True
        assert not bitflyer.streams.board(product_code="BTC_JPY").begin(within=0.05)
        exchange.wait_for(requests=3)


ANSWERS = {
    "false": '"result":false',
    "nothing": '"result":null',
    "an error that is no object": '"error":"no"',
    "an error without text": '"error":{}',
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS.keys())
def test_only_true_confirms_a_channel(exchange: Exchange, answer: str) -> None:
    exchange.mute = True
    with BitFlyer(base_url=exchange.url) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        boards.start()
        exchange.wait_for(requests=1)
        exchange.send_text('{"jsonrpc":"2.0","id":' + "9" * 5000 + ',"result":true}')
        exchange.send_text('{"jsonrpc":"2.0","id":1,' + answer + "}")
        with pytest.raises(ApiError):
            next(boards)


def test_private_channels_are_proven_once_before_they_are_asked_for(exchange: Exchange) -> None:
    clock = ManualClock()
    with BitFlyer(**KEYS, base_url=exchange.url, clock=clock) as bitflyer:
        children = bitflyer.streams.child_order_events()
        parents = bitflyer.streams.parent_order_events()
        children.begin()
        parents.start()
        exchange.wait_for(requests=3)
        proof = exchange.asked[0]["params"]
        assert [request["method"] for request in exchange.asked] == ["auth", "subscribe", "subscribe"]
        assert proof["api_key"] == KEYS["api_key"]
        assert proof["timestamp"] == clock.time_ns() // 1_000_000
        message = f"{proof['timestamp']}{proof['nonce']}".encode()
        right = hmac.new(KEYS["api_secret"].encode(), message, hashlib.sha256).hexdigest()
        assert proof["signature"] == right
        assert 16 <= len(proof["nonce"]) <= 255
        exchange.send("child_order_events", [])
        assert children.receive(20) == []


@pytest.mark.parametrize("refused", ["auth", "child_order_events"])
def test_what_the_exchange_refuses_is_raised_where_it_is_read(exchange: Exchange, refused: str) -> None:
    exchange.refuse.add(refused)
    with BitFlyer(**KEYS, base_url=exchange.url) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        boards.begin()
        events = bitflyer.streams.child_order_events()
        kind = AuthenticationError if refused == "auth" else ApiError
        with pytest.raises(kind, match=f"no {refused}") as caught:
            next(events)
        assert (caught.value.operation, caught.value.code, caught.value.outcome) == (
            "child_order_events",
            "-32600",
            "rejected",
        )
        with pytest.raises(kind):
            next(events)
        exchange.send("lightning_board_BTC_JPY", board(1))
        assert boards.receive(20).mid_price == 1  # type: ignore[union-attr]
