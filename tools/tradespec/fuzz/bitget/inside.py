"""What must hold inside the emulator, whatever was called."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import cast

from tradespec.core.money import CONTEXT
from tradespec.emulator import Emulator
from tradespec.emulator.engine.futures import PositionSide
from tradespec.emulator.faces.bitget import BitgetControl, BitgetFace
from tradespec.emulator.faces.bitget.futures.exchange import FuturesExchange

_ZERO = Decimal(0)


def broken_invariants(emulator: Emulator[BitgetControl]) -> list[str]:
    """What is wrong; empty if all is well."""
    return [*_money(emulator), *_balances(emulator), *_positions(emulator)]


def _money(emulator: Emulator[BitgetControl]) -> Iterator[str]:
    coins = {coin for account in emulator.exchange.accounts() for coin in emulator.exchange.balances(account)}
    for coin in sorted(coins):
        amount = emulator.exchange.money_in_all(coin)
        if amount:
            yield f"{amount} {coin} came from nowhere"


def _balances(emulator: Emulator[BitgetControl]) -> Iterator[str]:
    for account in emulator.exchange.accounts():
        if account.startswith("@") or "futures" in account or account in _MAY_OWE:
            continue  # the ledger's own; what futures have lost is taken from there, before it is known who bears it
        for coin, balance in emulator.exchange.balances(account).items():
            if balance.available < 0 or balance.reserved < 0:
                yield f"{account} has {balance.available} {coin} available, {balance.reserved} reserved"


_MAY_OWE = frozenset({"market-maker", "crowd"})


def _positions(emulator: Emulator[BitgetControl]) -> Iterator[str]:
    futures = cast(BitgetFace, emulator.face).state.part(FuturesExchange)
    for symbol in futures.symbols:
        net = _ZERO
        for position in futures.desk.book.on(symbol.key):
            if position.size <= 0:
                yield f"{position.account} has a position of {position.size} in {symbol.key}"
            size = position.size if position.side is PositionSide.LONG else position.size.copy_negate()
            net = CONTEXT.add(net, size)
        if net:
            yield f"the positions in {symbol.key} are off balance by {net}"
