"""Bytes -> typed result, exactly. Whatever is wrong with a body becomes `BadBody`, never a bare library exception.

The strict path is msgspec into the wire twins and their generated constructors. The tolerant path (`lax`, a client's
`on_contract_breach="warn"`) runs only after the strict one failed.
"""

from __future__ import annotations

import gc
from typing import TypeVar, cast

import msgspec

from .exchange import Envelope, Exchange
from .operation import Operation, Result
from .wire import WireError

T = TypeVar("T")

_GC_PAUSE_BYTES = 16_384  # a collection in the middle of a large decode walks thousands of objects that are all alive


class BadBody(Exception):
    """A body that breaks the contract.

    Attributes:
        path: where, in wire names, such as "$[3].price"; "$" for the whole.
        issues: the same as text lines, for several at once.
    """

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(message)
        self.path = path


def decode(
    operation: Operation[T], exchange: Exchange, body: bytes, *, lax: bool = False, bare: bool = False
) -> tuple[T, tuple[str, ...]]:
    """Decode a successful answer.

    Args:
        operation: whose result it is.
        exchange: for its envelope.
        body: the whole body.
        lax: turn bad optional leaves into None and list them, instead of refusing the body.
        bare: the answer was asked for without its envelope.

    Returns:
        The result (None for operations whose success has no body) and the list of issues (empty unless `lax`).

    Raises:
        BadBody: the body breaks the contract.
    """
    envelope = None if bare else operation.envelope_of(exchange)
    if envelope is not None:
        if operation.result is not None:
            try:
                return _strict(operation.result, body, envelope), ()
            except BadBody:
                pass  # opened first, it gives the message and the path that fit, or what may be tolerated
        head = unwrap(envelope, body)
        _check_code(envelope, head.code)
        if operation.result is not None and not head.data:
            raise BadBody(f"there is no {envelope.data!r}", f"$.{envelope.data}")
        body = head.data
    if operation.result is None:
        _check_blank(body)
        return cast("T", None), ()  # such an operation is an Operation[None]
    if not body.strip():
        raise BadBody("the body is empty")
    try:
        return _strict(operation.result, body), ()
    except BadBody:
        if not lax:
            raise
    from .lax import tolerate

    return tolerate(operation.result, body)


def _strict(result: Result[T], body: bytes, envelope: Envelope | None = None) -> T:
    """In one pass, also through an envelope."""
    pause = len(body) > _GC_PAUSE_BYTES and gc.isenabled()
    if pause:
        gc.disable()
    try:
        check_text(body)
        if envelope is None:
            wire = result.decoder.decode(body)
        else:
            opened = result.enveloped(envelope).decode(body)
            _check_code(envelope, _text(opened.code))
            wire = opened.data
        return wire if result.build is None else result.build(wire)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, WireError, ValueError, ArithmeticError) as error:
        problem = bad_body(error)
    finally:
        if pause:
            gc.enable()
    raise problem


def decode_data(result: Result[T], content: bytes) -> T:
    """Decode what a message of a stream holds, strictly.

    Raises:
        BadBody: it breaks the contract.
    """
    return _strict(result, content)


def _check_code(envelope: Envelope, code: str) -> None:
    """Success is one code and no other: whatever else comes here was not understood as an error, and is no success."""
    if code != envelope.ok:
        raise BadBody(f"its code is {code[:80]!r}, success would be {envelope.ok!r}", f"$.{envelope.code}")


def check_text(body: bytes) -> None:
    """msgspec does not look at the text of what it skips; a body with broken text anywhere is no answer to rely on.

    Raises:
        UnicodeDecodeError: it is not UTF-8.
    """
    if not body.isascii():
        body.decode()


def bad_body(error: Exception) -> BadBody:
    """A library's complaint as ours, with the path in wire names."""
    if isinstance(error, WireError):
        return BadBody(str(error), f"$.{error.wire_name}")
    if isinstance(error, msgspec.ValidationError):
        message, _, path = str(error).partition(" - at `")
        return BadBody(message, path.rstrip("`") or "$")
    if isinstance(error, RecursionError):
        return BadBody("the body is nested too deeply")
    if isinstance(error, UnicodeDecodeError):
        return BadBody("the body is not UTF-8")
    return BadBody(f"the body is not the JSON that was expected: {error}")


class Head(msgspec.Struct):
    """An envelope opened: its code and message as text, and the payload's bytes."""

    code: str
    message: str
    data: bytes


def unwrap(envelope: Envelope, body: bytes) -> Head:
    """Open an envelope without decoding what is in it.

    Raises:
        BadBody: the body is no JSON object with the envelope's code.
    """
    try:
        check_text(body)
        fields = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        code = _text(fields[envelope.code])
        message = fields.get(envelope.message)
        data = fields.get(envelope.data)
        return Head(code, "" if message is None else _text(message), b"" if data is None else bytes(data))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        problem = bad_body(error)
    except KeyError:
        problem = BadBody(f"the envelope has no {envelope.code!r}")
    raise problem


def _text(raw: msgspec.Raw) -> str:
    """A string's text; anything else as it is written."""
    value = bytes(raw)
    return msgspec.json.decode(raw, type=str) if value.startswith(b'"') else value.decode()


def _check_blank(body: bytes) -> None:
    """Success without a body: nothing, or some JSON that says nothing. A page of HTML is no success."""
    if not body.strip():
        return
    try:
        check_text(body)
        msgspec.json.decode(body, type=msgspec.Raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        problem = bad_body(error)
    else:
        return
    raise problem
