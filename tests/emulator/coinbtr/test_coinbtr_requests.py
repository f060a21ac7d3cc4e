"""Keys, paths, parameters, and the form of answers and refusals."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.emulator.coinbtr.support import KEY, START, Caller, Headers, make_caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import CoinbtrOptions, Emulator, Request
from tradespec.emulator.contract import Contract
from tradespec.emulator.faces.coinbtr import CoinbtrFace

PRIVATE = "/api/v1/wallet/listbalances"
AUTHORIZED: Headers = (("Authorization", f"Token {KEY}"),)


# Keys


@pytest.mark.parametrize("text", [f"Token {KEY}", f"token  {KEY}", f" TOKEN {KEY} "])
def test_the_key_stands_after_the_word_token(trader: Caller, text: str) -> None:
    assert trader.send("GET", PRIVATE, (("authorization", text),)).status == 200


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ((), "key_missing"),
        ((("Authorization", ""),), "key_missing"),
        ((("Authorization", "Token"),), "key_missing"),
        ((("Authorization", KEY),), "key_missing"),  # the template's samples have no word before it
        ((("Authorization", f"Bearer {KEY}"),), "key_missing"),
        ((("Authorization", f"Token {KEY} {KEY}"),), "key_missing"),
        ((("Authorization", f"Token {KEY[:-1]}0"),), "key_invalid"),
        ((("Authorization", f"Token {KEY.upper()}"),), "key_invalid"),
    ],
)
def test_a_request_without_a_valid_key_is_refused(trader: Caller, headers: Headers, code: str) -> None:
    answer = trader.send("GET", PRIVATE, headers)
    assert answer.refusal == (401, code)
    assert answer.headers["WWW-Authenticate"] == "Token"


def test_bare_keys_are_a_choice() -> None:
    bare = (("Authorization", KEY),)
    assert make_caller(bare_keys=True).send("GET", PRIVATE, bare).status == 200
    assert make_caller(bare_keys=True).send("GET", PRIVATE, AUTHORIZED).status == 200


def test_a_key_expires(trader: Caller) -> None:
    session = trader.get("user/session").data
    assert session["token"]["expires"] == "2019-06-01T00:00:00.000Z"
    trader.control.advance(365 * 86_400 - 1)
    assert trader.get("user/session").status == 200
    trader.control.advance(1)
    assert trader.get("user/session").refusal == (401, "key_expired")


def test_public_data_needs_no_key(trader: Caller) -> None:
    for name in ("listbooks", "getorderbook?market=BTC-MXN", "gettiker", "get24hvolume", "getcurrencies"):
        assert trader.send("GET", f"/market/{name}").data
        assert trader.send("GET", f"/api/v1/market/{name}", (("Authorization", "Token nobody"),)).data


@pytest.mark.parametrize(
    ("right", "method", "path", "body"),
    [
        ("deposit", "GET", "wallet/getdepositaddress?coin=btc", ""),
        ("deposit", "POST", "wallet/getdepositaddress", '{"coin": "btc"}'),
        ("withdraw", "POST", "wallet/withdraw", '{"coin": "btc", "address": "x", "amount": 1}'),
        ("trade", "POST", "trading/place/buylimit", '{"market": "BTC-MXN", "amount": 1, "price": 1}'),
        ("trade", "POST", "trading/place/selllimit", '{"market": "BTC-MXN", "amount": 1, "price": 9e9}'),
        ("trade", "POST", "trading/cancel/buylimit", '{"id": 1}'),
    ],
)
def test_a_key_does_what_it_may(trader: Caller, right: str, method: str, path: str, body: str) -> None:
    rights = {"deposit", "withdraw", "trade"}
    poor = trader.other("demo", frozenset(rights - {right}))
    rich = trader.other("demo", frozenset({right}))

    def call(caller: Caller) -> tuple[int, str]:
        answer = caller.get(path) if method == "GET" else caller.post(path, body)
        return (200, "") if answer.status == 200 else answer.refusal

    assert call(poor) == (403, "permission_denied")
    assert call(rich)[1] in ("", "order_unknown")
    assert poor.get("user/session").data["token"]["permissions"] == dict.fromkeys(rights, True) | {right: False}


def test_the_session_tells_whose_key_it_is_and_where_the_call_came_from(trader: Caller) -> None:
    request = Request("GET", "/api/v1/user/session", AUTHORIZED, client="203.0.113.7")
    data = json.loads(trader.emulator.handle(request).body)["data"]
    assert (data["username"], data["ip"]) == ("demo", "203.0.113.7")
    assert trader.get("wallet/user/profile").data["username"] == "demo"


# Paths


def test_every_operation_of_the_contract_is_answered(trader: Caller) -> None:
    for operation in Contract.load("coinbtr").operations.values():
        body = b"{}" if operation.method == "POST" else b""
        answer = trader.send(operation.method, operation.path, AUTHORIZED, body)
        assert answer.status == 200 or answer.refusal == (400, "parameter_missing"), operation.id


OTHER_SPELLINGS = [
    ("GET", "/api/v1/user/profile"),
    ("GET", "/api/v1/wallet/user/session"),
    ("POST", "/api/v1/wallet/whithdraw"),
    ("POST", "/api/v1/trading/buylimit"),
    ("POST", "/api/v1/trading/selllimit"),
    ("POST", "/api/v1/trading/cancel/selllimit"),
    ("GET", "/api/v1/market/getticker"),
    ("GET", "/market/getticker"),
]


@pytest.mark.parametrize(("method", "path"), OTHER_SPELLINGS)
def test_other_spellings_are_answered_unless_they_are_switched_off(method: str, path: str) -> None:
    body = b"{}" if method == "POST" else b""
    answer = make_caller().send(method, path, AUTHORIZED, body)
    assert answer.status == 200 or answer.refusal == (400, "parameter_missing")
    assert make_caller(other_spellings=False).send(method, path, AUTHORIZED, body).refusal == (404, "no_route")


@pytest.mark.parametrize(
    ("choice", "answered"),
    [("both", ["/market", "/api/v1/market"]), ("/market", ["/market"]), ("/api/v1/market", ["/api/v1/market"])],
)
def test_the_prefix_of_market_data_is_a_choice(choice: str, answered: list[str]) -> None:
    caller = make_caller(market_prefixes=choice)
    found = [
        prefix for prefix in ("/market", "/api/v1/market") if caller.send("GET", f"{prefix}/listbooks").status == 200
    ]
    assert found == answered
    assert caller.send("GET", PRIVATE, AUTHORIZED).status == 200


@pytest.mark.parametrize(("choice", "statuses"), [("both", (200, 200)), ("never", (200, 404)), ("always", (404, 200))])
def test_a_slash_at_the_end_is_a_choice(choice: str, statuses: tuple[int, int]) -> None:
    caller = make_caller(trailing_slashes=choice)
    assert tuple(caller.send("GET", path, AUTHORIZED).status for path in (PRIVATE, f"{PRIVATE}/")) == statuses


@pytest.mark.parametrize("text_numbers", [True, False])
def test_open_orders_are_listed_by_get_too_unless_that_is_switched_off(text_numbers: bool) -> None:
    trader = make_caller(text_numbers=text_numbers)
    number = trader.order("buy", "100", "1")
    trader.order("buy", "100", "1", "ETH-MXN")
    for query in (f"?id={number}", "?market=btc-mxn"):
        (row,) = trader.get(f"trading/listopenorders{query}").data
        assert row["order_id"] == number
    answer = make_caller(open_orders_by_get=False).get("trading/listopenorders")
    assert answer.refusal == (405, "no_method")
    assert answer.headers["Allow"] == "POST"


@pytest.mark.parametrize("path", ["/", "/api/v1", "/api/v1/wallet", "/api/kittens", "/kittens/2", "/v1/user/session"])
def test_an_unknown_path_is_a_refusal(trader: Caller, path: str) -> None:
    assert trader.send("GET", path, AUTHORIZED).refusal == (404, "no_route")


def test_a_wrong_method_tells_the_right_ones(trader: Caller) -> None:
    answer = trader.send("PUT", "/api/v1/wallet/getdepositaddress", AUTHORIZED)
    assert answer.refusal == (405, "no_method")
    assert answer.headers["Allow"] == "GET, POST"


# Parameters


def test_the_coin_of_an_address_comes_in_the_query_or_in_a_body(trader: Caller) -> None:
    address = trader.get("wallet/getdepositaddress?coin=btc").data
    assert address["coin"] == "btc"
    target, body = "/api/v1/wallet/getdepositaddress", b'{ "coin": "btc" }'  # the sample's body
    assert trader.send("POST", target, AUTHORIZED, body).data == address
    assert trader.send("GET", target, AUTHORIZED, body).data == address
    assert trader.send("POST", f"{target}?coin=btc", AUTHORIZED, b"{}").refusal == (400, "parameter_missing")


@pytest.mark.parametrize("body", ["", "{", "nothing", "[]", "null", '"text"', "1", '{"coin": "btc",}', "\xff"])
def test_a_body_that_is_no_object_is_refused(trader: Caller, body: str) -> None:
    answer = trader.send("POST", "/api/v1/wallet/withdraw", AUTHORIZED, body.encode("latin-1"))
    assert answer.refusal == (400, "parameter_missing" if not body else "json_invalid")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ('"coin": null', "parameter_missing"),
        ('"coin": ""', "parameter_invalid"),
        ('"coin": 7', "parameter_invalid"),
        ('"coin": "doge"', "coin_unknown"),
        ('"coin": "mxn"', "coin_unknown"),  # pesos have no address
        ('"address": null', "parameter_missing"),
        ('"address": ["x"]', "parameter_invalid"),
        ('"amount": null', "parameter_missing"),
        ('"amount": ""', "parameter_invalid"),
        ('"amount": true', "parameter_invalid"),
        ('"amount": "much"', "parameter_invalid"),
        ('"amount": "NaN"', "parameter_invalid"),
        ('"amount": 0', "parameter_invalid"),
        ('"amount": -1', "parameter_invalid"),
        ('"amount": 1e400', "amount_invalid"),
        ('"amount": 1e-41', "amount_invalid"),
        ('"amount": 0.000999', "amount_invalid"),
        ('"amount": 0.100000001', "amount_invalid"),
        ('"amount": 2', "funds_insufficient"),  # the fee comes on top
    ],
)
def test_a_wrong_parameter_is_refused_and_nothing_moves(trader: Caller, change: str, code: str) -> None:
    body = (
        '{"coin": "btc", "address": "x", "amount": 0.1, ' + change + "}"
    )  # of a name that comes twice the last counts
    assert trader.post("wallet/withdraw", body).refusal == (400, code)
    assert [str(part) for part in trader.balance("btc")] == ["2.00000000", "0E-8", "0E-8"]


def test_numbers_in_quotes_are_a_choice() -> None:
    body = {"coin": "btc", "address": "x", "amount": "0.001"}
    assert make_caller().post("wallet/withdraw", body).status == 200
    answer = make_caller(text_numbers=False).post("wallet/withdraw", body)
    assert answer.refusal == (400, "parameter_invalid")


@pytest.mark.parametrize("amount", ["amount", "quantity"])
@pytest.mark.parametrize("price", ["price", "rate"])
def test_amount_and_price_go_by_either_name(trader: Caller, amount: str, price: str) -> None:
    body = {"market": "BTC-MXN", amount: "0.5", price: 1000}
    number = trader.post("trading/place/buylimit", body).data["id"]
    (row,) = trader.open_orders(id=number)
    assert (row["amount"], row["price"]) == (0.5, 1000)


@pytest.mark.parametrize(("given", "missing"), [({"price": 1}, "amount"), ({"quantity": 1}, "price"), ({}, "amount")])
def test_an_order_needs_an_amount_and_a_price(trader: Caller, given: dict[str, int], missing: str) -> None:
    answer = trader.post("trading/place/selllimit", {"market": "BTC-MXN", **given})
    assert answer.refusal == (400, "parameter_missing")
    assert answer.json["msg"]["error"] == f"The parameter {missing} is required."


@pytest.mark.parametrize("twice", [{"price": 1, "rate": 1}, {"amount": 1, "quantity": 1}])
def test_but_not_by_both(trader: Caller, twice: dict[str, int]) -> None:
    body = {"market": "BTC-MXN", "amount": 1, "price": 1, **twice}
    assert trader.post("trading/place/buylimit", body).refusal == (400, "parameter_invalid")


def test_the_names_are_a_choice() -> None:
    caller = make_caller(amount_fields=("quantity",), price_fields=("rate",))
    assert caller.post("trading/place/buylimit", {"market": "BTC-MXN", "quantity": 1, "rate": 1}).status == 200
    for body in ({"amount": 1, "rate": 1}, {"quantity": 1, "price": 1}):
        answer = caller.post("trading/place/buylimit", {"market": "BTC-MXN", **body})
        assert answer.refusal == (400, "parameter_missing")


@pytest.mark.parametrize("name", ["BTC-MXN", "btc-mxn", "Mxn-Btc"])
def test_a_market_goes_by_its_name_in_any_case_and_order(trader: Caller, name: str) -> None:
    assert trader.get(f"market/gettiker?market={name}").data["market"] == "BTC-MXN"


def test_the_names_of_markets_are_a_choice() -> None:
    def names(**options: Any) -> list[str]:
        return [row["name"] for row in make_caller(**options).get("market/listbooks").data]

    assert names()[0] == "BTC-MXN" and "BTC-LTC" in names()
    assert "LTC-BTC" in names(market_order="coin-first") and "BTC-MXN" in names(market_order="coin-first")
    assert "BTC-LTC" in names(market_order="currency-first") and "MXN-BTC" in names(market_order="currency-first")
    assert names(market_case="lower")[0] == "btc-mxn"
    strict = make_caller(any_market_name=False)
    assert strict.get("market/gettiker?market=BTC-MXN").status == 200
    for name in ("btc-mxn", "MXN-BTC"):
        assert strict.get(f"market/gettiker?market={name}").refusal == (400, "market_unknown")


@pytest.mark.parametrize("name", ["BTC", "BTC-", "-", "BTC-USD", "BTC-MXN-BTC", "ＢＴＣ-MXN", "x" * 5000])
def test_an_unknown_market_is_refused(trader: Caller, name: str) -> None:
    assert trader.post("trading/listopenorders", {"market": name}).refusal == (400, "market_unknown")


# The form of answers


@pytest.mark.parametrize(
    ("options", "msg"),
    [
        ({}, {"error": "There is no coin doge.", "code": "coin_unknown"}),
        ({"error_codes": "number"}, {"error": "There is no coin doge.", "code": 120}),
        ({"error_msg": "text"}, "There is no coin doge."),
    ],
)
def test_the_form_of_a_refusal_is_a_choice(options: Any, msg: Any) -> None:
    answer = make_caller(**options).get("wallet/getbalance?coin=doge")
    assert (answer.status, answer.json) == (400, {"success": False, "msg": msg})


def test_refusals_come_with_status_200_if_so_chosen() -> None:
    caller = make_caller(errors_in_200=True)
    answers = [
        caller.send("GET", PRIVATE),
        caller.send("GET", "/nowhere"),
        caller.send("PUT", PRIVATE),
        caller.other("demo", frozenset()).cancel(1),
        caller.get("wallet/getbalance?coin=doge"),
    ]
    codes = [answer.refusal for answer in answers]
    words = ["key_missing", "no_route", "no_method", "permission_denied", "coin_unknown"]
    assert codes == [(200, word) for word in words]
    assert all("WWW-Authenticate" not in answer.headers for answer in answers)


@pytest.mark.parametrize(
    ("options", "others", "balances"),
    [
        ({}, {"msg": ""}, {"msg": "", "message": ""}),
        ({"success_msg": "null"}, {"msg": None}, {"msg": None, "message": None}),
        ({"success_msg": "absent"}, {}, {"message": ""}),
        ({"balances_message": "msg"}, {"msg": ""}, {"msg": ""}),
        ({"balances_message": "message"}, {"msg": ""}, {"message": ""}),
    ],
)
def test_the_word_about_a_success_is_a_choice(options: Any, others: Any, balances: Any) -> None:
    caller = make_caller(**options)
    for path, wanted in (("user/session", others), ("wallet/listbalances", balances)):
        document = caller.get(path).json
        assert {key: value for key, value in document.items() if key != "data"} == {"success": True, **wanted}


def test_answers_are_json_with_date_and_length(trader: Caller) -> None:
    answer = trader.get("user/session")
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["Content-Length"] == str(len(answer.body))
    assert answer.headers["Date"] == "Fri, 01 Jun 2018 00:00:00 GMT"


@pytest.mark.parametrize(
    "options",
    [
        {"error_codes": "letters"},
        {"market_prefixes": "market"},
        {"price_fields": ()},
        {"transfer_delay": -1},
        {"key_lifetime": float("nan")},
        {"market_step": 0},
        {"taker_fee": 1},
        {"balances": {"DOGE": 1}},
        {"balances": {"BTC": -1}},
    ],
)
def test_a_choice_that_makes_no_sense_is_refused(options: Any) -> None:
    (name,) = options
    with pytest.raises(ValueError, match=name):
        CoinbtrOptions(**options)


def test_a_contract_with_more_operations_than_the_face_is_refused() -> None:
    contract = Contract.load("coinbtr")
    contract.operations["getKittens"] = contract.operations["getBooks"]
    with pytest.raises(ValueError, match="not emulated: getKittens"):
        CoinbtrFace(contract, ManualClock(START), 0, CoinbtrOptions())


@pytest.mark.parametrize(
    ("key", "account"), [("", "a"), ("two words", "a"), (" key", "a"), ("key", ""), ("key", "@fees"), ("key", "crowd")]
)
def test_a_key_or_account_that_cannot_be_is_refused(key: str, account: str) -> None:
    face = Emulator("coinbtr", clock=ManualClock(START)).face
    with pytest.raises(ValueError):
        face.add_key(key, "", account=account)
    with pytest.raises(ValueError, match="no permission fly"):
        face.add_key("key", "", account="a", permissions=frozenset({"fly"}))
