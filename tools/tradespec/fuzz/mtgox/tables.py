"""What must hold within one answer of Mt.Gox: integers and the texts beside them, books, trades, sums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any, cast

from tradespec.fuzz.mtgox.desk import OTHER_SCALE, SCALES, amount

Row = Mapping[str, Any]
_MILLION = 10**6
_MATCHED = frozenset({"executing", "post-pending"})  # nothing may be left of it, and it is listed
_LESS = frozenset({"out", "spent", "fee", "withdraw"})


def money(value: Any, path: str = "") -> Iterator[str]:
    """Every money object says the same thing twice: value has the currency's decimals, and value_int is the same amount."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        if fields.keys() >= {"value", "value_int", "currency"}:
            exact = amount(fields)
            if f"{exact:f}" != fields["value"] or Decimal(fields["value"]) != exact:
                yield f"at {path}: {fields['value']} {fields['currency']} beside the integer {fields['value_int']}"
            return
        for name, inner in fields.items():
            yield from money(inner, f"{path}/{name}")
    if isinstance(value, list):
        for index, inner in enumerate(cast("list[object]", value)):
            yield from money(inner, f"{path}/{index}")


def depth(book: Row, currency: str) -> Iterator[str]:
    """Both sides ascend, the best bid is below the best ask, all within the bounds, floats as the integers."""
    asks, bids = ([_units(row, "price", currency) for row in book[side]] for side in ("asks", "bids"))
    for side, prices in (("asks", asks), ("bids", bids)):
        if prices != sorted(set(prices)):
            yield f"{side} do not ascend"
    if asks and bids and bids[-1] >= asks[0]:
        yield f"the best bid is {bids[-1]}, the best ask {asks[0]}"
    if "filter_min_price" in book:
        least, most = amount(book["filter_min_price"]), amount(book["filter_max_price"])
        if not all(least <= price <= most for price in (*asks, *bids)):
            yield f"prices beyond {least} to {most}"
    for row in (*book["asks"], *book["bids"]):
        if Decimal(row["price"]) != _units(row, "price", currency) or Decimal(row["amount"]) != _units(
            row, "amount", "BTC"
        ):
            yield f"the numbers of {row} are not the same amounts"
        if _units(row, "amount", "BTC") <= 0:
            yield f"an empty level: {row}"


def trades(rows: Sequence[Row], since: int | None) -> Iterator[str]:
    """Ids grow and are times, and begin after `since`; the texts are as the integers."""
    ids = [int(row["tid"]) for row in rows]
    if ids != sorted(set(ids)):
        yield "trade ids do not grow"
    if since is not None and ids and ids[0] <= since:
        yield f"the trade {ids[0]} came before {since}"
    for row in rows:
        if row["date"] != int(row["tid"]) // _MILLION:
            yield f"the date of trade {row['tid']} is {row['date']}"
        if "price_int" in row:
            told = (_units(row, "price", row["price_currency"]), _units(row, "amount", "BTC"))
            if told != (Decimal(row["price"]), Decimal(row["amount"])):
                yield f"the numbers of {row} are not the same amounts"


def ticker(row: Row) -> Iterator[str]:
    """Low, average and high are in order, and the best bid is below the best ask."""
    low, average, high = (amount(row[name]) for name in ("low", "vwap", "high"))
    unit = Decimal(1).scaleb(-SCALES.get(row["low"]["currency"], OTHER_SCALE))
    if not low - unit <= average <= high + unit:
        yield f"low {low}, vwap {average}, high {high}"
    yield from quotes(row)


def quotes(row: Row) -> Iterator[str]:
    """The best bid is below the best ask, where there are both."""
    buy, sell = amount(row["buy"]), amount(row["sell"])
    if buy and sell and buy >= sell:
        yield f"the best bid is {buy}, the best ask {sell}"


def orders(rows: Sequence[Row]) -> Iterator[str]:
    """Funded and unfunded part make up the amount; an order without funds says so."""
    for row in rows:
        asked, missing = amount(row["amount"]), amount(row["invalid_amount"])
        funded = amount(row["valid_amount" if "valid_amount" in row else "effective_amount"])
        is_done = not asked and row["status"] not in _MATCHED
        if funded + missing != asked or min(funded, missing) < 0 or is_done:
            yield f"of {asked} BTC {funded} are funded and {missing} are not"
        if (row["status"] == "invalid") != (not funded) and row["status"] in ("invalid", "open"):
            yield f"{funded} BTC of the order {row['oid']} are funded, and it is {row['status']}"


def result(row: Row) -> Iterator[str]:
    """The sums of an order's trades."""
    spent, total = amount(row["total_spent"]), amount(row["total_amount"])
    if spent != sum(amount(each["spent"]) for each in row["trades"]):
        yield f"total_spent {spent} is not the sum"
    if total != sum(amount(each["amount"]) for each in row["trades"]):
        yield f"total_amount {total} is not the sum"
    unit = Decimal(1).scaleb(-SCALES.get(row["total_spent"]["currency"], OTHER_SCALE))
    for each in row["trades"]:
        if abs(amount(each["spent"]) - amount(each["amount"]) * amount(each["price"])) > unit / 2:
            yield f"{amount(each['amount'])} BTC at {amount(each['price'])} cost {amount(each['spent'])}"
    if total and abs(amount(row["avg_cost"]) * total - spent) > unit * total:
        yield f"avg_cost {amount(row['avg_cost'])} for {total} BTC that cost {spent}"


def history(page: Row, *, is_whole: bool) -> Iterator[str]:
    """Newest first, Index falls by one, values without sign; each balance follows from the one before it."""
    rows: list[Row] = page["result"]
    if len(rows) > page["max_results"] or int(page["records"]) < len(rows):
        yield f"{len(rows)} entries of {page['records']}, {page['max_results']} on a page"
    for row in rows:
        if amount(row["Value"]) < 0 or amount(row["Balance"]) < 0:
            yield f"{row['Type']} of {amount(row['Value'])} leads to {amount(row['Balance'])}"
    for newer, older in pairwise(rows):
        if int(newer["Index"]) <= int(older["Index"]) or newer["Date"] < older["Date"]:
            yield f"entry {newer['Index']} comes before entry {older['Index']}"
        if not is_whole:
            continue
        change = amount(newer["Value"]) * (-1 if newer["Type"] in _LESS else 1)
        if int(newer["Index"]) != int(older["Index"]) + 1 or amount(older["Balance"]) + change != amount(
            newer["Balance"]
        ):
            yield f"{amount(older['Balance'])} and {newer['Type']} {change} make {amount(newer['Balance'])}"


def _units(row: Row, name: str, currency: str) -> Decimal:
    return Decimal(row[f"{name}_int"]).scaleb(-SCALES.get(currency, OTHER_SCALE))
