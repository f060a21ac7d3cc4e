"""Crypto loans: a coin is pledged, another one is lent for some days, interest counts by started hours.

Rates are those of the documentation's sample for USDT and MATIC, for all coins. A loan that is over runs on; nobody is liquidated.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TypeVar

from tradespec.emulator.engine import FEES, LENDER, EntryReason
from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub, total
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.names import wallet
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.services.loan_book import (
    FORCED,
    HUNDRED,
    INITIAL,
    TERMS,
    WARNING,
    Loan,
    Repaid,
    Revised,
    Term,
    charge,
    loan_book,
    loans_of,
    open_loan,
    pledge_rate,
)
from tradespec.emulator.faces.bitget.services.money import DOWN, PLACES, move, price_of
from tradespec.emulator.faces.bitget.spot.valuation import usdt_value
from tradespec.emulator.messages import Json

_Row = TypeVar("_Row")
_DAY_MS = 86_400_000
_PLEDGE = "loan"
_LEAST, _MOST = Decimal(200), Decimal(1_000_000)  # USDT


def _page(request: Request, rows: list[_Row]) -> list[_Row]:
    size = request.limit(10, 100, "pageSize")
    first = size * (max(1, request.integer("pageNo") or 1) - 1)
    return rows[first : first + size]


# Terms


def _coins(request: Request) -> Json:
    coin = request.text("coin")
    coins = [each for each in request.state.symbols.coins if coin in ("", each)]
    seven, thirty = TERMS["SEVEN"], TERMS["THIRTY"]
    return {
        "loanInfos": [
            {
                "coin": each,
                "hourRate7D": text(seven.hourly),
                "rate7D": text(seven.yearly),
                "hourRate30D": text(thirty.hourly),
                "rate30D": text(thirty.yearly),
                "minUsdt": text(_LEAST),
                "maxUsdt": text(_MOST),
                "min": text(_units(request, each, _LEAST)),
                "max": text(_units(request, each, _MOST)),
            }
            for each in coins
        ],
        "pledgeInfos": [
            {
                "coin": each,
                "initRate": text(INITIAL),
                "supRate": text(WARNING),
                "forceRate": text(FORCED),
                "minUsdt": "0",
                "maxUsdt": text(_MOST),
            }
            for each in coins
        ],
    }


def _units(request: Request, coin: str, usdt: Decimal) -> Decimal:
    return DOWN.apply(mul(usdt, price_of(request.state, "USDT", coin)))


def _term(request: Request) -> Term:
    found = TERMS.get(request.need("daily"))
    if found is None:
        raise Refusal("40020", name="daily")
    return found


def _lendable(request: Request, pledge: Decimal) -> Decimal:
    """How much is lent for a pledge."""
    price = price_of(request.state, request.need("pledgeCoin"), request.need("loanCoin"))
    return DOWN.apply(mul(mul(pledge, price), INITIAL))


def _hour_interest(request: Request) -> Json:
    term, amount = _term(request), _lendable(request, request.decimal("pledgeAmount") or ZERO)
    hourly = ratio(mul(amount, term.hourly), Decimal(1), PLACES, ROUND_CEILING)
    return {"hourInterest": text(hourly), "loanAmount": text(amount)}


# Borrowing


def _borrow(request: Request) -> Json:
    term, state = _term(request), request.state
    pledge, lent = request.decimal("pledgeAmount"), request.decimal("loanAmount")
    if bool(pledge) == bool(lent):
        raise Refusal("40913", name="pledgeAmount or loanAmount")
    coin, pledge_coin = request.need("loanCoin"), request.need("pledgeCoin")
    if pledge:
        lent = _lendable(request, pledge)
    else:
        worth = mul(price_of(state, pledge_coin, coin), INITIAL)
        pledge = ratio(lent or ZERO, worth, PLACES, ROUND_CEILING)
    if not lent or not pledge:
        raise Refusal("40020", name="pledgeAmount")
    if coin == pledge_coin:
        raise Refusal("40020", name="pledgeCoin")
    kept = wallet(request.account, _PLEDGE)
    state.exchange.account(kept)
    move(state, request.account, kept, pledge_coin, pledge, EntryReason.TRANSFER)
    move(state, LENDER, request.account, coin, lent, EntryReason.BORROW)
    loan = Loan(
        state.ids.next(),
        request.account,
        coin,
        pledge_coin,
        lent,
        pledge,
        term,
        request.now_ms,
        owed=lent,
        pledge=pledge,
    )
    loan_book(request).loans.append(charge(loan, request.now_ms))
    return {"orderId": str(loan.id)}


def _ongoing(request: Request) -> Json:
    return [
        {
            "orderId": str(loan.id),
            "loanCoin": loan.coin,
            "loanAmount": text(loan.owed),
            "interestAmount": text(loan.interest),
            "hourInterestRate": text(mul(loan.term.hourly, HUNDRED)),
            "pledgeCoin": loan.pledge_coin,
            "pledgeAmount": text(loan.pledge),
            "pledgeRate": text(pledge_rate(request, loan)),
            "supRate": text(mul(WARNING, HUNDRED)),
            "forceRate": text(mul(FORCED, HUNDRED)),
            "borrowTime": str(loan.ms),
            "expireTime": str(loan.ms + loan.term.days * _DAY_MS) if loan.term.days else "",
        }
        for loan in loans_of(request)
        if loan.owed
    ]


def _borrow_history(request: Request) -> Json:
    start, end = request.span(90)
    found = [
        loan
        for loan in loans_of(request)
        if not loan.owed and start <= loan.ms <= end and request.text("status", "REPAY") == "REPAY"
    ]
    return [
        {
            "orderId": str(loan.id),
            "loanCoin": loan.coin,
            "pledgeCoin": loan.pledge_coin,
            "initPledgeAmount": text(loan.pledged),
            "initLoanAmount": text(loan.lent),
            "hourRate": text(mul(loan.term.hourly, HUNDRED)),
            "daily": str(loan.term.days),
            "borrowTime": str(loan.ms),
            "status": "REPAY",
        }
        for loan in _page(request, found)
    ]


# Repaying


def _repay(request: Request) -> Json:
    """Interest first, then the loan; of the pledge the same share comes back, unless that is not wanted, all of it at the end."""
    loan, state = open_loan(request), request.state
    whole = add(loan.owed, loan.interest)
    amount = whole if request.need("repayAll") == "yes" else min(whole, request.amount("amount"))
    interest = min(amount, loan.interest)
    principal = sub(amount, interest)
    unlocked = loan.pledge
    if principal < loan.owed:
        share = ratio(mul(loan.pledge, principal), loan.owed, PLACES, ROUND_FLOOR)
        unlocked = share if request.text("repayUnlock", "yes") == "yes" else ZERO
    if state.exchange.balance(request.account, loan.coin).available < amount:
        raise Refusal("43012")
    for target, part in ((FEES, interest), (LENDER, principal)):
        if part:
            move(state, request.account, target, loan.coin, part, EntryReason.REPAY)
    if unlocked:
        kept = wallet(request.account, _PLEDGE)
        move(state, kept, request.account, loan.pledge_coin, unlocked, EntryReason.TRANSFER)
    loan.interest, loan.owed = sub(loan.interest, interest), sub(loan.owed, principal)
    loan.pledge = sub(loan.pledge, unlocked)
    done = Repaid(loan, request.now_ms, amount, interest, principal, unlocked)
    loan_book(request).repayments.append(done)
    return _repayment(done)


def _repayment(done: Repaid) -> dict[str, Json]:
    return {
        "loanCoin": done.loan.coin,
        "pledgeCoin": done.loan.pledge_coin,
        "repayAmount": text(done.amount),
        "payInterest": text(done.interest),
        "repayLoanAmount": text(done.principal),
        "repayUnlockAmount": text(done.unlocked),
    }


def _repay_history(request: Request) -> Json:
    start, end = request.span(90)
    mine = {loan.id for loan in loans_of(request)}
    found = [
        each for each in reversed(loan_book(request).repayments) if each.loan.id in mine and start <= each.ms <= end
    ]
    return [
        {"orderId": str(each.loan.id), **_repayment(each), "repayTime": str(each.ms)} for each in _page(request, found)
    ]


# The pledge


def _revise(request: Request) -> Json:
    loan, amount, state = open_loan(request), request.amount("amount"), request.state
    if request.need("pledgeCoin") != loan.pledge_coin:
        raise Refusal("40020", name="pledgeCoin")
    kept, before, held = wallet(request.account, _PLEDGE), pledge_rate(request, loan), loan.pledge
    if request.need("reviseType") == "IN":
        move(state, request.account, kept, loan.pledge_coin, amount, EntryReason.TRANSFER)
        loan.pledge, side = add(held, amount), "down"
    else:
        if amount >= held:
            raise Refusal("40020", name="amount")
        loan.pledge, side = sub(held, amount), "up"
        if pledge_rate(request, loan) > mul(INITIAL, HUNDRED):
            loan.pledge = held
            raise Refusal("40812", name="pledge rate")
        move(state, kept, request.account, loan.pledge_coin, amount, EntryReason.TRANSFER)
    after = pledge_rate(request, loan)
    loan_book(request).revisions.append(Revised(loan, request.now_ms, side, amount, before, after))
    return {"loanCoin": loan.coin, "pledgeCoin": loan.pledge_coin, "afterPledgeRate": text(after)}


def _revise_history(request: Request) -> Json:
    (start, end), side = request.span(90), request.text("reviseSide")
    mine = {loan.id for loan in loans_of(request)}
    found = [
        each
        for each in reversed(loan_book(request).revisions)
        if each.loan.id in mine and start <= each.ms <= end and side in ("", each.side)
    ]
    return [
        {
            "loanCoin": each.loan.coin,
            "pledgeCoin": each.loan.pledge_coin,
            "orderId": str(each.loan.id),
            "reviseTime": str(each.ms),
            "reviseSide": each.side,
            "reviseAmount": text(each.amount),
            "afterPledgeRate": text(each.after),
            "beforePledgeRate": text(each.before),
        }
        for each in _page(request, found)
    ]


def _debts(request: Request) -> Json:
    mine = [loan for loan in loans_of(request) if loan.owed]
    pledged = {coin: total(each.pledge for each in mine if each.pledge_coin == coin) for coin in _coins_of(mine, True)}
    owed = {
        coin: total(add(each.owed, each.interest) for each in mine if each.coin == coin)
        for coin in _coins_of(mine, False)
    }
    return {"pledgeInfos": _valued(request, pledged), "loanInfos": _valued(request, owed)}


def _coins_of(loans: list[Loan], pledged: bool) -> list[str]:
    return list(dict.fromkeys(loan.pledge_coin if pledged else loan.coin for loan in loans))


def _valued(request: Request, amounts: dict[str, Decimal]) -> Json:
    return [
        {
            "coin": coin,
            "amount": text(amount),
            "amountUsdt": text(DOWN.apply(usdt_value(request.state, coin, amount))),
        }
        for coin, amount in amounts.items()
    ]


def _reduces(request: Request) -> Json:
    request.span(90)
    return []


HANDLERS: dict[str, Handler] = {
    "earnLoanGetCoins": _coins,
    "earnLoanGetHourInterest": _hour_interest,
    "earnLoanBorrow": _borrow,
    "earnLoanGetOngoingOrders": _ongoing,
    "earnLoanRepay": _repay,
    "earnLoanGetRepayHistory": _repay_history,
    "earnLoanRevisePledge": _revise,
    "earnLoanGetPledgeHistory": _revise_history,
    "earnLoanGetBorrowHistory": _borrow_history,
    "earnLoanGetDebts": _debts,
    "earnLoanGetLiquidations": _reduces,
}
