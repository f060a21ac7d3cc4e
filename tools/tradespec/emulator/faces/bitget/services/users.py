"""Virtual sub-accounts of a main account."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.services.keys import SubAccount, SubKey, passphrase, subaccounts, words
from tradespec.emulator.messages import Json

_NAME = re.compile(r"[A-Za-z]{8}", re.ASCII)
_MOST_AT_ONCE = 5
_DEFAULT = ("read",)
_WORDS = frozenset({"spot_trade", "margin_trade", "contract_trade", "transfer", "read"})
"""What this service calls permissions; those that another one gave under other names do not show here."""


def _create(request: Request) -> Json:
    subs = subaccounts(request)
    names = words(request, "subAccountList")
    if not names:
        raise Refusal("40019", name="subAccountList")
    done: list[Json] = []
    failed: list[Json] = []
    for name in names:
        made = subs.create(request.account, name, name, _DEFAULT) if _NAME.fullmatch(name) else None
        if made is None:
            failed.append({"subaAccountName": name})
        else:
            done.append(_created(made))
    return {"failureList": failed, "successList": done}


def _created(sub: SubAccount) -> Json:
    return {
        "subaAccountUid": sub.user.uid,
        "subaAccountName": _masked(sub.user.account),
        "status": sub.status,
        "label": sub.label,
        "permList": [name for name in sub.permissions if name in _WORDS],
        "cTime": str(sub.user.registered_ms),
        "uTime": str(sub.updated_ms),
    }


def _masked(name: str) -> str:
    return f"{name[:3]}****@virtual-bitget.com"


def _modify(request: Request) -> Json:
    sub = subaccounts(request).find(request.account, request.need("subAccountUid"))
    permissions = words(request, "permList")
    if permissions is not None:
        sub.permissions = permissions
    sub.user.is_frozen = request.text("status", sub.status) == "freeze"
    sub.updated_ms = request.now_ms
    return {"result": "success"}


def _list(request: Request) -> Json:
    below, status = request.id("idLessThan"), request.text("status")
    found = [
        sub
        for sub in subaccounts(request).of(request.account)
        if status in ("", sub.status) and (below is None or int(sub.user.uid) < below)
    ][: request.limit(100, 500)]
    return {
        **({"endId": found[-1].user.uid} if found else {}),
        "subAccountList": [
            {
                "subAccountUid": sub.user.uid,
                "subAccountName": _masked(sub.user.account),
                "status": sub.status,
                "permList": [name for name in sub.permissions if name in _WORDS],
                "label": sub.label,
                "accountType": "virtual",
                "bindingTime": "",
                "cTime": str(sub.user.registered_ms),
                "uTime": str(sub.updated_ms),
            }
            for sub in found
        ],
    }


def _create_key(request: Request) -> Json:
    subs = subaccounts(request)
    sub = subs.find(request.account, request.need("subAccountUid"))
    made = subs.create_key(
        sub,
        passphrase(request),
        request.need("label"),
        words(request, "ipList") or (),
        words(request, "permList") or (),
    )
    return _key(sub, made, with_secret=True)


def _modify_key(request: Request) -> Json:
    subs = subaccounts(request)
    sub = subs.find(request.account, request.need("subAccountUid"))
    known = subs.key(sub, request.need("subAccountApiKey"))
    if passphrase(request) != known.key.passphrase:
        raise Refusal("40036")
    changed = subs.change_key(
        known, label=request.text("label") or None, ips=words(request, "ipList"), permissions=words(request, "permList"),
        kind=None,
    )  # fmt: skip
    return _key(sub, changed, with_secret=True)


def _list_keys(request: Request) -> Json:
    subs = subaccounts(request)
    sub = subs.find(request.account, request.need("subAccountUid"))
    return [_key(sub, each, with_secret=False) for each in subs.keys(sub)]


def _key(sub: SubAccount, made: SubKey, *, with_secret: bool) -> dict[str, Json]:
    secret = {"secretKey": made.key.secret} if with_secret else {}
    return {
        "subAccountUid": sub.user.uid,
        "label": made.key.label,
        "subAccountApiKey": made.key.key,
        **secret,
        "permList": [name for name in made.permissions if name in _WORDS],
        "ipList": list(made.key.ips),
    }


def _create_with_keys(request: Request) -> Json:
    """The body is a list of at most five."""
    body = request.body
    rows = cast(list[object], body) if isinstance(body, list) else []
    if not rows:
        raise Refusal("40019", name="subAccountName")
    if len(rows) > _MOST_AT_ONCE:
        raise Refusal("40020", name="subAccountName")
    made: list[Json] = []
    for row in rows:
        if not isinstance(row, dict):
            raise Refusal("400172")
        made.append(_create_with_key(request.having(cast(Mapping[str, Any], row))))
    return made


def _create_with_key(request: Request) -> Json:
    subs, name, phrase = subaccounts(request), request.need("subAccountName"), passphrase(request)
    permissions = words(request, "permList") or ()
    sub = subs.create(request.account, name, request.need("label"), permissions) if _NAME.fullmatch(name) else None
    if sub is None:
        raise Refusal("40020", name="subAccountName")
    key = subs.create_key(sub, phrase, sub.label, words(request, "ipList") or (), permissions)
    return {**_key(sub, key, with_secret=True), "subAccountName": _masked(name)}


HANDLERS: dict[str, Handler] = {
    "userCreateVirtualSubaccounts": _create,
    "userModifyVirtualSubaccount": _modify,
    "userCreateVirtualSubaccountsWithKeys": _create_with_keys,
    "userGetVirtualSubaccounts": _list,
    "userCreateVirtualSubaccountApiKey": _create_key,
    "userModifyVirtualSubaccountApiKey": _modify_key,
    "userGetVirtualSubaccountApiKeys": _list_keys,
}
