from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.emulator.support import START
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator
from tradespec.emulator.fault_control import obey


@pytest.fixture
def emulator() -> Emulator:
    return Emulator("bitflyer", clock=ManualClock(START))


def ask(emulator: Emulator) -> httpx.Response:
    with httpx.Client(transport=emulator.transport(), base_url=emulator.base_url) as client:
        return client.get("/v1/gethealth")


def test_a_fault_is_planned_happens_and_is_told(emulator: Emulator) -> None:
    planned = {"action": "add", "fault": "page", "commit": False, "status": 524, "operation": "getHealth", "times": 1}
    assert obey(emulator.faults, planned) == {"hits": []}
    assert ask(emulator).status_code == 524
    assert ask(emulator).status_code == 200
    hit = {"operation": "getHealth", "fault": "page", "commit": False}
    assert obey(emulator.faults, {"action": "hits"}) == {"hits": [hit]}
    assert obey(emulator.faults, {"action": "clear"}) == {"hits": []}


@pytest.mark.parametrize(
    "arguments",
    [
        *(
            {"fault": name}
            for name in ("drop", "reset", "garbage", "truncated_body", "reset_in_body", "truncated_json")
        ),
        *({"fault": name} for name in ("malformed_json", "empty", "content_type", "rate_limited")),
        {"fault": "content_type", "content_type": "text/csv"},
        {"fault": "answer", "status": 418, "body": "[]", "content_type": "a/b", "headers": {"X-A": "b"}},
        {"fault": "rate_limited", "retry_after": Decimal("0.5"), "body": "{}", "headers": {"X-A": "b"}},
        {"fault": "redirect", "location": "https://elsewhere.invalid/", "status": 307},
        {"fault": "delay", "seconds": 2},
        {"fault": "drip", "gap": Decimal("0.001")},
    ],
    ids=lambda arguments: arguments["fault"],
)
@pytest.mark.parametrize("commit", [False, True])
def test_every_fault_can_be_asked_for(emulator: Emulator, arguments: dict[str, Any], commit: bool) -> None:
    obey(emulator.faults, {"action": "add", "commit": commit, **arguments})
    try:
        response = ask(emulator)
    except httpx.TransportError:
        pass
    else:
        assert response.status_code == arguments.get("status", response.status_code)
        assert response.headers.get("x-a") == arguments.get("headers", {}).get("X-A")
    ((_, name, happened),) = (hit.values() for hit in obey(emulator.faults, {"action": "hits"})["hits"])
    assert (name, happened) == (arguments["fault"], commit)


def test_over_http_too_and_no_fault_reaches_the_control() -> None:
    with Emulator("bitflyer", clock=ManualClock(START), serve_control=True).serve() as server:
        wish = {"action": "add", "fault": "drop", "commit": False, "times": None}
        with httpx.Client(base_url=server.base_url) as client:
            assert client.post("/_control/faults", json=wish).json() == {"result": {"hits": []}}
            with pytest.raises(httpx.RemoteProtocolError):
                client.get("/v1/gethealth")
            (hit,) = client.post("/_control/faults", json={"action": "hits"}).json()["result"]["hits"]
            assert hit == {"operation": "getHealth", "fault": "drop", "commit": False}
            refused = client.post("/_control/faults", json={"action": "add", "fault": "dorp", "commit": True})
            assert (refused.status_code, "dorp" in refused.json()["error"]) == (400, True)


@pytest.mark.parametrize(
    ("document", "why"),
    [
        ([], "Expected `object`"),
        ({}, "action"),
        ({"action": "shout"}, "shout"),
        ({"action": "hits", "more": 1}, "more"),
        ({"action": "add", "fault": "drop"}, "commit"),
        ({"action": "add", "fault": "dorp", "commit": True}, "there is no fault 'dorp'; there is drop, "),
        ({"action": "add", "fault": "__class__", "commit": True}, "there is no fault"),
        ({"action": "add", "fault": "drop", "commit": True, "status": 500}, "drop: .*status"),
        ({"action": "add", "fault": "page", "commit": True}, "page: missing .*status"),
        ({"action": "add", "fault": "delay", "commit": True, "seconds": "soon"}, "seconds"),
        ({"action": "add", "fault": "drop", "commit": True, "operation": "getTickr"}, "'getTicker'"),
        ({"action": "add", "fault": "drop", "commit": True, "times": 0}, "times=0"),
    ],
)
def test_a_document_that_makes_no_sense_is_refused(emulator: Emulator, document: Any, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        obey(emulator.faults, document)
