"""Changes of a balance.

Every change of the balance of one currency, newest first: trades, fees, deposits, withdrawals and transfers.

Args:
    currency_code: Currency, such as JPY or BTC. When left out: JPY.
    count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed: The
        maximum of 500 is proven for public executions only.
    before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At least 0,
        at most 9223372036854775807.
    after: Only items with an id above this one. It sets a floor: the answer still starts with the newest item. At
        least 0, at most 9223372036854775807.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getbalancehistory. Document section: List Balance History.

Generated from specs/bitflyer/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.balance_change import BalanceChange, BalanceChangeWire, build_balance_change

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="before", item="id", size="count", max=500, end_codes=())
"""How the list is walked back."""

OPERATION: Operation[list[BalanceChange]] = Operation(
    exchange="bitflyer",
    id="getBalanceHistory",
    method="GET",
    path="/v1/me/getbalancehistory",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    query=(
        Param("currency_code", "currency_code", Text(min_length=1)),
        Param("count", "count", Integer(ge=1, le=500)),
        Param("before", "before", Integer(ge=0, le=9223372036854775807)),
        Param("after", "after", Integer(ge=0, le=9223372036854775807)),
    ),
    result=Result(list[BalanceChangeWire], lambda wire: [build_balance_change(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    currency_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
) -> Call[list[BalanceChange]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "currency_code": currency_code,
            "count": count,
            "before": before,
            "after": after,
        }
    )


def sync_detailed(
    client: Client,
    *,
    currency_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[BalanceChange]]:
    """Changes of a balance. With status, headers and raw bytes."""
    return client.execute(
        call(
            currency_code=currency_code,
            count=count,
            before=before,
            after=after,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    currency_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[BalanceChange]:
    """Changes of a balance."""
    return client.execute(
        call(
            currency_code=currency_code,
            count=count,
            before=before,
            after=after,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    currency_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[BalanceChange]]:
    """Changes of a balance. With status, headers and raw bytes."""
    return await client.execute(
        call(
            currency_code=currency_code,
            count=count,
            before=before,
            after=after,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    currency_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[BalanceChange]:
    """Changes of a balance."""
    return (
        await client.execute(
            call(
                currency_code=currency_code,
                count=count,
                before=before,
                after=after,
            ),
            options,
        )
    ).parsed
