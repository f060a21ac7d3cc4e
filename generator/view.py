"""A bundled document as the rules look at it: operations, parameters, bodies, fields; references followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from generator.bundle import Bundle, lookup, operations, split_pointer, walk
from generator.shapes import mapping

Place = tuple[str, ...]
Node = dict[str, Any]


class Finding(NamedTuple):
    """What a rule says: the place in the document, the rule's id, what is wrong, how to mend it."""

    place: Place
    rule: str
    what: str
    mend: str


class At(NamedTuple):
    """A node and where it stands (behind its references)."""

    place: Place
    node: Node


@dataclass(slots=True)
class Operation:
    """One operation of the document, its references followed."""

    path: str
    method: str
    node: Node
    parameters: list[At] = field(default_factory=list[At])

    @property
    def place(self) -> Place:
        return "paths", self.path, self.method

    @property
    def id(self) -> str:
        return str(self.node["operationId"])


class View:
    """Read access for rules. It expects the shape that `openapi.schema.json` describes."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.document = bundle.document

    @cached_property
    def components(self) -> dict[str, dict[str, Node]]:
        found: dict[str, dict[str, Node]] = self.document.get("components", {})
        return found

    @cached_property
    def schemas(self) -> dict[str, Node]:
        return self.components.get("schemas", {})

    @cached_property
    def operations(self) -> list[Operation]:
        found: list[Operation] = []
        for path, method, node in operations(self.document):
            item: Node = self.document["paths"][path]
            shared = [
                self.follow(("paths", path, "parameters", str(i)), p) for i, p in enumerate(item.get("parameters", []))
            ]
            own = [
                self.follow(("paths", path, method, "parameters", str(i)), p)
                for i, p in enumerate(node.get("parameters", []))
            ]
            replaced = {(p.node["name"], p.node["in"]) for p in own}
            kept = [p for p in shared if (p.node["name"], p.node["in"]) not in replaced]
            found.append(Operation(path, method, node, [*kept, *own]))
        return found

    @cached_property
    def by_id(self) -> dict[str, Operation]:
        """The operations by operationId."""
        return {operation.id: operation for operation in self.operations}

    def envelope(self, operation: Operation) -> Node | None:
        """What wraps the answers of an operation; None if nothing does."""
        found = operation.node.get("x-envelope", self.document.get("x-envelope"))
        return None if found in (None, "none") else mapping(found)

    def is_enveloped(self, place: Place) -> bool:
        """Whether a place may be within an answer that is wrapped."""
        operation = self._by_place.get(place[:3])
        if operation is not None:
            return self.envelope(operation) is not None
        return "x-envelope" in self.document

    @cached_property
    def _by_place(self) -> dict[Place, Operation]:
        return {operation.place: operation for operation in self.operations}

    def follow(self, place: Place, node: Node) -> At:
        """The node itself, or what its chain of `$ref`s ends at. A chain that is a circle ends where it closes."""
        seen: set[str] = set()
        while "$ref" in node and node["$ref"] not in seen:
            seen.add(node["$ref"])
            place = split_pointer(node["$ref"])
            node = lookup(self.document, node["$ref"])
        return At(place, node)

    def request_body(self, operation: Operation) -> At | None:
        """The request body of an operation."""
        node = operation.node.get("requestBody")
        return None if node is None else self.follow((*operation.place, "requestBody"), node)

    def body_schema(self, operation: Operation) -> At | None:
        """The schema of an operation's request body (of its first content type)."""
        body = self.request_body(operation)
        if body is None:
            return None
        kind, media = next(iter(body.node["content"].items()))
        return self.follow((*body.place, "content", kind, "schema"), media["schema"])

    def responses(self, operation: Operation) -> Iterator[tuple[str, At]]:
        """(status, response) of an operation."""
        for status, node in operation.node["responses"].items():
            if not status.startswith("x-"):
                yield status, self.follow((*operation.place, "responses", status), node)

    def fields(self, place: Place, schema: Node) -> dict[str, At]:
        """The properties of an object schema, those of its `allOf` parts among them."""
        found: dict[str, At] = {}
        self._gather(place, schema, found, set())
        return found

    def _gather(self, place: Place, schema: Node, found: dict[str, At], seen: set[Place]) -> None:
        place, schema = self.follow(place, schema)
        if place in seen:
            return
        seen.add(place)
        for name, node in schema.get("properties", {}).items():
            found[name] = At((*place, "properties", name), node)
        for index, part in enumerate(schema.get("allOf", [])):
            self._gather((*place, "allOf", str(index)), part, found, seen)

    def required(self, place: Place, schema: Node) -> set[str]:
        """The names of the required fields of an object schema, those of its `allOf` parts among them."""
        found: set[str] = set()
        waiting, seen = [At(place, schema)], set[Place]()
        while waiting:
            at = self.follow(*waiting.pop())
            if at.place in seen:
                continue
            seen.add(at.place)
            found |= set(at.node.get("required", []))
            waiting += [At((*at.place, "allOf", str(i)), part) for i, part in enumerate(at.node.get("allOf", []))]
        return found

    def plain(self, place: Place, schema: Node) -> At:
        """What a schema is about, behind references, `allOf` with one part, and `anyOf` with null."""
        for _ in range(100):  # a circle is another rule's finding
            place, schema = self.follow(place, schema)
            part = next((i for i, p in enumerate(schema.get("anyOf", [])) if p.get("type") != "null"), None)
            if part is not None:
                place, schema = (*place, "anyOf", str(part)), schema["anyOf"][part]
            elif len(schema.get("allOf", [])) == 1:
                place, schema = (*place, "allOf", "0"), schema["allOf"][0]
            else:
                break
        return At(place, schema)

    def reached(self, start: list[Node]) -> set[tuple[str, str]]:
        """(section, name) of every component that the nodes refer to, directly or through others."""
        found: set[tuple[str, str]] = set()
        waiting: list[Any] = list(start)
        while waiting:
            for _, node in walk(waiting.pop()):
                ref = node.get("$ref")
                if isinstance(ref, str):
                    _, section, name = split_pointer(ref)
                    if (section, name) not in found:
                        found.add((section, name))
                        waiting.append(lookup(self.document, ref))
        return found

    def schemas_of_answers(self, operation: Operation) -> set[str]:
        """Names of the component schemas that an operation's answers are made of."""
        found = self.reached([response.node for _, response in self.responses(operation)])
        return {name for section, name in found if section == "schemas"}

    @cached_property
    def request_schemas(self) -> set[str]:
        """Names of the component schemas that request bodies are made of."""
        bodies = [body.node for operation in self.operations if (body := self.request_body(operation)) is not None]
        return {name for section, name in self.reached(bodies) if section == "schemas"}

    @cached_property
    def response_schemas(self) -> set[str]:
        """Names of the component schemas that answers are made of."""
        answers = [response.node for operation in self.operations for _, response in self.responses(operation)]
        return {name for section, name in self.reached(answers) if section == "schemas"}


def types_of(schema: Node) -> list[str]:
    """The `type` of a schema as a list."""
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else list(kind)


def is_object(schema: Node) -> bool:
    """An object with fields of its own, which becomes a model; not a map."""
    return "properties" in schema or ("object" in types_of(schema) and "additionalProperties" not in schema)


def is_map(schema: Node) -> bool:
    """An object of free keys."""
    return (
        "object" in types_of(schema)
        and "properties" not in schema
        and schema.get("additionalProperties", False) is not False
    )


def is_nullable(at: At | None, view: View) -> bool:
    """Whether a field may be null."""
    if at is None:
        return False
    _, node = view.follow(*at)
    return "null" in types_of(view.plain(*at).node) or any("null" in types_of(part) for part in node.get("anyOf", []))
