"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .asset_mode import AssetMode, read_asset_mode
from .futures_union_asset import FuturesUnionAsset, FuturesUnionAssetWire, build_futures_union_asset


@_define(match_args=False)
class FuturesBalance:
    """Balance of one margin coin. Amounts are in this coin where no other is named.

    Attributes:
        margin_coin: Coin of the margin, such as USDT.
        locked: Amount held back; a position being closed locks some.
        available: Amount that is free.
        crossed_max_available: Most that can open positions with crossed margin.
        isolated_max_available: Most that can open positions with isolated margin.
        max_transfer_out: Most that can be transferred out.
        account_equity: Balance with the profit not yet realised (by mark price).
        usdt_equity: Equity in USDT.
        btc_equity: Equity in BTC.
        crossed_risk_rate: Risk of all crossed positions together; 0 without any.
        unrealized_pl: Profit not yet realised.
        coupon: Trading bonus.
        union_total_margin: Margin of multi-assets mode in all.
        union_total_magin: The same as Bitget's sample spells it.
        union_available: Free margin of multi-assets mode.
        union_mm: Maintenance margin of multi-assets mode.
        asset_list: The coins that count as margin in multi-assets mode.
        isolated_margin: Margin tied up by isolated positions.
        crossed_margin: Margin tied up by crossed positions.
        crossed_unrealized_pl: Profit of crossed positions not yet realised.
        isolated_unrealized_pl: Profit of isolated positions not yet realised.
        asset_mode: What counts as margin.
        grant: A grant by Bitget; not documented.
    """

    margin_coin: str = _field(metadata={"wire": "marginCoin"})
    locked: Decimal | None = _field(default=None, metadata={"wire": "locked", "quoted": True, "money": "amount"})
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})
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
    crossed_risk_rate: Decimal | None = _field(
        default=None, metadata={"wire": "crossedRiskRate", "quoted": True, "money": "rate"}
    )
    unrealized_pl: Decimal | None = _field(
        default=None, metadata={"wire": "unrealizedPL", "quoted": True, "money": "amount"}
    )
    coupon: Decimal | None = _field(default=None, metadata={"wire": "coupon", "quoted": True, "money": "amount"})
    union_total_margin: Decimal | None = _field(
        default=None, metadata={"wire": "unionTotalMargin", "quoted": True, "money": "amount"}
    )
    union_total_magin: Decimal | None = _field(
        default=None, metadata={"wire": "unionTotalMagin", "quoted": True, "money": "amount"}
    )
    union_available: Decimal | None = _field(
        default=None, metadata={"wire": "unionAvailable", "quoted": True, "money": "amount"}
    )
    union_mm: Decimal | None = _field(default=None, metadata={"wire": "unionMm", "quoted": True, "money": "amount"})
    asset_list: list[FuturesUnionAsset] | None = _field(default=None, metadata={"wire": "assetList"})
    isolated_margin: Decimal | None = _field(
        default=None, metadata={"wire": "isolatedMargin", "quoted": True, "money": "amount"}
    )
    crossed_margin: Decimal | None = _field(
        default=None, metadata={"wire": "crossedMargin", "quoted": True, "money": "amount"}
    )
    crossed_unrealized_pl: Decimal | None = _field(
        default=None, metadata={"wire": "crossedUnrealizedPL", "quoted": True, "money": "amount"}
    )
    isolated_unrealized_pl: Decimal | None = _field(
        default=None, metadata={"wire": "isolatedUnrealizedPL", "quoted": True, "money": "amount"}
    )
    asset_mode: AssetMode | None = _field(default=None, metadata={"wire": "assetMode"})
    grant: Decimal | None = _field(default=None, metadata={"wire": "grant", "quoted": True, "money": "amount"})


class FuturesBalanceWire(WireStruct):
    """`FuturesBalance` as it travels."""

    margin_coin: str = _wire_field(name="marginCoin")
    locked: DecimalText | None = None
    available: DecimalText | None = None
    crossed_max_available: DecimalText | None = _wire_field(default=None, name="crossedMaxAvailable")
    isolated_max_available: DecimalText | None = _wire_field(default=None, name="isolatedMaxAvailable")
    max_transfer_out: DecimalText | None = _wire_field(default=None, name="maxTransferOut")
    account_equity: DecimalText | None = _wire_field(default=None, name="accountEquity")
    usdt_equity: DecimalText | None = _wire_field(default=None, name="usdtEquity")
    btc_equity: DecimalText | None = _wire_field(default=None, name="btcEquity")
    crossed_risk_rate: DecimalText | None = _wire_field(default=None, name="crossedRiskRate")
    unrealized_pl: DecimalText | None = _wire_field(default=None, name="unrealizedPL")
    coupon: DecimalText | None = None
    union_total_margin: DecimalText | None = _wire_field(default=None, name="unionTotalMargin")
    union_total_magin: DecimalText | None = _wire_field(default=None, name="unionTotalMagin")
    union_available: DecimalText | None = _wire_field(default=None, name="unionAvailable")
    union_mm: DecimalText | None = _wire_field(default=None, name="unionMm")
    asset_list: list[FuturesUnionAssetWire] | None = _wire_field(default=None, name="assetList")
    isolated_margin: DecimalText | None = _wire_field(default=None, name="isolatedMargin")
    crossed_margin: DecimalText | None = _wire_field(default=None, name="crossedMargin")
    crossed_unrealized_pl: DecimalText | None = _wire_field(default=None, name="crossedUnrealizedPL")
    isolated_unrealized_pl: DecimalText | None = _wire_field(default=None, name="isolatedUnrealizedPL")
    asset_mode: str | None = _wire_field(default=None, name="assetMode")
    grant: DecimalText | None = None


_NUMBERS = (
    ("locked", "locked", False, True),
    ("available", "available", False, True),
    ("crossed_max_available", "crossedMaxAvailable", False, True),
    ("isolated_max_available", "isolatedMaxAvailable", False, True),
    ("max_transfer_out", "maxTransferOut", False, True),
    ("account_equity", "accountEquity", False, True),
    ("usdt_equity", "usdtEquity", False, True),
    ("btc_equity", "btcEquity", False, True),
    ("crossed_risk_rate", "crossedRiskRate", False, True),
    ("unrealized_pl", "unrealizedPL", False, True),
    ("coupon", "coupon", False, True),
    ("union_total_margin", "unionTotalMargin", False, True),
    ("union_total_magin", "unionTotalMagin", False, True),
    ("union_available", "unionAvailable", False, True),
    ("union_mm", "unionMm", False, True),
    ("isolated_margin", "isolatedMargin", False, True),
    ("crossed_margin", "crossedMargin", False, True),
    ("crossed_unrealized_pl", "crossedUnrealizedPL", False, True),
    ("isolated_unrealized_pl", "isolatedUnrealizedPL", False, True),
    ("grant", "grant", False, True),
)


def build_futures_balance(wire: FuturesBalanceWire) -> FuturesBalance:
    """Checked and converted: wire twin -> model."""
    if f"{wire.locked or ''}{wire.available or ''}{wire.crossed_max_available or ''}{wire.isolated_max_available or ''}{wire.max_transfer_out or ''}{wire.account_equity or ''}{wire.usdt_equity or ''}{wire.btc_equity or ''}{wire.crossed_risk_rate or ''}{wire.unrealized_pl or ''}{wire.coupon or ''}{wire.union_total_margin or ''}{wire.union_total_magin or ''}{wire.union_available or ''}{wire.union_mm or ''}{wire.isolated_margin or ''}{wire.crossed_margin or ''}{wire.crossed_unrealized_pl or ''}{wire.isolated_unrealized_pl or ''}{wire.grant or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesBalance(
            wire.margin_coin,
            Decimal(wire.locked) if wire.locked else None,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.crossed_max_available) if wire.crossed_max_available else None,
            Decimal(wire.isolated_max_available) if wire.isolated_max_available else None,
            Decimal(wire.max_transfer_out) if wire.max_transfer_out else None,
            Decimal(wire.account_equity) if wire.account_equity else None,
            Decimal(wire.usdt_equity) if wire.usdt_equity else None,
            Decimal(wire.btc_equity) if wire.btc_equity else None,
            Decimal(wire.crossed_risk_rate) if wire.crossed_risk_rate else None,
            Decimal(wire.unrealized_pl) if wire.unrealized_pl else None,
            Decimal(wire.coupon) if wire.coupon else None,
            Decimal(wire.union_total_margin) if wire.union_total_margin else None,
            Decimal(wire.union_total_magin) if wire.union_total_magin else None,
            Decimal(wire.union_available) if wire.union_available else None,
            Decimal(wire.union_mm) if wire.union_mm else None,
            None if wire.asset_list is None else [build_futures_union_asset(item) for item in wire.asset_list],
            Decimal(wire.isolated_margin) if wire.isolated_margin else None,
            Decimal(wire.crossed_margin) if wire.crossed_margin else None,
            Decimal(wire.crossed_unrealized_pl) if wire.crossed_unrealized_pl else None,
            Decimal(wire.isolated_unrealized_pl) if wire.isolated_unrealized_pl else None,
            None if wire.asset_mode is None else read_asset_mode(wire.asset_mode),
            Decimal(wire.grant) if wire.grant else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
