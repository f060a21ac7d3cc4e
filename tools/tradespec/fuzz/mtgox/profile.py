"""How the emulated Mt.Gox under test is set up, and what Mt.Gox knowingly takes beyond its contract."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxControl, MtGoxOptions, Request, Response
from tradespec.fuzz.forgiving import Leniency
from tradespec.fuzz.mtgox.refusals import RARE, REFUSALS
from tradespec.fuzz.mtgox.rules import MtGoxRules
from tradespec.fuzz.mtgox.values import CURRENCIES, likely
from tradespec.fuzz.mtgox.wire import (
    CREDENTIAL_CODES,
    KEY,
    SIGN,
    Nonces,
    forgeries,
    knows_no_route,
    refusal_code,
    refuses_credentials,
    sign,
)
from tradespec.fuzz.profiles import Profile
from tradespec.fuzz.target import InProcess, Target

_STEP = 0.02  # seconds that pass with every request, so that the market maker goes on quoting
_MUCH = Decimal(10**7)
OPTIONS = MtGoxOptions(
    error_status=200,  # the hardest to tell from a success
    rate_limits=False,
    balances=dict.fromkeys(("BTC", *CURRENCIES), _MUCH),
)
"""How the emulator under test is set up."""

_LENIENCY = Leniency(
    # A blank parameter is as if it were left out: the emulator's choice, for want of any source.
    blank_query_is_absent=True,
    blank_field_is_absent=True,
    # Known of the exchange: parameters that it does not know are ignored.
    ignores_unknown=True,
    # Public clients sent public calls as forms, and `raw` of private ones in the query.
    anywhere=True,
    # As in PHP, in which the exchange was written.
    last_counts=True,
    # Recorded clients send true and false.
    words=True,
    # `ipn` counts only beside a description, and is no error without one.
    conditions=True,
)


def make_target(seed: int, key: str, secret: str, options: MtGoxOptions = OPTIONS) -> Target:
    """A fresh emulator with much money, whose time goes on by a little with every request."""
    clock = ManualClock()
    emulator = Emulator("mtgox", seed=seed, clock=clock, key=key, secret=secret, options=options, serve_control=True)

    def handle(request: Request) -> Response:
        clock.advance(_STEP)
        return emulator.handle(request)

    return InProcess(handle, lambda: list(_broken_invariants(emulator)))


def _broken_invariants(emulator: Emulator[MtGoxControl]) -> Iterator[str]:
    exchange = emulator.exchange
    for account, held in emulator.control.snapshot().items():
        for currency, each in held.items():
            if not 0 <= each.available <= each.amount:
                yield f"{account} has {each.amount} {currency}, of which {each.available} available"
    for currency in sorted({name for account in exchange.accounts() for name in exchange.balances(account)}):
        amount = exchange.money_in_all(currency)
        if amount:
            yield f"{amount} {currency} came from nowhere"


PROFILE = Profile(
    name="mtgox",
    leniency=_LENIENCY,
    refusals=REFUSALS,
    sign=sign,
    credential_headers=(KEY, SIGN),
    refusal_code=refusal_code,
    refuses_credentials=refuses_credentials,
    credential_codes=CREDENTIAL_CODES,
    content_type="application/x-www-form-urlencoded",
    errors_in_success=True,
    make_stamp=Nonces,
    forgeries=forgeries,
    rare=RARE,
    knows_no_route=knows_no_route,
    make_target=make_target,
    prepare=likely,
    make_rules=MtGoxRules,
)
