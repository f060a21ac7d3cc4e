"""Generated from specs/bitget/futures_position.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .asset_mode import AssetMode, read_asset_mode
from .hold_side import HoldSide, read_hold_side
from .margin_mode import MarginMode, read_margin_mode
from .on_off import OnOff, read_on_off
from .pos_mode import PosMode, read_pos_mode


@_define(match_args=False)
class FuturesPosition:
    """An open position. Its size is total; available is the part that no closing order holds.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        hold_side: long or short, in one-way mode as well.
        total: Size of the position in the base coin, available + locked.
        margin_coin: Coin of the margin, such as USDT.
        open_delegate_size: Size that opening orders still wait to fill, in the base coin.
        margin_size: Margin that the position ties up, in the margin coin; mark price x size / leverage.
            Unconfirmed: Until September 2025 it was entry price x size / leverage. The new rule was recorded for
            crossed margin only.
        available: Size that can still be closed.
        locked: Size held by closing orders.
        leverage: Size of a position over its margin, such as 20.
        achieved_profits: Profit realised so far in the margin coin, without funding and fees.
        open_price_avg: Average entry price.
        margin_mode: Margin mode of the position.
        pos_mode: Position mode of the account.
        unrealized_pl: Profit not yet realised, in the margin coin; (mark price - entry price) x size, negated for a
            short one.
        liquidation_price: Estimated price of liquidation. 0 or less means none; with crossed margin and a low risk
            it may also be absurdly high.
        keep_margin_rate: Maintenance margin rate of the position's tier, as a fraction of its value.
        mark_price: Mark price, by which profit and margin are reckoned.
        margin_ratio: Risk of the position: maintenance margin and closing fee over its margin, or over the equity
            of the account with crossed margin. 1 is liquidation.
        break_even_price: Price at which closing pays all fees.
        total_fee: Funding paid or received so far, in the margin coin; blank before the first settlement.
        deducted_fee: Trading fees paid so far in the margin coin, as a positive number.
        take_profit: Trigger price of the take profit of the whole position; blank if there is none.
        stop_loss: Trigger price of the stop loss of the whole position; blank if there is none.
        take_profit_id: Order id of the take profit; empty if there is none.
        stop_loss_id: Order id of the stop loss; empty if there is none.
        asset_mode: What counts as margin.
        auto_margin: Whether margin is added by itself before a liquidation.
        grant: A grant by Bitget; blank where it was seen. Unconfirmed: Not documented for positions.
        cash_dividend: A cash dividend; blank where it was seen. Unconfirmed: Not documented; seen in demo trading
            only.
        c_time: When the position was opened, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    hold_side: HoldSide = _field(metadata={"wire": "holdSide"})
    total: Decimal = _field(metadata={"wire": "total", "quoted": True, "money": "size"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    open_delegate_size: Decimal | None = _field(
        default=None, metadata={"wire": "openDelegateSize", "quoted": True, "money": "size"}
    )
    margin_size: Decimal | None = _field(
        default=None, metadata={"wire": "marginSize", "quoted": True, "money": "amount"}
    )
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "size"})
    locked: Decimal | None = _field(default=None, metadata={"wire": "locked", "quoted": True, "money": "size"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "quoted": True, "money": "rate"})
    achieved_profits: Decimal | None = _field(
        default=None, metadata={"wire": "achievedProfits", "quoted": True, "money": "amount"}
    )
    open_price_avg: Decimal | None = _field(
        default=None, metadata={"wire": "openPriceAvg", "quoted": True, "money": "price"}
    )
    margin_mode: MarginMode | None = _field(default=None, metadata={"wire": "marginMode"})
    pos_mode: PosMode | None = _field(default=None, metadata={"wire": "posMode"})
    unrealized_pl: Decimal | None = _field(
        default=None, metadata={"wire": "unrealizedPL", "quoted": True, "money": "amount"}
    )
    liquidation_price: Decimal | None = _field(
        default=None, metadata={"wire": "liquidationPrice", "quoted": True, "money": "price"}
    )
    keep_margin_rate: Decimal | None = _field(
        default=None, metadata={"wire": "keepMarginRate", "quoted": True, "money": "rate"}
    )
    mark_price: Decimal | None = _field(default=None, metadata={"wire": "markPrice", "quoted": True, "money": "price"})
    margin_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "marginRatio", "quoted": True, "money": "rate"}
    )
    break_even_price: Decimal | None = _field(
        default=None, metadata={"wire": "breakEvenPrice", "quoted": True, "money": "price"}
    )
    total_fee: Decimal | None = _field(default=None, metadata={"wire": "totalFee", "quoted": True, "money": "fee"})
    deducted_fee: Decimal | None = _field(
        default=None, metadata={"wire": "deductedFee", "quoted": True, "money": "fee"}
    )
    take_profit: Decimal | None = _field(
        default=None, metadata={"wire": "takeProfit", "quoted": True, "money": "price"}
    )
    stop_loss: Decimal | None = _field(default=None, metadata={"wire": "stopLoss", "quoted": True, "money": "price"})
    take_profit_id: str | None = _field(default=None, metadata={"wire": "takeProfitId"})
    stop_loss_id: str | None = _field(default=None, metadata={"wire": "stopLossId"})
    asset_mode: AssetMode | None = _field(default=None, metadata={"wire": "assetMode"})
    auto_margin: OnOff | None = _field(default=None, metadata={"wire": "autoMargin"})
    grant: Decimal | None = _field(default=None, metadata={"wire": "grant", "quoted": True, "money": "amount"})
    cash_dividend: Decimal | None = _field(
        default=None, metadata={"wire": "cashDividend", "quoted": True, "money": "amount"}
    )
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class FuturesPositionWire(WireStruct):
    """`FuturesPosition` as it travels."""

    symbol: str
    hold_side: str = _wire_field(name="holdSide")
    total: DecimalText
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    open_delegate_size: DecimalText | None = _wire_field(default=None, name="openDelegateSize")
    margin_size: DecimalText | None = _wire_field(default=None, name="marginSize")
    available: DecimalText | None = None
    locked: DecimalText | None = None
    leverage: DecimalText | None = None
    achieved_profits: DecimalText | None = _wire_field(default=None, name="achievedProfits")
    open_price_avg: DecimalText | None = _wire_field(default=None, name="openPriceAvg")
    margin_mode: str | None = _wire_field(default=None, name="marginMode")
    pos_mode: str | None = _wire_field(default=None, name="posMode")
    unrealized_pl: DecimalText | None = _wire_field(default=None, name="unrealizedPL")
    liquidation_price: DecimalText | None = _wire_field(default=None, name="liquidationPrice")
    keep_margin_rate: DecimalText | None = _wire_field(default=None, name="keepMarginRate")
    mark_price: DecimalText | None = _wire_field(default=None, name="markPrice")
    margin_ratio: DecimalText | None = _wire_field(default=None, name="marginRatio")
    break_even_price: DecimalText | None = _wire_field(default=None, name="breakEvenPrice")
    total_fee: DecimalText | None = _wire_field(default=None, name="totalFee")
    deducted_fee: DecimalText | None = _wire_field(default=None, name="deductedFee")
    take_profit: DecimalText | None = _wire_field(default=None, name="takeProfit")
    stop_loss: DecimalText | None = _wire_field(default=None, name="stopLoss")
    take_profit_id: str | None = _wire_field(default=None, name="takeProfitId")
    stop_loss_id: str | None = _wire_field(default=None, name="stopLossId")
    asset_mode: str | None = _wire_field(default=None, name="assetMode")
    auto_margin: str | None = _wire_field(default=None, name="autoMargin")
    grant: DecimalText | None = None
    cash_dividend: DecimalText | None = _wire_field(default=None, name="cashDividend")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("total", "total", False, False),
    ("open_delegate_size", "openDelegateSize", False, True),
    ("margin_size", "marginSize", False, True),
    ("available", "available", False, True),
    ("locked", "locked", False, True),
    ("leverage", "leverage", False, True),
    ("achieved_profits", "achievedProfits", False, True),
    ("open_price_avg", "openPriceAvg", False, True),
    ("unrealized_pl", "unrealizedPL", False, True),
    ("liquidation_price", "liquidationPrice", False, True),
    ("keep_margin_rate", "keepMarginRate", False, True),
    ("mark_price", "markPrice", False, True),
    ("margin_ratio", "marginRatio", False, True),
    ("break_even_price", "breakEvenPrice", False, True),
    ("total_fee", "totalFee", False, True),
    ("deducted_fee", "deductedFee", False, True),
    ("take_profit", "takeProfit", False, True),
    ("stop_loss", "stopLoss", False, True),
    ("grant", "grant", False, True),
    ("cash_dividend", "cashDividend", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_futures_position(wire: FuturesPositionWire) -> FuturesPosition:
    """Checked and converted: wire twin -> model."""
    if f"{wire.total}{wire.open_delegate_size or ''}{wire.margin_size or ''}{wire.available or ''}{wire.locked or ''}{wire.leverage or ''}{wire.achieved_profits or ''}{wire.open_price_avg or ''}{wire.unrealized_pl or ''}{wire.liquidation_price or ''}{wire.keep_margin_rate or ''}{wire.mark_price or ''}{wire.margin_ratio or ''}{wire.break_even_price or ''}{wire.total_fee or ''}{wire.deducted_fee or ''}{wire.take_profit or ''}{wire.stop_loss or ''}{wire.grant or ''}{wire.cash_dividend or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesPosition(
            wire.symbol,
            read_hold_side(wire.hold_side),
            Decimal(wire.total),
            wire.margin_coin,
            Decimal(wire.open_delegate_size) if wire.open_delegate_size else None,
            Decimal(wire.margin_size) if wire.margin_size else None,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.locked) if wire.locked else None,
            Decimal(wire.leverage) if wire.leverage else None,
            Decimal(wire.achieved_profits) if wire.achieved_profits else None,
            Decimal(wire.open_price_avg) if wire.open_price_avg else None,
            None if wire.margin_mode is None else read_margin_mode(wire.margin_mode),
            None if wire.pos_mode is None else read_pos_mode(wire.pos_mode),
            Decimal(wire.unrealized_pl) if wire.unrealized_pl else None,
            Decimal(wire.liquidation_price) if wire.liquidation_price else None,
            Decimal(wire.keep_margin_rate) if wire.keep_margin_rate else None,
            Decimal(wire.mark_price) if wire.mark_price else None,
            Decimal(wire.margin_ratio) if wire.margin_ratio else None,
            Decimal(wire.break_even_price) if wire.break_even_price else None,
            Decimal(wire.total_fee) if wire.total_fee else None,
            Decimal(wire.deducted_fee) if wire.deducted_fee else None,
            Decimal(wire.take_profit) if wire.take_profit else None,
            Decimal(wire.stop_loss) if wire.stop_loss else None,
            wire.take_profit_id,
            wire.stop_loss_id,
            None if wire.asset_mode is None else read_asset_mode(wire.asset_mode),
            None if wire.auto_margin is None else read_on_off(wire.auto_margin),
            Decimal(wire.grant) if wire.grant else None,
            Decimal(wire.cash_dividend) if wire.cash_dividend else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
