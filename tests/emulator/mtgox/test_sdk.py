"""The SDK against the emulated Mt.Gox, in process and on a socket."""

from __future__ import annotations

import threading
from decimal import Decimal

import pytest

from tests.emulator.mtgox.support import START, Caller
from tradespec.core.clock import ManualClock
from tradespec.core.errors import InvalidSignature, OrderNotFound
from tradespec.emulator import Emulator, MtGoxControl, MtGoxOptions, Server
from tradespec.emulator.deliverer import RecordingDeliverer
from tradespec.emulator.faces.mtgox.callbacks import ACKNOWLEDGEMENT
from tradespec.emulator.messages import Headers
from tradespec.mtgox import MtGox, OrderStatus


def test_a_day_at_mtgox(mtgox_emulator: Emulator[MtGoxControl]) -> None:
    transport = mtgox_emulator.transport()
    with MtGox(api_key=mtgox_emulator.key, api_secret=mtgox_emulator.secret, transport=transport) as gox:
        oid = gox.trade.add_order(pair="BTCUSD", type="bid", amount=Decimal("1.5"), price=Decimal("90"))
        (order,) = gox.trade.get_orders()
        assert (order.oid, order.status, order.amount.value) == (oid, OrderStatus.OPEN, Decimal("1.5"))

        mtgox_emulator.control.trade("ask", 89)
        result = gox.trade.get_order_result(type="bid", order=oid)
        assert result.total_spent is not None and result.avg_cost is not None
        assert [result.total_spent.value, result.avg_cost.value] == [Decimal(135), Decimal(90)]
        entries = gox.account.get_wallet_history(currency="BTC").result
        assert [(entry.type, entry.value.value) for entry in entries[:2]] == [
            ("fee", Decimal("0.009")),
            ("in", Decimal("1.5")),
        ]
        assert all(trade.tid for trade in gox.market.iter_trades(pair="BTCUSD", since=0, max_items=5))
        with pytest.raises(OrderNotFound):
            gox.trade.cancel_order_v2(pair="BTCUSD", oid=oid)


def test_a_wrong_secret_is_refused(mtgox_server: Server) -> None:
    with MtGox(api_key=mtgox_server.key, api_secret="c2VjcmV0", base_url=mtgox_server.base_url) as gox:
        assert gox.market.get_order_lag().lag == 0
        with pytest.raises(InvalidSignature):
            gox.account.get_info()


def test_a_server_sends_callbacks_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tradespec.emulator.server._WORK_EVERY", 0.01)
    told = threading.Event()

    def shop(url: str, headers: Headers, body: bytes) -> bytes:
        told.set()
        return ACKNOWLEDGEMENT

    options = MtGoxOptions(makers=(), deliverer=RecordingDeliverer(shop))
    emulator = Emulator("mtgox", clock=ManualClock(START), options=options)
    gox = Caller(emulator, emulator.key, emulator.secret)
    order = gox.post(
        "/api/1/generic/merchant/order/create",
        currency="BTC", amount_int=100_000_000, ipn="http://shop.test/ipn",
        return_success="http://shop.test/thanks", return_failure="http://shop.test/cart",
    ).result  # fmt: skip
    gox.control.add_key(account="bob")
    with emulator.serve():
        gox.control.pay(order["transaction"], account="bob")
        assert told.wait(10)
