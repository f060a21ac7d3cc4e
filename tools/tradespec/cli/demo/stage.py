"""What a walk through a client is given: how to reach the exchange, and what only the emulator can bring about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypedDict

from tradespec.core.clock import Clock


class Login(TypedDict):
    """Arguments of `Bitget` and `AsyncBitget`. Leave out `base_url` to talk to the real one, and `clock` to live in real time."""

    base_url: str
    api_key: str
    api_secret: str
    passphrase: str
    clock: Clock


@dataclass(frozen=True, slots=True)
class Stage:
    """What no client can do to an exchange.

    Attributes:
        cut_next_order: makes the connection break on the next spot order: after it has been taken, or (False) before.
        move_price: lets a USDT contract trade at a price, which becomes its mark price as well.
        settle_funding: lets open positions pay funding at a rate, at once.
    """

    cut_next_order: Callable[[bool], None]
    move_price: Callable[[str, Decimal], None]
    settle_funding: Callable[[str, Decimal], None]
