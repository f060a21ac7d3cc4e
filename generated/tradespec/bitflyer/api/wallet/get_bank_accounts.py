"""Bank accounts.

Bank accounts that are registered for withdrawals.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getbankaccounts. Document section: Get Summary of Bank Accounts.

Generated from specs/bitflyer/wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.bank_account import BankAccount, BankAccountWire, build_bank_account

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[BankAccount]] = Operation(
    exchange="bitflyer",
    id="getBankAccounts",
    method="GET",
    path="/v1/me/getbankaccounts",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    result=Result(list[BankAccountWire], lambda wire: [build_bank_account(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[BankAccount]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[BankAccount]]:
    """Bank accounts. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[BankAccount]:
    """Bank accounts."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[BankAccount]]:
    """Bank accounts. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[BankAccount]:
    """Bank accounts."""
    return (await client.execute(call(), options)).parsed
