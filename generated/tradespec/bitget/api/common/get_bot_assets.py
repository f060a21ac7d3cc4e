"""Get the balances of the bot accounts.

What trading bots hold, in their futures and spot accounts.

Args:
    account_type: Only the bots of futures, or only those of spot.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/account/bot-assets. Document section: Bot account.

Generated from specs/bitget/common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.bot_account_type import BotAccountType, BotAccountTypeLike
from ...models.bot_asset import BotAsset, BotAssetWire, build_bot_asset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[BotAsset]] = Operation(
    exchange="bitget",
    id="commonGetBotAssets",
    method="GET",
    path="/api/v2/account/bot-assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@commonGetBotAssets", 1)),
    query=(Param("account_type", "accountType", Choice(BotAccountType)),),
    result=Result(list[BotAssetWire], lambda wire: [build_bot_asset(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    account_type: BotAccountTypeLike | Unset = UNSET,
) -> Call[list[BotAsset]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "account_type": account_type,
        }
    )


def sync_detailed(
    client: Client, *, account_type: BotAccountTypeLike | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[BotAsset]]:
    """Get the balances of the bot accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            account_type=account_type,
        ),
        options,
    )


def sync(
    client: Client, *, account_type: BotAccountTypeLike | Unset = UNSET, options: RequestOptions | None = None
) -> list[BotAsset]:
    """Get the balances of the bot accounts."""
    return client.execute(
        call(
            account_type=account_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, account_type: BotAccountTypeLike | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[BotAsset]]:
    """Get the balances of the bot accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            account_type=account_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, account_type: BotAccountTypeLike | Unset = UNSET, options: RequestOptions | None = None
) -> list[BotAsset]:
    """Get the balances of the bot accounts."""
    return (
        await client.execute(
            call(
                account_type=account_type,
            ),
            options,
        )
    ).parsed
