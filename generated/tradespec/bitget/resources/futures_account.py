"""`client.futures_account`: Futures accounts: balances, leverage, margin mode and position mode.

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

    from ..models.asset_mode import AssetModeLike
    from ..models.futures_account import FuturesAccount
    from ..models.futures_balance import FuturesBalance
    from ..models.futures_bill import FuturesBill
    from ..models.futures_bill_type import FuturesBillTypeLike
    from ..models.futures_bills import FuturesBills
    from ..models.futures_conversion import FuturesConversion
    from ..models.futures_interest import FuturesInterest
    from ..models.futures_interest_history import FuturesInterestHistory
    from ..models.futures_isolated_symbol import FuturesIsolatedSymbol
    from ..models.futures_leverage import FuturesLeverage
    from ..models.futures_liquidation_price import FuturesLiquidationPrice
    from ..models.futures_margin_setting import FuturesMarginSetting
    from ..models.futures_max_open import FuturesMaxOpen
    from ..models.futures_open_count import FuturesOpenCount
    from ..models.futures_position_mode import FuturesPositionMode
    from ..models.futures_sub_account import FuturesSubAccount
    from ..models.futures_switch_quota import FuturesSwitchQuota
    from ..models.futures_transfer_limit import FuturesTransferLimit
    from ..models.futures_union_config import FuturesUnionConfig
    from ..models.hold_side import HoldSideLike
    from ..models.margin_mode import MarginModeLike
    from ..models.on_off import OnOffLike
    from ..models.order_type import OrderTypeLike
    from ..models.pos_mode import PosModeLike
    from ..models.product_type import ProductTypeLike
    from ..models.yes_no import YesNoLike


class FuturesAccountApi:
    """Futures accounts: balances, leverage, margin mode and position mode."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def adjust_margin(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        hold_side: HoldSideLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Add margin to a position, or take some out.

        Moves money between the balance and the margin of one isolated position. A positive amount adds, a negative
        one takes out. Refused (40875) for crossed margin. Each call moves the amount again, so it counts as unsafe.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            margin_coin: Coin of the margin, upper case, such as USDT.
            hold_side: Which position.
            amount: Amount in the margin coin; positive adds margin, negative takes it out.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-margin (also spelled /api/v2/mix/position/change-margin, which is never sent).
        Document section: Adjust Position Margin.
        """
        from ..api.futures_account import adjust_margin as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            hold_side=hold_side,
            amount=amount,
            options=options,
        )

    def adjust_margin_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        hold_side: HoldSideLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `adjust_margin`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import adjust_margin as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            hold_side=hold_side,
            amount=amount,
            options=options,
        )

    def convert_union(
        self, *, coin: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> FuturesConversion:
        """Change a coin of the futures account into USDT.

        Changes an amount of a coin that the futures account holds in multi-assets mode into USDT. There is no quote
        to agree to first, and each call converts again, so never repeat one whose outcome is unknown: look at
        `futures_account.get_bills`.

        Args:
            coin: Coin to give away, such as BTC.
            amount: Amount of this coin. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/mix/account/union-convert. Document section: Union Convert.
        """
        from ..api.futures_account import convert_union as _op

        return _op.sync(self._client, coin=coin, amount=amount, options=options)

    def convert_union_detailed(
        self, *, coin: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> Response[FuturesConversion]:
        """As `convert_union`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import convert_union as _op

        return _op.sync_detailed(self._client, coin=coin, amount=amount, options=options)

    def get_account(
        self, *, symbol: str, product_type: ProductTypeLike, margin_coin: str, options: RequestOptions | None = None
    ) -> FuturesAccount:
        """Get the balance and the settings of a contract.

        The balance of one margin coin with the margin mode, position mode and leverages that hold for one contract.
        Read it before trading, since the right side and `trade_side` of an order depend on `pos_mode`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/account. Document section: Get Single Account.
        """
        from ..api.futures_account import get_account as _op

        return _op.sync(
            self._client, symbol=symbol, product_type=product_type, margin_coin=margin_coin, options=options
        )

    def get_account_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, margin_coin: str, options: RequestOptions | None = None
    ) -> Response[FuturesAccount]:
        """As `get_account`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_account as _op

        return _op.sync_detailed(
            self._client, symbol=symbol, product_type=product_type, margin_coin=margin_coin, options=options
        )

    def get_accounts(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesBalance]:
        """List the balances of a product type.

        One row for each margin coin. Leverage, margin mode and position mode are not here;
        `futures_account.get_account` has them. available falls when isolated margin is tied up and moves with the
        mark price while positions are open.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/accounts. Document section: Get Account List.
        """
        from ..api.futures_account import get_accounts as _op

        return _op.sync(self._client, product_type=product_type, options=options)

    def get_accounts_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesBalance]]:
        """As `get_accounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_accounts as _op

        return _op.sync_detailed(self._client, product_type=product_type, options=options)

    def get_bills(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        business_type: FuturesBillTypeLike | Unset = UNSET,
        only_funding: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesBills:
        """List the account's bills.

        Everything that changed the balance, newest first, 90 days back, in windows of at most 30 days (a wider one
        is refused with 00001). Funding is contract_settle_fee, with the money in amount; opening trades have amount
        0 and a fee. coin works with the business types trans_from_exchange and trans_to_exchange only.

        Args:
            product_type: Which futures.
            coin: Only this coin. It has an effect with `business_type` trans_from_exchange or trans_to_exchange
                only.
            business_type: Only bills of this kind; left out, all kinds. An unknown one is refused (40020).
            only_funding: yes leaves out append_margin, adjust_down_lever_append_margin, reduce_margin and
                auto_append_margin. When left out: no.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/bill (also spelled /api/v2/mix/account/bills, which is never sent). Document
        section: Get Account Bills.
        """
        from ..api.futures_account import get_bills as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            coin=coin,
            business_type=business_type,
            only_funding=only_funding,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_bills_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        business_type: FuturesBillTypeLike | Unset = UNSET,
        only_funding: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesBills]:
        """As `get_bills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_bills as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            coin=coin,
            business_type=business_type,
            only_funding=only_funding,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_bills(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        business_type: FuturesBillTypeLike | Unset = UNSET,
        only_funding: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesBill]:
        """Walk back through `get_bills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_bills`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_account import get_bills as _op

        def _page(**_window: Any) -> FuturesBills:
            return _op.sync(
                self._client,
                product_type=product_type,
                coin=coin,
                business_type=business_type,
                only_funding=only_funding,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_interest_history(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesInterestHistory:
        """List interest charged in multi-assets mode.

        What multi-assets mode charged for debts, newest first, with the present debt and its limit. For
        USDT-FUTURES only.

        Unconfirmed: The widest window and how far back it goes are not documented.

        Args:
            product_type: USDT-FUTURES; multi-assets mode exists for no other.
            coin: Only this coin, such as USDT; left out, all of them.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/mix/account/interest-history. Document section: Get USDT-M futures Interest history.
        """
        from ..api.futures_account import get_interest_history as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            coin=coin,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_interest_history_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesInterestHistory]:
        """As `get_interest_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_interest_history as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            coin=coin,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_interest_history(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesInterest]:
        """Walk back through `get_interest_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_interest_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_account import get_interest_history as _op

        def _page(**_window: Any) -> FuturesInterestHistory:
            return _op.sync(
                self._client,
                product_type=product_type,
                coin=coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_isolated_symbols(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesIsolatedSymbol]:
        """List the contracts with isolated margin.

        The contracts of a product type for which this account has chosen isolated margin.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/isolated-symbols. Document section: Get Isolated Symbols.
        """
        from ..api.futures_account import get_isolated_symbols as _op

        return _op.sync(self._client, product_type=product_type, options=options)

    def get_isolated_symbols_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesIsolatedSymbol]]:
        """As `get_isolated_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_isolated_symbols as _op

        return _op.sync_detailed(self._client, product_type=product_type, options=options)

    def get_liquidation_price(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        pos_side: HoldSideLike,
        order_type: OrderTypeLike,
        open_amount: DecimalLike,
        open_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesLiquidationPrice:
        """Reckon the liquidation price of a new position.

        Where a position opened with this margin would be liquidated. A price of 0 or less means that there is none.

        Unconfirmed: Bitget documents 20 calls a second; one client library reckons with 3.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            pos_side: Side of the position to open.
            order_type: Kind of the order that opens it.
            open_amount: Margin of the new position, in the margin coin. Above 0.
            open_price: Price at which to open; a limit order needs it. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/mix/account/liq-price. Document section: Get Liquidation Price.
        """
        from ..api.futures_account import get_liquidation_price as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_amount=open_amount,
            open_price=open_price,
            options=options,
        )

    def get_liquidation_price_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        pos_side: HoldSideLike,
        order_type: OrderTypeLike,
        open_amount: DecimalLike,
        open_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesLiquidationPrice]:
        """As `get_liquidation_price`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_liquidation_price as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_amount=open_amount,
            open_price=open_price,
            options=options,
        )

    def get_max_open(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        pos_side: HoldSideLike,
        order_type: OrderTypeLike,
        open_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesMaxOpen:
        """Get the largest size that can be opened.

        How much more can be opened on one side with the present balance, positions and orders. It changes with the
        market; treat it as an estimate.

        Unconfirmed: Bitget documents 20 calls a second; one client library reckons with 3.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            pos_side: Side of the position to open.
            order_type: Kind of the order that opens it.
            open_price: Price at which to open; a limit order needs it. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/mix/account/max-open. Document section: Get Max Openable Quantity.
        """
        from ..api.futures_account import get_max_open as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_price=open_price,
            options=options,
        )

    def get_max_open_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        pos_side: HoldSideLike,
        order_type: OrderTypeLike,
        open_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesMaxOpen]:
        """As `get_max_open`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_max_open as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_price=open_price,
            options=options,
        )

    def get_open_count(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        open_amount: DecimalLike,
        open_price: DecimalLike,
        leverage: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesOpenCount:
        """Reckon the size that a margin opens.

        How much could be opened with a margin at a price and a leverage. It ignores the positions and orders that
        you have; `futures_account.get_max_open` counts them.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            open_amount: Margin, in the margin coin. Above 0.
            open_price: Price of the order. Above 0.
            leverage: Leverage to reckon with. At least 1. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/open-count. Document section: My Estimated Open Count.
        """
        from ..api.futures_account import get_open_count as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            open_amount=open_amount,
            open_price=open_price,
            leverage=leverage,
            options=options,
        )

    def get_open_count_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        open_amount: DecimalLike,
        open_price: DecimalLike,
        leverage: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesOpenCount]:
        """As `get_open_count`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_open_count as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            open_amount=open_amount,
            open_price=open_price,
            leverage=leverage,
            options=options,
        )

    def get_sub_account_assets(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesSubAccount]:
        """List the balances of all sub-accounts.

        The futures balances of every sub-account, for one product type. Only once in ten seconds. Brokers of the
        kind ND may not call it.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 10 s per account for this operation.

        GET /api/v2/mix/account/sub-account-assets. Document section: Get Subaccount Assets.
        """
        from ..api.futures_account import get_sub_account_assets as _op

        return _op.sync(self._client, product_type=product_type, options=options)

    def get_sub_account_assets_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesSubAccount]]:
        """As `get_sub_account_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_sub_account_assets as _op

        return _op.sync_detailed(self._client, product_type=product_type, options=options)

    def get_switch_union_usdt(self, *, options: RequestOptions | None = None) -> FuturesSwitchQuota:
        """Get the USDT needed to leave multi-assets mode.

        How much USDT the account must have before `futures_account.set_asset_mode` takes single.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/mix/account/switch-union-usdt. Document section: Get Switch Union USDT.
        """
        from ..api.futures_account import get_switch_union_usdt as _op

        return _op.sync(self._client, options=options)

    def get_switch_union_usdt_detailed(self, *, options: RequestOptions | None = None) -> Response[FuturesSwitchQuota]:
        """As `get_switch_union_usdt`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_switch_union_usdt as _op

        return _op.sync_detailed(self._client, options=options)

    def get_transfer_limits(self, *, coin: str, options: RequestOptions | None = None) -> FuturesTransferLimit:
        """Get how much of a coin may be transferred in.

        The most of a coin that may be transferred into the futures account as margin of multi-assets mode.

        Args:
            coin: The coin, such as BTC.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/mix/account/transfer-limits. Document section: Get Union Transfer Limits.
        """
        from ..api.futures_account import get_transfer_limits as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_transfer_limits_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[FuturesTransferLimit]:
        """As `get_transfer_limits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_transfer_limits as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_union_config(self, *, options: RequestOptions | None = None) -> FuturesUnionConfig:
        """Get the rules of multi-assets mode.

        The margin rates on debts in multi-assets mode, and how much you may owe.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/mix/account/union-config. Document section: Get Union Config.
        """
        from ..api.futures_account import get_union_config as _op

        return _op.sync(self._client, options=options)

    def get_union_config_detailed(self, *, options: RequestOptions | None = None) -> Response[FuturesUnionConfig]:
        """As `get_union_config`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_union_config as _op

        return _op.sync_detailed(self._client, options=options)

    def set_all_leverage(
        self, *, product_type: ProductTypeLike, leverage: DecimalLike, options: RequestOptions | None = None
    ) -> str | None:
        """Set the leverage of all open positions.

        Sets one leverage for every contract of the product type in which a position is open. Other contracts keep
        theirs. The answer is a word and does not list the contracts; look at `futures_position.get_positions`.

        Args:
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            leverage: The leverage. At least 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-all-leverage. Document section: Change The Product Line Leverage.
        """
        from ..api.futures_account import set_all_leverage as _op

        return _op.sync(self._client, product_type=product_type, leverage=leverage, options=options)

    def set_all_leverage_detailed(
        self, *, product_type: ProductTypeLike, leverage: DecimalLike, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `set_all_leverage`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_all_leverage as _op

        return _op.sync_detailed(self._client, product_type=product_type, leverage=leverage, options=options)

    def set_asset_mode(
        self, *, product_type: ProductTypeLike, asset_mode: AssetModeLike, options: RequestOptions | None = None
    ) -> str | None:
        """Switch multi-assets mode on or off.

        union lets other coins count as margin of USDT futures and may borrow at interest; single counts USDT alone.
        Before going back to single, `futures_account.get_switch_union_usdt` says how much USDT is needed. For
        USDT-FUTURES only.

        Args:
            product_type: USDT-FUTURES; multi-assets mode exists for no other.
            asset_mode: What counts as margin. single: the coin of the contract only. union: other coins as well.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 2 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-asset-mode. Document section: Set USDT-M Futures Asset Mode.
        """
        from ..api.futures_account import set_asset_mode as _op

        return _op.sync(self._client, product_type=product_type, asset_mode=asset_mode, options=options)

    def set_asset_mode_detailed(
        self, *, product_type: ProductTypeLike, asset_mode: AssetModeLike, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `set_asset_mode`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_asset_mode as _op

        return _op.sync_detailed(self._client, product_type=product_type, asset_mode=asset_mode, options=options)

    def set_auto_margin(
        self,
        *,
        symbol: str,
        auto_margin: OnOffLike,
        margin_coin: str,
        hold_side: HoldSideLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Let Bitget add margin to a position by itself.

        Switches automatic margin on or off for one isolated position. On, Bitget adds margin out of the available
        balance, which puts more of it at risk. It does not exist for crossed margin.

        Unconfirmed: Which code refuses it for crossed margin (22011 or 40874). Another client library takes
        `hold_side` as optional and knows a further field amount.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            auto_margin: on to have margin added, off to have not.
            margin_coin: Coin of the margin, upper case, such as USDT.
            hold_side: Which position.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-auto-margin. Document section: Set Isolated Position Auto Margin.
        """
        from ..api.futures_account import set_auto_margin as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            auto_margin=auto_margin,
            margin_coin=margin_coin,
            hold_side=hold_side,
            options=options,
        )

    def set_auto_margin_detailed(
        self,
        *,
        symbol: str,
        auto_margin: OnOffLike,
        margin_coin: str,
        hold_side: HoldSideLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_auto_margin`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_auto_margin as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            auto_margin=auto_margin,
            margin_coin=margin_coin,
            hold_side=hold_side,
            options=options,
        )

    def set_leverage(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        leverage: DecimalLike | Unset = UNSET,
        long_leverage: DecimalLike | Unset = UNSET,
        short_leverage: DecimalLike | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesLeverage:
        """Set the leverage of a contract.

        Crossed margin and isolated margin in one-way mode take leverage alone. Isolated margin in hedge mode takes
        leverage with `hold_side` for one side, or `long_leverage` and `short_leverage` for both. Setting the
        present value again succeeds. Cancel the contract's orders first; with some of them open Bitget refuses the
        change.

        Unconfirmed: Isolated margin in hedge mode without `hold_side` was refused (40808) in 2024 and changed both
        sides in 2026. Which open orders prevent a change is not documented.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            margin_coin: Coin of the margin, upper case, such as USDT.
            leverage: Leverage, from `min_lever` to `max_lever` of the contract. In hedge mode `long_leverage` and
                `short_leverage` win over it. At least 1.
            long_leverage: Leverage of the long side, for isolated margin in hedge mode. With crossed margin it is
                not refused but sets the leverage of both sides, before `short_leverage`; give leverage there. At
                least 1.
            short_leverage: Leverage of the short side, for isolated margin in hedge mode. See `long_leverage` for
                crossed margin. At least 1.
            hold_side: Side that leverage is meant for, with isolated margin in hedge mode. Leave it out in all
                other cases, and with `long_leverage` and `short_leverage`.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-leverage. Document section: Change Leverage.
        """
        from ..api.futures_account import set_leverage as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            leverage=leverage,
            long_leverage=long_leverage,
            short_leverage=short_leverage,
            hold_side=hold_side,
            options=options,
        )

    def set_leverage_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        leverage: DecimalLike | Unset = UNSET,
        long_leverage: DecimalLike | Unset = UNSET,
        short_leverage: DecimalLike | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesLeverage]:
        """As `set_leverage`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_leverage as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            leverage=leverage,
            long_leverage=long_leverage,
            short_leverage=short_leverage,
            hold_side=hold_side,
            options=options,
        )

    def set_margin_mode(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        margin_mode: MarginModeLike,
        options: RequestOptions | None = None,
    ) -> FuturesMarginSetting:
        """Set the margin mode of a contract.

        Chooses isolated or crossed margin for one contract. Refused (45117) while it has a position or an order.
        Setting the present mode again succeeds. Each order names its margin mode as well; keep the two alike.

        Unconfirmed: What happens to an order whose margin mode differs from that of its contract is not known.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            margin_coin: Coin of the margin, upper case, such as USDT.
            margin_mode: isolated: each position has its own margin. crossed: all positions share the balance.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-margin-mode. Document section: Change Margin Mode.
        """
        from ..api.futures_account import set_margin_mode as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            options=options,
        )

    def set_margin_mode_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        margin_mode: MarginModeLike,
        options: RequestOptions | None = None,
    ) -> Response[FuturesMarginSetting]:
        """As `set_margin_mode`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_margin_mode as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            options=options,
        )

    def set_position_mode(
        self, *, product_type: ProductTypeLike, pos_mode: PosModeLike, options: RequestOptions | None = None
    ) -> FuturesPositionMode:
        """Set the position mode of a product type.

        Chooses one-way or hedge mode for all contracts of a product type at once. Refused (40920) while any of them
        has a position or an order. Setting the present mode again succeeds. Orders are written differently in hedge
        mode; see `futures_trade.place_order`.

        Args:
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            pos_mode: one_way_mode: one net position for each contract. hedge_mode: a long and a short one side by
                side. It holds for the whole account and product type.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-position-mode. Document section: Change Position Mode.
        """
        from ..api.futures_account import set_position_mode as _op

        return _op.sync(self._client, product_type=product_type, pos_mode=pos_mode, options=options)

    def set_position_mode_detailed(
        self, *, product_type: ProductTypeLike, pos_mode: PosModeLike, options: RequestOptions | None = None
    ) -> Response[FuturesPositionMode]:
        """As `set_position_mode`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_position_mode as _op

        return _op.sync_detailed(self._client, product_type=product_type, pos_mode=pos_mode, options=options)


class AsyncFuturesAccountApi:
    """Futures accounts: balances, leverage, margin mode and position mode."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def adjust_margin(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        hold_side: HoldSideLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Add margin to a position, or take some out.

        Moves money between the balance and the margin of one isolated position. A positive amount adds, a negative
        one takes out. Refused (40875) for crossed margin. Each call moves the amount again, so it counts as unsafe.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            margin_coin: Coin of the margin, upper case, such as USDT.
            hold_side: Which position.
            amount: Amount in the margin coin; positive adds margin, negative takes it out.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-margin (also spelled /api/v2/mix/position/change-margin, which is never sent).
        Document section: Adjust Position Margin.
        """
        from ..api.futures_account import adjust_margin as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            hold_side=hold_side,
            amount=amount,
            options=options,
        )

    async def adjust_margin_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        hold_side: HoldSideLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `adjust_margin`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import adjust_margin as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            hold_side=hold_side,
            amount=amount,
            options=options,
        )

    async def convert_union(
        self, *, coin: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> FuturesConversion:
        """Change a coin of the futures account into USDT.

        Changes an amount of a coin that the futures account holds in multi-assets mode into USDT. There is no quote
        to agree to first, and each call converts again, so never repeat one whose outcome is unknown: look at
        `futures_account.get_bills`.

        Args:
            coin: Coin to give away, such as BTC.
            amount: Amount of this coin. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/mix/account/union-convert. Document section: Union Convert.
        """
        from ..api.futures_account import convert_union as _op

        return await _op.asyncio(self._client, coin=coin, amount=amount, options=options)

    async def convert_union_detailed(
        self, *, coin: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> Response[FuturesConversion]:
        """As `convert_union`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import convert_union as _op

        return await _op.asyncio_detailed(self._client, coin=coin, amount=amount, options=options)

    async def get_account(
        self, *, symbol: str, product_type: ProductTypeLike, margin_coin: str, options: RequestOptions | None = None
    ) -> FuturesAccount:
        """Get the balance and the settings of a contract.

        The balance of one margin coin with the margin mode, position mode and leverages that hold for one contract.
        Read it before trading, since the right side and `trade_side` of an order depend on `pos_mode`.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/account. Document section: Get Single Account.
        """
        from ..api.futures_account import get_account as _op

        return await _op.asyncio(
            self._client, symbol=symbol, product_type=product_type, margin_coin=margin_coin, options=options
        )

    async def get_account_detailed(
        self, *, symbol: str, product_type: ProductTypeLike, margin_coin: str, options: RequestOptions | None = None
    ) -> Response[FuturesAccount]:
        """As `get_account`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_account as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, product_type=product_type, margin_coin=margin_coin, options=options
        )

    async def get_accounts(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesBalance]:
        """List the balances of a product type.

        One row for each margin coin. Leverage, margin mode and position mode are not here;
        `futures_account.get_account` has them. available falls when isolated margin is tied up and moves with the
        mark price while positions are open.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/accounts. Document section: Get Account List.
        """
        from ..api.futures_account import get_accounts as _op

        return await _op.asyncio(self._client, product_type=product_type, options=options)

    async def get_accounts_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesBalance]]:
        """As `get_accounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_accounts as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, options=options)

    async def get_bills(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        business_type: FuturesBillTypeLike | Unset = UNSET,
        only_funding: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesBills:
        """List the account's bills.

        Everything that changed the balance, newest first, 90 days back, in windows of at most 30 days (a wider one
        is refused with 00001). Funding is contract_settle_fee, with the money in amount; opening trades have amount
        0 and a fee. coin works with the business types trans_from_exchange and trans_to_exchange only.

        Args:
            product_type: Which futures.
            coin: Only this coin. It has an effect with `business_type` trans_from_exchange or trans_to_exchange
                only.
            business_type: Only bills of this kind; left out, all kinds. An unknown one is refused (40020).
            only_funding: yes leaves out append_margin, adjust_down_lever_append_margin, reduce_margin and
                auto_append_margin. When left out: no.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/bill (also spelled /api/v2/mix/account/bills, which is never sent). Document
        section: Get Account Bills.
        """
        from ..api.futures_account import get_bills as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            coin=coin,
            business_type=business_type,
            only_funding=only_funding,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_bills_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        business_type: FuturesBillTypeLike | Unset = UNSET,
        only_funding: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesBills]:
        """As `get_bills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_bills as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            coin=coin,
            business_type=business_type,
            only_funding=only_funding,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_bills(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        business_type: FuturesBillTypeLike | Unset = UNSET,
        only_funding: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesBill]:
        """Walk back through `get_bills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_bills`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_account import get_bills as _op

        async def _page(**_window: Any) -> FuturesBills:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                coin=coin,
                business_type=business_type,
                only_funding=only_funding,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_interest_history(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesInterestHistory:
        """List interest charged in multi-assets mode.

        What multi-assets mode charged for debts, newest first, with the present debt and its limit. For
        USDT-FUTURES only.

        Unconfirmed: The widest window and how far back it goes are not documented.

        Args:
            product_type: USDT-FUTURES; multi-assets mode exists for no other.
            coin: Only this coin, such as USDT; left out, all of them.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/mix/account/interest-history. Document section: Get USDT-M futures Interest history.
        """
        from ..api.futures_account import get_interest_history as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            coin=coin,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_interest_history_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesInterestHistory]:
        """As `get_interest_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_interest_history as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            coin=coin,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_interest_history(
        self,
        *,
        product_type: ProductTypeLike,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesInterest]:
        """Walk back through `get_interest_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_interest_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_account import get_interest_history as _op

        async def _page(**_window: Any) -> FuturesInterestHistory:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                coin=coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_isolated_symbols(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesIsolatedSymbol]:
        """List the contracts with isolated margin.

        The contracts of a product type for which this account has chosen isolated margin.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/isolated-symbols. Document section: Get Isolated Symbols.
        """
        from ..api.futures_account import get_isolated_symbols as _op

        return await _op.asyncio(self._client, product_type=product_type, options=options)

    async def get_isolated_symbols_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesIsolatedSymbol]]:
        """As `get_isolated_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_isolated_symbols as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, options=options)

    async def get_liquidation_price(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        pos_side: HoldSideLike,
        order_type: OrderTypeLike,
        open_amount: DecimalLike,
        open_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesLiquidationPrice:
        """Reckon the liquidation price of a new position.

        Where a position opened with this margin would be liquidated. A price of 0 or less means that there is none.

        Unconfirmed: Bitget documents 20 calls a second; one client library reckons with 3.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            pos_side: Side of the position to open.
            order_type: Kind of the order that opens it.
            open_amount: Margin of the new position, in the margin coin. Above 0.
            open_price: Price at which to open; a limit order needs it. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/mix/account/liq-price. Document section: Get Liquidation Price.
        """
        from ..api.futures_account import get_liquidation_price as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_amount=open_amount,
            open_price=open_price,
            options=options,
        )

    async def get_liquidation_price_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        pos_side: HoldSideLike,
        order_type: OrderTypeLike,
        open_amount: DecimalLike,
        open_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesLiquidationPrice]:
        """As `get_liquidation_price`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_liquidation_price as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_amount=open_amount,
            open_price=open_price,
            options=options,
        )

    async def get_max_open(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        pos_side: HoldSideLike,
        order_type: OrderTypeLike,
        open_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesMaxOpen:
        """Get the largest size that can be opened.

        How much more can be opened on one side with the present balance, positions and orders. It changes with the
        market; treat it as an estimate.

        Unconfirmed: Bitget documents 20 calls a second; one client library reckons with 3.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            pos_side: Side of the position to open.
            order_type: Kind of the order that opens it.
            open_price: Price at which to open; a limit order needs it. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/mix/account/max-open. Document section: Get Max Openable Quantity.
        """
        from ..api.futures_account import get_max_open as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_price=open_price,
            options=options,
        )

    async def get_max_open_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        pos_side: HoldSideLike,
        order_type: OrderTypeLike,
        open_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesMaxOpen]:
        """As `get_max_open`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_max_open as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_price=open_price,
            options=options,
        )

    async def get_open_count(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        open_amount: DecimalLike,
        open_price: DecimalLike,
        leverage: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesOpenCount:
        """Reckon the size that a margin opens.

        How much could be opened with a margin at a price and a leverage. It ignores the positions and orders that
        you have; `futures_account.get_max_open` counts them.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            open_amount: Margin, in the margin coin. Above 0.
            open_price: Price of the order. Above 0.
            leverage: Leverage to reckon with. At least 1. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/account/open-count. Document section: My Estimated Open Count.
        """
        from ..api.futures_account import get_open_count as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            open_amount=open_amount,
            open_price=open_price,
            leverage=leverage,
            options=options,
        )

    async def get_open_count_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        open_amount: DecimalLike,
        open_price: DecimalLike,
        leverage: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesOpenCount]:
        """As `get_open_count`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_open_count as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            open_amount=open_amount,
            open_price=open_price,
            leverage=leverage,
            options=options,
        )

    async def get_sub_account_assets(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesSubAccount]:
        """List the balances of all sub-accounts.

        The futures balances of every sub-account, for one product type. Only once in ten seconds. Brokers of the
        kind ND may not call it.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 10 s per account for this operation.

        GET /api/v2/mix/account/sub-account-assets. Document section: Get Subaccount Assets.
        """
        from ..api.futures_account import get_sub_account_assets as _op

        return await _op.asyncio(self._client, product_type=product_type, options=options)

    async def get_sub_account_assets_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesSubAccount]]:
        """As `get_sub_account_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_sub_account_assets as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, options=options)

    async def get_switch_union_usdt(self, *, options: RequestOptions | None = None) -> FuturesSwitchQuota:
        """Get the USDT needed to leave multi-assets mode.

        How much USDT the account must have before `futures_account.set_asset_mode` takes single.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/mix/account/switch-union-usdt. Document section: Get Switch Union USDT.
        """
        from ..api.futures_account import get_switch_union_usdt as _op

        return await _op.asyncio(self._client, options=options)

    async def get_switch_union_usdt_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[FuturesSwitchQuota]:
        """As `get_switch_union_usdt`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_switch_union_usdt as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_transfer_limits(self, *, coin: str, options: RequestOptions | None = None) -> FuturesTransferLimit:
        """Get how much of a coin may be transferred in.

        The most of a coin that may be transferred into the futures account as margin of multi-assets mode.

        Args:
            coin: The coin, such as BTC.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/mix/account/transfer-limits. Document section: Get Union Transfer Limits.
        """
        from ..api.futures_account import get_transfer_limits as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_transfer_limits_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[FuturesTransferLimit]:
        """As `get_transfer_limits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_transfer_limits as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_union_config(self, *, options: RequestOptions | None = None) -> FuturesUnionConfig:
        """Get the rules of multi-assets mode.

        The margin rates on debts in multi-assets mode, and how much you may owe.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/mix/account/union-config. Document section: Get Union Config.
        """
        from ..api.futures_account import get_union_config as _op

        return await _op.asyncio(self._client, options=options)

    async def get_union_config_detailed(self, *, options: RequestOptions | None = None) -> Response[FuturesUnionConfig]:
        """As `get_union_config`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import get_union_config as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def set_all_leverage(
        self, *, product_type: ProductTypeLike, leverage: DecimalLike, options: RequestOptions | None = None
    ) -> str | None:
        """Set the leverage of all open positions.

        Sets one leverage for every contract of the product type in which a position is open. Other contracts keep
        theirs. The answer is a word and does not list the contracts; look at `futures_position.get_positions`.

        Args:
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            leverage: The leverage. At least 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-all-leverage. Document section: Change The Product Line Leverage.
        """
        from ..api.futures_account import set_all_leverage as _op

        return await _op.asyncio(self._client, product_type=product_type, leverage=leverage, options=options)

    async def set_all_leverage_detailed(
        self, *, product_type: ProductTypeLike, leverage: DecimalLike, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `set_all_leverage`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_all_leverage as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, leverage=leverage, options=options)

    async def set_asset_mode(
        self, *, product_type: ProductTypeLike, asset_mode: AssetModeLike, options: RequestOptions | None = None
    ) -> str | None:
        """Switch multi-assets mode on or off.

        union lets other coins count as margin of USDT futures and may borrow at interest; single counts USDT alone.
        Before going back to single, `futures_account.get_switch_union_usdt` says how much USDT is needed. For
        USDT-FUTURES only.

        Args:
            product_type: USDT-FUTURES; multi-assets mode exists for no other.
            asset_mode: What counts as margin. single: the coin of the contract only. union: other coins as well.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 2 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-asset-mode. Document section: Set USDT-M Futures Asset Mode.
        """
        from ..api.futures_account import set_asset_mode as _op

        return await _op.asyncio(self._client, product_type=product_type, asset_mode=asset_mode, options=options)

    async def set_asset_mode_detailed(
        self, *, product_type: ProductTypeLike, asset_mode: AssetModeLike, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `set_asset_mode`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_asset_mode as _op

        return await _op.asyncio_detailed(
            self._client, product_type=product_type, asset_mode=asset_mode, options=options
        )

    async def set_auto_margin(
        self,
        *,
        symbol: str,
        auto_margin: OnOffLike,
        margin_coin: str,
        hold_side: HoldSideLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Let Bitget add margin to a position by itself.

        Switches automatic margin on or off for one isolated position. On, Bitget adds margin out of the available
        balance, which puts more of it at risk. It does not exist for crossed margin.

        Unconfirmed: Which code refuses it for crossed margin (22011 or 40874). Another client library takes
        `hold_side` as optional and knows a further field amount.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            auto_margin: on to have margin added, off to have not.
            margin_coin: Coin of the margin, upper case, such as USDT.
            hold_side: Which position.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-auto-margin. Document section: Set Isolated Position Auto Margin.
        """
        from ..api.futures_account import set_auto_margin as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            auto_margin=auto_margin,
            margin_coin=margin_coin,
            hold_side=hold_side,
            options=options,
        )

    async def set_auto_margin_detailed(
        self,
        *,
        symbol: str,
        auto_margin: OnOffLike,
        margin_coin: str,
        hold_side: HoldSideLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_auto_margin`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_auto_margin as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            auto_margin=auto_margin,
            margin_coin=margin_coin,
            hold_side=hold_side,
            options=options,
        )

    async def set_leverage(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        leverage: DecimalLike | Unset = UNSET,
        long_leverage: DecimalLike | Unset = UNSET,
        short_leverage: DecimalLike | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesLeverage:
        """Set the leverage of a contract.

        Crossed margin and isolated margin in one-way mode take leverage alone. Isolated margin in hedge mode takes
        leverage with `hold_side` for one side, or `long_leverage` and `short_leverage` for both. Setting the
        present value again succeeds. Cancel the contract's orders first; with some of them open Bitget refuses the
        change.

        Unconfirmed: Isolated margin in hedge mode without `hold_side` was refused (40808) in 2024 and changed both
        sides in 2026. Which open orders prevent a change is not documented.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            margin_coin: Coin of the margin, upper case, such as USDT.
            leverage: Leverage, from `min_lever` to `max_lever` of the contract. In hedge mode `long_leverage` and
                `short_leverage` win over it. At least 1.
            long_leverage: Leverage of the long side, for isolated margin in hedge mode. With crossed margin it is
                not refused but sets the leverage of both sides, before `short_leverage`; give leverage there. At
                least 1.
            short_leverage: Leverage of the short side, for isolated margin in hedge mode. See `long_leverage` for
                crossed margin. At least 1.
            hold_side: Side that leverage is meant for, with isolated margin in hedge mode. Leave it out in all
                other cases, and with `long_leverage` and `short_leverage`.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-leverage. Document section: Change Leverage.
        """
        from ..api.futures_account import set_leverage as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            leverage=leverage,
            long_leverage=long_leverage,
            short_leverage=short_leverage,
            hold_side=hold_side,
            options=options,
        )

    async def set_leverage_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        leverage: DecimalLike | Unset = UNSET,
        long_leverage: DecimalLike | Unset = UNSET,
        short_leverage: DecimalLike | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesLeverage]:
        """As `set_leverage`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_leverage as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            leverage=leverage,
            long_leverage=long_leverage,
            short_leverage=short_leverage,
            hold_side=hold_side,
            options=options,
        )

    async def set_margin_mode(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        margin_mode: MarginModeLike,
        options: RequestOptions | None = None,
    ) -> FuturesMarginSetting:
        """Set the margin mode of a contract.

        Chooses isolated or crossed margin for one contract. Refused (45117) while it has a position or an order.
        Setting the present mode again succeeds. Each order names its margin mode as well; keep the two alike.

        Unconfirmed: What happens to an order whose margin mode differs from that of its contract is not known.

        Args:
            symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            margin_coin: Coin of the margin, upper case, such as USDT.
            margin_mode: isolated: each position has its own margin. crossed: all positions share the balance.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-margin-mode. Document section: Change Margin Mode.
        """
        from ..api.futures_account import set_margin_mode as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            options=options,
        )

    async def set_margin_mode_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        margin_mode: MarginModeLike,
        options: RequestOptions | None = None,
    ) -> Response[FuturesMarginSetting]:
        """As `set_margin_mode`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_margin_mode as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            options=options,
        )

    async def set_position_mode(
        self, *, product_type: ProductTypeLike, pos_mode: PosModeLike, options: RequestOptions | None = None
    ) -> FuturesPositionMode:
        """Set the position mode of a product type.

        Chooses one-way or hedge mode for all contracts of a product type at once. Refused (40920) while any of them
        has a position or an order. Setting the present mode again succeeds. Orders are written differently in hedge
        mode; see `futures_trade.place_order`.

        Args:
            product_type: Which futures: settled in USDT, in USDC, or in the base coin.
            pos_mode: one_way_mode: one net position for each contract. hedge_mode: a long and a short one side by
                side. It holds for the whole account and product type.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/account/set-position-mode. Document section: Change Position Mode.
        """
        from ..api.futures_account import set_position_mode as _op

        return await _op.asyncio(self._client, product_type=product_type, pos_mode=pos_mode, options=options)

    async def set_position_mode_detailed(
        self, *, product_type: ProductTypeLike, pos_mode: PosModeLike, options: RequestOptions | None = None
    ) -> Response[FuturesPositionMode]:
        """As `set_position_mode`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_account import set_position_mode as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, pos_mode=pos_mode, options=options)
