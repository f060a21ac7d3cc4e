from __future__ import annotations

import pytest

from tests.core.support import EXCHANGE
from tradespec.core.credentials import check_credentials, credentials_from_env
from tradespec.core.errors import ConfigurationError, MissingCredentials
from tradespec.core.secret import Secret


def test_the_environment_gives_all_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRADESPEC_ACME_API_KEY", "k")
    monkeypatch.setenv("TRADESPEC_ACME_API_SECRET", "s")
    found = credentials_from_env(EXCHANGE)
    assert {name: secret.reveal() for name, secret in found.items()} == {"api_key": "k", "api_secret": "s"}


def test_missing_variables_are_named() -> None:
    with pytest.raises(MissingCredentials, match="TRADESPEC_ACME_API_SECRET"):
        credentials_from_env(EXCHANGE, {"TRADESPEC_ACME_API_KEY": "k"})


def test_none_at_all_is_a_public_client() -> None:
    assert check_credentials(EXCHANGE, {"api_key": None, "api_secret": None}) is None


def test_empty_credentials_are_not_taken_for_none() -> None:
    with pytest.raises(MissingCredentials, match=r"api_key=\.\.\. and api_secret="):
        check_credentials(EXCHANGE, {"api_key": "", "api_secret": ""})
    with pytest.raises(ConfigurationError, match="api_key takes text, not bytes"):
        check_credentials(EXCHANGE, {"api_key": b"k", "api_secret": "s"})  # type: ignore[dict-item]  # pyright: ignore


def test_half_a_pair_is_refused_by_name() -> None:
    with pytest.raises(
        MissingCredentials, match=r"give api_secret=\.\.\. to the client, or set TRADESPEC_ACME_API_SECRET"
    ):
        check_credentials(EXCHANGE, {"api_key": Secret("k"), "api_secret": None})


@pytest.mark.parametrize("value", ["tail-secret\n", " lead-secret", "sec\tret", "s\xe9cret", "a\r\nX-Evil: 1"])
def test_a_key_with_blanks_or_line_ends_is_refused_without_showing_it(value: str) -> None:
    with pytest.raises(ConfigurationError, match="api_secret holds") as caught:
        check_credentials(EXCHANGE, {"api_key": "k", "api_secret": value})
    assert value not in str(caught.value)


def test_an_unknown_credential_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="passphrase"):
        check_credentials(EXCHANGE, {"passphrase": "p"})
