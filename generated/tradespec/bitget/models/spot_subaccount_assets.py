"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .spot_subaccount_asset import SpotSubaccountAsset, SpotSubaccountAssetWire, build_spot_subaccount_asset


@_define(match_args=False)
class SpotSubaccountAssets:
    """Spot balances of one sub-account.

    Attributes:
        user_id: User id of the sub-account. A number in Bitget's sample, text in its table.
        id: Cursor of the list. A number in Bitget's sample, text in its table, missing in an old answer.
        assets_list: Its coins.
    """

    user_id: str = _field(metadata={"wire": "userId"})
    id: str | None = _field(default=None, metadata={"wire": "id"})
    assets_list: list[SpotSubaccountAsset] | None = _field(default=None, metadata={"wire": "assetsList"})


class SpotSubaccountAssetsWire(WireStruct):
    """`SpotSubaccountAssets` as it travels."""

    user_id: int | str = _wire_field(name="userId")
    id: int | str | None = None
    assets_list: list[SpotSubaccountAssetWire] | None = _wire_field(default=None, name="assetsList")


def build_spot_subaccount_assets(wire: SpotSubaccountAssetsWire) -> SpotSubaccountAssets:
    """Checked and converted: wire twin -> model."""
    return SpotSubaccountAssets(
        str(wire.user_id),
        None if wire.id is None else str(wire.id),
        None if wire.assets_list is None else [build_spot_subaccount_asset(item) for item in wire.assets_list],
    )
