"""Open enums: an exchange may add a value tomorrow, and today's SDK must still read it.

Side.parse("BUY") is Side.BUY            # what decoders call
Side.parse("BOTH").is_known              # False: it survives, compares as its text and round-trips
Side("BOTH")                             # ValueError: a typo in your program should not pass for a new value
Side.unknown("BOTH")                     # on purpose: may be sent
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Self


class OpenEnum(StrEnum):
    """Base of every generated enum. Members are `str`: they equal and hash as their wire text."""

    __hash__ = str.__hash__

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        """Texts that users write by mistake -> what to write instead (`x-enum-hints`)."""
        return {}

    @classmethod
    def parse(cls, text: str) -> Self:
        """The member with this wire text, or an unknown member that carries it."""
        known = cls._value2member_map_.get(text)
        return known if known is not None else cls.unknown(text)  # type: ignore[return-value]

    @classmethod
    def unknown(cls, text: str) -> Self:
        """A value that this version of the SDK does not know, on purpose (the known member if it does know it)."""
        known = cls._value2member_map_.get(text)
        if known is not None:
            return known  # type: ignore[return-value]
        member = str.__new__(cls, text)
        member._name_ = text
        member._value_ = text
        return member

    @property
    def is_known(self) -> bool:
        """False for a value that the contract does not list."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Any:
        names = ", ".join(repr(member.value) for member in cls)
        raise ValueError(
            f"{value!r} is not one of the known values of {cls.__name__}: {names}; {cls._advice(value)}"
            f"if the exchange has a new one, write {cls.__name__}.unknown({value!r})"
        )

    @classmethod
    def _advice(cls, value: object) -> str:
        hint = cls._hints().get(value) if isinstance(value, str) else None
        if hint is not None:
            return f"{hint}; "
        same = next((m.value for m in cls if isinstance(value, str) and m.value.casefold() == value.casefold()), None)
        return "" if same is None else f"write {same!r}; "

    def __repr__(self) -> str:
        if self.is_known:
            return f"{type(self).__name__}.{self._name_}"
        return f"{type(self).__name__}.unknown({self._value_!r})"

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self).unknown, (self._value_,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self
