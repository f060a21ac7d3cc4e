"""What a JSON Schema validator finds in a contract, in words: all that may stand there, and what was probably meant."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import jsonschema_rs

from generator.names import nearest
from generator.shapes import is_list, mapping
from generator.view import Place

_TYPES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "a mapping",
    "array": "a list",
    "null": "null",
}
_LONGEST = 160


class Misfit(NamedTuple):
    """One thing that does not fit.

    Attributes:
        error: what the validator said of it.
        place: where it stands.
        what: what is wrong, in one line.
        mend: what to do about a key too many; None of anything else.
        is_misspelled: whether it is a key by the wrong name, so that what hangs on its right name can't be judged.
    """

    error: jsonschema_rs.ValidationError
    place: Place
    what: str
    mend: str | None = None
    is_misspelled: bool = False


def misfits(
    errors: Iterable[jsonschema_rs.ValidationError],
    schema: Mapping[str, Any],
    remedies: Mapping[str, str] | None = None,
) -> Iterator[Misfit]:
    """The validator's errors, each said once: a key that is missing by one name and too many by another is one mistake.

    Args:
        errors: all of one document.
        schema: which they come from.
        remedies: keys that are refused on purpose, and what to write instead.
    """
    given = list(errors)
    missing = {(_place(error), error.kind.as_dict()["property"]) for error in given if error.kind.name == "required"}
    found = [(each, meant) for error in given for each, meant in _told(error, schema, remedies or {}, missing)]
    renamed = {(each.place[:-1], meant) for each, meant in found if each.is_misspelled}
    for each, name in found:
        if each.error.kind.name != "required" or (each.place, name) not in renamed:
            yield each


def _told(
    error: jsonschema_rs.ValidationError,
    schema: Mapping[str, Any],
    remedies: Mapping[str, str],
    missing: set[tuple[Place, str]],
) -> Iterator[tuple[Misfit, str]]:
    """Each with the key that is missing, or that was meant."""
    place, details = _place(error), error.kind.as_dict()
    if error.kind.name != "additionalProperties":
        yield Misfit(error, place, words(error)), details.get("property", "")
        return
    free = [key for key in _keys(error, schema) if key not in mapping(error.instance)]
    wanted = [key for key in free if (place, key) in missing]
    for key in details["unexpected"]:
        meant = "" if key in remedies else nearest(key, wanted) or nearest(key, [*free, *remedies])
        what = f"{key} is not used here{f', did you mean {meant}?' if meant else ''}"
        if meant in free:
            yield Misfit(error, (*place, key), what, f"rename it to {meant}", is_misspelled=True), meant
        else:
            yield Misfit(error, (*place, key), what, remedies.get(meant or key, "remove it")), ""


def words(error: jsonschema_rs.ValidationError) -> str:
    """What is wrong with a value: what may stand there is told in full."""
    details = error.kind.as_dict()
    match error.kind.name:
        case "enum":
            options: list[object] = details["options"]
            near = nearest(str(error.instance), [each for each in options if isinstance(each, str)])
            meant = f", did you mean {near}?" if near else ""
            return f"{_named(error)} is not one of {', '.join(map(_json, options))}{meant}"
        case "type":
            *others, last = [_TYPES[each] for each in _TYPES if each in details["types"]]
            wanted = f"{', '.join(others)} or {last}" if others else last
            return f"{_named(error)} is {_TYPES[_type(error.instance)]}, and {wanted} belongs there"
        case "const":
            return f"{_named(error)} stands where only {_json(details['expected_value'])} may"
        case "required":
            return f"{details['property']} is missing"
        case "propertyNames":
            return words(details["error"])
        case _:
            return short(error.message)


def short(message: str) -> str:
    """A message in one line, without its middle if it is long."""
    message = " ".join(message.split())
    return message if len(message) <= _LONGEST else f"{message[: _LONGEST // 2]} ... {message[-_LONGEST // 2 :]}"


def _named(error: jsonschema_rs.ValidationError) -> str:
    """A value after its key, if it is one of a mapping."""
    key = error.instance_path[-1] if error.instance_path else 0
    return f"{key}: {short(_json(error.instance))}" if isinstance(key, str) else short(_json(error.instance))


def _place(error: jsonschema_rs.ValidationError) -> Place:
    return tuple(str(token) for token in error.instance_path)


def _keys(error: jsonschema_rs.ValidationError, schema: Mapping[str, Any]) -> list[str]:
    """The keys that are allowed where one is too many."""
    node: Any = schema
    for token in error.schema_path[:-1]:
        node = node[token] if is_list(node) and isinstance(token, int) else mapping(node).get(str(token), {})
    return list(mapping(mapping(node).get("properties")))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _type(value: object) -> str:
    """The JSON Schema type of a value of the validator's."""
    if value is None:
        return "null"
    kinds: tuple[tuple[type, str], ...] = (
        (bool, "boolean"),
        (int, "integer"),
        (str, "string"),
        (list, "array"),
        (dict, "object"),
    )
    return next((name for kind, name in kinds if isinstance(value, kind)), "number")
