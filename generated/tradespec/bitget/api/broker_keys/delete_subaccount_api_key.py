"""Delete an API key of a sub-account.

Deletes a key; from then on it is refused. For main accounts of non-disclosed (ND) brokers, with a key bound to an
address.

Args:
    sub_uid: User id of the sub-account.
    api_key: The key.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/broker/manage/delete-subaccount-apikey. Document section: Delete Subaccount ApiKey.

Generated from specs/bitget/broker_keys.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="brokerKeysDeleteSubaccountApiKey",
    method="POST",
    path="/api/v2/broker/manage/delete-subaccount-apikey",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerKeysDeleteSubaccountApiKey", 1)),
    body=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("api_key", "apiKey", Text(min_length=1), required=True),
    ),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    api_key: str,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "api_key": api_key,
        }
    )


def sync_detailed(
    client: Client, *, sub_uid: str, api_key: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Delete an API key of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            api_key=api_key,
        ),
        options,
    )


def sync(client: Client, *, sub_uid: str, api_key: str, options: RequestOptions | None = None) -> str | None:
    """Delete an API key of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            api_key=api_key,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_uid: str, api_key: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Delete an API key of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            api_key=api_key,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, sub_uid: str, api_key: str, options: RequestOptions | None = None
) -> str | None:
    """Delete an API key of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                api_key=api_key,
            ),
            options,
        )
    ).parsed
