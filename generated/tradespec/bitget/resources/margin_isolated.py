"""`client.margin_isolated`: Isolated margin: collateral for each symbol apart.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.batch_result import BatchResult
    from ..models.force import ForceLike
    from ..models.isolated_asset import IsolatedAsset
    from ..models.isolated_borrow_record import IsolatedBorrowRecord
    from ..models.isolated_borrow_record_page import IsolatedBorrowRecordPage
    from ..models.isolated_flash_repay import IsolatedFlashRepay
    from ..models.isolated_flow_record import IsolatedFlowRecord
    from ..models.isolated_flow_record_page import IsolatedFlowRecordPage
    from ..models.isolated_interest_rate_and_limit import IsolatedInterestRateAndLimit
    from ..models.isolated_interest_record import IsolatedInterestRecord
    from ..models.isolated_interest_record_page import IsolatedInterestRecordPage
    from ..models.isolated_liquidation_record import IsolatedLiquidationRecord
    from ..models.isolated_liquidation_record_page import IsolatedLiquidationRecordPage
    from ..models.isolated_loan import IsolatedLoan
    from ..models.isolated_max_borrowable import IsolatedMaxBorrowable
    from ..models.isolated_max_transfer_out import IsolatedMaxTransferOut
    from ..models.isolated_repay_record import IsolatedRepayRecord
    from ..models.isolated_repay_record_page import IsolatedRepayRecordPage
    from ..models.isolated_repayment import IsolatedRepayment
    from ..models.isolated_risk_rate import IsolatedRiskRate
    from ..models.isolated_tier import IsolatedTier
    from ..models.margin_batch_order import MarginBatchOrder
    from ..models.margin_cancel_id import MarginCancelId
    from ..models.margin_enter_point_source import MarginEnterPointSourceLike
    from ..models.margin_fill import MarginFill
    from ..models.margin_fill_page import MarginFillPage
    from ..models.margin_flash_repay_state import MarginFlashRepayState
    from ..models.margin_flow_type import MarginFlowTypeLike
    from ..models.margin_liquidation_order import MarginLiquidationOrder
    from ..models.margin_liquidation_order_page import MarginLiquidationOrderPage
    from ..models.margin_liquidation_type import MarginLiquidationTypeLike
    from ..models.margin_loan_type import MarginLoanTypeLike
    from ..models.margin_order import MarginOrder
    from ..models.margin_order_page import MarginOrderPage
    from ..models.order_ids import OrderIds
    from ..models.order_type import OrderTypeLike
    from ..models.side import SideLike
    from ..models.stp_mode import StpModeLike


class MarginIsolatedApi:
    """Isolated margin: collateral for each symbol apart."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def borrow(
        self,
        *,
        symbol: str,
        coin: str,
        borrow_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedLoan:
        """Borrow in isolated margin.

        Borrows the base or quote coin of a pair, with up to 8 decimals; the first hour of interest is booked at
        once. Whether a `client_oid` makes a repeat safe is not documented, so after an unknown outcome look at
        `get_borrow_history` first. `get_max_borrowable` tells how much is possible.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            coin: The base or the quote coin of the pair.
            borrow_amount: How much, with up to 8 decimals. Above 0.
            client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending
                orders only, so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest
                length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
                client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/account/borrow. Document section: Isolated Borrow.
        """
        from ..api.margin_isolated import borrow as _op

        return _op.sync(
            self._client, symbol=symbol, coin=coin, borrow_amount=borrow_amount, client_oid=client_oid, options=options
        )

    def borrow_detailed(
        self,
        *,
        symbol: str,
        coin: str,
        borrow_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedLoan]:
        """As `borrow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import borrow as _op

        return _op.sync_detailed(
            self._client, symbol=symbol, coin=coin, borrow_amount=borrow_amount, client_oid=client_oid, options=options
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Cancel an order in isolated margin.

        Asks to cancel one order, named by `order_id` or `client_oid`. Success means that the request was taken in:
        a fill may still come first. Cancelling the same order twice within a second is refused (45129).

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            order_id: An id, a number of up to 19 digits written as text; larger than a float can hold.
            client_oid: An id that you, or another program of yours, gave to an order. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/cancel-order. Document section: Isolated Cancel Order.
        """
        from ..api.margin_isolated import cancel_order as _op

        return _op.sync(self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, options=options)

    def cancel_order_detailed(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import cancel_order as _op

        return _op.sync_detailed(self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, options=options)

    def cancel_orders(
        self, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
    ) -> BatchResult:
        """Cancel several orders in isolated margin.

        Asks to cancel several orders of one symbol. The call succeeds even if all of them are refused, so look at
        the failures. A fill may still come first.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            order_id_list: The orders, each by `order_id` or `client_oid`. At least 1 items, at most 50 items.
                Unconfirmed: The most that is taken; code 40912 speaks of 50.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/batch-cancel-order. Document section: Cancel Isolated Orders in Batch.
        """
        from ..api.margin_isolated import cancel_orders as _op

        return _op.sync(self._client, symbol=symbol, order_id_list=order_id_list, options=options)

    def cancel_orders_detailed(
        self, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import cancel_orders as _op

        return _op.sync_detailed(self._client, symbol=symbol, order_id_list=order_id_list, options=options)

    def flash_repay(
        self, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[IsolatedFlashRepay]:
        """Repay all debt in isolated margin by selling.

        Sells assets at the market to repay debt: of the pairs in `symbol_list`, or of all pairs when it is left
        out. A row with result failure was not taken in. It runs on after the answer: see `get_flash_repay_status`.

        Args:
            symbol_list: Only debt of these pairs; left out, of all pairs. At least 1 items, at most 100 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/account/flash-repay. Document section: Isolated Flash Repay.
        """
        from ..api.margin_isolated import flash_repay as _op

        return _op.sync(self._client, symbol_list=symbol_list, options=options)

    def flash_repay_detailed(
        self, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[IsolatedFlashRepay]]:
        """As `flash_repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import flash_repay as _op

        return _op.sync_detailed(self._client, symbol_list=symbol_list, options=options)

    def get_assets(self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None) -> list[IsolatedAsset]:
        """List balances in isolated margin.

        What the isolated margin accounts hold and owe, a row for each coin of each pair. net = available + frozen -
        borrow - interest.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/account/assets. Document section: Get Isolated Account Assets.
        """
        from ..api.margin_isolated import get_assets as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_assets_detailed(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[IsolatedAsset]]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_assets as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_borrow_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedBorrowRecordPage:
        """List loans of isolated margin.

        Loans in a window of at most 90 days, newest first.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            loan_id: Only this loan.
            coin: Only this coin, such as USDT; left out, all of them.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/borrow-history (also spelled /api/v2/margin/isolated/account/borrow-history,
        which is never sent). Document section: Get Isolated Borrow History.
        """
        from ..api.margin_isolated import get_borrow_history as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            loan_id=loan_id,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_borrow_history_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedBorrowRecordPage]:
        """As `get_borrow_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_borrow_history as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            loan_id=loan_id,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_borrow_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[IsolatedBorrowRecord]:
        """Walk back through `get_borrow_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_borrow_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_borrow_history as _op

        def _page(**_window: Any) -> IsolatedBorrowRecordPage:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                loan_id=loan_id,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_fills(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MarginFillPage:
        """List fills of isolated margin.

        Own fills of one symbol in a window of at most 90 days, newest first. The fee is in the coin that came in:
        base for a buy, quote for a sell.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            order_id: Only this order.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/fills. Document section: Get Isolated Order Fills.
        """
        from ..api.margin_isolated import get_fills as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_fills_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[MarginFillPage]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_fills as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_fills(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MarginFill]:
        """Walk back through `get_fills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_fills as _op

        def _page(**_window: Any) -> MarginFillPage:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_financial_records(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedFlowRecordPage:
        """List entries of isolated margin.

        Entries in a window of at most 90 days, newest first. What goes out is negative.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            margin_type: Only entries of this kind.
            coin: Only this coin, such as USDT; left out, all of them.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/financial-records (also spelled
        /api/v2/margin/isolated/account/financial-records, which is never sent). Document section: Get Isolated
        Financial History.
        """
        from ..api.margin_isolated import get_financial_records as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            margin_type=margin_type,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_financial_records_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedFlowRecordPage]:
        """As `get_financial_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_financial_records as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            margin_type=margin_type,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_financial_records(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[IsolatedFlowRecord]:
        """Walk back through `get_financial_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_financial_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_financial_records as _op

        def _page(**_window: Any) -> IsolatedFlowRecordPage:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                margin_type=margin_type,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_flash_repay_status(
        self, *, id_list: Sequence[str], options: RequestOptions | None = None
    ) -> list[MarginFlashRepayState]:
        """Get the state of flash repayments in isolated margin.

        How far flash repayments are. It is sent by POST but changes nothing.

        Args:
            id_list: Their `repay_id`. At least 1 items, at most 100 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/account/query-flash-repay-status. Document section: Query Isolated Flash
        Repayment Result.
        """
        from ..api.margin_isolated import get_flash_repay_status as _op

        return _op.sync(self._client, id_list=id_list, options=options)

    def get_flash_repay_status_detailed(
        self, *, id_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[list[MarginFlashRepayState]]:
        """As `get_flash_repay_status`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_flash_repay_status as _op

        return _op.sync_detailed(self._client, id_list=id_list, options=options)

    def get_history_orders(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        enter_point_source: MarginEnterPointSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MarginOrderPage:
        """List orders of isolated margin.

        Orders of one symbol that were placed in a window of at most 90 days, newest first.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            order_id: Only this order.
            client_oid: Only the order with this id of yours. At most 64 characters.
            enter_point_source: Only orders that came in this way.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/history-orders. Document section: Get Isolated History Orders.
        """
        from ..api.margin_isolated import get_history_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            client_oid=client_oid,
            enter_point_source=enter_point_source,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_history_orders_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        enter_point_source: MarginEnterPointSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[MarginOrderPage]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            client_oid=client_oid,
            enter_point_source=enter_point_source,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        enter_point_source: MarginEnterPointSourceLike | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MarginOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_history_orders as _op

        def _page(**_window: Any) -> MarginOrderPage:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                client_oid=client_oid,
                enter_point_source=enter_point_source,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_interest_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedInterestRecordPage:
        """List interest of isolated margin.

        Interest in a window of at most 90 days, newest first. Interest is booked for each hour or part of one. The
        misspelt field `interst_type` is how Bitget writes it.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            coin: Only this coin, such as USDT; left out, all of them.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/interest-history (also spelled /api/v2/margin/isolated/account/interest-history,
        which is never sent). Document section: Get Isolated Interest History.
        """
        from ..api.margin_isolated import get_interest_history as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_interest_history_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedInterestRecordPage]:
        """As `get_interest_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_interest_history as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_interest_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[IsolatedInterestRecord]:
        """Walk back through `get_interest_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_interest_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_interest_history as _op

        def _page(**_window: Any) -> IsolatedInterestRecordPage:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_interest_rate_and_limit(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> list[IsolatedInterestRateAndLimit]:
        """Get interest rates and limits of isolated margin.

        Interest, leverage and what can be borrowed at most, with the terms of each VIP level. Bitget answers by the
        level of the account.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/interest-rate-and-limit. Document section: Get Isolated Interest Rate and Max
        Borrowable.
        """
        from ..api.margin_isolated import get_interest_rate_and_limit as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_interest_rate_and_limit_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[list[IsolatedInterestRateAndLimit]]:
        """As `get_interest_rate_and_limit`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_interest_rate_and_limit as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_liquidation_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedLiquidationRecordPage:
        """List liquidations of isolated margin.

        Liquidations in a window of at most 90 days, newest first.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/liquidation-history. Document section: Get Isolated Liquidation History.
        """
        from ..api.margin_isolated import get_liquidation_history as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_liquidation_history_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedLiquidationRecordPage]:
        """As `get_liquidation_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_liquidation_history as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_liquidation_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[IsolatedLiquidationRecord]:
        """Walk back through `get_liquidation_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_liquidation_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_liquidation_history as _op

        def _page(**_window: Any) -> IsolatedLiquidationRecordPage:
            return _op.sync(
                self._client, symbol=symbol, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_liquidation_orders(
        self,
        *,
        type: MarginLiquidationTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        from_coin: str | Unset = UNSET,
        to_coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MarginLiquidationOrderPage:
        """List liquidation orders of isolated margin.

        Orders and swaps that liquidations made, newest first. The rows are of one kind only: orders, or with type
        swap swaps. A window is at most 90 days.

        Args:
            type: Which rows: orders in the market, or swaps of one coin into another. When left out: place_order.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            from_coin: Only swaps out of this coin; with type swap only.
            to_coin: Only swaps into this coin; with type swap only.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/liquidation-order (also spelled
        /api/v2/margin/isolated/account/liquidation-order, which is never sent). Document section: Get Isolated
        Liquidation Orders.
        """
        from ..api.margin_isolated import get_liquidation_orders as _op

        return _op.sync(
            self._client,
            type=type,
            symbol=symbol,
            from_coin=from_coin,
            to_coin=to_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_liquidation_orders_detailed(
        self,
        *,
        type: MarginLiquidationTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        from_coin: str | Unset = UNSET,
        to_coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[MarginLiquidationOrderPage]:
        """As `get_liquidation_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_liquidation_orders as _op

        return _op.sync_detailed(
            self._client,
            type=type,
            symbol=symbol,
            from_coin=from_coin,
            to_coin=to_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_liquidation_orders(
        self,
        *,
        type: MarginLiquidationTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        from_coin: str | Unset = UNSET,
        to_coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MarginLiquidationOrder]:
        """Walk back through `get_liquidation_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_liquidation_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_liquidation_orders as _op

        def _page(**_window: Any) -> MarginLiquidationOrderPage:
            return _op.sync(
                self._client,
                type=type,
                symbol=symbol,
                from_coin=from_coin,
                to_coin=to_coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_max_borrowable(self, *, symbol: str, options: RequestOptions | None = None) -> IsolatedMaxBorrowable:
        """Get what can be borrowed in isolated margin.

        How much of each coin of a pair can be borrowed now; it changes with every price and balance.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/account/max-borrowable-amount. Document section: Get Isolated Max Borrowable.
        """
        from ..api.margin_isolated import get_max_borrowable as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_max_borrowable_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[IsolatedMaxBorrowable]:
        """As `get_max_borrowable`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_max_borrowable as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_max_transfer_out(self, *, symbol: str, options: RequestOptions | None = None) -> IsolatedMaxTransferOut:
        """Get what can be transferred out of isolated margin.

        How much of each coin of a pair can leave the account now without too much risk; it changes with every price
        and balance.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/account/max-transfer-out-amount. Document section: Get Isolated Max
        Transferable.
        """
        from ..api.margin_isolated import get_max_transfer_out as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_max_transfer_out_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[IsolatedMaxTransferOut]:
        """As `get_max_transfer_out`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_max_transfer_out as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_open_orders(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MarginOrderPage:
        """List open orders of isolated margin.

        Open orders of one symbol that were placed since `start_time`, newest first.

        Unconfirmed: `id_less_than`: missing among the parameters of Bitget's page, which yet tells to pass `min_id`
        as it.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            order_id: Only this order.
            client_oid: Only the order with this id of yours. At most 64 characters.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/open-orders. Document section: Get Isolated Current Orders.
        """
        from ..api.margin_isolated import get_open_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_open_orders_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[MarginOrderPage]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_open_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MarginOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_open_orders as _op

        def _page(**_window: Any) -> MarginOrderPage:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                client_oid=client_oid,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_repay_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedRepayRecordPage:
        """List repayments of isolated margin.

        Repayments in a window of at most 90 days, newest first.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            repay_id: Only this repayment.
            coin: Only this coin, such as USDT; left out, all of them.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/repay-history (also spelled /api/v2/margin/isolated/account/repay-history, which
        is never sent). Document section: Get Isolated Repayment History.
        """
        from ..api.margin_isolated import get_repay_history as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            repay_id=repay_id,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_repay_history_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedRepayRecordPage]:
        """As `get_repay_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_repay_history as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            repay_id=repay_id,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_repay_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[IsolatedRepayRecord]:
        """Walk back through `get_repay_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_repay_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_repay_history as _op

        def _page(**_window: Any) -> IsolatedRepayRecordPage:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                repay_id=repay_id,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_risk_rates(
        self,
        *,
        symbol: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[IsolatedRiskRate]:
        """List the risk ratios of isolated margin.

        Risk ratio = debt x maintenance margin rate / net assets: 0.8 warns, 1.0 liquidates; 0 without debt. Without
        symbol, a row for each pair.

        Unconfirmed: The meaning: Bitget's page says assets / liabilities, which does not fit its own thresholds.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            page_num: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows wanted. At least 1, at most 500. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/account/risk-rate. Document section: Get Isolated Risk Rate.
        """
        from ..api.margin_isolated import get_risk_rates as _op

        return _op.sync(self._client, symbol=symbol, page_num=page_num, page_size=page_size, options=options)

    def get_risk_rates_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[IsolatedRiskRate]]:
        """As `get_risk_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_risk_rates as _op

        return _op.sync_detailed(self._client, symbol=symbol, page_num=page_num, page_size=page_size, options=options)

    def iter_risk_rates(
        self,
        *,
        symbol: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int = 500,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[IsolatedRiskRate]:
        """Walk through `get_risk_rates`, page by page.

        Args:
            page_num: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_risk_rates`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_isolated import get_risk_rates as _op

        def _page(**_window: Any) -> list[IsolatedRiskRate]:
            return _op.sync(self._client, symbol=symbol, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_num, size=page_size, limit=max_items)

    def get_tier_data(self, *, symbol: str, options: RequestOptions | None = None) -> list[IsolatedTier]:
        """List the tiers of isolated margin.

        The larger the loan, the higher its tier, with less leverage and a higher maintenance margin rate. Bitget
        answers by the VIP level of the account.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/tier-data. Document section: Get Isolated Tier Configuration.
        """
        from ..api.margin_isolated import get_tier_data as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_tier_data_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[list[IsolatedTier]]:
        """As `get_tier_data`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_tier_data as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def place_order(
        self,
        *,
        symbol: str,
        side: SideLike,
        order_type: OrderTypeLike,
        price: DecimalLike | Unset = UNSET,
        base_size: DecimalLike | Unset = UNSET,
        quote_size: DecimalLike | Unset = UNSET,
        loan_type: MarginLoanTypeLike,
        force: ForceLike,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Place an order in isolated margin.

        Places one order, with loans as `loan_type` says. A limit order and a market sell take `base_size`, a market
        buy takes `quote_size`, the quote coin to spend. Success means that it was taken in, not filled: look at
        `get_open_orders`. A `client_oid` finds the order again; it does not make a repeat safe.

        Unconfirmed: When autoLoan and autoRepay act for an order that rests, and how much they take.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            side: buy or sell.
            order_type: limit or market.
            price: Limit price in the quote coin; for limit orders. Above 0.
            base_size: Quantity of the base coin; for limit orders and market sells. Above 0.
            quote_size: Amount of the quote coin to spend; for market buys. Above 0.
            loan_type: What the order may do with loans. normal: nothing. autoLoan: borrow what is missing when it
                is placed. autoRepay: repay loans from what it brings in. autoLoanAndRepay: both.
            force: Time in force. Required for market orders too, where it means nothing.
            client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending
                orders only, so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest
                length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
                client_id.
            stp_mode: Which order goes when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/place-order. Document section: Isolated Place Order.
        """
        from ..api.margin_isolated import place_order as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            side=side,
            order_type=order_type,
            price=price,
            base_size=base_size,
            quote_size=quote_size,
            loan_type=loan_type,
            force=force,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    def place_order_detailed(
        self,
        *,
        symbol: str,
        side: SideLike,
        order_type: OrderTypeLike,
        price: DecimalLike | Unset = UNSET,
        base_size: DecimalLike | Unset = UNSET,
        quote_size: DecimalLike | Unset = UNSET,
        loan_type: MarginLoanTypeLike,
        force: ForceLike,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import place_order as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            side=side,
            order_type=order_type,
            price=price,
            base_size=base_size,
            quote_size=quote_size,
            loan_type=loan_type,
            force=force,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    def place_orders(
        self, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
    ) -> BatchResult:
        """Place several orders in isolated margin.

        Places several orders of one symbol. Each is taken or refused for itself: the call succeeds even if all of
        them are refused, so look at the failures.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            order_list: The orders. At least 1 items, at most 50 items. Unconfirmed: Whether 50 or only 20 are
                taken.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/batch-place-order. Document section: Isolated Batch Orders.
        """
        from ..api.margin_isolated import place_orders as _op

        return _op.sync(self._client, symbol=symbol, order_list=order_list, options=options)

    def place_orders_detailed(
        self, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `place_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import place_orders as _op

        return _op.sync_detailed(self._client, symbol=symbol, order_list=order_list, options=options)

    def repay(
        self,
        *,
        symbol: str,
        coin: str,
        repay_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedRepayment:
        """Repay in isolated margin.

        Repays interest first, then principal, with up to 8 decimals. Paying back a loan wholly takes its interest
        too. A repeat repays again: after an unknown outcome look at `get_repay_history` first.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            coin: The base or the quote coin of the pair.
            repay_amount: How much, interest included, with up to 8 decimals. Above 0.
            client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending
                orders only, so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest
                length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
                client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/account/repay. Document section: Isolated Repay.
        """
        from ..api.margin_isolated import repay as _op

        return _op.sync(
            self._client, symbol=symbol, coin=coin, repay_amount=repay_amount, client_oid=client_oid, options=options
        )

    def repay_detailed(
        self,
        *,
        symbol: str,
        coin: str,
        repay_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedRepayment]:
        """As `repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import repay as _op

        return _op.sync_detailed(
            self._client, symbol=symbol, coin=coin, repay_amount=repay_amount, client_oid=client_oid, options=options
        )


class AsyncMarginIsolatedApi:
    """Isolated margin: collateral for each symbol apart."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def borrow(
        self,
        *,
        symbol: str,
        coin: str,
        borrow_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedLoan:
        """Borrow in isolated margin.

        Borrows the base or quote coin of a pair, with up to 8 decimals; the first hour of interest is booked at
        once. Whether a `client_oid` makes a repeat safe is not documented, so after an unknown outcome look at
        `get_borrow_history` first. `get_max_borrowable` tells how much is possible.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            coin: The base or the quote coin of the pair.
            borrow_amount: How much, with up to 8 decimals. Above 0.
            client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending
                orders only, so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest
                length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
                client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/account/borrow. Document section: Isolated Borrow.
        """
        from ..api.margin_isolated import borrow as _op

        return await _op.asyncio(
            self._client, symbol=symbol, coin=coin, borrow_amount=borrow_amount, client_oid=client_oid, options=options
        )

    async def borrow_detailed(
        self,
        *,
        symbol: str,
        coin: str,
        borrow_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedLoan]:
        """As `borrow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import borrow as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, coin=coin, borrow_amount=borrow_amount, client_oid=client_oid, options=options
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Cancel an order in isolated margin.

        Asks to cancel one order, named by `order_id` or `client_oid`. Success means that the request was taken in:
        a fill may still come first. Cancelling the same order twice within a second is refused (45129).

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            order_id: An id, a number of up to 19 digits written as text; larger than a float can hold.
            client_oid: An id that you, or another program of yours, gave to an order. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/cancel-order. Document section: Isolated Cancel Order.
        """
        from ..api.margin_isolated import cancel_order as _op

        return await _op.asyncio(self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, options=options)

    async def cancel_order_detailed(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import cancel_order as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, options=options
        )

    async def cancel_orders(
        self, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
    ) -> BatchResult:
        """Cancel several orders in isolated margin.

        Asks to cancel several orders of one symbol. The call succeeds even if all of them are refused, so look at
        the failures. A fill may still come first.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            order_id_list: The orders, each by `order_id` or `client_oid`. At least 1 items, at most 50 items.
                Unconfirmed: The most that is taken; code 40912 speaks of 50.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/batch-cancel-order. Document section: Cancel Isolated Orders in Batch.
        """
        from ..api.margin_isolated import cancel_orders as _op

        return await _op.asyncio(self._client, symbol=symbol, order_id_list=order_id_list, options=options)

    async def cancel_orders_detailed(
        self, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import cancel_orders as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, order_id_list=order_id_list, options=options)

    async def flash_repay(
        self, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[IsolatedFlashRepay]:
        """Repay all debt in isolated margin by selling.

        Sells assets at the market to repay debt: of the pairs in `symbol_list`, or of all pairs when it is left
        out. A row with result failure was not taken in. It runs on after the answer: see `get_flash_repay_status`.

        Args:
            symbol_list: Only debt of these pairs; left out, of all pairs. At least 1 items, at most 100 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/account/flash-repay. Document section: Isolated Flash Repay.
        """
        from ..api.margin_isolated import flash_repay as _op

        return await _op.asyncio(self._client, symbol_list=symbol_list, options=options)

    async def flash_repay_detailed(
        self, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[IsolatedFlashRepay]]:
        """As `flash_repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import flash_repay as _op

        return await _op.asyncio_detailed(self._client, symbol_list=symbol_list, options=options)

    async def get_assets(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[IsolatedAsset]:
        """List balances in isolated margin.

        What the isolated margin accounts hold and owe, a row for each coin of each pair. net = available + frozen -
        borrow - interest.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/account/assets. Document section: Get Isolated Account Assets.
        """
        from ..api.margin_isolated import get_assets as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_assets_detailed(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[IsolatedAsset]]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_assets as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_borrow_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedBorrowRecordPage:
        """List loans of isolated margin.

        Loans in a window of at most 90 days, newest first.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            loan_id: Only this loan.
            coin: Only this coin, such as USDT; left out, all of them.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/borrow-history (also spelled /api/v2/margin/isolated/account/borrow-history,
        which is never sent). Document section: Get Isolated Borrow History.
        """
        from ..api.margin_isolated import get_borrow_history as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            loan_id=loan_id,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_borrow_history_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedBorrowRecordPage]:
        """As `get_borrow_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_borrow_history as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            loan_id=loan_id,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_borrow_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[IsolatedBorrowRecord]:
        """Walk back through `get_borrow_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_borrow_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_borrow_history as _op

        async def _page(**_window: Any) -> IsolatedBorrowRecordPage:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                loan_id=loan_id,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_fills(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MarginFillPage:
        """List fills of isolated margin.

        Own fills of one symbol in a window of at most 90 days, newest first. The fee is in the coin that came in:
        base for a buy, quote for a sell.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            order_id: Only this order.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/fills. Document section: Get Isolated Order Fills.
        """
        from ..api.margin_isolated import get_fills as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_fills_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[MarginFillPage]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_fills as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_fills(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MarginFill]:
        """Walk back through `get_fills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_fills as _op

        async def _page(**_window: Any) -> MarginFillPage:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_financial_records(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedFlowRecordPage:
        """List entries of isolated margin.

        Entries in a window of at most 90 days, newest first. What goes out is negative.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            margin_type: Only entries of this kind.
            coin: Only this coin, such as USDT; left out, all of them.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/financial-records (also spelled
        /api/v2/margin/isolated/account/financial-records, which is never sent). Document section: Get Isolated
        Financial History.
        """
        from ..api.margin_isolated import get_financial_records as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            margin_type=margin_type,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_financial_records_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedFlowRecordPage]:
        """As `get_financial_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_financial_records as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            margin_type=margin_type,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_financial_records(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[IsolatedFlowRecord]:
        """Walk back through `get_financial_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_financial_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_financial_records as _op

        async def _page(**_window: Any) -> IsolatedFlowRecordPage:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                margin_type=margin_type,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_flash_repay_status(
        self, *, id_list: Sequence[str], options: RequestOptions | None = None
    ) -> list[MarginFlashRepayState]:
        """Get the state of flash repayments in isolated margin.

        How far flash repayments are. It is sent by POST but changes nothing.

        Args:
            id_list: Their `repay_id`. At least 1 items, at most 100 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/account/query-flash-repay-status. Document section: Query Isolated Flash
        Repayment Result.
        """
        from ..api.margin_isolated import get_flash_repay_status as _op

        return await _op.asyncio(self._client, id_list=id_list, options=options)

    async def get_flash_repay_status_detailed(
        self, *, id_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[list[MarginFlashRepayState]]:
        """As `get_flash_repay_status`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_flash_repay_status as _op

        return await _op.asyncio_detailed(self._client, id_list=id_list, options=options)

    async def get_history_orders(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        enter_point_source: MarginEnterPointSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MarginOrderPage:
        """List orders of isolated margin.

        Orders of one symbol that were placed in a window of at most 90 days, newest first.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            order_id: Only this order.
            client_oid: Only the order with this id of yours. At most 64 characters.
            enter_point_source: Only orders that came in this way.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/history-orders. Document section: Get Isolated History Orders.
        """
        from ..api.margin_isolated import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            client_oid=client_oid,
            enter_point_source=enter_point_source,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_history_orders_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        enter_point_source: MarginEnterPointSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[MarginOrderPage]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            client_oid=client_oid,
            enter_point_source=enter_point_source,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        enter_point_source: MarginEnterPointSourceLike | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MarginOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_history_orders as _op

        async def _page(**_window: Any) -> MarginOrderPage:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                client_oid=client_oid,
                enter_point_source=enter_point_source,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_interest_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedInterestRecordPage:
        """List interest of isolated margin.

        Interest in a window of at most 90 days, newest first. Interest is booked for each hour or part of one. The
        misspelt field `interst_type` is how Bitget writes it.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            coin: Only this coin, such as USDT; left out, all of them.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/interest-history (also spelled /api/v2/margin/isolated/account/interest-history,
        which is never sent). Document section: Get Isolated Interest History.
        """
        from ..api.margin_isolated import get_interest_history as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_interest_history_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedInterestRecordPage]:
        """As `get_interest_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_interest_history as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_interest_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[IsolatedInterestRecord]:
        """Walk back through `get_interest_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_interest_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_interest_history as _op

        async def _page(**_window: Any) -> IsolatedInterestRecordPage:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_interest_rate_and_limit(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> list[IsolatedInterestRateAndLimit]:
        """Get interest rates and limits of isolated margin.

        Interest, leverage and what can be borrowed at most, with the terms of each VIP level. Bitget answers by the
        level of the account.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/interest-rate-and-limit. Document section: Get Isolated Interest Rate and Max
        Borrowable.
        """
        from ..api.margin_isolated import get_interest_rate_and_limit as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_interest_rate_and_limit_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[list[IsolatedInterestRateAndLimit]]:
        """As `get_interest_rate_and_limit`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_interest_rate_and_limit as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_liquidation_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedLiquidationRecordPage:
        """List liquidations of isolated margin.

        Liquidations in a window of at most 90 days, newest first.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/liquidation-history. Document section: Get Isolated Liquidation History.
        """
        from ..api.margin_isolated import get_liquidation_history as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_liquidation_history_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedLiquidationRecordPage]:
        """As `get_liquidation_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_liquidation_history as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_liquidation_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[IsolatedLiquidationRecord]:
        """Walk back through `get_liquidation_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_liquidation_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_liquidation_history as _op

        async def _page(**_window: Any) -> IsolatedLiquidationRecordPage:
            return await _op.asyncio(
                self._client, symbol=symbol, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_liquidation_orders(
        self,
        *,
        type: MarginLiquidationTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        from_coin: str | Unset = UNSET,
        to_coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MarginLiquidationOrderPage:
        """List liquidation orders of isolated margin.

        Orders and swaps that liquidations made, newest first. The rows are of one kind only: orders, or with type
        swap swaps. A window is at most 90 days.

        Args:
            type: Which rows: orders in the market, or swaps of one coin into another. When left out: place_order.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            from_coin: Only swaps out of this coin; with type swap only.
            to_coin: Only swaps into this coin; with type swap only.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/liquidation-order (also spelled
        /api/v2/margin/isolated/account/liquidation-order, which is never sent). Document section: Get Isolated
        Liquidation Orders.
        """
        from ..api.margin_isolated import get_liquidation_orders as _op

        return await _op.asyncio(
            self._client,
            type=type,
            symbol=symbol,
            from_coin=from_coin,
            to_coin=to_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_liquidation_orders_detailed(
        self,
        *,
        type: MarginLiquidationTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        from_coin: str | Unset = UNSET,
        to_coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[MarginLiquidationOrderPage]:
        """As `get_liquidation_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_liquidation_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            type=type,
            symbol=symbol,
            from_coin=from_coin,
            to_coin=to_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_liquidation_orders(
        self,
        *,
        type: MarginLiquidationTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        from_coin: str | Unset = UNSET,
        to_coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MarginLiquidationOrder]:
        """Walk back through `get_liquidation_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_liquidation_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_liquidation_orders as _op

        async def _page(**_window: Any) -> MarginLiquidationOrderPage:
            return await _op.asyncio(
                self._client,
                type=type,
                symbol=symbol,
                from_coin=from_coin,
                to_coin=to_coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_max_borrowable(self, *, symbol: str, options: RequestOptions | None = None) -> IsolatedMaxBorrowable:
        """Get what can be borrowed in isolated margin.

        How much of each coin of a pair can be borrowed now; it changes with every price and balance.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/account/max-borrowable-amount. Document section: Get Isolated Max Borrowable.
        """
        from ..api.margin_isolated import get_max_borrowable as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_max_borrowable_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[IsolatedMaxBorrowable]:
        """As `get_max_borrowable`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_max_borrowable as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_max_transfer_out(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> IsolatedMaxTransferOut:
        """Get what can be transferred out of isolated margin.

        How much of each coin of a pair can leave the account now without too much risk; it changes with every price
        and balance.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/account/max-transfer-out-amount. Document section: Get Isolated Max
        Transferable.
        """
        from ..api.margin_isolated import get_max_transfer_out as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_max_transfer_out_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[IsolatedMaxTransferOut]:
        """As `get_max_transfer_out`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_max_transfer_out as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_open_orders(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MarginOrderPage:
        """List open orders of isolated margin.

        Open orders of one symbol that were placed since `start_time`, newest first.

        Unconfirmed: `id_less_than`: missing among the parameters of Bitget's page, which yet tells to pass `min_id`
        as it.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            order_id: Only this order.
            client_oid: Only the order with this id of yours. At most 64 characters.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/open-orders. Document section: Get Isolated Current Orders.
        """
        from ..api.margin_isolated import get_open_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_open_orders_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[MarginOrderPage]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_open_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            order_id=order_id,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MarginOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_open_orders as _op

        async def _page(**_window: Any) -> MarginOrderPage:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                client_oid=client_oid,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_repay_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedRepayRecordPage:
        """List repayments of isolated margin.

        Repayments in a window of at most 90 days, newest first.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            repay_id: Only this repayment.
            coin: Only this coin, such as USDT; left out, all of them.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/repay-history (also spelled /api/v2/margin/isolated/account/repay-history, which
        is never sent). Document section: Get Isolated Repayment History.
        """
        from ..api.margin_isolated import get_repay_history as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            repay_id=repay_id,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_repay_history_detailed(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedRepayRecordPage]:
        """As `get_repay_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_repay_history as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            repay_id=repay_id,
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_repay_history(
        self,
        *,
        symbol: str,
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[IsolatedRepayRecord]:
        """Walk back through `get_repay_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_repay_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_repay_history as _op

        async def _page(**_window: Any) -> IsolatedRepayRecordPage:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                repay_id=repay_id,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_risk_rates(
        self,
        *,
        symbol: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[IsolatedRiskRate]:
        """List the risk ratios of isolated margin.

        Risk ratio = debt x maintenance margin rate / net assets: 0.8 warns, 1.0 liquidates; 0 without debt. Without
        symbol, a row for each pair.

        Unconfirmed: The meaning: Bitget's page says assets / liabilities, which does not fit its own thresholds.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            page_num: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows wanted. At least 1, at most 500. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/account/risk-rate. Document section: Get Isolated Risk Rate.
        """
        from ..api.margin_isolated import get_risk_rates as _op

        return await _op.asyncio(self._client, symbol=symbol, page_num=page_num, page_size=page_size, options=options)

    async def get_risk_rates_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[IsolatedRiskRate]]:
        """As `get_risk_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_risk_rates as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, page_num=page_num, page_size=page_size, options=options
        )

    def iter_risk_rates(
        self,
        *,
        symbol: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int = 500,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[IsolatedRiskRate]:
        """Walk through `get_risk_rates`, page by page.

        Args:
            page_num: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_risk_rates`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_isolated import get_risk_rates as _op

        async def _page(**_window: Any) -> list[IsolatedRiskRate]:
            return await _op.asyncio(self._client, symbol=symbol, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_num, size=page_size, limit=max_items)

    async def get_tier_data(self, *, symbol: str, options: RequestOptions | None = None) -> list[IsolatedTier]:
        """List the tiers of isolated margin.

        The larger the loan, the higher its tier, with less leverage and a higher maintenance margin rate. Bitget
        answers by the VIP level of the account.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/isolated/tier-data. Document section: Get Isolated Tier Configuration.
        """
        from ..api.margin_isolated import get_tier_data as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_tier_data_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[list[IsolatedTier]]:
        """As `get_tier_data`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import get_tier_data as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def place_order(
        self,
        *,
        symbol: str,
        side: SideLike,
        order_type: OrderTypeLike,
        price: DecimalLike | Unset = UNSET,
        base_size: DecimalLike | Unset = UNSET,
        quote_size: DecimalLike | Unset = UNSET,
        loan_type: MarginLoanTypeLike,
        force: ForceLike,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Place an order in isolated margin.

        Places one order, with loans as `loan_type` says. A limit order and a market sell take `base_size`, a market
        buy takes `quote_size`, the quote coin to spend. Success means that it was taken in, not filled: look at
        `get_open_orders`. A `client_oid` finds the order again; it does not make a repeat safe.

        Unconfirmed: When autoLoan and autoRepay act for an order that rests, and how much they take.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            side: buy or sell.
            order_type: limit or market.
            price: Limit price in the quote coin; for limit orders. Above 0.
            base_size: Quantity of the base coin; for limit orders and market sells. Above 0.
            quote_size: Amount of the quote coin to spend; for market buys. Above 0.
            loan_type: What the order may do with loans. normal: nothing. autoLoan: borrow what is missing when it
                is placed. autoRepay: repay loans from what it brings in. autoLoanAndRepay: both.
            force: Time in force. Required for market orders too, where it means nothing.
            client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending
                orders only, so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest
                length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
                client_id.
            stp_mode: Which order goes when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/place-order. Document section: Isolated Place Order.
        """
        from ..api.margin_isolated import place_order as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            side=side,
            order_type=order_type,
            price=price,
            base_size=base_size,
            quote_size=quote_size,
            loan_type=loan_type,
            force=force,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_order_detailed(
        self,
        *,
        symbol: str,
        side: SideLike,
        order_type: OrderTypeLike,
        price: DecimalLike | Unset = UNSET,
        base_size: DecimalLike | Unset = UNSET,
        quote_size: DecimalLike | Unset = UNSET,
        loan_type: MarginLoanTypeLike,
        force: ForceLike,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import place_order as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            side=side,
            order_type=order_type,
            price=price,
            base_size=base_size,
            quote_size=quote_size,
            loan_type=loan_type,
            force=force,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_orders(
        self, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
    ) -> BatchResult:
        """Place several orders in isolated margin.

        Places several orders of one symbol. Each is taken or refused for itself: the call succeeds even if all of
        them are refused, so look at the failures.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            order_list: The orders. At least 1 items, at most 50 items. Unconfirmed: Whether 50 or only 20 are
                taken.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/batch-place-order. Document section: Isolated Batch Orders.
        """
        from ..api.margin_isolated import place_orders as _op

        return await _op.asyncio(self._client, symbol=symbol, order_list=order_list, options=options)

    async def place_orders_detailed(
        self, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `place_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import place_orders as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, order_list=order_list, options=options)

    async def repay(
        self,
        *,
        symbol: str,
        coin: str,
        repay_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IsolatedRepayment:
        """Repay in isolated margin.

        Repays interest first, then principal, with up to 8 decimals. Paying back a loan wholly takes its interest
        too. A repeat repays again: after an unknown outcome look at `get_repay_history` first.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            coin: The base or the quote coin of the pair.
            repay_amount: How much, interest included, with up to 8 decimals. Above 0.
            client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending
                orders only, so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest
                length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
                client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/isolated/account/repay. Document section: Isolated Repay.
        """
        from ..api.margin_isolated import repay as _op

        return await _op.asyncio(
            self._client, symbol=symbol, coin=coin, repay_amount=repay_amount, client_oid=client_oid, options=options
        )

    async def repay_detailed(
        self,
        *,
        symbol: str,
        coin: str,
        repay_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[IsolatedRepayment]:
        """As `repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_isolated import repay as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, coin=coin, repay_amount=repay_amount, client_oid=client_oid, options=options
        )
