"""List the order books.

The books that exist. The document promises their limits for orders as well, without naming a field.

Unconfirmed: That it is a list (an object in its place is a ContractBreach, which carries the raw body); the fields,
which are those of 2019; that the path stands under /api/v1.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/market/listbooks (also spelled /market/listbooks, which is never sent). Document section: List Books.

Generated from specs/coinbtr/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.book import Book, BookWire, build_book

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[Book] | None] = Operation(
    exchange="coinbtr",
    id="getBooks",
    method="GET",
    path="/api/v1/market/listbooks",
    write_class="read",
    signed=False,
    buckets=(),
    result=Result(list[BookWire] | None, lambda wire: None if wire is None else [build_book(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[Book] | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[Book] | None]:
    """List the order books. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[Book] | None:
    """List the order books."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[Book] | None]:
    """List the order books. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[Book] | None:
    """List the order books."""
    return (await client.execute(call(), options)).parsed
