"""The campaign's own checks. They judge what went over the wire, not what the generator meant to send."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import schemathesis
from schemathesis import checks as registry

from tradespec.fuzz.profiles import Profile, Rules, Send
from tradespec.fuzz.reading import ContractReader, Reading
from tradespec.fuzz.target import Answer, Target

Case = schemathesis.Case[Any]
Check = Callable[[schemathesis.CheckContext, schemathesis.Response, Case], bool | None]
_TAMPERED_PER_OPERATION = 2


class Judge:
    """The checks of one campaign.

    Args:
        profile: the exchange.
        reader: its contract.
        target: the server.
        send: sends a signed request to it.
        rules: what must hold over several calls.
        signer: (method, target, body) -> credential headers.
    """

    def __init__(
        self,
        profile: Profile,
        reader: ContractReader,
        target: Target,
        send: Send,
        rules: Rules,
        signer: Callable[[str, str, bytes], tuple[tuple[str, str], ...]],
    ) -> None:
        self._profile = profile
        self._reader = reader
        self._target = target
        self._send = send
        self._rules = rules
        self._signer = signer
        self._tampered: Counter[str] = Counter()

    def takes_what_the_contract_allows(self, reading: Reading, answer: Answer) -> list[str]:
        """Valid requests are accepted, or refused for a documented reason; invalid ones are refused, in the exchange's own form."""
        code = self._profile.refusal_code(answer)
        if 200 <= answer.status < 300:
            return [f"accepted, though {problem}" for problem in reading.problems[:3]]
        if self._profile.refuses_credentials(answer):
            return ["valid credentials were refused"]
        if code is None:
            return [f"HTTP {answer.status} without a code of the exchange: {answer.body[:200]!r}"]
        allowed = self._profile.refusals.get(reading.operation, frozenset())
        if (not reading.problems or answer.status >= 500) and code not in allowed:
            return [f"a valid request was refused with HTTP {answer.status}, code {code}: {answer.body[:200]!r}"]
        return []

    def enforces_credentials(
        self, reading: Reading, answer: Answer, method: str, target: str, body: bytes
    ) -> list[str]:
        """A request that was accepted is refused without credentials, with parts of them, and with any part changed."""
        if not (reading.signed and 200 <= answer.status < 300):
            return []
        if self._tampered[reading.operation] >= _TAMPERED_PER_OPERATION:
            return []
        self._tampered[reading.operation] += 1
        problems: list[str] = []
        for what, headers, other_target, other_body in self._tampering(method, target, body):
            content = (("Content-Type", "application/json"),) if body else ()
            found = self._target.send(method, other_target, (*headers, *content), other_body)
            if not self._profile.refuses_credentials(found):
                problems.append(f"{what}: answered with HTTP {found.status} {found.body[:100]!r}")
        return problems

    def keeps_the_rules(self, reading: Reading, answer: Answer) -> list[str]:
        """The exchange's rules over several calls."""
        return self._rules.after(reading, answer)

    def _tampering(
        self, method: str, target: str, body: bytes
    ) -> Iterator[tuple[str, tuple[tuple[str, str], ...], str, bytes]]:
        headers = self._signer(method, target, body)
        yield "without credentials", (), target, body
        for name, value in headers:
            others = tuple(pair for pair in headers if pair[0] != name)
            yield f"without {name}", others, target, body
            yield f"with another {name}", (*others, (name, _other(value))), target, body
        yield "signed for another query", headers, target + ("&" if "?" in target else "?") + "a=1", body
        yield "signed for another body", headers, target, body + b" "

    @contextmanager
    def registered(self) -> Generator[None]:
        """Let schemathesis run the checks, until the context ends."""
        judged: dict[int, tuple[schemathesis.Response, Reading]] = {}

        def look(response: schemathesis.Response) -> tuple[Reading, Answer, tuple[str, str, bytes]]:
            method, target, body = wire(response.request)
            if judged.get(0, (None,))[0] is not response:
                judged[0] = (response, self._reader.read(method, target, body))
            return judged[0][1], Answer(response.status_code, response.content), (method, target, body)

        def takes_what_the_contract_allows(_: Any, response: schemathesis.Response, __: Any) -> bool | None:
            reading, answer, _wire = look(response)
            return _verdict(reading, lambda: self.takes_what_the_contract_allows(reading, answer))

        def enforces_credentials(_: Any, response: schemathesis.Response, __: Any) -> bool | None:
            reading, answer, sent = look(response)
            return _verdict(reading, lambda: self.enforces_credentials(reading, answer, *sent))

        def keeps_the_rules(_: Any, response: schemathesis.Response, __: Any) -> bool | None:
            reading, answer, _wire = look(response)
            return _verdict(reading, lambda: self.keeps_the_rules(reading, answer))

        unregister: Callable[[str], None] = registry.CHECKS.unregister  # pyright: ignore[reportUnknownMemberType]
        checks: list[Check] = [takes_what_the_contract_allows, keeps_the_rules, enforces_credentials]
        for check in checks:
            schemathesis.check(check)
        try:
            yield
        finally:
            for check in checks:
                unregister(check.__name__)


def wire(request: Any) -> tuple[str, str, bytes]:
    """Method, target and body of a prepared request, as they are sent."""
    url: str = request.url
    parts = urlsplit(url)
    body: Any = request.body or b""
    if isinstance(body, str):
        body = body.encode()
    return request.method, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), bytes(body)


def _verdict(reading: Reading, problems: Callable[[], list[str]]) -> bool | None:
    """Skip what is no operation of the contract (schemathesis has a check for that); fail with all problems."""
    if not reading.operation:
        return True
    found = problems()
    if found:
        raise AssertionError("; ".join(found))
    return None


def _other(value: str) -> str:
    return value[:-1] + ("0" if value[-1] != "0" else "1")
