"""An exchange with many operations loads as little as one with few: what a program does not use it does not load."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from typing import Any

SCRIPT = """
import json, sys
{code}
print(json.dumps(sorted(name for name in sys.modules if name.startswith("tradespec"))))
"""
IMPORT = {"bitflyer": "import tradespec.bitflyer", "bitget": "import tradespec.bitget"}
CLIENT = {
    "bitflyer": "from tradespec.bitflyer import BitFlyer\nclient = BitFlyer(api_key='k', api_secret='s')",
    "bitget": "from tradespec.bitget import Bitget\nclient = Bitget(api_key='k', api_secret='s', passphrase='p')",
}
# One operation that answers one plain row, made ready and decoded without a network.
OPERATION = {
    "bitflyer": "from tradespec.bitflyer.api.market import get_health as op\nop.call(product_code='BTC_JPY')",
    "bitget": "from tradespec.bitget.api.spot_account import get_deduct_info as op\nop.call()",
}


def loaded(code: str) -> Counter[str]:
    """How many modules of each kind a fresh interpreter has loaded of the SDK."""
    run = subprocess.run([sys.executable, "-c", SCRIPT.format(code=code)], capture_output=True, text=True, check=True)
    names: list[str] = json.loads(run.stdout)
    return Counter(kind(name) for name in names)


def kind(name: str) -> str:
    """What stands after the exchange's name, without the names of single models, tags and operations."""
    parts = name.split(".")[1:]
    if not parts or parts[0] not in ("bitflyer", "bitget", "overlays"):
        return name
    return ".".join(["<exchange>", *parts[1:2]]) if parts[0] != "overlays" else "overlay"


def both(code: dict[str, str]) -> tuple[Any, Any]:
    return loaded(code["bitflyer"]), loaded(code["bitget"])


def test_importing_loads_the_same_kinds_of_modules() -> None:
    few, many = both(IMPORT)
    assert many == few
    assert sum(many.values()) < 15


def test_a_client_loads_the_same_kinds_of_modules() -> None:
    few, many = both(CLIENT)
    assert many == few


def test_one_operation_loads_itself_and_its_models_only() -> None:
    few, many = both({name: f"{CLIENT[name]}\n{OPERATION[name]}" for name in CLIENT})
    models = many.pop("<exchange>.models") - few.pop("<exchange>.models")
    assert abs(models) <= 1  # health has an enum of its own
    assert many == few
    assert many["<exchange>.api"] == 3  # the package, the tag's, the operation's


def test_a_placement_loads_no_other_operation() -> None:
    place = (
        "from tradespec.bitget.api.spot_trade import place_order as op\n"
        "op.call(symbol='BTCUSDT', side='buy', order_type='market', size='1')"
    )
    found = loaded(f"{CLIENT['bitget']}\n{place}")
    assert found["<exchange>.api"] == 3
    assert found["<exchange>.models"] <= 12
    assert found["<exchange>.resources"] == 0
