"""The wire-true document and the engine's parse of it, joined into the intermediate representation (`Api`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from . import opc, scaling, texts
from .bundle import Bundle
from .check_names import renamed_check
from .ir import Api, EnumType, Field, Model, Operation, Reconcile, Streams, TypeRef
from .methods import method_name, shown
from .prepare import (
    Unsupported,
    body_schema,
    envelope_of,
    operations,
    prepare,
    properties,
    resolve,
    success,
    with_tuples_as_objects,
)
from .problems import Location
from .reader_pages import read_pagination
from .reader_streams import either, read_streams, with_schemas
from .shapes import as_list

_LIMITS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minLength", "maxLength", "pattern", "minItems", "maxItems", "x-bare", "x-digits"),
)


class Reader:
    """Reads one exchange. `where` finds the file and line that hold a JSON pointer."""

    def __init__(
        self,
        document: dict[str, Any],
        where: Callable[[str], Location],
        spec_dir: str,
        streams: tuple[Bundle, Bundle] | None = None,
    ) -> None:
        """Args: `streams` is the stream contract, and the same as operations (`asyncapi.as_http`)."""
        self.streams = streams
        self.document = document = with_tuples_as_objects(with_schemas(document, streams))
        self.where = where if streams is None else either(where, streams[1])
        self.spec_dir = spec_dir
        self.prepared = prepare(document)
        if streams is not None:
            self.prepared["paths"] |= prepare({**document, "x-envelope": None, "paths": streams[1].document["paths"]})[
                "paths"
            ]
        self.data = opc.parse(self.prepared)
        self.endpoints = {str(e.name): e for e in opc.endpoints(self.data)}
        self.models = {str(m.class_info.name): m for m in list(self.data.models)}
        self.schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self.scales = {name: int(digits) for name, digits in document.get("x-scales", {}).items()}
        self.say = texts.Namer({**self._fields_shown(), **shown(op for *_, op in operations(document))})

    def api(self) -> Api:
        """The whole exchange."""
        root = self.document
        exchange = root["x-exchange"]
        ops = tuple(sorted((self._operation(*found) for found in operations(root)), key=lambda op: (op.tag, op.name)))
        schemes = root.get("components", {}).get("securitySchemes", {})
        return Api(
            name=exchange["name"],
            title=exchange["title"],
            client=exchange["client"],
            doc=root["info"].get("description", exchange["title"]),
            credentials=exchange["credentials"],
            environments={s.get("x-environment", "live"): s["url"] for s in root["servers"]},
            keep_alive=str(exchange.get("keep-alive", 5)),
            secret_headers=tuple(sorted(s["name"].lower() for s in schemes.values() if s.get("in") == "header")),
            envelope=root.get("x-envelope"),
            errors=tuple(root.get("x-errors", ())),
            buckets=root.get("x-rate-limits", {}),
            tags={tag["name"]: tag.get("description", tag["name"]) for tag in root.get("tags", ())},
            operations=ops,
            models=(models := tuple(self._models(ops, self._stream_results()))),
            enums=tuple(self._enums(_enum_names(ops, models))),
            spec_dir=self.spec_dir,
            unlisted=exchange.get("unlisted-codes", "rejected"),
            headers=root.get("x-headers", {}),
            signed_headers={
                s.get("x-environment", "live"): s["x-signed-headers"]
                for s in root["servers"]
                if "x-signed-headers" in s
            },
            scales=self.scales,
            streams=None if self.streams is None else self._read_streams(self.streams[0]),
        )

    def _read_streams(self, bundle: Bundle) -> Streams:
        def result_of(operation_id: str) -> TypeRef:
            return opc.result_type(self.endpoints[opc.python_name(operation_id)])

        def field_of(parameter: Mapping[str, Any]) -> Field:
            name = opc.python_name(parameter["name"])
            doc = self.say(texts.field_doc(parameter))
            return Field(name, parameter["name"], TypeRef("string"), True, doc, place="query")

        def place_of(operation_id: str) -> tuple[str, str]:
            op = next(op for *_, op in operations(self.document) if op["operationId"] == operation_id)
            return op["tags"][0], method_name(op)

        return read_streams(bundle, self.say, result_of, field_of, place_of)

    def _fields_shown(self) -> dict[str, str]:
        """Wire names with capitals within -> what users call them, such as clientOid -> client_oid."""
        wires = {name for schema in self.schemas.values() for name in schema.get("properties", ())}
        wires |= {
            p["name"] for *_, op in operations(self.document) for p in self._raw_parameters({}, op) if "name" in p
        }
        shown = {wire: opc.python_name(wire) for wire in wires if wire[:1].islower() and wire != wire.lower()}
        properties = [each for schema in self.schemas.values() for each in schema.get("properties", {}).items()]
        return shown | {wire: schema["x-scaled"]["as"] for wire, schema in properties if "x-scaled" in schema}

    # -- operations ------------------------------------------------------------------------------------------------

    def _operation(self, path: str, method: str, item: dict[str, Any], op: dict[str, Any]) -> Operation:
        pointer = f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"
        endpoint = self.endpoints[opc.python_name(op["operationId"])]
        parameters = [self._parameter(endpoint, resolve(self.document, raw)) for raw in self._raw_parameters(item, op)]
        body = body_schema(self.document, op)
        checks: list[Any] = list(op.get("x-checks", ()))
        body_type: Any = None
        if body is not None:
            is_array = "array" in resolve(self.document, body[1]).get("type", ())
            body_type = "array" if is_array else _body_type(body[0], pointer)
            fields, schema_checks = self._rows(endpoint, body[1]) if is_array else self._body(endpoint, body[1])
            parameters += fields
            checks += schema_checks
        parameters = [self._by_argument(field, parameters) for field in parameters]
        payload = success(self.document, op)
        if "x-mint" in op:
            parameters = [_minted(field) if field.wire == op["x-mint"] else field for field in parameters]
        names = {field.wire: field.name for field in parameters}
        paging = op.get("x-pagination")
        return Operation(
            id=op["operationId"],
            name=method_name(op),
            tag=op["tags"][0],
            method=method.upper(),
            path=path,
            summary=op["summary"],
            doc=self.say(texts.operation_doc(op)),
            parameters=tuple(parameters),
            body_type=body_type,
            result=None if payload is None else opc.result_type(endpoint),
            write_class=op.get("x-write-class", "read"),
            signed=bool(op.get("security", self.document.get("security", []))),
            buckets=tuple(
                self._bucket(name, op.get("x-variant-of", op["operationId"]), cost)
                for name, cost in op.get("x-rate-limit", {}).items()
            ),
            pagination=read_pagination(self.document, self.models, paging, parameters, payload, endpoint)
            if paging
            else None,
            checks=tuple(renamed_check(check, names, parameters) for check in checks),
            aliases=tuple(alias["path"] for alias in op.get("x-aliases", ())),
            source=texts.source(op),
            file=self.where(pointer).file,
            failure=self._failure(op.get("x-failure"), payload),
            single=op.get("x-single", ""),
            secret=payload is not None and self._holds_secret(opc.result_type(endpoint), set()),
            mint=names[op["x-mint"]] if "x-mint" in op else "",
            reconcile=self._reconcile(op, names),
            envelope=envelope_of(self.document, op) if "x-envelope" in op else "exchange",
            origins={server["x-environment"]: server["url"] for server in op.get("servers", ())},
            rescale=None if payload is None else scaling.rescaled(opc.result_type(endpoint), self._fields_of),
            bare=next((field.name for field in parameters if "x-bare" in field.limits), ""),
        )

    def _fields_of(self, class_name: str) -> list[Field]:
        return self._fields(self.models[class_name], self.schemas[self._schema_name(class_name)], "field")

    def _holds_secret(self, kind: TypeRef, seen: set[str]) -> bool:
        leaf = kind.leaf()
        if leaf.kind != "model" or leaf.name in seen:
            return leaf.kind == "secret"
        model = self.models[leaf.name]
        props = [*(model.required_properties or ()), *(model.optional_properties or ())]
        return any(self._holds_secret(opc.type_of(prop), seen | {leaf.name}) for prop in props)

    def _reconcile(self, op: Mapping[str, Any], names: Mapping[str, str]) -> Reconcile | None:
        raw = op.get("x-reconcile")
        if raw is None:
            return None
        lookup = next(other for *_, other in operations(self.document) if other["operationId"] == raw["lookup"])
        same = tuple(names[name] for name in raw.get("with", ()))
        return Reconcile(
            lookup["tags"][0],
            method_name(lookup),
            names[op["x-mint"]],
            same,
            int(raw["horizon"]),
            opc.python_name(raw["created"]) if "created" in raw else "",
            int(raw["reach"]) if "reach" in raw else None,
            tuple((names[name], tuple(as_list(values))) for name, values in raw.get("unless", {}).items()),
        )

    def _bucket(self, name: str, operation: str, cost: Any) -> tuple[str, int]:
        """A bucket that every operation has of its own is named with the operation."""
        each = self.document["x-rate-limits"][name].get("each", False)
        return (f"{name}@{operation}" if each else name), int(cost)

    def _failure(self, raw: Mapping[str, Any] | None, payload: Any) -> Mapping[str, Any] | None:
        if raw is None:
            return None
        names = {w: opc.python_name(w) for w in properties(self.document, payload)[0]} if "field" in raw else {}
        return {
            "field": names[raw["field"]] if "field" in raw else "",
            "values": tuple(raw["values"]),
            "message": names[raw["message"]] if "message" in raw else "",
            "outcome": raw["outcome"],
        }

    def _rows(self, endpoint: Any, schema: dict[str, Any]) -> tuple[list[Field], list[Any]]:
        """The one argument of a body that is an array."""
        resolved = resolve(self.document, schema)
        field = self._field(endpoint.bodies[0].prop, resolved, True, "body")
        return [replace(field, name=resolved["x-argument"], wire="")], []

    def _raw_parameters(self, item: dict[str, Any], op: dict[str, Any]) -> list[dict[str, Any]]:
        return [*item.get("parameters", []), *op.get("parameters", [])]

    def _parameter(self, endpoint: Any, parameter: dict[str, Any]) -> Field:
        place = parameter["in"]
        if place not in ("query", "path"):
            raise Unsupported(f"parameter {parameter['name']} in {place}: send headers through the overlay instead")
        found = {"query": endpoint.query_parameters, "path": endpoint.path_parameters}[place]
        prop = next(p for p in found if opc.wire_name(p) == parameter["name"])
        schema = resolve(self.document, parameter["schema"])
        merged = {**schema, "description": parameter.get("description", schema.get("description", ""))}
        if "x-unconfirmed" in parameter:
            merged["x-unconfirmed"] = parameter["x-unconfirmed"]
        return self._field(prop, merged, bool(parameter.get("required", False)), place)

    def _body(self, endpoint: Any, schema: dict[str, Any]) -> tuple[list[Field], list[Any]]:
        """The fields of the body, which become arguments of their own, and the rules over them."""
        model = self.models[opc.type_of(endpoint.bodies[0].prop).name]
        resolved = resolve(self.document, schema)
        return self._fields(model, resolved, "body"), list(resolved.get("x-checks", ()))

    # -- models ----------------------------------------------------------------------------------------------------

    def _stream_results(self) -> list[TypeRef]:
        if self.streams is None:
            return []
        paths: dict[str, Any] = self.streams[1].document["paths"]
        ids = [str(item["get"]["operationId"]) for item in paths.values()]
        return [opc.result_type(self.endpoints[opc.python_name(name)]) for name in ids]

    def _models(self, ops: Iterable[Operation], further: Iterable[TypeRef]) -> list[Model]:
        requests, answers = self._reach(ops)
        for kind in further:
            self._collect(kind, answers)
        made: list[Model] = []
        for name in sorted(requests | answers):
            model = self.models[name]
            schema_name = self._schema_name(name)
            schema = self.schemas[schema_name]
            fields = self._fields(model, schema, "field")
            names = {f.wire: f.name for f in fields}
            made.append(
                Model(
                    name=name,
                    module=str(model.class_info.module_name),
                    role="request" if name in requests else "response",
                    doc=self.say(texts.schema_doc(schema, name)),
                    fields=tuple(sorted(fields, key=lambda f: not f.required)),
                    checks=tuple(renamed_check(c, names, fields) for c in schema.get("x-checks", ())),
                    file=self.where(f"/components/schemas/{schema_name}").file,
                    is_tuple="x-tuple" in schema,
                    is_open=schema.get("additionalProperties") is True,
                    is_money="x-amount" in schema,
                    batch=self._batch(schema, names),
                )
            )
        return made

    def _batch(self, schema: Mapping[str, Any], names: Mapping[str, str]) -> Mapping[str, str]:
        raw = schema.get("x-batch")
        if raw is None:
            return {}
        row = resolve(self.document, resolve(self.document, schema["properties"][raw["failed"]])["items"])
        items = {wire: opc.python_name(wire) for wire in properties(self.document, row)[0]}
        own = {key: names[raw[key]] for key in ("succeeded", "failed")}
        return {**own, **{key: items[raw[key]] if key in raw else "" for key in ("code", "message", "id")}}

    def _reach(self, ops: Iterable[Operation]) -> tuple[set[str], set[str]]:
        """Class names of the models that requests and answers need. A flattened body is no model of its own."""
        requests: set[str] = set()
        answers: set[str] = set()
        for op in ops:
            for parameter in op.parameters:
                self._collect(parameter.type, requests)
            if op.result is not None:
                self._collect(op.result, answers)
        return requests, answers

    def _collect(self, kind: TypeRef, found: set[str]) -> None:
        leaf = kind.leaf()
        if leaf.kind != "model" or leaf.name in found:
            return
        found.add(leaf.name)
        model = self.models[leaf.name]
        for prop in [*(model.required_properties or ()), *(model.optional_properties or ())]:
            self._collect(opc.type_of(prop), found)

    def _schema_name(self, class_name: str) -> str:
        for name in self.schemas:
            if opc.class_name(name) == class_name:
                return name
        raise Unsupported(f"{class_name}: objects must be named components")

    def _fields(self, model: Any, schema: Mapping[str, Any], place: Any) -> list[Field]:
        raw, required = properties(self.document, schema)
        by_wire = {
            opc.wire_name(p): p for p in [*(model.required_properties or ()), *(model.optional_properties or ())]
        }
        if set(by_wire) != set(raw):
            raise Unsupported(f"{model.class_info.name}: the engine lost {sorted(set(raw) ^ set(by_wire))}")
        fields = [
            self._field(by_wire[wire], resolve(self.document, sub), wire in required, place)
            for wire, sub in raw.items()
        ]
        return scaling.without_twins(fields, is_sent=place == "body")

    def _by_argument(self, field: Field, parameters: Iterable[Field]) -> Field:
        """An argument that is an amount, with the Python name of the one that tells its unit."""
        names = {each.wire: each.name for each in parameters}
        scale = {key: names[value] if key in ("field", "pair") else value for key, value in field.scale.items()}
        return replace(field, scale=scale)

    def _field(self, prop: Any, schema: Mapping[str, Any], required: bool, place: Any) -> Field:
        kind = opc.type_of(prop)
        default = schema.get("default")
        limits = {key: schema[key] for key in _LIMITS if key in schema}
        if kind.kind == "list":
            inner = resolve(self.document, schema.get("items", {}))
            limits["items"] = {key: inner[key] for key in _LIMITS if key in inner}
        made = Field(
            name=str(prop.python_name),
            wire=opc.wire_name(prop),
            type=kind,
            required=required,
            doc=self.say(texts.field_doc(schema)),
            limits={key: _plain(value) for key, value in limits.items()},
            default=None if default is None else str(default),
            place=place,
            money=schema.get("x-money", ""),
            time=schema.get("x-time", ""),
        )
        return scaling.scaled(made, schema["x-scaled"], self.scales) if "x-scaled" in schema else made

    def _enums(self, used: set[str]) -> Iterable[EnumType]:
        enums: list[Any] = [enum for enum in self.data.enums if str(enum.class_info.name) in used]
        for enum in sorted(enums, key=lambda e: str(e.class_info.name)):
            name = str(enum.class_info.name)
            schema_name = self._schema_name(name)
            yield EnumType(
                name=name,
                module=str(enum.class_info.module_name),
                doc=self.say(texts.schema_doc(self.schemas[schema_name], name)),
                # The engine escapes the values for its own templates; ours take the contract's text.
                values=tuple(zip(map(str, enum.values), self.schemas[schema_name]["enum"], strict=True)),
                file=self.where(f"/components/schemas/{schema_name}").file,
                hints=self.schemas[schema_name].get("x-enum-hints", {}),
            )


def _enum_names(ops: Iterable[Operation], models: Iterable[Model]) -> set[str]:
    """The enums that users meet; those of callbacks alone are the overlay's."""
    kinds = [field.type for op in ops for field in op.parameters]
    kinds += [field.type for model in models for field in model.fields]
    kinds += [op.result for op in ops if op.result is not None]
    return {kind.leaf().name for kind in kinds if kind.leaf().kind == "enum"}


def _minted(field: Field) -> Field:
    said = "When left out, the client makes one up; an error has it as client_id."
    return replace(field, doc=f"{field.doc} {said}".strip())


def _body_type(media: str, pointer: str) -> Any:
    if media == "application/json":
        return "json"
    if media == "application/x-www-form-urlencoded":
        return "form"
    raise Unsupported(f"request body of type {media}; JSON and form bodies are written", pointer)


def _plain(value: Any) -> Any:
    return format(value, "f") if isinstance(value, Decimal) else value
