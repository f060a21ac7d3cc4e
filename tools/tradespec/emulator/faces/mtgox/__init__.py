"""Mt.Gox's HTTP API over the matching engine."""

from __future__ import annotations

from tradespec.emulator.faces.mtgox.control import MtGoxControl
from tradespec.emulator.faces.mtgox.face import MtGoxFace, make_face
from tradespec.emulator.faces.mtgox.options import MtGoxOptions

__all__ = ["MtGoxControl", "MtGoxFace", "MtGoxOptions", "make_face"]
