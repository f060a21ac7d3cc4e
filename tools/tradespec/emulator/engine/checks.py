"""The rules of a market that an order is held to on its way in, in the order in which they are told."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from tradespec.emulator.engine.book import OrderBook
from tradespec.emulator.engine.exact import is_multiple, is_workable, mul
from tradespec.emulator.engine.markets import Market, MarketState
from tradespec.emulator.engine.orders import Order, OrderType
from tradespec.emulator.engine.plan import Plan
from tradespec.emulator.engine.refusal import Reason, Refused


def check_order(market: Market, book: OrderBook, order: Order, now: datetime) -> None:
    """Refuse what can be judged without walking the book.

    Raises:
        Refused: MARKET_CLOSED, PRICE_..., SIZE_..., NOTIONAL_TOO_SMALL, EXPIRY_PAST or WOULD_CROSS.
    """
    if market.state is not MarketState.RUNNING:
        raise Refused(Reason.MARKET_CLOSED, f"{market.symbol} is {market.state.value}")
    if order.price is not None:
        check_price(market, order.price)
    if order.quote_size is None:
        check_size(market, order.size)
    else:
        _check_budget(market, order.quote_size)
    if order.price is not None:
        _check_notional(market, mul(order.price, order.size))
    if order.expires_at is not None and order.expires_at <= now:
        raise Refused(Reason.EXPIRY_PAST, f"would expire at {order.expires_at}, it is {now}")
    if order.post_only and book.would_take(order.side, order.limit):
        raise Refused(Reason.WOULD_CROSS, f"post-only, but {order.price} would trade at once")


def check_plan(market: Market, order: Order, plan: Plan) -> None:
    """Refuse a market order for what the book offers it.

    Raises:
        Refused: NO_LIQUIDITY, SIZE_TOO_SMALL or NOTIONAL_TOO_SMALL.
    """
    if order.type is not OrderType.MARKET:
        return
    if order.quote_size is not None and plan.complete and plan.size < market.min_size:
        raise Refused(Reason.SIZE_TOO_SMALL, f"{order.quote_size} {market.quote} buys less than {market.min_size}")
    if not (plan.fills or plan.own or plan.blocked):
        raise Refused(Reason.NO_LIQUIDITY, f"nothing to trade with on {market.symbol}")
    if order.quote_size is None and plan.complete:
        _check_notional(market, plan.notional)


def check_price(market: Market, price: Decimal) -> None:
    """Refuse a limit price. Raises Refused: PRICE_INVALID or PRICE_TICK."""
    if not is_workable(price) or price <= 0 or price > market.max_price:
        raise Refused(Reason.PRICE_INVALID, f"{price} is not a price between 0 and {market.max_price}")
    if not is_multiple(price, market.price_tick):
        raise Refused(Reason.PRICE_TICK, f"{price} is not a multiple of {market.price_tick}")


def check_size(market: Market, size: Decimal) -> None:
    """Refuse a size. Raises Refused: SIZE_..."""
    if not size.is_finite():
        raise Refused(Reason.SIZE_INVALID, f"{size} is not a size")
    if size < market.min_size:
        raise Refused(Reason.SIZE_TOO_SMALL, f"{size} is below {market.min_size}")
    if size > market.max_size:
        raise Refused(Reason.SIZE_TOO_LARGE, f"{size} is above {market.max_size}")
    if not is_workable(size) or not is_multiple(size, market.size_step):
        raise Refused(Reason.SIZE_STEP, f"{size} is not a multiple of {market.size_step}")


def _check_budget(market: Market, budget: Decimal) -> None:
    if not is_workable(budget) or budget <= 0:
        raise Refused(Reason.SIZE_INVALID, f"{budget} is not an amount to spend")
    _check_notional(market, budget)


def _check_notional(market: Market, notional: Decimal) -> None:
    if notional < market.min_notional:
        raise Refused(Reason.NOTIONAL_TOO_SMALL, f"{notional} {market.quote} is below {market.min_notional}")
