"""Whatever customers do: amounts add up, nothing is funded twice, and money is neither made nor lost."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.emulator.mtgox.support import START, Caller, amount, units
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions
from tradespec.emulator.faces.mtgox.formats import from_int, money, to_int

ACCOUNTS = ("demo", "bob")
PRICES = st.decimals("99.99000", "100.01000", places=5)
AMOUNTS = st.decimals("0.00000001", 20, places=8)
CURRENCIES = ("USD", "JPY")


class Trading(RuleBasedStateMachine):
    @initialize(delay=st.sampled_from([0, 2]), rest=st.sampled_from(["wait", "cancel"]))
    def start(self, delay: float, rest: Any) -> None:
        balances = {"BTC": Decimal(10), "USD": Decimal(1000), "JPY": Decimal(1000)}
        options = MtGoxOptions(
            makers=(),
            balances=balances,
            minimum=Decimal(0),
            order_delay=delay,
            market_rest=rest,
            orders_per_minute=None,
        )
        emulator = Emulator("mtgox", clock=ManualClock(START), options=options)
        demo = Caller(emulator, emulator.key, emulator.secret)
        self.callers = {"demo": demo, "bob": demo.other(demo.control.add_key(account="bob"))}

    @rule(
        who=st.sampled_from(ACCOUNTS),
        kind=st.sampled_from(["bid", "ask"]),
        size=AMOUNTS,
        price=st.none() | PRICES,
        currency=st.sampled_from(CURRENCIES),
        fiat_fee=st.booleans(),
    )
    def order(self, who: str, kind: str, size: Decimal, price: Decimal | None, currency: str, fiat_fee: bool) -> None:
        fields: dict[str, Any] = {"type": kind, "amount_int": units(str(size), 8), "prefer_fiat_fee": int(fiat_fee)}
        if price is not None:
            fields["price_int"] = int(price.scaleb(3 if currency == "JPY" else 5))
        assert self.callers[who].post(f"/api/1/BTC{currency}/order/add", **fields).result

    @rule(who=st.sampled_from(ACCOUNTS), which=st.integers(0, 5))
    def cancel(self, who: str, which: int) -> None:
        rows = self.callers[who].orders()
        if rows:
            assert self.callers[who].cancel(rows[which % len(rows)]["oid"]).result

    @rule(who=st.sampled_from(ACCOUNTS), currency=st.sampled_from(("BTC", *CURRENCIES)), units=st.integers(1, 5))
    def fund(self, who: str, currency: str, units: int) -> None:
        self.callers[who].control.fund(currency, units, account=who)

    @rule(seconds=st.integers(0, 3))
    def wait(self, seconds: int) -> None:
        self.callers["demo"].clock.advance(seconds)

    @invariant()
    def amounts_add_up_and_are_covered(self) -> None:
        for who, caller in self.callers.items():
            needed = dict.fromkeys(("BTC", *CURRENCIES), Decimal(0))
            for row in caller.orders():
                asked, valid, invalid = (amount(row[f"{part}amount"]) for part in ("", "valid_", "invalid_"))
                assert valid + invalid == asked > 0
                assert min(valid, invalid) >= 0
                assert (row["status"] == "invalid") <= (valid == 0)
                if row["status"] == "open" and "price" in row:
                    asset = "BTC" if row["type"] == "ask" else row["currency"]
                    needed[asset] += valid if asset == "BTC" else valid * amount(row["price"])
            wallets = caller.control.snapshot()[who]
            for asset, sum_needed in needed.items():
                slack = 0 if asset == "BTC" else Decimal("0.05")  # fills are rounded one by one
                assert sum_needed <= wallets[asset].amount + slack
                assert wallets[asset].available >= 0

    @invariant()
    def no_money_is_made_or_lost(self) -> None:
        for asset in ("BTC", *CURRENCIES):
            assert self.callers["demo"].emulator.exchange.money_in_all(asset) == 0

    @invariant()
    def histories_lead_to_the_balances(self) -> None:
        for who, caller in self.callers.items():
            wallets = caller.control.snapshot()[who]
            for asset in ("BTC", *CURRENCIES):
                rows = caller.history(asset)
                assert amount(rows[0]["Balance"]) == wallets[asset].amount
                for newer, older in pairwise(rows):
                    sign = 1 if newer["Type"] in ("in", "earned", "deposit") else -1
                    assert amount(newer["Balance"]) == amount(older["Balance"]) + sign * amount(newer["Value"])
                    assert int(newer["Index"]) == int(older["Index"]) + 1


TestTrading = Trading.TestCase
TestTrading.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)


@given(currency=st.sampled_from(("BTC", "USD", "JPY", "SEK", "EUR", "LTC")), number=st.integers(-(2**63), 2**63 - 1))
def test_integers_survive_the_way_there_and_back(currency: str, number: int) -> None:
    assert to_int(currency, from_int(currency, number)) == number
    assert amount(money(currency, from_int(currency, number))) == from_int(currency, number)
