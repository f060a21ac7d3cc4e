"""README and docs/ stay true: their Python runs, their links lead somewhere."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SKIPPED = {".venv", "node_modules", "build", "dist"}
PAGES = sorted(p for p in ROOT.rglob("*.md") if not SKIPPED & set(p.relative_to(ROOT).parts[:-1]))
RUN = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", [page for page in RUN if PYTHON.search(page.read_text())], ids=name)
def test_the_python_of_a_page_runs_from_top_to_bottom(page: Path) -> None:
    text = page.read_text()
    namespace: dict[str, object] = {"__name__": "__doc__"}
    for block in PYTHON.finditer(text):
        line = text.count("\n", 0, block.start(1))
        code = compile("\n" * line + block[1], str(page), "exec")  # tracebacks name the page's own lines
        exec(code, namespace)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path) if path else page
        assert found.exists(), f"{name(page)} links to {target}"
        if anchor:
            assert anchor in anchors(found), f"{name(page)} links to {target}, which has no such heading"


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def test_the_readme_sample_is_short_and_prints_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    (sample,) = PYTHON.findall((ROOT / "README.md").read_text())
    assert len([line for line in sample.splitlines() if line]) <= 15
    exec(compile(sample, "README.md", "exec"), {})
    promised = re.findall(r"^ *print\(.*\)  # (.*)$", sample, re.MULTILINE)
    assert capsys.readouterr().out.splitlines() == promised


def api(exchange: str) -> dict[str, Any]:
    """The API as its users see it."""
    found: dict[str, Any] = json.loads((ROOT / "generated" / "tradespec" / exchange / "api.json").read_text())
    return found


def aliases(exchange: str) -> int:
    """How many paths only emulators answer."""
    contract = json.loads((ROOT / "generated" / "tradespec" / exchange / "openapi.json").read_text())
    return sum("x-alias-of" in operation for path in contract["paths"].values() for operation in path.values())


@pytest.mark.parametrize(
    ("exchange", "promise"),
    [
        ("bitflyer", r"(\d+) of \d+, and (\d+) alias paths"),
        ("bitget", r"(\d+): spot,.*; and (\d+) alias paths"),
        ("mtgox", r"(\d+): HTTP v1.*; and (\d+) alias paths"),
        ("coinbtr", r"(\d+), most never documented; and (\d+) alias paths"),
    ],
)
def test_the_readme_counts_the_operations(exchange: str, promise: str) -> None:
    (found,) = re.findall(promise, (ROOT / "README.md").read_text())
    assert tuple(map(int, found)) == (len(api(exchange)["operations"]), aliases(exchange))


def test_the_page_on_bitget_counts_its_resources() -> None:
    page = (ROOT / "docs" / "bitget.md").read_text()
    rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| ([\d, ]+) \|", page, re.MULTILINE)
    shown = {
        resource: int(count)
        for names, counts in rows
        for resource, count in zip(re.findall(r"\w+", names), counts.split(","), strict=True)
    }
    assert shown == Counter(name.split(".")[0] for name in api("bitget")["operations"])


def test_the_page_on_bitget_tells_the_classes_of_errors() -> None:
    page = (ROOT / "docs" / "bitget.md").read_text()
    errors = api("bitget")["errors"]
    rows = re.findall(r"^\| ([\d, ]+) \| (`\w+`(?:, `\w+`)*) \|", page, re.MULTILINE)
    assert len(rows) == 11
    for codes, classes in rows:
        assert {errors[code]["class"] for code in codes.split(", ")} == set(re.findall(r"\w+", classes))
