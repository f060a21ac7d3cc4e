"""Requests of margin trading that have a chance to be accepted. Crossed and isolated margin differ by the symbol only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from tradespec.fuzz.bitget.world import MARGIN_SYMBOL, Row, World, near

Maker = Callable[[World, Random], Row]


def _order(world: World, random: Random) -> Row:
    side = random.choice(["buy", "sell"])
    row: Row = {"side": side, "loanType": random.choice(["normal", "normal", "autoLoan"]), "clientOid": world.unique()}
    size = f"0.00{random.randint(10, 99)}"
    if random.random() < 0.3:
        amount = {"quoteSize": "20"} if side == "buy" else {"baseSize": size}
        return {**row, "orderType": "market", "force": "gtc", **amount}
    force = random.choice(["gtc", "gtc", "post_only", "ioc"])
    price = near(world.price(MARGIN_SYMBOL), random, 2)
    return {**row, "orderType": "limit", "force": force, "price": price, "baseSize": size}


def _makers(kind: str) -> Mapping[str, Maker]:
    symbol: Row = {"symbol": MARGIN_SYMBOL}
    pool = symbol if kind == "isolated" else {}

    def repay(world: World, _: Random) -> Row:
        world.borrow(kind)
        return {**pool, "coin": "USDT", "repayAmount": "10"}

    return {
        "PlaceOrder": lambda w, r: {**symbol, **_order(w, r)},
        "PlaceOrders": lambda w, r: {**symbol, "orderList": [_order(w, r)]},
        "CancelOrder": lambda w, _: {**symbol, "orderId": w.margin_order(kind)},
        "CancelOrders": lambda w, _: {**symbol, "orderIdList": [{"orderId": w.margin_order(kind)}]},
        "Borrow": lambda _, r: {**pool, "coin": "USDT", "borrowAmount": str(r.randint(10, 20))},
        "Repay": repay,
        "FlashRepay": lambda _, __: {"symbolList": [MARGIN_SYMBOL]} if pool else {"coin": "USDT"},
        "GetFlashRepayStatus": lambda w, _: {"idList": [w.flash_repay(kind)]},
    }


MAKERS: Mapping[str, Maker] = {
    tag + name: maker
    for tag, kind in (("marginCross", "crossed"), ("marginIsolated", "isolated"))
    for name, maker in _makers(kind).items()
}
