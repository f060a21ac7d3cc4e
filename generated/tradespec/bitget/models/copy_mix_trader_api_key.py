"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.secret import Secret
from tradespec.core.wire import WireStruct


@_define(match_args=False)
class CopyMixTraderApiKey:
    """A new API key.

    Attributes:
        apikey: The key.
        secret: Its secret. A secret of yours: keep it out of logs.
        permissions: What the key may do: contract_trade, copytrading_trade.
    """

    apikey: str = _field(metadata={"wire": "apikey"})
    secret: Secret = _field(metadata={"wire": "secret"})
    permissions: list[str] | None = _field(default=None, metadata={"wire": "permissions"})


class CopyMixTraderApiKeyWire(WireStruct):
    """`CopyMixTraderApiKey` as it travels."""

    apikey: str
    secret: str
    permissions: list[str] | None = None


def build_copy_mix_trader_api_key(wire: CopyMixTraderApiKeyWire) -> CopyMixTraderApiKey:
    """Checked and converted: wire twin -> model."""
    return CopyMixTraderApiKey(
        wire.apikey,
        Secret(wire.secret),
        wire.permissions,
    )
