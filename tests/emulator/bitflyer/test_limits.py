from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.support import Answer, Caller, MakeCaller, second_account
from tradespec.emulator import Request

PER_ADDRESS = (429, -1, "Over API limit per period, per IP address")
PER_ACCOUNT = (429, -1, "Over API limit per period")
PER_MINUTE = (429, -1, "Over API limit per minute")
LARGE = "0.11"


@pytest.fixture
def caller(make_caller: MakeCaller) -> Caller:
    """Limits are on; the market stands still, which is quicker."""
    return make_caller(rate_limits=True, market_step=1e6)


def repeat(count: int, call: Any) -> Answer:
    """Each of them must pass; the last one is returned."""
    answers: list[Answer] = [call() for _ in range(count)]
    assert {answer.status for answer in answers} == {200}
    return answers[-1]


def test_the_rate_limit_headers_count_calls_per_window(make_caller: MakeCaller) -> None:
    alice = make_caller(rate_limits=True)
    bob = second_account(alice)

    def left(answer: Any, prefix: str = "X-RateLimit") -> tuple[str, ...]:
        return tuple(answer.headers[f"{prefix}-{name}"] for name in ("Remaining", "Period", "Reset"))

    assert left(alice.get("/v1/gethealth")) == ("499", "300", "1735689900")
    alice.clock.advance(100)
    assert left(alice.get("/v1/gethealth")) == ("498", "200", "1735689900")
    assert left(alice.get("/v1/me/getbalance")) == ("499", "300", "1735690000")
    assert left(bob.get("/v1/me/getbalance")) == ("499", "300", "1735690000")
    order = alice.try_order("BUY", 1000, "0.01")
    assert left(order) == ("498", "300", "1735690000")
    assert left(order, "X-OrderRequest-RateLimit") == ("299", "300", "1735690000")
    assert "X-OrderRequest-RateLimit-Remaining" not in alice.cancel("JRF20250101-000000-000001").headers
    refused = alice.send("GET", "/v1/me/getbalance")
    assert left(refused)[0] == "493"  # by address: nobody knows whose call it is
    alice.clock.advance(200)
    assert left(alice.get("/v1/gethealth")) == ("499", "300", "1735690200")


def test_an_address_has_500_calls_in_five_minutes(caller: Caller) -> None:
    def call() -> Answer:
        return caller.get("/v1/gethealth")

    assert repeat(500, call).headers["X-RateLimit-Remaining"] == "0"
    caller.clock.advance(299)
    refused = call()
    assert refused.error == PER_ADDRESS
    assert not [name for name in refused.headers if "RateLimit" in name]
    assert caller.get("/v1/me/getbalance").error == PER_ADDRESS  # whoever it is
    caller.clock.advance(59)
    assert call().error == PER_ADDRESS
    caller.clock.advance(1)

    # Half as many for ten minutes, then as before.
    assert call().headers["X-RateLimit-Remaining"] == "249"
    repeat(249, call)
    assert call().error == PER_ADDRESS
    caller.clock.advance(2000)
    assert call().headers["X-RateLimit-Remaining"] == "499"


def test_an_account_has_500_private_calls_from_wherever(caller: Caller) -> None:
    other = second_account(caller)

    def call(number: int) -> Answer:
        target = "/v1/me/getpermissions"
        headers = caller.sign("GET", target, b"", "1735689600")
        response = caller.emulator.handle(Request("GET", target, headers, b"", f"10.0.0.{number % 4}"))
        return Answer(response.status, dict(response.headers), response.body)

    for number in range(500):
        assert call(number).status == 200
    assert call(0).error == PER_ACCOUNT
    assert other.get("/v1/me/getpermissions").status == 200


def test_order_calls_are_300_together(caller: Caller) -> None:
    stop = {"condition_type": "STOP", "side": "SELL", "trigger_price": 1000, "size": 0.2}
    repeat(100, lambda: caller.try_order("BUY", 1000, LARGE))
    repeat(100, lambda: caller.try_special("SIMPLE", stop))
    last = repeat(100, lambda: caller.post("/v1/me/cancelallchildorders", {"product_code": "BTC_JPY"}))

    assert last.headers["X-OrderRequest-RateLimit-Remaining"] == "0"
    assert caller.try_order("BUY", 1000, LARGE).error == PER_ACCOUNT
    assert caller.cancel("JRF20250101-000000-000001").status == 200  # not of the group


def test_small_orders_are_100_a_minute_and_then_10_for_an_hour(caller: Caller) -> None:
    def small() -> Answer:
        return caller.try_order("BUY", 1000, "0.1")

    def cleared(seconds: int) -> None:
        caller.clock.advance(seconds)
        caller.post("/v1/me/cancelallchildorders", {"product_code": "BTC_JPY"})

    repeat(99, small)
    small_leg = {"condition_type": "STOP", "side": "SELL", "trigger_price": 1000, "size": 0.1}
    large_leg = {"condition_type": "STOP", "side": "BUY", "trigger_price": 99_000_000, "size": 5}
    assert caller.try_special("OCO", small_leg, large_leg).status == 200  # counts once, and among them
    assert caller.try_order("BUY", 1000, LARGE).status == 200
    assert small().error == PER_MINUTE
    cleared(60)

    repeat(10, small)
    assert small().error == PER_MINUTE
    cleared(3540)
    repeat(11, small)


def test_a_refused_small_order_counts_and_one_that_is_nonsense_does_not(caller: Caller) -> None:
    for _ in range(99):
        assert caller.try_order("BUY", 1, "0.0001").error[1] == -110
    assert caller.try_order("UP", 1000, "0.1").error[1] == -102
    assert caller.try_order("BUY", 1000, "0.1").status == 200
    assert caller.try_order("BUY", 1000, "0.1").error == PER_MINUTE


def test_without_limits_there_are_no_headers(make_caller: MakeCaller) -> None:
    caller = make_caller(rate_limits=False, market_step=1e6)
    answer = repeat(600, lambda: caller.get("/v1/gethealth"))

    assert not [name for name in answer.headers if "RateLimit" in name]
