# ruff: noqa: E501 (tables read best with one case per line)
from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from schemathesis.specs.openapi.definitions import OPENAPI_31

from generator.bundle import Bundle, load_bundle
from generator.expand import expanded
from generator.problems import GeneratorError, SpecError
from tests.generator.workspace import REPOSITORY, Workspace


def test_the_bundle_is_one_document_with_local_references(workspace: Workspace) -> None:
    bundle = workspace.bundle()
    assert list(bundle.document["paths"]) == ["/trades/{symbol}", "/orders"]
    assert bundle.document["paths"]["/orders"]["post"]["operationId"] == "sendOrder"
    assert set(bundle.document["components"]["schemas"]) == {"Side", "Trade", "OrderRequest"}
    assert bundle.files == ("specs/toy/openapi.yaml", "specs/toy/trade.yaml")
    example = bundle.document["paths"]["/trades/{symbol}"]["get"]["responses"]["200"]["content"]["application/json"]
    assert example["example"][0]["price"] == Decimal("0.10000000000000000001")


@pytest.mark.parametrize(
    ("pointer", "line"),
    [
        ("", "openapi: 3.1.0"),
        ("/servers/0/url", "  - {url: 'https://toy.example', x-environment: live}"),
        ("/paths/~1orders", "  /orders: {$ref: 'trade.yaml#/sendOrder'}"),
        ("/paths/~1orders/post/summary", "    summary: Order"),
        ("#/components/schemas/Trade/properties/price/type", "        price: {type: number, x-money: price, description: Price.}"),
        ("/components/schemas/Trade/nothing/here", "    Trade:"),
        ("/components/securitySchemes/key/name", "    key: {type: apiKey, in: header, name: API-KEY, description: The key.}"),
    ],
)  # fmt: skip
def test_every_pointer_leads_to_the_line_that_was_written(workspace: Workspace, pointer: str, line: str) -> None:
    where = workspace.bundle().where(pointer)
    assert (workspace.root / where.file).read_text(encoding="utf-8").splitlines()[where.line - 1] == line


@pytest.mark.parametrize(
    ("old", "new", "rule", "say"),
    [
        ("'trade.yaml#/sendOrder'", "'trad.yaml#/sendOrder'", "ref-file", "did you mean trade.yaml?"),
        ("'trade.yaml#/sendOrder'", "'trade.yaml#/sendOder'", "ref-dead", "did you mean sendOrder?"),
        ("'trade.yaml#/sendOrder'", "'../../../etc/passwd#/x'", "ref-escape", "leaves specs/"),
        ("'trade.yaml#/sendOrder'", "'https://evil.example/x.yaml#/x'", "ref", "is no reference"),
        ("'trade.yaml#/sendOrder'", "'trade.yaml'", "ref", "is no reference"),
        ("'trade.yaml#/sendOrder'", "12", "ref", "is no reference"),
        ("  /orders: {$ref: 'trade.yaml#/sendOrder'}\n", "", "path-item-unused", "sendOrder"),
        ("schema: {$ref: '#/components/schemas/OrderRequest'}", "schema: {$ref: '#/components/schemas/Order'}", "ref-dead", "did you mean"),
        ("items: {$ref: '#/components/schemas/Trade'}", "items: {$ref: '#/components/schemas/Trade/properties/id'}", "ref-deep", "component"),
        ("sendOrder:\n  post:", "sendOrder: {$ref: '#/loop'}\nloop: {$ref: '#/sendOrder'}\nrest:\n  post:", "ref-circle", "leads back"),
        ("    key: {type: apiKey", "    key: {$ref: 'trade.yaml#/components/schemas/Nope', type: apiKey", "ref-dead", "Nope"),
        ("components:\n  securitySchemes:", "components:\n  schemas: {Side: {type: string}}\n  securitySchemes:", "component-clash", "specs/toy/openapi.yaml:"),
        ("components:\n  schemas:", "components:\n  parameters: []\n  schemas:", "components", "no mapping"),
    ],
)  # fmt: skip
def test_a_broken_reference_says_where_and_what(workspace: Workspace, old: str, new: str, rule: str, say: str) -> None:
    workspace.change(old, new)
    with pytest.raises(SpecError) as caught:
        workspace.bundle()
    assert any(problem.rule == rule and say in str(problem) for problem in caught.value.problems), caught.value


def test_a_link_out_of_the_specs_folder_is_refused(workspace: Workspace) -> None:
    outside = workspace.root / "outside.yaml"
    outside.write_text("getSecret: {}\n")
    (workspace.root / "specs/toy/inside.yaml").symlink_to(outside)
    workspace.change("'trade.yaml#/sendOrder'", "'inside.yaml#/getSecret'")
    with pytest.raises(SpecError, match="ref-escape"):
        workspace.bundle()


def test_data_that_looks_like_a_reference_stays_data(workspace: Workspace) -> None:
    workspace.change("id: 1, price", "'$ref': nowhere.yaml, id: 1, price")
    assert "nowhere.yaml" in str(workspace.bundle().document)


def test_an_unknown_exchange_is_a_plain_error(workspace: Workspace) -> None:
    with pytest.raises(GeneratorError, match="no exchange 'nope'"):
        load_bundle("nope", workspace.root)


def test_the_hash_follows_the_text(workspace: Workspace) -> None:
    before = workspace.bundle().text_hash
    assert workspace.bundle().text_hash == before
    workspace.change("summary: Order", "summary: An order")
    assert workspace.bundle().text_hash != before


def test_aliases_become_paths_that_name_their_operation(workspace: Workspace) -> None:
    document = expanded(workspace.bundle())
    original, alias = document["paths"]["/trades/{symbol}"]["get"], document["paths"]["/fills/{symbol}"]["get"]
    assert (alias["operationId"], alias["x-alias-of"]) == ("getTradesAlias", "getTrades")
    assert alias["parameters"] == original["parameters"]
    assert "x-aliases" not in original
    assert alias["x-source"] == {"section": "Trades", "origin": "community"}


def _accepts(bundle: Bundle, schema: str, value: Any) -> bool:
    document = expanded(bundle)
    registry = jsonschema_rs.Registry([("spec:doc", document)])
    reference = {"$ref": f"spec:doc#/components/schemas/{schema}"}
    return jsonschema_rs.Draft202012Validator(reference, registry=registry).is_valid(value)


@pytest.mark.parametrize(
    ("body", "valid"),
    [
        ({"size": 1, "price": "1"}, True),
        ({"size": 1}, False),  # neither price nor market
        ({"size": 1, "price": "1", "market": True}, False),  # both
        ({"size": 1, "market": True}, False),  # kind was left out: it is LIMIT, which needs a price
        ({"size": 1, "market": True, "kind": "OTHER"}, True),
        ({"size": 1, "market": True, "kind": "LIMIT"}, False),
    ],
)
def test_checks_are_said_in_json_schema_too(workspace: Workspace, body: dict[str, Any], valid: bool) -> None:
    assert _accepts(workspace.bundle(), "OrderRequest", body) is valid


@pytest.mark.parametrize(
    ("check", "body", "valid"),
    [
        ("{when: {kind: [A, B]}, forbid: [price], say: x}", {"size": 1, "kind": "B", "price": "1"}, False),
        ("{when: {kind: [A, B]}, forbid: [price], say: x}", {"size": 1, "kind": "C", "price": "1"}, True),
        ("{when: {kind: [A, B]}, forbid: [price], say: x}", {"size": 1, "price": "1"}, True),  # left out: LIMIT
        ("{when: {kind: A}, length: {legs: 2}, say: x}", {"size": 1, "kind": "A", "price": "1", "legs": ["a"]}, False),
        (
            "{when: {kind: A}, length: {legs: 2}, say: x}",
            {"size": 1, "kind": "A", "price": "1", "legs": ["a", "b"]},
            True,
        ),
        ("{when: {market: true}, require: [legs], say: x}", {"size": 1, "price": "1"}, True),  # no default: not met
    ],
)
def test_each_kind_of_check_is_translated(workspace: Workspace, check: str, body: dict[str, Any], valid: bool) -> None:
    workspace.change(
        "        - {when: {kind: LIMIT}, require: [price], say: a LIMIT order needs a price}", f"        - {check}"
    )
    workspace.change(
        "        kind: {type: string",
        "        legs: {type: array, items: {type: string}, description: L.}\n        kind: {type: string",
    )
    assert _accepts(workspace.bundle(), "OrderRequest", body) is valid


def _assert_official(document: dict[str, Any]) -> None:
    as_json = json.loads(json.dumps(document, default=float))
    assert [error.message for error in jsonschema_rs.validator_for(OPENAPI_31).iter_errors(as_json)] == []


def test_the_expanded_document_is_openapi_3_1(workspace: Workspace) -> None:
    _assert_official(expanded(workspace.bundle()))


@pytest.mark.parametrize("exchange", sorted(path.parent.name for path in REPOSITORY.glob("specs/*/openapi.yaml")))
def test_every_spec_of_the_repository_expands_to_openapi_3_1(exchange: str) -> None:
    _assert_official(expanded(load_bundle(exchange, Path(REPOSITORY))))
