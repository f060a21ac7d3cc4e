from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.bundle import Bundle
from generator.cli import main
from tests.generator.workspace import REPOSITORY, Workspace


def _render(bundle: Bundle, spec_dir: str) -> dict[str, str]:
    """Stands for the engine."""
    return {"__init__.py": f"NAME = {bundle.name!r}\nTITLE = {bundle.document['info']['title']!r}\n"}


def _run(workspace: Workspace, *arguments: str) -> int:
    return main(["--root", str(workspace.root), *arguments], _render)


@pytest.mark.parametrize("arguments", [(), ("toy",), ("build",), ("build", "toy"), ("toy", "toy")])
def test_build_is_what_happens_by_default(workspace: Workspace, arguments: tuple[str, ...]) -> None:
    assert _run(workspace, *arguments) == 0
    assert (workspace.package / "__init__.py").is_file()


def test_a_build_tells_what_it_did(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    _run(workspace)
    assert capsys.readouterr().err == "toy: 2 files written\n"
    _run(workspace)
    assert capsys.readouterr().err == "toy: up to date\n"
    (workspace.package / "__init__.py").write_text("")
    (workspace.package / "old.py").write_text("")
    _run(workspace)
    told = capsys.readouterr().err
    assert "toy/__init__.py: edited by hand" in told
    assert told.endswith("toy: 1 files written, 1 removed\n")


def test_check_passes_or_prints_the_difference(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    _run(workspace)
    assert _run(workspace, "--check") == 0
    capsys.readouterr()
    workspace.change("title: Toy, version", "title: Toys, version")
    assert _run(workspace, "toy", "--check") == 1
    out, err = capsys.readouterr()
    assert '-TITLE = "Toy"\n+TITLE = "Toys"\n' in out
    assert "files differ; run: python -m generator toy" in err


@pytest.mark.parametrize(
    ("arguments", "say"),
    [
        (("nope",), "no exchange 'nope'; there are: toy"),
        (("lint", "nope"), "no exchange 'nope'"),
        (("bundle", "nope"), "no exchange 'nope'"),
        (("diff",), "git knows no revision 'HEAD'"),
        (("new", "toy"), "toy is taken"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(
    workspace: Workspace, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], say: str
) -> None:
    assert _run(workspace, *arguments) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert say in err


@pytest.mark.parametrize("command", ["build", "lint", "bundle"])
def test_every_problem_of_a_spec_is_a_line(
    workspace: Workspace, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    workspace.change("class: Refused", "class: Nobody")
    workspace.change("item: id", "item: nothing")
    assert _run(workspace, command, "toy") == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1] for line in lines] == ["x-errors", "x-pagination"]


def test_a_folder_without_specs_is_a_plain_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tmp_path)], _render) == 2
    assert "there is no specs/" in capsys.readouterr().err


def test_a_missing_vocabulary_is_a_plain_error(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace.root / "specs/vocabulary.schema.json").unlink()
    assert _run(workspace, "lint") == 2
    assert "vocabulary" in capsys.readouterr().err


def test_lint_of_a_clean_spec_is_silent(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(workspace, "lint") == 0
    assert capsys.readouterr() == ("", "")


def test_bundle_goes_to_standard_output_or_a_file(
    workspace: Workspace, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert _run(workspace, "bundle", "toy") == 0
    text = capsys.readouterr().out
    assert "0.10000000000000000001" in text
    assert "/fills/{symbol}" in json.loads(text)["paths"]
    target = tmp_path / "toy.json"
    assert _run(workspace, "bundle", "toy", "-o", str(target)) == 0
    assert target.read_text(encoding="utf-8") == text
    assert _run(workspace, "bundle", "toy", "-o", str(tmp_path / "no/folder.json")) == 2


def test_the_bundle_is_the_document_in_the_package(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(workspace.root), "build"]) == 0  # the real engine
    capsys.readouterr()
    _run(workspace, "bundle", "toy")
    assert capsys.readouterr().out == (workspace.package / "openapi.json").read_text(encoding="utf-8")


def test_the_repository_itself_is_the_default_root(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", "bitflyer"]) == 0
    assert json.loads(capsys.readouterr().out)["info"]["title"] == "bitFlyer Lightning HTTP API"
    assert (REPOSITORY / "specs/bitflyer").is_dir()


def test_a_package_whose_spec_is_gone_fails_the_check_and_goes_with_the_next_build(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    _run(workspace)
    shutil.copytree(workspace.package, workspace.package.with_name("gone"))
    assert _run(workspace, "--check") == 1
    assert "gone: generated, but there is no spec" in capsys.readouterr().err
    assert _run(workspace, "toy") == 0
    assert workspace.package.with_name("gone").is_dir()
    assert _run(workspace) == 0
    assert not workspace.package.with_name("gone").exists()
    assert _run(workspace, "--check") == 0
