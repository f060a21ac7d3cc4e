"""Get the balances of the funding account.

The funding account holds what P2P trading and other services use. In transfers its name is p2p.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/account/funding-assets. Document section: Funding Assets.

Generated from specs/bitget/common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.funding_asset import FundingAsset, FundingAssetWire, build_funding_asset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FundingAsset]] = Operation(
    exchange="bitget",
    id="commonGetFundingAssets",
    method="GET",
    path="/api/v2/account/funding-assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@commonGetFundingAssets", 1)),
    query=(Param("coin", "coin", Text(min_length=1)),),
    result=Result(list[FundingAssetWire], lambda wire: [build_funding_asset(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
) -> Call[list[FundingAsset]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[FundingAsset]]:
    """Get the balances of the funding account. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[FundingAsset]:
    """Get the balances of the funding account."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[FundingAsset]]:
    """Get the balances of the funding account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[FundingAsset]:
    """Get the balances of the funding account."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
