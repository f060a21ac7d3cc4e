"""Open or close symbols for copying.

Adds up to 50 symbols to those that may be copied, or removes them.

Args:
    symbol_list: The symbols. At least 1 items, at most 50 items.
    setting_type: What to do.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/copy/spot-trader/config-setting-symbols. Document section: Set Copytrade Symbols.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Items, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.copy_spot_trader_symbol_change import CopySpotTraderSymbolChange, CopySpotTraderSymbolChangeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copySpotTraderSetSymbols",
    method="POST",
    path="/api/v2/copy/spot-trader/config-setting-symbols",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@copySpotTraderSetSymbols", 1)),
    body=(
        Param(
            "symbol_list",
            "symbolList",
            Items(Text(min_length=1, max_length=50), min_items=1, max_items=50),
            required=True,
        ),
        Param("setting_type", "settingType", Choice(CopySpotTraderSymbolChange), required=True),
    ),
    body_type="json",
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol_list: Sequence[str],
    setting_type: CopySpotTraderSymbolChangeLike,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol_list": symbol_list,
            "setting_type": setting_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol_list: Sequence[str],
    setting_type: CopySpotTraderSymbolChangeLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Open or close symbols for copying. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol_list=symbol_list,
            setting_type=setting_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol_list: Sequence[str],
    setting_type: CopySpotTraderSymbolChangeLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Open or close symbols for copying."""
    return client.execute(
        call(
            symbol_list=symbol_list,
            setting_type=setting_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol_list: Sequence[str],
    setting_type: CopySpotTraderSymbolChangeLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Open or close symbols for copying. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol_list=symbol_list,
            setting_type=setting_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol_list: Sequence[str],
    setting_type: CopySpotTraderSymbolChangeLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Open or close symbols for copying."""
    return (
        await client.execute(
            call(
                symbol_list=symbol_list,
                setting_type=setting_type,
            ),
            options,
        )
    ).parsed
