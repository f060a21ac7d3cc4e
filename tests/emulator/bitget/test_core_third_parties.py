"""What well-known clients put on the wire when only their base URL is changed. Written after their observable requests."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.emulator.bitget.support import Answer, Caller


def like_ccxt(caller: Caller, method: str, path: str, params: dict[str, Any]) -> Answer:
    """Sorted queries, signed decoded; compact JSON; upper-case force; PAPTRADING in demo; nothing signed on public calls."""
    if method == "POST":
        body = json.dumps(params, separators=(",", ":")).encode()
        return caller.send(method, path, caller.signed(method, path, body), body)
    query = sorted(params.items())
    target = f"{path}?{urlencode(query)}" if query else path
    signs = path + ("?" + "&".join(f"{name}={value}" for name, value in query) if query else "")
    is_public = "/market/" in path or "/public/" in path or path.endswith("/margin/currencies")
    return caller.send(method, target, () if is_public else caller.signed(method, target, signs=signs))


def like_node(caller: Caller, method: str, path: str, params: dict[str, Any]) -> Answer:
    """Everything signed, public calls too; encoded queries; numbers as text; headers in lower case; a body on GET never."""
    body = json.dumps({name: str(value) for name, value in params.items()}).encode() if method == "POST" else b""
    target = f"{path}?{urlencode(params)}" if method == "GET" and params else path
    headers = tuple((name.lower(), value) for name, value in caller.signed(method, target, body))
    return caller.send(method, target, headers, body)


@pytest.mark.parametrize("client", [like_ccxt, like_node])
def test_a_third_partys_session_works(trader: Caller, client: Any) -> None:
    def get(path: str, **params: Any) -> Any:
        return client(trader, "GET", f"/api/v2/{path}", params).data

    def post(path: str, **params: Any) -> Any:
        return client(trader, "POST", f"/api/v2/{path}", params).data

    assert get("spot/public/symbols")
    for kind in ("USDT", "COIN", "USDC"):
        assert get("mix/market/contracts", productType=f"{kind}-FUTURES")
        assert get("mix/market/contracts", productType=f"S{kind}-FUTURES") == [], "the old demo pairs are gone"
    assert get("margin/currencies")
    assert get("public/time")
    assert get("spot/account/assets")
    order = {"symbol": "BTCUSDT", "orderType": "limit", "side": "buy", "size": 0.01, "price": 96000.5, "force": "GTC"}
    made = post("spot/trade/place-order", **order, clientOid="a+b#c_d-e")
    (row,) = get("spot/trade/orderInfo", clientOid="a+b#c_d-e")
    assert (row["orderId"], row["price"], row["size"]) == (made["orderId"], "96000.5", "0.01")
    assert post("spot/trade/cancel-order", symbol="BTCUSDT", orderId=made["orderId"])
    assert get("spot/trade/history-orders", symbol="BTCUSDT", limit=500, startTime=row["cTime"])
    futures = {"productType": "USDT-FUTURES", "marginCoin": "USDT", "marginMode": "crossed"}
    assert post("mix/order/place-order", **futures, **(order | {"price": 96000}))
    assert get("mix/order/orders-pending", productType="usdt-futures")["entrustedList"]
