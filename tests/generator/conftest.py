from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generator.sdk import Maker, forget
from tests.generator.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """The toy repository, clean, in a folder of its own."""
    return Workspace.make(tmp_path)


@pytest.fixture
def maker(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[Maker]:
    """Builds toy specs and imports the result."""
    yield Maker(workspace, monkeypatch)
    forget()
