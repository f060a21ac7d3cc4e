"""An event loop in a thread of its own, in which the streams of synchronous clients run."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError
from contextlib import suppress
from typing import Any, TypeVar

from tradespec.core.errors import ConfigurationError

from .hub import Hub, Plan

R = TypeVar("R")

__all__ = ["Closed", "ClosedMeanwhile", "LoopThread"]


class Closed(Exception):
    """The streams are closed; nothing was done."""


class ClosedMeanwhile(Closed):
    """They were closed while it was being done."""


class LoopThread:
    """An event loop in a thread of its own, for programs that have none."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._lock = threading.RLock()  # a signal may come anywhere
        self._loop: asyncio.AbstractEventLoop | None = None
        self._hub: Hub | None = None
        self._thread: threading.Thread | None = None
        self._closed = False
        self._process = 0

    def do(self, act: Callable[[Hub], Coroutine[Any, Any, R]]) -> R:
        """Let the hub do something, and wait until it is done.

        Raises:
            Closed: it will not be done, or nobody knows how far it came.
            ConfigurationError: it belongs to another process, whose thread is not here; or this is its thread, which can't wait for
                itself.
        """
        with self._lock:
            if self._closed:
                raise Closed
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._hub = Hub(self._plan)
                self._process = os.getpid()
                name = f"tradespec-{self._plan.settings.exchange}-streams"
                self._thread = threading.Thread(target=_run, args=(self._loop,), name=name, daemon=True)
                self._thread.start()
            if self._process != os.getpid():
                raise ConfigurationError(
                    "these streams belong to the process that this one was forked from; make a client of its own here",
                    exchange=self._plan.settings.exchange,
                )
            if threading.current_thread() is self._thread:
                raise ConfigurationError(
                    "this is called in the thread of the streams, which would wait for itself; do it in another thread",
                    exchange=self._plan.settings.exchange,
                )
            assert self._hub is not None
            work = asyncio.run_coroutine_threadsafe(act(self._hub), self._loop)
        try:
            return work.result()
        except CancelledError:
            raise ClosedMeanwhile from None
        except BaseException:  # Ctrl-C
            work.cancel()
            raise

    def post(self, act: Callable[[Hub], Coroutine[Any, Any, None]]) -> None:
        """Let the hub do something, some time. Takes no lock, since the garbage collector calls it anywhere."""
        loop, hub = self._loop, self._hub
        if loop is not None and hub is not None and self._process == os.getpid():
            with suppress(RuntimeError):  # closed meanwhile
                loop.call_soon_threadsafe(lambda: loop.create_task(act(hub)))

    def close(self) -> None:
        """End the connection and the thread."""
        with self._lock:
            self._closed = True
            loop, self._loop = self._loop, None
        if loop is None or self._hub is None or self._thread is None or self._process != os.getpid():
            return
        if threading.current_thread() is self._thread:  # it can't wait for itself
            self._part(loop, self._hub)
            return
        asyncio.run_coroutine_threadsafe(_end(self._hub), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join()

    def abandon(self) -> None:
        """End the connection and the thread some time: nobody is left who could close them."""
        if self._loop is not None and self._hub is not None and self._process == os.getpid():
            self._part(self._loop, self._hub)

    def _part(self, loop: asyncio.AbstractEventLoop, hub: Hub) -> None:
        async def end() -> None:
            await _end(hub)
            loop.stop()

        with suppress(RuntimeError):  # closed meanwhile
            loop.call_soon_threadsafe(lambda: loop.create_task(end()))


def _run(loop: asyncio.AbstractEventLoop) -> None:
    try:
        loop.run_forever()
    finally:
        loop.close()


async def _end(hub: Hub) -> None:
    """Close, and let nobody wait for what will not come."""
    await hub.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
