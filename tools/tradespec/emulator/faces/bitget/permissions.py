"""What a key needs for an operation. Which code Bitget asks of which call is known for trading only; the rest is a CHOICE."""

from __future__ import annotations

from tradespec.emulator.contract import Operation
from tradespec.emulator.faces.bitget.auth import ApiKey
from tradespec.emulator.faces.bitget.errors import Refusal

# The longest beginning of an operation's id counts. Reading needs nothing.
_NEEDS = {
    "spotTrade": "spot_trade",
    "spotPlan": "spot_trade",
    "spotWallet": "transfer",
    "spotWalletWithdraw": "withdraw",
    "spotWalletCancelWithdrawal": "withdraw",
    "futures": "contract_trade",
    "margin": "margin_trade",
    "copy": "copytrading_trade",
    "convert": "spot_trade",
}
_NAMES = {
    "spot_trade": "spot order write",
    "margin_trade": "margin order write",
    "contract_trade": "contract order write",
    "copytrading_trade": "copy trading write",
    "transfer": "wallet transfer write",
    "withdraw": "wallet withdraw write",
}
_READ_ONLY = frozenset({"marginCrossGetFlashRepayStatus", "marginIsolatedGetFlashRepayStatus"})
_AUTHORITIES = {
    "spot_trade": ("stow",),
    "margin_trade": ("smow",),
    "contract_trade": ("coow", "cpow"),
    "copytrading_trade": ("ttow",),
    "transfer": ("wtow",),
    "withdraw": ("wwow",),
}
_READ = ("coor", "cpor", "stor", "smor", "ttor", "wtor", "taxr")
_SPOT_DEMO = ("spotTrade", "spotPlan")


def check_permission(operation: Operation, key: ApiKey) -> None:
    """Refuse a key that may not do that. Raises Refusal: 40014."""
    if operation.method == "GET" or operation.id in _READ_ONLY:
        return
    fitting = [start for start in _NEEDS if operation.id.startswith(start)]
    if fitting and _NEEDS[max(fitting, key=len)] not in key.permissions:
        raise Refusal("40014", need=_NAMES[_NEEDS[max(fitting, key=len)]])


def check_demo(operation: Operation) -> None:
    """Refuse what spot does not offer to demo keys. Raises Refusal: 40081."""
    if operation.id.startswith("spot") and not operation.id.startswith(_SPOT_DEMO):
        raise Refusal("40081")


def authorities(key: ApiKey) -> list[str]:
    """A key's permissions as the account information lists them."""
    return [*_READ, *(code for name in sorted(key.permissions) for code in _AUTHORITIES.get(name, ()))]
