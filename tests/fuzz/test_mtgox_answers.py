"""Whatever Mt.Gox answers, every operation gives an exact value or a documented exception: sync and async alike."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any

import httpx
import pytest

from tests.fuzz.answers import DEEP, HTML, MANGLERS, ODD_VALUES, Number, places, text
from tests.fuzz.driver import Driver, Outcome
from tests.fuzz.mtgox_bodies import answer, money
from tests.fuzz.mtgox_reading import NO_UNIT, Broken, Mode, Refused, merged, payload_schema, read
from tests.mtgox.contract import Spec, operations, specs
from tests.mtgox.oracle import differences
from tests.mtgox.support import KEY, SECRET
from tradespec.core.clock import ManualClock
from tradespec.core.errors import (
    ApiError,
    AuthenticationError,
    ContractBreach,
    NonceRefused,
    OrderNotFound,
    ServerError,
)
from tradespec.core.errors import Outcome as Fate
from tradespec.core.nonces import MemoryNonces
from tradespec.core.options import RetryPolicy
from tradespec.mtgox import AsyncMtGox, MtGox

FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))
VALID, TREES, BODIES = (1000, 1000, 400) if FUZZ else (12, 20, 8)
SEED = int.from_bytes(os.urandom(4)) if FUZZ else 1
CLIENTS: Any = (MtGox, AsyncMtGox)
KEYS = {"api_key": KEY, "api_secret": SECRET}
WITHHELD = b"(withheld: it holds secrets)"
CONTRARY = {"value": "1.00", "value_int": "100000001", "currency": "BTC"}
ODD = [
    *ODD_VALUES, "0", "1,5", "0x10", "1e5", "+5", "00", "error", "success", "N", [None], [["1"]], {"error": "No"}, CONTRARY,
    {"value": "1", "value_int": "1", "currency": "SEK"}, {"value": Number("1"), "value_int": "100000", "currency": "USD"},
]  # fmt: skip
pytestmark = pytest.mark.property


@dataclass(frozen=True)
class Call:
    """An operation as the driver calls it: of a pair, with the flag raw or without.

    Attributes:
        spec: the operation.
        pair: where it has one.
        bare: whether the answer is asked for without its envelope.
    """

    spec: Spec
    pair: str = "BTCUSD"
    bare: bool = False

    def __str__(self) -> str:
        return f"{self.spec.id}{' raw' if self.bare else ''}"

    @property
    def id(self) -> str:
        return self.spec.id

    @property
    def tag(self) -> str:
        return self.spec.tag

    @property
    def function(self) -> str:
        return self.spec.function

    @property
    def raw(self) -> dict[str, Any]:
        return self.spec.raw

    def arguments(self) -> dict[str, Any]:
        found = self.spec.arguments()
        if "pair" in found:
            found["pair"] = self.pair
        return found | ({"raw": True} if self.bare else {})


SPECS = operations()
CALLS = [Call(spec) for spec in SPECS] + [Call(spec, "BTCJPY", bare=True) for spec in SPECS if spec.takes_raw]


@pytest.fixture(scope="module")
def strict() -> Iterator[Driver]:
    driver = _driver()
    yield driver
    driver.close()


@pytest.fixture(scope="module")
def lax() -> Iterator[Driver]:
    driver = _driver(on_contract_breach="warn")
    yield driver
    driver.close()


def _driver(**settings: Any) -> Driver:
    nonces = MemoryNonces(clock=ManualClock())
    return Driver(CLIENTS, KEYS, retry=RetryPolicy(retries=0), nonces=nonces, **settings)


@cache
def examples(spec_id: str) -> list[str]:
    return specs()[spec_id].answers()


def example(call: Call, random: Random) -> Any:
    """One of the contract's examples, numbers as they are written."""
    tree = json.loads(random.choice(examples(call.id)), parse_int=Number, parse_float=Number)
    return tree[call.spec.frame] if call.bare else tree


def twisted(call: Call, random: Random) -> Any:
    """An answer in which one place, or two, hold something else, or nothing at all; the payload's more often than the envelope's."""
    tree = example(call, random) if random.random() < 0.6 else answer(call.spec, random, bare=call.bare)
    for _ in range(random.choice([1, 1, 2])):
        frame = None if call.bare else call.spec.frame
        payload = tree.get(frame) if frame is not None and isinstance(tree, dict) else tree
        inner = list(places(payload)) if random.random() < 0.85 else []
        everywhere = inner or list(places(tree))
        if not everywhere:
            return copy.deepcopy(random.choice(ODD))
        holder, key = random.choice(everywhere)
        odd = copy.deepcopy(random.choice(ODD)) if random.random() < 0.9 else money(random)
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


def judge(call: Call, body: bytes, outcome: Outcome, *, tolerant: bool) -> None:
    """Hold an outcome against the only right reading of the body."""
    mode = Mode(lax=tolerant)
    where = (str(call), body[:600])
    try:
        wanted = read(call.spec, body, mode, bare=call.bare)
    except (Broken, Refused) as error:
        assert outcome.error is not None or (mode.doubts and isinstance(error, Broken)), (where, outcome.value, error)
        if outcome.error is not None:
            check_error(call, body, outcome, is_refusal=isinstance(error, Refused) and not mode.doubts)
        return
    if outcome.error is not None:
        assert mode.doubts, (where, outcome.error)
        check_error(call, body, outcome)
        return
    if NO_UNIT in mode.doubts or (tolerant and mode.doubts and outcome.issues):
        return  # what is doubtful may be left out
    found = list(differences(outcome.parsed, wanted, call.pair))
    assert not found, (where, found)
    assert mode.doubts or len(outcome.issues) == mode.left_out, (where, outcome.issues)


def check_error(call: Call, body: bytes, outcome: Outcome, *, is_refusal: bool = False) -> None:
    error = outcome.error
    assert isinstance(error, ContractBreach | ApiError), repr(error)
    assert (error.exchange, error.operation, error.status) == ("mtgox", call.id, 200)
    assert error.body == (WITHHELD if holds_secrets(call.id) else body)
    assert not is_refusal or isinstance(error, ApiError), (body[:600], error)
    if isinstance(error, ContractBreach):
        assert error.outcome is Fate.UNKNOWN
        assert error.path.startswith("$")
        assert error.issues
    assert outcome.attempts == 1


@cache
def holds_secrets(spec_id: str) -> bool:
    """Whether a successful answer holds new keys or the like: it is kept out of errors then."""
    return secret_within(payload_schema(specs()[spec_id]))


def secret_within(schema: dict[str, Any]) -> bool:
    schema = merged(schema)
    inner = [*schema.get("properties", {}).values(), schema.get("items", {})]
    return "x-secret" in schema or any(secret_within(each) for each in inner if each)


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_a_valid_answer_is_read_to_the_last_digit(call: Call, strict: Driver, lax: Driver) -> None:
    random = Random(f"{SEED}/{call}/valid")
    trees = [example(call, random), *(answer(call.spec, random, bare=call.bare) for _ in range(VALID))]
    for tree in trees:
        body = text(tree).encode()
        mode = Mode()
        wanted = read(call.spec, body, mode, bare=call.bare)
        for driver in (strict, lax):
            outcome = driver.body(call, body)
            if outcome.error is not None:
                assert mode.doubts, (body, outcome.error)
                continue
            assert not list(differences(outcome.parsed, wanted, call.pair)), body
            assert not outcome.issues


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_wrong_places_are_an_exact_value_or_a_typed_error(call: Call, strict: Driver, lax: Driver) -> None:
    random = Random(f"{SEED}/{call}")
    for _ in range(TREES):
        body = text(twisted(call, random)).encode()
        judge(call, body, strict.body(call, body), tolerant=False)
        judge(call, body, lax.body(call, body), tolerant=True)


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_mangled_bytes_are_an_exact_value_or_a_typed_error(call: Call, strict: Driver, lax: Driver) -> None:
    random = Random(f"{SEED}/{call}/bytes")
    for _ in range(BODIES):
        whole = text(example(call, random)).encode()
        mangle = MANGLERS[random.choice(sorted(MANGLERS))]
        body = mangle(whole, random.randint(0, len(whole)), random.randint(0, 255))
        judge(call, body, strict.body(call, body), tolerant=False)
        judge(call, body, lax.body(call, body), tolerant=True)


NONCE = (
    b'{"result":"error","error":"Identification required to access private API","token":"login_error_invalid_nonce"}'
)
KEYLESS = NONCE.replace(b"invalid_nonce", b"missing_rest_key")
LOST = b'{"result":"error","error":"Order not found","token":"unknown_error"}'
MYSQL = b"MySQL error, please retry later"
PAGES: list[tuple[int, bytes, Fate, type[Exception]]] = [
    (403, NONCE, Fate.REJECTED, NonceRefused),
    (200, NONCE, Fate.REJECTED, NonceRefused),
    (403, KEYLESS, Fate.REJECTED, AuthenticationError),
    (200, LOST, Fate.REJECTED, OrderNotFound),
    (500, LOST, Fate.REJECTED, OrderNotFound),
    (200, b'{"error":"Not logged in."}', Fate.REJECTED, AuthenticationError),
    (200, b'{"result":"error","error":"Random Unknown error","token":"unknown_error"}', Fate.UNKNOWN, ApiError),
    (200, b'{"result":"error","error":"From tomorrow"}', Fate.UNKNOWN, ApiError),
    (200, b'{"result":"error"}', Fate.UNKNOWN, ApiError),
    (200, MYSQL, Fate.UNKNOWN, ServerError),
    (500, MYSQL, Fate.UNKNOWN, ServerError),
    (200, b'{"result":"Success","return":{}}', Fate.UNKNOWN, ContractBreach),
    (200, HTML, Fate.UNKNOWN, ContractBreach),
    (200, b"", Fate.UNKNOWN, ContractBreach),
    (200, DEEP, Fate.UNKNOWN, ContractBreach),
    (403, HTML, Fate.REJECTED, ApiError),
    (404, HTML, Fate.REJECTED, ApiError),
    (502, HTML, Fate.UNKNOWN, ServerError),
    (520, b"", Fate.UNKNOWN, ServerError),
]
NEEDS_NOTHING = {"legacyBuyBtc", "legacySellBtc", "legacyCancelOrder", "legacyWithdraw", "legacyRedeemCode"}
"""Their answers changed so much over time that no field is required, so that any object is one."""


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_pages_and_refusals_are_typed_errors_with_the_right_outcome(call: Call, strict: Driver) -> None:
    for status, body, fate, kind in PAGES:
        if body.startswith(b'{"result":"Success"') and (call.id in NEEDS_NOTHING or call.bare):
            continue
        outcome = strict.body(call, body, status, content_type="text/html")
        error = outcome.error
        assert isinstance(error, kind), (status, body, error, outcome.value)
        assert isinstance(error, ApiError | ContractBreach)
        kept = WITHHELD if status == 200 and holds_secrets(call.id) else body
        assert (error.status, error.body, error.outcome) == (status, kept, fate), (status, body, error)
        assert outcome.attempts == 1, (status, body)


def test_a_connection_that_fails_is_no_answer(strict: Driver) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    for call in CALLS:
        outcome = strict.call(call, fail)
        assert outcome.error is not None and outcome.error.outcome is Fate.UNKNOWN
        assert outcome.attempts == 1


ROW = b'"price_int":"10384000","amount_int":"100000000","stamp":"5"'
BOOK = b'{"result":"success","return":{"bids":[],"asks":[{' + ROW + b"}]}}"
LEVEL: dict[str, Any] = {"price": Decimal("103.84000"), "amount": Decimal("1.00000000"), "stamp": 5}
PLANTED: list[tuple[str, dict[str, Any]]] = [
    ("of another scale", {"price": Decimal("10384.000")}),
    ("not scaled at all", {"price": Decimal(10384000)}),
    ("zeros are lost", {"price": Decimal("103.84")}),
    ("a float", {"price": 103.84}),
    ("the other field's value", {"amount": Decimal("103.84000")}),
    ("nothing for something", {"stamp": None}),
]


def outcome_of(**changes: Any) -> Outcome:
    from tradespec.mtgox.models import Depth, DepthLevel

    return Outcome(None, (), None, 1, Depth([DepthLevel(**(LEVEL | changes))], []))


def test_the_oracle_takes_the_right_value() -> None:
    judge(Call(specs()["getDepth"]), BOOK, outcome_of(), tolerant=False)


@pytest.mark.parametrize("changes", [pytest.param(changes, id=name) for name, changes in PLANTED])
def test_the_oracle_notices_a_wrong_value(changes: dict[str, Any]) -> None:
    with pytest.raises(AssertionError):
        judge(Call(specs()["getDepth"]), BOOK, outcome_of(**changes), tolerant=False)


def test_the_oracle_notices_a_result_out_of_a_refusal_and_an_exception_without_need() -> None:
    call = Call(specs()["getDepth"])
    for body in (LOST, BOOK.replace(b'"success"', b'"sucess"'), BOOK.replace(b'"asks"', b'"ask"')):
        with pytest.raises(AssertionError):
            judge(call, body, outcome_of(), tolerant=False)
    where: Any = {"exchange": "mtgox", "operation": call.id, "status": 200, "outcome": Fate.UNKNOWN, "body": BOOK}
    for error in (ContractBreach("x", issues=("x",), **where), OrderNotFound("x", **where)):
        with pytest.raises(AssertionError):
            judge(call, BOOK, Outcome(None, (), error, 1), tolerant=False)
