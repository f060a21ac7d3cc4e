"""What exchanges do to answers and requests beyond plain objects: tuples, text or numbers, batches, pages, variants."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.generator.sdk import Maker, operation, spec
from tradespec.core.errors import (
    ApiError,
    BatchFailed,
    ContractBreach,
    InsufficientFunds,
    NotFound,
    Outcome,
    ParameterError,
)

ERRORS = """\
x-errors:
  - {code: '43012', class: InsufficientFunds, outcome: rejected, message: funds, source: seen, hint: Send money}
"""


def test_an_array_of_named_positions_is_an_object_that_takes_further_ones(maker: Maker) -> None:
    sdk = maker.sdk(
        spec(
            operation("getCandles", schema="{type: array, items: {$ref: '#/components/schemas/Candle'}}"),
            schemas="""
Candle:
  description: One candle.
  type: array
  x-tuple: [openTime, close, turnover]
  minItems: 2
  prefixItems:
    - {description: Open., type: string, format: int64, x-time: unix-ms}
    - {description: Close., type: string, format: decimal, x-money: price}
    - {description: Turnover., type: string, format: decimal, x-money: amount}
""",
        )
    )
    first, second, third = sdk.client('[["5","1.10"],["6","2","3.5","new"],["7","1",""]]').things.get_candles()
    assert (first.open_time, first.close, first.turnover) == (5, Decimal("1.10"), None)
    assert (second.open_time, second.turnover) == (6, Decimal("3.5"))
    assert third.turnover is None
    with pytest.raises(ContractBreach) as caught:
        sdk.client('[["5"]]').things.get_candles()
    assert caught.value.path == "$[0]"


def test_text_or_number_on_the_wire_is_one_type_in_python(maker: Maker) -> None:
    sdk = maker.sdk(
        spec(
            operation("getRow", schema="{$ref: '#/components/schemas/Row'}"),
            schemas="""
Row:
  description: A row.
  type: object
  required: [id, at]
  properties:
    id: {description: Id., type: [string, integer]}
    at: {description: When., type: [integer, string], format: int64, x-time: unix-ms}
    seen: {description: When., type: [integer, string, 'null'], format: int64}
    count: {description: Count., type: string, format: int64}
""",
        )
    )
    row = sdk.client('{"id": 9223372036854775808, "at": "17", "seen": "", "count": ""}').things.get_row()
    assert (row.id, row.at, row.seen, row.count) == ("9223372036854775808", 17, None, None)
    row = sdk.client('{"id": "a", "at": 17, "seen": 0, "count": "0"}').things.get_row()
    assert (row.id, row.at, row.seen, row.count) == ("a", 17, 0, 0)
    for bad in (
        '{"id": true, "at": 1}',
        '{"id": "a", "at": ""}',
        '{"id": "a", "at": "1.5"}',
        '{"id": "a", "at": 1, "count": 5}',
    ):
        with pytest.raises(ContractBreach):
            sdk.client(bad).things.get_row()


def test_json_inside_a_text_is_decoded_as_exactly_as_the_rest(maker: Maker) -> None:
    sdk = maker.sdk(
        spec(
            operation("getOrder", schema="{$ref: '#/components/schemas/Order'}"),
            schemas="""
Fee:
  description: A fee.
  type: object
  properties:
    t: {description: Total., type: number, x-money: fee}
Order:
  description: An order.
  type: object
  properties:
    feeDetail:
      description: Fees by coin.
      type: [string, 'null']
      contentMediaType: application/json
      contentSchema: {type: object, additionalProperties: {$ref: '#/components/schemas/Fee'}}
""",
        )
    )
    order = sdk.client(r'{"feeDetail": "{\"BGB\":{\"t\":-0.10000000000000000001}}"}').things.get_order()
    assert order.fee_detail["BGB"].t == Decimal("-0.10000000000000000001")
    for blank in ('{"feeDetail": ""}', '{"feeDetail": null}', "{}"):
        assert sdk.client(blank).things.get_order().fee_detail is None
    for bad in (
        r'{"feeDetail": "{"}',
        r'{"feeDetail": "[]"}',
        '{"feeDetail": {}}',
        r'{"feeDetail": "{\"a\":{\"t\":\"NaN\"}}"}',
    ):
        with pytest.raises(ContractBreach):
            sdk.client(bad).things.get_order()


BATCH = """
Ref:
  description: A reference.
  type: object
  properties:
    orderId: {description: Id., type: string}
Refused:
  description: A refused order.
  type: object
  properties:
    errorCode: {description: Code., type: [string, 'null']}
    errorMsg: {description: Why., type: [string, 'null']}
Done:
  description: What became of a batch.
  type: object
  x-batch: {succeeded: successList, failed: failureList, code: errorCode, message: errorMsg}
  properties:
    successList: {description: Taken., type: [array, 'null'], items: {$ref: '#/components/schemas/Ref'}}
    failureList: {description: Refused., type: [array, 'null'], items: {$ref: '#/components/schemas/Refused'}}
"""


def test_a_batch_shows_successes_and_typed_failures_and_raises_when_asked(maker: Maker) -> None:
    text = spec(operation("getDone", schema="{$ref: '#/components/schemas/Done'}"), schemas=BATCH)
    sdk = maker.sdk(text.replace("tags:\n", ERRORS + "tags:\n", 1))
    answer = (
        '{"successList":[{"orderId":"1"}],"failureList":[{"errorCode":"43012","errorMsg":"too poor"},{"errorMsg":"?"}]}'
    )
    done = sdk.client(answer).things.get_done()
    assert done.success_list[0].order_id == "1"
    poor, unknown = done.failures
    assert isinstance(poor, InsufficientFunds)
    assert (poor.code, poor.message, poor.hint, poor.outcome) == ("43012", "too poor", "Send money", Outcome.REJECTED)
    assert type(unknown) is ApiError
    with pytest.raises(BatchFailed, match=r"2 of 3 were refused.*too poor") as caught:
        done.raise_for_failures()
    assert [type(f) for f in caught.value.failures] == [InsufficientFunds, ApiError]
    for fine in ('{"successList":null,"failureList":null}', '{"successList":[{"orderId":"1"}],"failureList":[]}'):
        sdk.client(fine).things.get_done().raise_for_failures()


def test_a_refusal_inside_a_success_is_raised(maker: Maker) -> None:
    failing = "x-failure: {field: result, values: [failure], message: why, outcome: rejected}"
    sdk = maker.sdk(
        spec(
            operation(
                "cancelIt",
                schema="{$ref: '#/components/schemas/Cancelled'}",
                body="{$ref: '#/components/schemas/CancelRequest'}",
                extra=failing,
            ),
            schemas="""
CancelRequest:
  description: Which.
  type: object
  additionalProperties: false
  required: [id]
  properties:
    id: {description: Id., type: string}
Cancelled:
  description: Whether.
  type: object
  properties:
    result: {description: success or failure., type: string}
    why: {description: Reason., type: [string, 'null']}
""",
        )
    )
    assert sdk.client('{"result": "success"}').things.cancel_it(id="1").result == "success"
    with pytest.raises(ApiError, match="gone already") as caught:
        sdk.client('{"result": "failure", "why": "gone already"}').things.cancel_it(id="1")
    assert (caught.value.outcome, caught.value.status) == (Outcome.REJECTED, 200)
    assert b"gone already" in caught.value.body


TICKERS = """
Ticker:
  description: A ticker.
  type: object
  required: [symbol]
  properties:
    symbol: {description: Which., type: string}
"""


def test_a_variant_asks_for_one_row_and_gives_that_row(maker: Maker) -> None:
    variants = (
        "x-variants: [{operationId: getTicker, summary: One, description: One., require: [symbol], single: NotFound, "
        "aliases: [{path: /ticker, source: seed}]}]"
    )
    sdk = maker.sdk(
        spec(
            operation(
                "getTickers",
                schema="{type: array, items: {$ref: '#/components/schemas/Ticker'}}",
                parameters="[{name: symbol, in: query, description: Which., schema: {type: string}}]",
                extra=variants,
            ),
            schemas=TICKERS,
        )
    )
    client = sdk.client('[{"symbol": "A"}]')
    assert client.things.get_ticker(symbol="A").symbol == "A"
    assert sdk.sent[-1].url.raw_path == b"/getTickers?symbol=A"
    assert [row.symbol for row in client.things.get_tickers()] == ["A"]
    with pytest.raises(TypeError, match="symbol"):
        client.things.get_ticker()
    with pytest.raises(NotFound):
        sdk.client("[]").things.get_ticker(symbol="A")
    with pytest.raises(ContractBreach, match="2 rows where one was asked for"):
        sdk.client('[{"symbol": "A"}, {"symbol": "B"}]').things.get_ticker(symbol="A")


def test_pages_are_walked_by_an_id_of_digits_by_a_field_of_the_answer_and_by_number(maker: Maker) -> None:
    size = "{name: n, in: query, description: Size., schema: {type: integer}}"
    query = f"[{{name: after, in: query, description: Cursor., schema: {{type: string}}}}, {size}]"
    numbered = f"[{{name: page, in: query, description: Page., schema: {{type: integer}}}}, {size}]"
    rows = "{type: array, items: {$ref: '#/components/schemas/Row'}}"
    page = "{$ref: '#/components/schemas/Page'}"
    text = spec(
        operation(
            "getRows", schema=rows, parameters=query, extra="x-pagination: {cursor: after, item: id, size: n, max: 2}"
        ),
        operation(
            "getPage",
            schema=page,
            parameters=query,
            extra="x-pagination: {cursor: after, next: endId, more: again, list: list, size: n, max: 2}",
        ),
        operation(
            "getNumbered",
            schema=page,
            parameters=numbered,
            extra="x-pagination: {page: page, list: list, size: n, max: 2}",
        ),
        schemas="""
Row:
  description: A row.
  type: object
  properties:
    id: {description: Id., type: string}
Page:
  description: A page.
  type: object
  properties:
    list: {description: Rows., type: [array, 'null'], items: {$ref: '#/components/schemas/Row'}}
    endId: {description: Next., type: [string, 'null']}
    again: {description: More., type: boolean}
""",
    )
    sdk = maker.sdk(text)

    def walk(answers: list[str], method: str, **arguments: Any) -> tuple[list[str], list[bytes]]:
        import httpx

        sent: list[bytes] = []

        def handler(request: httpx.Request) -> httpx.Response:
            sent.append(request.url.query)
            return httpx.Response(200, content=answers[len(sent) - 1])

        client = sdk.module.Toy(api_key="k", transport=httpx.MockTransport(handler))
        return [row.id for row in getattr(client.things, method)(**arguments)], sent

    ids, sent = walk(['[{"id":"10"},{"id":"9"}]', '[{"id":"8"}]', "[]"], "iter_rows")
    assert ids == ["10", "9", "8"] and sent == [b"n=2", b"after=9&n=2", b"after=8&n=2"]
    full, last = '{"list":[{"id":"b"}],"endId":"77","again":true}', '{"list":[{"id":"a"}],"endId":"76","again":false}'
    ids, sent = walk([full, last], "iter_page")
    assert ids == ["b", "a"] and sent == [b"n=2", b"after=77&n=2"]
    assert walk(['{"list":null,"endId":null}'], "iter_page")[0] == []
    ids, sent = walk(['{"list":[{"id":"b"}]}', '{"list":[{"id":"a"}]}', '{"list":[]}'], "iter_numbered")
    assert ids == ["b", "a"] and sent == [b"n=2", b"page=2&n=2", b"page=3&n=2"]
    assert walk(['{"list":[{"id":"b"}]}'] * 9, "iter_numbered")[0] == ["b", "b"]  # a server that ignores the number
    with pytest.raises(ParameterError):
        walk([], "iter_rows", after=5)
    with pytest.raises(ParameterError):
        walk([], "iter_numbered", page="5")


@pytest.mark.parametrize(
    ("a", "n", "place"),
    [
        ("1_000", "1", "$.a"),
        (" 1", "1", "$.a"),
        ("NaN", "1", "$.a"),
        ("1.2.3", "1", "$.a"),
        ("", "1", "$.a"),
        ("\uff11", "1", "$.a"),
        ("1e99999", "1", "$.a"),
        ("1", "1.5", "$.n"),
        ("1", "1_0", "$.n"),
        ("1", "--1", "$.n"),
    ],
)
def test_one_bad_number_of_many_is_refused_by_its_name(maker: Maker, a: str, n: str, place: str) -> None:
    sdk = maker.sdk(
        spec(
            operation("getRow", schema="{$ref: '#/components/schemas/Row'}"),
            schemas="""
Row:
  description: A row.
  type: object
  required: [a]
  properties:
    a: {description: A., type: string, format: decimal, x-money: price}
    b: {description: B., type: [string, 'null'], format: decimal, x-money: price}
    n: {description: N., type: string, format: int64}
""",
        )
    )
    import json

    def row(**fields: str | None) -> Any:
        return sdk.client(json.dumps(fields)).things.get_row()

    good = row(a="-1.50", b="1e-8", n="007")
    assert (str(good.a), good.b, good.n) == ("-1.50", Decimal("1e-8"), 7)
    assert (row(a="1", b="", n="").b, row(a="1", b=None).n) == (None, None)
    with pytest.raises(ContractBreach) as caught:
        row(a=a, b="2", n=n)
    assert caught.value.path == place
