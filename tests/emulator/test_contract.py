from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tradespec.emulator.contract import Contract, ContractBroken, ContractUnavailable

DOCUMENT: dict[str, Any] = {
    "security": [{"Key": []}],
    "paths": {
        "/a~b/{x}": {"get": {"operationId": "odd", "responses": {"200": {"description": "ok"}}}},
        "/items": {
            "parameters": [{"$ref": "#/components/parameters/Count"}],
            "get": {
                "operationId": "getItems",
                "security": [],
                "x-rate-limit": {"ip": 2},
                "parameters": [
                    {"name": "state", "in": "query", "schema": {"allOf": [{"$ref": "#/components/schemas/State"}]}},
                    {"name": "price", "in": "query", "required": True, "schema": {"type": "number", "minimum": 0}},
                    {"name": "open", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "id", "in": "query", "schema": {"type": "string"}},
                    {"name": "Key", "in": "header", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}},
                    "4XX": {"$ref": "#/components/responses/No"},
                },
            },
            "post": {
                "operationId": "postItem",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}},
                },
                "responses": {"200": {"description": "taken"}},
            },
        },
        "/things": {"get": {"operationId": "getItemsAlias", "x-alias-of": "getItems", "responses": {}}},
    },
    "components": {
        "parameters": {
            "Count": {"name": "count", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 500}}
        },
        "responses": {"No": {"content": {"application/json": {"schema": {"type": "object", "required": ["error"]}}}}},
        "schemas": {
            "State": {"type": "string", "enum": ["ON", "OFF"]},
            "Item": {
                "type": "object",
                "required": ["size"],
                "additionalProperties": False,
                "properties": {"size": {"type": "number", "maximum": Decimal("0.3")}, "n": {"type": "integer"}},
            },
        },
    },
}


@pytest.fixture
def contract() -> Contract:
    return Contract(DOCUMENT)


def test_routes_take_a_trailing_slash_and_aliases(contract: Contract) -> None:
    assert contract.route("/items").methods == contract.route("/items/").methods == ("GET", "POST")
    assert contract.route("/things").operations["GET"].id == "getItems"
    assert contract.route("/nothing").methods == contract.route("").methods == ()
    assert set(contract.operations) == {"odd", "getItems", "postItem"}


def test_operations_know_their_cost_and_whether_they_are_signed(contract: Contract) -> None:
    assert contract.operations["getItems"].buckets == {"ip": 2}
    assert not contract.operations["getItems"].signed
    assert contract.operations["postItem"].signed


def test_query_text_becomes_the_contracts_types(contract: Contract) -> None:
    query = {"count": "7", "state": "ON", "price": "1.50", "open": "true", "id": "7", "other": "x", "Key": "k"}
    values, violations = contract.read_query(contract.operations["getItems"], query)

    assert violations == []
    assert values == {"count": 7, "state": "ON", "price": Decimal("1.50"), "open": True, "id": "7"}
    assert str(values["price"]) == "1.50"


@pytest.mark.parametrize(
    ("name", "text", "rule"),
    [
        ("count", "0", "minimum"),
        ("count", "501", "maximum"),
        ("count", "1.0", "type"),
        ("count", "٧", "type"),
        ("state", "on", "enum"),
        ("price", "1_000", "type"),
        ("price", "NaN", "type"),
        ("price", "-0.01", "minimum"),
        ("price", "", "required"),
        ("open", "yes", "type"),
    ],
)
def test_wrong_query_values_are_named(contract: Contract, name: str, text: str, rule: str) -> None:
    values, (violation,) = contract.read_query(contract.operations["getItems"], {"price": "1", name: text})

    assert (violation.where, violation.field, violation.rule) == ("query", name, rule)
    assert name not in values


def test_bodies_are_checked_on_exact_numbers(contract: Contract) -> None:
    operation = contract.operations["postItem"]

    assert contract.check_body(operation, {"size": Decimal("0.3"), "unknown": 1}) == []
    (violation,) = contract.check_body(operation, {"size": Decimal("0.30000000000000000000000001")})
    assert (violation.where, violation.field, violation.rule) == ("body", "size", "maximum")
    (violation,) = contract.check_body(operation, {})
    assert (violation.field, violation.rule) == ("size", "required")
    (violation,) = contract.check_body(operation, {"size": "0.1"})
    assert violation.rule == "type"


def test_unknown_fields_are_refused_on_request() -> None:
    strict = Contract(DOCUMENT, allow_unknown_fields=False)

    (violation,) = strict.check_body(strict.operations["postItem"], {"size": Decimal("0.1"), "x": 1})
    assert violation.rule == "additionalProperties"


def test_answers_must_be_what_the_contract_says(contract: Contract) -> None:
    get, post = contract.operations["getItems"], contract.operations["postItem"]

    contract.check_response(get, 200, {"size": Decimal("0.1")})
    contract.check_response(get, 404, {"error": "no"})
    contract.check_response(post, 200, None, is_empty=True)
    broken: list[tuple[Any, int, Any, bool, str]] = [
        (get, 200, {"size": "0.1"}, False, "at size"),
        (get, 500, {}, False, "no such status"),
        (get, 404, {}, False, "error"),
        (get, 200, None, True, "must not be empty"),
        (post, 200, {}, False, "must be empty"),
    ]
    for operation, status, body, is_empty, what in broken:
        with pytest.raises(ContractBroken, match=what):
            contract.check_response(operation, status, body, is_empty=is_empty)


@pytest.mark.parametrize("name", ["nowhere", "../bitflyer", "core"])
def test_an_exchange_without_a_contract_is_said_so(name: str) -> None:
    with pytest.raises(ContractUnavailable):
        Contract.load(name)


FORMS: dict[str, Any] = {
    "security": [{"Key": []}],
    "paths": {
        "/api/{pair}/order": {
            "parameters": [{"name": "pair", "in": "path", "required": True, "schema": {"pattern": "^BTC[A-Z]{3}$"}}],
            "post": {
                "operationId": "addOrder",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Order"}}
                    },
                },
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {"anyOf": [{"$ref": "#/components/schemas/Framed"}, {"type": "string"}]}
                            }
                        }
                    }
                },
            },
        },
        "/api/generic/order": {"get": {"operationId": "getOrders", "responses": {}}},
        "/api/{pair}/trades": {
            "get": {
                "operationId": "getTrades",
                "parameters": [{"name": "raw", "in": "query", "schema": {"type": "boolean", "x-bare": True}}],
                "responses": {},
            }
        },
    },
    "webhooks": {
        "paid": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": {
                                "type": "object",
                                "required": ["id"],
                                "properties": {"id": {"type": "string"}, "amount": {"type": "integer"}},
                            }
                        }
                    }
                }
            }
        }
    },
    "components": {
        "schemas": {
            "Order": {
                "type": "object",
                "required": ["type", "amount"],
                "additionalProperties": False,
                "properties": {
                    "type": {"$ref": "#/components/schemas/Type"},
                    "amount": {"type": "integer", "minimum": 1},
                    "price": {"type": "number"},
                    "fiat": {"type": "boolean", "x-digits": True},
                    "raw": {"type": "boolean", "x-bare": True},
                    "text": {"type": "string"},
                },
            },
            "Type": {"type": "string", "enum": ["bid", "ask"]},
            "Framed": {"type": "object", "required": ["return"]},
        }
    },
}


@pytest.fixture
def forms() -> Contract:
    return Contract(FORMS)


@pytest.mark.parametrize(
    ("path", "operation", "values"),
    [
        ("/api/BTCUSD/order", "addOrder", {"pair": "BTCUSD"}),
        ("/api/BTCUSD/order/", "addOrder", {"pair": "BTCUSD"}),
        ("/api/generic/order", "getOrders", {}),
        ("/api/generic/trades", "getTrades", {"pair": "generic"}),
        ("/api//trades", None, {}),
        ("/api/BTCUSD/order/add", None, {}),
    ],
)
def test_plain_segments_go_before_parameters(
    forms: Contract, path: str, operation: str | None, values: dict[str, str]
) -> None:
    route = forms.route(path)

    assert [each.id for each in route.operations.values()] == ([] if operation is None else [operation])
    assert route.values == values


def test_path_parameters_are_checked(forms: Contract) -> None:
    operation = forms.operations["addOrder"]

    assert forms.read_path(operation, {"pair": "BTCEUR"}) == ({"pair": "BTCEUR"}, [])
    _, (violation,) = forms.read_path(operation, {"pair": "LTCEUR"})
    assert (violation.where, violation.field, violation.rule) == ("path", "pair", "pattern")


def test_form_text_becomes_the_contracts_types(forms: Contract) -> None:
    fields = {
        "type": "bid",
        "amount": "9007199254740993",
        "price": "1.50",
        "fiat": "1",
        "raw": "",
        "text": "",
        "nonce": "7",
    }

    values, violations = forms.read_form(forms.operations["addOrder"], fields)

    assert violations == []
    assert values == {
        "type": "bid", "amount": 9007199254740993, "price": Decimal("1.50"), "fiat": True, "raw": True, "nonce": "7",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "rule"),
    [
        ("type", "buy", "enum"),
        ("amount", "1.5", "type"),
        ("amount", "0", "minimum"),
        ("amount", "", "required"),
        ("fiat", "2", "type"),
    ],
)
def test_wrong_fields_of_a_form_are_named(forms: Contract, name: str, text: str, rule: str) -> None:
    _, (violation,) = forms.read_form(forms.operations["addOrder"], {"type": "bid", "amount": "1", name: text})

    assert (violation.where, violation.field, violation.rule) == ("body", name, rule)


def test_a_bare_flag_is_set_by_being_there(forms: Contract) -> None:
    operation = forms.operations["getTrades"]

    for query in ({"raw": ""}, {"raw": "1"}):
        assert forms.read_query(operation, query) == ({"raw": True}, [])
    assert forms.read_query(operation, {}) == ({}, [])


def test_answers_may_have_one_of_several_forms(forms: Contract) -> None:
    operation = forms.operations["addOrder"]

    for body in ({"return": "x"}, "x"):
        forms.check_response(operation, 200, body)
    with pytest.raises(ContractBroken):
        forms.check_response(operation, 200, {"data": "x"})


def test_callbacks_are_held_against_the_contract(forms: Contract) -> None:
    forms.check_webhook("paid", {"id": "x", "amount": 1})
    with pytest.raises(ContractBroken, match="at amount"):
        forms.check_webhook("paid", {"id": "x", "amount": "1"})
    with pytest.raises(ContractBroken, match="no webhook"):
        forms.check_webhook("nothing", {})
