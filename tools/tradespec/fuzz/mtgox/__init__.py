"""Mt.Gox: what a campaign must know of it.

profile.py     what it takes beyond the contract, and how the emulator under test is set up
wire.py        nonces, signatures, forgeries, the form of refusals
refusals.py    for what a valid request may be refused
values.py      values that have a chance to be accepted
desk.py        calls that bring the account into a state in which a request can succeed
rules.py       what must hold over several calls; tables.py: what must hold within one answer

Whether its refusals came with an HTTP status of their own or with 200 is mostly not known. Both are tried: everything is judged by the
envelope, and `make_target` takes the emulator's options.
"""

from __future__ import annotations

from tradespec.fuzz.mtgox.profile import OPTIONS, PROFILE, make_target
from tradespec.fuzz.mtgox.wire import sign

__all__ = ["OPTIONS", "PROFILE", "make_target", "sign"]
