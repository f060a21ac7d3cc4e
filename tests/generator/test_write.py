from __future__ import annotations

import errno
from pathlib import Path

import pytest

from generator.problems import GeneratorError
from generator.write import Changes, existing, formatted, write_package


def _files(**contents: str) -> dict[str, bytes]:
    return {"stamp.json": b"{}", **{name.replace("__", "/") + ".py": text.encode() for name, text in contents.items()}}


def test_python_is_sorted_and_formatted_and_the_rest_left_alone() -> None:
    result = formatted(
        {
            "a/b.py": "import os\nfrom tradespec.core import x\nimport httpx\ny = x( 'é',httpx )\n",
            "api.json": '{"a":  1}',
        }
    )
    assert result["api.json"] == b'{"a":  1}'
    assert result["a/b.py"].decode() == 'import httpx\n\nfrom tradespec.core import x\n\ny = x("é", httpx)\n'


def test_formatting_does_not_depend_on_a_configuration_nearby(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ruff.toml").write_text("line-length = 20\nindent-width = 8\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RUFF_CONFIG", str(tmp_path / "ruff.toml"))
    assert formatted({"a.py": "def f():\n  return [1111111, 2222222, 3333333]\n"})["a.py"].count(b"\n") == 2


def test_text_that_is_no_python_is_an_error_with_its_file() -> None:
    with pytest.raises(GeneratorError, match=r"broken\.py"):
        formatted({"broken.py": "def (:\n"})


@pytest.mark.parametrize("path", ["../outside.py", "/etc/x.py", "a/../../x.py", "", "a\\b.py"])
def test_no_file_leaves_the_package(tmp_path: Path, path: str) -> None:
    with pytest.raises(GeneratorError, match="may not be called"):
        formatted({path: "x = 1\n"})
    with pytest.raises(GeneratorError, match="may not be called"):
        write_package(tmp_path / "p", {path: b"", "stamp.json": b""}, "stamp.json")
    assert not (tmp_path / "p").exists()


def test_only_changed_bytes_are_written_and_strays_go(tmp_path: Path) -> None:
    package = tmp_path / "p"
    write_package(package, _files(a="1", old__b="2"), "stamp.json")
    kept = (package / "a.py").stat()
    (package / "old/__pycache__").mkdir()
    (package / "old/__pycache__/b.pyc").write_bytes(b"")

    changes = write_package(package, _files(a="1", c="3"), "stamp.json")

    assert changes == Changes(written=("c.py",), removed=("old/b.py",))
    assert existing(package) == _files(a="1", c="3")
    assert not (package / "old").exists()
    assert (package / "a.py").stat().st_ino == kept.st_ino
    assert not write_package(package, _files(a="1", c="3"), "stamp.json")


def test_a_full_disk_leaves_the_old_package_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "p"
    write_package(package, _files(a="1", b="2", stray="9"), "stamp.json")
    before = existing(package)
    write_bytes = Path.write_bytes

    def fail_on_the_second(self: Path, data: bytes) -> int:
        if self.name == "1":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write_bytes(self, data)

    monkeypatch.setattr(Path, "write_bytes", fail_on_the_second)
    with pytest.raises(GeneratorError, match="No space left on device"):
        write_package(package, _files(a="x", b="y"), "stamp.json")
    assert existing(package) == before


def test_the_stamp_is_put_in_place_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    replace = Path.replace

    def note(self: Path, target: Path) -> Path:
        order.append(target.name)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", note)
    write_package(tmp_path / "p", _files(z="1", a="2"), "stamp.json")
    assert order == ["a.py", "z.py", "stamp.json"]


def test_a_link_is_never_followed(tmp_path: Path) -> None:
    package, outside = tmp_path / "p", tmp_path / "outside"
    outside.mkdir()
    (outside / "precious.txt").write_text("keep")
    package.mkdir()
    (package / "stray").symlink_to(outside)
    (package / "a.py").symlink_to(outside / "precious.txt")

    write_package(package, _files(a="1"), "stamp.json")

    assert (outside / "precious.txt").read_text() == "keep"
    assert existing(package) == _files(a="1")
    (tmp_path / "linked").symlink_to(package)
    with pytest.raises(GeneratorError, match="is a link"):
        write_package(tmp_path / "linked", _files(a="1"), "stamp.json")


def test_a_file_in_the_place_of_the_folder_is_a_plain_error(tmp_path: Path) -> None:
    (tmp_path / "p").write_text("")
    with pytest.raises(GeneratorError, match="cannot write"):
        write_package(tmp_path / "p", _files(a="1"), "stamp.json")
