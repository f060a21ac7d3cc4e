"""The margin account: collateral, its history, and open positions."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tradespec.emulator.engine import EntryReason, JournalEntry, Lot, margin_account
from tradespec.emulator.engine.exact import add, ratio
from tradespec.emulator.faces.bitflyer import errors
from tradespec.emulator.faces.bitflyer.formats import timestamp
from tradespec.emulator.faces.bitflyer.products import MAKER_ACCOUNTS
from tradespec.emulator.faces.bitflyer.state import Call, Handler, State
from tradespec.emulator.messages import Json

COLLATERAL_CURRENCIES = ("JPY", "BTC")
_ZERO = Decimal(0)
_KEEP_RATE_PLACES = 3


def _get_collateral(state: State, call: Call) -> Json:
    margin, account = state.margin, call.account
    collateral, gain, required = margin.collateral(account), margin.gain(account), margin.required(account)
    return {
        "collateral": collateral,
        "open_position_pnl": gain,
        "require_collateral": required,
        "keep_rate": ratio(add(collateral, gain), required, _KEEP_RATE_PLACES),
        "margin_call_amount": _ZERO,
        "margin_call_due_date": None,
    }


def _get_collateral_accounts(state: State, call: Call) -> Json:
    name = margin_account(call.account)
    return [
        {"currency_code": currency, "amount": state.exchange.balance(name, currency).total}
        for currency in COLLATERAL_CURRENCIES
    ]


def _get_collateral_history(state: State, call: Call) -> Json:
    page = call.page(state.options.max_count)
    entries = state.exchange.journal(
        margin_account(call.account), before=page.before, after=page.after, count=page.count
    )
    return [
        {
            "id": entry.id,
            "currency_code": entry.asset,
            "change": entry.change,
            "amount": entry.balance,
            "reason_code": _reason(entry),
            "date": timestamp(entry.time),
        }
        for entry in entries
    ]


def _reason(entry: JournalEntry) -> str:
    if entry.reason in (EntryReason.COLLATERAL, EntryReason.DEPOSIT):
        return "POST_COLL" if entry.change > 0 else "CANCEL_COLL"
    return "CLEARING_COLL"


def _get_positions(state: State, call: Call) -> Json:
    product = state.product(call)
    if not product.is_margin:
        raise errors.invalid_product()
    return [_position(state, symbol, lot) for symbol, lot in state.margin.positions(call.account, product.code)]


def _position(state: State, symbol: str, lot: Lot) -> Json:
    margin = state.margin
    return {
        "product_code": symbol,
        "side": lot.side.value,
        "price": lot.price,
        "size": lot.size,
        "commission": lot.commission,
        "swap_point_accumulate": _ZERO,
        "require_collateral": margin.required_for(lot),
        "open_date": timestamp(lot.opened_at),
        "leverage": margin.terms.leverage,
        "pnl": margin.gain_of(symbol, lot),
        "sfd": _ZERO,
        "funding_fees": lot.funding,
    }


def users(state: State) -> Iterator[str]:
    """All accounts but those of the emulator itself."""
    for account in state.exchange.accounts():
        if not account.startswith("@") and "#" not in account and account not in MAKER_ACCOUNTS:
            yield account


HANDLERS: dict[str, Handler] = {
    "getCollateral": _get_collateral,
    "getCollateralAccounts": _get_collateral_accounts,
    "getCollateralHistory": _get_collateral_history,
    "getPositions": _get_positions,
}
