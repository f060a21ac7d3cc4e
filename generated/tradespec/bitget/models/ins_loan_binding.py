"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class InsLoanBinding(OpenEnum):
    """bind or unbind."""

    BIND = "bind"
    UNBIND = "unbind"


InsLoanBindingLike = InsLoanBinding | Literal["bind", "unbind"]
"""A member or its exact text."""

read_ins_loan_binding = reader(InsLoanBinding)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
