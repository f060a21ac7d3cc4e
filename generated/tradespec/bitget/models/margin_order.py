"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .force import Force, read_force
from .margin_enter_point_source import MarginEnterPointSource, read_margin_enter_point_source
from .margin_loan_type import MarginLoanType, read_margin_loan_type
from .margin_order_status import MarginOrderStatus, read_margin_order_status
from .margin_side import MarginSide, read_margin_side
from .order_type import OrderType, read_order_type


@_define(match_args=False)
class MarginOrder:
    """A margin order and what became of it.

    Attributes:
        order_id: Id of the order.
        client_oid: Your id, or the one that Bitget made up.
        symbol: The pair, such as BTCUSDT.
        side: buy or sell, with its reason where the system did it.
        order_type: limit or market.
        force: Time in force.
        loan_type: What the order may do with loans.
        status: State of the order.
        price: Limit price, in the quote coin.
        base_size: Quantity of the base coin that was ordered.
        quote_size: Amount of the quote coin that was ordered.
        price_avg: Average price of the fills; 0 before the first.
        size: Filled quantity of the base coin.
        amount: Filled amount of the quote coin.
        enter_point_source: How the order came in.
        c_time: When it was placed, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    side: MarginSide | None = _field(default=None, metadata={"wire": "side"})
    order_type: OrderType | None = _field(default=None, metadata={"wire": "orderType"})
    force: Force | None = _field(default=None, metadata={"wire": "force"})
    loan_type: MarginLoanType | None = _field(default=None, metadata={"wire": "loanType"})
    status: MarginOrderStatus | None = _field(default=None, metadata={"wire": "status"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    base_size: Decimal | None = _field(default=None, metadata={"wire": "baseSize", "quoted": True, "money": "size"})
    quote_size: Decimal | None = _field(default=None, metadata={"wire": "quoteSize", "quoted": True, "money": "amount"})
    price_avg: Decimal | None = _field(default=None, metadata={"wire": "priceAvg", "quoted": True, "money": "price"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    enter_point_source: MarginEnterPointSource | None = _field(default=None, metadata={"wire": "enterPointSource"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class MarginOrderWire(WireStruct):
    """`MarginOrder` as it travels."""

    order_id: str = _wire_field(name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    symbol: str | None = None
    side: str | None = None
    order_type: str | None = _wire_field(default=None, name="orderType")
    force: str | None = None
    loan_type: str | None = _wire_field(default=None, name="loanType")
    status: str | None = None
    price: DecimalText | None = None
    base_size: DecimalText | None = _wire_field(default=None, name="baseSize")
    quote_size: DecimalText | None = _wire_field(default=None, name="quoteSize")
    price_avg: DecimalText | None = _wire_field(default=None, name="priceAvg")
    size: DecimalText | None = None
    amount: DecimalText | None = None
    enter_point_source: str | None = _wire_field(default=None, name="enterPointSource")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("price", "price", False, True),
    ("base_size", "baseSize", False, True),
    ("quote_size", "quoteSize", False, True),
    ("price_avg", "priceAvg", False, True),
    ("size", "size", False, True),
    ("amount", "amount", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_margin_order(wire: MarginOrderWire) -> MarginOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price or ''}{wire.base_size or ''}{wire.quote_size or ''}{wire.price_avg or ''}{wire.size or ''}{wire.amount or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return MarginOrder(
            wire.order_id,
            wire.client_oid,
            wire.symbol,
            None if wire.side is None else read_margin_side(wire.side),
            None if wire.order_type is None else read_order_type(wire.order_type),
            None if wire.force is None else read_force(wire.force),
            None if wire.loan_type is None else read_margin_loan_type(wire.loan_type),
            None if wire.status is None else read_margin_order_status(wire.status),
            Decimal(wire.price) if wire.price else None,
            Decimal(wire.base_size) if wire.base_size else None,
            Decimal(wire.quote_size) if wire.quote_size else None,
            Decimal(wire.price_avg) if wire.price_avg else None,
            Decimal(wire.size) if wire.size else None,
            Decimal(wire.amount) if wire.amount else None,
            None if wire.enter_point_source is None else read_margin_enter_point_source(wire.enter_point_source),
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
