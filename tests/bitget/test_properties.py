"""What holds for any amount, any text and any number of rows."""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bitget.contract import specs
from tests.bitget.support import SECRET, Script, ok
from tradespec.bitget import Bitget, SpotBatchOrderItem

pytestmark = pytest.mark.property

AMOUNTS = st.decimals(
    min_value=Decimal("1e-18"), max_value=Decimal("1e18"), allow_nan=False, allow_infinity=False
) | st.builds(lambda digits, exponent: Decimal(f"{digits}E{exponent}"), st.integers(1, 10**30), st.integers(-30, 15))
# Any text that JSON and UTF-8 can carry.
TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)


def plain(number: Decimal) -> str:
    """Digits without an exponent, by hand."""
    sign, digits, exponent = number.as_tuple()
    assert sign == 0 and isinstance(exponent, int)
    text = "".join(map(str, digits))
    if exponent >= 0:
        return (text + "0" * exponent).lstrip("0")
    whole, fraction = text.zfill(1 - exponent)[:exponent], text.zfill(1 - exponent)[exponent:]
    return f"{whole.lstrip('0') or '0'}.{fraction}"


@given(price=AMOUNTS, size=AMOUNTS)
def test_amounts_are_sent_digit_by_digit(price: Decimal, size: Decimal) -> None:
    script = Script(ok({"orderId": "1", "clientOid": "a"}), ok({"successList": [], "failureList": []}))
    order: Any = {"side": "buy", "order_type": "limit", "force": "gtc", "price": price, "size": size}
    with script.client() as client:
        client.spot_trade.place_order(symbol="BTCUSDT", **order)
        client.spot_trade.place_orders(symbol="BTCUSDT", order_list=[SpotBatchOrderItem(**order)])
    one, many = script.bodies()
    for sent in (one, many["orderList"][0]):
        assert (sent["price"], sent["size"]) == (plain(price), plain(size))
        assert (Decimal(sent["price"]), Decimal(sent["size"])) == (price, size)


@given(number=st.decimals(min_value=Decimal("-1e12"), max_value=Decimal("1e12"), allow_nan=False))
def test_amounts_are_read_digit_by_digit(number: Decimal) -> None:
    text = format(number, "f")
    row = specs()["spotAccountGetAssets"].data()[0]
    depth: dict[str, Any] = {"asks": [[number, number]], "bids": [], "ts": "1"}
    with Script(ok([row | {"available": text}]), ok(depth)).client() as client:
        assert str(client.spot_account.get_assets()[0].available) == str(Decimal(text))
        level = client.spot_market.get_merge_depth(symbol="BTCUSDT").asks[0]
    assert (level.price, level.size) == (number, number)


@given(symbol=TEXT, coin=TEXT)
def test_the_signature_is_made_of_what_goes_out(symbol: str, coin: str) -> None:
    script = Script(ok([]), ok({"transferId": "1", "clientOid": "a"}))
    with script.client() as client:
        client.spot_account.get_assets(coin=coin)
        client.spot_wallet.transfer(from_type="spot", to_type="isolated_margin", amount=1, coin=coin, symbol=symbol)
    for request in script.requests:
        target = request.url.raw_path.decode("ascii")
        message = f"{request.headers['access-timestamp']}{request.method}{target}".encode() + request.content
        signature = b64encode(hmac.digest(SECRET.encode(), message, "sha256")).decode()
        assert request.headers["access-sign"] == signature
    assert script.requests[0].url.params["coin"] == coin
    body = json.loads(script.requests[1].content)
    assert (body["coin"], body["symbol"]) == (coin, symbol)


class Ledger:
    """Rows with ids, newest first, in pages that may be shorter than asked for."""

    def __init__(self, ids: list[int], clamp: int) -> None:
        self.ids = sorted(ids, reverse=True)
        self.clamp = clamp
        self.fills = specs()["spotTradeGetFills"].data()[0]
        self.orders = specs()["futuresTradeGetHistoryOrders"].data()["entrustedList"][0]

    def answer(self, request: httpx.Request) -> httpx.Response:
        params = request.url.params
        below = int(params.get("idLessThan", 10**20))
        page = [number for number in self.ids if number < below][: min(int(params["limit"]), self.clamp)]
        if request.url.path.endswith("/fills"):
            return ok([self.fills | {"tradeId": str(number)} for number in page])
        rows = [self.orders | {"orderId": str(number)} for number in page]
        return ok({"entrustedList": rows or None, "endId": str(page[-1]) if page else None})

    def client(self) -> Bitget:
        return Script(ok()).client(transport=httpx.MockTransport(self.answer))


@settings(max_examples=30)
@given(
    ids=st.lists(st.integers(1, 2 * 10**19), unique=True, max_size=130),
    clamp=st.integers(1, 100),
    wanted=st.none() | st.integers(0, 140),
)
def test_a_walk_yields_every_row_once(ids: list[int], clamp: int, wanted: int | None) -> None:
    ledger = Ledger(ids, max(clamp, len(ids) // 10))
    bound: Any = {} if wanted is None else {"max_items": wanted}
    with ledger.client() as client:
        fills = list(client.spot_trade.iter_fills(**bound))
        orders = list(client.futures_trade.iter_history_orders(product_type="USDT-FUTURES", **bound))
    expected = [str(number) for number in ledger.ids[:wanted]]
    assert [row.trade_id for row in fills] == expected
    assert [row.order_id for row in orders] == expected
