"""Deposit address.

An address for deposits to the account. Without description the current one, which stays the same until it received
something; with description every call makes a new one, so a repeat is not harmless. With ipn the given URL is
called when something arrives (webhook addressPing).

Args:
    description: A note of your own. With it a new address is made on every call.
    ipn: URL that is called when the address receives something. It counts only together with description.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/bitcoin/address (also spelled /api/1/generic/private/bitcoin/address, which is never sent).
Document section: get a bitcoin deposit address.

Generated from specs/mtgox/bitcoin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Given
from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.deposit_address import DepositAddress, DepositAddressWire, build_deposit_address

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[DepositAddress] = Operation(
    exchange="mtgox",
    id="getAddress",
    method="POST",
    path="/api/1/generic/bitcoin/address",
    write_class="unsafe",
    signed=True,
    buckets=(),
    body=(
        Param("description", "description", Text(min_length=1)),
        Param("ipn", "ipn", Text(min_length=1, pattern="^https?://")),
    ),
    body_type="form",
    checks=(Given("ipn", "ipn counts only together with description.", require=("description",)),),
    result=Result(DepositAddressWire, build_deposit_address),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    description: str | Unset = UNSET,
    ipn: str | Unset = UNSET,
) -> Call[DepositAddress]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "description": description,
            "ipn": ipn,
        }
    )


def sync_detailed(
    client: Client, *, description: str | Unset = UNSET, ipn: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[DepositAddress]:
    """Deposit address. With status, headers and raw bytes."""
    return client.execute(
        call(
            description=description,
            ipn=ipn,
        ),
        options,
    )


def sync(
    client: Client, *, description: str | Unset = UNSET, ipn: str | Unset = UNSET, options: RequestOptions | None = None
) -> DepositAddress:
    """Deposit address."""
    return client.execute(
        call(
            description=description,
            ipn=ipn,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    description: str | Unset = UNSET,
    ipn: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[DepositAddress]:
    """Deposit address. With status, headers and raw bytes."""
    return await client.execute(
        call(
            description=description,
            ipn=ipn,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    description: str | Unset = UNSET,
    ipn: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> DepositAddress:
    """Deposit address."""
    return (
        await client.execute(
            call(
                description=description,
                ipn=ipn,
            ),
            options,
        )
    ).parsed
