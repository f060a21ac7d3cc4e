"""Margin, crossed and isolated: orders on the spot books, loans, interest, liquidation.

Known from documents and recordings: interest by started hours, rounded up at eight decimals, interest before principal; the risk
ratio, 1.0 liquidates down to 0.5; crossed 3x with a maintenance rate of 0.1, isolated BTCUSDT 10x with 0.05. CHOICE is:

=================  ====================================================================================================
hours              a loan has its own, from the minute it was borrowed; interest bears no interest
autoLoan           borrows what is missing when the order is placed, and keeps it if the order is cancelled then
autoRepay          repays with each fill, out of what that fill brought in
how much           can be borrowed up to the leverage, debts <= (leverage - 1) x net, and up to the limit of the coin;
                   what leaves an account must leave as much
repayments         go to the oldest loan of the coin first; more than is owed is not taken; without a debt 50040
liquidation        is looked at with every trade and every charge of interest; it cancels the pool's orders, sells on the
                   markets and swaps with the house what they do not take; its fee is 2 % of what it repays; what nothing
                   is left for, the house pays (compensate)
flash repayment    is done when it is answered
lists              of ended orders are the history; an empty page has "0" as maxId and minId
rates and limits   where none is recorded, see terms.py; long-short ratio and loan growth are zero, since nobody borrows
codes              50020 for an order without funds, 50060 for a clientOid of a pending order, 50062 for one that is over
=================  ====================================================================================================
"""

from __future__ import annotations

from collections.abc import Callable

from tradespec.emulator.faces.bitget.margin import account, common, loans, orders, records
from tradespec.emulator.faces.bitget.margin.desk import MarginDesk
from tradespec.emulator.faces.bitget.request import Handler
from tradespec.emulator.faces.bitget.state import State

HANDLERS: dict[str, Handler] = {
    **common.HANDLERS,
    **account.HANDLERS,
    **loans.HANDLERS,
    **orders.HANDLERS,
    **records.HANDLERS,
}
PARTS: tuple[Callable[[State], object], ...] = (MarginDesk,)
"""What is made with the exchange, before its markets open."""
