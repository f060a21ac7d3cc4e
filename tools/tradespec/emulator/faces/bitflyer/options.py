"""What can be switched: see the table in the package's docstring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from tradespec.emulator.engine import SelfTrade
from tradespec.emulator.faces.bitflyer.products import PRODUCTS, Product

_BALANCES = {
    "JPY": Decimal("100000000"),
    "BTC": Decimal("10"),
    "ETH": Decimal("100"),
    "XRP": Decimal("100000"),
}
_COLLATERAL = {"JPY": Decimal("10000000")}


@dataclass(frozen=True, slots=True, kw_only=True)
class BitflyerOptions:
    """Choices where bitFlyer's behaviour is not known, and the account's circumstances.

    Attributes:
        unknown_code: status of a refusal for which no code is known.
        unknown_cancel_is_error: cancelling an unknown order is refused.
        acceptance_delay: seconds from the receipt of an order to its acceptance.
        max_count: longest list.
        loose_json: take bodies with single quotes, missing values and commas at the end, as the exchange did in 2018.
        self_trade: what an order does on meeting one of the same account.
        unfilled_rest_state: state of an order of which the rest was dropped.
        trigger_source: what moves stops: the last trade, or the best ask (for buys) and bid (for sells).
        parent_prefix: how parent_order_id begins.
        cancel_all_ends_parents: cancelallchildorders cancels special orders of the market as well.
        products: the markets.
        commission: fee rate on spot, of the base currency; none on margin.
        commissions: other rates, by product_code.
        round_yen: whether fills and profits are booked in whole yen.
        rate_limits: enforce the limits, and tell in headers what is left.
        block_seconds: how long at least an address or account is blocked that exceeded a limit.
        lowered_percent: its limit afterwards, in percent.
        lowered_seconds: for how long.
        timestamp_window: seconds by which ACCESS-TIMESTAMP may be off; None to take any text.
        balances: what a new account starts with, by currency.
        collateral: what lies in its margin account from the start, by currency.
        is_corporate: whether the account has the leverage of companies.
        leverage: of individuals on margin.
        corporate_leverage: of companies.
        btc_collateral_percent: at which part of its price BTC counts as collateral.
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
    loose_json: bool = True
    self_trade: SelfTrade = SelfTrade.REJECT_TAKER
    unfilled_rest_state: Literal["CANCELED", "EXPIRED"] = "EXPIRED"
    trigger_source: Literal["last", "quote"] = "last"
    parent_prefix: Literal["JCO", "JCP"] = "JCO"
    cancel_all_ends_parents: bool = False
    products: tuple[Product, ...] = PRODUCTS
    commission: Decimal = Decimal("0.001")
    commissions: Mapping[str, Decimal] = field(default_factory=dict[str, Decimal])
    round_yen: bool = True
    rate_limits: bool = True
    block_seconds: int = 60
    lowered_percent: int = 50
    lowered_seconds: int = 600
    timestamp_window: float | None = None
    balances: Mapping[str, Decimal] = field(default_factory=lambda: dict(_BALANCES))
    collateral: Mapping[str, Decimal] = field(default_factory=lambda: dict(_COLLATERAL))
    is_corporate: bool = False
    leverage: Decimal = Decimal(2)
    corporate_leverage: Decimal = Decimal("6.75")
    btc_collateral_percent: int = 50
    withdrawal_fee: Decimal = Decimal("220")
    withdrawal_delay: float = 60
    two_factor_code: str | None = field(default=None, repr=False)
    is_verified: bool = True
    market_step: float = 1
