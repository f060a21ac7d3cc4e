from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.enums import OpenEnum


class State(OpenEnum):
    RUNNING = "RUNNING"
    CIRCUIT_BREAK = "CIRCUIT BREAK"
    NONE = ""


def test_members_are_their_wire_text() -> None:
    text: str = State.CIRCUIT_BREAK
    assert text == "CIRCUIT BREAK"
    table: dict[str, int] = {State.CIRCUIT_BREAK: 1}
    assert table["CIRCUIT BREAK"] == 1
    assert f"{State.CIRCUIT_BREAK}" == str(State.CIRCUIT_BREAK) == "CIRCUIT BREAK"
    assert json.dumps(State.RUNNING) == '"RUNNING"'
    assert State.parse("CIRCUIT BREAK") is State.CIRCUIT_BREAK
    assert State.parse("") is State.NONE


def test_a_typo_is_refused_and_the_message_teaches() -> None:
    with pytest.raises(ValueError, match=r"'RUNING' is not one of.*'RUNNING'.*State\.unknown\('RUNING'\)"):
        State("RUNING")


@given(st.text())
def test_any_text_survives_decoding_and_round_trips(text: str) -> None:
    value = State.parse(text)
    assert value == text
    assert value.value == text
    assert hash(value) == hash(text)
    assert value.is_known == (text in {"RUNNING", "CIRCUIT BREAK", ""})
    for twin in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value), State.unknown(text)):
        assert isinstance(twin, State)
        assert twin == value and twin.is_known == value.is_known


def test_unknown_members_are_visible_and_known_ones_are_not_duplicated() -> None:
    assert repr(State.unknown("HALTED")) == "State.unknown('HALTED')"
    assert repr(State.RUNNING) == "State.RUNNING"
    assert State.unknown("RUNNING") is State.RUNNING
    assert list(State) == [State.RUNNING, State.CIRCUIT_BREAK, State.NONE]
