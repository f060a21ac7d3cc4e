"""Chat log of the USA.

Messages of the traders' chat of bitFlyer USA, newest first.

Args:
    from_date: Only messages after this date, such as 2018-06-30 or 2018-06-30T00:00:00.000. Left out, it is 5 days
        ago.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together.

GET /v1/getchats/usa. Document section: Chat.

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.chat_message import ChatMessage, ChatMessageWire, build_chat_message

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[ChatMessage]] = Operation(
    exchange="bitflyer",
    id="getChatsUsa",
    method="GET",
    path="/v1/getchats/usa",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    query=(
        Param(
            "from_date",
            "from_date",
            Text(
                pattern="^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,7})?)?$"
            ),
        ),
    ),
    result=Result(list[ChatMessageWire], lambda wire: [build_chat_message(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    from_date: str | Unset = UNSET,
) -> Call[list[ChatMessage]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "from_date": from_date,
        }
    )


def sync_detailed(
    client: Client, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[ChatMessage]]:
    """Chat log of the USA. With status, headers and raw bytes."""
    return client.execute(
        call(
            from_date=from_date,
        ),
        options,
    )


def sync(client: Client, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None) -> list[ChatMessage]:
    """Chat log of the USA."""
    return client.execute(
        call(
            from_date=from_date,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[ChatMessage]]:
    """Chat log of the USA. With status, headers and raw bytes."""
    return await client.execute(
        call(
            from_date=from_date,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[ChatMessage]:
    """Chat log of the USA."""
    return (
        await client.execute(
            call(
                from_date=from_date,
            ),
            options,
        )
    ).parsed
