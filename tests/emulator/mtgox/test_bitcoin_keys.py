"""Base58 texts and wallet files, against known ones."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.emulator.faces.mtgox import bitcoin_keys as keys

SECRET = bytes.fromhex("0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d")
WIF = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"
WIF_COMPRESSED = "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617"


@pytest.mark.parametrize(
    ("address", "hash160"),
    [
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "62e907b15cbf27d5425399ebf6f0fb50ebb88f18"),
        ("1111111111111111111114oLvT2", "00" * 20),
    ],
)
def test_address_and_hash160_are_two_forms_of_one_thing(address: str, hash160: str) -> None:
    assert keys.hash160_of(address) == bytes.fromhex(hash160)
    assert keys.address_of(bytes.fromhex(hash160)) == address


def test_address_of_a_script_has_another_beginning() -> None:
    text = "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"
    assert keys.hash160_of(text) is None
    hash160 = bytes.fromhex("b472a266d0bd89c13706a4132ccfb16f7c3b9fcb")
    assert keys.script_hash_of(text) == hash160
    assert keys.script_hash_of(keys.address_of(hash160)) is None


def test_documented_deposit_address_is_an_address() -> None:
    assert keys.hash160_of("18dGNs5Bd6pPMuSchLHQtb1k996YpUHs3j") is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a",
        WIF,
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "1" * 5000,
    ],
    ids=["blank", "short", "checksum", "letter", "private key", "other version", "endless"],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    assert keys.hash160_of(text) is None


@given(st.binary(min_size=20, max_size=20))
def test_every_hash160_comes_back_from_its_address(hash160: bytes) -> None:
    assert keys.hash160_of(keys.address_of(hash160)) == hash160


@pytest.mark.parametrize("keytype", ["raw", "auto"])
@pytest.mark.parametrize("text", [WIF, WIF_COMPRESSED])
def test_private_key_in_base58_is_read(text: str, keytype: str) -> None:
    assert keys.read_key(text, keytype) == SECRET


def test_private_key_is_written_as_known() -> None:
    assert keys.wif_of(SECRET, compressed=False) == WIF
    assert keys.wif_of(SECRET) == WIF_COMPRESSED


@pytest.mark.parametrize("keytype", ["sha256", "auto"])
def test_phrase_is_hashed(keytype: str) -> None:
    known = "c4bbcb1fbec99d65bf59d85c8cb62ee2db963f0fe106f483d9afa73bd4e39a8a"
    assert keys.read_key("correct horse battery staple", keytype).hex() == known


@pytest.mark.parametrize(
    ("text", "keytype"),
    [
        ("correct horse battery staple", "raw"),
        (WIF[:-1] + "K", "raw"),
        (WIF[:-1] + "K", "auto"),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "raw"),
        (" ", "sha256"),
        ("", "auto"),
        (WIF, "base64"),
    ],
)
def test_what_is_no_private_key_is_refused(text: str, keytype: str) -> None:
    with pytest.raises(keys.NotAKey):
        keys.read_key(text, keytype)


def wallet(*secrets: bytes) -> str:
    """A file with those keys among other bytes, in base64."""
    content = b"\x00\x05\x31\x62" + b"".join(
        b"\x03key!\x30\x81\xd3\x02\x01\x01\x04\x20" + secret + b"\xa0\x81\x85" for secret in secrets
    )
    return base64.b64encode(content).decode()


def test_wallet_file_is_scanned_for_keys_each_counted_once() -> None:
    first, second = bytes(range(32)), bytes(range(32, 64))
    assert keys.read_wallet(wallet(first, second, first)) == [first, second]


@pytest.mark.parametrize("text", ["", "not base64!", "AAECAwQF", wallet(b"cut")[:-8]])
def test_file_without_a_key_is_refused(text: str) -> None:
    with pytest.raises(keys.NotAKey):
        keys.read_wallet(text)
