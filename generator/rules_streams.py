"""What a stream contract says makes sense: addresses, methods, the way to the data, and what refers to what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import rules_examples, rules_names, rules_schemas
from generator.asyncapi import data_at, reachable
from generator.bundle import Bundle, join_pointer, split_pointer, walk
from generator.names import is_plain, snake_case
from generator.rules_structure import kind_of
from generator.shapes import as_list, mapping
from generator.view import At, Finding, Node, Place, View, is_nullable, is_object, types_of

RESERVED_METHODS = frozenset({"close", "aclose", "execute", "settings", "calls"})
"""What the generated classes and modules of streams have themselves."""

RESERVED_CLASSES = frozenset(
    {
        *("AsyncChannels", "AsyncStreams", "AsyncSubscription", "Channel", "Channels", "SETTINGS", "StreamSettings"),
        *("Streams", "Subscription", "T", "TypeVar"),
    }
)
"""What the generated module of streams defines or imports, beside what every module with models does."""

RESERVED_ARGUMENTS = frozenset({"buffer"})
"""What every method of theirs takes."""

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_CHANNEL, _MESSAGE, _SCHEME = (
    "#/channels/<name>",
    "#/channels/<name>/messages/<name>",
    "#/components/securitySchemes/<Name>",
)
_TARGETS: tuple[tuple[str, str], ...] = (
    (r"operations/[^/]*(/reply)?/channel", _CHANNEL),
    (r"operations/[^/]*(/reply)?/messages/\d+", _MESSAGE),
    (r"(operations|servers)/[^/]*/security/\d+", _SCHEME),
    (r"channels/[^/]*/servers/\d+", "#/servers/<name>"),
    (r"channels/[^/]*/messages/[^/]*", "#/components/messages/<Name>"),
)
"""Where a reference stands, and what it names there. All others are schemas."""


def check(streams: Bundle, http: Bundle) -> Iterator[Finding]:
    """All rules about a stream contract of the right shape; of those that follow references, while these lead somewhere."""
    document, view = streams.document, View(streams)
    found = [*_references(document)] or [*rules_schemas.check_recursion(view)]
    yield from found
    if found:
        return
    yield from _settings(document, View(http))
    yield from _servers(document)
    yield from _addresses(document)
    for name, channel in document["channels"].items():
        yield from _channel(("channels", name), channel)
    yield from _methods(document)
    for name, operation in document["operations"].items():
        yield from _operation(view, ("operations", name), operation)
    yield from _payloads(view)
    yield from _unused(document)
    yield from _clashes(streams, http)
    yield from rules_schemas.check_frames(view)
    yield from rules_examples.check_messages(document)
    yield from rules_names.check_texts(document)


def _references(document: Node) -> Iterator[Finding]:
    """Each reference names something of the kind that belongs there, and stands alone."""
    for place, node in walk(document):
        if "$ref" not in node:
            continue
        at, path = (*place, "$ref"), "/".join(place)
        wanted = next((target for pattern, target in _TARGETS if re.fullmatch(pattern, path)), "")
        if not wanted and (kind_of(place) == "schema" or place[-1] == "payload"):
            wanted = "#/components/schemas/<Name>"
        if not wanted:
            yield Finding(at, "ref", "no reference is followed here", "write it out")
        elif not re.fullmatch(re.sub(r"<[Nn]ame>", "[^/]+", wanted), node["$ref"]):
            yield Finding(at, "ref", f"{node['$ref']} is not what belongs here", f"write {wanted}")
        if len(node) > 1:
            further = ", ".join(key for key in node if key != "$ref")
            yield Finding(place, "ref-siblings", f"{further} beside $ref is lost", "write allOf: [{$ref: ...}]")


def _settings(document: Node, http: View) -> Iterator[Finding]:
    settings: Node = document["x-stream"]
    silence, ping, key = settings["silence"], settings.get("ping"), settings.get("key")
    if ping is not None and ping >= silence:
        what = f"a ping after {ping} s comes too late: after {silence} s of silence the connection counts as dead"
        yield Finding(("x-stream", "ping"), "x-stream", what, "write a ping below silence")
    operation = http.by_id.get(key or "")
    if operation is None:
        return
    answers = [response.node for status, response in http.responses(operation) if status == "200"]
    secrets = [node for answer in answers for _, node in walk(answer) if "x-secret" in node]
    if not secrets:
        what = f"the answer of {key} is no secret text"
        yield Finding(("x-stream", "key"), "x-stream", what, "name an operation that answers with x-secret text")
    needed = sorted(p.node["name"] for p in operation.parameters if p.node.get("required"))
    needed += sorted(http.required(*body)) if (body := http.body_schema(operation)) is not None else []
    if needed:
        what = f"{key} needs {', '.join(needed)}, which the stream does not know"
        yield Finding(("x-stream", "key"), "x-stream", what, "name an operation without arguments")


def _servers(document: Node) -> Iterator[Finding]:
    named = [(s["x-environment"], ("servers", name), s["x-environment"]) for name, s in document["servers"].items()]
    for name, place, _ in rules_names.clashes(named):
        yield Finding(place, "x-environment", f"{name} is the name of two servers", "rename one")


def _addresses(document: Node) -> Iterator[Finding]:
    """Frames of two channels can be told apart."""
    shapes: list[tuple[str, Place, str]] = []
    for name, channel in document["channels"].items():
        place: Place = ("channels", name)
        if "x-ids" in channel:
            values: Node = channel["x-ids"]["values"]
            shapes += [(value, (*place, "x-ids", "values", key), value) for key, value in values.items()]
        elif channel["address"] is not None:
            shapes.append((channel["address"], (*place, "address"), _VARIABLE.sub("{}", channel["address"])))
    for address, place, earlier in rules_names.clashes(shapes):
        what = f"{address} is the address of another channel" + (f", {earlier}" if earlier != address else "")
        yield Finding(place, "channel-clash", what, "mend one, or make it one channel with several messages")


def _channel(place: Place, channel: Node) -> Iterator[Finding]:
    """What is in braces is a parameter, and the other way round; an id hangs on a parameter of its own."""
    address, at = channel["address"], (*place, "address")
    wanted, declared = _VARIABLE.findall(address or ""), channel.get("parameters", {})
    if address == "":
        yield Finding(at, "channel-address", "an empty address", "write null where the exchange has none")
    if set("{}") & set(_VARIABLE.sub("", address or "")):
        yield Finding(at, "channel-address", f"{address} has a broken {{variable}}", "write {name} with a plain name")
    if len(set(wanted)) < len(wanted):
        yield Finding(at, "channel-address", f"{address} repeats a variable", "give each its own name")
    for name in sorted(set(wanted) - set(declared)):
        yield Finding(at, "channel-parameter", f"the parameter {name} is not declared", "describe it under parameters")
    for name in sorted(set(declared) - set(wanted)):
        inner = (*place, "parameters", name)
        yield Finding(inner, "channel-parameter", f"the parameter {name} is not in the address", "mend one of them")
    if "x-ids" in channel:
        yield from _ids(place, channel)
    arguments = [channel["x-ids"]["parameter"]] if "x-ids" in channel else list(declared)
    for name in arguments:
        if snake_case(name) in RESERVED_ARGUMENTS:
            inner = (*place, "x-ids", "parameter") if "x-ids" in channel else (*place, "parameters", name)
            yield Finding(inner, "parameter-reserved", f"{name} is an argument of every method", "rename it")


def _ids(place: Place, channel: Node) -> Iterator[Finding]:
    if channel["address"] != "{id}":
        yield Finding((*place, "address"), "x-ids", "the address is not just {id}", "write address: '{id}'")
    values = set(channel["x-ids"]["values"].values())
    for index, sample in enumerate(channel.get("parameters", {}).get("id", {}).get("examples", [])):
        if sample not in values:
            at = (*place, "parameters", "id", "examples", str(index))
            yield Finding(at, "example", f"{sample} is none of the ids", "mend the sample or x-ids")


def _methods(document: Node) -> Iterator[Finding]:
    """Each message that says where its data stands reaches the user, by a method with a name of its own."""
    named: list[tuple[str, Place, str]] = []
    delivered: set[str] = set()
    for name, operation in document["operations"].items():
        if "x-method" not in operation:
            continue
        method: str = operation["x-method"]
        at: Place = ("operations", name, "x-method")
        named.append((f"{method} of {name}", at, snake_case(method)))
        if snake_case(method) in RESERVED_METHODS or not is_plain(snake_case(method)):
            yield Finding(at, "x-method", f"{method} can't be a method of the streams", "choose another name")
        delivered |= {_component(document, reference) for reference in operation["messages"]}
    for name, at, earlier in rules_names.clashes(named):
        yield Finding(at, "x-method", f"{name} and {earlier} are one method", "rename one of them")
    for name, message in document["components"]["messages"].items():
        if "x-data" in message and name not in delivered:
            at = ("components", "messages", name, "x-data")
            mend = "add x-method to the operation that receives it, or remove x-data"
            yield Finding(at, "x-data", f"no method delivers {name}", mend)


def _component(document: Node, reference: Node) -> str:
    """Name of the component that a channel's message is."""
    channel, _, key = split_pointer(reference["$ref"])[1:]
    return split_pointer(document["channels"][channel]["messages"][key]["$ref"])[2]


def _operation(view: View, place: Place, operation: Node) -> Iterator[Finding]:
    yield from _own_messages(place, operation)
    if "reply" in operation:
        yield from _own_messages((*place, "reply"), operation["reply"])
    if operation.get("security") == []:
        what = "a security that asks for nothing"
        yield Finding((*place, "security"), "security", what, "name a security scheme, or remove it")
    if "x-method" not in operation:
        return
    channel = view.follow(place, operation["channel"]).node
    if channel["address"] is None and not ("key" in view.document["x-stream"] and "security" in operation):
        what = "nothing tells how to subscribe: its channel has no address, and there is no key for it"
        mend = "give the channel an address; or add key to x-stream, and security to the operation"
        yield Finding((*place, "channel"), "channel-address", what, mend)
    yield from _data(view, place, operation)


def _own_messages(place: Place, node: Node) -> Iterator[Finding]:
    """The messages of an operation, or of its reply, are those of its channel."""
    channel = node.get("channel", {}).get("$ref", "")
    for index, message in enumerate(node.get("messages", [])):
        if not message["$ref"].startswith(f"{channel}/messages/"):
            what = f"{message['$ref']} is no message of the channel {channel.rpartition('/')[2]}"
            yield Finding((*place, "messages", str(index)), "message", what, "name a message of its channel")


def _data(view: View, place: Place, operation: Node) -> Iterator[Finding]:
    """Messages that users get say where their data stands, and all of one operation have the same data at the same place."""
    seen: list[tuple[list[str], Node]] = []
    for index, reference in enumerate(operation["messages"]):
        at = (*place, "messages", str(index))
        message = view.follow(at, reference)
        if "x-data" not in message.node:
            yield Finding(at, "x-data", "the message does not say where its data stands", "add x-data to it")
            continue
        way: list[str] = message.node["x-data"]
        found = data_at(view, message)
        if found is None:
            what = f"its payload has no {'.'.join(way)}"
            yield Finding((*message.place, "x-data"), "x-data", what, "describe the way to the data by properties")
            continue
        if not found[1]:
            what = f"{'.'.join(way)} may be absent from a frame"
            yield Finding((*message.place, "x-data"), "x-data", what, "let each step be required")
        if is_nullable(found[0], view):
            what = f"{'.'.join(way)} may be null, which tells a reader nothing"
            yield Finding((*message.place, "x-data"), "x-data", what, "let the data be there in every frame")
        else:
            yield from _class(view, found[0])
        seen.append((way, found[0].node))
    if any(each != seen[0] for each in seen):
        yield Finding(place, "x-method", "its messages hold different data", "give each a method of its own")


def _class(view: View, data: At) -> Iterator[Finding]:
    """Messages hold objects with names, or lists of them: only these become classes."""
    at = view.plain(*data)
    while "items" in at.node:
        at = view.plain((*at.place, "items"), at.node["items"])
    if not (is_object(at.node) or "x-tuple" in at.node or len(at.node.get("allOf", [])) > 1):
        mend = "lead x-data to an object or a list of objects"
        yield Finding(data.place, "x-data", "the data of a message is no object", mend)
    elif at.place[-1] in RESERVED_CLASSES:
        what = f"{at.place[-1]} is used by the generated code of streams itself"
        yield Finding(at.place, "schema-name", what, "choose another name")


def _payloads(view: View) -> Iterator[Finding]:
    """A frame is an object."""
    for name, message in view.document["components"]["messages"].items():
        at = ("components", "messages", name, "payload")
        found = view.follow(at, message["payload"])
        if "object" not in types_of(found.node) and "allOf" not in found.node:
            yield Finding(at, "payload", "the payload is no object", "describe the whole frame, and write type: object")


def _unused(document: Node) -> Iterator[Finding]:
    """Channels, their messages and components are there for an operation."""
    used: set[str] = set()
    for operation in document["operations"].values():
        for node in (operation, mapping(operation.get("reply"))):
            used |= {each["$ref"] for key in ("channel", "messages") for each in as_list(node.get(key, []))}
    for name, channel in document["channels"].items():
        if f"#/channels/{name}" not in used:
            yield Finding(("channels", name), "unused", f"no operation uses the channel {name}", _UNUSED)
            continue
        for key in channel["messages"]:
            if f"#/channels/{name}/messages/{key}" not in used:
                at = ("channels", name, "messages", key)
                yield Finding(at, "unused", f"no operation sends or receives {key}", _UNUSED)
    roots = {key: document[key] for key in ("servers", "channels", "operations")}
    kept = reachable(roots, document["components"], {})
    for section, entries in document["components"].items():
        for name in entries:
            if name not in kept.get(section, {}):
                yield Finding(("components", section, name), "unused", f"nothing uses {name}", _UNUSED)


_UNUSED = "remove it, or refer to it"


def _clashes(streams: Bundle, http: Bundle) -> Iterator[Finding]:
    """Its schemas and those of the HTTP contract become classes of one package."""
    theirs: dict[str, str] = {_key(name): name for name in mapping(http.document.get("components")).get("schemas", {})}
    for name in streams.document["components"]["schemas"]:
        place, other = ("components", "schemas", name), theirs.get(_key(name))
        pointer = join_pointer("components", "schemas", other or name)
        if other is not None and streams.where(join_pointer(*place)) != http.where(pointer):
            what = f"{name} and {other} in {http.where(pointer)} are one class name in Python"
            yield Finding(place, "schema-name-clash", what, "rename one of them")


def _key(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())
