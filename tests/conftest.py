"""Settings shared by all tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

# Reproducible and short in `make test`; `make fuzz` looks much further, with new examples each time.
settings.register_profile("test", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("fuzz", max_examples=5000, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile("fuzz" if os.environ.get("TRADESPEC_FUZZ") else "test")


@pytest.fixture
def anyio_backend() -> str:
    """asyncio is the SDK's async world."""
    return "asyncio"
