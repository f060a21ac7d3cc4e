"""A block chain to move coins on: the documented block 188111, and from there on the emulator's own.

A block comes every ten minutes of the exchange's clock and takes in all that was sent before. Hashes, signatures and sizes are made
up, the same ones for the same seed; only the documented block and its transaction are real.
"""

from __future__ import annotations

import hashlib
import heapq
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import count
from typing import Any, cast

from tradespec.emulator.engine.exact import total
from tradespec.emulator.faces.mtgox.bitcoin_keys import hash160_of, script_hash_of
from tradespec.emulator.faces.mtgox.formats import money, stamp

BLOCK_TIME = timedelta(minutes=10)
CONFIRMATIONS = 6
"""After so many blocks coins can be used."""
_HOT_WALLET = "@hot-wallet"
_FAR = datetime.max.replace(tzinfo=UTC)
_EMPTY_BLOCK = 81  # bytes of a block's head and of the count of its transactions


@dataclass(frozen=True, slots=True)
class Output:
    """Bitcoins that arrive at an address, of which this is the hash160. Those of scripts are nobody's here."""

    hash160: bytes
    amount: Decimal
    is_script: bool = False


def output_to(address: str, amount: Decimal) -> Output | None:
    """Bitcoins to an address as people write it; None if it is no address."""
    hash160, script_hash = hash160_of(address), script_hash_of(address)
    if hash160 is not None:
        return Output(hash160, amount)
    return None if script_hash is None else Output(script_hash, amount, is_script=True)


@dataclass(slots=True, eq=False)
class Transaction:
    """Coins on their way.

    Attributes:
        hash: its id, 64 hex digits.
        outputs: where to.
        depth: number of its block, known from the start: the next one.
        claimed: which outputs were moved on, by their places.
    """

    hash: str
    outputs: tuple[Output, ...]
    depth: int
    claimed: set[int] = field(default_factory=set[int])

    @property
    def size(self) -> int:
        """Bytes."""
        return 158 + 34 * len(self.outputs)


Receiver = Callable[[Transaction, Output], None]
"""Is told of coins that arrive at its address, once they are published."""


class Chain:
    """The block chain as the exchange sees it. Have the exchange schedule it, for the confirmations.

    Args:
        now: the exchange's time.
        seed: of everything that is made up.
    """

    def __init__(self, now: Callable[[], datetime], seed: int) -> None:
        self._now = now
        self._seed = seed
        self._start = now()
        self._first = int(_sample_block()["info"]["depth"]) + 1
        self._blocks: dict[int, list[Transaction]] = {}
        self._transactions: dict[str, Transaction] = {}
        self._receivers: dict[bytes, Receiver] = {}
        self._order = count()
        self._watched: list[tuple[datetime, int, Callable[[], None]]] = []

    # Sending

    def send(self, *outputs: Output) -> Transaction:
        """Publish a transaction, and tell the receivers."""
        number = len(self._transactions)
        transaction = Transaction(self._digest(f"transaction {number}"), outputs, self.depth + 1)
        self._transactions[transaction.hash] = transaction
        self._blocks.setdefault(transaction.depth, []).append(transaction)
        for place, output in enumerate(outputs):
            if output.hash160 in self._receivers and not output.is_script:
                transaction.claimed.add(place)
                self._receivers[output.hash160](transaction, output)
        return transaction

    def receive(self, hash160: bytes, receiver: Receiver) -> None:
        """Be told of what arrives at an address from now on."""
        self._receivers[hash160] = receiver

    def claim(self, hash160: bytes) -> Decimal:
        """Move on what lies at an address; returns how much it is. It can be used after its own confirmations."""
        found: list[Decimal] = []
        for transaction in self._transactions.values():
            for place, output in enumerate(transaction.outputs):
                if output.hash160 == hash160 and not output.is_script and place not in transaction.claimed:
                    transaction.claimed.add(place)
                    found.append(output.amount)
        return total(found)

    def when_confirmed(self, transaction: Transaction, act: Callable[[], None]) -> None:
        """Do something as soon as a transaction has all its confirmations."""
        due = self._stamp(transaction.depth + CONFIRMATIONS - 1)
        heapq.heappush(self._watched, (due, next(self._order), act))

    # By the clock

    @property
    def next_due(self) -> datetime:
        return self._watched[0][0] if self._watched else _FAR

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Act on the next transaction that is confirmed."""
        heapq.heappop(self._watched)[-1]()

    # Reading

    @property
    def depth(self) -> int:
        """Number of the newest block."""
        return self._first - 1 + (self._now() - self._start) // BLOCK_TIME

    def block_hash(self, depth: int) -> str:
        """The hash of a block; that of the documented block for its number."""
        if depth < self._first:
            return str(_sample_block()["info"]["hash"])
        return f"{'0' * 13}{self._digest(f'block {depth}')[:43]}{depth:08x}"

    def find_block(self, *, depth: int | None = None, block_hash: str | None = None) -> dict[str, Any] | None:
        """A block in the documented form, by its number or by its hash."""
        sample = _sample_block()
        if str(depth) == sample["info"]["depth"] or block_hash == sample["info"]["hash"]:
            return sample
        wanted = depth if block_hash is None else self._depth_of(block_hash)
        if wanted is None or not self._first <= wanted <= self.depth:
            return None
        transactions = self._blocks.get(wanted, [])
        info = {
            "hash": self.block_hash(wanted),
            "parent": self.block_hash(wanted - 1),
            "depth": str(wanted),
            "mrkl_root": self._digest(f"root {wanted}"),
            "stamp": stamp(self._stamp(wanted)),
            "size": str(_EMPTY_BLOCK + sum(each.size for each in transactions)),
            "status": "confirmed",
        }
        return {"info": info, "txs": sorted(each.hash for each in transactions)}

    def find_transaction(self, transaction_hash: str) -> dict[str, Any] | None:
        """A transaction in the documented form."""
        sample = _sample_transaction()
        if transaction_hash == sample["hash"]:
            return sample
        found = self._transactions.get(transaction_hash)
        if found is None:
            return None
        return {
            "hash": found.hash,
            "blocks": [self.block_hash(found.depth)] if found.depth <= self.depth else [],
            "version": "1",
            "size": str(found.size),
            "in": [self._input(found)],
            "out": [_output(place, each, place in found.claimed) for place, each in enumerate(found.outputs)],
        }

    # Inside

    def _depth_of(self, block_hash: str) -> int | None:
        try:
            depth = int(block_hash[-8:], 16)
        except ValueError:
            return None
        return depth if self.block_hash(depth) == block_hash else None

    def _stamp(self, depth: int) -> datetime:
        return self._start + (depth - self._first + 1) * BLOCK_TIME

    def _input(self, transaction: Transaction) -> dict[str, Any]:
        def made_up(what: str) -> str:
            return self._digest(f"{what} {transaction.hash}")

        return {
            "n": "0",
            "prev_out_hash": made_up("source"),
            "prev_out_n": "0",
            "coinbase": None,
            "scriptsig": f"30{made_up('signature')}01 04{made_up('x')}{made_up('y')}",
            "addr": self._digest(_HOT_WALLET)[:40],
        }

    def _digest(self, what: str) -> str:
        return hashlib.sha256(f"{self._seed}/{what}".encode()).hexdigest()


def _output(place: int, output: Output, is_claimed: bool) -> dict[str, Any]:
    hash160 = output.hash160.hex()
    to_script, to_key = f"OP_HASH160 {hash160} OP_EQUAL", f"OP_DUP OP_HASH160 {hash160} OP_EQUALVERIFY OP_CHECKSIG"
    return {
        "n": str(place),
        "value": money("BTC", output.amount),
        "script": to_script if output.is_script else to_key,
        "addr": hash160,
        "claimed": "Y" if is_claimed else "N",
    }


@cache
def _sample_block() -> dict[str, Any]:
    return _sample("block.json")


@cache
def _sample_transaction() -> dict[str, Any]:
    return _sample("transaction.json")


def _sample(name: str) -> dict[str, Any]:
    text = files("tradespec.emulator.faces.mtgox").joinpath("samples", name).read_text(encoding="ascii")
    return cast(dict[str, Any], json.loads(text))
