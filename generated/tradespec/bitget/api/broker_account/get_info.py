"""Get the number of sub-accounts.

How many sub-accounts you have, and how many you may have. For main accounts of non-disclosed (ND) brokers, with a
key bound to an address.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/broker/account/info. Document section: Get Broker Info.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.broker_info import BrokerInfo, BrokerInfoWire, build_broker_info

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerInfo] = Operation(
    exchange="bitget",
    id="brokerAccountGetInfo",
    method="GET",
    path="/api/v2/broker/account/info",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAccountGetInfo", 1)),
    result=Result(BrokerInfoWire, build_broker_info),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[BrokerInfo]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[BrokerInfo]:
    """Get the number of sub-accounts. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> BrokerInfo:
    """Get the number of sub-accounts."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[BrokerInfo]:
    """Get the number of sub-accounts. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> BrokerInfo:
    """Get the number of sub-accounts."""
    return (await client.execute(call(), options)).parsed
