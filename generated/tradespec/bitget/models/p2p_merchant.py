"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class P2PMerchant:
    """A merchant.

    Attributes:
        register_time: When the merchant registered. Unix time in milliseconds.
        nick_name: Name.
        is_online: yes or no.
        avg_payment_time: Average time to pay, in minutes.
        avg_release_time: Average time to release coins, in minutes.
        total_trades: Orders ever.
        total_buy: Purchases ever.
        total_sell: Sales ever.
        total_completion_rate: Share of orders that were completed, as a fraction.
        trades30d: Orders of 30 days.
        sell30d: Sales of 30 days.
        buy30d: Purchases of 30 days.
        completion_rate_30_d: Share of orders of 30 days that were completed, as a fraction.
    """

    register_time: int | None = _field(default=None, metadata={"wire": "registerTime", "quoted": True})
    nick_name: str | None = _field(default=None, metadata={"wire": "nickName"})
    is_online: str | None = _field(default=None, metadata={"wire": "isOnline"})
    avg_payment_time: int | None = _field(default=None, metadata={"wire": "avgPaymentTime", "quoted": True})
    avg_release_time: int | None = _field(default=None, metadata={"wire": "avgReleaseTime", "quoted": True})
    total_trades: int | None = _field(default=None, metadata={"wire": "totalTrades", "quoted": True})
    total_buy: int | None = _field(default=None, metadata={"wire": "totalBuy", "quoted": True})
    total_sell: int | None = _field(default=None, metadata={"wire": "totalSell", "quoted": True})
    total_completion_rate: Decimal | None = _field(
        default=None, metadata={"wire": "totalCompletionRate", "quoted": True, "money": "rate"}
    )
    trades30d: int | None = _field(default=None, metadata={"wire": "trades30d", "quoted": True})
    sell30d: int | None = _field(default=None, metadata={"wire": "sell30d", "quoted": True})
    buy30d: int | None = _field(default=None, metadata={"wire": "buy30d", "quoted": True})
    completion_rate_30_d: Decimal | None = _field(
        default=None, metadata={"wire": "completionRate30d", "quoted": True, "money": "rate"}
    )


class P2PMerchantWire(WireStruct):
    """`P2PMerchant` as it travels."""

    register_time: IntegerText | None = _wire_field(default=None, name="registerTime")
    nick_name: str | None = _wire_field(default=None, name="nickName")
    is_online: str | None = _wire_field(default=None, name="isOnline")
    avg_payment_time: IntegerText | None = _wire_field(default=None, name="avgPaymentTime")
    avg_release_time: IntegerText | None = _wire_field(default=None, name="avgReleaseTime")
    total_trades: IntegerText | None = _wire_field(default=None, name="totalTrades")
    total_buy: IntegerText | None = _wire_field(default=None, name="totalBuy")
    total_sell: IntegerText | None = _wire_field(default=None, name="totalSell")
    total_completion_rate: DecimalText | None = _wire_field(default=None, name="totalCompletionRate")
    trades30d: IntegerText | None = None
    sell30d: IntegerText | None = None
    buy30d: IntegerText | None = None
    completion_rate_30_d: DecimalText | None = _wire_field(default=None, name="completionRate30d")


_NUMBERS = (
    ("register_time", "registerTime", True, True),
    ("avg_payment_time", "avgPaymentTime", True, True),
    ("avg_release_time", "avgReleaseTime", True, True),
    ("total_trades", "totalTrades", True, True),
    ("total_buy", "totalBuy", True, True),
    ("total_sell", "totalSell", True, True),
    ("total_completion_rate", "totalCompletionRate", False, True),
    ("trades30d", "trades30d", True, True),
    ("sell30d", "sell30d", True, True),
    ("buy30d", "buy30d", True, True),
    ("completion_rate_30_d", "completionRate30d", False, True),
)


def build_p2p_merchant(wire: P2PMerchantWire) -> P2PMerchant:
    """Checked and converted: wire twin -> model."""
    if f"{wire.register_time or ''}{wire.avg_payment_time or ''}{wire.avg_release_time or ''}{wire.total_trades or ''}{wire.total_buy or ''}{wire.total_sell or ''}{wire.total_completion_rate or ''}{wire.trades30d or ''}{wire.sell30d or ''}{wire.buy30d or ''}{wire.completion_rate_30_d or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return P2PMerchant(
            int(wire.register_time) if wire.register_time else None,
            wire.nick_name,
            wire.is_online,
            int(wire.avg_payment_time) if wire.avg_payment_time else None,
            int(wire.avg_release_time) if wire.avg_release_time else None,
            int(wire.total_trades) if wire.total_trades else None,
            int(wire.total_buy) if wire.total_buy else None,
            int(wire.total_sell) if wire.total_sell else None,
            Decimal(wire.total_completion_rate) if wire.total_completion_rate else None,
            int(wire.trades30d) if wire.trades30d else None,
            int(wire.sell30d) if wire.sell30d else None,
            int(wire.buy30d) if wire.buy30d else None,
            Decimal(wire.completion_rate_30_d) if wire.completion_rate_30_d else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
