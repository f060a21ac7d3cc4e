from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """The toy repository, clean, in a folder of its own."""
    return Workspace.make(tmp_path)
