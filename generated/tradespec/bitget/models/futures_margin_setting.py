"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .margin_mode import MarginMode, read_margin_mode


@_define(match_args=False)
class FuturesMarginSetting:
    """The margin mode of a contract, with its leverages.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        margin_coin: Coin of the margin, such as USDT.
        long_leverage: Leverage of the long side.
        short_leverage: Leverage of the short side.
        margin_mode: Margin mode of the contract.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    long_leverage: Decimal | None = _field(
        default=None, metadata={"wire": "longLeverage", "quoted": True, "money": "rate"}
    )
    short_leverage: Decimal | None = _field(
        default=None, metadata={"wire": "shortLeverage", "quoted": True, "money": "rate"}
    )
    margin_mode: MarginMode | None = _field(default=None, metadata={"wire": "marginMode"})


class FuturesMarginSettingWire(WireStruct):
    """`FuturesMarginSetting` as it travels."""

    symbol: str
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    long_leverage: DecimalText | None = _wire_field(default=None, name="longLeverage")
    short_leverage: DecimalText | None = _wire_field(default=None, name="shortLeverage")
    margin_mode: str | None = _wire_field(default=None, name="marginMode")


_NUMBERS = (("long_leverage", "longLeverage", False, True), ("short_leverage", "shortLeverage", False, True))


def build_futures_margin_setting(wire: FuturesMarginSettingWire) -> FuturesMarginSetting:
    """Checked and converted: wire twin -> model."""
    if f"{wire.long_leverage or ''}{wire.short_leverage or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesMarginSetting(
            wire.symbol,
            wire.margin_coin,
            Decimal(wire.long_leverage) if wire.long_leverage else None,
            Decimal(wire.short_leverage) if wire.short_leverage else None,
            None if wire.margin_mode is None else read_margin_mode(wire.margin_mode),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
