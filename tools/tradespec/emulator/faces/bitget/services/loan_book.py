"""Crypto loans that are open or were repaid, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal

from tradespec.emulator.engine.exact import ZERO, add, mul, ratio
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.request import Request
from tradespec.emulator.faces.bitget.services.money import PLACES
from tradespec.emulator.faces.bitget.spot.valuation import usdt_value
from tradespec.emulator.faces.bitget.state import State

_HOUR_MS = 3_600_000
HUNDRED = Decimal(100)
INITIAL, WARNING, FORCED = Decimal("0.6"), Decimal("0.75"), Decimal("0.83")


@dataclass(frozen=True, slots=True)
class Term:
    """For how long, at which rate of an hour and of a year."""

    name: str
    days: int
    hourly: Decimal
    yearly: Decimal


TERMS = {
    term.name: term
    for term in (
        Term("SEVEN", 7, Decimal("0.00000617"), Decimal("0.054")),
        Term("THIRTY", 30, Decimal("0.00000879"), Decimal("0.077")),
        Term("FLEXIBLE", 0, Decimal("0.00000617"), Decimal("0.054")),
    )
}


@dataclass(slots=True)
class Loan:
    """A loan.

    Attributes:
        owed, interest: what is not repaid yet.
        hours: how many of them have been charged.
    """

    id: int
    account: str
    coin: str
    pledge_coin: str
    lent: Decimal
    pledged: Decimal
    term: Term
    ms: int
    owed: Decimal
    pledge: Decimal
    interest: Decimal = ZERO
    hours: int = 0


@dataclass(frozen=True, slots=True)
class Repaid:
    """A repayment: all of it, what of it was interest and principal, and what of the pledge came back."""

    loan: Loan
    ms: int
    amount: Decimal
    interest: Decimal
    principal: Decimal
    unlocked: Decimal


@dataclass(frozen=True, slots=True)
class Revised:
    """A change of a pledge; `side` tells whether the rate went up or down."""

    loan: Loan
    ms: int
    side: str
    amount: Decimal
    before: Decimal
    after: Decimal


@dataclass(slots=True)
class LoanBook:
    """All crypto loans, oldest first, and what became of them."""

    loans: list[Loan] = field(default_factory=list[Loan])
    repayments: list[Repaid] = field(default_factory=list[Repaid])
    revisions: list[Revised] = field(default_factory=list[Revised])


def _make(state: State) -> LoanBook:
    return LoanBook()


def loan_book(request: Request) -> LoanBook:
    """The crypto loans of the exchange."""
    return request.state.part(_make)


def charge(loan: Loan, now_ms: int) -> Loan:
    """Charge the hours that have begun since."""
    begun = (now_ms - loan.ms) // _HOUR_MS + 1
    if loan.owed and begun > loan.hours:
        hourly = ratio(mul(loan.owed, loan.term.hourly), Decimal(1), PLACES, ROUND_CEILING)
        loan.interest = add(loan.interest, mul(hourly, Decimal(begun - loan.hours)))
    loan.hours = begun
    return loan


def loans_of(request: Request) -> list[Loan]:
    """The caller's loans that fit the filters, newest first."""
    number, coin, pledge = request.id("orderId"), request.text("loanCoin"), request.text("pledgeCoin")
    return [
        charge(loan, request.now_ms)
        for loan in reversed(loan_book(request).loans)
        if loan.account == request.account
        and number in (None, loan.id)
        and coin in ("", loan.coin)
        and pledge in ("", loan.pledge_coin)
    ]


def open_loan(request: Request) -> Loan:
    """The loan that a request names, if something of it is owed. Raises Refusal: 40019 or 40109."""
    request.need("orderId")
    number = request.id("orderId")
    for loan in loan_book(request).loans:
        if loan.id == number and loan.account == request.account and loan.owed:
            return charge(loan, request.now_ms)
    raise Refusal("40109")


def pledge_rate(request: Request, loan: Loan) -> Decimal:
    """Value of what is owed by the value of the pledge, in percent."""
    owed = usdt_value(request.state, loan.coin, add(loan.owed, loan.interest))
    return ratio(mul(owed, HUNDRED), usdt_value(request.state, loan.pledge_coin, loan.pledge), 2)
