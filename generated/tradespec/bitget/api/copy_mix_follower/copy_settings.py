"""Follow a trader with an amount.

Follows a trader, or changes how you do, in the model for followers registered or upgraded after 26 January 2024: a
smart proportion of the trader's orders up to an amount in USDT, at least 50. With the equity guardian copying stops
at a loss. It counts as unsafe: whether a repeat adds to the amount is not documented, so look at `get_settings`
first.

Args:
    trader_id: Id of the trader.
    copy_amount: Amount to follow with, in whole USDT. At least 50.
    copy_all_postions: Whether the trader's open positions are copied at once. Spelled this way by Bitget. When left
        out: no.
    auto_copy: Whether new contracts of the trader are followed by themselves. When left out: on.
    equity_guardian: Whether copying stops at a loss. When left out: off.
    equity_guardian_mode: How the loss is measured. When left out: amount.
    equity: The loss at which copying stops; USDT, or 1 to 100 percent. At least 1.
    margin_mode: Margin mode of the copied positions. When left out: follow_trader.
    leverage: Whose leverage; takes effect with margin_mode follow_trader. When left out: follow_trader.
    multiple: The fixed leverage. At least 1, at most 125. When left out: 10.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/copy/mix-follower/copy-settings. Document section: Copy settings.

Generated from specs/bitget/copy_mix_follower.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_equity_guardian_mode import CopyEquityGuardianMode, CopyEquityGuardianModeLike
from ...models.copy_leverage import CopyLeverage, CopyLeverageLike
from ...models.copy_margin_mode import CopyMarginMode, CopyMarginModeLike
from ...models.on_off import OnOff, OnOffLike
from ...models.yes_no import YesNo, YesNoLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copyMixFollowerCopySettings",
    method="POST",
    path="/api/v2/copy/mix-follower/copy-settings",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@copyMixFollowerCopySettings", 1)),
    body=(
        Param("trader_id", "traderId", Text(min_length=1), required=True),
        Param("copy_amount", "copyAmount", Integer(ge=50, quoted=True), required=True),
        Param("copy_all_postions", "copyAllPostions", Choice(YesNo)),
        Param("auto_copy", "autoCopy", Choice(OnOff)),
        Param("equity_guardian", "equityGuardian", Choice(OnOff)),
        Param("equity_guardian_mode", "equityGuardianMode", Choice(CopyEquityGuardianMode)),
        Param("equity", "equity", Integer(ge=1, quoted=True)),
        Param("margin_mode", "marginMode", Choice(CopyMarginMode)),
        Param("leverage", "leverage", Choice(CopyLeverage)),
        Param("multiple", "multiple", Integer(ge=1, le=125, quoted=True)),
    ),
    body_type="json",
    checks=(
        When(
            "equity_guardian",
            ("on",),
            "equity_guardian='on' needs equity, the loss at which copying stops",
            default="off",
            require=("equity",),
        ),
    ),
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    trader_id: str,
    copy_amount: int,
    copy_all_postions: YesNoLike | Unset = UNSET,
    auto_copy: OnOffLike | Unset = UNSET,
    equity_guardian: OnOffLike | Unset = UNSET,
    equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
    equity: int | Unset = UNSET,
    margin_mode: CopyMarginModeLike | Unset = UNSET,
    leverage: CopyLeverageLike | Unset = UNSET,
    multiple: int | Unset = UNSET,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "trader_id": trader_id,
            "copy_amount": copy_amount,
            "copy_all_postions": copy_all_postions,
            "auto_copy": auto_copy,
            "equity_guardian": equity_guardian,
            "equity_guardian_mode": equity_guardian_mode,
            "equity": equity,
            "margin_mode": margin_mode,
            "leverage": leverage,
            "multiple": multiple,
        }
    )


def sync_detailed(
    client: Client,
    *,
    trader_id: str,
    copy_amount: int,
    copy_all_postions: YesNoLike | Unset = UNSET,
    auto_copy: OnOffLike | Unset = UNSET,
    equity_guardian: OnOffLike | Unset = UNSET,
    equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
    equity: int | Unset = UNSET,
    margin_mode: CopyMarginModeLike | Unset = UNSET,
    leverage: CopyLeverageLike | Unset = UNSET,
    multiple: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Follow a trader with an amount. With status, headers and raw bytes."""
    return client.execute(
        call(
            trader_id=trader_id,
            copy_amount=copy_amount,
            copy_all_postions=copy_all_postions,
            auto_copy=auto_copy,
            equity_guardian=equity_guardian,
            equity_guardian_mode=equity_guardian_mode,
            equity=equity,
            margin_mode=margin_mode,
            leverage=leverage,
            multiple=multiple,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    trader_id: str,
    copy_amount: int,
    copy_all_postions: YesNoLike | Unset = UNSET,
    auto_copy: OnOffLike | Unset = UNSET,
    equity_guardian: OnOffLike | Unset = UNSET,
    equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
    equity: int | Unset = UNSET,
    margin_mode: CopyMarginModeLike | Unset = UNSET,
    leverage: CopyLeverageLike | Unset = UNSET,
    multiple: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str | None:
    """Follow a trader with an amount."""
    return client.execute(
        call(
            trader_id=trader_id,
            copy_amount=copy_amount,
            copy_all_postions=copy_all_postions,
            auto_copy=auto_copy,
            equity_guardian=equity_guardian,
            equity_guardian_mode=equity_guardian_mode,
            equity=equity,
            margin_mode=margin_mode,
            leverage=leverage,
            multiple=multiple,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    trader_id: str,
    copy_amount: int,
    copy_all_postions: YesNoLike | Unset = UNSET,
    auto_copy: OnOffLike | Unset = UNSET,
    equity_guardian: OnOffLike | Unset = UNSET,
    equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
    equity: int | Unset = UNSET,
    margin_mode: CopyMarginModeLike | Unset = UNSET,
    leverage: CopyLeverageLike | Unset = UNSET,
    multiple: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Follow a trader with an amount. With status, headers and raw bytes."""
    return await client.execute(
        call(
            trader_id=trader_id,
            copy_amount=copy_amount,
            copy_all_postions=copy_all_postions,
            auto_copy=auto_copy,
            equity_guardian=equity_guardian,
            equity_guardian_mode=equity_guardian_mode,
            equity=equity,
            margin_mode=margin_mode,
            leverage=leverage,
            multiple=multiple,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    trader_id: str,
    copy_amount: int,
    copy_all_postions: YesNoLike | Unset = UNSET,
    auto_copy: OnOffLike | Unset = UNSET,
    equity_guardian: OnOffLike | Unset = UNSET,
    equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
    equity: int | Unset = UNSET,
    margin_mode: CopyMarginModeLike | Unset = UNSET,
    leverage: CopyLeverageLike | Unset = UNSET,
    multiple: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str | None:
    """Follow a trader with an amount."""
    return (
        await client.execute(
            call(
                trader_id=trader_id,
                copy_amount=copy_amount,
                copy_all_postions=copy_all_postions,
                auto_copy=auto_copy,
                equity_guardian=equity_guardian,
                equity_guardian_mode=equity_guardian_mode,
                equity=equity,
                margin_mode=margin_mode,
                leverage=leverage,
                multiple=multiple,
            ),
            options,
        )
    ).parsed
