"""Rules over several fields (`x-checks`) in Python names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .ir import Field

_PER_DAY = {"unix-s": 86_400, "unix-ms": 86_400_000, "unix-us": 86_400_000_000}


def renamed_check(check: Mapping[str, Any], names: Mapping[str, str], fields: Iterable[Field]) -> Mapping[str, Any]:
    """A check in Python names, with the documented default of the fields that it looks at."""
    renamed: dict[str, Any] = {"say": check["say"]}
    for kind in ("exactly-one-of", "at-least-one-of", "together"):
        if kind in check:
            return {**renamed, kind: tuple(names[n] for n in check[kind])}
    if "span" in check:
        span = check["span"]
        unit = next(f.time for f in fields if f.wire == span["from"])
        times = (names[span["from"]], names[span["to"]])
        return {**renamed, "span": (*times, int(span["days"]), _PER_DAY[unit])}
    for key in ("require", "forbid"):
        renamed[key] = tuple(names[n] for n in check.get(key, ()))
    if "given" in check:
        return {**renamed, "given": names[check["given"]]}
    defaults = {f.wire: f.default for f in fields}
    conditions = [
        (names[field], (values,) if isinstance(values, str) else tuple(values), defaults[field])
        for field, values in check["when"].items()
    ]
    renamed["conditions"] = tuple(conditions)
    renamed["length"] = tuple((names[n], int(count)) for n, count in check.get("length", {}).items())
    return renamed
