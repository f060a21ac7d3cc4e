from __future__ import annotations

import json

import pytest

from generator.build import Result, build_one, check_one, exchanges, is_fresh, run_all
from generator.bundle import Bundle
from generator.stamp import Stamp, generator_digest
from generator.write import existing
from tests.generator.workspace import Workspace


def _render(bundle: Bundle, spec_dir: str) -> dict[str, str]:
    """Stands for the engine: one module per operation."""
    files = {"__init__.py": f'"""From {spec_dir}."""\n', "py.typed": "", "api.json": "{}\n"}
    for path, item in bundle.document["paths"].items():
        for method, operation in item.items():
            files[f"api/{operation['operationId'].lower()}.py"] = (
                f"PATH = {path!r}\nSUMMARY = {operation['summary']!r}\n"
            )
            assert method in ("get", "post")
    return files


def _never(bundle: Bundle, spec_dir: str) -> dict[str, str]:
    raise AssertionError("nothing was to be rendered")


def test_a_build_writes_the_package_and_a_second_one_has_nothing_to_do(workspace: Workspace) -> None:
    first = build_one(workspace.root, "toy", _render)
    assert set(first.changes.written) == {
        *("__init__.py", "py.typed", "api.json", "stamp.json", "api/gettrades.py", "api/sendorder.py")
    }
    assert build_one(workspace.root, "toy", _never) == Result("toy", fresh=True)


def test_a_change_of_one_field_touches_its_file_and_the_stamp(workspace: Workspace) -> None:
    build_one(workspace.root, "toy", _render)
    workspace.change("summary: Order", "summary: Send an order")
    assert build_one(workspace.root, "toy", _render).changes.written == ("api/sendorder.py", "stamp.json")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("specs/toy/trade.yaml", None),
        ("specs/vocabulary.schema.json", None),
        ("overlays/tradespec/core/errors.py", "class ApiError(Exception): ...\nclass Refused(ApiError): ...\nclass New(ApiError): ...\n"),
        ("overlays/tradespec/overlays/toy.py", "__all__ = ['OVERLAY', 'verify']\n"),
    ],
)  # fmt: skip
def test_everything_that_goes_into_a_package_makes_it_old(workspace: Workspace, path: str, text: str | None) -> None:
    build_one(workspace.root, "toy", _render)
    assert is_fresh(workspace.root, "toy")
    before = (workspace.root / path).read_text(encoding="utf-8") if text is None else ""
    workspace.write(path, f"{before}\n" if text is None else text)
    assert not is_fresh(workspace.root, "toy")


def test_what_the_generator_does_not_read_leaves_a_package_fresh(workspace: Workspace) -> None:
    workspace.write("overlays/tradespec/overlays/toy.py", "__all__ = ['OVERLAY']\n")
    build_one(workspace.root, "toy", _render)
    workspace.write("overlays/tradespec/overlays/toy.py", "__all__ = ['OVERLAY']\nSPEED = 'new'\n")
    assert is_fresh(workspace.root, "toy")


@pytest.mark.parametrize("key", ["engine", "ruff", "generator"])
def test_another_version_of_the_tools_makes_a_package_old(workspace: Workspace, key: str) -> None:
    build_one(workspace.root, "toy", _render)
    stamp = json.loads((workspace.package / "stamp.json").read_text())
    (workspace.package / "stamp.json").write_text(json.dumps({**stamp, key: "other"}))
    assert not is_fresh(workspace.root, "toy")
    assert build_one(workspace.root, "toy", _render).changes.written == ("stamp.json",)


def test_an_edit_by_hand_is_told_and_undone(workspace: Workspace) -> None:
    build_one(workspace.root, "toy", _render)
    clean = existing(workspace.package)
    (workspace.package / "api/sendorder.py").write_text("PATH = '/mine'\n")
    (workspace.package / "extra.py").write_text("")
    (workspace.package / "py.typed").unlink()

    checked = check_one(workspace.root, "toy", _render)
    assert checked.edited == ("api/sendorder.py", "extra.py", "py.typed")
    built = build_one(workspace.root, "toy", _render)
    assert built.edited == checked.edited
    assert built.changes == checked.changes
    assert existing(workspace.package) == clean


def test_a_check_shows_the_difference_and_writes_nothing(workspace: Workspace) -> None:
    build_one(workspace.root, "toy", _render)
    workspace.change("summary: Order", "summary: Send an order")
    before = existing(workspace.package)
    result = check_one(workspace.root, "toy", _render)
    assert '-SUMMARY = "Order"\n+SUMMARY = "Send an order"\n' in result.difference
    assert "+++ b/generated/tradespec/toy/api/sendorder.py" in result.difference
    assert existing(workspace.package) == before


def test_a_check_of_what_is_up_to_date_finds_nothing(workspace: Workspace) -> None:
    build_one(workspace.root, "toy", _render)
    assert check_one(workspace.root, "toy", _render) == Result("toy")


def test_a_spec_with_problems_leaves_the_old_package(workspace: Workspace) -> None:
    build_one(workspace.root, "toy", _render)
    before = existing(workspace.package)
    workspace.change("class: Refused", "class: Nobody")
    result = build_one(workspace.root, "toy", _render)
    assert "x-errors" in result.error
    assert existing(workspace.package) == before


def test_a_stamp_that_cannot_be_read_is_no_stamp(workspace: Workspace) -> None:
    for text in ("", "[]", '{"engine": "1"}', '{"engine": "", "ruff": "", "generator": "", "inputs": 1, "outputs": 2}'):
        workspace.write("generated/tradespec/toy/stamp.json", text)
        assert Stamp.read(workspace.package) is None


def test_the_generator_has_one_digest_wherever_it_runs() -> None:
    assert len(generator_digest()) == 64


def test_several_exchanges_are_built_side_by_side_with_the_same_result(workspace: Workspace) -> None:
    for file in ("openapi.yaml", "trade.yaml"):
        text = (workspace.root / "specs/toy" / file).read_text(encoding="utf-8")
        workspace.write(f"specs/tic/{file}", text.replace("name: toy,", "name: tic,"))
    names = exchanges(workspace.root)
    assert names == ["tic", "toy"]
    results = list(run_all(build_one, workspace.root, names))  # the real engine, in processes of its own
    assert [result.exchange for result in results] == names
    assert [result.error for result in results] == ["", ""]
    alone = existing(workspace.package)
    assert list(run_all(build_one, workspace.root, names)) == [Result(name, fresh=True) for name in names]
    (workspace.package / "stamp.json").unlink()
    build_one(workspace.root, "toy")
    assert existing(workspace.package) == alone
