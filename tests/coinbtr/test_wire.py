"""Method, path, query, body and header of every operation, sync and async: what the contract says is what goes out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.bitget.test_wire import differences
from tests.coinbtr.contract import Spec, operations, parsed, specs, vector
from tests.coinbtr.support import KEY, Script, run
from tradespec.coinbtr import CoinBTR
from tradespec.core.errors import ParameterError
from tradespec.core.response import Response
from tradespec.core.wire import as_wire

SAMPLES: dict[str, Any] = vector("samples")


def script(spec: Spec) -> Script:
    return Script(httpx.Response(200, text=spec.answer(), headers={"content-type": "application/json"}))


def check(request: httpx.Request, spec: Spec) -> None:
    """The request against the contract, by the test's own reading of it."""
    path, _, query = request.url.raw_path.decode().partition("?")
    assert (request.method, path) == (spec.method, spec.path)
    assert request.url.host == "coinbtr.com"
    assert parse_qsl(query, keep_blank_values=True) == list(spec.query().items())
    assert (parsed(request.content) if request.content else None) == spec.body()
    assert request.headers.get("content-type") == (None if spec.body() is None else "application/json")
    assert request.headers.get_list("authorization") == ([f"Token {KEY}"] if spec.signed else [])


@pytest.mark.anyio
@pytest.mark.parametrize("spec", operations(), ids=str)
async def test_requests_are_what_the_contract_says_and_sync_and_async_do_the_same(spec: Spec) -> None:
    one, other = script(spec), script(spec)
    with one.client() as client:
        result = run(client, spec)
        resource: Any = getattr(client, spec.tag)
        detailed: Response[Any] = getattr(resource, f"{spec.function}_detailed")(**spec.arguments())
    async with other.async_client() as async_client:
        assert await getattr(getattr(async_client, spec.tag), spec.function)(**spec.arguments()) == result
    assert (len(one.requests), len(other.requests)) == (2, 1)
    for request in (*one.requests, *other.requests):
        check(request, spec)
    assert detailed.parsed == result
    assert (detailed.status, detailed.content.decode(), detailed.attempts) == (200, spec.answer(), 1)


def written(result: Any) -> Any:
    """A result as it travels; its one time with three decimals, as there."""
    fields = as_wire(result)
    if isinstance(fields, dict) and "date" in fields:
        fields["date"] = fields["date"].replace("000Z", "Z")
    return fields


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_the_contracts_examples_decode_and_re_encode_exactly(spec: Spec) -> None:
    with script(spec).client() as client:
        assert differences(written(run(client, spec)), spec.data()) == []


def named(kind: str) -> list[Any]:
    return [pytest.param(sample, id=sample["name"]) for sample in SAMPLES[kind]]


@pytest.mark.parametrize("sample", named("requests"))
def test_requests_are_byte_for_byte_those_of_the_document_blanks_apart(sample: dict[str, Any]) -> None:
    spec = specs()[sample["operation"]]
    sent = script(spec)
    with CoinBTR(api_key=SAMPLES["api_key"], transport=sent.transport) as client:
        getattr(getattr(client, spec.tag), spec.function)(**sample["arguments"])
    [request] = sent.requests
    assert (request.method, str(request.url)) == (sample["method"], sample["url"])
    assert request.headers["authorization"] == sample["authorization"]
    assert request.content.decode() == sample["body"].replace(" ", "")


@pytest.mark.parametrize("sample", named("responses"))
def test_answers_of_the_document_decode_and_re_encode_exactly(sample: dict[str, Any]) -> None:
    spec = specs()[sample["operation"]]
    with Script(httpx.Response(200, text=sample["body"])).client() as client:
        result = run(client, spec)
    assert differences(written(result), parsed(sample["body"])["data"]) == []


def test_the_numbers_of_the_balances_are_exact() -> None:
    [body] = [sample["body"] for sample in SAMPLES["responses"] if sample["name"] == "balances"]
    with Script(httpx.Response(200, text=body)).client() as client:
        litecoin, bitcoin = client.wallet.get_balances()
    assert [str(value) for value in (bitcoin.balance, bitcoin.available)] == ["14.21549076"] * 2
    assert format(litecoin.balance, "f") == "0.00000000"
    assert bitcoin.deposit_address == "1Mrcdr6715hjda34pdXuLqXcju6qgwHA31"


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("0.00000001", b"0.00000001"),
        ("1E-8", b"0.00000001"),
        ("12345678901234567890.123456789", b"12345678901234567890.123456789"),
        (3, b"3"),
    ],
)
def test_amounts_go_out_as_plain_numbers_to_the_digit(amount: Any, text: bytes) -> None:
    spec = specs()["withdraw"]
    sent = script(spec)
    with sent.client() as client:
        client.wallet.withdraw(coin="btc", address="2N9JiEUYgRwKAw6FfnUca54VUeaSYSL9qqG", amount=amount)
    assert b'"amount":' + text + b"}" in sent.requests[0].content


@pytest.mark.parametrize("amount", [0.1, "0", "-1", "NaN", "Infinity", "1,5", None])
def test_amounts_that_are_none_are_refused_before_anything_is_sent(amount: Any) -> None:
    sent = script(specs()["withdraw"])
    with sent.client() as client, pytest.raises(ParameterError) as caught:
        client.wallet.withdraw(coin="btc", address="x", amount=amount)
    assert caught.value.outcome == "not_sent" and sent.requests == []


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"amount": "1"}, "a limit order has a price"),
        ({"amount": "1", "price": "1", "rate": "1"}, "a limit order has a price"),
        ({"price": "1"}, "give how much"),
        ({"amount": "1", "quantity": "1", "rate": "1"}, "give how much"),
    ],
)
def test_a_limit_order_has_one_amount_and_one_price(given: dict[str, Any], reason: str) -> None:
    sent = script(specs()["placeBuyLimit"])
    with sent.client() as client, pytest.raises(ParameterError, match=reason):
        client.trading.place_buy_limit(market="BTC-MXN", **given)
    assert sent.requests == []


@pytest.mark.parametrize("amount", ["amount", "quantity"])
@pytest.mark.parametrize("price", ["price", "rate"])
def test_amount_and_price_go_out_under_the_names_that_they_are_given(amount: str, price: str) -> None:
    sent = script(specs()["placeSellLimit"])
    given: dict[str, Any] = {amount: "0.5", price: "180.25"}
    with sent.client() as client:
        client.trading.place_sell_limit(market="BTC-LTC", **given)
    assert parsed(sent.requests[0].content) == {"market": "BTC-LTC", amount: Decimal("0.5"), price: Decimal("180.25")}


def test_open_orders_of_all_markets_are_asked_for_with_an_empty_object() -> None:
    sent = script(specs()["getOpenOrders"])
    with sent.client() as client:
        client.trading.get_open_orders()
        client.trading.get_open_orders(id=5012)
    assert [request.content for request in sent.requests] == [b"{}", b'{"id":5012}']
