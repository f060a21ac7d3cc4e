"""What a change of a spec means for users of the SDK: two `api.json` compared, name by name.

Semantic versioning follows from it: a breaking change is a major, an additive one a minor, docs a patch.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from generator.build import GENERATED, Render, default_render, rendered
from generator.problems import GeneratorError
from generator.shapes import mapping

API_FILE = "api.json"


class Impact(IntEnum):
    """What a change asks of users, worst first."""

    BREAKING = 0
    ADDITIVE = 1
    DOCS = 2


@dataclass(frozen=True, order=True, slots=True)
class Change:
    """One change: how bad, of what, and what happened to it."""

    impact: Impact
    subject: str
    text: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.text}"


_Node = Mapping[str, Any]


def compare(old: _Node, new: _Node) -> list[Change]:
    """All changes from one `api.json` to another, worst first, then by name."""
    changes = [
        *_each("operation", old, new, "operations", _operation),
        *_each("stream", old, new, "streams", _stream),
        *_each("call over the stream", old, new, "stream_calls", _value),
        *_each("environment of the streams", old, new, "stream_environments", _value),
        *_each("model", old, new, "models", _model),
        *_each("enum", old, new, "enums", _enum),
        *_each("environment", old, new, "environments", _value),
        *_each("error", old, new, "errors", _error),
        *_each("rate limit", old, new, "rate_limits", _value),
    ]
    return sorted(changes)


def _each(kind: str, old: _Node, new: _Node, section: str, compare_two: Any) -> Iterator[Change]:
    before, after = mapping(old.get(section)), mapping(new.get(section))
    for name in sorted(before.keys() | after.keys()):
        subject = f"{kind} {name}"
        if name not in after:
            yield Change(Impact.BREAKING, subject, "removed")
        elif name not in before:
            yield Change(Impact.ADDITIVE, subject, "new")
        else:
            yield from compare_two(subject, before[name], after[name])


def _operation(subject: str, old: _Node, new: _Node) -> Iterator[Change]:
    if old["returns"] != new["returns"]:
        yield Change(Impact.BREAKING, subject, f"returns {new['returns']} instead of {old['returns']}")
    if old["write_class"] != new["write_class"]:
        yield Change(Impact.BREAKING, subject, f"is now {new['write_class']}, was {old['write_class']}")
    if old["paged"] != new["paged"]:
        impact = Impact.ADDITIVE if new["paged"] else Impact.BREAKING
        yield Change(impact, subject, "has an iterator now" if new["paged"] else "has no iterator any more")
    if old.get("costs", new["costs"]) != new["costs"]:  # older snapshots do not tell
        text = ", ".join(f"{cost} of {name}" for name, cost in new["costs"].items()) or "nothing"
        yield Change(Impact.ADDITIVE, subject, f"costs {text}")
    yield from _credentials(subject, old["signed"], new["signed"])
    if (old["method"], old["path"]) != (new["method"], new["path"]):
        # No user's code changes, but what goes out does.
        yield Change(Impact.ADDITIVE, subject, f"sends {new['method']} {new['path']}")
    before, after = mapping(old["parameters"]), mapping(new["parameters"])
    for name in sorted(before.keys() | after.keys()):
        yield from _argument(f"{subject}, parameter {name}", before.get(name), after.get(name))
    yield from _doc(subject, old, new)


def _stream(subject: str, old: _Node, new: _Node) -> Iterator[Change]:
    if old["returns"] != new["returns"]:
        yield Change(Impact.BREAKING, subject, f"gives {new['returns']} instead of {old['returns']}")
    yield from _credentials(subject, old["private"], new["private"])
    before, after = mapping(old["parameters"]), mapping(new["parameters"])
    for name in sorted(before.keys() | after.keys()):
        one, other = ({"required": True, **each} if each else None for each in (before.get(name), after.get(name)))
        yield from _argument(f"{subject}, parameter {name}", one, other)
    yield from _doc(subject, old, new)


def _credentials(subject: str, needed: bool, needs: bool) -> Iterator[Change]:
    if needed != needs:
        text = "needs credentials now" if needs else "needs no credentials any more"
        yield Change(Impact.BREAKING if needs else Impact.ADDITIVE, subject, text)


def _argument(subject: str, old: _Node | None, new: _Node | None) -> Iterator[Change]:
    """Something that users give: it may become wider and more optional."""
    if old is None or new is None:
        yield from _gone_or_new(subject, new, Impact.BREAKING)
        return
    if old["required"] != new["required"]:
        impact = Impact.BREAKING if new["required"] else Impact.ADDITIVE
        yield Change(impact, subject, "is required now" if new["required"] else "may be left out now")
    if old["type"] != new["type"]:
        impact = Impact.ADDITIVE if _members(old["type"]) <= _members(new["type"]) else Impact.BREAKING
        yield Change(impact, subject, f"takes {new['type']} instead of {old['type']}")
    yield from _wire(subject, old, new)
    yield from _doc(subject, old, new)


def _model(subject: str, old: _Node, new: _Node) -> Iterator[Change]:
    if old["kind"] != new["kind"]:
        yield Change(Impact.BREAKING, subject, f"is a {new['kind']} model now")
    compare_field = _argument if new["kind"] == "request" else _result
    before, after = mapping(old["fields"]), mapping(new["fields"])
    for name in sorted(before.keys() | after.keys()):
        yield from compare_field(f"{subject}, field {name}", before.get(name), after.get(name))
    yield from _doc(subject, old, new)


def _result(subject: str, old: _Node | None, new: _Node | None) -> Iterator[Change]:
    """Something that users read: it may become surer, never wider."""
    if old is None or new is None:
        yield from _gone_or_new(subject, new, Impact.ADDITIVE)
        return
    before, after = _members(old["type"]), _members(new["type"])
    if before - {"None"} != after - {"None"}:
        yield Change(Impact.BREAKING, subject, f"is {new['type']} instead of {old['type']}")
    was_optional = not old["required"] or "None" in before
    is_optional = not new["required"] or "None" in after
    if was_optional != is_optional:
        impact = Impact.BREAKING if is_optional else Impact.ADDITIVE
        yield Change(impact, subject, "may be None now" if is_optional else "is never None any more")
    yield from _wire(subject, old, new)
    yield from _doc(subject, old, new)


def _gone_or_new(subject: str, new: _Node | None, impact_if_required: Impact) -> Iterator[Change]:
    if new is None:
        yield Change(Impact.BREAKING, subject, "removed")
    else:
        required = bool(new["required"])
        yield Change(
            impact_if_required if required else Impact.ADDITIVE, subject, "new and required" if required else "new"
        )


def _wire(subject: str, old: _Node, new: _Node) -> Iterator[Change]:
    if old.get("wire") != new.get("wire"):
        yield Change(Impact.ADDITIVE, subject, f"is {new.get('wire')} on the wire, was {old.get('wire')}")


def _enum(subject: str, old: _Node, new: _Node) -> Iterator[Change]:
    before, after = mapping(old["values"]), mapping(new["values"])
    for name in sorted(before.keys() | after.keys()):
        member = f"{subject}, member {name}"
        if name not in after:
            yield Change(Impact.BREAKING, member, "removed")
        elif name not in before:
            yield Change(Impact.ADDITIVE, member, "new")
        elif before[name] != after[name]:
            yield Change(Impact.BREAKING, member, f"is {after[name]!r} instead of {before[name]!r}")
    yield from _doc(subject, old, new)


def _value(subject: str, old: object, new: object) -> Iterator[Change]:
    if old != new:
        yield Change(Impact.ADDITIVE, subject, f"is {new}, was {old}")


def _error(subject: str, old: _Node, new: _Node) -> Iterator[Change]:
    for key, impact in (("class", Impact.BREAKING), ("outcome", Impact.BREAKING), ("resend", Impact.ADDITIVE)):
        if old.get(key) != new.get(key):
            yield Change(impact, subject, f"{key} is {new.get(key)}, was {old.get(key)}")


def _doc(subject: str, old: _Node, new: _Node) -> Iterator[Change]:
    if old.get("doc") != new.get("doc"):
        yield Change(Impact.DOCS, subject, "described anew")


def _members(annotation: str) -> set[str]:
    """`Decimal | None` -> {"Decimal", "None"}; a `|` within brackets does not part."""
    members, depth = [""], 0
    for character in annotation:
        depth += (character == "[") - (character == "]")
        if character == "|" and depth == 0:
            members.append("")
        else:
            members[-1] += character
    return {member.strip() for member in members}


def as_text(exchange: str, changes: list[Change]) -> str:
    """For reading: the changes under their impact."""
    if not changes:
        return f"{exchange}: no change for users\n"
    lines = [f"{exchange}:"]
    for impact in Impact:
        of_impact = [change for change in changes if change.impact is impact]
        if of_impact:
            lines += [f"  {impact.name.lower()}", *(f"    {change}" for change in of_impact)]
    return "\n".join(lines) + "\n"


_HEADINGS = {Impact.BREAKING: "Breaking", Impact.ADDITIVE: "Added and changed", Impact.DOCS: "Documentation"}


def as_changelog(exchange: str, changes: list[Change]) -> str:
    """For CHANGELOG.md: a draft in Markdown, to be reworded."""
    lines = [f"## {exchange}", ""]
    for impact, heading in _HEADINGS.items():
        of_impact = [change for change in changes if change.impact is impact]
        if of_impact:
            lines += [f"### {heading}", "", *(f"- {change}" for change in of_impact), ""]
    return "\n".join(lines if changes else [*lines, "No change for users.", ""])


def changes_since(root: Path, exchange: str, revision: str, render: Render = default_render) -> list[Change]:
    """The changes of one exchange from a git revision's `api.json` to what its spec says now.

    Raises:
        GeneratorError: no git, no such revision, or a spec that does not render.
    """
    old = _at_revision(root, exchange, revision)
    new = json.loads(rendered(root, exchange, render)[API_FILE])
    try:
        return compare(old, new)
    except (KeyError, TypeError):
        raise GeneratorError(f"{API_FILE} of {revision} has another form; compare with a later revision") from None


def _at_revision(root: Path, exchange: str, revision: str) -> _Node:
    """The `api.json` of a revision; empty if the exchange was not there."""
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise GeneratorError(f"git knows no revision {revision!r} here")
    path = f"./{(GENERATED / exchange / API_FILE).as_posix()}"
    found = _git(root, "show", f"{commit.strip()}:{path}")
    return {} if found is None else mapping(json.loads(found))


def _git(root: Path, *arguments: str) -> str | None:
    """Output of a git command; None if it failed."""
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=root, capture_output=True, text=True, encoding="utf-8", check=False
        )
    except OSError as error:
        raise GeneratorError(f"git cannot be run: {error.strerror}") from None
    return done.stdout if done.returncode == 0 else None
