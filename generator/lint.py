"""All rules over one bundle. Everything that is found is told at once, each with file and line and how to mend it."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from generator import (
    asyncapi,
    asyncapi_calls,
    rules_examples,
    rules_extensions,
    rules_names,
    rules_operations,
    rules_results,
    rules_scaled,
    rules_schemas,
    rules_streams,
    rules_structure,
)
from generator.bundle import Bundle, join_pointer, lookup
from generator.problems import Location, Problem, SpecError
from generator.view import Finding, Place, View

VOCABULARY = Path("specs/vocabulary.schema.json")
ERRORS = Path("overlays/tradespec/core/errors.py")


def lint(bundle: Bundle, root: Path) -> list[Problem]:
    """Every problem of a bundle, sorted by file and line; empty if it may become code.

    The rules about meaning need a document of the right shape: while the shape is wrong, only the shape is reported.
    """
    vocabulary = rules_structure.Vocabulary.read(root / VOCABULARY)
    findings = [*rules_structure.check_shape(bundle.document), *vocabulary.check(bundle.document)]
    if all(finding.rule in rules_structure.HARMLESS for finding in findings):
        findings.extend(_meaning(_without(bundle, [finding.place for finding in findings]), root))
    findings_of_files = [
        Problem(Location(file, 1), "stray-file", "nothing refers to this file", "refer to it, or remove it")
        for file in _strays(bundle)
    ]
    return sorted({*_located(bundle, findings), *findings_of_files, *_stream_problems(bundle, vocabulary)})


def _stream_problems(bundle: Bundle, vocabulary: rules_structure.Vocabulary) -> set[Problem]:
    """Those of the stream contract, if there is one; as with HTTP, the meaning of what has the right shape."""
    streams = asyncapi.load_streams(bundle.name, bundle.root)
    if streams is None:
        return set()
    findings = [*asyncapi.check(streams), *vocabulary.check(streams.document, asyncapi.kind_of)]
    problems = _located(streams, findings)
    if any(finding.rule not in rules_structure.HARMLESS for finding in findings):
        return problems
    streams = _without(streams, [finding.place for finding in findings])
    meaning = [*rules_streams.check(streams, bundle), *asyncapi_calls.check(streams.document, View(bundle))]
    if meaning:
        return problems | _located(streams, meaning)
    pseudo = asyncapi.as_http(streams, bundle)
    shape = [*rules_structure.check_shape(pseudo.document)]
    return problems | _located(pseudo, shape or _meaning_of_data(View(pseudo)))


def _meaning_of_data(view: View) -> Iterator[Finding]:
    """The data of messages obey the rules for answers."""
    yield from rules_names.check(view)
    yield from rules_schemas.check(view)
    yield from rules_scaled.check(view, is_stream=True)
    yield from rules_results.check_schemas(view)


def _located(bundle: Bundle, findings: Iterable[Finding]) -> set[Problem]:
    return {Problem(bundle.where(join_pointer(*place)), rule, what, mend) for place, rule, what, mend in findings}


def _strays(bundle: Bundle) -> list[str]:
    """OpenAPI pieces beside the root file that no `$ref` reaches."""
    folder = bundle.root / "specs" / bundle.name
    found = (path.relative_to(bundle.root).as_posix() for path in folder.rglob("*.y*ml"))
    return sorted(file for file in found if file not in bundle.files and not file.endswith("/asyncapi.yaml"))


def require_clean(bundle: Bundle, root: Path) -> None:
    """Raise SpecError with every problem, if there is any."""
    problems = lint(bundle, root)
    if problems:
        raise SpecError(problems)


def _without(bundle: Bundle, strays: list[Place]) -> Bundle:
    """The bundle without the keys that have no meaning, so that the other rules need not fear them."""
    if not strays:
        return bundle
    document = copy.deepcopy(bundle.document)
    for place in sorted(strays, key=len, reverse=True):  # a stray key may hold another
        lookup(document, join_pointer(*place[:-1])).pop(place[-1], None)
    return replace(bundle, document=document)


def _meaning(bundle: Bundle, root: Path) -> Iterator[Finding]:
    view = View(bundle)
    yield from rules_names.check(view)
    yield from rules_names.check_paths(view)
    yield from rules_schemas.check(view)
    yield from rules_schemas.check_reachable(view)
    yield from rules_operations.check(view)
    error_classes = rules_extensions.error_classes(root / ERRORS)
    yield from rules_extensions.check(view, error_classes)
    yield from rules_results.check(view, error_classes)
    yield from rules_scaled.check(view)
    if not any(rules_schemas.check_recursion(view)):  # no sample can be tested against what never ends
        yield from rules_examples.check(bundle)
