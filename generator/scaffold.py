"""`python -m generator new`: the files of a further exchange, which lint, build and type-check as they are."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from pathlib import Path
from string import Template

from generator.names import is_plain
from generator.problems import GeneratorError
from generator.rules_names import RESERVED_CLASSES

_TEMPLATES = Path(__file__).with_name("scaffold")
_ROOTS = ("specs", "generated/tradespec", "overlays/tradespec", "overlays/tradespec/overlays", "tools/tradespec")
_TITLE = re.compile(r"[^\W\d_][\w .,&()/+-]{0,60}")
_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?", re.ASCII)
_KEY, _SECRET, _STAMP, _TARGET = "test-key-0001", "test-secret-0123456789", "1735689600000", "/v1/balances"


class _Text(Template):
    delimiter = "%"  # `$` is taken by `$ref`


def create(root: Path, name: str, title: str | None, url: str) -> list[Path]:
    """Write the starter files of an exchange.

    Args:
        root: the repository.
        name: package and folder; lower-case letters and digits.
        title: the name as the exchange writes it; by default the package's name.
        url: where its API lives.

    Returns:
        The files made.

    Raises:
        GeneratorError: a name, title or address that can't be, a name that is taken, or a folder that can't be written.
    """
    title = title or name.capitalize()
    client = "".join(word[0].upper() + word[1:] for word in re.findall("[A-Za-z0-9]+", title))
    _refuse(root, name, title, client, url)
    values = {
        "name": name,
        "title": title,
        "client": client,
        "quoted_title": json.dumps(title, ensure_ascii=False),
        "quoted_url": json.dumps(url.rstrip("/")),
    }
    texts = {
        f"specs/{name}/{file}.yaml": _template(f"{file}.yaml.in", values) for file in ("openapi", "market", "account")
    }
    texts[f"overlays/tradespec/overlays/{name}.py"] = _template("overlay.py.in", values)
    texts[f"tests/vectors/{name}/signing.json"] = json.dumps({"http": [_vector()]}, indent=2) + "\n"
    return _written({root / path: text for path, text in texts.items()})


def _refuse(root: Path, name: str, title: str, client: str, url: str) -> None:
    if not is_plain(name):
        raise GeneratorError(
            f"{name!r} can't be a package: write lower-case letters and digits, beginning with a letter, and no Python keyword"
        )
    taken = [
        path for folder in _ROOTS for path in (root / folder / name, root / folder / f"{name}.py") if path.exists()
    ]
    if taken:
        raise GeneratorError(f"{name} is taken: {taken[0].relative_to(root).as_posix()} exists")
    if not _TITLE.fullmatch(title):
        raise GeneratorError(f"{title!r} can't be a title: write letters, digits and simple punctuation on one line")
    if not client[:1].isalpha() or client in RESERVED_CLASSES:
        raise GeneratorError(f"{client or title!r} can't be the client's class: give another --title")
    if not _URL.fullmatch(url):
        raise GeneratorError(f"{url!r} is no address: write https://host/path")


def _template(file: str, values: dict[str, str]) -> str:
    return _Text((_TEMPLATES / file).read_text(encoding="utf-8")).substitute(values)


def _vector() -> dict[str, str]:
    """One signature, computed here and not by the overlay."""
    message = f"{_STAMP}GET{_TARGET}"
    return {
        "name": "get_without_query",
        "api_key": _KEY,
        "api_secret": _SECRET,
        "timestamp": _STAMP,
        "method": "GET",
        "target": _TARGET,
        "body": "",
        "message": message,
        "signature": hmac.new(_SECRET.encode(), message.encode(), hashlib.sha256).hexdigest(),
    }


def _written(texts: dict[Path, str]) -> list[Path]:
    made: list[Path] = []
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                made.append(path)
                file.write(text)
    except OSError as error:
        for path in made:
            path.unlink(missing_ok=True)
        raise GeneratorError(f"cannot write {error.filename}: {error.strerror}") from None
    return made
