"""Where requests go: the scheme, host and port of a client, checked before anything is sent."""

from __future__ import annotations

from urllib.parse import urlsplit

from .errors import ConfigurationError
from .exchange import Exchange

__all__ = ["check_stream_url", "insecure", "is_private", "origin_of"]


def origin_of(exchange: Exchange, environment: str, base_url: str | None) -> str:
    """Scheme and authority of where requests go."""
    if base_url is None:
        if environment not in exchange.environments:
            known = ", ".join(exchange.environments)
            raise ConfigurationError(
                f"{exchange.title} has no environment {environment!r}; it has {known}", exchange=exchange.name
            )
        base_url = exchange.environments[environment]
    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname, parts.port
        usable = bool(host) and base_url.isascii() and base_url.isprintable() and " " not in base_url
    except ValueError:
        parts, host, port, usable = urlsplit(""), None, None, False
    if not usable or parts.scheme not in ("http", "https") or parts.username is not None:
        raise ConfigurationError(
            "base_url must be an address such as https://api.example.com or http://127.0.0.1:8701, without user and password",
            exchange=exchange.name,
        )
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ConfigurationError(
            f"base_url ends at the host (and port); the path {parts.path!r} would not be what is signed",
            exchange=exchange.name,
        )
    authority = f"[{host}]" if host and ":" in host else host
    return f"{parts.scheme}://{authority}" if port is None else f"{parts.scheme}://{authority}:{port}"


def check_stream_url(exchange: Exchange, url: str | None) -> str | None:
    """The URL of a stream, as given. Raises ConfigurationError: it is none."""
    try:
        parts = urlsplit("ws://none" if url is None else url)
        is_usable = parts.scheme in ("ws", "wss") and bool(parts.hostname) and (parts.port or 1) > 0
        is_usable = is_usable and parts.username is None
    except (ValueError, AttributeError, TypeError):
        is_usable = False
    if is_usable:
        return url
    raise ConfigurationError(
        f"stream_url takes an address such as wss://api.example.com/stream or ws://127.0.0.1:8701/stream, not {url!r}",
        exchange=exchange.name,
    )


def is_private(origin: str) -> bool:
    """Whether nobody on the way can read along: https, or this machine."""
    return origin.startswith("https:") or _is_loopback(urlsplit(origin).hostname or "")


def insecure(exchange: Exchange, origin: str, operation: str = "") -> ConfigurationError:
    """The error of secrets that would go to another machine without encryption."""
    kind, better = ("a stream without TLS", "wss") if origin.startswith("ws") else ("plain http", "https")
    return ConfigurationError(
        f"{origin} is {kind} to another machine: anybody on the way could read and change orders; "
        f"use {better}, or allow_insecure=True if the network is your own",
        exchange=exchange.name,
        operation=operation,
    )


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
