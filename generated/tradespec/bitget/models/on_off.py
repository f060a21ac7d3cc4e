"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class OnOff(OpenEnum):
    """on or off, as a word. Compare it with 'on'; as a Python condition both words are true."""

    ON = "on"
    OFF = "off"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"true": "write on", "false": "write off"}


OnOffLike = OnOff | Literal["on", "off"]
"""A member or its exact text."""

read_on_off = reader(OnOff)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
