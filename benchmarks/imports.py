"""What an import costs: each measurement is a fresh process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

from benchmarks.contenders.stock import PACKAGE

# httpx loads its command line, and with it click, rich and pygments, wherever these happen to be installed (as in a development
# environment). An SDK user's environment has none of them; hiding them keeps that out of everybody's bill.
_SCRIPT = """
import sys, time
sys.modules["click"] = None
begun = time.process_time_ns()
{body}
print((time.process_time_ns() - begun) / 1000)
"""

# "tradespec" has all that a call needs loaded; "tradespec lazy" is what the import statements alone load.
IMPORTS: dict[str, str] = {
    "httpx": "import httpx",
    "tradespec": """
from tradespec.bitflyer import BitFlyer
from tradespec.bitflyer.api.market import get_ticker
import tradespec.core.transport  # httpx, which the first call loads
""",
    "tradespec lazy": """
from tradespec.bitflyer import BitFlyer
from tradespec.bitflyer.api.market import get_ticker
""",
    "stock": f"""
from {PACKAGE} import Client
from {PACKAGE}.api.market import get_ticker
""",
    "ccxt": "from ccxt import bitflyer",
    "ccxt async": "from ccxt.async_support import bitflyer",
    "pybitflyer": "import pybitflyer",
}
"""Contender -> what it loads for one operation."""


def import_cost(body: str, environment: Mapping[str, str]) -> float | None:
    """CPU microseconds of the import, interpreter start excluded; None if it is not installed.

    Raises:
        subprocess.CalledProcessError: it failed for another reason.
    """
    command = [sys.executable, "-c", _SCRIPT.format(body=body)]
    done = subprocess.run(command, capture_output=True, text=True, env=dict(environment), check=False)
    if done.returncode and "ModuleNotFoundError" in done.stderr:
        return None
    done.check_returncode()
    return float(done.stdout)
