"""Generated from specs/bitget/spot_plan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .order_type import OrderType, read_order_type
from .shown_trigger_type import ShownTriggerType, read_shown_trigger_type
from .side import Side, read_side
from .spot_plan_status import SpotPlanStatus, read_spot_plan_status
from .spot_plan_type import SpotPlanType, read_spot_plan_type


@_define(match_args=False)
class SpotPlanOrder:
    """A trigger order as it stands.

    Attributes:
        order_id: Bitget's id; larger ones are newer.
        symbol: Pair, such as BTCUSDT.
        side: buy or sell.
        client_oid: Your id, or the one that Bitget made up, a number.
        size: How much, in the coin that plan_type names.
        execute_price: Limit price once triggered; none for market.
        trigger_price: The price at which the order is placed.
        status: Where it stands.
        order_type: limit or market, once triggered.
        plan_type: The coin of size.
        trigger_type: Which price triggers.
        enter_point_source: Where the order came from, such as API, WEB, APP, SYS, ANDROID or IOS; lower case was
            seen elsewhere.
        c_time: When it was placed, in ms since 1970.
        u_time: When it changed last, in ms since 1970.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    symbol: str = _field(metadata={"wire": "symbol"})
    side: Side = _field(metadata={"wire": "side"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    execute_price: Decimal | None = _field(
        default=None, metadata={"wire": "executePrice", "quoted": True, "money": "price"}
    )
    trigger_price: Decimal | None = _field(
        default=None, metadata={"wire": "triggerPrice", "quoted": True, "money": "price"}
    )
    status: SpotPlanStatus | None = _field(default=None, metadata={"wire": "status"})
    order_type: OrderType | None = _field(default=None, metadata={"wire": "orderType"})
    plan_type: SpotPlanType | None = _field(default=None, metadata={"wire": "planType"})
    trigger_type: ShownTriggerType | None = _field(default=None, metadata={"wire": "triggerType"})
    enter_point_source: str | None = _field(default=None, metadata={"wire": "enterPointSource"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class SpotPlanOrderWire(WireStruct):
    """`SpotPlanOrder` as it travels."""

    order_id: str = _wire_field(name="orderId")
    symbol: str
    side: str
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    size: DecimalText | None = None
    execute_price: DecimalText | None = _wire_field(default=None, name="executePrice")
    trigger_price: DecimalText | None = _wire_field(default=None, name="triggerPrice")
    status: str | None = None
    order_type: str | None = _wire_field(default=None, name="orderType")
    plan_type: str | None = _wire_field(default=None, name="planType")
    trigger_type: str | None = _wire_field(default=None, name="triggerType")
    enter_point_source: str | None = _wire_field(default=None, name="enterPointSource")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("size", "size", False, True),
    ("execute_price", "executePrice", False, True),
    ("trigger_price", "triggerPrice", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_spot_plan_order(wire: SpotPlanOrderWire) -> SpotPlanOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.size or ''}{wire.execute_price or ''}{wire.trigger_price or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotPlanOrder(
            wire.order_id,
            wire.symbol,
            read_side(wire.side),
            wire.client_oid,
            Decimal(wire.size) if wire.size else None,
            Decimal(wire.execute_price) if wire.execute_price else None,
            Decimal(wire.trigger_price) if wire.trigger_price else None,
            None if wire.status is None else read_spot_plan_status(wire.status),
            None if wire.order_type is None else read_order_type(wire.order_type),
            None if wire.plan_type is None else read_spot_plan_type(wire.plan_type),
            None if wire.trigger_type is None else read_shown_trigger_type(wire.trigger_type),
            wire.enter_point_source,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
