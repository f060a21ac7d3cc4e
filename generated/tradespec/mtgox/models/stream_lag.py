"""Generated from specs/mtgox/asyncapi.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole, whole_or_none


@_define(match_args=False)
class StreamLag:
    """How far the engine lags behind.

    Attributes:
        age: How long it has waited, in microseconds.
        qid: Id in the queue of the oldest waiting order.
        stamp: When that order came in. Unix time in microseconds.
    """

    age: int = _field(metadata={"wire": "age"})
    qid: str | None = _field(default=None, metadata={"wire": "qid"})
    stamp: int | None = _field(default=None, metadata={"wire": "stamp"})


class StreamLagWire(WireStruct):
    """`StreamLag` as it travels."""

    age: int | IntegerText
    qid: str | None = None
    stamp: int | IntegerText | None = None


def build_stream_lag(wire: StreamLagWire) -> StreamLag:
    """Checked and converted: wire twin -> model."""
    return StreamLag(
        whole(wire.age, "age"),
        wire.qid,
        whole_or_none(wire.stamp, "stamp"),
    )
