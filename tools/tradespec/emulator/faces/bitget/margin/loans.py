"""Borrowing and repaying."""

from __future__ import annotations

from decimal import Decimal

from tradespec.emulator.engine import Refused
from tradespec.emulator.engine.exact import is_multiple
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.margin import terms
from tradespec.emulator.faces.bitget.margin.desk import MarginAccount, desk, refusal_of
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json


def _borrow(request: Request) -> Json:
    margin = desk(request)
    account, coin = _account_and_coin(request)
    amount = _amount(request, "borrowAmount", "50034")
    try:
        loan = margin.lending.borrow(account.name, coin, amount)
    except Refused as refused:
        raise refusal_of(refused) from None
    return {**account.symbol, "loanId": str(loan.id), "coin": coin, "borrowAmount": text(amount)}


def _repay(request: Request) -> Json:
    margin = desk(request)
    account, coin = _account_and_coin(request)
    amount = _amount(request, "repayAmount", "50040")
    try:
        repayment = margin.lending.repay(account.name, coin, amount)
    except Refused as refused:
        raise refusal_of(refused) from None
    return {
        **account.symbol,
        "coin": coin,
        "repayId": str(repayment.id),
        "remainDebtAmount": text(repayment.remaining),
        "repayAmount": text(repayment.amount),
    }


def _account_and_coin(request: Request) -> tuple[MarginAccount, str]:
    """Raises Refusal: 40019, 50001, 50002, or 50003 for a coin that isolated margin does not have in that pair."""
    margin = desk(request)
    account, coin = margin.account_of(request), request.need("coin")
    if account.pair is None:
        if margin.terms.crossed_limit(coin) is None:
            raise Refusal("50001")
    elif margin.terms.isolated_limit(account.pair, coin) is None:
        raise Refusal("50039" if margin.terms.lends(coin) else "50003")
    return account, coin


def _amount(request: Request, name: str, nothing: str) -> Decimal:
    """An amount of at most eight decimals. Raises Refusal: 40019, 40020, 50063 or, for zero, the code `nothing`."""
    amount = request.decimal(name)
    if amount is None:
        raise Refusal("40019", name=name)
    if not amount:
        raise Refusal(nothing)
    if not is_multiple(amount, Decimal((0, (1,), -terms.PLACES))):
        raise Refusal("50063")
    return amount


def _crossed_flash_repay(request: Request) -> Json:
    coin = request.text("coin")
    account = desk(request).account_of(request)
    return {"repayId": _repay_all(request, account, (coin,) if coin else None), "coin": coin or None}


def _isolated_flash_repay(request: Request) -> Json:
    margin = desk(request)
    names = request.values.get("symbolList")
    if names:
        pairs = [request.state.symbols.find(str(name).upper()) for name in names]
        if None in pairs:
            raise Refusal("50002")
        accounts = [margin.isolated(request.account, pair) for pair in pairs if pair is not None]
    else:
        accounts = margin.all_isolated(request.account)
    return [
        {"repayId": _repay_all(request, account, None), **account.symbol, "result": "success"} for account in accounts
    ]


def _repay_all(request: Request, account: MarginAccount, coins: tuple[str, ...] | None) -> str:
    """Sell what is there to repay what is owed; done when this returns. Returns the id."""
    margin = desk(request)
    repay_id = request.state.ids.next()
    margin.lending.repay_by_selling(account.name, coins)
    margin.repaid[repay_id] = request.account
    return str(repay_id)


def _flash_repay_status(request: Request) -> Json:
    done = desk(request).repaid
    ids = [str(each) for each in request.values.get("idList") or ()]
    return [
        {"repayId": each, "status": "FINISH"}
        for each in ids
        if each.isdigit() and done.get(int(each)) == request.account
    ]


HANDLERS: dict[str, Handler] = {
    "marginCrossBorrow": _borrow,
    "marginIsolatedBorrow": _borrow,
    "marginCrossRepay": _repay,
    "marginIsolatedRepay": _repay,
    "marginCrossFlashRepay": _crossed_flash_repay,
    "marginIsolatedFlashRepay": _isolated_flash_repay,
    "marginCrossGetFlashRepayStatus": _flash_repay_status,
    "marginIsolatedGetFlashRepayStatus": _flash_repay_status,
}
