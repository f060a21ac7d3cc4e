"""docs/mtgox.md says of errors and resources what the contract says."""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "mtgox.md").read_text()
API = json.loads((ROOT / "generated" / "tradespec" / "mtgox" / "api.json").read_text())


def test_the_page_tells_class_and_outcome_of_errors() -> None:
    errors = API["errors"]
    rows = re.findall(r"^\| (.+) \| `(\w+)` \| (rejected|unknown)[^|]* \|$", PAGE, re.MULTILINE)
    assert len(rows) == 9
    for shown, kind, outcome in rows:
        tokens = re.findall(r"`(\w+)`", shown)
        texts = [name for name in errors if name.startswith("* ") and shown.startswith(name[2:])]
        for name in tokens or texts[:1] or [shown]:
            assert (errors[name]["class"], errors[name]["outcome"]) == (kind, outcome)


def test_the_page_names_every_resource() -> None:
    named = re.findall(r"^\| `(\w+)` \| [^|]+ \|$", PAGE, re.MULTILINE)
    assert sorted(named) == sorted({name.split(".")[0] for name in API["operations"]})
