"""What comes out of the generator, on tiny specs: imported, called, and looked at from outside."""

from __future__ import annotations

import hashlib
import inspect
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from generator.build import build_one
from tests.generator.sdk import HEAD, Maker, operation, spec
from tests.generator.workspace import REPOSITORY, Workspace
from tradespec.core.errors import ContractBreach, ParameterError
from tradespec.core.wire import as_wire

ROW = "{$ref: '#/components/schemas/Row'}"


def query(*parameters: str) -> str:
    """Flow YAML of query parameters given as `name: schema`."""
    made = (name_and_schema.split(":", 1) for name_and_schema in parameters)
    return "[" + ", ".join(f"{{name: {n}, in: query, description: It., schema:{s}}}" for n, s in made) + "]"


def row(*fields: str, required: str = "") -> str:
    """One line of a schema `Row` in flow YAML."""
    return f"Row: {{type: object, description: A row., required: [{required}], properties: {{{', '.join(fields)}}}}}"


def test_the_toy_of_the_lint_tests_becomes_a_working_client(maker: Maker) -> None:
    sdk = maker.sdk()
    client = sdk.client('[{"id":7,"price":0.10000000000000000001,"side":"HOLD"}]')
    (trade,) = client.trade.get_trades(symbol="A/B", count=5)
    assert trade.price == Decimal("0.10000000000000000001")
    assert (trade.side, trade.side.is_known) == ("HOLD", False)
    assert sdk.sent[0].url.raw_path == b"/trades/A%2FB?count=5"
    with pytest.raises(ParameterError, match="give price or market"):
        client.trade.send_order(size=1)
    with pytest.raises(ParameterError, match="a LIMIT order needs a price"):
        client.trade.send_order(size=1, market=True)
    assert sdk.client("").trade.send_order(side="BUY", size="1e-8", price=3) is None
    assert json.loads(sdk.sent[-1].content) == {"side": "BUY", "size": 0.00000001, "price": "3"}
    assert b"0.00000001" in sdk.sent[-1].content
    assert sdk.module.helper() == "helped"
    assert isinstance(sdk.module.Toy.from_env.__doc__, str)


def test_every_type_of_the_contract_decodes_and_re_encodes(maker: Maker) -> None:
    fields = (
        "text: {type: string, description: T.}",
        "count: {type: integer, description: N.}",
        "flag: {type: boolean, description: F.}",
        "price: {type: number, x-money: price, description: P.}",
        "quoted: {type: string, format: decimal, x-money: price, description: Q.}",
        "at: {type: string, x-time: utc, description: A.}",
        "local: {type: string, x-time: jst, description: L.}",
        "zoned: {type: string, x-time: offset, description: Z.}",
        "millis: {type: integer, x-time: unix-ms, description: M.}",
        "kind: {$ref: '#/components/schemas/Kind'}",
        "maybe: {type: [number, 'null'], x-money: price, description: M.}",
        "levels: {type: array, description: L., items: {type: array, items: {type: number, x-money: price}}}",
        "inner: {$ref: '#/components/schemas/Inner'}",
        "inners: {type: array, description: I., items: {$ref: '#/components/schemas/Inner'}}",
        "free: {$ref: '#/components/schemas/Free'}",
        "byName: {$ref: '#/components/schemas/ByName'}",
    )
    schemas = (
        row(*fields, required="text, price, kind, levels")
        + "\nKind: {type: string, description: K., enum: [one, '2', ''], x-enum-varnames: [ONE, TWO, NONE]}"
        + "\nInner: {type: object, description: I., required: [lastPr], properties: "
        + "{lastPr: {type: number, x-money: price, description: L.}}}"
        + "\nFree: {type: object, description: F.}"
        + "\nByName: {type: object, description: B., additionalProperties: {$ref: '#/components/schemas/Inner'}}"
    )
    sdk = maker.sdk(spec(operation("getRow", schema=ROW), schemas=schemas))
    body = {
        "text": "t",
        "count": 2**70,
        "flag": True,
        "price": "1.50",
        "quoted": "0.0010",
        "at": "2025-01-31T00:00:00.250",
        "local": "2025-01-31T09:00:00.250",
        "zoned": "2025-01-31T09:00:00+09:00",
        "millis": 1738281600000,
        "kind": "2",
        "maybe": None,
        "levels": [["1.0", "2"], []],
        "inner": {"lastPr": "3"},
        "inners": [{"lastPr": "4"}],
        "free": {"x": [1, "a"]},
        "byName": {"BTC": {"lastPr": "5"}},
    }
    numbers = ("1.50", "1.0", "2", "3", "4", "5")
    text = json.dumps(body)
    for number in numbers:
        text = text.replace(f': "{number}"', f": {number}").replace(f'["{number}"', f"[{number}")
    text = text.replace(', "2"]', ", 2]").replace('"kind": 2', '"kind": "2"')
    found = sdk.client(text).things.get_row()
    assert found.at == found.local == datetime(2025, 1, 31, 0, 0, 0, 250000, tzinfo=UTC)
    assert found.zoned == datetime(2025, 1, 31, tzinfo=UTC)
    assert found.kind is sdk.module.Kind.TWO
    assert found.levels == [[Decimal("1.0"), Decimal(2)], []]
    assert found.by_name == {"BTC": sdk.module.Inner(Decimal(5))}
    assert (str(found.price), str(found.quoted), found.maybe) == ("1.50", "0.0010", None)
    wire = as_wire(found)
    assert {k: v for k, v in wire.items() if k in ("text", "count", "flag", "millis", "free")} == {
        k: v for k, v in body.items() if k in ("text", "count", "flag", "millis", "free")
    }
    assert (wire["local"], wire["zoned"], wire["byName"]) == (
        "2025-01-31T09:00:00.250000",
        "2025-01-31T00:00:00Z",
        {"BTC": {"lastPr": Decimal(5)}},
    )
    least = sdk.client('{"text":"","price":0,"kind":"","levels":[],"quoted":"","at":""}').things.get_row()
    assert (least.quoted, least.at, least.kind) == (
        None,
        None,
        sdk.module.Kind.NONE,
    )  # a blank number or time is absent
    assert not hasattr(least, "__dict__")
    with pytest.raises(ContractBreach, match=r"\$\.levels"):
        sdk.client('{"text":"","price":0,"kind":"","levels":5}').things.get_row()


def test_awkward_names_stay_usable_and_keep_their_wire_spelling(maker: Maker) -> None:
    names = (
        "from",
        "class",
        "type",
        "id",
        "list",
        "field",
        "define",
        "wire",
        "import",
        "lastPr",
        "page",
        "limit",
        "print",
    )
    parameters = query(*(f"{name}: {{type: string}}" for name in names))
    fields = [f"{name}: {{type: string, description: X.}}" for name in names]
    sdk = maker.sdk(spec(operation("getRow", schema=ROW, parameters=parameters), schemas=row(*fields, required="from")))
    python = {"from": "from_", "class": "class_", "list": "list_", "import": "import_", "lastPr": "last_pr"}
    client = sdk.client(json.dumps({name: name.upper() for name in names}))
    found = client.things.get_row(**{python.get(name, name): name for name in names})
    assert as_wire(found) == {name: name.upper() for name in names}
    assert [getattr(found, python.get(name, name)) for name in names] == [name.upper() for name in names]
    assert sdk.sent[0].url.query.decode() == "&".join(f"{name}={name}" for name in names)


@pytest.mark.parametrize("name", ["Result", "Param", "Decimal", "Client", "ValueError", "RowWire", "RowLike"])
def test_a_schema_may_not_take_a_name_that_generated_code_uses(maker: Maker, name: str) -> None:
    schemas = f"Row: {{type: object, description: R.}}\n{name}: {{type: object, description: N.}}"
    other = operation("getOther", schema=f"{{$ref: '#/components/schemas/{name}'}}")
    maker.write(spec(operation("getRow", schema=ROW), other, schemas=schemas))
    assert f"{name} is used by the generated code itself" in maker.build()


def test_objects_that_refer_to_each_other_and_to_themselves_load_in_any_order(maker: Maker) -> None:
    schemas = """
A: {type: object, description: A., properties: {b: {$ref: '#/components/schemas/B'}, n: {type: integer, description: N.}}}
B: {type: object, description: B., properties: {a: {$ref: '#/components/schemas/A'}, c: {$ref: '#/components/schemas/C'}}}
C: {type: object, description: C., properties: {more: {type: array, description: M., items: {$ref: '#/components/schemas/C'}}}}
"""
    refs = {name: f"{{$ref: '#/components/schemas/{name}'}}" for name in "ABC"}
    maker.write(spec(*(operation(f"get{name}", schema=refs[name]) for name in "ABC"), schemas=schemas))
    for first in "ABC":
        sdk = maker.sdk()
        getattr(sdk.module, first)
        found = sdk.client('{"b":{"a":{"n":1},"c":{"more":[{"more":[]}]}}}').things.get_a()
        assert found.b.a.n == 1
        assert found.b.c.more[0].more == []


def test_lists_can_be_walked_even_if_the_exchange_calls_things_limit_and_page(maker: Maker) -> None:
    paging = "x-pagination: {cursor: idLessThan, item: id, size: limit, max: 100}"
    parameters = query("idLessThan: {type: integer}", "limit: {type: integer, maximum: 100}", "page: {type: string}")
    listed = operation("getRows", schema=f"{{type: array, items: {ROW}}}", parameters=parameters, extra=paging)
    sdk = maker.sdk(spec(listed, schemas=row("id: {type: integer, description: I.}", required="id")))
    rows = list(sdk.client('[{"id":2},{"id":1}]').things.iter_rows(page="x", max_items=2))
    assert [found.id for found in rows] == [2, 1]
    assert sdk.sent[0].url.query == b"limit=2&page=x"


def test_an_envelope_is_opened_and_its_error_typed(maker: Maker) -> None:
    head = (
        HEAD
        + "x-envelope: {code: code, ok: '00000', message: msg, data: data}\n"
        + ("x-errors:\n  - {code: '40001', class: OrderRejected, outcome: rejected, message: no, source: seen}\n")
    )
    schemas = (
        row("id: {type: integer, description: I.}", required="id")
        + "\nEnvelope: {type: object, description: E., properties: {code: {type: string, description: C.}, "
        + "msg: {type: string, description: M.}}}"
    )
    wrapped = (
        "{allOf: [{$ref: '#/components/schemas/Envelope'}, {type: object, properties: {data: "
        + f"{{type: array, items: {ROW}}}"
        + "}}]}"
    )
    sdk = maker.sdk(spec(operation("getRows", schema=wrapped), schemas=schemas, head=head))
    client = sdk.client('{"code":"00000","msg":"success","data":[{"id":5}]}')
    assert [found.id for found in client.things.get_rows()] == [5]


def test_the_spec_tree_shows_up_in_docstrings_and_banners(maker: Maker) -> None:
    sdk = maker.sdk()
    sdk.module.Trade  # noqa: B018
    doc = inspect.getdoc(sdk.client().trade.get_trades) or ""
    assert "count: Page size. At most 100. When left out: 10." in doc
    assert "GET /trades/{symbol} (also spelled /fills/{symbol}, which is never sent)" in doc
    module = (maker.workspace.package / "models/trade.py").read_text()
    assert module.startswith('"""Generated from specs/toy/trade.yaml; do not edit."""')
    assert {a.name: a.metadata["wire"] for a in attrs.fields(sdk.module.Trade)} == {
        "id": "id",
        "price": "price",
        "side": "side",
    }


def test_a_change_of_one_field_is_a_small_diff(maker: Maker) -> None:
    maker.sdk()
    before = _files(maker.workspace.package)
    maker.workspace.change(
        "price: {type: number, x-money: price, description: Price.}",
        "price: {type: number, x-money: price, description: P.}",
    )
    assert maker.build() == ""
    after = _files(maker.workspace.package)
    changed = {path for path in before if before[path] != after[path]}
    assert changed == {"models/trade.py", "api.json", "openapi.json", "stamp.json"}
    assert set(before) == set(after)


def _files(package: Path) -> dict[str, str]:
    return {
        path.relative_to(package).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_output_is_the_same_bytes_whatever_the_hash_seed_and_the_folder(workspace: Workspace, tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from generator.build import build_one; print(build_one(Path(sys.argv[1]), 'toy').error)"
    found: list[dict[str, str]] = []
    for seed in ("0", "12345"):
        other = Workspace.make(tmp_path / f"copy-{seed}")
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(REPOSITORY)}
        done = subprocess.run(
            [sys.executable, "-c", code, str(other.root)], env=environment, capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == "", done.stdout
        found.append(_files(other.package))
    assert found[0] == found[1]
    assert len(found[0]) > 15
    assert str(tmp_path) not in "".join(path.read_text() for path in other.package.rglob("*.py"))


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("{type: string, format: date-time, description: T.}", "x-time"),
        ("{type: [string, boolean], description: U.}", "union"),
        ("{anyOf: [{type: string}, {type: integer}], description: U.}", "union"),
    ],
)
def test_what_has_no_exact_python_type_is_an_error_with_its_place(maker: Maker, schema: str, message: str) -> None:
    maker.write(spec(operation("getRow", schema=ROW), schemas=row(f"odd: {schema}")))
    error = maker.build()
    assert message in error
    assert error.startswith("specs/toy/openapi.yaml:")


def test_building_twice_writes_nothing(maker: Maker) -> None:
    maker.sdk()
    assert build_one(maker.workspace.root, "toy").fresh
