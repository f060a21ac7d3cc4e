"""HTTP as the faces see it: a request, a response, and JSON in which money stays exact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Any, cast
from urllib.parse import parse_qsl, unquote

import msgspec

from tradespec.core.money import plain, to_decimal

Headers = tuple[tuple[str, str], ...]
Json = Any
"""None, bool, int, Decimal, str, list or dict: what a JSON document is made of here. Never a float."""


@dataclass(frozen=True)
class Request:
    """A request as it came over the wire.

    Attributes:
        method: upper case.
        target: path and query, with their percent-encoding, as sent.
        headers: (name, value), in any case.
        body: as sent.
        client: the caller's address: what limits per IP count by.
    """

    method: str
    target: str
    headers: Headers = ()
    body: bytes = b""
    client: str = "127.0.0.1"

    @cached_property
    def path(self) -> str:
        """The target's path, percent-decoded."""
        return unquote(self.target.partition("?")[0])

    @cached_property
    def query(self) -> Mapping[str, str]:
        """The query, percent-decoded; of a name that comes twice, the first value counts."""
        pairs = parse_qsl(self.target.partition("?")[2], keep_blank_values=True)
        return dict(reversed(pairs))

    def header(self, name: str) -> str | None:
        """A header's value, None without it."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Response:
    """A response as it goes over the wire."""

    status: int
    headers: Headers = field(default=())
    body: bytes = b""


class MalformedJson(ValueError):
    """A body that is no JSON document."""


_decoder = msgspec.json.Decoder(float_hook=to_decimal)
_encoder = msgspec.json.Encoder()


def read_json(body: bytes) -> Json:
    """Parse JSON; every number with a fraction or an exponent becomes a Decimal.

    Raises:
        MalformedJson: no JSON, or one that is nested or long beyond reason.
    """
    try:
        return _decoder.decode(body)
    except (msgspec.DecodeError, ValueError, InvalidOperation, RecursionError) as error:
        raise MalformedJson(f"not a JSON document: {error}") from None


def write_json(value: Json) -> bytes:
    """Write JSON; a Decimal becomes a number in plain notation, with all its digits."""
    return _encoder.encode(_writable(value))


def _writable(value: Json) -> Any:
    if isinstance(value, Decimal):
        return msgspec.Raw(plain(value).encode())
    if isinstance(value, dict):
        return {key: _writable(item) for key, item in cast(dict[str, Json], value).items()}
    if isinstance(value, list):
        return [_writable(item) for item in cast(list[object], value)]
    return value
