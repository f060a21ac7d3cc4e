from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

import pytest

from tests.emulator.support import Caller, MakeCaller
from tradespec.emulator import ControlError


def mark(caller: Caller) -> Decimal:
    return Decimal(caller.get("/v1/getticker?product_code=FX_BTC_JPY").json["ltp"])


def test_a_cfd_opens_a_position_and_leaves_the_spot_account_alone(alice: Caller) -> None:
    spot = alice.get("/v1/me/getbalance").json
    ask = alice.get("/v1/getboard?product_code=FX_BTC_JPY").json["asks"][0]["price"]
    assert alice.cfd("BUY", "0.01").status == 200
    (row,) = alice.positions()

    required = (Decimal(ask) * Decimal("0.01") / 2).to_integral_value(ROUND_CEILING)
    gain = ((mark(alice) - ask) * Decimal("0.01")).to_integral_value(ROUND_FLOOR)
    assert row == {
        "product_code": "FX_BTC_JPY", "side": "BUY", "price": ask, "size": Decimal("0.01"), "commission": 0,
        "swap_point_accumulate": 0, "require_collateral": required, "open_date": "2025-01-01T00:00:00",
        "leverage": 2, "pnl": gain, "sfd": 0, "funding_fees": 0,
    }  # fmt: skip
    assert alice.get("/v1/me/getbalance").json == spot
    (order,) = alice.get("/v1/me/getchildorders?product_code=FX_BTC_JPY").json
    assert order["child_order_id"].startswith("JFX")
    assert order["child_order_id"].endswith("F")


def test_the_collateral_tells_what_is_needed_and_what_is_gained(alice: Caller) -> None:
    assert alice.collateral()["keep_rate"] == 0
    alice.cfd("SELL", "0.5")
    alice.trade(9_000_000, "SELL", "FX_BTC_JPY")
    status, rows = alice.collateral(), alice.positions()

    assert status["collateral"] == 10_000_000
    assert status["open_position_pnl"] == sum(row["pnl"] for row in rows) > 450_000
    assert status["require_collateral"] == sum(row["require_collateral"] for row in rows)
    rate = (status["collateral"] + status["open_position_pnl"]) / Decimal(status["require_collateral"])
    assert abs(status["keep_rate"] - rate) < Decimal("0.001")


def test_closing_books_the_profit_to_the_collateral(alice: Caller) -> None:
    alice.cfd("BUY", "0.01")
    opened = alice.positions()[0]["price"]
    alice.trade(11_000_000, "BUY", "FX_BTC_JPY")
    bid = alice.get("/v1/getboard?product_code=FX_BTC_JPY").json["bids"][0]["price"]
    alice.cfd("SELL", "0.01")

    gain = ((bid - opened) * Decimal("0.01")).to_integral_value(ROUND_FLOOR)
    assert gain > 8000
    assert alice.positions() == []
    assert alice.collateral()["collateral"] == 10_000_000 + gain
    newest, first = alice.get("/v1/me/getcollateralhistory").json
    assert (newest["change"], newest["amount"], newest["reason_code"]) == (gain, 10_000_000 + gain, "CLEARING_COLL")
    assert (first["change"], first["currency_code"], first["reason_code"]) == (10_000_000, "JPY", "POST_COLL")
    assert alice.get(f"/v1/me/getcollateralhistory?before={newest['id']}").json == [first]


def test_too_little_margin_is_refused(alice: Caller) -> None:
    assert alice.cfd("BUY", "3", 10_000_000).error == (400, -205, "Margin amount is insufficient for this order.")
    assert alice.cfd("BUY", "1.9", 10_000_000).status == 200
    assert alice.cfd("BUY", "0.2", 10_000_000).error[1] == -205


@pytest.mark.parametrize(
    ("options", "leverage"), [({}, "2"), ({"is_corporate": True}, "6.75"), ({"leverage": Decimal(4)}, "4")]
)
def test_companies_have_more_leverage(make_caller: MakeCaller, options: dict[str, Any], leverage: str) -> None:
    caller = make_caller(**options)
    caller.cfd("BUY", "0.01")

    assert str(caller.positions()[0]["leverage"]) == leverage
    assert str(caller.get("/v1/getcorporateleverage").json["current_max"]) == "6.75"


def test_collateral_comes_from_the_spot_account_and_goes_back(alice: Caller) -> None:
    control = alice.emulator.control
    before = alice.balance("BTC")[0]
    control.post_collateral("BTC", Decimal("2.5"))
    price = alice.get("/v1/getticker").json["ltp"]
    assert before - alice.balance("BTC")[0] == Decimal("2.5")
    assert alice.collateral()["collateral"] == 10_000_000 + Decimal("1.25") * price  # BTC count half
    assert alice.get("/v1/me/getcollateralaccounts").json == [
        {"currency_code": "JPY", "amount": 10_000_000},
        {"currency_code": "BTC", "amount": Decimal("2.5")},
    ]
    control.cancel_collateral("BTC", Decimal("2.5"))

    assert alice.balance("BTC")[0] == before
    history = alice.get("/v1/me/getcollateralhistory").json
    assert [row["reason_code"] for row in history] == ["CANCEL_COLL", "POST_COLL", "POST_COLL"]
    spot = alice.get("/v1/me/getbalancehistory?currency_code=BTC&count=2").json
    assert [row["trade_type"] for row in spot] == ["CANCEL_COLL", "POST_COLL"]


def test_collateral_that_is_needed_or_not_there_stays(alice: Caller) -> None:
    control = alice.emulator.control
    alice.cfd("BUY", "1", 9_000_000)
    with pytest.raises(ControlError, match="INSUFFICIENT_MARGIN"):
        control.cancel_collateral("JPY", Decimal(6_000_000))
    control.cancel_collateral("JPY", Decimal(5_500_000))
    with pytest.raises(ControlError, match="INSUFFICIENT_FUNDS"):
        control.post_collateral("JPY", Decimal(10**10))


def test_funding_is_settled_every_eight_hours(alice: Caller, bob: Caller) -> None:
    alice.emulator.control.set_funding_rate(Decimal("0.001"))
    rate = alice.get("/v1/getfundingrate?product_code=FX_BTC_JPY").json
    assert (str(rate["current_funding_rate"]), rate["next_funding_rate_settledate"]) == ("0.001", "2025-01-01T05:00:00")
    bid = alice.get("/v1/getticker?product_code=FX_BTC_JPY").json["best_bid"]
    alice.cfd("SELL", "0.1", int(bid) + 10)
    bob.cfd("BUY", "0.1", int(bid) + 10)
    alice.emulator.control.set_board_state("FX_BTC_JPY", "CIRCUIT BREAK")  # the price stays
    price = mark(alice)
    alice.clock.advance(5 * 3600 - 1)
    assert alice.positions()[0]["funding_fees"] == 0
    alice.clock.advance(1)

    paid = price * Decimal("0.1") * Decimal("0.001")
    assert bob.positions()[0]["funding_fees"] == (-paid).to_integral_value(ROUND_FLOOR)
    assert alice.positions()[0]["funding_fees"] == paid.to_integral_value(ROUND_FLOOR)
    assert bob.collateral()["collateral"] == 10_000_000 + (-paid).to_integral_value(ROUND_FLOOR)
    assert alice.collateral()["collateral"] == 10_000_000 + paid.to_integral_value(ROUND_FLOOR)
    assert bob.get("/v1/me/getcollateralhistory").json[0]["reason_code"] == "CLEARING_COLL"
    newest = alice.get("/v1/getfundingratehistory?product_code=FX_BTC_JPY&count=1").json
    assert newest == [
        {
            "calculation_date": "2024-12-31T21:00:00",
            "settlement_date": "2025-01-01T05:00:00",
            "rate": Decimal("0.001"),
        }
    ]
    assert alice.emulator.exchange.money_in_all("JPY") == 0


def test_special_orders_work_on_margin_as_well(alice: Caller) -> None:
    legs: list[dict[str, Any]] = [
        {"product_code": "FX_BTC_JPY", "condition_type": "MARKET", "side": "BUY"},
        {"product_code": "FX_BTC_JPY", "condition_type": "LIMIT", "side": "SELL", "price": 10_500_000},
        {"product_code": "FX_BTC_JPY", "condition_type": "STOP", "side": "SELL", "trigger_price": 9_500_000},
    ]
    answer = alice.try_special("IFDOCO", *legs)
    assert answer.status == 200
    assert len(alice.positions()) == 1
    alice.trade(9_500_000, "SELL", "FX_BTC_JPY")

    assert alice.positions() == []
    (row,) = alice.get("/v1/me/getparentorders?product_code=FX_BTC_JPY").json
    assert row["parent_order_state"] == "COMPLETED"


def test_positions_are_of_margin_products_only(alice: Caller) -> None:
    assert alice.get("/v1/me/getpositions?product_code=BTC_JPY").error == (400, -100, "Invalid product")
    assert alice.get("/v1/me/getpositions").error == (400, -100, "Invalid product")
