"""Where orders meet money: what an order reserves, and what a fill moves.

A market settles through one `Settlement`. `SpotSettlement` exchanges the assets at once; a margin market brings its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from tradespec.emulator.engine.exact import ZERO, add, mul, sub, total
from tradespec.emulator.engine.ledger import FEES, HOUSE, EntryReason, Ledger, Leg
from tradespec.emulator.engine.markets import Market
from tradespec.emulator.engine.orders import Order, OrderType, Side
from tradespec.emulator.engine.plan import Plan


@dataclass(frozen=True, slots=True)
class Fill:
    """A fill that is about to be settled; both orders have booked its size already.

    Attributes:
        notional: exact price times size (quote).
    """

    execution_id: int
    maker: Order
    taker: Order
    price: Decimal
    size: Decimal
    notional: Decimal


@dataclass(frozen=True, slots=True)
class FillFees:
    """What both sides paid, each in its order's fee asset."""

    maker: Decimal
    taker: Decimal


class Settlement(Protocol):
    """What a market asks of its money side. It alone changes `Order.reserved`."""

    def cost(self, market: Market, order: Order, price: Decimal, size: Decimal) -> Decimal:
        """What a market buy is charged in quote for one fill; rises with the size."""
        ...

    def reserve(self, market: Market, order: Order, plan: Plan) -> None:
        """Hold back what the order may need.

        Raises:
            Refused: INSUFFICIENT_FUNDS.
        """
        ...

    def settle(self, market: Market, fill: Fill) -> FillFees:
        """Move the money of a fill and adjust what both orders reserve. Must not fail: the order was accepted."""
        ...

    def release(self, order: Order) -> None:
        """Free all that the order still reserves."""
        ...


class SpotSettlement:
    """Assets change hands with each fill.

    A limit buy reserves price times size, a sell its size, each with the fee at the higher rate where that comes on top; a market
    buy reserves what the book asks, or its budget. Amounts are rounded fill by fill, so many small fills of one order can
    add up to a little more than was reserved for it. The surplus then comes from what is available; if that is not enough
    either, the fee gives way first, and then the house, out of the dust which it got from the same order before.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def cost(self, market: Market, order: Order, price: Decimal, size: Decimal) -> Decimal:
        notional = mul(price, size)
        paid = market.buyer_quote.apply(notional)
        return add(paid, _fee(market, order, market.taker_fee, size, notional)) if order.pays_fee_on_top else paid

    def reserve(self, market: Market, order: Order, plan: Plan) -> None:
        if order.side is Side.BUY and order.type is OrderType.MARKET:
            amount = order.quote_size
            if amount is None:
                amount = total(self.cost(market, order, maker.limit, size) for maker, size in plan.fills)
        else:
            amount = requirement(market, order)
        self._ledger.hold(order.account, order.reserved_asset, amount)
        order.reserved = amount

    def release(self, order: Order) -> None:
        if order.reserved:
            self._ledger.release(order.account, order.reserved_asset, order.reserved)
            order.reserved = ZERO

    def settle(self, market: Market, fill: Fill) -> FillFees:
        maker, taker = fill.maker, fill.taker
        buyer, seller = (taker, maker) if taker.side is Side.BUY else (maker, taker)
        buyer_held = buyer.reserved
        self.release(buyer)
        self.release(seller)
        paid = min(market.buyer_quote.apply(fill.notional), self._ledger.available(buyer.account, market.quote))
        got = market.seller_quote.apply(fill.notional)
        buyer_fee = self._collectable_fee(market, fill, buyer, gives=paid, gets=fill.size)
        seller_fee = self._collectable_fee(market, fill, seller, gives=fill.size, gets=got)
        self._post(market, fill, buyer, seller, paid, got, buyer_fee, seller_fee)
        spent = add(paid, buyer_fee) if buyer.pays_fee_on_top else paid
        by_book = buyer.type is OrderType.MARKET
        self._hold_again(buyer, sub(buyer_held, spent) if by_book else requirement(market, buyer))
        self._hold_again(seller, requirement(market, seller))
        return FillFees(buyer_fee, seller_fee) if maker is buyer else FillFees(seller_fee, buyer_fee)

    def _collectable_fee(self, market: Market, fill: Fill, order: Order, *, gives: Decimal, gets: Decimal) -> Decimal:
        """The fee of a fill, or as much of it as leaves the fill and the rest of the order paid for."""
        rate = market.taker_fee if order is fill.taker else market.maker_fee
        fee = _fee(market, order, rate, fill.size, fill.notional)
        if order.pays_fee_on_top:
            funds = self._ledger.available(order.account, order.reserved_asset)
            spare = sub(sub(funds, gives), _principal(market, order))
        else:
            spare = gets
        return max(ZERO, min(fee, spare))

    def _post(
        self,
        market: Market,
        fill: Fill,
        buyer: Order,
        seller: Order,
        paid: Decimal,
        got: Decimal,
        buyer_fee: Decimal,
        seller_fee: Decimal,
    ) -> None:
        base, quote = market.base, market.quote
        legs = (
            Leg(buyer.account, base, fill.size, EntryReason.BUY, buyer.id),
            Leg(buyer.account, quote, paid.copy_negate(), EntryReason.BUY, buyer.id),
            Leg(buyer.account, buyer.fee_asset, buyer_fee.copy_negate(), EntryReason.FEE, buyer.id),
            Leg(seller.account, base, fill.size.copy_negate(), EntryReason.SELL, seller.id),
            Leg(seller.account, quote, got, EntryReason.SELL, seller.id),
            Leg(seller.account, seller.fee_asset, seller_fee.copy_negate(), EntryReason.FEE, seller.id),
            Leg(FEES, buyer.fee_asset, buyer_fee, EntryReason.FEE, buyer.id),
            Leg(FEES, seller.fee_asset, seller_fee, EntryReason.FEE, seller.id),
            Leg(HOUSE, quote, sub(paid, got), EntryReason.ROUNDING),
        )
        self._ledger.post(legs, symbol=market.symbol, execution_id=fill.execution_id)

    def _hold_again(self, order: Order, amount: Decimal) -> None:
        if order.outstanding:
            order.reserved = min(amount, self._ledger.available(order.account, order.reserved_asset))
            self._ledger.hold(order.account, order.reserved_asset, order.reserved)


def _fee(market: Market, order: Order, rate: Decimal, size: Decimal, notional: Decimal) -> Decimal:
    if order.fee_asset == market.base:
        return market.base_fee.apply(mul(rate, size))
    return market.quote_fee.apply(mul(rate, notional))


def _principal(market: Market, order: Order) -> Decimal:
    """What the rest of an order has to hand over, without its fee. A market buy has fixed its cost beforehand."""
    if order.side is Side.SELL:
        return order.outstanding
    return market.buyer_quote.apply(mul(order.price, order.outstanding)) if order.price is not None else ZERO


def requirement(market: Market, order: Order) -> Decimal:
    """What the rest of an order has to hand over at its limit, with its fee where that comes on top."""
    principal = _principal(market, order)
    if not order.pays_fee_on_top:
        return principal
    notional = mul(order.price, order.outstanding) if order.price is not None else ZERO
    return add(principal, _fee(market, order, market.top_fee, order.outstanding, notional))
