"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole

from .money import Money, MoneyWire, build_money
from .yes_no import YesNo, read_yes_no


@_define(match_args=False)
class TransactionOutput:
    """Bitcoins that a transaction pays.

    Attributes:
        n: Number of the output, from 0.
        value: An amount of a currency. The integer is authoritative.
        script: Who may spend them, as words of the bitcoin script.
        addr: A bitcoin address as the hash of its public key, 40 hex digits. Not the text that people call an
            address.
        claimed: Whether they were spent. Unconfirmed: That Y occurs.
    """

    n: int = _field(metadata={"wire": "n"})
    value: Money = _field(metadata={"wire": "value"})
    script: str = _field(metadata={"wire": "script"})
    addr: str | None = _field(default=None, metadata={"wire": "addr"})
    claimed: YesNo | None = _field(default=None, metadata={"wire": "claimed"})


class TransactionOutputWire(WireStruct):
    """`TransactionOutput` as it travels."""

    n: int | IntegerText
    value: MoneyWire
    script: str
    addr: str | None = None
    claimed: str | None = None


def build_transaction_output(wire: TransactionOutputWire) -> TransactionOutput:
    """Checked and converted: wire twin -> model."""
    return TransactionOutput(
        whole(wire.n, "n"),
        build_money(wire.value, "value"),
        wire.script,
        wire.addr,
        None if wire.claimed is None else read_yes_no(wire.claimed),
    )
