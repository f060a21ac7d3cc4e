"""Deposit address.

The account's address for deposits of bitcoins.

Args:
    name: Login name.
    pass_: Password.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /code/btcAddress.php. Document section: Methods.

Generated from specs/mtgox/legacy.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret

from ...models.legacy_address import LegacyAddress, LegacyAddressWire, build_legacy_address

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[LegacyAddress] = Operation(
    exchange="mtgox",
    id="legacyGetBtcAddress",
    method="POST",
    path="/code/btcAddress.php",
    write_class="read",
    signed=False,
    buckets=(),
    body=(
        Param("name", "name", Text(min_length=1), required=True),
        Param("pass_", "pass", SecretText(min_length=1), required=True),
    ),
    body_type="form",
    result=Result(LegacyAddressWire, build_legacy_address),
    envelope=None,
    origins={"live": "https://mtgox.com"},
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    name: str,
    pass_: str | Secret,
) -> Call[LegacyAddress]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "name": name,
            "pass_": pass_,
        }
    )


def sync_detailed(
    client: Client, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
) -> Response[LegacyAddress]:
    """Deposit address. With status, headers and raw bytes."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
        ),
        options,
    )


def sync(client: Client, *, name: str, pass_: str | Secret, options: RequestOptions | None = None) -> LegacyAddress:
    """Deposit address."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
) -> Response[LegacyAddress]:
    """Deposit address. With status, headers and raw bytes."""
    return await client.execute(
        call(
            name=name,
            pass_=pass_,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
) -> LegacyAddress:
    """Deposit address."""
    return (
        await client.execute(
            call(
                name=name,
                pass_=pass_,
            ),
            options,
        )
    ).parsed
