"""Get the address for deposits of a sub-account.

Where to send a coin so that a sub-account gets it. The sub-account must be allowed to receive deposits.

Args:
    sub_uid: The sub-account.
    coin: The coin, such as USDT.
    chain: Chain, as `get_coins` names it, such as trc20.
    size: Only for Bitcoin over Lightning, which makes an invoice over this amount. At least 0.000001, at most 0.01.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/spot/wallet/subaccount-deposit-address. Document section: Get SubAccount Deposit Address.

Generated from specs/bitget/spot_wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_deposit_address import SpotDepositAddress, SpotDepositAddressWire, build_spot_deposit_address

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotDepositAddress] = Operation(
    exchange="bitget",
    id="spotWalletGetSubaccountDepositAddress",
    method="GET",
    path="/api/v2/spot/wallet/subaccount-deposit-address",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotWalletGetSubaccountDepositAddress", 1)),
    query=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("chain", "chain", Text(min_length=1)),
        Param("size", "size", Number(quoted=True, ge="0.000001", le="0.01")),
    ),
    result=Result(SpotDepositAddressWire, build_spot_deposit_address),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    coin: str,
    chain: str | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
) -> Call[SpotDepositAddress]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "coin": coin,
            "chain": chain,
            "size": size,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_uid: str,
    coin: str,
    chain: str | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotDepositAddress]:
    """Get the address for deposits of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            chain=chain,
            size=size,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_uid: str,
    coin: str,
    chain: str | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotDepositAddress:
    """Get the address for deposits of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            chain=chain,
            size=size,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str,
    chain: str | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotDepositAddress]:
    """Get the address for deposits of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            chain=chain,
            size=size,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str,
    chain: str | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotDepositAddress:
    """Get the address for deposits of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                coin=coin,
                chain=chain,
                size=size,
            ),
            options,
        )
    ).parsed
