"""Add, change or remove contracts that followers may copy.

Up to 50 changes at once. ADD opens a contract for copying, DELETE closes it, UPDATE changes its ratios and needs
one of them.

Args:
    setting_list: The changes. At least 1 items, at most 50 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/copy/mix-trader/config-setting-symbols. Document section: Change Copy Trade Symbol Setting.

Generated from specs/bitget/copy_mix_trader.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Record
from tradespec.core.operation import Call, Failure, Operation, Result

from ...models.copy_mix_trader_symbol_request import CopyMixTraderSymbolRequest

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copyMixTraderSetSymbols",
    method="POST",
    path="/api/v2/copy/mix-trader/config-setting-symbols",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixTraderSetSymbols", 1)),
    body=(
        Param(
            "setting_list",
            "settingList",
            Items(Record(CopyMixTraderSymbolRequest), min_items=1, max_items=50),
            required=True,
        ),
    ),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    setting_list: Sequence[CopyMixTraderSymbolRequest],
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "setting_list": setting_list,
        }
    )


def sync_detailed(
    client: Client, *, setting_list: Sequence[CopyMixTraderSymbolRequest], options: RequestOptions | None = None
) -> Response[str | None]:
    """Add, change or remove contracts that followers may copy. With status, headers and raw bytes."""
    return client.execute(
        call(
            setting_list=setting_list,
        ),
        options,
    )


def sync(
    client: Client, *, setting_list: Sequence[CopyMixTraderSymbolRequest], options: RequestOptions | None = None
) -> str | None:
    """Add, change or remove contracts that followers may copy."""
    return client.execute(
        call(
            setting_list=setting_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, setting_list: Sequence[CopyMixTraderSymbolRequest], options: RequestOptions | None = None
) -> Response[str | None]:
    """Add, change or remove contracts that followers may copy. With status, headers and raw bytes."""
    return await client.execute(
        call(
            setting_list=setting_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, setting_list: Sequence[CopyMixTraderSymbolRequest], options: RequestOptions | None = None
) -> str | None:
    """Add, change or remove contracts that followers may copy."""
    return (
        await client.execute(
            call(
                setting_list=setting_list,
            ),
            options,
        )
    ).parsed
