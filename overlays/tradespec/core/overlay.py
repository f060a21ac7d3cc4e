"""What an exchange's overlay implements: the few things that no spec can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from attrs import frozen

from .clock import Clock
from .credentials import Credentials
from .operation import WireRequest

if TYPE_CHECKING:
    from .nonces import Nonces

__all__ = ["ErrorReport", "NumberedOverlay", "NumberedSigner", "Overlay", "Signer"]


@frozen
class ErrorReport:
    """An exchange's error as it words it.

    Attributes:
        code: its code as text, such as "-208"; None if the body has none.
        message: its message, None if the body has none.
        retry_after: seconds that it asks to wait, None if it does not say.
    """

    code: str | None
    message: str | None
    retry_after: float | None = None


class Signer(Protocol):
    """Signs requests with one account's credentials. Safe to use from several threads."""

    def __call__(self, request: WireRequest) -> WireRequest:
        """Return the request with its signature. Called for every attempt, last before the network."""
        ...


@runtime_checkable
class NumberedSigner(Protocol):
    """Signs requests that carry a growing number."""

    def numbered(self, request: WireRequest, field: str, value: int) -> WireRequest:
        """Return the request with its number and its signature."""
        ...


class Overlay(Protocol):
    """One exchange's behaviour."""

    def signer(self, credentials: Credentials, clock: Clock) -> Signer:
        """Make the signer of one client; what can be computed once is computed here."""
        ...

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        """Find the exchange's own error in an answer of any HTTP status; None if the body holds none. Never raises."""
        ...


@runtime_checkable
class NumberedOverlay(Protocol):
    """The overlay of an exchange whose signed calls are numbered. Its signers are `NumberedSigner`s."""

    def nonces(self, clock: Clock) -> Nonces:
        """Where the numbers of a client come from that is given no other source."""
        ...
