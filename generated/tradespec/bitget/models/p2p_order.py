"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .p2p_order_status import P2POrderStatus, read_p2p_order_status
from .p2p_payment import P2PPayment, P2PPaymentWire, build_p2p_payment
from .side import Side, read_side


@_define(match_args=False)
class P2POrder:
    """A P2P order.

    Attributes:
        order_id: Id.
        order_no: Number.
        adv_no: Number of the advertisement.
        price: Price of the coin, in the currency.
        count: Amount of the coin.
        side: buy or sell.
        fiat: The currency.
        coin: The coin.
        withdraw_time: When it was withdrawn; blank if it was not. Unix time in milliseconds.
        represent_time: When it was disputed; blank if it was not. Unix time in milliseconds.
        payment_time: When it was paid; blank if it was not. Unix time in milliseconds.
        release_time: When the coins were released; blank if they were not. Unix time in milliseconds.
        amount: What is to be paid, in the currency.
        buyer_real_name: Name of the buyer.
        seller_real_name: Name of the seller.
        status: Where the order stands. Unconfirmed: Bitget's table writes Paid, Appeal and Completed with capitals;
            lower case is taken, as in its sample.
        payment_info: How it is paid.
        utime: When it was changed. Unix time in milliseconds.
        ctime: When it was made. Unix time in milliseconds.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    order_no: str | None = _field(default=None, metadata={"wire": "orderNo"})
    adv_no: str | None = _field(default=None, metadata={"wire": "advNo"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    count: Decimal | None = _field(default=None, metadata={"wire": "count", "quoted": True, "money": "size"})
    side: Side | None = _field(default=None, metadata={"wire": "side"})
    fiat: str | None = _field(default=None, metadata={"wire": "fiat"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    withdraw_time: int | None = _field(default=None, metadata={"wire": "withdrawTime", "quoted": True})
    represent_time: int | None = _field(default=None, metadata={"wire": "representTime", "quoted": True})
    payment_time: int | None = _field(default=None, metadata={"wire": "paymentTime", "quoted": True})
    release_time: int | None = _field(default=None, metadata={"wire": "releaseTime", "quoted": True})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    buyer_real_name: str | None = _field(default=None, metadata={"wire": "buyerRealName"})
    seller_real_name: str | None = _field(default=None, metadata={"wire": "sellerRealName"})
    status: P2POrderStatus | None = _field(default=None, metadata={"wire": "status"})
    payment_info: P2PPayment | None = _field(default=None, metadata={"wire": "paymentInfo"})
    utime: int | None = _field(default=None, metadata={"wire": "utime", "quoted": True})
    ctime: int | None = _field(default=None, metadata={"wire": "ctime", "quoted": True})


class P2POrderWire(WireStruct):
    """`P2POrder` as it travels."""

    order_id: str = _wire_field(name="orderId")
    order_no: str | None = _wire_field(default=None, name="orderNo")
    adv_no: str | None = _wire_field(default=None, name="advNo")
    price: DecimalText | None = None
    count: DecimalText | None = None
    side: str | None = None
    fiat: str | None = None
    coin: str | None = None
    withdraw_time: IntegerText | None = _wire_field(default=None, name="withdrawTime")
    represent_time: IntegerText | None = _wire_field(default=None, name="representTime")
    payment_time: IntegerText | None = _wire_field(default=None, name="paymentTime")
    release_time: IntegerText | None = _wire_field(default=None, name="releaseTime")
    amount: DecimalText | None = None
    buyer_real_name: str | None = _wire_field(default=None, name="buyerRealName")
    seller_real_name: str | None = _wire_field(default=None, name="sellerRealName")
    status: str | None = None
    payment_info: P2PPaymentWire | None = _wire_field(default=None, name="paymentInfo")
    utime: IntegerText | None = None
    ctime: IntegerText | None = None


_NUMBERS = (
    ("price", "price", False, True),
    ("count", "count", False, True),
    ("withdraw_time", "withdrawTime", True, True),
    ("represent_time", "representTime", True, True),
    ("payment_time", "paymentTime", True, True),
    ("release_time", "releaseTime", True, True),
    ("amount", "amount", False, True),
    ("utime", "utime", True, True),
    ("ctime", "ctime", True, True),
)


def build_p2p_order(wire: P2POrderWire) -> P2POrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price or ''}{wire.count or ''}{wire.withdraw_time or ''}{wire.represent_time or ''}{wire.payment_time or ''}{wire.release_time or ''}{wire.amount or ''}{wire.utime or ''}{wire.ctime or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return P2POrder(
            wire.order_id,
            wire.order_no,
            wire.adv_no,
            Decimal(wire.price) if wire.price else None,
            Decimal(wire.count) if wire.count else None,
            None if wire.side is None else read_side(wire.side),
            wire.fiat,
            wire.coin,
            int(wire.withdraw_time) if wire.withdraw_time else None,
            int(wire.represent_time) if wire.represent_time else None,
            int(wire.payment_time) if wire.payment_time else None,
            int(wire.release_time) if wire.release_time else None,
            Decimal(wire.amount) if wire.amount else None,
            wire.buyer_real_name,
            wire.seller_real_name,
            None if wire.status is None else read_p2p_order_status(wire.status),
            None if wire.payment_info is None else build_p2p_payment(wire.payment_info),
            int(wire.utime) if wire.utime else None,
            int(wire.ctime) if wire.ctime else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
