"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerFuturesAsset:
    """Futures balance of a margin coin.

    Attributes:
        margin_coin: The margin coin.
        available: What is free.
        frozen: What is frozen.
        locked: What orders hold.
        crossed_max_available: Most for positions with crossed margin.
        isolated_max_available: Most for positions with isolated margin.
        max_transfer_out: Most that can be transferred out.
        account_equity: Equity in the margin coin.
        usdt_equity: Equity in USDT.
        btc_equity: Equity in BTC.
        unrealized_pl: Profit or loss of open positions.
        u_time: When it changed. Unix time in milliseconds.
    """

    margin_coin: str = _field(metadata={"wire": "marginCoin"})
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})
    frozen: Decimal | None = _field(default=None, metadata={"wire": "frozen", "quoted": True, "money": "amount"})
    locked: Decimal | None = _field(default=None, metadata={"wire": "locked", "quoted": True, "money": "amount"})
    crossed_max_available: Decimal | None = _field(
        default=None, metadata={"wire": "crossedMaxAvailable", "quoted": True, "money": "amount"}
    )
    isolated_max_available: Decimal | None = _field(
        default=None, metadata={"wire": "isolatedMaxAvailable", "quoted": True, "money": "amount"}
    )
    max_transfer_out: Decimal | None = _field(
        default=None, metadata={"wire": "maxTransferOut", "quoted": True, "money": "amount"}
    )
    account_equity: Decimal | None = _field(
        default=None, metadata={"wire": "accountEquity", "quoted": True, "money": "amount"}
    )
    usdt_equity: Decimal | None = _field(
        default=None, metadata={"wire": "usdtEquity", "quoted": True, "money": "amount"}
    )
    btc_equity: Decimal | None = _field(default=None, metadata={"wire": "btcEquity", "quoted": True, "money": "amount"})
    unrealized_pl: Decimal | None = _field(
        default=None, metadata={"wire": "unrealizedPL", "quoted": True, "money": "amount"}
    )
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class BrokerFuturesAssetWire(WireStruct):
    """`BrokerFuturesAsset` as it travels."""

    margin_coin: str = _wire_field(name="marginCoin")
    available: DecimalText | None = None
    frozen: DecimalText | None = None
    locked: DecimalText | None = None
    crossed_max_available: DecimalText | None = _wire_field(default=None, name="crossedMaxAvailable")
    isolated_max_available: DecimalText | None = _wire_field(default=None, name="isolatedMaxAvailable")
    max_transfer_out: DecimalText | None = _wire_field(default=None, name="maxTransferOut")
    account_equity: DecimalText | None = _wire_field(default=None, name="accountEquity")
    usdt_equity: DecimalText | None = _wire_field(default=None, name="usdtEquity")
    btc_equity: DecimalText | None = _wire_field(default=None, name="btcEquity")
    unrealized_pl: DecimalText | None = _wire_field(default=None, name="unrealizedPL")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("available", "available", False, True),
    ("frozen", "frozen", False, True),
    ("locked", "locked", False, True),
    ("crossed_max_available", "crossedMaxAvailable", False, True),
    ("isolated_max_available", "isolatedMaxAvailable", False, True),
    ("max_transfer_out", "maxTransferOut", False, True),
    ("account_equity", "accountEquity", False, True),
    ("usdt_equity", "usdtEquity", False, True),
    ("btc_equity", "btcEquity", False, True),
    ("unrealized_pl", "unrealizedPL", False, True),
    ("u_time", "uTime", True, True),
)


def build_broker_futures_asset(wire: BrokerFuturesAssetWire) -> BrokerFuturesAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.available or ''}{wire.frozen or ''}{wire.locked or ''}{wire.crossed_max_available or ''}{wire.isolated_max_available or ''}{wire.max_transfer_out or ''}{wire.account_equity or ''}{wire.usdt_equity or ''}{wire.btc_equity or ''}{wire.unrealized_pl or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerFuturesAsset(
            wire.margin_coin,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.frozen) if wire.frozen else None,
            Decimal(wire.locked) if wire.locked else None,
            Decimal(wire.crossed_max_available) if wire.crossed_max_available else None,
            Decimal(wire.isolated_max_available) if wire.isolated_max_available else None,
            Decimal(wire.max_transfer_out) if wire.max_transfer_out else None,
            Decimal(wire.account_equity) if wire.account_equity else None,
            Decimal(wire.usdt_equity) if wire.usdt_equity else None,
            Decimal(wire.btc_equity) if wire.btc_equity else None,
            Decimal(wire.unrealized_pl) if wire.unrealized_pl else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
