"""UTC text: the quick way takes nothing that the thorough way would not take, and reads the same."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tradespec.core.wire import WireError, utc

FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?Z?")
GOOD = "2025-01-31T02:50:59.123456"
LETTERS = "0123456789-:.,T Zz+\0٠"


@st.composite
def nearly_times(draw: st.DrawFn) -> str:
    """A time, cut short and with up to three characters changed, added or taken out."""
    text = list(GOOD[: draw(st.integers(10, len(GOOD)))])
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(text)))
        text[at : at + draw(st.integers(0, 1))] = draw(st.text(LETTERS, max_size=2))
    return "".join(text)


@given(nearly_times())
@example("2025-01-31T02:59:59.")
@example("2025-01-31T02:59:")
@example("2025-01-31T02:59:59.12Z\x005")
@example("2025-01-31T02:59:59.123456z")
@example("2025-01-31T02:59:59,123")
@example("2025-01-31T02:59:59.123+09:00")
def test_only_the_form_of_the_contract_is_taken(text: str) -> None:
    try:
        moment = utc(text, "at")
    except WireError:
        return
    assert FORM.fullmatch(text)
    assert moment.tzinfo is UTC


@given(st.datetimes(min_value=datetime(1000, 1, 1)), st.sampled_from(["", "Z"]))
def test_every_time_is_read_to_the_microsecond(moment: datetime, end: str) -> None:
    assert utc(moment.isoformat() + end, "at") == moment.replace(tzinfo=UTC)


@pytest.mark.parametrize("text", ["2025-01-31T02:50:59.1234567", "2025-01-31T02:50:59.123456789123Z"])
def test_digits_beyond_the_microsecond_are_cut_off(text: str) -> None:
    assert utc(text, "at") == datetime(2025, 1, 31, 2, 50, 59, 123456, tzinfo=UTC)
