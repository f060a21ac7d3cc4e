"""Generated from specs/bitflyer/wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum


class AddressType(OpenEnum):
    """Kind of a deposit address."""

    NORMAL = "NORMAL"


AddressTypeLike = AddressType | Literal["NORMAL"]
"""A member or its exact text."""
