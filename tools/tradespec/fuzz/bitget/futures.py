"""Requests of futures that have a chance to be accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from random import Random

from tradespec.fuzz.bitget.world import CONTRACT, ISOLATED_CONTRACT, Row, World, near, rounded

_PLACES = 1  # of the prices of BTCUSDT


def _size(random: Random) -> str:
    return f"0.0{random.randint(1, 9)}"


def _order(world: World, random: Random) -> Row:
    row = world.opening(CONTRACT, random.choice(["buy", "sell"]))
    row |= {"size": _size(random), "clientOid": world.unique() if random.random() < 0.5 else None}
    if random.random() < 0.4:
        return {**row, "orderType": "market"}
    force = random.choice(["gtc", "gtc", "post_only", "ioc", "fok"])
    return {**row, "orderType": "limit", "force": force, "price": near(world.mark(), random, _PLACES)}


def _orders(world: World, random: Random) -> Row:
    shared = ("symbol", "productType", "marginMode", "marginCoin")
    made = _order(world, random)
    row = {name: value for name, value in made.items() if name not in shared and value is not None}
    return {**{name: made[name] for name in shared}, "orderList": [row]}


def _modified(world: World, random: Random) -> Row:
    return {
        "symbol": CONTRACT,
        "orderId": world.futures_order(),
        "newClientOid": world.unique(),
        "newSize": "0.0" + str(random.randint(2, 9)),
        "newPrice": near(world.mark() * Decimal("0.95"), random, _PLACES, reach=1),
    }


def _reversal(world: World, _: Random) -> Row:
    held = world.position()
    side = "buy" if held["holdSide"] == "long" else "sell"
    return {"symbol": CONTRACT, "side": side, "tradeSide": "open" if held.get("posMode") == "hedge_mode" else None}


def _plan(world: World, random: Random) -> Row:
    row = world.opening(CONTRACT, random.choice(["buy", "sell"]))
    row |= {"size": _size(random), "triggerType": random.choice(["mark_price", "fill_price"])}
    row["triggerPrice"] = near(world.mark(), random, _PLACES, reach=20)
    if random.random() < 0.3:
        return {
            **row,
            "planType": "track_plan",
            "orderType": "market",
            "callbackRatio": "1",
            "triggerType": "fill_price",
        }
    return {**row, "planType": "normal_plan", "orderType": "limit", "price": near(world.mark(), random, _PLACES)}


def _modified_plan(world: World, random: Random) -> Row:
    return {
        "orderId": world.futures_plan(),
        "newSize": _size(random),
        "newTriggerPrice": near(world.mark() * Decimal("0.8"), random, _PLACES),
    }


def _tpsl(world: World, random: Random) -> Row:
    held = world.position()
    is_profit = random.random() < 0.5
    trigger = _trigger(world, held, is_profit=is_profit)
    row = {"symbol": CONTRACT, "holdSide": world.hold_side(held), "triggerPrice": trigger, "triggerType": "mark_price"}
    if random.random() < 0.5:
        return {**row, "planType": "pos_profit" if is_profit else "pos_loss"}
    return {**row, "planType": "profit_plan" if is_profit else "loss_plan", "size": "0.01"}


def _trigger(world: World, held: Row, *, is_profit: bool) -> str:
    above = (held["holdSide"] == "long") is is_profit
    return rounded(world.mark() * Decimal("1.3" if above else "0.7"), _PLACES)


def _modified_tpsl(world: World, _: Random) -> Row:
    number, held = world.tpsl(), world.position()
    return {"orderId": number, "symbol": CONTRACT, "triggerPrice": _trigger(world, held, is_profit=True)}


def _position_tpsl(world: World, _: Random) -> Row:
    held = world.position()
    return {
        "symbol": CONTRACT,
        "holdSide": world.hold_side(held),
        "stopSurplusTriggerPrice": _trigger(world, held, is_profit=True),
        "stopLossTriggerPrice": _trigger(world, held, is_profit=False),
    }


def _margin(world: World, random: Random) -> Row:
    held = world.position(ISOLATED_CONTRACT)
    return {"symbol": ISOLATED_CONTRACT, "holdSide": held["holdSide"], "amount": str(random.randint(1, 9))}


def _close(world: World, _: Random) -> Row:
    world.position()
    return {"symbol": CONTRACT}


def _opening(world: World, random: Random) -> Row:
    price = near(world.mark(), random, _PLACES)
    return {"symbol": CONTRACT, "posSide": "long", "orderType": "limit", "openPrice": price, "openAmount": "10000"}


def _cancel_all(world: World, _: Random) -> Row:
    world.futures_order()
    return {"symbol": None, "requestTime": world.now, "receiveWindow": 10_000}


_ANY_PRODUCT = ("COIN-FUTURES", "USDC-FUTURES")  # where nobody holds anything: modes can be switched there

MAKERS: Mapping[str, Callable[[World, Random], Row]] = {
    "futuresAccountSetLeverage": lambda _, r: {"symbol": CONTRACT, "leverage": str(r.randint(5, 20))},
    "futuresAccountSetAllLeverage": lambda _, r: {"leverage": str(r.randint(5, 20))},
    "futuresAccountSetMarginMode": lambda _, r: {"symbol": "XRPUSDT", "marginMode": r.choice(["isolated", "crossed"])},
    "futuresAccountSetPositionMode": lambda _, r: {
        "productType": r.choice(_ANY_PRODUCT),
        "posMode": r.choice(["one_way_mode", "hedge_mode"]),
    },
    "futuresAccountSetAssetMode": lambda _, __: {"assetMode": "single"},
    "futuresAccountSetAutoMargin": lambda _, r: {
        "symbol": ISOLATED_CONTRACT,
        "autoMargin": r.choice(["on", "off"]),
        "holdSide": "long",
    },
    "futuresAccountAdjustMargin": _margin,
    "futuresAccountGetMaxOpen": _opening,
    "futuresAccountGetOpenCount": _opening,
    "futuresAccountGetLiquidationPrice": _opening,
    "futuresTradePlaceOrder": _order,
    "futuresTradePlaceOrders": _orders,
    "futuresTradeCancelOrder": lambda w, _: {"symbol": CONTRACT, "orderId": w.futures_order()},
    "futuresTradeCancelOrders": lambda w, _: {"symbol": CONTRACT, "orderIdList": [{"orderId": w.futures_order()}]},
    "futuresTradeModifyOrder": _modified,
    "futuresTradeGetOrder": lambda w, _: {"symbol": CONTRACT, "orderId": w.futures_order()},
    "futuresTradeCancelAllOrders": _cancel_all,
    "futuresTradeClosePositions": _close,
    "futuresTradeReversePosition": _reversal,
    "futuresPlanPlaceOrder": _plan,
    "futuresPlanModifyOrder": _modified_plan,
    "futuresPlanCancelOrders": lambda w, _: {"symbol": CONTRACT, "orderIdList": [{"orderId": w.futures_plan()}]},
    "futuresPlanGetSubOrders": lambda w, _: {"planType": "normal_plan", "planOrderId": w.futures_plan()},
    "futuresPlanPlaceTpslOrder": _tpsl,
    "futuresPlanModifyTpslOrder": _modified_tpsl,
    "futuresPlanPlacePositionTpsl": _position_tpsl,
}
