"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .earn_elite_receive_coin import EarnEliteReceiveCoin, EarnEliteReceiveCoinWire, build_earn_elite_receive_coin
from .earn_elite_redeem_mode import EarnEliteRedeemMode, EarnEliteRedeemModeWire, build_earn_elite_redeem_mode


@_define(match_args=False)
class EarnEliteRedeemTerms:
    """Terms of a redemption.

    Attributes:
        product_id: Id of the product.
        product_sub_id: Id to redeem with.
        product_coin: Coin of the product.
        subscription_coin: Coin that was subscribed.
        profit_coin: Coin of the interest.
        exchange_rate: Rate of exchange.
        total_un_pay_interest_amount: Interest to be paid.
        pre_settle_apr: Annual rate of the interest to be paid.
        received_coin: Coin to be received.
        unsettled_points: Points to be credited.
        bgusd_receive_coin_list: Coins that can be received for BGUSD.
        redeem_mode_list: Ways to redeem.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    product_sub_id: str | None = _field(default=None, metadata={"wire": "productSubId"})
    product_coin: str | None = _field(default=None, metadata={"wire": "productCoin"})
    subscription_coin: str | None = _field(default=None, metadata={"wire": "subscriptionCoin"})
    profit_coin: str | None = _field(default=None, metadata={"wire": "profitCoin"})
    exchange_rate: Decimal | None = _field(
        default=None, metadata={"wire": "exchangeRate", "quoted": True, "money": "rate"}
    )
    total_un_pay_interest_amount: Decimal | None = _field(
        default=None, metadata={"wire": "totalUnPayInterestAmount", "quoted": True, "money": "amount"}
    )
    pre_settle_apr: Decimal | None = _field(
        default=None, metadata={"wire": "preSettleApr", "quoted": True, "money": "rate"}
    )
    received_coin: str | None = _field(default=None, metadata={"wire": "receivedCoin"})
    unsettled_points: Decimal | None = _field(
        default=None, metadata={"wire": "unsettledPoints", "quoted": True, "money": "amount"}
    )
    bgusd_receive_coin_list: list[EarnEliteReceiveCoin] | None = _field(
        default=None, metadata={"wire": "bgusdReceiveCoinList"}
    )
    redeem_mode_list: list[EarnEliteRedeemMode] | None = _field(default=None, metadata={"wire": "redeemModeList"})


class EarnEliteRedeemTermsWire(WireStruct):
    """`EarnEliteRedeemTerms` as it travels."""

    product_id: str = _wire_field(name="productId")
    product_sub_id: str | None = _wire_field(default=None, name="productSubId")
    product_coin: str | None = _wire_field(default=None, name="productCoin")
    subscription_coin: str | None = _wire_field(default=None, name="subscriptionCoin")
    profit_coin: str | None = _wire_field(default=None, name="profitCoin")
    exchange_rate: DecimalText | None = _wire_field(default=None, name="exchangeRate")
    total_un_pay_interest_amount: DecimalText | None = _wire_field(default=None, name="totalUnPayInterestAmount")
    pre_settle_apr: DecimalText | None = _wire_field(default=None, name="preSettleApr")
    received_coin: str | None = _wire_field(default=None, name="receivedCoin")
    unsettled_points: DecimalText | None = _wire_field(default=None, name="unsettledPoints")
    bgusd_receive_coin_list: list[EarnEliteReceiveCoinWire] | None = _wire_field(
        default=None, name="bgusdReceiveCoinList"
    )
    redeem_mode_list: list[EarnEliteRedeemModeWire] | None = _wire_field(default=None, name="redeemModeList")


_NUMBERS = (
    ("exchange_rate", "exchangeRate", False, True),
    ("total_un_pay_interest_amount", "totalUnPayInterestAmount", False, True),
    ("pre_settle_apr", "preSettleApr", False, True),
    ("unsettled_points", "unsettledPoints", False, True),
)


def build_earn_elite_redeem_terms(wire: EarnEliteRedeemTermsWire) -> EarnEliteRedeemTerms:
    """Checked and converted: wire twin -> model."""
    if f"{wire.exchange_rate or ''}{wire.total_un_pay_interest_amount or ''}{wire.pre_settle_apr or ''}{wire.unsettled_points or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnEliteRedeemTerms(
            wire.product_id,
            wire.product_sub_id,
            wire.product_coin,
            wire.subscription_coin,
            wire.profit_coin,
            Decimal(wire.exchange_rate) if wire.exchange_rate else None,
            Decimal(wire.total_un_pay_interest_amount) if wire.total_un_pay_interest_amount else None,
            Decimal(wire.pre_settle_apr) if wire.pre_settle_apr else None,
            wire.received_coin,
            Decimal(wire.unsettled_points) if wire.unsettled_points else None,
            None
            if wire.bgusd_receive_coin_list is None
            else [build_earn_elite_receive_coin(item) for item in wire.bgusd_receive_coin_list],
            None
            if wire.redeem_mode_list is None
            else [build_earn_elite_redeem_mode(item) for item in wire.redeem_mode_list],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
