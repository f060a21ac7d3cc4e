"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer

from .futures_contract_status import FuturesContractStatus, read_futures_contract_status
from .futures_contract_type import FuturesContractType, read_futures_contract_type
from .futures_delivery_period import FuturesDeliveryPeriod, read_futures_delivery_period
from .futures_yes_no_capital import FuturesYesNoCapital, read_futures_yes_no_capital


@_define(match_args=False)
class FuturesContract:
    """A contract and its rules.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        base_coin: Coin whose price it is, such as BTC.
        quote_coin: Coin in which the price is written, such as USDT.
        buy_limit_price_ratio: How far above the market a buy order's price may be; 0.05 is 5 %.
        sell_limit_price_ratio: How far below the market a sell order's price may be; 0.05 is 5 %.
        fee_rate_up_ratio: Ratio by which fees may rise.
        maker_fee_rate: Fee rate of orders that rest first.
        taker_fee_rate: Fee rate of orders that take the price.
        open_cost_up_ratio: Ratio by which the cost of opening may rise.
        support_margin_coins: Coins that can be its margin.
        min_trade_num: Smallest size of an order, in the base coin.
        price_end_step: Price step, in units of the last decimal place (10^-pricePlace).
        volume_place: Decimal places of sizes.
        price_place: Decimal places of prices.
        size_multiplier: Size step; every size is a multiple of it.
        symbol_type: Perpetual, or with a date of delivery.
        min_trade_usdt: Smallest value of an order, in USDT.
        max_symbol_order_num: Most open orders in the contract.
        max_product_order_num: Most open orders in the product type.
        max_position_num: Most open positions.
        symbol_status: Whether it can be traded.
        off_time: When it will be taken off, in ms since 1970; -1 if that is not planned. Unix time in milliseconds.
        limit_open_time: From when positions can only be closed, in ms since 1970; -1 if that is not planned. Unix
            time in milliseconds.
        delivery_time: When it is delivered, in ms since 1970; blank for perpetual ones. Unix time in milliseconds.
        delivery_start_time: When delivery begins, in ms since 1970; blank for perpetual ones. Unix time in
            milliseconds.
        delivery_period: Quarter at whose end it is delivered.
        launch_time: When it was listed, in ms since 1970; often blank. Unix time in milliseconds.
        fund_interval: Hours between two fundings.
        min_lever: Smallest leverage.
        max_lever: Highest leverage.
        pos_limit: Limit of positions as a ratio; of what is not documented.
        maintain_time: Time of maintenance, in ms since 1970; blank if none is planned. Unix time in milliseconds.
        max_market_order_qty: Largest size of a market order, in the base coin.
        max_order_qty: Largest size of a limit order, in the base coin.
        is_rwa: Whether it stands for an asset of the real world, such as a share or gold.
        open_time: Not used by Bitget any more. Unix time in milliseconds.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})
    buy_limit_price_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "buyLimitPriceRatio", "money": "rate"}
    )
    sell_limit_price_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "sellLimitPriceRatio", "money": "rate"}
    )
    fee_rate_up_ratio: Decimal | None = _field(default=None, metadata={"wire": "feeRateUpRatio", "money": "rate"})
    maker_fee_rate: Decimal | None = _field(default=None, metadata={"wire": "makerFeeRate", "money": "rate"})
    taker_fee_rate: Decimal | None = _field(default=None, metadata={"wire": "takerFeeRate", "money": "rate"})
    open_cost_up_ratio: Decimal | None = _field(default=None, metadata={"wire": "openCostUpRatio", "money": "rate"})
    support_margin_coins: list[str] | None = _field(default=None, metadata={"wire": "supportMarginCoins"})
    min_trade_num: Decimal | None = _field(default=None, metadata={"wire": "minTradeNum", "money": "size"})
    price_end_step: Decimal | None = _field(default=None, metadata={"wire": "priceEndStep", "money": "price"})
    volume_place: int | None = _field(default=None, metadata={"wire": "volumePlace"})
    price_place: int | None = _field(default=None, metadata={"wire": "pricePlace"})
    size_multiplier: Decimal | None = _field(default=None, metadata={"wire": "sizeMultiplier", "money": "size"})
    symbol_type: FuturesContractType | None = _field(default=None, metadata={"wire": "symbolType"})
    min_trade_usdt: Decimal | None = _field(default=None, metadata={"wire": "minTradeUSDT", "money": "amount"})
    max_symbol_order_num: int | None = _field(default=None, metadata={"wire": "maxSymbolOrderNum"})
    max_product_order_num: int | None = _field(default=None, metadata={"wire": "maxProductOrderNum"})
    max_position_num: int | None = _field(default=None, metadata={"wire": "maxPositionNum"})
    symbol_status: FuturesContractStatus | None = _field(default=None, metadata={"wire": "symbolStatus"})
    off_time: int | None = _field(default=None, metadata={"wire": "offTime"})
    limit_open_time: int | None = _field(default=None, metadata={"wire": "limitOpenTime"})
    delivery_time: int | None = _field(default=None, metadata={"wire": "deliveryTime"})
    delivery_start_time: int | None = _field(default=None, metadata={"wire": "deliveryStartTime"})
    delivery_period: FuturesDeliveryPeriod | None = _field(default=None, metadata={"wire": "deliveryPeriod"})
    launch_time: int | None = _field(default=None, metadata={"wire": "launchTime"})
    fund_interval: int | None = _field(default=None, metadata={"wire": "fundInterval"})
    min_lever: Decimal | None = _field(default=None, metadata={"wire": "minLever", "money": "rate"})
    max_lever: Decimal | None = _field(default=None, metadata={"wire": "maxLever", "money": "rate"})
    pos_limit: Decimal | None = _field(default=None, metadata={"wire": "posLimit", "money": "rate"})
    maintain_time: int | None = _field(default=None, metadata={"wire": "maintainTime"})
    max_market_order_qty: Decimal | None = _field(default=None, metadata={"wire": "maxMarketOrderQty", "money": "size"})
    max_order_qty: Decimal | None = _field(default=None, metadata={"wire": "maxOrderQty", "money": "size"})
    is_rwa: FuturesYesNoCapital | None = _field(default=None, metadata={"wire": "isRwa"})
    open_time: int | None = _field(default=None, metadata={"wire": "openTime"})


class FuturesContractWire(WireStruct):
    """`FuturesContract` as it travels."""

    symbol: str
    base_coin: str | None = _wire_field(default=None, name="baseCoin")
    quote_coin: str | None = _wire_field(default=None, name="quoteCoin")
    buy_limit_price_ratio: DecimalText | None = _wire_field(default=None, name="buyLimitPriceRatio")
    sell_limit_price_ratio: DecimalText | None = _wire_field(default=None, name="sellLimitPriceRatio")
    fee_rate_up_ratio: DecimalText | None = _wire_field(default=None, name="feeRateUpRatio")
    maker_fee_rate: DecimalText | None = _wire_field(default=None, name="makerFeeRate")
    taker_fee_rate: DecimalText | None = _wire_field(default=None, name="takerFeeRate")
    open_cost_up_ratio: DecimalText | None = _wire_field(default=None, name="openCostUpRatio")
    support_margin_coins: list[str] | None = _wire_field(default=None, name="supportMarginCoins")
    min_trade_num: DecimalText | None = _wire_field(default=None, name="minTradeNum")
    price_end_step: DecimalText | None = _wire_field(default=None, name="priceEndStep")
    volume_place: IntegerText | None = _wire_field(default=None, name="volumePlace")
    price_place: IntegerText | None = _wire_field(default=None, name="pricePlace")
    size_multiplier: DecimalText | None = _wire_field(default=None, name="sizeMultiplier")
    symbol_type: str | None = _wire_field(default=None, name="symbolType")
    min_trade_usdt: DecimalText | None = _wire_field(default=None, name="minTradeUSDT")
    max_symbol_order_num: IntegerText | None = _wire_field(default=None, name="maxSymbolOrderNum")
    max_product_order_num: IntegerText | None = _wire_field(default=None, name="maxProductOrderNum")
    max_position_num: IntegerText | None = _wire_field(default=None, name="maxPositionNum")
    symbol_status: str | None = _wire_field(default=None, name="symbolStatus")
    off_time: IntegerText | None = _wire_field(default=None, name="offTime")
    limit_open_time: IntegerText | None = _wire_field(default=None, name="limitOpenTime")
    delivery_time: IntegerText | None = _wire_field(default=None, name="deliveryTime")
    delivery_start_time: IntegerText | None = _wire_field(default=None, name="deliveryStartTime")
    delivery_period: str | None = _wire_field(default=None, name="deliveryPeriod")
    launch_time: IntegerText | None = _wire_field(default=None, name="launchTime")
    fund_interval: IntegerText | None = _wire_field(default=None, name="fundInterval")
    min_lever: DecimalText | None = _wire_field(default=None, name="minLever")
    max_lever: DecimalText | None = _wire_field(default=None, name="maxLever")
    pos_limit: DecimalText | None = _wire_field(default=None, name="posLimit")
    maintain_time: IntegerText | None = _wire_field(default=None, name="maintainTime")
    max_market_order_qty: DecimalText | None = _wire_field(default=None, name="maxMarketOrderQty")
    max_order_qty: DecimalText | None = _wire_field(default=None, name="maxOrderQty")
    is_rwa: str | None = _wire_field(default=None, name="isRwa")
    open_time: IntegerText | None = _wire_field(default=None, name="openTime")


def build_futures_contract(wire: FuturesContractWire) -> FuturesContract:
    """Checked and converted: wire twin -> model."""
    return FuturesContract(
        wire.symbol,
        wire.base_coin,
        wire.quote_coin,
        decimal(wire.buy_limit_price_ratio, "buyLimitPriceRatio") if wire.buy_limit_price_ratio else None,
        decimal(wire.sell_limit_price_ratio, "sellLimitPriceRatio") if wire.sell_limit_price_ratio else None,
        decimal(wire.fee_rate_up_ratio, "feeRateUpRatio") if wire.fee_rate_up_ratio else None,
        decimal(wire.maker_fee_rate, "makerFeeRate") if wire.maker_fee_rate else None,
        decimal(wire.taker_fee_rate, "takerFeeRate") if wire.taker_fee_rate else None,
        decimal(wire.open_cost_up_ratio, "openCostUpRatio") if wire.open_cost_up_ratio else None,
        wire.support_margin_coins,
        decimal(wire.min_trade_num, "minTradeNum") if wire.min_trade_num else None,
        decimal(wire.price_end_step, "priceEndStep") if wire.price_end_step else None,
        integer(wire.volume_place, "volumePlace") if wire.volume_place else None,
        integer(wire.price_place, "pricePlace") if wire.price_place else None,
        decimal(wire.size_multiplier, "sizeMultiplier") if wire.size_multiplier else None,
        None if wire.symbol_type is None else read_futures_contract_type(wire.symbol_type),
        decimal(wire.min_trade_usdt, "minTradeUSDT") if wire.min_trade_usdt else None,
        integer(wire.max_symbol_order_num, "maxSymbolOrderNum") if wire.max_symbol_order_num else None,
        integer(wire.max_product_order_num, "maxProductOrderNum") if wire.max_product_order_num else None,
        integer(wire.max_position_num, "maxPositionNum") if wire.max_position_num else None,
        None if wire.symbol_status is None else read_futures_contract_status(wire.symbol_status),
        integer(wire.off_time, "offTime") if wire.off_time else None,
        integer(wire.limit_open_time, "limitOpenTime") if wire.limit_open_time else None,
        integer(wire.delivery_time, "deliveryTime") if wire.delivery_time else None,
        integer(wire.delivery_start_time, "deliveryStartTime") if wire.delivery_start_time else None,
        None if wire.delivery_period is None else read_futures_delivery_period(wire.delivery_period),
        integer(wire.launch_time, "launchTime") if wire.launch_time else None,
        integer(wire.fund_interval, "fundInterval") if wire.fund_interval else None,
        decimal(wire.min_lever, "minLever") if wire.min_lever else None,
        decimal(wire.max_lever, "maxLever") if wire.max_lever else None,
        decimal(wire.pos_limit, "posLimit") if wire.pos_limit else None,
        integer(wire.maintain_time, "maintainTime") if wire.maintain_time else None,
        decimal(wire.max_market_order_qty, "maxMarketOrderQty") if wire.max_market_order_qty else None,
        decimal(wire.max_order_qty, "maxOrderQty") if wire.max_order_qty else None,
        None if wire.is_rwa is None else read_futures_yes_no_capital(wire.is_rwa),
        integer(wire.open_time, "openTime") if wire.open_time else None,
    )
