"""What Mt.Gox posts to a shop: payment notifications (IPN), and pings of deposit addresses.

Both are forms signed like an API call: Rest-Sign is the base64 HMAC-SHA512 of the raw body, keyed with the decoded API secret
(Bitcoin Wiki, MtGox/API/HTTP/v1, "IPN"). The signature is checked before anything is parsed. Amounts are whole numbers; that their
unit is the smallest one of the currency, 1e-8 BTC, is unconfirmed, and read so by analogy with `amount_int` of the API.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, cast
from urllib.parse import parse_qsl, urlencode

from attrs import field, frozen

from tradespec.core.enums import OpenEnum
from tradespec.core.errors import ParameterTypeError, TradespecError
from tradespec.core.scaled import digits_of, from_units
from tradespec.core.secret import Secret

from .secret import as_secret, decode_secret

__all__ = [
    "AddressPing",
    "AddressPingStatus",
    "Headers",
    "InvalidIpnSignature",
    "Ipn",
    "IpnCancelled",
    "IpnClosed",
    "IpnError",
    "IpnMessage",
    "IpnPaid",
    "IpnPartial",
    "IpnStatus",
    "IpnUnknown",
    "MalformedIpn",
    "verify_address_ping",
    "verify_ipn",
]

Headers = Mapping[str, Any] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers of a received request: a mapping, pairs as text or bytes (ASGI), or a CGI or WSGI environment."""

SCALES: Final[Mapping[str, int]] = {"BTC": 8, "LTC": 8, "NMC": 8, "JPY": 3, "SEK": 3, "other": 5}
"""Decimals of the integers, as `x-scales` of the contract: a notification comes without a client, and so without its contract."""

_MOST_FIELDS = 64
_WHOLE = re.compile(r"[0-9]{1,18}", re.ASCII)
_REST_KEY, _REST_SIGN = "rest-key", "rest-sign"


class IpnError(TradespecError):
    """A notification that must not be acted upon.

    Attributes:
        body: the raw body as it came in.
    """

    def __init__(self, message: str, *, body: bytes = b"") -> None:
        super().__init__(message, exchange="mtgox", body=body)

    def __str__(self) -> str:
        return self.message


class InvalidIpnSignature(IpnError):
    """The signature is missing or wrong: it does not come from Mt.Gox, or the secret is another key's. Don't trust the body."""


class MalformedIpn(IpnError):
    """The signature is right, and the body is not what Mt.Gox documents."""


class IpnStatus(OpenEnum):
    """What a notification tells of its payment."""

    PAID = "paid"
    PARTIAL = "partial"
    CANCELLED = "cancelled"
    CLOSED = "closed"


class AddressPingStatus(OpenEnum):
    """What a ping tells of its transaction; taken from client code, not from documentation."""

    PUBLISHED = "published"
    CONFIRMED = "confirmed"


@frozen(kw_only=True)
class IpnMessage:
    """What all notifications have.

    Attributes:
        id: the transaction, as `merchant.create_order` answered it.
        payment_id: the payment; a transaction made with `multipay` may have several.
        status: what happened.
        data: your own text, as given with the order; None if none was.
        rest_key: the API key that signed it, None if the header is missing.
        repeat_key: the same for every repeat of this notification, and different for any other.
        extra: further fields by their wire names (`aonce` was seen), unread.
        body: the signed bytes.
    """

    id: str
    payment_id: str
    status: IpnStatus
    data: str | None
    rest_key: str | None
    repeat_key: str
    extra: Mapping[str, str] = field(hash=False)
    body: bytes = field(repr=False)


@frozen(kw_only=True)
class IpnPaid(IpnMessage):
    """The payment is complete: deliver.

    Attributes:
        amount: what was paid, in `currency`. That the wire has it in the smallest unit is unconfirmed, as for all amounts here.
        currency: BTC so far.
        method: how it was paid, MTGOXBTC so far; None if it is not said.
        date: when, as written. The form is not documented: "2012-02-01 23:32:11" was seen.
    """

    amount: Decimal
    currency: str
    method: str | None
    date: str | None

    @property
    def paid_at(self) -> datetime | None:
        """`date` as UTC, from "YYYY-MM-DD hh:mm:ss" or unix seconds; None for anything else. The time zone is unconfirmed."""
        return _moment(self.date) if self.date is not None else None


@frozen(kw_only=True)
class IpnPartial(IpnMessage):
    """Bitcoins were seen on the network. Your account is credited after 6 confirmations; whether to deliver earlier is yours.

    Attributes:
        amount_pending: BTC with less than 6 confirmations; currency and unit (1e-8 BTC) are unconfirmed here and below.
        amount_valid: BTC with 6 confirmations or more.
        amount_total: BTC of both on the payment address.
    """

    amount_pending: Decimal
    amount_valid: Decimal
    amount_total: Decimal


@frozen(kw_only=True)
class IpnCancelled(IpnMessage):
    """The payment was cancelled."""


@frozen(kw_only=True)
class IpnClosed(IpnMessage):
    """The payment was closed. Mt.Gox says that this should not happen."""


@frozen(kw_only=True)
class IpnUnknown(IpnMessage):
    """A status that Mt.Gox did not document; all that it carries is in `extra`."""


Ipn = IpnPaid | IpnPartial | IpnCancelled | IpnClosed | IpnUnknown
"""A verified notification; `match` it by class, or look at its `status`."""


@frozen(kw_only=True)
class AddressPing:
    """A deposit address has received something. Only txid, blockid and description are documented; the rest was seen.

    Attributes:
        txid: the Bitcoin transaction, in hex.
        blockid: the block that holds it; None while it is in none.
        description: of the address, as given to `bitcoin.get_address`.
        status: published (seen on the network) or confirmed.
        amount: in `item`.
        item: BTC.
        rest_key, repeat_key, extra, body: as of `IpnMessage`.
    """

    txid: str
    blockid: str | None
    description: str | None
    status: AddressPingStatus | None
    amount: Decimal | None
    item: str | None
    rest_key: str | None
    repeat_key: str
    extra: Mapping[str, str] = field(hash=False)
    body: bytes = field(repr=False)


def verify_ipn(body: bytes, headers: Headers, secret: str | Secret) -> Ipn:
    """Check the signature of a payment notification, in constant time, and read it.

    Answer `[OK]` once it is dealt with; with anything else Mt.Gox repeats it every 30 minutes. `IpnReceiver` does all of this.

    Args:
        body: of the request, byte for byte.
        headers: of the request; Rest-Key and Rest-Sign in any case, or in CGI form (HTTP_REST_SIGN).
        secret: of the API key with which the order was created.

    Raises:
        InvalidIpnSignature: not signed with this secret.
        MalformedIpn: signed, and not to be understood.
        ConfigurationError: the secret is no base64.
        ParameterTypeError: the body is not bytes.
    """
    secret = as_secret(secret)  # from here on, tracebacks that print local variables show ***
    fields, rest_key = _verified(body, headers, secret)
    amounts = sorted(name for name in fields.rest if name.startswith("amount"))
    common: dict[str, Any] = {
        "repeat_key": fields.joined("payment_id", "status", *amounts),
        "id": fields.take("id"),
        "payment_id": fields.take("payment_id"),
        "status": IpnStatus.parse(fields.take("status")),
        "data": fields.take_if_there("data"),
        "rest_key": rest_key,
        "extra": fields.rest,
        "body": body,
    }
    match common["status"]:
        case IpnStatus.PAID:
            currency = fields.take("currency")
            return IpnPaid(
                amount=fields.amount("amount", currency),
                currency=currency,
                method=fields.take_if_there("method"),
                date=fields.take_if_there("date"),
                **common,
            )
        case IpnStatus.PARTIAL:
            return IpnPartial(
                amount_pending=fields.amount("amount_pending", "BTC"),
                amount_valid=fields.amount("amount_valid", "BTC"),
                amount_total=fields.amount("amount_total", "BTC"),
                **common,
            )
        case IpnStatus.CANCELLED:
            return IpnCancelled(**common)
        case IpnStatus.CLOSED:
            return IpnClosed(**common)
        case _:
            return IpnUnknown(**common)


def verify_address_ping(body: bytes, headers: Headers, secret: str | Secret) -> AddressPing:
    """Check and read the ping to the `ipn` address that was given to `bitcoin.get_address`. That it is signed is unconfirmed.

    Args and Raises: as of `verify_ipn`.
    """
    secret = as_secret(secret)
    fields, rest_key = _verified(body, headers, secret)
    repeat_key = fields.joined("txid", "blockid", "description", "status", "amount_int")
    status, item = fields.take_if_there("status"), fields.take_if_there("item")
    return AddressPing(
        txid=fields.take("txid"),
        blockid=fields.take_if_there("blockid") or None,
        description=fields.take_if_there("description"),
        status=AddressPingStatus.parse(status) if status else None,
        amount=fields.amount("amount_int", item or "BTC") if fields.rest.get("amount_int") else None,
        item=item,
        rest_key=rest_key,
        repeat_key=repeat_key,
        extra=fields.rest,
        body=body,
    )


class _Fields:
    """The form's fields. What is taken is gone from `rest`, so that at last it holds what nobody knows."""

    def __init__(self, pairs: Iterable[tuple[str, str]], body: bytes) -> None:
        self.rest = dict(pairs)
        self._body = body

    def take_if_there(self, name: str) -> str | None:
        return self.rest.pop(name, None)

    def take(self, name: str) -> str:
        value = self.rest.pop(name, "")
        if not value:
            raise MalformedIpn(f"the notification has no {name}", body=self._body)
        return value

    def amount(self, name: str, currency: str) -> Decimal:
        value = self.take(name)
        if not _WHOLE.fullmatch(value):
            raise MalformedIpn(f"{name} is not a whole number of the smallest unit", body=self._body)
        return from_units(int(value), digits_of(SCALES, currency))

    def joined(self, *names: str) -> str:
        return urlencode([(name, self.rest.get(name, "")) for name in names])


def _verified(body: bytes, headers: Headers, secret: Secret) -> tuple[_Fields, str | None]:
    if not isinstance(body, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ParameterTypeError(
            f"the body must be the raw bytes that were received, not {type(body).__name__}", exchange="mtgox"
        )
    found = _rest_headers(headers)
    if len(signatures := found[_REST_SIGN]) != 1:
        count = "has no header Rest-Sign" if not signatures else "has several headers Rest-Sign"
        raise InvalidIpnSignature(f"the notification {count}", body=body)
    if not _is_signed(body, signatures[0], secret):
        raise InvalidIpnSignature("the signature of the notification is wrong", body=body)
    keys = found[_REST_KEY]
    return _parsed(body), keys[0] if keys else None


def _rest_headers(headers: Headers) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {_REST_KEY: [], _REST_SIGN: []}
    for name, value in _pairs(headers):
        plain_name = _text(name).lower().replace("_", "-").removeprefix("http-")
        if plain_name in found:
            found[plain_name].append(_text(value).strip())
    return found


def _pairs(headers: Headers) -> Iterable[tuple[Any, Any]]:
    if isinstance(headers, Mapping):
        return cast("Mapping[str, Any]", headers).items()
    return headers


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _is_signed(body: bytes, signature: str, secret: Secret) -> bool:
    """Whether the signature is the body's. The decoded bytes are compared; blanks around the text and its padding don't matter."""
    bare = signature.strip().rstrip("=")
    try:
        given = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False
    return hmac.compare_digest(given, hmac.digest(decode_secret(secret), body, "sha512"))


def _parsed(body: bytes) -> _Fields:
    try:
        pairs = parse_qsl(
            body.decode(), keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=_MOST_FIELDS
        )
    except ValueError:
        pairs = []
    if not pairs:
        raise MalformedIpn("the body is not a form of the kind that Mt.Gox posts", body=body)
    if len(dict(pairs)) != len(pairs):
        raise MalformedIpn("a field of the notification stands twice", body=body)
    return _Fields(pairs, body)


def _moment(text: str) -> datetime | None:
    try:
        if _WHOLE.fullmatch(text):
            return datetime.fromtimestamp(int(text), UTC)
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        return None
