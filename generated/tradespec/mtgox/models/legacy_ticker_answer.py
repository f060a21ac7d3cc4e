"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .legacy_ticker import LegacyTicker, LegacyTickerWire, build_legacy_ticker


@_define(match_args=False)
class LegacyTickerAnswer:
    """The ticker in its frame.

    Attributes:
        ticker: Prices and volume.
    """

    ticker: LegacyTicker = _field(metadata={"wire": "ticker"})


class LegacyTickerAnswerWire(WireStruct):
    """`LegacyTickerAnswer` as it travels."""

    ticker: LegacyTickerWire


def build_legacy_ticker_answer(wire: LegacyTickerAnswerWire) -> LegacyTickerAnswer:
    """Checked and converted: wire twin -> model."""
    return LegacyTickerAnswer(
        build_legacy_ticker(wire.ticker),
    )
