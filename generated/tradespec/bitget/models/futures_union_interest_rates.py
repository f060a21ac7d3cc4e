"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .futures_union_interest_rate import (
    FuturesUnionInterestRate,
    FuturesUnionInterestRateWire,
    build_futures_union_interest_rate,
)


@_define(match_args=False)
class FuturesUnionInterestRates:
    """Interest rates of one coin.

    Attributes:
        coin: Coin, such as USDT.
        history_interest_rate_list: The rates, newest first.
    """

    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    history_interest_rate_list: list[FuturesUnionInterestRate] | None = _field(
        default=None, metadata={"wire": "historyInterestRateList"}
    )


class FuturesUnionInterestRatesWire(WireStruct):
    """`FuturesUnionInterestRates` as it travels."""

    coin: str | None = None
    history_interest_rate_list: list[FuturesUnionInterestRateWire] | None = _wire_field(
        default=None, name="historyInterestRateList"
    )


def build_futures_union_interest_rates(wire: FuturesUnionInterestRatesWire) -> FuturesUnionInterestRates:
    """Checked and converted: wire twin -> model."""
    return FuturesUnionInterestRates(
        wire.coin,
        None
        if wire.history_interest_rate_list is None
        else [build_futures_union_interest_rate(item) for item in wire.history_interest_rate_list],
    )
