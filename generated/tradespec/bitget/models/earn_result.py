"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class EarnResult:
    """What became of an order.

    Attributes:
        result: success or fail.
        msg: The reason, if it failed.
    """

    result: str = _field(metadata={"wire": "result"})
    msg: str | None = _field(default=None, metadata={"wire": "msg"})


class EarnResultWire(WireStruct):
    """`EarnResult` as it travels."""

    result: str
    msg: str | None = None


def build_earn_result(wire: EarnResultWire) -> EarnResult:
    """Checked and converted: wire twin -> model."""
    return EarnResult(
        wire.result,
        wire.msg,
    )
