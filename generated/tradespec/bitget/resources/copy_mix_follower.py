"""`client.copy_mix_follower`: Futures copy trading, as the follower who copies.

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

    from ..models.copy_close_margin_mode import CopyCloseMarginModeLike
    from ..models.copy_equity_guardian_mode import CopyEquityGuardianModeLike
    from ..models.copy_leverage import CopyLeverageLike
    from ..models.copy_margin_mode import CopyMarginModeLike
    from ..models.copy_mix_follower_closed_order import CopyMixFollowerClosedOrder
    from ..models.copy_mix_follower_closed_orders import CopyMixFollowerClosedOrders
    from ..models.copy_mix_follower_closing import CopyMixFollowerClosing
    from ..models.copy_mix_follower_limit import CopyMixFollowerLimit
    from ..models.copy_mix_follower_open_order import CopyMixFollowerOpenOrder
    from ..models.copy_mix_follower_setting_request import CopyMixFollowerSettingRequest
    from ..models.copy_mix_follower_settings import CopyMixFollowerSettings
    from ..models.copy_mix_follower_trader import CopyMixFollowerTrader
    from ..models.copy_mode import CopyModeLike
    from ..models.hold_side import HoldSideLike
    from ..models.on_off import OnOffLike
    from ..models.product_type import ProductTypeLike
    from ..models.yes_no import YesNoLike


class CopyMixFollowerApi:
    """Futures copy trading, as the follower who copies."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_trader(self, *, trader_id: str, options: RequestOptions | None = None) -> str | None:
        """Stop following a trader.

        Ends the following of one trader. What becomes of open copied orders is not documented: look at
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

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/cancel-trader. Document section: Unfollow the Trader.
        """
        from ..api.copy_mix_follower import cancel_trader as _op

        return _op.sync(self._client, trader_id=trader_id, options=options)

    def cancel_trader_detailed(self, *, trader_id: str, options: RequestOptions | None = None) -> Response[str | None]:
        """As `cancel_trader`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import cancel_trader as _op

        return _op.sync_detailed(self._client, trader_id=trader_id, options=options)

    def close_positions(
        self,
        *,
        product_type: ProductTypeLike,
        tracking_no: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopyMixFollowerClosing:
        """Close copied positions at the market.

        Closes one copied order by its number, or what symbol, margin and direction name; with product_type alone it
        may be everything. In hedge mode hold_side is needed unless tracking_no is given. The answer has the ids of
        the closing orders, not their fills. It counts as unsafe because a repeat would also close what was copied
        in between.

        Unconfirmed: What is closed when only product_type is given is not documented for followers; for traders it
        is everything.

        Args:
            product_type: Which futures.
            tracking_no: Only this copied order. What else is given must fit to it.
            symbol: Only positions of this contract. At most 50 characters.
            margin_coin: Only positions with margin in this coin.
            margin_mode: Only positions of this margin mode.
            hold_side: Only positions in this direction; needed in hedge mode, ignored in one-way mode.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/close-positions. Document section: Close Positions.
        """
        from ..api.copy_mix_follower import close_positions as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            tracking_no=tracking_no,
            symbol=symbol,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            hold_side=hold_side,
            options=options,
        )

    def close_positions_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        tracking_no: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixFollowerClosing]:
        """As `close_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import close_positions as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            tracking_no=tracking_no,
            symbol=symbol,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            hold_side=hold_side,
            options=options,
        )

    def copy_settings(
        self,
        *,
        trader_id: str,
        copy_amount: int,
        copy_all_postions: YesNoLike | Unset = UNSET,
        auto_copy: OnOffLike | Unset = UNSET,
        equity_guardian: OnOffLike | Unset = UNSET,
        equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
        equity: int | Unset = UNSET,
        margin_mode: CopyMarginModeLike | Unset = UNSET,
        leverage: CopyLeverageLike | Unset = UNSET,
        multiple: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Follow a trader with an amount.

        Follows a trader, or changes how you do, in the model for followers registered or upgraded after 26 January
        2024: a smart proportion of the trader's orders up to an amount in USDT, at least 50. With the equity
        guardian copying stops at a loss. It counts as unsafe: whether a repeat adds to the amount is not
        documented, so look at `get_settings` first.

        Args:
            trader_id: Id of the trader.
            copy_amount: Amount to follow with, in whole USDT. At least 50.
            copy_all_postions: Whether the trader's open positions are copied at once. Spelled this way by Bitget.
                When left out: no.
            auto_copy: Whether new contracts of the trader are followed by themselves. When left out: on.
            equity_guardian: Whether copying stops at a loss. When left out: off.
            equity_guardian_mode: How the loss is measured. When left out: amount.
            equity: The loss at which copying stops; USDT, or 1 to 100 percent. At least 1.
            margin_mode: Margin mode of the copied positions. When left out: follow_trader.
            leverage: Whose leverage; takes effect with margin_mode follow_trader. When left out: follow_trader.
            multiple: The fixed leverage. At least 1, at most 125. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/copy-settings. Document section: Copy settings.
        """
        from ..api.copy_mix_follower import copy_settings as _op

        return _op.sync(
            self._client,
            trader_id=trader_id,
            copy_amount=copy_amount,
            copy_all_postions=copy_all_postions,
            auto_copy=auto_copy,
            equity_guardian=equity_guardian,
            equity_guardian_mode=equity_guardian_mode,
            equity=equity,
            margin_mode=margin_mode,
            leverage=leverage,
            multiple=multiple,
            options=options,
        )

    def copy_settings_detailed(
        self,
        *,
        trader_id: str,
        copy_amount: int,
        copy_all_postions: YesNoLike | Unset = UNSET,
        auto_copy: OnOffLike | Unset = UNSET,
        equity_guardian: OnOffLike | Unset = UNSET,
        equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
        equity: int | Unset = UNSET,
        margin_mode: CopyMarginModeLike | Unset = UNSET,
        leverage: CopyLeverageLike | Unset = UNSET,
        multiple: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `copy_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import copy_settings as _op

        return _op.sync_detailed(
            self._client,
            trader_id=trader_id,
            copy_amount=copy_amount,
            copy_all_postions=copy_all_postions,
            auto_copy=auto_copy,
            equity_guardian=equity_guardian,
            equity_guardian_mode=equity_guardian_mode,
            equity=equity,
            margin_mode=margin_mode,
            leverage=leverage,
            multiple=multiple,
            options=options,
        )

    def get_current_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopyMixFollowerOpenOrder]:
        """List your open copied orders.

        Orders copied from traders that are still open, newest first. They may be three months apart; the missing
        one of start_time and end_time is set three months away.

        Unconfirmed: Bitget names the `end_id` of the answer as cursor, but the answer is a bare list; the smallest
        `tracking_no` is taken.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            trader_id: Only orders copied from this trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-follower/query-current-orders. Document section: Get Current Tracking Orders.
        """
        from ..api.copy_mix_follower import get_current_orders as _op

        return _op.sync(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
            options=options,
        )

    def get_current_orders_detailed(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyMixFollowerOpenOrder]]:
        """As `get_current_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_current_orders as _op

        return _op.sync_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
            options=options,
        )

    def iter_current_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyMixFollowerOpenOrder]:
        """Walk back through `get_current_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_current_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_follower import get_current_orders as _op

        def _page(**_window: Any) -> list[CopyMixFollowerOpenOrder]:
            return _op.sync(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                symbol=symbol,
                product_type=product_type,
                trader_id=trader_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_history_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopyMixFollowerClosedOrders:
        """List your closed copied orders.

        Orders copied from traders that are closed, newest first. They may be three months apart; the missing one of
        start_time and end_time is set three months away.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            trader_id: Only orders copied from this trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-follower/query-history-orders. Document section: Get History Tracking Orders.
        """
        from ..api.copy_mix_follower import get_history_orders as _op

        return _op.sync(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
            options=options,
        )

    def get_history_orders_detailed(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixFollowerClosedOrders]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyMixFollowerClosedOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_follower import get_history_orders as _op

        def _page(**_window: Any) -> CopyMixFollowerClosedOrders:
            return _op.sync(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                symbol=symbol,
                product_type=product_type,
                trader_id=trader_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_quantity_limits(
        self, *, symbol: str | Unset = UNSET, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[CopyMixFollowerLimit]:
        """Get the sizes that may be copied.

        Smallest and largest size of a copied order, for one contract or all of a product type. The limit counts by
        address although the call is signed.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/copy/mix-follower/query-quantity-limit. Document section: Get Follow Limit.
        """
        from ..api.copy_mix_follower import get_quantity_limits as _op

        return _op.sync(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_quantity_limits_detailed(
        self, *, symbol: str | Unset = UNSET, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[CopyMixFollowerLimit]]:
        """As `get_quantity_limits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_quantity_limits as _op

        return _op.sync_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    def get_settings(self, *, trader_id: str, options: RequestOptions | None = None) -> CopyMixFollowerSettings:
        """Get how you copy a trader.

        Whether you follow a trader, and your settings for each contract. Some references call this GET
        copy-settings, but that path takes POST only and writes the settings: see `copy_settings`.

        Args:
            trader_id: Id of the trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-follower/query-settings (also spelled /api/v2/copy/mix-follower/copy-settings, which is
        never sent). Document section: Get Copy Trade Settings.
        """
        from ..api.copy_mix_follower import get_settings as _op

        return _op.sync(self._client, trader_id=trader_id, options=options)

    def get_settings_detailed(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> Response[CopyMixFollowerSettings]:
        """As `get_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_settings as _op

        return _op.sync_detailed(self._client, trader_id=trader_id, options=options)

    def get_traders(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopyMixFollowerTrader]:
        """List the traders whom you follow.

        Whom you follow, and what it brought. They may be three months apart; the missing one of start_time and
        end_time is set three months away.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-follower/query-traders. Document section: Get My Traders.
        """
        from ..api.copy_mix_follower import get_traders as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def get_traders_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyMixFollowerTrader]]:
        """As `get_traders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_traders as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_traders(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyMixFollowerTrader]:
        """Walk through `get_traders`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_traders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_follower import get_traders as _op

        def _page(**_window: Any) -> list[CopyMixFollowerTrader]:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def set_symbol_settings(
        self,
        *,
        trader_id: str,
        auto_copy: OnOffLike | Unset = UNSET,
        mode: CopyModeLike | Unset = UNSET,
        settings: Sequence[CopyMixFollowerSettingRequest],
        options: RequestOptions | None = None,
    ) -> str | None:
        """Follow a trader contract by contract.

        Settings of the old model: how each contract of a trader is copied, up to 10 contracts at once. Followers
        registered or upgraded after 26 January 2024 use `copy_settings` instead. Margin type, leverage and trace
        type take effect in the mode advanced only, auto_copy in the mode basic only.

        Args:
            trader_id: Id of the trader.
            auto_copy: Whether new contracts of the trader are followed by themselves; in the mode basic only.
            mode: How to follow. When left out: advanced.
            settings: The contracts. At least 1 items, at most 10 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/settings. Document section: Set Copy Trade Settings.
        """
        from ..api.copy_mix_follower import set_symbol_settings as _op

        return _op.sync(
            self._client, trader_id=trader_id, auto_copy=auto_copy, mode=mode, settings=settings, options=options
        )

    def set_symbol_settings_detailed(
        self,
        *,
        trader_id: str,
        auto_copy: OnOffLike | Unset = UNSET,
        mode: CopyModeLike | Unset = UNSET,
        settings: Sequence[CopyMixFollowerSettingRequest],
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_symbol_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import set_symbol_settings as _op

        return _op.sync_detailed(
            self._client, trader_id=trader_id, auto_copy=auto_copy, mode=mode, settings=settings, options=options
        )

    def set_tpsl(
        self,
        *,
        tracking_no: str,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Set take profit and stop loss of a copied order.

        Sets, changes or removes the take profit and the stop loss of one copied order. 0 removes that price, left
        out it stays.

        Args:
            tracking_no: Number of the copied order, from `get_current_orders`.
            symbol: Its contract. At most 50 characters.
            product_type: Which futures.
            stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
            stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/setting-tpsl. Document section: Set TPSL.
        """
        from ..api.copy_mix_follower import set_tpsl as _op

        return _op.sync(
            self._client,
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    def set_tpsl_detailed(
        self,
        *,
        tracking_no: str,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import set_tpsl as _op

        return _op.sync_detailed(
            self._client,
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )


class AsyncCopyMixFollowerApi:
    """Futures copy trading, as the follower who copies."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_trader(self, *, trader_id: str, options: RequestOptions | None = None) -> str | None:
        """Stop following a trader.

        Ends the following of one trader. What becomes of open copied orders is not documented: look at
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

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/cancel-trader. Document section: Unfollow the Trader.
        """
        from ..api.copy_mix_follower import cancel_trader as _op

        return await _op.asyncio(self._client, trader_id=trader_id, options=options)

    async def cancel_trader_detailed(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `cancel_trader`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import cancel_trader as _op

        return await _op.asyncio_detailed(self._client, trader_id=trader_id, options=options)

    async def close_positions(
        self,
        *,
        product_type: ProductTypeLike,
        tracking_no: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopyMixFollowerClosing:
        """Close copied positions at the market.

        Closes one copied order by its number, or what symbol, margin and direction name; with product_type alone it
        may be everything. In hedge mode hold_side is needed unless tracking_no is given. The answer has the ids of
        the closing orders, not their fills. It counts as unsafe because a repeat would also close what was copied
        in between.

        Unconfirmed: What is closed when only product_type is given is not documented for followers; for traders it
        is everything.

        Args:
            product_type: Which futures.
            tracking_no: Only this copied order. What else is given must fit to it.
            symbol: Only positions of this contract. At most 50 characters.
            margin_coin: Only positions with margin in this coin.
            margin_mode: Only positions of this margin mode.
            hold_side: Only positions in this direction; needed in hedge mode, ignored in one-way mode.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/close-positions. Document section: Close Positions.
        """
        from ..api.copy_mix_follower import close_positions as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            tracking_no=tracking_no,
            symbol=symbol,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            hold_side=hold_side,
            options=options,
        )

    async def close_positions_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        tracking_no: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixFollowerClosing]:
        """As `close_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import close_positions as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            tracking_no=tracking_no,
            symbol=symbol,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            hold_side=hold_side,
            options=options,
        )

    async def copy_settings(
        self,
        *,
        trader_id: str,
        copy_amount: int,
        copy_all_postions: YesNoLike | Unset = UNSET,
        auto_copy: OnOffLike | Unset = UNSET,
        equity_guardian: OnOffLike | Unset = UNSET,
        equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
        equity: int | Unset = UNSET,
        margin_mode: CopyMarginModeLike | Unset = UNSET,
        leverage: CopyLeverageLike | Unset = UNSET,
        multiple: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Follow a trader with an amount.

        Follows a trader, or changes how you do, in the model for followers registered or upgraded after 26 January
        2024: a smart proportion of the trader's orders up to an amount in USDT, at least 50. With the equity
        guardian copying stops at a loss. It counts as unsafe: whether a repeat adds to the amount is not
        documented, so look at `get_settings` first.

        Args:
            trader_id: Id of the trader.
            copy_amount: Amount to follow with, in whole USDT. At least 50.
            copy_all_postions: Whether the trader's open positions are copied at once. Spelled this way by Bitget.
                When left out: no.
            auto_copy: Whether new contracts of the trader are followed by themselves. When left out: on.
            equity_guardian: Whether copying stops at a loss. When left out: off.
            equity_guardian_mode: How the loss is measured. When left out: amount.
            equity: The loss at which copying stops; USDT, or 1 to 100 percent. At least 1.
            margin_mode: Margin mode of the copied positions. When left out: follow_trader.
            leverage: Whose leverage; takes effect with margin_mode follow_trader. When left out: follow_trader.
            multiple: The fixed leverage. At least 1, at most 125. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/copy-settings. Document section: Copy settings.
        """
        from ..api.copy_mix_follower import copy_settings as _op

        return await _op.asyncio(
            self._client,
            trader_id=trader_id,
            copy_amount=copy_amount,
            copy_all_postions=copy_all_postions,
            auto_copy=auto_copy,
            equity_guardian=equity_guardian,
            equity_guardian_mode=equity_guardian_mode,
            equity=equity,
            margin_mode=margin_mode,
            leverage=leverage,
            multiple=multiple,
            options=options,
        )

    async def copy_settings_detailed(
        self,
        *,
        trader_id: str,
        copy_amount: int,
        copy_all_postions: YesNoLike | Unset = UNSET,
        auto_copy: OnOffLike | Unset = UNSET,
        equity_guardian: OnOffLike | Unset = UNSET,
        equity_guardian_mode: CopyEquityGuardianModeLike | Unset = UNSET,
        equity: int | Unset = UNSET,
        margin_mode: CopyMarginModeLike | Unset = UNSET,
        leverage: CopyLeverageLike | Unset = UNSET,
        multiple: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `copy_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import copy_settings as _op

        return await _op.asyncio_detailed(
            self._client,
            trader_id=trader_id,
            copy_amount=copy_amount,
            copy_all_postions=copy_all_postions,
            auto_copy=auto_copy,
            equity_guardian=equity_guardian,
            equity_guardian_mode=equity_guardian_mode,
            equity=equity,
            margin_mode=margin_mode,
            leverage=leverage,
            multiple=multiple,
            options=options,
        )

    async def get_current_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopyMixFollowerOpenOrder]:
        """List your open copied orders.

        Orders copied from traders that are still open, newest first. They may be three months apart; the missing
        one of start_time and end_time is set three months away.

        Unconfirmed: Bitget names the `end_id` of the answer as cursor, but the answer is a bare list; the smallest
        `tracking_no` is taken.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            trader_id: Only orders copied from this trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-follower/query-current-orders. Document section: Get Current Tracking Orders.
        """
        from ..api.copy_mix_follower import get_current_orders as _op

        return await _op.asyncio(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
            options=options,
        )

    async def get_current_orders_detailed(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyMixFollowerOpenOrder]]:
        """As `get_current_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_current_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
            options=options,
        )

    def iter_current_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyMixFollowerOpenOrder]:
        """Walk back through `get_current_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_current_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_follower import get_current_orders as _op

        async def _page(**_window: Any) -> list[CopyMixFollowerOpenOrder]:
            return await _op.asyncio(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                symbol=symbol,
                product_type=product_type,
                trader_id=trader_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_history_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopyMixFollowerClosedOrders:
        """List your closed copied orders.

        Orders copied from traders that are closed, newest first. They may be three months apart; the missing one of
        start_time and end_time is set three months away.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            trader_id: Only orders copied from this trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-follower/query-history-orders. Document section: Get History Tracking Orders.
        """
        from ..api.copy_mix_follower import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
            options=options,
        )

    async def get_history_orders_detailed(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixFollowerClosedOrders]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        trader_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyMixFollowerClosedOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_follower import get_history_orders as _op

        async def _page(**_window: Any) -> CopyMixFollowerClosedOrders:
            return await _op.asyncio(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                symbol=symbol,
                product_type=product_type,
                trader_id=trader_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_quantity_limits(
        self, *, symbol: str | Unset = UNSET, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[CopyMixFollowerLimit]:
        """Get the sizes that may be copied.

        Smallest and largest size of a copied order, for one contract or all of a product type. The limit counts by
        address although the call is signed.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/copy/mix-follower/query-quantity-limit. Document section: Get Follow Limit.
        """
        from ..api.copy_mix_follower import get_quantity_limits as _op

        return await _op.asyncio(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_quantity_limits_detailed(
        self, *, symbol: str | Unset = UNSET, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[CopyMixFollowerLimit]]:
        """As `get_quantity_limits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_quantity_limits as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, product_type=product_type, options=options)

    async def get_settings(self, *, trader_id: str, options: RequestOptions | None = None) -> CopyMixFollowerSettings:
        """Get how you copy a trader.

        Whether you follow a trader, and your settings for each contract. Some references call this GET
        copy-settings, but that path takes POST only and writes the settings: see `copy_settings`.

        Args:
            trader_id: Id of the trader.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-follower/query-settings (also spelled /api/v2/copy/mix-follower/copy-settings, which is
        never sent). Document section: Get Copy Trade Settings.
        """
        from ..api.copy_mix_follower import get_settings as _op

        return await _op.asyncio(self._client, trader_id=trader_id, options=options)

    async def get_settings_detailed(
        self, *, trader_id: str, options: RequestOptions | None = None
    ) -> Response[CopyMixFollowerSettings]:
        """As `get_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_settings as _op

        return await _op.asyncio_detailed(self._client, trader_id=trader_id, options=options)

    async def get_traders(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopyMixFollowerTrader]:
        """List the traders whom you follow.

        Whom you follow, and what it brought. They may be three months apart; the missing one of start_time and
        end_time is set three months away.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-follower/query-traders. Document section: Get My Traders.
        """
        from ..api.copy_mix_follower import get_traders as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    async def get_traders_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyMixFollowerTrader]]:
        """As `get_traders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import get_traders as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            options=options,
        )

    def iter_traders(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyMixFollowerTrader]:
        """Walk through `get_traders`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_traders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_follower import get_traders as _op

        async def _page(**_window: Any) -> list[CopyMixFollowerTrader]:
            return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def set_symbol_settings(
        self,
        *,
        trader_id: str,
        auto_copy: OnOffLike | Unset = UNSET,
        mode: CopyModeLike | Unset = UNSET,
        settings: Sequence[CopyMixFollowerSettingRequest],
        options: RequestOptions | None = None,
    ) -> str | None:
        """Follow a trader contract by contract.

        Settings of the old model: how each contract of a trader is copied, up to 10 contracts at once. Followers
        registered or upgraded after 26 January 2024 use `copy_settings` instead. Margin type, leverage and trace
        type take effect in the mode advanced only, auto_copy in the mode basic only.

        Args:
            trader_id: Id of the trader.
            auto_copy: Whether new contracts of the trader are followed by themselves; in the mode basic only.
            mode: How to follow. When left out: advanced.
            settings: The contracts. At least 1 items, at most 10 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/settings. Document section: Set Copy Trade Settings.
        """
        from ..api.copy_mix_follower import set_symbol_settings as _op

        return await _op.asyncio(
            self._client, trader_id=trader_id, auto_copy=auto_copy, mode=mode, settings=settings, options=options
        )

    async def set_symbol_settings_detailed(
        self,
        *,
        trader_id: str,
        auto_copy: OnOffLike | Unset = UNSET,
        mode: CopyModeLike | Unset = UNSET,
        settings: Sequence[CopyMixFollowerSettingRequest],
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_symbol_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import set_symbol_settings as _op

        return await _op.asyncio_detailed(
            self._client, trader_id=trader_id, auto_copy=auto_copy, mode=mode, settings=settings, options=options
        )

    async def set_tpsl(
        self,
        *,
        tracking_no: str,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Set take profit and stop loss of a copied order.

        Sets, changes or removes the take profit and the stop loss of one copied order. 0 removes that price, left
        out it stays.

        Args:
            tracking_no: Number of the copied order, from `get_current_orders`.
            symbol: Its contract. At most 50 characters.
            product_type: Which futures.
            stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
            stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-follower/setting-tpsl. Document section: Set TPSL.
        """
        from ..api.copy_mix_follower import set_tpsl as _op

        return await _op.asyncio(
            self._client,
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    async def set_tpsl_detailed(
        self,
        *,
        tracking_no: str,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_follower import set_tpsl as _op

        return await _op.asyncio_detailed(
            self._client,
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )
