from __future__ import annotations

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.signing import Hmac


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256", "sha512"])
@given(key=st.binary(max_size=300), messages=st.lists(st.binary(max_size=300), min_size=1, max_size=3))
def test_it_is_hmac_for_any_key_and_any_number_of_messages(algorithm: str, key: bytes, messages: list[bytes]) -> None:
    mac = Hmac(key, algorithm)
    for message in messages:
        wanted = hmac.new(key, message, getattr(hashlib, algorithm))
        assert mac.digest(message) == wanted.digest()
        assert mac.hexdigest(message) == wanted.hexdigest()
