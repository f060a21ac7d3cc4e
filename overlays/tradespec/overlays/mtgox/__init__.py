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
    from tradespec.core.streams.channel import Gap
    from tradespec.core.streams.dialect import Session
    from tradespec.core.streams.subscription import AsyncSubscription, Subscription

    from .book import AsyncLocalBook, LocalBook
    from .button import BUTTON_SCRIPT, checkout_button
    from .ipn import (
        AddressPing,
        AddressPingStatus,
        InvalidIpnSignature,
        Ipn,
        IpnCancelled,
        IpnClosed,
        IpnError,
        IpnMessage,
        IpnPaid,
        IpnPartial,
        IpnStatus,
        IpnUnknown,
        MalformedIpn,
        verify_address_ping,
        verify_ipn,
    )
    from .receiver import AddressPingReceiver, IpnReceiver
    from .seen import Claim, MemorySeen, SeenStore, SqliteSeen

__all__ = [
    "BUTTON_SCRIPT",
    "OVERLAY",
    "AddressPing",
    "AddressPingReceiver",
    "AddressPingStatus",
    "AsyncLocalBook",
    "AsyncSubscription",
    "Claim",
    "FileNonces",
    "Gap",
    "InvalidIpnSignature",
    "Ipn",
    "IpnCancelled",
    "IpnClosed",
    "IpnError",
    "IpnMessage",
    "IpnPaid",
    "IpnPartial",
    "IpnReceiver",
    "IpnStatus",
    "IpnUnknown",
    "LocalBook",
    "MalformedIpn",
    "MemoryNonces",
    "MemorySeen",
    "SeenStore",
    "SqliteSeen",
    "Subscription",
    "Tonces",
    "checkout_button",
    "verify_address_ping",
    "verify_ipn",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        **dict.fromkeys(["FileNonces", "MemoryNonces", "Tonces"], "tradespec.core.nonces"),
        **dict.fromkeys(["AsyncLocalBook", "LocalBook"], ".book"),
        **dict.fromkeys(["AsyncSubscription", "Gap", "Subscription"], "tradespec.core.streams"),
        **dict.fromkeys(["BUTTON_SCRIPT", "checkout_button"], ".button"),
        **dict.fromkeys(
            [
                "AddressPing",
                "AddressPingStatus",
                "InvalidIpnSignature",
                "Ipn",
                "IpnCancelled",
                "IpnClosed",
                "IpnError",
                "IpnMessage",
                "IpnPaid",
                "IpnPartial",
                "IpnStatus",
                "IpnUnknown",
                "MalformedIpn",
                "verify_address_ping",
                "verify_ipn",
            ],
            ".ipn",
        ),
        **dict.fromkeys(["AddressPingReceiver", "IpnReceiver"], ".receiver"),
        **dict.fromkeys(["Claim", "MemorySeen", "SeenStore", "SqliteSeen"], ".seen"),
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

    def session(self, credentials: Credentials | None, clock: Clock) -> Session:
        from .stream import MtGoxSession

        return MtGoxSession(credentials)

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        return read_error(status, body)


OVERLAY: Final[Overlay] = _MtGox()
