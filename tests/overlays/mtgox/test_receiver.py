from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import io
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from wsgiref.validate import validator

import pytest
import uvicorn

from tradespec.core.errors import ConfigurationError
from tradespec.overlays.mtgox.ipn import AddressPing, Ipn, IpnPaid
from tradespec.overlays.mtgox.receiver import AddressPingReceiver, IpnReceiver
from tradespec.overlays.mtgox.seen import Claim, MemorySeen, SeenStore, SqliteSeen

SECRET = base64.b64encode(bytes(range(64))).decode()
PAID = {"id": "t1", "payment_id": "p1", "status": "paid", "amount": "100000000", "currency": "BTC"}

Posted = tuple[int, bytes, dict[str, str]]
Post = Callable[..., Posted]


def form(**changes: str) -> bytes:
    return urlencode(PAID | changes).encode()


def sign(body: bytes, secret: bytes = bytes(range(64))) -> str:
    return base64.b64encode(hmac.new(secret, body, hashlib.sha512).digest()).decode()


def post_wsgi(
    receiver: Any, body: bytes = form(), *, method: str = "POST", signature: str | None = None, **changes: Any
) -> Posted:
    environ = {
        "REQUEST_METHOD": method, "SCRIPT_NAME": "", "PATH_INFO": "/ipn", "QUERY_STRING": "", "SERVER_NAME": "shop",
        "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1", "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": "application/x-www-form-urlencoded", "HTTP_REST_KEY": "key",
        "HTTP_REST_SIGN": sign(body) if signature is None else signature, "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http", "wsgi.input": Trickle(body), "wsgi.errors": io.StringIO(), "wsgi.multithread": True,
        "wsgi.multiprocess": True, "wsgi.run_once": False,
    } | changes  # fmt: skip
    started: list[Any] = []
    answer = validator(receiver.wsgi)(environ, lambda *start: started.append(start))  # type: ignore[arg-type]
    try:
        text = b"".join(answer)
    finally:
        answer.close()  # type: ignore[attr-defined]
    return int(started[0][0].split()[0]), text, dict(started[0][1])


class Trickle(io.BytesIO):
    """A socket's stream: it never gives more than some bytes at once."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 7))


async def serve_asgi(
    receiver: Any, body: bytes = form(), *, method: str = "POST", signature: str | None = None, hang_up: bool = False
) -> Posted | None:
    signature = sign(body) if signature is None else signature
    headers = [(b"rest-key", b"key"), (b"rest-sign", signature.encode())]
    pieces = [body[start : start + 50] for start in range(0, len(body), 50)]
    events = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
    events.append({"type": "http.disconnect"} if hang_up else {"type": "http.request"})
    sent: list[Any] = []

    async def receive() -> Any:
        return events.pop(0)

    async def send(event: Any) -> None:
        sent.append(event)

    await receiver.asgi({"type": "http", "method": method, "headers": headers}, receive, send)
    if not sent:
        return None
    start, end = sent
    return start["status"], end["body"], {name.decode().title(): value.decode() for name, value in start["headers"]}


def post_asgi(receiver: Any, body: bytes = form(), **how: Any) -> Posted:
    posted = asyncio.run(serve_asgi(receiver, body, **how))
    assert posted is not None
    return posted


class Handler:
    """Counts what it is given, and fails as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.seen: list[Ipn] = []

    def __call__(self, ipn: Ipn) -> None:
        self.seen.append(ipn)
        if len(self.seen) <= self.failures:
            raise RuntimeError("out of stock")

    async def later(self, ipn: Ipn) -> None:
        await asyncio.sleep(0)
        self(ipn)


class AsyncHandler:
    """An object that is called like a coroutine function."""

    def __init__(self) -> None:
        self.handler = Handler()

    async def __call__(self, ipn: Ipn) -> None:
        await self.handler.later(ipn)


@pytest.fixture(params=[post_wsgi, post_asgi], ids=["wsgi", "asgi"])
def post(request: pytest.FixtureRequest) -> Post:
    """Post to a receiver through WSGI or ASGI: status, body, headers."""
    posted: Post = request.param
    return posted


@pytest.fixture(params=["memory", "sqlite"])
def seen(request: pytest.FixtureRequest, tmp_path: Path) -> SeenStore:
    return MemorySeen() if request.param == "memory" else SqliteSeen(tmp_path / "ipn.sqlite")


def kinds(handler: Handler) -> list[Any]:
    """The same handler in every form that is taken."""
    return [handler, handler.later, lambda ipn: handler.later(ipn), partial(handler.later)]


@pytest.mark.parametrize("kind", range(4), ids=["plain", "coroutine", "returns a coroutine", "partial"])
def test_a_notification_runs_the_handler_and_is_answered_with_ok(post: Post, kind: int) -> None:
    handler = Handler()
    status, body, headers = post(IpnReceiver(SECRET, kinds(handler)[kind]))

    assert (status, body) == (200, b"[OK]")
    assert (headers["Content-Type"], headers["Content-Length"]) == ("text/plain", "4")
    (ipn,) = handler.seen
    assert isinstance(ipn, IpnPaid)
    assert ipn.amount == 1
    assert ipn.rest_key == "key"


def test_an_object_with_an_async_call_is_awaited(post: Post) -> None:
    called = AsyncHandler()
    assert post(IpnReceiver(SECRET, called))[:2] == (200, b"[OK]")
    assert len(called.handler.seen) == 1


def test_a_repeat_is_answered_with_ok_and_not_handled_again(post: Post, seen: SeenStore) -> None:
    handler = Handler()
    receiver = IpnReceiver(SECRET, handler, seen=seen)
    bodies = [form(), form(aonce="12"), urlencode(list(reversed(PAID.items()))).encode()]

    assert [post(receiver, body)[:2] for body in bodies] == [(200, b"[OK]")] * 3
    assert len(handler.seen) == 1
    assert post(receiver, form(payment_id="p2"))[0] == 200
    assert post(receiver, form(status="cancelled"))[0] == 200
    assert [ipn.payment_id for ipn in handler.seen] == ["p1", "p2", "p1"]


@pytest.mark.parametrize("kind", range(4))
def test_a_handler_that_fails_is_tried_again_until_it_succeeds(
    post: Post, seen: SeenStore, kind: int, caplog: pytest.LogCaptureFixture
) -> None:
    handler = Handler(failures=2)
    receiver = IpnReceiver(SECRET, kinds(handler)[kind], seen=seen)

    assert [post(receiver)[0] for _ in range(4)] == [500, 500, 200, 200]
    assert len(handler.seen) == 3
    assert caplog.text.count("RuntimeError: out of stock") == 2
    assert b"stock" not in post(IpnReceiver(SECRET, Handler(failures=1)))[1]


def test_a_bad_signature_is_refused_and_reaches_no_handler(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    handler = Handler()
    receiver = IpnReceiver(SECRET, handler)

    assert post(receiver, signature=sign(form(), b"another"))[0] == 403
    assert post(receiver, signature="")[0] == 403
    assert handler.seen == []
    assert "signature" in caplog.text
    assert SECRET not in caplog.text


def test_what_cannot_be_understood_is_refused(post: Post) -> None:
    handler = Handler()
    assert post(IpnReceiver(SECRET, handler), form(amount="much"))[0] == 400
    assert handler.seen == []


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD"])
def test_only_post_is_served(post: Post, method: str) -> None:
    status, _, headers = post(IpnReceiver(SECRET, Handler()), method=method)
    assert (status, headers["Allow"]) == (405, "POST")


def test_a_body_over_the_cap_is_not_taken_in(post: Post) -> None:
    receiver = IpnReceiver(SECRET, Handler(), max_body=len(form()))
    assert post(receiver, form())[0] == 200
    assert post(receiver, form(data="x"))[0] == 413


@pytest.mark.parametrize(
    ("length", "status"), [("", 411), ("-5", 411), ("many", 411), ("٣", 411), ("9" * 5000, 413), ("500", 400)]
)
def test_wsgi_reads_exactly_the_announced_body(length: str, status: int) -> None:
    receiver = IpnReceiver(SECRET, Handler())
    environ = {
        "REQUEST_METHOD": "POST", "CONTENT_LENGTH": length, "wsgi.input": io.BytesIO(form()), "HTTP_REST_SIGN": sign(form())
    }  # fmt: skip
    seen: list[str] = []
    receiver.wsgi(environ, lambda line, _: seen.append(line))
    assert int(seen[0].split()[0]) == status


@pytest.mark.anyio
async def test_asgi_gives_up_when_the_caller_hangs_up_before_its_body_is_through() -> None:
    handler = Handler()
    assert await serve_asgi(IpnReceiver(SECRET, handler), hang_up=True) is None
    assert handler.seen == []


def test_servers_take_it_for_an_asgi_3_application_that_serves_http_alone() -> None:
    handler = Handler()
    config = uvicorn.Config(IpnReceiver(SECRET, handler).asgi, log_config=None)
    config.load()
    assert config.interface == "asgi3"

    app: Any = config.loaded_app
    with pytest.raises(ValueError, match="lifespan"):
        asyncio.run(app({"type": "lifespan", "asgi": {"version": "3.0"}}, None, None))


def test_of_repeats_at_the_same_time_one_runs_the_handler(post: Post, seen: SeenStore) -> None:
    is_running, may_end = threading.Event(), threading.Event()
    handled: list[Ipn] = []

    def slow(ipn: Ipn) -> None:
        handled.append(ipn)
        is_running.set()
        assert may_end.wait(10)

    receiver = IpnReceiver(SECRET, slow, seen=seen)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(post, receiver)
        assert is_running.wait(10)
        assert [post(receiver)[0] for _ in range(3)] == [503] * 3  # Mt.Gox comes again, should the first one fail
        may_end.set()
        assert first.result()[:2] == (200, b"[OK]")
    assert post(receiver)[:2] == (200, b"[OK]")
    assert len(handled) == 1


def test_many_repeats_at_once_run_the_handler_once(post: Post, seen: SeenStore) -> None:
    handler = Handler()
    receivers = [IpnReceiver(SECRET, handler, seen=seen) for _ in range(2)]
    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(lambda index: post(receivers[index % 2])[0], range(16)))
    assert set(statuses) <= {200, 503}
    assert 200 in statuses
    assert len(handler.seen) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("is_async", [True, False])
async def test_a_cancelled_request_is_carried_through_and_its_repeat_is_answered_with_ok(is_async: bool) -> None:
    is_running, may_end = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()
    handled: list[Ipn] = []

    def plain(ipn: Ipn) -> None:
        handled.append(ipn)
        loop.call_soon_threadsafe(is_running.set)
        assert may_end.wait(10)

    async def coroutine(ipn: Ipn) -> None:
        await asyncio.to_thread(plain, ipn)

    seen = Noting()
    receiver = IpnReceiver(SECRET, coroutine if is_async else plain, seen=seen)
    request = asyncio.create_task(serve_asgi(receiver))
    await is_running.wait()
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    may_end.set()
    assert await asyncio.to_thread(seen.is_noted.wait, 10)
    repeat = await serve_asgi(receiver)
    assert repeat is not None and repeat[:2] == (200, b"[OK]")
    assert len(handled) == 1


class Noting(MemorySeen):
    """Tells when something has been noted as done."""

    def __init__(self) -> None:
        super().__init__()
        self.is_noted = threading.Event()

    def finish(self, key: str) -> None:
        super().finish(key)
        self.is_noted.set()


class Broken:
    """A store that fails in one of its methods."""

    def __init__(self, broken: str) -> None:
        self.broken = broken

    def _check(self, name: str) -> None:
        if name == self.broken:
            raise OSError("disk full")

    def claim(self, key: str, token: str) -> Claim:
        self._check("claim")
        return Claim.NEW

    def finish(self, key: str) -> None:
        self._check("finish")

    def release(self, key: str, token: str) -> None:
        self._check("release")


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize(
    ("broken", "failures", "status", "runs"), [("claim", 0, 500, 0), ("finish", 0, 200, 1), ("release", 1, 500, 1)]
)
def test_a_store_that_fails_before_the_handler_stops_it_and_after_it_changes_no_answer(
    post: Post, broken: str, failures: int, status: int, runs: int, later: bool, caplog: pytest.LogCaptureFixture
) -> None:
    handler = Handler(failures)
    receiver = IpnReceiver(SECRET, handler.later if later else handler, seen=Broken(broken))
    assert post(receiver)[0] == status
    assert len(handler.seen) == runs
    assert "disk full" in caplog.text


def test_a_restart_does_not_deliver_twice(post: Post, tmp_path: Path) -> None:
    handler = Handler()
    for _ in range(2):
        assert post(IpnReceiver(SECRET, handler, seen=SqliteSeen(tmp_path / "ipn.sqlite")))[0] == 200
    assert len(handler.seen) == 1


def test_a_secret_that_is_no_base64_is_refused_when_the_receiver_is_made() -> None:
    with pytest.raises(ConfigurationError, match="base64"):
        IpnReceiver("no base64!", Handler())


def test_pings_of_deposit_addresses_have_a_receiver_of_their_own(post: Post) -> None:
    pings: list[AddressPing] = []
    receiver = AddressPingReceiver(SECRET, pings.append)
    bodies = [
        urlencode({"txid": "ab", "status": status}).encode() for status in ("published", "published", "confirmed")
    ]

    assert [post(receiver, body)[:2] for body in bodies] == [(200, b"[OK]")] * 3
    assert [ping.status for ping in pings] == ["published", "confirmed"]
    assert post(receiver)[0] == 400


def test_other_frameworks_hand_over_body_and_headers(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    receiver = IpnReceiver(SECRET, Handler())
    assert receiver.receive(form(), {"Rest-Sign": sign(form())}).body == b"[OK]"
    assert receiver.receive(form(), {}).status == 403


@pytest.mark.anyio
@pytest.mark.parametrize("kind", range(1, 4), ids=["coroutine", "returns a coroutine", "partial"])
async def test_receive_in_an_event_loop_names_the_way_to_run_a_coroutine_handler(kind: int, seen: SeenStore) -> None:
    handler = Handler()
    receiver = IpnReceiver(SECRET, kinds(handler)[kind], seen=seen)
    with pytest.raises(ConfigurationError, match=r"await receiver\.receive_async"):
        receiver.receive(form(), {"Rest-Sign": sign(form())})
    assert handler.seen == []

    assert (await receiver.receive_async(form(), {"Rest-Sign": sign(form())})).body == b"[OK]"
    assert len(handler.seen) == 1


@pytest.mark.anyio
async def test_receive_in_an_event_loop_runs_a_plain_handler() -> None:
    handler = Handler()
    assert IpnReceiver(SECRET, handler).receive(form(), {"Rest-Sign": sign(form())}).body == b"[OK]"
    assert len(handler.seen) == 1
