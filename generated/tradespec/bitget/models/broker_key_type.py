"""Generated from specs/bitget/broker_keys.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerKeyType(OpenEnum):
    """Read only, or to write as well."""

    READ_AND_WRITE = "read_and_write"
    READONLY = "readonly"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"read": "write readonly", "read_only": "write readonly"}


BrokerKeyTypeLike = BrokerKeyType | Literal["read_and_write", "readonly"]
"""A member or its exact text."""

read_broker_key_type = reader(BrokerKeyType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
