"""Connections that cannot be made, or that are gone when they are needed."""

from __future__ import annotations

import socket

import pytest

from tests.e2e.market import PRODUCT, WORLDS, Deed, Market, World, open_emulator
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.core.clock import ManualClock, SystemClock
from tradespec.core.errors import ConnectFailed, DeadlineExceeded, Outcome, TradespecError
from tradespec.core.options import RetryPolicy, Settings, Timeouts
from tradespec.emulator import Emulator
from tradespec.emulator.faults import Fault

FLAVOURS: tuple[type[BitFlyer | AsyncBitFlyer], ...] = (BitFlyer, AsyncBitFlyer)
both = pytest.mark.parametrize("flavour", FLAVOURS)
sockets = pytest.mark.parametrize("world", [world for world in WORLDS if world.endswith("socket")])
ORDER = Deed(
    "trade",
    "send_child_order",
    {"product_code": PRODUCT, "child_order_type": "LIMIT", "side": "BUY", "price": 1000, "size": "0.01"},
)


class Trader:
    """A client of either flavour that counts its waits between attempts."""

    def __init__(self, flavour: type[BitFlyer | AsyncBitFlyer], base_url: str) -> None:
        self.clock = ManualClock()
        settings: Settings = {"base_url": base_url, "clock": self.clock, "retry": RetryPolicy(jitter=lambda: 0.0)}
        self._client = flavour(api_key="demo-key", api_secret="demo-secret", **settings)

    async def order(self) -> TradespecError | None:
        self.clock.sleeps.clear()
        return await ORDER.call(self._client)

    async def fails_unsent(self) -> None:
        """Even an order is tried three times, as it never left."""
        error = await self.order()
        assert type(error) is ConnectFailed
        assert (error.outcome, error.hint) == (Outcome.NOT_SENT, "")
        assert len(self.clock.sleeps) == 2

    async def close(self) -> None:
        if isinstance(self._client, BitFlyer):
            self._client.close()
        else:
            await self._client.aclose()


def orders(emulator: Emulator) -> int:
    with BitFlyer(api_key=emulator.key, api_secret=emulator.secret, transport=emulator.transport()) as observer:
        return len(observer.trade.get_child_orders(product_code=PRODUCT))


@pytest.mark.anyio
@both
async def test_nobody_listens(flavour: type[BitFlyer | AsyncBitFlyer]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    trader = Trader(flavour, f"http://127.0.0.1:{port}")
    await trader.fails_unsent()
    await trader.close()


@pytest.mark.anyio
@both
async def test_a_name_that_does_not_exist(flavour: type[BitFlyer | AsyncBitFlyer]) -> None:
    trader = Trader(flavour, "https://nowhere.invalid")
    await trader.fails_unsent()
    await trader.close()


@pytest.mark.anyio
@both
async def test_tls_to_a_port_that_speaks_none(flavour: type[BitFlyer | AsyncBitFlyer]) -> None:
    emulator = open_emulator()
    with emulator.serve() as server:
        trader = Trader(flavour, server.base_url.replace("http:", "https:"))
        await trader.fails_unsent()
        await trader.close()
    assert orders(emulator) == 0


@pytest.mark.anyio
@both
async def test_a_server_that_goes_between_two_calls_and_comes_back(flavour: type[BitFlyer | AsyncBitFlyer]) -> None:
    emulator = open_emulator()
    with emulator.serve() as server:
        port, trader = server.port, Trader(flavour, server.base_url)
        assert await trader.order() is None
    await trader.fails_unsent()
    with emulator.serve(port=port):
        assert await trader.order() is None
    with emulator.serve(port=port):  # the connection of that call is dead; the client sees it before it sends anything
        assert await trader.order() is None
        assert trader.clock.sleeps == []
        await trader.close()
    assert orders(emulator) == 3


@pytest.mark.anyio
@sockets
@pytest.mark.parametrize("fault", [Fault.drip(0.03, commit=True), Fault.drip(60, commit=True)], ids=["drips", "stalls"])
async def test_a_body_that_never_ends_is_cut_off_at_the_total_time(market: Market, world: World, fault: Fault) -> None:
    settings: Settings = {"clock": SystemClock(), "timeouts": Timeouts(read=10.0, total=0.15)}
    async with market.client(world, **settings) as client:
        deed = market.prepare("sendChildOrder")
        ending = await market.play(client, "sendChildOrder", deed, fault)
    assert ending.what == "1 DeadlineExceeded unknown"
    assert isinstance(ending.error, DeadlineExceeded)
    assert deed.count() == 1
