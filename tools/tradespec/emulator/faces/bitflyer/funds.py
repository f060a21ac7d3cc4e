"""The account: permissions, balances and their history, cash and coins in and out, the margin account."""

from __future__ import annotations

import hashlib
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
    price, quantity = _ZERO, entry.change
    order_id = state.names.transfer_id(_prefix(entry.asset, entry.change), entry.time, entry.id)
    if entry.execution_id is not None and entry.order_id is not None:
        number = entry.execution_id
        fills = state.exchange.executions(entry.symbol, account=entry.account, before=number + 1, after=number - 1)
        if fills:
            price = fills[0].price
            quantity = fills[0].size if entry.reason is EntryReason.BUY else fills[0].size.copy_negate()
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


def _get_trading_commission(state: State, call: Call) -> Json:
    return {"commission_rate": state.exchange.market(state.product(call).code).taker_fee}


def _get_addresses(state: State, call: Call) -> Json:
    return [
        {"type": "NORMAL", "currency_code": currency, "address": _address(call.account, currency)}
        for currency in CURRENCIES
        if currency not in CASH
    ]


def _get_bank_accounts(state: State, call: Call) -> Json:
    return [
        {
            "id": BANK_ACCOUNT_ID,
            "is_verified": state.options.is_verified,
            "bank_name": "Bank of the Emulator",
            "branch_name": "001",
            "account_type": "Ordinary",
            "account_number": "0123456",
            "account_name": "Name on Account",
        }
    ]


def _cash_movements(sign: int) -> Handler:
    def list_movements(state: State, call: Call) -> Json:
        rows: list[Json] = []
        for event in _transfers(state, call, call.page(state.options.max_count), sign, is_cash=True):
            message_id = call.params.get("message_id")
            if message_id is None or state.message_ids.get(event.entry_id) == message_id:
                rows.append(_movement_row(state, event))
        return rows[: call.page(state.options.max_count).count]

    return list_movements


def _coin_movements(sign: int) -> Handler:
    def list_movements(state: State, call: Call) -> Json:
        page = call.page(state.options.max_count)
        rows: list[Json] = []
        for event in _transfers(state, call, page, sign, is_cash=False)[: page.count]:
            row = _movement_row(state, event)
            row["address"] = _address(call.account if sign > 0 else "outside", event.asset)
            row["tx_hash"] = _digest(f"{state.seed}/{event.entry_id}")
            if sign < 0:
                row |= {"fee": _withdrawal_fee(state, event), "additional_fee": _ZERO}
            rows.append(row)
        return rows

    return list_movements


def _transfers(state: State, call: Call, page: Page, sign: int, *, is_cash: bool) -> list[FundsMoved]:
    """An account's deposits (sign 1) or withdrawals (-1) of cash or coins, newest first, within the page's ids."""
    return [
        event
        for event in reversed(state.transfers.get(call.account, []))
        if page.has(event.entry_id) and (event.change > 0) == (sign > 0) and (event.asset in CASH) == is_cash
    ]


def _movement_row(state: State, event: FundsMoved) -> dict[str, Json]:
    age = state.exchange.now() - event.time
    is_pending = event.change < 0 and age < timedelta(seconds=state.options.withdrawal_delay)
    return {
        "id": event.entry_id,
        "order_id": state.names.transfer_id(_prefix(event.asset, event.change), event.time, event.entry_id),
        "currency_code": event.asset,
        "amount": event.change.copy_abs(),
        "status": "PENDING" if is_pending else "COMPLETED",
        "event_date": timestamp(event.time),
    }


def _withdrawal_fee(state: State, event: FundsMoved) -> Decimal:
    """The fee stands in the journal right after the withdrawal and its counterpart."""
    entries = state.exchange.journal(event.account, event.asset, after=event.entry_id, before=event.entry_id + 3)
    return next((entry.change.copy_negate() for entry in entries if entry.reason is EntryReason.FEE), _ZERO)


def _withdraw(state: State, call: Call) -> Json:
    options, body = state.options, call.body
    if not options.is_verified:
        raise errors.BitflyerError(-700, "This account has not yet been authenticated")
    if options.two_factor_code is not None and body.get("code") != options.two_factor_code:
        raise errors.BitflyerError(-505, "Two-factor authentication code is incorrect.")
    if body["currency_code"] != "JPY":
        raise errors.BitflyerError(options.unknown_code, "Invalid parameter: currency_code")
    if body["bank_account_id"] != BANK_ACCOUNT_ID:
        raise errors.BitflyerError(options.unknown_code, "Invalid parameter: bank_account_id")
    amount = Decimal(body["amount"])
    if amount != amount.to_integral_value():  # there is no fraction of a yen
        raise errors.BitflyerError(options.unknown_code, "Invalid parameter: amount")
    try:
        entry = state.exchange.withdraw(call.account, "JPY", amount, options.withdrawal_fee)
    except Refused as refused:
        raise errors.of_refusal(refused, PRODUCTS[DEFAULT_PRODUCT], options.unknown_code) from None
    message_id = state.message_ids[entry.id] = state.new_message_id()
    return {"message_id": message_id}


def _get_collateral(state: State, call: Call) -> Json:
    return {
        "collateral": _ZERO,
        "open_position_pnl": _ZERO,
        "require_collateral": _ZERO,
        "keep_rate": _ZERO,
        "margin_call_amount": _ZERO,
        "margin_call_due_date": None,
    }


def _get_collateral_accounts(state: State, call: Call) -> Json:
    return [{"currency_code": currency, "amount": _ZERO} for currency in ("JPY", "BTC")]


def _get_collateral_history(state: State, call: Call) -> Json:
    return []


def _get_positions(state: State, call: Call) -> Json:
    state.product(call)
    return []


def _prefix(currency: str, change: Decimal) -> str:
    return ("M" if currency in CASH else "C") + ("DP" if change > 0 else "WD")


def _address(owner: str, currency: str) -> str:
    """No address of any blockchain, on purpose."""
    return f"EMULATED-{currency}-{_digest(f'{owner}/{currency}')[:24]}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


HANDLERS: dict[str, Handler] = {
    "getPermissions": _get_permissions,
    "getBalance": _get_balance,
    "getBalanceHistory": _get_balance_history,
    "getTradingCommission": _get_trading_commission,
    "getAddresses": _get_addresses,
    "getCoinIns": _coin_movements(1),
    "getCoinOuts": _coin_movements(-1),
    "getBankAccounts": _get_bank_accounts,
    "getDeposits": _cash_movements(1),
    "withdraw": _withdraw,
    "getWithdrawals": _cash_movements(-1),
    "getCollateral": _get_collateral,
    "getCollateralAccounts": _get_collateral_accounts,
    "getCollateralHistory": _get_collateral_history,
    "getPositions": _get_positions,
}
