"""Trading on margin: fills open and close positions, and only profits, losses and fees move money.

Each account has a margin account beside it, `margin_account(name)`, whose balances are the collateral. They may fall below zero.
Profits are paid out of the clearing and losses go into it, so that it owes at any time exactly what the open positions have gained.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_CEILING, Decimal

from tradespec.emulator.engine.exact import EXACT, ZERO, Rounding, add, mul, ratio, sub, total
from tradespec.emulator.engine.ledger import CLEARING, FEES, HOUSE, EntryReason, Ledger, Leg
from tradespec.emulator.engine.markets import Market
from tradespec.emulator.engine.orders import Order, Side
from tradespec.emulator.engine.plan import Plan
from tradespec.emulator.engine.refusal import Reason, Refused
from tradespec.emulator.engine.settlement import Fill, FillFees


def margin_account(account: str) -> str:
    """The name of an account's margin account."""
    return f"{account}#margin"


@dataclass(slots=True)
class Lot:
    """A part of a position that was opened by one fill.

    Attributes:
        side: BUY is long, SELL is short.
        price: at which it was opened (quote per base).
        size: what is still open of it (base).
        commission: fee of what was opened (quote).
        funding: received so far, negative if paid (quote).
    """

    side: Side
    price: Decimal
    size: Decimal
    commission: Decimal
    opened_at: datetime
    funding: Decimal = ZERO

    def gain(self, price: Decimal, size: Decimal | None = None) -> Decimal:
        """Exact profit of the lot, or of a part of it, if it were closed at a price."""
        moved = sub(price, self.price) if self.side is Side.BUY else sub(self.price, price)
        return mul(moved, self.size if size is None else size)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarginTerms:
    """By which rules positions are carried.

    Attributes:
        leverage: positions may be worth so many times the collateral.
        worth: what one unit of an asset counts as collateral (quote), by asset; others count nothing.
        mark: the price at which a market's positions are valued, by symbol.
        quote: the asset in which profits and losses are booked.
        places: decimal places to which required collateral is rounded up.
        booking: rounding of what an account is paid; the rest goes to the house.
        unlimited: accounts that need no collateral.
    """

    leverage: Decimal
    worth: Mapping[str, Callable[[], Decimal]]
    mark: Callable[[str], Decimal]
    quote: str
    places: int = 0
    booking: Rounding = EXACT
    unlimited: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Book:
    """What an account has open, by symbol and by order id."""

    lots: dict[str, list[Lot]] = field(default_factory=dict[str, list[Lot]])
    orders: dict[int, Order] = field(default_factory=dict[int, Order])


class MarginSettlement:
    """Positions and collateral of all accounts, over all markets that settle through it.

    An order needs collateral for what it would open beyond closing the opposite position, at its limit, or as a market order at
    what the book asks. An order that only closes is always taken. An account's orders are counted in the order of their ids.
    """

    def __init__(self, ledger: Ledger, terms: MarginTerms) -> None:
        self.terms = terms
        self._ledger = ledger
        self._books: dict[str, _Book] = {}

    # What an account has

    def open_account(self, account: str) -> None:
        """Give an account a margin account, unless it has one."""
        if account not in self._books:
            self._ledger.open(margin_account(account), may_owe=True)
            self._books[account] = _Book()

    def accounts(self) -> tuple[str, ...]:
        """All that have a margin account."""
        return tuple(self._books)

    def positions(self, account: str, symbol: str | None = None) -> tuple[tuple[str, Lot], ...]:
        """(symbol, lot): the open lots, oldest first within a market. The lots are the settlement's own: read them only."""
        lots = self._book(account).lots
        return tuple((name, lot) for name in lots if symbol in (None, name) for lot in lots[name])

    def collateral(self, account: str) -> Decimal:
        """What the account's collateral is worth (quote)."""
        name = margin_account(account)
        return total(mul(worth(), self._ledger.balance(name, asset).total) for asset, worth in self.terms.worth.items())

    def gain(self, account: str) -> Decimal:
        """Profit of all open positions at the mark price, as it would be booked lot by lot."""
        return total(self.gain_of(symbol, lot) for symbol, lot in self.positions(account))

    def gain_of(self, symbol: str, lot: Lot) -> Decimal:
        """Profit of one lot at the mark price, as it would be booked."""
        return self.terms.booking.apply(lot.gain(self.terms.mark(symbol)))

    def required(self, account: str) -> Decimal:
        """Collateral that the open positions need."""
        return total(self.required_for(lot) for _, lot in self.positions(account))

    def required_for(self, lot: Lot) -> Decimal:
        """Collateral that one lot needs."""
        return self._share(mul(lot.price, lot.size))

    def check_removal(self, account: str, asset: str, amount: Decimal) -> None:
        """Refuse to take collateral out that is not there, or that positions and orders need. Gains that are not realised don't count.

        Raises:
            Refused: INSUFFICIENT_MARGIN.
        """
        held = self._ledger.balance(margin_account(account), asset).total
        value = mul(self.terms.worth[asset](), amount) if asset in self.terms.worth else ZERO
        left = add(sub(self.collateral(account), value), min(ZERO, self.gain(account)))
        needed = add(self.required(account), self._required_for_orders(account))
        if amount > held or left < needed:
            raise Refused(Reason.INSUFFICIENT_MARGIN, f"{amount} of {held} {asset} would leave {left}, needed {needed}")

    def fund(self, symbol: str, rate: Decimal) -> None:
        """Let the long positions of a market pay the short ones a share of their value at the mark price (negative: the reverse).

        Call it within a change of the exchange.
        """
        mark = self.terms.mark(symbol)
        for account in self._books:
            paid = ZERO
            for _, lot in self.positions(account, symbol):
                amount = mul(rate, mul(mark, lot.size))
                if lot.side is Side.BUY:
                    amount = amount.copy_negate()
                before, paid = self.terms.booking.apply(paid), add(paid, amount)
                # Rounded as a running sum: over the lots, it is what is booked.
                lot.funding = add(lot.funding, sub(self.terms.booking.apply(paid), before))
            self._ledger.post(self._payment(account, paid, EntryReason.FUNDING, None), symbol=symbol)

    # Settlement

    def cost(self, market: Market, order: Order, price: Decimal, size: Decimal) -> Decimal:
        notional = mul(price, size)
        return add(notional, market.quote_fee.apply(mul(market.taker_fee, notional)))

    def reserve(self, market: Market, order: Order, plan: Plan) -> None:
        self.open_account(order.account)
        book = self._book(order.account)
        if order.account not in self.terms.unlimited:
            needed = self._share(self._opened_by(order, plan))
            if needed:
                carried = add(self.required(order.account), self._required_for_orders(order.account))
                equity = add(self.collateral(order.account), self.gain(order.account))
                if add(carried, needed) > equity:
                    message = f"needs {needed} beside {carried} {self.terms.quote}, equity is {equity}"
                    raise Refused(Reason.INSUFFICIENT_MARGIN, message)
        book.orders[order.id] = order

    def release(self, order: Order) -> None:
        self._book(order.account).orders.pop(order.id, None)

    def settle(self, market: Market, fill: Fill) -> FillFees:
        maker = self._settle_side(market, fill, fill.maker, market.maker_fee)
        taker = self._settle_side(market, fill, fill.taker, market.taker_fee)
        for order in (fill.maker, fill.taker):
            if not order.is_active:
                self.release(order)
        return FillFees(maker, taker)

    def _settle_side(self, market: Market, fill: Fill, order: Order, rate: Decimal) -> Decimal:
        fee = market.quote_fee.apply(mul(rate, fill.notional))
        realised, opened = self._close(order, fill)
        if opened:
            commission = market.quote_fee.apply(mul(rate, mul(fill.price, opened)))
            lot = Lot(order.side, fill.price, opened, commission, order.updated_at)
            self._book(order.account).lots.setdefault(market.symbol, []).append(lot)
        name = margin_account(order.account)
        legs = (
            *self._payment(order.account, realised, EntryReason.REALISED, order.id),
            Leg(name, self.terms.quote, fee.copy_negate(), EntryReason.FEE, order.id),
            Leg(FEES, self.terms.quote, fee, EntryReason.FEE, order.id),
        )
        self._ledger.post(legs, symbol=market.symbol, execution_id=fill.execution_id)
        return fee

    def _close(self, order: Order, fill: Fill) -> tuple[Decimal, Decimal]:
        """Close what stands opposite, oldest lot first: the exact profit, and the size that is left to open."""
        lots = self._book(order.account).lots.get(order.symbol, [])
        left, realised = fill.size, ZERO
        while left and lots and lots[0].side is not order.side:
            lot = lots[0]
            size = min(left, lot.size)
            realised = add(realised, lot.gain(fill.price, size))
            left, lot.size = sub(left, size), sub(lot.size, size)
            if not lot.size:
                lots.pop(0)
        return realised, left

    def _payment(self, account: str, amount: Decimal, reason: EntryReason, order_id: int | None) -> tuple[Leg, ...]:
        """An exact amount out of the clearing, of which the account gets what is booked."""
        booked, quote = self.terms.booking.apply(amount), self.terms.quote
        return (
            Leg(CLEARING, quote, amount.copy_negate(), reason, order_id),
            Leg(margin_account(account), quote, booked, reason, order_id),
            Leg(HOUSE, quote, sub(amount, booked), EntryReason.ROUNDING),
        )

    # Required collateral

    def _opened_by(self, order: Order, plan: Plan) -> Decimal:
        """Value of what an incoming order would open."""
        closing = self._still_closable(order.account, order.symbol, order.side)
        if order.price is not None:
            return mul(order.price, max(ZERO, sub(order.size, closing)))
        value = ZERO
        for maker, size in plan.fills:
            closed = min(size, closing)
            closing = sub(closing, closed)
            value = add(value, mul(maker.limit, sub(size, closed)))
        return value

    def _still_closable(self, account: str, symbol: str, side: Side) -> Decimal:
        """What is open on the other side and not yet to be closed by orders of this side."""
        claimed = total(
            each.outstanding for each in self._orders(account) if (each.symbol, each.side) == (symbol, side)
        )
        return max(ZERO, sub(self._open_size(account, symbol, side.opposite), claimed))

    def _required_for_orders(self, account: str) -> Decimal:
        closable: dict[tuple[str, Side], Decimal] = {}
        needed = ZERO
        for order in self._orders(account):
            key = order.symbol, order.side
            if key not in closable:
                closable[key] = self._open_size(account, order.symbol, order.side.opposite)
            closing = min(closable[key], order.outstanding)
            closable[key] = sub(closable[key], closing)
            needed = add(needed, self._share(mul(order.limit, sub(order.outstanding, closing))))
        return needed

    def _open_size(self, account: str, symbol: str, side: Side) -> Decimal:
        return total(lot.size for _, lot in self.positions(account, symbol) if lot.side is side)

    def _orders(self, account: str) -> Iterable[Order]:
        return self._book(account).orders.values()

    def _share(self, value: Decimal) -> Decimal:
        """Collateral for positions of that value."""
        return ratio(value, self.terms.leverage, self.terms.places, ROUND_CEILING)

    def _book(self, account: str) -> _Book:
        self.open_account(account)
        return self._books[account]
