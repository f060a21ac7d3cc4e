"""The account: permissions, balances and their history, cash and coins in and out."""

from __future__ import annotations

import hashlib
from decimal import Decimal

from tradespec.emulator.engine import EntryReason, JournalEntry, Refused
from tradespec.emulator.faces.bitflyer import errors
from tradespec.emulator.faces.bitflyer.auth import ORDER_EVENTS
from tradespec.emulator.faces.bitflyer.formats import timestamp, timestamp_jst
from tradespec.emulator.faces.bitflyer.products import CASH
from tradespec.emulator.faces.bitflyer.state import Call, Handler, State
from tradespec.emulator.faces.bitflyer.transfers import Movement
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
    EntryReason.REALISED: "PAYMENT",
    EntryReason.FUNDING: "PAYMENT",
}


def _get_permissions(state: State, call: Call) -> Json:
    return sorted(call.key.permissions - {ORDER_EVENTS}) if call.key else []


def _get_balance(state: State, call: Call) -> Json:
    held = state.exchange.balances(call.account)
    rows: list[Json] = []
    for currency in dict.fromkeys((*state.catalogue.currencies, *held)):
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
    order_id = state.transfers.order_id_of(entry) or state.names.transfer_id("MTR", entry.time, entry.id)
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
        "trade_type": _trade_type(entry),
        "price": price,
        "amount": entry.change,
        "quantity": quantity,
        "commission": fee.change.copy_negate() if fee else _ZERO,
        "balance": fee.balance if fee else entry.balance,
        "order_id": order_id,
    }


def _trade_type(entry: JournalEntry) -> str:
    if entry.reason is EntryReason.COLLATERAL:
        return "POST_COLL" if entry.change < 0 else "CANCEL_COLL"
    return _TRADE_TYPES[entry.reason]


def _get_trading_commission(state: State, call: Call) -> Json:
    return {"commission_rate": state.exchange.market(state.product(call).code).taker_fee}


def _get_addresses(state: State, call: Call) -> Json:
    return [
        {"type": "NORMAL", "currency_code": currency, "address": _address(call.account, currency)}
        for currency in state.catalogue.currencies
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


def _movements(*, is_cash: bool, is_deposit: bool) -> Handler:
    def list_movements(state: State, call: Call) -> Json:
        page, message_id = call.page(state.options.max_count), call.params.get("message_id")
        rows = [
            _movement(state, each)
            for each in state.transfers.of(call.account)
            if (each.is_cash, each.is_deposit) == (is_cash, is_deposit)
            and page.has(each.id)
            and message_id in (None, each.message_id)
        ]
        return rows[: page.count]

    return list_movements


def _movement(state: State, each: Movement) -> dict[str, Json]:
    row: dict[str, Json] = {
        "id": each.id,
        "order_id": each.order_id,
        "currency_code": each.currency,
        "amount": each.amount,
        "status": "PENDING" if state.exchange.now() < each.completes_at else "COMPLETED",
        "event_date": timestamp(each.at),
    }
    if not each.is_cash:
        row["address"] = each.address or _address(each.account if each.is_deposit else "outside", each.currency)
        row["tx_hash"] = _digest(f"{state.seed}/{each.order_id}")
        if not each.is_deposit:
            row |= {"fee": each.fee, "additional_fee": each.additional_fee}
    return row


def _withdraw(state: State, call: Call) -> Json:
    options, body = state.options, call.body
    if not options.is_verified:
        raise errors.BitflyerError(-700, "This account has not yet been authenticated")
    if state.two_factor_code is not None and body.get("code") != state.two_factor_code:
        raise errors.BitflyerError(-505, "Two-factor authentication code is incorrect.")
    if body["currency_code"] != "JPY":
        raise errors.invalid_parameter("currency_code", options.unknown_code)
    if body["bank_account_id"] != BANK_ACCOUNT_ID:
        raise errors.invalid_parameter("bank_account_id", options.unknown_code)
    amount = Decimal(body["amount"])
    if amount != amount.to_integral_value():  # there is no fraction of a yen
        raise errors.invalid_parameter("amount", options.unknown_code)
    try:
        movement = state.transfers.withdraw(
            call.account, "JPY", amount, fee=options.withdrawal_fee, message_id=state.new_message_id
        )
    except Refused as refused:
        raise errors.of_refusal(refused, None, options.unknown_code) from None
    return {"message_id": movement.message_id}


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
    "getCoinIns": _movements(is_cash=False, is_deposit=True),
    "getCoinOuts": _movements(is_cash=False, is_deposit=False),
    "getBankAccounts": _get_bank_accounts,
    "getDeposits": _movements(is_cash=True, is_deposit=True),
    "withdraw": _withdraw,
    "getWithdrawals": _movements(is_cash=True, is_deposit=False),
}
