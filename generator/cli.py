"""The command line: `python -m generator [command]`. Bad input gives one line per problem and exit code 2, never a traceback."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from generator import build as building
from generator.build import Render, Result, default_render
from generator.problems import GeneratorError

COMMANDS = ("build", "lint", "diff", "bundle", "new", "watch")
OK, DRIFT, BAD_INPUT = 0, 1, 2


def main(arguments: Sequence[str] | None = None, render: Render = default_render) -> int:
    """Run one command.

    Args:
        arguments: as on the command line; by default those of this process.
        render: what makes files out of a bundle.

    Returns:
        The exit code: 0 done, 1 `--check` found a difference, 2 bad input.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(_with_command(given))
    root: Path = options.root.resolve()
    try:
        code: int = options.run(root, options, render)
    except GeneratorError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        return OK  # the reader of our output has seen enough
    except KeyboardInterrupt:
        return 130
    return code


def _with_command(arguments: list[str]) -> list[str]:
    """`build` may be left out: `python -m generator bitflyer`, `python -m generator --check`."""
    skip = 0
    while skip < len(arguments) and arguments[skip].startswith("--root"):
        skip += 1 if "=" in arguments[skip] else 2
    rest = arguments[skip:]
    if rest and (rest[0] in COMMANDS or rest[0] in ("-h", "--help")):
        return arguments
    return [*arguments[:skip], "build", *rest]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description="Make exchange clients out of specs/.")
    parser.add_argument(
        "--root", type=Path, default=Path(__file__).parent.parent, help="the repository (default: this one)"
    )
    commands = parser.add_subparsers(metavar="command")

    build = commands.add_parser("build", help="bring generated/ up to date (the default)")
    build.add_argument("exchanges", nargs="*", metavar="exchange", help="default: all")
    build.add_argument(
        "--check", action="store_true", help="write nothing; print the difference and exit with 1 if there is any"
    )
    build.set_defaults(run=_build)

    lint = commands.add_parser("lint", help="check specs and stop")
    lint.add_argument("exchanges", nargs="*", metavar="exchange", help="default: all")
    lint.set_defaults(run=_lint)

    diff = commands.add_parser("diff", help="what the specs change for users since a revision")
    diff.add_argument("revision", nargs="?", default="HEAD", metavar="REV", help="or an exchange; default: HEAD")
    diff.add_argument("--exchange", action="append", dest="exchanges", default=[], metavar="NAME", help="default: all")
    diff.add_argument("--changelog", action="store_true", help="as a draft for CHANGELOG.md")
    diff.set_defaults(run=_diff)

    bundle = commands.add_parser("bundle", help="one self-contained OpenAPI document, aliases as paths")
    bundle.add_argument("exchange")
    bundle.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: standard output")
    bundle.set_defaults(run=_bundle)

    new = commands.add_parser("new", help="a starter spec, overlay and vectors file for a further exchange")
    new.add_argument("name", help="package name: lower-case letters and digits")
    new.add_argument("--title", help="the name as the exchange writes it")
    new.add_argument("--url", default="https://api.example.com", help="where its API lives")
    new.set_defaults(run=_new)

    watch = commands.add_parser("watch", help="build whenever a spec is saved")
    watch.set_defaults(run=_watch)
    return parser


def _chosen(root: Path, wanted: Iterable[str]) -> list[str]:
    known = building.exchanges(root)
    if not known:
        raise GeneratorError(f"{root}: there is no specs/<exchange>/openapi.yaml")
    names = list(dict.fromkeys(wanted))
    for name in names:
        if name not in known:
            raise GeneratorError(f"no exchange {name!r}; there are: {', '.join(known)}")
    return names or known


def _build(root: Path, options: argparse.Namespace, render: Render) -> int:
    names = _chosen(root, options.exchanges)
    work = building.check_one if options.check else building.build_one
    results = list(_with_progress(building.run_all(work, root, names, render), len(names)))
    report: Callable[[Result], None] = _report_check if options.check else _report_build
    for result in results:
        report(result)
    gone = [] if options.exchanges else building.orphans(root)
    for name in gone:
        if options.check:
            print(f"{name}: generated, but there is no spec; run: python -m generator", file=sys.stderr)
        else:
            building.remove_orphan(root, name)
            print(f"{name}: removed, since its spec is gone", file=sys.stderr)
    if any(result.error for result in results):
        return BAD_INPUT
    if options.check and gone:
        return DRIFT
    return DRIFT if options.check and any(result.changes for result in results) else OK


def _with_progress(results: Iterator[Result], total: int) -> Iterator[Result]:
    """A bar on a terminal when there is more than one exchange to wait for."""
    if total < 2 or not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(results, "generating", total, console=Console(stderr=True), transient=True)


def _report_build(result: Result) -> None:
    for path in result.edited:
        print(f"{result.exchange}/{path}: edited by hand; made anew from the spec", file=sys.stderr)
    if result.error:
        print(result.error, file=sys.stderr)
    elif not result.changes:
        print(f"{result.exchange}: up to date", file=sys.stderr)
    else:
        removed = f", {len(result.changes.removed)} removed" if result.changes.removed else ""
        print(f"{result.exchange}: {len(result.changes.written)} files written{removed}", file=sys.stderr)


def _report_check(result: Result) -> None:
    sys.stdout.write(result.difference)
    for path in result.edited:
        print(f"{result.exchange}/{path}: edited by hand; change the spec instead", file=sys.stderr)
    if result.error:
        print(result.error, file=sys.stderr)
    elif result.changes:
        count = len(result.changes.written) + len(result.changes.removed)
        print(f"{result.exchange}: {count} files differ; run: python -m generator {result.exchange}", file=sys.stderr)


def _lint(root: Path, options: argparse.Namespace, render: Render) -> int:
    from generator.bundle import load_bundle
    from generator.lint import require_clean

    clean = True
    for name in _chosen(root, options.exchanges):
        try:
            require_clean(load_bundle(name, root), root)
        except GeneratorError as error:
            print(error, file=sys.stderr)
            clean = False
    return OK if clean else BAD_INPUT


def _diff(root: Path, options: argparse.Namespace, render: Render) -> int:
    from generator.diff import as_changelog, as_text, changes_since

    show = as_changelog if options.changelog else as_text
    revision, names = options.revision, options.exchanges
    if not names and revision in building.exchanges(root):  # `diff bitget`, as with the other commands
        revision, names = "HEAD", [revision]
    for name in _chosen(root, names):
        sys.stdout.write(show(name, changes_since(root, name, revision, render)))
    return OK


def _bundle(root: Path, options: argparse.Namespace, render: Render) -> int:
    from generator.bundle import load_bundle
    from generator.expand import expanded
    from generator.jsontext import json_text
    from generator.lint import require_clean

    (name,) = _chosen(root, [options.exchange])
    bundle = load_bundle(name, root)
    require_clean(bundle, root)
    text = json_text(expanded(bundle)) + "\n"
    if options.output is None:
        sys.stdout.write(text)
        return OK
    try:
        options.output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise GeneratorError(f"cannot write {options.output}: {error.strerror}") from None
    return OK


def _new(root: Path, options: argparse.Namespace, render: Render) -> int:
    from generator.scaffold import create

    for path in create(root, options.name, options.title, options.url):
        print(f"made {path.relative_to(root).as_posix()}")
    print(f"next: describe the exchange there, then run: python -m generator {options.name}")
    return OK


def _watch(root: Path, options: argparse.Namespace, render: Render) -> int:
    from generator import watch

    print("watching specs/ and the generator; stop with Ctrl-C", file=sys.stderr)
    watch.run(root, watch.watched_changes(root))
    return OK
