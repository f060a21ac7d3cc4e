"""What the engine calls the accounts of a user, and how a user is numbered."""

from __future__ import annotations

SPOT = "spot"
FUNDING = "p2p"
USDT_FUTURES = "usdt_futures"
USDC_FUTURES = "usdc_futures"
COIN_FUTURES = "coin_futures"
CROSSED_MARGIN = "crossed_margin"
ISOLATED_MARGIN = "isolated_margin"
EARN = "earn"

WALLETS = (SPOT, FUNDING, COIN_FUTURES, USDT_FUTURES, USDC_FUTURES, CROSSED_MARGIN, ISOLATED_MARGIN)
"""Between which transfers go."""

_SEPARATOR = "/"


def wallet(account: str, kind: str = SPOT, symbol: str = "") -> str:
    """The engine's name of one of a user's accounts; `symbol` belongs to isolated margin."""
    if kind == SPOT:
        return account
    return _SEPARATOR.join((account, kind, symbol) if symbol else (account, kind))


def owner(name: str) -> str:
    """The user behind an engine account."""
    return name.partition(_SEPARATOR)[0]


def check_account(name: str) -> None:
    """Refuse a name that no user can have.

    Raises:
        ValueError: it is empty, or the emulator's own.
    """
    if not name or name.startswith("@"):
        raise ValueError(f"{name!r}: give a name; those with a leading @ are the emulator's own")
    if _SEPARATOR in name:
        raise ValueError(f"{name!r}: names with a {_SEPARATOR} belong to the accounts of a user")
