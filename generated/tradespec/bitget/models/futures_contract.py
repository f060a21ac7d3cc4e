"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

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
        price_end_step: Price step, in units of the last decimal place (10^-`price_place`).
        volume_place: Decimal places of sizes.
        price_place: Decimal places of prices.
        size_multiplier: Size step; every size is a multiple of it.
        symbol_type: Perpetual, or with a date of delivery.
        min_trade_usdt: Smallest value of an order, in USDT.
        max_symbol_order_num: Most open orders in the contract.
        max_product_order_num: Most open orders in the product type.
        max_position_num: Most open positions.
        symbol_status: Whether it can be traded.
        off_time: When it will be taken off, in ms since 1970; -1 if that is not planned.
        limit_open_time: From when positions can only be closed, in ms since 1970; -1 if that is not planned.
        delivery_time: When it is delivered, in ms since 1970; blank for perpetual ones.
        delivery_start_time: When delivery begins, in ms since 1970; blank for perpetual ones.
        delivery_period: Quarter at whose end it is delivered.
        launch_time: When it was listed, in ms since 1970; often blank.
        fund_interval: Hours between two fundings.
        min_lever: Smallest leverage.
        max_lever: Highest leverage.
        pos_limit: Limit of positions as a ratio; of what is not documented.
        maintain_time: Time of maintenance, in ms since 1970; blank if none is planned.
        max_market_order_qty: Largest size of a market order, in the base coin.
        max_order_qty: Largest size of a limit order, in the base coin.
        is_rwa: Whether it stands for an asset of the real world, such as a share or gold.
        open_time: Not used by Bitget any more. Unix time in milliseconds.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})
    buy_limit_price_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "buyLimitPriceRatio", "quoted": True, "money": "rate"}
    )
    sell_limit_price_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "sellLimitPriceRatio", "quoted": True, "money": "rate"}
    )
    fee_rate_up_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "feeRateUpRatio", "quoted": True, "money": "rate"}
    )
    maker_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "makerFeeRate", "quoted": True, "money": "rate"}
    )
    taker_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "takerFeeRate", "quoted": True, "money": "rate"}
    )
    open_cost_up_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "openCostUpRatio", "quoted": True, "money": "rate"}
    )
    support_margin_coins: list[str] | None = _field(default=None, metadata={"wire": "supportMarginCoins"})
    min_trade_num: Decimal | None = _field(
        default=None, metadata={"wire": "minTradeNum", "quoted": True, "money": "size"}
    )
    price_end_step: Decimal | None = _field(
        default=None, metadata={"wire": "priceEndStep", "quoted": True, "money": "price"}
    )
    volume_place: int | None = _field(default=None, metadata={"wire": "volumePlace", "quoted": True})
    price_place: int | None = _field(default=None, metadata={"wire": "pricePlace", "quoted": True})
    size_multiplier: Decimal | None = _field(
        default=None, metadata={"wire": "sizeMultiplier", "quoted": True, "money": "size"}
    )
    symbol_type: FuturesContractType | None = _field(default=None, metadata={"wire": "symbolType"})
    min_trade_usdt: Decimal | None = _field(
        default=None, metadata={"wire": "minTradeUSDT", "quoted": True, "money": "amount"}
    )
    max_symbol_order_num: int | None = _field(default=None, metadata={"wire": "maxSymbolOrderNum", "quoted": True})
    max_product_order_num: int | None = _field(default=None, metadata={"wire": "maxProductOrderNum", "quoted": True})
    max_position_num: int | None = _field(default=None, metadata={"wire": "maxPositionNum", "quoted": True})
    symbol_status: FuturesContractStatus | None = _field(default=None, metadata={"wire": "symbolStatus"})
    off_time: int | None = _field(default=None, metadata={"wire": "offTime", "quoted": True})
    limit_open_time: int | None = _field(default=None, metadata={"wire": "limitOpenTime", "quoted": True})
    delivery_time: int | None = _field(default=None, metadata={"wire": "deliveryTime", "quoted": True})
    delivery_start_time: int | None = _field(default=None, metadata={"wire": "deliveryStartTime", "quoted": True})
    delivery_period: FuturesDeliveryPeriod | None = _field(default=None, metadata={"wire": "deliveryPeriod"})
    launch_time: int | None = _field(default=None, metadata={"wire": "launchTime", "quoted": True})
    fund_interval: int | None = _field(default=None, metadata={"wire": "fundInterval", "quoted": True})
    min_lever: Decimal | None = _field(default=None, metadata={"wire": "minLever", "quoted": True, "money": "rate"})
    max_lever: Decimal | None = _field(default=None, metadata={"wire": "maxLever", "quoted": True, "money": "rate"})
    pos_limit: Decimal | None = _field(default=None, metadata={"wire": "posLimit", "quoted": True, "money": "rate"})
    maintain_time: int | None = _field(default=None, metadata={"wire": "maintainTime", "quoted": True})
    max_market_order_qty: Decimal | None = _field(
        default=None, metadata={"wire": "maxMarketOrderQty", "quoted": True, "money": "size"}
    )
    max_order_qty: Decimal | None = _field(
        default=None, metadata={"wire": "maxOrderQty", "quoted": True, "money": "size"}
    )
    is_rwa: FuturesYesNoCapital | None = _field(default=None, metadata={"wire": "isRwa"})
    open_time: int | None = _field(default=None, metadata={"wire": "openTime", "quoted": True})


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


_NUMBERS = (
    ("buy_limit_price_ratio", "buyLimitPriceRatio", False, True),
    ("sell_limit_price_ratio", "sellLimitPriceRatio", False, True),
    ("fee_rate_up_ratio", "feeRateUpRatio", False, True),
    ("maker_fee_rate", "makerFeeRate", False, True),
    ("taker_fee_rate", "takerFeeRate", False, True),
    ("open_cost_up_ratio", "openCostUpRatio", False, True),
    ("min_trade_num", "minTradeNum", False, True),
    ("price_end_step", "priceEndStep", False, True),
    ("volume_place", "volumePlace", True, True),
    ("price_place", "pricePlace", True, True),
    ("size_multiplier", "sizeMultiplier", False, True),
    ("min_trade_usdt", "minTradeUSDT", False, True),
    ("max_symbol_order_num", "maxSymbolOrderNum", True, True),
    ("max_product_order_num", "maxProductOrderNum", True, True),
    ("max_position_num", "maxPositionNum", True, True),
    ("off_time", "offTime", True, True),
    ("limit_open_time", "limitOpenTime", True, True),
    ("delivery_time", "deliveryTime", True, True),
    ("delivery_start_time", "deliveryStartTime", True, True),
    ("launch_time", "launchTime", True, True),
    ("fund_interval", "fundInterval", True, True),
    ("min_lever", "minLever", False, True),
    ("max_lever", "maxLever", False, True),
    ("pos_limit", "posLimit", False, True),
    ("maintain_time", "maintainTime", True, True),
    ("max_market_order_qty", "maxMarketOrderQty", False, True),
    ("max_order_qty", "maxOrderQty", False, True),
    ("open_time", "openTime", True, True),
)


def build_futures_contract(wire: FuturesContractWire) -> FuturesContract:
    """Checked and converted: wire twin -> model."""
    if f"{wire.buy_limit_price_ratio or ''}{wire.sell_limit_price_ratio or ''}{wire.fee_rate_up_ratio or ''}{wire.maker_fee_rate or ''}{wire.taker_fee_rate or ''}{wire.open_cost_up_ratio or ''}{wire.min_trade_num or ''}{wire.price_end_step or ''}{wire.volume_place or ''}{wire.price_place or ''}{wire.size_multiplier or ''}{wire.min_trade_usdt or ''}{wire.max_symbol_order_num or ''}{wire.max_product_order_num or ''}{wire.max_position_num or ''}{wire.off_time or ''}{wire.limit_open_time or ''}{wire.delivery_time or ''}{wire.delivery_start_time or ''}{wire.launch_time or ''}{wire.fund_interval or ''}{wire.min_lever or ''}{wire.max_lever or ''}{wire.pos_limit or ''}{wire.maintain_time or ''}{wire.max_market_order_qty or ''}{wire.max_order_qty or ''}{wire.open_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesContract(
            wire.symbol,
            wire.base_coin,
            wire.quote_coin,
            Decimal(wire.buy_limit_price_ratio) if wire.buy_limit_price_ratio else None,
            Decimal(wire.sell_limit_price_ratio) if wire.sell_limit_price_ratio else None,
            Decimal(wire.fee_rate_up_ratio) if wire.fee_rate_up_ratio else None,
            Decimal(wire.maker_fee_rate) if wire.maker_fee_rate else None,
            Decimal(wire.taker_fee_rate) if wire.taker_fee_rate else None,
            Decimal(wire.open_cost_up_ratio) if wire.open_cost_up_ratio else None,
            wire.support_margin_coins,
            Decimal(wire.min_trade_num) if wire.min_trade_num else None,
            Decimal(wire.price_end_step) if wire.price_end_step else None,
            int(wire.volume_place) if wire.volume_place else None,
            int(wire.price_place) if wire.price_place else None,
            Decimal(wire.size_multiplier) if wire.size_multiplier else None,
            None if wire.symbol_type is None else read_futures_contract_type(wire.symbol_type),
            Decimal(wire.min_trade_usdt) if wire.min_trade_usdt else None,
            int(wire.max_symbol_order_num) if wire.max_symbol_order_num else None,
            int(wire.max_product_order_num) if wire.max_product_order_num else None,
            int(wire.max_position_num) if wire.max_position_num else None,
            None if wire.symbol_status is None else read_futures_contract_status(wire.symbol_status),
            int(wire.off_time) if wire.off_time else None,
            int(wire.limit_open_time) if wire.limit_open_time else None,
            int(wire.delivery_time) if wire.delivery_time else None,
            int(wire.delivery_start_time) if wire.delivery_start_time else None,
            None if wire.delivery_period is None else read_futures_delivery_period(wire.delivery_period),
            int(wire.launch_time) if wire.launch_time else None,
            int(wire.fund_interval) if wire.fund_interval else None,
            Decimal(wire.min_lever) if wire.min_lever else None,
            Decimal(wire.max_lever) if wire.max_lever else None,
            Decimal(wire.pos_limit) if wire.pos_limit else None,
            int(wire.maintain_time) if wire.maintain_time else None,
            Decimal(wire.max_market_order_qty) if wire.max_market_order_qty else None,
            Decimal(wire.max_order_qty) if wire.max_order_qty else None,
            None if wire.is_rwa is None else read_futures_yes_no_capital(wire.is_rwa),
            int(wire.open_time) if wire.open_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
