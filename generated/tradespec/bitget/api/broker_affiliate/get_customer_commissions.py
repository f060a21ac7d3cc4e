"""List commissions by user and day.

Commissions for your users by day, coin and symbol, newest first, of at most 30 days at once. For agents
(affiliates); others get 70102.

Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    limit: Rows wanted. At least 1, at most 1000. When left out: 100.
    uid: Only this user.
    coin: Only this coin, such as USDT; left out, all of them.
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    show_sub: Whether users brought by your users are listed as well.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/broker/customer-commissions. Document section: Get Agent Direct commissions.

Generated from specs/bitget/broker_affiliate.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.affiliate_commissions import AffiliateCommissions, AffiliateCommissionsWire, build_affiliate_commissions
from ...models.yes_no import YesNo, YesNoLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than",
    item="",
    size="limit",
    max=1000,
    end_codes=(),
    rows="commission_list",
    next="end_id",
    text=True,
)
"""How the list is walked back."""

OPERATION: Operation[AffiliateCommissions] = Operation(
    exchange="bitget",
    id="brokerAffiliateGetCustomerCommissions",
    method="GET",
    path="/api/v2/broker/customer-commissions",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAffiliateGetCustomerCommissions", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1, le=1000)),
        Param("uid", "uid", Text(min_length=1)),
        Param("coin", "coin", Text(min_length=1)),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("show_sub", "showSub", Choice(YesNo)),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            30,
            86400000,
            "end_time comes after start_time, by at most 30 days; ask for a longer time in parts",
        ),
    ),
    result=Result(AffiliateCommissionsWire, build_affiliate_commissions),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
) -> Call[AffiliateCommissions]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "id_less_than": id_less_than,
            "limit": limit,
            "uid": uid,
            "coin": coin,
            "symbol": symbol,
            "show_sub": show_sub,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AffiliateCommissions]:
    """List commissions by user and day. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            coin=coin,
            symbol=symbol,
            show_sub=show_sub,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AffiliateCommissions:
    """List commissions by user and day."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            coin=coin,
            symbol=symbol,
            show_sub=show_sub,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AffiliateCommissions]:
    """List commissions by user and day. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            coin=coin,
            symbol=symbol,
            show_sub=show_sub,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    show_sub: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AffiliateCommissions:
    """List commissions by user and day."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                id_less_than=id_less_than,
                limit=limit,
                uid=uid,
                coin=coin,
                symbol=symbol,
                show_sub=show_sub,
            ),
            options,
        )
    ).parsed
