"""The recorded and composed frames in tests/vectors/<exchange>/streams: what the contracts, the clients and the emulators make of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import reduce
from importlib import import_module
from typing import Any

import jsonschema_rs
import pytest

from tests.emulator.streams.support import ROOT, contract
from tradespec.core.decode import decode_data
from tradespec.core.streams import Channel
from tradespec.emulator.faces.mtgox.formats import money

EXCHANGES = ("bitflyer", "mtgox")
FOLDERS = {name: ROOT / "tests" / "vectors" / name / "streams" for name in EXCHANGES}
ROWS: list[tuple[str, dict[str, Any]]] = [
    (name, row) for name in EXCHANGES for row in json.loads((FOLDERS[name] / "frames.json").read_text(encoding="utf-8"))
]


def params(rows: list[tuple[str, dict[str, Any]]]) -> list[Any]:
    return [pytest.param(name, row, id=f"{name}-{row['file'].removesuffix('.json')}") for name, row in rows]


def frame(exchange: str, row: dict[str, Any]) -> Any:
    return json.loads((FOLDERS[exchange] / "frames" / row["file"]).read_text(encoding="utf-8"))


@pytest.mark.parametrize(("exchange", "row"), params([each for each in ROWS if "unknown_value" not in each[1]]))
def test_a_frame_is_the_message_that_the_contract_calls_so(exchange: str, row: dict[str, Any]) -> None:
    document = contract(exchange)
    operation = document["operations"][row["operation"]]
    (reference,) = (each["$ref"] for each in operation["messages"] if each["$ref"].endswith(f"/{row['message']}"))
    parts = reference.removeprefix("#/").split("/")
    message = reduce(lambda node, part: node[part], parts, document)["$ref"]
    registry = jsonschema_rs.Registry([("urn:streams", document)])
    schema = {"$ref": f"urn:streams{message}/payload"}
    jsonschema_rs.Draft202012Validator(schema, registry=registry).validate(frame(exchange, row))


@pytest.mark.parametrize(("exchange", "row"), params([each for each in ROWS if "method" in each[1]]))
def test_a_client_reads_a_frame_of_a_channel(exchange: str, row: dict[str, Any]) -> None:
    channel: Channel[Any] = getattr(import_module(f"tradespec.{exchange}.streams"), row["method"].upper())
    data = reduce(lambda node, part: node[part], channel.data, frame(exchange, row))
    assert decode_data(channel.result, json.dumps(data).encode()) is not None


def amounts(node: Any) -> Iterator[dict[str, str]]:
    if isinstance(node, dict):
        if "value_int" in node:
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from amounts(each)


WITH_MONEY = [(name, row) for name, row in ROWS if name == "mtgox" and any(amounts(frame(name, row)))]


@pytest.mark.parametrize(("exchange", "row"), params(WITH_MONEY))
def test_money_is_written_as_the_exchange_wrote_it(exchange: str, row: dict[str, Any]) -> None:
    """A text that a frame leaves out is not looked at."""
    for each in amounts(frame(exchange, row)):
        full = money(each["currency"], Decimal(each["value"]))
        assert each == {name: full[name] for name in each}
