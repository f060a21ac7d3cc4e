"""Opening the markets, some with a market maker."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from tradespec.core.money import CONTEXT
from tradespec.emulator.engine import Exchange, Market, MarketMaker, OrderRequest, Quoting, Rounding, Side
from tradespec.emulator.engine.exact import mul, whole_steps
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, ITEM, QUOTES, pair_of
from tradespec.emulator.faces.mtgox.options import MtGoxOptions

MAKER_ACCOUNTS = frozenset({"market-maker", "crowd", "patient"})
_SATOSHI = Decimal("0.00000001")
_NEAREST = Rounding(_SATOSHI, ROUND_HALF_UP)
_WARM_UP_STEPS = 10
_DOLLARS = Decimal(104)  # for a bitcoin, in April 2013
_STEP = Decimal("0.0002")  # of the price: the distance between two quotes
_FAR = (Decimal("0.5"), Decimal("0.8"), Decimal("0.95"), Decimal("1.05"), Decimal("1.2"), Decimal(2))
_FAR_SIZE = Decimal(200)


def open_markets(exchange: Exchange, options: MtGoxOptions, seed: int) -> dict[str, MarketMaker]:
    """Add all markets, and let those with a market maker trade a little, so that each has a book and a last price.

    Returns:
        The market makers by currency.
    """
    for quote in QUOTES:
        exchange.add_market(_market(quote, options))
    makers: dict[str, MarketMaker] = {}
    for number, quote in enumerate(options.makers):
        maker = makers[quote] = MarketMaker(exchange, pair_of(quote), _quoting(quote, options, seed + number))
        maker.step(_WARM_UP_STEPS)
        while exchange.stats(pair_of(quote)).last is None:
            maker.step()
        _place_far_orders(exchange, quote)
    return makers


def start_price(quote: str) -> Decimal:
    """Where a market begins: a multiple of the distance between two quotes."""
    tick = CURRENCIES[quote].unit
    step = mul(tick, Decimal(_gap(quote)))
    return mul(step, Decimal(whole_steps(mul(_DOLLARS, CURRENCIES[quote].per_dollar), step)))


def set_fees(exchange: Exchange, percent: Decimal) -> None:
    """Charge a fee on all markets from now on."""
    rate = CONTEXT.scaleb(percent, -2)
    for quote in QUOTES:
        exchange.set_fees(pair_of(quote), rate, rate)


def _market(quote: str, options: MtGoxOptions) -> Market:
    cents = Rounding(CURRENCIES[quote].unit, ROUND_HALF_UP)
    rate = CONTEXT.scaleb(options.trade_fee, -2)
    return Market(
        symbol=pair_of(quote),
        base=ITEM,
        quote=quote,
        price_tick=CURRENCIES[quote].unit,
        size_step=_SATOSHI,
        min_size=_SATOSHI,  # funded parts are of any size; the minimum of an order is the face's
        maker_fee=rate,
        taker_fee=rate,
        buyer_quote=cents,
        seller_quote=cents,
        base_fee=_NEAREST,
        quote_fee=cents,
    )


def _quoting(quote: str, options: MtGoxOptions, seed: int) -> Quoting:
    gap = _gap(quote)
    return Quoting(
        start=start_price(quote),
        lot=Decimal("0.1"),
        seed=seed,
        levels=20,
        gap=gap,
        half_spread=gap,
        drift=2 * gap,
        max_lots=20,
        every=timedelta(seconds=options.market_step),
        max_due=20,
    )


def _gap(quote: str) -> int:
    """Ticks between two quotes, with one digit only."""
    ticks = whole_steps(mul(mul(_DOLLARS, CURRENCIES[quote].per_dollar), _STEP), CURRENCIES[quote].unit)
    power = int(10 ** (len(str(ticks)) - 1))
    return max(1, ticks // power * power)


def _place_far_orders(exchange: Exchange, quote: str) -> None:
    """Patient orders away from the price: they are what the full depth has beyond the short one."""
    exchange.account("patient")
    unit = CURRENCIES[quote].unit
    for factor in _FAR:
        price = mul(unit, Decimal(whole_steps(mul(start_price(quote), factor), unit)))
        side = Side.BUY if factor < 1 else Side.SELL
        asset, need = (quote, mul(price, _FAR_SIZE)) if side is Side.BUY else (ITEM, _FAR_SIZE)
        exchange.deposit("patient", asset, need)
        exchange.place(OrderRequest(account="patient", symbol=pair_of(quote), side=side, price=price, size=_FAR_SIZE))
