"""Change your general settings as a trader.

Switches trading for followers on or off, and what followers see of you. Give one of the three at least.

Unconfirmed: Bitget's table writes YES and NO, its sample yes and no. The sample is followed.

Args:
    enable: Whether you trade for followers.
    show_total_equity: Whether they see your total assets.
    show_tpsl: Whether they see the take profit and stop loss of your orders.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/copy/mix-trader/config-settings-base. Document section: Change Global Copy Trade Setting.

Generated from specs/bitget/copy_mix_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Failure, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.yes_no import YesNo, YesNoLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copyMixTraderSetOptions",
    method="POST",
    path="/api/v2/copy/mix-trader/config-settings-base",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixTraderSetOptions", 1)),
    body=(
        Param("enable", "enable", Choice(YesNo)),
        Param("show_total_equity", "showTotalEquity", Choice(YesNo)),
        Param("show_tpsl", "showTpsl", Choice(YesNo)),
    ),
    body_type="json",
    checks=(
        AtLeastOne(("enable", "show_total_equity", "show_tpsl"), "give one of enable, show_total_equity and show_tpsl"),
    ),
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    enable: YesNoLike | Unset = UNSET,
    show_total_equity: YesNoLike | Unset = UNSET,
    show_tpsl: YesNoLike | Unset = UNSET,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "enable": enable,
            "show_total_equity": show_total_equity,
            "show_tpsl": show_tpsl,
        }
    )


def sync_detailed(
    client: Client,
    *,
    enable: YesNoLike | Unset = UNSET,
    show_total_equity: YesNoLike | Unset = UNSET,
    show_tpsl: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Change your general settings as a trader. With status, headers and raw bytes."""
    return client.execute(
        call(
            enable=enable,
            show_total_equity=show_total_equity,
            show_tpsl=show_tpsl,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    enable: YesNoLike | Unset = UNSET,
    show_total_equity: YesNoLike | Unset = UNSET,
    show_tpsl: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str | None:
    """Change your general settings as a trader."""
    return client.execute(
        call(
            enable=enable,
            show_total_equity=show_total_equity,
            show_tpsl=show_tpsl,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    enable: YesNoLike | Unset = UNSET,
    show_total_equity: YesNoLike | Unset = UNSET,
    show_tpsl: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Change your general settings as a trader. With status, headers and raw bytes."""
    return await client.execute(
        call(
            enable=enable,
            show_total_equity=show_total_equity,
            show_tpsl=show_tpsl,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    enable: YesNoLike | Unset = UNSET,
    show_total_equity: YesNoLike | Unset = UNSET,
    show_tpsl: YesNoLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str | None:
    """Change your general settings as a trader."""
    return (
        await client.execute(
            call(
                enable=enable,
                show_total_equity=show_total_equity,
                show_tpsl=show_tpsl,
            ),
            options,
        )
    ).parsed
