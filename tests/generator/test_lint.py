"""Each house rule, by a one-line change of a clean spec: the rule speaks, at the right line, and only it."""

# ruff: noqa: E501 (a table reads best with one case per line)
from __future__ import annotations

import re

import pytest

from generator.bundle import load_bundle
from generator.lint import lint
from generator.problems import SpecError
from tests.generator.workspace import REPOSITORY, TRADE, Workspace

_ID = "operationId: sendOrder"
_PRICE = "        price: {type: number, x-money: price, description: Price.}"
_SIDE = "      enum: [BUY, SELL]"
_TRADE = "    Trade:\n"
_COUNT = "      - {name: count, in: query"
_PATHS = "  /orders: {$ref: 'trade.yaml#/sendOrder'}"
_BODY = "        application/json:\n          schema: {$ref: '#/components/schemas/OrderRequest'}"
_ORDER_EXAMPLE = "example: {side: BUY, size: 1, price: '2'}"


def _field(text: str) -> str:
    return f"{_PRICE}\n        extra: {{{text}, description: Extra.}}"


# what to change, into what, the rule that must speak, a part of the line it must point at
CASES = {
    "path item under another name": (_ID, "operationId: sendIt", "path-item-name", "sendOrder:"),
    "two tags": ("tags: [trade]\n    summary: Order", "tags: [trade, x]\n    summary: Order", "openapi", "tags: [trade, x]"),
    "tag not declared": ("tags: [trade]\n    summary: Order", "tags: [trad]\n    summary: Order", "tag-unknown", "[trad]"),
    "tag hides a method": ("{name: trade, description: Trading.}", "{name: close, description: Trading.}", "tag-name", "close"),
    "field name is code": ("        price: {type: n", "        'price = 1; import os': {type: n", "field-name", "import os"),
    "field name not ASCII": ("        price: {type: n", "        prісe: {type: n", "field-name", "prісe"),
    "fields equal in Python": (_PRICE, f"{_PRICE}\n        Price: {{type: string, description: P.}}", "field-name-clash", "        Price:"),
    "parameter the function needs": ("name: before", "name: client", "parameter-reserved", "name: client"),
    "body field the function needs": ("        market: {type: boolean", "        options: {type: boolean", "parameter-reserved", "options:"),
    "parameters equal in Python": ("name: before", "name: Count", "parameter-clash", "name: count"),
    "parameter twice": (_COUNT, "      - {name: before, in: query, description: B., schema: {type: integer}}\n" + _COUNT, "parameter-twice", "name: before"),
    "parameter is an object": ("schema: {type: integer}}", "schema: {type: object, additionalProperties: {type: string}}}", "parameter-type", "name: before"),
    "array in the path": ("description: Market., schema: {type: string}", "description: Market., schema: {type: array, items: {type: string}}", "parameter-type", "name: symbol"),
    "header the client sets": (_COUNT, "      - {name: Api-Key, in: header, description: K., schema: {type: string}}\n" + _COUNT, "parameter-header", "Api-Key"),
    "array style": ("schema: {type: integer}}", "style: pipeDelimited, schema: {type: integer}}", "openapi-unknown-key", "style"),
    "parameter with content": ("schema: {type: integer}}", "content: {}, schema: {type: integer}}", "openapi-unknown-key", "content"),
    "cookie": ("name: before, in: query", "name: before, in: cookie", "openapi", "in: cookie"),
    "path variable not declared": ("/trades/{symbol}: {$ref", "/trades/{symbol}/{day}: {$ref", "path-parameter", "get:"),
    "path variable not in the path": ("/trades/{symbol}: {$ref", "/trades: {$ref", "path-parameter", "name: symbol"),
    "path variable optional": ("in: path, required: true", "in: path", "path-parameter", "name: symbol"),
    "path variable is code": ("/trades/{symbol}: {$ref", "'/trades/{symbol.x}': {$ref", "path-template", "symbol.x"),
    "paths a server can't tell apart": (_PATHS, f"{_PATHS}\n  /trades/{{id}}: {{$ref: 'trade.yaml#/sendOrder'}}", "path-clash", "/trades/{id}:"),
    "blank in a path": ("  /orders: {$ref", "  '/or ders': {$ref", "path", "/or ders"),
    "enum inline": (_PRICE, _field("type: string, enum: [A, B]"), "inline-enum", "extra"),
    "enum values differ in case only": (_SIDE, "      enum: [BUY, buy]", "enum-varnames", "enum: [BUY, buy]"),
    "enum values no names": (_SIDE, "      enum: [BUY, 1min]", "enum-varnames", "1min"),
    "enum varnames too few": (_SIDE, f"{_SIDE}\n      x-enum-varnames: [BUY]", "enum-varnames", "x-enum-varnames"),
    "enum of floats": (_SIDE, "      enum: [1.5, 2.5]", "enum-type", "1.5"),
    "enum of mixed types": (_SIDE, "      enum: [BUY, 1]", "enum-type", "enum: [BUY, 1]"),
    "enum of booleans": (_SIDE, "      enum: [BUY, true]", "enum-type", "true"),
    "object inline": (_PRICE, _field("type: object, properties: {a: {type: string}}"), "inline-object", "extra"),
    "union of objects": (_PRICE, _field("anyOf: [{$ref: '#/components/schemas/Trade'}, {$ref: '#/components/schemas/Side'}]"), "openapi", "extra"),
    "several types": (_PRICE, _field("type: [string, boolean]"), "openapi", "extra"),
    "oneOf": (_PRICE, _field("type: string, oneOf: []"), "openapi-unknown-key", "extra"),
    "discriminator": (_PRICE, _field("type: string, discriminator: {}"), "openapi-unknown-key", "extra"),
    "title": (_PRICE, _field("type: string, title: Extra"), "openapi-unknown-key", "extra"),
    "no type": (_PRICE, f"{_PRICE}\n        extra: {{description: Extra.}}", "openapi", "extra"),
    "OpenAPI 3.0 nullable": (_PRICE, _field("type: string, nullable: true"), "openapi-unknown-key", "extra"),
    "keys beside $ref": (_PRICE, f"{_PRICE}\n        extra: {{$ref: '#/components/schemas/Side', description: S.}}", "ref-siblings", "extra"),
    "properties beside allOf": (_PRICE, _field("allOf: [{$ref: '#/components/schemas/Side'}], properties: {a: {type: string}}"), "all-of-siblings", "extra"),
    "float": (_PRICE, _field("type: number, format: double"), "float-money", "extra"),
    "time without zone": (_PRICE, _field("type: string, format: date-time"), "format", "extra"),
    "array without items": (_PRICE, _field("type: array"), "array-items", "extra"),
    "required field unknown": ("required: [id, price]", "required: [id, prize]", "required-unknown", "prize"),
    "money that is text": (_PRICE, _field("type: string, x-money: fee"), "x-money", "extra"),
    "time that is a number": (_PRICE, _field("type: number, x-time: utc"), "x-time", "extra"),
    "open request": ("      additionalProperties: false\n", "", "open-request", "OrderRequest:"),
    "closed answer": ("      required: [id, price]\n", "      required: [id, price]\n      additionalProperties: false\n", "closed-response", "additionalProperties"),
    "model both ways": ("items: {$ref: '#/components/schemas/Trade'}", "items: {$ref: '#/components/schemas/OrderRequest'}", "two-way-model", "OrderRequest:"),
    "default of the wrong type": ("maximum: 100, default: 10", "maximum: 100, default: ten", "default", "name: count"),
    "default beyond the maximum": ("maximum: 100, default: 10", "maximum: 100, default: 1000", "default", "name: count"),
    "example of the wrong type": ("example: [{id: 1,", "example: [{id: one,", "example", "id: one"),
    "example against x-checks": (_ORDER_EXAMPLE, "example: {side: BUY, size: 1, market: true}", "example", "market: true"),
    "example with a misspelled field": (_ORDER_EXAMPLE, "example: {side: BUY, size: 1, price: '2', pric: 1}", "example", "pric: 1"),
    "no write class": ("    x-write-class: unsafe\n", "", "write-class", "  post:"),
    "unknown bucket": ("x-rate-limit: {all: 1}", "x-rate-limit: {al: 1}", "x-rate-limit", "{al: 1}"),
    "cost beyond the bucket": ("x-rate-limit: {all: 1}", "x-rate-limit: {all: 11}", "x-rate-limit", "{all: 11}"),
    "unknown error class": ("class: Refused", "class: Refuse", "x-errors", "class: Refuse"),
    "error class outside the tree": ("class: Refused", "class: Unrelated", "x-errors", "Unrelated"),
    "error code not quoted": ("code: '-1', match", "code: -1, match", "x-errors", "code: -1"),
    "error row never reached": (", class: ApiError", ", http: 400, class: ApiError", None, ""),
    "error rows in the wrong order": ("match: closed, class: Refused", "class: Refused", "x-errors", "class: ApiError"),
    "cursor unknown": ("cursor: before", "cursor: befor", "x-pagination", "befor"),
    "item field unknown": ("item: id", "item: ident", "x-pagination", "ident"),
    "item field that is no id": ("item: id", "item: price", "x-pagination", "item: price"),
    "cursor that is no id": ("Cursor., schema: {type: integer}", "Cursor., schema: {type: boolean}", "x-pagination", "cursor: before"),
    "size that is no number": ("schema: {type: integer, maximum: 100, default: 10}", "schema: {type: array, items: {type: integer}}", "x-pagination", "size: count"),
    "own id that is no text": ("    x-write-class: unsafe\n", "    x-write-class: unsafe\n    x-mint: size\n", "x-mint", "x-mint"),
    "time of a row unknown": ("    x-write-class: unsafe\n", "    x-write-class: unsafe\n    x-mint: price\n    x-reconcile: {lookup: getTrades, horizon: 5, created: made}\n", "x-reconcile", "created: made"),
    "time of a row that is none": ("    x-write-class: unsafe\n", "    x-write-class: unsafe\n    x-mint: price\n    x-reconcile: {lookup: getTrades, horizon: 5, created: id}\n", "x-reconcile", "created: id"),
    "batch of what is no list": (_TRADE, "    Trade:\n      x-batch: {succeeded: id, failed: id, code: id, message: id}\n", "x-batch", "x-batch"),
    "refusal by what is no text": ("    x-pagination: {cursor", "    x-failure: {field: id, values: ['1'], outcome: rejected}\n    x-pagination: {cursor", "x-failure", "field: id"),
    "page beyond the maximum": ("size: count, max: 100", "size: count, max: 500", "x-pagination", "max: 500"),
    "check on an unknown field": ("exactly-one-of: [price, market]", "exactly-one-of: [prize, market]", "x-checks", "prize"),
    "alias is a path": ("{path: '/fills/{symbol}'", "{path: '/trades/{symbol}'", "x-aliases", "/trades/{symbol}"),
    "alias with other variables": ("{path: '/fills/{symbol}'", "{path: '/fills'", "x-aliases", "/fills"),
    "link to nowhere": ("            operationId: getTrades", "            operationId: getTrade", "link", "operationId: getTrade"),
    "link with an unknown parameter": ("parameters: {symbol: BTC}", "parameters: {market: BTC}", "link", "market: BTC"),
    "scheme unknown": ("  - key: []", "  - kee: []", "security-unknown", "security:"),
    "no success": ("    responses:\n      '200':\n        description: Taken.", "    responses:\n      '400':\n        description: Taken.", "answer", "responses:"),
    "success is a page": ("          application/json:\n            schema:\n", "          text/html:\n            schema:\n", "answer-type", "content:"),
    "body of another type": (_BODY, _BODY.replace("application/json", "text/plain"), "body-type", "content:"),
    "no summary": ("    summary: Order\n", "", "openapi", "post:"),
    "no source": ("    x-source: {section: Orders, origin: official}\n", "", "openapi", "post:"),
    "key unknown": ("x-write-class: unsafe", "x-write-class: unsafe\n    x-write-clas: unsafe", "x-unknown", "x-write-clas:"),
    "key in the wrong place": (_TRADE, "    Trade:\n      x-write-class: read\n", "x-place", "x-write-class"),
    "key of the wrong shape": ("x-write-class: unsafe", "x-write-class: dangerous", "x-write-class", "dangerous"),
    "exchange in another folder": ("{name: toy,", "{name: toi,", "x-exchange", "toi"),
    "client is code": ("client: Toy", "client: 'Toy(object)'", "x-exchange", "Toy(object)"),
    "hidden direction mark": ("summary: Order", 'summary: "Or\\u202eder"', "text", "u202e"),
    "control character": ("summary: Order", 'summary: "Or\\x00der"', "text", "x00"),
    "array of itself": (_TRADE, "    Nest: {description: N., type: array, items: {$ref: '#/components/schemas/Nest'}}\n" + _TRADE, "recursive-schema", "Nest:"),
    "alias of itself": (_TRADE, "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n" + _TRADE, "recursive-schema", "    A:"),
    "component unused": (_TRADE, "    Unused: {description: U., type: string}\n" + _TRADE, "unused", "Unused:"),
    "broken pattern": (_PRICE, _field("type: string, pattern: '('"), "openapi", "extra"),
    "wrong version": ("openapi: 3.1.0", "openapi: 3.2.0", "openapi", "openapi: 3.2.0"),
    "webhooks": ("paths:\n", "webhooks: {}\npaths:\n", "openapi", "webhooks"),
    "address with a blank": ("'https://toy.example'", "'https://toy example'", "openapi", "toy example"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule", "line"), CASES.values(), ids=CASES.keys())
def test_the_rule_speaks_at_the_line(workspace: Workspace, old: str, new: str, rule: str | None, line: str) -> None:
    workspace.change(old, new)
    problems = workspace.problems()
    if rule is None:
        assert problems == []
        return
    found = [problem for problem in problems if problem.rule == rule]
    assert found, problems
    assert any(line in workspace.line(problem) for problem in found), (found, [workspace.line(p) for p in found])
    assert all(problem.what and problem.mend for problem in problems)


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("Decimal", "schema-name"),  # the generated code's own
        ("AsyncToy", "schema-name"),  # the client
        ("TimeoutError", "schema-name"),  # Python's
        ("Träde", "schema-name"),
        ("trade", "schema-name"),
        ("SIDE", "schema-name-clash"),  # beside Side
    ],
)
def test_schemas_have_distinct_and_harmless_class_names(workspace: Workspace, name: str, rule: str) -> None:
    workspace.rename("Trade:", f"{name}:")
    workspace.rename("schemas/Trade'", f"schemas/{name}'")
    assert rule in {problem.rule for problem in workspace.problems()}


@pytest.mark.parametrize("name", ["yield", "import"])
def test_an_operation_id_is_no_keyword(workspace: Workspace, name: str) -> None:
    workspace.rename("sendOrder", name)
    assert [problem.rule for problem in workspace.problems()] == ["operation-id"]


def test_a_clean_spec_has_no_problem(workspace: Workspace) -> None:
    assert workspace.problems() == []


@pytest.mark.parametrize("exchange", sorted(path.parent.name for path in REPOSITORY.glob("specs/*/openapi.yaml")))
def test_every_spec_of_the_repository_is_clean(exchange: str) -> None:
    assert lint(load_bundle(exchange, REPOSITORY), REPOSITORY) == []


def test_all_problems_are_told_at_once_in_the_order_of_the_files(workspace: Workspace) -> None:
    workspace.change("class: Refused", "class: Nobody")
    workspace.change("item: id", "item: nothing")
    workspace.change("x-rate-limit: {all: 1}", "x-rate-limit: {some: 1}")
    problems = workspace.problems()
    assert [problem.rule for problem in problems] == ["x-errors", "x-rate-limit", "x-pagination"]
    assert [problem.location.file for problem in problems] == ["specs/toy/openapi.yaml", *["specs/toy/trade.yaml"] * 2]
    assert all(re.fullmatch(r"specs/toy/\w+\.yaml:\d+: [a-z-]+: .+; .+", str(problem)) for problem in problems)


def test_a_near_miss_is_guessed(workspace: Workspace) -> None:
    workspace.change("class: Refused", "class: Refusd")
    (problem,) = workspace.problems()
    assert "did you mean Refused?" in problem.what


_TYPES = '"string", "number", "integer", "boolean", "object", "array", "null"'


@pytest.mark.parametrize(
    ("old", "new", "what", "mend"),
    [
        ("  type: string\n      enum", "  type: strng\n      enum", f'type: "strng" is not one of {_TYPES}, did you mean string?', "see"),
        ("id: {type: integer", "id: {type: [integr, 'null']", f'"integr" is not one of {_TYPES}, did you mean integer?', "see"),
        ("in: path, required: true", "in: path, required: yes", 'required: "yes" is text, and true or false belongs there', "see"),
        ("info: {title", "info: {titel", "titel is not used here, did you mean title?", "rename it to title"),
        ("kind: {type: string", "kind: {type: string, titel: K", "titel is not used here, did you mean title?", "remove it: a schema is called by"),
        ("requestBody:", "requestBdy:", "requestBdy is not used here, did you mean requestBody?", "rename it to requestBody"),
        ("type: apiKey", "type: apiKy", 'type: "apiKy" is not one of "apiKey", "http", did you mean apiKey?', "see"),
        ("x-write-class: unsafe", "x-write-class: unsaf", '"unsaf" is not one of "read", "idempotent", "unsafe", did you mean unsafe?', "specs/README.md"),
        ("outcome: rejected", "outcom: rejected", "outcom is not used here, did you mean outcome?", "rename it to outcome; specs/README.md describes x-errors"),
        ("x-write-class: unsafe", "x-write-clas: unsafe", "x-write-clas is not in the vocabulary, did you mean x-write-class?", "rename it to x-write-class"),
    ],
)  # fmt: skip
def test_a_typo_is_told_once_with_what_was_meant(
    workspace: Workspace, old: str, new: str, what: str, mend: str
) -> None:
    workspace.change(old, new)
    (problem,) = workspace.problems()
    assert (problem.what, problem.mend[: len(mend)]) == (what, mend)


def test_operation_ids_that_meet_in_snake_case_clash(workspace: Workspace) -> None:
    second = TRADE.split("components:")[0].split("sendOrder:")[1].replace("sendOrder", "sendORDER")
    workspace.change("components:\n  schemas", f"sendORDER:{second}components:\n  schemas")
    workspace.change("  /orders: ", "  /more: {$ref: 'trade.yaml#/sendORDER'}\n  /orders: ")
    assert "operation-id-clash" in {problem.rule for problem in workspace.problems()}


def test_recursion_through_a_field_is_allowed(workspace: Workspace) -> None:
    workspace.change(_PRICE, _field("type: array, items: {$ref: '#/components/schemas/Trade'}"))
    assert workspace.problems() == []


def test_an_enveloped_answer_needs_the_fields_of_the_envelope(workspace: Workspace) -> None:
    workspace.change("x-rate-limits:", "x-envelope: {code: code, ok: '0', data: data}\nx-rate-limits:")
    assert {problem.rule for problem in workspace.problems()} == {"x-envelope"}
    workspace.change(
        "            schema:\n              type: array\n              items: {$ref: '#/components/schemas/Trade'}\n"
        "            example: [{id: 1, price: 0.10000000000000000001, side: BUY}]",
        "            schema:\n              allOf:\n                - $ref: '#/components/schemas/Envelope'\n"
        "                - type: object\n                  properties:\n"
        "                    data: {type: array, items: {$ref: '#/components/schemas/Trade'}}",
    )
    workspace.change(
        "    Trade:\n", "    Envelope:\n      type: object\n      properties: {code: {type: string}}\n    Trade:\n"
    )
    assert workspace.problems() == []


def test_money_in_examples_is_compared_to_the_last_digit(workspace: Workspace) -> None:
    workspace.change(
        "price: {type: number, x-money: price",
        "price: {type: number, minimum: 0.10000000000000000002, x-money: price",
    )
    assert [problem.rule for problem in workspace.problems()] == ["example"]


def test_the_errors_of_a_spec_survive_the_way_between_processes(workspace: Workspace) -> None:
    import pickle

    workspace.change("class: Refused", "class: Nobody")
    error = SpecError(workspace.problems())
    assert pickle.loads(pickle.dumps(error)).problems == error.problems


def test_a_sample_with_a_field_that_is_not_described_is_told(workspace: Workspace) -> None:
    workspace.change("example: [{id: 1, price", "example: [{id: 1, cost: 2, price")
    (problem,) = workspace.problems()
    assert (problem.rule, problem.what) == ("example", "the sample has cost, the schema has not")


def test_a_spec_file_that_nothing_refers_to_is_told(workspace: Workspace) -> None:
    workspace.write("specs/toy/extra.yaml", "getMore: {}\n")
    (problem,) = workspace.problems()
    assert (problem.rule, str(problem.location)) == ("stray-file", "specs/toy/extra.yaml:1")


def test_a_number_says_what_it_counts(workspace: Workspace) -> None:
    workspace.change("x-money: size, ", "")
    (problem,) = workspace.problems()
    assert problem.rule == "x-money" and "price, size, amount" in problem.mend


def test_an_operation_with_an_id_of_its_own_changes_something(workspace: Workspace) -> None:
    workspace.change("x-write-class: unsafe", "x-write-class: read\n    x-mint: side")
    assert "write-class" in {problem.rule for problem in workspace.problems()}
