from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.emulator.engine.candles import DAY_MS, HOUR_MS, MINUTE_MS, Candles, Granularity
from tradespec.emulator.engine.exact import total

CHINA = 8 * HOUR_MS


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1000


@pytest.mark.parametrize(
    ("granularity", "moment", "opening", "closing"),
    [
        (Granularity(MINUTE_MS), "2026-03-05T10:11:12", "2026-03-05T10:11", "2026-03-05T10:12"),
        (Granularity(6 * HOUR_MS), "2026-03-05T10:11:12", "2026-03-05T06:00", "2026-03-05T12:00"),
        (Granularity(6 * HOUR_MS, CHINA), "2026-03-05T10:11:12", "2026-03-05T10:00", "2026-03-05T16:00"),
        (Granularity(DAY_MS), "2026-03-05T17:00", "2026-03-05T00:00", "2026-03-06T00:00"),
        (Granularity(DAY_MS, CHINA), "2026-03-05T17:00", "2026-03-05T16:00", "2026-03-06T16:00"),
        (Granularity(7 * DAY_MS), "2026-03-05T17:00", "2026-03-02T00:00", "2026-03-09T00:00"),
        (Granularity(7 * DAY_MS, CHINA), "2026-03-01T16:00", "2026-03-01T16:00", "2026-03-08T16:00"),
        (Granularity(0), "2026-02-28T23:00", "2026-02-01T00:00", "2026-03-01T00:00"),
        (Granularity(0, CHINA), "2026-02-28T23:00", "2026-02-28T16:00", "2026-03-31T16:00"),
        (Granularity(0), "2025-12-31T23:59:59", "2025-12-01T00:00", "2026-01-01T00:00"),
    ],
)
def test_when_a_candle_opens_and_closes(granularity: Granularity, moment: str, opening: str, closing: str) -> None:
    opened = granularity.opening(ms(moment))

    assert (opened, granularity.closing(opened)) == (ms(opening), ms(closing))


def test_a_market_without_trades_has_no_candles() -> None:
    candles = Candles()
    assert candles.newest(Granularity(MINUTE_MS), 0, DAY_MS, 10) == []
    assert candles.oldest(Granularity(MINUTE_MS), 0, DAY_MS, 10) == []
    assert candles.price_at(DAY_MS) is None


def test_the_price_before_an_instant() -> None:
    candles = Candles()
    candles.add(MINUTE_MS, Decimal(5), Decimal(1), Decimal(5))
    candles.add(3 * MINUTE_MS, Decimal(7), Decimal(1), Decimal(7))

    assert [candles.price_at(number * MINUTE_MS) for number in (0, 2, 3, 4)] == [5, 5, 5, 7]


def test_old_minutes_are_forgotten() -> None:
    candles = Candles(keep=5)
    for number in range(50):
        candles.add(number * MINUTE_MS, Decimal(number + 1), Decimal(1), Decimal(1))
    kept = candles.newest(Granularity(MINUTE_MS), 0, 49 * MINUTE_MS, 100)

    assert 5 <= len(kept) <= 10
    assert kept[-1].close == 50


TRADES = st.lists(st.tuples(st.integers(0, 200_000), st.integers(1, 50), st.integers(1, 9)), min_size=1, max_size=40)


@pytest.mark.property
@given(TRADES, st.sampled_from([1, 3, 5, 60]), st.integers(1, 30))
def test_candles_hold_all_trades_of_their_span(trades: list[tuple[int, int, int]], minutes: int, count: int) -> None:
    granularity, candles, now = Granularity(minutes * MINUTE_MS), Candles(), 0
    done: list[tuple[int, Decimal, Decimal]] = []
    for wait, price, size in trades:
        now += wait
        done.append((now, Decimal(price), Decimal(size)))
        candles.add(now, Decimal(price), Decimal(size), Decimal(price * size))
    every = candles.newest(granularity, 0, now, 10**6)
    rows = candles.newest(granularity, 0, now, count)

    assert total(row.volume for row in every) == total(size for _, _, size in done)
    assert rows == every[-count:]
    assert candles.oldest(granularity, 0, now, count) == every[:count]
    assert [row.opened_ms for row in every] == list(range(every[0].opened_ms, now + 1, minutes * MINUTE_MS))
    for row in every:
        inside = [each for each in done if granularity.opening(each[0]) == row.opened_ms]
        prices = [price for _, price, _ in inside]
        if inside:
            assert (row.open, row.high, row.low, row.close) == (prices[0], max(prices), min(prices), prices[-1])
        else:
            assert not row.volume
            assert row.open == row.high == row.low == row.close
