"""Make a sub-account.

Makes a sub-account. Look at `get_subaccounts` before you repeat a call whose outcome is unknown. Once a second. For
main accounts of non-disclosed (ND) brokers, with a key bound to an address.

Args:
    subaccount_name: Name; it becomes the beginning of a mail address.
    label: Note. At most 19 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/broker/account/create-subaccount. Document section: Create Subaccount.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_subaccount import BrokerSubaccount, BrokerSubaccountWire, build_broker_subaccount

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerSubaccount] = Operation(
    exchange="bitget",
    id="brokerAccountCreateSubaccount",
    method="POST",
    path="/api/v2/broker/account/create-subaccount",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@brokerAccountCreateSubaccount", 1)),
    body=(
        Param("subaccount_name", "subaccountName", Text(min_length=1), required=True),
        Param("label", "label", Text(max_length=19)),
    ),
    body_type="json",
    result=Result(BrokerSubaccountWire, build_broker_subaccount),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    subaccount_name: str,
    label: str | Unset = UNSET,
) -> Call[BrokerSubaccount]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "subaccount_name": subaccount_name,
            "label": label,
        }
    )


def sync_detailed(
    client: Client, *, subaccount_name: str, label: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BrokerSubaccount]:
    """Make a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            subaccount_name=subaccount_name,
            label=label,
        ),
        options,
    )


def sync(
    client: Client, *, subaccount_name: str, label: str | Unset = UNSET, options: RequestOptions | None = None
) -> BrokerSubaccount:
    """Make a sub-account."""
    return client.execute(
        call(
            subaccount_name=subaccount_name,
            label=label,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, subaccount_name: str, label: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BrokerSubaccount]:
    """Make a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            subaccount_name=subaccount_name,
            label=label,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, subaccount_name: str, label: str | Unset = UNSET, options: RequestOptions | None = None
) -> BrokerSubaccount:
    """Make a sub-account."""
    return (
        await client.execute(
            call(
                subaccount_name=subaccount_name,
                label=label,
            ),
            options,
        )
    ).parsed
