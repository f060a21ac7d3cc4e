"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, integer

from .announcement_sub_type import AnnouncementSubType, read_announcement_sub_type
from .announcement_type import AnnouncementType, read_announcement_type


@_define(match_args=False)
class Announcement:
    """One announcement.

    Attributes:
        ann_id: Id of the announcement; the cursor of the list.
        ann_title: Title.
        ann_desc: Short text; Bitget gives it up.
        c_time: When it was announced, in ms since 1970.
        language: Language in which it is written.
        ann_url: Address of the full text.
        ann_type: Kind of announcement.
        ann_sub_type: Finer kind.
    """

    ann_id: str = _field(metadata={"wire": "annId"})
    ann_title: str | None = _field(default=None, metadata={"wire": "annTitle"})
    ann_desc: str | None = _field(default=None, metadata={"wire": "annDesc"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    language: str | None = _field(default=None, metadata={"wire": "language"})
    ann_url: str | None = _field(default=None, metadata={"wire": "annUrl"})
    ann_type: AnnouncementType | None = _field(default=None, metadata={"wire": "annType"})
    ann_sub_type: AnnouncementSubType | None = _field(default=None, metadata={"wire": "annSubType"})


class AnnouncementWire(WireStruct):
    """`Announcement` as it travels."""

    ann_id: str = _wire_field(name="annId")
    ann_title: str | None = _wire_field(default=None, name="annTitle")
    ann_desc: str | None = _wire_field(default=None, name="annDesc")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    language: str | None = None
    ann_url: str | None = _wire_field(default=None, name="annUrl")
    ann_type: str | None = _wire_field(default=None, name="annType")
    ann_sub_type: str | None = _wire_field(default=None, name="annSubType")


def build_announcement(wire: AnnouncementWire) -> Announcement:
    """Checked and converted: wire twin -> model."""
    return Announcement(
        wire.ann_id,
        wire.ann_title,
        wire.ann_desc,
        integer(wire.c_time, "cTime") if wire.c_time else None,
        wire.language,
        wire.ann_url,
        None if wire.ann_type is None else read_announcement_type(wire.ann_type),
        None if wire.ann_sub_type is None else read_announcement_sub_type(wire.ann_sub_type),
    )
