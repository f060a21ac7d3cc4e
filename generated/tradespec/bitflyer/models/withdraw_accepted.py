"""Generated from specs/bitflyer/wallet.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class WithdrawAccepted:
    """Receipt for a withdrawal.

    Attributes:
        message_id: Names the withdrawal from now on, for `get_withdrawals`.
    """

    message_id: str = _field(metadata={"wire": "message_id"})


class WithdrawAcceptedWire(WireStruct):
    """`WithdrawAccepted` as it travels."""

    message_id: str


def build_withdraw_accepted(wire: WithdrawAcceptedWire) -> WithdrawAccepted:
    """Checked and converted: wire twin -> model."""
    return WithdrawAccepted(
        wire.message_id,
    )
