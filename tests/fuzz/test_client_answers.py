"""Whatever comes back, every operation gives an exact value or a documented exception: sync and async alike."""

from __future__ import annotations

import copy
import os
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.bitflyer.contract import Spec, operations
from tests.fuzz.answers import mangled, text, twisted, valid
from tests.fuzz.driver import Driver, Outcome, comparable
from tests.fuzz.reference import Broken, Mode, read
from tradespec.core.errors import ApiError, ConnectionLost, ContractBreach
from tradespec.core.errors import Outcome as Fate
from tradespec.core.options import RetryPolicy

EXAMPLES = 1000 if os.environ.get("TRADESPEC_FUZZ") else 20
SPECS = operations()
HUGE_INTEGER = re.compile(rb"[0-9]{4301}")  # msgspec and Python alike read no integer as long as that
pytestmark = pytest.mark.property
some = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def strict() -> Iterator[Driver]:
    driver = Driver(retry=RetryPolicy(retries=0))
    yield driver
    driver.close()


@pytest.fixture(scope="module")
def lax() -> Iterator[Driver]:
    driver = Driver(retry=RetryPolicy(retries=0), on_contract_breach="warn")
    yield driver
    driver.close()


def schema_of(spec: Spec) -> dict[str, Any] | None:
    content = spec.raw["responses"]["200"].get("content")
    return content["application/json"]["schema"] if content else None


def trees(spec: Spec, *, extras: bool = True) -> st.SearchStrategy[Any]:
    schema = schema_of(spec)
    plain: list[Any] = [None, {}, [], "OK"]
    return st.sampled_from(plain) if schema is None else valid(schema, extras=extras).map(copy.deepcopy)


def judge(spec: Spec, body: bytes, outcome: Outcome, *, tolerant: bool) -> None:
    """Hold an outcome against both right readings of the body."""
    readings: list[tuple[Any, int]] = []
    may_break = HUGE_INTEGER.search(body) is not None  # where no place is to blame for it, the whole body is refused
    for kind in (False, True):
        mode = Mode(kind=kind, lax=tolerant)
        try:
            readings.append((comparable(read(schema_of(spec), body, mode)), mode.left_out))
        except Broken:
            may_break = True
    if outcome.error is None:
        assert (comparable(outcome.value), len(outcome.issues)) in readings, (body[:300], outcome.value, readings)
        return
    assert may_break, (body[:300], outcome.error)
    check_breach(spec, body, outcome)


def check_breach(spec: Spec, body: bytes, outcome: Outcome) -> None:
    error = outcome.error
    assert isinstance(error, ContractBreach | ApiError), repr(error)
    assert error.body == body
    assert (error.exchange, error.operation, error.status) == ("bitflyer", spec.id, 200)
    if isinstance(error, ContractBreach):
        assert error.outcome is Fate.UNKNOWN
        assert error.path.startswith("$")
        assert error.issues
    assert outcome.attempts == 1


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_a_valid_answer_is_read_to_the_last_digit(spec: Spec, strict: Driver, lax: Driver) -> None:
    @some
    @given(trees(spec))
    def run(tree: Any) -> None:
        body = text(tree).encode()
        wanted = comparable(read(schema_of(spec), body, Mode(kind=False, lax=False)))
        for driver in (strict, lax):
            outcome = driver.body(spec, body)
            assert outcome.error is None, (body, outcome.error)
            assert comparable(outcome.value) == wanted
            assert not outcome.issues

    run()


@pytest.mark.parametrize("spec", SPECS, ids=str)
@pytest.mark.parametrize("tolerant", [False, True], ids=["raise", "warn"])
def test_one_wrong_place_is_an_exact_value_or_a_breach(spec: Spec, tolerant: bool, strict: Driver, lax: Driver) -> None:
    driver = lax if tolerant else strict

    @some
    @given(twisted(trees(spec)))
    def run(tree: Any) -> None:
        body = text(tree).encode()
        judge(spec, body, driver.body(spec, body), tolerant=tolerant)

    run()


@pytest.mark.parametrize("spec", SPECS, ids=str)
@pytest.mark.parametrize("tolerant", [False, True], ids=["raise", "warn"])
def test_mangled_bytes_are_an_exact_value_or_a_breach(spec: Spec, tolerant: bool, strict: Driver, lax: Driver) -> None:
    driver = lax if tolerant else strict

    @some
    @given(mangled(trees(spec, extras=False)))
    def run(body: bytes) -> None:
        judge(spec, body, driver.body(spec, body), tolerant=tolerant)

    run()


PLANTED: list[tuple[str, bytes, Any]] = [
    (
        "a digit is lost",
        b'{"commission_rate": 520.08866666666666666666667}',
        {"commission_rate": Decimal(repr(520.0886666666667))},
    ),
    ("zeros are lost", b'{"commission_rate": 1.50}', {"commission_rate": Decimal("1.5")}),
    ("a float", b'{"commission_rate": 0.5}', {"commission_rate": 0.5}),
    ("a bool for a number", b'{"commission_rate": true}', {"commission_rate": True}),
    ("not a number", b'{"commission_rate": "NaN"}', {"commission_rate": Decimal("NaN")}),
    ("nothing for something", b'{"commission_rate": 1}', {}),
    ("a value from a page", b"<html>", {"commission_rate": Decimal(1)}),
    ("a value from half a body", b'{"commission_rate": 1', {"commission_rate": Decimal(1)}),
]


@pytest.mark.parametrize(("body", "value"), [pytest.param(*rest, id=name) for name, *rest in PLANTED])
def test_the_oracle_notices_a_wrong_value(body: bytes, value: Any) -> None:
    spec = next(each for each in SPECS if each.id == "getTradingCommission")
    with pytest.raises(AssertionError):
        judge(spec, body, Outcome(value, (), None, 1), tolerant=False)


def test_the_oracle_notices_an_exception_without_need_or_body() -> None:
    spec = next(each for each in SPECS if each.id == "getTradingCommission")
    where: Any = {
        "exchange": "bitflyer",
        "operation": spec.id,
        "status": 200,
        "outcome": Fate.UNKNOWN,
        "issues": ("x",),
    }
    judge(spec, b"[]", Outcome(None, (), ContractBreach("x", body=b"[]", **where), 1), tolerant=False)
    for body, error in (
        (b'{"commission_rate": 1}', ContractBreach("x", body=b'{"commission_rate": 1}', **where)),
        (b"[]", ContractBreach("x", **where)),
        (b"[]", ContractBreach("x", body=b"[]", **{**where, "outcome": Fate.REJECTED})),
        (b"[]", ConnectionLost("x", body=b"[]", exchange="bitflyer", operation=spec.id)),
    ):
        with pytest.raises(AssertionError):
            judge(spec, body, Outcome(None, (), error, 1), tolerant=False)


def test_text_that_is_not_utf_8_is_a_breach_even_where_nothing_is_read(strict: Driver, lax: Driver) -> None:
    """msgspec skips unknown fields without a look at them."""
    spec = next(each for each in SPECS if each.id == "getTradingCommission")
    for body in (b'{"commission_rate": 1, "x\x80": 2}', b'{"commission_rate": 1, "x": "\xff"}'):
        for driver in (strict, lax):
            check_breach(spec, body, driver.body(spec, body))


def test_a_number_beyond_any_decimal_spoils_only_its_own_place_in_a_tolerant_client(lax: Driver) -> None:
    spec = next(each for each in SPECS if each.id == "getCollateral")
    body = b'{"collateral": 1, "open_position_pnl": 2, "require_collateral": 3, "keep_rate": 1e99999999999999999999}'
    outcome = lax.body(spec, body)
    assert outcome.error is None
    assert "keep_rate" not in outcome.value
    assert [issue.partition(":")[0] for issue in outcome.issues] == ["$.keep_rate"]
