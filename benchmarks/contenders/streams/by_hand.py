"""`websockets` and a JSON decoder: what a user would write, without types, checks or reconnects. Here with `json.loads`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from benchmarks.answers import Case, Cases
from benchmarks.contenders.streams.remote import Remote
from benchmarks.frames import BITFLYER, FRAMES, MTGOX, read_plain

Decode = Callable[[bytes | str], Any]


def cases(url: str) -> Cases:
    """Floats for numbers."""
    return cases_with(url, json.loads)


def cases_with(url: str, decode: Decode) -> Cases:
    """The cases, with any decoder."""
    readers = read_plain()
    over_sockets = {
        f"stream {key}": Case(_stream(Remote(url), key, decode), readers[key], many=True) for key in BITFLYER
    }
    return {**from_memory(decode), **over_sockets}


def from_memory(decode: Decode) -> Cases:
    """Those without a connection."""
    readers = read_plain()
    return {f"read {key}": Case(_read(key, decode), readers[key], many=True) for key in (*BITFLYER, *MTGOX)}


def _read(key: str, decode: Decode) -> Callable[[int], Any]:
    (frame,) = FRAMES[key]

    def read(count: int) -> Any:
        last = None
        for _ in range(count):
            last = decode(frame)
        return last

    return read


def _stream(remote: Remote, key: str, decode: Decode) -> Callable[[int], Any]:
    opened: list[ClientConnection] = []

    async def stream(count: int) -> Any:
        if not opened:
            opened.append(await connect(remote.url))
        receive, last = opened[0].recv, None
        for portion in remote.ask(key, count):
            for _ in range(portion):
                last = decode(await receive())
        return last

    return stream
