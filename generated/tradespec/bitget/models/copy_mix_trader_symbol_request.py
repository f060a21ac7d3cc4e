"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import Check
from tradespec.core.codec import Choice, Integer, Param, RequestModel, Text
from tradespec.core.unset import UNSET, Unset

from .copy_mix_trader_symbol_change import CopyMixTraderSymbolChange, CopyMixTraderSymbolChangeLike
from .product_type import ProductType, ProductTypeLike


@_define(kw_only=True)
class CopyMixTraderSymbolRequest(RequestModel):
    """A change of one contract.

    Attributes:
        symbol: The contract. At most 50 characters.
        product_type: Which futures.
        setting_type: What to do.
        stop_surplus_ratio: Take profit in percent. With UPDATE 0 removes it; left out, it stays. Ignored by DELETE.
            At least 0, at most 400.
        stop_loss_ratio: Stop loss in percent. With UPDATE 0 removes it; left out, it stays. Ignored by DELETE. At
            least 0, at most 400.
    """

    symbol: str
    product_type: ProductTypeLike
    setting_type: CopyMixTraderSymbolChangeLike
    stop_surplus_ratio: int | Unset = UNSET
    stop_loss_ratio: int | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


CopyMixTraderSymbolRequest.PARAMS = (
    Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
    Param("product_type", "productType", Choice(ProductType), required=True),
    Param("setting_type", "settingType", Choice(CopyMixTraderSymbolChange), required=True),
    Param("stop_surplus_ratio", "stopSurplusRatio", Integer(ge=0, le=400, quoted=True)),
    Param("stop_loss_ratio", "stopLossRatio", Integer(ge=0, le=400, quoted=True)),
)
CopyMixTraderSymbolRequest.CHECKS = ()
