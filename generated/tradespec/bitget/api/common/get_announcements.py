"""Get announcements.

Announcements of about the last month, ten at most: listings, delistings, maintenance. For the next ones pass the
`ann_id` of the last row as cursor. The path is misspelt at Bitget; the right spelling does not exist there.

Args:
    language: Language of the announcements. Bitget answers in English where it does not know the language.
    ann_type: Only announcements of this kind.
    start_time: Announced from here on, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Announced up to here, in ms since 1970. At least 0, at most 9999999999999.
    cursor: The `ann_id` of the last row of the page before. Left out, the first page.
    limit: Rows wanted. At least 1, at most 10. When left out: 10.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/public/annoucements (also spelled /api/v2/public/announcements, which is never sent). Document section:
Query Announcements.

Generated from specs/bitget/common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.announcement import Announcement, AnnouncementWire, build_announcement
from ...models.announcement_language import AnnouncementLanguage, AnnouncementLanguageLike
from ...models.announcement_type import AnnouncementType, AnnouncementTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="cursor", item="ann_id", size="limit", max=10, end_codes=(), text=True, last=True)
"""How the list is walked back."""

OPERATION: Operation[list[Announcement]] = Operation(
    exchange="bitget",
    id="commonGetAnnouncements",
    method="GET",
    path="/api/v2/public/annoucements",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@commonGetAnnouncements", 1)),
    query=(
        Param("language", "language", Choice(AnnouncementLanguage), required=True),
        Param("ann_type", "annType", Choice(AnnouncementType)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("cursor", "cursor", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1, le=10)),
    ),
    result=Result(list[AnnouncementWire], lambda wire: [build_announcement(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    language: AnnouncementLanguageLike,
    ann_type: AnnouncementTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[list[Announcement]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "language": language,
            "ann_type": ann_type,
            "start_time": start_time,
            "end_time": end_time,
            "cursor": cursor,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    language: AnnouncementLanguageLike,
    ann_type: AnnouncementTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[Announcement]]:
    """Get announcements. With status, headers and raw bytes."""
    return client.execute(
        call(
            language=language,
            ann_type=ann_type,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    language: AnnouncementLanguageLike,
    ann_type: AnnouncementTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[Announcement]:
    """Get announcements."""
    return client.execute(
        call(
            language=language,
            ann_type=ann_type,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    language: AnnouncementLanguageLike,
    ann_type: AnnouncementTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[Announcement]]:
    """Get announcements. With status, headers and raw bytes."""
    return await client.execute(
        call(
            language=language,
            ann_type=ann_type,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    language: AnnouncementLanguageLike,
    ann_type: AnnouncementTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[Announcement]:
    """Get announcements."""
    return (
        await client.execute(
            call(
                language=language,
                ann_type=ann_type,
                start_time=start_time,
                end_time=end_time,
                cursor=cursor,
                limit=limit,
            ),
            options,
        )
    ).parsed
