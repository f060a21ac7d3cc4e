"""Stream contracts: what is understood of AsyncAPI 3.0, what is refused at which line, and what becomes of it."""

# ruff: noqa: E501 (a table reads best with one case per line)
from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.asyncapi import load_streams
from generator.build import build_one
from generator.bundle import load_bundle
from generator.lint import lint
from generator.problems import SpecError
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


def problems(root: Path) -> list[str]:
    try:
        return [str(problem) for problem in lint(load_bundle("bitflyer", root), root)]
    except SpecError as error:
        return str(error).splitlines()


CASES = {
    "another version": ("asyncapi: 3.0.0", "asyncapi: 2.6.0", "3.0.0"),
    "no silence": ("  silence: 90\n", "", "silence"),
    "a server without protocol": ("    protocol: wss\n", "", "protocol"),
    "a channel that is not there": ("channel: {$ref: '#/channels/ticker'}", "channel: {$ref: '#/channels/tickr'}", "#/channels/tickr points at nothing, did you mean ticker"),
    "a message of another channel": ("messages: [{$ref: '#/channels/ticker/messages/ticker'}]", "messages: [{$ref: '#/channels/board/messages/board'}]", "is no message of the channel ticker"),
    "a parameter that is not in the address": ("address: 'lightning_ticker_{product_code}'", "address: lightning_ticker", "the parameter product_code is not in the address"),
    "an address with an unknown parameter": ("address: 'lightning_ticker_{product_code}'", "address: 'lightning_{kind}_{product_code}'", "the parameter kind is not declared"),
    "a way to no data": ("x-data: [params, message]", "x-data: [params, messages]", "its payload has no params.messages"),
    "no way to the data": ("      x-data: [params, message]\n", "", "does not say where its data stands"),
    "one method twice": ("x-method: boardSnapshot", "x-method: board", "board is receiveBoardSnapshot already"),
    "a method of what is sent": ("    summary: Start a channel\n", "    summary: Start a channel\n    x-method: start\n", "receive"),
    "an unknown key": ("x-method: ticker", "x-method: ticker\n    x-metod: ticker", "x-metod is not in the vocabulary, did you mean x-method"),
    "a key in the wrong place": ("    x-method: ticker\n", "    x-method: ticker\n    x-data: [params]\n", "x-data means nothing at a operation"),
    "a sample that does not fit": ("mid_price: 33320", "mid_price: many", "many"),
    "a file that is not there": ("market.yaml#/components/schemas/Ticker", "markt.yaml#/components/schemas/Ticker", "there is no file markt.yaml, did you mean market.yaml"),
    "a component that is not there": ("market.yaml#/components/schemas/Ticker", "market.yaml#/components/schemas/Tickr", "points at nothing, did you mean Ticker"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "said"), CASES.values(), ids=CASES.keys())
def test_what_can_not_be_right_is_refused_with_file_and_line(copy: Path, old: str, new: str, said: str) -> None:
    path = copy / STREAMS
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    found = problems(copy)
    assert any(said in line for line in found), found
    assert all(line.startswith("specs/bitflyer/") and line.split(":")[1].isdigit() for line in found if line), found


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


def test_an_exchange_without_streams_has_none() -> None:
    assert load_streams("coinbtr", REPOSITORY) is None
    assert not (REPOSITORY / "generated/tradespec/coinbtr/streams.py").exists()
