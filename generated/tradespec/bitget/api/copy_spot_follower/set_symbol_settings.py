"""Follow a trader symbol by symbol.

How each symbol of a trader is copied. trace_type takes effect in the mode advanced only, auto_copy in the mode
basic only.

Args:
    trader_id: Id of the trader.
    auto_copy: Whether new symbols of the trader are followed by themselves; in the mode basic only.
    mode: How to follow. When left out: advanced.
    settings: The symbols. At least 1 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/copy/spot-follower/settings. Document section: Add or Modify Following Configurations.

Generated from specs/bitget/copy_spot_follower.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Items, Param, Record, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_mode import CopyMode, CopyModeLike
from ...models.copy_spot_follower_setting_request import CopySpotFollowerSettingRequest
from ...models.on_off import OnOff, OnOffLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copySpotFollowerSetSymbolSettings",
    method="POST",
    path="/api/v2/copy/spot-follower/settings",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@copySpotFollowerSetSymbolSettings", 1)),
    body=(
        Param("trader_id", "traderId", Text(min_length=1), required=True),
        Param("auto_copy", "autoCopy", Choice(OnOff)),
        Param("mode", "mode", Choice(CopyMode)),
        Param("settings", "settings", Items(Record(CopySpotFollowerSettingRequest), min_items=1), required=True),
    ),
    body_type="json",
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    trader_id: str,
    auto_copy: OnOffLike | Unset = UNSET,
    mode: CopyModeLike | Unset = UNSET,
    settings: Sequence[CopySpotFollowerSettingRequest],
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "trader_id": trader_id,
            "auto_copy": auto_copy,
            "mode": mode,
            "settings": settings,
        }
    )


def sync_detailed(
    client: Client,
    *,
    trader_id: str,
    auto_copy: OnOffLike | Unset = UNSET,
    mode: CopyModeLike | Unset = UNSET,
    settings: Sequence[CopySpotFollowerSettingRequest],
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Follow a trader symbol by symbol. With status, headers and raw bytes."""
    return client.execute(
        call(
            trader_id=trader_id,
            auto_copy=auto_copy,
            mode=mode,
            settings=settings,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    trader_id: str,
    auto_copy: OnOffLike | Unset = UNSET,
    mode: CopyModeLike | Unset = UNSET,
    settings: Sequence[CopySpotFollowerSettingRequest],
    options: RequestOptions | None = None,
) -> str | None:
    """Follow a trader symbol by symbol."""
    return client.execute(
        call(
            trader_id=trader_id,
            auto_copy=auto_copy,
            mode=mode,
            settings=settings,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    trader_id: str,
    auto_copy: OnOffLike | Unset = UNSET,
    mode: CopyModeLike | Unset = UNSET,
    settings: Sequence[CopySpotFollowerSettingRequest],
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Follow a trader symbol by symbol. With status, headers and raw bytes."""
    return await client.execute(
        call(
            trader_id=trader_id,
            auto_copy=auto_copy,
            mode=mode,
            settings=settings,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    trader_id: str,
    auto_copy: OnOffLike | Unset = UNSET,
    mode: CopyModeLike | Unset = UNSET,
    settings: Sequence[CopySpotFollowerSettingRequest],
    options: RequestOptions | None = None,
) -> str | None:
    """Follow a trader symbol by symbol."""
    return (
        await client.execute(
            call(
                trader_id=trader_id,
                auto_copy=auto_copy,
                mode=mode,
                settings=settings,
            ),
            options,
        )
    ).parsed
