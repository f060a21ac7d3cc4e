"""Requests of spot that have a chance to be accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from tradespec.fuzz.bitget.world import SYMBOL, Row, World, near, rounded

_TRANSFERS = (
    ("spot", "p2p"),
    ("p2p", "spot"),
    ("spot", "usdt_futures"),
    ("usdt_futures", "spot"),
    ("spot", "crossed_margin"),
)


def _size(random: Random) -> str:
    return f"0.{random.randint(1, 99):04}"


def order(world: World, random: Random) -> Row:
    """A limit or market order, at times with a trigger."""
    side, last = random.choice(["buy", "sell"]), world.price()
    row: Row = {"symbol": SYMBOL, "side": side, "clientOid": world.unique() if random.random() < 0.5 else None}
    if random.random() < 0.3:
        return {**row, "orderType": "market", "size": "50" if side == "buy" else _size(random)}
    kind = random.choice(["gtc", "gtc", "post_only", "ioc", "fok"])
    row |= {"orderType": "limit", "force": kind, "price": near(last, random, 2), "size": _size(random)}
    if random.random() < 0.2:
        row |= {"tpslType": "tpsl", "triggerPrice": near(last, random, 2)}
    if random.random() < 0.2:
        up, down = rounded(last * 2, 2), rounded(last / 2, 2)
        row |= {"presetTakeProfitPrice": up if side == "buy" else down}
    return row


def _orders(world: World, random: Random) -> Row:
    rows = [_given(order(world, random)) for _ in range(random.randint(1, 3))]
    for row in rows:
        row.pop("tpslType", None)
        row.pop("triggerPrice", None)
    return {"symbol": SYMBOL, "batchMode": "single", "orderList": rows}


def _given(row: Row) -> Row:
    return {name: value for name, value in row.items() if value is not None}


def _replacement(world: World, random: Random) -> Row:
    return {
        "symbol": SYMBOL,
        "orderId": world.spot_order(),
        "price": near(world.price(), random, 2),
        "size": _size(random),
        "newClientOid": world.unique(),
    }


def _plan(world: World, random: Random) -> Row:
    last, is_limit = world.price(), random.random() < 0.6
    return {
        "symbol": SYMBOL,
        "side": random.choice(["buy", "sell"]),
        "triggerPrice": near(last, random, 2, reach=20),
        "orderType": "limit" if is_limit else "market",
        "executePrice": near(last, random, 2) if is_limit else None,
        "planType": "amount",
        "size": f"0.{random.randint(1, 99):02}",
        "triggerType": random.choice(["fill_price", "mark_price"]),
        "clientOid": world.unique(),
    }


def _modified_plan(world: World, random: Random) -> Row:
    plan = _plan(world, random)
    names = ("triggerPrice", "orderType", "executePrice", "size")
    return {"orderId": world.spot_plan(), **{name: plan[name] for name in names}}


def _transfer(world: World, random: Random) -> Row:
    source, target = random.choice(_TRANSFERS)
    return {"fromType": source, "toType": target, "amount": str(random.randint(1, 50)), "coin": "USDT"}


def _to_subaccount(world: World, random: Random) -> Row:
    pair = {"fromUserId": world.uid, "toUserId": world.sub_uid, "fromType": "spot", "toType": "spot"}
    return {**pair, "amount": str(random.randint(1, 50)), "coin": random.choice(["USDT", "BTC"])}


def _withdrawal(world: World, random: Random) -> Row:
    size = str(random.randint(10, 99))
    if random.random() < 0.5:
        inner = {"transferType": "internal_transfer", "innerToType": "uid", "address": world.sub_uid}
        return {"coin": "USDT", "size": size, **inner}
    return {"coin": "USDT", "transferType": "on_chain", "chain": "TRC20", "address": "TXfuzz", "size": size}


def _window(world: World, _: Random) -> Row:
    return {"requestTime": world.now, "receiveWindow": 10_000}


MAKERS: Mapping[str, Callable[[World, Random], Row]] = {
    "commonGetTradeRate": lambda _, __: {"symbol": SYMBOL, "businessType": "spot"},
    "spotTradePlaceOrder": order,
    "spotTradePlaceOrders": _orders,
    "spotTradeCancelOrder": lambda w, _: {"symbol": SYMBOL, "orderId": w.spot_order()},
    "spotTradeCancelOrders": lambda w, _: {"symbol": SYMBOL, "orderList": [{"orderId": w.spot_order()}]},
    "spotTradeReplaceOrder": _replacement,
    "spotTradeReplaceOrders": lambda w, r: {"orderList": [_replacement(w, r)]},
    "spotTradeGetOrder": lambda w, r: {"orderId": w.spot_order(), **_window(w, r)},
    "spotTradeGetOpenOrders": _window,
    "spotTradeGetHistoryOrders": _window,
    "spotPlanPlaceOrder": _plan,
    "spotPlanModifyOrder": _modified_plan,
    "spotPlanCancelOrder": lambda w, _: {"orderId": w.spot_plan()},
    "spotPlanGetSubOrders": lambda w, _: {"planOrderId": w.spot_plan()},
    "spotAccountUpgrade": lambda w, r: {"subUid": r.choice([None, w.sub_uid])},
    "spotAccountGetUpgradeStatus": lambda w, r: {"subUid": r.choice([None, w.sub_uid])},
    "spotWalletTransfer": _transfer,
    "spotWalletTransferSubaccount": _to_subaccount,
    "spotWalletWithdraw": _withdrawal,
    "spotWalletCancelWithdrawal": lambda w, _: {"orderId": w.withdrawal()},
}
