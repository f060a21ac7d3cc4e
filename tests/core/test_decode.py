"""Bytes -> typed values: exact, or `BadBody`; never a bare library exception, never a silent wrong value."""

from __future__ import annotations

import contextlib
import gc
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.decode import BadBody, decode, unwrap
from tradespec.core.exchange import Envelope, Exchange
from tradespec.core.operation import Operation, Result
from tradespec.core.wire import (
    DecimalText,
    JstText,
    UtcText,
    WireStruct,
    as_wire,
    decimal,
    dumps,
    finite_or_none,
    jst,
    not_finite,
    offset,
    utc,
)

PLAIN = Exchange("test", "Test", {"live": "https://example.test"}, ())
WRAPPED = Exchange(
    "test", "Test", {"live": "https://example.test"}, (), envelope=Envelope("code", "00000", "msg", "data")
)


@define
class Row:
    """As the generator writes it."""

    id: int = field(metadata={"wire": "id"})
    price: Decimal = field(metadata={"wire": "price"})
    fee: Decimal | None = field(default=None, metadata={"wire": "fee"})
    quoted: Decimal | None = field(default=None, metadata={"wire": "quoted"})
    at: datetime | None = field(default=None, metadata={"wire": "at", "time": "utc"})
    traded: datetime | None = field(default=None, metadata={"wire": "traded", "time": "jst"})


class RowWire(WireStruct):
    id: int
    price: Decimal
    fee: Decimal | None = None
    quoted: DecimalText | None = None
    at: UtcText | None = None
    traded: JstText | None = None


def build(wire: RowWire) -> Row:
    return Row(
        wire.id,
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        finite_or_none(wire.fee, "fee"),
        decimal(wire.quoted, "quoted") if wire.quoted else None,
        utc(wire.at, "at") if wire.at else None,
        jst(wire.traded, "traded") if wire.traded else None,
    )


ROWS: Operation[list[Row]] = Operation(
    "test", "rows", "GET", "/rows", result=Result(list[RowWire], lambda rows: [build(row) for row in rows])
)
EMPTY: Operation[None] = Operation("test", "cancel", "POST", "/cancel")
ANY: Operation[Any] = Operation("test", "any", "GET", "/any", result=Result(Any))


def read(text: str | bytes, *, lax: bool = False) -> tuple[list[Row], tuple[str, ...]]:
    return decode(ROWS, PLAIN, text.encode() if isinstance(text, str) else text, lax=lax)


@pytest.mark.property
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e40"), max_value=Decimal("1e40")))
def test_numbers_keep_every_digit(value: Decimal) -> None:
    rows, issues = read(f'[{{"id":1,"price":{value:f},"quoted":"{value:f}"}}]')
    assert not issues
    assert rows[0].price.as_tuple() == Decimal(f"{value:f}").as_tuple()  # trailing zeros too
    assert rows[0].quoted == rows[0].price
    assert dumps(as_wire(rows[0].price)) == f"{value:f}"


def test_times_become_utc_instants_and_round_trip() -> None:
    rows, _ = read('[{"id":1,"price":1,"at":"2016-10-19T05:44:55.28","traded":"2016-10-19T14:44:55.28"}]')
    assert rows[0].at == rows[0].traded == datetime(2016, 10, 19, 5, 44, 55, 280000, tzinfo=UTC)
    assert as_wire(rows[0])["traded"] == "2016-10-19T14:44:55.280000"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2015-07-08T02:50:59", datetime(2015, 7, 8, 2, 50, 59, tzinfo=UTC)),
        ("2015-07-08T02:50:59.97", datetime(2015, 7, 8, 2, 50, 59, 970000, tzinfo=UTC)),
        ("2015-01-01T07:09:21.9301772Z", datetime(2015, 1, 1, 7, 9, 21, 930177, tzinfo=UTC)),
    ],
)
def test_the_forms_of_utc_text(text: str, expected: datetime) -> None:
    assert utc(text, "at") == expected


def test_text_with_a_zone_is_converted() -> None:
    assert offset("2025-01-31T09:00:00+09:00", "at") == datetime(2025, 1, 31, tzinfo=UTC)
    with pytest.raises(ValueError, match="with a zone"):
        offset("2025-01-31T09:00:00", "at")


@pytest.mark.parametrize(
    ("body", "path", "message"),
    [
        (b"", "$", "empty"),
        (b"  \r\n", "$", "empty"),
        (b"<html>busy</html>", "$", "JSON"),
        (b'[{"id":1,"price":1}', "$", "JSON"),
        (b'[{"id":1,"price":1}] x', "$", "JSON"),
        (b"\xff\xfe[", "$", "UTF-8"),
        (b'[{"id":1,"price":"\xff"}]', "$", "."),
        (b"[" * 100_000, "$", "."),
        (b'{"id":1}', "$", "array"),
        (b'[{"price":1}]', "$[0]", "id"),
        (b'[{"id":1,"price":1},{"id":"2","price":1}]', "$[1].id", "int"),
        (b'[{"id":1,"price":null}]', "$[0].price", "decimal"),
        (b'[{"id":1,"price":true}]', "$[0].price", "decimal"),
        (b'[{"id":1,"price":"1,000"}]', "$[0].price", "decimal"),
        (b'[{"id":1,"price":"NaN"}]', "$.price", "finite"),
        (b'[{"id":1,"price":1,"fee":"Infinity"}]', "$.fee", "finite"),
        (b'[{"id":1,"price":1,"quoted":"1_000"}]', "$.quoted", "not a decimal"),
        (b'[{"id":1,"price":1,"quoted":" 1"}]', "$.quoted", "not a decimal"),
        ('[{"id":1,"price":1,"quoted":"１"}]'.encode(), "$.quoted", "not a decimal"),
        (b'[{"id":1,"price":1,"at":"2015-02-30T00:00:00"}]', "$.at", "ISO 8601"),
        (b'[{"id":1,"price":1,"at":"20150230"}]', "$.at", "ISO 8601"),
        (b'[{"id":1,"price":1,"at":1}]', "$[0].at", "str"),
        (b'[{"id":' + b"9" * 5000 + b',"price":1}]', "$", "."),
    ],
)
def test_a_broken_body_is_one_kind_of_error_with_the_place(body: bytes, path: str, message: str) -> None:
    with pytest.raises(BadBody, match=message) as caught:
        read(body)
    assert caught.value.path.startswith(path)
    assert caught.value.__context__ is None


@pytest.mark.property
@given(st.binary(max_size=60))
def test_no_bytes_escape_as_another_exception(body: bytes) -> None:
    for lax in (False, True):
        operations: list[Operation[Any]] = [ROWS, EMPTY, ANY]
        for operation in operations:
            for exchange in (PLAIN, WRAPPED):
                with contextlib.suppress(BadBody):
                    decode(operation, exchange, body, lax=lax)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.sampled_from(["1", "NaN", "2025-01-01T00:00:00"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "price", "fee", "quoted", "at", "traded", "x"]), inner, max_size=5)
    ),
)


@pytest.mark.property
@given(json_values)
def test_a_tolerant_read_agrees_with_a_strict_one_and_lists_what_it_mended(value: Any) -> None:
    body = json.dumps(value).encode()
    try:
        strict, _ = decode(ROWS, PLAIN, body)
    except BadBody:
        strict = None
    try:
        lax, issues = decode(ROWS, PLAIN, body, lax=True)
    except BadBody:
        assert strict is None  # what a strict read takes, a tolerant one takes too
        return
    assert isinstance(lax, list)
    if strict is None:
        assert issues, f"{body!r} was mended without a word"
    else:
        assert lax == strict and not issues


def test_a_tolerant_read_keeps_the_rest_and_names_each_place() -> None:
    body = '[{"id":1,"price":1.50,"fee":"none","at":"soon"},{"id":2,"price":2,"fee":0.1,"new":{}}]'
    rows, issues = read(body, lax=True)
    assert rows == [Row(1, Decimal("1.50")), Row(2, Decimal(2), Decimal("0.1"))]
    assert [issue.partition(":")[0] for issue in issues] == ["$[0].fee", "$[0].at"]
    with pytest.raises(BadBody, match="not a decimal number"):
        read('[{"id":1,"price":"none"}]', lax=True)


def test_success_without_a_body_is_none_but_a_page_is_no_success() -> None:
    for body in (b"", b" ", b"null", b"{}"):
        assert decode(EMPTY, PLAIN, body) == (None, ())
    with pytest.raises(BadBody):
        decode(EMPTY, PLAIN, b"<html>please log in</html>")


def test_an_envelope_is_opened_without_touching_its_payload() -> None:
    body = b'{"code":"00000","msg":"success","requestTime":1,"data":[{"id":1,"price":1.10}]}'
    assert decode(ROWS, WRAPPED, body) == ([Row(1, Decimal("1.10"))], ())
    head = unwrap(Envelope("status", "ok", "msg", "data"), b'{"status":0,"msg":null}')
    assert (head.code, head.message, head.data) == ("0", "null", b"")
    with pytest.raises(BadBody, match="the envelope has no 'code'"):
        decode(ROWS, WRAPPED, b'{"data":[]}')


def test_numbers_without_a_declared_type_stay_exact() -> None:
    value, _ = decode(ANY, PLAIN, b'{"a":0.10000000000000000001,"b":[1e400]}')
    assert value == {"a": Decimal("0.10000000000000000001"), "b": [Decimal("1e400")]}


def test_the_garbage_collector_is_back_on_after_a_large_body() -> None:
    rows = "[" + ",".join('{"id":1,"price":1}' for _ in range(2000)) + "]"
    assert gc.isenabled()
    assert len(read(rows)[0]) == 2000
    assert gc.isenabled()
    with pytest.raises(BadBody):
        read(rows[:-1])
    assert gc.isenabled()
    gc.disable()
    try:
        read(rows)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_writing_refuses_floats() -> None:
    with pytest.raises(TypeError, match="float"):
        dumps({"a": [0.1]})
