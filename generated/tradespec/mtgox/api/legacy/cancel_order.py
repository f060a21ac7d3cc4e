"""Cancel an order.

Cancels one order, named by its id and its type. The answer lists the orders that are left.

Unconfirmed: Which fields the answer has; it changed over time.

Args:
    name: Login name.
    pass_: Password.
    oid: Id of the order.
    type: 1 for an order that sells, 2 for one that buys. At least 1, at most 2.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /code/cancelOrder.php. Document section: Methods.

Generated from specs/mtgox/legacy.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret

from ...models.legacy_cancelled import LegacyCancelled, LegacyCancelledWire, build_legacy_cancelled

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[LegacyCancelled] = Operation(
    exchange="mtgox",
    id="legacyCancelOrder",
    method="POST",
    path="/code/cancelOrder.php",
    write_class="idempotent",
    signed=False,
    buckets=(),
    body=(
        Param("name", "name", Text(min_length=1), required=True),
        Param("pass_", "pass", SecretText(min_length=1), required=True),
        Param("oid", "oid", Text(min_length=1), required=True),
        Param("type", "type", Integer(ge=1, le=2), required=True),
    ),
    body_type="form",
    result=Result(LegacyCancelledWire, build_legacy_cancelled),
    envelope=None,
    origins={"live": "https://mtgox.com"},
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    name: str,
    pass_: str | Secret,
    oid: str,
    type: int,
) -> Call[LegacyCancelled]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "name": name,
            "pass_": pass_,
            "oid": oid,
            "type": type,
        }
    )


def sync_detailed(
    client: Client, *, name: str, pass_: str | Secret, oid: str, type: int, options: RequestOptions | None = None
) -> Response[LegacyCancelled]:
    """Cancel an order. With status, headers and raw bytes."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
            oid=oid,
            type=type,
        ),
        options,
    )


def sync(
    client: Client, *, name: str, pass_: str | Secret, oid: str, type: int, options: RequestOptions | None = None
) -> LegacyCancelled:
    """Cancel an order."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
            oid=oid,
            type=type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, name: str, pass_: str | Secret, oid: str, type: int, options: RequestOptions | None = None
) -> Response[LegacyCancelled]:
    """Cancel an order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            name=name,
            pass_=pass_,
            oid=oid,
            type=type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, name: str, pass_: str | Secret, oid: str, type: int, options: RequestOptions | None = None
) -> LegacyCancelled:
    """Cancel an order."""
    return (
        await client.execute(
            call(
                name=name,
                pass_=pass_,
                oid=oid,
                type=type,
            ),
            options,
        )
    ).parsed
