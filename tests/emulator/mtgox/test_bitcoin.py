"""The block chain, deposit addresses, bitcoins that are sent, private keys that are redeemed."""

from __future__ import annotations

import base64
import json
import re
from decimal import Decimal

import pytest

from tests.emulator.mtgox.merchant_support import HOUR, OUTSIDE, SHOP, Customer, open_exchange
from tests.emulator.mtgox.support import START
from tradespec.emulator import ControlError
from tradespec.emulator.faces.mtgox.bitcoin_keys import address_of, address_of_key, hash160_of, wif_of
from tradespec.emulator.faces.mtgox.chain import Chain, Output, output_to

BITCOIN = "/api/1/generic/bitcoin"
BLOCK = "000000000000076fa606a7b67c131afc87d24d34114be2863cf24ca3d48139e7"
TRANSACTION = "4462c88079cc51972f1bdcb8a4240ee8757b0bb69df828ade051c95ced540fa0"
SCRIPT, SCRIPT_HASH = "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "b472a266d0bd89c13706a4132ccfb16f7c3b9fcb"


@pytest.fixture
def customer() -> Customer:
    return open_exchange()


def other_address(customer: Customer) -> tuple[Customer, str]:
    """A second customer, and where it receives bitcoins."""
    rival = customer.rival()
    return rival, rival.call("bitcoin/address").result["addr"]


# The chain


@pytest.mark.parametrize("query", ["depth=188111", f"hash={BLOCK}"])
def test_documented_block_is_found_by_number_and_by_hash(customer: Customer, query: str) -> None:
    block = customer.get(f"{BITCOIN}/block_list_tx?{query}").result
    assert block["info"] == {
        "hash": BLOCK,
        "parent": "00000000000005adbcc9846f9f3542f9349b19a3c8a8f8149a830e8d748b0c92",
        "depth": "188111",
        "mrkl_root": "772b7dcc99c98a9d77e40e2ea300ba492254dea5439599f666c77bd5be1f3b4b",
        "stamp": "2012-07-08 12:03:12",
        "size": "76898",
        "status": "confirmed",
    }
    assert len(block["txs"]) == 174
    assert TRANSACTION in block["txs"]


def test_documented_transaction_is_found(customer: Customer) -> None:
    found = customer.get(f"{BITCOIN}/tx_details?hash={TRANSACTION}").result
    assert found["blocks"] == [BLOCK]
    assert (found["version"], found["size"], len(found["in"])) == ("1", "1158", 6)
    assert found["in"][0]["addr"] == "46f740cb9c737111ec91ec235f6877055be7175e"
    assert found["in"][0]["coinbase"] is None
    assert [each["value"]["value"] for each in found["out"]] == ["0.01000712", "3.31674208"]
    assert found["out"][1]["value"]["display"] == "3.31674208\u00a0BTC"


def test_own_withdrawal_is_found_on_the_chain_and_gets_a_block(customer: Customer) -> None:
    trx = customer.call("bitcoin/send_simple", address=OUTSIDE, amount_int=150000000).result["trx"]
    found = customer.get(f"{BITCOIN}/tx_details?hash={trx}").result
    assert found["blocks"] == []
    assert found["out"][0]["value"]["value_int"] == "150000000"
    assert found["out"][0]["addr"] == hash160_of(OUTSIDE).hex()  # type: ignore[union-attr]
    customer.control.advance(600)
    (block_hash,) = customer.get(f"{BITCOIN}/tx_details?hash={trx}").result["blocks"]
    block = customer.get(f"{BITCOIN}/block_list_tx?hash={block_hash}").result
    assert block["txs"] == [trx]
    assert block["info"]["parent"] == BLOCK
    assert block["info"]["stamp"] == "2013-04-02 05:14:19"
    assert customer.get(f"{BITCOIN}/block_list_tx?depth=188112").result == block


@pytest.mark.parametrize(
    ("target", "error"),
    [
        (f"tx_details?hash={'0' * 64}", "Transaction not found"),
        ("tx_details", "Parameter hash is required"),
        ("block_list_tx?depth=188110", "Block not found"),
        ("block_list_tx?depth=188112", "Block not found"),
        (f"block_list_tx?hash={'f' * 64}", "Block not found"),
        ("block_list_tx", "Parameter depth or hash is required"),
        ("addr_details?hash=1f27", 'Invalid parameter "hash"'),
    ],
)
def test_what_is_not_there_is_refused(customer: Customer, target: str, error: str) -> None:
    assert customer.refusal(customer.get(f"{BITCOIN}/{target}")) == error


def test_address_details_name_the_address(customer: Customer) -> None:
    known = hash160_of("18dGNs5Bd6pPMuSchLHQtb1k996YpUHs3j")
    assert known is not None
    details = customer.get(f"{BITCOIN}/addr_details?hash={known.hex()}").result
    assert details["addr"] == "18dGNs5Bd6pPMuSchLHQtb1k996YpUHs3j"


# Addresses


def test_current_address_stays_until_it_received_something(customer: Customer) -> None:
    first = customer.call("bitcoin/address").result["addr"]
    assert hash160_of(first) is not None
    assert customer.call("private/bitcoin/address").result["addr"] == first
    customer.control.send_coins(first, "0.5")
    assert customer.call("bitcoin/address").result["addr"] != first


def test_description_makes_a_new_address_on_every_call(customer: Customer) -> None:
    made = [customer.call("bitcoin/address", description="shop").result["addr"] for _ in range(2)]
    current = customer.call("bitcoin/address").result["addr"]
    assert len({*made, current}) == 3


def test_deposit_is_credited_after_six_blocks(customer: Customer) -> None:
    address = customer.call("bitcoin/address").result["addr"]
    trx = customer.control.send_coins(address, "0.5")
    customer.control.advance(HOUR - 1)
    assert customer.btc == 10
    customer.control.advance(1)
    assert customer.btc == Decimal("10.5")
    kind, value, info, link = customer.movements()[0]
    assert (kind, value, info) == ("deposit", Decimal("0.5"), address)
    assert link[1:] == ["Money_Bitcoin_Block_Tx_Out", trx]


def test_ping_tells_of_the_deposit_twice(customer: Customer) -> None:
    address = customer.call("bitcoin/address", description="shop 7", ipn=SHOP).result["addr"]
    trx = customer.control.send_coins(address, "0.5")
    published = {
        "txid": trx,
        "description": "shop 7",
        "status": "published",
        "amount_int": "50000000",
        "item": "BTC",
    }
    assert customer.told == [published]
    customer.later(HOUR)
    (block,) = customer.get(f"{BITCOIN}/tx_details?hash={trx}").result["blocks"]
    assert customer.told == [published, {**published, "status": "confirmed", "blockid": block}]


def test_ipn_without_a_description_counts_for_nothing(customer: Customer) -> None:
    address = customer.call("bitcoin/address", ipn=SHOP).result["addr"]
    customer.control.send_coins(address, 1)
    assert customer.told == []


# Sending


def test_sent_bitcoins_leave_with_the_fee_on_top(customer: Customer) -> None:
    sent = customer.call("bitcoin/send_simple", address=OUTSIDE, amount_int=150000000, fee_int=50000).result
    assert re.fullmatch("[0-9a-f]{64}", sent["trx"])
    assert customer.btc == Decimal("8.4995")
    fee, withdrawal = customer.movements()[:2]
    assert withdrawal[:3] == ("withdraw", Decimal("1.5"), f"Bitcoin withdraw to {OUTSIDE}")
    assert fee[:3] == ("fee", Decimal("0.0005"), f"Fees for Bitcoin withdraw to {OUTSIDE}")
    assert withdrawal[3][1:] == fee[3][1:] == ["Money_Bitcoin_Block_Tx", sent["trx"]]


def test_another_customer_has_the_bitcoins_at_once(customer: Customer) -> None:
    rival, address = other_address(customer)
    trx = customer.call("bitcoin/send_simple", address=address, amount_int=100000000).result["trx"]
    assert re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", trx)
    assert (customer.btc, rival.btc) == (9, 11)
    assert rival.movements()[0][:3] == ("deposit", Decimal(1), address)


def test_no_instant_sends_over_the_chain_even_to_a_customer(customer: Customer) -> None:
    rival, address = other_address(customer)
    fields = {"address": address, "amount_int": 100000000, "no_instant": 1, "green": 1}
    trx = customer.call("bitcoin/send_simple", **fields).result["trx"]
    assert len(trx) == 64
    assert (customer.btc, rival.btc) == (9, 10)
    customer.control.advance(HOUR)
    assert rival.btc == 11


def test_bitcoins_go_to_an_address_of_a_script_too(customer: Customer) -> None:
    trx = customer.call("bitcoin/send_simple", address=SCRIPT, amount_int=150000000).result["trx"]
    (output,) = customer.get(f"{BITCOIN}/tx_details?hash={trx}").result["out"]
    assert (output["addr"], output["claimed"]) == (SCRIPT_HASH, "N")
    assert output["script"] == f"OP_HASH160 {SCRIPT_HASH} OP_EQUAL"
    assert customer.btc == Decimal("8.5")


def test_address_of_a_script_is_not_that_of_the_key_with_the_same_hash() -> None:
    chain, arrived, hash160 = Chain(lambda: START, 1), list[Output](), bytes.fromhex(SCRIPT_HASH)
    chain.receive(hash160, lambda _, output: arrived.append(output))
    for address in (SCRIPT, address_of(hash160)):
        output = output_to(address, Decimal(1))
        assert output is not None
        chain.send(output)
    assert [each.is_script for each in arrived] == [False]
    assert chain.claim(hash160) == 0


def test_amount_may_be_a_decimal_number(customer: Customer) -> None:
    customer.call("bitcoin/send_simple", address=OUTSIDE, amount="0.25")
    assert customer.btc == Decimal("9.75")


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({}, "Parameter amount_int or amount is required"),
        ({"amount_int": 0}, 'Invalid parameter "amount_int"'),
        ({"amount_int": "1.5"}, 'Invalid parameter "amount_int"'),
        ({"amount": "0.000000001"}, 'Invalid parameter "amount_int"'),
        ({"amount": "much"}, 'Invalid parameter "amount_int"'),
        ({"amount_int": 1, "fee_int": 1000001}, 'Invalid parameter "fee_int"'),
        ({"amount_int": 1000000000, "fee_int": 1}, "Insufficient funds"),
        ({"amount_int": 1, "address": OUTSIDE[:-1] + "b"}, "Invalid bitcoin address"),
    ],
)
def test_what_cannot_be_sent_is_refused(customer: Customer, fields: dict[str, object], error: str) -> None:
    answer = customer.call("bitcoin/send_simple", **{"address": OUTSIDE, **fields})
    assert customer.refusal(answer) == error
    assert customer.btc == 10
    assert len(customer.movements()) == 1


# Private keys


SECRET = bytes(range(32))


def test_redeemed_key_brings_its_bitcoins_after_six_blocks(customer: Customer) -> None:
    address = address_of_key(SECRET)
    customer.control.send_coins(address, "0.75")
    taken = customer.call("private/bitcoin/addpriv", key=wif_of(SECRET), keytype="auto").result
    assert taken["addr"] == address
    assert taken["amount"]["value"] == "0.75000000"
    assert customer.btc == 10
    customer.control.advance(HOUR)
    assert customer.btc == Decimal("10.75")


def test_later_bitcoins_of_a_redeemed_key_are_credited_too_and_none_twice(customer: Customer) -> None:
    fields = {"key": wif_of(SECRET), "keytype": "raw"}
    customer.control.send_coins(address_of_key(SECRET), 1)
    customer.call("bitcoin/addpriv", **fields)
    assert customer.call("bitcoin/addpriv", **fields).result["amount"]["value_int"] == "0"
    customer.control.send_coins(address_of_key(SECRET), 2)
    customer.control.advance(HOUR)
    assert customer.btc == 13


def test_phrase_is_a_key(customer: Customer) -> None:
    answer = customer.call("bitcoin/addpriv", key="correct horse battery staple", keytype="sha256")
    assert hash160_of(answer.result["addr"]) is not None


def test_key_of_another_customer_is_refused(customer: Customer) -> None:
    fields = {"key": wif_of(SECRET), "keytype": "raw"}
    assert "addr" in customer.rival().call("bitcoin/addpriv", **fields).result
    assert (
        customer.refusal(customer.call("bitcoin/addpriv", **fields)) == "This private key is linked to another account"
    )


def test_wallet_file_brings_the_bitcoins_of_its_keys_but_not_those_of_others(customer: Customer) -> None:
    secrets = [bytes([number]) * 32 for number in range(1, 4)]
    for secret in secrets:
        customer.control.send_coins(address_of_key(secret), 1)
    customer.rival().call("bitcoin/addpriv", key=wif_of(secrets[0]), keytype="raw")
    content = b"".join(b"\x30\x81\xd3\x02\x01\x01\x04\x20" + secret + b"\xa0" for secret in secrets)
    wallet = base64.b64encode(content).decode()
    answer = customer.call("bitcoin/wallet_add", wallet=wallet, description="old laptop").result
    assert answer == {"amount": "2.00000000", "count": 2}
    customer.control.advance(HOUR)
    assert customer.movements()[0][:3] == ("deposit", Decimal(2), "old laptop")


@pytest.mark.parametrize(
    ("path", "fields", "error"),
    [
        ("addpriv", {"key": wif_of(SECRET)[:-1], "keytype": "raw"}, "Invalid private key"),
        ("addpriv", {}, "Parameter key is required"),
        ("addpriv", {"key": "x", "keytype": "base64"}, 'Invalid parameter "keytype"'),
        ("wallet_add", {"wallet": "AAECAwQF"}, "Invalid wallet file"),
        ("wallet_add", {}, "Parameter wallet is required"),
    ],
)
def test_what_cannot_be_redeemed_is_refused(
    customer: Customer, path: str, fields: dict[str, object], error: str
) -> None:
    assert customer.refusal(customer.call(f"bitcoin/{path}", **fields)) == error


# Control


def test_coins_go_to_addresses_only(customer: Customer) -> None:
    with pytest.raises(ControlError, match="no bitcoin address"):
        customer.control.send_coins("somewhere", 1)


def test_same_seed_makes_the_same_addresses_and_hashes() -> None:
    def run() -> list[str]:
        customer = open_exchange()
        address = customer.call("bitcoin/address").result["addr"]
        return [address, customer.control.send_coins(address, 1)]

    assert run() == run()


def test_chain_is_read_over_raw_as_well(customer: Customer) -> None:
    answer = customer.get(f"{BITCOIN}/tx_details?hash={TRANSACTION}&raw")
    assert json.loads(answer.body)["hash"] == TRANSACTION
