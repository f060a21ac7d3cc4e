"""Opening the spot markets, with a market maker in each."""

from __future__ import annotations

from datetime import timedelta

from tradespec.emulator.engine import Exchange, FeeIn, Market, MarketMaker, Quoting
from tradespec.emulator.faces.bitget.options import BitgetOptions
from tradespec.emulator.faces.bitget.symbols import Catalogue, SpotSymbol

_WARM_UP_STEPS = 10


def open_markets(exchange: Exchange, symbols: Catalogue, options: BitgetOptions, seed: int) -> dict[str, MarketMaker]:
    """Add all spot markets and let them trade a little, so that each has a book and a last price.

    Returns:
        The market makers by symbol.
    """
    makers: dict[str, MarketMaker] = {}
    for number, symbol in enumerate(symbols):
        exchange.add_market(_market(symbol, options))
        maker = makers[symbol.symbol] = MarketMaker(exchange, symbol.symbol, _quoting(symbol, options, seed + number))
        maker.step(_WARM_UP_STEPS)
        while exchange.stats(symbol.symbol).last is None:
            maker.step()
    return makers


def _market(symbol: SpotSymbol, options: BitgetOptions) -> Market:
    return Market(
        symbol=symbol.symbol,
        base=symbol.base,
        quote=symbol.quote,
        price_tick=symbol.tick,
        size_step=symbol.step,
        min_size=symbol.step,
        maker_fee=options.spot_fee,
        taker_fee=options.spot_fee,
        fee_in=FeeIn.RECEIVED,
    )


def _quoting(symbol: SpotSymbol, options: BitgetOptions, seed: int) -> Quoting:
    return Quoting(
        start=symbol.start,
        lot=symbol.lot,
        seed=seed,
        levels=20,
        gap=symbol.gap,
        half_spread=symbol.gap,
        drift=symbol.drift,
        max_lots=20,
        every=timedelta(seconds=options.market_step),
        max_due=20,
    )
