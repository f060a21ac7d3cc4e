"""Bitget's futures: 72 operations over the engine's `futures` package.

    market.py, funding.py       public data                     exchange.py     contracts, makers, mark prices, funding
    account.py, bills.py        accounts and statements         contracts.py    what is listed
    position.py                 positions                       trading.py      all orders
    trade.py, trade_lists.py    orders and fills                plan_desk.py    all plan orders
    plan.py                     plan orders, TP/SL              words.py        Bitget's words for it

CHOICEs, where the fact sheets know no more:
- Mark and index price are the middle of the market maker's quotes, until the control API fixes one.
- An order's own margin mode becomes the contract's; with a position or order in the other mode it is refused (45117).
- One-way orders beyond the opposite position flip it. A hedge close beyond what is free is cut to it.
- post_only orders that would cross, and market orders against an empty side, are accepted and cancelled.
- Isolated margin is the value at entry over the leverage; crossed margin follows the mark price.
- A liquidated position is taken over at the mark price for the taker's fee; what an isolated one loses beyond its margin, and an
  account beyond its money, the house bears. The order of it has the source liquidation.
- Attached take profit and stop loss become those of the whole position with the first fill, judged on the mark price.
- With a position all its take profit and stop loss orders go, partial ones too.
- COIN-FUTURES: sizes are in the base coin; profit, fees and margin are turned into it at the price of the moment.
- The mode with several coins as margin is not emulated: switching to it is refused (40872).
- Leverage is 20 until it is set, tiers beyond the first of BTCUSDT are made up, as are long-short ratios and borrow rates.
"""

from __future__ import annotations

from collections.abc import Callable

from tradespec.emulator.faces.bitget.futures import (
    account,
    bills,
    funding,
    market,
    plan,
    position,
    trade,
    trade_lists,
)
from tradespec.emulator.faces.bitget.futures.exchange import FuturesExchange
from tradespec.emulator.faces.bitget.futures.plan_desk import FuturesPlans
from tradespec.emulator.faces.bitget.futures.trading import FuturesTrading
from tradespec.emulator.faces.bitget.request import Handler
from tradespec.emulator.faces.bitget.state import State

HANDLERS: dict[str, Handler] = {
    **market.HANDLERS,
    **funding.HANDLERS,
    **account.HANDLERS,
    **bills.HANDLERS,
    **position.HANDLERS,
    **trade.HANDLERS,
    **trade_lists.HANDLERS,
    **plan.HANDLERS,
}
PARTS: tuple[Callable[[State], object], ...] = (FuturesExchange, FuturesTrading, FuturesPlans)
"""What is made with the exchange, before its markets open: `request.state.part(X)` gives it to the handlers."""
