"""A long position in hedge mode: opened, marked, funded and closed, with every sum made by hand beside what Bitget says."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Literal, TypedDict

from tradespec.bitget import Bitget, FuturesAccount, FuturesFill, FuturesPosition
from tradespec.cli.demo.screen import Screen, shown
from tradespec.cli.demo.stage import Stage


class Contract(TypedDict):
    """What names a contract in most calls."""

    symbol: str
    product_type: Literal["USDT-FUTURES"]
    margin_coin: str


CONTRACT: Contract = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_coin": "USDT"}
LEVERAGE = Decimal(10)
FUNDING_RATE = Decimal("0.0001")
ZERO = Decimal(0)


def trade_futures(bitget: Bitget, stage: Stage, screen: Screen) -> None:
    screen.step("Futures: hedge mode", "A long and a short side for each contract; the mode, then the leverage")
    bitget.futures_account.set_position_mode(product_type="USDT-FUTURES", pos_mode="hedge_mode")
    bitget.futures_account.set_leverage(**CONTRACT, leverage=LEVERAGE)
    before = bitget.futures_account.get_account(**CONTRACT)
    screen.table(
        ("position mode", "margin mode", "leverage", "available (USDT)"),
        [(before.pos_mode, before.margin_mode, before.crossed_margin_leverage, before.available)],
    )

    ticker = bitget.futures_market.get_ticker(symbol="BTCUSDT", product_type="USDT-FUTURES")
    size = min(ticker.ask_sz or ZERO, Decimal("0.1"))  # one price will do
    bought = trade(bitget, "open", size)
    screen.step("Open a long position", 'side="buy" names the position, trade_side="open" says what to do with it')
    show_fills(bought, screen)
    (position,) = bitget.futures_position.get_position(**CONTRACT)
    show_position(position, screen)
    rate = taker_fee_rate(bitget)
    check_fee("fee", bought, rate, screen)
    check_available(before, bitget.futures_account.get_account(**CONTRACT), bought, position, screen)

    screen.step("The price rises by 1,000", "Profit, margin and what is available follow the mark price")
    entry = position.open_price_avg or ZERO
    stage.move_price("BTCUSDT", entry + 1000)
    (position,) = bitget.futures_position.get_position(**CONTRACT)
    show_position(position, screen)
    check_profit(position, screen)
    check_available(before, bitget.futures_account.get_account(**CONTRACT), bought, position, screen)

    screen.step(
        "Funding is settled", f"Long positions pay {FUNDING_RATE:%} of their value at the mark price to short ones"
    )
    stage.settle_funding("BTCUSDT", FUNDING_RATE)
    (position,) = bitget.futures_position.get_position(**CONTRACT)
    mark = position.mark_price or ZERO
    screen.check(
        "funding",
        position.total_fee or ZERO,
        f"-{shown(mark)} x {position.total} x {FUNDING_RATE}",
        -cut(mark * position.total * FUNDING_RATE),
    )

    screen.step("Close it", 'side="buy" again, for it is the long one; trade_side="close"')
    sold = trade(bitget, "close", size)
    show_fills(sold, screen)
    check_fee("fee", sold, rate, screen)
    check_closed(bitget, before, entry, sold, screen)


def trade(bitget: Bitget, trade_side: Literal["open", "close"], size: Decimal) -> list[FuturesFill]:
    """Open or close a long position at market; the fills."""
    name = f"{trade_side}-long-1"
    bitget.futures_trade.place_order(
        **CONTRACT, margin_mode="crossed", side="buy", trade_side=trade_side, order_type="market", size=size,
        client_oid=name,
    )  # fmt: skip
    order = bitget.futures_trade.get_order(symbol="BTCUSDT", product_type="USDT-FUTURES", client_oid=name)
    return list(bitget.futures_trade.iter_fills(product_type="USDT-FUTURES", order_id=order.order_id))


def taker_fee_rate(bitget: Bitget) -> Decimal:
    (contract,) = bitget.futures_market.get_contracts(product_type="USDT-FUTURES", symbol="BTCUSDT")
    return contract.taker_fee_rate or ZERO


def check_fee(name: str, fills: Sequence[FuturesFill], rate: Decimal, screen: Screen) -> None:
    """Each fill pays the taker's rate on its value, cut to 8 decimals."""
    terms = " - ".join(f"{shown(fill.price)} x {fill.base_volume} x {rate}" for fill in fills)
    screen.check(
        name, fees_of(fills), f"-{terms}", -sum((cut(fill.price * fill.base_volume * rate) for fill in fills), ZERO)
    )


def check_profit(position: FuturesPosition, screen: Screen) -> None:
    mark, entry = position.mark_price or ZERO, position.open_price_avg or ZERO
    screen.check(
        "profit",
        position.unrealized_pl or ZERO,
        f"({shown(mark)} - {shown(entry)}) x {position.total}",
        (mark - entry) * position.total,
    )


def check_available(
    before: FuturesAccount, now: FuturesAccount, fills: Sequence[FuturesFill], position: FuturesPosition, screen: Screen
) -> None:
    """With crossed margin a position ties up its value at the mark price over the leverage."""
    start, fees, mark = before.available or ZERO, fees_of(fills), position.mark_price or ZERO
    screen.check(
        "available",
        now.available or ZERO,
        f"{shown(start)} - {shown(-fees)} - {shown(mark)} x {position.total} / {LEVERAGE}",
        cut(start + fees - mark * position.total / LEVERAGE),
    )


def check_closed(
    bitget: Bitget, before: FuturesAccount, entry: Decimal, sold: Sequence[FuturesFill], screen: Screen
) -> None:
    """What is left of it: the closed position, and the account."""
    closed = next(bitget.futures_position.iter_history_positions(symbol="BTCUSDT", product_type="USDT-FUTURES"))
    opening, closing, funding = closed.open_fee or ZERO, closed.close_fee or ZERO, closed.total_funding or ZERO
    screen.table(
        ("closed", "profit", "fee to open", "fee to close", "funding", "net profit"),
        [(closed.hold_side, closed.pnl, opening, closing, funding, closed.net_profit)],
    )
    terms = " + ".join(f"({shown(fill.price)} - {shown(entry)}) x {fill.base_volume}" for fill in sold)
    profit = sum(((fill.price - entry) * fill.base_volume for fill in sold), ZERO)
    screen.check("profit", closed.pnl or ZERO, terms, profit)
    net = profit + opening + closing + funding
    costs = " - ".join(shown(-each) for each in (opening, closing, funding))
    screen.check("net profit", closed.net_profit or ZERO, f"{shown(profit)} - {costs}", net)
    after = bitget.futures_account.get_account(**CONTRACT)
    start = before.available or ZERO
    screen.check("available", after.available or ZERO, f"{shown(start)} + {shown(net)}", start + net)


def fees_of(fills: Sequence[FuturesFill]) -> Decimal:
    """What fills cost, negative."""
    return sum((detail.total_fee or ZERO for fill in fills for detail in fill.fee_detail or ()), ZERO)


def cut(amount: Decimal) -> Decimal:
    """Bitget books eight decimals, and rounds nothing up."""
    return amount.quantize(Decimal("1E-8"), ROUND_DOWN)


def show_fills(fills: Sequence[FuturesFill], screen: Screen) -> None:
    screen.table(
        ("trade", "position", "what", "price", "size", "fee (USDT)"),
        [
            (fill.trade_id, "long" if fill.side == "buy" else "short", fill.trade_side, fill.price, fill.base_volume, fees_of([fill]))
            for fill in fills
        ],
    )  # fmt: skip


def show_position(position: FuturesPosition, screen: Screen) -> None:
    screen.table(
        ("position", "size", "entry", "mark", "profit", "margin"),
        [
            (
                position.hold_side,
                position.total,
                position.open_price_avg,
                position.mark_price,
                position.unrealized_pl,
                position.margin_size,
            )
        ],
    )
