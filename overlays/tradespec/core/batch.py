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
    client_id: str = ""


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
        found = [item_error(self._exchange(), getattr(row, fields.code), getattr(row, fields.message)) for row in rows]
        for error, row in zip(found, rows, strict=True):
            error.client_id = (getattr(row, fields.client_id) if fields.client_id else None) or None
        return tuple(found)

    def raise_for_failures(self) -> None:
        """Do nothing if every item was taken.

        Raises:
            BatchFailed: some were refused; its `failures` say which and why. The others were carried out.
        """
        failures = self.failures
        if not failures:
            return
        done = len(getattr(self, self.BATCH.succeeded) or [])
        nothing = not done and all(failure.outcome is Outcome.REJECTED for failure in failures)
        raise BatchFailed(
            f"{len(failures)} of {len(failures) + done} were refused; the first: {failures[0]}",
            exchange=self._exchange().name,
            code=failures[0].code,
            outcome=Outcome.REJECTED if nothing else Outcome.UNKNOWN,
            hint="" if nothing else "Some of the batch was carried out: only what failures names was not",
            failures=failures,
        )
