"""Public spot data about those who trade: flows by size of trade, and the levels of fees."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from tradespec.emulator.engine import Execution, Side
from tradespec.emulator.engine.candles import DAY_MS, HOUR_MS, MINUTE_MS
from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub, total
from tradespec.emulator.faces.bitget.formats import text, to_ms
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.valuation import usdt_value
from tradespec.emulator.messages import Json

_PERIODS = {
    "15m": 15 * MINUTE_MS, "30m": 30 * MINUTE_MS, "1h": HOUR_MS, "2h": 2 * HOUR_MS, "4h": 4 * HOUR_MS, "1d": DAY_MS,
}  # fmt: skip
_WHALE, _DOLPHIN = Decimal(10_000), Decimal(1_000)  # USDT; from which value on a trade counts as theirs
_RATIO_PLACES = 4
# Level 1 is from a sample; the others are made up.
_VIP_LEVELS = (
    ("0", "0", "0", "0.001", "0.001", "100", "3000000"),
    ("1", "1000000", "50000", "0.0007", "0.0006", "300", "5000000"),
    ("2", "5000000", "100000", "0.0006", "0.0005", "400", "6000000"),
)
_VIP_FIELDS = (
    "level", "dealAmount", "assetAmount", "takerFeeRate", "makerFeeRate", "btcWithdrawAmount", "usdtWithdrawAmount",
)  # fmt: skip


def _get_support_symbols(request: Request) -> Json:
    """The same for futures: they follow the pairs in USDT."""
    return {
        "spotList": [pair.symbol for pair in request.state.symbols],
        "futureList": [pair.symbol for pair in request.state.symbols if pair.quote == "USDT"],
    }


def _get_vip_fee_rates(_: Request) -> Json:
    return [dict(zip(_VIP_FIELDS, level, strict=True)) for level in _VIP_LEVELS]


def _get_fund_net_flow(request: Request) -> Json:
    """Base that takers bought less what they sold, by the hour, over the last day; oldest first."""
    fills = _recent(request, DAY_MS)
    return [{"netFlow": text(_net(each)), "ts": str(hour)} for hour, each in _by(HOUR_MS, fills)]


def _get_whale_net_flow(request: Request) -> Json:
    """The same of large trades only, by the day, over the last month."""
    fills = [fill for fill in _recent(request, 30 * DAY_MS) if _kind(request, fill) == "whale"]
    return [{"volume": text(_net(each)), "date": str(day)} for day, each in _by(DAY_MS, fills)]


def _get_fund_flow(request: Request) -> Json:
    fills = _recent(request, _PERIODS[request.text("period", "15m")])
    sums = {f"{kind}{side}": ZERO for side in ("Buy", "Sell") for kind in ("whale", "dolphin", "fish")}
    for fill in fills:
        name = _kind(request, fill) + ("Buy" if fill.side is Side.BUY else "Sell")
        sums[name] = add(sums[name], fill.size)
    every = total(sums.values())
    volumes = {f"{name}Volume": text(size) for name, size in sums.items()}
    return volumes | {f"{name}Ratio": text(ratio(size, every, _RATIO_PLACES)) for name, size in sums.items()}


def _recent(request: Request, span_ms: int) -> list[Execution]:
    """The trades of a span up to now, oldest first."""
    pair, oldest = request.symbol(), request.now_ms - span_ms
    found: list[Execution] = []
    for fill in request.state.exchange.executions(pair.symbol):
        if to_ms(fill.time) < oldest:
            break
        found.append(fill)
    return found[::-1]


def _by(length_ms: int, fills: Iterable[Execution]) -> list[tuple[int, list[Execution]]]:
    spans: dict[int, list[Execution]] = {}
    for fill in fills:
        spans.setdefault(to_ms(fill.time) // length_ms * length_ms, []).append(fill)
    return list(spans.items())


def _net(fills: Iterable[Execution]) -> Decimal:
    net = ZERO
    for fill in fills:
        net = add(net, fill.size) if fill.side is Side.BUY else sub(net, fill.size)
    return net


def _kind(request: Request, fill: Execution) -> str:
    value = usdt_value(request.state, request.symbol().quote, mul(fill.price, fill.size))
    if value >= _WHALE:
        return "whale"
    return "dolphin" if value >= _DOLPHIN else "fish"


HANDLERS: dict[str, Handler] = {
    "spotMarketGetSupportSymbols": _get_support_symbols,
    "spotMarketGetVipFeeRates": _get_vip_fee_rates,
    "spotMarketGetFundNetFlow": _get_fund_net_flow,
    "spotMarketGetWhaleNetFlow": _get_whale_net_flow,
    "spotMarketGetFundFlow": _get_fund_flow,
}
