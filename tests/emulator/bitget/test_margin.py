"""Margin, crossed and isolated, as a client meets it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.bitget.margin_support import D, Trader, bitget, code_of

HOUR = 3600
LONG_AGO = 1_000_000_000_000  # 2001, in ms


@pytest.fixture
def demo() -> Trader:
    return bitget()


def order(trader: Trader, kind: str, side: str, size: str, price: str | None = None, **more: Any) -> dict[str, str]:
    """A limit order or, without a price, a market order on BTCUSDT; a market buy's size is in USDT."""
    name = "quoteSize" if price is None and side == "buy" else "baseSize"
    limit = {"orderType": "market"} if price is None else {"orderType": "limit", "price": price}
    body = {"symbol": "BTCUSDT", "side": side, "force": "gtc", "loanType": "normal", name: size, **limit, **more}
    answer: dict[str, str] = trader.post(f"margin/{kind}/place-order", body)
    return answer


def fund_isolated(trader: Trader, coin: str = "USDT", amount: str = "1000") -> None:
    trader.control.fund(coin, amount, wallet="isolated_margin", symbol="BTCUSDT")


def rows(trader: Trader, path: str, **query: object) -> list[dict[str, Any]]:
    """The list of a page, newest first."""
    page = trader.get(f"margin/{path}", startTime=LONG_AGO, **query)
    found: list[dict[str, Any]] = next(value for value in page.values() if isinstance(value, list))
    return found


def asset(trader: Trader, coin: str, kind: str = "crossed") -> dict[str, str]:
    query = {"coin": coin} if kind == "crossed" else {"symbol": "BTCUSDT"}
    found = trader.get(f"margin/{kind}/account/assets", **query)
    return next(each for each in found if each["coin"] == coin)


def test_a_crossed_loan_is_borrowed_and_repaid_with_the_recorded_interest(demo: Trader) -> None:
    loan = demo.post("margin/crossed/account/borrow", coin="USDT", borrowAmount="4")
    assert loan == {"loanId": loan["loanId"], "coin": "USDT", "borrowAmount": "4"}
    row = asset(demo, "USDT")
    assert (row["borrow"], row["interest"], row["totalAmount"], row["net"]) == (
        "4",
        "0.00006834",
        "10004",
        "9999.99993166",
    )
    (charge,) = rows(demo, "crossed/interest-history")
    assert (charge["interestId"], charge["interstType"], charge["interestAmount"]) == (
        loan["loanId"],
        "first",
        "0.00006834",
    )
    repaid = demo.post("margin/crossed/account/repay", coin="USDT", repayAmount="10")
    assert (repaid["repayAmount"], repaid["remainDebtAmount"]) == ("4.00006834", "0")
    (row,) = rows(demo, "crossed/repay-history", repayId=repaid["repayId"])
    assert (row["repayPrincipal"], row["repayInterest"], row["repayType"]) == ("4", "0.00006834", "manual_repay")


def test_interest_goes_on_by_the_hour_and_the_list_has_pages(demo: Trader) -> None:
    demo.post("margin/crossed/account/borrow", coin="USDT", borrowAmount="24")
    demo.clock.advance(2.5 * HOUR)
    assert [row["interstType"] for row in rows(demo, "crossed/interest-history")] == ["scheduled", "scheduled", "first"]
    page = demo.get("margin/crossed/interest-history", startTime=LONG_AGO, limit=2)
    assert page["minId"] == page["resultList"][1]["interestId"] < page["maxId"]
    rest = demo.get("margin/crossed/interest-history", startTime=LONG_AGO, idLessThan=page["minId"])
    assert [row["interstType"] for row in rest["resultList"]] == ["first"]


def test_isolated_margin_lends_the_coins_of_its_pair_only(demo: Trader) -> None:
    fund_isolated(demo)
    borrow = "margin/isolated/account/borrow"
    loan = demo.post(borrow, symbol="BTCUSDT", coin="USDT", borrowAmount="100")
    assert loan["symbol"] == "BTCUSDT"
    assert code_of(demo.post, borrow, symbol="BTCUSDT", coin="ETH", borrowAmount="1") == "50039"
    assert code_of(demo.post, borrow, symbol="BTCUSDT", coin="NOCOIN", borrowAmount="1") == "50003"
    assert code_of(demo.post, borrow, symbol="NOCOINUSDT", coin="USDT", borrowAmount="1") == "50002"
    assert [row["coin"] for row in demo.get("margin/isolated/account/assets", symbol="BTCUSDT")] == ["BTC", "USDT"]
    assert asset(demo, "USDT")["borrow"] == "0"
    assert rows(demo, "isolated/borrow-history", symbol="BTCUSDT")[0]["borrowType"] == "manual_loan"


@pytest.mark.parametrize(
    ("path", "amount", "code"),
    [
        ("borrow", "0", "50034"),
        ("borrow", "0.123456789", "50063"),
        ("borrow", "20000.00000001", "50035"),
        ("repay", "0", "50040"),
        ("repay", "1", "50040"),
    ],
)
def test_loans_are_refused_with_the_documented_codes(demo: Trader, path: str, amount: str, code: str) -> None:
    field = {"borrow": "borrowAmount", "repay": "repayAmount"}[path]
    assert code_of(demo.post, f"margin/crossed/account/{path}", {"coin": "USDT", field: amount}) == code


def test_a_repayment_must_exceed_the_interest(demo: Trader) -> None:
    demo.post("margin/crossed/account/borrow", coin="USDT", borrowAmount="4")
    assert code_of(demo.post, "margin/crossed/account/repay", coin="USDT", repayAmount="0.00006834") == "50042"


def test_crossed_margin_refuses_coins_that_it_does_not_lend(demo: Trader) -> None:
    assert code_of(demo.post, "margin/crossed/account/borrow", coin="NOCOIN", borrowAmount="1") == "50001"
    assert code_of(demo.get, "margin/interest-rate-record", coin="NOCOIN") == "50001"


def test_an_order_without_funds_needs_a_loan(demo: Trader) -> None:
    assert code_of(order, demo, "crossed", "sell", "0.01", "100500") == "50020"
    assert rows(demo, "crossed/borrow-history") == []
    placed = order(demo, "crossed", "sell", "0.01", "100500", loanType="autoLoan")
    (loan,) = rows(demo, "crossed/borrow-history")
    assert (loan["coin"], loan["borrowAmount"], loan["borrowType"]) == ("BTC", "0.01", "auto_loan")
    (row,) = rows(demo, "crossed/open-orders", symbol="BTCUSDT")
    assert (row["orderId"], row["status"], row["loanType"]) == (placed["orderId"], "live", "autoLoan")
    assert asset(demo, "BTC")["frozen"] == "0.01"
    assert code_of(order, demo, "crossed", "sell", "0.5", "100500", loanType="autoLoan") == "50035"


def test_a_purchase_repays_what_was_sold_short(demo: Trader) -> None:
    order(demo, "crossed", "sell", "0.01", loanType="autoLoan")
    order(demo, "crossed", "buy", "1500", loanType="autoRepay")
    assert asset(demo, "BTC")["borrow"] == "0"
    assert rows(demo, "crossed/repay-history")[0]["repayType"] == "auto_repay"
    kinds = [row["marginType"] for row in rows(demo, "crossed/financial-records", coin="BTC")]
    assert kinds == ["repay", "deal_in", "deal_out", "borrow"]


def test_fills_carry_the_fee_of_the_coin_that_was_received(demo: Trader) -> None:
    order(demo, "crossed", "buy", "1000")
    (row,) = rows(demo, "crossed/history-orders", symbol="BTCUSDT")
    assert (row["status"], row["quoteSize"], row["baseSize"], row["price"]) == ("filled", "1000", "0", "0")
    (fill,) = rows(demo, "crossed/fills", symbol="BTCUSDT", orderId=row["orderId"])
    assert fill["feeDetail"]["feeCoin"] == "BTC"
    assert D(fill["feeDetail"]["totalFee"]) == -D(fill["size"]) * D("0.001")
    (record,) = rows(demo, "crossed/financial-records", coin="BTC")
    assert (record["amount"], record["fee"]) == (fill["size"], fill["feeDetail"]["totalFee"])
    assert D(record["balance"]) == D(asset(demo, "BTC")["totalAmount"])


def test_crossed_isolated_and_spot_orders_keep_apart_but_meet_in_one_book(demo: Trader) -> None:
    fund_isolated(demo, "BTC", "0.01")
    crossed = order(demo, "crossed", "buy", "0.01", "99900", clientOid="mine-1")
    assert rows(demo, "isolated/open-orders", symbol="BTCUSDT") == []
    assert demo.get("spot/trade/unfilled-orders", symbol="BTCUSDT") == []
    assert code_of(demo.post, "margin/isolated/cancel-order", symbol="BTCUSDT", orderId=crossed["orderId"]) == "43001"
    demo.control.trade("BTCUSDT", "sell", "99900", "5")
    (row,) = rows(demo, "crossed/history-orders", symbol="BTCUSDT", clientOid="mine-1")
    assert row["status"] == "filled"


def test_orders_are_cancelled_by_either_id_once(demo: Trader) -> None:
    first = order(demo, "crossed", "buy", "0.01", "99000", clientOid="mine-1")
    assert code_of(order, demo, "crossed", "buy", "0.01", "99000", clientOid="mine-1") == "50060"
    cancel = "margin/crossed/cancel-order"
    assert demo.post(cancel, symbol="BTCUSDT", clientOid="mine-1") == first
    assert code_of(demo.post, cancel, symbol="BTCUSDT", orderId=first["orderId"]) == "50062"
    assert code_of(demo.post, cancel, symbol="BTCUSDT", orderId="1") == "43001"
    assert code_of(demo.post, cancel, symbol="BTCUSDT") == "40913"
    assert rows(demo, "crossed/history-orders", symbol="BTCUSDT")[0]["status"] == "cancelled"


def test_a_batch_tells_those_that_failed_apart(demo: Trader) -> None:
    item = {"side": "buy", "orderType": "limit", "force": "gtc", "loanType": "normal", "price": "99000"}
    answer = demo.post(
        "margin/crossed/batch-place-order",
        symbol="BTCUSDT",
        orderList=[{**item, "baseSize": "0.001", "clientOid": "a"}, {**item, "baseSize": "5", "clientOid": "b"}],
    )
    assert [each["clientOid"] for each in answer["successList"]] == ["a"]
    assert [(each["clientOid"], each["errorCode"]) for each in answer["failureList"]] == [("b", "50020")]
    answer = demo.post(
        "margin/crossed/batch-cancel-order", symbol="BTCUSDT", orderIdList=[{"clientOid": "a"}, {"orderId": "7"}]
    )
    assert [each["clientOid"] for each in answer["successList"]] == ["a"]
    assert [each["orderId"] for each in answer["failureList"]] == ["7"]


def test_what_cannot_rest_is_accepted_and_cancelled(demo: Trader) -> None:
    order(demo, "crossed", "buy", "0.001", "101000", force="post_only")
    order(demo, "crossed", "buy", "0.001", "99000", force="IOC")
    history = rows(demo, "crossed/history-orders", symbol="BTCUSDT")
    assert [row["status"] for row in history] == ["cancelled", "cancelled"]


def test_risk_follows_the_price_until_the_pool_is_liquidated(demo: Trader) -> None:
    fund_isolated(demo)
    order(demo, "isolated", "buy", "6000", loanType="autoLoan")
    (risk,) = demo.get("margin/isolated/account/risk-rate", symbol="BTCUSDT")
    assert 0 < D(risk["riskRateRatio"]) < D("0.3")
    demo.control.set_price("BTCUSDT", "85000")
    (record,) = rows(demo, "isolated/liquidation-history", symbol="BTCUSDT")
    assert D(record["liqRiskRatio"]) >= 1
    assert D(record["totalDebt"]) > 5000
    sales = demo.get("margin/isolated/liquidation-order")["resultList"]
    assert {row["side"] for row in sales} == {"liquidation-sell"}
    assert sales[0]["fromCoin"] == ""
    history = rows(demo, "isolated/history-orders", symbol="BTCUSDT")
    assert {row["enterPointSource"] for row in history} == {"API", "SYS"}
    assert rows(demo, "isolated/repay-history", symbol="BTCUSDT")[0]["repayType"] == "liq_repay"
    (risk,) = demo.get("margin/isolated/account/risk-rate")
    assert D(risk["riskRateRatio"]) < 1


def test_a_flash_repayment_sells_what_is_there(demo: Trader) -> None:
    order(demo, "crossed", "sell", "0.01", loanType="autoLoan")
    answer = demo.post("margin/crossed/account/flash-repay", coin="BTC")
    assert asset(demo, "BTC")["borrow"] == "0"
    status = demo.post("margin/crossed/account/query-flash-repay-status", idList=[answer["repayId"], "1"])
    assert status == [{"repayId": answer["repayId"], "status": "FINISH"}]
    assert rows(demo, "crossed/history-orders", symbol="BTCUSDT")[0]["side"] == "systemRepay-buy"
    fund_isolated(demo)
    (row,) = demo.post("margin/isolated/account/flash-repay", {})
    assert (row["symbol"], row["result"]) == ("BTCUSDT", "success")


def test_limits_shrink_with_what_is_owed(demo: Trader) -> None:
    most = demo.get("margin/crossed/account/max-borrowable-amount", coin="USDT")["maxBorrowableAmount"]
    assert most == "20000"
    demo.post("margin/crossed/account/borrow", coin="USDT", borrowAmount=most)
    left = demo.get("margin/crossed/account/max-borrowable-amount", coin="USDT")["maxBorrowableAmount"]
    assert left == "0"
    out = demo.get("margin/crossed/account/max-transfer-out-amount", coin="USDT")["maxTransferOutAmount"]
    assert out == "0"


def test_the_recorded_tiers_are_answered(demo: Trader) -> None:
    (tier,) = demo.get("margin/crossed/tier-data", coin="BTC")
    assert (tier["leverage"], tier["maxBorrowableAmount"], tier["maintainMarginRate"]) == ("3", "26", "0.1")
    (tier,) = demo.get("margin/isolated/tier-data", symbol="BTCUSDT")
    assert (tier["leverage"], tier["baseMaxBorrowableAmount"], tier["quoteMaxBorrowableAmount"]) == ("10", "2", "24000")
    assert (tier["maintainMarginRate"], tier["initRate"]) == ("0.05", "0.1111")
    (row,) = demo.get("margin/crossed/interest-rate-and-limit", coin="BTC")
    assert row["dailyInterestRate"] == "0.00003000"
    (row,) = demo.get("margin/isolated/interest-rate-and-limit", symbol="BTCUSDT")
    assert row["quoteDailyInterestRate"] == "0.00041000"
    assert demo.get("margin/isolated/account/max-borrowable-amount", symbol="BTCUSDT")["baseCoin"] == "BTC"
    assert demo.get("margin/isolated/account/max-transfer-out-amount", symbol="BTCUSDT")["quoteCoin"] == "USDT"


def test_pairs_are_listed_without_a_key(demo: Trader) -> None:
    demo = demo.using("unknown", "secret", "words")
    found = demo.get("margin/currencies")
    assert found[0]["symbol"] == "BTCUSDT"
    assert found[0]["isCrossBorrowable"] is True
    assert code_of(demo.get, "margin/interest-rate-record", coin="BTC") == "40037"


def test_a_window_of_more_than_ninety_days_is_refused(demo: Trader) -> None:
    span = {"startTime": demo.now - 91 * 86_400_000, "endTime": demo.now}
    assert code_of(demo.get, "margin/crossed/borrow-history", **span) == "00001"
    assert code_of(demo.get, "margin/crossed/borrow-history") == "40019"


def test_a_transfer_leaves_what_the_debts_need(demo: Trader) -> None:
    demo.post("margin/crossed/account/borrow", coin="USDT", borrowAmount="10000")
    out = {"fromType": "crossed_margin", "toType": "spot", "coin": "USDT"}
    most = demo.get("margin/crossed/account/max-transfer-out-amount", coin="USDT")["maxTransferOutAmount"]
    assert 4999 < D(most) < 5000
    assert code_of(demo.post, "spot/wallet/transfer", {**out, "amount": "5000"}) == "43117"
    demo.post("spot/wallet/transfer", {**out, "amount": most})
    into = {"fromType": "spot", "toType": "isolated_margin", "symbol": "BTCUSDT", "coin": "BTC", "amount": "0.1"}
    demo.post("spot/wallet/transfer", into)
    assert asset(demo, "BTC", "isolated")["available"] == "0.1"
    assert rows(demo, "isolated/financial-records", symbol="BTCUSDT")[0]["marginType"] == "transfer_in"
