"""Statements of futures accounts over HTTP: bills, interest, and what belongs to the mode with several coins as margin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from tradespec.emulator.engine.futures import Bill, BillKind
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import snowflake, text, to_ms
from tradespec.emulator.faces.bitget.futures.common import futures, page, product_of
from tradespec.emulator.faces.bitget.futures.orders import charge
from tradespec.emulator.faces.bitget.futures.words import bill_type
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json

_WINDOW_DAYS = 30
_DAY_MS = 86_400_000
_KINDS = {
    BillKind.FUNDING: "contract_settle_fee",
    BillKind.MARGIN_ADDED: "append_margin",
    BillKind.MARGIN_REMOVED: "reduce_margin",
    BillKind.MARGIN_FREED: "reduce_margin",
}
_SHIFTS = frozenset({"append_margin", "adjust_down_lever_append_margin", "reduce_margin", "auto_append_margin"})
_COIN_TYPES = frozenset({"trans_from_exchange", "trans_to_exchange"})


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a statement: `kind` is its businessType, `amount` is signed and without the fee."""

    id: int
    time_ms: int
    symbol: str
    kind: str
    amount: Decimal
    fee: Decimal
    coin: str
    balance: Decimal

    def row(self) -> Json:
        return {
            "billId": str(self.id),
            "symbol": self.symbol,
            "amount": text(self.amount),
            "fee": charge(self.fee),
            "feeByCoupon": "",
            "businessType": self.kind,
            "coin": self.coin,
            "balance": text(self.balance),
            "cTime": str(self.time_ms),
        }


def _get_bills(request: Request) -> Json:
    product = product_of(request)
    start, end = request.span(_WINDOW_DAYS)
    before, count = request.id("idLessThan"), request.limit(20, 100)
    kind, coin = request.text("businessType"), request.text("coin")
    oldest = max(start, request.now_ms - 90 * _DAY_MS)

    def is_wanted(line: Line) -> bool:
        return (
            oldest <= line.time_ms <= end
            and (before is None or line.id < before)
            and (not kind or line.kind == kind)
            and (not coin or kind not in _COIN_TYPES or line.coin == coin)
            and not (request.text("onlyFunding") == "yes" and line.kind in _SHIFTS)
        )

    rows = list(islice(filter(is_wanted, statement(request, product)), count))
    return page("bills", rows, Line.row, lambda line: line.id)


def statement(request: Request, product: str) -> Iterator[Line]:
    """All that happened to the caller's futures account of a product type, newest first."""
    side = futures(request)
    wallet, coins = side.wallet(request.account, product), side.symbols.coins(product)
    bills = side.desk.clearing.bills.newest([wallet])
    return (_line(request, bill) for bill in bills if bill.coin in coins)


def _line(request: Request, bill: Bill) -> Line:
    """Which account was at the other end of a transfer is not kept: it counts as the spot account (CHOICE)."""
    symbol = futures(request).symbols.by_key(bill.symbol)
    if bill.fill is not None:
        kind = bill_type(bill.fill)
    elif bill.kind is BillKind.TRANSFER:
        kind = "trans_from_exchange" if bill.amount > 0 else "trans_to_exchange"
    else:
        kind = _KINDS[bill.kind]
    time_ms = to_ms(bill.time)
    name = "" if symbol is None else symbol.symbol
    return Line(snowflake(time_ms, bill.id), time_ms, name, kind, bill.amount, bill.fee, bill.coin, bill.balance)


# Several coins as margin: the mode is not emulated, so nothing is ever borrowed or converted.


def _get_interest_history(request: Request) -> Json:
    product_of(request)
    request.span(_WINDOW_DAYS * 3)
    next_hour = request.now_ms - request.now_ms % 3_600_000 + 3_600_000
    return {
        "nextSettleTime": str(next_hour),
        "borrowAmount": "0",
        "borrowLimit": "0",
        "interestList": [],
        "endId": None,
    }


def _get_transfer_limits(request: Request) -> Json:
    return {"coin": request.need("coin"), "maxTransferIn": "1000000"}


def _get_union_config(request: Request) -> Json:
    return {"imr": "0.1", "mmr": "0.05", "individualLimit": "5000", "individualLimitRatio": "0.2"}


def _get_switch_union_usdt(request: Request) -> Json:
    return {"usdtAmount": "0"}


def _convert_union(request: Request) -> Json:
    request.need("coin")
    request.amount("amount")
    raise Refusal("40872")


def _get_discount_rates(request: Request) -> Json:
    tiers = (("1", "0", "1000000", "1"), ("2", "1000000", "-1", "0.95"))
    return [
        {
            "coin": coin,
            "userLimit": "10000000",
            "totalLimit": "1000000000",
            "discountRateList": [
                {"tier": tier, "minAmount": least, "maxAmount": most, "discountRate": rate}
                for tier, least, most, rate in tiers
            ],
        }
        for coin in _coins(request)
    ]


def _get_exchange_rates(request: Request) -> Json:
    """The live answer misspells the list's name (third party); here both spellings have it."""
    rows: list[Json] = []
    for coin in _coins(request):
        rates = [{"tier": "1", "minAmount": "0", "maxAmount": "-1", "exchangeRate": "0.995"}]
        rows.append({"coin": coin, "exchangeRateList": rates, "excahngeRateList": rates})
    return rows


def _coins(request: Request) -> tuple[str, ...]:
    symbols = futures(request).symbols
    return tuple(dict.fromkeys([each.coin for each in symbols] + [each.base for each in symbols]))


def _get_union_interest_rates(request: Request) -> Json:
    coin = request.need("coin")
    if coin not in _coins(request):
        raise Refusal("40034", name=coin)
    hour = request.now_ms - request.now_ms % 3_600_000
    rows = [
        {"ts": str(hour - index * 3_600_000), "annualInterestRate": "0.0365", "dailyInterestRate": "0.0001"}
        for index in range(24)
    ]
    return {"coin": coin, "historyInterestRateList": rows}


HANDLERS: dict[str, Handler] = {
    "futuresAccountGetBills": _get_bills,
    "futuresAccountGetInterestHistory": _get_interest_history,
    "futuresAccountGetTransferLimits": _get_transfer_limits,
    "futuresAccountGetUnionConfig": _get_union_config,
    "futuresAccountGetSwitchUnionUsdt": _get_switch_union_usdt,
    "futuresAccountConvertUnion": _convert_union,
    "futuresMarketGetDiscountRates": _get_discount_rates,
    "futuresMarketGetExchangeRates": _get_exchange_rates,
    "futuresMarketGetUnionInterestRates": _get_union_interest_rates,
}
