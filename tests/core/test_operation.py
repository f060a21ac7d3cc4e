"""Arguments are checked and encoded before anything is sent."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

import pytest
from attrs import define
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.checks import Check, ExactlyOne, When
from tradespec.core.codec import (
    Anything,
    Boolean,
    Choice,
    Codec,
    Integer,
    Items,
    Number,
    Param,
    Record,
    RequestModel,
    Text,
    Time,
)
from tradespec.core.enums import OpenEnum
from tradespec.core.errors import Outcome, ParameterError, ParameterTypeError
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Operation
from tradespec.core.unset import UNSET, Unset


class Side(OpenEnum):
    BUY = "BUY"
    SELL = "SELL"


@define(kw_only=True)
class Leg(RequestModel):
    side: Side | str
    size: DecimalLike
    price: DecimalLike | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]] = (
        Param("side", "side", Choice(Side), required=True),
        Param("size", "sizeQty", Number(gt="0"), required=True),
        Param("price", "price", Number(quoted=True)),
    )
    CHECKS: ClassVar[tuple[Check, ...]] = (When("side", ("SELL",), "a SELL leg needs a price", require=("price",)),)


def one(codec: Codec, *, place: str = "query", required: bool = False) -> Operation[None]:
    """An operation with a single argument `x`."""
    param = (Param("x", "x", codec, required),)
    if place == "path":
        return Operation("test", "op", "GET", "/v1/{x}/y", path_params=param)
    if place == "query":
        return Operation("test", "op", "GET", "/v1/op", query=param)
    return Operation("test", "op", "POST", "/v1/op", body=param, body_type="form" if place == "form" else "json")


def target(codec: Codec, value: Any) -> str:
    return one(codec).call({"x": value}).target


def body(codec: Codec, value: Any) -> str:
    return one(codec, place="json").call({"x": value}).body.decode()


@pytest.mark.property
@given(st.text(min_size=1).filter(lambda text: text.isprintable() and "\ud800" not in text))
def test_any_text_reaches_the_query_and_the_body_unchanged(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        with pytest.raises(ParameterError, match="surrogate"):
            target(Text(), text)
        return
    made = target(Text(), text)
    assert made.isascii() and " " not in made
    assert parse_qsl(urlsplit(made).query, keep_blank_values=True, strict_parsing=True) == [("x", text)]
    assert json.loads(body(Text(), text)) == {"x": text}
    form = one(Text(), place="form").call({"x": text})
    assert parse_qsl(form.body.decode(), keep_blank_values=True) == [("x", text)]


@pytest.mark.property
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("1e-30"), max_value=Decimal("1e30")))
def test_any_amount_is_written_digit_by_digit(value: Decimal) -> None:
    written = body(Number(gt="0"), value)
    assert "e" not in written.lower().replace('"x"', "")
    assert json.loads(written, parse_float=Decimal, parse_int=Decimal)["x"] == value
    assert body(Number(quoted=True), value) == f'{{"x":"{value:f}"}}'


def test_what_is_left_out_is_not_sent_and_the_order_is_the_contracts() -> None:
    operation: Operation[None] = Operation(
        "test",
        "op",
        "GET",
        "/v1/op",
        query=(Param("a", "A", Text()), Param("b", "B", Integer()), Param("c", "C", Text())),
    )
    assert operation.call({"c": "z", "b": UNSET, "a": "x"}).target == "/v1/op?A=x&C=z"
    assert operation.call({"a": UNSET, "b": UNSET, "c": UNSET}).target == "/v1/op"


@pytest.mark.parametrize(
    ("codec", "value", "message"),
    [
        (Text(), 5, "takes text, not int"),
        (Text(min_length=1), "", "too short"),
        (Text(max_length=2), "abc", "at most 2"),
        (Text(pattern=r"^\d{4}$"), "12a4", "does not fit the pattern"),
        (Text(pattern=r"^\d{4}$"), "1234\n", "does not fit the pattern"),
        (Integer(), 1.0, "takes an int, not float"),
        (Integer(), True, "takes an int, not bool"),
        (Integer(ge=1), 0, "too small; the least is 1"),
        (Integer(le=500), 501, "too large; the most is 500"),
        (Number(), 0.1, "is a float"),
        (Number(gt="0"), 0, "must be above 0"),
        (Number(gt="0"), "-1", "must be above 0"),
        (Number(ge="0"), -1, "must not be below 0"),
        (Number(lt="1"), 1, "must be below 1"),
        (Number(le="1"), 2, "must not be above 1"),
        (Number(), "NaN", "not a plain decimal"),
        (Number(), Decimal("NaN"), "finite"),
        (Boolean(), 1, "takes True or False"),
        (Choice(Side), "buy", "not one of the known values of Side"),
        (Choice(Side), 1, "takes Side or its text"),
        (Time(), datetime(2025, 1, 1), "has no time zone"),
        (Time(), "yesterday", "not an ISO 8601"),
        (Items(Text()), "abc", "takes a list"),
        (Items(Text(), max_items=1), ["a", "b"], "the most is 1"),
        (Items(Text(), min_items=1), [], "the least is 1"),
        (Items(Integer()), [1, "2"], r"x\[1\] takes an int"),
        (Record(Leg), {"side": "BUY"}, "takes a Leg, not dict"),
        (Record(Leg), Leg(side="SELL", size=1), "x: a SELL leg needs a price"),
        (Record(Leg), Leg(side="BUY", size=0), r"x\.size=0 must be above 0"),
        (Anything(), {"a": 0.5}, r"x\.a=0\.5 is a float"),
        (Text(), None, "leave the argument out"),
    ],
)
def test_wrong_arguments_are_refused_with_a_message_that_teaches(codec: Codec, value: Any, message: str) -> None:
    with pytest.raises(ParameterError, match=message) as caught:
        one(codec, place="json").call({"x": value})
    assert caught.value.operation == "op"
    assert caught.value.outcome is Outcome.NOT_SENT
    assert caught.value.__context__ is None  # no library frame hangs on it


def test_a_wrong_type_is_a_type_error_and_a_wrong_value_a_value_error() -> None:
    with pytest.raises(TypeError) as wrong_type:
        target(Number(), 0.5)
    assert isinstance(wrong_type.value, ParameterTypeError)
    with pytest.raises(ValueError):
        target(Number(gt="0"), 0)


def test_required_arguments_can_not_be_unset() -> None:
    for place in ("query", "path", "json", "form"):
        with pytest.raises(ParameterError, match="x is required"):
            one(Text(), place=place, required=True).call({"x": UNSET})


@pytest.mark.parametrize("bad", ["..", ".", ""])
def test_a_path_argument_can_not_leave_its_place(bad: str) -> None:
    with pytest.raises(ParameterError, match="can't stand in a path"):
        one(Text(), place="path", required=True).call({"x": bad})


def test_a_path_argument_is_percent_encoded() -> None:
    assert one(Text(), place="path", required=True).call({"x": "a/b?c#d%"}).target == "/v1/a%2Fb%3Fc%23d%25/y"


def test_enums_take_members_their_text_and_unknown_values_on_purpose() -> None:
    for value in (Side.BUY, "BUY"):
        assert target(Choice(Side), value) == "/v1/op?x=BUY"
    assert target(Choice(Side), Side.unknown("BOTH")) == "/v1/op?x=BOTH"


def test_times_are_converted_to_the_wires_zone() -> None:
    tokyo = datetime(2025, 1, 31, 9, 0, 0, 250000, tzinfo=timezone(timedelta(hours=9)))
    assert body(Time(), tokyo) == '{"x":"2025-01-31T00:00:00.250000"}'
    assert body(Time("jst"), tokyo.astimezone(UTC)) == '{"x":"2025-01-31T09:00:00.250000"}'
    assert body(Time("offset"), tokyo) == '{"x":"2025-01-31T00:00:00.250000Z"}'
    assert target(Time(), "2020-12-21") == "/v1/op?x=2020-12-21"


def test_lists_repeat_in_a_query_or_join_where_the_contract_says_so() -> None:
    assert target(Items(Integer()), [1, 2]) == "/v1/op?x=1&x=2"
    assert target(Items(Text(), separator=","), ["a", "b"]) == "/v1/op?x=a%2Cb"
    with pytest.raises(ParameterError, match="holds the separator"):
        target(Items(Text(), separator=","), ["a,b"])


def test_nested_objects_are_written_in_order_without_spaces() -> None:
    legs = [Leg(side="BUY", size="0.10"), Leg(side=Side.SELL, size=2, price=Decimal("1E-8"))]
    expected = '{"x":[{"side":"BUY","sizeQty":0.10},{"side":"SELL","sizeQty":2,"price":"0.00000001"}]}'
    assert body(Items(Record(Leg)), legs) == expected


EITHER: tuple[Check, ...] = (ExactlyOne(("a", "b"), "give one id"),)
LEGS: tuple[Check, ...] = (
    When("kind", ("ONE",), "ONE takes one", default="ONE", length=(("x", 1),)),
    When("kind", ("MARKET",), "no price on a MARKET order", forbid=("a",)),
)


@pytest.mark.parametrize(
    ("checks", "values", "message"),
    [
        (EITHER, {}, r"give one id \(exactly one of a, b; none was given\)"),
        (EITHER, {"a": "1", "b": "2"}, "a='1' and b='2' were given"),
        (EITHER, {"a": "1"}, None),
        (LEGS, {"x": ["1", "2"]}, r"ONE takes one \(x has 2, must have 1\)"),
        (LEGS, {"x": ["1"]}, None),
        (LEGS, {"kind": "TWO", "x": ["1", "2"]}, None),
        (LEGS, {"kind": "MARKET", "a": "1"}, "leave out a"),
    ],
)
def test_rules_over_several_arguments(checks: tuple[Check, ...], values: dict[str, Any], message: str | None) -> None:
    operation: Operation[None] = Operation(
        "test",
        "op",
        "POST",
        "/v1/op",
        body=tuple(Param(name, name, Anything()) for name in ("a", "b", "kind", "x")),
        body_type="json",
        checks=checks,
    )
    given_values = {"a": UNSET, "b": UNSET, "kind": UNSET, "x": UNSET, **values}
    if message is None:
        assert json.loads(operation.call(given_values).body) == values
        return
    with pytest.raises(ParameterError, match=message):
        operation.call(given_values)
