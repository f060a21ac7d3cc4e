"""What an import costs: each measurement is a fresh process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

from benchmarks.contenders.bitget.stock import PACKAGE as BITGET
from benchmarks.contenders.stock import PACKAGE as BITFLYER

# httpx loads its command line, and with it click, rich and pygments, wherever these happen to be installed (as in a development
# environment). An SDK user's environment has none of them; hiding them keeps that out of everybody's bill.
_SCRIPT = """
import sys, time
sys.modules["click"] = None
begun = time.process_time_ns()
{body}
print((time.process_time_ns() - begun) / 1000)
"""

_TICKER = """
from tradespec.bitflyer import BitFlyer
from tradespec.bitflyer.api.market import get_ticker
"""
_TICKERS = """
from tradespec.bitget import Bitget
from tradespec.bitget.api.spot_market import get_tickers
"""
_HTTP = "import tradespec.core.transport  # httpx, which the first call loads\n"

# "tradespec" has all that a call needs loaded; "tradespec lazy" is what the import statements alone load.
IMPORTS: dict[str, dict[str, str]] = {
    "import": {
        "httpx": "import httpx",
        "tradespec": _TICKER + _HTTP,
        "tradespec lazy": _TICKER,
        "stock": f"""
from {BITFLYER} import Client
from {BITFLYER}.api.market import get_ticker
""",
        "ccxt": "from ccxt import bitflyer",
        "ccxt async": "from ccxt.async_support import bitflyer",
        "pybitflyer": "import pybitflyer",
    },
    "import bitget": {
        "httpx": "import httpx",
        "tradespec": _TICKERS + _HTTP,
        "tradespec lazy": _TICKERS,
        "bitFlyer": _TICKER + _HTTP,
        "stock": f"""
from {BITGET} import Client
from {BITGET}.api.spot_market import spot_market_get_tickers
""",
        "ccxt": "from ccxt import bitget",
    },
}
"""Case -> contender -> what it loads for one operation. "bitFlyer" is this SDK for the smaller exchange."""


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
