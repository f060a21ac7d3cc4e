"""The rules over several fields (`x-checks`) as Python expressions for the templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def checks(rules: Iterable[Mapping[str, Any]]) -> str:
    """A tuple of ExactlyOne(...) and When(...)."""
    made: list[str] = []
    for rule in rules:
        name = _check_name(rule)
        if name == "When":
            made.append(_when(rule))
        elif name == "Given":
            extra = "".join(f", {key}={rule[key]!r}" for key in ("require", "forbid") if rule[key])
            made.append(f"Given({rule['given']!r}, {rule['say']!r}{extra})")
        elif name == "Span":
            made.append(f"Span({', '.join(map(repr, rule['span']))}, {rule['say']!r})")
        else:
            made.append(f"{name}({rule[_GROUPS[name]]!r}, {rule['say']!r})")
    return f"({', '.join(made)},)" if made else "()"


_GROUPS = {
    "ExactlyOne": "exactly-one-of",
    "AtLeastOne": "at-least-one-of",
    "Together": "together",
    "Span": "span",
    "Given": "given",
}


def _check_name(rule: Mapping[str, Any]) -> str:
    return next((name for name, key in _GROUPS.items() if key in rule), "When")


def _when(rule: Mapping[str, Any]) -> str:
    (field, values, default), *others = rule["conditions"]
    extra = {key: rule[key] for key in ("require", "forbid", "length") if rule[key]}
    given = {"default": default, **extra} if default else extra
    tail = "".join(f", {key}={value!r}" for key, value in given.items())
    if others:
        also = "".join(f"Condition({', '.join(map(repr, other))}), " for other in others)
        tail += f", also=({also})"
    return f"When({field!r}, {values!r}, {rule['say']!r}{tail})"


def check_names(rules: Iterable[Mapping[str, Any]]) -> list[str]:
    """Which check classes a module needs."""
    rules = list(rules)
    several = any(len(rule.get("conditions", ())) > 1 for rule in rules)
    return sorted({_check_name(rule) for rule in rules} | ({"Condition"} if several else set[str]()))
