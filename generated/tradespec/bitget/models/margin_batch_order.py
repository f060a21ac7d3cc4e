"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import Check, Condition, When
from tradespec.core.codec import Choice, Number, Param, RequestModel, Text
from tradespec.core.money import DecimalLike
from tradespec.core.unset import UNSET, Unset

from .force import Force, ForceLike
from .margin_loan_type import MarginLoanType, MarginLoanTypeLike
from .order_type import OrderType, OrderTypeLike
from .side import Side, SideLike
from .stp_mode import StpMode, StpModeLike


@_define(kw_only=True)
class MarginBatchOrder(RequestModel):
    """One order of a batch; the symbol stands at the batch.

    Attributes:
        side: buy or sell.
        order_type: limit or market.
        loan_type: What the order may do with loans. normal: nothing. autoLoan: borrow what is missing when it is
            placed. autoRepay: repay loans from what it brings in. autoLoanAndRepay: both.
        force: Time in force. Required for market orders too, where it means nothing.
        price: Limit price in the quote coin; for limit orders. Above 0.
        base_size: Quantity of the base coin; for limit orders and market sells. Above 0.
        quote_size: Amount of the quote coin to spend; for market buys. Above 0.
        client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending orders
            only, so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest length;
            sources say 32, 49 and 50.
        stp_mode: Which order goes when you would trade with yourself. When left out: none.
    """

    side: SideLike
    order_type: OrderTypeLike
    loan_type: MarginLoanTypeLike
    force: ForceLike
    price: DecimalLike | Unset = UNSET
    base_size: DecimalLike | Unset = UNSET
    quote_size: DecimalLike | Unset = UNSET
    client_oid: str | Unset = UNSET
    stp_mode: StpModeLike | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


MarginBatchOrder.PARAMS = (
    Param("side", "side", Choice(Side), required=True),
    Param("order_type", "orderType", Choice(OrderType), required=True),
    Param("loan_type", "loanType", Choice(MarginLoanType), required=True),
    Param("force", "force", Choice(Force), required=True),
    Param("price", "price", Number(quoted=True, gt="0")),
    Param("base_size", "baseSize", Number(quoted=True, gt="0")),
    Param("quote_size", "quoteSize", Number(quoted=True, gt="0")),
    Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
    Param("stp_mode", "stpMode", Choice(StpMode)),
)
MarginBatchOrder.CHECKS = (
    When(
        "order_type",
        ("limit",),
        "a limit order needs price, and base_size as its quantity of the base coin",
        require=("price", "base_size"),
    ),
    When(
        "order_type",
        ("limit",),
        "quote_size is for market buys; give the quantity of a limit order as base_size",
        forbid=("quote_size",),
    ),
    When(
        "order_type",
        ("market",),
        "a market buy needs quote_size, the amount of the quote coin to spend",
        require=("quote_size",),
        also=(Condition("side", ("buy",), None),),
    ),
    When(
        "order_type",
        ("market",),
        "a market buy takes quote_size, the amount of the quote coin to spend, and no base_size",
        forbid=("base_size",),
        also=(Condition("side", ("buy",), None),),
    ),
    When(
        "order_type",
        ("market",),
        "a market sell needs base_size, the quantity of the base coin to sell",
        require=("base_size",),
        also=(Condition("side", ("sell",), None),),
    ),
    When(
        "order_type",
        ("market",),
        "a market sell takes base_size, the quantity of the base coin to sell, and no quote_size",
        forbid=("quote_size",),
        also=(Condition("side", ("sell",), None),),
    ),
)
