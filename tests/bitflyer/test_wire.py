"""Method, path, query, body and signature of every operation, sync and async: what the contract says is what goes out."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.bitflyer.contract import DOCUMENT, Spec, exact, operations, parsed
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.core.response import Response
from tradespec.core.wire import as_wire

KEY, SECRET = "wire-key", "wire-secret"


class Recorder:
    """A transport for both worlds that answers with the contract's example and keeps what came."""

    def __init__(self, spec: Spec) -> None:
        self.requests: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self.answer)
        self.spec = spec

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, text=self.spec.answer(), headers={"content-type": "application/json"})


def check(request: httpx.Request, spec: Spec) -> None:
    """The request against the contract, by the test's own reading of it."""
    path, _, query = request.url.raw_path.decode().partition("?")
    assert (request.method, path) == (spec.method, spec.path)
    wanted = [(name, exact(value).strip('"')) for name, value in spec.query().items()]
    assert parse_qsl(query, keep_blank_values=True) == wanted
    body = spec.body()
    assert (parsed(request.content) if request.content else None) == body
    assert ("content-type" in request.headers) == (body is not None)
    assert ("access-sign" in request.headers) == spec.signed
    if spec.signed:
        prehash = request.headers["access-timestamp"] + spec.method + request.url.raw_path.decode()
        signature = hmac.new(SECRET.encode(), prehash.encode() + request.content, hashlib.sha256).hexdigest()
        assert request.headers["access-sign"] == signature
        assert request.headers["access-key"] == KEY


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_sync(spec: Spec) -> None:
    recorder = Recorder(spec)
    with BitFlyer(api_key=KEY, api_secret=SECRET, transport=recorder.transport) as client:
        resource: Any = getattr(client, spec.tag)
        result = getattr(resource, spec.function)(**spec.arguments())
        detailed: Response[Any] = getattr(resource, f"{spec.function}_detailed")(**spec.arguments())
    assert len(recorder.requests) == 2
    for request in recorder.requests:
        check(request, spec)
    assert detailed.parsed == result
    assert (detailed.status, detailed.content.decode(), detailed.attempts) == (200, spec.answer(), 1)
    assert (result is None) == (spec.answer() == "")


@pytest.mark.anyio
@pytest.mark.parametrize("spec", operations(), ids=str)
async def test_async(spec: Spec) -> None:
    recorder, twin = Recorder(spec), Recorder(spec)
    async with AsyncBitFlyer(api_key=KEY, api_secret=SECRET, transport=recorder.transport) as client:
        resource: Any = getattr(client, spec.tag)
        result = await getattr(resource, spec.function)(**spec.arguments())
        detailed: Response[Any] = await getattr(resource, f"{spec.function}_detailed")(**spec.arguments())
    for request in recorder.requests:
        check(request, spec)
    assert detailed.parsed == result
    with BitFlyer(api_key=KEY, api_secret=SECRET, transport=twin.transport) as sync_client:
        assert getattr(getattr(sync_client, spec.tag), spec.function)(**spec.arguments()) == result


PAGED = [spec for spec in operations() if "x-pagination" in spec.raw]


def pages(spec: Spec) -> httpx.MockTransport:
    """Three pages of the contract's example row with falling ids, then nothing."""
    row = parsed(spec.answer())[0]

    def answer(request: httpx.Request) -> httpx.Response:
        before = int(request.url.params.get("before", 8))
        rows = [{**row, "id": number} for number in range(before - 1, max(0, before - 4), -1)]
        return httpx.Response(200, text=exact(rows))

    return httpx.MockTransport(answer)


@pytest.mark.anyio
@pytest.mark.parametrize("spec", PAGED, ids=str)
async def test_paged_lists_can_be_walked_to_their_end(spec: Spec) -> None:
    arguments = {k: v for k, v in spec.arguments().items() if k not in ("count", "before", "after")}
    name = "iter_" + spec.function.removeprefix("get_")
    with BitFlyer(api_key=KEY, api_secret=SECRET, transport=pages(spec)) as client:
        rows = list(getattr(getattr(client, spec.tag), name)(**arguments))
        assert [row.id for row in rows] == [7, 6, 5, 4, 3, 2, 1]
        assert [row.id for row in getattr(getattr(client, spec.tag), name)(max_items=4, before=7, **arguments)] == [
            6,
            5,
            4,
            3,
        ]
    async with AsyncBitFlyer(api_key=KEY, api_secret=SECRET, transport=pages(spec)) as client:
        assert [row async for row in getattr(getattr(client, spec.tag), name)(**arguments)] == rows


@pytest.mark.parametrize("spec", [spec for spec in operations() if spec.answer()], ids=str)
def test_the_contracts_examples_decode_and_re_encode_exactly(spec: Spec) -> None:
    client = BitFlyer(api_key=KEY, api_secret=SECRET, transport=Recorder(spec).transport)
    result = getattr(getattr(client, spec.tag), spec.function)(**spec.arguments())
    assert DOCUMENT["openapi"] == "3.1.0"
    assert comparable(as_wire(result)) == comparable(parsed(spec.answer()))


def comparable(value: Any) -> Any:
    """Times as instants (digits beyond need trimmed), absent and null and nothing alike; numbers by value and digits."""
    if isinstance(value, dict):
        return {key: comparable(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [comparable(inner) for inner in value]
    if isinstance(value, str) and len(value) > 19 and value[10:11] == "T":
        return value.rstrip("0")
    return str(value) if not isinstance(value, bool | str) else value
