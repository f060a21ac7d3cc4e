"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .spot_congestion import SpotCongestion, read_spot_congestion
from .spot_true_false import SpotTrueFalse, read_spot_true_false


@_define(match_args=False)
class SpotCoinChain:
    """One chain of a coin.

    Attributes:
        chain: Name of the chain, as withdrawals and deposit addresses take it.
        need_tag: Whether an address needs a tag (memo).
        withdrawable: Whether withdrawals are open.
        rechargeable: Whether deposits are open.
        withdraw_fee: Fee of a withdrawal, in the coin; positive here.
        extra_withdraw_fee: Further fee as a fraction; 0.1 is 10 %.
        deposit_confirm: Confirmations until a deposit is booked.
        withdraw_confirm: Confirmations of a withdrawal.
        min_deposit_amount: Smallest deposit.
        min_withdraw_amount: Smallest withdrawal.
        browser_url: Address of a block explorer.
        contract_address: Contract of the coin on this chain; null where there is none.
        withdraw_step: A withdrawal must be a multiple of it; 0 for no such rule.
        withdraw_min_scale: Decimals that a withdrawal may have.
        congestion: Whether the chain is slow.
    """

    chain: str = _field(metadata={"wire": "chain"})
    need_tag: SpotTrueFalse | None = _field(default=None, metadata={"wire": "needTag"})
    withdrawable: SpotTrueFalse | None = _field(default=None, metadata={"wire": "withdrawable"})
    rechargeable: SpotTrueFalse | None = _field(default=None, metadata={"wire": "rechargeable"})
    withdraw_fee: Decimal | None = _field(
        default=None, metadata={"wire": "withdrawFee", "quoted": True, "money": "fee"}
    )
    extra_withdraw_fee: Decimal | None = _field(
        default=None, metadata={"wire": "extraWithdrawFee", "quoted": True, "money": "rate"}
    )
    deposit_confirm: int | None = _field(default=None, metadata={"wire": "depositConfirm", "quoted": True})
    withdraw_confirm: int | None = _field(default=None, metadata={"wire": "withdrawConfirm", "quoted": True})
    min_deposit_amount: Decimal | None = _field(
        default=None, metadata={"wire": "minDepositAmount", "quoted": True, "money": "amount"}
    )
    min_withdraw_amount: Decimal | None = _field(
        default=None, metadata={"wire": "minWithdrawAmount", "quoted": True, "money": "amount"}
    )
    browser_url: str | None = _field(default=None, metadata={"wire": "browserUrl"})
    contract_address: str | None = _field(default=None, metadata={"wire": "contractAddress"})
    withdraw_step: Decimal | None = _field(
        default=None, metadata={"wire": "withdrawStep", "quoted": True, "money": "amount"}
    )
    withdraw_min_scale: int | None = _field(default=None, metadata={"wire": "withdrawMinScale", "quoted": True})
    congestion: SpotCongestion | None = _field(default=None, metadata={"wire": "congestion"})


class SpotCoinChainWire(WireStruct):
    """`SpotCoinChain` as it travels."""

    chain: str
    need_tag: str | None = _wire_field(default=None, name="needTag")
    withdrawable: str | None = None
    rechargeable: str | None = None
    withdraw_fee: DecimalText | None = _wire_field(default=None, name="withdrawFee")
    extra_withdraw_fee: DecimalText | None = _wire_field(default=None, name="extraWithdrawFee")
    deposit_confirm: IntegerText | None = _wire_field(default=None, name="depositConfirm")
    withdraw_confirm: IntegerText | None = _wire_field(default=None, name="withdrawConfirm")
    min_deposit_amount: DecimalText | None = _wire_field(default=None, name="minDepositAmount")
    min_withdraw_amount: DecimalText | None = _wire_field(default=None, name="minWithdrawAmount")
    browser_url: str | None = _wire_field(default=None, name="browserUrl")
    contract_address: str | None = _wire_field(default=None, name="contractAddress")
    withdraw_step: DecimalText | None = _wire_field(default=None, name="withdrawStep")
    withdraw_min_scale: IntegerText | None = _wire_field(default=None, name="withdrawMinScale")
    congestion: str | None = None


_NUMBERS = (
    ("withdraw_fee", "withdrawFee", False, True),
    ("extra_withdraw_fee", "extraWithdrawFee", False, True),
    ("deposit_confirm", "depositConfirm", True, True),
    ("withdraw_confirm", "withdrawConfirm", True, True),
    ("min_deposit_amount", "minDepositAmount", False, True),
    ("min_withdraw_amount", "minWithdrawAmount", False, True),
    ("withdraw_step", "withdrawStep", False, True),
    ("withdraw_min_scale", "withdrawMinScale", True, True),
)


def build_spot_coin_chain(wire: SpotCoinChainWire) -> SpotCoinChain:
    """Checked and converted: wire twin -> model."""
    if f"{wire.withdraw_fee or ''}{wire.extra_withdraw_fee or ''}{wire.deposit_confirm or ''}{wire.withdraw_confirm or ''}{wire.min_deposit_amount or ''}{wire.min_withdraw_amount or ''}{wire.withdraw_step or ''}{wire.withdraw_min_scale or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotCoinChain(
            wire.chain,
            None if wire.need_tag is None else read_spot_true_false(wire.need_tag),
            None if wire.withdrawable is None else read_spot_true_false(wire.withdrawable),
            None if wire.rechargeable is None else read_spot_true_false(wire.rechargeable),
            Decimal(wire.withdraw_fee) if wire.withdraw_fee else None,
            Decimal(wire.extra_withdraw_fee) if wire.extra_withdraw_fee else None,
            int(wire.deposit_confirm) if wire.deposit_confirm else None,
            int(wire.withdraw_confirm) if wire.withdraw_confirm else None,
            Decimal(wire.min_deposit_amount) if wire.min_deposit_amount else None,
            Decimal(wire.min_withdraw_amount) if wire.min_withdraw_amount else None,
            wire.browser_url,
            wire.contract_address,
            Decimal(wire.withdraw_step) if wire.withdraw_step else None,
            int(wire.withdraw_min_scale) if wire.withdraw_min_scale else None,
            None if wire.congestion is None else read_spot_congestion(wire.congestion),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
