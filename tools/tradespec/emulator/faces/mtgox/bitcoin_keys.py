"""Bitcoin addresses and private keys as texts: base58 with a checksum, and what a wallet file holds.

The checks are Bitcoin's own. Only the way from a private key to its address is shortened: the emulator needs no curve to keep the
two together, so an address is a digest of the key.
"""

from __future__ import annotations

import base64
import binascii
import hashlib

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_LONGEST = 60  # characters: a private key has 52
_ADDRESS, _SCRIPT_ADDRESS, _PRIVATE_KEY = b"\x00", b"\x05", b"\x80"
_WALLET_KEY = b"\x02\x01\x01\x04\x20"
"""What stands before the 32 bytes of every private key in a wallet.dat: the head of its DER form."""


class NotAKey(ValueError):
    """A text that is no private key, or a file that is no wallet."""


def address_of(hash160: bytes) -> str:
    """The base58 text of an address, which begins with a 1."""
    return _encode(_ADDRESS + hash160)


def hash160_of(address: str) -> bytes | None:
    """The 20 bytes that an address stands for; None for a text that is no address of a key on the main network."""
    return _hash_of(address, _ADDRESS)


def script_hash_of(address: str) -> bytes | None:
    """The 20 bytes of an address that begins with a 3, which stands for a script; None for any other text."""
    return _hash_of(address, _SCRIPT_ADDRESS)


def _hash_of(address: str, version: bytes) -> bytes | None:
    content = _decode(address)
    return content[1:] if content is not None and len(content) == 21 and content[:1] == version else None


def wif_of(secret: bytes, *, compressed: bool = True) -> str:
    """The base58 text of a private key."""
    return _encode(_PRIVATE_KEY + secret + (b"\x01" if compressed else b""))


def address_of_key(secret: bytes) -> str:
    """The address of a private key: always the same one."""
    return address_of(hashlib.sha256(b"address of " + secret).digest()[:20])


def read_key(text: str, keytype: str) -> bytes:
    """A private key as a client writes it.

    Args:
        text: the key.
        keytype: `raw` for base58, `sha256` for a phrase that is hashed, `auto` to tell them apart.

    Raises:
        NotAKey: it is none, or of a type that does not exist.
    """
    if keytype not in ("auto", "raw", "sha256"):
        raise NotAKey(f"there is no type {keytype!r}")
    if keytype != "sha256":
        content = _decode(text)
        if content is not None and content[:1] == _PRIVATE_KEY and content[33:] in (b"", b"\x01") and content[32:33]:
            return content[1:33]
    is_mistyped = len(text) in (51, 52) and text[0] in "5KL"
    if keytype == "raw" or (keytype == "auto" and is_mistyped) or not text.strip():
        raise NotAKey("not a private key in base58")
    return hashlib.sha256(text.encode()).digest()


def read_wallet(text: str) -> list[bytes]:
    """The private keys of a wallet file in base64, in its order and each one once, whatever the file's format.

    Raises:
        NotAKey: it is no base64, or holds no key.
    """
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise NotAKey("not base64") from None
    found: dict[bytes, None] = {}
    at = content.find(_WALLET_KEY)
    while at >= 0:
        start = at + len(_WALLET_KEY)
        if len(secret := content[start : start + 32]) == 32:
            found[secret] = None
        at = content.find(_WALLET_KEY, start)
    if not found:
        raise NotAKey("no private key in it")
    return list(found)


def _encode(content: bytes) -> str:
    content += _checksum(content)
    number = int.from_bytes(content, "big")
    letters = ""
    while number:
        number, digit = divmod(number, 58)
        letters = _ALPHABET[digit] + letters
    return "1" * (len(content) - len(content.lstrip(b"\x00"))) + letters


def _decode(text: str) -> bytes | None:
    """What a base58 text stands for, without its checksum; None where that is wrong."""
    if not text or len(text) > _LONGEST or any(letter not in _VALUES for letter in text):
        return None
    number = 0
    for letter in text:
        number = number * 58 + _VALUES[letter]
    zeros = len(text) - len(text.lstrip("1"))
    content = b"\x00" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")
    body, checksum = content[:-4], content[-4:]
    return body if body and _checksum(body) == checksum else None


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(content).digest()).digest()[:4]
