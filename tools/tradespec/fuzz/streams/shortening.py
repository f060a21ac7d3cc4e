"""A frame with which something goes wrong, cut down to what is needed for it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from tradespec.fuzz.streams.numbers import parse, places, render
from tradespec.fuzz.streams.report import Finding

_ATTEMPTS = 60  # to leave something out


def shortest(content: bytes, fails: Callable[[bytes], Finding | None]) -> Finding | None:
    """The finding with the shortest frame that shows it alone.

    Args:
        content: the frame.
        fails: tries a frame alone; what is wrong then, None if nothing is.

    Returns:
        None if the frame alone does not show it.
    """
    found, left = fails(content), _ATTEMPTS
    while found is not None and left:
        for shorter in _shorter(content):
            left -= 1
            again = fails(shorter)
            if again is not None:
                content, found = shorter, again
                break
            if not left:
                break
        else:
            break
    return found


def _shorter(content: bytes) -> Iterator[bytes]:
    """Frames with a field, an item or some bytes less."""
    try:
        tree, _ = parse(content)
    except ValueError:
        for step in {len(content) // 2, len(content) // 8} - {0}:
            for at in range(0, len(content), step):
                yield content[:at] + content[at + step :]
        return
    for number in range(sum(1 for _ in places(tree))):
        smaller: Any = copy.deepcopy(tree)
        holder, key = list(places(smaller))[number]
        del holder[key]
        yield render(smaller).encode()
