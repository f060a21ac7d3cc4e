"""The detailed answer: the typed result together with what came over the wire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from attrs import field, frozen

T = TypeVar("T")

__all__ = ["Headers", "Response"]


class Headers(Mapping[str, str]):
    """Response headers by name, in any case. A header that came several times is joined by ", "."""

    __slots__ = ("_values",)

    def __init__(self, pairs: tuple[tuple[str, str], ...]) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<Headers {', '.join(self._values)}>"


@frozen
class Response(Generic[T]):
    """One successful call.

    Attributes:
        status: HTTP status.
        parsed: the typed result; None for operations whose success has no body.
        content: the body's bytes, as the exchange sent them (decompressed).
        raw_headers: the headers as they came.
        issues: breaches of the contract that were tolerated (`on_contract_breach="warn"`).
        attempts: how often the request went out.
    """

    status: int
    parsed: T
    content: bytes = field(repr=False)
    raw_headers: tuple[tuple[str, str], ...] = field(repr=False)
    issues: tuple[str, ...] = ()
    attempts: int = 1

    @property
    def headers(self) -> Headers:
        """The headers by name."""
        return Headers(self.raw_headers)
