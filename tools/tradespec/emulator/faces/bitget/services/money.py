"""Moving money between a user's spot account and a service."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal

from tradespec.emulator.engine import HOUSE, EntryReason, Refused
from tradespec.emulator.engine.exact import Rounding, ratio
from tradespec.emulator.engine.ledger import Leg
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.spot.valuation import usdt_price
from tradespec.emulator.faces.bitget.state import State

PLACES = 8
DOWN = Rounding(Decimal((0, (1,), -PLACES)), ROUND_FLOOR)


def move(state: State, source: str, target: str, coin: str, amount: Decimal, reason: EntryReason) -> None:
    """Move an amount between two engine accounts, the ledger's own included. Raises Refusal: 43012."""
    with state.exchange.change():
        try:
            state.exchange.ledger.move(source, target, coin, amount, reason)
        except Refused:
            raise Refusal("43012") from None


def swap(state: State, account: str, given: str, amount: Decimal, got: str, got_amount: Decimal) -> None:
    """Exchange one coin for another with the house. Raises Refusal: 43012."""
    reason = EntryReason.SWAP
    legs = (
        Leg(account, given, amount.copy_negate(), reason),
        Leg(HOUSE, given, amount, reason),
        Leg(account, got, got_amount, reason),
        Leg(HOUSE, got, got_amount.copy_negate(), reason),
    )
    with state.exchange.change():
        try:
            state.exchange.ledger.post(legs)
        except Refused:
            raise Refusal("43012") from None


def price_of(state: State, coin: str, quote: str) -> Decimal:
    """One coin in another, by the last prices, cut to eight places. Raises Refusal: 40034 for a coin that has no price."""
    for each in (coin, quote):
        if not usdt_price(state, each):
            raise Refusal("40034", name=each)
    return ratio(usdt_price(state, coin), usdt_price(state, quote), PLACES, ROUND_FLOOR)
