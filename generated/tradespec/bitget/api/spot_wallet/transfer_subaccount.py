"""Transfer to, from or between sub-accounts.

Moves a coin between the main account and a sub-account, between two sub-accounts, or between the accounts of one
sub-account (then `from_user_id` and `to_user_id` are equal). Only with a key of the main account that is bound to
an address. Give a `client_oid`, and look at `get_sub_main_transfer_records` before you repeat it.

Args:
    from_user_id: User id of who gives.
    to_user_id: User id of who gets.
    from_type: Account that gives.
    to_type: Account that gets.
    amount: How much of the coin. Above 0.
    coin: The coin, such as USDT.
    symbol: Pair of the isolated margin account; needed when one side is isolated_margin. At most 50 characters.
    client_oid: Your id of the transfer. Unconfirmed: Whether a repeat returns the first transfer, as between your
        own accounts. Which characters and how many it takes; these are the rules of orders. When left out, the
        client makes one up; an error has it as client_id.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/spot/wallet/subaccount-transfer. Document section: Sub Transfer.

Generated from specs/bitget/spot_wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_transfer_accepted import (
    SpotTransferAccepted,
    SpotTransferAcceptedWire,
    build_spot_transfer_accepted,
)
from ...models.transfer_account import TransferAccount, TransferAccountLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotTransferAccepted] = Operation(
    exchange="bitget",
    id="spotWalletTransferSubaccount",
    method="POST",
    path="/api/v2/spot/wallet/subaccount-transfer",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotWalletTransferSubaccount", 1)),
    body=(
        Param("from_user_id", "fromUserId", Text(min_length=1), required=True),
        Param("to_user_id", "toUserId", Text(min_length=1), required=True),
        Param("from_type", "fromType", Choice(TransferAccount), required=True),
        Param("to_type", "toType", Choice(TransferAccount), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0"), required=True),
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
    ),
    body_type="json",
    checks=(
        When(
            "from_type",
            ("isolated_margin",),
            "isolated margin is one account for each pair; give its symbol, such as BTCUSDT",
            require=("symbol",),
        ),
        When(
            "to_type",
            ("isolated_margin",),
            "isolated margin is one account for each pair; give its symbol, such as BTCUSDT",
            require=("symbol",),
        ),
    ),
    result=Result(SpotTransferAcceptedWire, build_spot_transfer_accepted),
    mint="client_oid",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    from_user_id: str,
    to_user_id: str,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    amount: DecimalLike,
    coin: str,
    symbol: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
) -> Call[SpotTransferAccepted]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "from_user_id": from_user_id,
            "to_user_id": to_user_id,
            "from_type": from_type,
            "to_type": to_type,
            "amount": amount,
            "coin": coin,
            "symbol": symbol,
            "client_oid": client_oid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    from_user_id: str,
    to_user_id: str,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    amount: DecimalLike,
    coin: str,
    symbol: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotTransferAccepted]:
    """Transfer to, from or between sub-accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            from_user_id=from_user_id,
            to_user_id=to_user_id,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    from_user_id: str,
    to_user_id: str,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    amount: DecimalLike,
    coin: str,
    symbol: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotTransferAccepted:
    """Transfer to, from or between sub-accounts."""
    return client.execute(
        call(
            from_user_id=from_user_id,
            to_user_id=to_user_id,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    from_user_id: str,
    to_user_id: str,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    amount: DecimalLike,
    coin: str,
    symbol: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotTransferAccepted]:
    """Transfer to, from or between sub-accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            from_user_id=from_user_id,
            to_user_id=to_user_id,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    from_user_id: str,
    to_user_id: str,
    from_type: TransferAccountLike,
    to_type: TransferAccountLike,
    amount: DecimalLike,
    coin: str,
    symbol: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotTransferAccepted:
    """Transfer to, from or between sub-accounts."""
    return (
        await client.execute(
            call(
                from_user_id=from_user_id,
                to_user_id=to_user_id,
                from_type=from_type,
                to_type=to_type,
                amount=amount,
                coin=coin,
                symbol=symbol,
                client_oid=client_oid,
            ),
            options,
        )
    ).parsed
