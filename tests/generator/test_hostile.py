"""Specs that try to become code: every text of a spec ends up as data, or the spec is refused."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import texts
from tests.generator.sdk import Maker, operation, spec
from tests.generator.workspace import REPOSITORY

ROW = "{$ref: '#/components/schemas/Row'}"
MARK = "tradespec_was_here"
ATTACKS = [
    f'"""; import builtins; builtins.{MARK} = 1; """',
    f'\\"""; import builtins; builtins.{MARK} = 1; \\"""',
    f'"; import builtins; builtins.{MARK} = 1; "',
    f"'; import builtins; builtins.{MARK} = 1; '",
    f"x\\n\nimport builtins; builtins.{MARK} = 1",
    f"{{{{ cycler.__init__.__globals__.os.environ.__setitem__('{MARK}', '1') }}}}",
    "{% raw %}",
    "{# open comment",
    "ends with a backslash \\",
    'ends with a quote "',
    "\\N{DASH} \\x00 \\u2028 \\U0010ffff \\",
]
INVISIBLE = [
    f"line separator \u2028 import builtins; builtins.{MARK} = 1",
    "return\r\nimport os",
    "zero\u200bwidth",
    "\u202ertl",
]


def quoted(text: str) -> str:
    """As YAML flow text (JSON is YAML)."""
    return json.dumps(text)


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_in_every_place_stays_text(maker: Maker, attack: str) -> None:
    text = quoted(attack)
    schemas = (
        f"Row: {{type: object, description: {text}, properties: {{a: {{type: string, description: {text}, x-unconfirmed: {text}}}, "
        f"k: {{$ref: '#/components/schemas/Kind'}}}}}}\n"
        f"Kind: {{type: string, description: {text}, enum: [ok, {text}], x-enum-varnames: [OK, ATTACK]}}\n"
        f"Body: {{type: object, additionalProperties: false, description: {text}, "
        f"x-checks: [{{exactly-one-of: [a, b], say: {text}}}], properties: "
        f"{{a: {{type: string, description: {text}, default: {text}}}, b: {{type: string, description: B.}}}}}}"
    )
    source = operation("getRow", schema=ROW) + operation("sendRow", body="{$ref: '#/components/schemas/Body'}")
    source = source.replace("description: Does it.", f"description: {text}").replace(
        "summary: Do it", f"summary: {text}"
    )
    head = (
        spec().replace("description: A toy exchange.", f"description: {text}").replace("title: Toy,", f"title: {text},")
    )
    head = head.replace("description: Things.", f"description: {text}").replace(
        "{api_key: The key}", f"{{api_key: {text}}}"
    )
    head = head.partition("paths:")[0] + (
        f"x-errors:\n  - {{code: '-1', match: {text}, class: ApiError, outcome: rejected, message: {text}, source: {text}}}\n"
    )
    maker.write(spec(source, schemas=schemas, head=head))
    error = maker.build()
    assert not error
    for path in maker.workspace.package.rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"))
    code = (
        "import builtins, importlib, os, pkgutil, tradespec.toy as toy\n"
        "for m in pkgutil.walk_packages(toy.__path__, 'tradespec.toy.'): importlib.import_module(m.name)\n"
        f"assert not hasattr(builtins, {MARK!r}) and {MARK!r} not in os.environ\n"
        "print(toy.Kind.ATTACK.value, end='')"
    )
    roots = [maker.workspace.root, REPOSITORY]
    search = ":".join(str(root / folder) for root in roots for folder in ("generated", "overlays"))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env={"PYTHONPATH": search}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode() == attack


@pytest.mark.parametrize("text", INVISIBLE)
def test_characters_that_hide_what_is_written_are_refused(maker: Maker, text: str) -> None:
    maker.write(spec(operation("getRow")).replace("description: Does it.", f"description: {quoted(text)}"))
    error = maker.build()
    assert "invisible character U+" in error and "specs/toy/openapi.yaml:" in error


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/getRow:", '\'/get"""Row\':'),
        ("operationId: getRow", "operationId: 'getRow(); import os'"),
        ("tags: [things]", "tags: ['things/../../x']"),
        ("name: toy", "name: '../toy'"),
        ("client: Toy", "client: 'Toy(object): pass #'"),
        ("Row: {type", "'Row; import os': {type"),
        ("properties: {a:", "properties: {'a; import os #':"),
        ("{api_key: The key}", "{'api_key=1): pass #': The key}"),
        ("https://toy.example", 'https://toy.example/"+str(1)+"'),
    ],
)
def test_names_that_are_no_names_are_refused_or_made_harmless(maker: Maker, old: str, new: str) -> None:
    text = spec(
        operation("getRow", schema=ROW),
        schemas="Row: {type: object, description: R., properties: {a: {type: string, description: A.}}}",
    )
    assert old in text
    maker.write(text.replace(old, new, 1))
    error = maker.build()
    if error:
        assert "Traceback" not in error and ("specs/toy" in error or "toy" in error)
        return
    files = list(maker.workspace.root.rglob("generated/tradespec/*"))
    assert [path.name for path in files] == ["toy"]
    for path in maker.workspace.package.rglob("*.py"):
        names = {node.id for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Name)}
        assert "os" not in names
    assert maker.sdk().module.Toy


@pytest.mark.property
@given(st.text(max_size=300))
def test_any_text_is_a_valid_docstring_and_changes_nothing_around_it(text: str) -> None:
    for indent in (0, 4, 8):
        source = f'def f():\n    """{texts.docstring(text or "x", indent)}\n    """\n    return 1\n'
        (function,) = ast.parse(source).body
        assert isinstance(function, ast.FunctionDef)
        assert len(function.body) == 2
    line = texts.one_line(text)
    assert "\n" not in line
    assert len(ast.parse(f'"""{line}"""\n').body) == 1


def test_a_spec_of_ten_megabytes_is_built_or_refused_in_reasonable_time(maker: Maker, tmp_path: Path) -> None:
    rows = 300
    fields = ", ".join(f"f{n}: {{type: number, x-money: price, description: {'x' * 1600}.}}" for n in range(20))
    schemas = "\n".join(f"Row{n}: {{type: object, description: R., properties: {{{fields}}}}}" for n in range(rows))
    parts = ", ".join(f"r{n}: {{$ref: '#/components/schemas/Row{n}'}}" for n in range(rows))
    schemas += f"\nRow: {{type: object, description: R., properties: {{{parts}}}}}"
    text = spec(operation("getRow", schema=ROW), schemas=schemas)
    assert len(text) > 9_500_000
    maker.write(text)
    error = maker.build()
    assert error == "" or error.startswith("specs/toy/openapi.yaml")
    if not error:
        assert len(list((maker.workspace.package / "models").glob("*.py"))) == rows + 2
