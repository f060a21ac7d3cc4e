"""List merchants.

Merchants with their record. Times of payment and release are averages in minutes.

Unconfirmed: The largest limit is not documented; the default of 100 is taken for it.

Args:
    online: Only those who are online, or who are not.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    limit: Rows wanted. At least 1. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/p2p/merchantList. Document section: Get P2P Merchant List.

Generated from specs/bitget/p2p.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.p2p_merchants import P2PMerchants, P2PMerchantsWire, build_p2p_merchants
from ...models.yes_no import YesNo, YesNoLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than",
    item="",
    size="limit",
    max=100,
    end_codes=(),
    rows="merchant_list",
    next="min_merchant_id",
    text=True,
)
"""How the list is walked back."""

OPERATION: Operation[P2PMerchants] = Operation(
    exchange="bitget",
    id="p2pGetMerchants",
    method="GET",
    path="/api/v2/p2p/merchantList",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@p2pGetMerchants", 1)),
    query=(
        Param("online", "online", Choice(YesNo)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1)),
    ),
    result=Result(P2PMerchantsWire, build_p2p_merchants),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    online: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[P2PMerchants]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "online": online,
            "id_less_than": id_less_than,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    online: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[P2PMerchants]:
    """List merchants. With status, headers and raw bytes."""
    return client.execute(
        call(
            online=online,
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    online: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> P2PMerchants:
    """List merchants."""
    return client.execute(
        call(
            online=online,
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    online: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[P2PMerchants]:
    """List merchants. With status, headers and raw bytes."""
    return await client.execute(
        call(
            online=online,
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    online: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> P2PMerchants:
    """List merchants."""
    return (
        await client.execute(
            call(
                online=online,
                id_less_than=id_less_than,
                limit=limit,
            ),
            options,
        )
    ).parsed
