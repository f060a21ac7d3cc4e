"""The account: permissions, balances and their history, cash and coins in and out, the margin account."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from tradespec.emulator.engine import EntryReason, FundsMoved, JournalEntry, Refused
from tradespec.emulator.faces.bitflyer import errors
from tradespec.emulator.faces.bitflyer.formats import timestamp, timestamp_jst
from tradespec.emulator.faces.bitflyer.products import CASH, CURRENCIES, DEFAULT_PRODUCT, PRODUCTS
from tradespec.emulator.faces.bitflyer.state import Call, Handler, Page, State
from tradespec.emulator.messages import Json

BANK_ACCOUNT_ID = 3402
_ZERO = Decimal(0)
_TRADE_TYPES = {
    EntryReason.BUY: "BUY",
    EntryReason.SELL: "SELL",
    EntryReason.DEPOSIT: "DEPOSIT",
    EntryReason.WITHDRAWAL: "WITHDRAW",
    EntryReason.TRANSFER: "TRANSFER",
    EntryReason.FEE: "FEE",
    EntryReason.ROUNDING: "FEE",
}


def _get_permissions(state: State, call: Call) -> Json:
    return sorted(call.key.permissions) if call.key else []


def _get_balance(state: State, call: Call) -> Json:
    held = state.exchange.balances(call.account)
    rows: list[Json] = []
    for currency in dict.fromkeys((*CURRENCIES, *held)):
        balance = state.exchange.balance(call.account, currency)
        rows.append({"currency_code": currency, "amount": balance.total, "available": balance.available})
    return rows


def _get_balance_history(state: State, call: Call) -> Json:
    currency = call.params.get("currency_code", "JPY")
    page = call.page(state.options.max_count)
    # A trade has two entries in the currency that pays the fee, and the page may begin with the second.
    entries = state.exchange.journal(
        call.account, currency, before=page.before, after=page.after, count=2 * page.count + 1
    )
    rows: list[Json] = []
    fee: JournalEntry | None = None
    for entry in entries:
        if entry.reason is EntryReason.FEE and entry.execution_id is not None:
            fee = entry
            continue
        paid = fee if fee and (fee.execution_id, fee.order_id) == (entry.execution_id, entry.order_id) else None
        rows.append(_history_row(state, entry, paid))
        fee = None
    return rows[: page.count]


def _history_row(state: State, entry: JournalEntry, fee: JournalEntry | None) -> Json:
    """A change of a balance: that of a trade together with its fee."""
    price, quantity, order_id = _ZERO, entry.change, state.names.transfer_id(_prefix(entry), entry.time, entry.id)
    if entry.order_id is not None:
        fill = next(iter(_fill(state, entry)), None)
        sign = 1 if entry.reason is EntryReason.BUY else -1
        price, quantity = (fill.price, fill.size * sign) if fill else (_ZERO, _ZERO)
        order_id = state.names.of_execution(entry.order_id).order_id
    return {
        "id": entry.id,
        "trade_date": timestamp_jst(entry.time),
        "event_date": timestamp(entry.time),
        "product_code": entry.symbol or entry.asset,
        "currency_code": entry.asset,
        "trade_type": _TRADE_TYPES[entry.reason],
        "price": price,
        "amount": entry.change,
        "quantity": quantity,
        "commission": fee.change.copy_negate() if fee else _ZERO,
        "balance": fee.balance if fee else entry.balance,
        "order_id": order_id,
    }
