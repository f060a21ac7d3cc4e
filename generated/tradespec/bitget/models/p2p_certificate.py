"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class P2PCertificate:
    """A certificate of a merchant.

    Attributes:
        image_url: Address of the picture.
        desc: What it says.
    """

    image_url: str | None = _field(default=None, metadata={"wire": "imageUrl"})
    desc: str | None = _field(default=None, metadata={"wire": "desc"})


class P2PCertificateWire(WireStruct):
    """`P2PCertificate` as it travels."""

    image_url: str | None = _wire_field(default=None, name="imageUrl")
    desc: str | None = None


def build_p2p_certificate(wire: P2PCertificateWire) -> P2PCertificate:
    """Checked and converted: wire twin -> model."""
    return P2PCertificate(
        wire.image_url,
        wire.desc,
    )
