"""One campaign: requests made by schemathesis, signed here, judged by its checks and by ours, counted."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, cast

import requests
import schemathesis
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from requests.auth import AuthBase
from schemathesis.engine import events, from_schema
from schemathesis.engine.recorder import ScenarioRecorder
from schemathesis.errors import NoLinksFound

from tradespec.fuzz.checks import Case, Judge, wire
from tradespec.fuzz.profiles import Forgery, Likely, Profile, Stamp
from tradespec.fuzz.reading import ContractReader
from tradespec.fuzz.report import LEAST_SHARE, LEAST_VALID, Finding, Report, Tally
from tradespec.fuzz.target import Answer, Headers, Target

_IN_PROCESS = "http://testserver"  # schemathesis's name for an application in this process
_MAX_STEPS = 8
_CHAINS = (
    4  # per example of a single operation; hypothesis ends a round early where the server's state changes its draws,
)
# so that long campaigns get their depth from `seconds`: each round begins anew
# Ours judge these by the wire instead, with the exchange's own error codes and leniency.
_REPLACED = ("ignored_auth", "positive_data_acceptance", "negative_data_rejection", "not_a_server_error")


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much is tried.

    Attributes:
        seed: the same seed against a fresh emulator makes the same requests in the same order.
        max_examples: generated requests per operation and round; up to four times as many chains of requests along links.
        seconds: further rounds until so much time has passed; None for one round.
        key, secret: the account's credentials.
        only: operationIds to try; empty for all.
        borders: of so many operations one has every border of its parameters tried; which one depends on the seed.
    """

    seed: int = 1
    max_examples: int = 15
    seconds: int | None = None
    key: str = "fuzz-key"
    secret: str = "ZnV6ei1zZWNyZXQ="  # noqa: S105 - opens nothing but an emulator of this process; base64, as some exchanges want it
    only: tuple[str, ...] = ()
    borders: int = 1


class _Auth(AuthBase):
    """Stamps and signs what requests has prepared: the URL and the bytes that go out."""

    def __init__(self, stamp: Stamp, sign: Callable[[str, str, bytes], Headers], content_type: str) -> None:
        self._stamp = stamp
        self._sign = sign
        self._content_type = content_type

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        method, target, body = wire(request)
        stamped = self._stamp(method, target, body)
        if stamped != body:
            request.prepare_body(stamped, None)
            request.headers.setdefault("Content-Type", self._content_type)
        request.headers.update(dict(self._sign(method, target, stamped)))
        return request


def run(profile: Profile, plan: Plan, target: Target | None = None) -> Report:
    """Run a campaign.

    Args:
        profile: the exchange.
        plan: how much.
        target: the server; an emulator of the profile's own if left out.
    """
    target = target or profile.make_target(plan.seed, plan.key, plan.secret)
    report = Report(profile.name, plan.seed)
    reader = ContractReader(profile.document(), profile.leniency)

    def sign(method: str, path: str, body: bytes) -> Headers:
        return profile.sign(plan.key, plan.secret, method, path, body)

    stamp = profile.make_stamp() if profile.make_stamp else _unstamped

    def send(method: str, path: str, body: bytes) -> Answer:
        report.probes += 1
        body = stamp(method, path, body)
        content = (("Content-Type", profile.content_type),) if body else ()
        return target.send(method, path, (*sign(method, path, body), *content), body)

    def forge(method: str, path: str, body: bytes) -> Iterable[Forgery]:
        return profile.forgeries(plan.key, plan.secret, method, path, body) if profile.forgeries else ()

    begun = time.monotonic()
    likely = profile.prepare(send)
    judge = Judge(profile, reader, target, send, profile.make_rules(send, target), sign, forge)
    with warnings.catch_warnings(), judge.registered():
        warnings.simplefilter(
            "ignore"
        )  # schemathesis and hypothesis warn of their own doings; what counts here are findings
        schema = _schema(profile, plan, target, likely)
        schema.auth.set_from_requests(_Auth(stamp, sign, profile.content_type)).apply_to(_is_signed)
        operations: list[Any] = [found.ok() for found in schema.get_all_operations()]
        rare, steered = (
            {operation.label for operation in operations if _operation_id(operation) in names}
            for names in (profile.rare, likely)
        )
        judge.tallies.update((operation.label, Tally()) for operation in operations)
        for event in from_schema(schema).execute():
            _note(report, event, target)
    report.tallies = judge.tallies
    if plan.borders == 1:  # a campaign that is cut short says little of shares
        _check_shares(report, rare, steered)
    report.seconds = time.monotonic() - begun
    return report


def _schema(profile: Profile, plan: Plan, target: Target, likely: Likely) -> Any:
    """The contract as schemathesis has it; Any, since much of its typing is not known to a strict checker."""
    config: dict[str, Any] = {
        "seed": plan.seed,
        "workers": 1,
        "continue-on-failure": True,
        "warnings": False,
        "cache": {"enabled": False},
        "analysis": {"constants": {"enabled": False}},  # words out of the emulator's source teach nothing
        "generation": {
            "mode": "all",
            "max-examples": plan.max_examples,
            "with-security-parameters": False,
            "database": "none",
        },
        "phases": {"stateful": {"max-steps": _MAX_STEPS, "generation": {"max-examples": plan.max_examples * _CHAINS}}},
        "checks": {name: {"enabled": False} for name in _replaced(profile)},
        "output": {"sanitization": {"enabled": target.app is None}},
    }
    if plan.borders > 1:
        config["operations"] = _without_borders(profile, plan)
    if plan.seconds is not None:
        config["max-time"] = plan.seconds
    if target.app is None:
        config["base-url"] = target.base_url
    make: Any = schemathesis
    schema = make.openapi.from_dict(_as_sent(profile.document()), config=make.Config.from_dict(config))
    schema.app = target.app
    schema.hook("flatmap_case")(_steering(likely))
    return schema.include(operation_id=list(plan.only)) if plan.only else schema


def _without_borders(profile: Profile, plan: Plan) -> list[dict[str, Any]]:
    """Settings of single operations: no borders for most, and nothing for those that are not asked for.

    Where there are such settings, schemathesis forgets what `include` said.
    """
    names = [raw["operationId"] for item in profile.document()["paths"].values() for raw in item.values()]
    wanted = [name for name in names if not plan.only or name in plan.only]
    plain = [name for index, name in enumerate(wanted) if (index + plan.seed) % plan.borders]
    others = [name for name in names if name not in wanted]
    settings = [{"include-operation-id": plain, "phases": {"coverage": {"enabled": False}}}]
    return [*settings, {"include-operation-id": others, "enabled": False}] if others else settings


def _replaced(profile: Profile) -> tuple[str, ...]:
    replaced = _REPLACED if profile.knows_no_route is None else (*_REPLACED, "unsupported_method")
    return (*replaced, "response_schema_conformance") if profile.errors_in_success else replaced


def _unstamped(method: str, target: str, body: bytes) -> bytes:
    return body


def _as_sent(node: Any) -> Any:
    """The contract with words of its own put into those that the generator of requests knows: flags, and booleans as digits."""
    if isinstance(node, dict):
        fields = cast("dict[str, Any]", node)
        if "x-bare" in fields:
            return {"type": "string", "enum": ["", "1"]}
        if "x-digits" in fields:
            return {"type": "integer", "enum": [0, 1]}
        is_operation = "operationId" in fields  # its own host would go before the target's
        return {key: _as_sent(value) for key, value in fields.items() if not (is_operation and key == "servers")}
    return [_as_sent(item) for item in cast("list[object]", node)] if isinstance(node, list) else node


def _steering(likely: Likely) -> Callable[[schemathesis.HookContext, Case], SearchStrategy[Any]]:
    """Four of five valid requests get values that the exchange knows, or nothing but refusals would be tested."""

    def flatmap_case(context: schemathesis.HookContext, case: Case) -> SearchStrategy[Any]:
        values = likely.get(_operation_id(case.operation))
        if values is None or case.meta is None or not case.meta.generation.mode.is_positive:
            return st.just(case)
        return st.integers(0, 4).flatmap(lambda n: values if n else st.none()).map(lambda chosen: _with(case, chosen))

    return flatmap_case


def _with(case: Case, values: dict[str, Any] | None) -> Case:
    if values is not None:
        if "" in values:  # the body as a whole, where it is no object
            case.body = values[""]
            return case
        in_path: dict[str, Any] = case.path_parameters or {}
        case.path_parameters = {name: values.get(name, value) for name, value in in_path.items()}
        values = {name: value for name, value in values.items() if name not in in_path}
        generated: Any = case.body
        in_body = isinstance(generated, dict)
        fields: dict[str, Any] = {**(generated if in_body else case.query), **values}
        fields = {name: value for name, value in fields.items() if value is not None}
        if in_body:
            case.body = fields
        else:
            case.query = fields
    return case


def _operation_id(operation: Any) -> str:
    raw: dict[str, Any] = operation.definition.raw
    return str(raw.get("x-alias-of", raw["operationId"]))


def _is_signed(context: Any) -> bool:
    raw: dict[str, Any] = context.operation.definition.raw
    return bool(raw.get("security", context.operation.schema.raw_schema.get("security", [])))


def _note(report: Report, event: events.EngineEvent, target: Target) -> None:
    # Where only a few operations were asked for, it may be that no link joins them.
    if isinstance(event, events.NonFatalError) and not isinstance(event.value, NoLinksFound):
        _add(report, Finding("campaign", event.label, f"{type(event.value).__name__}: {event.value}"))
    if isinstance(event, events.ScenarioFinished) and event.is_test_scenario:
        recorder = event.recorder
        for case_id in recorder.cases:
            if recorder.find_response(case_id=case_id) is not None:
                report.phases[event.phase.value] += 1
        for finding in _failures(recorder, target):
            _add(report, finding)


def _failures(recorder: ScenarioRecorder, target: Target) -> list[Finding]:
    found: list[Finding] = []
    for case_id, nodes in recorder.checks.items():
        for node in nodes:
            if node.failure_info is not None:
                info = node.failure_info
                curl = "\n  ".join(step.curl for step in info.steps) or info.code_sample
                case: Case = cast(Any, recorder.cases[case_id]).value
                label = case.operation.label
                message = info.failure.message or info.failure.title
                found.append(Finding(node.name, label, message, curl.replace(_IN_PROCESS, target.base_url)))
    return found


def _add(report: Report, finding: Finding) -> None:
    """Of the findings of one check on one operation keep the shortest to reproduce."""
    for index, other in enumerate(report.findings):
        if (other.check, other.operation) == (finding.check, finding.operation):
            if len(finding.curl) < len(other.curl):
                report.findings[index] = finding
            return
    report.findings.append(finding)


def _check_shares(report: Report, rare: set[str], steered: set[str]) -> None:
    for label, tally in report.tallies.items():
        enough = LEAST_VALID if label in steered else 0
        if label not in rare and tally.share < LEAST_SHARE and tally.valid.total() >= enough:
            message = f"{tally.share:.0%} of the valid requests were accepted: {dict(tally.valid)}"
            report.findings.append(Finding("accepted_share", label, message))
