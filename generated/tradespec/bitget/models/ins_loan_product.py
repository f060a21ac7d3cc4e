"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class InsLoanProduct:
    """Lines of a loan product, as fractions of debt to collateral.

    Attributes:
        product_id: Id of the product.
        leverage: Largest leverage.
        transfer_line: From here on nothing may be transferred out.
        spot_buy_line: From here on nothing may be bought.
        liquidation_line: From here on assets are sold.
        stop_liquidation_line: Down to here assets are sold.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    leverage: int | None = _field(default=None, metadata={"wire": "leverage", "quoted": True})
    transfer_line: Decimal | None = _field(
        default=None, metadata={"wire": "transferLine", "quoted": True, "money": "rate"}
    )
    spot_buy_line: Decimal | None = _field(
        default=None, metadata={"wire": "spotBuyLine", "quoted": True, "money": "rate"}
    )
    liquidation_line: Decimal | None = _field(
        default=None, metadata={"wire": "liquidationLine", "quoted": True, "money": "rate"}
    )
    stop_liquidation_line: Decimal | None = _field(
        default=None, metadata={"wire": "stopLiquidationLine", "quoted": True, "money": "rate"}
    )


class InsLoanProductWire(WireStruct):
    """`InsLoanProduct` as it travels."""

    product_id: str = _wire_field(name="productId")
    leverage: IntegerText | None = None
    transfer_line: DecimalText | None = _wire_field(default=None, name="transferLine")
    spot_buy_line: DecimalText | None = _wire_field(default=None, name="spotBuyLine")
    liquidation_line: DecimalText | None = _wire_field(default=None, name="liquidationLine")
    stop_liquidation_line: DecimalText | None = _wire_field(default=None, name="stopLiquidationLine")


_NUMBERS = (
    ("leverage", "leverage", True, True),
    ("transfer_line", "transferLine", False, True),
    ("spot_buy_line", "spotBuyLine", False, True),
    ("liquidation_line", "liquidationLine", False, True),
    ("stop_liquidation_line", "stopLiquidationLine", False, True),
)


def build_ins_loan_product(wire: InsLoanProductWire) -> InsLoanProduct:
    """Checked and converted: wire twin -> model."""
    if f"{wire.leverage or ''}{wire.transfer_line or ''}{wire.spot_buy_line or ''}{wire.liquidation_line or ''}{wire.stop_liquidation_line or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return InsLoanProduct(
            wire.product_id,
            int(wire.leverage) if wire.leverage else None,
            Decimal(wire.transfer_line) if wire.transfer_line else None,
            Decimal(wire.spot_buy_line) if wire.spot_buy_line else None,
            Decimal(wire.liquidation_line) if wire.liquidation_line else None,
            Decimal(wire.stop_liquidation_line) if wire.stop_liquidation_line else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
