"""Callbacks: their signature, their repeats, and the way over HTTP."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tradespec.core.clock import ManualClock, utc_now
from tradespec.emulator.deliverer import Deliverer, DeliveryFailed, HttpDeliverer, RecordingDeliverer
from tradespec.emulator.faces.mtgox.auth import ApiKey
from tradespec.emulator.faces.mtgox.callbacks import Callbacks
from tradespec.emulator.messages import Headers

SECRET = base64.b64encode(bytes(range(64))).decode()
KEY = ApiKey("12345678-9abc-def0-1234-56789abcdef0", SECRET, "demo")
URL = "http://127.0.0.1:8000/ipn"
FIELDS = {"id": "f3c6d407-972d-4397-8a11-0123456789ab", "status": "paid", "date": "2012-02-01 23:32:11"}
BODY = b"id=f3c6d407-972d-4397-8a11-0123456789ab&status=paid&date=2012-02-01+23%3A32%3A11"

Answer = Callable[[str, Headers, bytes], bytes]


class Shop:
    """A shop that answers what it is told to, and time that stands still."""

    def __init__(self, deliverer: Deliverer | None = None) -> None:
        self.clock = ManualClock(datetime(2013, 4, 1, tzinfo=UTC))
        self.lock = threading.RLock()
        self.recorder = RecordingDeliverer(lambda *_: self.answer)
        self.answer = b"[OK]"
        self.callbacks = Callbacks(
            lambda: utc_now(self.clock), self.lock, deliverer or self.recorder, lambda kind, fields: None
        )

    def add(self, url: str = URL) -> None:
        with self.lock:
            self.callbacks.add("ipn", url, FIELDS, KEY)


def test_known_body_has_the_known_signature() -> None:
    body = (
        b"id=f3c6d407-972d-4397-8a11-0123456789ab&payment_id=94d975e5-658e-4ca3-85aa-0123456789ab&status=paid"
        b"&amount=100000000&currency=BTC&method=MTGOXBTC&date=2012-02-01+23%3A32%3A11&data=order-1"
    )
    known = "ezG/Gh69w5JIqJg4ilr1D6Zn4pAB2MUYcGjJy5nxZA0BGhRW7pso27rHwhMW00O7KC7Q5596bXXoTesgTd7t0A=="
    assert KEY.sign(body) == known
    assert ApiKey(KEY.key, SECRET.rstrip("="), "demo").sign(body) == known


def test_callback_is_a_signed_form() -> None:
    shop = Shop()
    shop.add()
    assert shop.callbacks.deliver() == 1
    ((url, headers, body),) = shop.recorder.sent
    assert (url, body) == (URL, BODY)
    assert dict(headers) == {
        "Content-Type": "application/x-www-form-urlencoded",
        "Rest-Key": KEY.key,
        "Rest-Sign": KEY.sign(BODY),
    }


def test_acknowledged_callback_is_not_sent_again() -> None:
    shop = Shop()
    shop.add()
    shop.callbacks.deliver()
    shop.clock.advance(86_400)
    assert shop.callbacks.deliver() == 0
    assert len(shop.recorder.sent) == 1


@pytest.mark.parametrize("answer", [b"", b"[OK]\n", b"[ok]", b'"[OK]"', b"OK", b"<html>[OK]</html>", b"\xff"])
def test_any_other_answer_is_repeated_every_30_minutes_with_the_same_bytes(answer: bytes) -> None:
    shop = Shop()
    shop.answer = answer
    shop.add()
    assert shop.callbacks.deliver() == 0
    shop.clock.advance(30 * 60 - 1)
    shop.callbacks.deliver()
    assert len(shop.recorder.sent) == 1
    shop.clock.advance(1)
    shop.callbacks.deliver()
    shop.answer = b"[OK]"
    shop.clock.advance(30 * 60)
    assert shop.callbacks.deliver() == 1
    assert [body for _, _, body in shop.recorder.sent] == [BODY] * 3
    (callback,) = shop.callbacks.listed()
    assert (callback.attempts, callback.due, callback.answer) == (3, None, "[OK]")


class Unreachable:
    def deliver(self, url: str, headers: Headers, body: bytes) -> bytes:
        raise DeliveryFailed("nobody there")


def test_shop_that_is_not_there_is_tried_again() -> None:
    shop = Shop(Unreachable())
    shop.add()
    assert shop.callbacks.deliver() == 0
    (callback,) = shop.callbacks.listed()
    assert callback.answer == "nobody there"
    assert callback.due == datetime(2013, 4, 1, 0, 30, tzinfo=UTC)


class Defective:
    """A deliverer that fails in its own way for one URL."""

    def __init__(self, failure: object) -> None:
        self.failure = failure
        self.recorder = RecordingDeliverer()

    def deliver(self, url: str, headers: Headers, body: bytes) -> bytes:
        if url != URL:
            if isinstance(self.failure, Exception):
                raise self.failure
            return self.failure  # type: ignore[return-value]
        return self.recorder.deliver(url, headers, body)


@pytest.mark.parametrize(
    ("failure", "told"), [(KeyError("shop"), "KeyError: 'shop'"), (None, "TypeError:"), ("[OK]", "AttributeError:")]
)
def test_defect_of_a_deliverer_is_a_failed_attempt_and_the_round_goes_on(
    failure: object, told: str, caplog: pytest.LogCaptureFixture
) -> None:
    deliverer = Defective(failure)
    shop = Shop(deliverer)
    shop.add("http://127.0.0.1:8000/other")
    shop.add()
    assert shop.callbacks.deliver() == 1
    failed, sent = shop.callbacks.listed()
    assert failed.answer.startswith(told)
    assert (failed.attempts, failed.due) == (1, datetime(2013, 4, 1, 0, 30, tzinfo=UTC))
    assert (sent.due, len(deliverer.recorder.sent)) == (None, 1)
    assert told in caplog.text


def test_exchange_stays_usable_while_a_shop_takes_its_time() -> None:
    shop = Shop()
    seen: list[int] = []

    def look_and_deliver_again(url: str, headers: Headers, body: bytes) -> bytes:
        def other() -> None:
            seen.append(len(shop.callbacks.listed()))
            seen.append(shop.callbacks.deliver())  # what is under way is not sent twice

        thread = threading.Thread(target=other)
        thread.start()
        thread.join(5)
        return b"[OK]"

    shop.callbacks.deliverer = RecordingDeliverer(look_and_deliver_again)
    shop.add()
    assert shop.callbacks.deliver() == 1
    assert seen == [1, 0]


class _Handler(BaseHTTPRequestHandler):
    received: list[tuple[str, str, bytes]]
    answer: bytes

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.received.append((self.path, self.headers["Rest-Sign"], body))
        self.send_response(500 if self.path == "/broken" else 200)
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@pytest.fixture
def web_shop() -> Iterator[tuple[str, type[_Handler]]]:
    """The URL of a shop on a socket, and what it got."""

    class Handler(_Handler):
        received: list[tuple[str, str, bytes]] = []  # noqa: RUF012 - of this test alone
        answer = b"[OK]"

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", Handler
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_callback_goes_over_http_byte_for_byte(web_shop: tuple[str, type[_Handler]]) -> None:
    origin, handler = web_shop
    shop = Shop(HttpDeliverer())
    shop.add(f"{origin}/ipn?shop=1")
    assert shop.callbacks.deliver() == 1
    assert handler.received == [("/ipn?shop=1", KEY.sign(BODY), BODY)]


def test_body_of_an_answer_decides_and_not_its_status(web_shop: tuple[str, type[_Handler]]) -> None:
    origin, _ = web_shop
    assert HttpDeliverer().deliver(f"{origin}/broken", (), b"") == b"[OK]"


def test_endless_answer_is_cut(web_shop: tuple[str, type[_Handler]]) -> None:
    origin, handler = web_shop
    handler.answer = b"[OK]" * 100_000
    assert 4096 < len(HttpDeliverer().deliver(origin, (), b"")) < 400_000


@pytest.mark.parametrize("start", [b"HTTP/1.1 200 OK\r\nX-Slow: ", b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n"])
def test_answer_that_drips_in_ends_with_the_time_of_the_delivery(start: bytes) -> None:
    is_over = threading.Event()

    def drip(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection, contextlib.suppress(OSError):
            connection.sendall(start)
            while not is_over.wait(0.01):
                connection.sendall(b"x")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=drip, args=(listening,))
        thread.start()
        try:
            with pytest.raises(DeliveryFailed, match=r"0\.2 s"):
                HttpDeliverer(timeout=0.2).deliver(f"http://127.0.0.1:{listening.getsockname()[1]}/", (), b"x")
        finally:
            is_over.set()
            thread.join()


@pytest.mark.anyio
async def test_callback_can_be_sent_from_a_coroutine(web_shop: tuple[str, type[_Handler]]) -> None:
    assert HttpDeliverer().deliver(web_shop[0], (), b"") == b"[OK]"


def test_nobody_who_listens_is_a_failure(web_shop: tuple[str, type[_Handler]]) -> None:
    with pytest.raises(DeliveryFailed, match="Connect"):
        HttpDeliverer(timeout=2).deliver("http://127.0.0.1:1/ipn", (), b"")


@pytest.mark.parametrize("url", ["http://localhost:99999/", "http://localhost:port/", "ftp://localhost/"])
def test_url_that_is_none_is_a_failure(url: str) -> None:
    with pytest.raises(DeliveryFailed):
        HttpDeliverer(timeout=2).deliver(url, (), b"")


@pytest.mark.parametrize(
    "url", ["https://shop.example/ipn", "http://10.0.0.1/", "ftp:", "", "http://[::", "http://localhost.example/"]
)
def test_shops_on_other_machines_are_not_called(url: str) -> None:
    with pytest.raises(DeliveryFailed, match="this machine only"):
        HttpDeliverer().deliver(url, (), b"")
