"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class SpotSubaccountAsset:
    """Balance of one coin in the spot account of a sub-account.

    Attributes:
        coin: The coin, such as USDT.
        available: Free to use.
        frozen: In open orders or the launchpad.
        locked: Locked, such as the deposit of a merchant.
        limit_available: What spot copy trading may use.
        u_time: When it last changed, in ms since 1970. Unix time in milliseconds.
    """

    coin: str = _field(metadata={"wire": "coin"})
    available: Decimal = _field(metadata={"wire": "available", "money": "amount"})
    frozen: Decimal | None = _field(default=None, metadata={"wire": "frozen", "money": "amount"})
    locked: Decimal | None = _field(default=None, metadata={"wire": "locked", "money": "amount"})
    limit_available: Decimal | None = _field(default=None, metadata={"wire": "limitAvailable", "money": "amount"})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime"})


class SpotSubaccountAssetWire(WireStruct):
    """`SpotSubaccountAsset` as it travels."""

    coin: str
    available: DecimalText
    frozen: DecimalText | None = None
    locked: DecimalText | None = None
    limit_available: DecimalText | None = _wire_field(default=None, name="limitAvailable")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


def build_spot_subaccount_asset(wire: SpotSubaccountAssetWire) -> SpotSubaccountAsset:
    """Checked and converted: wire twin -> model."""
    return SpotSubaccountAsset(
        wire.coin,
        decimal(wire.available, "available"),
        decimal(wire.frozen, "frozen") if wire.frozen else None,
        decimal(wire.locked, "locked") if wire.locked else None,
        decimal(wire.limit_available, "limitAvailable") if wire.limit_available else None,
        integer(wire.u_time, "uTime") if wire.u_time else None,
    )
