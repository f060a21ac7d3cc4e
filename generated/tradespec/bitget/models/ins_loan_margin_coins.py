"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .ins_loan_margin_coin import InsLoanMarginCoin, InsLoanMarginCoinWire, build_ins_loan_margin_coin


@_define(match_args=False)
class InsLoanMarginCoins:
    """Coins that secure a loan.

    Attributes:
        product_id: Id of the product.
        coin_info: The coins.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    coin_info: list[InsLoanMarginCoin] | None = _field(default=None, metadata={"wire": "coinInfo"})


class InsLoanMarginCoinsWire(WireStruct):
    """`InsLoanMarginCoins` as it travels."""

    product_id: str = _wire_field(name="productId")
    coin_info: list[InsLoanMarginCoinWire] | None = _wire_field(default=None, name="coinInfo")


def build_ins_loan_margin_coins(wire: InsLoanMarginCoinsWire) -> InsLoanMarginCoins:
    """Checked and converted: wire twin -> model."""
    return InsLoanMarginCoins(
        wire.product_id,
        None if wire.coin_info is None else [build_ins_loan_margin_coin(item) for item in wire.coin_info],
    )
