"""What CoinBTR refuses becomes a typed error that says whether the request may have been carried out."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.coinbtr.contract import Spec, operations
from tests.coinbtr.support import Script, ok, refused, run
from tradespec.coinbtr import CoinBTR
from tradespec.core.errors import ContractBreach, Outcome, TradespecError


def withdraw(client: CoinBTR) -> Any:
    return client.wallet.withdraw(coin="btc", address="2N9JiEUYgRwKAw6FfnUca54VUeaSYSL9qqG", amount="0.001")


def fail(*answers: Any) -> tuple[TradespecError, Script]:
    """The error of a withdrawal against these answers."""
    script = Script(*answers)
    with script.client() as client, pytest.raises(TradespecError) as caught:
        withdraw(client)
    return caught.value, script


@pytest.mark.parametrize(
    ("status", "name", "outcome"),
    [
        (400, "BadRequest", "rejected"),
        (401, "AuthenticationError", "rejected"),
        (403, "PermissionDenied", "rejected"),
        (404, "NotFound", "rejected"),
        (422, "ApiError", "rejected"),
        (200, "ApiError", "unknown"),  # it failed, and nothing says that nothing was done
        (500, "ServerError", "unknown"),
        (503, "ExchangeUnavailable", "unknown"),
    ],
)
@pytest.mark.parametrize("msg", ["No", {"error": "No", "code": 17}], ids=["text", "object"])
def test_the_http_status_tells_the_class_and_what_became_of_a_write(
    msg: Any, status: int, name: str, outcome: str
) -> None:
    answer = refused(msg, status)
    error, script = fail(answer)
    assert (type(error).__name__, error.outcome) == (name, outcome)
    assert (error.status, error.message, error.body) == (status, "No", answer.content)
    assert error.code == (None if isinstance(msg, str) else "17")
    assert len(script.requests) == 1, "a withdrawal is never sent twice"
    assert ("look at" in error.hint) == (outcome == "unknown")


@pytest.mark.parametrize("spec", operations(), ids=str)
@pytest.mark.parametrize("data", [..., None, {}, []], ids=["absent", "null", "object", "array"])
def test_no_result_comes_out_of_an_answer_that_says_no(spec: Spec, data: Any) -> None:
    answer = ok(data, success=False, msg="No")
    with Script(answer).client() as client, pytest.raises(TradespecError, match="No") as caught:
        run(client, spec)
    assert caught.value.message == "No"


@pytest.mark.parametrize(
    ("fields", "code", "message"),
    [
        ({"msg": {"error": "No funds", "code": "E1"}}, "E1", "No funds"),
        ({"msg": {"error": "No funds"}}, None, "No funds"),
        ({"msg": {"code": 4}}, "4", "Bad Request"),
        ({"msg": "No funds"}, None, "No funds"),
        ({"msg": "", "message": "No funds"}, None, "No funds"),
        ({"msg": None, "message": {"error": "No funds", "code": 4}}, "4", "No funds"),
        ({"msg": {"amount": ["required"]}}, None, '{"amount":["required"]}'),
        ({"msg": ""}, None, "Bad Request"),
    ],
)
def test_the_reason_is_read_in_every_form(fields: dict[str, Any], code: str | None, message: str) -> None:
    error, _ = fail(refused(**fields))
    assert (type(error).__name__, error.code, error.message) == ("BadRequest", code, message)


@pytest.mark.parametrize("success", ["null", '"false"', "0", "1", "[]", "{}"])
def test_a_success_that_is_not_true_is_no_success_and_in_doubt(success: str) -> None:
    body = f'{{"success":{success},"msg":"?","data":{{"status":"signed"}}}}'
    error, script = fail(httpx.Response(200, text=body))
    assert isinstance(error, ContractBreach)
    assert (error.outcome, len(script.requests)) == (Outcome.UNKNOWN, 1)


def test_a_second_success_in_the_envelope_is_not_overlooked() -> None:
    error, _ = fail(httpx.Response(200, text='{"success":true,"data":{"status":"signed"},"success":false,"msg":"No"}'))
    assert error.message == "No"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"<html></html>",
        b'{"msg":"","data":{"status":"signed"}}',
        b'{"success":true,"data":5012}',
        b'{"success":true,"data":[]}',
        b'{"success":true,"data":null}',
        b'{"success":true}',
        b'{"success":',
        b'{"success":false,"msg":"\xff"}',
        b'{"success":true,"data":{"status":"signed","date":"2 July"}}',
    ],
)
def test_a_success_that_is_none_is_a_breach_and_in_doubt(body: bytes) -> None:
    error, script = fail(httpx.Response(200, content=body))
    assert isinstance(error, ContractBreach)
    assert (error.outcome, error.body, len(script.requests)) == (Outcome.UNKNOWN, body, 1)


PAGES = {
    "cloudflare": (httpx.Response(403, html="<html>Attention Required! | Cloudflare</html>"), "PermissionDenied"),
    "gateway": (httpx.Response(502, html="<html>Bad gateway</html>"), "ServerError"),
    "no answer": (httpx.Response(524, html="<html>A timeout occurred</html>"), "ServerError"),
    "limited": (httpx.Response(429, html="<html>Error 1015</html>"), "RateLimited"),
    "moved": (httpx.Response(301, headers={"location": "https://tauros.io/"}), "ApiError"),
    "true but failed": (ok({"status": "signed"}), "ServerError"),
}
PAGES["true but failed"][0].status_code = 500


@pytest.mark.parametrize("case", PAGES)
def test_pages_without_the_envelope_are_errors_too(case: str) -> None:
    answer, name = PAGES[case]
    error, script = fail(answer)
    assert (type(error).__name__, error.status, error.code) == (name, answer.status_code, None)
    assert len(script.requests) == 1
    assert error.outcome is (Outcome.REJECTED if answer.status_code == 403 else Outcome.UNKNOWN)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("tag", "method", "arguments", "attempts"),
    [
        ("wallet", "withdraw", {"coin": "btc", "address": "x", "amount": "1"}, 1),
        ("trading", "place_buy_limit", {"market": "BTC-MXN", "amount": "1", "price": "1"}, 1),
        ("trading", "place_sell_limit", {"market": "BTC-MXN", "amount": "1", "price": "1"}, 1),
        ("trading", "cancel_order", {"id": 1}, 3),
        ("trading", "get_open_orders", {}, 3),
        ("wallet", "request_deposit_address", {"coin": "btc"}, 3),
        ("market", "get_currencies", {}, 3),
    ],
)
async def test_what_may_act_twice_is_sent_once_and_what_may_not_is_repeated(
    tag: str, method: str, arguments: dict[str, Any], attempts: int
) -> None:
    one, other = Script(httpx.ReadError("gone")), Script(httpx.ReadError("gone"))
    with one.client() as client, pytest.raises(TradespecError) as caught:
        getattr(getattr(client, tag), method)(**arguments)
    async with other.async_client() as async_client:
        with pytest.raises(TradespecError):
            await getattr(getattr(async_client, tag), method)(**arguments)
    assert len(one.requests) == len(other.requests) == attempts
    assert caught.value.outcome == "unknown"
