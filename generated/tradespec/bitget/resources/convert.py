"""`client.convert`: Conversions at a quoted price, and of remainders into BGB.

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

    from ..models.convert_bgb_coins import ConvertBgbCoins
    from ..models.convert_bgb_order import ConvertBgbOrder
    from ..models.convert_bgb_result import ConvertBgbResult
    from ..models.convert_coin import ConvertCoin
    from ..models.convert_history import ConvertHistory
    from ..models.convert_quote import ConvertQuote
    from ..models.convert_record import ConvertRecord
    from ..models.convert_result import ConvertResult


class ConvertApi:
    """Conversions at a quoted price, and of remainders into BGB."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def convert(
        self,
        *,
        from_coin: str,
        from_coin_size: DecimalLike,
        cnvt_price: DecimalLike,
        to_coin: str,
        to_coin_size: DecimalLike,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> ConvertResult:
        """Convert at a quoted price.

        Converts as quoted. All fields come from `get_quote`, at most 8 seconds old. Look at `get_history` before
        you repeat a call whose outcome is unknown.

        Args:
            from_coin: Coin to give.
            from_coin_size: Amount to give. Above 0.
            cnvt_price: Price of the quote. Above 0.
            to_coin: Coin to get.
            to_coin_size: Amount to get. Above 0.
            trace_id: Id of the quote.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/convert/trade. Document section: Convert.
        """
        from ..api.convert import convert as _op

        return _op.sync(
            self._client,
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            cnvt_price=cnvt_price,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            trace_id=trace_id,
            options=options,
        )

    def convert_detailed(
        self,
        *,
        from_coin: str,
        from_coin_size: DecimalLike,
        cnvt_price: DecimalLike,
        to_coin: str,
        to_coin_size: DecimalLike,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> Response[ConvertResult]:
        """As `convert`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import convert as _op

        return _op.sync_detailed(
            self._client,
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            cnvt_price=cnvt_price,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            trace_id=trace_id,
            options=options,
        )

    def convert_to_bgb(self, *, coin_list: Sequence[str], options: RequestOptions | None = None) -> ConvertBgbResult:
        """Convert remainders into BGB.

        Converts the whole remainder of each coin into BGB, at the price of the moment. `get_bgb_history` says what
        it brought.

        Args:
            coin_list: The coins. At least 1 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/convert/bgb-convert. Document section: Convert BGB.
        """
        from ..api.convert import convert_to_bgb as _op

        return _op.sync(self._client, coin_list=coin_list, options=options)

    def convert_to_bgb_detailed(
        self, *, coin_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[ConvertBgbResult]:
        """As `convert_to_bgb`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import convert_to_bgb as _op

        return _op.sync_detailed(self._client, coin_list=coin_list, options=options)

    def get_bgb_coins(self, *, options: RequestOptions | None = None) -> ConvertBgbCoins:
        """List small remainders that can become BGB.

        Coins with a remainder that can be converted into BGB, with what it would bring and cost.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/bgb-convert-coin-list. Document section: Get BGB Convert Coins.
        """
        from ..api.convert import get_bgb_coins as _op

        return _op.sync(self._client, options=options)

    def get_bgb_coins_detailed(self, *, options: RequestOptions | None = None) -> Response[ConvertBgbCoins]:
        """As `get_bgb_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_bgb_coins as _op

        return _op.sync_detailed(self._client, options=options)

    def get_bgb_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[ConvertBgbOrder]:
        """List conversions into BGB.

        Conversions of remainders into BGB, newest first, of at most 90 days between start_time and end_time.

        Unconfirmed: Bitget names an `end_id` as cursor, but the answer is a bare list; the smallest `order_id` is
        taken.

        Args:
            order_id: Only this order.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/bgb-convert-records. Document section: Get BGB Convert History.
        """
        from ..api.convert import get_bgb_history as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_bgb_history_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[ConvertBgbOrder]]:
        """As `get_bgb_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_bgb_history as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_bgb_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ConvertBgbOrder]:
        """Walk back through `get_bgb_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_bgb_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.convert import get_bgb_history as _op

        def _page(**_window: Any) -> list[ConvertBgbOrder]:
            return _op.sync(
                self._client, order_id=order_id, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_coins(self, *, options: RequestOptions | None = None) -> list[ConvertCoin]:
        """List the coins that can be converted.

        Coins with your balance and the smallest and largest amount; the limits hold for giving as well as for
        getting the coin.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/currencies. Document section: Get Convert Coins.
        """
        from ..api.convert import get_coins as _op

        return _op.sync(self._client, options=options)

    def get_coins_detailed(self, *, options: RequestOptions | None = None) -> Response[list[ConvertCoin]]:
        """As `get_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_coins as _op

        return _op.sync_detailed(self._client, options=options)

    def get_history(
        self,
        *,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ConvertHistory:
        """List conversions.

        Conversions, newest first, of at most 90 days between start_time and end_time.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/convert-record. Document section: Get Convert History.
        """
        from ..api.convert import get_history as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_history_detailed(
        self,
        *,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ConvertHistory]:
        """As `get_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_history as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_history(
        self,
        *,
        start_time: int,
        end_time: int,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ConvertRecord]:
        """Walk back through `get_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.convert import get_history as _op

        def _page(**_window: Any) -> ConvertHistory:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_quote(
        self,
        *,
        from_coin: str,
        from_coin_size: DecimalLike | Unset = UNSET,
        to_coin: str,
        to_coin_size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ConvertQuote:
        """Ask for a price.

        The price of a conversion, valid for 8 seconds: pass trace_id, price and sizes as they are to convert. Give
        the size of one side, from_coin_size or to_coin_size.

        Unconfirmed: Bitget's sample calls the parameter fromCoinSz, its table and clients `from_coin_size`.

        Args:
            from_coin: Coin to give.
            from_coin_size: Amount to give. Above 0.
            to_coin: Coin to get.
            to_coin_size: Amount to get. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/quoted-price. Document section: Get Quoted Price.
        """
        from ..api.convert import get_quote as _op

        return _op.sync(
            self._client,
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            options=options,
        )

    def get_quote_detailed(
        self,
        *,
        from_coin: str,
        from_coin_size: DecimalLike | Unset = UNSET,
        to_coin: str,
        to_coin_size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ConvertQuote]:
        """As `get_quote`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_quote as _op

        return _op.sync_detailed(
            self._client,
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            options=options,
        )


class AsyncConvertApi:
    """Conversions at a quoted price, and of remainders into BGB."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def convert(
        self,
        *,
        from_coin: str,
        from_coin_size: DecimalLike,
        cnvt_price: DecimalLike,
        to_coin: str,
        to_coin_size: DecimalLike,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> ConvertResult:
        """Convert at a quoted price.

        Converts as quoted. All fields come from `get_quote`, at most 8 seconds old. Look at `get_history` before
        you repeat a call whose outcome is unknown.

        Args:
            from_coin: Coin to give.
            from_coin_size: Amount to give. Above 0.
            cnvt_price: Price of the quote. Above 0.
            to_coin: Coin to get.
            to_coin_size: Amount to get. Above 0.
            trace_id: Id of the quote.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/convert/trade. Document section: Convert.
        """
        from ..api.convert import convert as _op

        return await _op.asyncio(
            self._client,
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            cnvt_price=cnvt_price,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            trace_id=trace_id,
            options=options,
        )

    async def convert_detailed(
        self,
        *,
        from_coin: str,
        from_coin_size: DecimalLike,
        cnvt_price: DecimalLike,
        to_coin: str,
        to_coin_size: DecimalLike,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> Response[ConvertResult]:
        """As `convert`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import convert as _op

        return await _op.asyncio_detailed(
            self._client,
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            cnvt_price=cnvt_price,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            trace_id=trace_id,
            options=options,
        )

    async def convert_to_bgb(
        self, *, coin_list: Sequence[str], options: RequestOptions | None = None
    ) -> ConvertBgbResult:
        """Convert remainders into BGB.

        Converts the whole remainder of each coin into BGB, at the price of the moment. `get_bgb_history` says what
        it brought.

        Args:
            coin_list: The coins. At least 1 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/convert/bgb-convert. Document section: Convert BGB.
        """
        from ..api.convert import convert_to_bgb as _op

        return await _op.asyncio(self._client, coin_list=coin_list, options=options)

    async def convert_to_bgb_detailed(
        self, *, coin_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[ConvertBgbResult]:
        """As `convert_to_bgb`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import convert_to_bgb as _op

        return await _op.asyncio_detailed(self._client, coin_list=coin_list, options=options)

    async def get_bgb_coins(self, *, options: RequestOptions | None = None) -> ConvertBgbCoins:
        """List small remainders that can become BGB.

        Coins with a remainder that can be converted into BGB, with what it would bring and cost.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/bgb-convert-coin-list. Document section: Get BGB Convert Coins.
        """
        from ..api.convert import get_bgb_coins as _op

        return await _op.asyncio(self._client, options=options)

    async def get_bgb_coins_detailed(self, *, options: RequestOptions | None = None) -> Response[ConvertBgbCoins]:
        """As `get_bgb_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_bgb_coins as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_bgb_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[ConvertBgbOrder]:
        """List conversions into BGB.

        Conversions of remainders into BGB, newest first, of at most 90 days between start_time and end_time.

        Unconfirmed: Bitget names an `end_id` as cursor, but the answer is a bare list; the smallest `order_id` is
        taken.

        Args:
            order_id: Only this order.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/bgb-convert-records. Document section: Get BGB Convert History.
        """
        from ..api.convert import get_bgb_history as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_bgb_history_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[ConvertBgbOrder]]:
        """As `get_bgb_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_bgb_history as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_bgb_history(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ConvertBgbOrder]:
        """Walk back through `get_bgb_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_bgb_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.convert import get_bgb_history as _op

        async def _page(**_window: Any) -> list[ConvertBgbOrder]:
            return await _op.asyncio(
                self._client, order_id=order_id, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_coins(self, *, options: RequestOptions | None = None) -> list[ConvertCoin]:
        """List the coins that can be converted.

        Coins with your balance and the smallest and largest amount; the limits hold for giving as well as for
        getting the coin.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/currencies. Document section: Get Convert Coins.
        """
        from ..api.convert import get_coins as _op

        return await _op.asyncio(self._client, options=options)

    async def get_coins_detailed(self, *, options: RequestOptions | None = None) -> Response[list[ConvertCoin]]:
        """As `get_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_coins as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_history(
        self,
        *,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ConvertHistory:
        """List conversions.

        Conversions, newest first, of at most 90 days between start_time and end_time.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/convert-record. Document section: Get Convert History.
        """
        from ..api.convert import get_history as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_history_detailed(
        self,
        *,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ConvertHistory]:
        """As `get_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_history as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_history(
        self,
        *,
        start_time: int,
        end_time: int,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ConvertRecord]:
        """Walk back through `get_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.convert import get_history as _op

        async def _page(**_window: Any) -> ConvertHistory:
            return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_quote(
        self,
        *,
        from_coin: str,
        from_coin_size: DecimalLike | Unset = UNSET,
        to_coin: str,
        to_coin_size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ConvertQuote:
        """Ask for a price.

        The price of a conversion, valid for 8 seconds: pass trace_id, price and sizes as they are to convert. Give
        the size of one side, from_coin_size or to_coin_size.

        Unconfirmed: Bitget's sample calls the parameter fromCoinSz, its table and clients `from_coin_size`.

        Args:
            from_coin: Coin to give.
            from_coin_size: Amount to give. Above 0.
            to_coin: Coin to get.
            to_coin_size: Amount to get. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/convert/quoted-price. Document section: Get Quoted Price.
        """
        from ..api.convert import get_quote as _op

        return await _op.asyncio(
            self._client,
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            options=options,
        )

    async def get_quote_detailed(
        self,
        *,
        from_coin: str,
        from_coin_size: DecimalLike | Unset = UNSET,
        to_coin: str,
        to_coin_size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ConvertQuote]:
        """As `get_quote`, with status, headers, raw bytes and the number of attempts."""
        from ..api.convert import get_quote as _op

        return await _op.asyncio_detailed(
            self._client,
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            options=options,
        )
