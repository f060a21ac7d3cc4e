"""What can be switched: see the table in the package's docstring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.faces.bitget.names import (
    COIN_FUTURES,
    CROSSED_MARGIN,
    FUNDING,
    ISOLATED_MARGIN,
    SPOT,
    USDC_FUTURES,
    USDT_FUTURES,
    WALLETS,
)
from tradespec.emulator.faces.bitget.symbols import SYMBOLS, SpotSymbol

PASSPHRASE = "demo-passphrase"  # noqa: S105 - opens nothing but an emulator

_BALANCES = {
    SPOT: {
        "USDT": Decimal(100_000), "USDC": Decimal(10_000), "BTC": Decimal(2), "ETH": Decimal(20), "SOL": Decimal(200),
        "BGB": Decimal(1000),
    },
    FUNDING: {"USDT": Decimal(1000)},
    USDT_FUTURES: {"USDT": Decimal(100_000)},
    USDC_FUTURES: {"USDC": Decimal(10_000)},
    COIN_FUTURES: {"BTC": Decimal(2), "ETH": Decimal(20)},
    CROSSED_MARGIN: {"USDT": Decimal(10_000)},
}  # fmt: skip
_LONGEST = 10 * 366 * 86_400  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class BitgetOptions:
    """Choices where Bitget's behaviour is not known, and the account's circumstances.

    Attributes:
        rate_limits: enforce the limits. What is left is told in a header in any case.
        ban_seconds: how long an address is refused that made too many calls in a minute.
        timestamp_window: seconds by which ACCESS-TIMESTAMP may be off; None to take any.
        serve_aliases: answer to paths that some documents name and Bitget does not serve.
        strict_demo: with a demo key, spot takes orders and plan orders only.
        strict_symbols: spot refuses symbols that are not in upper case.
        chinese_messages: without `locale: en-US`, the few messages that were seen in Chinese come in Chinese.
        passphrase: of keys that are made without one.
        symbols: the spot pairs.
        spot_fee: fee rate on spot, both sides, of the coin that is received.
        cancel_interval: seconds within which an order cannot be cancelled a second time.
        client_oid_horizon: seconds for which an ended order is found by its clientOid.
        max_batch: the most orders in one call.
        balances: what a new user starts with, by account type and coin.
        withdrawal_delay: seconds for which a withdrawal is pending.
        market_step: seconds between two steps of the market maker.

    Raises:
        ValueError: a choice that makes no sense; the text says what is wanted.
    """

    rate_limits: bool = True
    ban_seconds: int = 300
    timestamp_window: float | None = 30
    serve_aliases: bool = True
    strict_demo: bool = True
    strict_symbols: bool = False
    chinese_messages: bool = True
    passphrase: str = field(default=PASSPHRASE, repr=False)
    symbols: tuple[SpotSymbol, ...] = SYMBOLS
    spot_fee: Decimal = Decimal("0.001")
    cancel_interval: float = 1
    client_oid_horizon: float = 7200
    max_batch: int = 50
    balances: Mapping[str, Mapping[str, Decimal]] = field(
        default_factory=lambda: {kind: dict(coins) for kind, coins in _BALANCES.items()}
    )
    withdrawal_delay: float = 60
    market_step: float = 1

    def __post_init__(self) -> None:
        for name, (least, most) in _RANGES.items():
            value = getattr(self, name)
            if not isinstance(value, int | float) or not least <= value <= most:  # false for NaN, too
                raise ValueError(f"{name}={value!r}: give a number from {least} to {most}")
        if self.timestamp_window is not None and not 0 <= self.timestamp_window <= _LONGEST:
            raise ValueError(f"timestamp_window={self.timestamp_window!r}: give seconds from 0 to {_LONGEST}, or None")
        if not self.market_step > 0:
            raise ValueError(f"market_step={self.market_step!r}: give seconds above zero")
        if not self.passphrase:
            raise ValueError("passphrase must not be empty")
        if not 0 <= _amount("spot_fee", self.spot_fee) < 1:
            raise ValueError(f"spot_fee={self.spot_fee}: give a rate from 0 to below 1, such as Decimal('0.001')")
        for kind, coins in self.balances.items():
            if kind not in WALLETS or kind == ISOLATED_MARGIN:
                known = ", ".join(each for each in WALLETS if each != ISOLATED_MARGIN)
                raise ValueError(f"balances[{kind!r}]: there is {known}")
            for coin, amount in coins.items():
                if _amount(f"balances[{kind!r}][{coin!r}]", amount) < 0:
                    raise ValueError(f"balances[{kind!r}][{coin!r}]={amount}: give a Decimal of zero or more")


_RANGES = {
    "ban_seconds": (0, _LONGEST),
    "cancel_interval": (0, _LONGEST),
    "client_oid_horizon": (0, _LONGEST),
    "max_batch": (1, 1000),
    "withdrawal_delay": (0, _LONGEST),
    "market_step": (0, _LONGEST),
}


def _amount(name: str, value: object) -> Decimal:
    if not isinstance(value, Decimal) or not is_workable(value):
        raise ValueError(f"{name}={value!r}: give a finite Decimal of reasonable length")
    return value
