"""Which operation of a contract a path means, where paths may have parameters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

_T = TypeVar("_T")
_PARAMETER = re.compile(r"\{([^{}/]+)\}")


class Routes(Generic[_T]):
    """Operations by method and path. A path as it is written goes before one with parameters.

    Args:
        operations: of a contract, by upper-case method and path.
    """

    def __init__(self, operations: Mapping[tuple[str, str], _T]) -> None:
        self._plain = {key: operation for key, operation in operations.items() if "{" not in key[1]}
        paths = sorted({path for _, path in operations if "{" in path}, key=_rank)
        self._patterns = [(path, _pattern(path)) for path in paths]
        self._templates = {key: operation for key, operation in operations.items() if "{" in key[1]}

    def find(self, methods: Iterable[str], path: str) -> list[tuple[_T, dict[str, str]]]:
        """What answers to a path: for each of the methods that it has the operation, and the parameters of the path."""
        wanted = path.rstrip("/") or "/"
        values: dict[str, str] = {}
        known: Mapping[tuple[str, str], _T] = self._plain
        if not any(plain == wanted for _, plain in self._plain):
            known = self._templates
            for template, pattern in self._patterns:
                match = pattern.fullmatch(wanted)
                if match is not None:
                    wanted, values = template, match.groupdict()
                    break
        return [(known[method, wanted], values) for method in methods if (method, wanted) in known]


def _rank(path: str) -> list[bool]:
    return [bool(_PARAMETER.fullmatch(segment)) for segment in path.split("/")]


def _pattern(path: str) -> re.Pattern[str]:
    segments = (_PARAMETER.fullmatch(segment) for segment in path.split("/"))
    parts = zip(path.split("/"), segments, strict=True)
    return re.compile("/".join(f"(?P<{found[1]}>[^/]+)" if found else re.escape(plain) for plain, found in parts))
