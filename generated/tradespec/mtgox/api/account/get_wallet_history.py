"""What moved in one wallet.

Entries of the wallet of one currency, newest first, 50 on a page. Value is always positive: out, spent, fee and
withdraw take it away, the others add it. A buy writes in and fee into the wallet of bitcoins, and spent into that
of the money; a sale writes out into the one, and earned and fee into the other. With prefer_fiat_fee a buyer's fee
stands in the wallet of the money.

Unconfirmed: Which right the key needs; get_info is the obvious one.

Args:
    currency: Whose wallet, such as BTC.
    type: Only entries of this type.
    date_start: Only entries from here on. Unconfirmed: Its format.
    date_end: Only entries up to here. Unconfirmed: Its format.
    trade_id: Only the entries of this trade. Unconfirmed: Its format; presumably the tid.
    page: Number of the page, from 1; left out, the first. At least 1, at most 2147483647. Unconfirmed: That it
        counts from 1, as current_page of the samples does.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/private/wallet/history (also spelled /api/1/generic/wallet/history, which is never sent).
Document section: Your wallet history.

Generated from specs/mtgox/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.history_type import HistoryType, HistoryTypeLike
from ...models.wallet_history import WalletHistory, WalletHistoryWire, build_wallet_history

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="page", item="", size="", max=0, end_codes=(), rows="result", numbered=True, pages="max_page"
)
"""How the list is walked back."""

OPERATION: Operation[WalletHistory] = Operation(
    exchange="mtgox",
    id="getWalletHistory",
    method="POST",
    path="/api/1/generic/private/wallet/history",
    write_class="read",
    signed=True,
    buckets=(),
    body=(
        Param("currency", "currency", Text(pattern="^[A-Z]{3}$"), required=True),
        Param("type", "type", Choice(HistoryType)),
        Param("date_start", "date_start", Text(min_length=1)),
        Param("date_end", "date_end", Text(min_length=1)),
        Param("trade_id", "trade_id", Text(min_length=1)),
        Param("page", "page", Integer(ge=1, le=2147483647)),
    ),
    body_type="form",
    result=Result(WalletHistoryWire, build_wallet_history),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    currency: str,
    type: HistoryTypeLike | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    trade_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Call[WalletHistory]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "currency": currency,
            "type": type,
            "date_start": date_start,
            "date_end": date_end,
            "trade_id": trade_id,
            "page": page,
        }
    )


def sync_detailed(
    client: Client,
    *,
    currency: str,
    type: HistoryTypeLike | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    trade_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[WalletHistory]:
    """What moved in one wallet. With status, headers and raw bytes."""
    return client.execute(
        call(
            currency=currency,
            type=type,
            date_start=date_start,
            date_end=date_end,
            trade_id=trade_id,
            page=page,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    currency: str,
    type: HistoryTypeLike | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    trade_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> WalletHistory:
    """What moved in one wallet."""
    return client.execute(
        call(
            currency=currency,
            type=type,
            date_start=date_start,
            date_end=date_end,
            trade_id=trade_id,
            page=page,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    currency: str,
    type: HistoryTypeLike | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    trade_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[WalletHistory]:
    """What moved in one wallet. With status, headers and raw bytes."""
    return await client.execute(
        call(
            currency=currency,
            type=type,
            date_start=date_start,
            date_end=date_end,
            trade_id=trade_id,
            page=page,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    currency: str,
    type: HistoryTypeLike | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    trade_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> WalletHistory:
    """What moved in one wallet."""
    return (
        await client.execute(
            call(
                currency=currency,
                type=type,
                date_start=date_start,
                date_end=date_end,
                trade_id=trade_id,
                page=page,
            ),
            options,
        )
    ).parsed
