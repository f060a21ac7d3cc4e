"""Trade an activation key for an API key.

For applications: makes an API key and its secret out of an activation key, which the user takes from Settings,
Access, Application Access. The application's own id is arranged with Mt.Gox. The answer holds secrets, and they
come once.

Unconfirmed: The method. The page names none, and one client asked by GET with the same parameters.

Args:
    key: Activation key of the user.
    name: Name of the device, for the user's list.
    app: Id of the application.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/api/activate. Document section: App activation.

Generated from specs/mtgox/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret

from ...models.activated import Activated, ActivatedWire, build_activated

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Activated] = Operation(
    exchange="mtgox",
    id="activate",
    method="POST",
    path="/api/1/generic/api/activate",
    write_class="unsafe",
    signed=False,
    buckets=(),
    body=(
        Param("key", "key", SecretText(min_length=1), required=True),
        Param("name", "name", Text(min_length=1), required=True),
        Param("app", "app", Text(min_length=1), required=True),
    ),
    body_type="form",
    result=Result(ActivatedWire, build_activated),
    secret=True,
    origins={"live": "https://mtgox.com"},
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    key: str | Secret,
    name: str,
    app: str,
) -> Call[Activated]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "key": key,
            "name": name,
            "app": app,
        }
    )


def sync_detailed(
    client: Client, *, key: str | Secret, name: str, app: str, options: RequestOptions | None = None
) -> Response[Activated]:
    """Trade an activation key for an API key. With status, headers and raw bytes."""
    return client.execute(
        call(
            key=key,
            name=name,
            app=app,
        ),
        options,
    )


def sync(client: Client, *, key: str | Secret, name: str, app: str, options: RequestOptions | None = None) -> Activated:
    """Trade an activation key for an API key."""
    return client.execute(
        call(
            key=key,
            name=name,
            app=app,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, key: str | Secret, name: str, app: str, options: RequestOptions | None = None
) -> Response[Activated]:
    """Trade an activation key for an API key. With status, headers and raw bytes."""
    return await client.execute(
        call(
            key=key,
            name=name,
            app=app,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, key: str | Secret, name: str, app: str, options: RequestOptions | None = None
) -> Activated:
    """Trade an activation key for an API key."""
    return (
        await client.execute(
            call(
                key=key,
                name=name,
                app=app,
            ),
            options,
        )
    ).parsed
