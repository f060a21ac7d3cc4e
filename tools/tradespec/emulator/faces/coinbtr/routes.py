"""Which operation a path means. The 2018 document spells several of them in more than one way."""

from __future__ import annotations

from tradespec.emulator.contract import Contract, Operation, Route
from tradespec.emulator.faces.coinbtr.options import CoinbtrOptions

_MARKET, _FULL_MARKET = "/market/", "/api/v1/market/"
_OPEN_ORDERS = "/api/v1/trading/listopenorders"
_SPELLINGS = {
    "/api/v1/user/profile": "/api/v1/wallet/user/profile",
    "/api/v1/wallet/user/session": "/api/v1/user/session",
    "/api/v1/wallet/whithdraw": "/api/v1/wallet/withdraw",
    "/api/v1/trading/buylimit": "/api/v1/trading/place/buylimit",
    "/api/v1/trading/selllimit": "/api/v1/trading/place/selllimit",
    "/api/v1/trading/cancel/selllimit": "/api/v1/trading/cancel/buylimit",
    "/api/v1/market/getticker": "/api/v1/market/gettiker",
}


def find(contract: Contract, options: CoinbtrOptions, method: str, path: str) -> tuple[Operation | None, Route]:
    """What answers to a method and path, and all that answers to the path."""
    found = contract.route(_canonical(options, path)).operations
    route = Route({key: each for key, each in found.items() if options.other_spellings or not each.is_alias})
    operation = route.operations.get(method)
    if operation is None and method == "GET" and options.open_orders_by_get:
        posted = route.operations.get("POST")
        if posted is not None and posted.path == _OPEN_ORDERS:
            return posted, route
    return operation, route


def _canonical(options: CoinbtrOptions, path: str) -> str:
    """The path as the contract has it, or one that leads nowhere."""
    has_slash = path.endswith("/")
    if options.trailing_slashes != "both" and has_slash != (options.trailing_slashes == "always"):
        return ""
    path = path.rstrip("/")
    for prefix in (_MARKET, _FULL_MARKET):
        if path.startswith(prefix):
            if options.market_prefixes not in ("both", prefix.rstrip("/")):
                return ""
            path = _FULL_MARKET + path.removeprefix(prefix)
            break
    return _SPELLINGS.get(path, path) if options.other_spellings else path
