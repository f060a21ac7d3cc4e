"""Method, host, path, query, body, headers and signature of every operation, sync and async, byte for byte."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.mtgox.contract import Spec, operations, specs, vector
from tests.mtgox.oracle import form, number, signature
from tests.mtgox.support import KEY, SECRET, Script, buy, method, ok, run
from tradespec.core.nonces import MemoryNonces, Tonces
from tradespec.core.response import Response

FORM = "application/x-www-form-urlencoded"
CALLS = [(spec, body) for spec in operations() for body in spec.bodies() or [{}]]
SIGNED = [spec for spec in operations() if spec.signed]


def script(spec: Spec) -> Script:
    return Script(httpx.Response(200, text=spec.answers()[0], headers={"content-type": "application/json"}))


def check(request: httpx.Request, spec: Spec, body: dict[str, Any]) -> None:
    """The request against the contract, by the test's own reading of it."""
    target = request.url.raw_path.decode()
    path, _, query = target.partition("?")
    assert (request.method, path) == (spec.method, spec.path.replace("{pair}", "BTCUSD"))
    assert request.headers.get_list("host") == [request.url.host] == [spec.host]
    assert query == "&".join(f"{name}={value}" for name, value in spec.query().items())
    sent = form(request)
    if spec.signed:
        name, value = sent.pop(0)
        assert name == "nonce" and 10**15 < int(value) < 2**63
    assert sorted(sent) == sorted((name, str(value)) for name, value in body.items())
    assert request.headers.get("content-type") == (FORM if spec.method == "POST" and request.content else None)
    assert request.headers["user-agent"].startswith("tradespec/")
    assert request.headers.get_list("rest-key") == ([KEY] if spec.signed else [])
    wanted = [signature(SECRET, target, request.content)] if spec.signed else []
    assert request.headers.get_list("rest-sign") == wanted


@pytest.mark.anyio
@pytest.mark.parametrize(("spec", "body"), CALLS, ids=[f"{spec}-{len(body)}" for spec, body in CALLS])
async def test_requests_are_what_the_contract_says_and_sync_and_async_do_the_same(
    spec: Spec, body: dict[str, Any]
) -> None:
    one, other, arguments = script(spec), script(spec), spec.arguments(body)
    with one.client() as client:
        result = method(client, spec)(**arguments)
        detailed: Response[Any] = method(client, spec, "_detailed")(**arguments)
    async with other.async_client() as async_client:
        assert await method(async_client, spec)(**arguments) == result
        assert (await method(async_client, spec, "_detailed")(**arguments)).parsed == result
    assert (len(one.requests), len(other.requests)) == (2, 2)
    for request in (*one.requests, *other.requests):
        check(request, spec, body)
    assert detailed.parsed == result
    assert (detailed.status, detailed.content.decode(), detailed.attempts) == (200, spec.answers()[0], 1)


@pytest.mark.parametrize("spec", SIGNED, ids=str)
def test_a_body_that_holds_the_nonce_alone_is_a_form_too(spec: Spec) -> None:
    sent = script(spec)
    with sent.client(nonces=MemoryNonces(clock=sent.clock)) as client:
        run(client, spec)
    assert sent.requests[0].headers.get_list("content-type") == [FORM]
    nonce = sent.clock.time_ns() // 1000
    assert sent.requests[0].content.startswith(f"nonce={nonce}".encode())


def test_orders_are_made_as_in_the_signing_vectors() -> None:
    """Same key, nonce and order as vector 3 of the exchange's rule: the body and its signature are the same bytes."""
    [wanted] = [one for one in vector("signing")["messages"] if one["name"] == "order_add"]
    sent = Script(ok("oid"))
    keys = {"api_key": wanted["api_key"], "api_secret": wanted["api_secret"]}
    with sent.client(**keys, nonces=Fixed(1364879059328496)) as client:
        buy(client)
    [request] = sent.requests
    assert (request.url.path, request.content.decode()) == (wanted["target"], wanted["body"])
    assert request.headers["rest-sign"] == wanted["signature"]


class Fixed(Tonces):
    """One given nonce."""

    def __init__(self, value: int) -> None:
        super().__init__()
        self.value = value

    def take(self, key: str, max_wait: float | None) -> Any:
        turn = super().take(key, max_wait)
        assert turn is not None
        turn.field, turn.value = "nonce", self.value
        return turn


def test_v2_signs_its_path_and_v1_does_not() -> None:
    cancelled = {"qid": "q", "oid": "o"}
    nonce = 1364879059328497
    for version, frame in ((cancel_v1, "return"), (cancel_v2, "data")):
        sent = Script(ok(cancelled, frame))
        with sent.client(nonces=Fixed(nonce)) as client:
            version(client)
        [request] = sent.requests
        assert request.content == b"nonce=1364879059328497&oid=o"
        assert request.headers["rest-sign"] == signature(SECRET, request.url.path, request.content)
    assert signature(SECRET, "/api/1/x", b"a") != signature(SECRET, "/api/2/x", b"a")


def cancel_v1(client: Any) -> Any:
    return client.trade.cancel_order(pair="BTCUSD", oid="o")


def cancel_v2(client: Any) -> Any:
    return client.trade.cancel_order_v2(pair="BTCUSD", oid="o")


@pytest.mark.parametrize("spec", [spec for spec in operations() if not spec.signed], ids=str)
def test_public_calls_carry_neither_key_nor_nonce_with_or_without_a_key(spec: Spec) -> None:
    for keys in ({}, {"api_key": None, "api_secret": None}):
        sent = script(spec)
        with sent.client(**keys) as client:
            run(client, spec)
        check(sent.requests[0], spec, (spec.bodies() or [{}])[-1])
        assert b"nonce" not in sent.requests[0].content


def test_a_user_agent_of_your_own_replaces_ours_and_none_can_be_left_out() -> None:
    sent = script(specs()["getTicker"])
    with sent.client(headers={"User-Agent": "shop/1.0"}) as client:
        client.market.get_ticker(pair="BTCUSD")
    assert sent.requests[0].headers.get_list("user-agent") == ["shop/1.0"]


def test_texts_are_escaped_and_signed_as_they_are_sent() -> None:
    sent = script(specs()["getAddress"])
    text = "K\u00f6ln & 50% = a+b/\u65e5\u672c"
    with sent.client() as client:
        client.bitcoin.get_address(description=text, ipn="http://127.0.0.1:8000/ipn?a=1&b=2")
    [request] = sent.requests
    assert parse_qsl(request.content.decode())[1:] == [
        ("description", text),
        ("ipn", "http://127.0.0.1:8000/ipn?a=1&b=2"),
    ]
    assert request.headers["rest-sign"] == signature(SECRET, request.url.path, request.content)
    assert b" " not in request.content


def test_nonces_of_one_client_grow_over_all_of_its_calls() -> None:
    sent = Script(*(httpx.Response(200, text=spec.answers()[0]) for spec in SIGNED))
    with sent.client() as client:
        for spec in SIGNED:
            run(client, spec)
    numbers = [number(request) for request in sent.requests]
    assert numbers == sorted(set(numbers)) and len(numbers) == len(SIGNED)
