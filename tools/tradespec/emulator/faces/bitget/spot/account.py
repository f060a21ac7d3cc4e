"""Spot accounts: who one is, what one has, and what became of it."""

from __future__ import annotations

from tradespec.emulator.engine import Balance
from tradespec.emulator.engine.candles import DAY_MS, MINUTE_MS
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import ms, text
from tradespec.emulator.faces.bitget.permissions import authorities
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.bills import Bill, bills_of
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.orders import negative
from tradespec.emulator.faces.bitget.state import State, User
from tradespec.emulator.messages import Json

_KEPT_DAYS = 90


class Settings:
    """What users have switched on or asked for.

    Args:
        _state: the exchange.

    Attributes:
        deducts: the accounts that pay fees in BGB. It is only kept: fees stay in the coin that is received.
        upgrades: when an account asked for its upgrade, ms since 1970.
    """

    def __init__(self, _state: State) -> None:
        self.deducts: set[str] = set()
        self.upgrades: dict[str, int] = {}


def _get_info(request: Request) -> Json:
    user, key = request.user, request.key
    if key is None:
        raise LookupError("it is a private operation")
    return {
        "userId": user.uid,
        "inviterId": None,
        "channelCode": "",
        "channel": "",
        "ips": ",".join(key.ips),
        "authorities": authorities(key),
        "parentId": int(request.state.main_of(user.account).uid),
        "traderType": "not_trader",
        "regisTime": str(user.registered_ms),
    }


def _get_assets(request: Request) -> Json:
    state, wanted = request.state, request.text("coin")
    held = state.exchange.balances(request.account)
    if wanted:
        coins = [wanted] if wanted in held or wanted in state.symbols.coins else []
    elif request.text("assetType") == "all":
        coins = list(dict.fromkeys((*held, *state.symbols.coins)))
    else:
        coins = [coin for coin, balance in held.items() if balance.total]
    return [_asset(state, request.account, state.exchange.balance(request.account, coin)) for coin in coins]


def _asset(state: State, account: str, balance: Balance) -> dict[str, Json]:
    newest = state.exchange.journal(account, balance.asset, count=1)
    return {
        "coin": balance.asset,
        "available": text(balance.available),
        "frozen": text(balance.reserved),
        "locked": "0",
        "limitAvailable": "0",
        "uTime": ms(newest[0].time) if newest else str(state.started_ms),
    }


def _get_subaccount_assets(request: Request) -> Json:
    """Newest first. The id is the sub-account's number."""
    before, limit = request.id("idLessThan"), request.limit(10, 50)
    rows: list[Json] = []
    for user in reversed(request.state.children(request.account)):
        held = [each for each in request.state.exchange.balances(user.account).values() if each.total]
        if held and (before is None or int(user.uid) < before) and len(rows) < limit:
            assets = [_asset(request.state, user.account, balance) for balance in held]
            rows.append({"id": int(user.uid), "userId": int(user.uid), "assetsList": assets})
    return rows


def _upgraded(request: Request) -> User:
    uid = request.text("subUid")
    if not uid:
        return request.user
    found = request.state.user_of_uid(uid)
    if found is None or found.parent != request.account:
        raise Refusal("40020", name="subUid")
    return found


def _upgrade(request: Request) -> Json:
    request.state.part(Settings).upgrades[_upgraded(request).account] = request.now_ms
    return None


def _get_upgrade_status(request: Request) -> Json:
    """There is no unified account here to upgrade to: after a minute every upgrade has failed."""
    asked = request.state.part(Settings).upgrades.get(_upgraded(request).account)
    if asked is not None and request.now_ms - asked < MINUTE_MS:
        return {"status": "process"}
    return {"status": "fail", "reason": "upgrade_disabled"}


def _get_bills(request: Request) -> Json:
    start, end = request.span(_KEPT_DAYS)
    group, kind, before = request.text("groupType"), request.text("businessType"), request.id("idLessThan")
    limit, oldest = request.limit(100, 500), max(start, request.now_ms - _KEPT_DAYS * DAY_MS)
    rows: list[Json] = []
    for bill in bills_of(request.state.exchange.journal(request.account, request.text("coin") or None)):
        if bill.created_ms < oldest or len(rows) >= limit:
            break
        is_wanted = bill.created_ms <= end and group in ("", bill.group) and kind in ("", bill.kind)
        if is_wanted and (before is None or bill.id < before):
            rows.append(_bill(request.state, bill))
    return rows


def _bill(state: State, bill: Bill) -> Json:
    row: dict[str, Json] = {
        "cTime": str(bill.created_ms),
        "coin": bill.coin,
        "groupType": bill.group,
        "businessType": bill.kind,
        "size": text(bill.size),
        "balance": text(bill.balance),
        "fees": negative(bill.fee),
        "billId": str(bill.id),
    }
    order = None if bill.order is None else state.part(SpotDesk).of_engine(bill.order)
    if order is not None:
        row["bizOrderId"] = str(order.id)
    return row


def _switch_deduct(request: Request) -> Json:
    deducts = request.state.part(Settings).deducts
    if request.need("deduct") == "on":
        deducts.add(request.account)
    else:
        deducts.discard(request.account)
    return True


def _get_deduct_info(request: Request) -> Json:
    return {"deduct": "on" if request.account in request.state.part(Settings).deducts else "off"}


HANDLERS: dict[str, Handler] = {
    "spotAccountGetInfo": _get_info,
    "spotAccountGetAssets": _get_assets,
    "spotAccountGetSubaccountAssets": _get_subaccount_assets,
    "spotAccountUpgrade": _upgrade,
    "spotAccountGetUpgradeStatus": _get_upgrade_status,
    "spotAccountGetBills": _get_bills,
    "spotAccountSwitchDeduct": _switch_deduct,
    "spotAccountGetDeductInfo": _get_deduct_info,
}
