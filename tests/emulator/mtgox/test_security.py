"""Keys for one-time passwords, and keys for applications."""

from __future__ import annotations

import base64

import pytest

from tests.emulator.mtgox.merchant_support import Customer, open_exchange
from tests.emulator.mtgox.support import Caller
from tradespec.emulator import ControlError

ACTIVATE = "/api/1/generic/api/activate"


@pytest.fixture
def customer() -> Customer:
    return open_exchange()


def test_hotp_key_comes_in_hex_and_base32(customer: Customer) -> None:
    first, second = (customer.call("hotp_gen").result for _ in range(2))
    assert first.keys() == {"serial", "name", "key", "key_base32"}
    assert (first["name"], second["name"]) == ("OTP#1", "OTP#2")
    assert base64.b32decode(first["key_base32"]) == bytes.fromhex(first["key"])
    assert first["key"] != second["key"]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_activation_makes_a_key_that_signs(customer: Customer, method: str) -> None:
    key = customer.control.offer_activation(rights=frozenset({"get_info"}))
    fields = f"key={key}&name=phone&app=0f8b6a2e-5d4c-4b7a-9f3e-1a2b3c4d5e6f"
    answer = (
        customer.get(f"{ACTIVATE}?{fields}")
        if method == "GET"
        else customer.send("POST", ACTIVATE, body=fields.encode())
    )
    made = answer.result
    assert made["Rights"] == {"get_info": True}
    phone = Caller(customer.emulator, made["Rest-Key"], made["Secret"])
    assert phone.post("/api/1/generic/info").result["Rights"] == ["get_info"]
    assert phone.try_order("ask", "1", "100").status == 403


def test_activation_key_works_once(customer: Customer) -> None:
    fields = {"key": customer.control.offer_activation(), "name": "phone", "app": "x"}
    assert "Secret" in customer.form(ACTIVATE, **fields).result
    assert customer.refusal(customer.form(ACTIVATE, **fields)) == "Invalid activation key"


@pytest.mark.parametrize("missing", ["key", "name", "app"])
def test_activation_needs_all_parameters(customer: Customer, missing: str) -> None:
    key = customer.control.offer_activation()
    fields = {"key": key, "name": "phone", "app": "x"}
    del fields[missing]
    assert customer.refusal(customer.form(ACTIVATE, **fields)) == f"Parameter {missing} is required"


def test_activated_key_survives_a_reset(customer: Customer) -> None:
    key = customer.control.offer_activation()
    made = customer.form(ACTIVATE, key=key, name="phone", app="x").result
    customer.control.reset()
    assert Caller(customer.emulator, made["Rest-Key"], made["Secret"]).held("BTC") == 10


def test_only_rights_and_accounts_that_exist_are_offered(customer: Customer) -> None:
    with pytest.raises(ControlError, match="no right fly"):
        customer.control.offer_activation(rights=frozenset({"fly"}))
    with pytest.raises(ControlError, match="no account"):
        customer.control.offer_activation(account="nobody")
