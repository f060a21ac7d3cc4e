"""bitFlyer Lightning: how to sign, what it takes beyond its contract, and for what it may refuse a valid request."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, Emulator
from tradespec.fuzz.bitflyer_rules import BitflyerRules
from tradespec.fuzz.forgiving import Leniency
from tradespec.fuzz.profiles import Likely, Profile, Send, Unprepared
from tradespec.fuzz.target import Answer, Headers, InProcess, Target

STAMP = "1735689600000"  # the emulator's clock stands there; it takes any timestamp unless told otherwise
MARKET, OTHER_MARKET, MARGIN_MARKET = "BTC_JPY", "ETH_BTC", "FX_BTC_JPY"
RICH = {currency: Decimal(10**9) for currency in ("JPY", "BTC", "ETH", "XRP")}
OPTIONS = BitflyerOptions(
    balances=RICH,
    collateral={"JPY": Decimal(10**9)},
    rate_limits=False,
    loose_json=False,  # what the exchange took in 2018 is no JSON, and the contract says JSON
)
"""How the emulator under test is set up."""

_LENIENCY = Leniency(
    # A blank parameter is bound to nothing by the web framework under bitFlyer, as if it were left out.
    blank_query_is_absent=True,
    # Real clients send null for what they leave out; recorded requests of 2018 had such fields.
    null_is_absent=True,
    # Third-party clients add fields of their own; no refusal for one was ever seen.
    ignores_unknown=True,
    # Seen on public executions: a count above 500 gives 500 rows, without a word.
    clamps=frozenset({"count"}),
)

_PRODUCT = frozenset({"-100"})  # the contract leaves product_code open, since markets come and go
_ORDER = _PRODUCT | {
    "-106",  # price too low, or off the market's price step
    "-110",  # size below the market's minimum or with too many decimals
    "-159",  # it would meet an order of the same account
    "-200",  # funds
    "-204",  # the market is closed
    "-205",  # margin
    "-208",  # FOK or MARKET without liquidity
}
_UNKNOWN_ID = frozenset({"-101"})  # code of a refusal whose real code is not known (BitflyerOptions.unknown_code)

REFUSALS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ["getBoard", "getTicker", "getExecutions", "getBoardState", "getHealth", "getFundingRate"], _PRODUCT
    ),
    "getFundingRateHistory": _PRODUCT | {"-101"},  # text that is no time: which forms are taken is not documented
    "getChats": frozenset({"-101"}),  # a day that no calendar has
    "getChatsUsa": frozenset({"-101"}),
    "getChatsEu": frozenset({"-101"}),
    "getChildOrders": _PRODUCT,
    "getParentOrders": _PRODUCT,
    "getMyExecutions": _PRODUCT,
    "getTradingCommission": _PRODUCT,
    "getPositions": _PRODUCT,
    "cancelAllChildOrders": _PRODUCT,
    "cancelChildOrder": _PRODUCT | _UNKNOWN_ID,  # an id that has not the form of an id
    "cancelParentOrder": _PRODUCT | _UNKNOWN_ID,
    "getParentOrder": _UNKNOWN_ID,
    "sendChildOrder": _ORDER,
    "sendParentOrder": _ORDER | {"-101"},  # legs of several markets; an OCO of two legs that are alike
    "withdraw": _UNKNOWN_ID | {"-200"},  # unknown bank account, a currency that is no cash, a fraction of a yen; funds
}
"""operationId -> codes with which a request that the contract allows may be refused."""


def sign(key: str, secret: str, method: str, target: str, body: bytes) -> Headers:
    """The three ACCESS headers, made from the documentation alone."""
    text = f"{STAMP}{method}{target}".encode() + body
    signature = hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()
    return (("ACCESS-KEY", key), ("ACCESS-TIMESTAMP", STAMP), ("ACCESS-SIGN", signature))


def refusal_code(answer: Answer) -> str | None:
    """The negative status of an error body."""
    try:
        body: Any = json.loads(answer.body)
    except ValueError:
        return None
    code = cast("dict[str, Any]", body).get("status") if isinstance(body, dict) else None
    return str(code) if isinstance(code, int) and code < 0 else None


def refuses_credentials(answer: Answer) -> bool:
    """HTTP 401 with code -500."""
    return answer.status == 401 and refusal_code(answer) == "-500"


def make_target(seed: int, key: str, secret: str) -> Target:
    """A fresh emulator whose time stands still, with much money."""
    emulator = Emulator("bitflyer", seed=seed, clock=ManualClock(), key=key, secret=secret, options=OPTIONS)

    def invariants() -> list[str]:
        made = {currency: emulator.exchange.money_in_all(currency) for currency in RICH}
        return [f"{amount} {currency} came from nowhere" for currency, amount in made.items() if amount]

    return InProcess(emulator.handle, invariants)


def prepare(send: Send) -> Likely:
    """Place orders of both kinds, so that there are ids to ask for; price the generated orders around the market."""
    answer = send("GET", f"/v1/getticker?product_code={MARKET}", b"")
    if answer.status != 200:
        raise Unprepared(
            f"the server answers getticker with HTTP {answer.status}; an emulator has to be served with --no-rate-limits"
        )
    ticker = _json(answer)
    price = int(Decimal(str(ticker["ltp"])))
    order = {"product_code": MARKET, "child_order_type": "LIMIT", "side": "BUY", "price": price // 2, "size": 0.01}
    child = _post(send, "/v1/me/sendchildorder", order).get("child_order_acceptance_id", "")
    stop = {"product_code": MARKET, "condition_type": "STOP", "side": "SELL", "trigger_price": price // 2, "size": 0.01}
    parent = _post(send, "/v1/me/sendparentorder", {"parameters": [stop]}).get("parent_order_acceptance_id", "")
    banks = _json(send("GET", "/v1/me/getbankaccounts", b""))
    child_ids = st.sampled_from([child or "JRF20250101-000000-000000", "JRF20250101-000000-000000"])
    parent_ids = st.sampled_from([parent or "JRF20250101-000000-000000"])
    return {
        **_product_queries(),
        "sendChildOrder": _child_orders(price),
        "sendParentOrder": _parent_orders(price),
        "cancelChildOrder": _cancel("child_order_acceptance_id", "child_order_id", child_ids),
        "cancelParentOrder": _cancel("parent_order_acceptance_id", "parent_order_id", parent_ids),
        "getParentOrder": st.fixed_dictionaries(
            {"parent_order_acceptance_id": parent_ids, "parent_order_id": st.none()}
        ),
        "withdraw": st.fixed_dictionaries(
            {
                "currency_code": st.just("JPY"),
                "bank_account_id": st.just(banks[0]["id"] if banks else 0),
                "amount": st.integers(1, 100_000),
                "code": st.none(),
            }
        ),
    }


def _product_queries() -> dict[str, SearchStrategy[dict[str, Any]]]:
    spot = st.fixed_dictionaries({"product_code": st.sampled_from([MARKET, OTHER_MARKET])})
    margin = st.fixed_dictionaries({"product_code": st.just(MARGIN_MARKET)})
    names = ["getBoard", "getTicker", "getExecutions", "getBoardState", "getHealth", "getTradingCommission"]
    names += ["getChildOrders", "getParentOrders", "getMyExecutions", "cancelAllChildOrders"]
    times = st.sampled_from([None, "2024-12-20", "2024-12-31T00:00:00", "2025-01-01T00:00:00"])
    span = {"product_code": st.just(MARGIN_MARKET), "from": times, "to": times}
    return {
        **dict.fromkeys(names, spot),
        **dict.fromkeys(["getFundingRate", "getPositions"], margin),
        "getFundingRateHistory": st.fixed_dictionaries(span),
    }


def _sizes() -> SearchStrategy[float]:
    return st.integers(1, 50).map(lambda thousandths: thousandths / 1000)


def _child_orders(price: int) -> SearchStrategy[dict[str, Any]]:
    common: dict[str, SearchStrategy[Any]] = {
        "product_code": st.just(MARKET),
        "side": st.sampled_from(["BUY", "SELL"]),
        "size": _sizes(),
    }
    limit = {"child_order_type": st.just("LIMIT"), "price": st.integers(price * 9 // 10, price * 11 // 10)}
    market = {"child_order_type": st.just("MARKET"), "price": st.none()}
    return st.fixed_dictionaries({**common, **limit}) | st.fixed_dictionaries({**common, **market})


def _parent_orders(price: int) -> SearchStrategy[dict[str, Any]]:
    prices = st.integers(price * 9 // 10, price * 11 // 10)
    shapes: dict[str, dict[str, SearchStrategy[Any]]] = {
        "LIMIT": {"price": prices},
        "STOP": {"trigger_price": prices},
        "STOP_LIMIT": {"price": prices, "trigger_price": prices},
        "TRAIL": {"offset": st.integers(1, price // 10)},
    }

    def leg(side: str) -> SearchStrategy[dict[str, Any]]:
        fixed = {"product_code": st.just(MARKET), "side": st.just(side), "size": _sizes()}
        return st.one_of(
            [st.fixed_dictionaries({**fixed, "condition_type": st.just(k), **more}) for k, more in shapes.items()]
        )

    def of(method: str, *sides: str) -> SearchStrategy[dict[str, Any]]:
        legs = st.tuples(*map(leg, sides)).map(list)
        return st.fixed_dictionaries({"order_method": st.just(method), "parameters": legs})

    return (
        of("SIMPLE", "BUY") | of("IFD", "BUY", "SELL") | of("OCO", "BUY", "SELL") | of("IFDOCO", "BUY", "SELL", "BUY")
    )


def _cancel(given: str, other: str, ids: SearchStrategy[str]) -> SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"product_code": st.just(MARKET), given: ids, other: st.none()})


def _post(send: Send, target: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = send("POST", target, json.dumps(body).encode())
    return _json(answer) if answer.status == 200 else {}


def _json(answer: Answer) -> Any:
    return json.loads(answer.body)


PROFILE = Profile(
    name="bitflyer",
    leniency=_LENIENCY,
    refusals=REFUSALS,
    sign=sign,
    credential_headers=("ACCESS-KEY", "ACCESS-TIMESTAMP", "ACCESS-SIGN"),
    refusal_code=refusal_code,
    refuses_credentials=refuses_credentials,
    make_target=make_target,
    prepare=prepare,
    make_rules=BitflyerRules,
)
