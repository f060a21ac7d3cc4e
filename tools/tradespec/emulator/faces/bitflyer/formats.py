"""How bitFlyer writes times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_JST = timedelta(hours=9)


def timestamp(moment: datetime) -> str:
    """UTC without a zone, milliseconds, zeros at the end left out: `2015-07-08T02:50:59.97`."""
    seconds = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
    millis = f"{moment.microsecond // 1000:03}".rstrip("0")
    return f"{seconds}.{millis}" if millis else seconds


def stream_timestamp(moment: datetime) -> str:
    """As the Realtime API writes it: UTC with a zone and seven digits, `2015-01-01T07:09:21.9301770Z`."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}0Z"


def timestamp_jst(moment: datetime) -> str:
    """The same instant on a clock in Japan, in the same notation."""
    return timestamp(moment + _JST)


def read_timestamp(text: str) -> datetime | None:
    """A date or a time as clients write it, UTC unless it says otherwise; None if it is neither."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
