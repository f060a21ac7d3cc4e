from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator

import httpx
import pytest

from tests.emulator.support import START, Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, Server, UnknownExchange


@pytest.fixture
def emulator() -> Emulator:
    return Emulator("bitflyer", clock=ManualClock(START))


@pytest.fixture
def server(emulator: Emulator) -> Iterator[Server]:
    with emulator.serve() as running:
        yield running


def fetch(
    server: Server, target: str, method: str = "GET", headers: dict[str, str] | None = None, body: bytes = b""
) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
    connection.request(method, target, body or None, headers or {})
    response = connection.getresponse()
    content = response.read()
    connection.close()
    return response, content


def test_a_served_answer_is_the_emulators_own(server: Server) -> None:
    response, content = fetch(server, "/v1/getboard?product_code=ETH_JPY")
    caller = Caller(server.emulator, server.key, server.secret)

    assert content == caller.get("/v1/getboard?product_code=ETH_JPY").body
    assert response.status == 200
    names = [name.lower() for name, _ in response.getheaders()]
    assert len(names) == len(set(names))
    assert "server" not in names
    assert response.getheader("date") == "Wed, 01 Jan 2025 00:00:00 GMT"


def test_the_signature_is_checked_on_the_target_as_sent(server: Server) -> None:
    caller = Caller(server.emulator, server.key, server.secret)
    target = "/v1/me/getchildorders/?product_code=BTC%5FJPY"
    headers = dict(caller.sign("GET", target, b"", "1735689600.5"))

    assert fetch(server, target, headers=headers)[1] == b"[]"
    assert fetch(server, target.replace("%5F", "_"), headers=headers)[0].status == 401


def test_an_empty_success_has_no_body(server: Server) -> None:
    caller = Caller(server.emulator, server.key, server.secret)
    body = b'{"product_code": "BTC_JPY"}'
    target = "/v1/me/cancelallchildorders"
    response, content = fetch(server, target, "POST", dict(caller.sign("POST", target, body, "1735689600")), body)

    assert (response.status, content, response.getheader("content-length")) == (200, b"", "0")


def test_a_defect_of_the_emulator_is_an_internal_error(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caller = Caller(server.emulator, server.key, server.secret)
    caller.state.health = "SO SO"

    assert fetch(server, "/v1/gethealth")[0].status == 500
    assert "ContractBroken" in caplog.text


def test_a_server_leaves_nothing_behind(emulator: Emulator) -> None:
    threads = set(threading.enumerate())
    with emulator.serve() as server:
        port = server.port
        idle = http.client.HTTPConnection("127.0.0.1", port, timeout=5)  # a client that keeps its connection
        idle.request("GET", "/v1/gethealth")
        idle.getresponse().read()
    idle.close()

    assert set(threading.enumerate()) == threads
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), timeout=1):
        pass
    with emulator.serve(port=port) as again:
        assert again.port == port


def test_a_port_in_use_is_an_os_error(server: Server) -> None:
    with pytest.raises(OSError, match="in use"), server.emulator.serve(port=server.port):
        pass
    assert fetch(server, "/v1/gethealth")[0].status == 200


def test_on_windows_a_port_is_taken_for_itself_alone(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_KEEPALIVE, raising=False)  # one that can be seen here
    server = Server(emulator)
    server.bind()
    assert server._socket is not None
    with server._socket as listening:
        options = [listening.getsockopt(socket.SOL_SOCKET, each) for each in (socket.SO_KEEPALIVE, socket.SO_REUSEADDR)]
    assert [bool(option) for option in options] == [True, False]


def test_a_server_that_does_not_listen_has_no_address(emulator: Emulator) -> None:
    with pytest.raises(RuntimeError, match="does not listen"):
        _ = Server(emulator).base_url


def test_many_clients_at_once_are_served(server: Server) -> None:
    statuses: list[int] = []

    def work() -> None:
        with httpx.Client(base_url=server.base_url) as client:
            statuses.extend(client.get("/v1/getticker").status_code for _ in range(10))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 40


def test_the_in_process_transport_answers_like_the_socket(emulator: Emulator, server: Server) -> None:
    with httpx.Client(transport=emulator.transport(), base_url=emulator.base_url) as inside:
        answer = inside.get("/v1/getboard", params={"product_code": "ETH_JPY"})
        assert answer.content == fetch(server, "/v1/getboard?product_code=ETH_JPY")[1]
        assert (
            inside.post("/v1/me/sendchildorder", content=b"{}").json()["error_message"]
            == "ACCESS-KEY header is required"
        )


@pytest.mark.anyio
async def test_the_async_transport_answers_too(emulator: Emulator) -> None:
    async with httpx.AsyncClient(transport=emulator.async_transport(), base_url=emulator.base_url) as inside:
        assert (await inside.get("/v1/gethealth")).json() == {"status": "NORMAL"}


def test_an_unknown_exchange_is_named_with_those_that_exist() -> None:
    with pytest.raises(UnknownExchange, match=r"'mtgoxx'.*bitflyer"):
        Emulator("mtgoxx")


def test_importing_the_pytest_plugin_loads_neither_httpx_nor_uvicorn() -> None:
    code = (
        "import sys; import tradespec.emulator.pytest_plugin; "
        "print([name for name in ('httpx', 'uvicorn', 'jsonschema_rs', 'tradespec.emulator.engine') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_the_fixtures_of_the_plugin_work(bitflyer_server: Server, bitflyer_emulator: Emulator) -> None:
    assert bitflyer_server.emulator is bitflyer_emulator
    before = fetch(bitflyer_server, "/v1/getticker")[1]
    assert fetch(bitflyer_server, "/v1/getticker")[1] == before  # its time stands still
    bitflyer_emulator.clock.sleep(30)
    assert fetch(bitflyer_server, "/v1/getticker")[1] != before
