"""What can be switched: see the table in the package's docstring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from tradespec.emulator.engine import SelfTrade

_BALANCES = {
    "JPY": Decimal("100000000"),
    "BTC": Decimal("10"),
    "ETH": Decimal("100"),
    "XRP": Decimal("100000"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BitflyerOptions:
    """Choices where bitFlyer's behaviour is not known, and the account's circumstances.

    Attributes:
        unknown_code: status of a refusal for which no code is known.
        unknown_cancel_is_error: cancelling an unknown order is refused.
        acceptance_delay: seconds from the receipt of an order to its acceptance.
        max_count: longest list.
        self_trade: what an order does on meeting one of the same account.
        unfilled_rest_state: state of an order of which the rest was dropped.
        commission: fee rate on spot, of the base currency.
        round_yen: whether fills are booked in whole yen.
        timestamp_window: seconds by which ACCESS-TIMESTAMP may be off; None to take any text.
        balances: what a new account starts with, by currency.
        withdrawal_fee: in yen, on top of what is withdrawn.
        withdrawal_delay: seconds for which a withdrawal is PENDING.
        two_factor_code: what withdraw asks for; None if the second factor is off.
        is_verified: whether the account may withdraw.
        market_step: seconds between two steps of the market maker.
    """

    unknown_code: int = -101
    unknown_cancel_is_error: bool = False
    acceptance_delay: float = 0
    max_count: int = 500
    self_trade: SelfTrade = SelfTrade.REJECT_TAKER
    unfilled_rest_state: Literal["CANCELED", "EXPIRED"] = "EXPIRED"
    commission: Decimal = Decimal("0.001")
    round_yen: bool = True
    timestamp_window: float | None = None
    balances: Mapping[str, Decimal] = field(default_factory=lambda: dict(_BALANCES))
    withdrawal_fee: Decimal = Decimal("220")
    withdrawal_delay: float = 60
    two_factor_code: str | None = field(default=None, repr=False)
    is_verified: bool = True
    market_step: float = 1
