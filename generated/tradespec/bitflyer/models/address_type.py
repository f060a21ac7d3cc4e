"""Generated from specs/bitflyer/wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AddressType(OpenEnum):
    """Kind of a deposit address."""

    NORMAL = "NORMAL"


AddressTypeLike = AddressType | Literal["NORMAL"]
"""A member or its exact text."""

read_address_type = reader(AddressType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
