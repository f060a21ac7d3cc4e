"""Headers, environments, credentials, and secrets that show nowhere."""

from __future__ import annotations

import logging
import pickle
import re
import traceback
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.bitget.contract import Spec, specs
from tests.bitget.support import KEY, KEYS, PASSPHRASE, SECRET, Script, ok, refused
from tradespec.bitget import AsyncBitget, Bitget
from tradespec.core.errors import ConfigurationError, MissingCredentials, ParameterError, TradespecError
from tradespec.core.options import RequestOptions
from tradespec.core.secret import Secret
from tradespec.core.wire import as_wire

VARIABLES = ("TRADESPEC_BITGET_API_KEY", "TRADESPEC_BITGET_API_SECRET", "TRADESPEC_BITGET_PASSPHRASE")
TIME = ok({"serverTime": "1700000000000"})


def test_demo_is_said_on_signed_requests_only() -> None:
    script = Script(TIME, ok([]))
    with script.client(environment="demo") as client:
        client.common.get_server_time()
        client.spot_account.get_assets()
    public, signed = script.requests
    assert "paptrading" not in public.headers and "access-key" not in public.headers
    assert signed.headers["paptrading"] == "1"
    assert {request.url.host for request in script.requests} == {"api.bitget.com"}


@pytest.mark.anyio
async def test_demo_is_said_by_the_async_client_too() -> None:
    script = Script(ok([]))
    async with script.async_client(environment="demo") as client:
        await client.spot_account.get_assets()
    assert script.requests[0].headers["paptrading"] == "1"


def test_an_unknown_environment_is_refused() -> None:
    wrong: Any = "paper"
    with pytest.raises(ConfigurationError, match=r"live.*demo"):
        Bitget(environment=wrong)


def test_the_language_of_messages_can_be_chosen() -> None:
    script = Script(ok([]))
    with script.client() as client:
        client.spot_account.get_assets()
        client.spot_account.get_assets(options=RequestOptions(headers={"Locale": "zh-CN"}))
    with script.client(headers={"locale": "zh-CN", "X-CHANNEL-API-CODE": "partner"}) as client:
        client.spot_account.get_assets()
    assert [request.headers.get_list("locale") for request in script.requests] == [["en-US"], ["zh-CN"], ["zh-CN"]]
    assert script.requests[2].headers["x-channel-api-code"] == "partner"


@pytest.mark.parametrize("name", ["ACCESS-SIGN", "access-key", "Access-Timestamp", "ACCESS-PASSPHRASE", "Content-Type"])
def test_the_headers_of_the_signature_can_not_be_set(name: str) -> None:
    script = Script(ok([]))
    with script.client() as client, pytest.raises(ParameterError, match="the SDK's own"):
        client.spot_account.get_assets(options=RequestOptions(headers={name: "x"}))
    with pytest.raises(ConfigurationError):
        Bitget(headers={name: "x"})
    assert script.requests == []


def test_keys_come_from_three_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(VARIABLES, (KEY, SECRET, PASSPHRASE), strict=True):
        monkeypatch.setenv(name, value)
    script = Script(ok([]))
    with Bitget.from_env(transport=script.transport) as client:
        client.spot_account.get_assets()
    headers = script.requests[0].headers
    assert (headers["access-key"], headers["access-passphrase"]) == (KEY, PASSPHRASE)


@pytest.mark.parametrize("missing", VARIABLES)
def test_a_variable_that_is_missing_is_named(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, "x")
    monkeypatch.delenv(missing)
    for facade in (Bitget, AsyncBitget):
        with pytest.raises(MissingCredentials, match=missing):
            facade.from_env()


@pytest.mark.parametrize("missing", KEYS)
def test_two_of_three_credentials_are_not_enough(missing: str) -> None:
    given: Any = {name: value for name, value in KEYS.items() if name != missing}
    with pytest.raises(ConfigurationError, match=missing):
        Bitget(**given)


def test_without_keys_public_calls_work_and_others_say_what_is_missing() -> None:
    script = Script(TIME)
    none: Any = dict.fromkeys(KEYS)
    with script.client(**none) as client:
        assert client.common.get_server_time().server_time == 1_700_000_000_000
        with pytest.raises(MissingCredentials, match=r"api_key.*api_secret.*passphrase"):
            client.spot_account.get_assets()
    assert len(script.requests) == 1


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


def silent(*texts: str) -> bool:
    return not any(secret in text for secret in (KEY, SECRET, PASSPHRASE) for text in texts)


ECHO = f"{KEY} {SECRET} {PASSPHRASE}"
FAILURES: dict[str, Any] = {
    "connect": httpx.ConnectError(ECHO),
    "read": httpx.ReadError(ECHO),
    "protocol": httpx.LocalProtocolError(f"Illegal header value b'{PASSPHRASE}'"),
    "refused": refused("40012", msg=f"apikey/password is incorrect: {ECHO}"),
    "page": httpx.Response(403, html=f"<html>{ECHO}</html>"),
    "breach": ok(ECHO),
}


@pytest.mark.parametrize("case", FAILURES)
def test_no_failure_shows_a_credential(case: str, logs: Everything) -> None:
    events: list[Any] = []
    with (
        Script(FAILURES[case]).client(on_event=events.append) as client,
        pytest.raises(TradespecError) as caught,
    ):
        client.spot_trade.place_order(symbol="BTCUSDT", side="buy", order_type="market", size="100")
    assert silent(everything_shown(caught.value), repr(events), repr(client), *logs.lines)
    assert logs.lines and caught.value.__context__ is None


HOLDERS = [spec for spec in specs().values() if '"secret' in spec.answer()]


def test_all_answers_with_new_keys_are_looked_at() -> None:
    assert len(HOLDERS) == 6


@pytest.mark.parametrize("spec", HOLDERS, ids=str)
def test_secrets_in_answers_do_not_show(spec: Spec, logs: Everything) -> None:
    canary = "answer-secret-4be7"
    text = re.sub(r'("secret(Key)?": ?)"[^"]*"', rf'\1"{canary}"', spec.answer())
    with Script(httpx.Response(200, text=text)).client() as client:
        response = getattr(getattr(client, spec.tag), f"{spec.function}_detailed")(**spec.arguments())
    assert canary not in f"{response.parsed!r} {response!r} {as_wire(response.parsed)!r} {logs.lines}"
    first = response.parsed[0] if isinstance(response.parsed, list) else response.parsed
    assert [value.reveal() for value in vars_of(first) if isinstance(value, Secret)] == [canary]


def vars_of(model: Any) -> list[Any]:
    return [getattr(model, field.name) for field in type(model).__attrs_attrs__]
