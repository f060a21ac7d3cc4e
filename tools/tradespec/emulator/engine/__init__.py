"""The matching engine on which every emulated exchange stands. It knows no exchange's dialect.

`Exchange` is the way in: `add_market`, `account`, `deposit`, `place`, `cancel`, `settle` and the listings. It raises `Refused` with
a `Reason`; a face turns both into its own codes, and keeps its own ids.

    plan.py        what an incoming order would do      matching.py    doing it
    checks.py      the market's rules                   settlement.py  reservations and fills into money
    book.py        price-time priority                  margin.py      the same for positions on margin
    ledger.py      accounts, balances, the journal
    orders.py      requests, orders, executions         registry.py, listing.py   finding them again
    events.py      the log that streams are fed from    stats.py       24 hours for a ticker
    clockwork.py   time, and several changes as one     exact.py       arithmetic without rounding
    maker.py       the market maker
    lending/       loans to pools of collateral         futures/       perpetuals: positions, margin, liquidation
"""

from __future__ import annotations

from tradespec.emulator.engine.book import Depth, PriceLevel
from tradespec.emulator.engine.checks import check_price, check_size
from tradespec.emulator.engine.clockwork import Scheduled
from tradespec.emulator.engine.events import (
    BookChanged,
    Event,
    FundsMoved,
    MarketStateChanged,
    OrderAccepted,
    OrderCanceled,
    OrderExecuted,
    OrderExpired,
    OrderProgress,
    OrderRejected,
)
from tradespec.emulator.engine.exact import EXACT, Rounding
from tradespec.emulator.engine.exchange import Exchange
from tradespec.emulator.engine.ledger import (
    CLEARING,
    FEES,
    HOUSE,
    LENDER,
    OUTSIDE,
    Balance,
    EntryReason,
    JournalEntry,
    Ledger,
)
from tradespec.emulator.engine.listing import Listing
from tradespec.emulator.engine.maker import MarketMaker, Quoting
from tradespec.emulator.engine.margin import Lot, MarginSettlement, MarginTerms, margin_account
from tradespec.emulator.engine.markets import FeeIn, Market, MarketState
from tradespec.emulator.engine.orders import (
    EndReason,
    Execution,
    Order,
    OrderRequest,
    OrderState,
    OrderType,
    SelfTrade,
    Side,
    TimeInForce,
)
from tradespec.emulator.engine.refusal import Reason, Refused
from tradespec.emulator.engine.settlement import Fill, FillFees, Settlement, SpotSettlement
from tradespec.emulator.engine.stats import Stats

__all__ = [
    "CLEARING",
    "EXACT",
    "FEES",
    "HOUSE",
    "LENDER",
    "OUTSIDE",
    "Balance",
    "BookChanged",
    "Depth",
    "EndReason",
    "EntryReason",
    "Event",
    "Exchange",
    "Execution",
    "FeeIn",
    "Fill",
    "FillFees",
    "FundsMoved",
    "JournalEntry",
    "Ledger",
    "Listing",
    "Lot",
    "MarginSettlement",
    "MarginTerms",
    "Market",
    "MarketMaker",
    "MarketState",
    "MarketStateChanged",
    "Order",
    "OrderAccepted",
    "OrderCanceled",
    "OrderExecuted",
    "OrderExpired",
    "OrderProgress",
    "OrderRejected",
    "OrderRequest",
    "OrderState",
    "OrderType",
    "PriceLevel",
    "Quoting",
    "Reason",
    "Refused",
    "Rounding",
    "Scheduled",
    "SelfTrade",
    "Settlement",
    "Side",
    "SpotSettlement",
    "Stats",
    "TimeInForce",
    "check_price",
    "check_size",
    "margin_account",
]
