"""The stamp: what a generated package was made from and what it consists of, so that a build with nothing to do is quick.

It also tells a file that someone edited by hand from one that is merely old.
"""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from generator.asyncapi import STREAM_FILE
from generator.lint import ERRORS, VOCABULARY
from generator.problems import GeneratorError
from generator.rules_extensions import error_classes, module_body
from generator.shapes import is_mapping

STAMP_FILE = "stamp.json"
OVERLAYS = Path("overlays/tradespec/overlays")
_GENERATOR = Path(__file__).parent
_SOURCES = ("*.py", "*.json", "vendor/*.json", "templates/**/*.jinja")


@dataclass(frozen=True, slots=True)
class Stamp:
    """Digests are sha256, hexadecimal.

    Attributes:
        engine: version of openapi-python-client.
        ruff: version of ruff.
        generator: digest over the generator's sources and templates.
        inputs: file, relative to the repository -> digest of what the generator takes from it.
        outputs: file, relative to the package -> digest.
    """

    engine: str
    ruff: str
    generator: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]

    @classmethod
    def make(cls, root: Path, exchange: str, spec_files: Iterable[str], outputs: Mapping[str, bytes]) -> Stamp:
        """The stamp of what was just rendered from these spec files."""
        digests = {path: _digest(content) for path, content in sorted(outputs.items())}
        inputs = _inputs(root, exchange, spec_files)
        return cls(_version("openapi-python-client"), _version("ruff"), generator_digest(), inputs, digests)

    @classmethod
    def read(cls, package: Path) -> Stamp | None:
        """The stamp in a package; None if there is none that can be read."""
        try:
            raw: Any = json.loads((package / STAMP_FILE).read_text(encoding="utf-8"))
            stamp = cls(**raw)
        except (OSError, ValueError, TypeError):
            return None
        return stamp if is_mapping(stamp.inputs) and is_mapping(stamp.outputs) else None

    def to_bytes(self) -> bytes:
        """The file's content."""
        return (json.dumps(asdict(self), indent=1, sort_keys=True) + "\n").encode()

    def is_current(self, root: Path, exchange: str) -> bool:
        """Whether everything that the package was made from is still the same."""
        specs = [path for path in self.inputs if path.startswith("specs/") and path != VOCABULARY.as_posix()]
        return (
            self.engine == _version("openapi-python-client")
            and self.ruff == _version("ruff")
            and self.generator == generator_digest()
            and self.inputs == _inputs(root, exchange, specs)
        )

    def edited(self, present: Mapping[str, bytes]) -> list[str]:
        """Files of the package that are not as they were generated; a deleted one counts."""
        found = {path: _digest(content) for path, content in present.items() if path != STAMP_FILE}
        return sorted(path for path in self.outputs.keys() | found.keys() if self.outputs.get(path) != found.get(path))


@cache
def generator_digest() -> str:
    """Over the generator's own sources and templates."""
    paths = sorted({path for pattern in _SOURCES for path in _GENERATOR.glob(pattern)})
    listing = "".join(f"{path.relative_to(_GENERATOR).as_posix()}\0{_digest(path.read_bytes())}\n" for path in paths)
    return _digest(listing.encode())


def _inputs(root: Path, exchange: str, spec_files: Iterable[str]) -> dict[str, str]:
    """Of runtime and overlay only the names count that the generator reads from them."""
    streams = f"specs/{exchange}/{STREAM_FILE}"  # may come and go
    found = {path: _file_digest(root / path) for path in [*spec_files, streams, VOCABULARY.as_posix()]}
    found[ERRORS.as_posix()] = _digest(repr(sorted(error_classes(root / ERRORS) or ())).encode())
    found[(OVERLAYS / exchange).as_posix()] = _digest(_exports(root / OVERLAYS, exchange).encode())
    return dict(sorted(found.items()))


def _exports(overlays: Path, exchange: str) -> str:
    """`__all__` of the exchange's overlay, as source; empty if there is none."""
    for path in (overlays / f"{exchange}.py", overlays / exchange / "__init__.py"):
        if path.is_file():
            for node in module_body(path):
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                    return ast.unparse(node.value)
    return ""


def _file_digest(path: Path) -> str:
    try:
        return _digest(path.read_bytes())
    except OSError:
        return "missing"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        raise GeneratorError(f"{package} is not installed; run: pip install 'tradespec[generator]'") from None
