"""The files of one exchange as one OpenAPI document, in which every node still knows its file and line.

`load_bundle` follows the `$ref`s from `specs/<exchange>/openapi.yaml`: path items are put in place, the `components` of every file
reached are hoisted into the one document.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

from generator.names import did_you_mean
from generator.problems import GeneratorError, Location, Problem, SpecError
from generator.shapes import is_list, is_mapping, mapping
from generator.yaml12 import Document, Lines, parse

ROOT_FILE = "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_NAME_MAPS = frozenset(
    {
        "properties",
        "patternProperties",
        "dependentSchemas",
        "$defs",
        "schemas",
        "parameters",
        "responses",
        "headers",
        "examples",
        "requestBodies",
        "links",
        "callbacks",
        "content",
        "paths",
        "webhooks",
        "channels",
        "operations",
        "messages",
        "pathItems",
        "securitySchemes",
        "variables",
        "encoding",
    }
)  # what stands under these keys are names, not keywords
_DATA = frozenset(
    {"example", "default", "const", "enum"}
)  # what stands under these is data: a `$ref` in it means nothing


@dataclass(frozen=True, slots=True)
class Bundle:
    """One exchange's contract, true to the wire.

    Attributes:
        name: the exchange, as its folder is called.
        document: self-contained OpenAPI 3.1: every `$ref` is `#/components/<section>/<Name>`. Aliases are not expanded yet.
        files: the files read, relative to the repository, sorted.
        text_hash: sha256 over their names and bytes, hexadecimal.
        grafts: place in `document` -> file and lines of what was put there.
        path_lines: path -> where the root file lists it.
        root: the repository that it was read from.
    """

    name: str
    document: dict[str, Any]
    files: tuple[str, ...]
    text_hash: str
    grafts: dict[tuple[str, ...], tuple[str, Lines]]
    path_lines: dict[str, Location]
    root: Path

    def where(self, pointer: str) -> Location:
        """File and line of a JSON pointer into `document` (of its nearest known ancestor), in the file it was written in."""
        tokens = split_pointer(pointer)
        if len(tokens) == 2 and tokens[0] == "paths" and tokens[1] in self.path_lines:
            return self.path_lines[tokens[1]]  # of the path itself; what is below it may be in another file
        file, lines = self.lines(tokens)
        return Location(file, lines.line)

    def lines(self, place: tuple[str, ...]) -> tuple[str, Lines]:
        """The file and the lines of a place (of its nearest known ancestor)."""
        for size in range(len(place), -1, -1):
            graft = self.grafts.get(place[:size])
            if graft is not None:
                file, lines = graft
                for token in place[size:]:
                    child = lines.child(token)
                    if child is None:
                        break
                    lines = child
                return file, lines
        raise ValueError(f"{self.name}: no file holds {join_pointer(*place)!r}")  # the root is always grafted


def split_pointer(pointer: str) -> tuple[str, ...]:
    """`#/paths/~1a` or `/paths/~1a` -> ("paths", "/a")."""
    parts = pointer.removeprefix("#").split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def join_pointer(*tokens: object) -> str:
    """("paths", "/a") -> `/paths/~1a`."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def walk(node: object, at: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Every mapping of an OpenAPI document that is no plain data, with its place. `x-` keys, examples and defaults are data."""
    stack: list[tuple[object, tuple[str, ...], bool]] = [(node, at, False)]
    while stack:
        current, place, names = stack.pop()
        if is_list(current):
            stack.extend((entry, (*place, str(index)), False) for index, entry in enumerate(current))
        elif is_mapping(current):
            if not names:
                yield place, current
            for key, value in current.items():
                if names or not _is_data(key, value, place):
                    stack.append((value, (*place, key), not names and key in _NAME_MAPS))


def _is_data(key: str, value: object, place: tuple[str, ...]) -> bool:
    if key in _DATA or key.startswith("x-") or (key == "examples" and isinstance(value, list)):
        return True
    above = place[-2] if len(place) > 1 else ""
    return (key == "value" and above == "examples") or (key == "requestBody" and above == "links")


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(path, method, operation) of a document, in its order; what is not shaped like one is passed over."""
    for path, item in mapping(document.get("paths")).items():
        for method in METHODS:
            operation = mapping(item).get(method)
            if is_mapping(operation):
                yield path, method, operation


def load_bundle(name: str, root: Path) -> Bundle:
    """Read and bundle `specs/<name>/openapi.yaml` of the repository at `root`.

    Raises:
        SpecError: every defect found in reading and bundling.
        GeneratorError: no such exchange, or a file that cannot be read.
    """
    return Bundler(name, root).bundle()


class Bundler:
    """Reads the files of one contract and puts them together."""

    def __init__(self, name: str, root: Path) -> None:
        self.name = name
        self.specs = (root / "specs").resolve()
        self.documents: dict[Path, Document] = {}
        self.digests: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.grafts: dict[tuple[str, ...], tuple[str, Lines]] = {}
        self.path_lines: dict[str, Location] = {}
        self.used_items: set[tuple[Path, str]] = set()

    def bundle(self) -> Bundle:
        start = (self.specs / self.name / ROOT_FILE).resolve()
        if not start.is_file() or not start.is_relative_to(self.specs):
            raise GeneratorError(f"no exchange {self.name!r}: specs/{self.name}/{ROOT_FILE} does not exist")
        self._read_all(start)
        document = self._with_paths(start)
        components = self._hoisted()
        if components or "components" in document:
            document["components"] = components
        self._refuse_orphans(start)
        if self.problems:
            raise SpecError(self.problems)
        listing = "".join(f"{file}\0{digest}\n" for file, digest in sorted(self.digests.items()))
        text_hash = hashlib.sha256(listing.encode()).hexdigest()
        return Bundle(
            self.name, document, tuple(sorted(self.digests)), text_hash, self.grafts, self.path_lines, self.specs.parent
        )

    def _read_all(self, start: Path) -> None:
        waiting = [start]
        while waiting:
            path = waiting.pop()
            if path in self.documents:
                continue
            try:
                data = path.read_bytes()
            except OSError as error:
                raise GeneratorError(f"{self._relative(path)}: cannot be read: {error.strerror}") from None
            self.documents[path] = parse(data, self._relative(path))
            self.digests[self._relative(path)] = hashlib.sha256(data).hexdigest()
            for place, node in walk(self.documents[path].value):
                if "$ref" in node:
                    target = self._target(path, place, node["$ref"])
                    if target is not None:
                        waiting.append(target[0])

    def _relative(self, path: Path) -> str:
        return f"specs/{path.relative_to(self.specs).as_posix()}"

    def _location(self, path: Path, place: tuple[str, ...]) -> Location:
        lines = self.documents[path].lines
        for token in place:
            child = lines.child(token)
            if child is None:
                break
            lines = child
        return Location(self._relative(path), lines.line)

    def _report(self, path: Path, place: tuple[str, ...], rule: str, what: str, mend: str) -> None:
        self.problems.append(Problem(self._location(path, place), rule, what, mend))

    def _target(self, path: Path, place: tuple[str, ...], ref: object) -> tuple[Path, tuple[str, ...]] | None:
        """The file and place that a `$ref` names; None (and a report) when it can't name any."""
        place = (*place, "$ref")
        if not isinstance(ref, str) or "#" not in ref or "://" in ref:
            self._report(path, place, "ref", f"{ref!r} is no reference", "write file.yaml#/components/<section>/<Name>")
            return None
        file, _, fragment = ref.partition("#")
        target = (path.parent / unquote(file)).resolve() if file else path
        if not target.is_relative_to(self.specs):
            self._report(path, place, "ref-escape", f"{ref} leaves specs/", "keep every file of a spec under specs/")
        elif not target.is_file():
            near = did_you_mean(file, [entry.name for entry in path.parent.glob("*.yaml")])
            self._report(path, place, "ref-file", f"there is no file {file}{near}", "mend the file name")
        else:
            return target, split_pointer(unquote(fragment))
        return None

    def _with_paths(self, start: Path) -> dict[str, Any]:
        """The root document with every path item in place and its references rewritten."""
        root = self.documents[start]
        self.grafts[()] = (self._relative(start), root.lines)
        document = {key: value for key, value in root.value.items() if key not in ("paths", "webhooks", "components")}
        document = cast(dict[str, Any], self._localized(start, (), document))
        for section in ("paths", "webhooks"):
            if section in root.value:
                document[section] = {} if is_mapping(root.value[section]) else root.value[section]
            for name in mapping(root.value.get(section)):
                if section == "paths":
                    self.path_lines[name] = self._location(start, (section, name))
                found = self._path_item(start, (section, name))
                if found is not None:
                    file, place, item = found
                    self.grafts[section, name] = (self._relative(file), self._lines(file, place))
                    document[section][name] = self._localized(file, place, item)
        return document

    def _path_item(self, file: Path, place: tuple[str, ...]) -> tuple[Path, tuple[str, ...], Any] | None:
        """Follow a path item's `$ref`s to the item itself."""
        seen: set[tuple[Path, tuple[str, ...]]] = set()
        first = (file, place)
        while True:
            node = _lookup(self.documents[file].value, place)
            if not is_mapping(node) or "$ref" not in node:
                return file, place, node
            if (file, place) in seen:
                self._report(*first, "ref-circle", "this path item leads back to itself", "point it at an operation")
                return None
            seen.add((file, place))
            if len(node) > 1:
                self._report(file, place, "ref-siblings", "a path item has keys beside its $ref", "move them")
            target = self._target(file, place, node["$ref"])
            if target is None:
                return None
            if not isinstance(_lookup(self.documents[target[0]].value, target[1]), dict):
                self._dead(file, place, node["$ref"], target)
                return None
            file, place = target
            if len(place) == 1:
                self.used_items.add((file, place[0]))

    def _dead(self, file: Path, place: tuple[str, ...], ref: str, target: tuple[Path, tuple[str, ...]]) -> None:
        parent = _lookup(self.documents[target[0]].value, target[1][:-1])
        near = did_you_mean(target[1][-1] if target[1] else "", mapping(parent))
        self._report(file, (*place, "$ref"), "ref-dead", f"{ref} points at nothing{near}", "mend the pointer")

    def _lines(self, file: Path, place: tuple[str, ...]) -> Lines:
        lines = self.documents[file].lines
        for token in place:
            child = lines.child(token)
            if child is None:
                raise ValueError(f"{file}: no lines for {place}")  # _path_item looked the place up
            lines = child
        return lines

    def _localized(self, file: Path, place: tuple[str, ...], node: Any) -> Any:
        """A copy in which every `$ref` is local to the one document."""
        result = copy.deepcopy(node)
        for inner, found in walk(result, place):
            ref = found.get("$ref")
            target = self._target(file, inner, ref) if isinstance(ref, str) else None
            if target is None:
                continue
            if not self.may_name(target[1]):
                what = f"{ref} points into the middle of something"
                self._report(file, (*inner, "$ref"), "ref-deep", what, "make the target a component and refer to that")
            elif _lookup(self.documents[target[0]].value, target[1]) is _MISSING:
                self._dead(file, inner, str(ref), target)
            else:
                found["$ref"] = "#" + join_pointer(*target[1])
        return result

    def may_name(self, place: tuple[str, ...]) -> bool:
        """Whether a `$ref` may point at this place of a file."""
        return len(place) == 3 and place[0] == "components"

    def _hoisted(self) -> dict[str, Any]:
        """The components of all files, section by section."""
        components: dict[str, Any] = {}
        owners: dict[tuple[str, str], Location] = {}
        for path in sorted(self.documents):
            own = self.documents[path].value.get("components", {})
            if not is_mapping(own):
                self._report(path, ("components",), "components", "components is not a mapping", "write a mapping")
            for section, entries in mapping(own).items():
                if not is_mapping(entries):
                    self._report(path, ("components", section), "components", f"{section} is no mapping", "mend it")
                    continue
                for name, value in entries.items():
                    place = ("components", section, name)
                    first = owners.setdefault((section, name), self._location(path, place))
                    if name in components.setdefault(section, {}):
                        what = f"{section}/{name} is also in {first}"
                        self._report(path, place, "component-clash", what, "keep one, or rename")
                        continue
                    self.grafts[place] = (self._relative(path), self._lines(path, place))
                    components[section][name] = self._localized(path, place, value)
        return components

    def _refuse_orphans(self, start: Path) -> None:
        """A path item that no path refers to is an operation someone believes to exist."""
        for path, document in self.documents.items():
            if path == start:
                continue
            for key, value in document.value.items():
                if key == "components":
                    continue
                if (path, key) not in self.used_items:
                    what = f"{key} is not under paths in {ROOT_FILE}"
                    self._report(path, (key,), "path-item-unused", what, "list it there, or remove it")
                    continue
                ids = [op.get("operationId") for _, _, op in operations({"paths": {key: value}})]
                if ids and key not in ids:
                    self._report(path, (key,), "path-item-name", f"{key} holds {ids[0]}", f"call it {ids[0]}")


_MISSING = object()


def _lookup(node: object, place: tuple[str, ...]) -> object:
    for token in place:
        if is_mapping(node):
            node = node.get(token, _MISSING)
        elif is_list(node) and token.isdecimal() and int(token) < len(node):
            node = node[int(token)]
        else:
            return _MISSING
    return node


def lookup(document: dict[str, Any], ref: str) -> Any:
    """What a local `$ref` or pointer of a bundled document names; a KeyError if nothing."""
    found = _lookup(document, split_pointer(ref))
    if found is _MISSING:
        raise KeyError(ref)
    return found
