"""Making, sharing, closing and misusing clients."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from attrs import evolve

from tests.core.support import CREDENTIALS, EXCHANGE, KEY, OVERLAY, SECRET, call, ok
from tradespec.core.client import AsyncClient, Client
from tradespec.core.errors import ConfigurationError, MissingCredentials
from tradespec.core.exchange import ErrorRule
from tradespec.core.operation import Call, Operation, Result

MOCK = httpx.MockTransport(lambda _: ok())
CLIENTS: list[type[Client] | type[AsyncClient]] = [Client, AsyncClient]
both = pytest.mark.parametrize("kind", CLIENTS)


def run(client: Client | AsyncClient, what: Call[Any]) -> Any:
    if isinstance(client, Client):
        return client.execute(what)
    return asyncio.run(client.execute(what))


@both
def test_a_repr_shows_where_it_points_and_no_key(kind: type[Client] | type[AsyncClient]) -> None:
    client = kind(EXCHANGE, OVERLAY, CREDENTIALS, environment="demo")
    assert repr(client) == f"<{kind.__name__} acme (demo)>"
    elsewhere = kind(EXCHANGE, OVERLAY, CREDENTIALS, base_url="http://127.0.0.1:8701")
    assert repr(elsewhere) == f"<{kind.__name__} acme (http://127.0.0.1:8701)>"
    assert not any(text in repr(vars(client)) for text in (KEY, SECRET))


@both
def test_a_signed_call_without_credentials_says_what_to_give(kind: type[Client] | type[AsyncClient]) -> None:
    with pytest.raises(MissingCredentials, match=r"api_key=\.\.\..*TRADESPEC_ACME_API_SECRET") as caught:
        run(kind(EXCHANGE, OVERLAY, {}, transport=MOCK), call("read"))
    assert caught.value.operation == "do_read"


@both
def test_a_public_call_is_not_signed(kind: type[Client] | type[AsyncClient]) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return ok()

    public: Operation[Any] = Operation(
        exchange="acme", id="look", method="GET", path="/v1/look", result=Result[Any](dict[str, int])
    )
    client = kind(EXCHANGE, OVERLAY, CREDENTIALS, transport=httpx.MockTransport(handle))
    run(client, Call(public, "/v1/look"))
    assert "x-key" not in seen[0].headers


@both
@pytest.mark.parametrize(
    ("settings", "say"),
    [
        ({"environment": "paper"}, "it has live, demo"),
        ({"base_url": "api.acme.test"}, "base_url must be"),
        ({"base_url": "ftp://api.acme.test"}, "base_url must be"),
        ({"base_url": "https://user:pw@api.acme.test"}, "without user and password"),
        ({"base_url": "https://api.acme.test:99999"}, "base_url must be"),
        ({"base_url": "https://api.acme.test\n"}, "base_url must be"),
        ({"base_url": "https://"}, "base_url must be"),
        ({"base_url": "https://api.acme.test/v2"}, "base_url ends at the host"),
        ({"base_url": "https://api.acme.test?x=1"}, "base_url ends at the host"),
        ({"base_url": "http://api.acme.test"}, "plain http"),
        ({"base_url": "http://10.0.0.5:80"}, "plain http"),
        ({"headers": {"X-Sign": "mine"}}, "SDK's own"),
        ({"on_contract_breach": "ignore"}, "'raise' or 'warn'"),
        ({"transport": object()}, "transport= must be"),
        ({"http_client": object()}, "http_client= must be"),
        ({"transport": MOCK, "http_client": object()}, "not both"),
    ],
)
def test_wrong_settings_are_refused_with_advice(
    kind: type[Client] | type[AsyncClient], settings: dict[str, Any], say: str
) -> None:
    with pytest.raises(ConfigurationError, match=say) as caught:
        kind(EXCHANGE, OVERLAY, CREDENTIALS, **settings)
    assert "pw" not in str(caught.value).replace("password", "")


@both
@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "http://127.0.0.1:8701"},
        {"base_url": "http://localhost:8701/"},
        {"base_url": "http://[::1]:8701"},
        {"base_url": "http://emulator.lan", "allow_insecure": True},
        {"base_url": "https://gateway.example"},
    ],
)
def test_safe_addresses_are_taken(kind: type[Client] | type[AsyncClient], settings: dict[str, Any]) -> None:
    assert run(kind(EXCHANGE, OVERLAY, CREDENTIALS, transport=MOCK, **settings), call("read")).status == 200


@both
def test_plain_http_is_no_matter_without_credentials(kind: type[Client] | type[AsyncClient]) -> None:
    kind(EXCHANGE, OVERLAY, {}, base_url="http://api.acme.test")


def test_a_sync_transport_in_an_async_client_is_refused_and_the_other_way_round() -> None:
    with pytest.raises(ConfigurationError, match="AsyncBaseTransport"):
        AsyncClient(EXCHANGE, OVERLAY, {}, transport=httpx.HTTPTransport(verify=False))
    with pytest.raises(ConfigurationError, match="BaseTransport"):
        Client(EXCHANGE, OVERLAY, {}, transport=httpx.AsyncHTTPTransport(verify=False))
    with httpx.Client(verify=False) as sync_client, pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient"):
        AsyncClient(EXCHANGE, OVERLAY, {}, http_client=sync_client)


def test_an_error_table_that_names_no_error_is_refused() -> None:
    broken = evolve(EXCHANGE, errors=(ErrorRule("-1", "NoSuchError", "rejected"),))
    with pytest.raises(ConfigurationError, match="NoSuchError"):
        Client(broken, OVERLAY, {})


def test_a_closed_client_says_so() -> None:
    with Client(EXCHANGE, OVERLAY, CREDENTIALS, transport=MOCK) as client:
        assert client.execute(call("read")).status == 200
    assert "closed" in repr(client)
    for use in (lambda: client.execute(call("read")), client.warm):
        with pytest.raises(ConfigurationError, match="closed"):
            use()
    client.close()


def test_a_closed_async_client_says_so() -> None:
    async def main() -> None:
        async with AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, transport=MOCK) as client:
            assert (await client.execute(call("read"))).status == 200
        with pytest.raises(ConfigurationError, match="closed"):
            await client.execute(call("read"))
        await client.aclose()

    asyncio.run(main())


def test_one_client_serves_many_threads() -> None:
    echo = httpx.MockTransport(lambda request: ok(n=int(request.url.params["a"])))
    what = call("read")
    with Client(EXCHANGE, OVERLAY, CREDENTIALS, transport=echo) as client, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: client.execute(evolve(what, target=f"/v1/thing?a={n}")).parsed, range(200)))
    assert answers == [{"n": n} for n in range(200)]


def test_one_client_serves_many_tasks() -> None:
    echo = httpx.MockTransport(lambda request: ok(n=int(request.url.params["a"])))
    what = call("read")

    async def main() -> list[dict[str, int]]:
        async with AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, transport=echo) as client:
            calls = [client.execute(evolve(what, target=f"/v1/thing?a={n}")) for n in range(200)]
            return [response.parsed for response in await asyncio.gather(*calls)]

    assert asyncio.run(main()) == [{"n": n} for n in range(200)]


def test_importing_and_making_a_client_does_not_load_the_http_library() -> None:
    program = (
        "import sys; import tradespec.core.client, tradespec.core.paging, tradespec.overlays.bitflyer;"
        "print(sorted({'httpx', 'httpcore', 'anyio', 'email'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_client_that_could_not_be_made_can_be_shown(kind: type[Client] | type[AsyncClient]) -> None:
    assert repr(kind.__new__(kind)) == f"<{kind.__name__} (not set up)>"
