"""What is wrong with a spec, and where: every step of the generator reports in these terms, none with a traceback."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Location:
    """A line of a file; `file` is relative to the repository, `line` counts from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One finding: where it is, which rule it breaks, what is wrong and how to mend it."""

    location: Location
    rule: str
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.location}: {self.rule}: {self.what}; {self.mend}"


class GeneratorError(Exception):
    """Something the user can mend. The command line prints the message alone and exits with 2."""


class SpecError(GeneratorError):
    """A spec that must not become code. `problems` holds every finding, sorted by file and line, each once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

    @classmethod
    def at(cls, location: Location, rule: str, what: str, mend: str) -> SpecError:
        """The error of a single finding."""
        return cls([Problem(location, rule, what, mend)])

    def __reduce__(self) -> tuple[type[SpecError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)  # crosses the process boundary of a parallel build whole
