"""Generated from specs/mtgox/account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole

from .history_entry import HistoryEntry, HistoryEntryWire, build_history_entry


@_define(match_args=False)
class WalletHistory:
    """One page of the history of a wallet.

    Attributes:
        records: Number of entries on all pages.
        result: The entries of this page, newest first.
        current_page: Number of this page, from 1.
        max_page: Number of the last page.
        max_results: Entries on a full page, 50.
    """

    records: int = _field(metadata={"wire": "records"})
    result: list[HistoryEntry] = _field(metadata={"wire": "result"})
    current_page: int = _field(metadata={"wire": "current_page"})
    max_page: int = _field(metadata={"wire": "max_page"})
    max_results: int = _field(metadata={"wire": "max_results"})


class WalletHistoryWire(WireStruct):
    """`WalletHistory` as it travels."""

    records: int | IntegerText
    result: list[HistoryEntryWire]
    current_page: int | IntegerText
    max_page: int | IntegerText
    max_results: int | IntegerText


def build_wallet_history(wire: WalletHistoryWire) -> WalletHistory:
    """Checked and converted: wire twin -> model."""
    return WalletHistory(
        whole(wire.records, "records"),
        [build_history_entry(item) for item in wire.result],
        whole(wire.current_page, "current_page"),
        whole(wire.max_page, "max_page"),
        whole(wire.max_results, "max_results"),
    )
