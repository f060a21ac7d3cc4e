"""`client.earn_loan`: Crypto loans.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.earn_loan_coins import EarnLoanCoins
    from ..models.earn_loan_debts import EarnLoanDebts
    from ..models.earn_loan_estimate import EarnLoanEstimate
    from ..models.earn_loan_liquidation import EarnLoanLiquidation
    from ..models.earn_loan_liquidation_status import EarnLoanLiquidationStatusLike
    from ..models.earn_loan_order import EarnLoanOrder
    from ..models.earn_loan_pledge import EarnLoanPledge
    from ..models.earn_loan_pledge_change import EarnLoanPledgeChangeLike
    from ..models.earn_loan_pledge_record import EarnLoanPledgeRecord
    from ..models.earn_loan_pledge_side import EarnLoanPledgeSideLike
    from ..models.earn_loan_record import EarnLoanRecord
    from ..models.earn_loan_repayment import EarnLoanRepayment
    from ..models.earn_loan_repayment_record import EarnLoanRepaymentRecord
    from ..models.earn_loan_status import EarnLoanStatusLike
    from ..models.earn_loan_term import EarnLoanTermLike
    from ..models.earn_order_ref import EarnOrderRef
    from ..models.yes_no import YesNoLike


class EarnLoanApi:
    """Crypto loans."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def borrow(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        daily: EarnLoanTermLike,
        pledge_amount: DecimalLike | Unset = UNSET,
        loan_amount: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnOrderRef:
        """Borrow a coin against another.

        Takes a loan. Give either what you pledge (pledge_amount) or what you want (loan_amount). The coins of the
        pledge leave your spot account. Look at `get_ongoing_orders` before you repeat a call whose outcome is
        unknown.

        Args:
            loan_coin: Coin to borrow.
            pledge_coin: Coin to pledge.
            daily: Term of the loan.
            pledge_amount: Amount to pledge. Above 0.
            loan_amount: Amount to borrow. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/loan/borrow. Document section: Borrow.
        """
        from ..api.earn_loan import borrow as _op

        return _op.sync(
            self._client,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            loan_amount=loan_amount,
            options=options,
        )

    def borrow_detailed(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        daily: EarnLoanTermLike,
        pledge_amount: DecimalLike | Unset = UNSET,
        loan_amount: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnOrderRef]:
        """As `borrow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import borrow as _op

        return _op.sync_detailed(
            self._client,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            loan_amount=loan_amount,
            options=options,
        )

    def get_borrow_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanRecord]:
        """List past loans.

        Loans that are over, newest first. Reaches back three months.

        Args:
            order_id: Only this loan.
            loan_coin: Only loans of this coin.
            pledge_coin: Only loans against this coin.
            status: Only loans that ended so.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/borrow-history. Document section: Get Loan History.
        """
        from ..api.earn_loan import get_borrow_history as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def get_borrow_history_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanRecord]]:
        """As `get_borrow_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_borrow_history as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_borrow_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnLoanRecord]:
        """Walk through `get_borrow_history`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_borrow_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_loan import get_borrow_history as _op

        def _page(**_window: Any) -> list[EarnLoanRecord]:
            return _op.sync(
                self._client,
                order_id=order_id,
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                status=status,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_coins(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> EarnLoanCoins:
        """List the coins to borrow and to pledge.

        What may be borrowed at which interest, and what may be pledged at which rates. Rates are fractions (0.054
        is 5.4 % a year).

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/earn/loan/public/coinInfos. Document section: Get Currency List.
        """
        from ..api.earn_loan import get_coins as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_coins_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[EarnLoanCoins]:
        """As `get_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_coins as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_debts(self, *, options: RequestOptions | None = None) -> EarnLoanDebts:
        """Get debts and collateral by coin.

        What you owe and what you pledged in all loans, by coin.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/debts. Document section: Get Debts.
        """
        from ..api.earn_loan import get_debts as _op

        return _op.sync(self._client, options=options)

    def get_debts_detailed(self, *, options: RequestOptions | None = None) -> Response[EarnLoanDebts]:
        """As `get_debts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_debts as _op

        return _op.sync_detailed(self._client, options=options)

    def get_hour_interest(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        daily: EarnLoanTermLike,
        pledge_amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> EarnLoanEstimate:
        """Estimate interest and loan for a pledge.

        What can be borrowed against an amount of a coin, and the interest of an hour for it.

        Args:
            loan_coin: Coin to borrow.
            pledge_coin: Coin to pledge.
            daily: Term of the loan.
            pledge_amount: Amount to pledge. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/earn/loan/public/hour-interest. Document section: Get Est. Interest and Borrowable.
        """
        from ..api.earn_loan import get_hour_interest as _op

        return _op.sync(
            self._client,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            options=options,
        )

    def get_hour_interest_detailed(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        daily: EarnLoanTermLike,
        pledge_amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnLoanEstimate]:
        """As `get_hour_interest`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_hour_interest as _op

        return _op.sync_detailed(
            self._client,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            options=options,
        )

    def get_liquidations(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanLiquidationStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanLiquidation]:
        """List liquidations of loans.

        Loans whose collateral was sold because it was worth too little, newest first. Reaches back three months.

        Args:
            order_id: Only this loan.
            loan_coin: Only loans of this coin.
            pledge_coin: Only loans against this coin.
            status: Only liquidations in this state.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/reduces. Document section: Get Liquidation Records.
        """
        from ..api.earn_loan import get_liquidations as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def get_liquidations_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanLiquidationStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanLiquidation]]:
        """As `get_liquidations`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_liquidations as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_liquidations(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanLiquidationStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnLoanLiquidation]:
        """Walk through `get_liquidations`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_liquidations`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_loan import get_liquidations as _op

        def _page(**_window: Any) -> list[EarnLoanLiquidation]:
            return _op.sync(
                self._client,
                order_id=order_id,
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                status=status,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_ongoing_orders(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanOrder]:
        """List running loans.

        Loans that are not paid back, with interest so far. Rates of pledge are in percent (65 is 65 %).

        Args:
            order_id: Only this loan.
            loan_coin: Only loans of this coin.
            pledge_coin: Only loans against this coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/ongoing-orders. Document section: Get Loan Orders.
        """
        from ..api.earn_loan import get_ongoing_orders as _op

        return _op.sync(self._client, order_id=order_id, loan_coin=loan_coin, pledge_coin=pledge_coin, options=options)

    def get_ongoing_orders_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanOrder]]:
        """As `get_ongoing_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_ongoing_orders as _op

        return _op.sync_detailed(
            self._client, order_id=order_id, loan_coin=loan_coin, pledge_coin=pledge_coin, options=options
        )

    def get_pledge_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        revise_side: EarnLoanPledgeSideLike | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanPledgeRecord]:
        """List changes of collateral.

        Additions (down) and withdrawals (up) of collateral, newest first. Reaches back three months.

        Args:
            order_id: Only this loan.
            revise_side: Only additions (down), or only withdrawals (up).
            pledge_coin: Only loans against this coin.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/revise-history. Document section: Get Pledge Rate History.
        """
        from ..api.earn_loan import get_pledge_history as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            revise_side=revise_side,
            pledge_coin=pledge_coin,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def get_pledge_history_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        revise_side: EarnLoanPledgeSideLike | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanPledgeRecord]]:
        """As `get_pledge_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_pledge_history as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            revise_side=revise_side,
            pledge_coin=pledge_coin,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_pledge_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        revise_side: EarnLoanPledgeSideLike | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnLoanPledgeRecord]:
        """Walk through `get_pledge_history`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_pledge_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_loan import get_pledge_history as _op

        def _page(**_window: Any) -> list[EarnLoanPledgeRecord]:
            return _op.sync(
                self._client,
                order_id=order_id,
                revise_side=revise_side,
                pledge_coin=pledge_coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_repay_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanRepaymentRecord]:
        """List payments of loans.

        What was paid back, newest first. Reaches back three months.

        Args:
            order_id: Only this loan.
            loan_coin: Only loans of this coin.
            pledge_coin: Only loans against this coin.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/repay-history. Document section: Get Repay History.
        """
        from ..api.earn_loan import get_repay_history as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def get_repay_history_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanRepaymentRecord]]:
        """As `get_repay_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_repay_history as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_repay_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnLoanRepaymentRecord]:
        """Walk through `get_repay_history`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_repay_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_loan import get_repay_history as _op

        def _page(**_window: Any) -> list[EarnLoanRepaymentRecord]:
            return _op.sync(
                self._client,
                order_id=order_id,
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def repay(
        self,
        *,
        order_id: str,
        amount: DecimalLike | Unset = UNSET,
        repay_unlock: YesNoLike | Unset = UNSET,
        repay_all: YesNoLike,
        options: RequestOptions | None = None,
    ) -> EarnLoanRepayment:
        """Pay a loan back.

        Pays all of a loan back, or with repay_all='no' the amount given. repay_unlock='no' leaves the freed
        collateral in the loan. Look at `get_repay_history` before you repeat a call whose outcome is unknown.

        Args:
            order_id: Id of the loan.
            amount: How much to pay, if not all. Above 0.
            repay_unlock: Whether freed collateral goes back to you. When left out: yes.
            repay_all: Whether all is paid back.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/loan/repay. Document section: Repay.
        """
        from ..api.earn_loan import repay as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            amount=amount,
            repay_unlock=repay_unlock,
            repay_all=repay_all,
            options=options,
        )

    def repay_detailed(
        self,
        *,
        order_id: str,
        amount: DecimalLike | Unset = UNSET,
        repay_unlock: YesNoLike | Unset = UNSET,
        repay_all: YesNoLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnLoanRepayment]:
        """As `repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import repay as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            amount=amount,
            repay_unlock=repay_unlock,
            repay_all=repay_all,
            options=options,
        )

    def revise_pledge(
        self,
        *,
        order_id: str,
        amount: DecimalLike,
        pledge_coin: str,
        revise_type: EarnLoanPledgeChangeLike,
        options: RequestOptions | None = None,
    ) -> EarnLoanPledge:
        """Add or take out collateral.

        IN adds collateral to a loan and lowers its rate of pledge, OUT takes some out.

        Args:
            order_id: Id of the loan.
            amount: How much. Above 0.
            pledge_coin: Coin of the collateral.
            revise_type: Add or take out.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/loan/revise-pledge. Document section: Modify Pledge Rate.
        """
        from ..api.earn_loan import revise_pledge as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            amount=amount,
            pledge_coin=pledge_coin,
            revise_type=revise_type,
            options=options,
        )

    def revise_pledge_detailed(
        self,
        *,
        order_id: str,
        amount: DecimalLike,
        pledge_coin: str,
        revise_type: EarnLoanPledgeChangeLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnLoanPledge]:
        """As `revise_pledge`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import revise_pledge as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            amount=amount,
            pledge_coin=pledge_coin,
            revise_type=revise_type,
            options=options,
        )


class AsyncEarnLoanApi:
    """Crypto loans."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def borrow(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        daily: EarnLoanTermLike,
        pledge_amount: DecimalLike | Unset = UNSET,
        loan_amount: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnOrderRef:
        """Borrow a coin against another.

        Takes a loan. Give either what you pledge (pledge_amount) or what you want (loan_amount). The coins of the
        pledge leave your spot account. Look at `get_ongoing_orders` before you repeat a call whose outcome is
        unknown.

        Args:
            loan_coin: Coin to borrow.
            pledge_coin: Coin to pledge.
            daily: Term of the loan.
            pledge_amount: Amount to pledge. Above 0.
            loan_amount: Amount to borrow. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/loan/borrow. Document section: Borrow.
        """
        from ..api.earn_loan import borrow as _op

        return await _op.asyncio(
            self._client,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            loan_amount=loan_amount,
            options=options,
        )

    async def borrow_detailed(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        daily: EarnLoanTermLike,
        pledge_amount: DecimalLike | Unset = UNSET,
        loan_amount: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnOrderRef]:
        """As `borrow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import borrow as _op

        return await _op.asyncio_detailed(
            self._client,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            loan_amount=loan_amount,
            options=options,
        )

    async def get_borrow_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanRecord]:
        """List past loans.

        Loans that are over, newest first. Reaches back three months.

        Args:
            order_id: Only this loan.
            loan_coin: Only loans of this coin.
            pledge_coin: Only loans against this coin.
            status: Only loans that ended so.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/borrow-history. Document section: Get Loan History.
        """
        from ..api.earn_loan import get_borrow_history as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    async def get_borrow_history_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanRecord]]:
        """As `get_borrow_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_borrow_history as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_borrow_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnLoanRecord]:
        """Walk through `get_borrow_history`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_borrow_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_loan import get_borrow_history as _op

        async def _page(**_window: Any) -> list[EarnLoanRecord]:
            return await _op.asyncio(
                self._client,
                order_id=order_id,
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                status=status,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_coins(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> EarnLoanCoins:
        """List the coins to borrow and to pledge.

        What may be borrowed at which interest, and what may be pledged at which rates. Rates are fractions (0.054
        is 5.4 % a year).

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/earn/loan/public/coinInfos. Document section: Get Currency List.
        """
        from ..api.earn_loan import get_coins as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_coins_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[EarnLoanCoins]:
        """As `get_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_coins as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_debts(self, *, options: RequestOptions | None = None) -> EarnLoanDebts:
        """Get debts and collateral by coin.

        What you owe and what you pledged in all loans, by coin.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/debts. Document section: Get Debts.
        """
        from ..api.earn_loan import get_debts as _op

        return await _op.asyncio(self._client, options=options)

    async def get_debts_detailed(self, *, options: RequestOptions | None = None) -> Response[EarnLoanDebts]:
        """As `get_debts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_debts as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_hour_interest(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        daily: EarnLoanTermLike,
        pledge_amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> EarnLoanEstimate:
        """Estimate interest and loan for a pledge.

        What can be borrowed against an amount of a coin, and the interest of an hour for it.

        Args:
            loan_coin: Coin to borrow.
            pledge_coin: Coin to pledge.
            daily: Term of the loan.
            pledge_amount: Amount to pledge. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/earn/loan/public/hour-interest. Document section: Get Est. Interest and Borrowable.
        """
        from ..api.earn_loan import get_hour_interest as _op

        return await _op.asyncio(
            self._client,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            options=options,
        )

    async def get_hour_interest_detailed(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        daily: EarnLoanTermLike,
        pledge_amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnLoanEstimate]:
        """As `get_hour_interest`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_hour_interest as _op

        return await _op.asyncio_detailed(
            self._client,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            options=options,
        )

    async def get_liquidations(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanLiquidationStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanLiquidation]:
        """List liquidations of loans.

        Loans whose collateral was sold because it was worth too little, newest first. Reaches back three months.

        Args:
            order_id: Only this loan.
            loan_coin: Only loans of this coin.
            pledge_coin: Only loans against this coin.
            status: Only liquidations in this state.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/reduces. Document section: Get Liquidation Records.
        """
        from ..api.earn_loan import get_liquidations as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    async def get_liquidations_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanLiquidationStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanLiquidation]]:
        """As `get_liquidations`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_liquidations as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_liquidations(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        status: EarnLoanLiquidationStatusLike | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnLoanLiquidation]:
        """Walk through `get_liquidations`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_liquidations`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_loan import get_liquidations as _op

        async def _page(**_window: Any) -> list[EarnLoanLiquidation]:
            return await _op.asyncio(
                self._client,
                order_id=order_id,
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                status=status,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_ongoing_orders(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanOrder]:
        """List running loans.

        Loans that are not paid back, with interest so far. Rates of pledge are in percent (65 is 65 %).

        Args:
            order_id: Only this loan.
            loan_coin: Only loans of this coin.
            pledge_coin: Only loans against this coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/ongoing-orders. Document section: Get Loan Orders.
        """
        from ..api.earn_loan import get_ongoing_orders as _op

        return await _op.asyncio(
            self._client, order_id=order_id, loan_coin=loan_coin, pledge_coin=pledge_coin, options=options
        )

    async def get_ongoing_orders_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanOrder]]:
        """As `get_ongoing_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_ongoing_orders as _op

        return await _op.asyncio_detailed(
            self._client, order_id=order_id, loan_coin=loan_coin, pledge_coin=pledge_coin, options=options
        )

    async def get_pledge_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        revise_side: EarnLoanPledgeSideLike | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanPledgeRecord]:
        """List changes of collateral.

        Additions (down) and withdrawals (up) of collateral, newest first. Reaches back three months.

        Args:
            order_id: Only this loan.
            revise_side: Only additions (down), or only withdrawals (up).
            pledge_coin: Only loans against this coin.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/revise-history. Document section: Get Pledge Rate History.
        """
        from ..api.earn_loan import get_pledge_history as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            revise_side=revise_side,
            pledge_coin=pledge_coin,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    async def get_pledge_history_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        revise_side: EarnLoanPledgeSideLike | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanPledgeRecord]]:
        """As `get_pledge_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_pledge_history as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            revise_side=revise_side,
            pledge_coin=pledge_coin,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_pledge_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        revise_side: EarnLoanPledgeSideLike | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnLoanPledgeRecord]:
        """Walk through `get_pledge_history`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_pledge_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_loan import get_pledge_history as _op

        async def _page(**_window: Any) -> list[EarnLoanPledgeRecord]:
            return await _op.asyncio(
                self._client,
                order_id=order_id,
                revise_side=revise_side,
                pledge_coin=pledge_coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_repay_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnLoanRepaymentRecord]:
        """List payments of loans.

        What was paid back, newest first. Reaches back three months.

        Args:
            order_id: Only this loan.
            loan_coin: Only loans of this coin.
            pledge_coin: Only loans against this coin.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/loan/repay-history. Document section: Get Repay History.
        """
        from ..api.earn_loan import get_repay_history as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    async def get_repay_history_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnLoanRepaymentRecord]]:
        """As `get_repay_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import get_repay_history as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_repay_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        loan_coin: str | Unset = UNSET,
        pledge_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnLoanRepaymentRecord]:
        """Walk through `get_repay_history`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_repay_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_loan import get_repay_history as _op

        async def _page(**_window: Any) -> list[EarnLoanRepaymentRecord]:
            return await _op.asyncio(
                self._client,
                order_id=order_id,
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def repay(
        self,
        *,
        order_id: str,
        amount: DecimalLike | Unset = UNSET,
        repay_unlock: YesNoLike | Unset = UNSET,
        repay_all: YesNoLike,
        options: RequestOptions | None = None,
    ) -> EarnLoanRepayment:
        """Pay a loan back.

        Pays all of a loan back, or with repay_all='no' the amount given. repay_unlock='no' leaves the freed
        collateral in the loan. Look at `get_repay_history` before you repeat a call whose outcome is unknown.

        Args:
            order_id: Id of the loan.
            amount: How much to pay, if not all. Above 0.
            repay_unlock: Whether freed collateral goes back to you. When left out: yes.
            repay_all: Whether all is paid back.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/loan/repay. Document section: Repay.
        """
        from ..api.earn_loan import repay as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            amount=amount,
            repay_unlock=repay_unlock,
            repay_all=repay_all,
            options=options,
        )

    async def repay_detailed(
        self,
        *,
        order_id: str,
        amount: DecimalLike | Unset = UNSET,
        repay_unlock: YesNoLike | Unset = UNSET,
        repay_all: YesNoLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnLoanRepayment]:
        """As `repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import repay as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            amount=amount,
            repay_unlock=repay_unlock,
            repay_all=repay_all,
            options=options,
        )

    async def revise_pledge(
        self,
        *,
        order_id: str,
        amount: DecimalLike,
        pledge_coin: str,
        revise_type: EarnLoanPledgeChangeLike,
        options: RequestOptions | None = None,
    ) -> EarnLoanPledge:
        """Add or take out collateral.

        IN adds collateral to a loan and lowers its rate of pledge, OUT takes some out.

        Args:
            order_id: Id of the loan.
            amount: How much. Above 0.
            pledge_coin: Coin of the collateral.
            revise_type: Add or take out.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/loan/revise-pledge. Document section: Modify Pledge Rate.
        """
        from ..api.earn_loan import revise_pledge as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            amount=amount,
            pledge_coin=pledge_coin,
            revise_type=revise_type,
            options=options,
        )

    async def revise_pledge_detailed(
        self,
        *,
        order_id: str,
        amount: DecimalLike,
        pledge_coin: str,
        revise_type: EarnLoanPledgeChangeLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnLoanPledge]:
        """As `revise_pledge`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_loan import revise_pledge as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            amount=amount,
            pledge_coin=pledge_coin,
            revise_type=revise_type,
            options=options,
        )
