from __future__ import annotations

from pathlib import Path

from tradespec.core.clock import ManualClock
from tradespec.overlays.mtgox.seen import Claim, MemorySeen, SqliteSeen


def test_what_a_dead_process_had_begun_is_taken_up_after_its_lease(tmp_path: Path) -> None:
    clock = ManualClock()
    dead, alive = (SqliteSeen(tmp_path / "ipn.sqlite", lease=1500, clock=clock) for _ in range(2))
    assert dead.claim("a") is Claim.NEW

    clock.advance(1499)
    assert alive.claim("a") is Claim.BUSY
    clock.advance(1)
    assert alive.claim("a") is Claim.NEW
    assert dead.claim("a") is Claim.BUSY
    alive.finish("a")
    clock.advance(1e6)
    assert dead.claim("a") is Claim.DONE
    dead.release("a")  # too late: it stays done
    assert dead.claim("a") is Claim.DONE


def test_memory_forgets_the_oldest_and_nothing_that_is_under_way() -> None:
    seen = MemorySeen(size=2)
    assert seen.claim("busy") is Claim.NEW
    for key in ("a", "b", "c"):
        assert seen.claim(key) is Claim.NEW
        seen.finish(key)
    assert [seen.claim(key) for key in ("busy", "b", "c")] == [Claim.BUSY, Claim.DONE, Claim.DONE]
    assert seen.claim("a") is Claim.NEW
