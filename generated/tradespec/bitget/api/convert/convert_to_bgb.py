"""Convert remainders into BGB.

Converts the whole remainder of each coin into BGB, at the price of the moment. `get_bgb_history` says what it
brought.

Args:
    coin_list: The coins. At least 1 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/convert/bgb-convert. Document section: Convert BGB.

Generated from specs/bitget/convert.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.convert_bgb_result import ConvertBgbResult, ConvertBgbResultWire, build_convert_bgb_result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[ConvertBgbResult] = Operation(
    exchange="bitget",
    id="convertConvertToBgb",
    method="POST",
    path="/api/v2/convert/bgb-convert",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@convertConvertToBgb", 1)),
    body=(Param("coin_list", "coinList", Items(Text(), min_items=1), required=True),),
    body_type="json",
    result=Result(ConvertBgbResultWire, build_convert_bgb_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin_list: Sequence[str],
) -> Call[ConvertBgbResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin_list": coin_list,
        }
    )


def sync_detailed(
    client: Client, *, coin_list: Sequence[str], options: RequestOptions | None = None
) -> Response[ConvertBgbResult]:
    """Convert remainders into BGB. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin_list=coin_list,
        ),
        options,
    )


def sync(client: Client, *, coin_list: Sequence[str], options: RequestOptions | None = None) -> ConvertBgbResult:
    """Convert remainders into BGB."""
    return client.execute(
        call(
            coin_list=coin_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin_list: Sequence[str], options: RequestOptions | None = None
) -> Response[ConvertBgbResult]:
    """Convert remainders into BGB. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin_list=coin_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin_list: Sequence[str], options: RequestOptions | None = None
) -> ConvertBgbResult:
    """Convert remainders into BGB."""
    return (
        await client.execute(
            call(
                coin_list=coin_list,
            ),
            options,
        )
    ).parsed
