from __future__ import annotations

import copy
import json
import logging
import pickle

import attrs
import pytest

from tradespec.core.secret import Secret, install_redaction, scrub

TEXT = "very-secret-text-5521"


@attrs.define
class Holder:
    secret: Secret


def test_a_secret_shows_nowhere() -> None:
    secret = Secret(TEXT)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret:>40}", f"{secret!r}", f"{[secret]}", f"{secret!a}"]
    shown += [repr(Holder(secret)), repr(attrs.asdict(Holder(secret))), "{} {!r}".format(secret, secret)]  # noqa: UP032
    assert not any(TEXT in text for text in shown)
    assert secret.reveal() == TEXT


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_is_not_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(Holder(Secret(TEXT)), protocol)


def test_a_secret_has_no_attributes_to_serialise() -> None:
    with pytest.raises(TypeError):
        vars(Secret(TEXT))
    with pytest.raises(TypeError):
        json.dumps(Secret(TEXT))


def test_a_copy_is_the_same_object() -> None:
    secret = Secret(TEXT)
    assert copy.copy(secret) is secret
    assert copy.deepcopy(Holder(secret)).secret is secret


def test_secrets_compare_by_their_text_and_only_with_secrets() -> None:
    assert Secret("日本") == Secret("日本")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert not Secret("")


def test_something_else_than_text_is_refused_without_showing_it() -> None:
    with pytest.raises(TypeError) as caught:
        Secret(b"byte-secret")  # type: ignore[arg-type]
    assert "byte-secret" not in str(caught.value)


def test_a_known_secret_is_scrubbed_while_it_lives() -> None:
    secret = Secret("short-lived-secret")
    assert scrub("a short-lived-secret b") == "a *** b"
    del secret
    assert scrub("a short-lived-secret b") == "a short-lived-secret b"


@pytest.mark.parametrize(
    "logger", ["httpx", "httpcore.http11", "httpcore.connection", "hpack.hpack", "tradespec.redact"]
)
@pytest.mark.parametrize(
    "line",
    ["X-Redact-Sign: abc123", "'x-redact-sign': 'abc123'", "(b'X-Redact-Sign', b'abc123')", "x-redact-sign=abc123&b=1"],
)
def test_log_lines_lose_secrets_and_security_headers(logger: str, line: str, caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret("logged-secret-9")
    install_redaction("redact", ["X-Redact-Sign"])
    with caplog.at_level(logging.DEBUG):
        logging.getLogger(logger).debug("%s and %s, kept", line, secret.reveal())
    assert "abc123" not in caplog.text
    assert "logged-secret-9" not in caplog.text
    assert "kept" in caplog.text


def test_logged_exceptions_lose_secrets(caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret("raised-secret-9")
    install_redaction("redact", [])
    try:
        raise ValueError(f"bad key {secret.reveal()}")
    except ValueError:
        logging.getLogger("tradespec.redact").exception("failed")
    assert "raised-secret-9" not in caplog.text
    assert "bad key ***" in caplog.text
