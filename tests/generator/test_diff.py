from __future__ import annotations

import copy
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.build import rendered
from generator.diff import Impact, as_changelog, as_text, changes_since, compare
from generator.problems import GeneratorError
from tests.generator.stream_workspace import edit, with_streams
from tests.generator.workspace import Workspace

API: dict[str, Any] = {
    "exchange": "toy",
    "operations": {
        "market.get_ticker": {
            "method": "GET",
            "path": "/ticker",
            "write_class": "read",
            "signed": False,
            "returns": "Ticker",
            "paged": False,
            "costs": {"all": 1},
            "parameters": {
                "symbol": {"type": "str", "required": False, "wire": "symbol", "doc": "Market."},
                "size": {"type": "DecimalLike", "required": True, "wire": "size", "doc": "Size."},
            },
            "doc": "The ticker.",
        }
    },
    "models": {
        "Ticker": {
            "kind": "response",
            "fields": {
                "last": {"type": "Decimal", "required": True, "wire": "last", "doc": "Last."},
                "side": {"type": "Side | None", "required": False, "wire": "side", "doc": "Side."},
            },
            "doc": "A ticker.",
        },
        "Order": {
            "kind": "request",
            "fields": {"size": {"type": "DecimalLike", "required": False, "wire": "size", "doc": "Size."}},
            "doc": "An order.",
        },
    },
    "enums": {"Side": {"values": {"BUY": "BUY", "SELL": "SELL"}, "doc": "Side."}},
    "streams": {
        "ticker": {
            "returns": "Ticker",
            "private": False,
            "parameters": {"symbol": {"type": "str", "doc": "Market."}},
            "doc": "Tickers.",
        }
    },
    "stream_calls": {"getTicker": "ticker"},
    "stream_environments": {"live": "wss://toy.example"},
    "environments": {"live": "https://toy.example", "demo": "https://demo.toy.example"},
    "rate_limits": {"all": "10 in 1 s per ip"},
    "errors": {"-1": {"class": "OrderRejected", "outcome": "rejected", "resend": False}},
}
OPERATION = ("operations", "market.get_ticker")
STREAM = ("streams", "ticker")
PARAMETERS = (*OPERATION, "parameters")
TICKER = ("models", "Ticker", "fields")
ORDER = ("models", "Order", "fields")
NEW_OPTIONAL = {"type": "str", "required": False, "wire": "new", "doc": ""}
NEW_REQUIRED = {**NEW_OPTIONAL, "required": True}
REMOVED = object()
B, A, D = Impact.BREAKING, Impact.ADDITIVE, Impact.DOCS


def _changed(place: tuple[str, ...], value: object) -> dict[str, Any]:
    api = copy.deepcopy(API)
    node = api
    for key in place[:-1]:
        node = node[key]
    if value is REMOVED:
        del node[place[-1]]
    else:
        node[place[-1]] = value
    return api


@pytest.mark.parametrize(
    ("place", "value", "impact", "subject"),
    [
        (OPERATION, REMOVED, B, "operation market.get_ticker"),
        (("operations", "market.get_board"), API["operations"]["market.get_ticker"], A, "operation market.get_board"),
        ((*OPERATION, "returns"), "Board", B, "operation market.get_ticker"),
        ((*OPERATION, "write_class"), "unsafe", B, "operation market.get_ticker"),
        ((*OPERATION, "signed"), True, B, "operation market.get_ticker"),
        ((*OPERATION, "paged"), True, A, "operation market.get_ticker"),
        ((*OPERATION, "path"), "/v2/ticker", A, "operation market.get_ticker"),
        ((*OPERATION, "doc"), "Another text.", D, "operation market.get_ticker"),
        ((*PARAMETERS, "symbol"), REMOVED, B, "parameter symbol"),
        ((*PARAMETERS, "symbol", "required"), True, B, "parameter symbol"),
        ((*PARAMETERS, "size", "required"), False, A, "parameter size"),
        ((*PARAMETERS, "symbol", "type"), "SymbolLike", B, "parameter symbol"),
        ((*PARAMETERS, "symbol", "type"), "str | int", A, "parameter symbol"),
        ((*PARAMETERS, "symbol", "wire"), "market", A, "parameter symbol"),
        ((*PARAMETERS, "symbol", "doc"), "Another text.", D, "parameter symbol"),
        ((*PARAMETERS, "new"), NEW_OPTIONAL, A, "parameter new"),
        ((*PARAMETERS, "new"), NEW_REQUIRED, B, "parameter new"),
        (STREAM, REMOVED, B, "stream ticker"),
        (("streams", "trades"), API["streams"]["ticker"], A, "stream trades"),
        ((*STREAM, "returns"), "list[Ticker]", B, "stream ticker"),
        ((*STREAM, "private"), True, B, "stream ticker"),
        ((*STREAM, "doc"), "Another text.", D, "stream ticker"),
        ((*STREAM, "parameters", "symbol"), REMOVED, B, "stream ticker, parameter symbol"),
        ((*STREAM, "parameters", "new"), {"type": "str", "doc": ""}, B, "stream ticker, parameter new"),
        ((*STREAM, "parameters", "symbol", "doc"), "Another text.", D, "stream ticker, parameter symbol"),
        (("stream_calls", "getTicker"), REMOVED, B, "call over the stream getTicker"),
        (("stream_environments", "live"), REMOVED, B, "environment of the streams live"),
        (("models", "Ticker"), REMOVED, B, "model Ticker"),
        (("models", "Ticker", "kind"), "request", B, "model Ticker"),
        ((*TICKER, "last"), REMOVED, B, "field last"),
        ((*TICKER, "last", "type"), "str", B, "field last"),
        ((*TICKER, "last", "type"), "Decimal | None", B, "field last"),
        ((*TICKER, "last", "required"), False, B, "field last"),
        ((*TICKER, "side", "type"), "dict[str, int | None] | None", B, "field side"),
        ((*TICKER, "new"), NEW_REQUIRED, A, "field new"),
        ((*TICKER, "new"), NEW_OPTIONAL, A, "field new"),
        ((*ORDER, "size", "required"), True, B, "field size"),
        ((*ORDER, "size", "type"), "DecimalLike | None", A, "field size"),
        ((*ORDER, "new"), NEW_OPTIONAL, A, "field new"),
        ((*ORDER, "new"), NEW_REQUIRED, B, "field new"),
        (("enums", "Side", "values", "SELL"), REMOVED, B, "member SELL"),
        (("enums", "Side", "values", "SELL"), "sell", B, "member SELL"),
        (("enums", "Side", "values", "BOTH"), "BOTH", A, "member BOTH"),
        (("environments", "demo"), REMOVED, B, "environment demo"),
        (("operations", "market.get_ticker", "costs"), {"all": 5}, A, "operation market.get_ticker"),
        (("rate_limits", "all"), "5 in 1 s per ip", A, "rate limit all"),
        (("environments", "demo"), "https://other.example", A, "environment demo"),
        (("errors", "-1", "class"), "NotFound", B, "error -1"),
        (("errors", "-1", "outcome"), "unknown", B, "error -1"),
        (("errors", "-2"), {"class": "NotFound", "outcome": "rejected"}, A, "error -2"),
    ],
)  # fmt: skip
def test_each_change_has_its_impact(place: tuple[str, ...], value: object, impact: Impact, subject: str) -> None:
    changes = compare(API, _changed(place, value))
    assert changes[0].impact is impact, changes
    assert subject in changes[0].subject


def test_a_field_that_is_surely_there_now_breaks_nothing() -> None:
    surer = _changed((*TICKER, "side"), {"type": "Side", "required": True, "wire": "side", "doc": "Side."})
    assert [change.impact for change in compare(API, surer)] == [Impact.ADDITIVE]


def test_no_change_is_no_change() -> None:
    assert compare(API, copy.deepcopy(API)) == []
    assert as_text("toy", []) == "toy: no change for users\n"
    assert "No change for users." in as_changelog("toy", [])


def test_the_worst_comes_first_in_text_and_changelog() -> None:
    new = _changed((*TICKER, "last"), REMOVED)
    new["enums"]["Side"]["values"]["BOTH"] = "BOTH"
    new["models"]["Order"]["doc"] = "Another text."
    changes = compare(API, new)
    assert as_text("toy", changes) == (
        "toy:\n  breaking\n    model Ticker, field last: removed\n  additive\n    enum Side, member BOTH: new\n"
        "  docs\n    model Order: described anew\n"
    )
    assert as_changelog("toy", changes) == (
        "## toy\n\n### Breaking\n\n- model Ticker, field last: removed\n\n### Added and changed\n\n"
        "- enum Side, member BOTH: new\n\n### Documentation\n\n- model Order: described anew\n"
    )


def test_a_snapshot_from_before_the_streams_is_compared_too() -> None:
    old = copy.deepcopy(API)
    for section in ("streams", "stream_calls", "stream_environments"):
        del old[section]
    assert {(change.impact, change.text) for change in compare(old, API)} == {(A, "new")}
    assert {change.impact for change in compare(API, old)} == {B}


def _git(workspace: Workspace, *arguments: str) -> None:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=workspace.root, check=True, capture_output=True)


def test_a_spec_is_compared_with_a_revision(workspace: Workspace) -> None:
    _git(workspace, "init", "-q")
    _git(workspace, "commit", "-q", "--allow-empty", "-m", "empty")
    assert {change.text for change in changes_since(workspace.root, "toy", "HEAD")} == {"new"}
    workspace.write("generated/tradespec/toy/api.json", rendered(workspace.root, "toy")["api.json"].decode())
    _git(workspace, "add", ".")
    _git(workspace, "commit", "-q", "-m", "toy")
    assert changes_since(workspace.root, "toy", "HEAD") == []

    workspace.change("required: [id, price]", "required: [id]")
    (change,) = changes_since(workspace.root, "toy", "HEAD")
    assert (change.impact, change.subject) == (Impact.BREAKING, "model Trade, field price")
    with pytest.raises(GeneratorError, match="git knows no revision 'nope'"):
        changes_since(workspace.root, "toy", "nope")
    with pytest.raises(GeneratorError, match="git knows no revision"):
        changes_since(workspace.root, "toy", "--output=x")


def test_a_change_of_a_stream_contract_is_compared_too(tmp_path: Path) -> None:
    workspace = with_streams(tmp_path)
    _git(workspace, "init", "-q")
    workspace.write("generated/tradespec/toy/api.json", rendered(tmp_path, "toy")["api.json"].decode())
    _git(workspace, "add", ".")
    _git(workspace, "commit", "-q", "-m", "toy")
    assert changes_since(tmp_path, "toy", "HEAD") == []

    edit(workspace, "{kind: {type: string, description: Kind.}}", "{what: {type: string, description: What.}}")
    edit(workspace, "required: [kind]", "required: [what]")
    edit(workspace, "x-method: levels", "x-method: changes")
    assert as_text("toy", changes_since(tmp_path, "toy", "HEAD")) == (
        "toy:\n  breaking\n    model OwnEvent, field kind: removed\n    stream levels: removed\n"
        "  additive\n    model OwnEvent, field what: new and required\n    stream changes: new\n"
    )


def test_a_snapshot_of_another_form_is_a_plain_error(workspace: Workspace) -> None:
    _git(workspace, "init", "-q")
    old = json.loads(rendered(workspace.root, "toy")["api.json"])
    del old["operations"]["trade.get_trades"]["returns"]
    workspace.write("generated/tradespec/toy/api.json", json.dumps(old))
    _git(workspace, "add", ".")
    _git(workspace, "commit", "-q", "-m", "toy")
    with pytest.raises(GeneratorError, match="another form"):
        changes_since(workspace.root, "toy", "HEAD")
