"""How a wire name becomes a Python name, as far as the rules need it: to see in advance which names would collide."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from difflib import get_close_matches

_HUMP = re.compile("([A-Z]?[a-z]+)")
_WORD = re.compile(r"[^. _-]+")


def snake_case(name: str) -> str:
    """`childOrderId`, `child-order-id` and `child_order_id` are all `child_order_id`."""
    if not name.islower():
        name = _HUMP.sub(r" \1 ", name)
    return "_".join(_WORD.findall(name)).lower()


def is_plain(name: str) -> bool:
    """A lower-case ASCII identifier that is no Python keyword: fit for a module, a package, an attribute."""
    return re.fullmatch("[a-z][a-z0-9_]*", name, re.ASCII) is not None and not keyword.iskeyword(name)


def nearest(name: str, known: Iterable[str]) -> str:
    """Which of the known names was probably meant; "" if none comes near."""
    return next(iter(get_close_matches(name, sorted(known), n=1, cutoff=0.6)), "")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`, did you mean X?` for a near miss, else nothing: to be put into a message."""
    near = nearest(name, known)
    return f", did you mean {near}?" if near else ""
