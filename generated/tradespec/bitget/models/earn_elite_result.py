"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .earn_elite_result_status import EarnEliteResultStatus, read_earn_elite_result_status


@_define(match_args=False)
class EarnEliteResult:
    """What became of a subscription.

    Attributes:
        result: The result.
    """

    result: EarnEliteResultStatus = _field(metadata={"wire": "result"})


class EarnEliteResultWire(WireStruct):
    """`EarnEliteResult` as it travels."""

    result: str


def build_earn_elite_result(wire: EarnEliteResultWire) -> EarnEliteResult:
    """Checked and converted: wire twin -> model."""
    return EarnEliteResult(
        read_earn_elite_result_status(wire.result),
    )
