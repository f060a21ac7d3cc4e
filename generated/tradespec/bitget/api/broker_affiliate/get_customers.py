"""List your users.

Your users with their registration; with uid it tells whether somebody is your user. Give both times (at most 30
days apart) or neither, for users of all times. For agents (affiliates); others get 70102.

Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

Args:
    start_time: From here, in ms since 1970.
    end_time: Up to here, in ms since 1970.
    page_no: Number of the page, from 1. At least 1.
    page_size: Rows of a page. At least 1, at most 1000. When left out: 100.
    uid: Only this user.
    referral_code: Only users of this referral code.
    show_sub: Whether users brought by your users are listed as well.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/broker/customer-list. Document section: Get Agent Customer List.

Generated from specs/bitget/broker_affiliate.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span, Together
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.affiliate_customer import AffiliateCustomer, AffiliateCustomerWire, build_affiliate_customer
from ...models.yes_no import YesNo, YesNoLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_no", item="", size="page_size", max=1000, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[AffiliateCustomer]] = Operation(
    exchange="bitget",
    id="brokerAffiliateGetCustomers",
    method="POST",
    path="/api/v2/broker/customer-list",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAffiliateGetCustomers", 1)),
    body=(
        Param("start_time", "startTime", Integer(quoted=True, unit="ms")),
        Param("end_time", "endTime", Integer(quoted=True, unit="ms")),
        Param("page_no", "pageNo", Integer(ge=1, quoted=True)),
        Param("page_size", "pageSize", Integer(ge=1, le=1000, quoted=True)),
        Param("uid", "uid", Text(min_length=1)),
        Param("referral_code", "referralCode", Text(min_length=1)),
        Param("show_sub", "showSub", Choice(YesNo)),
    ),
    body_type="json",
    checks=(
        Together(("start_time", "end_time"), "give both start_time and end_time, or neither"),
        Span(
            "start_time",
            "end_time",
            30,
            86400000,
            "end_time comes after start_time, by at most 30 days; ask for a longer time in parts",
        ),
    ),
    result=Result(list[AffiliateCustomerWire], lambda wire: [build_affiliate_customer(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    referral_code: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
) -> Call[list[AffiliateCustomer]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "page_no": page_no,
            "page_size": page_size,
            "uid": uid,
            "referral_code": referral_code,
            "show_sub": show_sub,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    referral_code: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[AffiliateCustomer]]:
    """List your users. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            referral_code=referral_code,
            show_sub=show_sub,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    referral_code: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[AffiliateCustomer]:
    """List your users."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            referral_code=referral_code,
            show_sub=show_sub,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    referral_code: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[AffiliateCustomer]]:
    """List your users. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            referral_code=referral_code,
            show_sub=show_sub,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    referral_code: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[AffiliateCustomer]:
    """List your users."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                page_no=page_no,
                page_size=page_size,
                uid=uid,
                referral_code=referral_code,
                show_sub=show_sub,
            ),
            options,
        )
    ).parsed
