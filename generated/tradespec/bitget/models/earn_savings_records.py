"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .earn_savings_record import EarnSavingsRecord, EarnSavingsRecordWire, build_earn_savings_record


@_define(match_args=False)
class EarnSavingsRecords:
    """A page of records.

    Attributes:
        result_list: The records.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    result_list: list[EarnSavingsRecord] | None = _field(default=None, metadata={"wire": "resultList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class EarnSavingsRecordsWire(WireStruct):
    """`EarnSavingsRecords` as it travels."""

    result_list: list[EarnSavingsRecordWire] | None = _wire_field(default=None, name="resultList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_earn_savings_records(wire: EarnSavingsRecordsWire) -> EarnSavingsRecords:
    """Checked and converted: wire twin -> model."""
    return EarnSavingsRecords(
        None if wire.result_list is None else [build_earn_savings_record(item) for item in wire.result_list],
        wire.end_id,
    )
