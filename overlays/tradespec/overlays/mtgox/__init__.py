"""Mt.Gox: its signature, its errors, and the shop's side of its merchant system."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tradespec.core.clock import Clock
from tradespec.core.credentials import Credentials
from tradespec.core.lazy import attach
from tradespec.core.overlay import ErrorReport, Overlay

from .reading import read_error

if TYPE_CHECKING:
    from tradespec.core.nonces import FileNonces, MemoryNonces, Nonces, Tonces
    from tradespec.core.overlay import Signer

__all__ = ["OVERLAY", "FileNonces", "MemoryNonces", "Tonces"]

__getattr__, __dir__ = attach(
    __name__,
    {
        **dict.fromkeys(["FileNonces", "MemoryNonces", "Tonces"], "tradespec.core.nonces"),
    },
)


class _MtGox:
    """The overlay. Who asks for public data only loads nothing that signs."""

    def signer(self, credentials: Credentials, clock: Clock) -> Signer:
        from .signer import MtGoxSigner

        return MtGoxSigner(credentials)

    def nonces(self, clock: Clock) -> Nonces:
        from tradespec.core.nonces import FileNonces

        return FileNonces(clock=clock)

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        return read_error(status, body)


OVERLAY: Final[Overlay] = _MtGox()
