"""List the account's bills.

Everything that changed the balance, newest first, 90 days back, in windows of at most 30 days (a wider one is
refused with 00001). Funding is contract_settle_fee, with the money in amount; opening trades have amount 0 and a
fee. coin works with the business types trans_from_exchange and trans_to_exchange only.

Args:
    product_type: Which futures.
    coin: Only this coin. It has an effect with `business_type` trans_from_exchange or trans_to_exchange only.
    business_type: Only bills of this kind; left out, all kinds. An unknown one is refused (40020).
    only_funding: yes leaves out append_margin, adjust_down_lever_append_margin, reduce_margin and
        auto_append_margin. When left out: no.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/mix/account/bill (also spelled /api/v2/mix/account/bills, which is never sent). Document section: Get
Account Bills.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_bill_type import FuturesBillType, FuturesBillTypeLike
from ...models.futures_bills import FuturesBills, FuturesBillsWire, build_futures_bills
from ...models.product_type import ProductType, ProductTypeLike
from ...models.yes_no import YesNo, YesNoLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="bills", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[FuturesBills] = Operation(
    exchange="bitget",
    id="futuresAccountGetBills",
    method="GET",
    path="/api/v2/mix/account/bill",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresAccountGetBills", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("coin", "coin", Text(min_length=1)),
        Param("business_type", "businessType", Choice(FuturesBillType)),
        Param("only_funding", "onlyFunding", Choice(YesNo)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            30,
            86400000,
            "start_time and end_time may be at most 30 days apart, in this order; ask for longer times in several calls",
        ),
    ),
    result=Result(FuturesBillsWire, build_futures_bills),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    business_type: FuturesBillTypeLike | Unset = UNSET,
    only_funding: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[FuturesBills]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "coin": coin,
            "business_type": business_type,
            "only_funding": only_funding,
            "id_less_than": id_less_than,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    business_type: FuturesBillTypeLike | Unset = UNSET,
    only_funding: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesBills]:
    """List the account's bills. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            coin=coin,
            business_type=business_type,
            only_funding=only_funding,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    business_type: FuturesBillTypeLike | Unset = UNSET,
    only_funding: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesBills:
    """List the account's bills."""
    return client.execute(
        call(
            product_type=product_type,
            coin=coin,
            business_type=business_type,
            only_funding=only_funding,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    business_type: FuturesBillTypeLike | Unset = UNSET,
    only_funding: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesBills]:
    """List the account's bills. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            coin=coin,
            business_type=business_type,
            only_funding=only_funding,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    business_type: FuturesBillTypeLike | Unset = UNSET,
    only_funding: YesNoLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesBills:
    """List the account's bills."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                coin=coin,
                business_type=business_type,
                only_funding=only_funding,
                id_less_than=id_less_than,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
