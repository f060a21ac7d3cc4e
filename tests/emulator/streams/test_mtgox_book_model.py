"""Whatever is traded, a book that is built from depth and its changes is the exchange's own."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.mtgox.support import START, Caller
from tests.emulator.streams.mtgox_support import GoxBook, Goxer
from tests.emulator.streams.support import engine_book
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions

Step = tuple[str, int, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["bid", "ask", "bid", "ask", "market", "cancel", "clock", "trade", "fund"]),
        st.integers(0, 1),
        st.integers(-4, 4),
        st.integers(1, 5),
    ),
    min_size=1,
    max_size=30,
)


@settings(max_examples=25)
@given(steps=STEPS, join_at=st.integers(0, 15))
def test_the_book_from_the_frames_is_the_exchanges_own(steps: list[Step], join_at: int) -> None:
    options = MtGoxOptions(rate_limits=False, makers=("USD",), balances={"USD": Decimal(100), "BTC": Decimal(1)})
    emulator = Emulator("mtgox", clock=ManualClock(START), options=options)
    alice = Caller(emulator, emulator.key, emulator.secret)
    traders = (alice, alice.other(emulator.control.add_key(account="bob")))
    followers: list[tuple[Goxer, GoxBook]] = []
    for number, step in enumerate(steps):
        if number in (0, join_at):
            goxer = Goxer(alice, "?Channel=depth.BTCUSD")
            goxer.own()
            followers.append((goxer, GoxBook(alice)))
        act(traders, step)
        expected = engine_book(emulator, "BTCUSD")
        for goxer, book in followers:
            for change in goxer.messages("depth"):
                book.take(change)
            assert book.sides == expected


def act(traders: tuple[Caller, Caller], step: Step) -> None:
    """One step; orders may well lack funds."""
    what, who, offset, size = step
    trader = traders[who]
    match what:
        case "bid" | "ask":
            trader.try_order(what, f"0.{size}", f"10{4 + offset / 100:.2f}"[:6])
        case "market":
            trader.try_order("bid" if offset < 0 else "ask", f"0.{size}")
        case "cancel":
            orders = trader.orders()
            if orders:
                trader.cancel(orders[size % len(orders)]["oid"])
        case "clock":
            trader.emulator.control.advance(size)
        case "trade":
            trader.control.trade("bid" if offset < 0 else "ask", 104 + offset)
        case _:
            trader.control.fund("USD", size)
