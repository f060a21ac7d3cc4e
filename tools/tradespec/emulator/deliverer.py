"""Callbacks over HTTP. Beside `transports`, the only module of the emulator that knows httpx."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

import httpx

from tradespec.emulator.faces.mtgox.callbacks import DeliveryFailed
from tradespec.emulator.messages import Headers

_TIMEOUT = 10.0  # seconds
_LONGEST = 4096  # bytes of an answer that are looked at


class HttpDeliverer:
    """Carries callbacks to shops.

    Args:
        anywhere: to any host. Else only to this machine's: what a test makes up must not reach a shop that is open.
        timeout: seconds for connecting, and for each part of the answer.
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
        headers = (*headers, ("User-Agent", "tradespec-emulator"))
        try:
            with (
                httpx.Client(timeout=self._timeout, trust_env=self._anywhere) as client,
                client.stream("POST", url, headers=list(headers), content=body) as response,
            ):
                return _start_of(response)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            message = f"{type(error).__name__}: {error}"
        raise DeliveryFailed(message)


def _start_of(response: httpx.Response) -> bytes:
    content = b""
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > _LONGEST:
            break
    return content


def _is_here(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
