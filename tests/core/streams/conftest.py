from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.core.streams.exchange import Exchange, running


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    with running() as found:
        yield found
