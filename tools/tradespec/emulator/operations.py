"""What a contract knows of an operation, and of what is wrong with a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jsonschema_rs


@dataclass(frozen=True, slots=True)
class Violation:
    """Where a request leaves the contract.

    Attributes:
        where: "path", "query" or "body".
        field: the innermost field concerned, empty for the whole.
        rule: the JSON Schema keyword, such as "type", "enum", "required" or "minimum".
        message: for people.
    """

    where: str
    field: str
    rule: str
    message: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the query or the path: its JSON types, whether it must be there, its schema (as written), and its validator."""

    name: str
    required: bool
    types: frozenset[str]
    schema: Mapping[str, Any] = field(repr=False)
    validator: jsonschema_rs.Draft202012Validator = field(repr=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract.

    Attributes:
        id: its operationId; an alias has the id of the operation that it repeats.
        method: upper case.
        path: as in the contract.
        signed: whether it needs credentials.
        buckets: rate-limit costs by bucket.
        parameters: of the query.
        path_parameters: of the path.
        is_alias: the path is another spelling, which the exchange's own documentation does not have.
        body_schema: schema of the request's body (as written), empty without a body.
    """

    id: str
    method: str
    path: str
    signed: bool
    buckets: Mapping[str, int]
    parameters: tuple[Parameter, ...]
    path_parameters: tuple[Parameter, ...]
    body: jsonschema_rs.Draft202012Validator | None
    body_required: bool
    is_alias: bool
    body_schema: Mapping[str, Any] = field(repr=False)
    responses: Mapping[str, jsonschema_rs.Draft202012Validator | None] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Route:
    """What answers to a path: operations by method. Empty for a path that the contract does not know.

    Attributes:
        values: what stands in the places of the path's parameters, by their names.
    """

    operations: Mapping[str, Operation]
    values: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods that the path has."""
        return tuple(self.operations)


@dataclass(frozen=True, slots=True)
class Template:
    """A path with parameters, each of which takes one whole segment."""

    path: str
    segments: tuple[str, ...]

    @property
    def rank(self) -> tuple[bool, ...]:
        """Sorts the path first that has a plain segment where another one has a parameter."""
        return tuple(map(_is_parameter, self.segments))

    def match(self, segments: Sequence[str]) -> dict[str, str] | None:
        """The parameters' values; None if the path is another one."""
        if len(segments) != len(self.segments):
            return None
        values: dict[str, str] = {}
        for mine, given in zip(self.segments, segments, strict=True):
            if _is_parameter(mine) and given:
                values[mine[1:-1]] = given
            elif mine != given:
                return None
        return values


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")
