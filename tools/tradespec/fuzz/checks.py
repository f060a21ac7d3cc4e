"""The campaign's own checks. They judge what went over the wire, not what the generator meant to send."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import schemathesis
from schemathesis import checks as registry
from schemathesis.generation.meta import TestPhase

from tradespec.fuzz.answering import AnswerReader
from tradespec.fuzz.profiles import Forgery, Profile, Rules, Send
from tradespec.fuzz.reading import ContractReader, Reading
from tradespec.fuzz.report import Tally
from tradespec.fuzz.target import Answer, Target

Case = schemathesis.Case[Any]
Check = Callable[[schemathesis.CheckContext, schemathesis.Response, Case], bool | None]
_TAMPERED_PER_OPERATION = 2


@dataclass(frozen=True)
class _Seen:
    """A request with its answer."""

    response: schemathesis.Response
    wire: tuple[str, str, bytes]
    reading: Reading
    answer: Answer

    @property
    def facts(self) -> tuple[Reading, Answer]:
        return self.reading, self.answer


class Judge:
    """The checks of one campaign.

    Args:
        profile: the exchange.
        reader: its contract.
        target: the server.
        send: sends a signed request to it.
        rules: what must hold over several calls.
        signer: (method, target, body) -> credential headers.
        forger: (method, target, body) -> the profile's own forgeries of a request.

    Attributes:
        tallies: the answers so far, by operation, such as "GET /v1/getticker".
    """

    def __init__(
        self,
        profile: Profile,
        reader: ContractReader,
        target: Target,
        send: Send,
        rules: Rules,
        signer: Callable[[str, str, bytes], tuple[tuple[str, str], ...]],
        forger: Callable[[str, str, bytes], Iterable[Forgery]],
    ) -> None:
        self._profile = profile
        self._reader = reader
        self._target = target
        self._send = send
        self._rules = rules
        self._signer = signer
        self._forger = forger
        self._answers = AnswerReader(profile.document())
        self._tampered: Counter[str] = Counter()
        self._latest: _Seen | None = None
        self.tallies: dict[str, Tally] = {}
        self._codes = frozenset(str(row["code"]) for row in profile.document()["x-errors"])

    def takes_what_the_contract_allows(self, reading: Reading, answer: Answer) -> list[str]:
        """Valid requests are accepted, or refused for a documented reason; invalid ones are refused, in the exchange's own form."""
        if not reading.operation:
            return []
        code = self._profile.refusal_code(answer)
        if code is None and 200 <= answer.status < 300:
            accepted = self._is_accepted(reading, answer)
            return [f"accepted, though {problem}" for problem in reading.problems[:3] if accepted]
        if self._profile.refuses_credentials(answer):
            return ["valid credentials were refused"]
        if code is None:
            return [f"HTTP {answer.status} without a code of the exchange: {answer.body[:200]!r}"]
        if self._codes and code not in self._codes and "*" not in self._codes:  # a contract without codes says nothing
            return [f"refused with code {code}, which the contract does not list: {answer.body[:200]!r}"]
        allowed = self._profile.refusals.get(reading.operation, frozenset())
        if (reading.is_valid or answer.status >= 500) and code not in allowed:
            return [f"a valid request was refused with HTTP {answer.status}, code {code}: {answer.body[:200]!r}"]
        return []

    def enforces_credentials(self, facts: tuple[Reading, Answer], method: str, target: str, body: bytes) -> list[str]:
        """A request that was accepted is refused without credentials, with parts of them, and with any part changed."""
        reading, answer = facts
        if not (reading.signed and self._is_accepted(reading, answer)):
            return []
        if self._tampered[reading.operation] >= _TAMPERED_PER_OPERATION:
            return []
        self._tampered[reading.operation] += 1
        problems: list[str] = []
        for what, headers, other_target, other_body in self._tampering(method, target, body):
            content = (("Content-Type", self._profile.content_type),) if body else ()
            found = self._target.send(method, other_target, (*headers, *content), other_body)
            wanted = self._profile.credential_codes.get(what)
            code = self._profile.refusal_code(found)
            if not self._profile.refuses_credentials(found) or (wanted is not None and code != wanted):
                problems.append(f"{what}: answered with HTTP {found.status} {found.body[:100]!r}")
        return problems

    def _is_accepted(self, reading: Reading, answer: Answer) -> bool:
        is_success = 200 <= answer.status < 300 and self._profile.refusal_code(answer) is None
        return is_success and not self._reader.is_failure(reading, answer.body)

    def refuses_unknown_routes(self, reading: Reading, answer: Answer) -> list[str]:
        """A path or method that the contract does not have is none of the exchange's."""
        known = self._profile.knows_no_route
        if known is None or reading.operation or known(answer):
            return []
        return [f"there is no such route, and the answer is HTTP {answer.status} {answer.body[:200]!r}"]

    def answers_as_the_contract_says(self, reading: Reading, answer: Answer) -> list[str]:
        """Successes and refusals have the form that the contract gives them, whatever their HTTP status."""
        is_refusal = answer.status >= 300 or self._profile.refusal_code(answer) is not None
        return self._answers.problems(reading, answer, is_refusal=is_refusal)

    def keeps_the_rules(self, reading: Reading, answer: Answer) -> list[str]:
        """The exchange's rules over several calls."""
        if not reading.operation:
            return []
        return self._rules.after(reading, answer)

    def _tampering(self, method: str, target: str, body: bytes) -> Iterator[Forgery]:
        headers = self._signer(method, target, body)
        yield "without credentials", (), target, body
        for name, value in headers:
            others = tuple(pair for pair in headers if pair[0] != name)
            yield f"without {name}", others, target, body
            yield f"with another {name}", (*others, (name, _other(value))), target, body
        if not self._profile.signs_requests:
            return
        yield "signed for another query", headers, target + ("&" if "?" in target else "?") + "a=1", body
        yield "signed for another body", headers, target, body + b" "
        yield from self._forger(method, target, body)

    @contextmanager
    def registered(self) -> Generator[None]:
        """Let schemathesis run the checks, until the context ends."""
        checks = [
            self._check(
                "takes_what_the_contract_allows", lambda seen: self.takes_what_the_contract_allows(*seen.facts)
            ),
            self._check("refuses_unknown_routes", lambda seen: self.refuses_unknown_routes(*seen.facts)),
            self._check("keeps_the_rules", lambda seen: self.keeps_the_rules(*seen.facts)),
            self._check("enforces_credentials", lambda seen: self.enforces_credentials(seen.facts, *seen.wire)),
        ]
        if self._profile.errors_in_success:
            checks.append(
                self._check("answers_as_the_contract_says", lambda seen: self.answers_as_the_contract_says(*seen.facts))
            )
        unregister: Callable[[str], None] = registry.CHECKS.unregister  # pyright: ignore[reportUnknownMemberType]
        for check in checks:
            schemathesis.check(check)
        try:
            yield
        finally:
            for check in checks:
                unregister(check.__name__)

    def _check(self, name: str, problems: Callable[[_Seen], list[str]]) -> Check:
        def check(_: Any, response: schemathesis.Response, case: Case) -> bool | None:
            seen = self._look(response, case)
            found = problems(seen)
            if found:
                raise AssertionError("; ".join(found))
            return None if seen.reading.operation else True  # skipped: schemathesis has checks of its own for that

        check.__name__ = name
        return check

    def _look(self, response: schemathesis.Response, case: Case) -> _Seen:
        """Read a request once, for all checks, and count its answer."""
        if self._latest is None or self._latest.response is not response:
            sent = wire(response.request)
            reading = self._reader.read(*sent)
            answer = Answer(response.status_code, response.content)
            self._latest = _Seen(response, sent, reading, answer)
            tally = self.tallies.setdefault(case.operation.label, Tally())
            counts = reading.is_valid and not _is_fixed(case)
            (tally.valid if counts else tally.other)[answer.status] += 1
            tally.accepted += counts and self._is_accepted(reading, answer)
        return self._latest


def wire(request: Any) -> tuple[str, str, bytes]:
    """Method, target and body of a prepared request, as they are sent."""
    url: str = request.url
    parts = urlsplit(url)
    body: Any = request.body or b""
    if isinstance(body, str):
        body = body.encode()
    return request.method, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), bytes(body)


def _is_fixed(case: Case) -> bool:
    """Whether a case shows one border of one field, or the contract's example: most of these name orders that nobody has."""
    return case.meta is not None and case.meta.phase.name in (TestPhase.COVERAGE, TestPhase.EXAMPLES)


def _other(value: str) -> str:
    return value[:-1] + ("0" if value[-1] != "0" else "1")
