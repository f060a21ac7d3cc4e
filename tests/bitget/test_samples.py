"""The samples of the documents and recorded answers: requests go out as shown (or as mended, where the sample is wrong),
answers decode and re-encode exactly, errors have their class."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.bitget.contract import Spec, build, parsed, records, snake, specs, vector
from tests.bitget.support import Script
from tests.bitget.test_wire import differences
from tradespec.bitget import Bitget
from tradespec.core.errors import ApiError, ParameterError
from tradespec.core.wire import as_wire

SAMPLES: list[dict[str, Any]] = vector("samples")


def samples(kind: str) -> list[Any]:
    return [pytest.param(sample, id=sample["name"]) for sample in SAMPLES if sample["kind"] == kind]


def run(client: Bitget, spec: Spec, arguments: dict[str, Any]) -> Any:
    return getattr(getattr(client, spec.tag), spec.function)(**arguments)


def arguments_of(operation: str, sent: dict[str, Any]) -> dict[str, Any]:
    """Wire names and texts as the Python arguments that make them."""
    record = records()[operation]
    codecs = {param.wire: param.codec for param in (*record.query, *record.body)}
    return {snake(name): build(codecs[name], value) for name, value in sent.items()}


@pytest.mark.parametrize("sample", samples("request"))
def test_requests_are_made_as_the_document_shows_them(sample: dict[str, Any]) -> None:
    spec = specs()[sample["operation"]]
    wanted = dict(parse_qsl(sample["query"])) if "query" in sample else json.loads(sample["sent"])
    script = Script(httpx.Response(200, text=spec.answer()))
    with script.client() as client:
        run(client, spec, arguments_of(spec.id, wanted))
    [request] = script.requests
    assert (request.method, request.url.path) == (sample["method"], sample["path"])
    assert request.url.query.decode() == sample.get("query", "")
    if "sent" in sample:
        [body] = script.bodies()
        assert {name: value for name, value in body.items() if name != spec.raw.get("x-mint")} == wanted


@pytest.mark.parametrize("sample", [one for one in samples("request") if "corrected" in one.values[0]])
def test_samples_that_are_wrong_are_refused_with_the_way_out(sample: dict[str, Any]) -> None:
    wrong, right = json.loads(sample["body"]), json.loads(sample["sent"])
    assert wrong != right
    spec = specs()[sample["operation"]]
    given = {snake(name): value for name, value in wrong.items()}
    script = Script(httpx.Response(200, text=spec.answer()))
    expected = TypeError if set(wrong) - set(right) else ParameterError
    with script.client() as client, pytest.raises(expected, match=r"time_in_force_value|write 'gtc'"):
        run(client, spec, given)
    assert script.requests == []


@pytest.mark.parametrize("sample", samples("response"))
def test_answers_decode_and_re_encode_exactly(sample: dict[str, Any]) -> None:
    spec = specs()[sample["operation"]]
    with Script(httpx.Response(200, text=sample["body"])).client() as client:
        result = run(client, spec, spec.arguments())
    assert differences(as_wire(result), parsed(sample["body"])["data"]) == []


@pytest.mark.parametrize("sample", samples("error"))
def test_errors_have_their_class(sample: dict[str, Any]) -> None:
    spec = specs()[sample["operation"]]
    answer = httpx.Response(sample["status"], text=sample["body"])
    with Script(answer).client() as client, pytest.raises(ApiError) as caught:
        run(client, spec, spec.arguments())
    error, body = caught.value, json.loads(sample["body"])
    assert (type(error).__name__, error.outcome) == (sample["class"], sample["outcome"])
    assert (error.code, error.message, error.status) == (body["code"], body["msg"], sample["status"])


def test_the_samples_are_all_here() -> None:
    kinds = [(sample["kind"], sample["source"]) for sample in SAMPLES]
    assert kinds.count(("request", "seed")) == 6
    assert len({(sample["kind"], sample["name"]) for sample in SAMPLES}) == len(SAMPLES)
