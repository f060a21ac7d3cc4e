"""Regenerate on save."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

FOLDERS = ("specs", "generator", "overlays/tradespec/overlays")
_SUFFIXES = frozenset({".yaml", ".json", ".py", ".jinja"})


def watched_changes(root: Path) -> Iterator[set[Path]]:
    """Sets of files saved together, for ever (until interrupted)."""
    from watchfiles import watch  # an import that a plain build should not pay for

    folders = [root / folder for folder in FOLDERS if (root / folder).is_dir()]
    for changes in watch(*folders, raise_interrupt=False):
        yield {Path(path) for _, path in changes}


def affected(root: Path, changed: Iterable[Path]) -> list[str] | None:
    """Exchanges to build after these files changed: names, all (an empty list), or nothing (None)."""
    names: set[str] = set()
    for path in changed:
        if path.suffix not in _SUFFIXES or not path.is_relative_to(root):
            continue
        top, *below = path.relative_to(root).parts
        if top == "specs" and len(below) > 1:
            names.add(below[0])
        else:
            return []
    return sorted(names) or None


def run(root: Path, changes: Iterable[set[Path]]) -> None:
    """Build whenever something was saved. Each build is a new process, so that a changed generator is the one that runs."""
    for changed in changes:
        names = affected(root, changed)
        if names is not None:
            command = [sys.executable, "-m", "generator", "--root", str(root), "build", *names]
            subprocess.run(command, cwd=Path(__file__).parent.parent, check=False)
