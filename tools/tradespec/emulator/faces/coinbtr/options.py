"""What can be switched: see the table in the package's docstring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin, get_type_hints

from tradespec.emulator.engine import SelfTrade
from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.faces.coinbtr.catalogue import (
    COINS,
    MOST_BOOKED,
    PAIRS,
    PLACES,
    Coin,
    NameCase,
    NameOrder,
    Pair,
)

_BALANCES = {"MXN": Decimal(100_000), "BTC": Decimal(2), "LTC": Decimal(50), "ETH": Decimal(10), "BCH": Decimal(5)}
_YEAR = 365 * 86_400
_LONGEST = 10 * 366 * 86_400  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class CoinbtrOptions:
    """Choices where CoinBTR's behaviour is not known, and the account's circumstances.

    Attributes:
        errors_in_200: refusals come with HTTP 200; otherwise with 400, 401, 403, 404 and 405.
        error_msg: whether the `msg` of a refusal is an object with error and code, or the text alone, as in 2019.
        error_codes: codes as words or as numbers. They are the emulator's own: none of the exchange's is known.
        success_msg: what a success has as `msg`: "", null, or no such field.
        balances_message: the word for it in listbalances: `msg`, `message` as in the sample, or both.
        frozen_in_balance: `balance` counts what open orders hold back as well.
        trailing_slashes: whether paths end with a slash.
        market_prefixes: where public market data is found.
        other_spellings: answer to misspelt and later paths as well.
        open_orders_by_get: listopenorders is answered by GET, too.
        bare_keys: take a key without the word Token before it.
        text_numbers: take numbers of bodies in quotes, as of 2019.
        amount_fields, price_fields: what an order may call its amount and price; the first that is there counts.
        market_order, market_case: names of markets in answers; see `Catalogue`.
        any_market_name: take names of markets in the other order and in any case.
        transfers: whether lists of transfers are an array, or (as of 2019) an object with the array `transfers`.
        coins, pairs: what there is to hold and to trade.
        maker_fee, taker_fee: rates, taken out of what is received.
        self_trade: what an order does on meeting one of the same account.
        balances: what a new account starts with, by coin.
        withdrawal_status: status of a withdrawal that has just been taken.
        transfer_delay: seconds until a withdrawal is confirmed.
        key_lifetime: seconds after which a key expires.
        market_step: seconds between two steps of the market maker.

    Raises:
        ValueError: a choice that makes no sense; the text says what is wanted.
    """

    errors_in_200: bool = False
    error_msg: Literal["object", "text"] = "object"
    error_codes: Literal["word", "number"] = "word"
    success_msg: Literal["empty", "null", "absent"] = "empty"
    balances_message: Literal["both", "msg", "message"] = "both"
    frozen_in_balance: bool = False
    trailing_slashes: Literal["both", "never", "always"] = "both"
    market_prefixes: Literal["both", "/api/v1/market", "/market"] = "both"
    other_spellings: bool = True
    open_orders_by_get: bool = True
    bare_keys: bool = False
    text_numbers: bool = True
    amount_fields: tuple[str, ...] = ("amount", "quantity")
    price_fields: tuple[str, ...] = ("price", "rate")
    market_order: NameOrder = "documented"
    market_case: NameCase = "upper"
    any_market_name: bool = True
    transfers: Literal["array", "object"] = "array"
    coins: tuple[Coin, ...] = COINS
    pairs: tuple[Pair, ...] = PAIRS
    maker_fee: Decimal = Decimal("0.0025")
    taker_fee: Decimal = Decimal("0.0025")
    self_trade: SelfTrade = SelfTrade.ALLOW
    balances: Mapping[str, Decimal] = field(default_factory=lambda: dict(_BALANCES))
    withdrawal_status: str = "signed"
    transfer_delay: float = 600
    key_lifetime: float = _YEAR
    market_step: float = 1

    def __post_init__(self) -> None:
        for name, hint in get_type_hints(type(self)).items():
            _check_choice(name, getattr(self, name), hint)
        for name in ("amount_fields", "price_fields"):
            if not getattr(self, name):
                raise ValueError(f"{name} is empty: give at least one name")
        for name in ("transfer_delay", "key_lifetime", "market_step"):
            value = getattr(self, name)
            if not isinstance(value, int | float) or not 0 <= value <= _LONGEST:  # false for NaN, too
                raise ValueError(f"{name}={value!r}: give seconds from 0 to {_LONGEST}")
        if not self.market_step:
            raise ValueError("market_step=0: give seconds above zero")
        for name in ("maker_fee", "taker_fee"):
            rate = getattr(self, name)
            if not isinstance(rate, Decimal) or not is_workable(rate) or not 0 <= rate < 1:
                raise ValueError(f"{name}={rate!r}: give a rate from 0 to below 1, such as Decimal('0.0025')")
        codes = {coin.code for coin in self.coins}
        for coin, amount in self.balances.items():
            if coin not in codes:
                raise ValueError(f"balances[{coin!r}]: there is no such coin; there is {', '.join(sorted(codes))}")
            if not is_bookable(amount):
                raise ValueError(f"balances[{coin!r}]={amount!r}: give a Decimal of zero or more, {PLACES} decimals")


def is_bookable(amount: object) -> bool:
    """Whether an account can have that much: a Decimal not below zero, of at most eight decimals."""
    if not isinstance(amount, Decimal) or not is_workable(amount) or not 0 <= amount <= MOST_BOOKED:
        return False
    exponent = amount.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -PLACES


def _check_choice(name: str, value: object, hint: Any) -> None:
    choices = get_args(hint) if get_origin(hint) is Literal else ()
    if choices and value not in choices:
        raise ValueError(f"{name}={value!r}: give one of {', '.join(map(repr, choices))}")
