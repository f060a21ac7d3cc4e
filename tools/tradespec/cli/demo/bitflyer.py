"""The client of bitFlyer in fourteen steps. `screen` only prints; everything else is what a program of yours would do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from decimal import ROUND_CEILING, Decimal

from tradespec.bitflyer import (
    AsyncBitFlyer,
    Balance,
    BitFlyer,
    ChildOrder,
    ChildOrderAccepted,
    LocalBook,
    ParentOrderLeg,
    PrivateExecution,
)
from tradespec.cli.demo.screen import Screen, shown
from tradespec.core.errors import InsufficientFunds, Outcome, ParameterError, TradespecError

PRODUCT = "BTC_JPY"


def walk(
    base_url: str,
    api_key: str,
    api_secret: str,
    screen: Screen,
    cut_next_order: Callable[[], None],
    cut_streams: Callable[[], None],
) -> None:
    """Run all steps.

    Args:
        base_url: where bitFlyer is; leave it out to talk to the real one.
        api_key, api_secret: credentials that may trade.
        screen: where to print.
        cut_next_order: makes the connection break when the next order has been taken and not yet been answered.
        cut_streams: makes the connection of the streams break.
    """
    # One client for the life of the program: it is thread-safe and keeps its connection.
    with BitFlyer(api_key=api_key, api_secret=api_secret, base_url=base_url) as bitflyer:
        look_at_the_market(bitflyer, screen)
        trade(bitflyer, screen)
        place_a_special_order(bitflyer, screen)
        meet_errors(bitflyer, screen)
        cut_next_order()
        lose_an_answer(bitflyer, screen)
        follow_the_book(bitflyer, screen, cut_streams)
    asyncio.run(read_at_once(base_url, api_key, api_secret, screen))


def look_at_the_market(bitflyer: BitFlyer, screen: Screen) -> None:
    screen.step("Markets", "bitflyer.market.get_markets(): public data needs no key")
    markets = bitflyer.market.get_markets()
    screen.table(("product", "type"), [(market.product_code, market.market_type) for market in markets])

    screen.step("Ticker", f"bitflyer.market.get_ticker(product_code={PRODUCT!r}): every price is a Decimal")
    ticker = bitflyer.market.get_ticker(product_code=PRODUCT)
    screen.table(
        ("time (UTC)", "best bid", "best ask", "last", "volume 24 h"),
        [(f"{ticker.timestamp:%Y-%m-%d %H:%M:%S}", ticker.best_bid, ticker.best_ask, ticker.ltp, ticker.volume)],
    )

    screen.step("Book", f"bitflyer.market.get_board(product_code={PRODUCT!r}), the best five")
    board = bitflyer.market.get_board(product_code=PRODUCT)
    screen.table(
        ("bid size", "bid", "ask", "ask size"),
        [(bid.size, bid.price, ask.price, ask.size) for bid, ask in zip(board.bids[:5], board.asks[:5], strict=False)],
    )


def trade(bitflyer: BitFlyer, screen: Screen) -> None:
    screen.step("Balances before", "bitflyer.account.get_balance(): signed, like every private call")
    before = balances(bitflyer)
    show_balances(before, screen)

    screen.step(
        "A limit order that fills in part", "It takes all that the best ask offers; 0.05 BTC more wait in the book"
    )
    ticker = bitflyer.market.get_ticker(product_code=PRODUCT)
    accepted = bitflyer.trade.send_child_order(
        product_code=PRODUCT,
        child_order_type="LIMIT",
        side="BUY",
        price=ticker.best_ask,
        size=ticker.best_ask_size + Decimal("0.05"),
        minute_to_expire=60,
    )
    show_order(bitflyer, accepted, screen)
    fills = bitflyer.trade.get_my_executions(
        product_code=PRODUCT, child_order_acceptance_id=accepted.child_order_acceptance_id
    )
    screen.table(
        ("execution", "side", "price", "size", "fee (BTC)"),
        [(fill.id, fill.side, fill.price, fill.size, fill.commission) for fill in fills],
    )

    screen.step("Cancel the rest", "The answer is empty; the list shows what became of the order")
    bitflyer.trade.cancel_child_order(
        product_code=PRODUCT, child_order_acceptance_id=accepted.child_order_acceptance_id
    )
    show_order(bitflyer, accepted, screen)

    screen.step("Balances after", "They differ by the fills and their fees, to the last digit")
    after = balances(bitflyer)
    show_balances(after, screen)
    check_sums(before, after, fills, screen)


def place_a_special_order(bitflyer: BitFlyer, screen: Screen) -> None:
    screen.step("A special order: IFDOCO", "Buy now; then take a profit or stop a loss, whichever price comes first")
    ticker = bitflyer.market.get_ticker(product_code=PRODUCT)
    size = Decimal("0.02")
    accepted = bitflyer.trade.send_parent_order(
        order_method="IFDOCO",
        minute_to_expire=60,
        parameters=[
            ParentOrderLeg(product_code=PRODUCT, condition_type="MARKET", side="BUY", size=size),
            ParentOrderLeg(
                product_code=PRODUCT, condition_type="LIMIT", side="SELL", size=size, price=ticker.best_ask + 100_000
            ),
            ParentOrderLeg(
                product_code=PRODUCT,
                condition_type="STOP",
                side="SELL",
                size=size,
                trigger_price=ticker.best_bid - 100_000,
            ),
        ],
    )
    (parent,) = (
        order
        for order in bitflyer.trade.get_parent_orders(product_code=PRODUCT)
        if order.parent_order_acceptance_id == accepted.parent_order_acceptance_id
    )
    screen.table(
        ("special order", "method", "state", "size", "filled"),
        [
            (
                parent.parent_order_acceptance_id,
                parent.parent_order_type,
                parent.parent_order_state,
                parent.size,
                parent.executed_size,
            )
        ],
    )
    screen.note("Its child orders so far; the stop becomes one when its price comes:")
    show_orders(bitflyer.trade.get_child_orders(product_code=PRODUCT, parent_order_id=parent.parent_order_id), screen)
    # Cancelling the special order cancels what it has in the book. What was bought stays bought.
    bitflyer.trade.cancel_parent_order(
        product_code=PRODUCT, parent_order_acceptance_id=accepted.parent_order_acceptance_id
    )


def meet_errors(bitflyer: BitFlyer, screen: Screen) -> None:
    screen.step("An order that is refused", "1000 BTC are more than the account can pay for")
    ticker = bitflyer.market.get_ticker(product_code=PRODUCT)
    try:
        bitflyer.trade.send_child_order(
            product_code=PRODUCT, child_order_type="LIMIT", side="BUY", price=ticker.best_bid, size=1000
        )
    except InsufficientFunds as error:
        # `outcome` says what became of the order: "rejected" means that nothing happened.
        screen.table(
            ("exception", "HTTP", "code", "message", "outcome"),
            [(type(error).__name__, error.status, error.code, error.message, error.outcome)],
        )

    screen.step(
        "A mistake that is not sent", "A limit order without a price: the client says so before it sends anything"
    )
    try:
        bitflyer.trade.send_child_order(product_code=PRODUCT, child_order_type="LIMIT", side="BUY", size="0.01")
    except ParameterError as error:
        screen.table(("exception", "message", "outcome"), [(type(error).__name__, error.message, error.outcome)])


def lose_an_answer(bitflyer: BitFlyer, screen: Screen) -> None:
    screen.step("An answer that is lost", "The connection breaks after bitFlyer took the order, before it says so")
    ticker = bitflyer.market.get_ticker(product_code=PRODUCT)
    known = {order.child_order_acceptance_id for order in bitflyer.trade.get_child_orders(product_code=PRODUCT)}
    try:
        bitflyer.trade.send_child_order(
            product_code=PRODUCT, child_order_type="LIMIT", side="BUY", price=ticker.best_bid, size="0.02"
        )
    except TradespecError as error:
        if error.outcome is not Outcome.UNKNOWN:
            raise
        # It was sent once and is not sent again: that could buy twice. First see what became of it.
        screen.table(("exception", "outcome", "operation"), [(type(error).__name__, error.outcome, error.operation)])
        screen.note(f"hint: {error.hint}.")

    orders = bitflyer.trade.get_child_orders(product_code=PRODUCT)
    found = [order for order in orders if order.child_order_acceptance_id not in known]
    screen.note(f"get_child_orders() shows {len(found)} new order: it did happen.")
    show_orders(found, screen)
    for order in found:
        bitflyer.trade.cancel_child_order(
            product_code=PRODUCT, child_order_acceptance_id=order.child_order_acceptance_id
        )


def follow_the_book(bitflyer: BitFlyer, screen: Screen, cut_streams: Callable[[], None]) -> None:
    screen.step("A book from the stream", "LocalBook: kept from snapshots and changes, with no call per look")
    price = bitflyer.market.get_ticker(product_code=PRODUCT).best_bid + 10
    with LocalBook(bitflyer, product_code=PRODUCT) as local:
        next(local)  # it gives itself after each change; the first is that it is there
        accepted = bitflyer.trade.send_child_order(
            product_code=PRODUCT, child_order_type="LIMIT", side="BUY", price=price, size="0.03"
        )
        for book in local:
            if book.best_bid is not None and book.best_bid.price == price:
                break
        screen.note(f"An order to buy 0.03 at {shown(price)} is its best bid now. Beside the book by HTTP:")
        compare_books(bitflyer, local, screen)

        screen.step("A stream that breaks", "What is in a book after that may be wrong, so it empties itself")
        cut_streams()
        bitflyer.trade.cancel_child_order(
            product_code=PRODUCT, child_order_acceptance_id=accepted.child_order_acceptance_id
        )
        for book in local:
            if not book.is_ready:
                screen.note(f"ready: {book.is_ready}; levels: {len(book.bids()) + len(book.asks())}")
            elif book.best_bid is not None and book.best_bid.price != price:
                break
        screen.note(
            f"ready: {local.is_ready}; rebuilds: {local.rebuilds}. What was missed meanwhile, a cancel, is in it:"
        )
        compare_books(bitflyer, local, screen)


def compare_books(bitflyer: BitFlyer, local: LocalBook, screen: Screen) -> None:
    """The best three levels of either, and whether all of them are the same."""
    board = bitflyer.market.get_board(product_code=PRODUCT)
    screen.table(
        ("bid", "size", "bid by HTTP", "size", "ask", "size", "ask by HTTP", "size"),
        [
            (*bid, held_bid.price, held_bid.size, *ask, held_ask.price, held_ask.size)
            for bid, held_bid, ask, held_ask in zip(local.bids(3), board.bids, local.asks(3), board.asks, strict=False)
        ],
    )
    sides = [[(level.price, level.size) for level in side] for side in (board.bids, board.asks)]
    is_same = [*map(list[object], local.sides())] == sides
    screen.note(f"All {sum(map(len, sides))} levels are the same: {is_same}")


async def read_at_once(base_url: str, api_key: str, api_secret: str, screen: Screen) -> None:
    screen.step("Three reads at once", "AsyncBitFlyer has the same methods, to be awaited")
    async with AsyncBitFlyer(api_key=api_key, api_secret=api_secret, base_url=base_url) as bitflyer:
        products = ("BTC_JPY", "ETH_JPY", "XRP_JPY")
        tickers = await asyncio.gather(*(bitflyer.market.get_ticker(product_code=product) for product in products))
    screen.table(
        ("product", "best bid", "best ask", "last"),
        [(ticker.product_code, ticker.best_bid, ticker.best_ask, ticker.ltp) for ticker in tickers],
    )


def balances(bitflyer: BitFlyer) -> dict[str, Balance]:
    """What the account holds, by currency."""
    return {balance.currency_code: balance for balance in bitflyer.account.get_balance()}


def show_balances(held: dict[str, Balance], screen: Screen) -> None:
    screen.table(
        ("currency", "amount", "available"),
        [(currency, held[currency].amount, held[currency].available) for currency in ("JPY", "BTC")],
    )


def show_order(bitflyer: BitFlyer, accepted: ChildOrderAccepted, screen: Screen) -> None:
    orders = bitflyer.trade.get_child_orders(
        product_code=PRODUCT, child_order_acceptance_id=accepted.child_order_acceptance_id
    )
    show_orders(orders, screen)


def show_orders(orders: list[ChildOrder], screen: Screen) -> None:
    screen.table(
        ("order", "state", "size", "filled", "waiting", "cancelled"),
        [
            (
                order.child_order_acceptance_id,
                order.child_order_state,
                order.size,
                order.executed_size,
                order.outstanding_size,
                order.cancel_size,
            )
            for order in orders
        ],
    )


def check_sums(
    before: dict[str, Balance], after: dict[str, Balance], fills: list[PrivateExecution], screen: Screen
) -> None:
    """A buyer receives the size less the fee, and pays each fill up to the whole yen."""
    bought = sum((fill.size for fill in fills), Decimal(0))
    fees = sum((fill.commission or Decimal(0) for fill in fills), Decimal(0))
    paid = sum(((fill.price * fill.size).to_integral_value(ROUND_CEILING) for fill in fills), Decimal(0))
    coins, yen = (after[currency].amount - before[currency].amount for currency in ("BTC", "JPY"))
    screen.check("BTC", coins, f"{bought} bought - {fees} fee", bought - fees)
    screen.check("JPY", yen, f"-{paid:,} paid", -paid)
