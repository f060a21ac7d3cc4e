"""The stream contract of one exchange (`specs/<exchange>/asyncapi.yaml`, AsyncAPI 3.0) as one document, and its shape.

It may refer to the components of the HTTP contract's files. `as_http` shows it to the rules and to the engine as operations that
answer with one message's data, so that fields of streams obey the same rules and become the same kinds of models.
"""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from generator.bundle import Bundle, Bundler, lookup, walk
from generator.problems import SpecError
from generator.rules_structure import kind_of as http_kind_of
from generator.shapes import mapping
from generator.view import Finding, Place

STREAM_FILE = "asyncapi.yaml"
TAG = "streams"
_SHAPES = (
    Path(__file__).with_name("asyncapi.schema.json"),
    Path(__file__).parent / "vendor/asyncapi-3.0.0.schema.json",
)
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def load_streams(name: str, root: Path) -> Bundle | None:
    """Read and bundle the stream contract of an exchange; None if it has none.

    Raises:
        SpecError: every defect found in reading and bundling.
    """
    if not (root / "specs" / name / STREAM_FILE).is_file():
        return None
    return _StreamBundler(name, root).bundle()


class _StreamBundler(Bundler):
    def bundle(self) -> Bundle:
        start = (self.specs / self.name / STREAM_FILE).resolve()
        self._read_all(start)
        root = self.documents[start]
        self.grafts[()] = (self._relative(start), root.lines)
        document = {key: value for key, value in root.value.items() if key != "components"}
        document = self._localized(start, (), document)
        document["components"] = _reachable(document, self._hoisted(), mapping(root.value.get("components")))
        if self.problems:
            raise SpecError(self.problems)
        listing = "".join(f"{file}\0{digest}\n" for file, digest in sorted(self.digests.items()))
        digest = hashlib.sha256(listing.encode()).hexdigest()
        return Bundle(self.name, document, tuple(sorted(self.digests)), digest, self.grafts, {}, self.specs.parent)

    def may_name(self, place: tuple[str, ...]) -> bool:
        """Within a stream contract channels refer to servers, and operations to channels and their messages."""
        return super().may_name(place) or place[:1] in (("channels",), ("servers",))


def _reachable(document: dict[str, Any], found: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """The contract's own components, and of the other files' those that it refers to."""
    kept: dict[str, Any] = {section: {name: found[section][name] for name in own[section]} for section in own}
    waiting: list[Any] = [document, kept]
    while waiting:
        for _, node in walk(waiting.pop()):
            ref = node.get("$ref")
            if not isinstance(ref, str) or not ref.startswith("#/components/"):
                continue
            section, name = ref.removeprefix("#/components/").split("/")
            if name not in kept.setdefault(section, {}):
                kept[section][name] = found[section][name]
                waiting.append(found[section][name])
    return kept


@cache
def _shapes() -> list[Any]:
    """Our own demands first, since they say more clearly what is missing; then AsyncAPI's own schema."""
    ours, official = (json.loads(path.read_text(encoding="utf-8")) for path in _SHAPES)
    return [jsonschema_rs.Draft202012Validator(ours), jsonschema_rs.Draft7Validator(official)]


def check(bundle: Bundle) -> Iterator[Finding]:
    """Whether it is AsyncAPI 3.0 of the kind that is understood here: the shape first, then what refers to what."""
    for validator in _shapes():
        wrong = False
        for error in validator.iter_errors(bundle.document):
            wrong = True
            place = tuple(str(token) for token in error.instance_path)
            message = " ".join(error.message.split())
            what = (
                message
                if len(message) < 160
                else f"what stands here is not what AsyncAPI 3.0 has at {place[0] if place else 'the root'}"
            )
            yield Finding(
                place, "asyncapi", what, "see the house rules in specs/README.md, and asyncapi.com for the format"
            )
        if wrong:
            return
    yield from _meaning(bundle.document)
    yield from _examples(bundle.document)


def kind_of(place: Place) -> str:
    """What an `x-` key at this place of a stream contract would belong to."""
    kinds = {"servers": "server", "channels": "channel", "operations": "operation"}
    if not place:
        return "stream"
    if len(place) == 2 and place[0] in kinds:
        return kinds[place[0]]
    if len(place) == 3 and place[:2] == ("components", "messages"):
        return "message"
    return http_kind_of(place)


def _examples(document: dict[str, Any]) -> Iterator[Finding]:
    """The samples of a message fit its payload."""
    registry = jsonschema_rs.Registry([("spec:streams", document)])
    for name, message in document["components"]["messages"].items():
        pointer = {"$ref": f"spec:streams#/components/messages/{name}/payload"}
        validator = jsonschema_rs.Draft202012Validator(pointer, registry=registry)
        for index, sample in enumerate(message.get("examples", [])):
            place = ("components", "messages", name, "examples", str(index))
            for error in validator.iter_errors(sample["payload"]):
                at = (*place, "payload", *(str(token) for token in error.instance_path))
                yield Finding(at, "example", error.message[:200], "mend the sample or the schema")


def _meaning(document: dict[str, Any]) -> Iterator[Finding]:
    for name, channel in document["channels"].items():
        yield from _address(("channels", name), channel)
    methods: dict[str, str] = {}
    for name, operation in document["operations"].items():
        place = ("operations", name)
        channel_name = operation["channel"]["$ref"].removeprefix("#/channels/")
        known = {f"#/channels/{channel_name}/messages/{key}" for key in document["channels"][channel_name]["messages"]}
        for index, message in enumerate(operation["messages"]):
            if message["$ref"] not in known:
                what = f"{message['$ref']} is no message of the channel {channel_name}"
                yield Finding((*place, "messages", str(index)), "message", what, "name a message of its channel")
        method = operation.get("x-method")
        if method is None:
            continue
        if method in methods:
            yield Finding((*place, "x-method"), "x-method", f"{method} is {methods[method]} already", "rename one")
        methods[method] = name
        yield from _data(document, place, operation)


def _address(place: Place, channel: Mapping[str, Any]) -> Iterator[Finding]:
    """What is in braces is a parameter, and the other way round; an id hangs on a parameter of its own."""
    wanted, declared = set(_VARIABLE.findall(channel.get("address") or "")), set(channel.get("parameters", {}))
    if "x-ids" in channel and wanted != {"id"}:
        yield Finding((*place, "address"), "x-ids", "the address is not just {id}", "write address: '{id}'")
    for name in sorted(wanted ^ declared):
        where = "not declared" if name in wanted else "not in the address"
        yield Finding((*place, "address"), "channel-parameter", f"the parameter {name} is {where}", "mend one of them")


def _data(document: dict[str, Any], place: Place, operation: Mapping[str, Any]) -> Iterator[Finding]:
    """Messages that users get say where their data stands, and all of one operation have the same data."""
    seen: list[Any] = []
    for index, reference in enumerate(operation["messages"]):
        message = _message(document, reference)
        at = (*place, "messages", str(index))
        if "x-data" not in message:
            yield Finding(at, "x-data", "the message does not say where its data stands", "add x-data to it")
            continue
        found = data_schema(document, message)
        if found is None:
            what = f"its payload has no {'.'.join(message['x-data'])}"
            yield Finding(at, "x-data", what, "describe the way to the data by properties")
        else:
            seen.append(found)
    if any(schema != seen[0] for schema in seen):
        yield Finding(place, "x-method", "its messages hold different data", "give each a method of its own")


def _message(document: dict[str, Any], reference: Mapping[str, str]) -> dict[str, Any]:
    """A message behind its `$ref`s."""
    node: Any = reference
    while "$ref" in node:
        node = lookup(document, node["$ref"])
    return mapping(node)


def data_schema(document: dict[str, Any], message: Mapping[str, Any]) -> dict[str, Any] | None:
    """The schema of what a message is about: at the end of `x-data` in its payload."""
    node: Any = message["payload"]
    for token in message["x-data"]:
        node = _property(document, node, token)
        if node is None:
            return None
    return mapping(node)


def _property(document: dict[str, Any], node: dict[str, Any], name: str) -> dict[str, Any] | None:
    while "$ref" in node:
        node = lookup(document, node["$ref"])
    if name in node.get("properties", {}):
        return mapping(node["properties"][name])
    return next(
        (found for part in node.get("allOf", []) if (found := _property(document, part, name)) is not None), None
    )


def methods(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], dict[str, Any], dict[str, Any]]]:
    """(name, operation, channel, message) of every operation that becomes a method."""
    for name, operation in document["operations"].items():
        if "x-method" in operation:
            channel = lookup(document, operation["channel"]["$ref"])
            yield name, operation, channel, _message(document, operation["messages"][0])


def path_of(method: str) -> str:
    """Where `as_http` puts a method."""
    return f"/~{TAG}/{method}"


def as_http(bundle: Bundle, http: Bundle) -> Bundle:
    """The methods as operations of an HTTP contract, with the schemas that they need."""
    paths: dict[str, Any] = {}
    grafts = dict(bundle.grafts)
    root_file, root_lines = bundle.grafts[()]
    for name, operation, channel, message in methods(bundle.document):
        path = path_of(operation["x-method"])
        paths[path] = {"get": operation_of(operation, channel, copy.deepcopy(data_schema(bundle.document, message)))}
        lines = root_lines.child("operations")
        lines = lines.child(name) if lines is not None else None
        grafts["paths", path] = (root_file, lines or root_lines)
    kept: dict[str, Any] = {
        key: http.document[key]
        for key in ("openapi", "info", "servers", "x-exchange", "x-scales")
        if key in http.document
    }
    document: dict[str, Any] = {**kept, "tags": [{"name": TAG, "description": "Streams."}], "paths": paths}
    document["components"] = _reachable(document, bundle.document["components"], {})
    return replace(bundle, document=document, grafts=grafts)


def operation_of(operation: dict[str, Any], channel: dict[str, Any], schema: Any) -> dict[str, Any]:
    """A method as an operation whose answer is one message's data."""
    return {
        "operationId": f"{TAG}{operation['x-method'][0].upper()}{operation['x-method'][1:]}",
        "tags": [TAG],
        "summary": operation["summary"],
        "description": operation["description"],
        "x-source": operation.get("x-source", channel.get("x-source")),
        "parameters": [
            {
                "name": name,
                "in": "query",
                "required": True,
                "description": raw["description"],
                "schema": {"type": "string"},
            }
            for name, raw in arguments(channel).items()
        ],
        "responses": {"200": {"description": "One message.", "content": {"application/json": {"schema": schema}}}},
    }


def arguments(channel: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters by which a user chooses the channel."""
    given: dict[str, Any] = channel.get("parameters", {})
    return {channel["x-ids"]["parameter"]: given["id"]} if "x-ids" in channel else given
