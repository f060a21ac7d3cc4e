from __future__ import annotations

from pathlib import Path

import pytest

from generator import watch
from tests.generator.workspace import Workspace


@pytest.mark.parametrize(
    ("changed", "names"),
    [
        (["specs/toy/trade.yaml"], ["toy"]),
        (["specs/toy/trade.yaml", "specs/tic/openapi.yaml"], ["tic", "toy"]),
        (["specs/vocabulary.schema.json"], []),
        (["specs/toy/trade.yaml", "generator/render.py"], []),
        (["generator/templates/enum.py.jinja"], []),
        (["specs/toy/.trade.yaml.swp"], None),
        (["specs/toy/notes.txt"], None),
    ],
)
def test_what_was_saved_tells_what_to_build(tmp_path: Path, changed: list[str], names: list[str] | None) -> None:
    assert watch.affected(tmp_path, [tmp_path / path for path in changed]) == names


def test_each_save_is_followed_by_a_build(workspace: Workspace, capfd: pytest.CaptureFixture[str]) -> None:
    watch.run(workspace.root, [{workspace.root / "specs/toy/trade.yaml"}, {workspace.root / "specs/toy/notes.txt"}])
    assert capfd.readouterr().err.count("files written") == 1
    assert (workspace.package / "client.py").is_file()
