"""Choose the account that gets deposits of a coin.

Deposits of the coin go to this account from now on. The account names have hyphens here, where transfers write
underscores, and the funding account is funding, where transfers write p2p.

Args:
    coin: The coin, such as USDT.
    account_type: The account.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/spot/wallet/modify-deposit-account. Document section: Modify Deposit Account.

Generated from specs/bitget/spot_wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result

from ...models.spot_deposit_account import SpotDepositAccount, SpotDepositAccountLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="spotWalletModifyDepositAccount",
    method="POST",
    path="/api/v2/spot/wallet/modify-deposit-account",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotWalletModifyDepositAccount", 1)),
    body=(
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("account_type", "accountType", Choice(SpotDepositAccount), required=True),
    ),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail",), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
    account_type: SpotDepositAccountLike,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "account_type": account_type,
        }
    )


def sync_detailed(
    client: Client, *, coin: str, account_type: SpotDepositAccountLike, options: RequestOptions | None = None
) -> Response[str | None]:
    """Choose the account that gets deposits of a coin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            account_type=account_type,
        ),
        options,
    )


def sync(
    client: Client, *, coin: str, account_type: SpotDepositAccountLike, options: RequestOptions | None = None
) -> str | None:
    """Choose the account that gets deposits of a coin."""
    return client.execute(
        call(
            coin=coin,
            account_type=account_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, account_type: SpotDepositAccountLike, options: RequestOptions | None = None
) -> Response[str | None]:
    """Choose the account that gets deposits of a coin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            account_type=account_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str, account_type: SpotDepositAccountLike, options: RequestOptions | None = None
) -> str | None:
    """Choose the account that gets deposits of a coin."""
    return (
        await client.execute(
            call(
                coin=coin,
                account_type=account_type,
            ),
            options,
        )
    ).parsed
