"""The stream contracts of the repository, and what becomes of them. What is refused: test_rules_streams.py."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.asyncapi import load_streams
from generator.build import build_one
from generator.bundle import load_bundle
from generator.lint import lint
from tests.generator.stream_workspace import FILE, edit, with_streams
from tests.generator.workspace import REPOSITORY

STREAMS = "specs/bitflyer/asyncapi.yaml"
EXCHANGES = [path.parent.name for path in sorted((REPOSITORY / "specs").glob("*/asyncapi.yaml"))]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A repository with the contract of bitFlyer alone."""
    shutil.copytree(REPOSITORY / "specs/bitflyer", tmp_path / "specs/bitflyer")
    shutil.copy(REPOSITORY / "specs/vocabulary.schema.json", tmp_path / "specs")
    for file in ("overlays/tradespec/core/errors.py", "overlays/tradespec/overlays/bitflyer.py"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(REPOSITORY / file, tmp_path / file)
    return tmp_path


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_every_stream_contract_of_the_repository_is_clean(exchange: str) -> None:
    assert lint(load_bundle(exchange, REPOSITORY), REPOSITORY) == []


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_the_bundled_contract_ships_with_the_package_and_stands_alone(exchange: str) -> None:
    document = json.loads((REPOSITORY / "generated/tradespec" / exchange / "asyncapi.json").read_text())
    text = json.dumps(document)
    assert ".yaml#" not in text
    for ref in (part.split('"')[0] for part in text.split('"$ref": "#/')[1:]):
        node = document
        for token in ref.split("/"):
            node = node[token]


def test_a_change_of_the_stream_contract_alone_makes_the_package_anew(copy: Path) -> None:
    assert build_one(copy, "bitflyer").error == ""
    assert build_one(copy, "bitflyer").fresh
    path = copy / STREAMS
    path.write_text(path.read_text().replace("x-method: ticker", "x-method: lastTicker"))
    result = build_one(copy, "bitflyer")
    assert not result.fresh
    assert "streams.py" in result.changes.written
    assert "def last_ticker" in (copy / "generated/tradespec/bitflyer/streams.py").read_text()
    path.unlink()
    assert "streams.py" in build_one(copy, "bitflyer").changes.removed


def test_a_new_field_of_a_message_is_a_small_change(tmp_path: Path) -> None:
    workspace = with_streams(tmp_path)
    assert build_one(tmp_path, "toy").error == ""
    count = "count: {type: integer, description: Orders.}"
    edit(workspace, count, f"{count}\n        stale: {{type: boolean, description: Whether it is old.}}")
    changes = build_one(tmp_path, "toy").changes
    assert set(changes.written) == {"api.json", "asyncapi.json", "models/level.py", "stamp.json"}
    assert not changes.removed


def test_a_channel_that_goes_takes_its_method_and_models_along(tmp_path: Path) -> None:
    workspace = with_streams(tmp_path)
    assert build_one(tmp_path, "toy").error == ""
    for first, after in (
        ("  own:\n", "  commands:\n"),
        ("  receiveEvents:\n", "  sendStart:\n"),
        ("    Event:\n", "    Start: {name"),
        ("    OwnEvent:\n", ""),
        ("  securitySchemes:\n", "  messages:\n    Trade"),
    ):
        text = (tmp_path / FILE).read_text()
        start = text.index(first)
        edit(workspace, text[start : text.index(after, start) if after else len(text)], "")
    assert workspace.problems() == []
    assert build_one(tmp_path, "toy").changes.removed == ("models/own_event.py",)
    assert "def own_events" not in (workspace.package / "streams.py").read_text()


def test_an_exchange_without_streams_has_none() -> None:
    assert load_streams("coinbtr", REPOSITORY) is None
    assert not (REPOSITORY / "generated/tradespec/coinbtr/streams.py").exists()
