"""The intermediate representation: one exchange's API as plain data, between the engine's parse and our templates.

`Api.snapshot()` is what `api.json` holds; `generator/diff.py` compares two of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Kind = Literal[
    "string",
    "integer",
    "decimal",
    "scaled",
    "boolean",
    "time",
    "enum",
    "model",
    "list",
    "map",
    "embedded",
    "secret",
    "any",
]


@dataclass(frozen=True)
class TypeRef:
    """A wire type as Python sees it.

    Attributes:
        kind: what it is.
        name: class name of a model or an enum.
        module: its module below `models/`.
        item: element type of a list or a map.
        nullable: the wire may say null.
        quoted: a decimal or an integer that travels as a JSON string.
        either: a text or an integer that travels as a JSON string or as a number.
        zone: of a time: utc, jst or offset.
    """

    kind: Kind
    name: str = ""
    module: str = ""
    item: TypeRef | None = None
    nullable: bool = False
    quoted: bool = False
    either: bool = False
    zone: str = ""

    def leaf(self) -> TypeRef:
        """The innermost type of lists and maps."""
        return self.item.leaf() if self.item is not None else self


@dataclass(frozen=True)
class Field:
    """A field of a model or a parameter of an operation.

    Attributes:
        scale: of an amount that travels as an integer: what tells its unit (`x-scaled`, with Python names).
        attribute: what the field of the wire twin is called, where that is not `name`.
        twin: the field that is read where the integer is absent.
    """

    name: str
    wire: str
    type: TypeRef
    required: bool
    doc: str
    limits: Mapping[str, Any] = field(default_factory=dict[str, Any])
    default: str | None = None
    place: Literal["path", "query", "body", "field"] = "field"
    money: str = ""
    time: str = ""
    scale: Mapping[str, Any] = field(default_factory=dict[str, Any])
    attribute: str = ""
    twin: Field | None = None


@dataclass(frozen=True)
class Model:
    """An object of the contract; `role` says on which side of the wire it occurs."""

    name: str
    module: str
    role: Literal["request", "response"]
    doc: str
    fields: tuple[Field, ...]
    checks: tuple[Mapping[str, Any], ...] = ()
    file: str = ""
    is_tuple: bool = False
    is_open: bool = False
    is_money: bool = False
    batch: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class EnumType:
    """An enum: (member name, wire text) pairs, and what to tell users who write something else."""

    name: str
    module: str
    doc: str
    values: tuple[tuple[str, str], ...]
    file: str = ""
    hints: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Pagination:
    """`x-pagination`, with Python names; `only` is the iterator's argument, the row's field and its value."""

    cursor: str
    item: str
    size: str
    max: int
    end_codes: tuple[str, ...]
    row: TypeRef
    rows: str = ""
    next: str = ""
    more: str = ""
    numbered: bool = False
    text: bool = False
    last: bool = False
    forward: bool = False
    only: tuple[str, str, str] | None = None
    pages: str = ""


@dataclass(frozen=True)
class Reconcile:
    """`x-reconcile`, with Python names: the lookup's tag and method, its arguments, the horizon in seconds."""

    tag: str
    method: str
    key: str
    same: tuple[str, ...]
    horizon: int
    created: str = ""
    reach: int | None = None
    unless: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Operation:
    """One operation; `name` is the Python function, `id` the spec's operationId."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    summary: str
    doc: str
    parameters: tuple[Field, ...]
    body_type: Literal["json", "form", "array"] | None
    result: TypeRef | None
    write_class: str
    signed: bool
    buckets: tuple[tuple[str, int], ...]
    pagination: Pagination | None
    checks: tuple[Mapping[str, Any], ...]
    aliases: tuple[str, ...]
    source: str
    file: str
    failure: Mapping[str, Any] | None = None
    single: str = ""
    secret: bool = False
    mint: str = ""
    reconcile: Reconcile | None = None
    envelope: Mapping[str, str] | Literal["exchange"] | None = "exchange"
    origins: Mapping[str, str] = field(default_factory=dict[str, str])
    rescale: tuple[str, tuple[tuple[str, ...], ...]] | None = None
    bare: str = ""

    @property
    def returned(self) -> TypeRef | None:
        """What the caller gets: the answer, or the one row of it."""
        return self.result.item if self.single and self.result is not None else self.result


@dataclass(frozen=True)
class Stream:
    """One channel of the stream contract; `name` is the Python method."""

    name: str
    address: str
    summary: str
    doc: str
    parameters: tuple[Field, ...]
    ids: Mapping[str, str]
    data: tuple[str, ...]
    result: TypeRef
    private: bool
    source: str
    file: str


@dataclass(frozen=True)
class Streams:
    """The stream contract: its methods, its servers, seconds of silence, between pings and until channels are asked for again."""

    doc: str
    streams: tuple[Stream, ...]
    servers: Mapping[str, str]
    silence: str
    ping: str | None
    renew: str | None = None
    origin: bool = False
    key: tuple[str, str] | None = None
    calls: Mapping[str, str] = field(default_factory=dict[str, str])
    callable: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Resource -> methods of it that can be called over the stream."""


@dataclass(frozen=True)
class Api:
    """One exchange, whole."""

    name: str
    title: str
    client: str
    doc: str
    credentials: Mapping[str, str]
    environments: Mapping[str, str]
    keep_alive: str
    secret_headers: tuple[str, ...]
    envelope: Mapping[str, str] | None
    errors: tuple[Mapping[str, Any], ...]
    buckets: Mapping[str, Mapping[str, Any]]
    tags: Mapping[str, str]
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]
    enums: tuple[EnumType, ...]
    spec_dir: str
    unlisted: str = "rejected"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    signed_headers: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    scales: Mapping[str, int] = field(default_factory=dict[str, int])
    streams: Streams | None = None

    def snapshot(self) -> dict[str, Any]:
        """The API as its users see it: names, types, what is required, and the texts."""
        return {
            "exchange": self.name,
            "operations": {f"{op.tag}.{op.name}": _operation(op) for op in self.operations},
            "models": {model.name: _model(model) for model in self.models},
            "enums": {enum.name: {"values": dict(enum.values), "doc": enum.doc} for enum in self.enums},
            "environments": dict(self.environments),
            **({} if self.streams is None else _streams(self.streams)),
            "headers": {"*": dict(self.headers), **{k: dict(v) for k, v in self.signed_headers.items()}},
            "rate_limits": {
                name: f"{b['limit']} in {b['per']} s per {b['scope']}{', each' * ('each' in b)}"
                for name, b in self.buckets.items()
            },
            "errors": _errors(self.errors),
        }


def _operation(op: Operation) -> dict[str, Any]:
    return {
        "method": op.method,
        "path": op.path,
        "write_class": op.write_class,
        "signed": op.signed,
        "returns": "None" if op.returned is None else response_type(op.returned),
        "paged": op.pagination is not None,
        "costs": dict(op.buckets),
        "parameters": {
            p.name: {"type": argument_type(p.type), "required": p.required, "wire": p.wire, "doc": p.doc}
            for p in op.parameters
        },
        "doc": op.doc,
    }


def _streams(streams: Streams) -> dict[str, Any]:
    found = {
        stream.name: {
            "returns": response_type(stream.result),
            "private": stream.private,
            "parameters": {p.name: {"type": argument_type(p.type), "doc": p.doc} for p in stream.parameters},
            "doc": stream.doc,
        }
        for stream in streams.streams
    }
    return {
        "streams": found,
        "stream_calls": dict(streams.calls),
        "stream_environments": dict(streams.servers),
    }


def _model(model: Model) -> dict[str, Any]:
    annotate = argument_type if model.role == "request" else response_type
    return {
        "kind": model.role,
        "fields": {
            f.name: {"type": annotate(f.type), "required": f.required, "wire": f.wire, "doc": f.doc}
            for f in model.fields
        },
        "doc": model.doc,
    }


def _errors(rows: tuple[Mapping[str, Any], ...]) -> dict[str, Any]:
    return {
        row["code"] + (f" {row['match']}" if "match" in row else ""): {
            "class": row["class"],
            "outcome": row["outcome"],
            "resend": bool(row.get("resend", False)),
        }
        for row in rows
    }


_SIMPLE = {
    "string": "str",
    "integer": "int",
    "decimal": "Decimal",
    "scaled": "Decimal",
    "boolean": "bool",
    "time": "datetime",
    "secret": "Secret",
    "any": "Any",
}


def response_type(kind: TypeRef) -> str:
    """The annotation of a value that the SDK returns."""
    if kind.kind == "list":
        text = f"list[{response_type(_item(kind))}]"
    elif kind.kind == "map":
        text = f"dict[str, {response_type(_item(kind))}]"
    elif kind.kind == "embedded":
        text = response_type(replace(_item(kind), nullable=False))
    else:
        text = kind.name or _SIMPLE[kind.kind]
    return f"{text} | None" if kind.nullable else text


def argument_type(kind: TypeRef) -> str:
    """The annotation of a value that the SDK takes."""
    if kind.kind in ("decimal", "scaled"):
        return "DecimalLike"
    if kind.kind == "time":
        return "datetime | str"
    if kind.kind == "secret":
        return "str | Secret"
    if kind.kind == "enum":
        return f"{kind.name}Like"
    if kind.kind == "list":
        return f"Sequence[{argument_type(_item(kind))}]"
    if kind.kind == "map":
        return f"Mapping[str, {argument_type(_item(kind))}]"
    return kind.name or _SIMPLE[kind.kind]


def _item(kind: TypeRef) -> TypeRef:
    assert kind.item is not None
    return kind.item
