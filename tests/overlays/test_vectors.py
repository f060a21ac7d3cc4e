"""Every published signature in tests/vectors/<exchange>/signing.json is made by that exchange's overlay."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tradespec.core.clock import ManualClock
from tradespec.core.operation import WireRequest
from tradespec.core.secret import Secret

FILES = sorted((Path(__file__).parents[1] / "vectors").glob("*/signing.json"))
VECTORS = [
    pytest.param(path.parent.name, vector, id=f"{path.parent.name}-{vector['name']}")
    for path in FILES
    for vector in json.loads(path.read_text(encoding="utf-8"))["http"]
]


@pytest.mark.parametrize(("exchange", "vector"), VECTORS)
def test_the_overlay_makes_the_published_signature(exchange: str, vector: dict[str, Any]) -> None:
    overlay = import_module(f"tradespec.overlays.{exchange}").OVERLAY
    names = import_module(f"tradespec.{exchange}").EXCHANGE.credentials
    clock = ManualClock(datetime.fromtimestamp(int(vector["timestamp"]) / 1000, UTC))
    signer = overlay.signer({name: Secret(vector[name]) for name in names}, clock)
    request = signer(
        WireRequest(vector["method"], "https://exchange.test", vector["target"], (), vector["body"].encode())
    )
    assert vector["signature"] in dict(request.headers).values()
    assert (request.method, request.target, request.body.decode()) == (
        vector["method"],
        vector["target"],
        vector["body"],
    )
