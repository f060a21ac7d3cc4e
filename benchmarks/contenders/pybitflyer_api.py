"""pybitflyer: a new connection for every call, by its own design. It has keys for the order only, as it would sign reads too."""

from __future__ import annotations

import importlib
from typing import Any

from benchmarks.answers import KEY, PRODUCT, SECRET, WIRE_ORDER, Case, Cases, read_plain


def cases(url: str) -> Cases:
    """Its base URL is changed, nothing else."""
    module: Any = importlib.import_module("pybitflyer")
    public, private = module.API(), module.API(api_key=KEY, api_secret=SECRET)
    public.api_url = private.api_url = url
    readers = read_plain()
    return {
        "ticker": Case(lambda: public.ticker(product_code=PRODUCT), readers["ticker"]),
        "order": Case(lambda: private.sendchildorder(**WIRE_ORDER), readers["order"]),
        "board": Case(lambda: public.board(product_code=PRODUCT), readers["board"]),
        "executions": Case(lambda: public.executions(product_code=PRODUCT), readers["executions"]),
    }
