"""Bitget v2: what a campaign must know of it.

profile.py     signing, refusals' form, what it takes beyond the contract
refusals.py    for what a valid request may be refused
rules.py       what must hold over several calls
world.py       calls that bring the account into a state in which a request can succeed
values.py      values that have a chance to be accepted, by field
spot.py, futures.py, margin.py, services.py   and by operation
"""

from __future__ import annotations

from tradespec.fuzz.bitget.profile import OPTIONS, PROFILE, sign

__all__ = ["OPTIONS", "PROFILE", "sign"]
