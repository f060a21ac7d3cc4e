"""What a campaign over streams found, and how far it got."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """Something that must not be.

    Attributes:
        check: which promise is broken.
        channel: of the frame.
        message: what happened.
        run: number of the run; the seed and it make the same frames again.
        content: the frame, as short as it was found.
    """

    check: str
    channel: str
    message: str
    run: int
    content: bytes | None = None


@dataclass
class Report:
    """A campaign's result.

    Attributes:
        exchange, side, seed: what was run; the side is "client" or "server".
        findings: each once per check and channel.
        cases: frames by (channel, kind).
        typed, gaps: by channel: how many frames ended as messages and as gaps that tell of a malformed one. Of a server: how many
            requests were carried out and refused.
        runs: conversations from their beginning to their end.
        seconds: how long it took.
    """

    exchange: str
    side: str
    seed: int
    findings: list[Finding] = field(default_factory=list[Finding])
    cases: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    typed: Counter[str] = field(default_factory=Counter[str])
    gaps: Counter[str] = field(default_factory=Counter[str])
    runs: int = 0
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether something was tried and nothing was found."""
        return not self.findings and self.cases.total() > 0

    def add(self, found: Finding) -> None:
        """Record a finding, unless one like it is there."""
        if all((each.check, each.channel) != (found.check, found.channel) for each in self.findings):
            self.findings.append(found)

    def text(self) -> str:
        """The findings for people, with what makes them again."""
        parts = [
            f"{each.check}: {each.channel}\n  {each.message}\n  {shown(each.content)}\n  again: --side {self.side} --seed {self.seed} "
            f"--run {each.run}"
            for each in self.findings
        ]
        return "\n\n".join([*parts, f"{len(self.findings)} findings, seed {self.seed}, {self.cases.total()} cases"])


def shown(content: bytes | None) -> str:
    """A frame for people: what is too long is cut in the middle."""
    if content is None:
        return "no frame is to blame"
    return (
        repr(content) if len(content) <= 2000 else f"{content[:1000]!r} ... {len(content)} bytes ... {content[-200:]!r}"
    )
