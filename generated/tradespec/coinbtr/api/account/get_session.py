"""Get the session.

Whose key it is, from which address the call came, and what the key may do.

Unconfirmed: The fields; they are those of the document's revision four days later.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/user/session (also spelled /api/v1/wallet/user/session, which is never sent). Document section: Session
information.

Generated from specs/coinbtr/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.session import Session, SessionWire, build_session

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Session | None] = Operation(
    exchange="coinbtr",
    id="getSession",
    method="GET",
    path="/api/v1/user/session",
    write_class="read",
    signed=True,
    buckets=(),
    result=Result(SessionWire | None, lambda wire: None if wire is None else build_session(wire)),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[Session | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[Session | None]:
    """Get the session. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> Session | None:
    """Get the session."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[Session | None]:
    """Get the session. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> Session | None:
    """Get the session."""
    return (await client.execute(call(), options)).parsed
