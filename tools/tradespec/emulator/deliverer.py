"""What carries an exchange's callbacks to their URLs. Beside `transports`, the only module of the emulator that knows httpx."""

from __future__ import annotations

import asyncio
import ipaddress
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from tradespec.emulator.messages import Headers

if TYPE_CHECKING:
    import httpx

_TIMEOUT = 10.0  # seconds
_LONGEST = 4096  # bytes of an answer that are looked at


class DeliveryFailed(Exception):
    """Nobody answered; the text says why."""


class Deliverer(Protocol):
    """What carries a callback to its URL."""

    def deliver(self, url: str, headers: Headers, body: bytes) -> bytes:
        """POST a body, and return the body of the answer, whatever its status.

        Whatever it raises, the delivery failed and is repeated.

        Raises:
            DeliveryFailed: there was no answer.
        """
        ...


class RecordingDeliverer:
    """A deliverer that sends nothing.

    Args:
        answer: from (url, headers, body) to the answer's body; None for receivers that acknowledge everything, as Mt.Gox's shops do.

    Attributes:
        sent: (url, headers, body), in the order in which they came.
    """

    def __init__(self, answer: Callable[[str, Headers, bytes], bytes] | None = None) -> None:
        self.sent: list[tuple[str, Headers, bytes]] = []
        self._answer = answer

    def deliver(self, url: str, headers: Headers, body: bytes) -> bytes:
        self.sent.append((url, headers, body))
        return b"[OK]" if self._answer is None else self._answer(url, headers, body)


class HttpDeliverer:
    """Carries callbacks over HTTP.

    Args:
        anywhere: to any host. Else only to this machine's: what a test makes up must not reach a real shop.
        timeout: seconds for a whole delivery, from connecting to the end of the answer.
    """

    def __init__(self, *, anywhere: bool = False, timeout: float = _TIMEOUT) -> None:
        self._anywhere = anywhere
        self._timeout = timeout

    def deliver(self, url: str, headers: Headers, body: bytes) -> bytes:
        """POST the body, and return the answer's, cut where no acknowledgement is that long.

        Raises:
            DeliveryFailed: the URL is none, or of another machine; or there was no answer.
        """
        if not self._anywhere and not _is_here(url):
            raise DeliveryFailed("callbacks go to this machine only, unless HttpDeliverer(anywhere=True) carries them")
        return _in_a_thread(lambda: asyncio.run(self._post(url, headers, body)))

    async def _post(self, url: str, headers: Headers, body: bytes) -> bytes:
        import httpx  # what makes no callbacks does without it

        named = [*headers, ("User-Agent", "tradespec-emulator")]
        try:
            async with (
                asyncio.timeout(self._timeout),  # httpx has none for all of a call: an answer may drip in for ever
                httpx.AsyncClient(timeout=None, trust_env=self._anywhere) as client,
                client.stream("POST", url, headers=named, content=body) as response,
            ):
                return await _start_of(response)
        except TimeoutError:
            message = f"not through within {self._timeout:g} s"
        except Exception as error:  # a shop's URL may be anything, and what is none fails in many ways
            message = f"{type(error).__name__}: {error}"
        raise DeliveryFailed(message)


async def _start_of(response: httpx.Response) -> bytes:
    content = b""
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > _LONGEST:
            break
    return content


def _in_a_thread(work: Callable[[], bytes]) -> bytes:
    """What it returns or raises. The caller's thread may have an event loop already, which would not wait for another."""
    outcome: Future[bytes] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:
            outcome.set_exception(error)

    threading.Thread(target=run, name="emulator-delivery", daemon=True).start()
    return outcome.result()


def _is_here(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
