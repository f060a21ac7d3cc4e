"""A call that Bitget would refuse, or that means something else than it seems to, is refused before it is sent; the message
says what to write instead."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.bitget.contract import records, specs
from tests.bitget.support import Script, ok
from tradespec.bitget import SpotBatchCancelItem, SpotBatchOrderItem
from tradespec.core.errors import Outcome, ParameterError

DAY = 86_400_000
LATE = 1_700_000_000_000
SPOT = {"symbol": "BTCUSDT", "side": "buy", "size": "0.001"}
LIMIT = SPOT | {"order_type": "limit", "force": "gtc", "price": "50000"}
FUTURES = {
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
    "side": "buy",
    "size": "0.01",
}
FLIMIT = FUTURES | {"order_type": "limit", "price": "50000"}
TRIGGER = FUTURES | {"trigger_price": "50000", "trigger_type": "mark_price", "order_type": "market"}
CONTRACT = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES"}
MOMENT = datetime(2025, 1, 1, tzinfo=UTC)
TPSL = CONTRACT | {"margin_coin": "USDT", "trigger_price": "50000", "hold_side": "long"}
MARGIN = {"symbol": "BTCUSDT", "side": "buy", "loan_type": "normal", "force": "gtc"}


def span(days: int) -> dict[str, int]:
    return {"start_time": LATE - days * DAY, "end_time": LATE + 1}


CASES: list[tuple[str, dict[str, Any], list[str]]] = [
    # spellings: spot and futures differ
    ("spot_market.get_candles", {"symbol": "BTCUSDT", "granularity": "15m"}, ["granularity", "write 15min"]),
    ("spot_market.get_candles", {"symbol": "BTCUSDT", "granularity": "1H"}, ["write 1h"]),
    ("spot_market.get_candles", {"symbol": "BTCUSDT", "granularity": "2h"}, ["granularity"]),
    ("futures_market.get_candles", CONTRACT | {"granularity": "15min"}, ["write 15m", "spot"]),
    ("futures_market.get_candles", CONTRACT | {"granularity": "1day"}, ["1D"]),
    ("futures_market.get_candles", CONTRACT | {"granularity": "1h"}, ["write 1H"]),
    ("futures_market.get_ticker", CONTRACT | {"product_type": "SUSDT-FUTURES"}, ["environment='demo'", "USDT-FUTURES"]),
    ("futures_market.get_ticker", CONTRACT | {"product_type": "umcbl"}, ["'USDT-FUTURES'", "'COIN-FUTURES'"]),
    ("spot_trade.place_order", LIMIT | {"order_type": "post_only"}, ["order_type='limit', force='post_only'"]),
    ("spot_trade.place_order", LIMIT | {"force": "GTC"}, ["force", "'gtc'"]),
    ("spot_trade.place_order", LIMIT | {"force": "PO"}, ["write post_only"]),
    ("spot_trade.place_order", LIMIT | {"side": "BUY"}, ["side", "'buy'"]),
    ("spot_wallet.transfer", {"from_type": "funding", "to_type": "spot", "amount": 1, "coin": "USDT"}, ["write p2p"]),
    ("spot_account.switch_deduct", {"deduct": "true"}, ["write on"]),
    ("spot_market.get_merge_depth", {"symbol": "BTCUSDT", "limit": "100"}, ["leave limit out"]),
    # amounts
    ("spot_trade.place_order", LIMIT | {"size": 0.001}, ["size", "float"]),
    ("spot_trade.place_order", LIMIT | {"size": "0"}, ["size=0 must be above 0"]),
    ("spot_trade.place_order", LIMIT | {"price": "-1"}, ["price=-1 must be above 0"]),
    ("spot_trade.place_order", LIMIT | {"price": "NaN"}, ["price"]),
    ("spot_trade.place_order", LIMIT | {"client_oid": "x" * 51}, ["client_oid"]),
    ("spot_trade.place_order", LIMIT | {"client_oid": "order 1"}, ["client_oid='order 1'", "pattern"]),
    # spot orders
    (
        "spot_trade.place_order",
        SPOT | {"order_type": "limit", "force": "gtc"},
        ["limit order needs a price", "'market'"],
    ),
    ("spot_trade.place_order", SPOT | {"order_type": "limit", "price": 1}, ["force='gtc'", "force missing"]),
    ("spot_trade.place_order", LIMIT | {"tpsl_type": "tpsl"}, ["tpsl order needs a trigger_price"]),
    ("spot_trade.place_order", LIMIT | {"trigger_price": "1"}, ["tpsl_type='tpsl'", "spot_plan.place_order"]),
    (
        "spot_trade.place_order",
        LIMIT | {"tpsl_type": "tpsl", "trigger_price": "1", "preset_stop_loss_price": "1"},
        ["no attached take profit", "leave out preset_stop_loss_price"],
    ),
    ("spot_trade.place_order", LIMIT | {"execute_take_profit_price": "1"}, ["preset_take_profit_price"]),
    ("spot_trade.cancel_order", {"symbol": "BTCUSDT"}, ["order_id or", "client_oid", "none was given"]),
    ("spot_trade.cancel_order", {"order_id": "1"}, ["symbol", "tpsl"]),
    ("spot_trade.cancel_order", {"client_oid": "a", "tpsl_type": "tpsl"}, ["order_id"]),
    ("spot_trade.get_order", {}, ["order_id or by client_oid"]),
    ("spot_trade.get_order", {"order_id": "abc"}, ["order_id='abc'"]),
    ("spot_trade.replace_order", {"symbol": "BTCUSDT", "price": 1, "size": 1}, ["order_id or by client_oid"]),
    ("spot_trade.place_orders", {"symbol": "BTCUSDT", "order_list": []}, ["order_list has 0"]),
    (
        "spot_trade.place_orders",
        {"order_list": [SpotBatchOrderItem(side="buy", order_type="limit", force="gtc", price="1", size="1")]},
        ["give the symbol of all orders", "batch_mode='multiple'"],
    ),
    (
        "spot_trade.place_orders",
        {
            "symbol": "BTCUSDT",
            "order_list": [SpotBatchOrderItem(side="buy", order_type="limit", force="gtc", size="1")],
        },
        ["order_list[0]", "price"],
    ),
    ("spot_trade.place_orders", {"symbol": "BTCUSDT", "order_list": [LIMIT]}, ["SpotBatchOrderItem", "dict"]),
    ("spot_trade.cancel_orders", {"symbol": "B", "order_list": [SpotBatchCancelItem()]}, ["order_id or by client_oid"]),
    (
        "spot_plan.place_order",
        SPOT | {"order_type": "limit", "trigger_price": 1, "trigger_type": "fill_price"},
        ["execute_price"],
    ),
    ("spot_plan.cancel_order", {}, ["order_id or by client_oid"]),
    # futures orders
    ("futures_trade.place_order", FUTURES | {"order_type": "limit"}, ["limit order needs a price"]),
    ("futures_trade.place_order", FLIMIT | {"trade_side": "open", "reduce_only": "YES"}, ["reduce_only", "trade_side"]),
    ("futures_trade.place_order", FLIMIT | {"trade_side": "buy_single"}, ["trade_side"]),
    ("futures_trade.place_order", FLIMIT | {"margin_mode": "cross"}, ["margin_mode", "crossed"]),
    ("futures_trade.place_order", FLIMIT | {"preset_stop_loss_execute_price": 1}, ["preset_stop_loss_price"]),
    ("futures_trade.get_order", CONTRACT, ["order_id or by client_oid"]),
    ("futures_trade.modify_order", CONTRACT | {"new_client_oid": "b"}, ["order_id or by client_oid"]),
    (
        "futures_trade.modify_order",
        CONTRACT | {"order_id": "1", "new_client_oid": "b", "new_price": 1},
        ["go together", "new_size"],
    ),
    ("futures_trade.cancel_orders", {"product_type": "USDT-FUTURES", "order_id_list": []}, ["needs the symbol"]),
    ("futures_account.set_leverage", CONTRACT | {"margin_coin": "USDT"}, ["leverage"]),
    ("futures_account.set_margin_mode", CONTRACT | {"margin_coin": "USDT", "margin_mode": "cross"}, ["crossed"]),
    (
        "futures_account.get_max_open",
        CONTRACT | {"margin_coin": "USDT", "pos_side": "long", "order_type": "limit"},
        ["open_price"],
    ),
    # plan orders
    ("futures_plan.place_order", TRIGGER | {"plan_type": "track_plan"}, ["callback_ratio", "percent"]),
    (
        "futures_plan.place_order",
        TRIGGER | {"plan_type": "normal_plan", "callback_ratio": 1},
        ["plan_type='track_plan'"],
    ),
    ("futures_plan.place_order", TRIGGER | {"plan_type": "normal_plan", "price": 1}, ["market order takes no price"]),
    (
        "futures_plan.place_order",
        TRIGGER | {"plan_type": "normal_plan", "stop_loss_trigger_price": 1},
        ["stop_loss_trigger_type"],
    ),
    ("futures_plan.place_tpsl_order", TPSL | {"plan_type": "profit_plan"}, ["need a size", "pos_profit"]),
    ("futures_plan.place_tpsl_order", TPSL | {"plan_type": "moving_plan", "size": 1}, ["range_rate"]),
    ("futures_plan.cancel_orders", {"product_type": "USDT-FUTURES", "plan_type": "profit_loss"}, ["plan_type"]),
    ("spot_account.get_bills", {"start_time": 1735689600}, ["looks like seconds", "1735689600000"]),
    ("spot_account.get_bills", {"start_time": MOMENT}, ["takes an int", "int(moment.timestamp() * 1000)"]),
    # margin
    ("margin_cross.place_order", MARGIN | {"order_type": "limit", "base_size": 1}, ["price", "base_size"]),
    (
        "margin_cross.place_order",
        MARGIN | {"order_type": "market", "base_size": 1},
        ["quote_size", "quote coin to spend"],
    ),
    ("margin_isolated.place_order", MARGIN | {"order_type": "market", "side": "sell", "quote_size": 1}, ["base_size"]),
    ("margin_isolated.cancel_order", {"symbol": "BTCUSDT"}, ["order_id or client_oid"]),
    # spans of time
    ("spot_account.get_bills", span(90), ["90 days", "start_time to end_time at most 90 days"]),
    ("spot_account.get_bills", {"start_time": LATE, "end_time": LATE - 1}, ["is after end_time"]),
    ("spot_market.get_fills_history", {"symbol": "BTCUSDT"} | span(7), ["7 days"]),
    ("futures_account.get_bills", {"product_type": "USDT-FUTURES"} | span(30), ["30 days"]),
    ("futures_trade.get_fill_history", {"product_type": "USDT-FUTURES"} | span(7), ["7 days", "get_fills"]),
    ("margin_cross.get_fills", {"symbol": "BTCUSDT"} | span(90), ["90 days"]),
    ("tax.get_futures_records", span(30), ["30 days"]),
    ("spot_account.get_bills", {"start_time": "2025-01-01"}, ["start_time takes an int"]),
    # services
    (
        "spot_wallet.withdraw",
        {"coin": "USDT", "transfer_type": "on_chain", "address": "T1", "size": 1},
        ["chain", "get_coins"],
    ),
    (
        "earn_loan.borrow",
        {"loan_coin": "USDT", "pledge_coin": "BTC", "daily": "SEVEN"},
        ["pledge_amount", "loan_amount"],
    ),
    ("broker_records.get_all_sub_deposit_withdrawals", {"start_time": LATE}, ["both start_time and end_time"]),
]


def ident(case: Any) -> str:
    return case if isinstance(case, str) else ""


@pytest.mark.parametrize(
    ("method", "arguments", "words"), CASES, ids=[f"{i}-{case[0]}" for i, case in enumerate(CASES)]
)
def test_wrong_calls_are_refused_with_the_way_out(method: str, arguments: dict[str, Any], words: list[str]) -> None:
    script = Script(ok())
    tag, _, function = method.partition(".")
    with script.client() as client, pytest.raises(ParameterError) as caught:
        getattr(getattr(client, tag), function)(**arguments)
    error = caught.value
    for word in words:
        assert word in error.message
    assert error.outcome is Outcome.NOT_SENT
    assert error.operation and error.operation in str(error)
    assert script.requests == []


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("spot_trade.place_order", SPOT | {"order_type": "market"}),
        ("spot_trade.place_order", SPOT | {"order_type": "market", "tpsl_type": "tpsl", "trigger_price": 1}),
        ("spot_trade.cancel_order", {"order_id": "1", "tpsl_type": "tpsl"}),
        ("futures_trade.place_order", FLIMIT | {"trade_side": "close"}),
        ("futures_trade.place_order", FLIMIT | {"reduce_only": "YES"}),
        ("futures_plan.place_order", TRIGGER | {"plan_type": "track_plan", "callback_ratio": "1.5"}),
        ("futures_plan.cancel_orders", {"product_type": "USDT-FUTURES", "plan_type": "pos_loss"}),
        ("margin_cross.place_order", MARGIN | {"order_type": "market", "quote_size": "100"}),
        ("futures_trade.cancel_orders", {"product_type": "USDT-FUTURES"}),
        ("spot_account.upgrade", {}),
    ],
)
def test_calls_that_only_look_odd_are_sent(method: str, arguments: dict[str, Any]) -> None:
    tag, _, function = method.partition(".")
    [spec] = [spec for spec in specs().values() if (spec.tag, spec.function) == (tag, function)]
    script = Script(ok(spec.data()))
    with script.client() as client:
        getattr(getattr(client, tag), function)(**arguments)
    [body] = script.bodies()
    assert len(body) - ("clientOid" in body and bool(records()[spec.id].mint)) == len(arguments)
