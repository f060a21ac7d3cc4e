"""Whatever is traded, a book that is built from the frames is the exchange's own."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.streams.support import Flyer, FlyerBook, engine_book
from tests.emulator.support import START, Caller, second_account
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, Emulator
from tradespec.emulator.faces.bitflyer.products import PRODUCTS

BOARD, SNAPSHOT, TICKER = (f"lightning_{kind}_BTC_JPY" for kind in ("board", "board_snapshot", "ticker"))
Step = tuple[str, int, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["BUY", "SELL", "BUY", "SELL", "MARKET", "FOK", "CANCEL", "CANCEL_ALL", "CLOCK", "TRADE"]),
        st.integers(0, 1),
        st.integers(-4, 4),
        st.integers(1, 5),
    ),
    min_size=1,
    max_size=40,
)


@settings(max_examples=40)
@given(steps=STEPS, join_at=st.integers(0, 20))
def test_the_book_from_the_frames_is_the_exchanges_own(steps: list[Step], join_at: int) -> None:
    options = BitflyerOptions(rate_limits=False, products=PRODUCTS[:1], board_snapshot_seconds=7)
    emulator = Emulator("bitflyer", clock=ManualClock(START), options=options)
    alice = Caller(emulator, emulator.key, emulator.secret)
    traders = (alice, second_account(alice))
    middle = alice.gap()
    followers: list[tuple[Flyer, FlyerBook]] = []
    for number, step in enumerate(steps):
        if number in (0, join_at):
            followers.append(follow(alice))
        act(traders, middle, step)
        expected = engine_book(emulator, "BTC_JPY")
        for flyer, book in followers:
            read_on(flyer, book)
            assert book.sides == expected
    best = alice.get("/v1/getticker").json
    for _, book in followers:
        assert max(book.sides["bids"]) == best["best_bid"]
        assert min(book.sides["asks"]) == best["best_ask"]


def follow(caller: Caller) -> tuple[Flyer, FlyerBook]:
    flyer, book = Flyer(caller), FlyerBook()
    flyer.subscribe(BOARD, SNAPSHOT)
    book.take(SNAPSHOT, flyer.at_once[0]["params"]["message"])
    return flyer, book


def read_on(flyer: Flyer, book: FlyerBook) -> None:
    for address, message in flyer.messages():
        book.take(address, message)


def act(traders: tuple[Caller, Caller], middle: int, step: Step) -> None:
    """One step; orders may well be refused."""
    what, who, offset, size = step
    trader, amount = traders[who], str(Decimal(size).scaleb(-2))
    match what:
        case "BUY" | "SELL":
            trader.try_order(what, middle + offset, amount)
        case "MARKET":
            trader.try_order("BUY" if offset < 0 else "SELL", None, amount)
        case "FOK":
            trader.try_order("BUY", middle + 100 * offset, amount, time_in_force="FOK")
        case "CANCEL":
            open_orders = trader.orders("&child_order_state=ACTIVE")
            if open_orders:
                trader.cancel(open_orders[size % len(open_orders)]["child_order_acceptance_id"])
        case "CANCEL_ALL":
            trader.post("/v1/me/cancelallchildorders", {"product_code": "BTC_JPY"})
        case "CLOCK":
            trader.emulator.control.advance(size)
        case _:
            trader.trade(middle + 50 * offset)
