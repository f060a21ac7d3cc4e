from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.emulator.messages import MalformedJson, Request, read_json, write_json

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=20) | st.integers(-(2**63), 2**63 - 1)


@given(
    st.recursive(
        NUMBERS | st.text() | st.booleans() | st.none(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_documents_survive_digit_by_digit(document: object) -> None:
    assert repr(read_json(write_json(document))) == repr(document)


@pytest.mark.parametrize("text", ["0.00000001", "780133.000000000000", "520.08866666666666666666666667", "-0.0"])
def test_numbers_are_written_in_plain_notation(text: str) -> None:
    assert write_json([Decimal(text)]) == f"[{text}]".encode()


def test_exponents_are_read_exactly() -> None:
    assert read_json(b"[1e-8, 25E2]") == [Decimal("0.00000001"), Decimal(2500)]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"NaN", b"'a'", b"\xff", b"[" * 100_000, b"1e400000", b"1e99999999999999999999"]
)
def test_what_is_no_document_is_refused(body: bytes) -> None:
    with pytest.raises(MalformedJson):
        read_json(body)


def test_a_request_is_read_leniently() -> None:
    request = Request("GET", "/v1/a%2Fb?x=1&y=%20&x=2&z=", (("Access-Key", "k"),))

    assert request.path == "/v1/a/b"
    assert request.query == {"x": "1", "y": " ", "z": ""}
    assert request.header("ACCESS-KEY") == "k"
    assert request.header("other") is None
