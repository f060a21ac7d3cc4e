"""CoinBTR: its key, how it refuses, and for what it may refuse a valid request.

Whether its refusals came with an HTTP status of their own or with 200 is not known. Both are tried: `PROFILE` judges by the envelope,
and `make_target` takes the emulator's options.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tradespec.core.clock import ManualClock
from tradespec.emulator import CoinbtrOptions, Emulator
from tradespec.fuzz.coinbtr_rules import CoinbtrRules
from tradespec.fuzz.forgiving import Leniency
from tradespec.fuzz.profiles import Likely, Profile, Send, Unprepared
from tradespec.fuzz.target import Answer, Headers, InProcess, Target

MARKET = "BTC-MXN"
COINS = ("BTC", "LTC", "ETH", "BCH")
OPTIONS = CoinbtrOptions(
    balances=dict.fromkeys((*COINS, "MXN"), Decimal(10**9)),
    text_numbers=False,  # what the API of 2019 took is beyond this contract, and so is this one
    open_orders_by_get=False,
)
"""How the emulator under test is set up."""

_LENIENCY = Leniency(
    # What a blank parameter means is not documented; nothing is the emulator's choice.
    blank_query_is_absent=True,
    null_is_absent=True,
    # listopenorders was a GET later on, so that it is taken without a body.
    no_body_is_empty=True,
    # No refusal of a further field is documented.
    ignores_unknown=True,
)
_CREDENTIALS = frozenset({"key_missing", "key_invalid", "key_expired"})
_CREDENTIAL_CODES = {
    "without credentials": "key_missing",
    "without Authorization": "key_missing",
    "with another Authorization": "key_invalid",
}
_COIN = frozenset({"coin_unknown"})  # the contract leaves coins and markets open
_MARKET = frozenset({"market_unknown"})
_AMOUNT = frozenset({"amount_invalid", "funds_insufficient"})
REFUSALS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(["getDepositAddress", "requestDepositAddress", "getBalance", "getWithdraws", "getDeposits"], _COIN),
    **dict.fromkeys(["getOrderBook", "getTicker", "get24hVolume", "getOpenOrders"], _MARKET),
    **dict.fromkeys(["placeBuyLimit", "placeSellLimit"], _MARKET | _AMOUNT | {"price_invalid"}),
    "withdraw": _COIN | _AMOUNT,
    "cancelOrder": frozenset({"order_unknown", "order_closed"}),
}
"""operationId -> codes with which a request that the contract allows may be refused."""


def sign(key: str, secret: str, method: str, target: str, body: bytes) -> Headers:
    """The key as it is: the same header for every request."""
    return (("Authorization", f"Token {key}"),)


def refusal_code(answer: Answer) -> str | None:
    """The code of an envelope that tells no success; "?" where it has none."""
    try:
        body: Any = json.loads(answer.body)
    except ValueError:
        return None
    if not isinstance(body, dict):
        return None
    envelope = cast("dict[str, Any]", body)
    if envelope.get("success") is not False:
        return None
    msg = envelope.get("msg")
    return str(cast("dict[str, Any]", msg).get("code", "?")) if isinstance(msg, dict) else "?"


def refuses_credentials(answer: Answer) -> bool:
    """A code for the key, whatever the HTTP status."""
    return refusal_code(answer) in _CREDENTIALS


def knows_no_route(answer: Answer) -> bool:
    """A code for path or method, whatever the HTTP status."""
    return refusal_code(answer) in ("no_route", "no_method")


def make_target(seed: int, key: str, secret: str, options: CoinbtrOptions = OPTIONS) -> Target:
    """A fresh emulator whose time stands still, with much money."""
    emulator = Emulator("coinbtr", seed=seed, clock=ManualClock(), key=key, options=options)

    def invariants() -> list[str]:
        made = {coin: emulator.exchange.money_in_all(coin) for coin in OPTIONS.balances}
        return [f"{amount} {coin} came from nowhere" for coin, amount in made.items() if amount]

    return InProcess(emulator.handle, invariants)


def prepare(send: Send) -> Likely:
    """Values around the market; an order to cancel is placed on the spot."""
    answer = send("GET", f"/api/v1/market/gettiker?market={MARKET}", b"")
    if refusal_code(answer) is not None or answer.status != 200:
        raise Unprepared(f"the server answers gettiker of {MARKET} with HTTP {answer.status}: {answer.body[:200]!r}")
    price = int(Decimal(str(json.loads(answer.body)["data"]["last"])))
    number = _placer(send, price)
    coins = st.sampled_from([*COINS, "btc", "eth"])
    maybe_coin = st.fixed_dictionaries({"coin": st.none() | coins})
    markets = st.sampled_from([MARKET, "btc-mxn", "BTC-LTC"])
    maybe_market = st.fixed_dictionaries({"market": st.none() | markets})
    withdrawal = {"coin": coins, "address": st.text("abc123", min_size=1), "amount": _amounts(20, 500)}
    return {
        **dict.fromkeys(["getDepositAddress", "requestDepositAddress"], st.fixed_dictionaries({"coin": coins})),
        **dict.fromkeys(["getBalance", "getWithdraws", "getDeposits"], maybe_coin),
        **dict.fromkeys(["getTicker", "get24hVolume"], maybe_market),
        **dict.fromkeys(["placeBuyLimit", "placeSellLimit"], _orders(price)),
        "getOrderBook": st.fixed_dictionaries({"market": markets}),
        "getOpenOrders": st.fixed_dictionaries({"market": st.none() | markets, "id": st.none() | st.integers(1, 2000)}),
        "withdraw": st.fixed_dictionaries(withdrawal),
        "cancelOrder": st.integers(0, 2**16).map(lambda _: {"id": number()}),
    }


def _placer(send: Send, price: int) -> Callable[[], int]:
    """What places an order far from the market and gives its id; 0 where it is refused."""
    body = json.dumps({"market": MARKET, "amount": 0.001, "price": price // 2}).encode()

    def place() -> int:
        answer = send("POST", "/api/v1/trading/place/buylimit", body)
        return int(json.loads(answer.body)["data"]["id"]) if refusal_code(answer) is None else 0

    return place


def _orders(price: int) -> SearchStrategy[dict[str, Any]]:
    """Under each pair of names, a tenth below the market to a tenth above."""
    prices, nothing = st.integers(price * 9 // 10, price * 11 // 10), st.none()
    forms = [
        {"market": st.just(MARKET), size: _amounts(1, 500), no_size: nothing, limit: prices, no_limit: nothing}
        for size, no_size in (("amount", "quantity"), ("quantity", "amount"))
        for limit, no_limit in (("price", "rate"), ("rate", "price"))
    ]
    return st.one_of(*(st.fixed_dictionaries(form) for form in forms))


def _amounts(least: int, most: int) -> SearchStrategy[float]:
    return st.integers(least, most).map(lambda thousandths: thousandths / 1000)


PROFILE = Profile(
    name="coinbtr",
    leniency=_LENIENCY,
    refusals=REFUSALS,
    sign=sign,
    credential_headers=("Authorization",),
    refusal_code=refusal_code,
    refuses_credentials=refuses_credentials,
    signs_requests=False,
    credential_codes=_CREDENTIAL_CODES,
    knows_no_route=knows_no_route,
    make_target=make_target,
    prepare=prepare,
    make_rules=CoinbtrRules,
)
