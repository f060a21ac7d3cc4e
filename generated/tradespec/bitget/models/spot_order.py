"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.operation import Result
from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers, embedded

from .cancel_reason import CancelReason, read_cancel_reason
from .order_type import OrderType, read_order_type
from .side import Side, read_side
from .spot_order_fee import SpotOrderFee, SpotOrderFeeWire, build_spot_order_fee
from .spot_order_source import SpotOrderSource, read_spot_order_source
from .spot_order_status import SpotOrderStatus, read_spot_order_status
from .spot_tpsl_type import SpotTpslType, read_spot_tpsl_type


@_define(match_args=False)
class SpotOrder:
    """An order as it stands.

    Attributes:
        symbol: Pair, such as BTCUSDT.
        order_id: Bitget's id; larger ones are newer.
        side: buy or sell.
        user_id: The account.
        client_oid: Your id, or the one that Bitget made up.
        price: Limit price; 0 for a market order.
        size: What was ordered, in the base coin; of a market buy in the quote coin.
        order_type: limit or market.
        status: Where the order stands.
        price_avg: Average price of the fills; 0 without any.
        base_volume: Base coin filled.
        quote_volume: Quote coin filled.
        enter_point_source: Where the order came from, such as API, WEB, APP, SYS, ANDROID or IOS; lower case was
            seen elsewhere.
        order_source: What made the order.
        fee_detail: Fee by coin, and the sum under newFees. On the wire it is JSON inside a string; empty without
            fills.
        cancel_reason: Why it was cancelled; empty if it was not.
        tpsl_type: Kind of the order; `spot_trade.get_history_orders` only.
        trigger_price: Trigger price of a tpsl order.
        base_coin: Seen by clients, not documented.
        quote_coin: Seen by clients, not documented.
        c_time: When it was placed, in ms since 1970.
        u_time: When it changed last, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    order_id: str = _field(metadata={"wire": "orderId"})
    side: Side = _field(metadata={"wire": "side"})
    user_id: str | None = _field(default=None, metadata={"wire": "userId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    order_type: OrderType | None = _field(default=None, metadata={"wire": "orderType"})
    status: SpotOrderStatus | None = _field(default=None, metadata={"wire": "status"})
    price_avg: Decimal | None = _field(default=None, metadata={"wire": "priceAvg", "quoted": True, "money": "price"})
    base_volume: Decimal | None = _field(default=None, metadata={"wire": "baseVolume", "quoted": True, "money": "size"})
    quote_volume: Decimal | None = _field(
        default=None, metadata={"wire": "quoteVolume", "quoted": True, "money": "amount"}
    )
    enter_point_source: str | None = _field(default=None, metadata={"wire": "enterPointSource"})
    order_source: SpotOrderSource | None = _field(default=None, metadata={"wire": "orderSource"})
    fee_detail: dict[str, SpotOrderFee] | None = _field(default=None, metadata={"wire": "feeDetail", "embedded": True})
    cancel_reason: CancelReason | None = _field(default=None, metadata={"wire": "cancelReason"})
    tpsl_type: SpotTpslType | None = _field(default=None, metadata={"wire": "tpslType"})
    trigger_price: Decimal | None = _field(
        default=None, metadata={"wire": "triggerPrice", "quoted": True, "money": "price"}
    )
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class SpotOrderWire(WireStruct):
    """`SpotOrder` as it travels."""

    symbol: str
    order_id: str = _wire_field(name="orderId")
    side: str
    user_id: str | None = _wire_field(default=None, name="userId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    price: DecimalText | None = None
    size: DecimalText | None = None
    order_type: str | None = _wire_field(default=None, name="orderType")
    status: str | None = None
    price_avg: DecimalText | None = _wire_field(default=None, name="priceAvg")
    base_volume: DecimalText | None = _wire_field(default=None, name="baseVolume")
    quote_volume: DecimalText | None = _wire_field(default=None, name="quoteVolume")
    enter_point_source: str | None = _wire_field(default=None, name="enterPointSource")
    order_source: str | None = _wire_field(default=None, name="orderSource")
    fee_detail: str | None = _wire_field(default=None, name="feeDetail")
    cancel_reason: str | None = _wire_field(default=None, name="cancelReason")
    tpsl_type: str | None = _wire_field(default=None, name="tpslType")
    trigger_price: DecimalText | None = _wire_field(default=None, name="triggerPrice")
    base_coin: str | None = _wire_field(default=None, name="baseCoin")
    quote_coin: str | None = _wire_field(default=None, name="quoteCoin")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("price", "price", False, True),
    ("size", "size", False, True),
    ("price_avg", "priceAvg", False, True),
    ("base_volume", "baseVolume", False, True),
    ("quote_volume", "quoteVolume", False, True),
    ("trigger_price", "triggerPrice", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)
_fee_detail = Result(
    dict[str, SpotOrderFeeWire], lambda wire: {key: build_spot_order_fee(item) for key, item in wire.items()}
)


def build_spot_order(wire: SpotOrderWire) -> SpotOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price or ''}{wire.size or ''}{wire.price_avg or ''}{wire.base_volume or ''}{wire.quote_volume or ''}{wire.trigger_price or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotOrder(
            wire.symbol,
            wire.order_id,
            read_side(wire.side),
            wire.user_id,
            wire.client_oid,
            Decimal(wire.price) if wire.price else None,
            Decimal(wire.size) if wire.size else None,
            None if wire.order_type is None else read_order_type(wire.order_type),
            None if wire.status is None else read_spot_order_status(wire.status),
            Decimal(wire.price_avg) if wire.price_avg else None,
            Decimal(wire.base_volume) if wire.base_volume else None,
            Decimal(wire.quote_volume) if wire.quote_volume else None,
            wire.enter_point_source,
            None if wire.order_source is None else read_spot_order_source(wire.order_source),
            embedded(wire.fee_detail, _fee_detail, "feeDetail") if wire.fee_detail else None,
            None if wire.cancel_reason is None else read_cancel_reason(wire.cancel_reason),
            None if wire.tpsl_type is None else read_spot_tpsl_type(wire.tpsl_type),
            Decimal(wire.trigger_price) if wire.trigger_price else None,
            wire.base_coin,
            wire.quote_coin,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
