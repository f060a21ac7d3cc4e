from __future__ import annotations

import pytest

from tests.emulator.support import Caller, MakeCaller
from tradespec.emulator.engine import MarketState


def test_markets_differ_by_region_and_aliases_answer_the_same(alice: Caller) -> None:
    codes = {
        region: [row["product_code"] for row in alice.get(f"/v1/getmarkets{region}").json]
        for region in ("", "/usa", "/eu")
    }

    assert {"BTC_JPY", "ETH_JPY", "XRP_JPY", "ETH_BTC", "FX_BTC_JPY"} <= set(codes[""])
    assert set(codes["/usa"]) == {"BTC_USD", "BTC_JPY", "ETH_BTC"}
    assert set(codes["/eu"]) == {"BTC_EUR", "BTC_JPY", "ETH_BTC"}
    for path in ("markets", "markets/", "markets/usa", "board", "ticker", "executions"):
        assert alice.get(f"/v1/{path}").json == alice.get(f"/v1/get{path}").json


def test_the_board_is_sorted_and_agrees_with_the_ticker(alice: Caller) -> None:
    board = alice.get("/v1/getboard?product_code=ETH_JPY").json
    ticker = alice.get("/v1/getticker?product_code=ETH_JPY").json
    bids, asks = ([level["price"] for level in board[side]] for side in ("bids", "asks"))

    assert bids == sorted(bids, reverse=True)
    assert asks == sorted(asks)
    assert (bids[0], asks[0]) == (ticker["best_bid"], ticker["best_ask"])
    assert bids[0] < board["mid_price"] < asks[0]
    assert board["mid_price"] * 2 == bids[0] + asks[0]
    assert ticker["total_bid_depth"] == sum(level["size"] for level in board["bids"])
    assert ticker["product_code"] == "ETH_JPY"
    assert ticker["state"] == "RUNNING"


def test_a_market_is_btc_jpy_unless_said_otherwise(alice: Caller) -> None:
    assert alice.get("/v1/getticker").json["product_code"] == "BTC_JPY"
    assert alice.get("/v1/getticker?product_code=").json["product_code"] == "BTC_JPY"
    assert alice.get("/v1/getticker?product_code=BTC_JPY&product_code=ETH_JPY&x=y").json["product_code"] == "BTC_JPY"
    assert alice.get("/v1/getticker?product_code=DOGE_JPY").error == (400, -100, "Invalid product")


def test_the_ticker_follows_trades(alice: Caller, bob: Caller) -> None:
    before = alice.get("/v1/getticker").json
    price = alice.gap()
    alice.order("SELL", price, "0.02")
    bob.order("BUY", price, "0.01")
    after = alice.get("/v1/getticker").json

    assert after["ltp"] == after["best_ask"] == price
    assert str(after["volume"] - before["volume"]) == "0.01"
    assert after["tick_id"] > before["tick_id"]


def test_executions_are_paged_by_exclusive_ids(alice: Caller) -> None:
    alice.clock.advance(60)
    everything = [row["id"] for row in alice.get("/v1/getexecutions?count=500").json]
    walked: list[int] = []
    page = alice.get("/v1/getexecutions?count=3").json
    while page:
        walked += [row["id"] for row in page]
        page = alice.get(f"/v1/getexecutions?count=3&before={walked[-1]}").json

    assert everything == sorted(everything, reverse=True)
    assert walked == everything
    assert len(everything) > 6
    middle = everything[4]
    # `after` is a floor: the newest come first all the same.
    assert [row["id"] for row in alice.get(f"/v1/getexecutions?after={middle}&count=2").json] == everything[:2]
    assert [row["id"] for row in alice.get(f"/v1/getexecutions?after={middle}").json] == everything[:4]


def test_an_execution_names_both_orders_and_the_takers_side(alice: Caller, bob: Caller) -> None:
    price = alice.gap()
    maker = alice.order("SELL", price, "0.01")
    taker = bob.order("BUY", price, "0.01")
    (row,) = alice.get("/v1/getexecutions?count=1").json

    assert row["side"] == "BUY"
    assert row["buy_child_order_acceptance_id"] == taker
    assert row["sell_child_order_acceptance_id"] == maker
    assert row["exec_date"] == "2025-01-01T00:00:00"


def test_executions_reach_back_31_days(alice: Caller) -> None:
    newest = alice.get("/v1/getexecutions?count=1").json[0]["id"]
    alice.emulator.exchange.set_market_state("BTC_JPY", MarketState.CLOSED)
    alice.clock.advance(31 * 86_400)
    assert alice.get(f"/v1/getexecutions?before={newest}").status == 200
    alice.clock.advance(1)

    assert alice.get("/v1/getexecutions").json == []
    assert alice.get(f"/v1/getexecutions?before={newest}").error == (
        400,
        -156,
        "Execution history is limited to the most recent 31 days.",
    )


def test_times_have_milliseconds_without_zeros_at_the_end(alice: Caller) -> None:
    seen: list[str] = []
    for seconds in (0, 0.5, 0.47, 0.0235):
        alice.clock.advance(seconds)
        seen.append(alice.get("/v1/getticker").json["timestamp"])

    assert seen == ["2025-01-01T00:00:00", "2025-01-01T00:00:00.5", "2025-01-01T00:00:00.97", "2025-01-01T00:00:00.993"]


@pytest.mark.parametrize(
    ("state", "text"),
    [(MarketState.RUNNING, "RUNNING"), (MarketState.HALTED, "CIRCUIT BREAK"), (MarketState.CLOSED, "CLOSED")],
)
def test_board_states_have_bitflyers_names(alice: Caller, state: MarketState, text: str) -> None:
    alice.emulator.exchange.set_market_state("BTC_JPY", state)

    assert alice.get("/v1/getboardstate?product_code=BTC_JPY").json == {"health": "NORMAL", "state": text}
    assert alice.get("/v1/getticker").json["state"] == text


def test_the_health_is_what_the_exchange_is_told_to_be(alice: Caller) -> None:
    alice.state.health = "VERY BUSY"

    assert alice.get("/v1/gethealth").json == {"status": "VERY BUSY"}
    assert alice.get("/v1/getboardstate").json["health"] == "VERY BUSY"


def test_chats_are_of_the_last_five_days_or_since_a_date(alice: Caller) -> None:
    recent = alice.get("/v1/getchats").json
    assert [row["date"] for row in recent] == sorted((row["date"] for row in recent), reverse=True)
    assert alice.get("/v1/getchats/usa").json != alice.get("/v1/getchats/eu").json != []

    alice.clock.advance(5 * 86_400)
    assert alice.get("/v1/getchats").json == []
    assert alice.get("/v1/getchats?from_date=2024-12-01").json == recent
    assert alice.get("/v1/getchats?from_date=2024-12-29T23:53:00.000").json == recent[:1]
    assert alice.get("/v1/getchats?from_date=2024-02-31").error[:2] == (400, -101)
    assert alice.get("/v1/getchats?from_date=yesterday").error[:2] == (400, -101)


def test_funding_is_known_for_the_cfd_only(alice: Caller) -> None:
    rate = alice.get("/v1/getfundingrate?product_code=FX_BTC_JPY").json
    assert rate["next_funding_rate_settledate"] == "2025-01-01T05:00:00"
    assert alice.get("/v1/getfundingrate?product_code=BTC_JPY").error == (400, -100, "Invalid product")
    assert alice.get("/v1/getfundingrate").error == (400, -100, "Invalid product")

    history = alice.get("/v1/getfundingratehistory?product_code=FX_BTC_JPY&count=3").json
    assert [row["settlement_date"] for row in history] == [
        "2024-12-31T21:00:00",
        "2024-12-31T13:00:00",
        "2024-12-31T05:00:00",
    ]
    part = alice.get(
        "/v1/getfundingratehistory?product_code=FX_BTC_JPY&from=2024-12-31T05:00:00&to=2024-12-31T14:00:00Z"
    )
    assert part.json == history[1:]
    assert len(alice.get("/v1/getfundingratehistory?product_code=FX_BTC_JPY&count=500").json) == 93
    for nothing in ("to=0001-01-01", "from=9999-12-31T23:59:59", "from=2025-01-02&to=2024-12-31"):
        assert alice.get(f"/v1/getfundingratehistory?product_code=FX_BTC_JPY&{nothing}").json == []
    for odd in ("to=0001-01-01T00:00:00%2B09:00", "from=soon"):
        assert alice.get(f"/v1/getfundingratehistory?product_code=FX_BTC_JPY&{odd}").error[:2] == (400, -101)


def test_the_same_seed_and_calls_make_the_same_market(make_caller: MakeCaller) -> None:
    def play(caller: Caller) -> list[bytes]:
        answers: list[bytes] = []
        for _ in range(3):
            caller.clock.advance(7)
            caller.order("BUY", None, "0.05")
            answers += [
                caller.get(target).body for target in ("/v1/getboard", "/v1/getexecutions", "/v1/me/getchildorders")
            ]
        return answers

    assert play(make_caller()) == play(make_caller())
