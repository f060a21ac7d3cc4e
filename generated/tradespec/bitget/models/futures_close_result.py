"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.batch import Batch as _Batch
from tradespec.core.batch import BatchFields as _BatchFields
from tradespec.core.exchange import Exchange as _Exchange
from tradespec.core.wire import WireStruct

from .futures_close_failure import FuturesCloseFailure, FuturesCloseFailureWire, build_futures_close_failure
from .futures_closed import FuturesClosed, FuturesClosedWire, build_futures_closed


@_define(match_args=False)
class FuturesCloseResult(_Batch):
    """What became of the single positions. The call itself succeeds even if none could be closed.

    Attributes:
        success_list: The orders that close.
        failure_list: What could not be closed.
        result: Not documented; false was seen in a success.
    """

    success_list: list[FuturesClosed] | None = _field(default=None, metadata={"wire": "successList"})
    failure_list: list[FuturesCloseFailure] | None = _field(default=None, metadata={"wire": "failureList"})
    result: bool | None = _field(default=None, metadata={"wire": "result"})

    BATCH = _BatchFields("success_list", "failure_list", "error_code", "error_msg", "client_oid")

    @staticmethod
    def _exchange() -> _Exchange:
        from .._exchange import EXCHANGE

        return EXCHANGE


class FuturesCloseResultWire(WireStruct):
    """`FuturesCloseResult` as it travels."""

    success_list: list[FuturesClosedWire] | None = _wire_field(default=None, name="successList")
    failure_list: list[FuturesCloseFailureWire] | None = _wire_field(default=None, name="failureList")
    result: bool | None = None


def build_futures_close_result(wire: FuturesCloseResultWire) -> FuturesCloseResult:
    """Checked and converted: wire twin -> model."""
    return FuturesCloseResult(
        None if wire.success_list is None else [build_futures_closed(item) for item in wire.success_list],
        None if wire.failure_list is None else [build_futures_close_failure(item) for item in wire.failure_list],
        wire.result,
    )
