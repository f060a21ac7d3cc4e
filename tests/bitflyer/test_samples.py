"""Every sample of the exchange's document: answers decode and re-encode exactly, requests are made byte for byte the same."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.bitflyer.contract import VECTORS, operations, parsed
from tests.bitflyer.test_wire import comparable
from tradespec.bitflyer import BitFlyer, ParentOrderLeg
from tradespec.core.errors import AccountRestricted, ApiError, Outcome, TwoFactorRequired
from tradespec.core.wire import as_wire

SAMPLES: list[dict[str, Any]] = json.loads((VECTORS / "samples.json").read_text())
SPECS = {spec.id: spec for spec in operations()}


def samples(kind: str) -> list[Any]:
    return [pytest.param(sample, id=sample["name"]) for sample in SAMPLES if sample["kind"] == kind]


def run(sample: dict[str, Any], answer: httpx.Response, arguments: dict[str, Any]) -> tuple[Any, httpx.Request]:
    """The sample's operation through the facade."""
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answer

    spec = SPECS[sample["operation"]]
    with BitFlyer(api_key="k", api_secret="s", transport=httpx.MockTransport(handler)) as client:
        result = getattr(getattr(client, spec.tag), spec.function)(**arguments)
    return result, sent[0]


@pytest.mark.parametrize("sample", samples("response"))
def test_answers_decode_and_re_encode_exactly(sample: dict[str, Any]) -> None:
    arguments = SPECS[sample["operation"]].arguments()
    result, _ = run(sample, httpx.Response(200, text=sample["body"]), arguments)
    assert comparable(as_wire(result)) == comparable(parsed(sample["body"]))


@pytest.mark.parametrize("sample", samples("request"))
def test_requests_are_made_as_the_document_shows_them(sample: dict[str, Any]) -> None:
    wanted = parsed(sample["body"])
    arguments = dict(wanted)
    if "parameters" in arguments:
        arguments["parameters"] = [ParentOrderLeg(**leg) for leg in wanted["parameters"]]
    _, request = run(sample, httpx.Response(200, text=SPECS[sample["operation"]].answer()), arguments)
    assert request.method == "POST"
    assert json.loads(request.content, parse_float=str, parse_int=str) == json.loads(
        sample["body"], parse_float=str, parse_int=str
    )


@pytest.mark.parametrize("sample", samples("error"))
@pytest.mark.parametrize("status", [200, 400, 500])
def test_errors_are_typed_whatever_the_http_status(sample: dict[str, Any], status: int) -> None:
    body = parsed(sample["body"])
    arguments = SPECS[sample["operation"]].arguments()
    with pytest.raises(ApiError) as caught:
        run(sample, httpx.Response(status, text=sample["body"]), arguments)
    error = caught.value
    assert type(error) is (TwoFactorRequired if body["status"] == -505 else AccountRestricted)
    assert (error.code, error.message, error.status) == (str(body["status"]), body["error_message"], status)
    assert error.outcome is Outcome.REJECTED
    assert error.body == sample["body"].encode()


def test_the_samples_are_all_here() -> None:
    kinds = [sample["kind"] for sample in SAMPLES]
    assert (kinds.count("response"), kinds.count("request"), kinds.count("error")) == (29, 9, 2)
