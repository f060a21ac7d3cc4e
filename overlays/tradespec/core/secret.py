"""Secrets that do not show, and the scrubber that keeps them out of logs and messages.

A `Secret` prints as `***` wherever it is printed by accident. `install_redaction` puts a filter on the loggers of the HTTP
libraries and of the SDK, which blanks known secrets and the values of security headers.
"""

from __future__ import annotations

import hmac
import logging
import re
import threading
import weakref
from collections.abc import Iterable
from typing import Any, NoReturn, Self

_MASK = "***"
_MIN_SCRUBBED = 6  # shorter texts are no real keys, and blanking them would garble every message
_HTTP_LOGGERS = (  # a filter works only on the very logger it is put on, not on its children
    "httpx",
    "httpcore",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "hpack",
    "hpack.hpack",
    "hpack.table",
)

_known: weakref.WeakValueDictionary[int, Secret] = weakref.WeakValueDictionary()  # by id: no comparing of secrets


class Secret:
    """A text that must not be shown. `reveal()` is the only way to it.

    Two secrets compare in constant time. A Secret is neither pickled nor serialised; a copy is the same object.

    Args:
        text: the secret.

    Raises:
        TypeError: `text` is not a str (the message does not show it).
    """

    __slots__ = ("_text", "__weakref__")

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"a Secret holds text, not {type(text).__name__}")
        self._text = text
        _known[id(self)] = self

    def reveal(self) -> str:
        """The text itself. Use it in place; don't keep it in a variable."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __repr__(self) -> str:
        return _MASK

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return _MASK

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a Secret is not pickled; hand over its name and read it from a safe place on the other side")


def scrub(text: str) -> str:
    """Replace every known secret in a text by `***`."""
    for secret in list(_known.values()):
        plain = secret.reveal()
        if len(plain) >= _MIN_SCRUBBED and plain in text:
            text = text.replace(plain, _MASK)
    return text


def install_redaction(exchange: str, secret_headers: Iterable[str]) -> None:
    """Keep secrets out of the log records of httpx, httpcore and `tradespec.<exchange>`. Calling it again is harmless.

    Args:
        exchange: the exchange's name.
        secret_headers: names of headers whose values are blanked, whatever they hold.
    """
    _FILTER.cover(secret_headers)
    for name in (*_HTTP_LOGGERS, "tradespec", f"tradespec.{exchange}"):
        logging.getLogger(name).addFilter(_FILTER)


class _RedactingFilter(logging.Filter):
    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._headers: frozenset[str] = frozenset()
        self._pattern: re.Pattern[str] | None = None

    def cover(self, headers: Iterable[str]) -> None:
        with self._lock:
            wanted = self._headers | {header.lower() for header in headers}
            if wanted != self._headers:
                names = "|".join(sorted(map(re.escape, wanted), key=len, reverse=True))
                # `NAME: value`, `'NAME': 'value'` and `(b'NAME', b'value')`
                self._pattern = re.compile(rf"\b({names})\b(['\"]?\s*[:,=]\s*b?['\"]?)[^\s'\",;)\]}}]+", re.IGNORECASE)
                self._headers = wanted

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        clean = self._clean(message)
        if clean != message:
            record.msg, record.args = clean, None
        if record.exc_info and record.exc_text is None:
            text = logging.Formatter().formatException(record.exc_info)
            clean = self._clean(text)
            if clean != text:
                record.exc_text = clean  # what formatters print instead of formatting the exception again
        return True

    def _clean(self, text: str) -> str:
        text = scrub(text)
        return text if self._pattern is None else self._pattern.sub(rf"\1\2{_MASK}", text)


_FILTER = _RedactingFilter()
