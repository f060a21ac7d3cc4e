"""Calls about the block chain, deposit addresses, and bitcoins that come and go."""

from __future__ import annotations

from decimal import Decimal

from tradespec.core.money import to_decimal
from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.faces.mtgox.bitcoin_desk import BitcoinDesk
from tradespec.emulator.faces.mtgox.bitcoin_keys import NotAKey, address_of, read_key, read_wallet
from tradespec.emulator.faces.mtgox.currencies import ITEM
from tradespec.emulator.faces.mtgox.errors import MtGoxError, invalid_parameter, missing_parameter
from tradespec.emulator.faces.mtgox.formats import money, plain_value, rounded
from tradespec.emulator.faces.mtgox.request import Call, Handler
from tradespec.emulator.messages import Json

_LARGEST_FEE = Decimal("0.01")


def amount_of(call: Call, currency: str) -> Decimal:
    """What `amount_int` says or, without it, `amount` as a decimal number.

    Raises:
        MtGoxError: neither is there, or it is no amount above zero of that currency.
    """
    amount = call.amount("amount_int", currency)
    if amount is None:
        text = call.text("amount")
        if not text:
            raise missing_parameter("amount_int or amount")
        amount = _decimal(text, currency)
    if amount is None or amount <= 0:
        raise invalid_parameter("amount_int")
    return amount


def _decimal(text: str, currency: str) -> Decimal | None:
    try:
        number = to_decimal(text)
    except ValueError:
        return None
    return number if is_workable(number) and rounded(currency, number) == number else None


def _get_transaction(call: Call) -> Json:
    found = call.state.part(BitcoinDesk).chain.find_transaction(call.need("hash").lower())
    if found is None:
        raise MtGoxError("Transaction not found")
    return found


def _get_block_transactions(call: Call) -> Json:
    chain = call.state.part(BitcoinDesk).chain
    depth, block_hash = call.integer("depth"), call.text("hash").lower()
    if depth is None and not block_hash:
        raise missing_parameter("depth or hash")
    found = chain.find_block(depth=depth, block_hash=block_hash or None)
    if found is None:
        raise MtGoxError("Block not found")
    return found


def _get_address_details(call: Call) -> Json:
    text = call.need("hash").lower()
    try:
        hash160 = bytes.fromhex(text)
    except ValueError:
        hash160 = b""
    if len(hash160) != 20:
        raise invalid_parameter("hash")
    return {"hash": text, "addr": address_of(hash160)}


def _get_address(call: Call) -> Json:
    desk = call.state.part(BitcoinDesk)
    description = call.text("description")
    if not description:
        return {"addr": desk.current(call.account).text}
    made = desk.new(call.account, description=description, ipn=call.text("ipn"), key=call.key)
    return {"addr": made.text}


def _add_private_key(call: Call) -> Json:
    try:
        secret = read_key(call.need("key"), call.text("keytype", "auto"))
    except NotAKey:
        raise MtGoxError("Invalid private key") from None
    taken, amount = call.state.part(BitcoinDesk).redeem(call.account, [secret], call.text("description"))
    if not taken:
        raise MtGoxError("This private key is linked to another account")
    return {"addr": taken[0], "amount": money(ITEM, amount)}


def _add_wallet(call: Call) -> Json:
    try:
        secrets = read_wallet(call.need("wallet"))
    except NotAKey:
        raise MtGoxError("Invalid wallet file") from None
    taken, amount = call.state.part(BitcoinDesk).redeem(call.account, secrets, call.text("description"))
    return {"amount": plain_value(ITEM, amount), "count": len(taken)}


def _send_simple(call: Call) -> Json:
    amount = amount_of(call, ITEM)
    fee = call.amount("fee_int", ITEM) or Decimal(0)
    if not 0 <= fee <= _LARGEST_FEE:
        raise invalid_parameter("fee_int")
    desk = call.state.part(BitcoinDesk)
    address = call.need("address")
    return {"trx": desk.send(call.account, address, amount, fee, instant=not call.flag("no_instant"))}


HANDLERS: dict[str, Handler] = {
    "getTransaction": _get_transaction,
    "getBlockTransactions": _get_block_transactions,
    "getAddressDetails": _get_address_details,
    "getAddress": _get_address,
    "addPrivateKey": _add_private_key,
    "addWallet": _add_wallet,
    "sendSimple": _send_simple,
}
