"""Redeem a code.

Takes the money of a code, made by a withdrawal to a code, into the account. A code pays once.

Unconfirmed: The forms of amount and reference.

Args:
    name: Login name.
    pass_: Password.
    code: The code.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /code/redeemCode.php. Document section: Methods.

Generated from specs/mtgox/legacy.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret

from ...models.legacy_redeemed import LegacyRedeemed, LegacyRedeemedWire, build_legacy_redeemed

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[LegacyRedeemed] = Operation(
    exchange="mtgox",
    id="legacyRedeemCode",
    method="POST",
    path="/code/redeemCode.php",
    write_class="unsafe",
    signed=False,
    buckets=(),
    body=(
        Param("name", "name", Text(min_length=1), required=True),
        Param("pass_", "pass", SecretText(min_length=1), required=True),
        Param("code", "code", SecretText(min_length=1), required=True),
    ),
    body_type="form",
    result=Result(LegacyRedeemedWire, build_legacy_redeemed),
    envelope=None,
    origins={"live": "https://mtgox.com"},
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    name: str,
    pass_: str | Secret,
    code: str | Secret,
) -> Call[LegacyRedeemed]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "name": name,
            "pass_": pass_,
            "code": code,
        }
    )


def sync_detailed(
    client: Client, *, name: str, pass_: str | Secret, code: str | Secret, options: RequestOptions | None = None
) -> Response[LegacyRedeemed]:
    """Redeem a code. With status, headers and raw bytes."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
            code=code,
        ),
        options,
    )


def sync(
    client: Client, *, name: str, pass_: str | Secret, code: str | Secret, options: RequestOptions | None = None
) -> LegacyRedeemed:
    """Redeem a code."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
            code=code,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, name: str, pass_: str | Secret, code: str | Secret, options: RequestOptions | None = None
) -> Response[LegacyRedeemed]:
    """Redeem a code. With status, headers and raw bytes."""
    return await client.execute(
        call(
            name=name,
            pass_=pass_,
            code=code,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, name: str, pass_: str | Secret, code: str | Secret, options: RequestOptions | None = None
) -> LegacyRedeemed:
    """Redeem a code."""
    return (
        await client.execute(
            call(
                name=name,
                pass_=pass_,
                code=code,
            ),
            options,
        )
    ).parsed
