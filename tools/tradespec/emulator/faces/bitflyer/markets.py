"""Opening the markets, with a market maker in each."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from tradespec.core.money import CONTEXT
from tradespec.emulator.engine import (
    EXACT,
    Exchange,
    FeeIn,
    MarginSettlement,
    MarginTerms,
    Market,
    MarketMaker,
    MarketState,
    Quoting,
    Rounding,
    SpotSettlement,
)
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions
from tradespec.emulator.faces.bitflyer.products import MAKER_ACCOUNTS, Catalogue, Product

_SIZE_STEP = Decimal("0.00000001")
_WARM_UP_STEPS = 10
_NO_FEE = Decimal("0.000")
_BTC = "BTC_JPY"


def make_margin(exchange: Exchange, catalogue: Catalogue, options: BitflyerOptions) -> MarginSettlement:
    """The margin side of all markets that are traded on margin. Positions are marked at the last price."""

    def last(symbol: str) -> Decimal:
        product = catalogue.find(symbol)
        price = exchange.stats(symbol).last
        if price is not None or product is None:
            return price or Decimal(0)
        return product.start

    worth = {"JPY": lambda: Decimal(1)}
    if catalogue.find(_BTC) is not None:
        share = CONTEXT.scaleb(Decimal(options.btc_collateral_percent), -2)
        worth["BTC"] = lambda: CONTEXT.multiply(share, last(_BTC))
    terms = MarginTerms(
        leverage=options.corporate_leverage if options.is_corporate else options.leverage,
        worth=worth,
        mark=last,
        quote="JPY",
        booking=Rounding(Decimal(1), ROUND_FLOOR) if options.round_yen else EXACT,
        unlimited=MAKER_ACCOUNTS,
    )
    return MarginSettlement(exchange.ledger, terms)


def open_markets(
    exchange: Exchange, catalogue: Catalogue, margin: MarginSettlement, options: BitflyerOptions, seed: int
) -> dict[str, MarketMaker]:
    """Add all markets and let them trade a little, so that each has a book and a last price. Closed ones stand still afterwards.

    Returns:
        The market makers by product_code.
    """
    makers: dict[str, MarketMaker] = {}
    for number, product in enumerate(catalogue):
        exchange.add_market(_market(product, options), (lambda _: margin) if product.is_margin else SpotSettlement)
        maker = makers[product.code] = MarketMaker(exchange, product.code, _quoting(product, options, seed + number))
        maker.step(_WARM_UP_STEPS)
        while exchange.stats(product.code).last is None:
            maker.step()
        if not product.is_open:
            exchange.set_market_state(product.code, MarketState.CLOSED)
    return makers


def _market(product: Product, options: BitflyerOptions) -> Market:
    whole_yen = product.quote == "JPY" and options.round_yen
    commission = options.commissions.get(product.code, _NO_FEE if product.is_margin else options.commission)
    return Market(
        symbol=product.code,
        base=product.base,
        quote=product.quote,
        price_tick=product.tick,
        size_step=_SIZE_STEP,
        min_size=product.min_size,
        maker_fee=commission,
        taker_fee=commission,
        fee_in=FeeIn.QUOTE if product.is_margin else FeeIn.BASE,
        buyer_quote=Rounding(Decimal(1), ROUND_CEILING) if whole_yen else EXACT,
        seller_quote=Rounding(Decimal(1), ROUND_FLOOR) if whole_yen else EXACT,
    )


def _quoting(product: Product, options: BitflyerOptions, seed: int) -> Quoting:
    return Quoting(
        start=product.start,
        lot=product.lot,
        seed=seed,
        levels=20,
        gap=product.gap,
        half_spread=product.gap,
        drift=product.drift,
        max_lots=20,
        # A closed market has no steps to catch up with.
        every=timedelta(seconds=options.market_step) if product.is_open else None,
        max_due=20,
    )
