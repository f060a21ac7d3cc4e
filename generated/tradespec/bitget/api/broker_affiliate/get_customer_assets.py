"""List assets of your users.

What your users have, as of some ten minutes ago. For agents (affiliates); others get 70102.

Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

Args:
    page_no: Number of the page, from 1. At least 1.
    page_size: Rows of a page. At least 1, at most 500. When left out: 100.
    uid: Only this user.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/broker/customer-asset. Document section: Get Agent Customer Assets List.

Generated from specs/bitget/broker_affiliate.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.affiliate_asset import AffiliateAsset, AffiliateAssetWire, build_affiliate_asset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_no", item="", size="page_size", max=500, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[AffiliateAsset]] = Operation(
    exchange="bitget",
    id="brokerAffiliateGetCustomerAssets",
    method="POST",
    path="/api/v2/broker/customer-asset",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAffiliateGetCustomerAssets", 1)),
    body=(
        Param("page_no", "pageNo", Integer(ge=1, quoted=True)),
        Param("page_size", "pageSize", Integer(ge=1, le=500, quoted=True)),
        Param("uid", "uid", Text(min_length=1)),
    ),
    body_type="json",
    result=Result(list[AffiliateAssetWire], lambda wire: [build_affiliate_asset(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
) -> Call[list[AffiliateAsset]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "page_no": page_no,
            "page_size": page_size,
            "uid": uid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[AffiliateAsset]]:
    """List assets of your users. With status, headers and raw bytes."""
    return client.execute(
        call(
            page_no=page_no,
            page_size=page_size,
            uid=uid,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[AffiliateAsset]:
    """List assets of your users."""
    return client.execute(
        call(
            page_no=page_no,
            page_size=page_size,
            uid=uid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[AffiliateAsset]]:
    """List assets of your users. With status, headers and raw bytes."""
    return await client.execute(
        call(
            page_no=page_no,
            page_size=page_size,
            uid=uid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[AffiliateAsset]:
    """List assets of your users."""
    return (
        await client.execute(
            call(
                page_no=page_no,
                page_size=page_size,
                uid=uid,
            ),
            options,
        )
    ).parsed
