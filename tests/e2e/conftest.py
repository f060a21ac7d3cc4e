from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.market import Market, open_emulator


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def market() -> Iterator[Market]:
    """One served emulator for all tests of a module: each call is told from the others by its price or amount."""
    with open_emulator().serve() as server:
        yield Market(server)
