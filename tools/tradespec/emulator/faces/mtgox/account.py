"""The account: what it holds, what happened to it, and the key to its stream."""

from __future__ import annotations

import base64
import uuid
from datetime import datetime, timedelta
from decimal import Decimal

from tradespec.emulator.engine.exact import total
from tradespec.emulator.faces.mtgox.auth import RIGHTS
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, ITEM
from tradespec.emulator.faces.mtgox.errors import invalid_parameter
from tradespec.emulator.faces.mtgox.formats import money, read_moment, seconds, stamp
from tradespec.emulator.faces.mtgox.request import Call, Handler
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.wallets import Entry
from tradespec.emulator.messages import Json

_DAY = timedelta(hours=24)
_MONTH = timedelta(days=30)
_DAILY, _MONTHLY = Decimal(100), Decimal(1000)  # bitcoins that may leave an account


class StreamKeys:
    """The keys of private channels.

    Attributes:
        valid: account and end of each key.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self.valid: dict[str, tuple[str, datetime]] = {}

    def make(self, account: str) -> str:
        """A new key of 75 characters. The old ones go on until their 24 hours are over."""
        state, now = self._state, self._state.now
        self.valid = {key: each for key, each in self.valid.items() if each[1] > now}
        user = uuid.UUID(state.users[account].id).bytes
        content = user + seconds(now).to_bytes(8, "big") + state.new_bytes(32)
        key = base64.b64encode(content).decode().rstrip("=")
        self.valid[key] = (account, now + _DAY)
        return key


def _get_info(call: Call) -> Json:
    state, account = call.state, call.account
    user = state.users[account]
    held = dict.fromkeys((*state.options.balances, *state.exchange.balances(account)))
    return {
        "Login": account,
        "Index": str(user.number),
        "Id": user.id,
        "Rights": [right for right in RIGHTS if call.key is not None and right in call.key.rights],
        "Language": "en_US",
        "Created": stamp(user.created),
        "Last_Login": stamp(user.last_login),
        "Wallets": {currency: _wallet(state, account, currency) for currency in held},
        "Monthly_Volume": money(ITEM, _monthly_volume(state, account)),
        "Trade_Fee": state.trade_fee,
    }


def _wallet(state: State, account: str, currency: str) -> Json:
    balance = state.exchange.balance(account, currency)
    is_coin = currency == ITEM
    most = min(balance.available, _DAILY) if is_coin else balance.available
    return {
        "Balance": money(currency, balance.total),
        "Operations": state.wallets.operations(account, currency),
        "Daily_Withdraw_Limit": money(currency, _DAILY) if is_coin else None,
        "Monthly_Withdraw_Limit": money(currency, _MONTHLY) if is_coin else None,
        "Max_Withdraw": money(currency, most),
        "Open_Orders": money(currency, balance.reserved),
    }


def _monthly_volume(state: State, account: str) -> Decimal:
    start = state.now - _MONTH
    entries = state.wallets.entries(account, ITEM)
    return total(entry.value for entry in entries if entry.type in ("in", "out") and entry.time >= start)


def _get_id_key(call: Call) -> Json:
    return call.state.part(StreamKeys).make(call.account)


def _get_wallet_history(call: Call) -> Json:
    state = call.state
    currency = call.need("currency")
    if currency not in CURRENCIES:
        raise invalid_parameter("currency")
    chosen = _chosen(call, state.wallets.entries(call.account, currency))
    chosen.reverse()
    size = state.options.history_page
    page = call.integer("page")
    page = 1 if page is None else page
    if page < 1:
        raise invalid_parameter("page")
    return {
        "records": str(len(chosen)),
        "result": [_entry_row(currency, entry) for entry in chosen[(page - 1) * size : page * size]],
        "current_page": page,
        "max_page": max(1, -(-len(chosen) // size)),
        "max_results": size,
    }


def _chosen(call: Call, entries: list[Entry]) -> list[Entry]:
    kind, tid = call.text("type"), call.text("trade_id")
    start, end = _moment(call, "date_start"), _moment(call, "date_end")
    return [
        entry
        for entry in entries
        if (not kind or entry.type == kind)
        and (start is None or entry.time >= start)
        and (end is None or entry.time <= end)
        and (not tid or (entry.trade is not None and str(entry.trade.tid) == tid))
    ]


def _moment(call: Call, name: str) -> datetime | None:
    text = call.text(name)
    moment = read_moment(text) if text else None
    if text and moment is None:
        raise invalid_parameter(name)
    return moment


def _entry_row(currency: str, entry: Entry) -> Json:
    row: dict[str, Json] = {
        "Index": str(entry.index),
        "Date": seconds(entry.time),
        "Type": entry.type,
        "Value": money(currency, entry.value),
        "Balance": money(currency, entry.balance),
        "Info": entry.info,
        "Link": list(entry.link),
    }
    if entry.trade is not None:
        row["Trade"] = {
            "oid": entry.trade.oid,
            "app": None,
            "tid": str(entry.trade.tid),
            "Amount": money(ITEM, entry.trade.amount),
            "Properties": entry.trade.properties,
        }
    return row


HANDLERS: dict[str, Handler] = {
    "getInfo": _get_info,
    "getIdKey": _get_id_key,
    "getWalletHistory": _get_wallet_history,
}
