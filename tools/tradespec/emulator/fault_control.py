"""Faults by JSON documents: what the control API passes on.

    {"action": "add", "fault": "drop", "commit": true, "operation": "sendChildOrder", "times": 1, "after": 0}
    {"action": "add", "fault": "page", "commit": false, "status": 524, "times": null}
    {"action": "add", "fault": "stream_drop", "operation": "board", "after": 10}
    {"action": "hits"}
    {"action": "clear"}

`fault` is a class method of `Fault`; further fields are its arguments. Faults of streams have no `commit`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import msgspec

from tradespec.emulator.fault_plan import EVERY
from tradespec.emulator.faults import Fault, Faults
from tradespec.emulator.messages import Json
from tradespec.emulator.streams.faults import StreamFault

_MAKERS: dict[str, Callable[..., Fault | StreamFault]] = {
    make.__name__: make
    for make in (
        Fault.drop,
        Fault.reset,
        Fault.garbage,
        Fault.truncated_body,
        Fault.reset_in_body,
        Fault.truncated_json,
        Fault.malformed_json,
        Fault.empty,
        Fault.content_type,
        Fault.answer,
        Fault.page,
        Fault.rate_limited,
        Fault.redirect,
        Fault.delay,
        Fault.drip,
        Fault.stream_drop,
        Fault.stream_stall,
        Fault.stream_duplicate,
        Fault.stream_reorder,
        Fault.stream_garbage,
    )
}


class _Arguments(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What the class methods of `Fault` take, as JSON has it."""

    commit: bool | msgspec.UnsetType = msgspec.UNSET
    seconds: float | msgspec.UnsetType = msgspec.UNSET
    gap: float | msgspec.UnsetType = msgspec.UNSET
    retry_after: float | msgspec.UnsetType = msgspec.UNSET
    status: int | msgspec.UnsetType = msgspec.UNSET
    body: str | msgspec.UnsetType = msgspec.UNSET
    content_type: str | msgspec.UnsetType = msgspec.UNSET
    headers: dict[str, str] | msgspec.UnsetType = msgspec.UNSET
    location: str | msgspec.UnsetType = msgspec.UNSET
    text: str | msgspec.UnsetType = msgspec.UNSET
    reset: bool | msgspec.UnsetType = msgspec.UNSET

    def given(self) -> dict[str, Any]:
        """The arguments that were given, as the class methods take them."""
        found = {name: getattr(self, name) for name in _Arguments.__struct_fields__}
        if self.headers is not msgspec.UNSET:
            found["headers"] = tuple(self.headers.items())
        if self.body is not msgspec.UNSET:
            found["body"] = self.body.encode()
        return {name: value for name, value in found.items() if value is not msgspec.UNSET}


class _Add(_Arguments, tag_field="action", tag="add", kw_only=True):
    fault: str
    operation: str = EVERY
    times: int | None = 1
    after: int = 0


class _Hits(msgspec.Struct, tag_field="action", tag="hits", forbid_unknown_fields=True):
    pass


class _Clear(msgspec.Struct, tag_field="action", tag="clear", forbid_unknown_fields=True):
    pass


def obey(faults: Faults, document: Json) -> Json:
    """Do what a document says.

    Returns:
        The hits so far, those of streams behind: `{"hits": [{"operation": ..., "fault": ..., "commit": ...}]}`.

    Raises:
        ValueError: the document makes no sense; the message says why.
    """
    try:
        order: _Add | _Hits | _Clear = msgspec.convert(document, _Add | _Hits | _Clear)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
    match order:
        case _Add():
            faults.add(_make(order), operation=order.operation, times=order.times, after=order.after)
        case _Clear():
            faults.clear()
        case _Hits():
            pass
    return {
        "hits": [
            *({"operation": hit.operation, "fault": hit.fault.name, "commit": hit.fault.commit} for hit in faults.hits),
            *({"operation": hit.operation, "fault": hit.fault.name} for hit in faults.stream_hits),
        ]
    }


def _make(order: _Add) -> Fault | StreamFault:
    make = _MAKERS.get(order.fault)
    if make is None:
        raise ValueError(f"there is no fault {order.fault!r}; there is {', '.join(_MAKERS)}")
    try:
        arguments = inspect.signature(make).bind(**order.given())
    except TypeError as error:
        raise ValueError(f"{order.fault}: {error}") from None
    return make(*arguments.args, **arguments.kwargs)
