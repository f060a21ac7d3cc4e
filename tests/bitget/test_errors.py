"""What Bitget refuses becomes a typed error that says whether the request may have been carried out."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.bitget.contract import vector
from tests.bitget.support import Script, ok, refused
from tradespec.bitget import EXCHANGE, Bitget, SpotBatchCancelItem
from tradespec.core import errors
from tradespec.core.errors import ApiError, BatchFailed, ConfigurationError, ContractBreach, Outcome, TradespecError

TABLE: dict[str, Any] = vector("errors")
CODES = [(code, row["class"], row["outcome"]) for row in TABLE["groups"] for code in row["codes"]]


def place(client: Bitget) -> Any:
    return client.spot_trade.place_order(
        symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", price="50000", size="0.001"
    )


def fail(*answers: Any, **settings: Any) -> tuple[TradespecError, Script]:
    """The error of a placement against these answers."""
    script = Script(*answers)
    with script.client(**settings) as client, pytest.raises(TradespecError) as caught:
        place(client)
    return caught.value, script


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize(("code", "name", "outcome"), CODES, ids=[code for code, _, _ in CODES])
def test_every_known_code_is_a_typed_error_with_its_outcome(code: str, name: str, outcome: str, status: int) -> None:
    answer = refused(code, status)
    error, script = fail(answer)
    assert isinstance(error, getattr(errors, name))
    assert (error.code, error.message, error.status) == (code, f"error {code}", status)
    assert error.outcome == outcome
    assert error.body == answer.content
    if code != "40008":
        assert len(script.requests) == 1


@pytest.mark.parametrize(("code", "name"), TABLE["seed"].items())
def test_the_codes_of_the_seed_have_exactly_these_classes(code: str, name: str) -> None:
    error, _ = fail(refused(code))
    assert type(error).__name__ == name


def test_no_code_stands_in_the_table_twice() -> None:
    codes = [rule.code for rule in EXCHANGE.errors]
    assert len(codes) == len(set(codes)) >= 237
    assert "00000" not in codes
    for rule in EXCHANGE.errors:
        assert issubclass(getattr(errors, rule.error), ApiError)
        assert not rule.resend or rule.code == "40008"


@pytest.mark.parametrize(
    ("status", "name", "outcome"),
    [
        (200, "ApiError", "unknown"),
        (400, "BadRequest", "unknown"),
        (401, "AuthenticationError", "unknown"),
        (403, "PermissionDenied", "unknown"),
        (404, "NotFound", "unknown"),
        (429, "RateLimited", "unknown"),
        (500, "ServerError", "unknown"),
    ],
)
def test_a_code_that_nobody_knows_has_the_class_of_its_status_and_proves_nothing(
    status: int, name: str, outcome: str
) -> None:
    error, script = fail(refused("98765", status))
    assert (type(error).__name__, error.outcome, error.code) == (name, outcome, "98765")
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "error 40034"),
        ({"msg": ..., "message": "spelled out"}, "spelled out"),
        ({"requestTime": ...}, "error 40034"),
        ({"requestTime": "1700000000000"}, "error 40034"),
        ({"requestTime": None, "data": {}}, "error 40034"),
        ({"data": ..., "extra": [1]}, "error 40034"),
        ({"msg": "参数{0}不存在"}, "参数{0}不存在"),
    ],
)
def test_errors_are_read_in_every_form_that_was_seen(fields: dict[str, Any], message: str) -> None:
    error, _ = fail(refused("40034", 400, **fields))
    assert (type(error).__name__, error.message) == ("BadRequest", message)


def test_an_error_without_words_has_those_of_the_table() -> None:
    error, _ = fail(refused("40009", 400, msg=None))
    assert error.message == "The signature is wrong"
    assert "api_secret" in error.hint and error.hint in str(error)


@pytest.mark.parametrize("fields", [{"msg": ..., "message": "success"}, {"requestTime": ...}, {"requestTime": "17"}])
def test_successes_are_read_in_every_form_that_was_seen(fields: dict[str, Any]) -> None:
    with Script(ok({"orderId": "1", "clientOid": "a"}, **fields)).client() as client:
        assert place(client).order_id == "1"


PAGES = {
    "cloudflare": (httpx.Response(403, html="<html>Attention Required! | Cloudflare</html>"), "PermissionDenied"),
    "teapot": (httpx.Response(418, headers={"content-type": "application/json"}), "ApiError"),
    "gateway": (httpx.Response(502, html="<html>Bad gateway</html>"), "ServerError"),
    "no answer": (httpx.Response(524, html="<html>A timeout occurred</html>"), "ServerError"),
    "limited": (httpx.Response(429, html="<html>Error 1015</html>"), "RateLimited"),
}


@pytest.mark.parametrize("case", PAGES)
def test_pages_without_the_envelope_are_errors_too(case: str) -> None:
    answer, name = PAGES[case]
    error, script = fail(answer)
    assert (type(error).__name__, error.status, error.code) == (name, answer.status_code, None)
    assert error.body == answer.content
    assert len(script.requests) == 1
    assert error.outcome is (Outcome.REJECTED if answer.status_code in (403, 418) else Outcome.UNKNOWN)


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"<html></html>", b'{"msg":"success","data":null}', b'{"code":'])
def test_a_success_that_is_none_is_a_breach_and_in_doubt(body: bytes) -> None:
    error, script = fail(httpx.Response(200, content=body))
    assert isinstance(error, ContractBreach)
    assert (error.outcome, error.body, len(script.requests)) == (Outcome.UNKNOWN, body, 1)


def test_too_many_requests_are_waited_out_by_reads_only() -> None:
    limited = refused("429", 429, msg="Too Many Requests")
    script = Script(limited, limited, ok([]))
    with script.client() as client:
        assert client.spot_account.get_assets() == []
    assert len(script.requests) == 3 and len(script.clock.sleeps) >= 2
    error, script = fail(limited)
    assert (type(error).__name__, error.outcome) == ("RateLimited", Outcome.REJECTED)
    assert len(script.requests) == 1


@pytest.mark.anyio
async def test_an_old_time_stamp_is_sent_again_once_freshly_signed() -> None:
    stale, good = refused("40008"), ok({"orderId": "1", "clientOid": "a"})
    script, twin, stuck = Script(stale, good), Script(stale, good), Script(stale)
    with script.client() as client:
        assert place(client).order_id == "1"
    async with twin.async_client() as async_client:
        order: Any = async_client.spot_trade.place_order(
            symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", price="50000", size="0.001"
        )
        assert (await order).order_id == "1"
    for requests in (script.requests, twin.requests):
        first, second = (request.headers for request in requests)
        assert first["access-timestamp"] != second["access-timestamp"]
        assert first["access-sign"] != second["access-sign"]
        assert requests[0].content == requests[1].content
    error, _ = fail(stale)
    assert isinstance(error, errors.TimestampRefused) and error.outcome is Outcome.REJECTED
    with stuck.client() as client, pytest.raises(errors.TimestampRefused):
        place(client)
    assert len(stuck.requests) == 2


@pytest.mark.parametrize("code", ["40004", "40005", "40078", "40009", "40012"])
def test_no_other_refusal_of_a_placement_is_sent_again(code: str) -> None:
    _, script = fail(refused(code))
    assert len(script.requests) == 1


@pytest.mark.parametrize("code", ["-1", "null", "true", '["40001"]', '""', "40001.0"])
def test_nothing_but_five_zeros_is_a_success(code: str) -> None:
    body = f'{{"code":{code},"msg":"?","data":{{"orderId":"1","clientOid":"a"}}}}'
    error, _ = fail(httpx.Response(200, text=body))
    assert error.outcome == "unknown"


def test_a_second_code_in_the_envelope_is_not_overlooked() -> None:
    body = '{"code":"00000","data":{"orderId":"1","clientOid":"a"},"code":"43012"}'
    error, _ = fail(httpx.Response(200, text=body))
    assert isinstance(error, ContractBreach) and error.outcome == "unknown"


@pytest.mark.parametrize(
    ("tag", "method", "least"), [("spot_account", "get_info", 1.0), ("common", "get_server_time", 1.0)]
)
def test_a_call_beyond_a_limit_is_repeated_after_the_limits_own_window(tag: str, method: str, least: float) -> None:
    script = Script(refused("429", 429), ok(None))
    with script.client() as client, pytest.raises(TradespecError):
        getattr(getattr(client, tag), method)()
    assert script.clock.sleeps[:1] == [least]


def test_a_broken_answer_that_may_hold_a_secret_is_withheld() -> None:
    script = Script(ok({"secretKey": "canary-new-secret", "subAccountUid": 5}))
    with script.client() as client, pytest.raises(ContractBreach) as caught:
        client.user.create_virtual_subaccount_api_key(sub_account_uid="1", passphrase="abcdefgh1", label="x")
    assert b"canary" not in caught.value.body and "canary" not in repr(caught.value)


def test_failures_of_a_batch_carry_the_ids_and_a_batch_in_part_carried_out_is_in_doubt() -> None:
    failed = {"orderId": "", "clientOid": "mine", "errorCode": "43012", "errorMsg": "no"}
    for taken, outcome in (([{"orderId": "1", "clientOid": "a"}], "unknown"), ([], "rejected")):
        with Script(ok({"successList": taken, "failureList": [failed]})).client() as client:
            result = client.spot_trade.cancel_orders(
                symbol="BTCUSDT", order_list=[SpotBatchCancelItem(client_oid="mine")]
            )
        assert [failure.client_id for failure in result.failures] == ["mine"]
        with pytest.raises(BatchFailed) as caught:
            result.raise_for_failures()
        assert caught.value.outcome == outcome


def test_a_clock_that_is_none_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="clock= takes a Clock"):
        Script().client(clock=5)
