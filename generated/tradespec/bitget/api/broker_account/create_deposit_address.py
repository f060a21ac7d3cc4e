"""Make a deposit address of a sub-account.

Makes an address for deposits of one coin, on its main chain unless another is given. Only BTC, ETH, USDT, USDC,
TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT and AVAX are taken.
For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

Unconfirmed: Whether a repeat makes a second address is not documented.

Args:
    sub_uid: User id of the sub-account.
    coin: The coin.
    chain: The chain; left out, the main chain of the coin.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/broker/account/subaccount-address. Document section: Create Subaccount Deposit Address.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_address import BrokerAddress, BrokerAddressWire, build_broker_address

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerAddress] = Operation(
    exchange="bitget",
    id="brokerAccountCreateDepositAddress",
    method="POST",
    path="/api/v2/broker/account/subaccount-address",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAccountCreateDepositAddress", 1)),
    body=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("chain", "chain", Text(min_length=1)),
    ),
    body_type="json",
    result=Result(BrokerAddressWire, build_broker_address),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    coin: str,
    chain: str | Unset = UNSET,
) -> Call[BrokerAddress]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "coin": coin,
            "chain": chain,
        }
    )


def sync_detailed(
    client: Client, *, sub_uid: str, coin: str, chain: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BrokerAddress]:
    """Make a deposit address of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            chain=chain,
        ),
        options,
    )


def sync(
    client: Client, *, sub_uid: str, coin: str, chain: str | Unset = UNSET, options: RequestOptions | None = None
) -> BrokerAddress:
    """Make a deposit address of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            chain=chain,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_uid: str, coin: str, chain: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BrokerAddress]:
    """Make a deposit address of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            chain=chain,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, sub_uid: str, coin: str, chain: str | Unset = UNSET, options: RequestOptions | None = None
) -> BrokerAddress:
    """Make a deposit address of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                coin=coin,
                chain=chain,
            ),
            options,
        )
    ).parsed
