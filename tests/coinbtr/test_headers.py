"""The key: where it comes from, where it goes, and that it shows nowhere."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.coinbtr.contract import operations
from tests.coinbtr.support import KEY, Script, ok, refused, run
from tradespec.coinbtr import AsyncCoinBTR, CoinBTR
from tradespec.core.errors import ConfigurationError, MissingCredentials, ParameterError, TradespecError
from tradespec.core.options import RequestOptions


def test_without_a_key_public_calls_work_and_others_say_what_is_missing() -> None:
    script = Script(ok({}))
    with script.client(api_key=None) as client:
        for spec in operations():
            if spec.signed:
                with pytest.raises(MissingCredentials, match="api_key") as caught:
                    run(client, spec)
                assert caught.value.outcome == "not_sent"
        assert script.requests == []
        client.market.get_currencies()
    assert "authorization" not in script.requests[0].headers


def test_the_key_comes_from_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRADESPEC_COINBTR_API_KEY", KEY)
    script = Script(ok({}))
    with CoinBTR.from_env(transport=script.transport) as client:
        client.account.get_session()
    assert script.requests[0].headers["authorization"] == f"Token {KEY}"
    monkeypatch.delenv("TRADESPEC_COINBTR_API_KEY")
    for facade in (CoinBTR, AsyncCoinBTR):
        with pytest.raises(MissingCredentials, match="TRADESPEC_COINBTR_API_KEY"):
            facade.from_env()


def test_a_key_pasted_with_its_word_or_a_line_end_is_refused() -> None:
    for pasted in (f"Token {KEY}", f"{KEY}\n"):
        with pytest.raises(ConfigurationError, match="api_key holds a blank, a line break"):
            CoinBTR(api_key=pasted)


@pytest.mark.parametrize("name", ["Authorization", "authorization", "Content-Type"])
def test_the_header_of_the_key_can_not_be_set(name: str) -> None:
    script = Script(ok({}))
    with script.client() as client, pytest.raises(ParameterError, match="the SDK's own"):
        client.account.get_session(options=RequestOptions(headers={name: "x"}))
    with pytest.raises(ConfigurationError):
        CoinBTR(headers={name: "x"})
    assert script.requests == []


def test_another_host_can_be_named() -> None:
    script = Script(ok({}))
    with script.client(base_url="https://api.staging.coinbtr.com") as client:
        client.account.get_session()
    assert str(script.requests[0].url) == "https://api.staging.coinbtr.com/api/v1/user/session"


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


def everything_shown(error: TradespecError) -> str:
    """What any tool could print of an error, the exchange's own bytes apart."""
    error.body = b""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    pickled = pickle.dumps(error).decode("latin-1")
    return "\n".join(["".join(shown.format()), repr(error), str(error), repr(vars(error)), pickled])


ECHO = f"Authorization: Token {KEY}"
FAILURES: dict[str, Any] = {
    "connect": httpx.ConnectError(ECHO),
    "read": httpx.ReadError(ECHO),
    "protocol": httpx.LocalProtocolError(f"Illegal header value b'Token {KEY}'"),
    "refused with text": refused(f"Invalid token: {ECHO}", 401),
    "refused with an object": refused({"error": f"Invalid token: {ECHO}", "code": 401}, 401),
    "refused with 200": refused({"token": KEY}, 200),
    "page": httpx.Response(403, html=f"<html>{ECHO}</html>"),
    "breach": ok(ECHO),
}


@pytest.mark.parametrize("case", FAILURES)
def test_no_failure_shows_the_key(case: str, logs: Everything) -> None:
    events: list[Any] = []
    with Script(FAILURES[case]).client(on_event=events.append) as client, pytest.raises(TradespecError) as caught:
        client.wallet.withdraw(coin="btc", address="x", amount="1")
    shown = [everything_shown(caught.value), repr(events), repr(client), *logs.lines]
    assert not any(KEY in text for text in shown)
    assert logs.lines and caught.value.__context__ is None
