"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .futures_exchange_tier import FuturesExchangeTier, FuturesExchangeTierWire, build_futures_exchange_tier


@_define(match_args=False)
class FuturesExchangeRate:
    """Exchange rates of a coin. One of the two lists is there.

    Attributes:
        coin: Coin, such as BTC.
        exchange_rate_list: The tiers, from the smallest amounts on.
        excahnge_rate_list: The same under a misspelt name. Unconfirmed: One client library that is tested against
            Bitget knows this spelling only.
    """

    coin: str = _field(metadata={"wire": "coin"})
    exchange_rate_list: list[FuturesExchangeTier] | None = _field(default=None, metadata={"wire": "exchangeRateList"})
    excahnge_rate_list: list[FuturesExchangeTier] | None = _field(default=None, metadata={"wire": "excahngeRateList"})


class FuturesExchangeRateWire(WireStruct):
    """`FuturesExchangeRate` as it travels."""

    coin: str
    exchange_rate_list: list[FuturesExchangeTierWire] | None = _wire_field(default=None, name="exchangeRateList")
    excahnge_rate_list: list[FuturesExchangeTierWire] | None = _wire_field(default=None, name="excahngeRateList")


def build_futures_exchange_rate(wire: FuturesExchangeRateWire) -> FuturesExchangeRate:
    """Checked and converted: wire twin -> model."""
    return FuturesExchangeRate(
        wire.coin,
        None
        if wire.exchange_rate_list is None
        else [build_futures_exchange_tier(item) for item in wire.exchange_rate_list],
        None
        if wire.excahnge_rate_list is None
        else [build_futures_exchange_tier(item) for item in wire.excahnge_rate_list],
    )
