"""`client.copy_spot_follower`: Spot copy trading, as the follower who copies.

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

    from ..models.copy_mode import CopyModeLike
    from ..models.copy_spot_follower_closed_order import CopySpotFollowerClosedOrder
    from ..models.copy_spot_follower_closed_orders import CopySpotFollowerClosedOrders
    from ..models.copy_spot_follower_open_order import CopySpotFollowerOpenOrder
    from ..models.copy_spot_follower_open_orders import CopySpotFollowerOpenOrders
    from ..models.copy_spot_follower_setting_request import CopySpotFollowerSettingRequest
    from ..models.copy_spot_follower_settings import CopySpotFollowerSettings
    from ..models.copy_spot_follower_trader import CopySpotFollowerTrader
    from ..models.copy_spot_follower_trader_symbols import CopySpotFollowerTraderSymbols
    from ..models.copy_spot_follower_traders import CopySpotFollowerTraders
    from ..models.on_off import OnOffLike


class CopySpotFollowerApi:
    """Spot copy trading, as the follower who copies."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_trader(self, *, trader_id: str, options: RequestOptions | None = None) -> str | None:
        """Stop following a trader.

        Ends the following of one trader. What becomes of copied orders is not documented: look at
        `get_current_orders`.

        Args:
            trader_id: Id of the trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/cancel-trader. Document section: Cancel Follow.
        """
        from ..api.copy_spot_follower import cancel_trader as _op

        return _op.sync(self._client, trader_id=trader_id, options=options)

    def cancel_trader_detailed(self, *, trader_id: str, options: RequestOptions | None = None) -> Response[str | None]:
        """As `cancel_trader`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import cancel_trader as _op

        return _op.sync_detailed(self._client, trader_id=trader_id, options=options)

    def close_orders(
        self, *, tracking_no_list: Sequence[str], symbol: str, options: RequestOptions | None = None
    ) -> str | None:
        """Sell copied orders at the market.

        Sells up to 50 copied orders of one symbol, all of them or none. Success says that it was accepted, not at
        which price. Look at `get_current_orders` before you repeat it.

        Args:
            tracking_no_list: Their numbers. At least 1 items, at most 50 items.
            symbol: Their symbol. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/order-close-tracking. Document section: Sell And Sell in Batch.
        """
        from ..api.copy_spot_follower import close_orders as _op

        return _op.sync(self._client, tracking_no_list=tracking_no_list, symbol=symbol, options=options)

    def close_orders_detailed(
        self, *, tracking_no_list: Sequence[str], symbol: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `close_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import close_orders as _op

        return _op.sync_detailed(self._client, tracking_no_list=tracking_no_list, symbol=symbol, options=options)

    def get_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotFollowerOpenOrders:
        """List your bought copied orders.

        Orders copied from traders that are not sold yet, newest first.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            trader_id: Only orders copied from this trader.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-current-orders. Document section: Get Current Copy Trade Orders.
        """
        from ..api.copy_spot_follower import get_current_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            trader_id=trader_id,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_current_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotFollowerOpenOrders]:
        """As `get_current_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_current_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            trader_id=trader_id,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopySpotFollowerOpenOrder]:
        """Walk back through `get_current_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_current_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_spot_follower import get_current_orders as _op

        def _page(**_window: Any) -> CopySpotFollowerOpenOrders:
            return _op.sync(
                self._client,
                symbol=symbol,
                trader_id=trader_id,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_history_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotFollowerClosedOrders:
        """List your sold copied orders.

        Orders copied from traders that were sold again, newest first.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            trader_id: Only orders copied from this trader.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-history-orders. Document section: Get History Tracking Orders.
        """
        from ..api.copy_spot_follower import get_history_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            trader_id=trader_id,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_history_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotFollowerClosedOrders]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            trader_id=trader_id,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopySpotFollowerClosedOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_spot_follower import get_history_orders as _op

        def _page(**_window: Any) -> CopySpotFollowerClosedOrders:
            return _op.sync(
                self._client,
                symbol=symbol,
                trader_id=trader_id,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_settings(self, *, trader_id: str, options: RequestOptions | None = None) -> CopySpotFollowerSettings:
        """Get how you copy a trader.

        Whether you follow a trader, your settings for each symbol, and their limits. Ratios are in percent (11.11
        is 11.11 %).

        Args:
            trader_id: Id of the trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-settings. Document section: Get Follow Configuration.
        """
        from ..api.copy_spot_follower import get_settings as _op

        return _op.sync(self._client, trader_id=trader_id, options=options)

    def get_settings_detailed(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> Response[CopySpotFollowerSettings]:
        """As `get_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_settings as _op

        return _op.sync_detailed(self._client, trader_id=trader_id, options=options)

    def get_trader_symbols(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> CopySpotFollowerTraderSymbols:
        """List the symbols of a trader.

        The symbols that a trader has open for copying.

        Args:
            trader_id: Id of the trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-trader-symbols. Document section: Get Trader's Current Trading Pair.
        """
        from ..api.copy_spot_follower import get_trader_symbols as _op

        return _op.sync(self._client, trader_id=trader_id, options=options)

    def get_trader_symbols_detailed(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> Response[CopySpotFollowerTraderSymbols]:
        """As `get_trader_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_trader_symbols as _op

        return _op.sync_detailed(self._client, trader_id=trader_id, options=options)

    def get_traders(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotFollowerTraders:
        """List the traders whom you follow.

        Whom you follow, and what it brought, in USDT.

        Args:
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 50. When left out: 20.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-traders. Document section: My Trader List.
        """
        from ..api.copy_spot_follower import get_traders as _op

        return _op.sync(
            self._client,
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def get_traders_detailed(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotFollowerTraders]:
        """As `get_traders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_traders as _op

        return _op.sync_detailed(
            self._client,
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_traders(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int = 50,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopySpotFollowerTrader]:
        """Walk through `get_traders`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_traders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_spot_follower import get_traders as _op

        def _page(**_window: Any) -> CopySpotFollowerTraders:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def set_symbol_settings(
        self,
        *,
        trader_id: str,
        auto_copy: OnOffLike | Unset = UNSET,
        mode: CopyModeLike | Unset = UNSET,
        settings: Sequence[CopySpotFollowerSettingRequest],
        options: RequestOptions | None = None,
    ) -> str | None:
        """Follow a trader symbol by symbol.

        How each symbol of a trader is copied. trace_type takes effect in the mode advanced only, auto_copy in the
        mode basic only.

        Args:
            trader_id: Id of the trader.
            auto_copy: Whether new symbols of the trader are followed by themselves; in the mode basic only.
            mode: How to follow. When left out: advanced.
            settings: The symbols. At least 1 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/settings. Document section: Add or Modify Following Configurations.
        """
        from ..api.copy_spot_follower import set_symbol_settings as _op

        return _op.sync(
            self._client, trader_id=trader_id, auto_copy=auto_copy, mode=mode, settings=settings, options=options
        )

    def set_symbol_settings_detailed(
        self,
        *,
        trader_id: str,
        auto_copy: OnOffLike | Unset = UNSET,
        mode: CopyModeLike | Unset = UNSET,
        settings: Sequence[CopySpotFollowerSettingRequest],
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_symbol_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import set_symbol_settings as _op

        return _op.sync_detailed(
            self._client, trader_id=trader_id, auto_copy=auto_copy, mode=mode, settings=settings, options=options
        )

    def set_tpsl(
        self,
        *,
        tracking_no: str,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Set take profit and stop loss of a copied order.

        Sets, changes or removes the take profit and the stop loss of one copied order. Give one of the two prices
        at least: 0 removes that one, left out it stays.

        Args:
            tracking_no: Number of the copied order, from `get_current_orders`.
            stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
            stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/setting-tpsl. Document section: Set Take Profit And Stop Loss.
        """
        from ..api.copy_spot_follower import set_tpsl as _op

        return _op.sync(
            self._client,
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    def set_tpsl_detailed(
        self,
        *,
        tracking_no: str,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import set_tpsl as _op

        return _op.sync_detailed(
            self._client,
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    def stop_orders(self, *, tracking_no_list: Sequence[str], options: RequestOptions | None = None) -> str | None:
        """Stop copied orders.

        Stops up to 50 copied orders, all of them or none. What stopping does to the coins that were bought is not
        documented; to sell them use `close_orders`.

        Unconfirmed: Whether the coins stay or are sold is not documented.

        Args:
            tracking_no_list: Their numbers. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/stop-order. Document section: Stop The Order.
        """
        from ..api.copy_spot_follower import stop_orders as _op

        return _op.sync(self._client, tracking_no_list=tracking_no_list, options=options)

    def stop_orders_detailed(
        self, *, tracking_no_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `stop_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import stop_orders as _op

        return _op.sync_detailed(self._client, tracking_no_list=tracking_no_list, options=options)


class AsyncCopySpotFollowerApi:
    """Spot copy trading, as the follower who copies."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_trader(self, *, trader_id: str, options: RequestOptions | None = None) -> str | None:
        """Stop following a trader.

        Ends the following of one trader. What becomes of copied orders is not documented: look at
        `get_current_orders`.

        Args:
            trader_id: Id of the trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/cancel-trader. Document section: Cancel Follow.
        """
        from ..api.copy_spot_follower import cancel_trader as _op

        return await _op.asyncio(self._client, trader_id=trader_id, options=options)

    async def cancel_trader_detailed(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `cancel_trader`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import cancel_trader as _op

        return await _op.asyncio_detailed(self._client, trader_id=trader_id, options=options)

    async def close_orders(
        self, *, tracking_no_list: Sequence[str], symbol: str, options: RequestOptions | None = None
    ) -> str | None:
        """Sell copied orders at the market.

        Sells up to 50 copied orders of one symbol, all of them or none. Success says that it was accepted, not at
        which price. Look at `get_current_orders` before you repeat it.

        Args:
            tracking_no_list: Their numbers. At least 1 items, at most 50 items.
            symbol: Their symbol. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/order-close-tracking. Document section: Sell And Sell in Batch.
        """
        from ..api.copy_spot_follower import close_orders as _op

        return await _op.asyncio(self._client, tracking_no_list=tracking_no_list, symbol=symbol, options=options)

    async def close_orders_detailed(
        self, *, tracking_no_list: Sequence[str], symbol: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `close_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import close_orders as _op

        return await _op.asyncio_detailed(
            self._client, tracking_no_list=tracking_no_list, symbol=symbol, options=options
        )

    async def get_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotFollowerOpenOrders:
        """List your bought copied orders.

        Orders copied from traders that are not sold yet, newest first.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            trader_id: Only orders copied from this trader.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-current-orders. Document section: Get Current Copy Trade Orders.
        """
        from ..api.copy_spot_follower import get_current_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            trader_id=trader_id,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_current_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotFollowerOpenOrders]:
        """As `get_current_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_current_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            trader_id=trader_id,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopySpotFollowerOpenOrder]:
        """Walk back through `get_current_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_current_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_spot_follower import get_current_orders as _op

        async def _page(**_window: Any) -> CopySpotFollowerOpenOrders:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                trader_id=trader_id,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_history_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotFollowerClosedOrders:
        """List your sold copied orders.

        Orders copied from traders that were sold again, newest first.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            trader_id: Only orders copied from this trader.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-history-orders. Document section: Get History Tracking Orders.
        """
        from ..api.copy_spot_follower import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            trader_id=trader_id,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_history_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotFollowerClosedOrders]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            trader_id=trader_id,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        trader_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopySpotFollowerClosedOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_spot_follower import get_history_orders as _op

        async def _page(**_window: Any) -> CopySpotFollowerClosedOrders:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                trader_id=trader_id,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_settings(self, *, trader_id: str, options: RequestOptions | None = None) -> CopySpotFollowerSettings:
        """Get how you copy a trader.

        Whether you follow a trader, your settings for each symbol, and their limits. Ratios are in percent (11.11
        is 11.11 %).

        Args:
            trader_id: Id of the trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-settings. Document section: Get Follow Configuration.
        """
        from ..api.copy_spot_follower import get_settings as _op

        return await _op.asyncio(self._client, trader_id=trader_id, options=options)

    async def get_settings_detailed(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> Response[CopySpotFollowerSettings]:
        """As `get_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_settings as _op

        return await _op.asyncio_detailed(self._client, trader_id=trader_id, options=options)

    async def get_trader_symbols(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> CopySpotFollowerTraderSymbols:
        """List the symbols of a trader.

        The symbols that a trader has open for copying.

        Args:
            trader_id: Id of the trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-trader-symbols. Document section: Get Trader's Current Trading Pair.
        """
        from ..api.copy_spot_follower import get_trader_symbols as _op

        return await _op.asyncio(self._client, trader_id=trader_id, options=options)

    async def get_trader_symbols_detailed(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> Response[CopySpotFollowerTraderSymbols]:
        """As `get_trader_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_trader_symbols as _op

        return await _op.asyncio_detailed(self._client, trader_id=trader_id, options=options)

    async def get_traders(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotFollowerTraders:
        """List the traders whom you follow.

        Whom you follow, and what it brought, in USDT.

        Args:
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 50. When left out: 20.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-follower/query-traders. Document section: My Trader List.
        """
        from ..api.copy_spot_follower import get_traders as _op

        return await _op.asyncio(
            self._client,
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    async def get_traders_detailed(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotFollowerTraders]:
        """As `get_traders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import get_traders as _op

        return await _op.asyncio_detailed(
            self._client,
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_traders(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int = 50,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopySpotFollowerTrader]:
        """Walk through `get_traders`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_traders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_spot_follower import get_traders as _op

        async def _page(**_window: Any) -> CopySpotFollowerTraders:
            return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def set_symbol_settings(
        self,
        *,
        trader_id: str,
        auto_copy: OnOffLike | Unset = UNSET,
        mode: CopyModeLike | Unset = UNSET,
        settings: Sequence[CopySpotFollowerSettingRequest],
        options: RequestOptions | None = None,
    ) -> str | None:
        """Follow a trader symbol by symbol.

        How each symbol of a trader is copied. trace_type takes effect in the mode advanced only, auto_copy in the
        mode basic only.

        Args:
            trader_id: Id of the trader.
            auto_copy: Whether new symbols of the trader are followed by themselves; in the mode basic only.
            mode: How to follow. When left out: advanced.
            settings: The symbols. At least 1 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/settings. Document section: Add or Modify Following Configurations.
        """
        from ..api.copy_spot_follower import set_symbol_settings as _op

        return await _op.asyncio(
            self._client, trader_id=trader_id, auto_copy=auto_copy, mode=mode, settings=settings, options=options
        )

    async def set_symbol_settings_detailed(
        self,
        *,
        trader_id: str,
        auto_copy: OnOffLike | Unset = UNSET,
        mode: CopyModeLike | Unset = UNSET,
        settings: Sequence[CopySpotFollowerSettingRequest],
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_symbol_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import set_symbol_settings as _op

        return await _op.asyncio_detailed(
            self._client, trader_id=trader_id, auto_copy=auto_copy, mode=mode, settings=settings, options=options
        )

    async def set_tpsl(
        self,
        *,
        tracking_no: str,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Set take profit and stop loss of a copied order.

        Sets, changes or removes the take profit and the stop loss of one copied order. Give one of the two prices
        at least: 0 removes that one, left out it stays.

        Args:
            tracking_no: Number of the copied order, from `get_current_orders`.
            stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
            stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/setting-tpsl. Document section: Set Take Profit And Stop Loss.
        """
        from ..api.copy_spot_follower import set_tpsl as _op

        return await _op.asyncio(
            self._client,
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    async def set_tpsl_detailed(
        self,
        *,
        tracking_no: str,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import set_tpsl as _op

        return await _op.asyncio_detailed(
            self._client,
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    async def stop_orders(
        self, *, tracking_no_list: Sequence[str], options: RequestOptions | None = None
    ) -> str | None:
        """Stop copied orders.

        Stops up to 50 copied orders, all of them or none. What stopping does to the coins that were bought is not
        documented; to sell them use `close_orders`.

        Unconfirmed: Whether the coins stay or are sold is not documented.

        Args:
            tracking_no_list: Their numbers. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-follower/stop-order. Document section: Stop The Order.
        """
        from ..api.copy_spot_follower import stop_orders as _op

        return await _op.asyncio(self._client, tracking_no_list=tracking_no_list, options=options)

    async def stop_orders_detailed(
        self, *, tracking_no_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `stop_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_follower import stop_orders as _op

        return await _op.asyncio_detailed(self._client, tracking_no_list=tracking_no_list, options=options)
