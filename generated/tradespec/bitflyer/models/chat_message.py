"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, utc


@_define(match_args=False)
class ChatMessage:
    """A message of the traders' chat.

    Attributes:
        message: The text, as written by a user. Do not trust it.
        date: When it was written, UTC.
        nickname: Name that the writer chose.
    """

    message: str = _field(metadata={"wire": "message"})
    date: datetime = _field(metadata={"wire": "date", "time": "utc"})
    nickname: str | None = _field(default=None, metadata={"wire": "nickname"})


class ChatMessageWire(WireStruct):
    """`ChatMessage` as it travels."""

    message: str
    date: UtcText
    nickname: str | None = None


def build_chat_message(wire: ChatMessageWire) -> ChatMessage:
    """Checked and converted: wire twin -> model."""
    return ChatMessage(
        wire.message,
        utc(wire.date, "date"),
        wire.nickname,
    )
