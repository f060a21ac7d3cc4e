"""The record of one operation, and a call of it that is ready to be signed and sent.

Generated operation modules hold one `Operation` each. `Operation.call` checks and encodes the arguments without any I/O, so a
wrong parameter is refused before anything is sent.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, get_args
from urllib.parse import quote

import msgspec
from attrs import field, frozen

from .checks import Check
from .codec import Flag, Items, Param, SecretText, json_object
from .errors import ParameterError, ParameterTypeError
from .exchange import Envelope, Exchange
from .unset import UNSET

if TYPE_CHECKING:
    from .scaled import Rescale, Scaled

T = TypeVar("T")

WriteClass = Literal["read", "idempotent", "unsafe"]
"""What a repeat would do: nothing (`read`), nothing more (`idempotent`), or perhaps a second order (`unsafe`)."""

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*", re.ASCII)


class WireRequest(msgspec.Struct, frozen=True):
    """What goes out: the exact bytes and target that are signed.

    Attributes:
        method: upper case.
        origin: scheme and authority, such as "https://api.bitflyer.com".
        target: path and query, percent-encoded ASCII.
        headers: in the order they are sent.
        body: the bytes; empty for none.
    """

    method: str
    origin: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def __repr__(self) -> str:  # headers and body may hold secrets
        return f"<WireRequest {self.method} {self.origin}{self.target.partition('?')[0]}>"


class WireResponse(msgspec.Struct, frozen=True):
    """What came back, whole."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def __repr__(self) -> str:
        return f"<WireResponse {self.status}, {len(self.body)} bytes>"


class Pagination(msgspec.Struct, frozen=True):
    """How a list is walked back, page by page.

    Attributes:
        cursor: the argument that leads to the next page.
        item: field of a row with its id; the smallest id seen becomes the cursor. "" where `next` or `numbered` says how.
        size: the argument that asks for so many rows.
        max: the largest page.
        end_codes: error codes by which the exchange says that nothing older is to be had.
        rows: field of the answer that holds the rows; "" where the answer is the list.
        next: field of the answer that holds the next cursor.
        more: field of the answer that is False on the last page.
        numbered: the cursor is a page number, from 1.
        text: the cursor is text, usually of digits.
        last: the id of the last row, not the smallest, leads on.
        forward: from the oldest row on: the largest id seen becomes the cursor, and no argument says how many rows are wanted.
        only: field and value of the rows that a walk may be limited to.
        pages: field of the answer with the number of the last page.
    """

    cursor: str
    item: str
    size: str
    max: int
    end_codes: tuple[str, ...] = ()
    rows: str = ""
    next: str = ""
    more: str = ""
    numbered: bool = False
    text: bool = False
    last: bool = False
    forward: bool = False
    only: tuple[str, str] | None = None
    pages: str = ""


class Reconcile(msgspec.Struct, frozen=True):
    """How to find out what became of a request without answer (`x-reconcile`).

    Attributes:
        module: the generated module of the operation that looks it up.
        key: the argument with the caller's own id.
        same: further arguments that both take.
        horizon: seconds after which the exchange takes no request that was signed before.
        created: field of the found row with the unix time in ms when it was made, "" if there is none.
        reach: seconds for which a request is found by its id; None for good.
        unless: arguments and values of requests that are not found by it.
    """

    module: str
    key: str
    same: tuple[str, ...]
    horizon: int
    created: str = ""
    reach: int | None = None
    unless: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Failure(msgspec.Struct, frozen=True):
    """A result that says no although the call succeeded (`x-failure`).

    Attributes:
        field: of the result; "" for the result itself.
        values: its values that mean no.
        message: field with the reason, "" if there is none.
        outcome: what became of the request.
    """

    field: str
    values: tuple[str, ...]
    message: str = ""
    outcome: Literal["rejected", "unknown"] = "rejected"

    def said(self, result: Any) -> str | None:
        """The reason if the result is a failure, else None."""
        value = getattr(result, self.field) if self.field else result
        if not isinstance(value, str) or value not in self.values:
            return None
        reason = getattr(result, self.message) if self.message else None
        return str(reason or f"the exchange answered {str(value)!r}")


class Result(msgspec.Struct, Generic[T], frozen=True, eq=False, dict=True):
    """How a body becomes a typed value: the private wire type, and the constructor from it (None: it is the value)."""

    wire: Any
    build: Callable[[Any], T] | None = None

    @cached_property
    def decoder(self) -> msgspec.json.Decoder[Any]:
        """Made on first use; untyped numbers in it stay exact."""
        from decimal import Decimal

        return msgspec.json.Decoder(self.wire, float_hook=Decimal)

    def enveloped(self, envelope: Envelope) -> msgspec.json.Decoder[Any]:
        """A decoder of the whole answer, whose `data` is the wire value; made on first use."""
        found = self._enveloped.get(envelope)
        if found is None:
            from decimal import Decimal

            names = {"code": envelope.code, "data": envelope.data}
            data: tuple[Any, ...] = ("data", self.wire, None) if _may_be_absent(self.wire) else ("data", self.wire)
            fields: list[Any] = [("code", msgspec.Raw), data]
            kind = msgspec.defstruct("Enveloped", fields, rename=names, gc=False)
            found = self._enveloped[envelope] = msgspec.json.Decoder(kind, float_hook=Decimal)
        return found

    @cached_property
    def _enveloped(self) -> dict[Envelope, msgspec.json.Decoder[Any]]:
        return {}


@frozen
class Call(Generic[T]):
    """One call with its arguments checked and encoded. Reusable; signing happens when it is executed.

    `client_id` is the caller's own id in it, given or made up; `known` are the arguments by which it can be looked up. `bare` asks
    for an answer without envelope; `digits` is the scale of the answer's amounts, where the arguments tell it.
    """

    operation: Operation[T]
    target: str
    body: bytes = field(default=b"", repr=False)
    content_type: str | None = None
    client_id: str | None = None
    known: Mapping[str, Any] | None = field(default=None, repr=False)
    bare: bool = False
    digits: int = 0


def _may_be_absent(kind: Any) -> bool:
    """Whether a payload that may be null may be missing as well."""
    return type(None) in get_args(kind)


EXCHANGES_OWN = Envelope("", "", "", "")
"""Stands for the exchange's envelope in an `Operation`."""


class Operation(msgspec.Struct, Generic[T], frozen=True, eq=False):
    """One operation of an exchange, as its spec describes it.

    Attributes:
        exchange: name of the exchange.
        id: the spec's operationId.
        method, path: as sent; the path may hold `{name}` templates.
        write_class: what a repeat would do.
        signed: whether the exchange wants a signature.
        buckets: rate-limit buckets and what one call costs in each.
        path_params, query, body: the arguments by place.
        body_type: how the body is written.
        checks: rules over several arguments.
        result: how the answer is read; None where success has no body.
        pagination: for lists that can be walked.
        mint: the argument with the caller's own id, made up where it is left out.
        reconcile: how to find out what became of a request without answer.
        failure: how a result says no.
        secret: the answer holds secrets, so that no error shows its body.
        single: the answer is a list of one row, which is the result; the name of the `ApiError` if it is empty.
        envelope: how the answer is wrapped, where that is not the exchange's way; None for not at all.
        origins: environment -> origin, where it is not the environment's.
        scaled: arguments that are sent as integers of a smallest unit.
        rescale: amounts of the answer whose unit the arguments tell.
        bare: the argument that asks for an answer without envelope.
    """

    exchange: str
    id: str
    method: str
    path: str
    write_class: WriteClass = "read"
    signed: bool = False
    buckets: tuple[tuple[str, int], ...] = ()
    path_params: tuple[Param, ...] = ()
    query: tuple[Param, ...] = ()
    body: tuple[Param, ...] = ()
    body_type: Literal["json", "form", "array"] | None = None
    checks: tuple[Check, ...] = ()
    result: Result[Any] | None = None
    pagination: Pagination | None = None
    mint: str = ""
    reconcile: Reconcile | None = None
    failure: Failure | None = None
    single: str = ""
    secret: bool = False
    envelope: Envelope | None = EXCHANGES_OWN
    origins: Mapping[str, str] = {}
    scaled: tuple[Scaled, ...] = ()
    rescale: Rescale | None = None
    bare: str = ""

    def __repr__(self) -> str:
        return f"<Operation {self.exchange} {self.id}: {self.method} {self.path}>"

    def envelope_of(self, exchange: Exchange) -> Envelope | None:
        """How the answer is wrapped, None if it is not."""
        return exchange.envelope if self.envelope is EXCHANGES_OWN else self.envelope

    @property
    def confides(self) -> bool:
        """Whether arguments are secrets, such as a password."""
        return any(isinstance(param.codec, SecretText) for param in (*self.query, *self.body))

    def call(self, values: Mapping[str, Any]) -> Call[T]:
        """Check and encode the arguments.

        Args:
            values: Python argument name -> value; `UNSET` for what is left out.

        Raises:
            ParameterError: an argument is missing, malformed or doesn't fit the others. Nothing was sent.
        """
        if self.mint and values[self.mint] is UNSET:
            values = {**values, self.mint: os.urandom(16).hex()}
        try:
            for check in self.checks:
                check.run(values, "")
            target = self._path(values)
            sent = self._scaled(values) if self.scaled else values
            target += self._query(sent)
            body = self._body(sent)
            digits = self.rescale.by.digits(values) if self.rescale is not None else 0
        except TypeError as error:
            problem: ParameterError = ParameterTypeError(str(error), exchange=self.exchange, operation=self.id)
        except ValueError as error:
            problem = ParameterError(str(error), exchange=self.exchange, operation=self.id)
        else:
            content_type = _CONTENT_TYPES[self.body_type]
            if not self.mint:
                bare = self.bare != "" and values[self.bare] is True
                return Call(self, target, body, content_type, bare=bare, digits=digits)
            return Call(self, target, body, content_type, str(values[self.mint]), self._known(values))
        raise problem

    def _scaled(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        from .scaled import scale_arguments  # few operations need it

        return scale_arguments(self.scaled, values)

    def _known(self, values: Mapping[str, Any]) -> Mapping[str, Any] | None:
        found = self.reconcile
        if found is None or any(str(values[name]) in excluded for name, excluded in found.unless):
            return None
        return {name: values[name] for name in (found.key, *found.same)}

    def _path(self, values: Mapping[str, Any]) -> str:
        path = self.path
        for param in self.path_params:
            value = values[param.name]
            if value is UNSET:
                raise ValueError(f"{param.name} is required")
            text = param.codec.text(value, param.name)
            if text in ("", ".", ".."):
                raise ValueError(f"{param.name}={text!r} can't stand in a path")
            path = path.replace(f"{{{param.wire}}}", quote(text, safe=""))
        return path

    def _query(self, values: Mapping[str, Any]) -> str:
        query = _urlencode(self.query, values)
        return f"?{query}" if query else ""

    def _body(self, values: Mapping[str, Any]) -> bytes:
        if self.body_type is None:
            return b""
        if self.body_type == "form":
            return _urlencode(self.body, values).encode()
        if self.body_type == "array":
            (rows,) = self.body
            if values[rows.name] is UNSET:
                raise ValueError(f"{rows.name} is required")
            return rows.codec.json(values[rows.name], rows.name).encode()
        return json_object(self.body, values).encode()


_JSON = "application/json"
_CONTENT_TYPES = {None: None, "json": _JSON, "array": _JSON, "form": "application/x-www-form-urlencoded"}


def _urlencode(params: tuple[Param, ...], values: Mapping[str, Any]) -> str:
    """`a=1&b=2` in the contract's order; a list without separator repeats its name."""
    parts: list[str] = []
    for param in params:
        value = values[param.name]
        if value is UNSET:
            if param.required:
                raise ValueError(f"{param.name} is required")
            continue
        if isinstance(param.codec, Flag):
            parts += [param.wire] * param.codec.given(value, param.name)
            continue
        if isinstance(param.codec, Items) and param.codec.separator is None:
            item = param.codec.item
            texts = [item.text(one, f"{param.name}[{i}]") for i, one in enumerate(param.codec.each(value, param.name))]
        else:
            texts = [param.codec.text(value, param.name)]
        parts += [f"{param.wire}={text if _UNRESERVED.fullmatch(text) else quote(text, safe='')}" for text in texts]
    return "&".join(parts)
