"""Answers with and without their envelope, books in the unit of their pair, money that contradicts itself, open shapes, drift."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.bitflyer.contract import exact
from tests.mtgox.contract import Spec, operations, samples, specs
from tests.mtgox.oracle import differences
from tests.mtgox.support import OID, Script, method, ok, refused, run
from tradespec.core.errors import ContractBreach, OrderNotFound, ParameterError
from tradespec.core.wire import as_wire
from tradespec.mtgox import OrderType

RAW = [spec for spec in operations() if spec.takes_raw]


def bare(payload: Any) -> httpx.Response:
    """A payload without envelope."""
    return httpx.Response(200, text=exact(payload))


def test_raw_can_be_asked_of_every_public_v1_call_and_of_no_other() -> None:
    assert {spec.id for spec in RAW} == {
        spec.id for spec in operations() if spec.path.startswith("/api/1/") and spec.method == "GET"
    }


@pytest.mark.anyio
@pytest.mark.parametrize("spec", RAW, ids=str)
async def test_raw_is_a_flag_without_value_and_the_result_is_the_same(spec: Spec) -> None:
    framed = Script(httpx.Response(200, text=spec.answers()[0]))
    one, other = (Script(bare(spec.payload(spec.answers()[0]))) for _ in range(2))
    with framed.client() as client:
        result = run(client, spec)
        run(client, spec, **spec.arguments(), raw=False)
    with one.client() as client:
        assert run(client, spec, **spec.arguments(), raw=True) == result
        assert method(client, spec, "_detailed")(**spec.arguments(), raw=True).parsed == result
    async with other.async_client() as async_client:
        assert await method(async_client, spec)(**spec.arguments(), raw=True) == result
    for request in (*one.requests, *other.requests):
        assert request.url.query.decode().split("&")[-1] == "raw"
    for request in framed.requests:
        assert "raw" not in request.url.query.decode()


@pytest.mark.parametrize("raw", [1, "1", "", None, "true"])
def test_a_flag_is_a_bool(raw: Any) -> None:
    script = Script(ok([]))
    with script.client() as client, pytest.raises(ParameterError, match="raw"):
        client.market.get_trades(pair="BTCUSD", raw=raw)
    assert script.requests == []


@pytest.mark.parametrize("spec", RAW, ids=str)
@pytest.mark.parametrize("status", [200, 404])
def test_an_error_keeps_its_envelope_under_raw(spec: Spec, status: int) -> None:
    script = Script(refused("Order not found", "unknown_error", status))
    with script.client() as client, pytest.raises(OrderNotFound):
        run(client, spec, **spec.arguments(), raw=True)


@pytest.mark.parametrize("spec", [spec for spec in RAW if spec.id != "getAddressDetails"], ids=str)
def test_an_envelope_where_none_was_asked_for_is_a_breach_and_so_is_none_where_one_was(spec: Spec) -> None:
    answer = spec.answers()[0]
    with Script(httpx.Response(200, text=answer)).client() as client, pytest.raises(ContractBreach):
        run(client, spec, **spec.arguments(), raw=True)
    with Script(bare(spec.payload(answer))).client() as client, pytest.raises(ContractBreach):
        run(client, spec)


def level(price: Any, amount: Any, **changes: Any) -> dict[str, Any]:
    deprecated = {"price": Decimal("-1"), "amount": Decimal("-1")}  # never read
    return {**deprecated, "price_int": price, "amount_int": amount, "stamp": "1364769641591046"} | changes


@pytest.mark.anyio
@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("breach", ["raise", "warn"])
@pytest.mark.parametrize(
    ("pair", "price"),
    [("BTCUSD", "103.84001"), ("BTCJPY", "10384.001"), ("BTCSEK", "10384.001"), ("BTCPLN", "103.84001")],
)
@pytest.mark.parametrize("name", ["getDepth", "getFullDepth"])
async def test_levels_are_in_the_unit_of_the_pair(name: str, pair: str, price: str, breach: str, raw: bool) -> None:
    book = {"asks": [level("10384001", "1")], "bids": [level(10384000, "100000000"), level("10384001", 0)]}
    answer, spec = bare(book) if raw else ok(book), specs()[name]
    with Script(answer).client(on_contract_breach=breach) as client:
        found = run(client, spec, pair=pair, raw=raw)
    async with Script(answer).async_client(on_contract_breach=breach) as async_client:
        assert await method(async_client, spec)(pair=pair, raw=raw) == found
    assert [str(found.asks[0].price), str(found.bids[1].price)] == [price, price]
    assert [str(one.amount) for one in (*found.asks, *found.bids)] == ["1E-8", "1.00000000", "0E-8"]
    assert list(differences(found, book, pair)) == []


def test_two_books_of_two_pairs_do_not_share_a_unit() -> None:
    book = {"asks": [level("10384000", "1")], "bids": []}
    with Script(ok(book)).client() as client:
        prices = [client.market.get_depth(pair=pair).asks[0].price for pair in ("BTCUSD", "BTCJPY", "BTCUSD")]
    assert list(map(str, prices)) == ["103.84000", "10384.000", "103.84000"]


def test_a_book_with_a_bad_optional_part_is_scaled_once_and_says_so() -> None:
    shown = {"value": "1.00000", "value_int": "100000", "currency": "USD", "display": 7}
    book = {"asks": [level("10384000", "1")], "bids": [], "filter_min_price": shown}
    with Script(ok(book)).client() as client, pytest.raises(ContractBreach, match="display"):
        client.market.get_depth(pair="BTCUSD")
    with Script(ok(book)).client(on_contract_breach="warn") as client:
        response = client.market.get_depth_detailed(pair="BTCUSD")
    assert str(response.parsed.asks[0].price) == "103.84000"
    assert response.parsed.filter_min_price is not None and response.parsed.filter_min_price.display is None
    assert [issue.partition(":")[0] for issue in response.issues] == ["$.filter_min_price.display"]


BAD_INTEGERS: list[Any] = ["1.5", "", " 1", "1 ", "1_0", "0x1", "\u0661", "1e3", None, True, 1.5, [], "--1"]


@pytest.mark.parametrize("name", ["price_int", "amount_int"])
@pytest.mark.parametrize("bad", BAD_INTEGERS, ids=repr)
@pytest.mark.parametrize("breach", ["raise", "warn"])
def test_an_integer_that_is_none_is_a_breach(name: str, bad: Any, breach: str) -> None:
    book = {"asks": [level("1", "1"), level("1", "1", **{name: Decimal(str(bad)) if bad == 1.5 else bad})], "bids": []}
    with Script(ok(book)).client(on_contract_breach=breach) as client, pytest.raises(ContractBreach, match=name):
        client.market.get_depth(pair="BTCUSD")


@pytest.mark.parametrize("bad", ["", None, "1.5", True, []], ids=repr)
def test_a_level_without_a_good_stamp_is_a_level(bad: Any) -> None:
    book = {"asks": [level("1", "1", stamp=bad)], "bids": []}
    if bad in ("", None):
        with Script(ok(book)).client() as client:
            assert client.market.get_depth(pair="BTCUSD").asks[0].stamp is None
        return
    with Script(ok(book)).client() as client, pytest.raises(ContractBreach, match="stamp"):
        client.market.get_depth(pair="BTCUSD")
    with Script(ok(book)).client(on_contract_breach="warn") as client:
        assert client.market.get_depth(pair="BTCUSD").asks[0].stamp is None


QUOTED: list[tuple[str, tuple[str, ...]]] = [
    ("getTrades", ("date",)),
    ("getOrders", ("date",)),
    ("getOrderLag", ("lag",)),
    ("getInfo", ("Operations",)),
    ("getWalletHistory", ("Date", "current_page", "max_page", "max_results")),
]


def retyped(tree: Any, names: tuple[str, ...], kind: Callable[[Any], Any]) -> Any:
    """The same with the fields of these names in another type."""
    if isinstance(tree, list):
        return [retyped(item, names, kind) for item in tree]
    if isinstance(tree, dict):
        return {key: kind(value) if key in names else retyped(value, names, kind) for key, value in tree.items()}
    return tree


@pytest.mark.parametrize(("name", "fields"), QUOTED)
def test_whole_numbers_are_the_same_whether_or_not_they_are_quoted(name: str, fields: tuple[str, ...]) -> None:
    spec = specs()[name]
    payload = spec.payload(spec.answers()[0])
    found = []
    for kind in (int, str):
        changed = retyped(payload, fields, kind)
        assert (changed == payload) == (kind is int)
        with Script(ok(changed)).client() as client:
            found.append(run(client, spec))
    assert found[0] == found[1]


BARE: list[tuple[str, Any]] = [
    ("getOrderResult", {"order_id": "o", "trades": []}),
    ("cancelOrder", {"oid": "o"}),
    ("sendSimple", {}),
]


@pytest.mark.parametrize(("name", "payload"), BARE)
def test_what_succeeded_is_no_breach_for_want_of_a_field(name: str, payload: Any) -> None:
    spec = specs()[name]
    with Script(ok(payload)).client() as client:
        assert as_wire(run(client, spec)) == payload


@pytest.mark.parametrize("price", [..., None], ids=["absent", "null"])
def test_a_market_order_of_the_older_api_may_have_no_price(price: Any) -> None:
    row = {"oid": "o", "type": 1, "amount": Decimal("0.5"), "status": "1", "dark": "0", "date": "1316312781"}
    orders = [row if price is ... else row | {"price": price}]
    with Script(bare({"usds": 1, "btcs": 2, "orders": orders})).client() as client:
        [found] = run(client, specs()["legacyGetOrders"]).orders
    assert (found.price, found.amount) == (None, Decimal("0.5"))


def ticker(**changes: Any) -> dict[str, Any]:
    spec = specs()["getTicker"]
    payload: dict[str, Any] = spec.payload(spec.answers()[0])
    return payload | {"last": payload["last"] | changes}


@pytest.mark.parametrize(
    ("money", "words"),
    [
        ({"value": "5.55940", "value_int": "555941"}, "not the same amount"),
        ({"value": "5.5594", "value_int": "5559400"}, "not the same amount"),
        ({"value": "5.55940", "value_int": "555940", "currency": "JPY"}, "not the same amount"),
        ({"value": "NaN"}, "not a decimal"),
        ({"value": "5,559.40"}, "not a decimal"),
        ({"value_int": "5.5"}, "value_int"),
        ({"value_int": None}, "value_int"),
        ({"currency": None}, "currency"),
    ],
)
@pytest.mark.parametrize("breach", ["raise", "warn"])
def test_money_that_contradicts_itself_is_no_money(money: dict[str, Any], words: str, breach: str) -> None:
    with (
        Script(ok(ticker(**money))).client(on_contract_breach=breach) as client,
        pytest.raises(ContractBreach, match=words) as caught,
    ):
        client.market.get_ticker(pair="BTCUSD")
    assert caught.value.path.startswith("$")


@pytest.mark.parametrize(
    ("money", "value"),
    [
        ({"value": "5.561119626", "value_int": "556112"}, "5.56112"),
        ({"value": "5.561119626", "value_int": "556111"}, "5.56111"),
        ({"value": "-0.00001", "value_int": "-1"}, "-0.00001"),
        ({"value": "6.5E-7", "value_int": 65, "currency": "BTC"}, "6.5E-7"),
        (
            {"value": "123456789012345678901234567890.00001", "value_int": "12345678901234567890123456789000001"},
            "123456789012345678901234567890.00001",
        ),
    ],
)
def test_the_integer_counts_and_the_text_may_be_rounded(money: dict[str, Any], value: str) -> None:
    with Script(ok(ticker(**money))).client() as client:
        last = client.market.get_ticker(pair="BTCUSD").last
    assert str(last.value) == str(Decimal(value))
    assert last.value_int == int(money["value_int"])


def test_deprecated_twins_are_never_read_where_an_integer_stands() -> None:
    [trades] = [one for one in samples("response") if str(one) == "trades_2013"]
    body = trades.spec.payload(trades.body)
    lies = [row | {"price": "junk", "amount": Decimal("9E999")} for row in body]
    gone = [{name: value for name, value in row.items() if name not in ("price", "amount")} for row in body]
    with Script(ok(body), ok(lies), ok(gone)).client() as client:
        first, second, third = (client.market.get_trades(pair="BTCUSD") for _ in range(3))
    assert first == second == third


def legacy_order(**changes: Any) -> dict[str, Any]:
    return {
        "oid": "1",
        "type": 2,
        "amount": Decimal("1.5"),
        "price": "2.50",
        "status": "1",
        "date": "1309199181",
    } | changes


@pytest.mark.parametrize(
    ("changes", "price", "amount"),
    [
        ({}, "2.50", "1.5"),
        ({"amount_int": "65900000"}, "2.50", "0.65900000"),
        ({"price_int": "10000000", "currency": "USD"}, "100.00000", "1.5"),
        ({"price_int": "10000000", "currency": "JPY"}, "10000.000", "1.5"),
        ({"price_int": "10000000"}, "2.50", "1.5"),  # in which unit is not said
        ({"price_int": "", "amount_int": None, "currency": "USD"}, "2.50", "1.5"),
    ],
)
def test_older_rows_fall_back_to_their_decimals(changes: dict[str, Any], price: str, amount: str) -> None:
    body = {"usds": "1", "btcs": 1, "orders": [legacy_order(**changes)]}
    with Script(bare(body)).client() as client:
        [order] = client.legacy.get_orders(name="trader", pass_="p").orders
    assert [str(order.price), str(order.amount)] == [price, amount]
    assert (order.type, order.status, order.date) == (2, 1, 1309199181)


DRIFT = {
    "priority": ("x", None),
    "dark": (["1"], None),
    "real_status": (5, None),
    "item": (7, None),
    "amount_int": ("1.5", Decimal("1.5")),
    "price_int": (True, Decimal("2.50")),
}


@pytest.mark.parametrize("field", DRIFT)
def test_drift_in_an_optional_field_is_named_and_tolerated_if_that_is_wanted(field: str) -> None:
    bad, left = DRIFT[field]
    rows = [legacy_order(), legacy_order(currency="USD", **({"priority": "", "dark": ""} | {field: bad}))]
    answer = bare({"usds": "1", "btcs": 1, "orders": rows})
    with Script(answer).client() as client, pytest.raises(ContractBreach):
        client.legacy.get_orders(name="trader", pass_="p")
    with Script(answer).client(on_contract_breach="warn") as client:
        response = client.legacy.get_orders_detailed(name="trader", pass_="p")
    assert getattr(response.parsed.orders[1], field.removesuffix("_int")) == left
    assert [issue.partition(":")[0] for issue in response.issues] == [f"$.orders[1].{field}"], "blanks are no drift"


def test_new_words_of_the_exchange_survive() -> None:
    [orders] = [one for one in samples("response") if str(one) == "orders_2013"]
    [row, *_] = orders.spec.payload(orders.body)
    with Script(ok([row | {"status": "frozen", "type": "swap", "new": [1]}])).client() as client:
        [order] = client.trade.get_orders()
    assert (order.status, order.status.is_known, str(order.type)) == ("frozen", False, "swap")
    assert order.type != OrderType.BID and as_wire(order)["status"] == "frozen"


@pytest.mark.parametrize(
    "field", ["price", "valid_amount", "effective_amount", "invalid_amount", "priority", "actions"]
)
def test_fields_of_one_generation_may_be_absent_or_null(field: str) -> None:
    [orders] = [one for one in samples("response") if str(one) == "orders"]
    [row] = orders.spec.payload(orders.body)
    absent = {name: value for name, value in row.items() if name != field}
    with Script(ok([absent]), ok([absent | {field: None}])).client() as client:
        [one], [other] = client.trade.get_orders(), client.trade.get_orders()
    assert getattr(one, field) is None and one == other


UNKNOWN: list[Any] = [
    {},
    {"amount": Decimal("1.10000000000000000001"), "count": "7", "zz": [{"n": Decimal("0.10")}]},
    {"amount": {"value": "1.0", "value_int": "100000000", "currency": "BTC"}, "count": 10**25},
]


@pytest.mark.parametrize("payload", UNKNOWN, ids=repr)
def test_a_shape_that_nobody_knows_is_kept_whole_and_exact(payload: Any) -> None:
    with Script(ok(payload)).client() as client:
        wallet = client.bitcoin.add_wallet(wallet="AAAA")
        key = client.bitcoin.add_private_key(key="5Hue")
        address = client.bitcoin.get_address_details(hash="1" * 40)
    assert key == address == payload
    assert repr(key) == repr(payload) and "0.1)" not in repr(key)
    assert wallet.additional == {name: value for name, value in payload.items() if name not in ("amount", "count")}
    assert (wallet.amount, wallet.count) == (
        payload.get("amount"),
        None if "count" not in payload else int(payload["count"]),
    )


@pytest.mark.parametrize("payload", [[], [1, Decimal("0.1")], "text", 5, True, None], ids=repr)
def test_it_need_not_even_be_an_object(payload: Any) -> None:
    with Script(ok(payload)).client() as client:
        assert client.bitcoin.get_address_details(hash="1" * 40) == payload
        assert client.bitcoin.add_private_key(key="5Hue") == payload


def test_a_count_of_another_type_moves_aside() -> None:
    with Script(ok({"count": ["odd"], "amount": "1"})).client() as client:
        found = client.bitcoin.add_wallet(wallet="AAAA")
    assert (found.count, found.additional) == (None, {"count": ["odd"]})


def test_an_order_id_is_text_of_any_form() -> None:
    with Script(ok("X-4c2e69f5")).client() as client:
        assert client.trade.add_order(pair="BTCUSD", type="ask", amount=1) == "X-4c2e69f5"
    with Script(ok({"qid": "q", "oid": OID})).client() as client:
        assert client.trade.cancel_order(pair="generic", oid="X-4c2e69f5").oid == OID
