"""Whatever Bitget answers, every operation gives an exact value or a documented exception: sync and async alike."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any

import httpx
import pytest

from tests.bitget.contract import Spec, operations, resolve, specs
from tests.fuzz.answers import HTML, MANGLERS, ODD_VALUES, Number, places, text
from tests.fuzz.bitget_reading import Broken, Mode, Refused, differences, read
from tests.fuzz.driver import Driver, Outcome
from tradespec.bitget import AsyncBitget, Bitget
from tradespec.core.errors import ApiError, ContractBreach, OrderNotFound
from tradespec.core.errors import Outcome as Fate
from tradespec.core.options import RetryPolicy

FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))
TREES, BODIES = (150, 60) if FUZZ else (4, 2)
SEED = int.from_bytes(os.urandom(4)) if FUZZ else 1
KEYS = {"api_key": "fuzz-key", "api_secret": "fuzz-secret", "passphrase": "fuzz-passphrase"}
CLIENTS: Any = (Bitget, AsyncBitget)
WITHHELD = b"(withheld: it holds secrets)"
ODD = [*ODD_VALUES, "-", "0", "00", "1,5", "0x10", "1e5", " ", "null", "True", [None], [["1"]], ["1", "2", "3", "4"]]
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


@cache
def holds_secrets(spec_id: str) -> bool:
    """Whether a successful answer holds new keys or the like: it is kept out of errors then."""
    return secret_within(specs()[spec_id].media["schema"])


def secret_within(schema: dict[str, Any]) -> bool:
    schema = resolve(schema)
    inner = [*schema.get("allOf", []), *schema.get("properties", {}).values(), schema.get("items", {})]
    return "x-secret" in schema or any(secret_within(each) for each in inner if each)


def twisted(spec: Spec, random: Random) -> Any:
    """The example in which one place, or two, hold something else, or nothing at all; the payload's more often than the envelope's."""
    tree = tree_of(spec)
    for _ in range(random.choice([1, 1, 2])):
        inner = list(places(tree.get("data"))) if isinstance(tree, dict) and random.random() < 0.85 else []
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
        else:
            holder[key] = odd
    return tree


def judge(spec: Spec, body: bytes, outcome: Outcome, *, tolerant: bool) -> None:
    """Hold an outcome against the only right reading of the body."""
    mode = Mode(lax=tolerant)
    try:
        wanted = read(spec, body, mode)
    except (Broken, Refused) as error:
        assert outcome.error is not None, (spec.id, body[:600], outcome.value, error)
        check_error(spec, body, outcome)
        return
    if outcome.error is not None:
        assert mode.doubts, (spec.id, body[:600], outcome.error)
        check_error(spec, body, outcome)
        return
    found = differences(outcome.value, wanted, mode)
    assert not found, (spec.id, found, body[:600])


def check_error(spec: Spec, body: bytes, outcome: Outcome) -> None:
    error = outcome.error
    assert isinstance(error, ContractBreach | ApiError), repr(error)
    assert error.body == (WITHHELD if holds_secrets(spec.id) else body)
    main = spec.raw.get("x-alias-of", spec.id)
    assert (error.exchange, error.status) == ("bitget", 200)
    assert error.operation in (spec.id, main)
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


UNLISTED = b'{"code":"98765432","msg":"from tomorrow"}'  # of a write it says nothing
PAGES = [
    (418, b"", Fate.REJECTED),  # the network in front of Bitget, seen at rate limits
    (403, HTML, Fate.REJECTED),
    (429, b'{"code":"429","msg":"Too Many Requests"}', Fate.REJECTED),
    (502, HTML, Fate.UNKNOWN),
    (520, b"", Fate.UNKNOWN),
    (200, HTML, Fate.UNKNOWN),
    (200, b"", Fate.UNKNOWN),
    (200, b"{}", Fate.UNKNOWN),
    (400, b'{"code":"40034","msg":"x","data":null}', Fate.REJECTED),
    (400, b'{"code":40034,"message":"x"}', Fate.REJECTED),
    (500, b'{"code":"40725","msg":"service return an error"}', Fate.UNKNOWN),
    (400, UNLISTED, Fate.REJECTED),
]


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_pages_and_refusals_are_typed_errors_with_the_right_outcome(spec: Spec, strict: Driver) -> None:
    for status, body, fate in PAGES:
        outcome = strict.body(spec, body, status, content_type="text/html")
        error = outcome.error
        assert isinstance(error, ApiError | ContractBreach), (status, body, error, outcome.value)
        if body == UNLISTED and spec.raw.get("x-write-class", "read") != "read":
            fate = Fate.UNKNOWN
        kept = WITHHELD if status == 200 and holds_secrets(spec.id) else body
        assert (error.status, error.body, error.outcome) == (status, kept, fate), (status, body, error)
        assert outcome.attempts == 1


def test_a_connection_that_fails_is_no_answer(strict: Driver) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    for spec in SPECS[:: 1 if FUZZ else 10]:
        error = strict.call(spec, fail).error
        assert error is not None
        assert error.outcome is Fate.UNKNOWN


PLANTED: list[tuple[str, bytes, Any]] = [
    (
        "a digit is lost",
        b'{"lastPr": "520.08866666666666666666667"}',
        {"symbol": "S", "lastPr": Decimal("520.0886666")},
    ),
    ("a float", b'{"lastPr": "0.5"}', {"symbol": "S", "lastPr": 0.5}),
    ("nothing for something", b'{"lastPr": "1"}', {"symbol": "S"}),
    ("something for nothing", b'{"lastPr": ""}', {"symbol": "S", "lastPr": Decimal(0)}),
    ("not a number", b'{"lastPr": "NaN"}', {"symbol": "S", "lastPr": Decimal("NaN")}),
    ("the other field's value", b'{"lastPr": "1", "high24h": "2"}', {"symbol": "S", "lastPr": "2", "high24h": "1"}),
]


@pytest.mark.parametrize(("row", "value"), [pytest.param(*rest, id=name) for name, *rest in PLANTED])
def test_the_oracle_notices_a_wrong_value(row: bytes, value: Any) -> None:
    spec = specs()["spotMarketGetTickers"]
    body = b'{"code":"00000","msg":"success","requestTime":1,"data":[' + row.replace(b"{", b'{"symbol": "S", ') + b"]}"
    with pytest.raises(AssertionError):
        judge(spec, body, Outcome([value], (), None, 1), tolerant=False)


def test_the_oracle_notices_an_exception_without_need() -> None:
    spec = specs()["spotMarketGetTickers"]
    body = spec.answer().encode()
    where: Any = {"exchange": "bitget", "operation": spec.id, "status": 200, "outcome": Fate.UNKNOWN, "body": body}
    for error in (ContractBreach("x", issues=("x",), **where), OrderNotFound("x", **where)):
        with pytest.raises(AssertionError):
            judge(spec, body, Outcome(None, (), error, 1), tolerant=False)
