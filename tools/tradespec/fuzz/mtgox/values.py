"""Values that have a chance to be accepted, by operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tradespec.fuzz.mtgox.desk import LOGIN, Desk, address, private_key, wallet_file
from tradespec.fuzz.profiles import Likely, Send

Fields = SearchStrategy[dict[str, Any]]
CURRENCIES = ("USD", "EUR", "JPY", "SEK")
_PAIRS = st.sampled_from([f"BTC{currency}" for currency in CURRENCIES])
_SEEDS = st.integers(1, 2**32)
_FLAG = st.sampled_from([None, 0, 1])
_NOTE = st.none() | st.text("abc é&=+%", min_size=1, max_size=8)
_SATOSHIS = st.integers(1_000_000, 200_000_000)  # 0.01 to 2 bitcoins
_DECIMALS = st.integers(10, 2000).map(lambda thousandths: f"{thousandths / 1000:.3f}")
_RAW = {"raw": st.sampled_from([None, None, ""])}
_TRANSACTION = "4462c88079cc51972f1bdcb8a4240ee8757b0bb69df828ade051c95ced540fa0"  # in block 188111: the page's sample
_BLOCK = "000000000000076fa606a7b67c131afc87d24d34114be2863cf24ca3d48139e7"
_URL = st.sampled_from(["http://127.0.0.1:9/ipn", "https://shop.example/ipn?a=1&b=2"])


def likely(send: Send) -> Likely:
    """By operationId. What needs an order, a code or a key makes one on the spot."""
    desk = Desk(send)
    prices = {currency: desk.last_price(currency) for currency in CURRENCIES}
    found = {**_public(), **_private(desk), **_trading(desk, prices), **_legacy(desk, prices["USD"])}
    return {
        name: st.fixed_dictionaries(dict(values)) if isinstance(values, dict) else values
        for name, values in found.items()
    }


Values = Mapping[str, dict[str, SearchStrategy[Any]] | Fields]


def _public() -> Values:
    by_pair = {"pair": _PAIRS, **_RAW}
    since = st.none() | st.sampled_from([0, 1_364_879_059_328_495, 1_735_689_600_000_000, 2**62])
    block: Fields = st.sampled_from([{"depth": 188111, "hash": None}, {"depth": None, "hash": _BLOCK}])
    codes = st.sampled_from([*CURRENCIES, "BTC", "LTC", "NMC", "PLN"])
    in_currency: dict[str, SearchStrategy[Any]] = {"Currency": st.sampled_from([None, *CURRENCIES])}
    names = ("getTicker", "getFastTicker", "getDepth", "getFullDepth", "getCancelledTrades")
    return {
        **dict.fromkeys(names, by_pair),
        "getTrades": {**by_pair, "since": since},
        "getCurrency": {"currency": codes, **_RAW},
        "getTransaction": {"hash": st.just(_TRANSACTION), **_RAW},
        "getBlockTransactions": block,
        "getAddressDetails": {"hash": st.binary(min_size=20, max_size=20).map(bytes.hex), **_RAW},
        "legacyGetTrades": {"since": since},
        "legacyGetTicker": in_currency,
        "legacyGetDepth": in_currency,
    }


def _private(desk: Desk) -> Values:
    key = _SEEDS.map(lambda seed: {"key": f"phrase {seed}", "keytype": "sha256"}) | _SEEDS.map(
        lambda seed: {"key": private_key(seed), "keytype": "raw"}
    )
    sale = {
        "currency": st.sampled_from(["BTC", *CURRENCIES]), "amount_int": _SATOSHIS,
        **dict.fromkeys(["return_success", "return_failure"], st.just("https://shop.example/cart")),
        "description": _NOTE, "ipn": st.none() | _URL, "data": _NOTE,
        **dict.fromkeys(["email", "autosell", "multipay", "instant_only"], _FLAG),
    }  # fmt: skip
    history = {
        "currency": st.sampled_from(["BTC", *CURRENCIES]),
        "type": st.sampled_from([None, None, "in", "out", "spent", "earned", "fee", "deposit", "withdraw"]),
        "page": st.none() | st.integers(1, 5), "trade_id": st.none(),
        **dict.fromkeys(["date_start", "date_end"], st.sampled_from([None, None, "2013-01-01", "1735689600"])),
    }  # fmt: skip
    return {
        "getWalletHistory": history,
        "getAddress": {"description": _NOTE, "ipn": st.none()},
        "addPrivateKey": key,
        "addWallet": {"wallet": _SEEDS.map(wallet_file), "description": _NOTE},
        "sendSimple": {
            "address": _SEEDS.map(address), "amount_int": st.integers(1, 10**6), "fee_int": st.none() | st.integers(0, 10**6),
            "no_instant": _FLAG, "green": _FLAG,
        },
        "merchantCreateOrder": sale,
        "activate": {"key": _made(desk.activation_key), "name": st.just("phone"), "app": st.just("app")},
    }  # fmt: skip


def _trading(desk: Desk, prices: Mapping[str, int]) -> Values:
    def order(currency: str) -> Fields:
        price = prices[currency]
        below, above = st.integers(price // 2, price * 9 // 10), st.integers(price * 11 // 10, price * 2)
        around = st.none() | st.integers(price * 9 // 10, price * 11 // 10)
        common = {"pair": st.just(f"BTC{currency}"), "amount_int": _SATOSHIS, "prefer_fiat_fee": _FLAG}
        shapes: list[tuple[list[str], Fields | SearchStrategy[int | None]]] = [
            (["bid"], below), (["ask"], above), (["bid", "ask"], around),
        ]  # fmt: skip
        return st.one_of(
            [st.fixed_dictionaries({**common, "type": st.sampled_from(kinds), "price_int": at}) for kinds, at in shapes]
        )

    cancelled = {"pair": _PAIRS | st.just("generic"), "oid": _made(desk.order)}
    kinds = st.sampled_from(["bid", "ask"])
    return {
        "addOrder": st.sampled_from(CURRENCIES).flatmap(order),
        "cancelOrder": cancelled,
        "cancelOrderV2": {**cancelled, "pair": _PAIRS},
        "getOrderResult": kinds.map(lambda kind: {"type": kind, "order": desk.filled(kind)}),
    }


def _legacy(desk: Desk, price: int) -> Values:
    login: dict[str, SearchStrategy[Any]] = {name: st.just(value) for name, value in LOGIN.items()}
    around = st.integers(price * 9 // 10, price * 11 // 10).map(lambda units: f"{units // 10**5}.{units % 10**5:05}")
    order = {**login, "amount": _DECIMALS, "price": st.none() | around, "Currency": st.sampled_from([None, "USD"])}
    kinds = {"bid": 2, "ask": 1}
    cancelled = st.sampled_from(["bid", "ask"]).map(
        lambda kind: {**LOGIN, "type": kinds[kind], "oid": desk.order(kind)}
    )
    ways = st.sampled_from(["BTC2CODE", "USD2CODE"])
    to_address = {"group1": st.just("BTC"), "btca": _SEEDS.map(address), "Currency": st.none()}
    to_code = {"group1": ways, "btca": st.none(), "Currency": st.none()}
    withdrawal = {**login, "amount": _DECIMALS, "green": _FLAG, "dwaccount": st.none()}
    return {
        **dict.fromkeys(["legacyGetFunds", "legacyGetOrders", "legacyGetBtcAddress"], login),
        **dict.fromkeys(["legacyBuyBtc", "legacySellBtc"], order),
        "legacyCancelOrder": cancelled,
        "legacyWithdraw": st.fixed_dictionaries({**withdrawal, **to_address}) | st.fixed_dictionaries({**withdrawal, **to_code}),
        "legacyRedeemCode": ways.map(lambda way: {**LOGIN, "code": desk.code(way)}),
    }  # fmt: skip


def _made(make: Callable[[], str]) -> SearchStrategy[str]:
    """What is made anew for every request."""
    return st.integers(0, 2**16).map(lambda _: make())
