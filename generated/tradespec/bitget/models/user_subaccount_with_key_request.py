"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import Check
from tradespec.core.codec import Choice, Items, Param, RequestModel, SecretText, Text
from tradespec.core.secret import Secret
from tradespec.core.unset import UNSET, Unset

from .user_permission import UserPermission, UserPermissionLike


@_define(kw_only=True)
class UserSubaccountWithKeyRequest(RequestModel):
    """A new sub-account with a key.

    Attributes:
        sub_account_name: Name, eight English letters, not taken by anybody.
        passphrase: Passphrase of the key, 8 to 32 letters and digits. It can't be looked up later.
        label: Note. At most 20 characters.
        ip_list: Addresses from which the key may be used. At most 30 items.
        perm_list: What the key may do.
    """

    sub_account_name: str
    passphrase: str | Secret
    label: str
    ip_list: Sequence[str] | Unset = UNSET
    perm_list: Sequence[UserPermissionLike] | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


UserSubaccountWithKeyRequest.PARAMS = (
    Param("sub_account_name", "subAccountName", Text(pattern="^[A-Za-z]{8}$"), required=True),
    Param("passphrase", "passphrase", SecretText(pattern="^[0-9A-Za-z]{8,32}$"), required=True),
    Param("label", "label", Text(min_length=1, max_length=20), required=True),
    Param("ip_list", "ipList", Items(Text(), max_items=30)),
    Param("perm_list", "permList", Items(Choice(UserPermission))),
)
UserSubaccountWithKeyRequest.CHECKS = ()
