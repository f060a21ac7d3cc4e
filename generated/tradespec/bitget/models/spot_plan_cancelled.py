"""Generated from specs/bitget/spot_plan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .spot_action_result import SpotActionResult, read_spot_action_result


@_define(match_args=False)
class SpotPlanCancelled:
    """Whether the request was accepted.

    Attributes:
        result: success; a failure is raised as an error.
    """

    result: SpotActionResult | None = _field(default=None, metadata={"wire": "result"})


class SpotPlanCancelledWire(WireStruct):
    """`SpotPlanCancelled` as it travels."""

    result: str | None = None


def build_spot_plan_cancelled(wire: SpotPlanCancelledWire) -> SpotPlanCancelled:
    """Checked and converted: wire twin -> model."""
    return SpotPlanCancelled(
        None if wire.result is None else read_spot_action_result(wire.result),
    )
