"""Let Bitget add margin to a position by itself.

Switches automatic margin on or off for one isolated position. On, Bitget adds margin out of the available balance,
which puts more of it at risk. It does not exist for crossed margin.

Unconfirmed: Which code refuses it for crossed margin (22011 or 40874). Another client library takes `hold_side` as
optional and knows a further field amount.

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    auto_margin: on to have margin added, off to have not.
    margin_coin: Coin of the margin, upper case, such as USDT.
    hold_side: Which position.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/mix/account/set-auto-margin. Document section: Set Isolated Position Auto Margin.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.hold_side import HoldSide, HoldSideLike
from ...models.on_off import OnOff, OnOffLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="futuresAccountSetAutoMargin",
    method="POST",
    path="/api/v2/mix/account/set-auto-margin",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresAccountSetAutoMargin", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("auto_margin", "autoMargin", Choice(OnOff), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("hold_side", "holdSide", Choice(HoldSide), required=True),
    ),
    body_type="json",
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    auto_margin: OnOffLike,
    margin_coin: str,
    hold_side: HoldSideLike,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "auto_margin": auto_margin,
            "margin_coin": margin_coin,
            "hold_side": hold_side,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    auto_margin: OnOffLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Let Bitget add margin to a position by itself. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            auto_margin=auto_margin,
            margin_coin=margin_coin,
            hold_side=hold_side,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    auto_margin: OnOffLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Let Bitget add margin to a position by itself."""
    return client.execute(
        call(
            symbol=symbol,
            auto_margin=auto_margin,
            margin_coin=margin_coin,
            hold_side=hold_side,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    auto_margin: OnOffLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Let Bitget add margin to a position by itself. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            auto_margin=auto_margin,
            margin_coin=margin_coin,
            hold_side=hold_side,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    auto_margin: OnOffLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Let Bitget add margin to a position by itself."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                auto_margin=auto_margin,
                margin_coin=margin_coin,
                hold_side=hold_side,
            ),
            options,
        )
    ).parsed
