"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ProductType(OpenEnum):
    """Which futures: settled in USDT, in USDC, or in the base coin."""

    USDT_FUTURES = "USDT-FUTURES"
    USDC_FUTURES = "USDC-FUTURES"
    COIN_FUTURES = "COIN-FUTURES"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "SUSDT-FUTURES": "the old demo pairs are gone; use environment='demo' with USDT-FUTURES",
            "SUSDC-FUTURES": "the old demo pairs are gone; use environment='demo' with USDC-FUTURES",
            "SCOIN-FUTURES": "the old demo pairs are gone; use environment='demo' with COIN-FUTURES",
        }


ProductTypeLike = ProductType | Literal["USDT-FUTURES", "USDC-FUTURES", "COIN-FUTURES"]
"""A member or its exact text."""

read_product_type = reader(ProductType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
