"""Who is asking: keys and proofs that are late, refused, renewed, or come to nothing; and that nothing of them shows."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec import structs

from tests.core.streams.defective import Defective
from tests.core.streams.exchange import KEYS, Exchange
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ApiError, ConnectionLost
from tradespec.core.nonces import MemoryNonces
from tradespec.core.streams import Gap, connection
from tradespec.emulator import Emulator, MtGoxOptions
from tradespec.mtgox import AsyncMtGox, LocalBook, MtGox
from tradespec.mtgox import streams as gox_streams


def of(emulator: Emulator[Any], **settings: Any) -> AsyncMtGox:
    return AsyncMtGox(api_key=emulator.key, api_secret=emulator.secret, nonces=MemoryNonces(), **settings)


@pytest.mark.anyio
async def test_a_private_channel_that_was_left_while_its_key_was_fetched_leaves_no_trace() -> None:
    emulator = Emulator("mtgox", seed=1)
    with emulator.serve() as server:
        async with of(emulator, base_url=server.base_url) as mtgox:
            lag = mtgox.streams.lag()
            assert await lag.begin()
            orders = mtgox.streams.own_orders()
            await orders.start()
            await orders.aclose()
            again = mtgox.streams.own_orders()
            assert await again.begin()


@pytest.mark.anyio
async def test_a_refused_key_is_told_to_who_reads() -> None:
    emulator = Emulator("mtgox", seed=1)
    with emulator.serve() as server:
        async with of(emulator, base_url=server.base_url) as mtgox:
            lag = mtgox.streams.lag()
            assert await lag.begin()

            async def wrong() -> str:
                return "not-the-key"

            mtgox.streams._hub._plan.key = wrong
            with pytest.raises(ApiError, match="Invalid key"):
                await asyncio.wait_for(anext(mtgox.streams.own_orders()), 20)
            assert await lag.begin(within=0)


def test_a_proof_that_is_not_answered_is_given_anew(exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_ANSWER", 0.02)
    exchange.mute = True
    with BitFlyer(**KEYS, base_url=exchange.url, clock=ManualClock()) as bitflyer:
        events = bitflyer.streams.child_order_events()
        gap = events.receive(20)
        assert gap == Gap("disconnected")
        assert isinstance(gap, Gap)
        assert "was not answered" in str(gap.error)
        exchange.mute = False
        assert events.begin()


@pytest.mark.anyio
async def test_a_defect_within_the_proof_is_told_and_shows_no_secrets() -> None:
    async with AsyncBitFlyer(**KEYS, stream_connect=Defective()) as bitflyer:
        with pytest.raises(RuntimeError, match="a defect") as caught:
            await asyncio.wait_for(anext(bitflyer.streams.child_order_events()), 20)
    assert "canary" not in variables(caught.value)


@pytest.mark.anyio
async def test_the_error_of_a_gap_holds_no_frame_with_what_was_sent(exchange: Exchange) -> None:
    class Lost(Defective):
        async def send(self, text: str) -> None:
            raise ConnectionLost("gone")

    async with AsyncBitFlyer(**KEYS, stream_connect=Lost(), clock=ManualClock()) as bitflyer:
        gap = await asyncio.wait_for(anext(bitflyer.streams.child_order_events()), 20)
    assert isinstance(gap, Gap)
    assert gap.error is not None
    assert gap.error.__traceback__ is None


def variables(error: BaseException) -> str:
    """All that a tool could show of the SDK's frames in an error's traceback."""
    shown, frame = "", error.__traceback__
    while frame is not None:
        if "tests" not in frame.tb_frame.f_code.co_filename:
            shown += repr(frame.tb_frame.f_locals)
        frame = frame.tb_next
    return shown


def test_a_book_is_fetched_again_when_its_channel_was_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gox_streams.Streams, "SETTINGS", structs.replace(gox_streams.SETTINGS, renew=0.02))
    with (
        Emulator("mtgox", options=MtGoxOptions(rate_limits=False)).serve() as server,
        MtGox(base_url=server.base_url) as mtgox,
    ):
        fetched: list[str] = []
        fetch = mtgox.market.get_depth

        def count(*, pair: str) -> Any:
            fetched.append(pair)
            return fetch(pair=pair)

        monkeypatch.setattr(mtgox.market, "get_depth", count)
        with LocalBook(mtgox, pair="BTCUSD", pause=0, lag=0) as book:
            while len(fetched) < 4:
                assert book.receive(20) is not None
            assert book.rebuilds == 0


def test_a_channel_that_was_left_and_asked_for_again_waits_for_its_own_confirmation(exchange: Exchange) -> None:
    exchange.mute = True
    with BitFlyer(base_url=exchange.url) as bitflyer:
        left = bitflyer.streams.board(product_code="BTC_JPY")
        left.start()
        exchange.wait_for(requests=1)
        left.close()
        exchange.wait_for(requests=2)
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        boards.start()
        exchange.wait_for(requests=3)
        exchange.send_text('{"jsonrpc":"2.0","id":1,"result":true}')
        exchange.send_text('{"jsonrpc":"2.0","id":2,"result":true}')
        assert not boards.begin(within=0.02)
        exchange.send_text('{"jsonrpc":"2.0","id":3,"result":true}')
        assert boards.begin()


@pytest.mark.anyio
async def test_a_key_that_is_refused_at_a_renewal_leaves_the_channels_as_they_are(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    emulator = Emulator("mtgox", seed=1, options=MtGoxOptions(rate_limits=False))
    with emulator.serve() as server:
        async with of(emulator, base_url=server.base_url) as mtgox:
            orders = mtgox.streams.own_orders()
            assert await orders.begin()
            asked = asyncio.Event()

            async def refuse() -> str:
                asked.set()
                raise ApiError("no more keys", exchange="mtgox")

            monkeypatch.setattr(mtgox.streams._hub._plan, "key", refuse)
            connection = mtgox.streams._hub._connection
            assert connection is not None
            connection._renew()
            await asked.wait()
            order = await mtgox.trade.add_order(pair="BTCUSD", type="bid", amount="0.5", price="10")
            assert getattr(await orders.receive(20), "oid", None) == order
            assert "go on with the old one" in caplog.text
