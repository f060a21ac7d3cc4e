"""`client.margin_cross`: Crossed margin: one pool of collateral for all coins.

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
    from ..models.cross_asset import CrossAsset
    from ..models.cross_borrow_record import CrossBorrowRecord
    from ..models.cross_borrow_record_page import CrossBorrowRecordPage
    from ..models.cross_flash_repay import CrossFlashRepay
    from ..models.cross_flow_record import CrossFlowRecord
    from ..models.cross_flow_record_page import CrossFlowRecordPage
    from ..models.cross_interest_rate_and_limit import CrossInterestRateAndLimit
    from ..models.cross_interest_record import CrossInterestRecord
    from ..models.cross_interest_record_page import CrossInterestRecordPage
    from ..models.cross_liquidation_record import CrossLiquidationRecord
    from ..models.cross_liquidation_record_page import CrossLiquidationRecordPage
    from ..models.cross_loan import CrossLoan
    from ..models.cross_max_borrowable import CrossMaxBorrowable
    from ..models.cross_max_transfer_out import CrossMaxTransferOut
    from ..models.cross_repay_record import CrossRepayRecord
    from ..models.cross_repay_record_page import CrossRepayRecordPage
    from ..models.cross_repayment import CrossRepayment
    from ..models.cross_risk_rate import CrossRiskRate
    from ..models.cross_tier import CrossTier
    from ..models.force import ForceLike
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


class MarginCrossApi:
    """Crossed margin: one pool of collateral for all coins."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def borrow(
        self,
        *,
        coin: str,
        borrow_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossLoan:
        """Borrow in crossed margin.

        Borrows a coin, with up to 8 decimals; the first hour of interest is booked at once. Whether a `client_oid`
        makes a repeat safe is not documented, so after an unknown outcome look at `get_borrow_history` first.
        `get_max_borrowable` tells how much is possible.

        Args:
            coin: The coin.
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

        POST /api/v2/margin/crossed/account/borrow (also spelled /api/v2/margin/cross/account/borrow, which is never
        sent). Document section: Cross Borrow.
        """
        from ..api.margin_cross import borrow as _op

        return _op.sync(self._client, coin=coin, borrow_amount=borrow_amount, client_oid=client_oid, options=options)

    def borrow_detailed(
        self,
        *,
        coin: str,
        borrow_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossLoan]:
        """As `borrow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import borrow as _op

        return _op.sync_detailed(
            self._client, coin=coin, borrow_amount=borrow_amount, client_oid=client_oid, options=options
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Cancel an order in crossed margin.

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

        POST /api/v2/margin/crossed/cancel-order (also spelled /api/v2/margin/cross/cancel-order, which is never
        sent). Document section: Cross Cancel Order.
        """
        from ..api.margin_cross import cancel_order as _op

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
        from ..api.margin_cross import cancel_order as _op

        return _op.sync_detailed(self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, options=options)

    def cancel_orders(
        self, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
    ) -> BatchResult:
        """Cancel several orders in crossed margin.

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

        POST /api/v2/margin/crossed/batch-cancel-order (also spelled /api/v2/margin/cross/batch-cancel-order, which
        is never sent). Document section: Cross Batch Cancel Orders.
        """
        from ..api.margin_cross import cancel_orders as _op

        return _op.sync(self._client, symbol=symbol, order_id_list=order_id_list, options=options)

    def cancel_orders_detailed(
        self, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import cancel_orders as _op

        return _op.sync_detailed(self._client, symbol=symbol, order_id_list=order_id_list, options=options)

    def flash_repay(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> CrossFlashRepay:
        """Repay all debt in crossed margin by selling.

        Sells assets at the market to repay debt: of one coin, or of all coins when coin is left out. It runs on
        after the answer: see `get_flash_repay_status`.

        Args:
            coin: Only debt of this coin; left out, all debt.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/crossed/account/flash-repay. Document section: Cross Flash Repay.
        """
        from ..api.margin_cross import flash_repay as _op

        return _op.sync(self._client, coin=coin, options=options)

    def flash_repay_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[CrossFlashRepay]:
        """As `flash_repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import flash_repay as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_assets(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[CrossAsset]:
        """List balances in crossed margin.

        What the crossed margin account holds and owes, a row for each coin. net = available + frozen - borrow -
        interest.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/crossed/account/assets (also spelled /api/v2/margin/cross/account/assets, which is never
        sent). Document section: Get Cross Account Assets.
        """
        from ..api.margin_cross import get_assets as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_assets_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[CrossAsset]]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_assets as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_borrow_history(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossBorrowRecordPage:
        """List loans of crossed margin.

        Loans in a window of at most 90 days, newest first.

        Args:
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

        GET /api/v2/margin/crossed/borrow-history (also spelled /api/v2/margin/cross/account/borrow-history, which
        is never sent). Document section: Get Cross Borrow History.
        """
        from ..api.margin_cross import get_borrow_history as _op

        return _op.sync(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossBorrowRecordPage]:
        """As `get_borrow_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_borrow_history as _op

        return _op.sync_detailed(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CrossBorrowRecord]:
        """Walk back through `get_borrow_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_borrow_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_cross import get_borrow_history as _op

        def _page(**_window: Any) -> CrossBorrowRecordPage:
            return _op.sync(
                self._client,
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
        """List fills of crossed margin.

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

        GET /api/v2/margin/crossed/fills (also spelled /api/v2/margin/cross/fills, which is never sent). Document
        section: Get Cross Order Fills.
        """
        from ..api.margin_cross import get_fills as _op

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
        from ..api.margin_cross import get_fills as _op

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

        from ..api.margin_cross import get_fills as _op

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
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossFlowRecordPage:
        """List entries of crossed margin.

        Entries in a window of at most 90 days, newest first. What goes out is negative.

        Args:
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

        GET /api/v2/margin/crossed/financial-records (also spelled /api/v2/margin/cross/account/financial-records,
        which is never sent). Document section: Get Cross Financial History.
        """
        from ..api.margin_cross import get_financial_records as _op

        return _op.sync(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossFlowRecordPage]:
        """As `get_financial_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_financial_records as _op

        return _op.sync_detailed(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CrossFlowRecord]:
        """Walk back through `get_financial_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_financial_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_cross import get_financial_records as _op

        def _page(**_window: Any) -> CrossFlowRecordPage:
            return _op.sync(
                self._client,
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
        """Get the state of flash repayments in crossed margin.

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

        POST /api/v2/margin/crossed/account/query-flash-repay-status. Document section: Query Cross Flash Repayment
        Result.
        """
        from ..api.margin_cross import get_flash_repay_status as _op

        return _op.sync(self._client, id_list=id_list, options=options)

    def get_flash_repay_status_detailed(
        self, *, id_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[list[MarginFlashRepayState]]:
        """As `get_flash_repay_status`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_flash_repay_status as _op

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
        """List orders of crossed margin.

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

        GET /api/v2/margin/crossed/history-orders (also spelled /api/v2/margin/cross/history-orders, which is never
        sent). Document section: Get Cross History Orders.
        """
        from ..api.margin_cross import get_history_orders as _op

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
        from ..api.margin_cross import get_history_orders as _op

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

        from ..api.margin_cross import get_history_orders as _op

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
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossInterestRecordPage:
        """List interest of crossed margin.

        Interest in a window of at most 90 days, newest first. Interest is booked for each hour or part of one. The
        misspelt field `interst_type` is how Bitget writes it.

        Args:
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

        GET /api/v2/margin/crossed/interest-history (also spelled /api/v2/margin/cross/account/interest-history,
        which is never sent). Document section: Get Cross Interest History.
        """
        from ..api.margin_cross import get_interest_history as _op

        return _op.sync(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossInterestRecordPage]:
        """As `get_interest_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_interest_history as _op

        return _op.sync_detailed(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CrossInterestRecord]:
        """Walk back through `get_interest_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_interest_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_cross import get_interest_history as _op

        def _page(**_window: Any) -> CrossInterestRecordPage:
            return _op.sync(
                self._client, start_time=start_time, end_time=end_time, coin=coin, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_interest_rate_and_limit(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> list[CrossInterestRateAndLimit]:
        """Get interest rates and limits of crossed margin.

        Interest, leverage and what can be borrowed at most, with the terms of each VIP level. Bitget answers by the
        level of the account.

        Args:
            coin: Which coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/margin/crossed/interest-rate-and-limit. Document section: Get Cross Interest Rate and Max
        Borrowable.
        """
        from ..api.margin_cross import get_interest_rate_and_limit as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_interest_rate_and_limit_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[list[CrossInterestRateAndLimit]]:
        """As `get_interest_rate_and_limit`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_interest_rate_and_limit as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_liquidation_history(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossLiquidationRecordPage:
        """List liquidations of crossed margin.

        Liquidations in a window of at most 90 days, newest first.

        Args:
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

        GET /api/v2/margin/crossed/liquidation-history. Document section: Get Cross Liquidation History.
        """
        from ..api.margin_cross import get_liquidation_history as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_liquidation_history_detailed(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossLiquidationRecordPage]:
        """As `get_liquidation_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_liquidation_history as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_liquidation_history(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CrossLiquidationRecord]:
        """Walk back through `get_liquidation_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_liquidation_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_cross import get_liquidation_history as _op

        def _page(**_window: Any) -> CrossLiquidationRecordPage:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

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
        """List liquidation orders of crossed margin.

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

        GET /api/v2/margin/crossed/liquidation-order (also spelled /api/v2/margin/cross/account/liquidation-order,
        which is never sent). Document section: Get Cross Liquidation Orders.
        """
        from ..api.margin_cross import get_liquidation_orders as _op

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
        from ..api.margin_cross import get_liquidation_orders as _op

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

        from ..api.margin_cross import get_liquidation_orders as _op

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

    def get_max_borrowable(self, *, coin: str, options: RequestOptions | None = None) -> CrossMaxBorrowable:
        """Get what can be borrowed in crossed margin.

        How much of a coin can be borrowed now; it changes with every price and balance.

        Args:
            coin: Which coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/crossed/account/max-borrowable-amount. Document section: Get Cross Max Borrowable.
        """
        from ..api.margin_cross import get_max_borrowable as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_max_borrowable_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[CrossMaxBorrowable]:
        """As `get_max_borrowable`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_max_borrowable as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_max_transfer_out(self, *, coin: str, options: RequestOptions | None = None) -> CrossMaxTransferOut:
        """Get what can be transferred out of crossed margin.

        How much of a coin can leave the account now without too much risk; it changes with every price and balance.

        Args:
            coin: Which coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/crossed/account/max-transfer-out-amount. Document section: Get Cross Max Transferable.
        """
        from ..api.margin_cross import get_max_transfer_out as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_max_transfer_out_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[CrossMaxTransferOut]:
        """As `get_max_transfer_out`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_max_transfer_out as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

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
        """List open orders of crossed margin.

        Open orders of one symbol that were placed since `start_time`, newest first. Bitget names no largest limit
        here; 100 is its default.

        Unconfirmed: The largest limit.

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

        GET /api/v2/margin/crossed/open-orders (also spelled /api/v2/margin/cross/open-orders, which is never sent).
        Document section: Get Cross Current Orders.
        """
        from ..api.margin_cross import get_open_orders as _op

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
        from ..api.margin_cross import get_open_orders as _op

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
        limit: int = 100,
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

        from ..api.margin_cross import get_open_orders as _op

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
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossRepayRecordPage:
        """List repayments of crossed margin.

        Repayments in a window of at most 90 days, newest first.

        Args:
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/margin/crossed/repay-history (also spelled /api/v2/margin/cross/account/repay-history, which is
        never sent). Document section: Get Cross Repay History.
        """
        from ..api.margin_cross import get_repay_history as _op

        return _op.sync(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossRepayRecordPage]:
        """As `get_repay_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_repay_history as _op

        return _op.sync_detailed(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CrossRepayRecord]:
        """Walk back through `get_repay_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_repay_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin_cross import get_repay_history as _op

        def _page(**_window: Any) -> CrossRepayRecordPage:
            return _op.sync(
                self._client,
                start_time=start_time,
                end_time=end_time,
                repay_id=repay_id,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_risk_rate(self, *, options: RequestOptions | None = None) -> CrossRiskRate:
        """Get the risk ratio of crossed margin.

        Risk ratio = debt x maintenance margin rate / net assets: 0.8 warns, 1.0 liquidates; 0 without debt.

        Unconfirmed: The meaning: Bitget's page says assets / liabilities, which does not fit its own thresholds.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/crossed/account/risk-rate. Document section: Get Cross Risk Rate.
        """
        from ..api.margin_cross import get_risk_rate as _op

        return _op.sync(self._client, options=options)

    def get_risk_rate_detailed(self, *, options: RequestOptions | None = None) -> Response[CrossRiskRate]:
        """As `get_risk_rate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_risk_rate as _op

        return _op.sync_detailed(self._client, options=options)

    def get_tier_data(self, *, coin: str, options: RequestOptions | None = None) -> list[CrossTier]:
        """List the tiers of crossed margin.

        The larger the loan, the higher its tier, with less leverage and a higher maintenance margin rate. Bitget
        answers by the VIP level of the account.

        Args:
            coin: Which coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/margin/crossed/tier-data. Document section: Get Cross Tier Configuration.
        """
        from ..api.margin_cross import get_tier_data as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_tier_data_detailed(self, *, coin: str, options: RequestOptions | None = None) -> Response[list[CrossTier]]:
        """As `get_tier_data`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_tier_data as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

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
        """Place an order in crossed margin.

        Places one order, with loans as `loan_type` says. A limit order and a market sell take `base_size`, a market
        buy takes `quote_size`, the quote coin to spend. Success means that it was taken in, not filled: look at
        `get_open_orders`. Bitget takes a `client_oid` once in 6 hours while its order is unfilled, which does not
        make a repeat safe.

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

        POST /api/v2/margin/crossed/place-order (also spelled /api/v2/margin/cross/place-order, which is never
        sent). Document section: Cross Place Order.
        """
        from ..api.margin_cross import place_order as _op

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
        from ..api.margin_cross import place_order as _op

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
        """Place several orders in crossed margin.

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

        POST /api/v2/margin/crossed/batch-place-order (also spelled /api/v2/margin/cross/batch-place-order, which is
        never sent). Document section: Cross Batch Orders.
        """
        from ..api.margin_cross import place_orders as _op

        return _op.sync(self._client, symbol=symbol, order_list=order_list, options=options)

    def place_orders_detailed(
        self, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `place_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import place_orders as _op

        return _op.sync_detailed(self._client, symbol=symbol, order_list=order_list, options=options)

    def repay(self, *, coin: str, repay_amount: DecimalLike, options: RequestOptions | None = None) -> CrossRepayment:
        """Repay in crossed margin.

        Repays interest first, then principal, with up to 8 decimals. Paying back a loan wholly takes its interest
        too. A repeat repays again: after an unknown outcome look at `get_repay_history` first.

        Args:
            coin: The coin.
            repay_amount: How much, interest included, with up to 8 decimals. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/crossed/account/repay (also spelled /api/v2/margin/cross/account/repay, which is never
        sent). Document section: Cross Repay.
        """
        from ..api.margin_cross import repay as _op

        return _op.sync(self._client, coin=coin, repay_amount=repay_amount, options=options)

    def repay_detailed(
        self, *, coin: str, repay_amount: DecimalLike, options: RequestOptions | None = None
    ) -> Response[CrossRepayment]:
        """As `repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import repay as _op

        return _op.sync_detailed(self._client, coin=coin, repay_amount=repay_amount, options=options)


class AsyncMarginCrossApi:
    """Crossed margin: one pool of collateral for all coins."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def borrow(
        self,
        *,
        coin: str,
        borrow_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossLoan:
        """Borrow in crossed margin.

        Borrows a coin, with up to 8 decimals; the first hour of interest is booked at once. Whether a `client_oid`
        makes a repeat safe is not documented, so after an unknown outcome look at `get_borrow_history` first.
        `get_max_borrowable` tells how much is possible.

        Args:
            coin: The coin.
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

        POST /api/v2/margin/crossed/account/borrow (also spelled /api/v2/margin/cross/account/borrow, which is never
        sent). Document section: Cross Borrow.
        """
        from ..api.margin_cross import borrow as _op

        return await _op.asyncio(
            self._client, coin=coin, borrow_amount=borrow_amount, client_oid=client_oid, options=options
        )

    async def borrow_detailed(
        self,
        *,
        coin: str,
        borrow_amount: DecimalLike,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossLoan]:
        """As `borrow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import borrow as _op

        return await _op.asyncio_detailed(
            self._client, coin=coin, borrow_amount=borrow_amount, client_oid=client_oid, options=options
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Cancel an order in crossed margin.

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

        POST /api/v2/margin/crossed/cancel-order (also spelled /api/v2/margin/cross/cancel-order, which is never
        sent). Document section: Cross Cancel Order.
        """
        from ..api.margin_cross import cancel_order as _op

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
        from ..api.margin_cross import cancel_order as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, options=options
        )

    async def cancel_orders(
        self, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
    ) -> BatchResult:
        """Cancel several orders in crossed margin.

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

        POST /api/v2/margin/crossed/batch-cancel-order (also spelled /api/v2/margin/cross/batch-cancel-order, which
        is never sent). Document section: Cross Batch Cancel Orders.
        """
        from ..api.margin_cross import cancel_orders as _op

        return await _op.asyncio(self._client, symbol=symbol, order_id_list=order_id_list, options=options)

    async def cancel_orders_detailed(
        self, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import cancel_orders as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, order_id_list=order_id_list, options=options)

    async def flash_repay(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> CrossFlashRepay:
        """Repay all debt in crossed margin by selling.

        Sells assets at the market to repay debt: of one coin, or of all coins when coin is left out. It runs on
        after the answer: see `get_flash_repay_status`.

        Args:
            coin: Only debt of this coin; left out, all debt.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/crossed/account/flash-repay. Document section: Cross Flash Repay.
        """
        from ..api.margin_cross import flash_repay as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def flash_repay_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[CrossFlashRepay]:
        """As `flash_repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import flash_repay as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_assets(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[CrossAsset]:
        """List balances in crossed margin.

        What the crossed margin account holds and owes, a row for each coin. net = available + frozen - borrow -
        interest.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/crossed/account/assets (also spelled /api/v2/margin/cross/account/assets, which is never
        sent). Document section: Get Cross Account Assets.
        """
        from ..api.margin_cross import get_assets as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_assets_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[CrossAsset]]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_assets as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_borrow_history(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossBorrowRecordPage:
        """List loans of crossed margin.

        Loans in a window of at most 90 days, newest first.

        Args:
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

        GET /api/v2/margin/crossed/borrow-history (also spelled /api/v2/margin/cross/account/borrow-history, which
        is never sent). Document section: Get Cross Borrow History.
        """
        from ..api.margin_cross import get_borrow_history as _op

        return await _op.asyncio(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossBorrowRecordPage]:
        """As `get_borrow_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_borrow_history as _op

        return await _op.asyncio_detailed(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        loan_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CrossBorrowRecord]:
        """Walk back through `get_borrow_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_borrow_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_cross import get_borrow_history as _op

        async def _page(**_window: Any) -> CrossBorrowRecordPage:
            return await _op.asyncio(
                self._client,
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
        """List fills of crossed margin.

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

        GET /api/v2/margin/crossed/fills (also spelled /api/v2/margin/cross/fills, which is never sent). Document
        section: Get Cross Order Fills.
        """
        from ..api.margin_cross import get_fills as _op

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
        from ..api.margin_cross import get_fills as _op

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

        from ..api.margin_cross import get_fills as _op

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
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossFlowRecordPage:
        """List entries of crossed margin.

        Entries in a window of at most 90 days, newest first. What goes out is negative.

        Args:
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

        GET /api/v2/margin/crossed/financial-records (also spelled /api/v2/margin/cross/account/financial-records,
        which is never sent). Document section: Get Cross Financial History.
        """
        from ..api.margin_cross import get_financial_records as _op

        return await _op.asyncio(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossFlowRecordPage]:
        """As `get_financial_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_financial_records as _op

        return await _op.asyncio_detailed(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        margin_type: MarginFlowTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CrossFlowRecord]:
        """Walk back through `get_financial_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_financial_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_cross import get_financial_records as _op

        async def _page(**_window: Any) -> CrossFlowRecordPage:
            return await _op.asyncio(
                self._client,
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
        """Get the state of flash repayments in crossed margin.

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

        POST /api/v2/margin/crossed/account/query-flash-repay-status. Document section: Query Cross Flash Repayment
        Result.
        """
        from ..api.margin_cross import get_flash_repay_status as _op

        return await _op.asyncio(self._client, id_list=id_list, options=options)

    async def get_flash_repay_status_detailed(
        self, *, id_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[list[MarginFlashRepayState]]:
        """As `get_flash_repay_status`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_flash_repay_status as _op

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
        """List orders of crossed margin.

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

        GET /api/v2/margin/crossed/history-orders (also spelled /api/v2/margin/cross/history-orders, which is never
        sent). Document section: Get Cross History Orders.
        """
        from ..api.margin_cross import get_history_orders as _op

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
        from ..api.margin_cross import get_history_orders as _op

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

        from ..api.margin_cross import get_history_orders as _op

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
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossInterestRecordPage:
        """List interest of crossed margin.

        Interest in a window of at most 90 days, newest first. Interest is booked for each hour or part of one. The
        misspelt field `interst_type` is how Bitget writes it.

        Args:
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

        GET /api/v2/margin/crossed/interest-history (also spelled /api/v2/margin/cross/account/interest-history,
        which is never sent). Document section: Get Cross Interest History.
        """
        from ..api.margin_cross import get_interest_history as _op

        return await _op.asyncio(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossInterestRecordPage]:
        """As `get_interest_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_interest_history as _op

        return await _op.asyncio_detailed(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CrossInterestRecord]:
        """Walk back through `get_interest_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_interest_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_cross import get_interest_history as _op

        async def _page(**_window: Any) -> CrossInterestRecordPage:
            return await _op.asyncio(
                self._client, start_time=start_time, end_time=end_time, coin=coin, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_interest_rate_and_limit(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> list[CrossInterestRateAndLimit]:
        """Get interest rates and limits of crossed margin.

        Interest, leverage and what can be borrowed at most, with the terms of each VIP level. Bitget answers by the
        level of the account.

        Args:
            coin: Which coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/margin/crossed/interest-rate-and-limit. Document section: Get Cross Interest Rate and Max
        Borrowable.
        """
        from ..api.margin_cross import get_interest_rate_and_limit as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_interest_rate_and_limit_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[list[CrossInterestRateAndLimit]]:
        """As `get_interest_rate_and_limit`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_interest_rate_and_limit as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_liquidation_history(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossLiquidationRecordPage:
        """List liquidations of crossed margin.

        Liquidations in a window of at most 90 days, newest first.

        Args:
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

        GET /api/v2/margin/crossed/liquidation-history. Document section: Get Cross Liquidation History.
        """
        from ..api.margin_cross import get_liquidation_history as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_liquidation_history_detailed(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossLiquidationRecordPage]:
        """As `get_liquidation_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_liquidation_history as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_liquidation_history(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CrossLiquidationRecord]:
        """Walk back through `get_liquidation_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_liquidation_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_cross import get_liquidation_history as _op

        async def _page(**_window: Any) -> CrossLiquidationRecordPage:
            return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

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
        """List liquidation orders of crossed margin.

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

        GET /api/v2/margin/crossed/liquidation-order (also spelled /api/v2/margin/cross/account/liquidation-order,
        which is never sent). Document section: Get Cross Liquidation Orders.
        """
        from ..api.margin_cross import get_liquidation_orders as _op

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
        from ..api.margin_cross import get_liquidation_orders as _op

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

        from ..api.margin_cross import get_liquidation_orders as _op

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

    async def get_max_borrowable(self, *, coin: str, options: RequestOptions | None = None) -> CrossMaxBorrowable:
        """Get what can be borrowed in crossed margin.

        How much of a coin can be borrowed now; it changes with every price and balance.

        Args:
            coin: Which coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/crossed/account/max-borrowable-amount. Document section: Get Cross Max Borrowable.
        """
        from ..api.margin_cross import get_max_borrowable as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_max_borrowable_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[CrossMaxBorrowable]:
        """As `get_max_borrowable`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_max_borrowable as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_max_transfer_out(self, *, coin: str, options: RequestOptions | None = None) -> CrossMaxTransferOut:
        """Get what can be transferred out of crossed margin.

        How much of a coin can leave the account now without too much risk; it changes with every price and balance.

        Args:
            coin: Which coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/crossed/account/max-transfer-out-amount. Document section: Get Cross Max Transferable.
        """
        from ..api.margin_cross import get_max_transfer_out as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_max_transfer_out_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[CrossMaxTransferOut]:
        """As `get_max_transfer_out`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_max_transfer_out as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

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
        """List open orders of crossed margin.

        Open orders of one symbol that were placed since `start_time`, newest first. Bitget names no largest limit
        here; 100 is its default.

        Unconfirmed: The largest limit.

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

        GET /api/v2/margin/crossed/open-orders (also spelled /api/v2/margin/cross/open-orders, which is never sent).
        Document section: Get Cross Current Orders.
        """
        from ..api.margin_cross import get_open_orders as _op

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
        from ..api.margin_cross import get_open_orders as _op

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
        limit: int = 100,
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

        from ..api.margin_cross import get_open_orders as _op

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
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CrossRepayRecordPage:
        """List repayments of crossed margin.

        Repayments in a window of at most 90 days, newest first.

        Args:
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/margin/crossed/repay-history (also spelled /api/v2/margin/cross/account/repay-history, which is
        never sent). Document section: Get Cross Repay History.
        """
        from ..api.margin_cross import get_repay_history as _op

        return await _op.asyncio(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CrossRepayRecordPage]:
        """As `get_repay_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_repay_history as _op

        return await _op.asyncio_detailed(
            self._client,
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
        start_time: int,
        end_time: int | Unset = UNSET,
        repay_id: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CrossRepayRecord]:
        """Walk back through `get_repay_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_repay_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin_cross import get_repay_history as _op

        async def _page(**_window: Any) -> CrossRepayRecordPage:
            return await _op.asyncio(
                self._client,
                start_time=start_time,
                end_time=end_time,
                repay_id=repay_id,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_risk_rate(self, *, options: RequestOptions | None = None) -> CrossRiskRate:
        """Get the risk ratio of crossed margin.

        Risk ratio = debt x maintenance margin rate / net assets: 0.8 warns, 1.0 liquidates; 0 without debt.

        Unconfirmed: The meaning: Bitget's page says assets / liabilities, which does not fit its own thresholds.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/margin/crossed/account/risk-rate. Document section: Get Cross Risk Rate.
        """
        from ..api.margin_cross import get_risk_rate as _op

        return await _op.asyncio(self._client, options=options)

    async def get_risk_rate_detailed(self, *, options: RequestOptions | None = None) -> Response[CrossRiskRate]:
        """As `get_risk_rate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_risk_rate as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_tier_data(self, *, coin: str, options: RequestOptions | None = None) -> list[CrossTier]:
        """List the tiers of crossed margin.

        The larger the loan, the higher its tier, with less leverage and a higher maintenance margin rate. Bitget
        answers by the VIP level of the account.

        Args:
            coin: Which coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/margin/crossed/tier-data. Document section: Get Cross Tier Configuration.
        """
        from ..api.margin_cross import get_tier_data as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_tier_data_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[list[CrossTier]]:
        """As `get_tier_data`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import get_tier_data as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

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
        """Place an order in crossed margin.

        Places one order, with loans as `loan_type` says. A limit order and a market sell take `base_size`, a market
        buy takes `quote_size`, the quote coin to spend. Success means that it was taken in, not filled: look at
        `get_open_orders`. Bitget takes a `client_oid` once in 6 hours while its order is unfilled, which does not
        make a repeat safe.

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

        POST /api/v2/margin/crossed/place-order (also spelled /api/v2/margin/cross/place-order, which is never
        sent). Document section: Cross Place Order.
        """
        from ..api.margin_cross import place_order as _op

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
        from ..api.margin_cross import place_order as _op

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
        """Place several orders in crossed margin.

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

        POST /api/v2/margin/crossed/batch-place-order (also spelled /api/v2/margin/cross/batch-place-order, which is
        never sent). Document section: Cross Batch Orders.
        """
        from ..api.margin_cross import place_orders as _op

        return await _op.asyncio(self._client, symbol=symbol, order_list=order_list, options=options)

    async def place_orders_detailed(
        self, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `place_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import place_orders as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, order_list=order_list, options=options)

    async def repay(
        self, *, coin: str, repay_amount: DecimalLike, options: RequestOptions | None = None
    ) -> CrossRepayment:
        """Repay in crossed margin.

        Repays interest first, then principal, with up to 8 decimals. Paying back a loan wholly takes its interest
        too. A repeat repays again: after an unknown outcome look at `get_repay_history` first.

        Args:
            coin: The coin.
            repay_amount: How much, interest included, with up to 8 decimals. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/margin/crossed/account/repay (also spelled /api/v2/margin/cross/account/repay, which is never
        sent). Document section: Cross Repay.
        """
        from ..api.margin_cross import repay as _op

        return await _op.asyncio(self._client, coin=coin, repay_amount=repay_amount, options=options)

    async def repay_detailed(
        self, *, coin: str, repay_amount: DecimalLike, options: RequestOptions | None = None
    ) -> Response[CrossRepayment]:
        """As `repay`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_cross import repay as _op

        return await _op.asyncio_detailed(self._client, coin=coin, repay_amount=repay_amount, options=options)
