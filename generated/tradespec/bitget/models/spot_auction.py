"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer

from .spot_auction_stage import SpotAuctionStage, read_spot_auction_stage


@_define(match_args=False)
class SpotAuction:
    """The opening auction of a pair.

    Attributes:
        stage: Stage of the auction.
        stage_end_time: End of this stage, in ms since 1970. Unix time in milliseconds.
        est_opening_price: Likely opening price; null until there is one.
        matched_volume: Volume matched so far, in the base coin.
        auction_end_time: End of the auction, in ms since 1970. Unix time in milliseconds.
    """

    stage: SpotAuctionStage = _field(metadata={"wire": "stage"})
    stage_end_time: int | None = _field(default=None, metadata={"wire": "stageEndTime"})
    est_opening_price: Decimal | None = _field(default=None, metadata={"wire": "estOpeningPrice", "money": "price"})
    matched_volume: Decimal | None = _field(default=None, metadata={"wire": "matchedVolume", "money": "size"})
    auction_end_time: int | None = _field(default=None, metadata={"wire": "auctionEndTime"})


class SpotAuctionWire(WireStruct):
    """`SpotAuction` as it travels."""

    stage: str
    stage_end_time: IntegerText | None = _wire_field(default=None, name="stageEndTime")
    est_opening_price: DecimalText | None = _wire_field(default=None, name="estOpeningPrice")
    matched_volume: DecimalText | None = _wire_field(default=None, name="matchedVolume")
    auction_end_time: IntegerText | None = _wire_field(default=None, name="auctionEndTime")


def build_spot_auction(wire: SpotAuctionWire) -> SpotAuction:
    """Checked and converted: wire twin -> model."""
    return SpotAuction(
        read_spot_auction_stage(wire.stage),
        integer(wire.stage_end_time, "stageEndTime") if wire.stage_end_time else None,
        decimal(wire.est_opening_price, "estOpeningPrice") if wire.est_opening_price else None,
        decimal(wire.matched_volume, "matchedVolume") if wire.matched_volume else None,
        integer(wire.auction_end_time, "auctionEndTime") if wire.auction_end_time else None,
    )
