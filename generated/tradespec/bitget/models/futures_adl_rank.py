"""Generated from specs/bitget/futures_position.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .hold_side import HoldSide, read_hold_side


@_define(match_args=False)
class FuturesAdlRank:
    """Place of a position in the queue for auto-deleveraging.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        margin_coin: Coin of the margin, such as USDT.
        adl_rank: Old form of the rank, no longer kept up by Bitget; use rank.
        rank: From 0 to 1; the nearer to 1, the sooner it is reduced.
        hold_side: Which of the positions in the contract.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    adl_rank: Decimal | None = _field(default=None, metadata={"wire": "adlRank", "quoted": True, "money": "rate"})
    rank: Decimal | None = _field(default=None, metadata={"wire": "rank", "quoted": True, "money": "rate"})
    hold_side: HoldSide | None = _field(default=None, metadata={"wire": "holdSide"})


class FuturesAdlRankWire(WireStruct):
    """`FuturesAdlRank` as it travels."""

    symbol: str
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    adl_rank: DecimalText | None = _wire_field(default=None, name="adlRank")
    rank: DecimalText | None = None
    hold_side: str | None = _wire_field(default=None, name="holdSide")


_NUMBERS = (("adl_rank", "adlRank", False, True), ("rank", "rank", False, True))


def build_futures_adl_rank(wire: FuturesAdlRankWire) -> FuturesAdlRank:
    """Checked and converted: wire twin -> model."""
    if f"{wire.adl_rank or ''}{wire.rank or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesAdlRank(
            wire.symbol,
            wire.margin_coin,
            Decimal(wire.adl_rank) if wire.adl_rank else None,
            Decimal(wire.rank) if wire.rank else None,
            None if wire.hold_side is None else read_hold_side(wire.hold_side),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
