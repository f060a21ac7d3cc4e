"""Keys for one-time passwords, and keys for applications."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from tradespec.emulator.faces.mtgox.auth import RIGHTS
from tradespec.emulator.faces.mtgox.errors import MtGoxError
from tradespec.emulator.faces.mtgox.request import Call, Handler
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.messages import Json

_HOTP_BYTES = 20  # of SHA-1, as in RFC 4226
_SECRET_BYTES = 64


@dataclass(frozen=True, slots=True)
class Activation:
    """What an activation key is good for."""

    account: str
    rights: frozenset[str]


class Activations:
    """The activation keys that users have taken from their settings. Each works once."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._waiting: dict[str, Activation] = {}

    def offer(self, account: str, rights: frozenset[str]) -> str:
        """A new activation key."""
        key = self._state.new_bytes(8).hex().upper()
        self._waiting[key] = Activation(account, rights)
        return key

    def take(self, key: str) -> Activation:
        """Use an activation key up. Raises MtGoxError: there is none."""
        found = self._waiting.pop(key.strip().upper(), None)
        if found is None:
            raise MtGoxError("Invalid activation key")
        return found


class HotpKeys:
    """Counts the keys for one-time passwords of each account."""

    def __init__(self, state: State) -> None:
        self.made: dict[str, int] = {}


def _generate_hotp(call: Call) -> Json:
    made = call.state.part(HotpKeys).made
    number = made[call.account] = made.get(call.account, 0) + 1
    key = call.state.new_bytes(_HOTP_BYTES)
    return {
        "serial": call.state.new_uuid(),
        "name": f"OTP#{number}",
        "key": key.hex(),
        "key_base32": base64.b32encode(key).decode(),
    }


def _activate(call: Call) -> Json:
    """Name and application are asked for and not looked at: everybody's application is known here."""
    key, _, _ = call.need("key"), call.need("name"), call.need("app")
    state = call.state
    found = state.part(Activations).take(key)
    secret = base64.b64encode(state.new_bytes(_SECRET_BYTES)).decode()
    made = state.add_key(state.new_uuid(), secret, account=found.account, rights=found.rights)
    return {
        "Rest-Key": made.key,
        "Secret": made.secret,
        "Rights": {right: True for right in RIGHTS if right in made.rights},
    }


HANDLERS: dict[str, Handler] = {"generateHotp": _generate_hotp, "activate": _activate}
