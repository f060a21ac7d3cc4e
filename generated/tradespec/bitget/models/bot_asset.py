"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class BotAsset:
    """Balance of one coin in the bot accounts.

    Attributes:
        coin: The coin, such as USDT.
        available: Free to use.
        equity: All that the bots hold.
        bonus: Trading bonus.
        frozen: In orders.
        usdt_value: Worth in USDT.
    """

    coin: str = _field(metadata={"wire": "coin"})
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})
    equity: Decimal | None = _field(default=None, metadata={"wire": "equity", "quoted": True, "money": "amount"})
    bonus: Decimal | None = _field(default=None, metadata={"wire": "bonus", "quoted": True, "money": "amount"})
    frozen: Decimal | None = _field(default=None, metadata={"wire": "frozen", "quoted": True, "money": "amount"})
    usdt_value: Decimal | None = _field(default=None, metadata={"wire": "usdtValue", "quoted": True, "money": "amount"})


class BotAssetWire(WireStruct):
    """`BotAsset` as it travels."""

    coin: str
    available: DecimalText | None = None
    equity: DecimalText | None = None
    bonus: DecimalText | None = None
    frozen: DecimalText | None = None
    usdt_value: DecimalText | None = _wire_field(default=None, name="usdtValue")


_NUMBERS = (
    ("available", "available", False, True),
    ("equity", "equity", False, True),
    ("bonus", "bonus", False, True),
    ("frozen", "frozen", False, True),
    ("usdt_value", "usdtValue", False, True),
)


def build_bot_asset(wire: BotAssetWire) -> BotAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.available or ''}{wire.equity or ''}{wire.bonus or ''}{wire.frozen or ''}{wire.usdt_value or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BotAsset(
            wire.coin,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.equity) if wire.equity else None,
            Decimal(wire.bonus) if wire.bonus else None,
            Decimal(wire.frozen) if wire.frozen else None,
            Decimal(wire.usdt_value) if wire.usdt_value else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
