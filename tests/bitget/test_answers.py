"""Bitget's odd answers, through the facade: blanks, nulls, long ids, three forms of fees, tuples, results that say no."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.bitget.contract import Spec, specs
from tests.bitget.support import Script, ok
from tradespec.core import errors
from tradespec.core.errors import ApiError, BatchFailed, ContractBreach, NotFound, OrderNotFound, Outcome
from tradespec.core.wire import as_wire

SPECS = specs()


def ask(operation: str, data: Any) -> Any:
    """The operation's result where the exchange answers with this data."""
    spec: Spec = SPECS[operation]
    with Script(ok(data)).client() as client:
        return getattr(getattr(client, spec.tag), spec.function)(**spec.arguments())


def row_of(operation: str, **fields: Any) -> Any:
    """The contract's example data (its first row, if it is a list) with these fields."""
    data = SPECS[operation].data()
    return (data[0] if isinstance(data, list) else data) | fields


BLANKS = [
    ("spotMarketGetTickers", "askSz"),
    ("spotMarketGetTickers", "bidSz"),
    ("futuresMarketGetTickers", "deliveryTime"),
    ("futuresMarketGetTickers", "deliveryStartTime"),
    ("futuresMarketGetContracts", "launchTime"),
    ("futuresMarketGetContracts", "deliveryTime"),
    ("spotMarketGetSymbols", "openTime"),
    ("spotMarketGetSymbols", "offTime"),
    ("futuresTradeGetOrder", "price"),
    ("futuresTradeGetOrder", "priceAvg"),
    ("futuresTradeGetOrder", "fee"),
    ("futuresTradeGetOrder", "presetStopLossPrice"),
    ("futuresPositionGetPositions", "totalFee"),
    ("futuresPositionGetPositions", "takeProfit"),
    ("futuresPositionGetPositions", "grant"),
    ("futuresAccountGetAccount", "isolatedMargin"),
    ("futuresAccountGetAccount", "crossedMargin"),
    ("futuresAccountGetAccount", "grant"),
    ("futuresAccountGetAccount", "unrealizedPL"),
    ("spotTradeGetOpenOrders", "triggerPrice"),
    ("spotTradeGetOpenOrders", "presetTakeProfitPrice"),
]


@pytest.mark.parametrize("blank", ["", None, ...], ids=["empty", "null", "absent"])
@pytest.mark.parametrize(("operation", "field"), BLANKS)
def test_numbers_that_do_not_apply_are_none(operation: str, field: str, blank: Any) -> None:
    row = row_of(operation, **{field: blank})
    if blank is ...:
        del row[field]
    result = ask(operation, [row] if isinstance(SPECS[operation].data(), list) else row)
    found = result[0] if isinstance(result, list) else result
    assert field not in as_wire(found)


def test_padded_decimals_keep_every_digit() -> None:
    [asset] = ask("spotAccountGetAssets", [row_of("spotAccountGetAssets", available="17.3437389000000000", frozen="0")])
    assert str(asset.available) == "17.3437389000000000"
    assert (asset.available, asset.frozen) == (Decimal("17.3437389"), Decimal(0))


@pytest.mark.parametrize(
    ("operation", "field", "text"),
    [
        ("spotMarketGetTickers", "lastPr", "NaN"),
        ("spotMarketGetTickers", "lastPr", "1_000"),
        ("spotMarketGetTickers", "lastPr", " 1"),
        ("spotMarketGetTickers", "lastPr", "１"),
        ("spotMarketGetTickers", "ts", "17e3"),
        ("spotMarketGetTickers", "symbol", 5),
        ("spotAccountGetAssets", "available", True),
        ("futuresAccountGetAccount", "crossedMarginLeverage", "Infinity"),
    ],
)
def test_what_is_no_number_is_a_breach_that_names_the_field(operation: str, field: str, text: Any) -> None:
    row = row_of(operation, **{field: text})
    with pytest.raises(ContractBreach) as caught:
        ask(operation, [row] if isinstance(SPECS[operation].data(), list) else row)
    assert field in caught.value.path


@pytest.mark.parametrize("lists", [None, []])
def test_batches_with_null_lists_are_empty_ones(lists: Any) -> None:
    result = ask("spotPlanCancelOrders", {"successList": lists, "failureList": lists})
    assert result.failures == ()
    result.raise_for_failures()


@pytest.mark.parametrize(
    ("operation", "data", "rows"),
    [
        ("futuresTradeGetOpenOrders", {"entrustedList": None, "endId": None}, "entrusted_list"),
        ("futuresPlanGetOpenOrders", {"entrustedList": None}, "entrusted_list"),
        ("futuresTradeGetFills", {"fillList": None, "endId": None}, "fill_list"),
        ("spotPlanGetOpenOrders", {"nextFlag": False, "idLessThan": "", "orderList": []}, "order_list"),
        ("marginCrossGetLiquidationOrders", {"resultList": [], "idLessThan": None}, "result_list"),
    ],
)
def test_empty_pages_are_empty(operation: str, data: Any, rows: str) -> None:
    assert not getattr(ask(operation, data), rows)
    spec = SPECS[operation]
    arguments = {name: value for name, value in spec.arguments().items() if name not in ("limit", "id_less_than")}
    with Script(ok(data)).client() as client:
        assert list(getattr(getattr(client, spec.tag), f"iter_{spec.function.removeprefix('get_')}")(**arguments)) == []


def test_fees_come_in_three_forms() -> None:
    text = (
        '{"newFees":{"c":0,"d":0,"deduction":false,"r":-0.00112079700000001,"t":-0.001120797,"totalDeductionFee":0},'
        '"BTC":{"deduction":true,"feeCoinCode":"BTC","totalDeductionFee":-0.1000000000000000055,"totalFee":-0.001}}'
    )
    [order] = ask("spotTradeGetHistoryOrders", [row_of("spotTradeGetHistoryOrders", feeDetail=text)])
    assert order.fee_detail["newFees"].r == Decimal("-0.00112079700000001")
    assert order.fee_detail["BTC"].total_deduction_fee == Decimal("-0.1000000000000000055")
    assert order.fee_detail["BTC"].deduction is True
    [unfilled] = ask("spotTradeGetHistoryOrders", [row_of("spotTradeGetHistoryOrders", feeDetail="")])
    assert unfilled.fee_detail is None
    fee = {"deduction": "no", "feeCoin": "USDT", "totalDeductionFee": None, "totalFee": "-0.0310356"}
    [spot] = ask("spotTradeGetFills", [row_of("spotTradeGetFills", feeDetail=fee | {"totalDeductionFee": ""})])
    assert (spot.fee_detail.total_fee, spot.fee_detail.total_deduction_fee) == (Decimal("-0.0310356"), None)
    fill = SPECS["futuresTradeGetFills"].data()["fillList"][0] | {"feeDetail": [fee, fee]}
    futures = ask("futuresTradeGetFills", {"fillList": [fill], "endId": "1"}).fill_list[0]
    assert [one.total_fee for one in futures.fee_detail] == [Decimal("-0.0310356")] * 2


@pytest.mark.parametrize("text", ["{", "[1]", '{"BTC":{"totalFee":"x"}}', '{"BTC":1}', "{" * 90_000])
def test_broken_fees_are_a_breach(text: str) -> None:
    with pytest.raises(ContractBreach):
        ask("spotTradeGetHistoryOrders", [row_of("spotTradeGetHistoryOrders", feeDetail=text)])


@pytest.mark.parametrize(
    ("operation", "data", "result"),
    [
        ("spotAccountUpgrade", None, None),
        ("spotAccountSwitchDeduct", True, True),
        ("spotWalletCancelWithdrawal", "success", "success"),
        ("futuresAccountAdjustMargin", "", ""),
        ("futuresAccountSetAssetMode", "success", "success"),
    ],
)
def test_data_that_is_no_object(operation: str, data: Any, result: Any) -> None:
    assert ask(operation, data) == result


@pytest.mark.parametrize(
    ("operation", "data", "outcome", "words"),
    [
        (
            "spotTradeReplaceOrder",
            {"orderId": None, "clientOid": None, "success": "failure", "msg": "订单不存在"},
            Outcome.UNKNOWN,
            "订单不存在",
        ),
        ("spotPlanCancelOrder", {"result": "failure"}, Outcome.REJECTED, "failure"),
        ("spotWalletCancelWithdrawal", "fail", Outcome.REJECTED, "fail"),
        ("futuresAccountSetAllLeverage", "failure", Outcome.UNKNOWN, "failure"),
    ],
)
def test_a_success_that_says_no_is_an_error(operation: str, data: Any, outcome: Outcome, words: str) -> None:
    with pytest.raises(ApiError) as caught:
        ask(operation, data)
    assert words in caught.value.message
    assert (caught.value.outcome, caught.value.status) == (outcome, 200)


def test_replaced_and_cancelled_orders_are_plain_results() -> None:
    done = {"orderId": "1255900118012739584", "clientOid": None, "success": "success", "msg": None}
    assert ask("spotTradeReplaceOrder", done).order_id == "1255900118012739584"
    assert ask("spotPlanCancelOrder", {"result": "success"}).result == "success"


def test_a_batch_tells_its_failures_as_errors() -> None:
    data = {
        "successList": [{"orderId": "1255900118012739584", "clientOid": "a"}],
        "failureList": [
            {"orderId": "", "clientOid": "b", "errorMsg": "less than the minimum amount 1 USDT", "errorCode": "45110"},
            {"orderId": None, "clientOid": "c", "errorMsg": "Insufficient balance", "errorCode": "43012"},
            {"orderId": "", "clientOid": "d", "errorMsg": "some reason"},
            {"orderId": "", "clientOid": "e", "errorMsg": "later perhaps", "errorCode": "45001"},
        ],
    }
    result = ask("spotTradePlaceOrders", data)
    assert [one.client_oid for one in result.success_list] == ["a"]
    kinds = [(type(one).__name__, one.code, str(one.outcome)) for one in result.failures]
    assert kinds == [
        ("InvalidOrder", "45110", "rejected"),
        ("InsufficientFunds", "43012", "rejected"),
        ("ApiError", None, "rejected"),
        ("ServerError", "45001", "unknown"),
    ]
    assert "minimum that the message names" in result.failures[0].hint
    with pytest.raises(BatchFailed, match=r"4 of 5 were refused; the first: .*less than the minimum") as caught:
        result.raise_for_failures()
    assert (caught.value.outcome, caught.value.code) == (Outcome.UNKNOWN, "45110")
    assert [str(one) for one in caught.value.failures] == [str(one) for one in result.failures]


def test_ids_beyond_what_a_float_holds_stay_exact() -> None:
    long = "1255900118012739585"  # a float would make it ...584
    ref = ask("spotTradePlaceOrder", {"orderId": long, "clientOid": long})
    assert (ref.order_id, ref.client_oid) == (long, long)
    for given in (9_007_199_254_740_993, "9007199254740993"):
        info = ask("spotAccountGetInfo", row_of("spotAccountGetInfo", parentId=given))
        assert int(info.parent_id) == 9_007_199_254_740_993


def test_numbers_that_should_be_text_are_read_all_the_same() -> None:
    for given in (20, "20"):
        account = ask("futuresAccountGetAccount", row_of("futuresAccountGetAccount", crossedMarginLeverage=given))
        assert account.crossed_margin_leverage == Decimal(20)
    for given in (0, "0"):
        rates = ask("spotMarketGetVipFeeRates", [row_of("spotMarketGetVipFeeRates", level=given)])
        assert str(rates[0].level) == "0"


def test_candles_have_seven_or_eight_columns() -> None:
    eight = ["1656604800000", "37834.5", "37849.5", "37773.5", "37773.50", "428.3462", "16198849.1079", "16198849.1079"]
    [candle] = ask("spotMarketGetCandles", [eight])
    assert (candle.open_time, str(candle.close), candle.base_volume) == (
        1656604800000,
        "37773.50",
        Decimal("428.3462"),
    )
    [future] = ask("futuresMarketGetCandles", [eight[:7]])
    assert (future.open_time, future.quote_volume) == (1656604800000, Decimal("16198849.1079"))
    for operation, columns in (("spotMarketGetCandles", [*eight, "new"]), ("futuresMarketGetCandles", eight)):
        assert len(ask(operation, [columns])) == 1
    for operation in ("spotMarketGetCandles", "futuresMarketGetCandles"):
        assert ask(operation, []) == []
        with pytest.raises(ContractBreach):
            ask(operation, [eight[:5]])
        with pytest.raises(ContractBreach):
            ask(operation, [[float("1.5"), *eight[1:]]])


@pytest.mark.parametrize("operation", ["spotMarketGetMergeDepth", "futuresMarketGetMergeDepth"])
def test_merged_depth_stays_exact(operation: str) -> None:
    levels = [[Decimal("0.1000000000000000055511151231257827"), Decimal("12345678901234567.123456789")]]
    depth = ask(operation, row_of(operation, asks=levels, bids=[["38073.70", "0.4993"]]))
    assert [depth.asks[0].price, depth.asks[0].size] == levels[0]
    assert str(depth.bids[0].price) == "38073.70"


TICKERS = {
    "spotMarketGetTicker": NotFound,
    "futuresMarketGetTicker": NotFound,
    "futuresMarketGetFundingTime": NotFound,
    "futuresMarketGetSymbolPrice": NotFound,
    "spotTradeGetOrder": OrderNotFound,
}


@pytest.mark.parametrize(("operation", "error"), TICKERS.items())
def test_the_only_row_of_a_list(operation: str, error: type[Exception]) -> None:
    row = row_of(operation)
    found = ask(operation, [row])
    assert as_wire(found)["symbol"] == row["symbol"]
    with pytest.raises(error) as caught:
        ask(operation, [])
    assert type(caught.value) is error
    assert isinstance(caught.value, errors.TradespecError) and caught.value.outcome is Outcome.REJECTED
    with pytest.raises(ContractBreach, match="2 rows where one was asked for"):
        ask(operation, [row, row])


def test_tickers_of_all_pairs_are_a_list() -> None:
    row = row_of("spotMarketGetTickers")
    assert len(ask("spotMarketGetTickers", [row, row])) == 2
    assert ask("spotMarketGetTickers", []) == []


def test_new_words_of_the_exchange_survive() -> None:
    [order] = ask("spotTradeGetHistoryOrders", [row_of("spotTradeGetHistoryOrders", status="frozen", side="both")])
    assert (order.status, order.status.is_known, order.side) == ("frozen", False, "both")


def test_drift_can_be_tolerated() -> None:
    rows = [row_of("spotMarketGetTickers", open="n/a", bidSz=[])]
    script = Script(ok(rows))
    with script.client(on_contract_breach="warn") as client:
        response = client.spot_market.get_tickers_detailed()
    assert response.parsed[0].open is None and response.parsed[0].bid_sz is None
    assert {issue.partition(":")[0] for issue in response.issues} == {"$[0].open", "$[0].bidSz"}


def test_an_answer_cut_off_is_a_breach() -> None:
    whole = ok([row_of("spotMarketGetTickers")]).content
    script = Script(httpx.Response(200, content=whole[:-20]))
    with script.client() as client, pytest.raises(ContractBreach) as caught:
        client.spot_market.get_tickers()
    assert caught.value.body == whole[:-20]


def test_a_blank_position_of_a_candle_keeps_its_place() -> None:
    rows = [["1700000000000", "1", "2", "0.5", "1.5", "10", "", "15"], ["1700000060000", "1", "2", "0.5", "1.5", "10"]]
    with Script(ok(rows)).client() as client:
        first, second = client.spot_market.get_candles(symbol="BTCUSDT", granularity="1min")
    assert (first.usdt_volume, first.quote_volume) == (None, Decimal(15))
    assert as_wire(first) == [*rows[0][:6], None, "15"]
    assert as_wire(second) == rows[1]


def test_broken_text_anywhere_in_the_envelope_is_a_breach() -> None:
    body = b'{"code":"00000","msg":"\xff","requestTime":1,"data":{"serverTime":"1"}}'
    with Script(httpx.Response(200, content=body)).client() as client, pytest.raises(ContractBreach, match="UTF-8"):
        client.common.get_server_time()
