"""Each rule of stream contracts, by a small change of a clean one: it speaks at the right line, and says what to do."""

# ruff: noqa: E501 (a table reads best with one case per line)
from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.generator.stream_workspace import STREAMS, edit, with_streams
from tests.generator.workspace import Workspace

_LEVEL = "        price_int: {type: integer"
_TRADES = "channel: {$ref: '#/channels/trades'}"
_MESSAGES = "messages: [{$ref: '#/channels/trades/messages/trade'}]"
_METHOD = "    x-method: trades\n"
_DATA = "properties: {data: {$ref: 'trade.yaml#/components/schemas/Trade'}}"
_SECURITY = "    security: [{$ref: '#/components/securitySchemes/streamKey'}]\n"

# what to change, into what, the rule that must speak, a part of the line it must point at
CASES = {
    "key of the root misspelled": ("x-stream:", "x-steam:", "misspelled-key", "x-steam"),
    "no settings": ("x-stream: {silence: 60, ping: 20, key: getKey}\n", "", "asyncapi", "asyncapi: 3.0.0"),
    "silence below zero": ("silence: 60", "silence: -1", "x-stream", "silence: -1"),
    "settings misspelled": ("ping: 20", "pong: 20", "x-stream", "pong: 20"),
    "ping beyond silence": ("ping: 20", "ping: 60", "x-stream", "ping: 60"),
    "key of no operation": ("key: getKey", "key: getKeys", "x-stream", "getKeys"),
    "key that is no secret": ("key: getKey", "key: getTrades", "x-stream", "getTrades"),
    "key that needs arguments": ("key: getKey", "key: sendOrder", "x-stream", "sendOrder"),
    "server without environment": (", x-environment: test", "", "asyncapi", "test: {host"),
    "environment twice": ("x-environment: test", "x-environment: live", "x-environment", "test: {host"),
    "server with variables": ("host: test.toy.example", "host: '{region}.toy.example'", "asyncapi", "{region}"),
    "server with a scheme": ("host: test.toy", "host: wss://test.toy", "asyncapi", "wss://test"),
    "key of HTTP servers": ("x-environment: test", "x-environment: test, x-signed-headers: {A: b}", "x-place", "x-signed-headers"),
    "no source at a channel": ("    x-source: {section: Trades, origin: official}\n  levels:", "  levels:", "asyncapi", "trades:"),
    "ids misspelled": ("x-ids:", "x-id:", "misspelled-key", "x-id:"),
    "ids without argument": ("x-ids: {parameter: pair, values", "x-ids: {values", "x-ids", "x-ids: {values"),
    "ids of another address": ("address: '{id}'", "address: 'level_{id}'", "x-ids", "level_{id}"),
    "one id twice": ("BTCJPY: bbbb", "BTCJPY: aaaa", "channel-clash", "BTCJPY: aaaa"),
    "sample that is no id": ("examples: [aaaa]", "examples: [aaab]", "example", "[aaab]"),
    "argument that every method has": ("parameter: pair", "parameter: buffer", "parameter-reserved", "parameter: buffer"),
    "argument that is code": ("address: 'trades_{symbol}'", "address: 'trades_{sym bol}'", "channel-parameter", "{sym bol}"),
    "argument with values of its own": ("description: Market., examples: [BTC]", "description: Market., enum: [BTC]", "asyncapi-unknown-key", "enum: [BTC]"),
    "argument without description": ("symbol: {description: Market., examples: [BTC]}", "symbol: {examples: [BTC]}", "asyncapi", "symbol:"),
    "parameter that is not declared": ("'trades_{symbol}'", "'trades_{symbol}_{day}'", "channel-parameter", "{day}"),
    "parameter that is not in the address": ("'trades_{symbol}'", "trades", "channel-parameter", "symbol: {desc"),
    "broken variable": ("'trades_{symbol}'", "'trades_{symbol'", "channel-address", "trades_{symbol'"),
    "variable twice": ("'trades_{symbol}'", "'trades_{symbol}_{symbol}'", "channel-address", "trades_"),
    "empty address": ("'trades_{symbol}'", "''", "channel-address", "address: ''"),
    "no address and no key": ("ping: 20, key: getKey", "ping: 20", "channel-address", "#/channels/own'}"),
    "address of another channel": ("    address: null\n    description: Own", "    address: 'trades_{day}'\n    parameters: {day: {description: D.}}\n    description: Own", "channel-clash", "trades_{day}"),
    "channel with other keys": ("    description: Levels.\n", "    description: Levels.\n    tags: []\n", "asyncapi-unknown-key", "tags: []"),
    "channel of no operation": (f"    {_TRADES}\n    {_MESSAGES}", "    channel: {$ref: '#/channels/levels'}\n    messages: [{$ref: '#/channels/levels/messages/level'}]", "unused", "  trades:"),
    "channel with an unknown message": ("trade: {$ref: '#/components/messages/Trade'}", "trade: {$ref: '#/components/messages/Trad'}", "ref-dead", "messages/Trad'"),
    "channel with a message of its own": ("trade: {$ref: '#/components/messages/Trade'}", "trade: {name: t, summary: T., payload: {type: object}}", "asyncapi", "trade: {name"),
    "message of no operation": ("      started: {$ref: '#/components/messages/Started'}\n", "      started: {$ref: '#/components/messages/Started'}\n      again: {$ref: '#/components/messages/Started'}\n", "unused", "again:"),
    "action misspelled": ("action: receive", "action: recieve", "asyncapi", "recieve"),
    "method of what is sent": ("    summary: Start\n", "    summary: Start\n    x-method: start\n", "asyncapi", "action: send"),
    "channel misspelled": (_TRADES, "channel: {$ref: '#/channels/trade'}", "ref-dead", "channels/trade'"),
    "channel that is a server": (_TRADES, "channel: {$ref: '#/servers/live'}", "ref", "servers/live"),
    "message that is a component": (_MESSAGES, "messages: [{$ref: '#/components/messages/Trade'}]", "ref", "[{$ref"),
    "message of another channel": (_MESSAGES, "messages: [{$ref: '#/channels/levels/messages/level'}]", "message", "[{$ref"),
    "answer of another channel": ("messages: [{$ref: '#/channels/commands/messages/started'}]", "messages: [{$ref: '#/channels/trades/messages/trade'}]", "message", "[{$ref"),
    "no messages": (_MESSAGES, "messages: []", "asyncapi", "messages: []"),
    "operation with traits": ("    x-method: trades\n", "    x-method: trades\n    traits: []\n", "asyncapi-unknown-key", "traits"),
    "key of HTTP operations": (_METHOD, f"{_METHOD}    x-write-class: read\n", "x-place", "x-write-class"),
    "method that is code": (_METHOD, "    x-method: tra-des\n", "x-method", "tra-des"),
    "method that is a keyword": (_METHOD, "    x-method: import\n", "x-method", "x-method: import"),
    "method that the streams have": (_METHOD, "    x-method: aclose\n", "x-method", "x-method: aclose"),
    "one method twice": (_METHOD, "    x-method: ownEvents\n", "x-method", "x-method: ownEvents"),
    "data of no method": (_METHOD, "", "x-data", "x-data: [data]"),
    "security misspelled": ("securitySchemes/streamKey'}", "securitySchemes/steamKey'}", "ref-dead", "steamKey"),
    "security that is a message": ("#/components/securitySchemes/streamKey", "#/components/messages/Event", "ref", "security:"),
    "security of HTTP's form": (_SECURITY, "    security: [{streamKey: []}]\n", "asyncapi", "streamKey: []"),
    "security that asks for nothing": (_SECURITY, "    security: []\n", "security", "security: []"),
    "security of an unknown kind": ("type: apiKey", "type: apiKy", "asyncapi", "apiKy"),
    "message without payload": ("payload: {$ref: '#/components/schemas/StartCommand'}", "headers: {}", "asyncapi", "Start:"),
    "message of another type": ("      summary: A trade.\n", "      summary: A trade.\n      contentType: text/xml\n", "asyncapi", "text/xml"),
    "message that nobody uses": ("    Start: {name", "    Stop: {name: stop, summary: Stops., payload: {$ref: '#/components/schemas/StartCommand'}}\n    Start: {name", "unused", "Stop:"),
    "no way to the data": ("      x-data: [data]\n", "", "x-data", _MESSAGES),
    "way to the data that is no list": ("x-data: [data]", "x-data: data", "x-data", "x-data: data"),
    "way to no data": ("x-data: [data]", "x-data: [date]", "x-data", "x-data: [date]"),
    "way through what is no object": ("x-data: [data]", "x-data: [channel, data]", "x-data", "[channel, data]"),
    "data that may be absent": ("required: [data], properties", "properties", "x-data", "x-data: [data]"),
    "data that may be null": (_DATA, "properties: {data: {anyOf: [{$ref: 'trade.yaml#/components/schemas/Trade'}, {type: 'null'}]}}", "x-data", "x-data: [data]"),
    "data that is one number": ("x-data: [data, level]", "x-data: [channel]", "x-data", "          channel: {type: string"),
    "data that is a list of texts": ("items: {$ref: '#/components/schemas/OwnEvent'}", "items: {type: string}", "x-data", "events: {type: array"),
    "data that is a map": ("events: {type: array, description: Events., items: {$ref: '#/components/schemas/OwnEvent'}}", "events: {type: object, description: E., additionalProperties: {type: string}}", "x-data", "events: {type: object"),
    "data without a name": ("x-data: [data, level]", "x-data: [data]", "inline-object", "          data: {type: object"),
    "payload that is no object": ("{$ref: '#/components/schemas/StartCommand'}", "{type: string}", "payload", "{type: string}"),
    "payload of no known type": ("      type: object\n      required: [channel]\n", "      type: objct\n      required: [channel]\n", "asyncapi", "objct"),
    "payload that is a channel": (_DATA, "properties: {data: {$ref: '#/channels/trades'}}", "ref", "#/channels/trades'}}"),
    "payload that never ends": ("    Frame:\n", "    Frame: {$ref: '#/components/schemas/Loop'}\n    Loop: {$ref: '#/components/schemas/Frame'}\n    Old:\n", "recursive-schema", "Loop"),
    "pattern that is none": ("'^[a-z]+_[A-Z]+$'", "'^[a-z+_[A-Z+$'", "asyncapi", "pattern:"),
    "required field that is not there": ("required: [start]", "required: [stop]", "required-unknown", "[stop]"),
    "schema of a dead reference": ("schemas/OwnEvent'", "schemas/OwnEvnt'", "ref-dead", "OwnEvnt"),
    "schema of a file that is not there": ("trade.yaml#", "trad.yaml#", "ref-file", "trad.yaml"),
    "schema outside": ("trade.yaml#", "../../../trade.yaml#", "ref-escape", "../trade.yaml"),
    "keys beside a reference": ("{$ref: '#/components/schemas/OwnEvent'}", "{$ref: '#/components/schemas/OwnEvent', description: E.}", "ref-siblings", "OwnEvent"),
    "schema that nobody uses": ("    OwnEvent:\n", "    Spare: {type: object, description: S.}\n    OwnEvent:\n", "unused", "Spare"),
    "data of no exact type": ("kind: {type: string, description: Kind.}", "kind: {type: string, title: Kind, description: Kind.}", "openapi-unknown-key", "title: Kind"),
    "data that is a float": ("count: {type: integer", "count: {type: number, format: double, x-money: rate", "float-money", "count:"),
    "money that does not say so": ("description: Price., x-money: price", "description: Price.", "x-money", "price_int"),
    "unit of an unknown field": ("field: currency", "field: currenci", "x-scaled", "currenci"),
    "unit that may lack": ("required: [price_int, currency]", "required: [price_int]", "x-scaled", "price_int"),
    "unit that an argument tells": ("field: currency", "pair: pair", "x-scaled", "pair: pair"),
    "sample against the schema": ("price: 0.1", "price: some", "example", "price: some"),
    "sample with an unknown field": ("price: 0.1", "price: 0.1, prise: 1", "example", "prise"),
    "sample against the frame": ("examples: [{name: started, payload: {channel: trades_BTC}}]", "examples: [{name: started, payload: {channel: 5}}]", "example", "channel: 5"),
    "sample without payload": ("examples: [{name: started, payload: {channel: trades_BTC}}]", "examples: [{name: started}]", "asyncapi", "{name: started}"),
    "hidden direction mark": ("summary: Levels\n", 'summary: "Lev\\u202eels"\n', "text", "u202e"),
    "key in the wrong place": ("x-data: [events]", "x-data: [events]\n      x-method: own", "x-place", "x-method: own"),
    "another version": ("asyncapi: 3.0.0", "asyncapi: 2.6.0", "asyncapi", "2.6.0"),
    "key twice": ("  levels:\n    address", "  trades:\n    address", "yaml", "trades:"),
}  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return with_streams(tmp_path)


@pytest.mark.parametrize(("old", "new", "rule", "line"), CASES.values(), ids=CASES.keys())
def test_the_rule_speaks_at_the_line(workspace: Workspace, old: str, new: str, rule: str, line: str) -> None:
    edit(workspace, old, new)
    problems = workspace.problems()
    found = [problem for problem in problems if problem.rule == rule]
    assert found, problems
    assert any(line in workspace.line(problem) for problem in found), (found, [workspace.line(p) for p in found])
    assert all(problem.what and problem.mend for problem in problems)
    assert all(re.fullmatch(r"specs/toy/\w+\.yaml:\d+: [a-z-]+: .+; .+", str(problem)) for problem in problems)


def test_a_clean_contract_has_no_problem(workspace: Workspace) -> None:
    assert workspace.problems() == []


@pytest.mark.parametrize("name", ["OrderRequest", "ORDERREQUEST"])
def test_a_class_of_the_http_contract_is_not_taken_again(workspace: Workspace, name: str) -> None:
    edit(workspace, "    OwnEvent:", f"    {name}:")
    edit(workspace, "schemas/OwnEvent'", f"schemas/{name}'")
    (problem,) = workspace.problems()
    assert name in workspace.line(problem)
    assert "rename" in problem.mend


@pytest.mark.parametrize("name", ["Subscription", "Streams"])
def test_a_class_of_the_generated_module_is_not_taken_again(workspace: Workspace, name: str) -> None:
    edit(workspace, "    OwnEvent:", f"    {name}:")
    edit(workspace, "schemas/OwnEvent'", f"schemas/{name}'")
    (problem,) = workspace.problems()
    assert (problem.rule, f"{name}:" in workspace.line(problem)) == ("schema-name", True)


def test_all_that_is_wrong_is_told_at_once(workspace: Workspace) -> None:
    edit(workspace, "ping: 20", "ping: 90")
    edit(workspace, "BTCJPY: bbbb", "BTCJPY: aaaa")
    edit(workspace, "price: 0.1", "price: some")
    assert {problem.rule for problem in workspace.problems()} == {"x-stream", "channel-clash", "example"}


def test_messages_of_one_method_have_their_data_at_one_place(workspace: Workspace) -> None:
    edit(
        workspace,
        "      trade: {$ref: '#/components/messages/Trade'}\n",
        "      trade: {$ref: '#/components/messages/Trade'}\n      late: {$ref: '#/components/messages/Late'}\n",
    )
    edit(workspace, _MESSAGES, _MESSAGES.replace("]", ", {$ref: '#/channels/trades/messages/late'}]"))
    late = STREAMS[STREAMS.index("    Trade:\n") : STREAMS.index("    Level:\n      name")]
    edit(workspace, "    Trade:\n", late.replace("Trade:", "Late:", 1) + "    Trade:\n")
    assert workspace.problems() == []
    edit(workspace, _DATA, _DATA.replace("{data:", "{late:"))
    edit(workspace, "required: [data], properties: {late", "required: [late], properties: {late")
    edit(workspace, "x-data: [data]", "x-data: [late]")
    edit(workspace, "channel: trades_BTC, data:", "channel: trades_BTC, late:")
    (problem,) = workspace.problems()
    assert problem.what == "its messages hold different data"


_TYPES = '"array", "boolean", "integer", "null", "number", "object", "string"'


@pytest.mark.parametrize(
    ("old", "new", "what", "mend"),
    [
        ("kind: {type: string", "kind: {type: strng", f'type: "strng" is not one of {_TYPES}, did you mean string?', "see"),
        ("action: receive", "action: recieve", 'action: "recieve" is not one of "send", "receive", did you mean receive?', "see"),
        ("info: {title:", "info: {titel:", "titel is not used here, did you mean title?", "rename it to title"),
        ("    description: Levels.\n", "    description: Levels.\n    titel: L.\n", "titel is not used here, did you mean title?", "rename it to title"),
        ("silence: 60", "silense: 60", "silense is not used here, did you mean silence?", "rename it to silence; "),
        ("silence: 60", "silence: long", 'silence: "long" is text, and a whole number belongs there', "specs/README.md describes x-stream"),
        (_METHOD, "    x-methd: trades\n", "x-methd is not in the vocabulary, did you mean x-method?", "rename it to x-method"),
        ("asyncapi: 3.0.0", "asyncapi: 2.6.0", 'asyncapi: "2.6.0" stands where only "3.0.0" may', "see"),
    ],
)  # fmt: skip
def test_a_typo_is_told_once_with_what_was_meant(
    workspace: Workspace, old: str, new: str, what: str, mend: str
) -> None:
    edit(workspace, old, new)
    (problem,) = workspace.problems()
    assert (problem.what, problem.mend[: len(mend)]) == (what, mend)
