from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from rich.console import Console

from tradespec.cli.book.sight import Note, Sight, State, Taker, Trade, aligned, cumulated
from tradespec.cli.book.view import Lines, draw, levels_that_fit
from tradespec.core.streams.book import Level

NOW = datetime(2025, 1, 6, 9, 30, 15, tzinfo=UTC)


def level(price: str, size: str) -> Level:
    return Level(Decimal(price), Decimal(size))


SIGHT = Sight(
    title="bitFlyer BTC_JPY",
    time=NOW,
    state=State.READY,
    rebuilds=2,
    age=0.25,
    bids=[level("10000700", "0.30"), level("10000650.5", "0.1")],
    asks=[level("10000850", "1E-8"), level("10000900", "0.2")],
    trades=[Trade(NOW, Taker.SELL, Decimal("10000700"), Decimal("0.01"))],
    notes=[Note(NOW, f"note {number}") for number in range(6)],
)
NOTHING = replace(SIGHT, state=State.LOST, age=None, bids=[], asks=[], trades=[], notes=[])


def drawn(sight: Sight, width: int, levels: int) -> list[str]:
    console = Console(file=io.StringIO(), width=width, record=True)
    console.print(draw(sight, width=width, levels=levels))
    return [row.rstrip() for row in console.export_text().splitlines()]


def test_every_digit_is_shown_and_points_stand_below_each_other() -> None:
    text = drawn(SIGHT, 60, 2)

    rows = [row.split() for row in text[2:8]]
    assert rows == [
        ["price", "size", "sum"],
        ["10,000,900.0", "0.20000000", "0.20000001"],
        ["10,000,850.0", "0.00000001", "0.00000001"],
        ["spread", "150"],
        ["10,000,700.0", "0.30000000", "0.30000000"],
        ["10,000,650.5", "0.10000000", "0.40000000"],
    ]
    assert len({row.index(".") for row in (text[3], text[4], text[6], text[7])}) == 1


def test_state_rebuilds_and_age_stand_at_the_top_and_the_last_notes_at_the_bottom() -> None:
    text = drawn(SIGHT, 80, 2)

    assert text[0].split() == ["bitFlyer", "BTC_JPY", "●", "ready", "rebuilds", "2", "last", "word", "0.2", "s", "ago"]
    assert [row.split("  ")[-1] for row in text[-4:]] == ["note 2", "note 3", "note 4", "note 5"]


def test_trades_stand_beside_the_book_where_there_is_room() -> None:
    wide, narrow = ("\n".join(drawn(SIGHT, width, 2)) for width in (88, 80))

    assert "09:30:15  ▼  10,000,700  0.01" in wide
    assert "▼" not in narrow


@pytest.mark.parametrize("width", [40, 80, 88, 200])
def test_no_row_is_longer_than_the_screen_and_all_frames_have_the_same_lines(width: int) -> None:
    assert len(drawn(SIGHT, width, 5)) == len(drawn(NOTHING, width, 5)) == 2 + 12 + 1 + 4
    assert max(map(len, drawn(SIGHT, width, 5))) <= width


def test_without_a_connection_nothing_is_shown_that_may_be_wrong() -> None:
    text = "\n".join(drawn(NOTHING, 80, 3))

    assert "● connection lost" in text
    assert "no word yet" in text
    assert "nothing is shown that may be wrong" in text


def test_an_empty_side_is_told_from_a_book_that_is_not_there() -> None:
    assert "one side is empty" in "\n".join(drawn(replace(SIGHT, asks=[]), 80, 3))


def test_a_plain_line_has_everything_exactly() -> None:
    assert Lines().write(SIGHT) == (
        "2025-01-06T09:30:15Z bitFlyer BTC_JPY ready | bids 0.30000000 @ 10000700.0, 0.10000000 @ 10000650.5 | "
        "asks 0.00000001 @ 10000850.0, 0.20000000 @ 10000900.0 | spread 150.0 | "
        "last sell 0.01000000 @ 10000700.0 | rebuilds 2"
    )
    assert Lines().write(NOTHING) == (
        "2025-01-06T09:30:15Z bitFlyer BTC_JPY connection lost | bids - | asks - | spread - | last - | rebuilds 2"
    )


def test_the_zeros_that_the_exchange_writes_are_kept_from_line_to_line() -> None:
    lines = Lines()
    first = replace(SIGHT, bids=[level("104.04000", "1.6")], asks=[level("105.1", "12")], trades=[])
    later = replace(first, bids=[level("104", "0.1")], asks=[level("105", "3")])

    assert lines.write(first).split(" | ")[1:4] == ["bids 1.6 @ 104.04000", "asks 12.0 @ 105.10000", "spread 1.06000"]
    assert lines.write(later).split(" | ")[1:4] == ["bids 0.1 @ 104.00000", "asks 3.0 @ 105.00000", "spread 1.00000"]


def test_no_digit_of_a_line_is_rounded() -> None:
    price, size = "9007199254740993.00000000000000000001", "123456789012345678901234567890.12345678"
    assert f"bids {size} @ {price} | asks - | spread -" in Lines().write(
        replace(SIGHT, bids=[level(price, size)], asks=[], trades=[])
    )


def test_bars_are_as_long_as_what_may_be_had() -> None:
    console = Console(file=io.StringIO(), width=60, force_terminal=True, color_system="truecolor", record=True)
    sight = replace(SIGHT, bids=[level("100", "1"), level("99", "3")], asks=[])
    with console.capture() as capture:
        console.print(draw(sight, width=60, levels=2))
    rows = [row for row in capture.get().splitlines() if "100" in row or " 99" in row]
    lengths = [sum(map(len, bar_texts(row))) for row in rows]

    assert lengths == [58 // 4, 58]


def bar_texts(row: str) -> list[str]:
    """What stands on the colour of a bid's bar."""
    parts = row.split("\x1b[")
    return [part.partition("m")[2] for part in parts if "48;2;21;64;47" in part.partition("m")[0]]


def test_sums_and_columns_are_exact_beyond_what_a_float_holds() -> None:
    huge, tiny = level("2", "9007199254740993"), level("1", "0.00000000000000000001")

    assert [each.total for each in cumulated([huge, tiny])] == [
        Decimal("9007199254740993"),
        Decimal("9007199254740993.00000000000000000001"),
    ]
    assert aligned([huge.size])[huge.size] == "9,007,199,254,740,993"
    assert aligned([huge.size, tiny.size])[huge.size] == f"9,007,199,254,740,993.{'0' * 20}"


@pytest.mark.parametrize(("height", "levels"), [(5, 3), (24, 6), (50, 19), (100, 20)])
def test_as_many_levels_are_shown_as_fit(height: int, levels: int) -> None:
    assert levels_that_fit(height) == levels
    assert levels == 3 or len(drawn(SIGHT, 80, levels)) < height
