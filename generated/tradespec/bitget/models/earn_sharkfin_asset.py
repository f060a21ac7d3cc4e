"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_sharkfin_asset_product_status import EarnSharkfinAssetProductStatus, read_earn_sharkfin_asset_product_status


@_define(match_args=False)
class EarnSharkfinAsset:
    """A shark fin deposit.

    Attributes:
        product_id: Id of the product.
        interest_start_time: When interest begins. Unix time in milliseconds.
        interest_end_time: When interest ends. Unix time in milliseconds.
        product_coin: Coin whose price counts.
        subscribe_coin: Coin of the deposit.
        trend: The direction on which it bets, up or down.
        settle_time: When it is settled. Unix time in milliseconds.
        interest_amount: Interest; blank until it is settled.
        product_status: Where the product stands.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    interest_start_time: int | None = _field(default=None, metadata={"wire": "interestStartTime", "quoted": True})
    interest_end_time: int | None = _field(default=None, metadata={"wire": "interestEndTime", "quoted": True})
    product_coin: str | None = _field(default=None, metadata={"wire": "productCoin"})
    subscribe_coin: str | None = _field(default=None, metadata={"wire": "subscribeCoin"})
    trend: str | None = _field(default=None, metadata={"wire": "trend"})
    settle_time: int | None = _field(default=None, metadata={"wire": "settleTime", "quoted": True})
    interest_amount: Decimal | None = _field(
        default=None, metadata={"wire": "interestAmount", "quoted": True, "money": "amount"}
    )
    product_status: EarnSharkfinAssetProductStatus | None = _field(default=None, metadata={"wire": "productStatus"})


class EarnSharkfinAssetWire(WireStruct):
    """`EarnSharkfinAsset` as it travels."""

    product_id: str = _wire_field(name="productId")
    interest_start_time: IntegerText | None = _wire_field(default=None, name="interestStartTime")
    interest_end_time: IntegerText | None = _wire_field(default=None, name="interestEndTime")
    product_coin: str | None = _wire_field(default=None, name="productCoin")
    subscribe_coin: str | None = _wire_field(default=None, name="subscribeCoin")
    trend: str | None = None
    settle_time: IntegerText | None = _wire_field(default=None, name="settleTime")
    interest_amount: DecimalText | None = _wire_field(default=None, name="interestAmount")
    product_status: str | None = _wire_field(default=None, name="productStatus")


_NUMBERS = (
    ("interest_start_time", "interestStartTime", True, True),
    ("interest_end_time", "interestEndTime", True, True),
    ("settle_time", "settleTime", True, True),
    ("interest_amount", "interestAmount", False, True),
)


def build_earn_sharkfin_asset(wire: EarnSharkfinAssetWire) -> EarnSharkfinAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.interest_start_time or ''}{wire.interest_end_time or ''}{wire.settle_time or ''}{wire.interest_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSharkfinAsset(
            wire.product_id,
            int(wire.interest_start_time) if wire.interest_start_time else None,
            int(wire.interest_end_time) if wire.interest_end_time else None,
            wire.product_coin,
            wire.subscribe_coin,
            wire.trend,
            int(wire.settle_time) if wire.settle_time else None,
            Decimal(wire.interest_amount) if wire.interest_amount else None,
            None if wire.product_status is None else read_earn_sharkfin_asset_product_status(wire.product_status),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
