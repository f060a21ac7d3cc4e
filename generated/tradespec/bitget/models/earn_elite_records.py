"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .earn_elite_record import EarnEliteRecord, EarnEliteRecordWire, build_earn_elite_record


@_define(match_args=False)
class EarnEliteRecords:
    """A page of records.

    Attributes:
        record_list: The records.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    record_list: list[EarnEliteRecord] | None = _field(default=None, metadata={"wire": "recordList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class EarnEliteRecordsWire(WireStruct):
    """`EarnEliteRecords` as it travels."""

    record_list: list[EarnEliteRecordWire] | None = _wire_field(default=None, name="recordList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_earn_elite_records(wire: EarnEliteRecordsWire) -> EarnEliteRecords:
    """Checked and converted: wire twin -> model."""
    return EarnEliteRecords(
        None if wire.record_list is None else [build_earn_elite_record(item) for item in wire.record_list],
        wire.end_id,
    )
