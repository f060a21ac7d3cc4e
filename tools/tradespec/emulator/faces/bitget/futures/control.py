"""What tests can do to the emulated futures."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeVar

from tradespec.core.money import DecimalLike
from tradespec.emulator.control import Control, ControlError, checked, told
from tradespec.emulator.engine import MarketState, Side
from tradespec.emulator.engine.checks import check_price
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.exchange import FuturesExchange
from tradespec.emulator.faces.bitget.state import State

if TYPE_CHECKING:
    from tradespec.emulator.faces.bitget.face import BitgetFace

_Result = TypeVar("_Result")
Product = Literal["USDT-FUTURES", "USDC-FUTURES", "COIN-FUTURES"]
_USDT: Product = "USDT-FUTURES"
_STATES = {"normal": MarketState.RUNNING, "maintain": MarketState.HALTED, "off": MarketState.CLOSED}


class FuturesControl(Control):
    """The part of the control that moves futures. Prices are quote per base."""

    def __init__(self, face: BitgetFace) -> None:
        super().__init__(face.clock, lambda: face.exchange.settle())
        self._face = face
        self.expose(
            self.set_futures_price, self.set_mark_price, self.set_index_price, self.set_funding_rate, self.settle_funding,
            self.set_contract_state,
        )  # fmt: skip

    @checked
    def set_futures_price(
        self, symbol: str, price: DecimalLike, product: Product = _USDT, size: DecimalLike | None = None
    ) -> None:
        """Let a contract trade at a price; quotes, mark and index price follow unless they are fixed.

        Args:
            symbol: such as BTCUSDT.
            price: of the trade.
            product: the product type.
            size: of the trade (base); the market maker's smallest one by default.
        """

        def trade(state: State) -> None:
            futures, found = self._contract(state, product, symbol)
            futures.makers[found.key].trade_at(Side.BUY, Decimal(price), found.lot if size is None else Decimal(size))

        self._do(trade)

    @checked
    def set_mark_price(self, symbol: str, price: DecimalLike | None, product: Product = _USDT) -> None:
        """Fix the mark price; liquidations and triggers follow at once. None lets it go with the market again."""

        def fix(state: State) -> None:
            futures, found = self._contract(state, product, symbol)
            futures.fix_mark(found.key, _checked_price(state, found, price))

        self._do(fix)

    @checked
    def set_index_price(self, symbol: str, price: DecimalLike | None, product: Product = _USDT) -> None:
        """Fix the index price; None lets it go with the market again."""

        def fix(state: State) -> None:
            futures, found = self._contract(state, product, symbol)
            futures.fix_index(found.key, _checked_price(state, found, price))

        self._do(fix)

    @checked
    def set_funding_rate(self, symbol: str, rate: DecimalLike | None, product: Product = _USDT) -> None:
        """Settle funding by this rate from now on; None goes back to those that are drawn."""
        if rate is not None and not -1 < Decimal(rate) < 1:
            raise ControlError(f"rate={rate}: give a share between -1 and 1, such as 0.0001")

        def fix(state: State) -> None:
            futures, found = self._contract(state, product, symbol)
            futures.funding[found.key].set_rate(None if rate is None else Decimal(rate))

        self._do(fix)

    @checked
    def settle_funding(self, symbol: str, product: Product = _USDT) -> None:
        """Let positions pay at the current rate now, beside the settlements that the clock makes."""

        def settle(state: State) -> None:
            futures, found = self._contract(state, product, symbol)
            futures.funding[found.key].settle(state.exchange.now())

        self._do(settle)

    @checked
    def set_contract_state(
        self, symbol: str, status: Literal["normal", "maintain", "off"], product: Product = _USDT
    ) -> None:
        """Open, halt or close a contract. In maintenance it takes cancels only; while off nothing."""

        def change(state: State) -> None:
            _, found = self._contract(state, product, symbol)
            state.exchange.set_market_state(found.key, _STATES[status])

        self._do(change)

    def _contract(self, state: State, product: str, symbol: str) -> tuple[FuturesExchange, FuturesSymbol]:
        futures = state.part(FuturesExchange)
        found = futures.symbols.find(product, symbol)
        if found is None:
            raise ControlError(f"there is no contract {symbol!r} among {product}")
        return futures, found

    def _do(self, act: Callable[[State], _Result]) -> _Result:
        with self._face.exchange.lock, told():
            self._face.exchange.settle()
            return act(self._face.state)


def _checked_price(state: State, symbol: FuturesSymbol, price: DecimalLike | None) -> Decimal | None:
    """A price that the contract could trade at, None for none. Raises Refused."""
    if price is None:
        return None
    check_price(state.exchange.market(symbol.key), Decimal(price))
    return Decimal(price)
