"""List the balances of all coins.

What the account holds of every coin, with the deposit addresses.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/wallet/listbalances. Document section: List Balances.

Generated from specs/coinbtr/wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.balance import Balance, BalanceWire, build_balance

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[Balance]] = Operation(
    exchange="coinbtr",
    id="getBalances",
    method="GET",
    path="/api/v1/wallet/listbalances",
    write_class="read",
    signed=True,
    buckets=(),
    result=Result(list[BalanceWire], lambda wire: [build_balance(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[Balance]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[Balance]]:
    """List the balances of all coins. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[Balance]:
    """List the balances of all coins."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[list[Balance]]:
    """List the balances of all coins. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[Balance]:
    """List the balances of all coins."""
    return (await client.execute(call(), options)).parsed
