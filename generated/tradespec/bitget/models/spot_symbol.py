"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .spot_symbol_status import SpotSymbolStatus, read_spot_symbol_status
from .yes_no import YesNo, read_yes_no


@_define(match_args=False)
class SpotSymbol:
    """One pair and its rules.

    Attributes:
        symbol: Name of the pair, such as BTCUSDT.
        base_coin: What is bought and sold, such as BTC.
        quote_coin: What is paid, such as USDT.
        min_trade_amount: Obsolete, mostly 0; `min_trade_usdt` counts.
        max_trade_amount: Obsolete, a number too large to matter.
        taker_fee_rate: Common taker fee as a fraction; yours is in common.`get_trade_rate`.
        maker_fee_rate: Common maker fee as a fraction; yours is in common.`get_trade_rate`.
        price_precision: Decimals that a price may have.
        quantity_precision: Decimals that a size in the base coin may have.
        quote_precision: Decimals that an amount of the quote coin may have.
        status: Whether it can be traded.
        min_trade_usdt: Smallest worth of an order, in USDT.
        buy_limit_price_ratio: How far from the market price a limit buy may be; 0.05 is 5 %.
        sell_limit_price_ratio: How far from the market price a limit sell may be; 0.05 is 5 %.
        area_symbol: Whether it belongs to a special area.
        order_quantity: How many orders you may have open.
        open_time: When trading began, in ms since 1970; given up by Bitget.
        off_time: When trading ends, in ms since 1970; empty where no end is set.
        max_limit_order_value: Largest worth of a limit order.
        max_market_order_value: Largest worth of a market order.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})
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
    quote_precision: int | None = _field(default=None, metadata={"wire": "quotePrecision", "quoted": True})
    status: SpotSymbolStatus | None = _field(default=None, metadata={"wire": "status"})
    min_trade_usdt: Decimal | None = _field(
        default=None, metadata={"wire": "minTradeUSDT", "quoted": True, "money": "amount"}
    )
    buy_limit_price_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "buyLimitPriceRatio", "quoted": True, "money": "rate"}
    )
    sell_limit_price_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "sellLimitPriceRatio", "quoted": True, "money": "rate"}
    )
    area_symbol: YesNo | None = _field(default=None, metadata={"wire": "areaSymbol"})
    order_quantity: int | None = _field(default=None, metadata={"wire": "orderQuantity", "quoted": True})
    open_time: int | None = _field(default=None, metadata={"wire": "openTime", "quoted": True})
    off_time: int | None = _field(default=None, metadata={"wire": "offTime", "quoted": True})
    max_limit_order_value: Decimal | None = _field(
        default=None, metadata={"wire": "maxLimitOrderValue", "quoted": True, "money": "amount"}
    )
    max_market_order_value: Decimal | None = _field(
        default=None, metadata={"wire": "maxMarketOrderValue", "quoted": True, "money": "amount"}
    )


class SpotSymbolWire(WireStruct):
    """`SpotSymbol` as it travels."""

    symbol: str
    base_coin: str | None = _wire_field(default=None, name="baseCoin")
    quote_coin: str | None = _wire_field(default=None, name="quoteCoin")
    min_trade_amount: DecimalText | None = _wire_field(default=None, name="minTradeAmount")
    max_trade_amount: DecimalText | None = _wire_field(default=None, name="maxTradeAmount")
    taker_fee_rate: DecimalText | None = _wire_field(default=None, name="takerFeeRate")
    maker_fee_rate: DecimalText | None = _wire_field(default=None, name="makerFeeRate")
    price_precision: IntegerText | None = _wire_field(default=None, name="pricePrecision")
    quantity_precision: IntegerText | None = _wire_field(default=None, name="quantityPrecision")
    quote_precision: IntegerText | None = _wire_field(default=None, name="quotePrecision")
    status: str | None = None
    min_trade_usdt: DecimalText | None = _wire_field(default=None, name="minTradeUSDT")
    buy_limit_price_ratio: DecimalText | None = _wire_field(default=None, name="buyLimitPriceRatio")
    sell_limit_price_ratio: DecimalText | None = _wire_field(default=None, name="sellLimitPriceRatio")
    area_symbol: str | None = _wire_field(default=None, name="areaSymbol")
    order_quantity: IntegerText | None = _wire_field(default=None, name="orderQuantity")
    open_time: IntegerText | None = _wire_field(default=None, name="openTime")
    off_time: IntegerText | None = _wire_field(default=None, name="offTime")
    max_limit_order_value: DecimalText | None = _wire_field(default=None, name="maxLimitOrderValue")
    max_market_order_value: DecimalText | None = _wire_field(default=None, name="maxMarketOrderValue")


_NUMBERS = (
    ("min_trade_amount", "minTradeAmount", False, True),
    ("max_trade_amount", "maxTradeAmount", False, True),
    ("taker_fee_rate", "takerFeeRate", False, True),
    ("maker_fee_rate", "makerFeeRate", False, True),
    ("price_precision", "pricePrecision", True, True),
    ("quantity_precision", "quantityPrecision", True, True),
    ("quote_precision", "quotePrecision", True, True),
    ("min_trade_usdt", "minTradeUSDT", False, True),
    ("buy_limit_price_ratio", "buyLimitPriceRatio", False, True),
    ("sell_limit_price_ratio", "sellLimitPriceRatio", False, True),
    ("order_quantity", "orderQuantity", True, True),
    ("open_time", "openTime", True, True),
    ("off_time", "offTime", True, True),
    ("max_limit_order_value", "maxLimitOrderValue", False, True),
    ("max_market_order_value", "maxMarketOrderValue", False, True),
)


def build_spot_symbol(wire: SpotSymbolWire) -> SpotSymbol:
    """Checked and converted: wire twin -> model."""
    if f"{wire.min_trade_amount or ''}{wire.max_trade_amount or ''}{wire.taker_fee_rate or ''}{wire.maker_fee_rate or ''}{wire.price_precision or ''}{wire.quantity_precision or ''}{wire.quote_precision or ''}{wire.min_trade_usdt or ''}{wire.buy_limit_price_ratio or ''}{wire.sell_limit_price_ratio or ''}{wire.order_quantity or ''}{wire.open_time or ''}{wire.off_time or ''}{wire.max_limit_order_value or ''}{wire.max_market_order_value or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotSymbol(
            wire.symbol,
            wire.base_coin,
            wire.quote_coin,
            Decimal(wire.min_trade_amount) if wire.min_trade_amount else None,
            Decimal(wire.max_trade_amount) if wire.max_trade_amount else None,
            Decimal(wire.taker_fee_rate) if wire.taker_fee_rate else None,
            Decimal(wire.maker_fee_rate) if wire.maker_fee_rate else None,
            int(wire.price_precision) if wire.price_precision else None,
            int(wire.quantity_precision) if wire.quantity_precision else None,
            int(wire.quote_precision) if wire.quote_precision else None,
            None if wire.status is None else read_spot_symbol_status(wire.status),
            Decimal(wire.min_trade_usdt) if wire.min_trade_usdt else None,
            Decimal(wire.buy_limit_price_ratio) if wire.buy_limit_price_ratio else None,
            Decimal(wire.sell_limit_price_ratio) if wire.sell_limit_price_ratio else None,
            None if wire.area_symbol is None else read_yes_no(wire.area_symbol),
            int(wire.order_quantity) if wire.order_quantity else None,
            int(wire.open_time) if wire.open_time else None,
            int(wire.off_time) if wire.off_time else None,
            Decimal(wire.max_limit_order_value) if wire.max_limit_order_value else None,
            Decimal(wire.max_market_order_value) if wire.max_market_order_value else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
