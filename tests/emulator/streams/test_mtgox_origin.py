"""The Origin of a handshake, about which Mt.Gox was strict: on a socket, by both protocols."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.emulator.mtgox.support import START, Caller
from tests.emulator.streams.mtgox_support import Goxer, ids
from tradespec.core.clock import ManualClock
from tradespec.core.errors import TransportError
from tradespec.core.streams import draft00
from tradespec.emulator import Emulator, MtGoxOptions, Server

open_stream = partial(connect, ping_interval=None, compression=None, close_timeout=1)


@pytest.fixture(scope="module")
def strict() -> Iterator[Server]:
    options = MtGoxOptions(makers=(), stream_origin="server")
    with Emulator("mtgox", clock=ManualClock(START), options=options).serve() as running:
        yield running


def authority(url: str) -> str:
    return urlsplit(url).netloc


@pytest.mark.parametrize("origin", [None, "", "http://{}", "{}x", "127.0.0.1", "https://mtgox.com"])
def test_a_strict_server_refuses_any_origin_but_its_own_host_and_port(strict: Server, origin: str | None) -> None:
    sent = None if origin is None else origin.format(authority(strict.stream_url))
    headers = {} if sent is None else {"Origin": sent}
    with pytest.raises(InvalidStatus) as refusal, open_stream(strict.stream_url, additional_headers=headers):
        pass
    assert refusal.value.response.status_code == 403


def test_a_strict_server_takes_its_own_host_and_port(strict: Server) -> None:
    headers = {"Origin": authority(strict.stream_url)}
    with open_stream(strict.stream_url, additional_headers=headers) as client:
        assert '"remark"' in str(client.recv(timeout=5))


@pytest.mark.anyio
async def test_the_same_holds_for_the_protocol_of_2011(strict: Server) -> None:
    url = strict.draft_url
    with pytest.raises(TransportError, match="403"):
        await draft00.connect(url, {"Origin": "http://elsewhere.test"}, 5)
    connection = await draft00.connect(url, {"Origin": authority(url)}, 5)
    assert '"remark"' in str(await connection.receive())
    await connection.close()


def test_without_the_option_any_origin_will_do(gox: Caller) -> None:
    assert ids(Goxer(gox).hello)
