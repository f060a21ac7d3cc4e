"""JSON as it is written beside the code: indented, in the document's order, numbers digit by digit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any


def json_text(value: Any) -> str:
    """Indented JSON with Decimals written as numbers, digit by digit; keys in the document's order."""
    return _json(value, "")


def _json(value: Any, indent: str) -> str:
    deeper = indent + " "
    if isinstance(value, Mapping):
        pairs: list[tuple[Any, Any]] = list(value.items())  # pyright: ignore[reportUnknownArgumentType]
        inner = ",\n".join(f"{deeper}{json.dumps(str(k), ensure_ascii=False)}: {_json(v, deeper)}" for k, v in pairs)
        return f"{{\n{inner}\n{indent}}}" if pairs else "{}"
    if isinstance(value, (list, tuple)):
        items: list[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType]
        inner = ",\n".join(deeper + _json(item, deeper) for item in items)
        return f"[\n{inner}\n{indent}]" if items else "[]"
    if isinstance(value, Decimal):
        return format(value, "f")
    return json.dumps(value, ensure_ascii=False)
