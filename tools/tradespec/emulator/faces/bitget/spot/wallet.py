"""Transfers, deposits and withdrawals over HTTP."""

from __future__ import annotations

from tradespec.emulator.faces.bitget import names
from tradespec.emulator.faces.bitget.coins import CHAINS, Chain, find_chain
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.desk import check_scale
from tradespec.emulator.faces.bitget.spot.movements import Movement, Movements
from tradespec.emulator.faces.bitget.spot.orders import negative
from tradespec.emulator.faces.bitget.spot.transfers import Place, Transfer, Transfers
from tradespec.emulator.messages import Json

_DEPOSIT_TO = {
    "spot": names.SPOT,
    "funding": names.FUNDING,
    "coin-futures": names.COIN_FUTURES,
    "usdt-futures": names.USDT_FUTURES,
    "usdc-futures": names.USDC_FUTURES,
}
_TRANSFER_PLACES = 8

# Transfers


def _transfer(request: Request) -> Json:
    return _transferred(
        request, _place(request, request.account, "fromType"), _place(request, request.account, "toType")
    )


def _transfer_subaccount(request: Request) -> Json:
    """Between any two of a main account and its sub-accounts."""
    source, target = (_family_member(request, name) for name in ("fromUserId", "toUserId"))
    return _transferred(request, _place(request, source, "fromType"), _place(request, target, "toType"))


def _family_member(request: Request, name: str) -> str:
    """The user of a number, of whom the caller must be the main account. Raises Refusal: 40048 or 40020."""
    if request.user.parent is not None:
        raise Refusal("40048")
    found = request.state.user_of_uid(request.need(name))
    if found is None or request.account not in (found.account, found.parent):
        raise Refusal("40020", name=name)
    return found.account


def _place(request: Request, account: str, name: str) -> Place:
    kind = request.need(name)
    if kind not in names.WALLETS:
        raise Refusal("40020", name=name)
    return Place(account, kind, request.text("symbol") if kind == names.ISOLATED_MARGIN else "")


def _transferred(request: Request, source: Place, target: Place) -> Json:
    amount = request.amount("amount")
    check_scale("size", amount, _TRANSFER_PLACES)
    made = request.state.part(Transfers).move(
        request.account, source, target, request.need("coin"), amount, request.text("clientOid")
    )
    return {"transferId": str(made.id), "clientOid": made.client_oid or str(made.id)}


def _get_transferable_coins(request: Request) -> Json:
    """The coins that both accounts can hold; for isolated margin those of any pair."""
    transfers = request.state.part(Transfers)

    def coins(kind: str) -> tuple[str, ...]:
        return request.state.symbols.coins if kind == names.ISOLATED_MARGIN else transfers.coins(kind)

    target = coins(request.need("toType"))
    return [coin for coin in coins(request.need("fromType")) if coin in target]


def _get_transfer_records(request: Request) -> Json:
    coin, kind, client_oid = request.need("coin"), request.text("fromType"), request.text("clientOid")
    start, end = request.span(90)
    limit, page = request.limit(100, 500), request.limit(1, 1000, "pageNum")

    def is_wanted(transfer: Transfer) -> bool:
        return (
            transfer.is_internal
            and transfer.coin == coin
            and kind in ("", transfer.source.kind)
            and client_oid in ("", transfer.client_oid)
            and start <= transfer.created_ms <= end
        )

    found = list(request.state.part(Transfers).newest(request.account, is_wanted))
    rows = found[(page - 1) * limit : page * limit]
    return [{**_transfer_row(each), "toSymbol": each.target.symbol, "fromSymbol": each.source.symbol} for each in rows]


def _get_sub_main_transfer_records(request: Request) -> Json:
    """Transfers between users: with the role initiator what left the caller, with receiver what came."""
    coin, uid, client_oid = request.text("coin"), request.text("subUid"), request.text("clientOid")
    sends = request.text("role", "initiator") == "initiator"
    start, end = request.span(90)
    users = request.state.users

    def is_wanted(transfer: Transfer) -> bool:
        own, other = (transfer.source, transfer.target) if sends else (transfer.target, transfer.source)
        return (
            not transfer.is_internal
            and own.account == request.account
            and coin in ("", transfer.coin)
            and uid in ("", users[other.account].uid)
            and client_oid in ("", transfer.client_oid)
            and start <= transfer.created_ms <= end
        )

    found = request.state.part(Transfers).newest(request.account, is_wanted, before=request.id("idLessThan"))
    rows = list(found)[: request.limit(100, 100)]
    return [
        {
            **_transfer_row(each),
            "fromUserId": users[each.source.account].uid,
            "toUserId": users[each.target.account].uid,
        }
        for each in rows
    ]


def _transfer_row(transfer: Transfer) -> dict[str, Json]:
    return {
        "coin": transfer.coin,
        "status": "Successful",
        "toType": transfer.target.kind,
        "fromType": transfer.source.kind,
        "size": text(transfer.amount),
        "ts": str(transfer.created_ms),
        "clientOid": transfer.client_oid or str(transfer.id),
        "transferId": str(transfer.id),
    }


# Addresses


def _get_deposit_address(request: Request) -> Json:
    return _address(request, request.account)


def _get_subaccount_deposit_address(request: Request) -> Json:
    return _address(request, _family_member(request, "subUid"))


def _address(request: Request, account: str) -> Json:
    coin = request.need("coin")
    chain = _chain(coin, request.text("chain"))
    address, tag = request.state.part(Movements).address(account, coin, chain)
    return {
        "address": address,
        "chain": chain.name,
        "coin": coin,
        "tag": tag,
        "url": chain.browser.replace("/tx/", f"/address/{address}"),
    }


def _chain(coin: str, name: str) -> Chain:
    """Raises Refusal: 40034 for the coin, or for its chain."""
    chain = find_chain(coin, name)
    if chain is None:
        raise Refusal("40034", name=name if coin in CHAINS else coin)
    return chain


def _modify_deposit_account(request: Request) -> Json:
    coin = request.need("coin")
    kind = _DEPOSIT_TO[request.need("accountType")]
    if coin not in request.state.part(Transfers).coins(kind):
        return "fail"
    request.state.part(Movements).deposit_to[request.account, coin] = kind
    return "success"


# Deposits and withdrawals


def _withdraw(request: Request) -> Json:
    movements, coin, amount = request.state.part(Movements), request.need("coin"), request.amount("size")
    address, client_oid = request.need("address"), request.text("clientOid")
    if request.need("transferType") == "internal_transfer":
        movement = movements.send(request.account, _receiver(request, address), coin, amount, client_oid)
    else:
        chain = _chain(coin, request.need("chain"))
        check_scale("size", amount, chain.scale)
        if amount < chain.least:
            raise Refusal("13007", least=text(chain.least))
        movement = movements.withdraw(
            request.account, coin, amount, chain, address, tag=request.text("tag"), client_oid=client_oid
        )
    return {"orderId": str(movement.id), "clientOid": movement.client_oid or None}


def _receiver(request: Request, uid: str) -> str:
    """Another user of the same environment by number: users here have no other names. Raises Refusal: 40020."""
    found = request.state.user_of_uid(uid) if request.text("innerToType", "uid") == "uid" else None
    if found is None or found.account == request.account or found.is_demo is not request.user.is_demo:
        raise Refusal("40020", name="address")
    return found.account


def _cancel_withdrawal(request: Request) -> Json:
    number = request.id("orderId")
    if number is None:
        raise Refusal("40019", name="orderId")
    return "success" if request.state.part(Movements).cancel(request.account, number) else "fail"


def _get_deposit_records(request: Request) -> Json:
    found = _movements(request, request.account, is_deposit=True)
    return [{**_movement(each), "type": "deposit"} for each in found]


def _get_subaccount_deposit_records(request: Request) -> Json:
    found = _movements(request, _family_member(request, "subUid"), is_deposit=True)
    return [
        {**_movement(each), "clientOid": None, "confirm": str(each.confirmations), "tag": each.tag or None}
        for each in found
    ]


def _get_withdrawal_records(request: Request) -> Json:
    return [
        {
            **_movement(each),
            "clientOid": each.client_oid or None,
            "type": "withdraw",
            "tag": each.tag,
            "fee": negative(each.fee),
            "confirm": str(each.confirmations),
        }
        for each in _movements(request, request.account, is_deposit=False)
    ]


def _movements(request: Request, account: str, *, is_deposit: bool) -> list[Movement]:
    coin, client_oid, only = request.text("coin"), request.text("clientOid"), request.id("orderId")
    start, end = request.span(90)

    def is_wanted(movement: Movement) -> bool:
        return (
            coin in ("", movement.coin)
            and client_oid in ("", movement.client_oid)
            and only in (None, movement.id)
            and start <= movement.created_ms <= end
        )

    return request.state.part(Movements).newest(
        account, is_deposit, is_wanted, before=request.id("idLessThan"), count=request.limit(20, 100)
    )


def _movement(movement: Movement) -> dict[str, Json]:
    return {
        "orderId": str(movement.id),
        "tradeId": movement.hash or str(movement.id),
        "coin": movement.coin,
        "size": text(movement.amount),
        "status": movement.status,
        "toAddress": movement.address,
        "fromAddress": None,
        "dest": "internal_transfer" if movement.is_internal else "on_chain",
        "chain": movement.chain or None,
        "cTime": str(movement.created_ms),
        "uTime": str(movement.updated_ms),
    }


HANDLERS: dict[str, Handler] = {
    "spotAccountGetTransferRecords": _get_transfer_records,
    "spotAccountGetSubMainTransferRecords": _get_sub_main_transfer_records,
    "spotWalletTransfer": _transfer,
    "spotWalletGetTransferableCoins": _get_transferable_coins,
    "spotWalletTransferSubaccount": _transfer_subaccount,
    "spotWalletWithdraw": _withdraw,
    "spotWalletCancelWithdrawal": _cancel_withdrawal,
    "spotWalletGetDepositAddress": _get_deposit_address,
    "spotWalletGetSubaccountDepositAddress": _get_subaccount_deposit_address,
    "spotWalletGetDepositRecords": _get_deposit_records,
    "spotWalletGetSubaccountDepositRecords": _get_subaccount_deposit_records,
    "spotWalletGetWithdrawalRecords": _get_withdrawal_records,
    "spotWalletModifyDepositAccount": _modify_deposit_account,
}
