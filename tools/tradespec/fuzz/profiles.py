"""What a campaign must know of an exchange beyond its contract."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.resources import files
from typing import Any, Protocol, cast

from hypothesis.strategies import SearchStrategy

from tradespec.fuzz.forgiving import Leniency
from tradespec.fuzz.reading import Reading
from tradespec.fuzz.target import Answer, Headers, Target

PROFILES = {
    "bitflyer": "tradespec.fuzz.bitflyer",
    "bitget": "tradespec.fuzz.bitget",
    "coinbtr": "tradespec.fuzz.coinbtr",
    "mtgox": "tradespec.fuzz.mtgox",
}
"""Exchange -> module with a `PROFILE`."""

Send = Callable[[str, str, bytes], Answer]
"""Send a signed request: method, target, body."""

Stamp = Callable[[str, str, bytes], bytes]
"""Put into a request's body what no request may repeat, before it is signed: method, target, body -> body."""

Forgery = tuple[str, Headers, str, bytes]
"""A request that must be refused for its credentials: what is wrong with it, headers, target, body."""

Likely = Mapping[str, SearchStrategy[dict[str, Any]]]
"""operationId -> parameters of path and query, or body fields, that have a chance to be accepted. None as a value takes a field away."""


class Unprepared(RuntimeError):
    """The server refuses what a campaign begins with; the message says what to do."""


class UnknownExchange(ValueError):
    """There is no profile of that name."""


class Rules(Protocol):
    """What must hold over several calls. One object lives as long as a campaign."""

    def after(self, reading: Reading, answer: Answer) -> list[str]:
        """Look at one call, the latest, and by calls of its own at what it did.

        Returns:
            What is wrong, empty if all is well.
        """
        ...


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One exchange.

    Attributes:
        name: as in `tradespec.<name>`.
        leniency: what the exchange takes beyond the contract.
        refusals: operationId -> codes by which a request may be refused although the contract allows it.
        sign: (key, secret, method, target, body) -> headers.
        credential_headers: the headers that `sign` makes.
        refusal_code: the exchange's error code in an answer, None if it is no refusal in the exchange's own form.
        refuses_credentials: whether an answer says that key or signature is wrong.
        signs_requests: whether the headers are made for one request alone; a key that is sent as it is fits all.
        credential_codes: "without HEADER" or "with another HEADER" -> the code that says it, where the exchange tells them apart.
        content_type: of request bodies.
        errors_in_success: whether refusals may come with HTTP 200, so that the envelope alone tells them from successes.
        make_stamp: what stamps the signed requests of one campaign, where they carry a nonce.
        forgeries: (key, secret, method, target, body as sent) -> further requests that must be refused for their credentials; codes
            as in `credential_codes`.
        rare: operationId -> why it can't be accepted often.
        knows_no_route: whether an answer says that there is no such path, or no such method of it; None where schemathesis's own
            checks know.
        make_target: an emulator for this campaign: seed, key and secret.
        prepare: puts the server into a state in which most operations can succeed, and says with what.
        make_rules: (send, target) -> the rules over several calls.
    """

    name: str
    leniency: Leniency
    refusals: Mapping[str, frozenset[str]]
    sign: Callable[[str, str, str, str, bytes], Headers]
    credential_headers: tuple[str, ...]
    refusal_code: Callable[[Answer], str | None]
    refuses_credentials: Callable[[Answer], bool]
    signs_requests: bool = True
    credential_codes: Mapping[str, str] = field(default_factory=dict[str, str])
    content_type: str = "application/json"
    errors_in_success: bool = False
    make_stamp: Callable[[], Stamp] | None = None
    forgeries: Callable[[str, str, str, str, bytes], Iterable[Forgery]] | None = None
    rare: Mapping[str, str] = field(default_factory=dict[str, str])
    knows_no_route: Callable[[Answer], bool] | None = None
    make_target: Callable[[int, str, str], Target]
    prepare: Callable[[Send], Likely]
    make_rules: Callable[[Send, Target], Rules]

    def document(self) -> dict[str, Any]:
        """The contract that ships with the exchange's package."""
        return contract(self.name)


def contract(name: str) -> dict[str, Any]:
    """The contract that ships with `tradespec.<name>`."""
    text = files(f"tradespec.{name}").joinpath("openapi.json").read_text(encoding="utf-8")
    return cast("dict[str, Any]", json.loads(text))


def profile(name: str) -> Profile:
    """The profile of an exchange.

    Raises:
        UnknownExchange: there is none.
    """
    if name not in PROFILES:
        raise UnknownExchange(f"there is no fuzzing profile {name!r}; there is {', '.join(sorted(PROFILES))}")
    return cast(Profile, import_module(PROFILES[name]).PROFILE)
