"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .p2p_advertisement_payment import (
    P2PAdvertisementPayment,
    P2PAdvertisementPaymentWire,
    build_p2p_advertisement_payment,
)
from .p2p_advertisement_status import P2PAdvertisementStatus, read_p2p_advertisement_status
from .p2p_certificate import P2PCertificate, P2PCertificateWire, build_p2p_certificate
from .p2p_user_limits import P2PUserLimits, P2PUserLimitsWire, build_p2p_user_limits
from .side import Side, read_side


@_define(match_args=False)
class P2PAdvertisement:
    """An advertisement.

    Attributes:
        adv_id: Id.
        adv_no: Number.
        side: buy or sell.
        adv_size: Amount of the coin in all.
        size: Amount of the coin that was traded.
        coin: The coin.
        price: Price of the coin, in the currency.
        coin_precision: Decimal places of the coin.
        fiat: The currency.
        fiat_precision: Decimal places of the currency.
        fiat_symbol: Sign of the currency.
        status: Where it stands.
        hide: Whether it is hidden, yes or no.
        max_trade_amount: Largest order, in the currency.
        min_trade_amount: Smallest order, in the currency.
        pay_duration: Minutes to pay.
        turnover_num: What was traded.
        turnover_rate: Share of orders that were completed, as a fraction.
        label: Note.
        user_limit_list: Who may order.
        payment_method_list: Methods of payment.
        merchant_certified_list: Certificates of the merchant.
        utime: When it was changed. Unix time in milliseconds.
        ctime: When it was made. Unix time in milliseconds.
    """

    adv_id: str = _field(metadata={"wire": "advId"})
    adv_no: str | None = _field(default=None, metadata={"wire": "advNo"})
    side: Side | None = _field(default=None, metadata={"wire": "side"})
    adv_size: Decimal | None = _field(default=None, metadata={"wire": "advSize", "quoted": True, "money": "size"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    coin_precision: int | None = _field(default=None, metadata={"wire": "coinPrecision", "quoted": True})
    fiat: str | None = _field(default=None, metadata={"wire": "fiat"})
    fiat_precision: int | None = _field(default=None, metadata={"wire": "fiatPrecision", "quoted": True})
    fiat_symbol: str | None = _field(default=None, metadata={"wire": "fiatSymbol"})
    status: P2PAdvertisementStatus | None = _field(default=None, metadata={"wire": "status"})
    hide: str | None = _field(default=None, metadata={"wire": "hide"})
    max_trade_amount: Decimal | None = _field(
        default=None, metadata={"wire": "maxTradeAmount", "quoted": True, "money": "amount"}
    )
    min_trade_amount: Decimal | None = _field(
        default=None, metadata={"wire": "minTradeAmount", "quoted": True, "money": "amount"}
    )
    pay_duration: int | None = _field(default=None, metadata={"wire": "payDuration", "quoted": True})
    turnover_num: Decimal | None = _field(
        default=None, metadata={"wire": "turnoverNum", "quoted": True, "money": "amount"}
    )
    turnover_rate: Decimal | None = _field(
        default=None, metadata={"wire": "turnoverRate", "quoted": True, "money": "rate"}
    )
    label: str | None = _field(default=None, metadata={"wire": "label"})
    user_limit_list: P2PUserLimits | None = _field(default=None, metadata={"wire": "userLimitList"})
    payment_method_list: list[P2PAdvertisementPayment] | None = _field(
        default=None, metadata={"wire": "paymentMethodList"}
    )
    merchant_certified_list: list[P2PCertificate] | None = _field(
        default=None, metadata={"wire": "merchantCertifiedList"}
    )
    utime: int | None = _field(default=None, metadata={"wire": "utime", "quoted": True})
    ctime: int | None = _field(default=None, metadata={"wire": "ctime", "quoted": True})


class P2PAdvertisementWire(WireStruct):
    """`P2PAdvertisement` as it travels."""

    adv_id: str = _wire_field(name="advId")
    adv_no: str | None = _wire_field(default=None, name="advNo")
    side: str | None = None
    adv_size: DecimalText | None = _wire_field(default=None, name="advSize")
    size: DecimalText | None = None
    coin: str | None = None
    price: DecimalText | None = None
    coin_precision: IntegerText | None = _wire_field(default=None, name="coinPrecision")
    fiat: str | None = None
    fiat_precision: IntegerText | None = _wire_field(default=None, name="fiatPrecision")
    fiat_symbol: str | None = _wire_field(default=None, name="fiatSymbol")
    status: str | None = None
    hide: str | None = None
    max_trade_amount: DecimalText | None = _wire_field(default=None, name="maxTradeAmount")
    min_trade_amount: DecimalText | None = _wire_field(default=None, name="minTradeAmount")
    pay_duration: IntegerText | None = _wire_field(default=None, name="payDuration")
    turnover_num: DecimalText | None = _wire_field(default=None, name="turnoverNum")
    turnover_rate: DecimalText | None = _wire_field(default=None, name="turnoverRate")
    label: str | None = None
    user_limit_list: P2PUserLimitsWire | None = _wire_field(default=None, name="userLimitList")
    payment_method_list: list[P2PAdvertisementPaymentWire] | None = _wire_field(default=None, name="paymentMethodList")
    merchant_certified_list: list[P2PCertificateWire] | None = _wire_field(default=None, name="merchantCertifiedList")
    utime: IntegerText | None = None
    ctime: IntegerText | None = None


_NUMBERS = (
    ("adv_size", "advSize", False, True),
    ("size", "size", False, True),
    ("price", "price", False, True),
    ("coin_precision", "coinPrecision", True, True),
    ("fiat_precision", "fiatPrecision", True, True),
    ("max_trade_amount", "maxTradeAmount", False, True),
    ("min_trade_amount", "minTradeAmount", False, True),
    ("pay_duration", "payDuration", True, True),
    ("turnover_num", "turnoverNum", False, True),
    ("turnover_rate", "turnoverRate", False, True),
    ("utime", "utime", True, True),
    ("ctime", "ctime", True, True),
)


def build_p2p_advertisement(wire: P2PAdvertisementWire) -> P2PAdvertisement:
    """Checked and converted: wire twin -> model."""
    if f"{wire.adv_size or ''}{wire.size or ''}{wire.price or ''}{wire.coin_precision or ''}{wire.fiat_precision or ''}{wire.max_trade_amount or ''}{wire.min_trade_amount or ''}{wire.pay_duration or ''}{wire.turnover_num or ''}{wire.turnover_rate or ''}{wire.utime or ''}{wire.ctime or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return P2PAdvertisement(
            wire.adv_id,
            wire.adv_no,
            None if wire.side is None else read_side(wire.side),
            Decimal(wire.adv_size) if wire.adv_size else None,
            Decimal(wire.size) if wire.size else None,
            wire.coin,
            Decimal(wire.price) if wire.price else None,
            int(wire.coin_precision) if wire.coin_precision else None,
            wire.fiat,
            int(wire.fiat_precision) if wire.fiat_precision else None,
            wire.fiat_symbol,
            None if wire.status is None else read_p2p_advertisement_status(wire.status),
            wire.hide,
            Decimal(wire.max_trade_amount) if wire.max_trade_amount else None,
            Decimal(wire.min_trade_amount) if wire.min_trade_amount else None,
            int(wire.pay_duration) if wire.pay_duration else None,
            Decimal(wire.turnover_num) if wire.turnover_num else None,
            Decimal(wire.turnover_rate) if wire.turnover_rate else None,
            wire.label,
            None if wire.user_limit_list is None else build_p2p_user_limits(wire.user_limit_list),
            None
            if wire.payment_method_list is None
            else [build_p2p_advertisement_payment(item) for item in wire.payment_method_list],
            None
            if wire.merchant_certified_list is None
            else [build_p2p_certificate(item) for item in wire.merchant_certified_list],
            int(wire.utime) if wire.utime else None,
            int(wire.ctime) if wire.ctime else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
