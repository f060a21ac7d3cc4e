"""`client.margin_common`: Margin currencies, rates and ratios.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.margin_currency import MarginCurrency
    from ..models.margin_interest_rate import MarginInterestRate
    from ..models.margin_loan_growth import MarginLoanGrowth
    from ..models.margin_long_short_ratio import MarginLongShortRatio
    from ..models.margin_period import MarginPeriodLike


class MarginCommonApi:
    """Margin currencies, rates and ratios."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_currencies(self, *, options: RequestOptions | None = None) -> list[MarginCurrency]:
        """List the margin pairs.

        All pairs with margin: leverage, risk ratios, smallest and largest order, decimals, and which of their coins
        can be borrowed.

        Unconfirmed: Bitget's sample is signed; three public clients call it without a key.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/margin/currencies. Document section: Get Support Currencies.
        """
        from ..api.margin_common import get_currencies as _op

        return _op.sync(self._client, options=options)

    def get_currencies_detailed(self, *, options: RequestOptions | None = None) -> Response[list[MarginCurrency]]:
        """As `get_currencies`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_common import get_currencies as _op

        return _op.sync_detailed(self._client, options=options)

    def get_interest_rate(self, *, coin: str, options: RequestOptions | None = None) -> MarginInterestRate:
        """Get the interest rate of a coin.

        What borrowing a coin costs now. Interest is booked for each hour or part of one: amount x daily rate / 24.

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

        GET /api/v2/margin/interest-rate-record. Document section: Get the leverage interest rate.
        """
        from ..api.margin_common import get_interest_rate as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_interest_rate_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[MarginInterestRate]:
        """As `get_interest_rate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_common import get_interest_rate as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_loan_growth(
        self,
        *,
        symbol: str,
        period: MarginPeriodLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[MarginLoanGrowth]:
        """Get the growth of loans of a margin pair.

        How fast borrowing of a coin grows in crossed and isolated margin, over time.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: How far back. When left out: 24h.
            coin: The base or the quote coin of the pair; left out, the base coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/margin/market/loan-growth. Document section: Get Margin loan growth rate Data.
        """
        from ..api.margin_common import get_loan_growth as _op

        return _op.sync(self._client, symbol=symbol, period=period, coin=coin, options=options)

    def get_loan_growth_detailed(
        self,
        *,
        symbol: str,
        period: MarginPeriodLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[MarginLoanGrowth]]:
        """As `get_loan_growth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_common import get_loan_growth as _op

        return _op.sync_detailed(self._client, symbol=symbol, period=period, coin=coin, options=options)

    def get_long_short_ratio(
        self,
        *,
        symbol: str,
        period: MarginPeriodLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[MarginLongShortRatio]:
        """Get the long-short ratio of a margin pair.

        How long positions of a coin compare with short ones in crossed and isolated margin, over time.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: How far back. When left out: 24h.
            coin: The base or the quote coin of the pair; left out, the base coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/margin/market/long-short-ratio. Document section: Get Leveraged long-short ratio Data.
        """
        from ..api.margin_common import get_long_short_ratio as _op

        return _op.sync(self._client, symbol=symbol, period=period, coin=coin, options=options)

    def get_long_short_ratio_detailed(
        self,
        *,
        symbol: str,
        period: MarginPeriodLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[MarginLongShortRatio]]:
        """As `get_long_short_ratio`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_common import get_long_short_ratio as _op

        return _op.sync_detailed(self._client, symbol=symbol, period=period, coin=coin, options=options)


class AsyncMarginCommonApi:
    """Margin currencies, rates and ratios."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_currencies(self, *, options: RequestOptions | None = None) -> list[MarginCurrency]:
        """List the margin pairs.

        All pairs with margin: leverage, risk ratios, smallest and largest order, decimals, and which of their coins
        can be borrowed.

        Unconfirmed: Bitget's sample is signed; three public clients call it without a key.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

        GET /api/v2/margin/currencies. Document section: Get Support Currencies.
        """
        from ..api.margin_common import get_currencies as _op

        return await _op.asyncio(self._client, options=options)

    async def get_currencies_detailed(self, *, options: RequestOptions | None = None) -> Response[list[MarginCurrency]]:
        """As `get_currencies`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_common import get_currencies as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_interest_rate(self, *, coin: str, options: RequestOptions | None = None) -> MarginInterestRate:
        """Get the interest rate of a coin.

        What borrowing a coin costs now. Interest is booked for each hour or part of one: amount x daily rate / 24.

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

        GET /api/v2/margin/interest-rate-record. Document section: Get the leverage interest rate.
        """
        from ..api.margin_common import get_interest_rate as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_interest_rate_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[MarginInterestRate]:
        """As `get_interest_rate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_common import get_interest_rate as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_loan_growth(
        self,
        *,
        symbol: str,
        period: MarginPeriodLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[MarginLoanGrowth]:
        """Get the growth of loans of a margin pair.

        How fast borrowing of a coin grows in crossed and isolated margin, over time.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: How far back. When left out: 24h.
            coin: The base or the quote coin of the pair; left out, the base coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/margin/market/loan-growth. Document section: Get Margin loan growth rate Data.
        """
        from ..api.margin_common import get_loan_growth as _op

        return await _op.asyncio(self._client, symbol=symbol, period=period, coin=coin, options=options)

    async def get_loan_growth_detailed(
        self,
        *,
        symbol: str,
        period: MarginPeriodLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[MarginLoanGrowth]]:
        """As `get_loan_growth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_common import get_loan_growth as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, period=period, coin=coin, options=options)

    async def get_long_short_ratio(
        self,
        *,
        symbol: str,
        period: MarginPeriodLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[MarginLongShortRatio]:
        """Get the long-short ratio of a margin pair.

        How long positions of a coin compare with short ones in crossed and isolated margin, over time.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            period: How far back. When left out: 24h.
            coin: The base or the quote coin of the pair; left out, the base coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

        GET /api/v2/margin/market/long-short-ratio. Document section: Get Leveraged long-short ratio Data.
        """
        from ..api.margin_common import get_long_short_ratio as _op

        return await _op.asyncio(self._client, symbol=symbol, period=period, coin=coin, options=options)

    async def get_long_short_ratio_detailed(
        self,
        *,
        symbol: str,
        period: MarginPeriodLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[MarginLongShortRatio]]:
        """As `get_long_short_ratio`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin_common import get_long_short_ratio as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, period=period, coin=coin, options=options)
