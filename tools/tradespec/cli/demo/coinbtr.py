"""A round trip at CoinBTR, which only its emulator still serves: pesos into bitcoins, back again, and out.

`screen` only prints; `stage` does what no client can; everything else is what a program of yours would do.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from tradespec.cli.demo.screen import Screen, shown
from tradespec.coinbtr import AsyncCoinBTR, Balance, BookOrder, CoinBTR, OpenOrder, OrderPlaced
from tradespec.core.errors import ApiError, Outcome, ParameterError, TradespecError
from tradespec.core.unset import UNSET

MARKET = "BTC-MXN"
EIGHT = Decimal("1e-8")
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Stage:
    """What no client can do to an exchange.

    Attributes:
        deposit: sends a coin to the account (coin, amount), to be credited a minute later.
        wait: lets seconds go by.
        cut_next_order: makes the connection break when the next order to buy has been taken and not yet been answered.
    """

    deposit: Callable[[str, Decimal], object]
    wait: Callable[[float], object]
    cut_next_order: Callable[[], object]


def walk(base_url: str, api_key: str, stage: Stage, screen: Screen) -> None:
    """Run all steps.

    Args:
        base_url: where the emulator is.
        api_key: a key with all rights; there is no secret, and nothing is signed.
        stage: what else happens.
        screen: where to print.
    """
    with CoinBTR(api_key=api_key, base_url=base_url) as coinbtr:
        look_at_the_market(coinbtr, screen)
        receive(coinbtr, stage, screen)
        bought = buy(coinbtr, screen)
        sell(coinbtr, bought, screen)
        withdraw(coinbtr, screen)
        meet_errors(coinbtr, screen)
        stage.cut_next_order()
        lose_an_answer(coinbtr, screen)
    asyncio.run(read_at_once(base_url, api_key, screen))


def look_at_the_market(coinbtr: CoinBTR, screen: Screen) -> None:
    screen.step("Books", "coinbtr.market.get_books(): what no document describes stands in .additional")
    books = coinbtr.market.get_books() or []
    screen.table(
        ("market", "traded", "paid in", "least amount"),
        [(book.name, book.quote, book.base, book.additional.get("min_amount")) for book in books],
    )

    screen.step("Order book", f"coinbtr.market.get_order_book(market={MARKET!r}), the best five orders")
    book = coinbtr.market.get_order_book(market=MARKET)
    pairs = zip((book.bids or [])[:5], (book.asks or [])[:5], strict=False)
    screen.table(
        ("bid amount", "bid", "ask", "ask amount"),
        [(bid.amount, bid.price, ask.price, ask.amount) for bid, ask in pairs],
    )


def receive(coinbtr: CoinBTR, stage: Stage, screen: Screen) -> None:
    address = coinbtr.wallet.get_deposit_address(coin="btc")
    screen.step("Deposit 0.25 BTC", f"To {address.address}")
    before = balances(coinbtr)
    stage.deposit("BTC", Decimal("0.25"))
    show_balances(coinbtr, "BTC", screen)
    screen.note("A minute later it is credited:")
    stage.wait(61)
    show_balances(coinbtr, "BTC", screen)
    after = balances(coinbtr)
    screen.check("BTC", after["BTC"].available - before["BTC"].available, "0.25 deposited", Decimal("0.25"))


def buy(coinbtr: CoinBTR, screen: Screen) -> Decimal:
    """Buy at the best ask; returns what came of it."""
    screen.step("A limit order that fills in part", "It takes the best order to sell; 0.05 BTC more wait in the book")
    ask = best(coinbtr.market.get_order_book(market=MARKET).asks)
    amount, price = ask.amount or ZERO, ask.price or ZERO
    before = balances(coinbtr)
    placed = coinbtr.trading.place_buy_limit(market=MARKET, amount=amount + Decimal("0.05"), price=price)
    number = number_of(placed)
    show_orders(open_orders(coinbtr, number), screen)
    held = coinbtr.wallet.get_balance(coin="mxn")
    frozen = held.balances.frozen if held and held.balances else None
    screen.note(f"frozen for the rest: {shown(frozen or ZERO)} MXN")

    screen.step("Cancel the rest", "What was bought stays bought; the fee is 0.25 % of it")
    coinbtr.trading.cancel_order(id=number)
    after = balances(coinbtr)
    fee = (amount * Decimal("0.0025")).quantize(EIGHT, ROUND_CEILING)
    screen.check(
        "BTC", after["BTC"].balance - before["BTC"].balance, f"{shown(amount)} - {shown(fee)} fee", amount - fee
    )
    paid = after["MXN"].balance - before["MXN"].balance
    screen.check("MXN", paid, f"-{shown(price)} x {shown(amount)}", -price * amount)
    return amount - fee


def sell(coinbtr: CoinBTR, bought: Decimal, screen: Screen) -> None:
    screen.step("Sell it again", "At the price of the best order to buy; what is filled at once is never listed")
    bid = best(coinbtr.market.get_order_book(market=MARKET).bids)
    amount, price = min(bid.amount or ZERO, bought), bid.price or ZERO
    before = balances(coinbtr)
    number = number_of(coinbtr.trading.place_sell_limit(market=MARKET, amount=amount, price=price))
    screen.note(f"order {number}; still open: {len(open_orders(coinbtr, number))}")
    after = balances(coinbtr)
    fee = (amount * price * Decimal("0.0025")).quantize(EIGHT, ROUND_CEILING)
    got = after["MXN"].balance - before["MXN"].balance
    screen.check("MXN", got, f"{shown(price)} x {shown(amount)} - {shown(fee)} fee", amount * price - fee)


def withdraw(coinbtr: CoinBTR, screen: Screen) -> None:
    screen.step("Withdraw 0.1 BTC", "There is no id of one's own: a withdrawal is never sent twice by itself")
    currencies = coinbtr.market.get_currencies()
    coins = (currencies.crypto if currencies else None) or []
    (fee,) = (coin.fee_withdraw for coin in coins if coin.coin == "BTC")
    before = balances(coinbtr)
    sent = coinbtr.wallet.withdraw(coin="btc", address="2N9JiEUYgRwKAw6FfnUca54VUeaSYSL9qqG", amount="0.1")
    screen.note(f"transaction {sent.txid}")
    screen.table(("coin", "status", "date (UTC)"), [(sent.coin, sent.status, f"{sent.date:%Y-%m-%d %H:%M:%S}")])
    taken = balances(coinbtr)["BTC"].balance - before["BTC"].balance
    screen.check("BTC", taken, f"-0.1 - {shown(fee or ZERO)} fee", -Decimal("0.1") - (fee or ZERO))


def meet_errors(coinbtr: CoinBTR, screen: Screen) -> None:
    screen.step("An order that is refused", "1000 BTC are more than there are; the codes are the emulator's own")
    try:
        coinbtr.trading.place_sell_limit(market=MARKET, amount=1000, price=900_000)
    except ApiError as error:
        # `outcome` says what became of the order: "rejected" means that nothing happened.
        screen.table(
            ("exception", "HTTP", "code", "message", "outcome"),
            [(type(error).__name__, error.status, error.code, error.message, error.outcome)],
        )

    screen.step("A mistake that is not sent", "An order without a price: the client says so before it sends anything")
    try:
        coinbtr.trading.place_buy_limit(market=MARKET, amount="0.01")
    except ParameterError as error:
        screen.table(("exception", "outcome"), [(type(error).__name__, error.outcome)])


def lose_an_answer(coinbtr: CoinBTR, screen: Screen) -> None:
    screen.step("An answer that is lost", "The connection breaks after CoinBTR took the order, before it says so")
    known = {order.order_id for order in open_orders(coinbtr)}
    try:
        coinbtr.trading.place_buy_limit(market=MARKET, amount="0.02", price=100_000)
    except TradespecError as error:
        if error.outcome is not Outcome.UNKNOWN:
            raise
        # It was sent once and is not sent again: that could buy twice. First see what became of it.
        screen.table(("exception", "outcome", "operation"), [(type(error).__name__, error.outcome, error.operation)])
        screen.note(f"hint: {error.hint}.")

    found = [order for order in open_orders(coinbtr) if order.order_id not in known]
    screen.note(f"get_open_orders() shows {len(found)} new order: it did happen.")
    show_orders(found, screen)
    for order in found:
        coinbtr.trading.cancel_order(id=order.order_id or 0)


async def read_at_once(base_url: str, api_key: str, screen: Screen) -> None:
    screen.step("Three reads at once", "AsyncCoinBTR has the same methods, to be awaited")
    async with AsyncCoinBTR(api_key=api_key, base_url=base_url) as coinbtr:
        markets = ("BTC-MXN", "ETH-MXN", "BTC-LTC")
        tickers = await asyncio.gather(*(coinbtr.market.get_ticker(market=market) for market in markets))
    screen.table(
        ("market", "last", "high", "low", "volume 24 h"),
        [(ticker.market, ticker.last, ticker.high, ticker.low, ticker.volume) for ticker in tickers if ticker],
    )


def number_of(placed: OrderPlaced | None) -> int:
    """The id of an order that was taken in. That the answer has one is not documented."""
    if placed is None or placed.id is None:
        raise RuntimeError("the order was taken in, and the answer has no id")
    return placed.id


def open_orders(coinbtr: CoinBTR, number: int | None = None) -> list[OpenOrder]:
    """Own orders in the book: all, or the one of this id."""
    return coinbtr.trading.get_open_orders(id=UNSET if number is None else number) or []


def balances(coinbtr: CoinBTR) -> dict[str, Balance]:
    """What the account holds, by coin. While nothing is frozen, `balance` is all of it."""
    return {balance.coin: balance for balance in coinbtr.wallet.get_balances()}


def best(orders: Sequence[BookOrder] | None) -> BookOrder:
    """The first order of one side of a book."""
    if not orders:
        raise RuntimeError(f"nobody trades on {MARKET}")
    return orders[0]


def show_balances(coinbtr: CoinBTR, coin: str, screen: Screen) -> None:
    held = balances(coinbtr)[coin]
    screen.table(("coin", "balance", "available", "pending"), [(held.coin, held.balance, held.available, held.pending)])


def show_orders(orders: Sequence[OpenOrder], screen: Screen) -> None:
    screen.table(
        ("order", "side", "price", "ordered", "filled", "open", "paid"),
        [
            (
                order.order_id,
                order.side,
                order.price,
                order.initial_amount,
                order.filled,
                order.amount,
                order.amount_paid,
            )
            for order in orders
        ],
    )
