"""Make the API key for copy trading.

Makes the key with which a trader of the new model places orders that followers copy. It can be made once only; a
second call is refused. The secret is shown in this answer and never again. With that key only contracts on Bitget's
list for copy trading may be traded.

Args:
    passphrase: Passphrase of the key, 8 to 32 letters and digits. It can't be looked up later.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/copy/mix-trader/create-copy-api. Document section: Create Copy ApiKey.

Generated from specs/bitget/copy_mix_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, SecretText
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret

from ...models.copy_mix_trader_api_key import (
    CopyMixTraderApiKey,
    CopyMixTraderApiKeyWire,
    build_copy_mix_trader_api_key,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[CopyMixTraderApiKey]] = Operation(
    exchange="bitget",
    id="copyMixTraderCreateApiKey",
    method="POST",
    path="/api/v2/copy/mix-trader/create-copy-api",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@copyMixTraderCreateApiKey", 1)),
    body=(Param("passphrase", "passphrase", SecretText(pattern="^[0-9A-Za-z]{8,32}$"), required=True),),
    body_type="json",
    result=Result(list[CopyMixTraderApiKeyWire], lambda wire: [build_copy_mix_trader_api_key(item) for item in wire]),
    secret=True,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    passphrase: str | Secret,
) -> Call[list[CopyMixTraderApiKey]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "passphrase": passphrase,
        }
    )


def sync_detailed(
    client: Client, *, passphrase: str | Secret, options: RequestOptions | None = None
) -> Response[list[CopyMixTraderApiKey]]:
    """Make the API key for copy trading. With status, headers and raw bytes."""
    return client.execute(
        call(
            passphrase=passphrase,
        ),
        options,
    )


def sync(
    client: Client, *, passphrase: str | Secret, options: RequestOptions | None = None
) -> list[CopyMixTraderApiKey]:
    """Make the API key for copy trading."""
    return client.execute(
        call(
            passphrase=passphrase,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, passphrase: str | Secret, options: RequestOptions | None = None
) -> Response[list[CopyMixTraderApiKey]]:
    """Make the API key for copy trading. With status, headers and raw bytes."""
    return await client.execute(
        call(
            passphrase=passphrase,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, passphrase: str | Secret, options: RequestOptions | None = None
) -> list[CopyMixTraderApiKey]:
    """Make the API key for copy trading."""
    return (
        await client.execute(
            call(
                passphrase=passphrase,
            ),
            options,
        )
    ).parsed
