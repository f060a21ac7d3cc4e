"""What a campaign found, and how far it got."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

LEAST_SHARE = 0.2
"""Of an operation's valid requests, so many must be accepted: below, a campaign tests the refusals and little else."""

LEAST_VALID = 12
"""Of fewer requests the share says nothing, where some are made of likely values and some are not."""


@dataclass(frozen=True)
class Finding:
    """A failed check.

    Attributes:
        check: its name.
        operation: method and path, such as "GET /v1/getticker"; "" where none is to blame.
        message: what is wrong.
        curl: commands that reproduce it, one request per line.
    """

    check: str
    operation: str
    message: str
    curl: str = ""


@dataclass
class Tally:
    """The answers to one operation's requests.

    Attributes:
        valid: of valid requests, by HTTP status; borders of single fields and the contract's examples count as others.
        other: of all other requests, by HTTP status.
        accepted: how many of the valid ones were accepted.
    """

    valid: Counter[int] = field(default_factory=Counter[int])
    other: Counter[int] = field(default_factory=Counter[int])
    accepted: int = 0

    @property
    def share(self) -> float:
        """How many of the valid requests were accepted, 0 to 1."""
        total = self.valid.total()
        return self.accepted / total if total else 0.0


@dataclass
class Report:
    """A campaign's result.

    Attributes:
        exchange, seed: what was run.
        findings: each once per check and operation.
        tallies: by operation, such as "GET /v1/getticker".
        phases: cases by phase.
        probes: requests that the rules and the credentials check sent on their own.
        seconds: how long it took.
    """

    exchange: str
    seed: int
    findings: list[Finding] = field(default_factory=list[Finding])
    tallies: dict[str, Tally] = field(default_factory=dict[str, Tally])
    phases: Counter[str] = field(default_factory=Counter[str])
    probes: int = 0
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether something was tried and nothing was found."""
        return not self.findings and self.cases > 0

    @property
    def cases(self) -> int:
        """How many requests were generated."""
        return self.phases.total()

    def text(self) -> str:
        """The findings, for people, with what reproduces them."""
        parts = [f"{each.check}: {each.operation}\n  {each.message}\n  {each.curl}" for each in self.findings]
        return "\n\n".join([*parts, f"{len(self.findings)} findings, seed {self.seed}, {self.cases} cases"])
