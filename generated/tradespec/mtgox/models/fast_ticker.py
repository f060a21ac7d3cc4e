"""Generated from specs/mtgox/market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole_or_none

from .money import Money, MoneyWire, build_money


@_define(match_args=False)
class FastTicker:
    """Best and last prices of a pair.

    Attributes:
        last_local: Last trade in the pair's own currency.
        last: Last trade. Unconfirmed: Which of last_local and last_all it equals.
        last_orig: The trade of last_all in its original currency, which may not be the pair's.
        last_all: Last trade in any currency, converted into the pair's currency.
        buy: Best bid.
        sell: Best ask.
        now: When it was computed. Unix time in microseconds.
    """

    last_local: Money = _field(metadata={"wire": "last_local"})
    last: Money = _field(metadata={"wire": "last"})
    last_orig: Money = _field(metadata={"wire": "last_orig"})
    last_all: Money = _field(metadata={"wire": "last_all"})
    buy: Money = _field(metadata={"wire": "buy"})
    sell: Money = _field(metadata={"wire": "sell"})
    now: int | None = _field(default=None, metadata={"wire": "now"})


class FastTickerWire(WireStruct):
    """`FastTicker` as it travels."""

    last_local: MoneyWire
    last: MoneyWire
    last_orig: MoneyWire
    last_all: MoneyWire
    buy: MoneyWire
    sell: MoneyWire
    now: int | IntegerText | None = None


def build_fast_ticker(wire: FastTickerWire) -> FastTicker:
    """Checked and converted: wire twin -> model."""
    return FastTicker(
        build_money(wire.last_local, "last_local"),
        build_money(wire.last, "last"),
        build_money(wire.last_orig, "last_orig"),
        build_money(wire.last_all, "last_all"),
        build_money(wire.buy, "buy"),
        build_money(wire.sell, "sell"),
        whole_or_none(wire.now, "now"),
    )
