"""Every recorded or documented answer decodes to the last digit, and every recorded error has its class."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mtgox.contract import Sample, Spec, operations, parsed, records, samples
from tests.mtgox.oracle import differences
from tests.mtgox.support import Script, method, run
from tradespec.core.errors import ApiError, Outcome
from tradespec.mtgox import EXCHANGE

ANSWERS = samples("response")
ERRORS = samples("error")
WITHHELD = "(withheld: it holds secrets)"


def decoded(sample: Sample, body: str, **changes: Any) -> Any:
    with Script(httpx.Response(sample.status, text=body)).client() as client:
        return run(client, sample.spec, **(sample.arguments() | changes))


def payload_of(sample: Sample) -> Any:
    return parsed(sample.body) if sample.row.get("raw") else sample.spec.payload(sample.body)


@pytest.mark.parametrize("sample", ANSWERS, ids=str)
def test_samples_decode_to_the_last_digit(sample: Sample) -> None:
    assert list(differences(decoded(sample, sample.body), payload_of(sample), sample.pair)) == []


@pytest.mark.anyio
@pytest.mark.parametrize("sample", ANSWERS, ids=str)
async def test_async_reads_the_same(sample: Sample) -> None:
    async with Script(httpx.Response(200, text=sample.body)).async_client() as client:
        result = await method(client, sample.spec)(**sample.arguments())
    assert result == decoded(sample, sample.body)


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_the_contracts_examples_decode_to_the_last_digit(spec: Spec) -> None:
    for body in spec.answers():
        with Script(httpx.Response(200, text=body)).client() as client:
            result = run(client, spec)
        assert list(differences(result, spec.payload(body), "BTCUSD")) == []


def test_the_oracle_would_see_a_wrong_digit() -> None:
    [sample] = [one for one in ANSWERS if one.file == "orders.json"]
    result, wanted = decoded(sample, sample.body), payload_of(sample)
    for wrong in ("100000001", "10000000"):
        body = sample.body.replace('"value_int": "100000000"', f'"value_int": "{wrong}"').replace(
            '"value": "1.00000000"', f'"value": "{int(wrong) / 10**8:.8f}"'
        )
        assert list(differences(decoded(sample, body), wanted, "BTCUSD")) != []
    assert list(differences(result, wanted[:-1], "BTCUSD")) != []
    assert list(differences(result, [{**wanted[0], "new": 1}, *wanted[1:]], "BTCUSD")) == ["$[0].new: not read"]


def test_numbers_of_the_page_are_what_the_page_shows() -> None:
    found = {str(sample): decoded(sample, sample.body) for sample in ANSWERS}
    assert str(found["ticker"].vwap.value) == "5.61048"  # its value says 5.610480461; the integer counts
    assert [str(found["trades"][0].price), str(found["trades"][0].amount)] == ["3.55990", "3.69000960"]
    assert str(found["order_result"].total_spent) == "84.84299 USD"
    assert str(found["depth_full_jpy"].asks[0].price) == "10384.001"
    assert str(found["depth_full_jpy"].bids[0].amount) == "1E-8"
    assert found["send_simple_internal"].trx.count("-") == 4


@pytest.mark.parametrize("sample", ERRORS, ids=str)
def test_recorded_errors_have_their_class_outcome_code_and_hint(sample: Sample) -> None:
    script = Script(httpx.Response(sample.status, text=sample.body))
    with script.client() as client, pytest.raises(ApiError) as caught:
        run(client, sample.spec)
    error = caught.value
    assert type(error).__name__ == sample.row["error"]
    withheld = records()[sample.operation].secret and sample.status == 200
    assert (error.status, error.body.decode()) == (sample.status, WITHHELD if withheld else sample.body)
    fields = parsed(sample.body) if sample.file.endswith(".json") else {"error": sample.body.strip()}
    assert (error.code, error.message) == (fields.get("token"), fields["error"])
    listed = [rule for rule in EXCHANGE.errors if rule.code == error.code or (rule.match or "?") in error.message]
    write = sample.spec.raw.get("x-write-class", "read") != "read"
    if listed:
        assert error.outcome == Outcome(listed[0].outcome)
        assert error.hint == listed[0].hint
    else:
        assert (error.outcome, "look at the orders" in error.hint) == (Outcome.UNKNOWN, write)
