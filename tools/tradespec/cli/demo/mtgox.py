"""A day in April 2013 at Mt.Gox, which only its emulator still serves: a trader's morning, a shop's afternoon.

`screen` only prints; `stage` does what other people did then; everything else is what a program of yours would do.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from wsgiref.simple_server import WSGIRequestHandler, make_server

from tradespec.cli.demo.screen import Screen, shown
from tradespec.core.clock import Clock
from tradespec.core.errors import OrderNotFound, ParameterError
from tradespec.mtgox import (
    HistoryEntry,
    Ipn,
    IpnPaid,
    IpnPartial,
    IpnReceiver,
    MemoryNonces,
    MtGox,
    OrderResult,
)

PAIR = "BTCUSD"
MUGS = Decimal("0.2")  # what two of them cost, in BTC
SATOSHI = Decimal("1e-8")
FEE = Decimal("0.006")
ZERO = Decimal(0)
TAKES = ("out", "spent", "fee", "withdraw")  # types of history entries that take money away


@dataclass(frozen=True, slots=True)
class Stage:
    """What no client can do to an exchange.

    Attributes:
        pay: the customer of a merchant transaction pays it at once, from an account at Mt.Gox.
        pay_by_network: the customer sends bitcoins instead.
        wait: lets seconds go by, and Mt.Gox post what is due to shops.
        post_again: posts the last notification once more; its body changed by a function, if one is given. Returns the answer.
    """

    pay: Callable[[str], object]
    pay_by_network: Callable[[str], object]
    wait: Callable[[float], None]
    post_again: Callable[[Callable[[bytes], bytes]], bytes]


def walk(base_url: str, api_key: str, api_secret: str, clock: Clock, stage: Stage, screen: Screen) -> None:
    """Run all steps.

    Args:
        base_url: where the emulator is.
        api_key, api_secret: credentials with all rights.
        clock: of client and emulator.
        stage: the other people.
        screen: where to print.
    """
    # Nonces must grow over restarts, so they are kept in a file unless told otherwise. This key lives as long as the demo.
    nonces = MemoryNonces(clock=clock)
    with MtGox(api_key=api_key, api_secret=api_secret, base_url=base_url, clock=clock, nonces=nonces) as mtgox:
        look_around(mtgox, screen)
        trade(mtgox, stage, screen)
        meet_errors(mtgox, screen)
        sell_two_mugs(mtgox, api_secret, stage, screen)


def look_around(mtgox: MtGox, screen: Screen) -> None:
    screen.step("Account", "mtgox.account.get_info(): a signed call with a nonce of its own")
    info = mtgox.account.get_info()
    screen.table(
        ("login", "fee", "currency", "balance"),
        [
            (info.login, f"{info.trade_fee} %", currency, wallet.balance.value)
            for currency, wallet in sorted(info.wallets.items())
            if wallet.balance.value
        ],
    )

    screen.step("Ticker", f"mtgox.market.get_ticker(pair={PAIR!r}): every amount has its currency")
    ticker = mtgox.market.get_ticker(pair=PAIR)
    screen.table(
        ("best bid", "best ask", "last", "volume 24 h", "as Mt.Gox writes it"),
        [(ticker.buy.value, ticker.sell.value, ticker.last_local.value, ticker.vol.value, ticker.sell.display)],
    )

    screen.step("Book", f"mtgox.market.get_depth(pair={PAIR!r}), the best five; the best bid comes last")
    depth = mtgox.market.get_depth(pair=PAIR)
    screen.table(
        ("bid size", "bid", "ask", "ask size"),
        [
            (bid.amount, bid.price, ask.price, ask.amount)
            for bid, ask in zip(reversed(depth.bids[-5:]), depth.asks[:5], strict=False)
        ],
    )


def trade(mtgox: MtGox, stage: Stage, screen: Screen) -> None:
    screen.step("A limit order that fills in part", "It takes the two best asks; half a bitcoin more waits in the book")
    before = balances(mtgox)
    first, second = mtgox.market.get_depth(pair=PAIR).asks[:2]
    amount = first.amount + second.amount + Decimal("0.5")
    screen.note(f"add_order(pair={PAIR!r}, type='bid', amount={shown(amount)}, price={shown(second.price)})")
    oid = mtgox.trade.add_order(pair=PAIR, type="bid", amount=amount, price=second.price)
    show_orders(mtgox, screen)

    screen.step("Cancel the rest", "The pair means nothing to Mt.Gox here; the id alone decides")
    cancelled = mtgox.trade.cancel_order(pair=PAIR, oid=oid)
    screen.note(f"queued as {cancelled.qid}; open orders: {len(mtgox.trade.get_orders())}")

    screen.step("Order result", "mtgox.trade.get_order_result(): what was filled, before fees")
    result = mtgox.trade.get_order_result(type="bid", order=oid)
    screen.table(
        ("trade", "amount", "price", "spent"),
        [(fill.trade_id, fill.amount.value, fill.price.value, fill.spent.value) for fill in result.trades],
    )

    screen.step("Wallet history", "Always positive, the type says what comes and goes. A buyer's fee is in BTC")
    entries = [entry for entry in history(mtgox, "BTC", "USD") if entry.trade is not None and entry.trade.oid == oid]
    screen.table(
        ("wallet", "no", "type", "value", "balance"),
        [(entry.value.currency, entry.index, entry.type, entry.value.value, entry.balance.value) for entry in entries],
    )
    check_sums(before, balances(mtgox), result, entries, screen)

    screen.step("All trades since mine", "iter_trades() walks on from an id, oldest first, each trade once")
    stage.wait(10)
    mine = [fill.trade_id for fill in result.trades]
    since = mtgox.market.iter_trades(pair=PAIR, since=mine[0] - 1, primary_only=True)
    screen.table(
        ("trade", "type", "amount", "price", "mine"),
        [(row.tid, row.trade_type, row.amount, row.price, "yes" if row.tid in mine else "no") for row in since],
    )


def meet_errors(mtgox: MtGox, screen: Screen) -> None:
    screen.step("An order that does not exist", "Mt.Gox has no code for it; the text decides")
    try:
        mtgox.trade.cancel_order(pair=PAIR, oid="66a115f2-9919-487a-9eba-99a0141c9590")
    except OrderNotFound as error:
        screen.table(
            ("exception", "code", "message", "outcome"),
            [(type(error).__name__, error.code, error.message, error.outcome)],
        )

    screen.step(
        "A price that Mt.Gox cannot count", "It counts dollars in steps of 0.00001: nothing is rounded, or sent"
    )
    try:
        mtgox.trade.add_order(pair=PAIR, type="ask", amount="0.01", price="100.000001")
    except ParameterError as error:
        screen.note(error.message)


def sell_two_mugs(mtgox: MtGox, api_secret: str, stage: Stage, screen: Screen) -> None:
    heard: list[Ipn] = []

    def deliver_mugs(ipn: Ipn) -> None:
        heard.append(ipn)
        if len(heard) == 1:
            raise RuntimeError("the shop is out of paper")

    before = balances(mtgox)["BTC"]
    with shop(IpnReceiver(api_secret, deliver_mugs)) as address:
        screen.step("A shop asks for a payment", "mtgox.merchant.create_order(): the customer goes to payment_url")
        first = ask_for_payment(mtgox, address, "order-1", screen)

        screen.step(
            "The customer pays", "The shop fails at first. Without its [OK] Mt.Gox comes again after 30 minutes"
        )
        stage.pay(first)
        stage.wait(0)
        stage.wait(30 * 60)
        show_notifications(heard, screen)

        screen.step("A repeat and a forgery", "A repeat is acknowledged and not handled again; a forgery is refused")
        count = len(heard)
        answers = stage.post_again(lambda body: body), stage.post_again(lambda body: body.replace(b"-1", b"-2"))
        for what, answer in zip(("repeat", "forgery"), answers, strict=True):
            screen.note(f"{what}: {answer.decode()}; the handler ran {len(heard) - count} times")

        screen.step("A customer pays over the network", "First the bitcoins are seen, an hour later they are confirmed")
        del heard[1:]
        second = ask_for_payment(mtgox, address, "order-2", screen)
        stage.pay_by_network(second)
        stage.wait(0)
        stage.wait(60 * 60)
        show_notifications(heard[1:], screen)
    screen.check("BTC of the shop", balances(mtgox)["BTC"] - before, f"{MUGS} + {MUGS}", 2 * MUGS)


def ask_for_payment(mtgox: MtGox, address: str, data: str, screen: Screen) -> str:
    order = mtgox.merchant.create_order(
        currency="BTC", amount=MUGS, return_success="https://shop.example/thanks",
        return_failure="https://shop.example/cart", ipn=address, data=data, description="Two mugs",
    )  # fmt: skip
    screen.note(order.payment_url)
    return order.transaction


def show_notifications(heard: list[Ipn], screen: Screen) -> None:
    """What the shop heard, each verified and parsed."""
    for ipn in heard:
        match ipn:
            case IpnPaid():
                screen.note(
                    f"{ipn.data}: {ipn.status}, {shown(ipn.amount)} {ipn.currency} by {ipn.method} at {ipn.paid_at}"
                )
            case IpnPartial():
                screen.note(
                    f"{ipn.data}: {ipn.status}, {shown(ipn.amount_pending)} BTC pending, {shown(ipn.amount_valid)} valid"
                )
            case _:
                screen.note(f"{ipn.data}: {ipn.status}")


def balances(mtgox: MtGox) -> dict[str, Decimal]:
    """What the account holds, by currency."""
    return {currency: wallet.balance.value for currency, wallet in mtgox.account.get_info().wallets.items()}


def history(mtgox: MtGox, *currencies: str) -> list[HistoryEntry]:
    """The newest page of each wallet, oldest entry first."""
    pages = [mtgox.account.get_wallet_history(currency=currency) for currency in currencies]
    return [entry for page in pages for entry in reversed(page.result)]


def show_orders(mtgox: MtGox, screen: Screen) -> None:
    screen.table(
        ("order", "status", "left", "funded", "price"),
        [
            (
                order.oid,
                order.status,
                order.amount.value,
                None if order.valid_amount is None else order.valid_amount.value,
                "market" if order.price is None else order.price.value,
            )
            for order in mtgox.trade.get_orders()
        ],
    )


def check_sums(
    before: dict[str, Decimal],
    after: dict[str, Decimal],
    result: OrderResult,
    entries: list[HistoryEntry],
    screen: Screen,
) -> None:
    """A buyer receives each fill less 0.6 %, rounded to the nearest satoshi, and pays amount times price."""
    fees = sum(((fill.amount.value * FEE).quantize(SATOSHI, ROUND_HALF_EVEN) for fill in result.trades), ZERO)
    bought = sum((fill.amount.value for fill in result.trades), ZERO)
    spent = sum((fill.spent.value for fill in result.trades), ZERO)
    coins, dollars = (after[currency] - before[currency] for currency in ("BTC", "USD"))
    screen.check("BTC", coins, f"{bought} bought - {fees} fee", bought - fees)
    screen.check("USD", dollars, f"-{spent:,} spent", -spent)
    for currency, change in (("BTC", coins), ("USD", dollars)):
        moved = [-entry.value.value if entry.type in TAKES else entry.value.value for entry in entries
                 if entry.value.currency == currency]  # fmt: skip
        screen.check(f"history in {currency}", change, " + ".join(f"{each:f}" for each in moved), sum(moved, ZERO))


@contextmanager
def shop(receiver: IpnReceiver) -> Generator[str]:
    """A shop's server on this machine, with nothing but the receiver; its address."""
    with make_server("127.0.0.1", 0, receiver.wsgi, handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/ipn"
        finally:
            server.shutdown()
            thread.join()


class _Quiet(WSGIRequestHandler):
    """Writes no line for each request."""

    def log_message(self, format: str, *args: object) -> None:
        pass
