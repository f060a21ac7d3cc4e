"""A stream contract (AsyncAPI) as the campaigns read it: the channels a client listens to, and the frames each side may send."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, cast

import jsonschema_rs

from tradespec.fuzz.profiles import contract as http_contract

Schema = dict[str, Any]
_URI = "urn:streams"
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True)
class Channel:
    """What one method of `client.streams` listens to.

    Attributes:
        method: its Python name.
        address: as the contract writes it; "" where the exchange names it only when it is subscribed.
        parameter: the method's argument; "" for none.
        ids: the argument's values -> addresses, where the address is an id.
        data: where in a frame a message's data stand.
        payload: schema of the whole frame.
        examples: frames of the contract.
        private: whether it needs credentials.
    """

    method: str
    address: str
    parameter: str
    ids: Mapping[str, str]
    data: tuple[str, ...]
    payload: Schema
    examples: tuple[Any, ...]
    private: bool

    def addressed(self, value: str) -> str:
        """The address for a value of the argument."""
        return self.ids[value] if self.ids else re.sub(r"{\w+}", value, self.address)


class Contract:
    """The stream contract that ships with `tradespec.<exchange>`.

    Args:
        exchange: its name.
    """

    def __init__(self, exchange: str) -> None:
        self.exchange = exchange
        text = files(f"tradespec.{exchange}").joinpath("asyncapi.json").read_text(encoding="utf-8")
        self._document: dict[str, Any] = json.loads(text)
        self._registry = jsonschema_rs.Registry([(_URI, self._document)])
        self.scales: Mapping[str, int] = http_contract(exchange).get("x-scales", {})
        self.channels = tuple(self._channels())

    def merged(self, schema: Schema) -> Schema:
        """A schema with what it refers to, and with the parts of its `allOf`, as one."""
        if "$ref" in schema:
            return self.merged({**self._at(schema["$ref"]), **{k: v for k, v in schema.items() if k != "$ref"}})
        found: Schema = {}
        for part in [*map(self.merged, schema.get("allOf", [])), schema]:
            for key, value in part.items():
                if key == "properties":
                    value = {**found.get(key, {}), **value}
                elif key == "required":
                    value = [*found.get(key, []), *value]
                found[key] = value
        found.pop("allOf", None)
        return found

    def data_of(self, channel: Channel) -> Schema:
        """The schema of a message's data."""
        schema = channel.payload
        for name in channel.data:
            schema = self.merged(schema)["properties"][name]
        return self.merged(schema)

    def said(self) -> dict[str, tuple[Schema, tuple[Any, ...]]]:
        """What a client says: name of the message -> its schema and examples."""
        return {
            name: (message["payload"], tuple(each["payload"] for each in message.get("examples", [])))
            for operation in self._document["operations"].values()
            if operation["action"] == "send"
            for name, message in self._messages(operation)
        }

    def validator(self, action: str) -> Mapping[str, jsonschema_rs.Draft202012Validator]:
        """Validators of all frames that one side sends: name of the message -> its validator.

        Args:
            action: "receive" for what the exchange sends, "send" for what a client sends.
        """
        found: dict[str, jsonschema_rs.Draft202012Validator] = {}
        for operation in self._document["operations"].values():
            if operation["action"] == action:
                for name, message in self._messages(operation):
                    found[name] = jsonschema_rs.Draft202012Validator(
                        _absolute(message["payload"]), registry=self._registry
                    )
        return found

    def _channels(self) -> Iterator[Channel]:
        for operation in self._document["operations"].values():
            if "x-method" not in operation:
                continue
            channel = self._at(operation["channel"]["$ref"])
            ids: dict[str, Any] = channel.get("x-ids", {})
            ((_, message),) = self._messages(operation)
            yield Channel(
                method=_HUMP.sub("_", operation["x-method"]).lower(),
                address=channel["address"] or "",
                parameter=ids.get("parameter") or next(iter(channel.get("parameters", {})), ""),
                ids=ids.get("values", {}),
                data=tuple(message["x-data"]),
                payload=message["payload"],
                examples=tuple(each["payload"] for each in message.get("examples", [])),
                private=bool(operation.get("security")),
            )

    def _messages(self, operation: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for reference in operation["messages"]:
            name = reference["$ref"].rpartition("/")[2]
            yield name, self._at(self._at(reference["$ref"])["$ref"])

    def _at(self, reference: str) -> dict[str, Any]:
        found: Any = self._document
        for name in reference.removeprefix("#/").split("/"):
            found = found[name]
        return cast("dict[str, Any]", found)


@cache
def load(exchange: str) -> Contract:
    """The stream contract of an exchange.

    Raises:
        ValueError: it does not stream.
    """
    try:
        return Contract(exchange)
    except FileNotFoundError:
        raise ValueError(f"{exchange} has no streams") from None


def _absolute(schema: Any) -> Any:
    """A schema whose references lead into the registered document."""
    if isinstance(schema, dict):
        pairs = cast("dict[str, Any]", schema).items()
        return {key: f"{_URI}{value}" if key == "$ref" else _absolute(value) for key, value in pairs}
    if isinstance(schema, list):
        return [_absolute(each) for each in cast("list[object]", schema)]
    return schema
