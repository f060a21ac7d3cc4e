from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import build_one
from generator.cli import main
from generator.problems import GeneratorError
from generator.scaffold import create
from tests.generator.workspace import REPOSITORY, Workspace


def test_a_new_exchange_lints_builds_and_type_checks_at_once(workspace: Workspace) -> None:
    core = workspace.root / "overlays/tradespec/core"
    (core / "errors.py").unlink()
    core.rmdir()
    core.symlink_to(REPOSITORY / "overlays/tradespec/core")
    arguments = [
        "--root",
        str(workspace.root),
        "new",
        "lakeside",
        "--title",
        "Lake Side.io",
        "--url",
        "https://api.lake.example/",
    ]
    assert main(arguments) == 0
    assert main(["--root", str(workspace.root), "lint", "lakeside"]) == 0
    result = build_one(workspace.root, "lakeside")
    assert result.error == ""
    assert "class LakeSideIo(" in (workspace.root / "generated/tradespec/lakeside/client.py").read_text(
        encoding="utf-8"
    )

    checked = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--namespace-packages", "--explicit-package-bases"),
            *("--config-file", os.devnull, "--cache-dir", str(workspace.root / "cache")),
            *("generated/tradespec/lakeside", "overlays/tradespec/overlays/lakeside.py"),
        ],
        cwd=workspace.root,
        env={**os.environ, "MYPYPATH": "generated:overlays"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_new_exchange_passes_the_repositorys_own_lint(workspace: Workspace) -> None:
    create(workspace.root, "lakeside", None, "https://api.lake.example")
    shutil.copy(REPOSITORY / "pyproject.toml", workspace.root)
    shutil.rmtree(workspace.root / "overlays/tradespec/core")
    shutil.copytree(REPOSITORY / "overlays/tradespec/core", workspace.root / "overlays/tradespec/core")
    for command in (["check"], ["format", "--check"]):
        checked = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "overlays/tradespec/overlays/lakeside.py"],
            cwd=workspace.root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert checked.returncode == 0, checked.stdout


def test_the_vectors_of_a_new_exchange_are_right(workspace: Workspace) -> None:
    create(workspace.root, "lakeside", None, "https://api.lake.example")
    (vector,) = json.loads((workspace.root / "tests/vectors/lakeside/signing.json").read_text())["http"]
    message = f"{vector['timestamp']}{vector['method']}{vector['target']}{vector['body']}"
    expected = hmac.new(vector["api_secret"].encode(), message.encode(), hashlib.sha256).hexdigest()
    assert vector["signature"] == expected


@pytest.mark.parametrize("name", ["class", "Lake", "lake-side", "../lake", "1lake", "lake side", "", "läke", "a;b"])
def test_a_name_that_can_be_no_package_is_refused(workspace: Workspace, name: str) -> None:
    with pytest.raises(GeneratorError, match="can't be a package"):
        create(workspace.root, name, "Lake", "https://a.example")


@pytest.mark.parametrize("name", ["toy", "core", "overlays", "mine"])
def test_a_name_that_is_taken_is_refused(workspace: Workspace, name: str) -> None:
    workspace.write("overlays/tradespec/overlays/mine.py", "")
    with pytest.raises(GeneratorError, match="is taken"):
        create(workspace.root, name, "Lake", "https://a.example")


@pytest.mark.parametrize("title", ['a"""b', "a\nb", "a\\b", "{{x}}", "%name", "1st", "x" * 100, "Exception", "é"])
def test_a_title_that_could_be_code_is_refused(workspace: Workspace, title: str) -> None:
    with pytest.raises(GeneratorError, match="can't be"):
        create(workspace.root, "lake", title, "https://a.example")


@pytest.mark.parametrize(
    "url", ["ftp://a.example", "a.example", "https://a b", "https://a.example/?x", "https://", "javascript:x"]
)
def test_an_address_that_is_none_is_refused(workspace: Workspace, url: str) -> None:
    with pytest.raises(GeneratorError, match="is no address"):
        create(workspace.root, "lake", "Lake", url)


def test_a_folder_that_cannot_be_written_leaves_nothing_behind(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "tests").write_text("a file in the way")
    with pytest.raises(GeneratorError, match="cannot write"):
        create(workspace.root, "lake", "Lake", "https://a.example")
    assert not list((workspace.root / "specs/lake").glob("*"))
    assert not (workspace.root / "overlays/tradespec/overlays/lake.py").exists()
