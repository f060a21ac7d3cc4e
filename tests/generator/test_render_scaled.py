"""Amounts that travel as integers, money objects, flags, forms, frames and hosts of single operations, open answers, forward walks."""

# ruff: noqa: E501 (specs read best with one field per line)
from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.generator.sdk import HEAD, Maker, operation, spec
from tests.generator.workspace import REPOSITORY
from tradespec.core.errors import ContractBreach, ParameterError, ParameterTypeError
from tradespec.core.wire import as_wire

SCALES = "x-scales: {BTC: 8, JPY: 3, other: 5}\n"
SCALED_HEAD = HEAD + SCALES
PAIR = "{name: pair, in: query, required: true, description: Pair., schema: {type: string}}"
FORM = "application/x-www-form-urlencoded"

SCHEMAS = """
Money:
  description: Money.
  type: object
  x-amount: {integer: value_int, decimal: value, currency: currency}
  required: [value, value_int, currency]
  properties:
    value: {description: Text., type: string, format: decimal, x-money: amount}
    value_int: {description: Integer., type: [string, integer], format: int64}
    currency: {description: Code., type: string}
    display: {description: For people., type: string}
    display_short: {description: For people., type: string}
Trade:
  description: A trade.
  type: object
  required: [tid, price_int, currency]
  properties:
    tid: {description: Id., type: [integer, string], format: int64}
    price_int: {description: Price., type: [integer, string], format: int64, x-money: price, x-scaled: {as: price, field: currency}}
    price: {description: Old., type: string, format: decimal, x-money: price, deprecated: true}
    amount_int: {description: Amount., type: integer, x-money: size, x-scaled: {as: amount, currency: BTC, else: amount}}
    amount: {description: Old., type: number, x-money: size, deprecated: true}
    currency: {description: Code., type: string}
    fee: {description: Fee., allOf: [{$ref: '#/components/schemas/Money'}]}
    primary: {description: Y or N., type: string}
Level:
  description: A level.
  type: object
  required: [price_int]
  properties:
    price_int: {description: Price., type: string, format: int64, x-money: price, x-scaled: {as: price, pair: pair}}
Book:
  description: A book.
  type: object
  required: [asks]
  properties:
    asks: {description: Asks., type: array, items: {$ref: '#/components/schemas/Level'}}
    best: {description: Best., allOf: [{$ref: '#/components/schemas/Level'}]}
"""

TRADES = operation("getTrades", schema="{type: array, items: {$ref: '#/components/schemas/Trade'}}")


def test_integers_of_answers_are_the_amounts_that_they_mean(maker: Maker) -> None:
    sdk = maker.sdk(spec(TRADES, schemas=SCHEMAS.partition("Level:")[0], head=SCALED_HEAD))
    answer = """[
      {"tid": "7", "price_int": "355990", "price": "9.9", "amount_int": 369000960, "amount": 9.9, "currency": "EUR",
       "fee": {"value": "0.00000", "value_int": "0", "currency": "EUR", "display": "0"}},
      {"tid": 8, "price_int": 355990, "amount": 1.5, "currency": "JPY"}]"""
    first, second = sdk.client(answer).things.get_trades()
    assert (str(first.price), str(first.amount), first.fee.value) == ("3.55990", "3.69000960", Decimal("0.00000"))
    assert (str(second.price), str(second.amount)) == ("355.990", "1.5")
    assert not hasattr(first, "price_int")
    assert as_wire(first)["price_int"] == "355990"
    assert as_wire(first)["amount"] == Decimal("3.69000960")  # the twin, which may have been what was read
    assert as_wire(second)["amount"] == Decimal("1.5")
    assert "amount_int" not in as_wire(second)
    for bad in ('{"tid": 1, "price_int": "1.5", "currency": "EUR"}', '{"tid": 1, "price_int": "", "currency": "EUR"}'):
        with pytest.raises(ContractBreach):
            sdk.client(f"[{bad}]").things.get_trades()
    disagreeing = answer.replace('"value": "0.00000"', '"value": "0.00001"')
    with pytest.raises(ContractBreach, match="not the same amount"):
        sdk.client(disagreeing).things.get_trades()


@pytest.mark.parametrize(("pair", "price"), [("BTCUSD", "1.00000"), ("BTCJPY", "100.000")])
def test_the_argument_of_the_call_tells_the_unit_of_its_answer(maker: Maker, pair: str, price: str) -> None:
    book = operation("getBook", schema="{$ref: '#/components/schemas/Book'}", parameters=f"[{PAIR}]")
    sdk = maker.sdk(spec(book, schemas="Level:" + SCHEMAS.partition("Level:")[2], head=SCALED_HEAD))
    found = sdk.client('{"asks": [{"price_int": "100000"}], "best": {"price_int": "100000"}}').things.get_book(
        pair=pair
    )
    assert str(found.asks[0].price) == str(found.best.price) == price
    with pytest.raises(ParameterTypeError, match="pair takes text"):
        sdk.client("").things.get_book(pair=5)


ORDER = """
OrderRequest:
  description: An order.
  type: object
  additionalProperties: false
  required: [amount_int]
  properties:
    amount_int: {description: How much., type: integer, minimum: 1000000, x-money: size, x-scaled: {as: amount, currency: BTC}}
    price_int: {description: Price., type: integer, minimum: 1, maximum: 99999999, x-money: price, x-scaled: {as: price, pair: pair}}
    now: {description: Now., type: boolean, x-digits: true}
"""


def order_spec() -> str:
    made = operation(
        "order", schema="{type: string}", parameters=f"[{PAIR}]", body="{$ref: '#/components/schemas/OrderRequest'}"
    )
    return spec(
        made.replace("application/json: {schema: {$ref", f"{FORM}: {{schema: {{$ref"), schemas=ORDER, head=SCALED_HEAD
    )


def test_amounts_go_out_as_exact_integers_in_a_form(maker: Maker) -> None:
    sdk = maker.sdk(order_spec())
    things = sdk.client('"id"').things
    assert things.order(pair="BTCJPY", amount="0.01", price=Decimal("1.5"), now=True) == "id"
    assert things.order(pair="BTCUSD", amount=1, now=False) == "id"
    assert [request.content for request in sdk.sent] == [
        b"amount_int=1000000&price_int=1500&now=1",
        b"amount_int=100000000&now=0",
    ]
    assert {request.headers["content-type"] for request in sdk.sent} == {FORM}
    for wrong, said in (
        ({"amount": "0.000000001"}, "amount=0.000000001 is finer .* multiple of 0.00000001"),
        ({"amount": "0.009"}, "amount=0.009 is too small; the least is 0.01000000"),
        ({"amount": 0.5}, "is a float"),
        ({"amount": 1, "price": "1000"}, "price=1000 is too large; the most is 999.99999"),
        ({}, "amount is required"),
    ):
        with pytest.raises((ParameterError, TypeError), match=said if "amount" in wrong else "amount"):
            things.order(pair="BTCUSD", **wrong)
    assert len(sdk.sent) == 2


FRAMED_HEAD = HEAD + "x-envelope: {code: ok, ok: 'true', message: why, data: data}\n"
FRAME = """
Frame:
  description: Frame.
  type: object
  required: [ok]
  properties:
    ok: {description: Success., type: boolean}
"""


def framed(data: str, key: str = "data") -> str:
    return f"{{allOf: [{{$ref: '#/components/schemas/Frame'}}, {{type: object, properties: {{{key}: {data}}}}}]}}"


def test_a_code_that_is_no_text_and_frames_of_single_operations(maker: Maker) -> None:
    other = "x-envelope: {code: ok, ok: 'true', message: why, data: result}"
    text = spec(
        operation("getUsual", schema=framed("{type: integer, description: N.}")),
        operation("getOther", schema=framed("{type: integer, description: N.}", "result"), extra=other),
        operation("getBare", schema="{type: integer}", extra="x-envelope: none"),
        schemas=FRAME,
        head=FRAMED_HEAD,
    )
    sdk = maker.sdk(text)
    assert sdk.client('{"ok": true, "data": 5}').things.get_usual() == 5
    assert sdk.client('{"ok": true, "result": 6}').things.get_other() == 6
    assert sdk.client("7").things.get_bare() == 7
    for refused in ('{"ok": false, "data": 5}', '{"ok": "True", "data": 5}', '{"ok": 1, "data": 5}'):
        with pytest.raises(ContractBreach, match="success would be 'true'"):
            sdk.client(refused).things.get_usual()


def test_a_flag_takes_the_frame_away_and_the_contract_says_so(maker: Maker) -> None:
    flag = "{name: raw, in: query, description: Bare., schema: {type: boolean, x-bare: true}}"
    number = "{type: integer, description: N.}"
    sdk = maker.sdk(
        spec(operation("getIt", schema=framed(number), parameters=f"[{flag}]"), schemas=FRAME, head=FRAMED_HEAD)
    )
    assert sdk.client("5").things.get_it(raw=True) == 5
    assert sdk.client('{"ok": true, "data": 6}').things.get_it(raw=False) == 6
    assert [request.url.raw_path for request in sdk.sent] == [b"/getIt?raw", b"/getIt"]
    with pytest.raises(ContractBreach):
        sdk.client('{"ok": true, "data": 6}').things.get_it(raw=True)
    bundle = json.loads((maker.workspace.root / "generated/tradespec/toy/openapi.json").read_text())
    schema = bundle["paths"]["/getIt"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert [sorted(part) for part in schema["anyOf"]] == [["allOf"], ["description", "type"]]


def test_an_operation_may_have_a_host_of_its_own_unless_the_user_names_one(maker: Maker) -> None:
    extra = "servers: [{url: 'https://other.example', x-environment: live}]"
    sdk = maker.sdk(
        spec(
            operation("getHere", schema="{type: integer}"), operation("getThere", schema="{type: integer}", extra=extra)
        )
    )
    client = sdk.client("1")
    client.things.get_here()
    client.things.get_there()
    assert [request.url.host for request in sdk.sent] == ["toy.example", "other.example"]
    import httpx

    def handler(request: httpx.Request) -> httpx.Response:
        sdk.sent.append(request)
        return httpx.Response(200, content=b"1")

    mine: Any = sdk.module.Toy(api_key="k", base_url="https://mine.example", transport=httpx.MockTransport(handler))
    mine.things.get_there()
    assert sdk.sent[-1].url.host == "mine.example"


OPEN = """
Row:
  description: A row that is only guessed at.
  type: object
  additionalProperties: true
  properties:
    id: {description: Id., type: integer}
    price: {description: Price., type: number, x-money: price}
    fromTime: {description: From., type: string, format: decimal, x-money: amount}
"""


def test_an_open_answer_keeps_everything_and_stumbles_over_nothing(maker: Maker) -> None:
    sdk = maker.sdk(spec(operation("getRow", schema="{$ref: '#/components/schemas/Row'}"), schemas=OPEN))
    row = sdk.client('{"id": 1, "price": "6.82e-05", "new": 0.10, "more": {"a": [1e-3]}}').things.get_row()
    assert (row.id, row.price, row.from_time) == (1, Decimal("6.82e-05"), None)
    assert row.additional == {"new": Decimal("0.10"), "more": {"a": [Decimal("0.001")]}}
    row = sdk.client('{"id": "one", "price": [1], "fromTime": "soon"}').things.get_row()
    assert (row.id, row.price, row.from_time) == (None, None, None)
    assert row.additional == {"id": "one", "price": [1], "fromTime": "soon"} == as_wire(row)
    row = sdk.client("[5, 1.50]").things.get_row()
    assert (row.id, row.additional, as_wire(row)) == (None, {"": [5, Decimal("1.50")]}, [5, Decimal("1.50")])


def test_a_forward_walk_has_no_page_size_and_may_be_limited(maker: Maker) -> None:
    paging = "x-pagination: {cursor: since, item: tid, forward: true, only: {argument: primary_only, field: primary, value: 'Y'}}"
    since = "{name: since, in: query, description: After., schema: {type: string}}"
    trades = operation(
        "getTrades",
        schema="{type: array, items: {$ref: '#/components/schemas/Trade'}}",
        parameters=f"[{since}]",
        extra=paging,
    )
    sdk = maker.sdk(spec(trades, schemas=SCHEMAS.partition("Level:")[0], head=SCALED_HEAD))
    row = '{"tid": %d, "price_int": 1, "currency": "EUR", "primary": "%s"}'
    answer = f"[{row % (3, 'N')}, {row % (4, 'Y')}]"
    things = sdk.client(answer).things
    assert [trade.tid for trade in things.iter_trades(since="2", primary_only=True)] == [4]
    assert [trade.tid for trade in things.iter_trades()] == [3, 4]
    assert [str(request.url.query, "ascii") for request in sdk.sent] == ["since=2", "since=4", "", "since=4"]


WEBHOOK = """\
webhooks:
  note:
    post:
      summary: A note
      description: The exchange calls.
      x-source: {section: Notes, origin: official}
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {oneOf: [{$ref: '#/components/schemas/Note'}, {$ref: '#/components/schemas/Other'}]}
      responses:
        '200': {description: Taken.}
"""
NOTES = """
Note: {description: A note., type: object, required: [id], properties: {id: {description: Id., type: string}}}
Other: {description: Another., type: object, required: [at], properties: {at: {description: At., type: string}}}
"""


def test_callbacks_are_part_of_the_contract_and_of_nothing_else(maker: Maker) -> None:
    sdk = maker.sdk(spec(operation("getIt", schema="{type: integer}"), schemas=NOTES, head=HEAD + WEBHOOK))
    assert not hasattr(sdk.module, "Note")
    bundle = json.loads((maker.workspace.root / "generated/tradespec/toy/openapi.json").read_text())
    assert list(bundle["webhooks"]["note"]["post"]["requestBody"]["content"]) == [FORM]


BAD = {
    "unit of an unknown field": ("x-scaled: {as: price, field: currency}", "x-scaled: {as: price, field: currenci}", "there is no currenci"),
    "unit of an unknown argument": ("x-scaled: {as: price, pair: pair}", "x-scaled: {as: price, pair: pear}", "there is no pear"),
    "amount that is no integer": ("price_int: {description: Price., type: [integer, string], format: int64", "price_int: {description: Price., type: string", "price_int is no integer"),
    "amount that does not say what it counts": ("x-money: size, x-scaled: {as: amount, currency: BTC, else: amount}", "x-scaled: {as: amount, currency: BTC, else: amount}", "does not say what it counts"),
    "twin that is not deprecated": (", deprecated: true}", "}", "would be called price like price"),
    "two amounts of one name": ("x-scaled: {as: amount, currency: BTC, else: amount}", "x-scaled: {as: price, currency: BTC}", "would be called price"),
    "unit of an unknown currency": ("currency: BTC, else", "currency: BTX, else", "no scale of BTX, did you mean BTC"),
    "money with more than it can hold": ("    display_short: {description: For people., type: string}", "    display_short: {description: For people., type: string}\n        display_long: {description: For people., type: string}", "display_long would be lost"),
    "unit that may lack": ("required: [tid, price_int, currency]", "required: [tid, price_int]", "price_int may be there without currency"),
    "unit that may be null": ("currency: {description: Code., type: string}", "currency: {description: Code., type: [string, 'null']}", "price_int may be there without currency"),
    "unit that is no text": ("currency: {description: Code., type: string}", "currency: {description: Code., type: integer}", "currency is no text"),
    "unit of an argument that may lack": ("required: true, description: Pair.", "description: Pair.", "price_int may be there without pair"),
    "unit of an argument that is no text": ("description: Pair., schema: {type: string}", "description: Pair., schema: {type: integer}", "pair is no text"),
    "twin of another name": ("else: amount", "else: price", "amount_int becomes amount, and price would stay"),
    "twin that is no amount": ("else: amount", "else: tid", "tid is no decimal number"),
    "twin that is not there": ("else: amount", "else: amont", "there is no amont, did you mean amount"),
    "amount in a list": ("primary: {description: Y or N., type: string}", "sizes: {description: S., type: array, items: {type: integer, x-money: size, x-scaled: {as: sizes, currency: BTC}}}", "only a field or a parameter"),
    "money without a currency": ("required: [value, value_int, currency]", "required: [value, value_int]", "currency may be absent"),
    "money without an integer": ("value_int: {description: I", "valueint: {description: I", "there is no value_int"),
    "money of another text": ("type: string, format: decimal, x-money: amount", "type: number, x-money: amount", "value is not what Money is made of"),
    "no scales": (SCALES, "", "no x-scales"),
    "money by another name": ("Money", "Cash", "call the schema Money"),
    "flag that is no boolean": ("schema: {type: string}", "schema: {type: string, x-bare: true}", "no boolean"),
    "host of an unknown environment": ("      parameters:", "      servers: [{url: 'https://a.example', x-environment: test}]\n      parameters:", "no environment test"),
    "limit of a walk to an unknown field": ("      parameters:", "      x-pagination: {cursor: pair, item: tid, forward: true, only: {argument: a, field: primari, value: 'Y'}}\n      parameters:", "no field primari"),
    "forward walk with a page size": ("      parameters:", "      x-pagination: {cursor: pair, item: tid, forward: true, size: pair, max: 5}\n      parameters:", "size"),
    "anything without a reason": ("    primary: {description: Y or N., type: string}", "    primary: {description: Y or N.}", "x-unconfirmed alone"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "said"), BAD.values(), ids=BAD.keys())
def test_what_can_not_be_right_is_refused_by_the_linter(maker: Maker, old: str, new: str, said: str) -> None:
    trades = operation(
        "getTrades", schema="{type: array, items: {$ref: '#/components/schemas/Trade'}}", parameters=f"[{PAIR}]"
    )
    book = operation("getBook", schema="{$ref: '#/components/schemas/Book'}", parameters=f"[{PAIR}]")
    text = spec(trades, book, schemas=SCHEMAS, head=SCALED_HEAD)
    maker.write(text)
    assert maker.build() == ""
    assert old in text
    maker.write(text.replace(old, new))
    error = maker.build()
    assert said in error, error
    assert "specs/toy/openapi.yaml:" in error


def test_an_amount_that_must_be_sent_needs_its_unit(maker: Maker) -> None:
    """An amount that may be left out may have a unit that may: the call says then what it lacks."""
    loose = order_spec().replace("required: true, description: Pair.", "description: Pair.")
    maker.write(loose)
    assert maker.build() == ""
    maker.write(loose.replace("required: [amount_int]", "required: [amount_int, price_int]"))
    assert "price_int may be there without pair, which tells its unit; make pair required" in maker.build()
    maker.write(order_spec().replace("as: amount, currency: BTC", "as: amount, currency: BTC, else: now"))
    assert "amount_int is sent, and stands for nothing else; remove else" in maker.build()


def test_the_vocabulary_of_the_readme_is_that_of_the_schema() -> None:
    vocabulary = json.loads((REPOSITORY / "specs/vocabulary.schema.json").read_text())
    readme = (REPOSITORY / "specs/README.md").read_text()
    assert [key for key in vocabulary["$defs"] if f"`{key}`" not in readme] == []
