"""Files that the user gives: YAML or JSON. Numbers stay text or Decimal, so that no digit is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tradespec.cli.errors import UsageError
from tradespec.emulator.messages import Json, MalformedJson, read_json


def load(path: Path) -> Json:
    """A file's document: JSON if it is called .json, else YAML, whose scalars all come as text.

    Raises:
        UsageError: it cannot be read, or holds neither.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror or error}") from None
    if path.suffix.lower() == ".json":
        try:
            return read_json(content)
        except MalformedJson as error:
            raise UsageError(f"{path}: {error}") from None
    return _load_yaml(path, content)


def _load_yaml(path: Path, content: bytes) -> Any:
    import yaml  # slow to load, and needed for such files only

    try:
        return yaml.load(content, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark is not None else str(path)
        raise UsageError(f"{where}: not YAML: {getattr(error, 'problem', None) or error}") from None
