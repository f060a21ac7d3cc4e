"""Nonces that grow over calls, threads, restarts and processes; turns that are given back whatever happens."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.clock import ManualClock
from tradespec.core.errors import ConfigurationError
from tradespec.core.nonces import FileNonces, MemoryNonces, Nonces, Tonces, Turn

KEY = "mtgox-0123"
Make = Callable[[Path], Nonces]
stores = pytest.mark.parametrize(
    "make", [lambda folder: FileNonces(folder), lambda folder: MemoryNonces()], ids=["file", "memory"]
)


def taken(nonces: Nonces, max_wait: float | None = None) -> Turn:
    turn = nonces.take(KEY, max_wait)
    assert turn is not None
    return turn


def use(nonces: Nonces) -> int:
    turn = taken(nonces)
    turn.done()
    return turn.value


@stores
def test_nonces_are_the_time_in_microseconds_and_grow_even_if_it_stands_still(make: Make, tmp_path: Path) -> None:
    nonces = make(tmp_path)
    values = [use(nonces) for _ in range(50)]
    assert values == sorted(set(values))
    assert abs(values[0] / 1e6 - datetime.now(UTC).timestamp()) < 60
    assert taken(nonces).field == "nonce"


@given(st.lists(st.integers(-1_000_000, 1_000_000), max_size=30))
def test_a_clock_that_jumps_back_does_not_make_them_fall(jumps: list[int]) -> None:
    moment = datetime(2013, 4, 1, tzinfo=UTC)
    nonces = MemoryNonces(clock=(clock := ManualClock(moment)))
    values = [use(nonces)]
    for jump in jumps:
        clock._ns += jump * 1000
        values.append(use(nonces))
    assert values == sorted(set(values))


def test_a_restart_goes_on_where_the_last_run_was_even_if_the_clock_is_wrong(tmp_path: Path) -> None:
    future = ManualClock(datetime.now(UTC) + timedelta(days=3))
    last = use(FileNonces(tmp_path, clock=future))
    assert use(FileNonces(tmp_path)) == last + 1


@stores
def test_a_turn_lasts_until_it_is_done_and_keys_do_not_wait_for_each_other(make: Make, tmp_path: Path) -> None:
    nonces = make(tmp_path)
    turn = taken(nonces)
    assert nonces.take(KEY, 0.01) is None
    other = nonces.take("mtgox-4567", 0.0)
    assert other is not None
    turn.done()
    turn.done()
    assert taken(nonces, 0.0).value > turn.value


@pytest.mark.anyio
@stores
async def test_tasks_wait_without_blocking_the_loop(make: Make, tmp_path: Path) -> None:
    nonces = make(tmp_path)
    order: list[int] = []

    async def call() -> None:
        turn = await nonces.take_async(KEY, None)
        assert turn is not None
        await asyncio.sleep(0)
        order.append(turn.value)
        turn.done()

    await asyncio.gather(*(call() for _ in range(20)))
    assert order == sorted(set(order))
    held = await nonces.take_async(KEY, None)
    assert held is not None
    assert await nonces.take_async(KEY, 0.01) is None


@pytest.mark.parametrize("hold", ["answer", "sent"])
def test_hold_says_when_the_next_one_may_go(hold: Any, tmp_path: Path) -> None:
    nonces = FileNonces(tmp_path, hold=hold)
    turn = taken(nonces)
    turn.sent()
    following = nonces.take(KEY, 0.0)
    assert (following is not None) == (hold == "sent")
    turn.done()


@stores
def test_threads_take_turns(make: Make, tmp_path: Path) -> None:
    nonces = make(tmp_path)
    seen: list[int] = []
    inside = threading.Semaphore(1)

    def call(_: int) -> None:
        turn = taken(nonces)
        assert inside.acquire(blocking=False), "two turns at once"
        seen.append(turn.value)
        inside.release()
        turn.done()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(call, range(200)))
    assert seen == sorted(set(seen))
    assert len(seen) == 200


def _work(folder: str, count: int, log: str) -> None:
    nonces = FileNonces(folder)
    for _ in range(count):
        turn = taken(nonces)
        with Path(log).open("a") as file:  # what a server would see, in its order
            file.write(f"{turn.value}\n")
        turn.done()


@pytest.mark.parametrize("method", sorted({"spawn", "fork"} & set(multiprocessing.get_all_start_methods())))
def test_processes_take_turns(method: str, tmp_path: Path) -> None:
    use(FileNonces(tmp_path))
    log = tmp_path / "log"
    context: Any = multiprocessing.get_context(method)  # its own type depends on the platform
    workers = [context.Process(target=_work, args=(str(tmp_path), 100, str(log))) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
    values = [int(line) for line in log.read_text().split()]
    assert len(values) == 400
    assert values == sorted(set(values))


def _die_with_a_turn(folder: str) -> None:
    taken(FileNonces(folder))
    os._exit(9)


def test_a_process_that_dies_gives_its_turn_back(tmp_path: Path) -> None:
    worker = multiprocessing.get_context("spawn").Process(target=_die_with_a_turn, args=(str(tmp_path),))
    worker.start()
    worker.join()
    assert worker.exitcode == 9
    assert taken(FileNonces(tmp_path), 0.0)


def test_the_file_is_for_its_owner_alone_and_does_not_show_the_key(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "state"
    use(FileNonces(folder))
    (file,) = folder.iterdir()
    assert file.name == f"{KEY}.nonce"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_default_folder_is_that_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert FileNonces().folder == tmp_path / "tradespec"
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", "/somewhere")
    assert FileNonces().folder == Path("/somewhere/.local/state/tradespec")


def test_a_folder_that_can_not_be_written_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(
        ConfigurationError, match=r"Not a directory; mend that, or give nonces=FileNonces\(folder\).*or Tonces"
    ):
        FileNonces(tmp_path / "file" / "inner").take(KEY, None)


FULL = """
import resource, signal, sys
from tradespec.core.nonces import FileNonces
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
FileNonces(sys.argv[1]).take("mtgox-0123", None)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a process")
def test_no_room_for_the_nonce_is_said_before_anything_is_sent(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FULL, str(tmp_path)], capture_output=True, text=True, check=False)
    assert "ConfigurationError: " in done.stderr
    assert "File too large; mend that, or give nonces=FileNonces(folder)" in done.stderr


@pytest.mark.parametrize("text", ["rubbish", "1364879059328495", "0" * 19 + "x", "0" * 21])
def test_a_damaged_file_is_not_guessed_at(text: str, tmp_path: Path) -> None:
    (tmp_path / f"{KEY}.nonce").write_text(text)
    with pytest.raises(ConfigurationError, match="does not hold a nonce"):
        FileNonces(tmp_path).take(KEY, None)
    (tmp_path / f"{KEY}.nonce").unlink()
    assert taken(FileNonces(tmp_path), 0.0)


def test_tonces_never_wait_and_never_repeat() -> None:
    tonces = Tonces(clock=ManualClock(datetime(2013, 4, 1, tzinfo=UTC)))
    first, second = taken(tonces), taken(tonces)
    assert (first.field, first.value, second.value) == ("tonce", 1364774400000000, 1364774400000001)


@pytest.mark.anyio
@stores
async def test_who_came_first_goes_first(make: Make, tmp_path: Path) -> None:
    nonces = make(tmp_path)
    others = make(tmp_path) if isinstance(nonces, FileNonces) else nonces  # two clients of one process, one line
    held = taken(nonces)
    order: list[int] = []

    async def call(number: int) -> None:
        turn = await (nonces if number % 2 else others).take_async(KEY, None)
        assert turn is not None
        order.append(number)
        turn.done()

    tasks: list[asyncio.Task[None]] = []
    for number in range(20):
        tasks.append(asyncio.create_task(call(number)))
        await asyncio.sleep(0)
    tasks[3].cancel()
    held.done()
    await asyncio.wait(tasks)
    assert order == [number for number in range(20) if number != 3]


@stores
def test_a_thread_that_gave_up_does_not_hold_the_line(make: Make, tmp_path: Path) -> None:
    nonces = make(tmp_path)
    held = taken(nonces)
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.submit(nonces.take, KEY, 0.05), pool.submit(nonces.take, KEY, None)
        assert first.result() is None
        held.done()
        turn = second.result()
    assert turn is not None


@pytest.mark.parametrize("kind", [FileNonces, MemoryNonces])
def test_an_unknown_hold_is_refused(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="hold takes 'answer' or 'sent', not 'forever'"):
        kind(hold="forever")


def test_a_relative_state_folder_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "state")
    monkeypatch.setenv("HOME", "/somewhere")
    assert FileNonces().folder == Path("/somewhere/.local/state/tradespec")


@stores
def test_a_turn_that_nobody_has_any_more_is_free(make: Make, tmp_path: Path) -> None:
    """An interrupt may come anywhere between taking a turn and giving it back."""
    nonces = make(tmp_path)
    lost = taken(nonces)
    value = lost.value
    del lost
    gc.collect()
    assert taken(nonces, 0.0).value > value


def test_a_file_that_was_replaced_makes_neither_two_turns_nor_smaller_numbers(tmp_path: Path) -> None:
    future = ManualClock(datetime.now(UTC) + timedelta(days=1))
    nonces = FileNonces(tmp_path, clock=future)
    held = taken(nonces)
    file = tmp_path / f"{KEY}.nonce"
    file.unlink()
    assert nonces.take(KEY, 0.0) is None
    held.done()
    assert use(FileNonces(tmp_path)) > held.value  # though its clock is a day behind, and the file is gone


def _fork_and_wait(folder: str, held: Any, go: Any) -> None:
    held.set()
    go.wait(30)


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="there are no forks here")
@stores
def test_a_child_that_was_forked_in_the_middle_of_a_call_keeps_nothing(make: Make, tmp_path: Path) -> None:
    nonces = make(tmp_path)
    held = taken(nonces)
    context = multiprocessing.get_context("fork")
    running, go = context.Event(), context.Event()
    child = context.Process(target=_fork_and_wait, args=(str(tmp_path), running, go))
    child.start()
    assert running.wait(30)
    held.done()
    assert taken(nonces, 0.0).value > held.value
    go.set()
    child.join()
    assert child.exitcode == 0


def test_two_sources_of_tonces_give_different_ones() -> None:
    clock = ManualClock(datetime(2013, 4, 1, tzinfo=UTC))
    one, other = Tonces(clock=clock), Tonces(clock=clock)
    values = {source.take("mtgox-two", None).value for source in (one, other, one)}  # type: ignore[union-attr]
    assert len(values) == 3
