"""Calls that bring the account into a state in which a generated request can succeed."""

from __future__ import annotations

import base64
import hashlib
import json
from decimal import Decimal
from typing import Any, cast
from urllib.parse import urlencode

from tradespec.emulator.control import ACCOUNT
from tradespec.emulator.faces.mtgox import MtGoxOptions
from tradespec.fuzz.mtgox.wire import refusal_code
from tradespec.fuzz.profiles import Send, Unprepared
from tradespec.fuzz.target import Answer

NOBODY = "00000000-0000-4000-8000-000000000000"
LOGIN = {"name": ACCOUNT, "pass": MtGoxOptions().password}
"""Under /code/, customers of the emulator log in with this unless told otherwise."""
SCALES = {"BTC": 8, "LTC": 8, "NMC": 8, "JPY": 3, "SEK": 3}
OTHER_SCALE = 5
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_WALLET_KEY = b"\x02\x01\x01\x04\x20"  # stands before each private key in a wallet.dat


def amount(money: Any) -> Decimal:
    """What a money object says, by its integer."""
    return Decimal(money["value_int"]).scaleb(-SCALES.get(money["currency"], OTHER_SCALE))


class Desk:
    """The account, by hand.

    Args:
        send: sends a signed request.
    """

    def __init__(self, send: Send) -> None:
        self._send = send

    def get(self, path: str) -> Any:
        """The payload of a public call, None if it is refused."""
        return _payload(self._send("GET", f"/api/1/{path}", b""))

    def post(self, path: str, **fields: Any) -> Any:
        """The payload of a private call, None if it is refused."""
        return _payload(self._send("POST", f"/api/1/{path}", urlencode(fields).encode()))

    def script(self, name: str, **fields: Any) -> Any:
        """The answer of a script under /code/ to the customer who is logged in, None if it is refused."""
        form = urlencode({**LOGIN, **fields}).encode()
        return _payload(self._send("POST", f"/code/{name}.php", form))

    def last_price(self, currency: str) -> int:
        """The last price, as the integer of the wire; a made-up one where there is none.

        Raises:
            Unprepared: the server does not even give that.
        """
        answer = self._send("GET", f"/api/1/BTC{currency}/ticker_fast", b"")
        found = _payload(answer)
        if found is None:
            raise Unprepared(
                f"the server answers ticker_fast of BTC{currency} with HTTP {answer.status}: {answer.body[:200]!r}"
            )
        return int(found["last_local"]["value_int"]) or 700_000

    def order(self, kind: str = "bid") -> str:
        """The id of an open order that nothing fills."""
        price = 1 if kind == "bid" else 10**12
        return self._place(type=kind, amount_int=10**6, price_int=price)

    def filled(self, kind: str) -> str:
        """The id of an order that the market has filled."""
        return self._place(type=kind, amount_int=10**6)

    def code(self, way: str) -> str:
        """A code with money in it."""
        made = self.script("withdraw", group1=way, amount="0.01")
        return str(made["code"]) if made else "MTGOX-BTC-AAAAA-AAAAA-AAAAA-AAAAA"

    def activation_key(self) -> str:
        """What a user takes from the settings: of an emulator, by its control."""
        answer = self._send("POST", "/_control/offer_activation", b"")
        return str(json.loads(answer.body)["result"]) if answer.status == 200 else "NONE"

    def _place(self, **fields: Any) -> str:
        return self.post("BTCUSD/private/order/add", **fields) or NOBODY


def address(seed: int) -> str:
    """A bitcoin address."""
    return _base58(b"\x00" + hashlib.sha256(b"%d" % seed).digest()[:20])


def private_key(seed: int) -> str:
    """A private key as wallets export it."""
    return _base58(b"\x80" + hashlib.sha256(b"%d" % seed).digest())


def wallet_file(seed: int) -> str:
    """The content of a wallet.dat with one key, base64."""
    return base64.b64encode(b"\0" * 9 + _WALLET_KEY + hashlib.sha256(b"%d" % seed).digest() + b"\0").decode()


def _base58(content: bytes) -> str:
    content += hashlib.sha256(hashlib.sha256(content).digest()).digest()[:4]
    number, letters = int.from_bytes(content, "big"), ""
    while number:
        number, digit = divmod(number, len(_BASE58))
        letters = _BASE58[digit] + letters
    return "1" * (len(content) - len(content.lstrip(b"\0"))) + letters


def _payload(answer: Answer) -> Any:
    if answer.status != 200 or refusal_code(answer) is not None:
        return None
    document: Any = json.loads(answer.body, parse_float=Decimal)
    if isinstance(document, dict) and "return" in document:
        return cast("dict[str, Any]", document)["return"]
    return cast(Any, document)
