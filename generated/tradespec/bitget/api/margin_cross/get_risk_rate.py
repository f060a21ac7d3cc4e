"""Get the risk ratio of crossed margin.

Risk ratio = debt x maintenance margin rate / net assets: 0.8 warns, 1.0 liquidates; 0 without debt.

Unconfirmed: The meaning: Bitget's page says assets / liabilities, which does not fit its own thresholds.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/margin/crossed/account/risk-rate. Document section: Get Cross Risk Rate.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.cross_risk_rate import CrossRiskRate, CrossRiskRateWire, build_cross_risk_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CrossRiskRate] = Operation(
    exchange="bitget",
    id="marginCrossGetRiskRate",
    method="GET",
    path="/api/v2/margin/crossed/account/risk-rate",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginCrossGetRiskRate", 1)),
    result=Result(CrossRiskRateWire, build_cross_risk_rate),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[CrossRiskRate]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[CrossRiskRate]:
    """Get the risk ratio of crossed margin. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> CrossRiskRate:
    """Get the risk ratio of crossed margin."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[CrossRiskRate]:
    """Get the risk ratio of crossed margin. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> CrossRiskRate:
    """Get the risk ratio of crossed margin."""
    return (await client.execute(call(), options)).parsed
