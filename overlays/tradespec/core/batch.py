"""Results of batches: a call that succeeds although single items of it were refused."""

from __future__ import annotations

from typing import Any, ClassVar

import msgspec

from .errors import ApiError, BatchFailed, Outcome
from .exchange import Exchange

__all__ = ["Batch", "BatchFields"]


class BatchFields(msgspec.Struct, frozen=True):
    """Where a batch's result says what became of its items (`x-batch`), in Python names."""

    succeeded: str
    failed: str
    code: str
    message: str


class Batch:
    """Base of generated results of batches."""

    __slots__ = ()
    BATCH: ClassVar[BatchFields]

    @staticmethod
    def _exchange() -> Exchange:
        raise NotImplementedError  # each generated class knows its own

    @property
    def failures(self) -> tuple[ApiError, ...]:
        """The refused items in the order of the answer, each as the error that it would have raised alone."""
        from .classify import item_error

        fields = self.BATCH
        rows: list[Any] = getattr(self, fields.failed) or []
        return tuple(item_error(self._exchange(), getattr(r, fields.code), getattr(r, fields.message)) for r in rows)

    def raise_for_failures(self) -> None:
        """Do nothing if every item was taken.

        Raises:
            BatchFailed: some were refused; its `failures` say which and why. The others were carried out.
        """
        failures = self.failures
        if not failures:
            return
        done = len(getattr(self, self.BATCH.succeeded) or [])
        doubtful = any(failure.outcome is not Outcome.REJECTED for failure in failures)
        raise BatchFailed(
            f"{len(failures)} of {len(failures) + done} were refused; the first: {failures[0]}",
            exchange=self._exchange().name,
            code=failures[0].code,
            outcome=Outcome.UNKNOWN if doubtful else Outcome.REJECTED,
            failures=failures,
        )
