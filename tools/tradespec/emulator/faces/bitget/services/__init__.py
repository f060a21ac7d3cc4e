"""Services around trading: users, convert, earn, broker, copy trading, tax, peer to peer, institutional loans.

What has simple state is kept: sub-accounts and their keys, conversions, savings, crypto loans, who follows whom, and tax records
out of the journals. The other services are answered from the examples of the contract; see `answers`. CHOICE is:

===============  ======================================================================================================
sub-accounts     every main account may have them, is a broker, and needs no key that is bound to an address; a
                 sub-account that calls is refused with 40048, a uid of others with 40034, a second name with failureList
                 or 40020, a wrong passphrase of a key with 40036
convert          at the last prices, without a fee; a quote that is unknown, used, older than 8 s or repeated with other
                 values is refused with 40020; balances worth up to 10 USDT become BGB for 2 %
savings          five products; interest for full hours, paid when one redeems or adds; fixed ones pay nothing before the end
crypto loans     60 % of the pledge, the documented sample's rates for every coin, started hours; they run on when over
copy trading     no trader has orders; following shows in the settings, for every USDT pair; a second key is refused with 40063
===============  ======================================================================================================
"""

from __future__ import annotations

from collections.abc import Callable

from tradespec.emulator.faces.bitget.request import Handler
from tradespec.emulator.faces.bitget.services import answers, broker, convert, copying, loans, savings, tax, users
from tradespec.emulator.faces.bitget.services.keys import SubAccounts
from tradespec.emulator.faces.bitget.state import State

HANDLERS: dict[str, Handler] = {
    **answers.HANDLERS,
    **broker.HANDLERS,
    **convert.HANDLERS,
    **copying.HANDLERS,
    **loans.HANDLERS,
    **savings.HANDLERS,
    **tax.HANDLERS,
    **users.HANDLERS,
}
PARTS: tuple[Callable[[State], object], ...] = (SubAccounts,)
"""What is made with the exchange, before its markets open."""
