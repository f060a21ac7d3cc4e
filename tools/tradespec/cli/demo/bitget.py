"""The client of Bitget in fourteen steps; the futures are in `bitget_futures`.

`screen` only prints, and `stage` does to the exchange what no client can; everything else is what a program of yours would do.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Any

from tradespec.bitget import AsyncBitget, Bitget, SpotBatchOrderItem, SpotBill, SpotFill, SpotOrder
from tradespec.cli.demo.bitget_futures import trade_futures
from tradespec.cli.demo.screen import Screen, shown
from tradespec.cli.demo.stage import Login, Stage
from tradespec.core.errors import BatchFailed, Outcome, ParameterError, TradespecError

PAIR = "BTCUSDT"
ZERO = Decimal(0)


def walk(login: Login, stage: Stage, screen: Screen) -> None:
    """Run all steps.

    Args:
        login: credentials that may trade, and where.
        stage: what happens to the exchange meanwhile.
        screen: where to print.
    """
    with Bitget(**login) as bitget:
        trade_spot(bitget, screen)
        place_a_batch(bitget, screen)
        make_a_mistake(bitget, screen)
        lose_an_answer(bitget, stage, screen)
        lose_a_request(bitget, login, stage, screen)
        trade_futures(bitget, stage, screen)
    asyncio.run(read_at_once(login, screen))


def trade_spot(bitget: Bitget, screen: Screen) -> None:
    screen.step("Spot: the pair and its price", f"bitget.spot_market.get_symbols(symbol={PAIR!r}), get_ticker(...)")
    (rules,) = bitget.spot_market.get_symbols(symbol=PAIR)
    ticker = bitget.spot_market.get_ticker(symbol=PAIR)
    screen.table(
        ("pair", "bid", "ask", "price decimals", "size decimals", "least value (USDT)"),
        [
            (
                ticker.symbol,
                ticker.bid_pr,
                ticker.ask_pr,
                rules.price_precision,
                rules.quantity_precision,
                rules.min_trade_usdt,
            )
        ],
    )
    before = balances(bitget)

    screen.step("Buy at market", "The size of a market buy is in the quote coin: spend 20,000 USDT")
    bitget.spot_trade.place_order(symbol=PAIR, side="buy", order_type="market", size=20_000, client_oid="buy-1")
    bought = bitget.spot_trade.get_order(client_oid="buy-1")  # the answer says "taken", not "filled"
    show_orders([bought], screen)
    fills = list(bitget.spot_trade.iter_fills(symbol=PAIR, order_id=bought.order_id))
    show_fills(fills, screen)

    screen.step("Sell with a limit", "What came in after the fee, cut to the decimals that the pair allows")
    received = sum((fill.size + fee(fill) for fill in fills), ZERO)
    size = received.quantize(Decimal((0, (1,), -(rules.quantity_precision or 0))), ROUND_DOWN)
    price = (ticker.bid_pr or ZERO) - 200  # the least that we take; the book may pay more
    bitget.spot_trade.place_order(
        symbol=PAIR, side="sell", order_type="limit", force="gtc", price=price, size=size, client_oid="sell-1"
    )
    sold = bitget.spot_trade.get_order(client_oid="sell-1")
    show_orders([sold], screen)
    sales = list(bitget.spot_trade.iter_fills(symbol=PAIR, order_id=sold.order_id))
    show_fills(sales, screen)

    screen.step("Bills and balances", "Two bills for each fill; all of it adds up to the last digit")
    mine = {bought.order_id, sold.order_id}
    bills = [bill for bill in bitget.spot_account.iter_bills() if bill.biz_order_id in mine]
    screen.table(
        ("bill", "coin", "amount", "fee", "balance"),
        [(bill.business_type, bill.coin, bill.size, bill.fees, bill.balance) for bill in bills],
    )
    check_spot(before, balances(bitget), fills, sales, bills, screen)


def check_spot(
    before: dict[str, Decimal],
    after: dict[str, Decimal],
    buys: Sequence[SpotFill],
    sales: Sequence[SpotFill],
    bills: Sequence[SpotBill],
    screen: Screen,
) -> None:
    """A fee is taken from what comes in: BTC of a buy, USDT of a sale. Bitget tells it as a negative number."""
    change = {coin: after[coin] - before[coin] for coin in ("BTC", "USDT")}
    bought, bought_fee = sum((fill.size for fill in buys), ZERO), -sum(map(fee, buys), ZERO)
    sold = sum((fill.size for fill in sales), ZERO)
    spent = sum((fill.price_avg * fill.size for fill in buys), ZERO)
    earned, earned_fee = sum((fill.price_avg * fill.size for fill in sales), ZERO), -sum(map(fee, sales), ZERO)
    coins = f"{shown(bought)} bought - {shown(bought_fee)} fee - {shown(sold)} sold"
    money = f"-{shown(spent)} paid + {shown(earned)} got - {shown(earned_fee)} fee"
    screen.check("BTC", change["BTC"], coins, bought - bought_fee - sold)
    screen.check("USDT", change["USDT"], money, -spent + earned - earned_fee)
    for coin in ("BTC", "USDT"):
        booked = sum((bill.size + (bill.fees or ZERO) for bill in bills if bill.coin == coin), ZERO)
        screen.check(f"bills in {coin}", change[coin], "amounts + fees", booked)


def place_a_batch(bitget: Bitget, screen: Screen) -> None:
    screen.step("A batch with failures in it", "The call succeeds whatever becomes of its orders: look, or raise")
    price = (bitget.spot_market.get_ticker(symbol=PAIR).bid_pr or ZERO) - 500
    batch = bitget.spot_trade.place_orders(
        symbol=PAIR,
        order_list=[
            SpotBatchOrderItem(side="buy", order_type="limit", force="gtc", price=price, size=size)
            for size in (Decimal("0.01"), Decimal("0.000001"), Decimal(500))
        ],
    )
    try:
        batch.raise_for_failures()
    except BatchFailed as error:
        screen.note(f"BatchFailed: {len(batch.success_list or [])} order was taken, {len(error.failures)} were not")
        screen.table(
            ("failure", "code", "message", "outcome"),
            [(type(each).__name__, each.code, each.message, each.outcome) for each in error.failures],
        )
    bitget.spot_trade.cancel_symbol_orders(symbol=PAIR)


def make_a_mistake(bitget: Bitget, screen: Screen) -> None:
    screen.step("A mistake that is not sent", "A minute is 1m in futures, but 1min on spot: the client knows")
    granularity: Any = "1m"  # as it may come from a file of settings; in the source a type checker would see it
    try:
        bitget.spot_market.get_candles(symbol=PAIR, granularity=granularity)
    except ParameterError as error:
        screen.table(("exception", "outcome", "advice"), [(type(error).__name__, error.outcome, advice(error))])


def lose_an_answer(bitget: Bitget, stage: Stage, screen: Screen) -> None:
    screen.step("An answer that is lost", "The connection breaks after Bitget took the order: reconcile() finds it")
    stage.cut_next_order(True)
    error = buy_far_below(bitget)
    screen.table(("exception", "outcome", "operation"), [(type(error).__name__, error.outcome, error.operation)])
    screen.note(f"hint: {error.hint}.")
    # Every order carries an id of our own: yours, or one that the client made up before it sent anything.
    order = bitget.reconcile(error)
    screen.note(f"It was placed, and its client_oid is the error's: {order.client_oid == error.client_id}")
    show_orders([order], screen)
    bitget.spot_trade.cancel_order(symbol=PAIR, order_id=order.order_id)


def lose_a_request(bitget: Bitget, login: Login, stage: Stage, screen: Screen) -> None:
    screen.step(
        "A request that is lost", "The same error, but Bitget never saw the order: reconcile() makes sure of it"
    )
    stage.cut_next_order(False)
    error = buy_far_below(bitget)
    asked = login["clock"].monotonic()
    order = bitget.reconcile(error)
    screen.note(
        f"outcome: {error.outcome}; reconcile(error) gave {order} after {login['clock'].monotonic() - asked:g} s"
    )
    screen.note("By now Bitget would refuse the old time stamp: the order can be sent again.")


def buy_far_below(bitget: Bitget) -> TradespecError:
    """Place an order that waits; the error that it ends in."""
    price = (bitget.spot_market.get_ticker(symbol=PAIR).bid_pr or ZERO) - 1000
    try:
        bitget.spot_trade.place_order(
            symbol=PAIR, side="buy", order_type="limit", force="gtc", price=price, size=Decimal("0.02")
        )
    except TradespecError as error:
        if error.outcome is not Outcome.UNKNOWN:
            raise
        return error
    raise RuntimeError("the connection held")


async def read_at_once(login: Login, screen: Screen) -> None:
    screen.step("Three reads at once", "AsyncBitget has the same methods, to be awaited")
    async with AsyncBitget(**login) as bitget:
        pairs = ("BTCUSDT", "ETHUSDT", "SOLUSDT")
        tickers = await asyncio.gather(*(bitget.spot_market.get_ticker(symbol=pair) for pair in pairs))
    screen.table(
        ("pair", "bid", "ask", "last"),
        [(ticker.symbol, ticker.bid_pr, ticker.ask_pr, ticker.last_pr) for ticker in tickers],
    )


def balances(bitget: Bitget) -> dict[str, Decimal]:
    """What the spot account holds, by coin, open orders included."""
    return {asset.coin: asset.available + (asset.frozen or ZERO) for asset in bitget.spot_account.get_assets()}


def fee(fill: SpotFill) -> Decimal:
    """The fee of a fill, negative."""
    detail = fill.fee_detail
    return ZERO if detail is None or detail.total_fee is None else detail.total_fee


def advice(error: ParameterError) -> str:
    """The part of a message that says what to write instead."""
    return error.message.split("; ")[1]


def show_orders(orders: Sequence[SpotOrder], screen: Screen) -> None:
    screen.table(
        ("order", "type", "status", "size", "filled (BTC)", "value (USDT)"),
        [
            (order.order_id, order.order_type, order.status, order.size, order.base_volume, order.quote_volume)
            for order in orders
        ],
    )


def show_fills(fills: Sequence[SpotFill], screen: Screen) -> None:
    coin = fills[0].fee_detail.fee_coin if fills and fills[0].fee_detail else ""
    screen.table(
        ("trade", "side", "price", "size", f"fee ({coin})"),
        [(fill.trade_id, fill.side, fill.price_avg, fill.size, fee(fill)) for fill in fills],
    )
