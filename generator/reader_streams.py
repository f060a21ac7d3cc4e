"""The stream contract as part of the intermediate representation: its methods, with the types that the engine gave them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from . import asyncapi, asyncapi_calls, opc, texts
from .bundle import Bundle, split_pointer
from .ir import Field, Stream, Streams, TypeRef
from .problems import Location


def read_streams(
    bundle: Bundle,
    say: texts.Namer,
    result_of: Callable[[str], TypeRef],
    field_of: Callable[[Mapping[str, Any]], Field],
    place_of: Callable[[str], tuple[str, str]],
) -> Streams:
    """The methods and settings of a stream contract.

    Args:
        bundle: the contract.
        say: rewrites names in texts.
        result_of: operationId of `asyncapi.as_http` -> what one message holds.
        field_of: a parameter of the channel -> an argument.
        place_of: operationId of the HTTP contract -> resource and method.
    """
    document = bundle.document
    settings = document["x-stream"]
    found: list[Stream] = []
    for name, operation, channel, message in asyncapi.methods(document):
        pseudo = asyncapi.operation_of(operation, channel, {})
        found.append(
            Stream(
                name=opc.python_name(operation["x-method"]),
                address=channel["address"] or "",
                summary=operation["summary"],
                doc=say(texts.operation_doc(operation)),
                parameters=tuple(field_of(parameter) for parameter in pseudo["parameters"]),
                ids=channel.get("x-ids", {}).get("values", {}),
                data=tuple(message["x-data"]),
                result=result_of(pseudo["operationId"]),
                private="security" in operation,
                source=texts.source(pseudo),
                file=bundle.where(f"/operations/{name}").file,
            )
        )
    return Streams(
        doc=document["info"]["description"],
        streams=tuple(sorted(found, key=lambda stream: stream.name)),
        servers={
            server["x-environment"]: f"{server['protocol']}://{server['host']}{server.get('pathname', '')}"
            for server in document["servers"].values()
        },
        silence=str(settings["silence"]),
        ping=str(settings["ping"]) if "ping" in settings else None,
        renew=str(settings["renew"]) if "renew" in settings else None,
        origin=settings.get("origin", False),
        calls=asyncapi_calls.calls(document),
        callable=_by_resource(place_of(operation_id) for operation_id in asyncapi_calls.calls(document)),
        key=place_of(settings["key"]) if "key" in settings else None,
    )


def _by_resource(places: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for resource, method in sorted(places):
        found[resource] = (*found.get(resource, ()), method)
    return found


def with_schemas(document: dict[str, Any], streams: tuple[Bundle, Bundle] | None) -> dict[str, Any]:
    """The contract with the schemas of its streams beside its own."""
    if streams is None:
        return document
    components = document.get("components", {})
    schemas = {**components.get("schemas", {}), **streams[1].document["components"].get("schemas", {})}
    return {**document, "components": {**components, "schemas": schemas}}


def either(where: Callable[[str], Location], streams: Bundle) -> Callable[[str], Location]:
    """Where a place is: in the stream contract's files if only that has it."""

    def found(pointer: str) -> Location:
        return streams.where(pointer) if split_pointer(pointer) in streams.grafts else where(pointer)

    return found
