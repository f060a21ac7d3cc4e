"""List advertisements.

Advertisements of one coin, currency and direction, newest first; your own unless source_type says else. At most 90
days between start_time and end_time, 20 rows a page.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    limit: Rows wanted. At least 1, at most 20. When left out: 20.
    status: Only advertisements in this state.
    adv_no: Only this advertisement.
    side: Only purchases, or only sales.
    coin: The coin.
    language: Language of names.
    fiat: The currency, such as USD.
    order_by: By what to sort, falling. When left out: createTime.
    pay_method_id: Only with this method of payment.
    source_type: Whose advertisements. When left out: owner.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/p2p/advList. Document section: Get Merchant Advertisement List.

Generated from specs/bitget/p2p.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.p2p_advertisement_order import P2PAdvertisementOrder, P2PAdvertisementOrderLike
from ...models.p2p_advertisement_source import P2PAdvertisementSource, P2PAdvertisementSourceLike
from ...models.p2p_advertisement_status import P2PAdvertisementStatus, P2PAdvertisementStatusLike
from ...models.p2p_advertisements import P2PAdvertisements, P2PAdvertisementsWire, build_p2p_advertisements
from ...models.p2p_language import P2PLanguage, P2PLanguageLike
from ...models.side import Side, SideLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=20, end_codes=(), rows="adv_list", next="min_adv_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[P2PAdvertisements] = Operation(
    exchange="bitget",
    id="p2pGetAdvertisements",
    method="GET",
    path="/api/v2/p2p/advList",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@p2pGetAdvertisements", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms"), required=True),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1, le=20)),
        Param("status", "status", Choice(P2PAdvertisementStatus), required=True),
        Param("adv_no", "advNo", Text(min_length=1)),
        Param("side", "side", Choice(Side), required=True),
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("language", "language", Choice(P2PLanguage)),
        Param("fiat", "fiat", Text(min_length=1), required=True),
        Param("order_by", "orderBy", Choice(P2PAdvertisementOrder)),
        Param("pay_method_id", "payMethodId", Text(min_length=1)),
        Param("source_type", "sourceType", Choice(P2PAdvertisementSource)),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            90,
            86400000,
            "end_time comes after start_time, by at most 90 days; ask for a longer time in parts",
        ),
    ),
    result=Result(P2PAdvertisementsWire, build_p2p_advertisements),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2PAdvertisementStatusLike,
    adv_no: str | Unset = UNSET,
    side: SideLike,
    coin: str,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str,
    order_by: P2PAdvertisementOrderLike | Unset = UNSET,
    pay_method_id: str | Unset = UNSET,
    source_type: P2PAdvertisementSourceLike | Unset = UNSET,
) -> Call[P2PAdvertisements]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "id_less_than": id_less_than,
            "limit": limit,
            "status": status,
            "adv_no": adv_no,
            "side": side,
            "coin": coin,
            "language": language,
            "fiat": fiat,
            "order_by": order_by,
            "pay_method_id": pay_method_id,
            "source_type": source_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2PAdvertisementStatusLike,
    adv_no: str | Unset = UNSET,
    side: SideLike,
    coin: str,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str,
    order_by: P2PAdvertisementOrderLike | Unset = UNSET,
    pay_method_id: str | Unset = UNSET,
    source_type: P2PAdvertisementSourceLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[P2PAdvertisements]:
    """List advertisements. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_by=order_by,
            pay_method_id=pay_method_id,
            source_type=source_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2PAdvertisementStatusLike,
    adv_no: str | Unset = UNSET,
    side: SideLike,
    coin: str,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str,
    order_by: P2PAdvertisementOrderLike | Unset = UNSET,
    pay_method_id: str | Unset = UNSET,
    source_type: P2PAdvertisementSourceLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> P2PAdvertisements:
    """List advertisements."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_by=order_by,
            pay_method_id=pay_method_id,
            source_type=source_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2PAdvertisementStatusLike,
    adv_no: str | Unset = UNSET,
    side: SideLike,
    coin: str,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str,
    order_by: P2PAdvertisementOrderLike | Unset = UNSET,
    pay_method_id: str | Unset = UNSET,
    source_type: P2PAdvertisementSourceLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[P2PAdvertisements]:
    """List advertisements. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_by=order_by,
            pay_method_id=pay_method_id,
            source_type=source_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2PAdvertisementStatusLike,
    adv_no: str | Unset = UNSET,
    side: SideLike,
    coin: str,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str,
    order_by: P2PAdvertisementOrderLike | Unset = UNSET,
    pay_method_id: str | Unset = UNSET,
    source_type: P2PAdvertisementSourceLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> P2PAdvertisements:
    """List advertisements."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                id_less_than=id_less_than,
                limit=limit,
                status=status,
                adv_no=adv_no,
                side=side,
                coin=coin,
                language=language,
                fiat=fiat,
                order_by=order_by,
                pay_method_id=pay_method_id,
                source_type=source_type,
            ),
            options,
        )
    ).parsed
