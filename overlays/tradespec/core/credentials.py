"""Credentials: from arguments or from the environment, checked early, shown never."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from .errors import ConfigurationError, MissingCredentials
from .exchange import Exchange
from .secret import Secret

Credentials = Mapping[str, Secret]
"""The credentials of one account by the exchange's names for them, such as `api_key` and `api_secret`."""

_USABLE = re.compile(r"[\x21-\x7e]+", re.ASCII)


def env_name(exchange: Exchange, credential: str) -> str:
    """The environment variable of a credential, such as TRADESPEC_BITFLYER_API_KEY."""
    return f"TRADESPEC_{exchange.name}_{credential}".upper()


def credentials_from_env(exchange: Exchange, environ: Mapping[str, str] | None = None) -> dict[str, Secret]:
    """Read the credentials of an exchange from TRADESPEC_<EXCHANGE>_<CREDENTIAL> variables.

    Args:
        exchange: whose credentials.
        environ: where to look; the process environment by default.

    Raises:
        MissingCredentials: a variable is not set or empty; the message names all that are missing.
    """
    source = os.environ if environ is None else environ
    found = {name: Secret(source.get(env_name(exchange, name), "")) for name in exchange.credentials}
    missing = [env_name(exchange, name) for name, secret in found.items() if not secret]
    if missing:
        raise MissingCredentials(f"set the environment variable(s) {', '.join(missing)}", exchange=exchange.name)
    return found


def check_credentials(exchange: Exchange, given: Mapping[str, str | Secret | None]) -> Credentials | None:
    """Take what the user gave: all credentials, or none (None: public operations only).

    Raises:
        MissingCredentials: some were given and others not.
        ConfigurationError: an unknown name, or a value that cannot be a key (blanks, line breaks, not ASCII).
    """
    unknown = sorted(set(given) - set(exchange.credentials))
    if unknown:
        raise ConfigurationError(
            f"{exchange.title} has no credential {', '.join(unknown)}; it takes {', '.join(exchange.credentials)}",
            exchange=exchange.name,
        )
    found: dict[str, Secret] = {}
    for name in exchange.credentials:
        value = given.get(name)
        if value is None:
            continue
        if not isinstance(value, (str, Secret)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"{name} takes text, not {type(value).__name__}", exchange=exchange.name)
        secret = value if isinstance(value, Secret) else Secret(value)
        if secret:
            found[name] = secret
    if not found and all(given.get(name) is None for name in exchange.credentials):
        return None
    missing = [name for name in exchange.credentials if name not in found]
    if missing:
        raise missing_credentials(exchange, missing)
    for name, secret in found.items():
        if not _USABLE.fullmatch(secret.reveal()):
            raise ConfigurationError(
                f"{name} holds a blank, a line break or a character outside ASCII; was it read with a line end?",
                exchange=exchange.name,
            )
    return found


def missing_credentials(
    exchange: Exchange, names: tuple[str, ...] | list[str], operation: str = ""
) -> MissingCredentials:
    """The error that says which arguments or environment variables are to be given."""
    arguments = " and ".join(f"{name}=..." for name in names)
    variables = " and ".join(env_name(exchange, name) for name in names)
    return MissingCredentials(
        f"credentials are missing: give {arguments} to the client, or set {variables} and use from_env()",
        exchange=exchange.name,
        operation=operation,
    )
