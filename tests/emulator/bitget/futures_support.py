"""Short ways to trade BTCUSDT futures on an emulated Bitget whose mark price stands at 100,000 unless it is moved."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal as D
from typing import Any

from tests.emulator.bitget.support import Answer, Caller

MIX = "/api/v2/mix"
USDT = {"productType": "USDT-FUTURES"}
BTC = {"symbol": "BTCUSDT", **USDT, "marginCoin": "USDT"}
QUERY = "symbol=BTCUSDT&productType=USDT-FUTURES&marginCoin=USDT"
LIST = "productType=USDT-FUTURES"


@dataclass(frozen=True)
class Trader:
    """A caller with futures on its mind."""

    caller: Caller
    hedge: bool = False
    margin_mode: str = "crossed"

    def get(self, path: str) -> Answer:
        return self.caller.get(f"{MIX}/{path}")

    def post(self, path: str, body: dict[str, Any]) -> Answer:
        return self.caller.post(f"{MIX}/{path}", body)

    def mark(self, price: int | str | None) -> None:
        """Fix the mark price."""
        self.caller.control.set_mark_price("BTCUSDT", None if price is None else D(price))

    def go_to(self, price: int | str) -> None:
        """Let the market trade at a price; where it isn't fixed, the mark price follows."""
        self.caller.control.set_futures_price("BTCUSDT", D(price))

    def try_order(self, side: str, size: str, price: int | str | None = None, **more: Any) -> Answer:
        kind = {"orderType": "market"} if price is None else {"orderType": "limit", "price": str(price)}
        body = {**BTC, "marginMode": self.margin_mode, "side": side, "size": size, **kind, **more}
        return self.post("order/place-order", body)

    def order(self, side: str, size: str, price: int | str | None = None, **more: Any) -> str:
        order_id: str = self.try_order(side, size, price, **more).data["orderId"]
        return order_id

    def open(self, side: str, size: str, price: int | str | None = None, **more: Any) -> str:
        return self.order(side, size, price, **({"tradeSide": "open"} if self.hedge else {}), **more)

    def close(self, side: str, size: str, price: int | str | None = None, **more: Any) -> str:
        """In hedge mode the side is that of the position."""
        word = side if self.hedge else {"buy": "sell", "sell": "buy"}[side]
        extra = {"tradeSide": "close"} if self.hedge else {"reduceOnly": "YES"}
        return self.order(word, size, price, **extra, **more)

    def detail(self, order_id: str) -> dict[str, Any]:
        row: dict[str, Any] = self.get(f"order/detail?{QUERY}&orderId={order_id}").data
        return row

    def positions(self) -> dict[str, dict[str, Any]]:
        """By holdSide."""
        return {row["holdSide"]: row for row in self.get(f"position/single-position?{QUERY}").data}

    def account(self) -> dict[str, Any]:
        row: dict[str, Any] = self.get(f"account/account?{QUERY}").data
        return row

    def plans(self, kind: str = "profit_loss", *, history: bool = False) -> list[dict[str, Any]]:
        path = "orders-plan-history" if history else "orders-plan-pending"
        return self.get(f"order/{path}?{LIST}&planType={kind}").data["entrustedList"] or []

    def fills(self) -> list[dict[str, Any]]:
        return self.get(f"order/fills?{LIST}").data["fillList"] or []


def one_way(caller: Caller, **more: Any) -> Trader:
    """A trader in one-way mode; the market has just traded at 100,000 and the mark price is fixed there."""
    trader = Trader(caller, **more)
    trader.go_to(100_000)
    trader.mark(100_000)
    return trader


def hedging(caller: Caller, **more: Any) -> Trader:
    """The same in hedge mode."""
    trader = one_way(caller, hedge=True, **more)
    assert trader.post("account/set-position-mode", {**USDT, "posMode": "hedge_mode"}).data == {"posMode": "hedge_mode"}
    return trader
