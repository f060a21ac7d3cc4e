"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.batch import Batch as _Batch
from tradespec.core.batch import BatchFields as _BatchFields
from tradespec.core.exchange import Exchange as _Exchange
from tradespec.core.wire import WireStruct

from .batch_failure import BatchFailure, BatchFailureWire, build_batch_failure
from .order_ref import OrderRef, OrderRefWire, build_order_ref


@_define(match_args=False)
class BatchResult(_Batch):
    """What became of the single orders of a batch. The call itself succeeds even if every order of it was refused.

    Attributes:
        success_list: The orders that were taken in.
        failure_list: The orders that were refused.
    """

    success_list: list[OrderRef] | None = _field(default=None, metadata={"wire": "successList"})
    failure_list: list[BatchFailure] | None = _field(default=None, metadata={"wire": "failureList"})

    BATCH = _BatchFields("success_list", "failure_list", "error_code", "error_msg", "client_oid")

    @staticmethod
    def _exchange() -> _Exchange:
        from .._exchange import EXCHANGE

        return EXCHANGE


class BatchResultWire(WireStruct):
    """`BatchResult` as it travels."""

    success_list: list[OrderRefWire] | None = _wire_field(default=None, name="successList")
    failure_list: list[BatchFailureWire] | None = _wire_field(default=None, name="failureList")


def build_batch_result(wire: BatchResultWire) -> BatchResult:
    """Checked and converted: wire twin -> model."""
    return BatchResult(
        None if wire.success_list is None else [build_order_ref(item) for item in wire.success_list],
        None if wire.failure_list is None else [build_batch_failure(item) for item in wire.failure_list],
    )
