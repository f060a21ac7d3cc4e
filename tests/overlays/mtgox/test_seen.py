from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tradespec.core.clock import ManualClock
from tradespec.core.errors import ParameterError
from tradespec.overlays.mtgox.seen import Claim, MemorySeen, SqliteSeen

YEAR = 365 * 86_400.0


def test_what_a_dead_process_had_begun_is_taken_up_after_its_lease(tmp_path: Path) -> None:
    clock = ManualClock()
    dead, alive = (SqliteSeen(tmp_path / "ipn.sqlite", lease=1500, clock=clock) for _ in range(2))
    assert dead.claim("a", "1") is Claim.NEW

    clock.advance(1499)
    assert alive.claim("a", "2") is Claim.BUSY
    clock.advance(1)
    assert alive.claim("a", "3") is Claim.NEW
    assert dead.claim("a", "4") is Claim.BUSY
    alive.finish("a")
    clock.advance(1e6)
    assert dead.claim("a", "5") is Claim.DONE
    dead.release("a", "1")  # too late: it stays done
    assert dead.claim("a", "6") is Claim.DONE


def test_who_comes_back_after_its_lease_does_not_release_the_claim_of_the_next(tmp_path: Path) -> None:
    clock = ManualClock()
    seen = SqliteSeen(tmp_path / "ipn.sqlite", lease=1500, clock=clock)
    assert seen.claim("a", "slow") is Claim.NEW
    clock.advance(1500)
    assert seen.claim("a", "next") is Claim.NEW

    seen.release("a", "slow")
    assert seen.claim("a", "third") is Claim.BUSY
    seen.release("a", "next")
    assert seen.claim("a", "third") is Claim.NEW


def test_what_a_slow_one_dealt_with_is_done_although_the_next_one_fails(tmp_path: Path) -> None:
    clock = ManualClock()
    seen = SqliteSeen(tmp_path / "ipn.sqlite", lease=1500, clock=clock)
    seen.claim("a", "slow")
    clock.advance(1500)
    seen.claim("a", "next")

    seen.finish("a")
    seen.release("a", "next")
    assert seen.claim("a", "third") is Claim.DONE


@pytest.mark.parametrize(("ahead", "claim"), [(60.0, Claim.BUSY), (YEAR, Claim.NEW)])
def test_a_claim_made_while_the_clock_was_far_ahead_counts_as_given_up(
    tmp_path: Path, ahead: float, claim: Claim
) -> None:
    """Set back by a minute, the clock says nothing about who is still at it."""
    right, wrong = (ManualClock(datetime(2013, 4, 2, tzinfo=UTC)) for _ in range(2))
    wrong.advance(ahead)
    assert SqliteSeen(tmp_path / "ipn.sqlite", clock=wrong).claim("a", "dead") is Claim.NEW
    assert SqliteSeen(tmp_path / "ipn.sqlite", clock=right).claim("a", "next") is claim


def test_pruning_forgets_what_is_over_and_nothing_that_is_under_way(tmp_path: Path) -> None:
    clock = ManualClock()
    seen = SqliteSeen(tmp_path / "ipn.sqlite", lease=1500, clock=clock)
    for key in ("old", "dead", "young"):
        seen.claim(key, "1")
    seen.finish("old")
    clock.advance(1500)
    seen.finish("young")
    seen.claim("busy", "1")

    assert seen.prune(1500) == 2
    assert [seen.claim(key, "2") for key in ("busy", "young")] == [Claim.BUSY, Claim.DONE]
    assert [seen.claim(key, "2") for key in ("old", "dead")] == [Claim.NEW, Claim.NEW]
    with pytest.raises(ParameterError, match="lease"):
        seen.prune(1499)


def test_a_full_disk_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = SqliteSeen(tmp_path / "ipn.sqlite")
    real = sqlite3.connect

    def small(*args: object, **kwargs: object) -> sqlite3.Connection:
        connection = real(*args, **kwargs)  # type: ignore[call-overload]
        connection.execute("PRAGMA max_page_count = 3")
        assert isinstance(connection, sqlite3.Connection)
        return connection

    monkeypatch.setattr(sqlite3, "connect", small)
    with pytest.raises(sqlite3.OperationalError, match="full"):
        for number in range(1000):
            seen.claim(f"{number:0300}", "1")


def test_memory_forgets_the_oldest_and_nothing_that_is_under_way() -> None:
    seen = MemorySeen(size=2)
    assert seen.claim("busy", "1") is Claim.NEW
    for key in ("a", "b", "c"):
        assert seen.claim(key, "1") is Claim.NEW
        seen.finish(key)
    assert [seen.claim(key, "2") for key in ("busy", "b", "c")] == [Claim.BUSY, Claim.DONE, Claim.DONE]
    assert seen.claim("a", "2") is Claim.NEW


def test_memory_releases_a_claim_for_its_own_token_only() -> None:
    seen = MemorySeen()
    seen.claim("a", "1")
    seen.release("a", "2")
    assert seen.claim("a", "3") is Claim.BUSY
    seen.release("a", "1")
    assert seen.claim("a", "3") is Claim.NEW
