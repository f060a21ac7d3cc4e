"""Method, path, query, body, headers and signature of every operation, sync and async: what the contract says is what goes out."""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.bitget.contract import Spec, exact, operations, parsed, snake
from tradespec.bitget import AsyncBitget, Bitget
from tradespec.core.response import Response
from tradespec.core.wire import as_wire

KEY, SECRET, PASSPHRASE = "bg_wire_key", "wire-secret", "wire-phrase"
KEYS: Any = {"api_key": KEY, "api_secret": SECRET, "passphrase": PASSPHRASE}


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
    sent: Any = parsed(request.content) if request.content else None
    body = spec.body()
    minted = spec.raw.get("x-mint")
    if minted and minted not in body:
        assert len(sent.pop(minted)) == 32
    assert sent == body
    assert request.headers.get("content-type") == (None if body is None else "application/json")
    assert request.headers["locale"] == "en-US"
    assert "paptrading" not in request.headers
    assert ("access-sign" in request.headers) == spec.signed
    if spec.signed:
        prehash = request.headers["access-timestamp"] + spec.method + request.url.raw_path.decode()
        digest = hmac.digest(SECRET.encode(), prehash.encode() + request.content, "sha256")
        assert request.headers["access-sign"] == b64encode(digest).decode()
        assert (request.headers["access-key"], request.headers["access-passphrase"]) == (KEY, PASSPHRASE)


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_sync(spec: Spec) -> None:
    recorder = Recorder(spec)
    with Bitget(**KEYS, transport=recorder.transport) as client:
        resource: Any = getattr(client, spec.tag)
        result = getattr(resource, spec.function)(**spec.arguments())
        detailed: Response[Any] = getattr(resource, f"{spec.function}_detailed")(**spec.arguments())
    assert len(recorder.requests) == 2
    for request in recorder.requests:
        check(request, spec)
    assert detailed.parsed == result
    assert (detailed.status, detailed.content.decode(), detailed.attempts) == (200, spec.answer(), 1)


@pytest.mark.anyio
@pytest.mark.parametrize("spec", operations(), ids=str)
async def test_async(spec: Spec) -> None:
    recorder, twin = Recorder(spec), Recorder(spec)
    async with AsyncBitget(**KEYS, transport=recorder.transport) as client:
        resource: Any = getattr(client, spec.tag)
        result = await getattr(resource, spec.function)(**spec.arguments())
        detailed: Response[Any] = await getattr(resource, f"{spec.function}_detailed")(**spec.arguments())
    for request in recorder.requests:
        check(request, spec)
    assert detailed.parsed == result
    with Bitget(**KEYS, transport=twin.transport) as sync_client:
        assert getattr(getattr(sync_client, spec.tag), spec.function)(**spec.arguments()) == result


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_the_contracts_examples_decode_and_re_encode_exactly(spec: Spec) -> None:
    with Bitget(**KEYS, transport=Recorder(spec).transport) as client:
        result = getattr(getattr(client, spec.tag), spec.function)(**spec.arguments())
    wanted = spec.data()
    if isinstance(wanted, list) and not isinstance(result, list):  # one row out of a list
        [wanted] = wanted
    assert differences(as_wire(result), wanted) == []


def differences(got: Any, wanted: Any, where: str = "$") -> list[str]:
    """Where a result, written back, is not what came: null, absent and empty are alike, and secrets stay hidden."""
    if wanted in (None, ""):
        return [] if got in (None, "") else [f"{where}: {got!r} out of nothing"]
    if isinstance(got, dict) and isinstance(wanted, dict):
        names = [*wanted, *(name for name in got if name not in wanted)]
        return [line for name in names for line in differences(got.get(name), wanted.get(name), f"{where}.{name}")]
    if isinstance(got, list) and isinstance(wanted, list) and len(got) == len(wanted):
        pairs = zip(got, wanted, strict=True)
        return [line for i, (one, other) in enumerate(pairs) for line in differences(one, other, f"{where}[{i}]")]
    if isinstance(got, str) and got.startswith("{") and isinstance(wanted, str):  # JSON inside a string
        return differences(parsed(got), parsed(wanted), where)
    same = str(got) == str(wanted) and isinstance(got, bool) == isinstance(wanted, bool)
    return [] if same or got == "***" else [f"{where}: {got!r} for {wanted!r}"]


PAGED = [spec for spec in operations() if "x-pagination" in spec.raw]
LAST = 7


class Pages:
    """Seven rows (the contract's example row, each with its own number), three to a page, newest first."""

    def __init__(self, spec: Spec) -> None:
        self.rule = spec.raw["x-pagination"]
        self.envelope = parsed(spec.answer())
        data = self.envelope["data"]
        self.holder = data if self.rule.get("list") else None
        self.row = (data[self.rule["list"]] if self.holder else data)[0]
        self.mark = self.rule.get("item") or next(name for name, value in self.row.items() if is_number(value))
        self.transport = httpx.MockTransport(self.answer)
        self.asked: list[str | None] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        given = dict(request.url.params) | (json.loads(request.content) if request.content else {})
        cursor = given.get(self.rule.get("cursor", self.rule.get("page")))
        self.asked.append(cursor)
        top = LAST + 1 - 3 * (int(cursor or 1) - 1) if "page" in self.rule else int(cursor or LAST + 1)
        ids = list(range(top - 1, max(0, top - 4), -1))
        data: Any = [{**self.row, self.mark: str(number)} for number in ids]
        if self.holder is not None:
            data = {**self.holder, self.rule["list"]: data}
            if "next" in self.rule:
                data[self.rule["next"]] = str(ids[-1]) if ids else None
            if "more" in self.rule:
                data[self.rule["more"]] = bool(ids) and ids[-1] > 1
        return httpx.Response(200, text=exact({**self.envelope, "data": data}))


def is_number(value: Any) -> bool:
    return isinstance(value, str) and value.replace(".", "", 1).isdigit()


@pytest.mark.anyio
@pytest.mark.parametrize("spec", PAGED, ids=str)
async def test_paged_lists_can_be_walked_to_their_end(spec: Spec) -> None:
    rule = spec.raw["x-pagination"]
    bounds = {snake(rule[name]) for name in ("size", "cursor", "page") if name in rule}
    arguments = {name: value for name, value in spec.arguments().items() if name not in bounds}
    name = "iter_" + spec.function.removeprefix("get_")
    pages, first = Pages(spec), Pages(spec)
    with Bitget(**KEYS, transport=pages.transport) as client:
        rows = list(getattr(getattr(client, spec.tag), name)(**arguments))
    assert [as_wire(row)[pages.mark] for row in rows] == ["7", "6", "5", "4", "3", "2", "1"]
    with Bitget(**KEYS, transport=first.transport) as client:
        assert list(getattr(getattr(client, spec.tag), name)(max_items=4, **arguments)) == rows[:4]
    assert len(first.asked) == 2
    async with AsyncBitget(**KEYS, transport=Pages(spec).transport) as async_client:
        assert [row async for row in getattr(getattr(async_client, spec.tag), name)(**arguments)] == rows
