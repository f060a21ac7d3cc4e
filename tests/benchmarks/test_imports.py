"""One operation loads the same modules whatever the size of its exchange, so that its import costs the same."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.imports import IMPORTS

_LIST = """
import sys
{body}
print(*sys.modules)
"""


def _loaded(case: str, exchange: str) -> tuple[set[str], set[str]]:
    """Modules of one operation: all but models, with the names of exchange and operation blanked; and the models."""
    command = [sys.executable, "-c", _LIST.format(body=IMPORTS[case]["tradespec"])]
    names = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    models = {name for name in names if name.startswith(f"tradespec.{exchange}.models.")}
    others = {_blank(name, exchange) for name in names if name not in models}
    return others, models


def _blank(name: str, exchange: str) -> str:
    head, found, tail = name.partition(f"tradespec.{exchange}.api.")
    return (
        name.replace(exchange, "*") if not found else head + found.replace(exchange, "*") + "*" * len(tail.split("."))
    )


def test_an_operation_of_the_largest_exchange_loads_the_modules_that_one_of_the_smallest_loads() -> None:
    small, small_models = _loaded("import", "bitflyer")
    large, large_models = _loaded("import bitget", "bitget")
    assert large == small
    assert {name.rpartition(".")[2] for name in small_models} == {"ticker", "board_status"}
    assert {name.rpartition(".")[2] for name in large_models} == {"spot_ticker"}
