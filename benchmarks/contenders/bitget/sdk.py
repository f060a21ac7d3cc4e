"""This SDK."""

from __future__ import annotations

from benchmarks.answers import KEY, SECRET, Case, Cases
from benchmarks.bitget import ORDER, PASSPHRASE, read_models
from tradespec.bitget import Bitget


def cases(url: str) -> Cases:
    """Calls through the facade."""
    client = Bitget(api_key=KEY, api_secret=SECRET, passphrase=PASSPHRASE, base_url=url)
    readers = read_models()
    return {
        "tickers": Case(lambda: client.spot_market.get_tickers(), readers["tickers"]),
        "place": Case(lambda: client.spot_trade.place_order(**ORDER), readers["place"]),
    }
