"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .broker_withdrawal_record import BrokerWithdrawalRecord, BrokerWithdrawalRecordWire, build_broker_withdrawal_record


@_define(match_args=False)
class BrokerWithdrawalRecords:
    """A page of withdrawals.

    Attributes:
        result_list: The withdrawals.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    result_list: list[BrokerWithdrawalRecord] | None = _field(default=None, metadata={"wire": "resultList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class BrokerWithdrawalRecordsWire(WireStruct):
    """`BrokerWithdrawalRecords` as it travels."""

    result_list: list[BrokerWithdrawalRecordWire] | None = _wire_field(default=None, name="resultList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_broker_withdrawal_records(wire: BrokerWithdrawalRecordsWire) -> BrokerWithdrawalRecords:
    """Checked and converted: wire twin -> model."""
    return BrokerWithdrawalRecords(
        None if wire.result_list is None else [build_broker_withdrawal_record(item) for item in wire.result_list],
        wire.end_id,
    )
