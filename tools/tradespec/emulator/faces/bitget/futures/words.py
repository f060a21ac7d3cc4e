"""How Bitget words what the engine knows about futures."""

from __future__ import annotations

from tradespec.emulator.engine import Side
from tradespec.emulator.engine.futures import (
    Action,
    Cause,
    MarginMode,
    PositionFill,
    PositionMode,
    PositionSide,
    position_opened_by,
)

SIDES = {"buy": Side.BUY, "sell": Side.SELL}
POSITION_SIDES = {"long": PositionSide.LONG, "short": PositionSide.SHORT}
POSITION_MODES = {"one_way_mode": PositionMode.ONE_WAY, "hedge_mode": PositionMode.HEDGE}
MARGIN_MODES = {"crossed": MarginMode.CROSSED, "isolated": MarginMode.ISOLATED}

_SIDE_WORDS = {side: word for word, side in SIDES.items()}
_HOLD_WORDS = {side: word for word, side in POSITION_SIDES.items()}
_POSITION_MODE_WORDS = {mode: word for word, mode in POSITION_MODES.items()}
_MARGIN_MODE_WORDS = {mode: word for word, mode in MARGIN_MODES.items()}


def side_word(side: Side) -> str:
    """buy or sell."""
    return _SIDE_WORDS[side]


def hold_side(side: PositionSide) -> str:
    """long or short."""
    return _HOLD_WORDS[side]


def pos_mode(mode: PositionMode) -> str:
    """one_way_mode or hedge_mode."""
    return _POSITION_MODE_WORDS[mode]


def margin_mode(mode: MarginMode) -> str:
    """crossed or isolated."""
    return _MARGIN_MODE_WORDS[mode]


def told_side(side: Side, action: Action) -> str:
    """An order's side as Bitget names it: in hedge mode that of the position, so a long one is closed by buy."""
    return side_word(side.opposite if action is Action.CLOSE else side)


def trade_side(side: Side, action: Action, cause: Cause = Cause.TRADE) -> str:
    """tradeSide in answers."""
    forced = cause is Cause.LIQUIDATION
    if action in (Action.OPEN, Action.CLOSE):
        if forced:
            return f"burst_close_{hold_side(position_opened_by(side).opposite)}"
        return "open" if action is Action.OPEN else "close"
    return f"{'burst_' if forced else ''}{side_word(side)}_single"


def pos_side(side: Side, action: Action) -> str:
    """posSide of an order: net in one-way mode."""
    if action in (Action.NET, Action.REDUCE):
        return "net"
    opened = position_opened_by(side)
    return hold_side(opened.opposite if action is Action.CLOSE else opened)


def bill_type(fill: PositionFill) -> str:
    """businessType of a fill. A hedge liquidation closes by force; the loss itself is in the same line (CHOICE)."""
    forced = fill.cause is Cause.LIQUIDATION
    if fill.mode is PositionMode.HEDGE:
        kind = "open" if fill.action is Action.OPEN else "close"
        return f"{'force_' if forced else ''}{kind}_{hold_side(fill.position)}"
    return f"{'force_' if forced else ''}{side_word(fill.side)}"
