from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from generator.problems import SpecError
from generator.yaml12 import MAX_BYTES, MAX_DEPTH, parse


def _read(text: str) -> dict[str, Any]:
    return parse(text.encode(), "a.yaml").value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("on", "on"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("'null'", "null"),
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("'007'", "007"),
        ("2015-07-08", "2015-07-08"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("[1, 1.0]", [1, Decimal("1.0")]),
        ("|-\n  1\n  2", "1\n2"),
    ],
)
def test_scalars_are_read_by_the_core_schema_of_yaml_1_2(text: str, value: object) -> None:
    assert _read(f"a: {text}") == {"a": value}


@pytest.mark.parametrize("text", ["1.50", "1e-8", "0.1", "5E+3", "-0.000000000000000000000000000001", ".5"])
def test_numbers_keep_every_digit(text: str) -> None:
    value = _read(f"a: {text}")["a"]
    assert isinstance(value, Decimal)
    assert value.as_tuple() == Decimal(text).as_tuple()


@pytest.mark.parametrize(
    ("text", "line", "say"),
    [
        ("a: 1\nb: 2\na: 3", 3, "line 1"),
        ("a:\n  200: x", 2, "quote it: '200'"),
        ("a:\n  true: x", 2, "quote it: 'true'"),
        ("1.5: x", 1, "quote it"),
        ("a: 1\n? [x]\n: y", 2, "key that is not text"),
        ("a: 0123", 1, "quote it: '0123'"),
        ("a: 00000", 1, "leading zeros"),
        ("a: .nan", 1, "quote it"),
        ("a: -.inf", 1, "quote it"),
        ("a: 0x1F", 1, "quote it"),
        ("a: 1e99999", 1, "beyond any use"),
        ("a: " + "9" * 5000, 1, "beyond any use"),
        ("a: &x 1\nb: 2", 1, "anchor"),
        ("a: 1\nb: *x", 2, "alias"),
        ("a: !!python/object/apply:os.system [x]", 1, "tag"),
        ("a: 1\n---\nb: 2", 2, "second document"),
        ("", 1, "empty"),
        ("# nothing", 1, "empty"),
        ("- a", 1, "list"),
        ("text", 1, "single value"),
        ("a: {", 2, "not YAML"),
        ("a: 1\nb: \x01", 2, "not YAML"),
    ],
)
def test_what_a_spec_can_do_without_is_refused_at_its_line(text: str, line: int, say: str) -> None:
    with pytest.raises(SpecError) as caught:
        _read(text)
    (problem,) = caught.value.problems
    assert (problem.location.file, problem.location.line) == ("a.yaml", line)
    assert say in str(problem)


def test_a_file_that_is_not_utf8_is_refused_at_its_line() -> None:
    with pytest.raises(SpecError, match=r"a\.yaml:2: .*UTF-8"):
        parse(b"a: 1\nb: \xff\n", "a.yaml")


def test_every_node_knows_its_line() -> None:
    lines = parse(b"a:\n  b:\n    - x\n    - {c: 1,\n       d: 2}\n", "a.yaml").lines
    assert [lines.entries["a"].line, lines.entries["a"].entries["b"].line] == [1, 2]
    items = lines.entries["a"].entries["b"].items
    assert [items[0].line, items[1].line, items[1].entries["d"].line] == [3, 4, 5]


@pytest.mark.parametrize("text", ["a: " + "[" * 100_000, "a: " + "{b: " * 100_000, "- " * 100_000])
def test_endless_nesting_is_an_error_and_no_crash(text: str) -> None:
    with pytest.raises(SpecError):
        _read(text)


def test_nesting_up_to_the_limit_is_read() -> None:
    depth = MAX_DEPTH - 1
    assert _read("a: " + "[" * depth + "]" * depth)


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    rows = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 30)]
    with pytest.raises(SpecError, match=r"a\.yaml:1: yaml: anchor"):
        _read("\n".join(rows))


def test_a_file_of_ten_megabytes_is_read() -> None:
    row = "  key{}: {}\n".format
    text = "a:\n" + "".join(row(n, "x" * 200) for n in range(50_000))
    assert len(text) > 10_000_000
    assert len(_read(text)["a"]) == 50_000


def test_a_file_beyond_the_limit_is_refused_unread() -> None:
    with pytest.raises(SpecError, match="split it"):
        parse(b"#" * (MAX_BYTES + 1), "a.yaml")
