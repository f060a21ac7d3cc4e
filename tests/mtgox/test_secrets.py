"""Keys, passwords, redeemed keys and keys that come in answers: where they go, and that they show nowhere."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.mtgox.contract import samples
from tests.mtgox.oracle import signature
from tests.mtgox.support import KEY, OID, SECRET, Script, buy, login_error, ok, refused
from tradespec.core.errors import ConfigurationError, ContractBreach, MissingCredentials, ParameterError, TradespecError
from tradespec.core.options import RequestOptions
from tradespec.core.secret import Secret
from tradespec.mtgox import AsyncMtGox, MtGox

PASSWORD, CODE, PRIVATE = "canary pass/51", "MTGOX-BTC-CANARY-61", "5HueCGU8rMjxEXxiPuD5BDkuCANARY"
ECHO = f"{KEY} {SECRET} {PASSWORD} {CODE} {PRIVATE}"


def test_without_a_key_public_calls_work_and_others_say_what_is_missing() -> None:
    script = Script(ok([]))
    with script.client(api_key=None, api_secret=None) as client:
        with pytest.raises(MissingCredentials, match=r"api_key.*api_secret") as caught:
            buy(client)
        assert (caught.value.outcome, script.requests) == ("not_sent", [])
        assert client.market.get_trades(pair="BTCUSD") == []


def test_half_a_pair_is_refused() -> None:
    for half in ("api_key", "api_secret"):
        with pytest.raises(ConfigurationError) as caught:
            Script().client(**{half: None})
        assert SECRET not in str(caught.value)


def test_the_pair_comes_from_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRADESPEC_MTGOX_API_KEY", KEY)
    monkeypatch.setenv("TRADESPEC_MTGOX_API_SECRET", SECRET)
    script = Script(ok([]))
    with MtGox.from_env(transport=script.transport) as client:
        client.trade.get_orders()
    assert script.requests[0].headers["rest-key"] == KEY
    monkeypatch.delenv("TRADESPEC_MTGOX_API_SECRET")
    for facade in (MtGox, AsyncMtGox):
        with pytest.raises(MissingCredentials, match="TRADESPEC_MTGOX_API_SECRET"):
            facade.from_env()


BAD = [
    "canary-secret",
    "canary_secret",
    "canary!",
    "Y2FuYXJ5A",
    "Y2Fu=YXJ5",
    "====",
    "Y2FuYXJ5LQ===",
    "c2Vjcmx0\u00e9",
    "Y2Fu YXJ5",
    "Y2FuYXJ5\n",
]


@pytest.mark.parametrize("secret", BAD)
@pytest.mark.parametrize("facade", [MtGox, AsyncMtGox])
def test_a_secret_that_is_no_base64_is_refused_when_the_client_is_made(facade: Any, secret: str) -> None:
    with pytest.raises(ConfigurationError, match=r"base64|blank|line break|ASCII") as caught:
        facade(api_key=KEY, api_secret=secret)
    assert secret not in shown(caught.value, source=False)


@given(st.binary(min_size=1, max_size=80))
@example(b"secret")
def test_a_secret_without_its_padding_signs_the_same(key: bytes) -> None:
    from base64 import b64encode

    padded = b64encode(key).decode()
    script = Script(ok(OID))
    for form in (padded, padded.rstrip("="), Secret(padded)):
        with script.client(api_secret=form) as client:
            buy(client)
    for request in script.requests:
        assert request.headers["rest-sign"] == signature(padded, request.url.path, request.content)


@pytest.mark.parametrize("name", ["Rest-Key", "rest-sign", "REST-SIGN", "Content-Type"])
def test_the_headers_of_the_signature_can_not_be_set(name: str) -> None:
    script = Script(ok([]))
    with script.client() as client, pytest.raises(ParameterError, match="the SDK's own"):
        client.trade.get_orders(options=RequestOptions(headers={name: "x"}))
    with pytest.raises(ConfigurationError):
        MtGox(headers={name: "x"})
    assert script.requests == []


class Everything(logging.Handler):
    """Keeps every line of every logger, formatted with its exception."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def logs() -> Iterator[Everything]:
    handler, root = Everything(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


def shown(error: TradespecError, *, source: bool = True) -> str:
    """What any tool could print of an error, the exchange's own bytes apart."""
    error.body = b""
    trace = traceback.TracebackException.from_exception(error, capture_locals=source)
    parts = [repr(error), str(error), repr(vars(error)), pickle.dumps(error).decode("latin-1")]
    return "\n".join(["".join(trace.format()) if source else "", *parts])


def place(client: MtGox) -> Any:
    return buy(client)


def log_in(client: MtGox) -> Any:
    return client.legacy.get_funds(name="trader", pass_=PASSWORD)


def redeem_code(client: MtGox) -> Any:
    return client.legacy.redeem_code(name="trader", pass_=Secret(PASSWORD), code=CODE)


def redeem_key(client: MtGox) -> Any:
    return client.bitcoin.add_private_key(key=PRIVATE, keytype="raw")


FAILURES: dict[str, Any] = {
    "connect": httpx.ConnectError(ECHO),
    "read": httpx.ReadError(ECHO),
    "protocol": httpx.LocalProtocolError(f"Illegal header value {ECHO!r}"),
    "bug": RuntimeError(ECHO),
    "refused": refused(f"Not logged in: {ECHO}", "unknown_error"),
    "legacy error": httpx.Response(200, json={"error": f"Not logged in. {ECHO}"}),
    "login": login_error("invalid_rest_sign"),
    "page": httpx.Response(502, html=f"<html>{ECHO}</html>"),
    "plain": httpx.Response(200, text=f"MySQL error near '{ECHO}'"),
    "breach": httpx.Response(200, json=[ECHO]),
}


@pytest.mark.parametrize("call", [place, log_in, redeem_code, redeem_key])
@pytest.mark.parametrize("case", FAILURES)
def test_no_failure_shows_a_secret(case: str, call: Callable[[MtGox], Any], logs: Everything) -> None:
    events: list[Any] = []
    script = Script(FAILURES[case])
    with script.client(on_event=events.append) as client:
        try:
            call(client)
        except TradespecError as error:
            texts = [shown(error), repr(events), repr(client), repr(script.requests[0].url), *logs.lines]
            assert error.__context__ is None
        else:
            assert (case, call) == ("breach", redeem_key), "an answer of any shape is taken here"
            return
    assert [canary for canary in (KEY, SECRET) for text in texts if canary in text] == []


@pytest.mark.parametrize("call", [log_in, redeem_code, redeem_key])
@pytest.mark.parametrize(
    "answer", [httpx.ConnectError("no route"), httpx.ReadError("gone"), httpx.Response(502), ok(7)]
)
def test_what_is_sent_in_a_body_shows_in_no_text_of_ours(
    answer: Any, call: Callable[[MtGox], Any], logs: Everything
) -> None:
    events: list[Any] = []
    with Script(answer).client(on_event=events.append) as client:
        try:
            found = repr(call(client))
        except TradespecError as error:
            found = "\n".join([repr(error), str(error), repr(vars(error)), pickle.dumps(error).decode("latin-1")])
    texts = [found, repr(events), *logs.lines]
    assert [canary for canary in (PASSWORD, "canary%20pass", CODE, PRIVATE) for text in texts if canary in text] == []


def test_a_refused_argument_does_not_show_a_secret() -> None:
    with Script().client() as client, pytest.raises(ParameterError) as caught:
        client.legacy.redeem_code(name="trader", pass_=PASSWORD, code=17)  # type: ignore[arg-type]
    assert PASSWORD not in "\n".join([str(caught.value), repr(caught.value), repr(vars(caught.value))])
    with Script().client() as client, pytest.raises(ParameterError) as caught:
        client.bitcoin.add_private_key(key=b"5Hue-canary")  # type: ignore[arg-type]
    assert "5Hue" not in shown(caught.value, source=False)


def sample(name: str) -> httpx.Response:
    [found] = [one for one in samples("response") if str(one) == name]
    return httpx.Response(200, text=found.body)


NEW_SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw=="


def test_a_key_made_by_activation_stays_hidden_and_can_be_used(logs: Everything) -> None:
    with Script(sample("activate")).client(api_key=None, api_secret=None) as client:
        made = client.account.activate(key="activation-canary", name="phone", app="app")
    assert made.secret.reveal() == NEW_SECRET
    assert NEW_SECRET not in f"{made!r} {made} {logs.lines}" and "activation-canary" not in str(logs.lines)
    with Script(ok(OID)).client(api_key=made.rest_key, api_secret=made.secret) as client:
        assert buy(client) == OID


@pytest.mark.parametrize("name", ["hotp_gen", "idkey", "legacy_withdraw_code"])
def test_other_answers_hide_what_they_hand_out(name: str) -> None:
    [found] = [one for one in samples("response") if str(one) == name]
    with Script(sample(name)).client() as client:
        result = getattr(getattr(client, found.spec.tag), found.spec.function)(**found.arguments())
    hidden = [result] if isinstance(result, Secret) else [v for v in vars_of(result) if isinstance(v, Secret)]
    assert hidden
    for secret in hidden:
        assert secret.reveal() in found.body and secret.reveal() not in f"{result!r} {result}"


def vars_of(model: Any) -> list[Any]:
    return [getattr(model, name) for name in type(model).__slots__ if name != "__weakref__"]


def test_a_broken_answer_to_an_activation_shows_no_part_of_it() -> None:
    broken = httpx.Response(200, text=sample("activate").text.replace('"Rest-Key"', '"Key"'))
    with Script(broken).client() as client, pytest.raises(ContractBreach) as caught:
        client.account.activate(key="k", name="phone", app="app")
    assert caught.value.body == b"(withheld: it holds secrets)"
    assert NEW_SECRET not in shown(caught.value) and caught.value.outcome == "unknown"


def test_a_client_is_neither_pickled_nor_shown_with_its_secrets() -> None:
    with Script().client() as client:
        assert KEY not in repr(client) and SECRET not in repr(client)
        with pytest.raises(TypeError, match="make one per process"):
            pickle.dumps(client)
