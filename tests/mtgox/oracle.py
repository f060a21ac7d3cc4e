"""The tests' own reading of Mt.Gox's answers and signatures: plain arithmetic and hmac, nothing of the SDK's."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import attrs
import httpx

from tradespec.core.scaled import Money
from tradespec.core.secret import Secret

DECIMALS = {"BTC": 8, "LTC": 8, "NMC": 8, "JPY": 3, "SEK": 3}
FIAT = 5


def digits_of(currency: str) -> int:
    """Decimals of a currency's integers."""
    return DECIMALS.get(currency, FIAT)


def amount_of(units: int | str, digits: int) -> Decimal:
    """An integer as the amount that it means, with all of its decimals. String arithmetic only."""
    text = str(units).lstrip("-").rjust(digits + 1, "0")
    sign = "-" if str(units).startswith("-") else ""
    return Decimal(f"{sign}{text[:-digits]}.{text[-digits:]}" if digits else f"{sign}{text}")


def differences(got: Any, wire: Any, pair: str, where: str = "$") -> Iterator[str]:
    """Where a result is not what the JSON value (numbers exact) says, field by field and to the last digit."""
    if isinstance(got, Secret):
        got = got.reveal()
    if isinstance(got, Money):
        yield from _money(got, wire, where)
    elif attrs.has(type(got)):
        yield from _model(got, wire, pair, where)
    elif isinstance(got, list) and isinstance(wire, list) and len(got) == len(wire):
        for at, (one, other) in enumerate(zip(got, wire, strict=True)):
            yield from differences(one, other, pair, f"{where}[{at}]")
    elif isinstance(got, dict) and isinstance(wire, dict) and got.keys() == wire.keys():
        for name in wire:
            yield from differences(got[name], wire[name], pair, f"{where}.{name}")
    elif not _same(got, wire):
        yield f"{where}: {got!r} for {wire!r}"


def _model(got: Any, wire: Any, pair: str, where: str) -> Iterator[str]:
    fields = [field for field in attrs.fields(type(got)) if "wire" in field.metadata]
    if isinstance(wire, list):  # positions instead of names
        wire = {str(at): value for at, value in enumerate(wire)}
        names = {field.name: str(field.metadata["at"]) for field in fields}
    else:
        names = {field.name: field.metadata["wire"] for field in fields}
    extra: dict[str, Any] = getattr(got, "additional", {})
    read = {*names.values(), *extra}
    read |= {name.removesuffix("_int") for name in names.values()}  # the deprecated twin of an integer
    read |= {f"{name}_int" for name in names.values()}  # the integer of a twin
    for unread in wire.keys() - read:
        yield f"{where}.{unread}: not read"
    for name, wire_name in names.items():
        here, value = f"{where}.{wire_name}", getattr(got, name)
        units = wire_name if wire_name.endswith("_int") else f"{wire_name}_int"  # an integer goes before its twin
        if wire_name in extra:
            yield from differences(value, None, pair, here)
        elif units in wire:
            wanted = amount_of(wire[units], _digits(units, wire, pair))
            if not (isinstance(value, Decimal) and str(value) == str(wanted)):
                yield f"{here}: {value!r} for {wanted!r}"
        else:
            yield from differences(value, wire.get(wire_name), pair, here)
    for name, value in extra.items():
        yield from differences(value, wire[name], pair, f"{where}.{name}")


def _digits(name: str, wire: dict[str, Any], pair: str) -> int:
    if not name.startswith("price"):
        return digits_of("BTC")
    return digits_of(wire.get("price_currency") or wire.get("currency") or pair[3:])


def _money(got: Money, wire: Any, where: str) -> Iterator[str]:
    wanted = amount_of(wire["value_int"], digits_of(wire["currency"]))
    if str(got.value) != str(wanted):
        yield f"{where}.value: {got.value} for {wanted}"
    if (got.currency, str(got.value_int)) != (wire["currency"], str(wire["value_int"])):
        yield f"{where}: {got!r} for {wire!r}"
    if (got.display, got.display_short) != (wire.get("display"), wire.get("display_short")):
        yield f"{where}: shown as {got.display!r} for {wire!r}"


def _same(got: Any, wire: Any) -> bool:
    if isinstance(wire, bool) or isinstance(got, bool) or wire is None or got is None:
        return got is wire
    if isinstance(got, float):
        return False
    if isinstance(got, Decimal):
        return str(got) == str(wire)
    if isinstance(got, int):
        return not isinstance(wire, Decimal) and str(got) == str(wire)
    return type(wire) is str and str(getattr(got, "value", got)) == wire


def signature(secret: str, target: str, body: bytes) -> str:
    """Rest-Sign by the rule of the path: v1 signs the body, v2 the path and the body."""
    key = base64.b64decode(secret + "=" * (-len(secret) % 4))
    message = target.partition("/api/2/")[2].encode() + b"\0" + body if target.startswith("/api/2/") else body
    return base64.b64encode(hmac.new(key, message, hashlib.sha512).digest()).decode()


def form(request: httpx.Request) -> list[tuple[str, str]]:
    """The fields of a body in their order."""
    text = request.content.decode("ascii")
    return parse_qsl(text, keep_blank_values=True, strict_parsing=True) if text else []


def number(request: httpx.Request, field: str = "nonce") -> int:
    """The nonce of a request; it must be the first field."""
    name, value = form(request)[0]
    assert name == field, f"{name} comes first"
    return int(value)
