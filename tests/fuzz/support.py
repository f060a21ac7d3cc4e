"""Emulators with planted faults."""

from __future__ import annotations

import json
from collections.abc import Callable

from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, Request, Response
from tradespec.emulator.messages import read_json, write_json
from tradespec.fuzz import InProcess, Plan, Report, bitget, profile, run
from tradespec.fuzz.bitflyer import OPTIONS, sign

PLAN = Plan()
Handle = Callable[[Request], Response]
Fault = Callable[[Handle, Request], Response]


def emulator() -> Emulator:
    return Emulator("bitflyer", clock=ManualClock(), key=PLAN.key, secret=PLAN.secret, options=OPTIONS)


def campaign(fault: Fault, *only: str, max_examples: int = 15) -> Report:
    """A short campaign over a few operations against an emulator with a fault."""
    handle = emulator().handle
    target = InProcess(lambda request: fault(handle, request))
    return run(profile("bitflyer"), Plan(only=only, max_examples=max_examples), target)


def bitget_emulator() -> Emulator:
    return Emulator("bitget", clock=ManualClock(), key=PLAN.key, secret=PLAN.secret, options=bitget.OPTIONS)


def bitget_campaign(fault: Fault, *only: str, max_examples: int = 6) -> Report:
    """The same against a Bitget."""
    handle = bitget_emulator().handle
    target = InProcess(lambda request: fault(handle, request))
    return run(profile("bitget"), Plan(only=only, max_examples=max_examples), target)


def signed(request: Request, body: bytes | None = None) -> Request:
    """The same request, or one with another body, with valid credentials."""
    content = request.body if body is None else body
    return Request(
        request.method, request.target, sign(PLAN.key, PLAN.secret, request.method, request.target, content), content
    )


def changed(response: Response, old: bytes, new: bytes) -> Response:
    """The answer with a part of its body replaced."""
    body = response.body.replace(old, new)
    headers = tuple((name, str(len(body)) if name == "Content-Length" else value) for name, value in response.headers)
    return Response(response.status, headers, body)


def answer(status: int, body: object) -> Response:
    """A JSON answer."""
    return Response(status, (("Content-Type", "application/json"),), json.dumps(body).encode())


__all__ = [
    "PLAN",
    "Handle",
    "answer",
    "bitget_campaign",
    "bitget_emulator",
    "campaign",
    "changed",
    "emulator",
    "read_json",
    "signed",
    "write_json",
]
