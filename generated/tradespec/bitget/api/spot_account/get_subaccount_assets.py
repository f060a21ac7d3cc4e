"""Get the spot balances of the sub-accounts.

Sub-accounts that hold anything, each with its coins. For the main account; ND brokers may not call it.

Unconfirmed: The order of the ids. One answer of 2024 had none, so only its first page can be had.

Args:
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    limit: Sub-accounts wanted. At least 1, at most 50. When left out: 10.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/spot/account/subaccount-assets. Document section: Get Sub-accounts Assets.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_subaccount_assets import (
    SpotSubaccountAssets,
    SpotSubaccountAssetsWire,
    build_spot_subaccount_assets,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="id", size="limit", max=50, end_codes=(), text=True, last=True)
"""How the list is walked back."""

OPERATION: Operation[list[SpotSubaccountAssets]] = Operation(
    exchange="bitget",
    id="spotAccountGetSubaccountAssets",
    method="GET",
    path="/api/v2/spot/account/subaccount-assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotAccountGetSubaccountAssets", 1)),
    query=(
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1, le=50)),
    ),
    result=Result(list[SpotSubaccountAssetsWire], lambda wire: [build_spot_subaccount_assets(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[list[SpotSubaccountAssets]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "id_less_than": id_less_than,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotSubaccountAssets]]:
    """Get the spot balances of the sub-accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotSubaccountAssets]:
    """Get the spot balances of the sub-accounts."""
    return client.execute(
        call(
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotSubaccountAssets]]:
    """Get the spot balances of the sub-accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotSubaccountAssets]:
    """Get the spot balances of the sub-accounts."""
    return (
        await client.execute(
            call(
                id_less_than=id_less_than,
                limit=limit,
            ),
            options,
        )
    ).parsed
