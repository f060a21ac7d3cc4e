"""The ONLY module that touches openapi-python-client's internals. They are not a public API, so the version is asserted.

What the engine does for us: names (snake_case, reserved words), references, `allOf`, grouping by tag, the template environment.
What it can't do is added here: exact decimals, times and free-form maps as property types of their own. It drops what it does
not understand with a mere warning; here every warning, and everything missing from its result, is an error.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any, ClassVar

from attrs import define, evolve, field
from openapi_python_client import Project, strings
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import bodies, openapi, responses
from openapi_python_client.parser import properties as engine_properties
from openapi_python_client.parser.errors import GeneratorError, ParseError, PropertyError
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties.protocol import PropertyProtocol, Value, convert_example

from .ir import TypeRef
from .prepare import EITHER, EMBEDDED, MARKER, SECRET, Unsupported

props: Any = engine_properties  # it re-exports the property classes without saying so

ENGINE_VERSION = "0.29.1"
if version("openapi-python-client") != ENGINE_VERSION:
    raise ImportError(
        f"the generator is written for openapi-python-client {ENGINE_VERSION}, "
        f"found {version('openapi-python-client')}; run `make setup`"
    )

# Only names that generated code itself relies on; the engine would rename `type`, `id`, `open`, `min` as well.
_RESERVED = {
    "str",
    "int",
    "bool",
    "list",
    "dict",
    "float",
    "self",
    "cls",
    "datetime",
    "true",
    "false",
    "property",
    "super",
}
_PATCHED: tuple[Any, ...] = (props, openapi, responses, bodies)
_Location = oai.ParameterLocation
_ANY = TypeRef("any")


@define
class WireProperty(PropertyProtocol):
    """A type that the engine does not know. `ref` says which."""

    name: Any
    required: bool
    default: Value | None
    python_name: Any
    description: Any
    example: Any = field(converter=convert_example)  # pyright: ignore[reportUnknownVariableType]
    ref: TypeRef = field(default=_ANY)
    inner: Any = None
    _type_string: ClassVar[str] = "Any"
    _allowed_locations: ClassVar[set[oai.ParameterLocation]] = {_Location.QUERY, _Location.PATH, _Location.HEADER}

    def convert_value(self, value: Any) -> Value | PropertyError | None:
        return None


def parse(document: dict[str, Any]) -> GeneratorData:
    """Let the engine read a prepared document.

    Raises:
        Unsupported: it refused, warned about or silently dropped anything.
    """
    with _installed():
        data = GeneratorData.from_dict(document, config=_config(document))
        if isinstance(data, GeneratorError):
            raise Unsupported(f"the engine refused the document: {data.header} {data.detail or ''}")
    problems = [*data.errors, *(e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors)]
    if problems:
        raise Unsupported("; ".join(_describe(problem) for problem in problems), pointer=_pointer(problems[0]))
    wanted = {op["operationId"] for item in document["paths"].values() for op in item.values()}
    ids = {strings.PythonIdentifier(name, "field_") for name in wanted}
    found = {e.name for c in data.endpoint_collections_by_tag.values() for e in c.endpoints}
    if {str(name) for name in ids} != {strings.snake_case(name) for name in found}:
        raise Unsupported(f"the engine dropped or renamed operations: {sorted(ids ^ found)}")
    return data


def endpoints(data: GeneratorData) -> Iterator[Endpoint]:
    """Every operation of the parse."""
    for collection in data.endpoint_collections_by_tag.values():
        yield from collection.endpoints


def type_of(prop: Any) -> TypeRef:
    """The engine's property as our type.

    Raises:
        Unsupported: a type that the house rules do not allow.
    """
    if isinstance(prop, WireProperty):
        if prop.inner is None:
            return prop.ref
        return replace(prop.ref, item=type_of(prop.inner), nullable=prop.ref.kind == "embedded")  # a blank is None
    if isinstance(prop, props.EnumProperty):
        if prop.value_type is not str:
            raise Unsupported(f"{prop.class_info.name}: enums hold text; use an integer with a description instead")
        return TypeRef("enum", name=prop.class_info.name, module=prop.class_info.module_name)
    if isinstance(prop, props.ModelProperty):
        return TypeRef("model", name=prop.class_info.name, module=prop.class_info.module_name)
    if isinstance(prop, props.ListProperty):
        return TypeRef("list", item=type_of(prop.inner_property))
    if isinstance(prop, props.UnionProperty):
        others = [p for p in prop.inner_properties if not isinstance(p, props.NoneProperty)]
        if len(others) == 1 and len(others) < len(prop.inner_properties):
            return replace(type_of(others[0]), nullable=True)
        raise Unsupported(f"{prop.python_name}: a union of several types has no exact Python type; split the field")
    simple = {
        props.StringProperty: "string",
        props.IntProperty: "integer",
        props.BooleanProperty: "boolean",
        props.AnyProperty: "any",
    }
    kind: Any = simple.get(type(prop))
    if kind is None:
        raise Unsupported(f"{prop.python_name}: {type(prop).__name__} is not used here; for times write x-time")
    return TypeRef(kind)


def result_type(endpoint: Endpoint) -> TypeRef:
    """What a successful answer holds (prepared documents have one response each)."""
    return type_of(next(iter(endpoint.responses)).prop)


def wire_name(prop: Any) -> str:
    """What the wire calls a property."""
    return str(prop.name.get_untrusted_value()) if hasattr(prop.name, "get_untrusted_value") else str(prop.name)


def class_name(name: str) -> str:
    """The engine's PascalCase class name for a schema name."""
    with _reserved_words():
        return str(strings.ClassName(name, "field_"))


def python_name(name: str) -> str:
    """The engine's snake_case identifier for a wire name."""
    with _reserved_words():
        return str(strings.PythonIdentifier(name, "field_"))


class SdkProject(Project):
    """The engine's template environment over our templates, rendering to memory."""

    def __init__(self, data: GeneratorData, document: dict[str, Any], templates: Path, code: Any) -> None:
        super().__init__(openapi=data, config=_config(document), custom_template_path=templates)
        environment: Any = self.env
        environment.filters.update(code.FILTERS)
        environment.globals.update(code.GLOBALS)

    def text(self, template: str, **context: Any) -> str:
        """One template rendered."""
        return self.env.get_template(template).render(**context)


def _config(document: dict[str, Any]) -> Config:
    return Config.from_sources(
        ConfigFile(project_name_override=document["info"]["title"]),
        MetaType.NONE,
        document_source=Path("openapi.yaml"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=Path("generated"),
    )


@contextlib.contextmanager
def _reserved_words() -> Generator[None]:
    original = strings.RESERVED_WORDS
    strings.RESERVED_WORDS = _RESERVED
    try:
        yield
    finally:
        strings.RESERVED_WORDS = original


@contextlib.contextmanager
def _installed() -> Generator[None]:
    """Our property types in every module that holds a reference to the engine's factory."""
    original = props.property_from_data
    hooked = _hook(original)
    for module in _PATCHED:
        if module.property_from_data is not original:
            raise ImportError("openapi-python-client has moved property_from_data; generator/opc.py must follow")
        module.property_from_data = hooked
    try:
        with _reserved_words():
            yield
    finally:
        for module in _PATCHED:
            module.property_from_data = original


def _hook(original: Callable[..., Any]) -> Callable[..., Any]:
    def property_from_data(*, name: Any, required: bool, data: Any, schemas: Any, config: Config, **rest: Any) -> Any:
        ref, inner = _ours(data), None
        if ref is None:
            return original(name=name, required=required, data=data, schemas=schemas, config=config, **rest)
        if ref.kind in ("map", "embedded") and isinstance(data.additionalProperties, oai.Schema | oai.Reference):
            rest = {**rest, "process_properties": False}
            inner, schemas = property_from_data(
                name=name, required=True, data=data.additionalProperties, schemas=schemas, config=config, **rest
            )
            if isinstance(inner, PropertyError):
                return inner, schemas
        elif ref.kind == "map":
            ref = TypeRef("map", item=TypeRef("any"))
        identifier = strings.PythonIdentifier(name, config.field_prefix)
        made = WireProperty(
            name=name, required=required, default=None, python_name=identifier, description=None, example=None, ref=ref
        )
        return evolve(made, inner=inner), schemas

    return property_from_data


def _ours(data: Any) -> TypeRef | None:
    if not isinstance(data, oai.Schema) or isinstance(data.type, list):
        return None
    if data.type == oai.DataType.NUMBER:
        return TypeRef("decimal")
    if data.type == oai.DataType.STRING:
        extra = data.model_extra or {}
        if EMBEDDED in extra:
            return TypeRef("embedded")
        if SECRET in extra:
            return TypeRef("secret")
        if extra.get(MARKER):
            return TypeRef("time", zone=extra[MARKER])
        if data.schema_format == "int64":
            return TypeRef("integer", quoted=True, either=EITHER in extra)
        if EITHER in extra:
            return TypeRef("string", either=True)
        if data.schema_format == "decimal":
            return TypeRef("decimal", quoted=True)
    if data.type == oai.DataType.OBJECT and not data.properties and not data.allOf:
        return TypeRef("map")
    return None


def _describe(problem: ParseError) -> str:
    return re.sub(r"\s+", " ", f"{problem.header or ''} {problem.detail or ''}").strip() or repr(problem)


def _pointer(problem: ParseError) -> str:
    found = re.search(r"/components/schemas/\w+", _describe(problem))
    return found.group() if found else ""
