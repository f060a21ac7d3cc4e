"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class SpotSubaccountAsset:
    """Balance of one coin in the spot account of a sub-account.

    Attributes:
        coin: The coin, such as USDT.
        available: Free to use.
        frozen: In open orders or the launchpad.
        locked: Locked, such as the deposit of a merchant.
        limit_available: What spot copy trading may use.
        u_time: When it last changed, in ms since 1970.
    """

    coin: str = _field(metadata={"wire": "coin"})
    available: Decimal = _field(metadata={"wire": "available", "quoted": True, "money": "amount"})
    frozen: Decimal | None = _field(default=None, metadata={"wire": "frozen", "quoted": True, "money": "amount"})
    locked: Decimal | None = _field(default=None, metadata={"wire": "locked", "quoted": True, "money": "amount"})
    limit_available: Decimal | None = _field(
        default=None, metadata={"wire": "limitAvailable", "quoted": True, "money": "amount"}
    )
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class SpotSubaccountAssetWire(WireStruct):
    """`SpotSubaccountAsset` as it travels."""

    coin: str
    available: DecimalText
    frozen: DecimalText | None = None
    locked: DecimalText | None = None
    limit_available: DecimalText | None = _wire_field(default=None, name="limitAvailable")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("available", "available", False, False),
    ("frozen", "frozen", False, True),
    ("locked", "locked", False, True),
    ("limit_available", "limitAvailable", False, True),
    ("u_time", "uTime", True, True),
)


def build_spot_subaccount_asset(wire: SpotSubaccountAssetWire) -> SpotSubaccountAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.available}{wire.frozen or ''}{wire.locked or ''}{wire.limit_available or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotSubaccountAsset(
            wire.coin,
            Decimal(wire.available),
            Decimal(wire.frozen) if wire.frozen else None,
            Decimal(wire.locked) if wire.locked else None,
            Decimal(wire.limit_available) if wire.limit_available else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
