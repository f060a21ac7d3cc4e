"""`client.account`: The account and the key in use.

Generated from specs/coinbtr; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.session import Session


class AccountApi:
    """The account and the key in use."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_profile(self, *, options: RequestOptions | None = None) -> dict[str, Any] | None:
        """Get the account's profile.

        Whatever the exchange tells about the account. The document has the path alone, and dropped it a few days
        later.

        Unconfirmed: What the answer holds.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/user/profile (also spelled /api/v1/user/profile, which is never sent). Document section:
        Profile information.
        """
        from ..api.account import get_profile as _op

        return _op.sync(self._client, options=options)

    def get_profile_detailed(self, *, options: RequestOptions | None = None) -> Response[dict[str, Any] | None]:
        """As `get_profile`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_profile as _op

        return _op.sync_detailed(self._client, options=options)

    def get_session(self, *, options: RequestOptions | None = None) -> Session | None:
        """Get the session.

        Whose key it is, from which address the call came, and what the key may do.

        Unconfirmed: The fields; they are those of the document's revision four days later.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/user/session (also spelled /api/v1/wallet/user/session, which is never sent). Document section:
        Session information.
        """
        from ..api.account import get_session as _op

        return _op.sync(self._client, options=options)

    def get_session_detailed(self, *, options: RequestOptions | None = None) -> Response[Session | None]:
        """As `get_session`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_session as _op

        return _op.sync_detailed(self._client, options=options)


class AsyncAccountApi:
    """The account and the key in use."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_profile(self, *, options: RequestOptions | None = None) -> dict[str, Any] | None:
        """Get the account's profile.

        Whatever the exchange tells about the account. The document has the path alone, and dropped it a few days
        later.

        Unconfirmed: What the answer holds.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/user/profile (also spelled /api/v1/user/profile, which is never sent). Document section:
        Profile information.
        """
        from ..api.account import get_profile as _op

        return await _op.asyncio(self._client, options=options)

    async def get_profile_detailed(self, *, options: RequestOptions | None = None) -> Response[dict[str, Any] | None]:
        """As `get_profile`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_profile as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_session(self, *, options: RequestOptions | None = None) -> Session | None:
        """Get the session.

        Whose key it is, from which address the call came, and what the key may do.

        Unconfirmed: The fields; they are those of the document's revision four days later.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/user/session (also spelled /api/v1/wallet/user/session, which is never sent). Document section:
        Session information.
        """
        from ..api.account import get_session as _op

        return await _op.asyncio(self._client, options=options)

    async def get_session_detailed(self, *, options: RequestOptions | None = None) -> Response[Session | None]:
        """As `get_session`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_session as _op

        return await _op.asyncio_detailed(self._client, options=options)
