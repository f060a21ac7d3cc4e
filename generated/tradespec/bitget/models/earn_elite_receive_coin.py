"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class EarnEliteReceiveCoin:
    """A coin that can be received for BGUSD.

    Attributes:
        bgusd_receive_coin: The coin.
        bgusd_exchange_rate: Amount of it for one BGUSD.
    """

    bgusd_receive_coin: str = _field(metadata={"wire": "bgusdReceiveCoin"})
    bgusd_exchange_rate: Decimal | None = _field(
        default=None, metadata={"wire": "bgusdExchangeRate", "quoted": True, "money": "rate"}
    )


class EarnEliteReceiveCoinWire(WireStruct):
    """`EarnEliteReceiveCoin` as it travels."""

    bgusd_receive_coin: str = _wire_field(name="bgusdReceiveCoin")
    bgusd_exchange_rate: DecimalText | None = _wire_field(default=None, name="bgusdExchangeRate")


def build_earn_elite_receive_coin(wire: EarnEliteReceiveCoinWire) -> EarnEliteReceiveCoin:
    """Checked and converted: wire twin -> model."""
    return EarnEliteReceiveCoin(
        wire.bgusd_receive_coin,
        decimal(wire.bgusd_exchange_rate, "bgusdExchangeRate") if wire.bgusd_exchange_rate else None,
    )
