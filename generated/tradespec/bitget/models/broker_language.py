"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerLanguage(OpenEnum):
    """Language of a sub-account."""

    EN_US = "en_US"
    ZH_CN = "zh_CN"
    JA_JP = "ja_JP"
    VI_VN = "vi_VN"
    ZH_TW = "zh_TW"
    RU_RU = "ru_RU"
    ES_ES = "es_ES"
    TR_TR = "tr_TR"
    FR_FR = "fr_FR"
    DE_DE = "de_DE"
    PT_PT = "pt_PT"
    TH_TH = "th_TH"


BrokerLanguageLike = (
    BrokerLanguage
    | Literal[
        "en_US", "zh_CN", "ja_JP", "vi_VN", "zh_TW", "ru_RU", "es_ES", "tr_TR", "fr_FR", "de_DE", "pt_PT", "th_TH"
    ]
)
"""A member or its exact text."""

read_broker_language = reader(BrokerLanguage)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
