"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_sharkfin_product_status import EarnSharkfinProductStatus, read_earn_sharkfin_product_status


@_define(match_args=False)
class EarnSharkfinProduct:
    """A shark fin product.

    Attributes:
        product_id: Id of the product.
        product_name: Name.
        product_coin: Coin whose price counts.
        subscribe_coin: Coin of the deposit.
        farming_start_time: When subscription begins. Unix time in milliseconds.
        farming_end_time: When subscription ends. Unix time in milliseconds.
        lower_rate: Smallest annual rate in percent.
        default_rate: Usual annual rate in percent.
        upper_rate: Largest annual rate in percent.
        period: Days.
        interest_start_time: When interest begins. Unix time in milliseconds.
        status: Where the product stands.
        min_amount: Least amount.
        limit_amount: Most of all users together, or unlimited.
        sold_amount: What is subscribed.
        end_time: When it ends. Unix time in milliseconds.
        start_time: When it begins. Unix time in milliseconds.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    product_name: str | None = _field(default=None, metadata={"wire": "productName"})
    product_coin: str | None = _field(default=None, metadata={"wire": "productCoin"})
    subscribe_coin: str | None = _field(default=None, metadata={"wire": "subscribeCoin"})
    farming_start_time: int | None = _field(default=None, metadata={"wire": "farmingStartTime", "quoted": True})
    farming_end_time: int | None = _field(default=None, metadata={"wire": "farmingEndTime", "quoted": True})
    lower_rate: Decimal | None = _field(default=None, metadata={"wire": "lowerRate", "quoted": True, "money": "rate"})
    default_rate: Decimal | None = _field(
        default=None, metadata={"wire": "defaultRate", "quoted": True, "money": "rate"}
    )
    upper_rate: Decimal | None = _field(default=None, metadata={"wire": "upperRate", "quoted": True, "money": "rate"})
    period: int | None = _field(default=None, metadata={"wire": "period", "quoted": True})
    interest_start_time: int | None = _field(default=None, metadata={"wire": "interestStartTime", "quoted": True})
    status: EarnSharkfinProductStatus | None = _field(default=None, metadata={"wire": "status"})
    min_amount: Decimal | None = _field(default=None, metadata={"wire": "minAmount", "quoted": True, "money": "amount"})
    limit_amount: str | None = _field(default=None, metadata={"wire": "limitAmount"})
    sold_amount: Decimal | None = _field(
        default=None, metadata={"wire": "soldAmount", "quoted": True, "money": "amount"}
    )
    end_time: int | None = _field(default=None, metadata={"wire": "endTime", "quoted": True})
    start_time: int | None = _field(default=None, metadata={"wire": "startTime", "quoted": True})


class EarnSharkfinProductWire(WireStruct):
    """`EarnSharkfinProduct` as it travels."""

    product_id: str = _wire_field(name="productId")
    product_name: str | None = _wire_field(default=None, name="productName")
    product_coin: str | None = _wire_field(default=None, name="productCoin")
    subscribe_coin: str | None = _wire_field(default=None, name="subscribeCoin")
    farming_start_time: IntegerText | None = _wire_field(default=None, name="farmingStartTime")
    farming_end_time: IntegerText | None = _wire_field(default=None, name="farmingEndTime")
    lower_rate: DecimalText | None = _wire_field(default=None, name="lowerRate")
    default_rate: DecimalText | None = _wire_field(default=None, name="defaultRate")
    upper_rate: DecimalText | None = _wire_field(default=None, name="upperRate")
    period: IntegerText | None = None
    interest_start_time: IntegerText | None = _wire_field(default=None, name="interestStartTime")
    status: str | None = None
    min_amount: DecimalText | None = _wire_field(default=None, name="minAmount")
    limit_amount: str | None = _wire_field(default=None, name="limitAmount")
    sold_amount: DecimalText | None = _wire_field(default=None, name="soldAmount")
    end_time: IntegerText | None = _wire_field(default=None, name="endTime")
    start_time: IntegerText | None = _wire_field(default=None, name="startTime")


_NUMBERS = (
    ("farming_start_time", "farmingStartTime", True, True),
    ("farming_end_time", "farmingEndTime", True, True),
    ("lower_rate", "lowerRate", False, True),
    ("default_rate", "defaultRate", False, True),
    ("upper_rate", "upperRate", False, True),
    ("period", "period", True, True),
    ("interest_start_time", "interestStartTime", True, True),
    ("min_amount", "minAmount", False, True),
    ("sold_amount", "soldAmount", False, True),
    ("end_time", "endTime", True, True),
    ("start_time", "startTime", True, True),
)


def build_earn_sharkfin_product(wire: EarnSharkfinProductWire) -> EarnSharkfinProduct:
    """Checked and converted: wire twin -> model."""
    if f"{wire.farming_start_time or ''}{wire.farming_end_time or ''}{wire.lower_rate or ''}{wire.default_rate or ''}{wire.upper_rate or ''}{wire.period or ''}{wire.interest_start_time or ''}{wire.min_amount or ''}{wire.sold_amount or ''}{wire.end_time or ''}{wire.start_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSharkfinProduct(
            wire.product_id,
            wire.product_name,
            wire.product_coin,
            wire.subscribe_coin,
            int(wire.farming_start_time) if wire.farming_start_time else None,
            int(wire.farming_end_time) if wire.farming_end_time else None,
            Decimal(wire.lower_rate) if wire.lower_rate else None,
            Decimal(wire.default_rate) if wire.default_rate else None,
            Decimal(wire.upper_rate) if wire.upper_rate else None,
            int(wire.period) if wire.period else None,
            int(wire.interest_start_time) if wire.interest_start_time else None,
            None if wire.status is None else read_earn_sharkfin_product_status(wire.status),
            Decimal(wire.min_amount) if wire.min_amount else None,
            wire.limit_amount,
            Decimal(wire.sold_amount) if wire.sold_amount else None,
            int(wire.end_time) if wire.end_time else None,
            int(wire.start_time) if wire.start_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
