"""What an exchange's overlay implements: the few things that no spec can say."""

from __future__ import annotations

from typing import Protocol

from attrs import frozen

from .clock import Clock
from .credentials import Credentials
from .operation import WireRequest

__all__ = ["ErrorReport", "Overlay", "Signer"]


@frozen
class ErrorReport:
    """An exchange's error as it words it.

    Attributes:
        code: its code as text, such as "-208"; None if the body has none.
        message: its message, None if the body has none.
    """

    code: str | None
    message: str | None


class Signer(Protocol):
    """Signs requests with one account's credentials. Safe to use from several threads."""

    def __call__(self, request: WireRequest) -> WireRequest:
        """Return the request with its signature. Called for every attempt, last before the network."""
        ...


class Overlay(Protocol):
    """One exchange's behaviour."""

    def signer(self, credentials: Credentials, clock: Clock) -> Signer:
        """Make the signer of one client; what can be computed once is computed here."""
        ...

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        """Find the exchange's own error in an answer of any HTTP status; None if the body holds none. Never raises."""
        ...
