"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .futures_balance import FuturesBalance, FuturesBalanceWire, build_futures_balance


@_define(match_args=False)
class FuturesSubAccount:
    """A sub-account with its futures balances.

    Attributes:
        user_id: User id of the sub-account; a number in Bitget's sample.
        asset_list: Its balances, one for each margin coin, without risk rate, modes and multi-assets fields.
    """

    user_id: str = _field(metadata={"wire": "userId"})
    asset_list: list[FuturesBalance] | None = _field(default=None, metadata={"wire": "assetList"})


class FuturesSubAccountWire(WireStruct):
    """`FuturesSubAccount` as it travels."""

    user_id: int | str = _wire_field(name="userId")
    asset_list: list[FuturesBalanceWire] | None = _wire_field(default=None, name="assetList")


def build_futures_sub_account(wire: FuturesSubAccountWire) -> FuturesSubAccount:
    """Checked and converted: wire twin -> model."""
    return FuturesSubAccount(
        str(wire.user_id),
        None if wire.asset_list is None else [build_futures_balance(item) for item in wire.asset_list],
    )
