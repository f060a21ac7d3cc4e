"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .earn_elite_project import EarnEliteProject, EarnEliteProjectWire, build_earn_elite_project


@_define(match_args=False)
class EarnEliteAsset:
    """An elite investment.

    Attributes:
        product_id: Id of the product.
        product_coin: Its coin.
        holding_amount: How much you hold.
        usdt_holding_amount: The same in USDT.
        exchange_rate: Amount of the subscribed coin for one of it.
        apr: Annual rate.
        min_apy: Smallest annual rate.
        max_apy: Largest annual rate.
        subscription_coin: Coin that was subscribed.
        exchange_amount: Amount in that coin.
        project_list: Projects behind it.
        unsettled_bg_points: Points to be credited.
        interest_coin: Coin of the interest.
        total_profit: Interest so far.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    product_coin: str | None = _field(default=None, metadata={"wire": "productCoin"})
    holding_amount: Decimal | None = _field(
        default=None, metadata={"wire": "holdingAmount", "quoted": True, "money": "amount"}
    )
    usdt_holding_amount: Decimal | None = _field(
        default=None, metadata={"wire": "usdtHoldingAmount", "quoted": True, "money": "amount"}
    )
    exchange_rate: Decimal | None = _field(
        default=None, metadata={"wire": "exchangeRate", "quoted": True, "money": "rate"}
    )
    apr: Decimal | None = _field(default=None, metadata={"wire": "apr", "quoted": True, "money": "rate"})
    min_apy: Decimal | None = _field(default=None, metadata={"wire": "minApy", "quoted": True, "money": "rate"})
    max_apy: Decimal | None = _field(default=None, metadata={"wire": "maxApy", "quoted": True, "money": "rate"})
    subscription_coin: str | None = _field(default=None, metadata={"wire": "subscriptionCoin"})
    exchange_amount: Decimal | None = _field(
        default=None, metadata={"wire": "exchangeAmount", "quoted": True, "money": "amount"}
    )
    project_list: list[EarnEliteProject] | None = _field(default=None, metadata={"wire": "projectList"})
    unsettled_bg_points: Decimal | None = _field(
        default=None, metadata={"wire": "unsettledBGPoints", "quoted": True, "money": "amount"}
    )
    interest_coin: str | None = _field(default=None, metadata={"wire": "interestCoin"})
    total_profit: Decimal | None = _field(
        default=None, metadata={"wire": "totalProfit", "quoted": True, "money": "amount"}
    )


class EarnEliteAssetWire(WireStruct):
    """`EarnEliteAsset` as it travels."""

    product_id: str = _wire_field(name="productId")
    product_coin: str | None = _wire_field(default=None, name="productCoin")
    holding_amount: DecimalText | None = _wire_field(default=None, name="holdingAmount")
    usdt_holding_amount: DecimalText | None = _wire_field(default=None, name="usdtHoldingAmount")
    exchange_rate: DecimalText | None = _wire_field(default=None, name="exchangeRate")
    apr: DecimalText | None = None
    min_apy: DecimalText | None = _wire_field(default=None, name="minApy")
    max_apy: DecimalText | None = _wire_field(default=None, name="maxApy")
    subscription_coin: str | None = _wire_field(default=None, name="subscriptionCoin")
    exchange_amount: DecimalText | None = _wire_field(default=None, name="exchangeAmount")
    project_list: list[EarnEliteProjectWire] | None = _wire_field(default=None, name="projectList")
    unsettled_bg_points: DecimalText | None = _wire_field(default=None, name="unsettledBGPoints")
    interest_coin: str | None = _wire_field(default=None, name="interestCoin")
    total_profit: DecimalText | None = _wire_field(default=None, name="totalProfit")


_NUMBERS = (
    ("holding_amount", "holdingAmount", False, True),
    ("usdt_holding_amount", "usdtHoldingAmount", False, True),
    ("exchange_rate", "exchangeRate", False, True),
    ("apr", "apr", False, True),
    ("min_apy", "minApy", False, True),
    ("max_apy", "maxApy", False, True),
    ("exchange_amount", "exchangeAmount", False, True),
    ("unsettled_bg_points", "unsettledBGPoints", False, True),
    ("total_profit", "totalProfit", False, True),
)


def build_earn_elite_asset(wire: EarnEliteAssetWire) -> EarnEliteAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.holding_amount or ''}{wire.usdt_holding_amount or ''}{wire.exchange_rate or ''}{wire.apr or ''}{wire.min_apy or ''}{wire.max_apy or ''}{wire.exchange_amount or ''}{wire.unsettled_bg_points or ''}{wire.total_profit or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnEliteAsset(
            wire.product_id,
            wire.product_coin,
            Decimal(wire.holding_amount) if wire.holding_amount else None,
            Decimal(wire.usdt_holding_amount) if wire.usdt_holding_amount else None,
            Decimal(wire.exchange_rate) if wire.exchange_rate else None,
            Decimal(wire.apr) if wire.apr else None,
            Decimal(wire.min_apy) if wire.min_apy else None,
            Decimal(wire.max_apy) if wire.max_apy else None,
            wire.subscription_coin,
            Decimal(wire.exchange_amount) if wire.exchange_amount else None,
            None if wire.project_list is None else [build_earn_elite_project(item) for item in wire.project_list],
            Decimal(wire.unsettled_bg_points) if wire.unsettled_bg_points else None,
            wire.interest_coin,
            Decimal(wire.total_profit) if wire.total_profit else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
