"""How Bitget's requests are signed, how it refuses, and what it knowingly takes beyond its contract."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

from tradespec.core.clock import ManualClock
from tradespec.emulator import BitgetOptions, Emulator, Request, Response
from tradespec.fuzz.bitget.inside import broken_invariants
from tradespec.fuzz.bitget.refusals import refusals
from tradespec.fuzz.bitget.rules import BitgetRules
from tradespec.fuzz.bitget.values import likely
from tradespec.fuzz.forgiving import Leniency
from tradespec.fuzz.profiles import Likely, Profile, Send, contract
from tradespec.fuzz.target import Answer, Headers, InProcess, Target

STAMP = "1735689600000"  # the emulator takes any timestamp unless told otherwise
_KEY, _SIGN, _TIME, _PHRASE = "ACCESS-KEY", "ACCESS-SIGN", "ACCESS-TIMESTAMP", "ACCESS-PASSPHRASE"
_STEP = 0.005  # seconds that pass with every request, so that the market maker goes on quoting
_MUCH = Decimal(10**9)
_COINS: tuple[str, ...] = ("USDT", "USDC", "BTC", "ETH", "SOL", "BGB", "DOGE")
_BALANCES: dict[str, dict[str, Decimal]] = {
    "spot": dict.fromkeys(_COINS, _MUCH),  # no XRP: what is brought there is little, and can be swept up
    "p2p": dict.fromkeys((*_COINS, "XRP"), _MUCH),
    "usdt_futures": {"USDT": _MUCH},
    "usdc_futures": {"USDC": _MUCH},
    "coin_futures": {"BTC": _MUCH, "ETH": _MUCH},
    "crossed_margin": {"USDT": _MUCH, "BTC": _MUCH},
}
_DEFAULTS = BitgetOptions()
OPTIONS = BitgetOptions(
    rate_limits=False,
    timestamp_window=None,
    chinese_messages=False,
    balances=_BALANCES,
    symbols=tuple(replace(symbol, max_orders=10**6) for symbol in _DEFAULTS.symbols),
)
"""How the emulator under test is set up."""

_LENIENCY = Leniency(
    # Recorded clients send `symbol=` for none.
    blank_query_is_absent=True,
    # Third-party clients send null and "" for what they leave out.
    null_is_absent=True,
    blank_field_is_absent=True,
    # What has only optional fields is posted without a body.
    no_body_is_empty=True,
    # Third-party clients add fields of their own; no refusal for one was ever seen.
    ignores_unknown=True,
    # GTC, usdt-futures and btcusdt are taken.
    any_case=True,
    # Sizes and ids as JSON numbers are taken, and integers as text.
    any_scalar=True,
    # Seen: a limit above the maximum gives the maximum.
    clamps=frozenset({"limit", "pageSize"}),
    # They tell what the documents say beside the tables; which of them the exchange checks is not known.
    conditions=True,
    # Documented: failureList tells what became of them.
    rows=frozenset({"orderList", "orderIdList"}),
)
_CREDENTIALS = frozenset({"40003", "40005", "40006", "40008", "40009", "40012", "40037"})
_CREDENTIAL_CODES = {
    "without credentials": "40006",
    f"without {_KEY}": "40006",
    f"with another {_KEY}": "40037",
    f"without {_SIGN}": "40003",
    f"with another {_SIGN}": "40009",
    f"without {_TIME}": "40005",
    f"with another {_TIME}": "40009",
    f"without {_PHRASE}": "40012",
    f"with another {_PHRASE}": "40012",
    "signed for another query": "40009",
    "signed for another body": "40009",
}
_RARE = {
    "copyMixTraderCreateApiKey": "a trader has one",
    "futuresAccountConvertUnion": "several coins as margin are not emulated",
}


def sign(key: str, secret: str, method: str, target: str, body: bytes) -> Headers:
    """The four ACCESS headers, made from the documentation alone. The passphrase is the emulator's default one."""
    text = f"{STAMP}{method}{target}".encode() + body
    signature = base64.b64encode(hmac.new(secret.encode(), text, hashlib.sha256).digest()).decode()
    return ((_KEY, key), (_SIGN, signature), (_TIME, STAMP), (_PHRASE, _DEFAULTS.passphrase))


def refusal_code(answer: Answer) -> str | None:
    """The code of an envelope that tells no success."""
    try:
        body: Any = json.loads(answer.body)
    except ValueError:
        return None
    code = cast("dict[str, Any]", body).get("code") if isinstance(body, dict) else None
    return code if isinstance(code, str) and code != "00000" else None


def refuses_credentials(answer: Answer) -> bool:
    """HTTP 400 with a code for key, passphrase, time or signature."""
    return answer.status == 400 and refusal_code(answer) in _CREDENTIALS


def knows_no_route(answer: Answer) -> bool:
    """HTTP 404 with code 40404."""
    return answer.status == 404 and refusal_code(answer) == "40404"


def make_target(seed: int, key: str, secret: str) -> Target:
    """A fresh emulator with much money, whose time goes on by a little with every request."""
    clock = ManualClock()
    emulator = Emulator("bitget", seed=seed, clock=clock, key=key, secret=secret, options=OPTIONS)

    def handle(request: Request) -> Response:
        clock.advance(_STEP)
        return emulator.handle(request)

    return InProcess(handle, lambda: broken_invariants(emulator))


def _prepare(send: Send) -> Likely:
    return likely(send, contract("bitget"))


PROFILE = Profile(
    name="bitget",
    leniency=_LENIENCY,
    refusals=refusals(contract("bitget")),
    sign=sign,
    credential_headers=(_KEY, _SIGN, _TIME, _PHRASE),
    refusal_code=refusal_code,
    refuses_credentials=refuses_credentials,
    credential_codes=_CREDENTIAL_CODES,
    rare=_RARE,
    knows_no_route=knows_no_route,
    make_target=make_target,
    prepare=_prepare,
    make_rules=BitgetRules,
)
