"""Sub-accounts of a broker. Every main account counts as one."""

from __future__ import annotations

from decimal import Decimal

from tradespec.emulator.engine.exact import mul
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.names import COIN_FUTURES, USDC_FUTURES, USDT_FUTURES, wallet
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.services.keys import SubAccount, SubKey, passphrase, subaccounts, words
from tradespec.emulator.faces.bitget.services.money import DOWN, price_of
from tradespec.emulator.faces.bitget.spot.valuation import usdt_value
from tradespec.emulator.messages import Json

_MOST = 1000
_DEFAULT = ("read", "spot_trade", "contract_trade")
_SUB_WORDS = frozenset({"withdraw", "transfer", "spot_trade", "contract_trade", "read", "deposit", "margin_trade"})
_KEY_WORDS = frozenset(
    {"contract_order", "contract_position", "spot_trade", "margin_trade", "copytrading_trade", "wallet_transfer"}
)
"""What this service calls permissions; those that another one gave under other names do not show here."""
_FUTURES = {"USDT-FUTURES": USDT_FUTURES, "USDC-FUTURES": USDC_FUTURES, "COIN-FUTURES": COIN_FUTURES}


def _info(request: Request) -> Json:
    subs = subaccounts(request).of(request.account)
    return {"subAccountSize": str(len(subs)), "maxSubAccountSize": str(_MOST), "uTime": str(request.now_ms)}


def _create(request: Request) -> Json:
    name = request.need("subaccountName")
    label = request.text("label", name)
    made = subaccounts(request).create(request.account, name, label, _DEFAULT)
    if made is None:
        raise Refusal("40020", name="subaccountName")
    row = _row(made)
    return {name: row[name] for name in ("subUid", "subaccountName", "status", "permList", "label", "cTime")}


def _list(request: Request) -> Json:
    below, status = request.id("idLessThan"), request.text("status")
    found = [
        sub
        for sub in subaccounts(request).of(request.account)
        if status in ("", sub.status) and (below is None or int(sub.user.uid) < below)
    ][: request.limit(100, 500)]
    more = bool(found) and len(found) == request.limit(100, 500)
    end = int(found[-1].user.uid) if found else 0
    return {"hasNextPage": more, "idLessThan": end, "subList": [_row(sub) for sub in found]}


def _row(sub: SubAccount) -> dict[str, Json]:
    return {
        "subUid": sub.user.uid,
        "subaccountName": sub.user.account,
        "status": sub.status,
        "permList": [name for name in sub.permissions if name in _SUB_WORDS],
        "label": sub.label,
        "language": sub.language,
        "cTime": str(sub.user.registered_ms),
        "uTime": str(sub.updated_ms),
    }


def _sub(request: Request) -> SubAccount:
    return subaccounts(request).find(request.account, request.need("subUid"))


def _modify(request: Request) -> Json:
    sub = _sub(request)
    permissions = words(request, "permList")
    if permissions is not None:
        sub.permissions = permissions
    sub.user.is_frozen = request.text("status", sub.status) == "freeze"
    sub.language = request.text("language", sub.language)
    sub.label = request.text("label", sub.label)
    sub.updated_ms = request.now_ms
    return _row(sub)


def _email(request: Request) -> Json:
    sub = _sub(request)
    return {
        "subUid": sub.user.uid,
        "subaccountName": sub.user.account,
        "subaccountEmail": sub.email,
        "cTime": str(sub.user.registered_ms),
        "uTime": str(sub.updated_ms),
    }


def _modify_email(request: Request) -> Json:
    sub = _sub(request)
    sub.email = request.need("subaccountEmail")
    sub.updated_ms = request.now_ms
    return "success"


def _spot_assets(request: Request) -> Json:
    sub, coin = _sub(request), request.text("coin")
    held = request.state.exchange.balances(sub.user.account)
    rows: list[Json] = [
        {
            "coin": each.asset,
            "available": text(each.available),
            "frozen": text(each.reserved),
            "locked": "0",
            "uTime": str(request.now_ms),
        }
        for each in held.values()
        if coin in ("", each.asset) and each.total
    ]
    return {"assetsList": rows}


def _futures_assets(request: Request) -> Json:
    sub, kind = _sub(request), _FUTURES.get(request.need("productType"))
    if kind is None:
        raise Refusal("40020", name="productType")
    rows: list[Json] = []
    for each in request.state.exchange.balances(wallet(sub.user.account, kind)).values():
        value = usdt_value(request.state, each.asset, each.total)
        rows.append(
            {
                "marginCoin": each.asset,
                "available": text(each.available),
                "frozen": text(each.reserved),
                "locked": "0",
                "crossedMaxAvailable": text(each.available),
                "isolatedMaxAvailable": text(each.available),
                "maxTransferOut": text(each.available),
                "accountEquity": text(each.total),
                "usdtEquity": text(DOWN.apply(value)),
                "btcEquity": text(_in_btc(request, value)),
                "uTime": str(request.now_ms),
            }
        )
    return {"assetsList": rows}


def _in_btc(request: Request, value: Decimal) -> Decimal:
    return DOWN.apply(mul(value, price_of(request.state, "USDT", "BTC")))


# Keys


def _create_key(request: Request) -> Json:
    subs, sub = subaccounts(request), _sub(request)
    made = subs.create_key(
        sub,
        passphrase(request),
        request.text("label"),
        words(request, "ipList") or (),
        words(request, "permList") or (),
        request.text("permType", "read_and_write"),
    )
    return {**_key(sub, made), "secretKey": made.key.secret}


def _modify_key(request: Request) -> Json:
    subs, sub = subaccounts(request), _sub(request)
    known = subs.key(sub, request.text("apiKey") or request.need("apikey"))
    if passphrase(request) != known.key.passphrase:
        raise Refusal("40036")
    changed = subs.change_key(
        known,
        label=request.text("label") or None,
        ips=words(request, "ipList") or None,
        permissions=words(request, "permList") or None,
        kind=request.text("permType") or None,
    )
    return _key(sub, changed)


def _delete_key(request: Request) -> Json:
    subs, sub = subaccounts(request), _sub(request)
    subs.delete_key(subs.key(sub, request.text("apiKey") or request.need("apikey")))
    return "success"


def _list_keys(request: Request) -> Json:
    sub = _sub(request)
    return [{**_key(sub, each), "secretKey": ""} for each in subaccounts(request).keys(sub)]


def _key(sub: SubAccount, made: SubKey) -> dict[str, Json]:
    return {
        "subUid": sub.user.uid,
        "apiKey": made.key.key,
        "label": made.key.label,
        "ipList": list(made.key.ips),
        "permType": made.kind,
        "permList": [name for name in made.permissions if name in _KEY_WORDS],
    }


HANDLERS: dict[str, Handler] = {
    "brokerAccountGetInfo": _info,
    "brokerAccountCreateSubaccount": _create,
    "brokerAccountGetSubaccounts": _list,
    "brokerAccountModifySubaccount": _modify,
    "brokerAccountGetSubaccountEmail": _email,
    "brokerAccountModifySubaccountEmail": _modify_email,
    "brokerAccountGetSubaccountSpotAssets": _spot_assets,
    "brokerAccountGetSubaccountFuturesAssets": _futures_assets,
    "brokerKeysCreateSubaccountApiKey": _create_key,
    "brokerKeysModifySubaccountApiKey": _modify_key,
    "brokerKeysDeleteSubaccountApiKey": _delete_key,
    "brokerKeysGetSubaccountApiKeys": _list_keys,
}
