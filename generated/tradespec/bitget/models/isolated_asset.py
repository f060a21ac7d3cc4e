"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class IsolatedAsset:
    """What is held and owed of one coin in isolated margin.

    Attributes:
        symbol: The pair.
        coin: The coin.
        total_amount: What is held: available + frozen.
        available: What can be used.
        frozen: What open orders hold.
        borrow: What is borrowed.
        interest: Interest that is owed.
        net: available + frozen - borrow - interest.
        coupon: Trading bonus.
        c_time: When it was made, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    coin: str = _field(metadata={"wire": "coin"})
    total_amount: Decimal | None = _field(
        default=None, metadata={"wire": "totalAmount", "quoted": True, "money": "amount"}
    )
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})
    frozen: Decimal | None = _field(default=None, metadata={"wire": "frozen", "quoted": True, "money": "amount"})
    borrow: Decimal | None = _field(default=None, metadata={"wire": "borrow", "quoted": True, "money": "amount"})
    interest: Decimal | None = _field(default=None, metadata={"wire": "interest", "quoted": True, "money": "amount"})
    net: Decimal | None = _field(default=None, metadata={"wire": "net", "quoted": True, "money": "amount"})
    coupon: Decimal | None = _field(default=None, metadata={"wire": "coupon", "quoted": True, "money": "amount"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class IsolatedAssetWire(WireStruct):
    """`IsolatedAsset` as it travels."""

    symbol: str
    coin: str
    total_amount: DecimalText | None = _wire_field(default=None, name="totalAmount")
    available: DecimalText | None = None
    frozen: DecimalText | None = None
    borrow: DecimalText | None = None
    interest: DecimalText | None = None
    net: DecimalText | None = None
    coupon: DecimalText | None = None
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("total_amount", "totalAmount", False, True),
    ("available", "available", False, True),
    ("frozen", "frozen", False, True),
    ("borrow", "borrow", False, True),
    ("interest", "interest", False, True),
    ("net", "net", False, True),
    ("coupon", "coupon", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_isolated_asset(wire: IsolatedAssetWire) -> IsolatedAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.total_amount or ''}{wire.available or ''}{wire.frozen or ''}{wire.borrow or ''}{wire.interest or ''}{wire.net or ''}{wire.coupon or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return IsolatedAsset(
            wire.symbol,
            wire.coin,
            Decimal(wire.total_amount) if wire.total_amount else None,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.frozen) if wire.frozen else None,
            Decimal(wire.borrow) if wire.borrow else None,
            Decimal(wire.interest) if wire.interest else None,
            Decimal(wire.net) if wire.net else None,
            Decimal(wire.coupon) if wire.coupon else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
