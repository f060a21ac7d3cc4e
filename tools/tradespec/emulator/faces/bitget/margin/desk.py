"""Crossed and isolated margin of all users: which pools there are, what coins are worth, and who may take what out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from tradespec.emulator.engine import Order, OrderRequest, Reason, Refused
from tradespec.emulator.engine.exact import ZERO
from tradespec.emulator.engine.lending import Lending, LendingTerms, Pool, RepayKind
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.margin import terms
from tradespec.emulator.faces.bitget.margin.terms import Terms
from tradespec.emulator.faces.bitget.names import CROSSED_MARGIN, ISOLATED_MARGIN, wallet
from tradespec.emulator.faces.bitget.request import Request
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.orders import SpotOrder
from tradespec.emulator.faces.bitget.spot.valuation import usdt_price
from tradespec.emulator.faces.bitget.state import KEEP, State
from tradespec.emulator.faces.bitget.symbols import SpotSymbol

_ISOLATED = "marginIsolated"
_FORCED = {RepayKind.LIQUIDATION: "liquidation", RepayKind.FORCED: "systemRepay"}
_CODES = {
    Reason.AMOUNT_INVALID: "50034",
    Reason.BORROW_TOO_LARGE: "50035",
    Reason.NOT_BORROWABLE: "50037",
    Reason.NO_DEBT: "50040",
    Reason.INSUFFICIENT_FUNDS: "50041",
    Reason.REPAYMENT_TOO_SMALL: "50042",
}


@dataclass(frozen=True, slots=True)
class MarginAccount:
    """One pool of a user.

    Attributes:
        name: what the engine calls it.
        pair: the pair of isolated margin, None for crossed.
    """

    name: str
    pair: SpotSymbol | None

    @property
    def symbol(self) -> dict[str, str]:
        """What rows of isolated margin have beside the others."""
        return {} if self.pair is None else {"symbol": self.pair.symbol}


class MarginDesk:
    """Margin of all users.

    Args:
        state: the exchange.

    Attributes:
        terms: rates and limits.
        lending: loans, interest and liquidations, by engine account.
        repaid: whose flash repayments are done, by their id.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self.terms = Terms(state.symbols)
        self.repaid: dict[int, str] = {}
        rules = LendingTerms(
            daily_rate=self.terms.daily_rate,
            worth=partial(usdt_price, state),
            places=terms.PLACES,
            liquidate_at=terms.LIQUIDATION_RATIO,
            liquidate_to=terms.LIQUIDATED_TO,
            liquidation_fee=terms.LIQUIDATION_FEE,
            is_spot=lambda market: state.symbols.find(market.symbol) is not None,
        )
        self.lending = Lending(state.exchange, rules, KEEP, new_id=state.ids.next, place=self._place_forced)
        for kind in (CROSSED_MARGIN, ISOLATED_MARGIN):
            state.transferable[kind] = self.lending.max_removable

    def account_of(self, request: Request) -> MarginAccount:
        """The pool that a request is about, by its operation and, for isolated margin, its symbol.

        Raises:
            Refusal: 40019, or 50002 for a pair without isolated margin.
        """
        if not request.operation_id.startswith(_ISOLATED):
            return self.crossed(request.account)
        pair = self._state.symbols.find(request.need("symbol"))
        if pair is None:
            raise Refusal("50002")
        return self.isolated(request.account, pair)

    def crossed(self, account: str) -> MarginAccount:
        """A user's crossed margin."""
        name = wallet(account, CROSSED_MARGIN)
        pool = Pool(
            account=name,
            leverage=terms.CROSSED_LEVERAGE,
            maintenance=terms.CROSSED_MAINTENANCE,
            lends=self.terms.crossed_limit,
        )
        self.lending.open_pool(pool)
        return MarginAccount(name, None)

    def isolated(self, account: str, pair: SpotSymbol) -> MarginAccount:
        """A user's isolated margin in one pair."""
        name = wallet(account, ISOLATED_MARGIN, pair.symbol)
        pool = Pool(
            account=name,
            leverage=self.terms.isolated_leverage(pair),
            maintenance=self.terms.isolated_maintenance(pair),
            lends=partial(self.terms.isolated_limit, pair),
        )
        self.lending.open_pool(pool)
        return MarginAccount(name, pair)

    def all_isolated(self, account: str) -> list[MarginAccount]:
        """A user's isolated margin in every pair where money ever was."""
        known = set(self._state.exchange.accounts())
        return [
            self.isolated(account, pair)
            for pair in self._state.symbols
            if wallet(account, ISOLATED_MARGIN, pair.symbol) in known
        ]

    def _place_forced(self, request: OrderRequest, kind: RepayKind) -> Order | None:
        """Place an order with which the system sells what a pool holds; None where the market does not take it."""
        state = self._state
        pair = state.symbols.find(request.symbol)
        if pair is None:
            return None
        order = SpotOrder(
            id=state.ids.next(), client_oid=str(state.ids.next()), wallet=request.account, pair=pair, side=request.side,
            price=request.price, size=request.quote_size or request.size or ZERO, by_quote=request.quote_size is not None,
            force="gtc", created_ms=state.now_ms, updated_ms=state.now_ms, tag={"forced": _FORCED[kind]},
        )  # fmt: skip
        with suppress(Refusal):
            state.part(SpotDesk).send(order)
        return order.order


def desk(request: Request) -> MarginDesk:
    """The margin desk of the exchange that a request is for."""
    return request.state.part(MarginDesk)


def refusal_of(refused: Refused) -> Refusal:
    """What Bitget answers where lending refuses."""
    return Refusal(_CODES.get(refused.reason, "50020"))
