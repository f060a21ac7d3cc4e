"""From rendered text to files: formatted once, only changed bytes written, all or nothing, strays removed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.problems import GeneratorError

_FIXED = ("--isolated", "--no-cache", "--target-version", "py311", "--line-length", "120")
_FIXES = ("--fix", "--exit-zero", "--select", "I,F401", "--config", 'lint.isort.known-first-party=["tradespec"]')


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write did, in paths relative to the package."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


def formatted(files: Mapping[str, str]) -> dict[str, bytes]:
    """The bytes to write: Python sorted and formatted by ruff, under fixed rules that no configuration can change.

    Args:
        files: relative path -> text.

    Raises:
        GeneratorError: ruff cannot run, or finds that a file is no Python.
    """
    with tempfile.TemporaryDirectory(prefix="tradespec-generator-") as scratch:
        python = [path for path in files if path.endswith(".py")]
        for path in files:
            _safe(path)
        for path in python:
            target = Path(scratch, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(files[path], encoding="utf-8", newline="\n")
        if python:
            _ruff(scratch, "check", *_FIXES)
            _ruff(scratch, "format")
        return {
            path: Path(scratch, path).read_bytes() if path.endswith(".py") else text.encode("utf-8")
            for path, text in files.items()
        }


def _ruff(folder: str, command: str, *arguments: str) -> None:
    line = [sys.executable, "-m", "ruff", command, *_FIXED, *arguments, "."]
    done = subprocess.run(line, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise GeneratorError(f"ruff {command} refuses the generated code: {(done.stderr or done.stdout).strip()}")


def _safe(path: str) -> None:
    """Refuse a path that is not below the package."""
    parts = PurePosixPath(path)
    if parts.is_absolute() or ".." in parts.parts or not parts.parts or "\\" in path:
        raise GeneratorError(f"a generated file may not be called {path!r}")


def existing(package: Path) -> dict[str, bytes]:
    """The files of a generated package as they are, caches left out. A link is read as its target's name, never followed."""
    found: dict[str, bytes] = {}
    for folder, folders, names in os.walk(package):
        folders[:] = [name for name in folders if name != "__pycache__"]
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in [*names, *links]:
            path = Path(folder, name)
            content = bytes(path.readlink()) if path.is_symlink() else path.read_bytes()
            found[path.relative_to(package).as_posix()] = content
    return found


def write_package(package: Path, files: Mapping[str, bytes], last: str) -> Changes:
    """Make the folder hold exactly `files`.

    New contents are first staged inside the folder, so that a full disk or a read-only folder leaves the old tree as it was;
    then each file is put in place by a rename, the file called `last` after all others.

    Args:
        package: the folder; made if needed, must not be a link.
        files: relative path -> content.
        last: a key of `files`: the stamp, whose presence says that the rest is complete.

    Raises:
        GeneratorError: the folder cannot be written; the message says why.
    """
    for path in files:
        _safe(path)
    if package.is_symlink():
        raise GeneratorError(f"{package} is a link; the generator writes into real folders only")
    try:
        before = existing(package)
        changed = sorted(
            (path for path in files if before.get(path) != files[path]), key=lambda path: (path == last, path)
        )
        strays = sorted(before.keys() - files.keys())
        if changed or strays:
            package.mkdir(parents=True, exist_ok=True)
            _replace(package, {path: files[path] for path in changed}, strays)
    except OSError as error:
        raise GeneratorError(
            f"cannot write {package}: {error.strerror or error}; nothing is lost, build again"
        ) from None
    return Changes(tuple(changed), tuple(strays))


def _replace(package: Path, changed: Mapping[str, bytes], strays: list[str]) -> None:
    staging = Path(tempfile.mkdtemp(prefix=".staging-", dir=package))
    try:
        staged: list[tuple[Path, Path]] = []
        for number, (path, content) in enumerate(changed.items()):
            source = staging / str(number)
            source.write_bytes(content)
            source.chmod(0o644)
            staged.append((source, package / path))
        for path in strays:
            (package / path).unlink()
        for source, target in staged:
            target.parent.mkdir(parents=True, exist_ok=True)
            source.replace(target)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    _remove_empty_folders(package)


def _remove_empty_folders(package: Path) -> None:
    """Folders that hold nothing but Python's caches go too."""
    for folder, _, _ in os.walk(package, topdown=False):
        path = Path(folder)
        if (
            path != package
            and path.name != "__pycache__"
            and all(entry.name == "__pycache__" for entry in path.iterdir())
        ):
            shutil.rmtree(path)
