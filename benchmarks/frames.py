"""Frames of the streams, in the shapes that the exchanges send, and what every contender must have read out of the last one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from benchmarks.answers import PRODUCT, quantity

LEVELS = 300
"""Of each side of a whole book: some 22 kB."""
_MOVING = 50  # levels that the changes remove and bring back
_MIDDLE, _STEP = 15000050, 50
_CHANNEL = "d5f06780-30a8-4a48-a2f8-7ed181b4a13f"  # Mt.Gox's ticker in dollars
_DEPTH = "24e67e0d-1cad-4cc0-9e7a-f8523ef460fe"
_TRADES = "dbf1dee9-4f2e-4a08-8cb7-748919a71b21"


def _flyer(channel: str, message: str) -> bytes:
    head = '{"jsonrpc":"2.0","method":"channelMessage","params":{"channel":"'
    return f'{head}lightning_{channel}_{PRODUCT}","message":{message}}}}}'.encode()


def _gox(channel: str, kind: str, data: str) -> bytes:
    return f'{{"channel":"{channel}","op":"private","origin":"broadcast","private":"{kind}","{kind}":{data}}}'.encode()


def _levels(way: int, sizes: Mapping[int, Decimal | int]) -> str:
    """Levels of a side, `way` +1 above and -1 below the middle; a level's number is how far away it is."""
    rows = (f'{{"price":{_MIDDLE + way * _STEP * (i + 1)}.0,"size":{size}}}' for i, size in sizes.items())
    return f"[{','.join(rows)}]"


def _board(bids: Mapping[int, Decimal | int], asks: Mapping[int, Decimal | int]) -> str:
    return f'{{"mid_price":{_MIDDLE}.0,"bids":{_levels(-1, bids)},"asks":{_levels(1, asks)}}}'


def _whole() -> bytes:
    sides = ({i: quantity(i + side) for i in range(LEVELS)} for side in (0, 7))
    return _flyer("board_snapshot", _board(*sides))


def _change(k: int) -> bytes:
    """A level goes, the one before comes back, three near the middle have another size: so after each change one is missing."""
    near, gone = 1 + k % 20, LEVELS - _MOVING
    bids: dict[int, Decimal | int] = {gone + k: 0, gone + (k - 1) % _MOVING: quantity(k), near: quantity(3 * k)}
    return _flyer("board", _board(bids, {near: quantity(5 * k), near + 5: quantity(k + 9)}))


def _ticker() -> bytes:
    return _flyer(
        "ticker",
        f'{{"product_code":"{PRODUCT}","state":"RUNNING","timestamp":"2025-01-31T02:50:59.9739915Z","tick_id":3579,'
        '"best_bid":15000000.0,"best_ask":15000100.0,"best_bid_size":0.1,"best_ask_size":5.0,"total_bid_depth":1581.64414981,'
        '"total_ask_depth":1415.32079982,"market_bid_size":0.0,"market_ask_size":0.0,"ltp":15000050.0,"volume":16819.26,'
        '"volume_by_product":6819.26}',
    )


def _executions() -> bytes:
    rows = (
        f'{{"id":{2500000000 + i},"side":"BUY","price":1500005{i}.0,"size":{quantity(i)},'
        f'"exec_date":"2025-01-31T02:50:59.973991{i}Z","buy_child_order_acceptance_id":"JRF20250131-025059-10000{i}",'
        f'"sell_child_order_acceptance_id":"JRF20250131-025058-20000{i}"}}'
        for i in range(3)
    )
    return _flyer("executions", f"[{','.join(rows)}]")


def _gox_ticker() -> bytes:
    names = ("high", "low", "avg", "vwap", "last_all", "last_local", "last_orig", "last", "buy", "sell")
    rows = [
        f'"{name}":{{"value":"{113 + i}.90100","value_int":"{113 + i}90100","display":"${113 + i}.90100",'
        f'"display_short":"${113 + i}.90","currency":"USD"}}'
        for i, name in enumerate(names)
    ]
    volume = (
        '"vol":{"value":"41208.60310075","value_int":"4120860310075","display":"41,208.60310075\\u00a0BTC",'
        '"display_short":"41208.60\\u00a0BTC","currency":"BTC"}'
    )
    return _gox(_CHANNEL, "ticker", f'{{{",".join([*rows, volume])},"now":"1364767533416136"}}')


def _gox_depth() -> bytes:
    return _gox(
        _DEPTH,
        "depth",
        '{"currency":"USD","item":"BTC","now":"1364767714372176","price":"62.5","price_int":"6250000",'
        '"total_volume_int":"32402839775","type":2,"type_str":"bid","volume":"4.97732719","volume_int":"497732719"}',
    )


def _gox_trade() -> bytes:
    return _gox(
        _TRADES,
        "trade",
        '{"amount":0.01,"amount_int":"1000000","date":1364767201,"item":"BTC","price":92.06,"price_currency":"USD",'
        '"price_int":"9206000","primary":"Y","properties":"limit","tid":"1364767201216034","trade_type":"ask","type":"trade"}',
    )


FRAMES: dict[str, tuple[bytes, ...]] = {
    "board": (_change(3),),
    "snapshot": (_whole(),),
    "ticker": (_ticker(),),
    "executions": (_executions(),),
    "book": tuple(map(_change, range(_MOVING))),
    "Mt.Gox ticker": (_gox_ticker(),),
    "Mt.Gox depth": (_gox_depth(),),
    "Mt.Gox trade": (_gox_trade(),),
}
"""What is sent, over and over. "book" goes on where it was."""

PORTIONS = {key: 4 if key == "snapshot" else 64 for key in FRAMES}
"""How many frames are under way at once: whole books never come in crowds."""

BITFLYER = ("board", "snapshot", "ticker", "executions")
MTGOX = ("Mt.Gox ticker", "Mt.Gox depth", "Mt.Gox trade")

_EXPECTED: dict[str, tuple[Any, ...]] = {
    "board": (Decimal(_MIDDLE), 3, 2, quantity(12)),
    "snapshot": (Decimal(_MIDDLE), LEVELS, LEVELS, quantity(LEVELS + 6)),
    "ticker": (Decimal("15000000.0"), Decimal("1581.64414981")),
    "executions": (3, 2500000002, quantity(2)),
    "book": (LEVELS - 1, LEVELS, Decimal(_MIDDLE - _STEP), Decimal(_MIDDLE + _STEP)),
    "Mt.Gox ticker": (Decimal("121.901"), Decimal("41208.60310075")),
    "Mt.Gox depth": (Decimal("62.5"), Decimal("4.97732719")),
    "Mt.Gox trade": (Decimal("92.06"), Decimal("0.01")),
}
EXPECTED = {f"{way} {key}": found for way in ("read", "stream") for key, found in _EXPECTED.items()}


def read_plain() -> dict[str, Callable[[Any], tuple[Any, ...]]]:
    """The readers of contenders whose messages are the frames as dicts and lists."""

    def data(frame: Any) -> Any:
        return frame["params"]["message"]

    def board(frame: Any) -> tuple[Any, ...]:
        found = data(frame)
        return found["mid_price"], len(found["bids"]), len(found["asks"]), found["asks"][-1]["size"]

    return {
        "board": board,
        "snapshot": board,
        "ticker": lambda f: (data(f)["best_bid"], data(f)["total_bid_depth"]),
        "executions": lambda f: (len(data(f)), data(f)[-1]["id"], data(f)[-1]["size"]),
        "Mt.Gox ticker": lambda f: (f["ticker"]["buy"]["value"], f["ticker"]["vol"]["value"]),
        "Mt.Gox depth": lambda f: (f["depth"]["price"], f["depth"]["volume"]),
        "Mt.Gox trade": lambda f: (f["trade"]["price"], f["trade"]["amount"]),
    }


def read_models() -> dict[str, Callable[[Any], tuple[Any, ...]]]:
    """The readers of the SDK's messages and local books."""

    def board(found: Any) -> tuple[Any, ...]:
        return found.mid_price, len(found.bids), len(found.asks), found.asks[-1].size

    return {
        "board": board,
        "snapshot": board,
        "ticker": lambda t: (t.best_bid, t.total_bid_depth),
        "executions": lambda e: (len(e), e[-1].id, e[-1].size),
        "book": lambda b: (len(b.bids()), len(b.asks()), b.best_bid.price, b.best_ask.price),
        "Mt.Gox ticker": lambda t: (t.buy.value, t.vol.value),
        "Mt.Gox depth": lambda d: (d.price, d.volume),
        "Mt.Gox trade": lambda t: (t.price, t.amount),
    }
