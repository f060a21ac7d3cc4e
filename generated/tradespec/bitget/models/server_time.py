"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, integer


@_define(match_args=False)
class ServerTime:
    """The server's clock.

    Attributes:
        server_time: Now, in ms since 1970.
    """

    server_time: int = _field(metadata={"wire": "serverTime", "quoted": True})


class ServerTimeWire(WireStruct):
    """`ServerTime` as it travels."""

    server_time: IntegerText = _wire_field(name="serverTime")


def build_server_time(wire: ServerTimeWire) -> ServerTime:
    """Checked and converted: wire twin -> model."""
    return ServerTime(
        integer(wire.server_time, "serverTime"),
    )
