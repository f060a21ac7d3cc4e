"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopyMixTraderSymbol:
    """Settings of one contract.

    Attributes:
        symbol: The contract.
        open_trader: Whether it may be copied, yes or no in either case.
        min_open_count: Smallest size of an opening.
        max_leverage: Largest leverage.
        stop_surplus_ratio: Take profit in percent; 120 is 120 %.
        stop_loss_ratio: Stop loss in percent; 40 is 40 %.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    open_trader: str | None = _field(default=None, metadata={"wire": "openTrader"})
    min_open_count: Decimal | None = _field(
        default=None, metadata={"wire": "minOpenCount", "quoted": True, "money": "size"}
    )
    max_leverage: int | None = _field(default=None, metadata={"wire": "maxLeverage", "quoted": True})
    stop_surplus_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "stopSurplusRatio", "quoted": True, "money": "rate"}
    )
    stop_loss_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "stopLossRatio", "quoted": True, "money": "rate"}
    )


class CopyMixTraderSymbolWire(WireStruct):
    """`CopyMixTraderSymbol` as it travels."""

    symbol: str
    open_trader: str | None = _wire_field(default=None, name="openTrader")
    min_open_count: DecimalText | None = _wire_field(default=None, name="minOpenCount")
    max_leverage: IntegerText | None = _wire_field(default=None, name="maxLeverage")
    stop_surplus_ratio: DecimalText | None = _wire_field(default=None, name="stopSurplusRatio")
    stop_loss_ratio: DecimalText | None = _wire_field(default=None, name="stopLossRatio")


_NUMBERS = (
    ("min_open_count", "minOpenCount", False, True),
    ("max_leverage", "maxLeverage", True, True),
    ("stop_surplus_ratio", "stopSurplusRatio", False, True),
    ("stop_loss_ratio", "stopLossRatio", False, True),
)


def build_copy_mix_trader_symbol(wire: CopyMixTraderSymbolWire) -> CopyMixTraderSymbol:
    """Checked and converted: wire twin -> model."""
    if f"{wire.min_open_count or ''}{wire.max_leverage or ''}{wire.stop_surplus_ratio or ''}{wire.stop_loss_ratio or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixTraderSymbol(
            wire.symbol,
            wire.open_trader,
            Decimal(wire.min_open_count) if wire.min_open_count else None,
            int(wire.max_leverage) if wire.max_leverage else None,
            Decimal(wire.stop_surplus_ratio) if wire.stop_surplus_ratio else None,
            Decimal(wire.stop_loss_ratio) if wire.stop_loss_ratio else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
