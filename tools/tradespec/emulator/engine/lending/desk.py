"""The way into lending: borrow, repay, interest, risk, liquidation."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import count

from tradespec.emulator.engine.events import Event, OrderCanceled, OrderExecuted, OrderExpired, OrderProgress
from tradespec.emulator.engine.exact import ZERO, Rounding, add, mul, ratio, sub, total
from tradespec.emulator.engine.exchange import Exchange
from tradespec.emulator.engine.ledger import FEES, HOUSE, LENDER, EntryReason, Leg, check_amount
from tradespec.emulator.engine.lending.book import HOUR, DebtBook, hourly_interest
from tradespec.emulator.engine.lending.conversion import Conversion, Converter
from tradespec.emulator.engine.lending.records import (
    BorrowKind,
    Debt,
    InterestCharge,
    LendingTerms,
    Liquidation,
    Loan,
    Pool,
    RepayKind,
    Repayment,
)
from tradespec.emulator.engine.listing import Listing
from tradespec.emulator.engine.orders import Execution, Order, OrderRequest, Side
from tradespec.emulator.engine.refusal import Reason, Refused
from tradespec.emulator.engine.settlement import requirement

INSOLVENT = Decimal(9999)
"""The risk ratio of a pool that owes more than it holds."""

_ONE = Decimal(1)
_ROUNDS = 3


class Lending:
    """Loans to pools of collateral.

    Interest is charged on borrowing for the first hour, and at the start of each later hour of a loan. The risk ratio of a pool is
    debts x maintenance / (holdings - debts); it is looked at whenever something was traded or interest was charged. A liquidation
    cancels the pool's orders and sells holdings until the ratio is low enough; what nothing is left to repay is on the house.

    Args:
        exchange: holds the money and the markets.
        terms: the rules.
        keep: how many records of a kind are certain to be kept per pool.
        new_id: makes rising ids; 1, 2, 3 ... by default.
        place: places the orders with which holdings are sold, None where one is refused; on the exchange as they are by default.
    """

    def __init__(
        self,
        exchange: Exchange,
        terms: LendingTerms,
        keep: int,
        *,
        new_id: Callable[[], int] | None = None,
        place: Callable[[OrderRequest, RepayKind], Order | None] | None = None,
    ) -> None:
        self.terms = terms
        self._exchange = exchange
        self._new_id = new_id or count(1).__next__
        self._place = place or self._place_as_is
        self._pools: dict[str, Pool] = {}
        self._book = DebtBook()
        self._repaying: set[int] = set()  # orders whose proceeds repay
        self._is_liquidating = False
        self.loans: Listing[str, Loan] = Listing(keep)
        self.repayments: Listing[str, Repayment] = Listing(keep)
        self.interest: Listing[str, InterestCharge] = Listing(keep)
        self.liquidations: Listing[str, Liquidation] = Listing(keep)
        exchange.schedule(self)
        exchange.subscribe(self._on_event)

    # Pools

    def open_pool(self, pool: Pool) -> None:
        """Let an account borrow, unless it can already."""
        if pool.account not in self._pools:
            self._exchange.account(pool.account)
            self._pools[pool.account] = pool

    def debt(self, account: str, asset: str) -> Debt:
        """What a pool owes of an asset."""
        return self._book.debt(account, asset)

    def holdings(self, account: str) -> Decimal:
        """What a pool holds, at the mark (reference asset)."""
        balances = self._exchange.balances(account).values()
        return total(mul(each.total, self.terms.worth(each.asset)) for each in balances)

    def owed(self, account: str) -> Decimal:
        """What a pool owes, at the mark (reference asset)."""
        return total(mul(each.total, self.terms.worth(each.asset)) for each in self._book.debts(account))

    def risk(self, account: str, places: int = 8) -> Decimal:
        """A pool's risk ratio, zero without debts."""
        owed = self.owed(account)
        net = sub(self.holdings(account), owed)
        if not owed:
            return ZERO
        return ratio(mul(owed, self._pools[account].maintenance), net, places) if net > 0 else INSOLVENT

    def max_borrowable(self, account: str, asset: str) -> Decimal:
        """How much more of an asset a pool can borrow: up to its leverage, and to what is lent of the asset."""
        pool = self._pool(account)
        limit, price = pool.lends(asset), self.terms.worth(asset)
        if limit is None or not price:
            return ZERO
        owed = self.owed(account)
        net = sub(self.holdings(account), owed)
        room = sub(mul(net, sub(pool.leverage, _ONE)), owed)
        by_leverage = ratio(max(ZERO, room), price, self.terms.places, ROUND_FLOOR)
        return max(ZERO, min(by_leverage, sub(limit, self.debt(account, asset).total)))

    def max_removable(self, account: str, asset: str) -> Decimal:
        """How much of an asset can leave a pool: all that is available, as long as the rest carries the debts at its leverage."""
        available = self._exchange.balance(account, asset).available
        owed, price = self.owed(account), self.terms.worth(asset)
        if not owed or not price:
            return available
        places = self.terms.places
        needed = add(owed, ratio(owed, sub(self._pool(account).leverage, _ONE), places, ROUND_CEILING))
        spare = max(ZERO, sub(self.holdings(account), needed))
        return min(available, ratio(spare, price, places, ROUND_FLOOR))

    # Borrowing and repaying

    def borrow(self, account: str, asset: str, amount: Decimal, kind: BorrowKind = BorrowKind.MANUAL) -> Loan:
        """Lend an amount, and charge interest for its first hour.

        Raises:
            Refused: AMOUNT_INVALID, NOT_BORROWABLE or BORROW_TOO_LARGE.
        """
        with self._exchange.change():
            check_amount(amount)
            if self._pool(account).lends(asset) is None:
                raise Refused(Reason.NOT_BORROWABLE, f"{asset} is not lent to {account}")
            most = self.max_borrowable(account, asset)
            if amount > most:
                raise Refused(Reason.BORROW_TOO_LARGE, f"{amount} {asset}, at most {most}")
            self._exchange.ledger.move(LENDER, account, asset, amount, EntryReason.BORROW)
            now = self._exchange.now()
            loan = Loan(
                id=self._new_id(), account=account, asset=asset, amount=amount, kind=kind, time=now,
                outstanding=amount, due=now + HOUR,
            )  # fmt: skip
            self._book.add_loan(loan)
            self.loans.add(account, loan)
            self._charge(loan, first=True)
            return loan

    def repay(self, account: str, asset: str, amount: Decimal) -> Repayment:
        """Repay up to so much of what is owed, interest first.

        Raises:
            Refused: AMOUNT_INVALID, NO_DEBT, REPAYMENT_TOO_SMALL or INSUFFICIENT_FUNDS.
        """
        with self._exchange.change():
            check_amount(amount)
            owed = self._book.debt(account, asset)
            if not owed.total:
                raise Refused(Reason.NO_DEBT, f"{account} owes no {asset}")
            if amount <= owed.interest:
                raise Refused(Reason.REPAYMENT_TOO_SMALL, f"{amount} is not above the interest, {owed.interest}")
            return self._pay(account, asset, min(amount, owed.total), RepayKind.MANUAL)

    def repay_by_selling(self, account: str, assets: tuple[str, ...] | None = None) -> list[Repayment]:
        """Repay debts (all by default) as far as what the pool holds goes, selling other holdings for what is missing."""
        with self._exchange.change():
            done: list[Repayment] = []
            for owed in self._book.debts(account):
                if assets is None or owed.asset in assets:
                    repaid, _ = self._repay_or_sell(account, owed.asset, owed.total, RepayKind.FORCED)
                    done += repaid
            return done

    # Orders

    def place(self, request: OrderRequest, *, borrow: bool, repay: bool) -> Order:
        """Place an order of a pool.

        Args:
            request: the order; with `borrow`, a market buy names its quote_size.
            borrow: borrow what is missing to place it.
            repay: repay debts of the asset that it brings in, out of each fill.

        Raises:
            Refused: as Exchange.place; NOT_BORROWABLE or BORROW_TOO_LARGE.
        """
        with self._exchange.change():
            self._pool(request.account)
            try:
                order = self._exchange.place(request)
            except Refused as refused:
                if not borrow or refused.reason is not Reason.INSUFFICIENT_FUNDS:
                    raise
                self._borrow_for(request)
                order = self._exchange.place(request)
            if repay:
                self._repaying.add(order.id)
            return order

    def _borrow_for(self, request: OrderRequest) -> None:
        market = self._exchange.market(request.symbol)
        order = Order(0, request, market, self._exchange.now())
        needed = request.quote_size if request.quote_size is not None else requirement(market, order)
        asset = order.reserved_asset
        missing = sub(needed, self._exchange.balance(request.account, asset).available)
        upward = Rounding(Decimal((0, (1,), -self.terms.places)), ROUND_CEILING)
        self.borrow(request.account, asset, upward.apply(missing), BorrowKind.AUTO)

    def _on_event(self, event: Event) -> None:
        match event:
            case OrderExecuted():
                self._repay_from_fill(event.execution, event.maker)
                self._repay_from_fill(event.execution, event.taker)
                self._check_all()
            case OrderCanceled() | OrderExpired():
                self._repaying.discard(event.order.id)
            case _:
                pass

    def _repay_from_fill(self, execution: Execution, progress: OrderProgress) -> None:
        order = progress.order
        if order.id not in self._repaying:
            return
        if not progress.outstanding:
            self._repaying.discard(order.id)
        market = self._exchange.market(order.symbol)
        is_buy = order.side is Side.BUY
        asset, got = (market.base, execution.size) if is_buy else (market.quote, mul(execution.price, execution.size))
        if order.fee_asset == asset:
            got = sub(got, execution.fee_of(order.id))
        with self._exchange.change():
            self._pay_what_is_there(order.account, asset, got, RepayKind.AUTO)

    # Time

    @property
    def next_due(self) -> datetime:
        """When the next hour of a loan begins."""
        return self._book.next_due

    def catch_up(self, now: datetime) -> None:
        """No hour is skipped, however long ago."""

    def act(self) -> None:
        """Charge interest for the hours that begin now."""
        with self._exchange.change():
            for loan in self._book.take_due(self.next_due):
                self._charge(loan, first=False)
        self._check_all()

    # Risk

    def check(self, account: str) -> Liquidation | None:
        """Liquidate a pool if its risk ratio has come to that."""
        with self._exchange.change():
            if self._is_liquidating or self.risk(account) < self.terms.liquidate_at:
                return None
            self._is_liquidating = True
            try:
                return self._liquidate(account)
            finally:
                self._is_liquidating = False

    def _check_all(self) -> None:
        for account in self._book.debtors():
            self.check(account)

    def _liquidate(self, account: str) -> Liquidation:
        now = self._exchange.now()
        record = Liquidation(
            id=self._new_id(), account=account, time=now, ended_at=now, risk=self.risk(account),
            assets=self.holdings(account), debt=self.owed(account),
        )  # fmt: skip
        self._exchange.cancel_all(account)
        for _ in range(_ROUNDS):
            if self.risk(account) <= self.terms.liquidate_to:
                break
            for owed in self._book.debts(account):
                self._liquidate_debt(record, owed)
        if sub(self.holdings(account), self.owed(account)) <= 0:
            self._write_off(account)
        record.ended_at = self._exchange.now()
        self.liquidations.add(account, record)
        return record

    def _liquidate_debt(self, record: Liquidation, owed: Debt) -> None:
        account, price = record.account, self.terms.worth(owed.asset)
        excess = self._excess(account)
        if not price or excess <= 0:
            return
        amount = min(owed.total, ratio(excess, price, self.terms.places, ROUND_CEILING))
        fee = mul(amount, self.terms.liquidation_fee)
        _, done = self._repay_or_sell(account, owed.asset, amount, RepayKind.LIQUIDATION, beside=fee)
        record.orders += done.orders
        record.swaps += done.swaps
        record.fee = add(record.fee, mul(self._take_fee(account, owed.asset, fee), price))

    def _excess(self, account: str) -> Decimal:
        """How much must be repaid to come down to the ratio at which a liquidation ends (reference asset)."""
        owed = self.owed(account)
        net = sub(self.holdings(account), owed)
        if net <= 0:
            return owed
        maintenance = self._pools[account].maintenance
        return sub(owed, ratio(mul(self.terms.liquidate_to, net), maintenance, self.terms.places, ROUND_FLOOR))

    def _take_fee(self, account: str, asset: str, fee: Decimal) -> Decimal:
        """Charge the fee of a liquidation, at most what the pool has left of the asset."""
        taken = min(fee, max(ZERO, self._exchange.balance(account, asset).available))
        taken = Rounding(Decimal((0, (1,), -self.terms.places)), ROUND_FLOOR).apply(taken)
        if taken:
            self._exchange.ledger.move(account, FEES, asset, taken, EntryReason.LIQUIDATION_FEE)
        return taken

    def _write_off(self, account: str) -> None:
        """Let the house pay for what is still owed."""
        for owed in self._book.debts(account):
            self._exchange.ledger.move(HOUSE, account, owed.asset, owed.total, EntryReason.COMPENSATION)
            self._pay(account, owed.asset, owed.total, RepayKind.LIQUIDATION)

    # Inside

    def _pool(self, account: str) -> Pool:
        pool = self._pools.get(account)
        if pool is None:
            raise Refused(Reason.UNKNOWN_ACCOUNT, f"{account!r} cannot borrow")
        return pool

    def _charge(self, loan: Loan, *, first: bool) -> None:
        rate = self.terms.daily_rate(loan.asset)
        amount = hourly_interest(loan.outstanding, rate, self.terms.places)
        if not amount:
            return
        self._book.charge(loan, amount)
        charge = InterestCharge(
            id=loan.id if first else self._new_id(), account=loan.account, asset=loan.asset, loan_id=loan.id,
            amount=amount, rate=rate, first=first, time=self._exchange.now(),
        )  # fmt: skip
        self.interest.add(loan.account, charge)

    def _place_as_is(self, request: OrderRequest, kind: RepayKind) -> Order | None:
        with suppress(Refused):
            return self._exchange.place(request)
        return None

    def _repay_or_sell(
        self, account: str, asset: str, amount: Decimal, kind: RepayKind, *, beside: Decimal = ZERO
    ) -> tuple[list[Repayment], Conversion]:
        """Repay an amount of what is owed, selling other holdings for what is missing of it and of what is needed beside."""
        missing = sub(add(amount, beside), max(ZERO, self._exchange.balance(account, asset).available))
        done = Conversion()
        if missing > 0:
            converter = Converter(
                self._exchange,
                self.terms.worth,
                self.terms.places,
                self._new_id,
                lambda request: self._place(request, kind),
                self.terms.is_spot,
            )
            done = converter.obtain(account, asset, missing)
        repayment = self._pay_what_is_there(account, asset, amount, kind)
        return ([] if repayment is None else [repayment]), done

    def _pay_what_is_there(self, account: str, asset: str, most: Decimal, kind: RepayKind) -> Repayment | None:
        available = self._exchange.balance(account, asset).available
        amount = min(most, available, self._book.debt(account, asset).total)
        return self._pay(account, asset, amount, kind) if amount > 0 else None

    def _pay(self, account: str, asset: str, amount: Decimal, kind: RepayKind) -> Repayment:
        available = self._exchange.balance(account, asset).available
        if amount > available:
            raise Refused(Reason.INSUFFICIENT_FUNDS, f"needs {amount} {asset}, available is {available}")
        principal, interest = self._book.pay(account, asset, amount)
        repay = EntryReason.REPAY
        self._exchange.ledger.post(
            (
                Leg(account, asset, amount.copy_negate(), repay),
                Leg(LENDER, asset, principal, repay),
                Leg(FEES, asset, interest, repay),
            )
        )
        repayment = Repayment(
            id=self._new_id(), account=account, asset=asset, amount=amount, principal=principal, interest=interest,
            remaining=self._book.debt(account, asset).total, kind=kind, time=self._exchange.now(),
        )  # fmt: skip
        self.repayments.add(account, repayment)
        return repayment
