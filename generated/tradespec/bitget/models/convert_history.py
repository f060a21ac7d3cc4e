"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .convert_record import ConvertRecord, ConvertRecordWire, build_convert_record


@_define(match_args=False)
class ConvertHistory:
    """A page of conversions.

    Attributes:
        data_list: The conversions.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    data_list: list[ConvertRecord] | None = _field(default=None, metadata={"wire": "dataList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class ConvertHistoryWire(WireStruct):
    """`ConvertHistory` as it travels."""

    data_list: list[ConvertRecordWire] | None = _wire_field(default=None, name="dataList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_convert_history(wire: ConvertHistoryWire) -> ConvertHistory:
    """Checked and converted: wire twin -> model."""
    return ConvertHistory(
        None if wire.data_list is None else [build_convert_record(item) for item in wire.data_list],
        wire.end_id,
    )
