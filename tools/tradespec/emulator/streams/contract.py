"""Channels that the stream contract has and the emulator has not: a client is refused them as it is what does not exist at all, and the
log tells the difference."""

from __future__ import annotations

import importlib.util
import json
import logging
import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["tell_if_missing"]

_log = logging.getLogger("tradespec.emulator")
_VARIABLE = re.compile(r"\\{\w+\\}")  # as `re.escape` leaves it


def tell_if_missing(exchange: str, address: str, emulated: Collection[str]) -> None:
    """Log it if a refused address is that of a channel of the contract.

    Args:
        exchange: whose contract.
        address: that a client asked for.
        emulated: the contract's names of the channels that there are.
    """
    fitting = [(name, found) for name, each in _channels(exchange).items() if (found := each.fullmatch(address))]
    if not fitting:
        return
    name, _ = min(fitting, key=lambda each: sum(map(len, each[1].groups())))  # the one that leaves the least open
    if name not in emulated:
        _log.warning("%s: the channel %s is in the contract, but not emulated; %r is refused", exchange, name, address)


@cache
def _channels(exchange: str) -> Mapping[str, re.Pattern[str]]:
    """Name -> what its addresses look like, of the contract that ships with the generated package, if there is one."""
    spec = importlib.util.find_spec(f"tradespec.{exchange}")
    files = [Path(folder) / "asyncapi.json" for folder in (spec and spec.submodule_search_locations) or ()]
    documents: list[dict[str, Any]] = [json.loads(each.read_bytes()) for each in files if each.is_file()]
    return {
        name: _pattern(channel)
        for document in documents
        for name, channel in document["channels"].items()
        if channel["address"] is not None
    }


def _pattern(channel: dict[str, Any]) -> re.Pattern[str]:
    if "x-ids" in channel:
        return re.compile("|".join(map(re.escape, channel["x-ids"]["values"].values())))
    return re.compile(_VARIABLE.sub("(.+)", re.escape(channel["address"])))
