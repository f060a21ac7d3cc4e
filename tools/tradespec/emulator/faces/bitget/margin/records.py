"""What is on record: loans, repayments, interest, money moved, liquidations."""

from __future__ import annotations

from datetime import datetime

from tradespec.emulator.engine import EntryReason
from tradespec.emulator.engine.exact import ZERO
from tradespec.emulator.engine.lending import (
    BorrowKind,
    InterestCharge,
    Liquidation,
    Loan,
    RepayKind,
    Repayment,
    Swap,
)
from tradespec.emulator.faces.bitget.formats import ms, text
from tradespec.emulator.faces.bitget.margin.common import eight
from tradespec.emulator.faces.bitget.margin.desk import MarginAccount, desk
from tradespec.emulator.faces.bitget.margin.orders import side_of
from tradespec.emulator.faces.bitget.margin.pages import MOST, page, records_of
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.bills import Bill, bills_of
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.orders import SpotOrder, negative
from tradespec.emulator.messages import Json

_BORROW_TYPES = {BorrowKind.AUTO: "auto_loan", BorrowKind.MANUAL: "manual_loan"}
_REPAY_TYPES = {
    RepayKind.AUTO: "auto_repay",
    RepayKind.MANUAL: "manual_repay",
    RepayKind.LIQUIDATION: "liq_repay",
    RepayKind.FORCED: "force_repay",
}
_FLOWS = {
    EntryReason.BORROW: ("borrow", "borrow"),
    EntryReason.REPAY: ("repay", "repay"),
    EntryReason.LIQUIDATION_FEE: ("liquidation_fee", "liquidation_fee"),
    EntryReason.COMPENSATION: ("compensate", "compensate"),
    EntryReason.SWAP: ("sys_exchange_in", "sys_exchange_out"),
    EntryReason.BUY: ("deal_in", "deal_out"),
    EntryReason.SELL: ("deal_in", "deal_out"),
}
_TRANSFERS = ("transfer_in", "transfer_out")


def _times(moment: datetime) -> dict[str, Json]:
    return {"cTime": ms(moment), "uTime": ms(moment)}


def _borrow_history(request: Request) -> Json:
    margin = desk(request)
    account, number, coin = margin.account_of(request), request.id("loanId"), request.text("coin")

    def row(loan: Loan) -> Json:
        return {
            "loanId": str(loan.id),
            **account.symbol,
            "coin": loan.asset,
            "borrowAmount": text(loan.amount),
            "borrowType": _BORROW_TYPES[loan.kind],
            **_times(loan.time),
        }

    return records_of(
        request, margin.lending.loans, account.name, row,
        lambda loan: number in (None, loan.id) and coin in ("", loan.asset),
    )  # fmt: skip


def _repay_history(request: Request) -> Json:
    margin = desk(request)
    account, number, coin = margin.account_of(request), request.id("repayId"), request.text("coin")

    def row(repayment: Repayment) -> Json:
        return {
            "repayId": str(repayment.id),
            **account.symbol,
            "coin": repayment.asset,
            "repayAmount": text(repayment.amount),
            "repayType": _REPAY_TYPES[repayment.kind],
            "repayInterest": text(repayment.interest),
            "repayPrincipal": text(repayment.principal),
            **_times(repayment.time),
        }

    return records_of(
        request, margin.lending.repayments, account.name, row,
        lambda repayment: number in (None, repayment.id) and coin in ("", repayment.asset),
    )  # fmt: skip


def _interest_history(request: Request) -> Json:
    margin = desk(request)
    account, coin = margin.account_of(request), request.text("coin")

    def row(charge: InterestCharge) -> Json:
        return {
            "interestId": str(charge.id),
            **account.symbol,
            "loanCoin": charge.asset,
            "interestCoin": charge.asset,
            "dailyInterestRate": eight(charge.rate),
            "interestAmount": text(charge.amount),
            "interstType": "first" if charge.first else "scheduled",
            **_times(charge.time),
        }

    return records_of(
        request, margin.lending.interest, account.name, row, lambda charge: coin in ("", charge.asset)
    )  # fmt: skip


def _liquidation_history(request: Request) -> Json:
    margin = desk(request)
    account = margin.account_of(request)

    def row(record: Liquidation) -> Json:
        return {
            "liqId": str(record.id),
            **account.symbol,
            "liqStartTime": ms(record.time),
            "liqEndTime": ms(record.ended_at),
            "liqRiskRatio": text(record.risk),
            "totalAssets": text(record.assets),
            "totalDebt": text(record.debt),
            "liqFee": text(record.fee),
            **_times(record.time),
        }

    return records_of(request, margin.lending.liquidations, account.name, row, lambda _: True)


# Money moved


def flow_of(bill: Bill) -> str:
    """Kind of an entry, as margin calls it."""
    incoming, outgoing = _FLOWS.get(bill.reason, _TRANSFERS)
    return incoming if bill.size > 0 else outgoing


def _financial_records(request: Request) -> Json:
    account, (start, end) = desk(request).account_of(request), request.span(90)
    below, coin, kind = request.id("idLessThan"), request.text("coin"), request.text("marginType")
    journal = request.state.exchange.journal(account.name, coin or None)
    found = [
        bill
        for bill in bills_of(journal)
        if start <= bill.created_ms <= end and (below is None or bill.id < below) and kind in ("", flow_of(bill))
    ][: request.limit(100, MOST)]
    return page("resultList", [bill.id for bill in found], [_flow_row(account, bill) for bill in found])


def _flow_row(account: MarginAccount, bill: Bill) -> Json:
    return {
        "marginId": str(bill.id),
        **account.symbol,
        "coin": bill.coin,
        "amount": text(bill.size),
        "balance": text(bill.balance),
        "fee": negative(bill.fee),
        "marginType": flow_of(bill),
        "cTime": str(bill.created_ms),
        "uTime": str(bill.created_ms),
    }


# Liquidation orders


def _liquidation_orders(request: Request) -> Json:
    """Orders or swaps of all liquidations; for isolated margin those of every pair, unless one is named."""
    margin, (start, end) = desk(request), request.span(90)
    is_isolated = request.operation_id.startswith("marginIsolated")
    named = bool(request.text("symbol")) and is_isolated
    accounts = (
        margin.all_isolated(request.account) if is_isolated and not named else [margin.account_of(request)]
    )  # fmt: skip
    found = margin.lending.liquidations.newest([account.name for account in accounts])
    spot = request.state.part(SpotDesk)
    rows: list[tuple[int, Json]] = []
    for liquidation in found:
        if request.text("type") == "swap":
            rows += [(swap.id, _swap_row(swap)) for swap in liquidation.swaps if _fits_swap(request, swap)]
        else:
            orders = [spot.of_engine(order.id) for order in liquidation.orders]
            rows += [(order.id, _order_row(order)) for order in orders if order is not None and _fits(request, order)]
    below = request.id("idLessThan")
    rows = [each for each in rows if (below is None or each[0] < below) and start <= _time(each[1]) <= end]
    rows.sort(key=lambda each: each[0], reverse=True)
    rows = rows[: request.limit(100, MOST)]
    return {"resultList": [row for _, row in rows], "idLessThan": str(min((each for each, _ in rows), default=0))}


def _time(row: Json) -> int:
    return int(row["cTime"])


def _fits(request: Request, order: SpotOrder) -> bool:
    return request.text("symbol") in ("", order.pair.symbol)


def _fits_swap(request: Request, swap: Swap) -> bool:
    return request.text("fromCoin") in ("", swap.given) and request.text("toCoin") in ("", swap.got)


def _order_row(order: SpotOrder) -> Json:
    return {
        "orderId": str(order.id),
        "symbol": order.pair.symbol,
        "orderType": order.order_type,
        "side": side_of(order),
        "priceAvg": order.average,
        "price": text(order.price or ZERO),
        "fillSize": text(order.executed),
        "size": text(order.size),
        "amount": text(order.notional),
        "fromCoin": "",
        "toCoin": "",
        "fromSize": "",
        "toSize": "",
        "cTime": str(order.created_ms),
        "uTime": str(order.updated),
    }


def _swap_row(swap: Swap) -> Json:
    names = ("symbol", "orderType", "side", "priceAvg", "price", "fillSize", "size", "amount")
    return {
        "orderId": str(swap.id),
        **dict.fromkeys(names, ""),
        "fromCoin": swap.given,
        "toCoin": swap.got,
        "fromSize": text(swap.given_amount),
        "toSize": text(swap.got_amount),
        **_times(swap.time),
    }


_OPERATIONS: dict[str, Handler] = {
    "GetBorrowHistory": _borrow_history,
    "GetRepayHistory": _repay_history,
    "GetInterestHistory": _interest_history,
    "GetFinancialRecords": _financial_records,
    "GetLiquidationOrders": _liquidation_orders,
    "GetLiquidationHistory": _liquidation_history,
}
HANDLERS: dict[str, Handler] = {
    tag + name: handler for tag in ("marginCross", "marginIsolated") for name, handler in _OPERATIONS.items()
}
