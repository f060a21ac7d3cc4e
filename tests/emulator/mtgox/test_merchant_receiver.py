"""A shop on a socket that takes its notifications with the SDK, from an exchange on another socket."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from decimal import Decimal
from queue import Queue
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from tests.emulator.mtgox.merchant_support import HOUR, open_exchange
from tests.emulator.mtgox.support import START
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions
from tradespec.mtgox import MtGox
from tradespec.overlays.mtgox.ipn import AddressPing, Ipn, IpnPaid, IpnPartial, verify_address_ping, verify_ipn
from tradespec.overlays.mtgox.receiver import IpnReceiver

PATIENCE = 10  # seconds
RETURNS: dict[str, Any] = {
    "return_success": "https://shop.example/thanks",
    "return_failure": "https://shop.example/cart",
}


class _Silent(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


@pytest.fixture
def exchange() -> Emulator[Any]:
    return Emulator("mtgox", clock=ManualClock(START), options=MtGoxOptions(makers=()))


@pytest.fixture
def shop(exchange: Emulator[Any]) -> Iterator[tuple[str, Queue[Ipn]]]:
    """Where the shop listens, and what it understood."""
    received: Queue[Ipn] = Queue()
    receiver = IpnReceiver(exchange.secret, received.put)
    with make_server("127.0.0.1", 0, receiver.wsgi, handler_class=_Silent) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/ipn", received
        finally:
            server.shutdown()
            thread.join()


def test_shop_learns_of_a_payment_over_two_sockets(exchange: Emulator[Any], shop: tuple[str, Queue[Ipn]]) -> None:
    url, received = shop
    with exchange.serve() as server:
        client = MtGox(api_key=server.key, api_secret=server.secret, base_url=server.base_url, clock=exchange.clock)
        with client:
            made = client.merchant.create_order(currency="BTC", amount="0.25", ipn=url, data="order-1", **RETURNS)
            exchange.control.pay_by_network(made.transaction)
            partial = received.get(timeout=PATIENCE)
            exchange.control.advance(HOUR)
            paid = received.get(timeout=PATIENCE)
            assert client.account.get_info().wallets["BTC"].balance.value == Decimal("10.25")
    assert isinstance(partial, IpnPartial)
    assert (partial.amount_pending, partial.amount_valid) == (Decimal("0.25"), Decimal(0))
    assert partial.data == "order-1"
    assert isinstance(paid, IpnPaid)
    assert (paid.id, paid.payment_id, paid.amount) == (made.transaction, partial.payment_id, Decimal("0.25"))


def test_every_kind_of_callback_is_understood() -> None:
    """The SDK and the emulator agree, each by code of its own."""
    customer = open_exchange()
    asked = {"currency": "BTC", "amount_int": 100000000, "ipn": "http://127.0.0.1:8000/ipn", **RETURNS}
    sales = [customer.call("merchant/order/create", **asked).result["transaction"] for _ in range(4)]
    customer.control.pay(sales[0])
    customer.control.pay_by_network(sales[1], "0.5")
    customer.control.cancel_payment(sales[2])
    customer.control.close_payment(sales[3])
    address = customer.call("bitcoin/address", description="shop", ipn="http://127.0.0.1:8000/ping").result["addr"]
    customer.control.send_coins(address, 2)
    assert customer.control.deliver() == 5
    *notifications, ping = customer.deliverer.sent
    messages = [verify_ipn(body, headers, customer.secret) for _, headers, body in notifications]
    assert [type(message).__name__ for message in messages] == ["IpnPaid", "IpnPartial", "IpnCancelled", "IpnClosed"]
    assert [message.id for message in messages] == sales
    _, headers, body = ping
    seen: AddressPing = verify_address_ping(body, headers, customer.secret)
    assert (seen.description, seen.amount) == ("shop", Decimal(2))
