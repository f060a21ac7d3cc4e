"""`client.spot_market`: Spot symbols, prices, order books, candles and trades. No key is needed.

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

    from ..models.spot_auction import SpotAuction
    from ..models.spot_book_step import SpotBookStepLike
    from ..models.spot_candle import SpotCandle
    from ..models.spot_coin import SpotCoin
    from ..models.spot_flow_period import SpotFlowPeriodLike
    from ..models.spot_fund_flow import SpotFundFlow
    from ..models.spot_granularity import SpotGranularityLike
    from ..models.spot_history_fill import SpotHistoryFill
    from ..models.spot_merge_depth import SpotMergeDepth
    from ..models.spot_merge_limit import SpotMergeLimitLike
    from ..models.spot_merge_scale import SpotMergeScaleLike
    from ..models.spot_net_flow import SpotNetFlow
    from ..models.spot_order_book import SpotOrderBook
    from ..models.spot_public_fill import SpotPublicFill
    from ..models.spot_support_symbols import SpotSupportSymbols
    from ..models.spot_symbol import SpotSymbol
    from ..models.spot_ticker import SpotTicker
    from ..models.spot_vip_fee_rate import SpotVipFeeRate
    from ..models.spot_whale_net_flow import SpotWhaleNetFlow


class SpotMarketApi:
    """Spot symbols, prices, order books, candles and trades. No key is needed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_auction(self, *, symbol: str, options: RequestOptions | None = None) -> SpotAuction:
        """Get the call auction of a new pair.

        How far the opening auction of a pair is.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/auction. Document section: Get Call Auction information.
        """
        from ..api.spot_market import get_auction as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_auction_detailed(self, *, symbol: str, options: RequestOptions | None = None) -> Response[SpotAuction]:
        """As `get_auction`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_auction as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_candles(
        self,
        *,
        symbol: str,
        granularity: SpotGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotCandle]:
        """Get candles.

        Prices of each interval, oldest first; the last candle is the one that is still forming. How far it looks
        back depends on the interval: a month for 1, 3 and 5 minutes, 52 days for 15 minutes, 62 for 30, 83 for an
        hour, 240 for 4 hours, 360 for 6 hours. Beyond that the list is empty and no error comes; take
        `get_history_candles`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            granularity: Length of a candle. Unconfirmed: That days without utc begin at 0:00 UTC+8 is read out of
                the names.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. At least 1, at most 1000. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/candles. Document section: Get Candlestick Data.
        """
        from ..api.spot_market import get_candles as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_candles_detailed(
        self,
        *,
        symbol: str,
        granularity: SpotGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotCandle]]:
        """As `get_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_candles as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_coins(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[SpotCoin]:
        """Get the coins and their chains.

        Over which chains each coin can be deposited and withdrawn, from which amount and at what fee. The chain
        names are those that withdrawals and deposit addresses ask for.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 3 in 1 s per ip for this operation.

        GET /api/v2/spot/public/coins. Document section: Get Coin Info.
        """
        from ..api.spot_market import get_coins as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_coins_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotCoin]]:
        """As `get_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_coins as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_fills(
        self, *, symbol: str, limit: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[SpotPublicFill]:
        """Get the latest trades.

        The latest trades of one pair, newest first. Older ones come from `get_fills_history`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            limit: Trades wanted. At least 1, at most 500. When left out: 100. Unconfirmed: Answers with more than
                100 rows were asked for in vain in 2026.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/spot/market/fills. Document section: Get Recent Trades.
        """
        from ..api.spot_market import get_fills as _op

        return _op.sync(self._client, symbol=symbol, limit=limit, options=options)

    def get_fills_detailed(
        self, *, symbol: str, limit: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotPublicFill]]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_fills as _op

        return _op.sync_detailed(self._client, symbol=symbol, limit=limit, options=options)

    def get_fills_history(
        self,
        *,
        symbol: str,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotHistoryFill]:
        """Get older trades.

        Trades of one pair, newest first, of the last 90 days; `start_time` and `end_time` at most 7 days apart. The
        side is written Buy and Sell here, and the time is cut to the second.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            limit: Trades wanted. At least 1, at most 1000. When left out: 500.
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

        GET /api/v2/spot/market/fills-history. Document section: Get Market Trades.
        """
        from ..api.spot_market import get_fills_history as _op

        return _op.sync(
            self._client,
            symbol=symbol,
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
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotHistoryFill]]:
        """As `get_fills_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_fills_history as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
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
        limit: int = 1000,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotHistoryFill]:
        """Walk back through `get_fills_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_market import get_fills_history as _op

        def _page(**_window: Any) -> list[SpotHistoryFill]:
            return _op.sync(
                self._client, symbol=symbol, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_fund_flow(
        self, *, symbol: str, period: SpotFlowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> SpotFundFlow:
        """Get who bought and sold.

        Volume bought and sold by large (whale), middle (dolphin) and small (fish) traders. Limited to one call a
        second.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Over which time. Left out, 15m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/spot/market/fund-flow. Document section: Get spot fund flow.
        """
        from ..api.spot_market import get_fund_flow as _op

        return _op.sync(self._client, symbol=symbol, period=period, options=options)

    def get_fund_flow_detailed(
        self, *, symbol: str, period: SpotFlowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[SpotFundFlow]:
        """As `get_fund_flow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_fund_flow as _op

        return _op.sync_detailed(self._client, symbol=symbol, period=period, options=options)

    def get_fund_net_flow(self, *, symbol: str, options: RequestOptions | None = None) -> list[SpotNetFlow]:
        """Get the net flow of funds.

        What flowed in less what flowed out, over the last 24 hours. Limited to one call a second.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/spot/market/fund-net-flow. Document section: Get Spot 24H Net Capital Inflow Info.
        """
        from ..api.spot_market import get_fund_net_flow as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_fund_net_flow_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[list[SpotNetFlow]]:
        """As `get_fund_net_flow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_fund_net_flow as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_history_candles(
        self,
        *,
        symbol: str,
        granularity: SpotGranularityLike,
        end_time: int,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotCandle]:
        """Get older candles.

        Closed candles that opened before `end_time`, oldest first; for what `get_candles` no longer reaches. To go
        further back, pass the open time of the first candle as the next `end_time`. A `start_time` does not exist
        here: Bitget ignores it.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            granularity: Length of a candle. Unconfirmed: That days without utc begin at 0:00 UTC+8 is read out of
                the names.
            end_time: Candles that opened before this time, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. At least 1, at most 200. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

        GET /api/v2/spot/market/history-candles. Document section: Get History Candlestick Data.
        """
        from ..api.spot_market import get_history_candles as _op

        return _op.sync(
            self._client, symbol=symbol, granularity=granularity, end_time=end_time, limit=limit, options=options
        )

    def get_history_candles_detailed(
        self,
        *,
        symbol: str,
        granularity: SpotGranularityLike,
        end_time: int,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotCandle]]:
        """As `get_history_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_history_candles as _op

        return _op.sync_detailed(
            self._client, symbol=symbol, granularity=granularity, end_time=end_time, limit=limit, options=options
        )

    def get_merge_depth(
        self,
        *,
        symbol: str,
        precision: SpotMergeScaleLike | Unset = UNSET,
        limit: SpotMergeLimitLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotMergeDepth:
        """Get the order book, merged by price.

        The book with levels added up over a price step. Prices and sizes come as plain numbers here. A scale that
        the pair does not have becomes the largest that it has: look at precision and scale of the answer.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            precision: How far levels are merged; scale0, the default, merges none.
            limit: Levels wanted on each side. Left out, 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/merge-depth. Document section: Get Merge Depth.
        """
        from ..api.spot_market import get_merge_depth as _op

        return _op.sync(self._client, symbol=symbol, precision=precision, limit=limit, options=options)

    def get_merge_depth_detailed(
        self,
        *,
        symbol: str,
        precision: SpotMergeScaleLike | Unset = UNSET,
        limit: SpotMergeLimitLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotMergeDepth]:
        """As `get_merge_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_merge_depth as _op

        return _op.sync_detailed(self._client, symbol=symbol, precision=precision, limit=limit, options=options)

    def get_order_book(
        self,
        *,
        symbol: str,
        type: SpotBookStepLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotOrderBook:
        """Get the order book.

        Bids and asks of one pair, best first, at most 150 levels a side. step1 to step5 merge neighbouring levels.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            type: How far levels are merged; step0, the default, merges none.
            limit: Levels wanted on each side. At least 1, at most 150. When left out: 150.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/orderbook. Document section: Get OrderBook Depth.
        """
        from ..api.spot_market import get_order_book as _op

        return _op.sync(self._client, symbol=symbol, type=type, limit=limit, options=options)

    def get_order_book_detailed(
        self,
        *,
        symbol: str,
        type: SpotBookStepLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotOrderBook]:
        """As `get_order_book`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_order_book as _op

        return _op.sync_detailed(self._client, symbol=symbol, type=type, limit=limit, options=options)

    def get_support_symbols(self, *, options: RequestOptions | None = None) -> SpotSupportSymbols:
        """Get the pairs that have trading data.

        For which spot pairs and futures the statistics exist: fund flow, whales, long-short ratios. It is not the
        list of what can be traded; that is `get_symbols`.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/spot/market/support-symbols (also spelled /api/v2/mix/market/support-symbols, which is never
        sent). Document section: Get Trade data support symbols.
        """
        from ..api.spot_market import get_support_symbols as _op

        return _op.sync(self._client, options=options)

    def get_support_symbols_detailed(self, *, options: RequestOptions | None = None) -> Response[SpotSupportSymbols]:
        """As `get_support_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_support_symbols as _op

        return _op.sync_detailed(self._client, options=options)

    def get_symbols(self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None) -> list[SpotSymbol]:
        """Get the pairs and their rules.

        Fee rates, decimals of price and size, smallest order and state of each spot pair. Read it before you trade
        a pair: an order whose price or size has more decimals, or that is worth less than `min_trade_usdt`, is
        refused.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/public/symbols. Document section: Get Symbol Info.
        """
        from ..api.spot_market import get_symbols as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_symbols_detailed(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotSymbol]]:
        """As `get_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_symbols as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_ticker(self, *, symbol: str, options: RequestOptions | None = None) -> SpotTicker:
        """Get the ticker of one pair.

        Last price, best bid and ask and the 24 hours before, for one pair.

        Args:
            symbol: The pair, such as BTCUSDT. Without it `get_tickers` gives all pairs. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/tickers (also spelled /api/v2/spot/market/ticker, which is never sent). Document
        section: Get Ticker Information.
        """
        from ..api.spot_market import get_ticker as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_ticker_detailed(self, *, symbol: str, options: RequestOptions | None = None) -> Response[SpotTicker]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_ticker as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_tickers(self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None) -> list[SpotTicker]:
        """Get the tickers of all pairs.

        Last price, best bid and ask and the 24 hours before, for each pair or for one. The answer is a list even
        for one pair; `get_ticker` gives that row alone. Pairs without trade show 0 in most fields.

        Args:
            symbol: The pair, such as BTCUSDT. Without it `get_tickers` gives all pairs. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/tickers. Document section: Get Ticker Information.
        """
        from ..api.spot_market import get_tickers as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_tickers_detailed(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotTicker]]:
        """As `get_tickers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_tickers as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_vip_fee_rates(self, *, options: RequestOptions | None = None) -> list[SpotVipFeeRate]:
        """Get the fee rates of the VIP levels.

        What each VIP level asks for and gives. A rate of 0 need not be true: the announcements have the real one.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/spot/market/vip-fee-rate. Document section: Get VIP Fee Rate.
        """
        from ..api.spot_market import get_vip_fee_rates as _op

        return _op.sync(self._client, options=options)

    def get_vip_fee_rates_detailed(self, *, options: RequestOptions | None = None) -> Response[list[SpotVipFeeRate]]:
        """As `get_vip_fee_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_vip_fee_rates as _op

        return _op.sync_detailed(self._client, options=options)

    def get_whale_net_flow(self, *, symbol: str, options: RequestOptions | None = None) -> list[SpotWhaleNetFlow]:
        """Get the net volume of large traders.

        What large traders bought less what they sold. Limited to one call a second.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/spot/market/whale-net-flow. Document section: Get Spot Whale Net Flow Data.
        """
        from ..api.spot_market import get_whale_net_flow as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def get_whale_net_flow_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[list[SpotWhaleNetFlow]]:
        """As `get_whale_net_flow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_whale_net_flow as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)


class AsyncSpotMarketApi:
    """Spot symbols, prices, order books, candles and trades. No key is needed."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_auction(self, *, symbol: str, options: RequestOptions | None = None) -> SpotAuction:
        """Get the call auction of a new pair.

        How far the opening auction of a pair is.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/auction. Document section: Get Call Auction information.
        """
        from ..api.spot_market import get_auction as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_auction_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[SpotAuction]:
        """As `get_auction`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_auction as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_candles(
        self,
        *,
        symbol: str,
        granularity: SpotGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotCandle]:
        """Get candles.

        Prices of each interval, oldest first; the last candle is the one that is still forming. How far it looks
        back depends on the interval: a month for 1, 3 and 5 minutes, 52 days for 15 minutes, 62 for 30, 83 for an
        hour, 240 for 4 hours, 360 for 6 hours. Beyond that the list is empty and no error comes; take
        `get_history_candles`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            granularity: Length of a candle. Unconfirmed: That days without utc begin at 0:00 UTC+8 is read out of
                the names.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. At least 1, at most 1000. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/candles. Document section: Get Candlestick Data.
        """
        from ..api.spot_market import get_candles as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_candles_detailed(
        self,
        *,
        symbol: str,
        granularity: SpotGranularityLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotCandle]]:
        """As `get_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_candles as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_coins(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[SpotCoin]:
        """Get the coins and their chains.

        Over which chains each coin can be deposited and withdrawn, from which amount and at what fee. The chain
        names are those that withdrawals and deposit addresses ask for.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 3 in 1 s per ip for this operation.

        GET /api/v2/spot/public/coins. Document section: Get Coin Info.
        """
        from ..api.spot_market import get_coins as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_coins_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotCoin]]:
        """As `get_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_coins as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_fills(
        self, *, symbol: str, limit: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[SpotPublicFill]:
        """Get the latest trades.

        The latest trades of one pair, newest first. Older ones come from `get_fills_history`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            limit: Trades wanted. At least 1, at most 500. When left out: 100. Unconfirmed: Answers with more than
                100 rows were asked for in vain in 2026.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/spot/market/fills. Document section: Get Recent Trades.
        """
        from ..api.spot_market import get_fills as _op

        return await _op.asyncio(self._client, symbol=symbol, limit=limit, options=options)

    async def get_fills_detailed(
        self, *, symbol: str, limit: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotPublicFill]]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_fills as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, limit=limit, options=options)

    async def get_fills_history(
        self,
        *,
        symbol: str,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotHistoryFill]:
        """Get older trades.

        Trades of one pair, newest first, of the last 90 days; `start_time` and `end_time` at most 7 days apart. The
        side is written Buy and Sell here, and the time is cut to the second.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            limit: Trades wanted. At least 1, at most 1000. When left out: 500.
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

        GET /api/v2/spot/market/fills-history. Document section: Get Market Trades.
        """
        from ..api.spot_market import get_fills_history as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
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
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotHistoryFill]]:
        """As `get_fills_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_fills_history as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
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
        limit: int = 1000,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotHistoryFill]:
        """Walk back through `get_fills_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_market import get_fills_history as _op

        async def _page(**_window: Any) -> list[SpotHistoryFill]:
            return await _op.asyncio(
                self._client, symbol=symbol, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_fund_flow(
        self, *, symbol: str, period: SpotFlowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> SpotFundFlow:
        """Get who bought and sold.

        Volume bought and sold by large (whale), middle (dolphin) and small (fish) traders. Limited to one call a
        second.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: Over which time. Left out, 15m.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/spot/market/fund-flow. Document section: Get spot fund flow.
        """
        from ..api.spot_market import get_fund_flow as _op

        return await _op.asyncio(self._client, symbol=symbol, period=period, options=options)

    async def get_fund_flow_detailed(
        self, *, symbol: str, period: SpotFlowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[SpotFundFlow]:
        """As `get_fund_flow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_fund_flow as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, period=period, options=options)

    async def get_fund_net_flow(self, *, symbol: str, options: RequestOptions | None = None) -> list[SpotNetFlow]:
        """Get the net flow of funds.

        What flowed in less what flowed out, over the last 24 hours. Limited to one call a second.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/spot/market/fund-net-flow. Document section: Get Spot 24H Net Capital Inflow Info.
        """
        from ..api.spot_market import get_fund_net_flow as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_fund_net_flow_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[list[SpotNetFlow]]:
        """As `get_fund_net_flow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_fund_net_flow as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_history_candles(
        self,
        *,
        symbol: str,
        granularity: SpotGranularityLike,
        end_time: int,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotCandle]:
        """Get older candles.

        Closed candles that opened before `end_time`, oldest first; for what `get_candles` no longer reaches. To go
        further back, pass the open time of the first candle as the next `end_time`. A `start_time` does not exist
        here: Bitget ignores it.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            granularity: Length of a candle. Unconfirmed: That days without utc begin at 0:00 UTC+8 is read out of
                the names.
            end_time: Candles that opened before this time, in ms since 1970. At least 0, at most 9999999999999.
            limit: Candles wanted. At least 1, at most 200. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

        GET /api/v2/spot/market/history-candles. Document section: Get History Candlestick Data.
        """
        from ..api.spot_market import get_history_candles as _op

        return await _op.asyncio(
            self._client, symbol=symbol, granularity=granularity, end_time=end_time, limit=limit, options=options
        )

    async def get_history_candles_detailed(
        self,
        *,
        symbol: str,
        granularity: SpotGranularityLike,
        end_time: int,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotCandle]]:
        """As `get_history_candles`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_history_candles as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, granularity=granularity, end_time=end_time, limit=limit, options=options
        )

    async def get_merge_depth(
        self,
        *,
        symbol: str,
        precision: SpotMergeScaleLike | Unset = UNSET,
        limit: SpotMergeLimitLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotMergeDepth:
        """Get the order book, merged by price.

        The book with levels added up over a price step. Prices and sizes come as plain numbers here. A scale that
        the pair does not have becomes the largest that it has: look at precision and scale of the answer.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            precision: How far levels are merged; scale0, the default, merges none.
            limit: Levels wanted on each side. Left out, 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/merge-depth. Document section: Get Merge Depth.
        """
        from ..api.spot_market import get_merge_depth as _op

        return await _op.asyncio(self._client, symbol=symbol, precision=precision, limit=limit, options=options)

    async def get_merge_depth_detailed(
        self,
        *,
        symbol: str,
        precision: SpotMergeScaleLike | Unset = UNSET,
        limit: SpotMergeLimitLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotMergeDepth]:
        """As `get_merge_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_merge_depth as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, precision=precision, limit=limit, options=options
        )

    async def get_order_book(
        self,
        *,
        symbol: str,
        type: SpotBookStepLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotOrderBook:
        """Get the order book.

        Bids and asks of one pair, best first, at most 150 levels a side. step1 to step5 merge neighbouring levels.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            type: How far levels are merged; step0, the default, merges none.
            limit: Levels wanted on each side. At least 1, at most 150. When left out: 150.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/orderbook. Document section: Get OrderBook Depth.
        """
        from ..api.spot_market import get_order_book as _op

        return await _op.asyncio(self._client, symbol=symbol, type=type, limit=limit, options=options)

    async def get_order_book_detailed(
        self,
        *,
        symbol: str,
        type: SpotBookStepLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotOrderBook]:
        """As `get_order_book`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_order_book as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, type=type, limit=limit, options=options)

    async def get_support_symbols(self, *, options: RequestOptions | None = None) -> SpotSupportSymbols:
        """Get the pairs that have trading data.

        For which spot pairs and futures the statistics exist: fund flow, whales, long-short ratios. It is not the
        list of what can be traded; that is `get_symbols`.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/spot/market/support-symbols (also spelled /api/v2/mix/market/support-symbols, which is never
        sent). Document section: Get Trade data support symbols.
        """
        from ..api.spot_market import get_support_symbols as _op

        return await _op.asyncio(self._client, options=options)

    async def get_support_symbols_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[SpotSupportSymbols]:
        """As `get_support_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_support_symbols as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_symbols(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[SpotSymbol]:
        """Get the pairs and their rules.

        Fee rates, decimals of price and size, smallest order and state of each spot pair. Read it before you trade
        a pair: an order whose price or size has more decimals, or that is worth less than `min_trade_usdt`, is
        refused.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/public/symbols. Document section: Get Symbol Info.
        """
        from ..api.spot_market import get_symbols as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_symbols_detailed(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotSymbol]]:
        """As `get_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_symbols as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_ticker(self, *, symbol: str, options: RequestOptions | None = None) -> SpotTicker:
        """Get the ticker of one pair.

        Last price, best bid and ask and the 24 hours before, for one pair.

        Args:
            symbol: The pair, such as BTCUSDT. Without it `get_tickers` gives all pairs. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/tickers (also spelled /api/v2/spot/market/ticker, which is never sent). Document
        section: Get Ticker Information.
        """
        from ..api.spot_market import get_ticker as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_ticker_detailed(self, *, symbol: str, options: RequestOptions | None = None) -> Response[SpotTicker]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_ticker as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_tickers(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[SpotTicker]:
        """Get the tickers of all pairs.

        Last price, best bid and ask and the 24 hours before, for each pair or for one. The answer is a list even
        for one pair; `get_ticker` gives that row alone. Pairs without trade show 0 in most fields.

        Args:
            symbol: The pair, such as BTCUSDT. Without it `get_tickers` gives all pairs. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/spot/market/tickers. Document section: Get Ticker Information.
        """
        from ..api.spot_market import get_tickers as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_tickers_detailed(
        self, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotTicker]]:
        """As `get_tickers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_tickers as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_vip_fee_rates(self, *, options: RequestOptions | None = None) -> list[SpotVipFeeRate]:
        """Get the fee rates of the VIP levels.

        What each VIP level asks for and gives. A rate of 0 need not be true: the announcements have the real one.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/spot/market/vip-fee-rate. Document section: Get VIP Fee Rate.
        """
        from ..api.spot_market import get_vip_fee_rates as _op

        return await _op.asyncio(self._client, options=options)

    async def get_vip_fee_rates_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[SpotVipFeeRate]]:
        """As `get_vip_fee_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_vip_fee_rates as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_whale_net_flow(self, *, symbol: str, options: RequestOptions | None = None) -> list[SpotWhaleNetFlow]:
        """Get the net volume of large traders.

        What large traders bought less what they sold. Limited to one call a second.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/spot/market/whale-net-flow. Document section: Get Spot Whale Net Flow Data.
        """
        from ..api.spot_market import get_whale_net_flow as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def get_whale_net_flow_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[list[SpotWhaleNetFlow]]:
        """As `get_whale_net_flow`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_market import get_whale_net_flow as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)
