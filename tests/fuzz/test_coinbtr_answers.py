"""Whatever CoinBTR answers, every operation gives an exact value or a documented exception: sync and async alike."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from tests.coinbtr.contract import Spec, operations, specs
from tests.fuzz.answers import DEEP, HTML, MANGLERS, ODD_VALUES, Number, places, text
from tests.fuzz.coinbtr_reading import Broken, Mode, Refused, data_schema, differences, read
from tests.fuzz.driver import Driver, Outcome
from tradespec.coinbtr import AsyncCoinBTR, CoinBTR
from tradespec.core.errors import ApiError, ContractBreach, OrderNotFound
from tradespec.core.errors import Outcome as Fate
from tradespec.core.options import RetryPolicy

FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))
TREES, BODIES = (2000, 800) if FUZZ else (40, 15)
SEED = int.from_bytes(os.urandom(4)) if FUZZ else 1
CLIENTS: Any = (CoinBTR, AsyncCoinBTR)
KEYS = {"api_key": "fuzz-key"}
ODD = [*ODD_VALUES, False, "0", "1,5", "0x10", "1e5", "signed", [None], [["1"]], {"error": "No"}]
SPECS = operations()
pytestmark = pytest.mark.property


@pytest.fixture(scope="module")
def strict() -> Iterator[Driver]:
    driver = Driver(CLIENTS, KEYS, retry=RetryPolicy(retries=0))
    yield driver
    driver.close()


@pytest.fixture(scope="module")
def lax() -> Iterator[Driver]:
    driver = Driver(CLIENTS, KEYS, retry=RetryPolicy(retries=0), on_contract_breach="warn")
    yield driver
    driver.close()


def tree_of(spec: Spec) -> Any:
    """The contract's example, numbers as they are written."""
    return json.loads(spec.answer(), parse_int=Number, parse_float=Number)


def twisted(spec: Spec, random: Random) -> Any:
    """The example in which one place, or two, hold something else, or nothing at all; the payload's more often than the envelope's."""
    tree = tree_of(spec)
    for _ in range(random.choice([1, 1, 2])):
        inner = list(places(tree.get("data"))) if random.random() < 0.8 else []
        holder, key = random.choice(inner or list(places(tree)))
        odd = copy.deepcopy(random.choice(ODD))
        kind = random.randrange(5)
        if isinstance(holder, list) and kind < 2:
            if kind:
                holder.insert(key, copy.deepcopy(holder[key]) if random.random() < 0.5 else odd)
            else:
                del holder[key:]
        elif kind == 0:
            del holder[key]
        elif kind == 1 and isinstance(holder, dict):
            holder["from_tomorrow"] = odd
        else:
            holder[key] = odd
    return tree


def judge(spec: Spec, body: bytes, outcome: Outcome, *, tolerant: bool) -> None:
    """Hold an outcome against the only right reading of the body."""
    mode = Mode(lax=tolerant)
    try:
        wanted = read(spec, body, mode)
    except (Broken, Refused) as error:
        assert outcome.error is not None or (mode.doubts and not isinstance(error, Refused)), (
            spec.id,
            body[:600],
            outcome.value,
            error,
        )
        if outcome.error is not None:
            check_error(spec, body, outcome, is_refusal=isinstance(error, Refused) and not mode.doubts)
        return
    if outcome.error is not None:
        assert mode.doubts, (spec.id, body[:600], outcome.error)
        check_error(spec, body, outcome)
        return
    found = differences(outcome.value, wanted)
    assert not found or mode.doubts, (spec.id, found, body[:600])


def check_error(spec: Spec, body: bytes, outcome: Outcome, *, is_refusal: bool = False) -> None:
    error = outcome.error
    assert isinstance(error, ContractBreach | ApiError), repr(error)
    assert (error.exchange, error.operation, error.status) == ("coinbtr", spec.id, 200)
    assert error.body == body
    if is_refusal:
        assert isinstance(error, ApiError) and error.outcome is Fate.UNKNOWN, (body[:600], error)
    if isinstance(error, ContractBreach):
        assert error.outcome is Fate.UNKNOWN
        assert error.path.startswith("$")
        assert error.issues
    assert outcome.attempts == 1


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_wrong_places_are_an_exact_value_or_a_typed_error(spec: Spec, strict: Driver, lax: Driver) -> None:
    random = Random(f"{SEED}/{spec.id}")
    judge(spec, spec.answer().encode(), strict.body(spec, spec.answer().encode()), tolerant=False)
    for _ in range(TREES):
        body = text(twisted(spec, random)).encode()
        judge(spec, body, strict.body(spec, body), tolerant=False)
        judge(spec, body, lax.body(spec, body), tolerant=True)


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_mangled_bytes_are_an_exact_value_or_a_typed_error(spec: Spec, strict: Driver, lax: Driver) -> None:
    random, whole = Random(f"{SEED}/{spec.id}/bytes"), text(tree_of(spec)).encode()
    for _ in range(BODIES):
        mangle = MANGLERS[random.choice(sorted(MANGLERS))]
        body = mangle(whole, random.randint(0, len(whole)), random.randint(0, 255))
        judge(spec, body, strict.body(spec, body), tolerant=False)
        judge(spec, body, lax.body(spec, body), tolerant=True)


NO = b'{"success":false,"msg":{"error":"No","code":17}}'
PAGES = [
    (200, NO, Fate.UNKNOWN),
    (200, b'{"success":false,"msg":"No","data":{"status":"signed","id":1}}', Fate.UNKNOWN),
    (200, b'{"success":false}', Fate.UNKNOWN),
    (200, b'{"success":"True","msg":"","data":{"status":"signed","id":1}}', Fate.UNKNOWN),
    (200, b'{"success":1,"data":[]}', Fate.UNKNOWN),
    (200, b"{}", Fate.UNKNOWN),
    (200, b"", Fate.UNKNOWN),
    (200, HTML, Fate.UNKNOWN),
    (200, DEEP, Fate.UNKNOWN),
    (400, NO, Fate.REJECTED),
    (401, b'{"success":false,"msg":"No"}', Fate.REJECTED),
    (403, HTML, Fate.REJECTED),
    (404, HTML, Fate.REJECTED),
    (500, NO, Fate.UNKNOWN),
    (502, HTML, Fate.UNKNOWN),
    (520, b"", Fate.UNKNOWN),
]


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_pages_and_refusals_are_typed_errors_with_the_right_outcome(spec: Spec, strict: Driver) -> None:
    for status, body, fate in PAGES:
        outcome = strict.body(spec, body, status, content_type="text/html")
        error = outcome.error
        assert isinstance(error, ApiError | ContractBreach), (status, body, error, outcome.value)
        assert (error.status, error.body, error.outcome) == (status, body, fate), (status, body, error)
        assert outcome.attempts == 1


PLANTED: list[tuple[str, bytes, Any]] = [
    ("a digit is lost", b'"last": 520.08866666666666666666667', {"last": Decimal("520.0886666")}),
    ("zeros are lost", b'"last": 1.50', {"last": Decimal("1.5")}),
    ("a float", b'"last": 0.5', {"last": 0.5}),
    ("a bool for a number", b'"last": 1', {"last": True}),
    ("nothing for something", b'"last": 1', {}),
    ("something for nothing", b'"last": null', {"last": Decimal(0)}),
    ("an unknown field is lost", b'"new": {"deep": [1]}', {}),
    ("not a number", b'"last": "NaN"', {"last": Decimal("NaN")}),
]


@pytest.mark.parametrize(("row", "value"), [pytest.param(*rest, id=name) for name, *rest in PLANTED])
def test_the_oracle_notices_a_wrong_value(row: bytes, value: Any) -> None:
    with pytest.raises(AssertionError):
        judge(
            specs()["getTicker"],
            b'{"success": true, "data": {' + row + b"}}",
            Outcome(value, (), None, 1),
            tolerant=False,
        )


def test_the_oracle_notices_a_result_out_of_a_refusal_and_an_exception_without_need() -> None:
    spec = specs()["getTicker"]
    with pytest.raises(AssertionError):
        judge(spec, b'{"success": false, "data": {}}', Outcome({}, (), None, 1), tolerant=False)
    body = spec.answer().encode()
    where: Any = {"exchange": "coinbtr", "operation": spec.id, "status": 200, "outcome": Fate.UNKNOWN, "body": body}
    for error in (ContractBreach("x", issues=("x",), **where), OrderNotFound("x", **where)):
        with pytest.raises(AssertionError):
            judge(spec, body, Outcome(None, (), error, 1), tolerant=False)


def test_the_kinds_of_data_are_those_that_the_oracle_knows() -> None:
    kinds = {str(data_schema(spec)[0].get("type", "any")) for spec in SPECS}
    assert kinds == {"object", "array", "null", "any"}
    assert {data_schema(spec)[1] for spec in SPECS} == {True, False}
