"""Borrow in isolated margin.

Borrows the base or quote coin of a pair, with up to 8 decimals; the first hour of interest is booked at once.
Whether a `client_oid` makes a repeat safe is not documented, so after an unknown outcome look at
`get_borrow_history` first. `get_max_borrowable` tells how much is possible.

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    coin: The base or the quote coin of the pair.
    borrow_amount: How much, with up to 8 decimals. Above 0.
    client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending orders only,
        so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest length; sources say
        32, 49 and 50. When left out, the client makes one up; an error has it as client_id.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/isolated/account/borrow. Document section: Isolated Borrow.

Generated from specs/bitget/margin_isolated.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.isolated_loan import IsolatedLoan, IsolatedLoanWire, build_isolated_loan

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[IsolatedLoan] = Operation(
    exchange="bitget",
    id="marginIsolatedBorrow",
    method="POST",
    path="/api/v2/margin/isolated/account/borrow",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginIsolatedBorrow", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("borrow_amount", "borrowAmount", Number(quoted=True, gt="0"), required=True),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
    ),
    body_type="json",
    result=Result(IsolatedLoanWire, build_isolated_loan),
    mint="client_oid",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    coin: str,
    borrow_amount: DecimalLike,
    client_oid: str | Unset = UNSET,
) -> Call[IsolatedLoan]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "coin": coin,
            "borrow_amount": borrow_amount,
            "client_oid": client_oid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    coin: str,
    borrow_amount: DecimalLike,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[IsolatedLoan]:
    """Borrow in isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            coin=coin,
            borrow_amount=borrow_amount,
            client_oid=client_oid,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    coin: str,
    borrow_amount: DecimalLike,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> IsolatedLoan:
    """Borrow in isolated margin."""
    return client.execute(
        call(
            symbol=symbol,
            coin=coin,
            borrow_amount=borrow_amount,
            client_oid=client_oid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    coin: str,
    borrow_amount: DecimalLike,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[IsolatedLoan]:
    """Borrow in isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            coin=coin,
            borrow_amount=borrow_amount,
            client_oid=client_oid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    coin: str,
    borrow_amount: DecimalLike,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> IsolatedLoan:
    """Borrow in isolated margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                coin=coin,
                borrow_amount=borrow_amount,
                client_oid=client_oid,
            ),
            options,
        )
    ).parsed
