"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class InsLoanStatus(OpenEnum):
    """Whether a loan is paid off."""

    NOT_PAID_OFF = "not_paid_off"
    PAID_OFF = "paid_off"


InsLoanStatusLike = InsLoanStatus | Literal["not_paid_off", "paid_off"]
"""A member or its exact text."""

read_ins_loan_status = reader(InsLoanStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
