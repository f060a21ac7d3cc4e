"""The coins and their chains, as a catalogue. Everything is made up but for the shape; only BTC's numbers are from a sample."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """A way in and out for a coin.

    Attributes:
        name: such as TRC20.
        fee: of a withdrawal, in the coin.
        least: the smallest deposit and withdrawal.
        confirmations: until a deposit counts.
        needs_tag: whether an address goes with a tag.
        scale: decimal places of a withdrawal.
        browser: where transactions are looked up.
        contract: address of the token.
    """

    name: str
    fee: Decimal
    least: Decimal
    confirmations: int = 12
    needs_tag: bool = False
    scale: int = 8
    browser: str = ""
    contract: str | None = None


def _chain(name: str, fee: str, least: str, *, confirmations: int = 12, needs_tag: bool = False) -> Chain:
    return Chain(
        name=name, fee=Decimal(fee), least=Decimal(least), confirmations=confirmations, needs_tag=needs_tag,
        browser=f"https://{name.lower()}.explorer.invalid/tx/",
    )  # fmt: skip


CHAINS: dict[str, tuple[Chain, ...]] = {
    "USDT": (_chain("TRC20", "1", "10"), _chain("ERC20", "4", "10")),
    "USDC": (_chain("ERC20", "4", "10"),),
    "BTC": (_chain("BTC", "0.005", "0.001", confirmations=1),),
    "ETH": (_chain("ERC20", "0.002", "0.01"), _chain("ArbitrumOne", "0.0002", "0.01")),
    "SOL": (_chain("SOL", "0.01", "0.05"),),
    "XRP": (_chain("Ripple", "0.25", "10", needs_tag=True),),
    "BGB": (_chain("ERC20", "1", "2"),),
    "DOGE": (_chain("Dogecoin", "4", "10"),),
}
"""By coin; the first one counts where none is named. A coin that is not here has no chain."""


def find_chain(coin: str, name: str) -> Chain | None:
    """A coin's chain by its name in any case, its first one without a name."""
    chains = CHAINS.get(coin, ())
    if not name:
        return chains[0] if chains else None
    return next((chain for chain in chains if chain.name.casefold() == name.casefold()), None)
