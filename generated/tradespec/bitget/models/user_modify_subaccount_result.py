"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class UserModifySubaccountResult:
    """Whether the change worked.

    Attributes:
        result: success, or failure.
    """

    result: str | None = _field(default=None, metadata={"wire": "result"})


class UserModifySubaccountResultWire(WireStruct):
    """`UserModifySubaccountResult` as it travels."""

    result: str | None = None


def build_user_modify_subaccount_result(wire: UserModifySubaccountResultWire) -> UserModifySubaccountResult:
    """Checked and converted: wire twin -> model."""
    return UserModifySubaccountResult(
        wire.result,
    )
