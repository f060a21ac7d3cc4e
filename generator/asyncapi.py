"""The stream contract of one exchange (`specs/<exchange>/asyncapi.yaml`, AsyncAPI 3.0) as one document, and its shape.

It may refer to the components of the HTTP contract's files. `as_http` shows it to the rules and to the engine as operations that
answer with one message's data, so that fields of streams obey the same rules and become the same kinds of models.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from generator.bundle import Bundle, Bundler, lookup, split_pointer, walk
from generator.misfits import misfits
from generator.problems import SpecError
from generator.rules_structure import MISSPELLED, STREAM_KEY
from generator.rules_structure import kind_of as http_kind_of
from generator.shapes import mapping
from generator.view import At, Finding, Place, View

STREAM_FILE = "asyncapi.yaml"
TAG = "streams"
_SHAPES = (
    Path(__file__).with_name("asyncapi.schema.json"),
    Path(__file__).parent / "vendor/asyncapi-3.0.0.schema.json",
)
_ANSWER = ("responses", "200", "content", "application/json", "schema")
_REMEDIES = {
    "$ref": "write it out: a reference is not followed here",
    "traits": "write it out",
    "enum": "say it in the description: every text is taken",
    "default": "say it in the description: every argument is given",
    "variables": "write a server for each address",
    "headers": "describe the payload: only that is read",
}
_MEND = "see the house rules in specs/README.md, and asyncapi.com for the format"


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
        components = self._hoisted()
        if self.problems:
            raise SpecError(self.problems)
        document["components"] = reachable(document, components, mapping(root.value.get("components")))
        listing = "".join(f"{file}\0{digest}\n" for file, digest in sorted(self.digests.items()))
        digest = hashlib.sha256(listing.encode()).hexdigest()
        return Bundle(self.name, document, tuple(sorted(self.digests)), digest, self.grafts, {}, self.specs.parent)

    def may_name(self, place: tuple[str, ...]) -> bool:
        """Within a stream contract channels refer to servers, and operations to channels and their messages."""
        return super().may_name(place) or place[:1] in (("channels",), ("servers",))


def reachable(document: dict[str, Any], found: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
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
def _shapes() -> list[tuple[Any, dict[str, Any]]]:
    """Our own demands first, since they say more clearly what is missing; then AsyncAPI's own schema."""
    ours, official = (json.loads(path.read_text(encoding="utf-8")) for path in _SHAPES)
    return [(jsonschema_rs.Draft202012Validator(ours), ours), (jsonschema_rs.Draft7Validator(official), official)]


def check(bundle: Bundle) -> Iterator[Finding]:
    """Whether it has the shape of AsyncAPI 3.0, so far as that is understood here. What it means is `rules_streams.check`."""
    for validator, schema in _shapes():
        errors = map(_innermost, validator.iter_errors(bundle.document))
        found = [*misfits(errors, schema, _REMEDIES)]
        for misfit in found:
            unknown = MISSPELLED if misfit.is_misspelled else STREAM_KEY
            rule, mend = ("asyncapi", _MEND) if misfit.mend is None else (unknown, misfit.mend)
            yield Finding(misfit.place, rule, misfit.what, mend)
        if found:
            return


def _innermost(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """What is wrong within the alternative that was meant: the one whose error lies deepest, and that is no bare reference."""
    alternatives: list[list[jsonschema_rs.ValidationError]] = error.kind.as_dict().get("context") or []
    inner = [_innermost(each) for alternative in alternatives for each in alternative]
    at = len(error.instance_path)
    meant = [each for each in inner if len(each.instance_path) > at or '"$ref"' not in each.message]
    return max(meant, key=lambda each: len(each.instance_path), default=error)


def kind_of(place: Place) -> str:
    """What an `x-` key at this place of a stream contract would belong to."""
    kinds = {"servers": "stream server", "channels": "channel", "operations": "stream operation"}
    if not place:
        return "stream"
    if len(place) == 2 and place[0] in kinds:
        return kinds[place[0]]
    if len(place) == 3 and place[:2] == ("components", "messages"):
        return "message"
    return http_kind_of(place)


def data_at(view: View, message: At) -> tuple[At, bool] | None:
    """What a message is about, at the end of `x-data` in its payload, and whether it is there in every frame; None if nowhere."""
    at, is_sure = At((*message.place, "payload"), message.node["payload"]), True
    for token in message.node["x-data"]:
        fields = view.fields(*at)
        if token not in fields:
            return None
        is_sure = is_sure and token in view.required(*at)
        at = fields[token]
    return at, is_sure


def methods(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], dict[str, Any], dict[str, Any]]]:
    """(name, operation, channel, message) of every operation that becomes a method."""
    for name, operation in document["operations"].items():
        if "x-method" in operation:
            channel = lookup(document, operation["channel"]["$ref"])
            message = lookup(document, operation["messages"][0]["$ref"])
            yield name, operation, channel, lookup(document, message["$ref"])


def path_of(method: str) -> str:
    """Where `as_http` puts a method."""
    return f"/~{TAG}/{method}"


def as_http(bundle: Bundle, http: Bundle) -> Bundle:
    """The methods as operations of an HTTP contract, with the schemas that they need."""
    view = View(bundle)
    paths: dict[str, Any] = {}
    grafts = dict(bundle.grafts)
    for name, operation, channel, _ in methods(bundle.document):
        path = path_of(operation["x-method"])
        place = ("operations", name)
        data = data_at(view, view.follow((*place, "messages", "0"), operation["messages"][0]))
        assert data is not None  # rules_streams sees to it
        paths[path] = {"get": operation_of(operation, channel, copy.deepcopy(data[0].node))}
        kind = "x-ids" if "x-ids" in channel else "parameters"
        given = (*split_pointer(operation["channel"]["$ref"]), kind)
        grafts["paths", path] = bundle.lines(place)
        grafts["paths", path, "get", "operationId"] = bundle.lines((*place, "x-method"))
        for index, argument in enumerate(arguments(channel)):
            grafts["paths", path, "get", "parameters", str(index)] = bundle.lines((*given, argument))
        grafts["paths", path, "get", *_ANSWER] = bundle.lines(data[0].place)
    kept: dict[str, Any] = {
        key: http.document[key]
        for key in ("openapi", "info", "servers", "x-exchange", "x-scales")
        if key in http.document
    }
    document: dict[str, Any] = {**kept, "tags": [{"name": TAG, "description": "Streams."}], "paths": paths}
    document["components"] = reachable(document, bundle.document["components"], {})
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
