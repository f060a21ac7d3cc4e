"""Switch paying fees in BGB on or off.

With it on, spot fees are paid in BGB as far as there is some. Limited to one call a second.

Args:
    deduct: on to pay fees in BGB, off to pay them in the coin that is received.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/spot/account/switch-deduct. Document section: Switch BGB Deduct.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.on_off import OnOff, OnOffLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[bool | None] = Operation(
    exchange="bitget",
    id="spotAccountSwitchDeduct",
    method="POST",
    path="/api/v2/spot/account/switch-deduct",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@spotAccountSwitchDeduct", 1)),
    body=(Param("deduct", "deduct", Choice(OnOff), required=True),),
    body_type="json",
    result=Result(bool | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    deduct: OnOffLike,
) -> Call[bool | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "deduct": deduct,
        }
    )


def sync_detailed(client: Client, *, deduct: OnOffLike, options: RequestOptions | None = None) -> Response[bool | None]:
    """Switch paying fees in BGB on or off. With status, headers and raw bytes."""
    return client.execute(
        call(
            deduct=deduct,
        ),
        options,
    )


def sync(client: Client, *, deduct: OnOffLike, options: RequestOptions | None = None) -> bool | None:
    """Switch paying fees in BGB on or off."""
    return client.execute(
        call(
            deduct=deduct,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, deduct: OnOffLike, options: RequestOptions | None = None
) -> Response[bool | None]:
    """Switch paying fees in BGB on or off. With status, headers and raw bytes."""
    return await client.execute(
        call(
            deduct=deduct,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, deduct: OnOffLike, options: RequestOptions | None = None) -> bool | None:
    """Switch paying fees in BGB on or off."""
    return (
        await client.execute(
            call(
                deduct=deduct,
            ),
            options,
        )
    ).parsed
