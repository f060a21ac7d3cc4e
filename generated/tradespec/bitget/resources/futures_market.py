"""`client.futures_market`: Contracts, prices, order books, candles and funding of futures. No key is needed.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.futures_account_long_short import FuturesAccountLongShort
    from ..models.futures_borrow_period import FuturesBorrowPeriodLike
    from ..models.futures_borrow_rate import FuturesBorrowRate
    from ..models.futures_candle import FuturesCandle
    from ..models.futures_candle_price import FuturesCandlePriceLike
    from ..models.futures_contract import FuturesContract
    from ..models.futures_discount_rate import FuturesDiscountRate
    from ..models.futures_exchange_rate import FuturesExchangeRate
    from ..models.futures_funding_rate import FuturesFundingRate
    from ..models.futures_funding_time import FuturesFundingTime
    from ..models.futures_granularity import FuturesGranularityLike
    from ..models.futures_history_fill import FuturesHistoryFill
    from ..models.futures_long_short import FuturesLongShort
    from ..models.futures_long_short_period import FuturesLongShortPeriodLike
    from ..models.futures_merge_depth import FuturesMergeDepth
    from ..models.futures_merge_limit import FuturesMergeLimitLike
    from ..models.futures_merge_scale import FuturesMergeScaleLike
    from ..models.futures_open_interest import FuturesOpenInterest
    from ..models.futures_open_interest_limit import FuturesOpenInterestLimit
    from ..models.futures_past_funding_rate import FuturesPastFundingRate
    from ..models.futures_period import FuturesPeriodLike
    from ..models.futures_position_long_short import FuturesPositionLongShort
    from ..models.futures_position_tier import FuturesPositionTier
    from ..models.futures_public_fill import FuturesPublicFill
    from ..models.futures_symbol_price import FuturesSymbolPrice
    from ..models.futures_taker_volume import FuturesTakerVolume
    from ..models.futures_ticker import FuturesTicker
    from ..models.futures_union_interest_rates import FuturesUnionInterestRates
    from ..models.futures_vip_fee_rate import FuturesVipFeeRate
    from ..models.product_type import ProductTypeLike


class FuturesMarketApi:
    """Contracts, prices, order books, candles and funding of futures. No key is needed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_account_long_short(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesAccountLongShort]:
        """Get the ratio of accounts long to accounts short.

        How many accounts are long and how many short in one contract, over time. Only for the symbols of
        `spot_market.get_support_symbols`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Length of a step. When left out: 5m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/account-long-short. Document section: Get Futures Active Long Short Account Data.
        """
        from ..api.futures_market import get_account_long_short as _op

        return _op.sync(self._client, symbol=symbol, period=period, options=options)

    def get_account_long_short_detailed(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesAccountLongShort]]:
        """As `get_account_long_short`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_account_long_short as _op

        return _op.sync_detailed(self._client, symbol=symbol, period=period, options=options)

    def get_candles(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        k_line_type: FuturesCandlePriceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesCandle]:
        """Get candles up to now.

        Candles of one contract, oldest first; the last one is still running. Times are rounded down to the
        granularity. 1m, 3m and 5m go back a month, 15m 52 days, 30m 62, 1H 83, 2H 120, 4H 240, 6H 360. For older
        ones see `futures_market.get_history_candles`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            granularity: Length of a candle.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            k_line_type: Which price the candles are made of. When left out: MARKET.
            limit: Candles wanted. The window of 90 days allows fewer of the long ones, such as 540 of 4H and 90 of
                1D. At least 1, at most 1000. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/candles. Document section: Get Candlestick Data.
        """
        from ..api.futures_market import get_candles as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            k_line_type=k_line_type,
            limit=limit,
            options=options,
        )

    def get_candles_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        k_line_type: FuturesCandlePriceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesCandle]]:
        """As `get_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_candles as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            k_line_type=k_line_type,
            limit=limit,
            options=options,
        )

    def get_contracts(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesContract]:
        """List the contracts and their rules.

        What can be traded, with the rules that an order must keep. The price step is `price_end_step` x
        10^-`price_place`. A size is a multiple of `size_multiplier` and at least `min_trade_num`, and size x price
        is at least `min_trade_usdt`.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/contracts. Document section: Get Contract Config.
        """
        from ..api.futures_market import get_contracts as _op

        return _op.sync(self._client, product_type=product_type, symbol=symbol, options=options)

    def get_contracts_detailed(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesContract]]:
        """As `get_contracts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_contracts as _op

        return _op.sync_detailed(self._client, product_type=product_type, symbol=symbol, options=options)

    def get_current_funding_rates(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesFundingRate]:
        """Get the present funding rates.

        The funding rate of one contract, or of all of a product type without symbol. When it is positive, long
        positions pay short ones. It moves until `next_update`, when it is settled.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/current-fund-rate. Document section: Get Current Funding Rate.
        """
        from ..api.futures_market import get_current_funding_rates as _op

        return _op.sync(self._client, product_type=product_type, symbol=symbol, options=options)

    def get_current_funding_rates_detailed(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesFundingRate]]:
        """As `get_current_funding_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_current_funding_rates as _op

        return _op.sync_detailed(self._client, product_type=product_type, symbol=symbol, options=options)

    def get_discount_rates(self, *, options: RequestOptions | None = None) -> list[FuturesDiscountRate]:
        """List what coins count as margin.

        The fraction of its value at which each coin counts as margin in multi-assets mode. Each further tier of the
        amount counts at a lower rate. A `max_amount` of -1 means without end.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

        GET /api/v2/mix/market/discount-rate. Document section: Get Discount Rate.
        """
        from ..api.futures_market import get_discount_rates as _op

        return _op.sync(self._client, options=options)

    def get_discount_rates_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[FuturesDiscountRate]]:
        """As `get_discount_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_discount_rates as _op

        return _op.sync_detailed(self._client, options=options)

    def get_exchange_rates(self, *, options: RequestOptions | None = None) -> list[FuturesExchangeRate]:
        """List the exchange rates of multi-assets mode.

        The rates by which coins are changed to pay debts and interest of multi-assets mode, by tiers of the amount.
        A `max_amount` of -1 means without end.

        Unconfirmed: What the rates are used for is read out of the title; Bitget's document does not say.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

        GET /api/v2/mix/market/exchange-rate. Document section: Get Interest Exchange Rate.
        """
        from ..api.futures_market import get_exchange_rates as _op

        return _op.sync(self._client, options=options)

    def get_exchange_rates_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[FuturesExchangeRate]]:
        """As `get_exchange_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_exchange_rates as _op

        return _op.sync_detailed(self._client, options=options)

    def get_fills(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesPublicFill]:
        """Get the latest trades.

        The latest trades of one contract between any two parties, newest first, at most 100.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/fills. Document section: Get Recent Transactions.
        """
        from ..api.futures_market import get_fills as _op

        return _op.sync(self._client, symbol=symbol, product_type=product_type, limit=limit, options=options)

    def get_fills_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesPublicFill]]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_fills as _op

        return _op.sync_detailed(self._client, symbol=symbol, product_type=product_type, limit=limit, options=options)

    def get_fills_history(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesHistoryFill]:
        """Get older trades.

        Trades of one contract, newest first, of the last 90 days, in windows of at most 7 days; without times the
        last 7 days. The side is written Buy and Sell here, with a capital.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            limit: Trades wanted, newest first. At least 1, at most 1000. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/mix/market/fills-history. Document section: Get History Transactions.
        """
        from ..api.futures_market import get_fills_history as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def get_fills_history_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesHistoryFill]]:
        """As `get_fills_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_fills_history as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_fills_history(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int = 1000,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesHistoryFill]:
        """Walk back through `get_fills_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_market import get_fills_history as _op

        def _page(**_window: Any) -> list[FuturesHistoryFill]:
            return _op.sync(
                self._client,
                symbol=symbol,
                product_type=product_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_funding_rate_history(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesPastFundingRate]:
        """List past funding rates.

        The funding rates of one contract that were settled, newest first. Pages have numbers here; a settlement
        between two calls shifts them by a row.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            page_size: Rows of a page. At least 1, at most 100. When left out: 20.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/history-fund-rate. Document section: Get Historical Funding Rates.
        """
        from ..api.futures_market import get_funding_rate_history as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def get_funding_rate_history_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesPastFundingRate]]:
        """As `get_funding_rate_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_funding_rate_history as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def iter_funding_rate_history(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        page_size: int = 100,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesPastFundingRate]:
        """Walk through `get_funding_rate_history`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_funding_rate_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_market import get_funding_rate_history as _op

        def _page(**_window: Any) -> list[FuturesPastFundingRate]:
            return _op.sync(self._client, symbol=symbol, product_type=product_type, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_funding_time(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> FuturesFundingTime:
        """Get the next time of funding.

        When positions in one contract pay or receive funding next, and how often they do. Bitget answers a list of
        one.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/funding-time. Document section: Get Next Funding Time.
        """
        from ..api.futures_market import get_funding_time as _op

        return _op.sync(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_funding_time_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[FuturesFundingTime]:
        """As `get_funding_time`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_funding_time as _op

        return _op.sync_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_history_candles(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesCandle]:
        """Get finished candles of any age.

        Finished candles of one contract, oldest first, at most 200. To walk back, pass the first `open_time` of an
        answer as `end_time` of the next call.

        Unconfirmed: A client library found that only `end_time` counts here and that `start_time` is ignored.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            granularity: Length of a candle.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. The window of 90 days allows fewer of the long ones. At least 1, at most 200.
                When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/history-candles. Document section: Get Historical Candlestick.
        """
        from ..api.futures_market import get_history_candles as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_history_candles_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesCandle]]:
        """As `get_history_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_history_candles as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_history_index_candles(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesCandle]:
        """Get finished candles of the index price.

        As `futures_market.get_history_candles`, of the index price (that of the coin over several exchanges). Both
        volumes are 0.

        Unconfirmed: A client library found that only `end_time` counts here and that `start_time` is ignored.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            granularity: Length of a candle.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. The window of 90 days allows fewer of the long ones. At least 1, at most 200.
                When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/history-index-candles. Document section: Get Historical Index Price Candlestick.
        """
        from ..api.futures_market import get_history_index_candles as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_history_index_candles_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesCandle]]:
        """As `get_history_index_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_history_index_candles as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_history_mark_candles(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesCandle]:
        """Get finished candles of the mark price.

        As `futures_market.get_history_candles`, of the mark price (by which profit and margin are reckoned). Both
        volumes are 0.

        Unconfirmed: A client library found that only `end_time` counts here and that `start_time` is ignored.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            granularity: Length of a candle.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. The window of 90 days allows fewer of the long ones. At least 1, at most 200.
                When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/history-mark-candles. Document section: Get Historical Mark Price Candlestick.
        """
        from ..api.futures_market import get_history_mark_candles as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_history_mark_candles_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesCandle]]:
        """As `get_history_mark_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_history_mark_candles as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_isolated_borrow_rates(
        self, *, symbol: str, period: FuturesBorrowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesBorrowRate]:
        """Get the ratio of borrowing in isolated margin.

        What users of isolated margin borrowed of the base coin against what they borrowed of the quote coin, in
        USDT, over time. In spite of the name it is no interest rate; that is
        `margin_isolated.get_interest_rate_and_limit`.

        Unconfirmed: One client library calls /api/v2/margin/market/isolated-borrow-rate instead; the path here is
        Bitget's own.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: How far back. When left out: 24h.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/isolated-borrow-rate. Document section: Get Isolated margin borrowing ratio Data.
        """
        from ..api.futures_market import get_isolated_borrow_rates as _op

        return _op.sync(self._client, symbol=symbol, period=period, options=options)

    def get_isolated_borrow_rates_detailed(
        self, *, symbol: str, period: FuturesBorrowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesBorrowRate]]:
        """As `get_isolated_borrow_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_isolated_borrow_rates as _op

        return _op.sync_detailed(self._client, symbol=symbol, period=period, options=options)

    def get_long_short(
        self, *, symbol: str, period: FuturesLongShortPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesLongShort]:
        """Get the ratio of long to short.

        How long and short compare in one contract, over time. Only for the symbols of
        `spot_market.get_support_symbols`. The period of a day is written 1Dutc here.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Length of a step. When left out: 5m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/long-short. Document section: Get Futures Long and Short Ratio Data.
        """
        from ..api.futures_market import get_long_short as _op

        return _op.sync(self._client, symbol=symbol, period=period, options=options)

    def get_long_short_detailed(
        self, *, symbol: str, period: FuturesLongShortPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesLongShort]]:
        """As `get_long_short`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_long_short as _op

        return _op.sync_detailed(self._client, symbol=symbol, period=period, options=options)

    def get_merge_depth(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        precision: FuturesMergeScaleLike | Unset = UNSET,
        limit: FuturesMergeLimitLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesMergeDepth:
        """Get the order book.

        The order book of one contract, merged to a price step if wanted; the only documented one. Asks come from
        low to high, bids from high to low. scale says which step was used, since a contract may lack the one asked
        for.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            precision: How far levels are merged. A scale that the contract lacks gives its coarsest one. When left
                out: scale0.
            limit: Levels of each side; left out, 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/merge-depth (also spelled /api/v2/mix/market/depth, which is never sent). Document
        section: Get Merge Market Depth.
        """
        from ..api.futures_market import get_merge_depth as _op

        return _op.sync(
            self._client, symbol=symbol, product_type=product_type, precision=precision, limit=limit, options=options
        )

    def get_merge_depth_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        precision: FuturesMergeScaleLike | Unset = UNSET,
        limit: FuturesMergeLimitLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesMergeDepth]:
        """As `get_merge_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_merge_depth as _op

        return _op.sync_detailed(
            self._client, symbol=symbol, product_type=product_type, precision=precision, limit=limit, options=options
        )

    def get_open_interest(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> FuturesOpenInterest:
        """Get the open interest of a contract.

        The size of all open positions of all users in one contract, in the base coin.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/open-interest. Document section: Get Open Interest.
        """
        from ..api.futures_market import get_open_interest as _op

        return _op.sync(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_open_interest_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[FuturesOpenInterest]:
        """As `get_open_interest`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_open_interest as _op

        return _op.sync_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_open_interest_limits(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesOpenInterestLimit]:
        """Get the largest positions allowed.

        The most that one user may hold in a contract, by value, alone and together with the sub-accounts.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/mix/market/oi-limit. Document section: Get Contract OI Limit.
        """
        from ..api.futures_market import get_open_interest_limits as _op

        return _op.sync(self._client, product_type=product_type, symbol=symbol, options=options)

    def get_open_interest_limits_detailed(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesOpenInterestLimit]]:
        """As `get_open_interest_limits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_open_interest_limits as _op

        return _op.sync_detailed(self._client, product_type=product_type, symbol=symbol, options=options)

    def get_position_long_short(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesPositionLongShort]:
        """Get the ratio of positions long to positions short.

        How much is held long and how much short in one contract, over time. Only for the symbols of
        `spot_market.get_support_symbols`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Length of a step. When left out: 5m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/position-long-short. Document section: Get Futures Active Long Short Position Data.
        """
        from ..api.futures_market import get_position_long_short as _op

        return _op.sync(self._client, symbol=symbol, period=period, options=options)

    def get_position_long_short_detailed(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesPositionLongShort]]:
        """As `get_position_long_short`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_position_long_short as _op

        return _op.sync_detailed(self._client, symbol=symbol, period=period, options=options)

    def get_position_tiers(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesPositionTier]:
        """List the tiers of a contract.

        The larger a position, the lower its highest leverage and the higher its maintenance margin rate. Each tier
        says from which to which value of the position it holds.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/mix/market/query-position-lever. Document section: Get Position Tier.
        """
        from ..api.futures_market import get_position_tiers as _op

        return _op.sync(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_position_tiers_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesPositionTier]]:
        """As `get_position_tiers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_position_tiers as _op

        return _op.sync_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_symbol_price(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> FuturesSymbolPrice:
        """Get the last, index and mark price of a contract.

        The three prices of one contract and nothing else. Positions are reckoned by the mark price, not by the last
        one. Bitget answers a list of one; the call gives the one.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/symbol-price. Document section: Get Mark/Index/Market Prices.
        """
        from ..api.futures_market import get_symbol_price as _op

        return _op.sync(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_symbol_price_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[FuturesSymbolPrice]:
        """As `get_symbol_price`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_symbol_price as _op

        return _op.sync_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_taker_buy_sell(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesTakerVolume]:
        """Get the volumes of active buying and selling.

        How much was bought and sold by orders that took the price, over time. Only for the symbols of
        `spot_market.get_support_symbols`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Length of a step. When left out: 5m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/taker-buy-sell. Document section: Get Futures Active Buy Sell Volume Data.
        """
        from ..api.futures_market import get_taker_buy_sell as _op

        return _op.sync(self._client, symbol=symbol, period=period, options=options)

    def get_taker_buy_sell_detailed(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesTakerVolume]]:
        """As `get_taker_buy_sell`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_taker_buy_sell as _op

        return _op.sync_detailed(self._client, symbol=symbol, period=period, options=options)

    def get_ticker(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> FuturesTicker:
        """Get the prices of one contract.

        Last price, best bid and ask, index and mark price, funding rate and the 24 hours of one contract. Changes
        are fractions, 0.01 is 1 %. Bitget answers a list of one; the call gives the one.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/ticker. Document section: Get Ticker.
        """
        from ..api.futures_market import get_ticker as _op

        return _op.sync(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_ticker_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[FuturesTicker]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_ticker as _op

        return _op.sync_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_tickers(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesTicker]:
        """Get the prices of all contracts.

        The ticker of every contract of a product type at once; cheaper than one call for each.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/tickers. Document section: Get All Tickers.
        """
        from ..api.futures_market import get_tickers as _op

        return _op.sync(self._client, product_type=product_type, options=options)

    def get_tickers_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesTicker]]:
        """As `get_tickers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_tickers as _op

        return _op.sync_detailed(self._client, product_type=product_type, options=options)

    def get_union_interest_rates(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> FuturesUnionInterestRates:
        """List past interest rates of multi-assets mode.

        The interest rates on debts of one coin in multi-assets mode, day by day, newest first.

        Args:
            coin: The coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

        GET /api/v2/mix/market/union-interest-rate-history. Document section: Get Interest rate history.
        """
        from ..api.futures_market import get_union_interest_rates as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_union_interest_rates_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[FuturesUnionInterestRates]:
        """As `get_union_interest_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_union_interest_rates as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_vip_fee_rates(self, *, options: RequestOptions | None = None) -> list[FuturesVipFeeRate]:
        """List the fee rates of the VIP levels.

        The futures fee rates by VIP level, with what each level takes. For your own rates see
        `common.get_trade_rate`.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/mix/market/vip-fee-rate. Document section: VIP Fee Rate.
        """
        from ..api.futures_market import get_vip_fee_rates as _op

        return _op.sync(self._client, options=options)

    def get_vip_fee_rates_detailed(self, *, options: RequestOptions | None = None) -> Response[list[FuturesVipFeeRate]]:
        """As `get_vip_fee_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_vip_fee_rates as _op

        return _op.sync_detailed(self._client, options=options)


class AsyncFuturesMarketApi:
    """Contracts, prices, order books, candles and funding of futures. No key is needed."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account_long_short(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesAccountLongShort]:
        """Get the ratio of accounts long to accounts short.

        How many accounts are long and how many short in one contract, over time. Only for the symbols of
        `spot_market.get_support_symbols`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Length of a step. When left out: 5m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/account-long-short. Document section: Get Futures Active Long Short Account Data.
        """
        from ..api.futures_market import get_account_long_short as _op

        return await _op.asyncio(self._client, symbol=symbol, period=period, options=options)

    async def get_account_long_short_detailed(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesAccountLongShort]]:
        """As `get_account_long_short`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_account_long_short as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, period=period, options=options)

    async def get_candles(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        k_line_type: FuturesCandlePriceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesCandle]:
        """Get candles up to now.

        Candles of one contract, oldest first; the last one is still running. Times are rounded down to the
        granularity. 1m, 3m and 5m go back a month, 15m 52 days, 30m 62, 1H 83, 2H 120, 4H 240, 6H 360. For older
        ones see `futures_market.get_history_candles`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            granularity: Length of a candle.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            k_line_type: Which price the candles are made of. When left out: MARKET.
            limit: Candles wanted. The window of 90 days allows fewer of the long ones, such as 540 of 4H and 90 of
                1D. At least 1, at most 1000. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/candles. Document section: Get Candlestick Data.
        """
        from ..api.futures_market import get_candles as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            k_line_type=k_line_type,
            limit=limit,
            options=options,
        )

    async def get_candles_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        k_line_type: FuturesCandlePriceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesCandle]]:
        """As `get_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_candles as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            k_line_type=k_line_type,
            limit=limit,
            options=options,
        )

    async def get_contracts(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesContract]:
        """List the contracts and their rules.

        What can be traded, with the rules that an order must keep. The price step is `price_end_step` x
        10^-`price_place`. A size is a multiple of `size_multiplier` and at least `min_trade_num`, and size x price
        is at least `min_trade_usdt`.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/contracts. Document section: Get Contract Config.
        """
        from ..api.futures_market import get_contracts as _op

        return await _op.asyncio(self._client, product_type=product_type, symbol=symbol, options=options)

    async def get_contracts_detailed(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesContract]]:
        """As `get_contracts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_contracts as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, symbol=symbol, options=options)

    async def get_current_funding_rates(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesFundingRate]:
        """Get the present funding rates.

        The funding rate of one contract, or of all of a product type without symbol. When it is positive, long
        positions pay short ones. It moves until `next_update`, when it is settled.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/current-fund-rate. Document section: Get Current Funding Rate.
        """
        from ..api.futures_market import get_current_funding_rates as _op

        return await _op.asyncio(self._client, product_type=product_type, symbol=symbol, options=options)

    async def get_current_funding_rates_detailed(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesFundingRate]]:
        """As `get_current_funding_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_current_funding_rates as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, symbol=symbol, options=options)

    async def get_discount_rates(self, *, options: RequestOptions | None = None) -> list[FuturesDiscountRate]:
        """List what coins count as margin.

        The fraction of its value at which each coin counts as margin in multi-assets mode. Each further tier of the
        amount counts at a lower rate. A `max_amount` of -1 means without end.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

        GET /api/v2/mix/market/discount-rate. Document section: Get Discount Rate.
        """
        from ..api.futures_market import get_discount_rates as _op

        return await _op.asyncio(self._client, options=options)

    async def get_discount_rates_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[FuturesDiscountRate]]:
        """As `get_discount_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_discount_rates as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_exchange_rates(self, *, options: RequestOptions | None = None) -> list[FuturesExchangeRate]:
        """List the exchange rates of multi-assets mode.

        The rates by which coins are changed to pay debts and interest of multi-assets mode, by tiers of the amount.
        A `max_amount` of -1 means without end.

        Unconfirmed: What the rates are used for is read out of the title; Bitget's document does not say.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

        GET /api/v2/mix/market/exchange-rate. Document section: Get Interest Exchange Rate.
        """
        from ..api.futures_market import get_exchange_rates as _op

        return await _op.asyncio(self._client, options=options)

    async def get_exchange_rates_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[FuturesExchangeRate]]:
        """As `get_exchange_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_exchange_rates as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_fills(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesPublicFill]:
        """Get the latest trades.

        The latest trades of one contract between any two parties, newest first, at most 100.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/fills. Document section: Get Recent Transactions.
        """
        from ..api.futures_market import get_fills as _op

        return await _op.asyncio(self._client, symbol=symbol, product_type=product_type, limit=limit, options=options)

    async def get_fills_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesPublicFill]]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_fills as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, product_type=product_type, limit=limit, options=options
        )

    async def get_fills_history(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesHistoryFill]:
        """Get older trades.

        Trades of one contract, newest first, of the last 90 days, in windows of at most 7 days; without times the
        last 7 days. The side is written Buy and Sell here, with a capital.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            limit: Trades wanted, newest first. At least 1, at most 1000. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/mix/market/fills-history. Document section: Get History Transactions.
        """
        from ..api.futures_market import get_fills_history as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    async def get_fills_history_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesHistoryFill]]:
        """As `get_fills_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_fills_history as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_fills_history(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        limit: int = 1000,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesHistoryFill]:
        """Walk back through `get_fills_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_market import get_fills_history as _op

        async def _page(**_window: Any) -> list[FuturesHistoryFill]:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                product_type=product_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_funding_rate_history(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesPastFundingRate]:
        """List past funding rates.

        The funding rates of one contract that were settled, newest first. Pages have numbers here; a settlement
        between two calls shifts them by a row.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            page_size: Rows of a page. At least 1, at most 100. When left out: 20.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/history-fund-rate. Document section: Get Historical Funding Rates.
        """
        from ..api.futures_market import get_funding_rate_history as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    async def get_funding_rate_history_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesPastFundingRate]]:
        """As `get_funding_rate_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_funding_rate_history as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def iter_funding_rate_history(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        page_size: int = 100,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesPastFundingRate]:
        """Walk through `get_funding_rate_history`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_funding_rate_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_market import get_funding_rate_history as _op

        async def _page(**_window: Any) -> list[FuturesPastFundingRate]:
            return await _op.asyncio(self._client, symbol=symbol, product_type=product_type, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_funding_time(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> FuturesFundingTime:
        """Get the next time of funding.

        When positions in one contract pay or receive funding next, and how often they do. Bitget answers a list of
        one.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/funding-time. Document section: Get Next Funding Time.
        """
        from ..api.futures_market import get_funding_time as _op

        return await _op.asyncio(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_funding_time_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[FuturesFundingTime]:
        """As `get_funding_time`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_funding_time as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_history_candles(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesCandle]:
        """Get finished candles of any age.

        Finished candles of one contract, oldest first, at most 200. To walk back, pass the first `open_time` of an
        answer as `end_time` of the next call.

        Unconfirmed: A client library found that only `end_time` counts here and that `start_time` is ignored.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            granularity: Length of a candle.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. The window of 90 days allows fewer of the long ones. At least 1, at most 200.
                When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/history-candles. Document section: Get Historical Candlestick.
        """
        from ..api.futures_market import get_history_candles as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_history_candles_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesCandle]]:
        """As `get_history_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_history_candles as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_history_index_candles(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesCandle]:
        """Get finished candles of the index price.

        As `futures_market.get_history_candles`, of the index price (that of the coin over several exchanges). Both
        volumes are 0.

        Unconfirmed: A client library found that only `end_time` counts here and that `start_time` is ignored.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            granularity: Length of a candle.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. The window of 90 days allows fewer of the long ones. At least 1, at most 200.
                When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/history-index-candles. Document section: Get Historical Index Price Candlestick.
        """
        from ..api.futures_market import get_history_index_candles as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_history_index_candles_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesCandle]]:
        """As `get_history_index_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_history_index_candles as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_history_mark_candles(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesCandle]:
        """Get finished candles of the mark price.

        As `futures_market.get_history_candles`, of the mark price (by which profit and margin are reckoned). Both
        volumes are 0.

        Unconfirmed: A client library found that only `end_time` counts here and that `start_time` is ignored.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            granularity: Length of a candle.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. The window of 90 days allows fewer of the long ones. At least 1, at most 200.
                When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/history-mark-candles. Document section: Get Historical Mark Price Candlestick.
        """
        from ..api.futures_market import get_history_mark_candles as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_history_mark_candles_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        granularity: FuturesGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesCandle]]:
        """As `get_history_mark_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_history_mark_candles as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_isolated_borrow_rates(
        self, *, symbol: str, period: FuturesBorrowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesBorrowRate]:
        """Get the ratio of borrowing in isolated margin.

        What users of isolated margin borrowed of the base coin against what they borrowed of the quote coin, in
        USDT, over time. In spite of the name it is no interest rate; that is
        `margin_isolated.get_interest_rate_and_limit`.

        Unconfirmed: One client library calls /api/v2/margin/market/isolated-borrow-rate instead; the path here is
        Bitget's own.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: How far back. When left out: 24h.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/isolated-borrow-rate. Document section: Get Isolated margin borrowing ratio Data.
        """
        from ..api.futures_market import get_isolated_borrow_rates as _op

        return await _op.asyncio(self._client, symbol=symbol, period=period, options=options)

    async def get_isolated_borrow_rates_detailed(
        self, *, symbol: str, period: FuturesBorrowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesBorrowRate]]:
        """As `get_isolated_borrow_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_isolated_borrow_rates as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, period=period, options=options)

    async def get_long_short(
        self, *, symbol: str, period: FuturesLongShortPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesLongShort]:
        """Get the ratio of long to short.

        How long and short compare in one contract, over time. Only for the symbols of
        `spot_market.get_support_symbols`. The period of a day is written 1Dutc here.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Length of a step. When left out: 5m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/long-short. Document section: Get Futures Long and Short Ratio Data.
        """
        from ..api.futures_market import get_long_short as _op

        return await _op.asyncio(self._client, symbol=symbol, period=period, options=options)

    async def get_long_short_detailed(
        self, *, symbol: str, period: FuturesLongShortPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesLongShort]]:
        """As `get_long_short`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_long_short as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, period=period, options=options)

    async def get_merge_depth(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        precision: FuturesMergeScaleLike | Unset = UNSET,
        limit: FuturesMergeLimitLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesMergeDepth:
        """Get the order book.

        The order book of one contract, merged to a price step if wanted; the only documented one. Asks come from
        low to high, bids from high to low. scale says which step was used, since a contract may lack the one asked
        for.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            precision: How far levels are merged. A scale that the contract lacks gives its coarsest one. When left
                out: scale0.
            limit: Levels of each side; left out, 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/merge-depth (also spelled /api/v2/mix/market/depth, which is never sent). Document
        section: Get Merge Market Depth.
        """
        from ..api.futures_market import get_merge_depth as _op

        return await _op.asyncio(
            self._client, symbol=symbol, product_type=product_type, precision=precision, limit=limit, options=options
        )

    async def get_merge_depth_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        precision: FuturesMergeScaleLike | Unset = UNSET,
        limit: FuturesMergeLimitLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesMergeDepth]:
        """As `get_merge_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_merge_depth as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, product_type=product_type, precision=precision, limit=limit, options=options
        )

    async def get_open_interest(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> FuturesOpenInterest:
        """Get the open interest of a contract.

        The size of all open positions of all users in one contract, in the base coin.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/open-interest. Document section: Get Open Interest.
        """
        from ..api.futures_market import get_open_interest as _op

        return await _op.asyncio(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_open_interest_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[FuturesOpenInterest]:
        """As `get_open_interest`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_open_interest as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_open_interest_limits(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesOpenInterestLimit]:
        """Get the largest positions allowed.

        The most that one user may hold in a contract, by value, alone and together with the sub-accounts.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/mix/market/oi-limit. Document section: Get Contract OI Limit.
        """
        from ..api.futures_market import get_open_interest_limits as _op

        return await _op.asyncio(self._client, product_type=product_type, symbol=symbol, options=options)

    async def get_open_interest_limits_detailed(
        self, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesOpenInterestLimit]]:
        """As `get_open_interest_limits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_open_interest_limits as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, symbol=symbol, options=options)

    async def get_position_long_short(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesPositionLongShort]:
        """Get the ratio of positions long to positions short.

        How much is held long and how much short in one contract, over time. Only for the symbols of
        `spot_market.get_support_symbols`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Length of a step. When left out: 5m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/position-long-short. Document section: Get Futures Active Long Short Position Data.
        """
        from ..api.futures_market import get_position_long_short as _op

        return await _op.asyncio(self._client, symbol=symbol, period=period, options=options)

    async def get_position_long_short_detailed(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesPositionLongShort]]:
        """As `get_position_long_short`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_position_long_short as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, period=period, options=options)

    async def get_position_tiers(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesPositionTier]:
        """List the tiers of a contract.

        The larger a position, the lower its highest leverage and the higher its maintenance margin rate. Each tier
        says from which to which value of the position it holds.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/mix/market/query-position-lever. Document section: Get Position Tier.
        """
        from ..api.futures_market import get_position_tiers as _op

        return await _op.asyncio(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_position_tiers_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesPositionTier]]:
        """As `get_position_tiers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_position_tiers as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_symbol_price(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> FuturesSymbolPrice:
        """Get the last, index and mark price of a contract.

        The three prices of one contract and nothing else. Positions are reckoned by the mark price, not by the last
        one. Bitget answers a list of one; the call gives the one.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/symbol-price. Document section: Get Mark/Index/Market Prices.
        """
        from ..api.futures_market import get_symbol_price as _op

        return await _op.asyncio(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_symbol_price_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[FuturesSymbolPrice]:
        """As `get_symbol_price`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_symbol_price as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_taker_buy_sell(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesTakerVolume]:
        """Get the volumes of active buying and selling.

        How much was bought and sold by orders that took the price, over time. Only for the symbols of
        `spot_market.get_support_symbols`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Length of a step. When left out: 5m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/mix/market/taker-buy-sell. Document section: Get Futures Active Buy Sell Volume Data.
        """
        from ..api.futures_market import get_taker_buy_sell as _op

        return await _op.asyncio(self._client, symbol=symbol, period=period, options=options)

    async def get_taker_buy_sell_detailed(
        self, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesTakerVolume]]:
        """As `get_taker_buy_sell`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_taker_buy_sell as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, period=period, options=options)

    async def get_ticker(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> FuturesTicker:
        """Get the prices of one contract.

        Last price, best bid and ask, index and mark price, funding rate and the 24 hours of one contract. Changes
        are fractions, 0.01 is 1 %. Bitget answers a list of one; the call gives the one.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/ticker. Document section: Get Ticker.
        """
        from ..api.futures_market import get_ticker as _op

        return await _op.asyncio(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_ticker_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[FuturesTicker]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_ticker as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_tickers(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesTicker]:
        """Get the prices of all contracts.

        The ticker of every contract of a product type at once; cheaper than one call for each.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/mix/market/tickers. Document section: Get All Tickers.
        """
        from ..api.futures_market import get_tickers as _op

        return await _op.asyncio(self._client, product_type=product_type, options=options)

    async def get_tickers_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesTicker]]:
        """As `get_tickers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_tickers as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, options=options)

    async def get_union_interest_rates(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> FuturesUnionInterestRates:
        """List past interest rates of multi-assets mode.

        The interest rates on debts of one coin in multi-assets mode, day by day, newest first.

        Args:
            coin: The coin, such as USDT.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

        GET /api/v2/mix/market/union-interest-rate-history. Document section: Get Interest rate history.
        """
        from ..api.futures_market import get_union_interest_rates as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_union_interest_rates_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[FuturesUnionInterestRates]:
        """As `get_union_interest_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_union_interest_rates as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_vip_fee_rates(self, *, options: RequestOptions | None = None) -> list[FuturesVipFeeRate]:
        """List the fee rates of the VIP levels.

        The futures fee rates by VIP level, with what each level takes. For your own rates see
        `common.get_trade_rate`.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/mix/market/vip-fee-rate. Document section: VIP Fee Rate.
        """
        from ..api.futures_market import get_vip_fee_rates as _op

        return await _op.asyncio(self._client, options=options)

    async def get_vip_fee_rates_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[FuturesVipFeeRate]]:
        """As `get_vip_fee_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_market import get_vip_fee_rates as _op

        return await _op.asyncio_detailed(self._client, options=options)
