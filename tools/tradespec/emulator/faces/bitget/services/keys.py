"""Sub-accounts and their API keys, for the user and the broker services. The keys that are made here sign."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast

from tradespec.emulator.faces.bitget.auth import PERMISSIONS, ApiKey
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.request import Request
from tradespec.emulator.faces.bitget.state import State, User

MOST_KEYS = 10
_PERMISSIONS = {
    "contract_order": "contract_trade",
    "contract_position": "contract_trade",
    "wallet_transfer": "transfer",
}


@dataclass(slots=True)
class SubAccount:
    """A sub-account.

    Attributes:
        user: who it is.
        label: the owner's note.
        permissions: as the services call them.
        email: bound address, blank without one.
        language: of its messages.
        updated_ms: time of the last change.
    """

    user: User
    label: str
    permissions: tuple[str, ...]
    updated_ms: int
    email: str = ""
    language: str = "en_US"

    @property
    def status(self) -> str:
        """normal or freeze."""
        return "freeze" if self.user.is_frozen else "normal"


@dataclass(frozen=True, slots=True)
class SubKey:
    """A key of a sub-account: permissions as the service called them."""

    key: ApiKey
    permissions: tuple[str, ...]
    kind: str = "read_and_write"


class SubAccounts:
    """All sub-accounts, and what their keys were made for.

    Args:
        state: the exchange.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._known: dict[str, SubAccount] = {}
        self._keys: dict[str, tuple[tuple[str, ...], str]] = {}

    def create(self, parent: str, name: str, label: str, permissions: tuple[str, ...]) -> SubAccount | None:
        """Open a sub-account; None where the name is taken or is none that an account can have."""
        if name in self._state.users:
            return None
        try:
            user = self._state.open_account(name, parent=parent)
        except ValueError:
            return None
        made = self._known[user.uid] = SubAccount(user, label, permissions, self._state.now_ms)
        return made

    def of(self, parent: str) -> list[SubAccount]:
        """The sub-accounts of a main account, newest first."""
        return [self._of(user) for user in reversed(self._state.children(parent))]

    def find(self, parent: str, uid: str) -> SubAccount:
        """One of them. Raises Refusal: 40034."""
        user = self._state.user_of_uid(uid)
        if user is None or user.parent != parent:
            raise Refusal("40034", name=uid)
        return self._of(user)

    def keys(self, sub: SubAccount) -> list[SubKey]:
        """Its keys, oldest first."""
        return [self._key(key) for key in self._state.keys.values() if key.account == sub.user.account]

    def key(self, sub: SubAccount, name: str) -> SubKey:
        """One of them. Raises Refusal: 40041."""
        found = next((each for each in self.keys(sub) if each.key.key == name), None)
        if found is None:
            raise Refusal("40041")
        return found

    def create_key(
        self,
        sub: SubAccount,
        passphrase: str,
        label: str,
        ips: Iterable[str],
        permissions: Iterable[str],
        kind: str = "read_and_write",
    ) -> SubKey:
        """Make a key that works. Raises Refusal: 40063 beyond ten."""
        if len(self.keys(sub)) >= MOST_KEYS:
            raise Refusal("40063")
        names, state = tuple(permissions), self._state
        key = state.add_key(
            "bg_" + state.new_text(32), state.new_text(64), account=sub.user.account, passphrase=passphrase,
            demo=sub.user.is_demo, permissions=_granted(names, kind), ips=tuple(ips), label=label,
        )  # fmt: skip
        self._keys[key.key] = (names, kind)
        return SubKey(key, names, kind)

    def change_key(
        self,
        known: SubKey,
        *,
        label: str | None,
        ips: Iterable[str] | None,
        permissions: Iterable[str] | None,
        kind: str | None,
    ) -> SubKey:
        """Change a key; None leaves what is there."""
        names = known.permissions if permissions is None else tuple(permissions)
        word = kind or known.kind
        key = replace(
            known.key,
            label=known.key.label if label is None else label,
            ips=known.key.ips if ips is None else tuple(ips),
            permissions=_granted(names, word),
        )
        self._state.keys[key.key] = key
        self._keys[key.key] = (names, word)
        return SubKey(key, names, word)

    def delete_key(self, known: SubKey) -> None:
        """Let a key in no longer."""
        self._state.keys.pop(known.key.key, None)

    def _of(self, user: User) -> SubAccount:
        made = self._known.get(user.uid)
        if made is None or made.user is not user:
            permissions = ("read", "spot_trade", "contract_trade")
            made = self._known[user.uid] = SubAccount(user, user.account, permissions, user.registered_ms)
        return made

    def _key(self, key: ApiKey) -> SubKey:
        names, kind = self._keys.get(key.key, (tuple(sorted(key.permissions)), "read_and_write"))
        return SubKey(key, names, kind)


def _granted(names: Iterable[str], kind: str) -> frozenset[str]:
    if kind == "readonly":
        return frozenset({"read"})
    return frozenset(_PERMISSIONS.get(name, name) for name in names) & PERMISSIONS


def subaccounts(request: Request) -> SubAccounts:
    """The sub-accounts of the exchange. Raises Refusal: 40048 for a caller that is a sub-account itself."""
    if request.user.parent is not None:
        raise Refusal("40048")
    return request.state.part(SubAccounts)


def words(request: Request, name: str) -> tuple[str, ...] | None:
    """A list of words, None where it is left out. Raises Refusal: 40020."""
    value = request.values.get(name)
    if value is None:
        return None
    if isinstance(value, str):  # a list written as text with commas
        return tuple(each for each in value.split(",") if each)
    if not isinstance(value, list):
        raise Refusal("40020", name=name)
    found = cast(list[object], value)
    if not all(isinstance(each, str) for each in found):
        raise Refusal("40020", name=name)
    return tuple(map(str, found))


def passphrase(request: Request) -> str:
    """A passphrase of 8 to 32 letters and digits. Raises Refusal: 40019 or 40020."""
    text = request.need("passphrase")
    if not (8 <= len(text) <= 32 and text.isalnum() and text.isascii()):
        raise Refusal("40020", name="passphrase")
    return text
