"""Building: one exchange from bundle to files, several exchanges side by side."""

from __future__ import annotations

import difflib
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from generator.asyncapi import load_streams
from generator.bundle import ROOT_FILE, Bundle, load_bundle
from generator.lint import require_clean
from generator.problems import GeneratorError
from generator.stamp import STAMP_FILE, Stamp
from generator.write import Changes, existing, formatted, write_package

Render = Callable[[Bundle, str], dict[str, str]]
"""From a clean bundle (and the folder of its spec, for banners) to relative path -> text."""

GENERATED = Path("generated/tradespec")


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one exchange.

    Attributes:
        exchange: its name.
        changes: files written and removed; in a check, those that would be.
        edited: generated files that someone changed by hand since the last build.
        difference: in a check, the unified diff from what is there to what should be.
        error: why nothing was written; one line per problem.
        fresh: nothing had changed, so nothing was rendered.
    """

    exchange: str
    changes: Changes = field(default_factory=Changes)
    edited: tuple[str, ...] = ()
    difference: str = ""
    error: str = ""
    fresh: bool = False


def exchanges(root: Path) -> list[str]:
    """Names of all exchanges with a spec, sorted."""
    return sorted(path.parent.name for path in (root / "specs").glob(f"*/{ROOT_FILE}"))


def orphans(root: Path) -> list[str]:
    """Generated packages (they have a stamp) whose spec is gone, sorted."""
    known = set(exchanges(root))
    stamps = (root / GENERATED).glob(f"*/{STAMP_FILE}")
    return sorted(stamp.parent.name for stamp in stamps if stamp.parent.name not in known)


def remove_orphan(root: Path, exchange: str) -> None:
    """Remove a package that `orphans` named.

    Raises:
        GeneratorError: it can't be removed.
    """
    try:
        shutil.rmtree(root / GENERATED / exchange)
    except OSError as error:
        raise GeneratorError(f"cannot remove {error.filename}: {error.strerror}") from None


def default_render(bundle: Bundle, spec_dir: str) -> dict[str, str]:
    """The engine, imported only when something is to be rendered: it takes longer than a build with nothing to do."""
    from generator.render import render_exchange

    return render_exchange(bundle, spec_dir)


def rendered(root: Path, exchange: str, render: Render = default_render) -> dict[str, bytes]:
    """All files of one exchange's package, stamp included, as they should be. Nothing is written.

    Raises:
        SpecError: the spec is not clean.
        GeneratorError: anything else that the user can mend.
    """
    bundle = load_bundle(exchange, root)
    require_clean(bundle, root)
    files = formatted(render(bundle, f"specs/{exchange}"))
    streams = load_streams(exchange, root)
    specs = bundle.files if streams is None else {*bundle.files, *streams.files}
    return {**files, STAMP_FILE: Stamp.make(root, exchange, specs, files).to_bytes()}


def build_one(root: Path, exchange: str, render: Render = default_render) -> Result:
    """Bring one package up to date."""
    try:
        if is_fresh(root, exchange):
            return Result(exchange, fresh=True)
        package = root / GENERATED / exchange
        stamp = Stamp.read(package)
        edited = stamp.edited(existing(package)) if stamp is not None else []
        changes = write_package(package, rendered(root, exchange, render), STAMP_FILE)
    except GeneratorError as error:
        return Result(exchange, error=str(error))
    return Result(exchange, changes, tuple(edited))


def check_one(root: Path, exchange: str, render: Render = default_render) -> Result:
    """Compare one package with a fresh rendering; the stamp is not trusted."""
    package = root / GENERATED / exchange
    stamp = Stamp.read(package)
    present = existing(package)
    try:
        wanted = rendered(root, exchange, render)
    except GeneratorError as error:
        return Result(exchange, error=str(error))
    written = tuple(sorted(path for path in wanted if present.get(path) != wanted[path]))
    removed = tuple(sorted(present.keys() - wanted.keys()))
    edited = stamp.edited(present) if stamp is not None else []
    label = (GENERATED / exchange).as_posix()
    difference = "".join(
        _difference(f"{label}/{path}", present.get(path), wanted.get(path)) for path in sorted({*written, *removed})
    )
    return Result(exchange, Changes(written, removed), tuple(edited), difference)


def _difference(label: str, before: bytes | None, after: bytes | None) -> str:
    lines = difflib.unified_diff(
        _lines(before),
        _lines(after),
        f"a/{label}" if before is not None else "/dev/null",
        f"b/{label}" if after is not None else "/dev/null",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(content: bytes | None) -> list[str]:
    return (content or b"").decode("utf-8", "replace").splitlines(keepends=True)


def run_all(
    work: Callable[[Path, str, Render], Result], root: Path, names: Iterable[str], render: Render = default_render
) -> Iterator[Result]:
    """Do the work for each exchange, in the order of the names; several run side by side, each in a process of its own."""
    names = list(names)
    if len(names) == 1:
        yield work(root, names[0], render)
        return
    waiting = [name for name in names if work is not build_one or not is_fresh(root, name)]
    workers = min(len(waiting), os.cpu_count() or 1)
    if workers < 2:
        for name in names:
            yield work(root, name, render)
        return
    context = multiprocessing.get_context("spawn")  # the engine is patched process-wide: no process builds two at once
    with ProcessPoolExecutor(workers, mp_context=context, max_tasks_per_child=1) as pool:
        tasks = {name: pool.submit(work, root, name, render) for name in waiting}
        for name in names:
            yield tasks[name].result() if name in tasks else Result(name, fresh=True)


def is_fresh(root: Path, exchange: str) -> bool:
    """Whether a build has nothing to do: inputs, tools and outputs are as the stamp says."""
    package = root / GENERATED / exchange
    stamp = Stamp.read(package)
    return stamp is not None and not stamp.edited(existing(package)) and stamp.is_current(root, exchange)
