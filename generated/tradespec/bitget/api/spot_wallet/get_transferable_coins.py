"""Get the coins that can be transferred.

Coins that both accounts hold, so that they can be transferred from the one to the other.

Args:
    from_type: Account that gives.
    to_type: Account that gets.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/spot/wallet/transfer-coin-info. Document section: GET Transferable Coin List.

Generated from specs/bitget/spot_wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.transfer_account import TransferAccount, TransferAccountLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[str]] = Operation(
    exchange="bitget",
    id="spotWalletGetTransferableCoins",
    method="GET",
    path="/api/v2/spot/wallet/transfer-coin-info",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotWalletGetTransferableCoins", 1)),
    query=(
        Param("from_type", "fromType", Choice(TransferAccount), required=True),
        Param("to_type", "toType", Choice(TransferAccount), required=True),
    ),
    result=Result(list[str]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
) -> Call[list[str]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "from_type": from_type,
            "to_type": to_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    options: RequestOptions | None = None,
) -> Response[list[str]]:
    """Get the coins that can be transferred. With status, headers and raw bytes."""
    return client.execute(
        call(
            from_type=from_type,
            to_type=to_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    options: RequestOptions | None = None,
) -> list[str]:
    """Get the coins that can be transferred."""
    return client.execute(
        call(
            from_type=from_type,
            to_type=to_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    options: RequestOptions | None = None,
) -> Response[list[str]]:
    """Get the coins that can be transferred. With status, headers and raw bytes."""
    return await client.execute(
        call(
            from_type=from_type,
            to_type=to_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    options: RequestOptions | None = None,
) -> list[str]:
    """Get the coins that can be transferred."""
    return (
        await client.execute(
            call(
                from_type=from_type,
                to_type=to_type,
            ),
            options,
        )
    ).parsed
