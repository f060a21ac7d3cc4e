"""What moved, as the tax services tell it: read from the journals of the accounts."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from tradespec.emulator.engine import EntryReason
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.futures.bills import Line, statement
from tradespec.emulator.faces.bitget.margin.desk import desk
from tradespec.emulator.faces.bitget.margin.records import flow_of
from tradespec.emulator.faces.bitget.names import FUNDING, wallet
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.bills import Bill, bills_of
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.orders import negative
from tradespec.emulator.messages import Json

_DAYS, _MOST = 30, 500
_SPOT_WORDS = {
    EntryReason.DEPOSIT: ("Deposit", "Deposit"),
    EntryReason.WITHDRAWAL: ("Withdrawal", "Withdrawal"),
    EntryReason.TRANSFER: ("Transfer in", "Transfer out"),
    EntryReason.BUY: ("Buy", "Buy"),
    EntryReason.SELL: ("Sell", "Sell"),
    EntryReason.SWAP: ("Convert in", "Convert out"),
    EntryReason.BORROW: ("Borrow", "Borrow"),
    EntryReason.REPAY: ("Repay", "Repay"),
}
_FUTURES_WORDS = {
    "contract_settle_fee": ("contract_main_settle_fee_user_in", "contract_main_settle_fee_user_out"),
    "trans_from_exchange": ("transfer_in", "transfer_in"),
    "trans_to_exchange": ("transfer_out", "transfer_out"),
    "buy": ("buy_deal", "buy_deal"),
    "sell": ("sell_deal", "sell_deal"),
}
_WITHIN_FUTURES = frozenset({"append_margin", "reduce_margin"})
"""Moved between the account and a position of its own: no record."""
_SYSTEM = "sys_"


def _bills(request: Request, name: str, coin: str) -> list[Bill]:
    """The bills of one engine account that the request asks for, newest first. Raises Refusal."""
    return _within(request, bills_of(request.state.exchange.journal(name, coin or None)))


def _within(request: Request, bills: Iterable[Bill]) -> list[Bill]:
    start, end = _span(request)
    below = request.id("idLessThan")
    found = [bill for bill in bills if start <= bill.created_ms <= end and (below is None or bill.id < below)]
    return found[: request.limit(_MOST, _MOST)]


def _span(request: Request) -> tuple[int, int]:
    for name in ("startTime", "endTime"):
        request.need(name)
    return request.span(_DAYS)


def _spot(request: Request) -> Json:
    spot = request.state.part(SpotDesk)
    rows: list[Json] = []
    for bill in _bills(request, request.account, request.text("coin")):
        order = None if bill.order is None else spot.of_engine(bill.order)
        incoming, outgoing = _SPOT_WORDS.get(bill.reason, ("Others", "Others"))
        rows.append(
            {
                "id": str(bill.id),
                "coin": bill.coin,
                "spotTaxType": incoming if bill.size > 0 else outgoing,
                "amount": text(bill.size),
                "fee": negative(bill.fee),
                "balance": text(bill.balance),
                "bizOrderId": None if order is None else str(order.id),
                "ts": str(bill.created_ms),
            }
        )
    return rows


def _futures(request: Request) -> Json:
    product = request.text("productType", "USDT-FUTURES")
    (start, end), below, coin = _span(request), request.id("idLessThan"), request.text("marginCoin")
    found = (
        line
        for line in statement(request, product)
        if start <= line.time_ms <= end
        and (below is None or line.id < below)
        and coin in ("", line.coin)
        and line.kind not in _WITHIN_FUTURES
    )
    return [
        {
            "id": str(line.id),
            "symbol": line.symbol,
            "marginCoin": line.coin,
            "futureTaxType": _futures_word(line),
            "amount": text(line.amount),
            "fee": negative(line.fee),
            "ts": str(line.time_ms),
        }
        for line in islice(found, request.limit(_MOST, _MOST))
    ]


def _futures_word(line: Line) -> str:
    incoming, outgoing = _FUTURES_WORDS.get(line.kind, (line.kind, line.kind))
    return incoming if line.amount > 0 else outgoing


def _margin(request: Request) -> Json:
    margin, coin = desk(request), request.text("coin")
    if request.text("marginType", "crossed") == "crossed":
        accounts = [margin.crossed(request.account)]
    else:
        accounts = margin.all_isolated(request.account)
    pairs = {account.name: account.symbol.get("symbol", "") for account in accounts}
    found = [(name, bill) for name in pairs for bill in _bills(request, name, coin)]
    found.sort(key=lambda each: each[1].id, reverse=True)
    return [
        {
            "id": str(bill.id),
            "coin": bill.coin,
            "marginTaxType": flow_of(bill).removeprefix(_SYSTEM),
            "amount": text(bill.size),
            "fee": negative(bill.fee),
            "total": text(bill.balance),
            "symbol": pairs[name],
            "ts": str(bill.created_ms),
        }
        for name, bill in found[: request.limit(_MOST, _MOST)]
    ]


def _p2p(request: Request) -> Json:
    return [
        {
            "id": str(bill.id),
            "coin": bill.coin,
            "p2pTaxType": "transfer_in" if bill.size > 0 else "transfer_out",
            "balance": text(bill.size),
            "ts": str(bill.created_ms),
        }
        for bill in _bills(request, wallet(request.account, FUNDING), request.text("coin"))
    ]


HANDLERS: dict[str, Handler] = {
    "taxGetSpotRecords": _spot,
    "taxGetFuturesRecords": _futures,
    "taxGetMarginRecords": _margin,
    "taxGetPeerToPeerRecords": _p2p,
}
