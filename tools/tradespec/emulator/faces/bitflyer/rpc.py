"""JSON-RPC 2.0 as clients of the Realtime API speak it, more loosely than its specification."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from tradespec.emulator.messages import Json, MalformedJson, read_json
from tradespec.emulator.streams.hub import Frame, answer

PARSE_ERROR, INVALID_REQUEST, NO_METHOD, INVALID_PARAMS = -32700, -32600, -32601, -32602
UNAUTHORIZED, ALREADY_AUTHENTICATED = -32000, -32009

Method = Callable[[dict[str, Json]], None]
"""Carries a request out. Raises RpcError."""


class RpcError(Exception):
    """A refusal: its code and its words."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


def respond(text: str, methods: Mapping[str, Method]) -> list[Frame]:
    """Carry out a request, or a batch of them in its order; the answers, if any are wanted."""
    try:
        document = read_json(text.encode("utf-8", "surrogatepass"))
    except MalformedJson:
        return [answer(_error(None, RpcError(PARSE_ERROR, "Parse error")))]
    if isinstance(document, list) and document:
        answers = [each for request in cast(list[object], document) if (each := _respond(request, methods)) is not None]
        return [answer(answers)] if answers else []
    only = _respond(document, methods)
    return [] if only is None else [answer(only)]


def text_of(params: dict[str, Json], name: str) -> str:
    """A parameter that is text and not empty. Raises RpcError."""
    value = params.get(name)
    if not isinstance(value, str) or not value:
        raise RpcError(INVALID_PARAMS, f"Invalid params: {name}")
    return value


def _respond(request: Json, methods: Mapping[str, Method]) -> Json:
    """The answer to one request, None for a notification."""
    if not isinstance(request, dict):
        return _error(None, RpcError(INVALID_REQUEST, "Invalid Request"))
    fields = cast(dict[str, Json], request)
    number = fields.get("id")
    if isinstance(number, bool) or not isinstance(number, int | str | None):
        return _error(None, RpcError(INVALID_REQUEST, "Invalid Request"))
    try:
        _carry_out(fields, methods)
    except RpcError as error:
        return None if number is None else _error(number, error)
    return None if number is None else {"jsonrpc": "2.0", "id": number, "result": True}


def _carry_out(fields: dict[str, Json], methods: Mapping[str, Method]) -> None:
    name, params = fields.get("method"), fields.get("params")
    if not isinstance(name, str):
        raise RpcError(INVALID_REQUEST, "Invalid Request")
    if name not in methods:
        raise RpcError(NO_METHOD, "Method not found")
    if not isinstance(params, dict):
        raise RpcError(INVALID_PARAMS, "Invalid params")
    methods[name](cast(dict[str, Json], params))


def _error(number: Json, error: RpcError) -> Json:
    return {"jsonrpc": "2.0", "id": number, "error": {"code": error.code, "message": error.message}}
