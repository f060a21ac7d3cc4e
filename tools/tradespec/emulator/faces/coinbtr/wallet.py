"""Wallets: addresses, balances, withdrawals, and what came and went."""

from __future__ import annotations

from decimal import Decimal

from tradespec.core.money import CONTEXT
from tradespec.emulator.engine import Refused
from tradespec.emulator.faces.coinbtr import errors
from tradespec.emulator.faces.coinbtr.catalogue import Coin
from tradespec.emulator.faces.coinbtr.errors import Code, Refusal
from tradespec.emulator.faces.coinbtr.formats import number, timestamp
from tradespec.emulator.faces.coinbtr.options import is_bookable
from tradespec.emulator.faces.coinbtr.state import Call, Handler
from tradespec.emulator.faces.coinbtr.transfers import Transfer
from tradespec.emulator.messages import Json


def _get_deposit_address(call: Call) -> Json:
    coin = _crypto(call)
    return {"coin": coin.code.lower(), "address": call.state.transfers.address(call.account, coin.code)}


def _withdraw(call: Call) -> Json:
    coin, address, amount = _crypto(call), call.text("address"), call.number("amount")
    if not is_bookable(amount) or amount < coin.min_withdraw:
        text = f"The amount must be at least {coin.min_withdraw} {coin.code}, with no more than 8 decimals."
        raise Refusal(Code.AMOUNT_INVALID, text)
    try:
        transfer = call.state.transfers.withdraw(
            call.account, coin.code, amount, fee=coin.fee_withdraw, address=address
        )
    except Refused as refused:
        raise errors.of_refusal(refused) from None
    return {
        "coin": coin.code,
        "txid": transfer.txid,
        "status": call.state.options.withdrawal_status,
        "date": timestamp(transfer.at),
    }


def _crypto(call: Call) -> Coin:
    """The coin that is named, if it has addresses."""
    coin = call.coin()
    if coin.is_fiat:
        raise Refusal(Code.COIN_UNKNOWN, f"{coin.code} is no cryptocurrency.")
    return coin


def _list_balances(call: Call) -> Json:
    return [_balance_row(call, coin) for coin in call.state.catalogue.coins]


def _balance_row(call: Call, coin: Coin) -> Json:
    parts = _parts(call, coin)
    shown = ("available", "pending", "frozen") if call.state.options.frozen_in_balance else ("available", "pending")
    balance = Decimal(0)
    for name in shown:
        balance = CONTEXT.add(balance, parts[name])
    return {
        "coin": coin.code,
        "balance": number(balance),
        "available": number(parts["available"]),
        "pending": number(parts["pending"]),
        "depositAddress": "" if coin.is_fiat else call.state.transfers.address(call.account, coin.code),
    }


def _get_balance(call: Call) -> Json:
    """Of one coin; without a name of all of them, by their symbols."""
    if call.has("coin"):
        return _balance(call, call.coin())
    return {coin.code: _balance(call, coin) for coin in call.state.catalogue.coins}


def _balance(call: Call, coin: Coin) -> Json:
    parts = _parts(call, coin)
    return {
        "coin": coin.code,
        "coin_name": coin.name,
        "balances": {name: number(amount) for name, amount in parts.items()},
    }


def _parts(call: Call, coin: Coin) -> dict[str, Decimal]:
    """available: to spend; pending: on its way in; frozen: bound by open orders."""
    balance = call.state.exchange.balance(call.account, coin.code)
    pending = call.state.transfers.pending(call.account, coin.code)
    return {"available": balance.available, "frozen": balance.reserved, "pending": pending}


def _list_withdraws(call: Call) -> Json:
    return _transfers(call, is_deposit=False)


def _list_deposits(call: Call) -> Json:
    return _transfers(call, is_deposit=True)


def _transfers(call: Call, *, is_deposit: bool) -> Json:
    code = call.coin().code if call.has("coin") else None
    rows = [_row(call, each) for each in call.state.transfers.of(call.account, is_deposit=is_deposit, coin=code)]
    return rows if call.state.options.transfers == "array" else {"transfers": rows}


def _row(call: Call, transfer: Transfer) -> Json:
    coin = call.state.catalogue.coin(transfer.coin)
    is_confirmed = transfer.confirmed_at <= call.state.exchange.now()
    return {
        "sender": transfer.sender,
        "receiver": transfer.receiver,
        "coin": transfer.coin,
        "coin_name": coin.name if coin else transfer.coin,
        "txId": transfer.txid,
        "confirmed": is_confirmed,
        "created_at": timestamp(transfer.at),
        "confirmed_at": timestamp(transfer.confirmed_at) if is_confirmed else None,
        "is_innerTransfer": transfer.is_inner,
        "address": transfer.address,
        "explorer_link": f"https://explorer.invalid/{transfer.coin.lower()}/{transfer.txid}",
        "amount": number(transfer.amount),
        "fee_amount": number(transfer.fee),
        "total_amount": number(CONTEXT.add(transfer.amount, transfer.fee)),
        "type": "deposit" if transfer.is_deposit else "withdrawal",
    }


HANDLERS: dict[str, Handler] = {
    "getDepositAddress": _get_deposit_address,
    "requestDepositAddress": _get_deposit_address,
    "withdraw": _withdraw,
    "getBalances": _list_balances,
    "getBalance": _get_balance,
    "getWithdraws": _list_withdraws,
    "getDeposits": _list_deposits,
}
