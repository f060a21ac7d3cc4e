"""Futures orders as Bitget knows them: an id, a clientOid, a status, and behind them an order of the engine."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from tradespec.emulator.engine import EndReason, Order, OrderState, Side
from tradespec.emulator.engine.exact import ZERO, Rounding, mul
from tradespec.emulator.engine.futures import Action, Cause, PositionFill
from tradespec.emulator.faces.bitget.formats import ms, snowflake, text, to_ms
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.words import pos_mode, pos_side, told_side, trade_side
from tradespec.emulator.messages import Json

_AVERAGE_PLACES = 16
_VOLUME = Rounding(Decimal("0.0001"), ROUND_DOWN)
_CHOSEN = ("normal", "market")


@dataclass(frozen=True, slots=True)
class Preset:
    """Take profit and stop loss that an order brings along.

    Attributes:
        profit, loss: trigger prices (mark price).
        profit_at, loss_at: limit prices of what is sent then; None for market orders.
    """

    profit: Decimal | None = None
    profit_at: Decimal | None = None
    loss: Decimal | None = None
    loss_at: Decimal | None = None

    def __bool__(self) -> bool:
        return self.profit is not None or self.loss is not None


NO_PRESET = Preset()


@dataclass(slots=True, kw_only=True, eq=False)
class FuturesOrder:
    """An order.

    Attributes:
        id: orderId.
        client_oid: the user's, or made up.
        wallet: whose it is, by the engine's name of the wallet.
        symbol: what is traded.
        side: of the engine's order: which way it trades.
        action: what it is meant to do.
        reduce_only: as asked for.
        price: limit price; None for a market order.
        size: as ordered (base).
        force: gtc, ioc, fok or post_only.
        stp_mode: none, cancel_taker, cancel_maker or cancel_both.
        margin_mode, leverage: of the contract when it was placed.
        source: orderSource.
        preset: take profit and stop loss that follow; `told_preset` is what the lists tell of them.
        order: the engine's, None if it was accepted only to be cancelled.
        forced: what the liquidation did, for an order that it made.
        profit: realised so far (coin).
    """

    id: int
    client_oid: str
    wallet: str
    symbol: FuturesSymbol
    side: Side
    action: Action
    reduce_only: bool
    price: Decimal | None
    size: Decimal
    force: str
    created_ms: int
    updated_ms: int
    margin_mode: str
    leverage: Decimal
    stp_mode: str = "none"
    source: str = "normal"
    preset: Preset = NO_PRESET
    told_preset: Preset = NO_PRESET
    order: Order | None = None
    forced: PositionFill | None = None
    profit: Decimal = ZERO

    @property
    def is_active(self) -> bool:
        """Whether it can still trade."""
        return self.order is not None and self.order.is_active

    @property
    def status(self) -> str:
        """live, partially_filled, filled or canceled."""
        if self.forced is not None:
            return "filled"
        if self.order is None:
            return "canceled"
        if self.order.is_active:
            return "partially_filled" if self.order.executed else "live"
        return "filled" if self.order.state is OrderState.COMPLETED else "canceled"

    @property
    def cancel_reason(self) -> str:
        """cancelReason: blank unless cancelled."""
        if self.status != "canceled":
            return ""
        own = self.order is not None and self.order.end_reason is EndReason.SELF_TRADE
        return "stp_cancel" if own else "normal_cancel"

    @property
    def executed(self) -> Decimal:
        """What is filled (base)."""
        if self.forced is not None:
            return self.forced.size
        return ZERO if self.order is None else self.order.executed

    @property
    def notional(self) -> Decimal:
        """What is filled (quote)."""
        if self.forced is not None:
            return mul(self.forced.price, self.forced.size)
        return ZERO if self.order is None else self.order.notional

    @property
    def fee(self) -> Decimal:
        """What it has paid (coin)."""
        if self.forced is not None:
            return self.forced.fee
        return ZERO if self.order is None else self.order.commission

    @property
    def average(self) -> str:
        """Average price of the fills, blank without any."""
        if self.forced is not None:
            return text(self.forced.price)
        return text(self.order.average_price(_AVERAGE_PLACES)) if self.order is not None and self.executed else ""

    @property
    def updated(self) -> int:
        """Time of the last change, ms since 1970."""
        return self.updated_ms if self.order is None else max(self.updated_ms, to_ms(self.order.updated_at))

    @property
    def is_hedge(self) -> bool:
        """Whether it is an order of the hedge mode."""
        return self.action in (Action.OPEN, Action.CLOSE)

    def row(self) -> dict[str, Json]:
        """What detail and lists have in common."""
        closes = self.reduce_only or self.action.only_closes
        return {
            "symbol": self.symbol.symbol,
            "size": text(self.size),
            "orderId": str(self.id),
            "clientOid": self.client_oid,
            "baseVolume": text(self.executed),
            "quoteVolume": quote_volume(self.notional),
            "fee": charge(self.fee),
            "price": "" if self.price is None else text(self.price),
            "priceAvg": self.average,
            "side": told_side(self.side, self.action),
            "force": self.force,
            "totalProfits": text(self.profit),
            "posSide": pos_side(self.side, self.action),
            "marginCoin": self.symbol.coin,
            "leverage": text(self.leverage),
            "marginMode": self.margin_mode,
            "tradeSide": trade_side(self.side, self.action, Cause.TRADE if self.forced is None else Cause.LIQUIDATION),
            "posMode": "hedge_mode" if self.is_hedge else "one_way_mode",
            "orderType": "market" if self.price is None else "limit",
            "orderSource": self.source,
            "reduceOnly": "YES" if closes else "NO",
            "presetStopSurplusPrice": price_text(self.told_preset.profit),
            "presetStopSurplusExecutePrice": price_text(self.told_preset.profit_at),
            "presetStopLossPrice": price_text(self.told_preset.loss),
            "presetStopLossExecutePrice": price_text(self.told_preset.loss_at),
            "cTime": str(self.created_ms),
            "uTime": str(self.updated),
        }

    def preset_types(self) -> tuple[str, str]:
        """Trigger types of take profit and stop loss, blank where there is none."""
        preset = self.told_preset
        return ("mark_price" if preset.profit else "", "mark_price" if preset.loss else "")

    def enter_point(self, *, upper: bool) -> str:
        """enterPointSource: lists write it small, details large; what nobody asked for comes from the system."""
        word = "SYS" if self.forced is not None else "API"
        return word if upper else word.lower()


def default_source(price: Decimal | None) -> str:
    """orderSource of an order that a client has placed."""
    return _CHOSEN[price is None]


def fill_row(fill: PositionFill, order: FuturesOrder | None, symbol: FuturesSymbol) -> dict[str, Json]:
    """One of a user's fills."""
    return {
        "tradeId": str(fill_id(fill)),
        "symbol": symbol.symbol,
        "orderId": "" if order is None else str(order.id),
        "price": text(fill.price),
        "baseVolume": text(fill.size),
        "quoteVolume": quote_volume(mul(fill.price, fill.size)),
        "feeDetail": [
            {"deduction": "no", "feeCoin": fill.coin, "totalDeductionFee": None, "totalFee": charge(fill.fee)}
        ],
        "profit": text(fill.profit),
        "side": told_side(fill.side, fill.action),
        "enterPointSource": "api" if fill.cause is Cause.TRADE else "sys",
        "tradeSide": trade_side(fill.side, fill.action, fill.cause),
        "posMode": pos_mode(fill.mode),
        "tradeScope": "taker" if fill.is_taker else "maker",
        "cTime": ms(fill.time),
    }


def fill_id(fill: PositionFill) -> int:
    """tradeId of a user's fill."""
    return snowflake(to_ms(fill.time), fill.id)


def quote_volume(notional: Decimal) -> str:
    """A filled amount of quote: cut to 4 decimals."""
    return text(_VOLUME.apply(notional))


def charge(fee: Decimal) -> str:
    """A fee as Bitget writes it: below zero where it was paid."""
    return text(fee.copy_negate())


def price_text(price: Decimal | None) -> str:
    """A price, blank without one."""
    return "" if price is None else text(price)
