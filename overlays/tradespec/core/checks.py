"""Rules over several arguments (`x-checks`), run before anything is sent. Each refuses with the message that the contract wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sized
from typing import Any, Protocol

import msgspec

from .unset import UNSET


class Check(Protocol):
    """A rule over several arguments (`x-checks`)."""

    def run(self, values: Mapping[str, Any], prefix: str) -> None:
        """Raise ValueError if the arguments don't fit together."""
        ...


class ExactlyOne(msgspec.Struct, frozen=True):
    """Exactly one of `names` must be given."""

    names: tuple[str, ...]
    say: str

    def run(self, values: Mapping[str, Any], prefix: str) -> None:
        given = [name for name in self.names if values.get(name, UNSET) is not UNSET]
        if len(given) != 1:
            what = (
                f"{' and '.join(f'{name}={values[name]!r}' for name in given)} were given"
                if given
                else "none was given"
            )
            raise ValueError(f"{prefix}{self.say} (exactly one of {', '.join(self.names)}; {what})")


class AtLeastOne(msgspec.Struct, frozen=True):
    """At least one of `names` must be given."""

    names: tuple[str, ...]
    say: str

    def run(self, values: Mapping[str, Any], prefix: str) -> None:
        if all(values.get(name, UNSET) is UNSET for name in self.names):
            raise ValueError(f"{prefix}{self.say} (at least one of {', '.join(self.names)}; none was given)")


class Given(msgspec.Struct, frozen=True):
    """Where `name` is given: what else must be, or may not."""

    name: str
    say: str
    require: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()

    def run(self, values: Mapping[str, Any], prefix: str) -> None:
        if values.get(self.name, UNSET) is not UNSET:
            _fit(values, self.require, self.forbid, f"{prefix}{self.say}")


class Together(msgspec.Struct, frozen=True):
    """All of `names` must be given, or none."""

    names: tuple[str, ...]
    say: str

    def run(self, values: Mapping[str, Any], prefix: str) -> None:
        missing = [name for name in self.names if values.get(name, UNSET) is UNSET]
        if missing and len(missing) < len(self.names):
            raise ValueError(f"{prefix}{self.say} ({', '.join(missing)} missing)")


class Span(msgspec.Struct, frozen=True):
    """Two unix times of the same unit: `start` not after `end`, and at most `days` (of `per_day` units each) between them."""

    start: str
    end: str
    days: int
    per_day: int
    say: str

    def run(self, values: Mapping[str, Any], prefix: str) -> None:
        start, end = values.get(self.start, UNSET), values.get(self.end, UNSET)
        if not isinstance(start, int) or not isinstance(end, int):  # left out, or refused by its codec
            return
        if start > end:
            raise ValueError(f"{prefix}{self.start}={start} is after {self.end}={end}")
        if end - start > self.days * self.per_day:
            raise ValueError(f"{prefix}{self.say} (from {self.start} to {self.end} at most {self.days} days)")


class Condition(msgspec.Struct, frozen=True):
    """A field (or its documented `default`, if left out) has one of `values`."""

    field: str
    values: tuple[str, ...]
    default: str | None = None

    def holds(self, values: Mapping[str, Any]) -> bool:
        """Whether the arguments fit."""
        value = values.get(self.field, UNSET)
        return (self.default if value is UNSET else str(value)) in self.values


class When(msgspec.Struct, frozen=True):
    """Where `field` (or its documented `default`, if left out) is one of `values`: what must, may not, or how many.

    `also` are further conditions, which must hold as well.
    """

    field: str
    values: tuple[str, ...]
    say: str
    default: str | None = None
    require: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()
    length: tuple[tuple[str, int], ...] = ()
    also: tuple[Condition, ...] = ()

    def run(self, values: Mapping[str, Any], prefix: str) -> None:
        value = values.get(self.field, UNSET)
        if (self.default if value is UNSET else str(value)) not in self.values:
            return
        if not all(condition.holds(values) for condition in self.also):
            return
        _fit(values, self.require, self.forbid, f"{prefix}{self.say}")
        for name, count in self.length:
            items = values.get(name, UNSET)
            if isinstance(items, Sized) and len(items) != count:  # anything else is refused by its codec
                raise ValueError(f"{prefix}{self.say} ({name} has {len(items)}, must have {count})")


def _fit(values: Mapping[str, Any], require: tuple[str, ...], forbid: tuple[str, ...], say: str) -> None:
    missing = [name for name in require if values.get(name, UNSET) is UNSET]
    surplus = [name for name in forbid if values.get(name, UNSET) is not UNSET]
    if missing:
        raise ValueError(f"{say} ({', '.join(missing)} missing)")
    if surplus:
        raise ValueError(f"{say} (leave out {', '.join(surplus)})")
