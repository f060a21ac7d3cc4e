"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class P2PAdvertisementSource(OpenEnum):
    """Your own advertisements, those of others, or all. The spelling is Bitget's."""

    OWNER = "owner"
    COMPETITIOR = "competitior"
    OWNERANDCOMPETITIOR = "ownerAndCompetitior"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "competitor": "write competitior, as Bitget does",
            "ownerAndCompetitor": "write ownerAndCompetitior, as Bitget does",
        }


P2PAdvertisementSourceLike = P2PAdvertisementSource | Literal["owner", "competitior", "ownerAndCompetitior"]
"""A member or its exact text."""

read_p2p_advertisement_source = reader(P2PAdvertisementSource)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
