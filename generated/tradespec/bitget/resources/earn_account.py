"""`client.earn_account`: What is invested in all earn products together.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.earn_asset import EarnAsset


class EarnAccountApi:
    """What is invested in all earn products together."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_assets(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[EarnAsset]:
        """Get what you have in earn.

        What is invested in all earn products, by coin.

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

        GET /api/v2/earn/account/assets. Document section: Earn account.
        """
        from ..api.earn_account import get_assets as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_assets_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[EarnAsset]]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_account import get_assets as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)


class AsyncEarnAccountApi:
    """What is invested in all earn products together."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_assets(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[EarnAsset]:
        """Get what you have in earn.

        What is invested in all earn products, by coin.

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

        GET /api/v2/earn/account/assets. Document section: Earn account.
        """
        from ..api.earn_account import get_assets as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_assets_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[EarnAsset]]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_account import get_assets as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)
