"""Whatever an exchange sends, each frame ends as one exact message or one gap that tells of it, and the stream goes on."""

from __future__ import annotations

import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tradespec.fuzz.streams import client
from tradespec.fuzz.streams.contract import load
from tradespec.fuzz.streams.dialects import DIALECTS, dialect, listeners
from tradespec.fuzz.streams.making import Maker
from tradespec.fuzz.streams.numbers import render

VECTORS = Path(__file__).parents[2] / "vectors"
FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))
SEED = int.from_bytes(os.urandom(4)) if FUZZ else 1
RUNS = 1500 if FUZZ else 40
EXCHANGES = sorted(DIALECTS)
pytestmark = pytest.mark.property


def recorded(exchange: str) -> tuple[bytes, ...]:
    """The frames of the vectors."""
    return tuple(path.read_bytes() for path in sorted((VECTORS / exchange / "streams" / "frames").glob("*.json")))


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_a_hostile_exchange_yields_exact_messages_or_gaps(exchange: str) -> None:
    plan = client.Plan(seed=SEED, runs=RUNS, frames=recorded(exchange))
    report = client.run(exchange, plan)
    assert report.ok, report.text()
    kinds = {kind for _, kind in report.cases}
    assert kinds >= {"valid", "invalid", "mangled", "odd", "swapped", "drop", "recorded"}
    for channel in load(exchange).channels:
        assert report.cases[channel.method, "valid"] > 0
        assert report.typed[channel.method] > RUNS
        assert report.gaps[channel.method] > RUNS


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_the_same_seed_makes_the_same_frames(exchange: str) -> None:
    one, other = (client.run(exchange, client.Plan(seed=7, runs=2)) for _ in range(2))
    assert (one.cases, one.typed, one.gaps) == (other.cases, other.typed, other.gaps)


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_frames_called_valid_are_what_the_contract_says(exchange: str) -> None:
    contract, of = load(exchange), dialect(exchange)
    validators = contract.validator("receive")
    maker = Maker(contract, Random(1))
    for each in listeners(contract, of):

        def place(tree: Any, listener: Any = each) -> None:
            of.place(tree, listener)

        for _ in range(60):
            frame = json.loads(render(maker.valid(each.channel, place)))
            assert any(validator.is_valid(frame) for validator in validators.values()), frame
