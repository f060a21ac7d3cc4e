"""Generated from specs/bitget/margin_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .margin_symbol_status import MarginSymbolStatus, read_margin_symbol_status


@_define(match_args=False)
class MarginCurrency:
    """A pair with margin and its limits.

    Attributes:
        symbol: The pair, such as BTCUSDT.
        base_coin: The base coin.
        quote_coin: The quote coin.
        max_crossed_leverage: Highest leverage in crossed margin.
        max_isolated_leverage: Highest leverage in isolated margin.
        warning_risk_ratio: Risk ratio from which Bitget warns.
        liquidation_risk_ratio: Risk ratio from which Bitget liquidates.
        min_trade_amount: Smallest order in the base coin.
        max_trade_amount: Largest order in the base coin.
        taker_fee_rate: Fee of a taker.
        maker_fee_rate: Fee of a maker.
        price_precision: Decimals of a price.
        quantity_precision: Decimals of a quantity.
        min_trade_usdt: Smallest value of an order in USDT.
        is_borrowable: Out of use; look at the three below.
        user_min_borrow: Least that can be borrowed.
        status: 1 can be traded, 2 is in maintenance.
        is_isolated_base_borrowable: Whether isolated margin lends the base coin.
        is_isolated_quote_borrowable: Whether isolated margin lends the quote coin.
        is_cross_borrowable: Whether crossed margin lends here.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})
    max_crossed_leverage: Decimal | None = _field(
        default=None, metadata={"wire": "maxCrossedLeverage", "quoted": True, "money": "rate"}
    )
    max_isolated_leverage: Decimal | None = _field(
        default=None, metadata={"wire": "maxIsolatedLeverage", "quoted": True, "money": "rate"}
    )
    warning_risk_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "warningRiskRatio", "quoted": True, "money": "rate"}
    )
    liquidation_risk_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "liquidationRiskRatio", "quoted": True, "money": "rate"}
    )
    min_trade_amount: Decimal | None = _field(
        default=None, metadata={"wire": "minTradeAmount", "quoted": True, "money": "size"}
    )
    max_trade_amount: Decimal | None = _field(
        default=None, metadata={"wire": "maxTradeAmount", "quoted": True, "money": "size"}
    )
    taker_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "takerFeeRate", "quoted": True, "money": "rate"}
    )
    maker_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "makerFeeRate", "quoted": True, "money": "rate"}
    )
    price_precision: int | None = _field(default=None, metadata={"wire": "pricePrecision", "quoted": True})
    quantity_precision: int | None = _field(default=None, metadata={"wire": "quantityPrecision", "quoted": True})
    min_trade_usdt: Decimal | None = _field(
        default=None, metadata={"wire": "minTradeUSDT", "quoted": True, "money": "amount"}
    )
    is_borrowable: bool | None = _field(default=None, metadata={"wire": "isBorrowable"})
    user_min_borrow: Decimal | None = _field(
        default=None, metadata={"wire": "userMinBorrow", "quoted": True, "money": "amount"}
    )
    status: MarginSymbolStatus | None = _field(default=None, metadata={"wire": "status"})
    is_isolated_base_borrowable: bool | None = _field(default=None, metadata={"wire": "isIsolatedBaseBorrowable"})
    is_isolated_quote_borrowable: bool | None = _field(default=None, metadata={"wire": "isIsolatedQuoteBorrowable"})
    is_cross_borrowable: bool | None = _field(default=None, metadata={"wire": "isCrossBorrowable"})


class MarginCurrencyWire(WireStruct):
    """`MarginCurrency` as it travels."""

    symbol: str
    base_coin: str | None = _wire_field(default=None, name="baseCoin")
    quote_coin: str | None = _wire_field(default=None, name="quoteCoin")
    max_crossed_leverage: DecimalText | None = _wire_field(default=None, name="maxCrossedLeverage")
    max_isolated_leverage: DecimalText | None = _wire_field(default=None, name="maxIsolatedLeverage")
    warning_risk_ratio: DecimalText | None = _wire_field(default=None, name="warningRiskRatio")
    liquidation_risk_ratio: DecimalText | None = _wire_field(default=None, name="liquidationRiskRatio")
    min_trade_amount: DecimalText | None = _wire_field(default=None, name="minTradeAmount")
    max_trade_amount: DecimalText | None = _wire_field(default=None, name="maxTradeAmount")
    taker_fee_rate: DecimalText | None = _wire_field(default=None, name="takerFeeRate")
    maker_fee_rate: DecimalText | None = _wire_field(default=None, name="makerFeeRate")
    price_precision: IntegerText | None = _wire_field(default=None, name="pricePrecision")
    quantity_precision: IntegerText | None = _wire_field(default=None, name="quantityPrecision")
    min_trade_usdt: DecimalText | None = _wire_field(default=None, name="minTradeUSDT")
    is_borrowable: bool | None = _wire_field(default=None, name="isBorrowable")
    user_min_borrow: DecimalText | None = _wire_field(default=None, name="userMinBorrow")
    status: str | None = None
    is_isolated_base_borrowable: bool | None = _wire_field(default=None, name="isIsolatedBaseBorrowable")
    is_isolated_quote_borrowable: bool | None = _wire_field(default=None, name="isIsolatedQuoteBorrowable")
    is_cross_borrowable: bool | None = _wire_field(default=None, name="isCrossBorrowable")


_NUMBERS = (
    ("max_crossed_leverage", "maxCrossedLeverage", False, True),
    ("max_isolated_leverage", "maxIsolatedLeverage", False, True),
    ("warning_risk_ratio", "warningRiskRatio", False, True),
    ("liquidation_risk_ratio", "liquidationRiskRatio", False, True),
    ("min_trade_amount", "minTradeAmount", False, True),
    ("max_trade_amount", "maxTradeAmount", False, True),
    ("taker_fee_rate", "takerFeeRate", False, True),
    ("maker_fee_rate", "makerFeeRate", False, True),
    ("price_precision", "pricePrecision", True, True),
    ("quantity_precision", "quantityPrecision", True, True),
    ("min_trade_usdt", "minTradeUSDT", False, True),
    ("user_min_borrow", "userMinBorrow", False, True),
)


def build_margin_currency(wire: MarginCurrencyWire) -> MarginCurrency:
    """Checked and converted: wire twin -> model."""
    if f"{wire.max_crossed_leverage or ''}{wire.max_isolated_leverage or ''}{wire.warning_risk_ratio or ''}{wire.liquidation_risk_ratio or ''}{wire.min_trade_amount or ''}{wire.max_trade_amount or ''}{wire.taker_fee_rate or ''}{wire.maker_fee_rate or ''}{wire.price_precision or ''}{wire.quantity_precision or ''}{wire.min_trade_usdt or ''}{wire.user_min_borrow or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return MarginCurrency(
            wire.symbol,
            wire.base_coin,
            wire.quote_coin,
            Decimal(wire.max_crossed_leverage) if wire.max_crossed_leverage else None,
            Decimal(wire.max_isolated_leverage) if wire.max_isolated_leverage else None,
            Decimal(wire.warning_risk_ratio) if wire.warning_risk_ratio else None,
            Decimal(wire.liquidation_risk_ratio) if wire.liquidation_risk_ratio else None,
            Decimal(wire.min_trade_amount) if wire.min_trade_amount else None,
            Decimal(wire.max_trade_amount) if wire.max_trade_amount else None,
            Decimal(wire.taker_fee_rate) if wire.taker_fee_rate else None,
            Decimal(wire.maker_fee_rate) if wire.maker_fee_rate else None,
            int(wire.price_precision) if wire.price_precision else None,
            int(wire.quantity_precision) if wire.quantity_precision else None,
            Decimal(wire.min_trade_usdt) if wire.min_trade_usdt else None,
            wire.is_borrowable,
            Decimal(wire.user_min_borrow) if wire.user_min_borrow else None,
            None if wire.status is None else read_margin_symbol_status(wire.status),
            wire.is_isolated_base_borrowable,
            wire.is_isolated_quote_borrowable,
            wire.is_cross_borrowable,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
