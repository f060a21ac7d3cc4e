"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class Force(OpenEnum):
    """Time in force. gtc rests until cancelled, ioc fills what it can and cancels the rest, fok fills all or nothing, post_only never takes liquidity. What can't rest is accepted and then cancelled."""

    GTC = "gtc"
    IOC = "ioc"
    FOK = "fok"
    POST_ONLY = "post_only"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"PO": "write post_only", "GTD": "Bitget has no good-till-date orders"}


ForceLike = Force | Literal["gtc", "ioc", "fok", "post_only"]
"""A member or its exact text."""

read_force = reader(Force)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
