"""What Mt.Gox refuses becomes a typed error that says whether the request may have been carried out."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mtgox.contract import Spec, operations, specs
from tests.mtgox.oracle import number
from tests.mtgox.support import MYSQL, OID, Script, buy, login_error, method, ok, refused, run
from tradespec.core.errors import (
    ApiError,
    AuthenticationError,
    ContractBreach,
    NonceRefused,
    Outcome,
    ServerError,
    TradespecError,
)
from tradespec.core.options import RequestOptions


def fail(*answers: Any, **changes: Any) -> tuple[TradespecError, Script]:
    """The error of an order against these answers."""
    script = Script(*answers)
    with script.client() as client, pytest.raises(TradespecError) as caught:
        buy(client, **changes)
    return caught.value, script


@pytest.mark.parametrize("status", [200, 400, 403, 404, 500, 503])
@pytest.mark.parametrize(
    ("text", "token", "name", "outcome"),
    [
        ("Order not found", "unknown_error", "OrderNotFound", "rejected"),
        ("Order not found", None, "OrderNotFound", "rejected"),
        ("Order amount is too low", "unknown_error", "InvalidOrder", "rejected"),
        ('Invalid parameter "type" (should be ask or bid)', None, "InvalidOrder", "rejected"),
        ('Invalid parameter "oid"', None, "BadRequest", "rejected"),
        ("Parameter amount_int or amount is required", "unknown_error", "BadRequest", "rejected"),
        ("Too many orders placed, wait 12 seconds", None, "RateLimited", "rejected"),
        ("Chosen API not found", "unknown_error", "NotFound", "rejected"),
        ("Invalid request method for this API", None, "BadRequest", "rejected"),
        ("Identification required to access private API", None, "AuthenticationError", "rejected"),
        (
            "Identification required to access private API",
            "login_error_missing_rest_key",
            "AuthenticationError",
            "rejected",
        ),
        (
            "Identification required to access private API",
            "login_error_invalid_rest_key",
            "AuthenticationError",
            "rejected",
        ),
        (
            "Identification required to access private API",
            "login_error_invalid_rest_sign",
            "InvalidSignature",
            "rejected",
        ),
        ("Invalid call", None, "ServerError", "unknown"),
        ("MySQL error, please retry later", None, "ServerError", "unknown"),
        ("Random Unknown error", "unknown_error", "ApiError", "unknown"),
    ],
)
def test_known_errors_have_their_class_whatever_the_http_status(
    text: str, token: str | None, name: str, outcome: str, status: int
) -> None:
    answer = refused(text, token, status)
    error, script = fail(answer)
    assert (type(error).__name__, error.outcome) == (name, outcome)
    assert (error.status, error.code, error.message, error.body) == (status, token, text, answer.content)
    assert len(script.requests) == 1, "an order is never sent twice"


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_an_error_inside_http_200_is_never_a_result(spec: Spec) -> None:
    body = {"error": "Order not found"} if spec.frame is None else {"result": "error", "error": "Order not found"}
    script = Script(httpx.Response(200, json=body))
    with script.client() as client, pytest.raises(ApiError, match="Order not found") as caught:
        run(client, spec)
    assert (caught.value.outcome, caught.value.operation) == (Outcome.REJECTED, spec.id)
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("status", "name", "outcome"),
    [
        (200, "ApiError", "unknown"),
        (400, "BadRequest", "unknown"),
        (401, "AuthenticationError", "rejected"),
        (403, "PermissionDenied", "rejected"),
        (404, "NotFound", "rejected"),
        (405, "ApiError", "rejected"),
        (422, "ApiError", "unknown"),
        (429, "RateLimited", "unknown"),
        (500, "ServerError", "unknown"),
    ],
)
@pytest.mark.parametrize("token", ["new_token", None])
def test_an_error_that_nobody_knows_has_the_class_of_its_status(
    status: int, name: str, outcome: str, token: str | None
) -> None:
    if token is not None:
        outcome = "unknown"  # what the exchange says with a code of its own may concern anything
    error, script = fail(refused("Your key has no right to do this", token, status))
    assert (type(error).__name__, error.outcome, error.code) == (name, outcome, token)
    assert len(script.requests) == 1
    assert ("look at the orders" in error.hint) == (outcome == "unknown")


@pytest.mark.parametrize(
    ("text", "status", "name", "outcome"),
    [
        ("Random Unknown error", 400, "BadRequest", "unknown"),  # a fixture has it without a token
        ("A User-Agent is required", 403, "PermissionDenied", "rejected"),  # the words of no missing parameter
        ("Manual approval is required", 400, "BadRequest", "unknown"),
        ("Parameter price_int is required", 400, "BadRequest", "rejected"),
    ],
)
def test_only_what_is_known_to_refuse_an_order_proves_that_it_was_not_placed(
    text: str, status: int, name: str, outcome: str
) -> None:
    error, script = fail(refused(text, None, status))
    assert (type(error).__name__, error.outcome, len(script.requests)) == (name, outcome, 1)


def test_an_error_of_a_read_that_nobody_knows_did_nothing() -> None:
    with Script(refused("Random Unknown error", None, 400)).client() as client, pytest.raises(ApiError) as caught:
        client.account.get_info()
    assert caught.value.outcome is Outcome.REJECTED


@pytest.mark.parametrize(
    "text", ["MySQL error, please retry later", "mysql error", "\n MySQL error: gone away\r\n<br>"]
)
def test_a_line_of_plain_text_in_http_200_leaves_an_order_in_doubt(text: str) -> None:
    error, script = fail(httpx.Response(200, text=text))
    assert isinstance(error, ServerError)
    assert (error.outcome, len(script.requests)) == (Outcome.UNKNOWN, 1)
    assert "mysql error" in str(error).lower() and "look at the orders" in error.hint


@pytest.mark.anyio
async def test_the_same_line_is_only_a_delay_for_a_read() -> None:
    info = httpx.Response(200, text=specs()["getInfo"].answers()[0])
    one, other = Script(MYSQL, MYSQL, info), Script(MYSQL, MYSQL, info)
    with one.client() as client:
        client.account.get_info()
    async with other.async_client() as async_client:
        await async_client.account.get_info()
    for script in (one, other):
        numbers = [number(request) for request in script.requests]
        assert len(numbers) == 3 and numbers == sorted(set(numbers))


def pages() -> dict[str, tuple[httpx.Response, str, str]]:
    def page(status: int, **headers: str) -> httpx.Response:
        return httpx.Response(status, html="<html>cloudflare</html>", headers=headers)

    return {
        "forbidden": (page(403), "PermissionDenied", "rejected"),
        "unavailable": (page(503), "ExchangeUnavailable", "unknown"),
        "gateway": (page(502), "ServerError", "unknown"),
        "no answer": (page(524), "ServerError", "unknown"),
        "limited": (page(429), "RateLimited", "unknown"),
        "moved": (httpx.Response(301, headers={"location": "https://mtgox.com/"}), "ApiError", "unknown"),
        "success that failed": (httpx.Response(500, text=ok(OID).text), "ServerError", "unknown"),
    }


@pytest.mark.parametrize("case", pages())
def test_pages_without_the_envelope_are_errors_too(case: str) -> None:
    answer, name, outcome = pages()[case]
    error, script = fail(answer)
    assert (type(error).__name__, error.outcome, error.code) == (name, outcome, None)
    assert len(script.requests) == 1


BREACHES = [
    b"",
    b" ",
    b"null",
    b"[]",
    b'"success"',
    b"<html>maintenance</html>",
    b'{"return":"4c2e69f5"}',
    b'{"result":"success"}',
    b'{"result":"success","return":null}',
    b'{"result":"success","return":["4c2e69f5"]}',
    b'{"result":"success","data":"4c2e69f5"}',
    b'{"result":"maybe","return":"4c2e69f5"}',
    b'{"result":true,"return":"4c2e69f5"}',
    b'{"result":null,"return":"4c2e69f5"}',
    b'{"result":["success"],"return":"4c2e69f5"}',
    b'{"result":"success","return":"4c2e69f5","result":"error"}',
    b'{"result":"success","return":"4c2e69f5"',
    b'{"result":"success","return":"4c2e\xff69f5"}',
    b'{"result":"success","return":' + b"[" * 10_000 + b"]" * 10_000 + b"}",
]


@pytest.mark.parametrize("body", BREACHES, ids=[body[:60].decode("latin-1") for body in BREACHES])
def test_a_success_that_is_none_leaves_an_order_in_doubt(body: bytes) -> None:
    error, script = fail(httpx.Response(200, content=body))
    assert isinstance(error, ContractBreach)
    assert (error.outcome, error.body, len(script.requests)) == (Outcome.UNKNOWN, body, 1)


def test_v2_holds_data_and_nothing_else() -> None:
    cancelled = {"qid": "q", "oid": "o"}
    with Script(ok(cancelled)).client() as client, pytest.raises(ContractBreach):
        client.trade.cancel_order_v2(pair="BTCUSD", oid="o")
    with Script(ok(cancelled, "data")).client() as client, pytest.raises(ContractBreach):
        client.trade.cancel_order(pair="BTCUSD", oid="o")


def test_words_of_the_envelope_within_the_payload_are_no_error() -> None:
    history = {"records": "0", "result": [], "current_page": 1, "max_page": 1, "max_results": 50}
    with Script(ok(history)).client() as client:
        assert client.account.get_wallet_history(currency="BTC").result == []
    odd = {"result": "error", "error": "x", "token": "login_error_invalid_nonce"}
    with Script(ok(odd)).client() as client:
        assert client.bitcoin.get_address_details(hash="1" * 40) == odd


@pytest.mark.parametrize("status", [200, 403])
@pytest.mark.anyio
async def test_a_refused_nonce_is_followed_by_one_new_one_even_for_an_order(status: int) -> None:
    late = refused("Identification required to access private API", "login_error_invalid_nonce", status)
    one, other = Script(late, ok(OID)), Script(late, ok(OID))
    with one.client() as client:
        assert buy(client) == OID
    async with other.async_client() as async_client:
        placed = await async_client.trade.add_order_detailed(pair="BTCUSD", type="bid", amount=1)
    assert (placed.parsed, placed.attempts) == (OID, 2)
    for script in (one, other):
        first, second = script.requests
        assert number(second) > number(first)
        assert first.content.partition(b"&")[2] == second.content.partition(b"&")[2]
        assert first.headers["rest-sign"] != second.headers["rest-sign"]


def test_a_nonce_refused_again_is_an_error_that_did_nothing() -> None:
    error, script = fail(login_error("invalid_nonce"))
    assert isinstance(error, NonceRefused) and isinstance(error, AuthenticationError)
    assert (error.outcome, error.status, len(script.requests)) == (Outcome.REJECTED, 403, 2)
    assert "Nonces of a key must grow" in error.hint
    _, script = fail(login_error("invalid_nonce"), options=RequestOptions(retries=0))
    assert len(script.requests) == 1


@pytest.mark.parametrize("what", ["missing_rest_key", "invalid_rest_key", "invalid_rest_sign"])
def test_no_other_login_error_is_sent_again(what: str) -> None:
    _, script = fail(login_error(what), ok(OID))
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    "lost",
    [
        httpx.ReadError("gone"),
        httpx.RemoteProtocolError("cut off"),
        httpx.ReadTimeout("slow"),
        httpx.WriteError("gone"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_order_whose_answer_is_lost_is_in_doubt_and_never_sent_again(lost: Exception) -> None:
    error, script = fail(lost, ok(OID))
    assert (error.outcome, len(script.requests)) == (Outcome.UNKNOWN, 1)
    assert "look at the orders" in error.hint


def test_an_order_that_never_left_goes_out_again_with_a_new_nonce() -> None:
    script = Script(httpx.ConnectError("refused"), ok(OID))
    with script.client() as client:
        assert buy(client) == OID
    first, second = map(number, script.requests)
    assert second > first


def test_a_nonce_refused_after_a_lost_answer_proves_nothing_about_the_first_attempt() -> None:
    script = Script(httpx.ReadError("gone"), login_error("invalid_nonce"))
    with script.client() as client, pytest.raises(NonceRefused) as caught:
        client.trade.cancel_order(pair="BTCUSD", oid=OID)
    assert caught.value.outcome is Outcome.UNKNOWN


@pytest.mark.anyio
@pytest.mark.parametrize("spec", operations(), ids=str)
async def test_what_may_act_twice_is_sent_once_and_what_may_not_is_repeated(spec: Spec) -> None:
    one, other = Script(httpx.ReadError("gone")), Script(httpx.ReadError("gone"))
    with one.client() as client, pytest.raises(TradespecError) as caught:
        run(client, spec)
    async with other.async_client() as async_client:
        with pytest.raises(TradespecError):
            await method(async_client, spec)(**spec.arguments())
    unsafe = spec.raw.get("x-write-class") == "unsafe"
    assert len(one.requests) == len(other.requests) == (1 if unsafe else 3)
    assert caught.value.outcome == "unknown"
