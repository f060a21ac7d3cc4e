from __future__ import annotations

import base64
import hashlib
import hmac
import traceback
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.errors import ConfigurationError, ParameterTypeError, TradespecError
from tradespec.core.secret import Secret
from tradespec.overlays.mtgox.ipn import (
    SCALES,
    AddressPingStatus,
    InvalidIpnSignature,
    IpnCancelled,
    IpnClosed,
    IpnError,
    IpnPaid,
    IpnPartial,
    IpnStatus,
    IpnUnknown,
    MalformedIpn,
    verify_address_ping,
    verify_ipn,
)
from tradespec.overlays.mtgox.secret import decode_secret

# The published rule, computed once by hand: the secret is the bytes 0 to 63.
SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw=="
KEY = "12345678-9abc-def0-1234-56789abcdef0"
BODY = (
    b"id=f3c6d407-972d-4397-8a11-0123456789ab&payment_id=94d975e5-658e-4ca3-85aa-0123456789ab&status=paid"
    b"&amount=100000000&currency=BTC&method=MTGOXBTC&date=2012-02-01+23%3A32%3A11&data=order-1"
)
SIGN = "ezG/Gh69w5JIqJg4ilr1D6Zn4pAB2MUYcGjJy5nxZA0BGhRW7pso27rHwhMW00O7KC7Q5596bXXoTesgTd7t0A=="
HEADERS = {"Rest-Key": KEY, "Rest-Sign": SIGN}

COMMON: dict[str, Any] = {
    "id": "f3c6d407-972d-4397-8a11-0123456789ab",
    "payment_id": "94d975e5-658e-4ca3-85aa-0123456789ab",
}


def signed(body: bytes) -> dict[str, str]:
    """Headers as Mt.Gox would send them."""
    digest = hmac.new(base64.b64decode(SECRET), body, hashlib.sha512).digest()
    return {"Rest-Key": KEY, "Rest-Sign": base64.b64encode(digest).decode()}


def read(fields: Mapping[str, Any] | Sequence[tuple[str, Any]]) -> Any:
    body = urlencode(fields).encode()
    return verify_ipn(body, signed(body), SECRET)


def test_the_published_notification_is_read_to_the_last_field() -> None:
    ipn = verify_ipn(BODY, HEADERS, SECRET)

    assert isinstance(ipn, IpnPaid)
    assert (ipn.id, ipn.payment_id) == (COMMON["id"], COMMON["payment_id"])
    assert ipn.status is IpnStatus.PAID
    assert str(ipn.amount) == "1.00000000"
    assert (ipn.currency, ipn.method, ipn.data) == ("BTC", "MTGOXBTC", "order-1")
    assert ipn.date == "2012-02-01 23:32:11"
    assert ipn.paid_at == datetime(2012, 2, 1, 23, 32, 11, tzinfo=UTC)
    assert (ipn.rest_key, ipn.extra, ipn.body) == (KEY, {}, BODY)


@pytest.mark.parametrize(
    "headers",
    [
        {"rest-key": KEY, "rest-sign": SIGN},
        {"REST-KEY": KEY, "REST-SIGN": SIGN},
        {"HTTP_REST_KEY": KEY, "HTTP_REST_SIGN": SIGN, "wsgi.version": (1, 0), "CONTENT_LENGTH": "183"},
        [("Host", "shop"), ("Rest-Sign", SIGN), ("Rest-Key", KEY)],
        [(b"rest-sign", SIGN.encode()), (b"rest-key", KEY.encode())],
        {"Rest-Key": f" {KEY}", "Rest-Sign": f"{SIGN} "},
        {"Rest-Key": KEY, "Rest-Sign": f"\t{SIGN.rstrip('=')} "},
    ],
)
def test_headers_are_found_in_every_form_that_servers_hand_them_over(headers: Any) -> None:
    assert verify_ipn(BODY, headers, SECRET).rest_key == KEY


@pytest.mark.parametrize("secret", [SECRET, SECRET.rstrip("="), Secret(SECRET)])
def test_the_secret_may_be_hidden_or_unpadded(secret: str | Secret) -> None:
    assert verify_ipn(BODY, HEADERS, secret).status == "paid"


def test_the_key_header_may_be_missing() -> None:
    assert verify_ipn(BODY, {"Rest-Sign": SIGN}, SECRET).rest_key is None


@pytest.mark.property
@given(st.integers(0, len(BODY) - 1), st.integers(1, 255))
def test_a_body_with_one_changed_byte_is_refused(place: int, change: int) -> None:
    forged = BODY[:place] + bytes([BODY[place] ^ change]) + BODY[place + 1 :]
    with pytest.raises(InvalidIpnSignature):
        verify_ipn(forged, HEADERS, SECRET)


@pytest.mark.property
@given(st.integers(0, 63), st.integers(1, 255))
def test_a_signature_with_one_changed_byte_is_refused(place: int, change: int) -> None:
    digest = bytearray(base64.b64decode(SIGN))
    digest[place] ^= change
    with pytest.raises(InvalidIpnSignature):
        verify_ipn(BODY, {"Rest-Sign": base64.b64encode(digest).decode()}, SECRET)


@pytest.mark.property
@given(st.integers(0, len(SIGN) - 4), st.characters(max_codepoint=0x17F))
def test_a_signature_with_one_changed_character_is_refused(place: int, character: str) -> None:
    forged = SIGN[:place] + character + SIGN[place + 1 :]
    if forged.strip() != SIGN and place < len(SIGN) - 3:  # the last digit has bits that no byte takes
        with pytest.raises(InvalidIpnSignature):
            verify_ipn(BODY, {"Rest-Sign": forged}, SECRET)


def test_the_decoded_bytes_of_a_signature_count_and_not_its_spelling() -> None:
    assert SIGN.endswith("0A==")
    for spelling in (SIGN.removesuffix("=="), SIGN.replace("0A==", "0B=="), f" {SIGN}\r\n"):
        assert verify_ipn(BODY, {"Rest-Sign": spelling}, SECRET).id == COMMON["id"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Rest-Key": KEY},
        {"Rest-Sign": ""},
        {"Rest-Sign": SIGN[:-3]},
        {"Rest-Sign": SIGN[:-4]},
        {"Rest-Sign": SIGN.replace("/", "_")},
        {"Rest-Sign": f"{SIGN[:40]} {SIGN[40:]}"},
        {"Rest-Sign": "no base64 at all"},
        {"Rest-Sign": "ключ"},
        {"Rest-Sign": base64.b64encode(b"short").decode()},
        [("Rest-Sign", SIGN), ("rest-sign", SIGN)],
        [("Rest-Sign", "x"), ("Rest-Sign", SIGN)],
        {"HTTP_HTTP_REST_SIGN": SIGN},  # what WSGI makes of a header `Http-Rest-Sign`
    ],
)
def test_a_missing_or_doubtful_signature_is_refused(headers: Any) -> None:
    with pytest.raises(InvalidIpnSignature) as caught:
        verify_ipn(BODY, headers, SECRET)
    assert caught.value.body == BODY


def test_another_keys_secret_is_refused() -> None:
    with pytest.raises(InvalidIpnSignature):
        verify_ipn(BODY, HEADERS, base64.b64encode(bytes(64)).decode())


def test_nothing_is_parsed_before_the_signature_is_right() -> None:
    with pytest.raises(InvalidIpnSignature):
        verify_ipn(b"\xff\xfe not a form", HEADERS, SECRET)


def test_a_partial_payment_has_its_three_amounts() -> None:
    ipn = read(
        COMMON | {"status": "partial", "amount_pending": 1, "amount_valid": 99999999, "amount_total": "100000000"}
    )
    assert isinstance(ipn, IpnPartial)
    assert ipn.amount_pending == Decimal("0.00000001")
    assert ipn.amount_valid == Decimal("0.99999999")
    assert ipn.amount_total == 1
    assert ipn.data is None


@pytest.mark.parametrize(("status", "kind"), [("cancelled", IpnCancelled), ("closed", IpnClosed)])
def test_a_payment_that_ended_otherwise_is_told_by_its_class(status: str, kind: type[Any]) -> None:
    ipn = read(COMMON | {"status": status, "data": ""})
    assert type(ipn) is kind
    assert (ipn.status, ipn.data) == (status, "")


def test_an_undocumented_status_is_kept_with_all_that_it_carries() -> None:
    ipn = read(COMMON | {"status": "refunded", "amount": "5", "reason": "ä & b"})
    assert isinstance(ipn, IpnUnknown)
    assert not ipn.status.is_known
    assert ipn.status == "refunded"
    assert ipn.extra == {"amount": "5", "reason": "ä & b"}


@pytest.mark.parametrize(
    ("currency", "amount"),
    [("BTC", "0.12345678"), ("JPY", "12345.678"), ("SEK", "12345.678"), ("USD", "123.45678"), ("XYZ", "123.45678")],
)
def test_amounts_are_exact_in_the_unit_of_their_currency(currency: str, amount: str) -> None:
    ipn = read(COMMON | {"status": "paid", "amount": 12345678, "currency": currency})
    assert ipn.amount == Decimal(amount)
    assert (ipn.method, ipn.date, ipn.paid_at) == (None, None, None)


def test_the_scales_are_those_of_the_contract() -> None:
    from tradespec.mtgox import EXCHANGE

    assert EXCHANGE.scales == SCALES


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("1328139131", datetime(2012, 2, 1, 23, 32, 11, tzinfo=UTC)),
        ("yesterday", None),
        ("2012-02-31 00:00:00", None),
        ("999999999999999999", None),
    ],
)
def test_a_date_is_kept_as_text_and_read_where_it_can_be(date: str, moment: datetime | None) -> None:
    ipn = read(COMMON | {"status": "paid", "amount": 1, "currency": "BTC", "date": date})
    assert (ipn.date, ipn.paid_at) == (date, moment)


PAID = COMMON | {"status": "paid", "amount": "1", "currency": "BTC"}


@pytest.mark.parametrize(
    "fields",
    [
        {name: value for name, value in PAID.items() if name != "payment_id"},
        {name: value for name, value in PAID.items() if name != "currency"},
        PAID | {"id": ""},
        PAID | {"status": ""},
        PAID | {"amount": ""},
        PAID | {"amount": "1.5"},
        PAID | {"amount": "-1"},
        PAID | {"amount": "1e8"},
        PAID | {"amount": "١"},
        PAID | {"amount": "9" * 5000},
        COMMON | {"status": "partial", "amount_pending": 1, "amount_valid": 2},
        [*PAID.items(), ("status", "cancelled")],
        [*PAID.items(), *((f"f{n}", "") for n in range(64))],
    ],
)
def test_a_signed_notification_that_makes_no_sense_is_malformed(fields: Any) -> None:
    with pytest.raises(MalformedIpn) as caught:
        read(fields)
    assert caught.value.body


@pytest.mark.parametrize("body", [b"", b"{}", b"id", b"id=%ff", b"\xff=1", b"&&&"])
def test_a_signed_body_that_is_no_form_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedIpn):
        verify_ipn(body, signed(body), SECRET)


names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).map(lambda text: f"x{text}")
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@pytest.mark.property
@given(st.data(), st.dictionaries(names, texts, max_size=5), texts)
def test_order_and_unknown_fields_change_nothing(data: st.DataObject, extra: dict[str, str], own: str) -> None:
    fields = PAID | {"data": own, "aonce": "11"} | extra
    straight = read(fields)
    pairs: list[tuple[str, Any]] = data.draw(st.permutations(list(fields.items())))
    mixed = read(pairs)

    assert straight.extra == mixed.extra == {"aonce": "11"} | extra
    assert (straight.data, straight.amount, straight.repeat_key) == (own, Decimal("1e-8"), mixed.repeat_key)


def test_only_repeats_share_a_repeat_key() -> None:
    partial = COMMON | {"status": "partial", "amount_pending": 5, "amount_valid": 0, "amount_total": 5}
    different = [
        PAID, PAID | {"amount": "2"}, PAID | {"payment_id": "other"}, COMMON | {"status": "cancelled"},
        partial, partial | {"amount_pending": 0, "amount_valid": 5}, PAID | {"payment_id": "a&status=paid"},
    ]  # fmt: skip
    keys = [read(fields).repeat_key for fields in different]
    assert len(set(keys)) == len(keys)
    assert read(PAID | {"date": "now", "aonce": "2"}).repeat_key == keys[0]


def test_notifications_compare_and_hash() -> None:
    assert {verify_ipn(BODY, HEADERS, SECRET), verify_ipn(BODY, HEADERS, SECRET)} == {verify_ipn(BODY, HEADERS, SECRET)}


def test_text_instead_of_bytes_is_refused_with_the_reason() -> None:
    with pytest.raises(ParameterTypeError, match="raw bytes"):
        verify_ipn(BODY.decode(), HEADERS, SECRET)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_errors_have_one_base_and_say_what_is_wrong() -> None:
    assert issubclass(InvalidIpnSignature, IpnError) and issubclass(MalformedIpn, IpnError)
    assert issubclass(IpnError, TradespecError)
    with pytest.raises(IpnError) as caught:
        verify_ipn(BODY, {}, SECRET)
    assert str(caught.value) == "the notification has no header Rest-Sign"


@pytest.mark.parametrize("secret", [Secret(SECRET), Secret("no base64: 0123456789")], ids=["right", "no base64"])
@pytest.mark.parametrize(
    ("body", "headers"),
    [(BODY, {}), (BODY, {"Rest-Sign": SIGN[:-4] + "AA=="}), (BODY + b"&", HEADERS), (b"id=1", signed(b"id=1"))],
    ids=["unsigned", "wrong signature", "wrong body", "malformed"],
)
def test_no_failure_shows_the_secret(body: bytes, headers: dict[str, str], secret: Secret) -> None:
    with pytest.raises(TradespecError) as caught:
        verify_ipn(body, headers, secret.reveal())

    lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    shown = "".join([*lines, str(caught.value), repr(caught.value)])
    assert "secret = ***" in shown
    assert secret.reveal() not in shown
    assert repr(bytes(range(64)))[2:-1] not in shown


@pytest.mark.parametrize(
    ("secret", "decoded"),
    [("secret", b"\xb1\xe7+z"), ("YQ==", b"a"), ("YQ=", b"a"), ("YQ", b"a"), ("+/+/", b"\xfb\xff\xbf")],
)
def test_a_secret_is_decoded_with_or_without_padding(secret: str, decoded: bytes) -> None:
    assert decode_secret(secret) == decoded


@pytest.mark.parametrize(
    "secret", ["", "=", "a", "abcde", "a-_b", "YQ==\n", " YQ==", "YQ===", "Y=Q=", "schlüssel", 5, b"YQ=="]
)
def test_a_secret_that_is_no_base64_is_refused_early(secret: Any) -> None:
    with pytest.raises(ConfigurationError, match="the API secret of"):
        decode_secret(secret)


def ping(fields: Mapping[str, Any]) -> Any:
    body = urlencode(fields).encode()
    return verify_address_ping(body, signed(body), SECRET)


def test_a_ping_of_a_deposit_address_is_read() -> None:
    found = ping(
        {"txid": "ab" * 32, "blockid": "", "description": "till 3", "status": "published", "amount_int": 250000000,
         "item": "BTC", "vout": "1"}
    )  # fmt: skip
    assert (found.txid, found.blockid, found.description) == ("ab" * 32, None, "till 3")
    assert found.status is AddressPingStatus.PUBLISHED
    assert (str(found.amount), found.item, found.extra, found.rest_key) == ("2.50000000", "BTC", {"vout": "1"}, KEY)


def test_of_a_ping_only_the_transaction_is_needed() -> None:
    found = ping({"txid": "ab"})
    assert (found.blockid, found.description, found.status, found.amount, found.item) == (None,) * 5


def test_a_ping_is_no_payment_and_a_payment_no_ping() -> None:
    body = urlencode({"txid": "ab", "status": "paid"}).encode()
    with pytest.raises(MalformedIpn, match="no id"):
        verify_ipn(body, signed(body), SECRET)
    with pytest.raises(MalformedIpn, match="no txid"):
        verify_address_ping(BODY, HEADERS, SECRET)
    with pytest.raises(InvalidIpnSignature):
        verify_address_ping(body, HEADERS, SECRET)


def test_the_pings_of_one_transaction_differ_in_their_repeat_keys() -> None:
    seen = [
        {"txid": "ab", "status": status, "blockid": block} for status, block in (("published", ""), ("confirmed", "c"))
    ]
    first, second = map(ping, seen)
    assert first.repeat_key != second.repeat_key == ping(seen[1] | {"item": "BTC"}).repeat_key
