"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .spot_auction_stage import SpotAuctionStage, read_spot_auction_stage


@_define(match_args=False)
class SpotAuction:
    """The opening auction of a pair.

    Attributes:
        stage: Stage of the auction.
        stage_end_time: End of this stage, in ms since 1970.
        est_opening_price: Likely opening price; null until there is one.
        matched_volume: Volume matched so far, in the base coin.
        auction_end_time: End of the auction, in ms since 1970.
    """

    stage: SpotAuctionStage = _field(metadata={"wire": "stage"})
    stage_end_time: int | None = _field(default=None, metadata={"wire": "stageEndTime", "quoted": True})
    est_opening_price: Decimal | None = _field(
        default=None, metadata={"wire": "estOpeningPrice", "quoted": True, "money": "price"}
    )
    matched_volume: Decimal | None = _field(
        default=None, metadata={"wire": "matchedVolume", "quoted": True, "money": "size"}
    )
    auction_end_time: int | None = _field(default=None, metadata={"wire": "auctionEndTime", "quoted": True})


class SpotAuctionWire(WireStruct):
    """`SpotAuction` as it travels."""

    stage: str
    stage_end_time: IntegerText | None = _wire_field(default=None, name="stageEndTime")
    est_opening_price: DecimalText | None = _wire_field(default=None, name="estOpeningPrice")
    matched_volume: DecimalText | None = _wire_field(default=None, name="matchedVolume")
    auction_end_time: IntegerText | None = _wire_field(default=None, name="auctionEndTime")


_NUMBERS = (
    ("stage_end_time", "stageEndTime", True, True),
    ("est_opening_price", "estOpeningPrice", False, True),
    ("matched_volume", "matchedVolume", False, True),
    ("auction_end_time", "auctionEndTime", True, True),
)


def build_spot_auction(wire: SpotAuctionWire) -> SpotAuction:
    """Checked and converted: wire twin -> model."""
    if f"{wire.stage_end_time or ''}{wire.est_opening_price or ''}{wire.matched_volume or ''}{wire.auction_end_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotAuction(
            read_spot_auction_stage(wire.stage),
            int(wire.stage_end_time) if wire.stage_end_time else None,
            Decimal(wire.est_opening_price) if wire.est_opening_price else None,
            Decimal(wire.matched_volume) if wire.matched_volume else None,
            int(wire.auction_end_time) if wire.auction_end_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
