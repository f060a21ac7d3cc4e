"""An emulated exchange in this process, on which a few bots trade, so that there is something to see."""

from __future__ import annotations

import random
import threading
from collections import deque
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from tradespec.bitflyer import BitFlyer
from tradespec.core.errors import TradespecError
from tradespec.core.money import CONTEXT
from tradespec.core.unset import UNSET
from tradespec.emulator import BitflyerOptions, Emulator, MtGoxOptions, Server
from tradespec.emulator.faces.bitflyer.products import PRODUCTS, Product
from tradespec.mtgox import MemoryNonces, MtGox, OrderType

__all__ = ["rehearse"]

_BOTS = 3
_WEALTH = 10**9  # of each currency, for each bot
_RESTING = 25  # orders that a bot has in the book at once
_PAUSE_MS = (20, 400)  # between two deeds of a bot
_DROP_EVERY = 6.0  # seconds
_REACH = 14  # steps from the other side's best price within which orders are placed


@dataclass(frozen=True, slots=True)
class Hands:
    """How a bot acts, on whichever exchange.

    Attributes:
        best: the best bid and ask.
        place: (is it a buy, price or None for a market order, size) -> id of the order.
        cancel: ends an order.
        step: between two prices.
        lot: the smallest size.
    """

    best: Callable[[], tuple[Decimal, Decimal]]
    place: Callable[[bool, Decimal | None, Decimal], str]
    cancel: Callable[[str], object]
    step: Decimal
    lot: Decimal


@contextmanager
def rehearse(exchange: str, market: str, *, seed: int, drops: bool) -> Generator[str]:
    """Gives the base URL of an exchange that is alive until the context ends.

    Args:
        exchange: bitflyer or mtgox.
        market: where the bots trade.
        seed: of the market and the bots.
        drops: whether all streams are cut now and then.
    """
    ended = threading.Event()
    with ExitStack() as stack:
        server, bots = (_bitflyer if exchange == "bitflyer" else _mtgox)(stack, market, seed)
        tasks = [partial(_trade, each, random.Random(seed * 1000 + number), ended) for number, each in enumerate(bots)]
        threads = [
            threading.Thread(target=each) for each in (*tasks, *([partial(_drop, server, ended)] if drops else []))
        ]
        for thread in threads:
            thread.start()
        try:
            yield server.base_url
        finally:
            ended.set()
            for thread in threads:
                thread.join()


def _trade(hands: Hands, chance: random.Random, ended: threading.Event) -> None:
    """A bot: it quotes on both sides, takes what is there now and then, and cancels what is old."""
    resting: deque[str] = deque()
    while not ended.wait(chance.randint(*_PAUSE_MS) / 1000):
        try:
            _act(hands, chance, resting)
        except TradespecError:
            continue  # the price moved away, the order is filled, the money is spent: on to the next


def _act(hands: Hands, chance: random.Random, resting: deque[str]) -> None:
    if len(resting) >= _RESTING:
        hands.cancel(resting.popleft())
        return
    bid, ask = hands.best()
    is_buy, size = chance.random() < 0.5, CONTEXT.multiply(hands.lot, Decimal(chance.randint(1, 40)))
    if chance.random() < 0.1:
        hands.place(is_buy, None, size)
        return
    away = CONTEXT.multiply(hands.step, Decimal(chance.randint(1, _REACH)))
    price = CONTEXT.subtract(ask, away) if is_buy else CONTEXT.add(bid, away)
    resting.append(hands.place(is_buy, price, size))


def _drop(server: Server, ended: threading.Event) -> None:
    while not ended.wait(_DROP_EVERY):
        server.emulator.control.drop_streams()


def _bitflyer(stack: ExitStack, market: str, seed: int) -> tuple[Server, list[Hands]]:
    server = stack.enter_context(Emulator("bitflyer", seed=seed, options=BitflyerOptions(rate_limits=False)).serve())
    product = next((each for each in PRODUCTS if each.code == market and each.is_open), None)
    return server, [_bitflyer_hands(stack, server, number, product) for number in range(_BOTS) if product is not None]


def _bitflyer_hands(stack: ExitStack, server: Server, number: int, product: Product) -> Hands:
    control, account, code = server.emulator.control, f"bot-{number}", product.code
    credentials = control.add_key(account=account)
    for currency in (product.base, product.quote):
        control.deposit(currency, _WEALTH, account=account)
    keys = {"api_key": credentials.key, "api_secret": credentials.secret}
    bitflyer = stack.enter_context(BitFlyer(**keys, base_url=server.base_url))

    def best() -> tuple[Decimal, Decimal]:
        ticker = bitflyer.market.get_ticker(product_code=code)
        return ticker.best_bid, ticker.best_ask

    def place(is_buy: bool, price: Decimal | None, size: Decimal) -> str:
        accepted = bitflyer.trade.send_child_order(
            product_code=code,
            child_order_type="MARKET" if price is None else "LIMIT",
            side="BUY" if is_buy else "SELL",
            price=UNSET if price is None else price,
            size=size,
        )
        return accepted.child_order_acceptance_id

    def cancel(order: str) -> None:
        bitflyer.trade.cancel_child_order(product_code=code, child_order_acceptance_id=order)

    return Hands(best, place, cancel, CONTEXT.multiply(product.tick, Decimal(product.gap)), product.lot)


def _mtgox(stack: ExitStack, market: str, seed: int) -> tuple[Server, list[Hands]]:
    options = MtGoxOptions(rate_limits=False)
    server = stack.enter_context(Emulator("mtgox", seed=seed, options=options).serve())
    is_alive = market in {f"BTC{currency}" for currency in options.makers}
    return server, [_mtgox_hands(stack, server, number, market) for number in range(_BOTS) if is_alive]


def _mtgox_hands(stack: ExitStack, server: Server, number: int, pair: str) -> Hands:
    control, account = server.emulator.control, f"bot-{number}"
    credentials = control.add_key(account=account)
    for currency in ("BTC", pair.removeprefix("BTC")):
        control.fund(currency, _WEALTH, account=account)
    keys = {"api_key": credentials.key, "api_secret": credentials.secret}
    mtgox = stack.enter_context(MtGox(**keys, base_url=server.base_url, nonces=MemoryNonces()))

    def best() -> tuple[Decimal, Decimal]:
        ticker = mtgox.market.get_ticker(pair=pair)
        return ticker.buy.value, ticker.sell.value

    def place(is_buy: bool, price: Decimal | None, size: Decimal) -> str:
        side = OrderType.BID if is_buy else OrderType.ASK
        return mtgox.trade.add_order(pair=pair, type=side, amount=size, price=UNSET if price is None else price)

    def cancel(order: str) -> None:
        mtgox.trade.cancel_order(pair=pair, oid=order)

    bid, ask = best()
    return Hands(best, place, cancel, CONTEXT.subtract(ask, bid), Decimal("0.1"))
