"""Every exception of the SDK, and what each says about the request: was it sent, refused, or is that unknown?

    TradespecError
    ├── ConfigurationError               the client was set up wrongly
    │   └── MissingCredentials
    ├── ParameterError (ValueError)      an argument was refused before anything was sent
    │   └── ParameterTypeError (TypeError)
    ├── TransportError                   no usable answer came back
    │   ├── ConnectFailed                DNS, TCP, TLS or proxy: the request never left
    │   ├── RequestTimeout               one of the timeouts ran out
    │   ├── ConnectionLost               the connection broke, or the answer was garbled
    │   └── DeadlineExceeded             the call's total time ran out
    ├── ResponseTooLarge                 the answer was larger than the client accepts
    ├── StreamEnded                      a subscription was closed, and all is read
    ├── ContractBreach                   a successful answer that does not fit the contract
    └── ApiError                         the exchange answered with an error
        ├── BatchFailed                  some orders of a batch were refused (raise_for_failures)
        ├── BadRequest
        │   └── InvalidOrder
        ├── OrderRejected
        │   ├── InsufficientFunds
        │   ├── SelfTrade
        │   └── MarketClosed
        ├── NotFound
        │   └── OrderNotFound
        ├── AuthenticationError
        │   ├── InvalidSignature
        │   ├── NonceRefused
        │   └── TimestampRefused
        ├── PermissionDenied
        │   ├── TwoFactorRequired
        │   └── AccountRestricted
        ├── RateLimited
        ├── ExchangeUnavailable
        │   ├── Maintenance
        │   └── ExchangeBusy
        └── ServerError

`error.outcome` tells what became of the request; before sending a write again, look at it:

    not_sent    it never reached the exchange
    rejected    the exchange refused it; nothing happened
    unknown     it may have been carried out
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from .secret import scrub

__all__ = [
    "Outcome",
    "TradespecError",
    "ConfigurationError",
    "MissingCredentials",
    "ParameterError",
    "ParameterTypeError",
    "TransportError",
    "ConnectFailed",
    "RequestTimeout",
    "ConnectionLost",
    "DeadlineExceeded",
    "ResponseTooLarge",
    "StreamEnded",
    "ContractBreach",
    "ApiError",
    "BatchFailed",
    "BadRequest",
    "InvalidOrder",
    "OrderRejected",
    "InsufficientFunds",
    "SelfTrade",
    "MarketClosed",
    "NotFound",
    "OrderNotFound",
    "AuthenticationError",
    "InvalidSignature",
    "NonceRefused",
    "TimestampRefused",
    "PermissionDenied",
    "TwoFactorRequired",
    "AccountRestricted",
    "RateLimited",
    "ExchangeUnavailable",
    "Maintenance",
    "ExchangeBusy",
    "ServerError",
]

_EXCERPT = 80  # characters of a body that a repr shows


class Outcome(StrEnum):
    """What became of a request that ended in an exception."""

    NOT_SENT = "not_sent"
    REJECTED = "rejected"
    UNKNOWN = "unknown"


class TradespecError(Exception):
    """Base of all. Catch this to catch everything that the SDK raises on its own account.

    Attributes:
        message: the exchange's words, or ours.
        exchange: name of the exchange, such as "bitflyer"; "" if no call was involved.
        operation: the spec's operationId, such as "sendChildOrder"; "" if no call was involved.
        status: HTTP status of the answer, None without one.
        code: the exchange's own error code as text, None without one.
        request_id: the exchange's id of the request, where a response header names one.
        body: raw bytes of the answer; a repr shows only a short excerpt.
        outcome: `Outcome` of the request.
        retry_after: seconds the exchange asks to wait, None if it does not say.
        hint: what to do now, "" where nothing is to be said.
        client_id: your own id in the request (such as a clientOid), given or made up; None where it has none.
    """

    def __init__(
        self,
        message: str,
        *,
        exchange: str = "",
        operation: str = "",
        status: int | None = None,
        code: str | None = None,
        request_id: str | None = None,
        body: bytes = b"",
        outcome: Outcome = Outcome.NOT_SENT,
        retry_after: float | None = None,
        hint: str = "",
    ) -> None:
        self.message = scrub(message)
        super().__init__(self.message)
        self.exchange = exchange
        self.operation = operation
        self.status = status
        self.code = None if code is None else scrub(code)
        self.request_id = request_id
        self.body = body
        self.outcome = Outcome(outcome)
        self.retry_after = retry_after
        self.hint = hint
        self.client_id: str | None = None
        self.lookup: Any = None  # how `client.reconcile(error)` finds the request again

    def __str__(self) -> str:
        where = " ".join(part for part in (self.exchange, self.operation) if part)
        status = "" if self.status is None else f"HTTP {self.status}"
        what = " ".join(part for part in (self.code or "", self.message) if part)
        text = ", ".join(part for part in (status, what) if part)
        text = f"{where}: {text} [{self.outcome}]" if where else text
        return f"{text}. {self.hint}" if self.hint else text

    def __repr__(self) -> str:
        shown = {
            "exchange": self.exchange,
            "operation": self.operation,
            "status": self.status,
            "code": self.code,
            "outcome": str(self.outcome),
        }
        parts = [repr(self.message), *(f"{name}={value!r}" for name, value in shown.items() if value)]
        if self.body:
            parts.append(f"body={_excerpt(self.body)}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, dict(self.__dict__))


class ConfigurationError(TradespecError):
    """The client was set up or used wrongly; the message says how to mend it."""


class MissingCredentials(ConfigurationError):
    """A signed operation was called on a client without credentials, or with only some of them."""


class ParameterError(TradespecError, ValueError):
    """An argument was refused. Nothing was sent."""


class ParameterTypeError(ParameterError, TypeError):
    """An argument has the wrong type, such as a float for a price. Nothing was sent."""


class TransportError(TradespecError):
    """No usable answer came back. `outcome` says whether the request may have been carried out."""


class ConnectFailed(TransportError):
    """DNS, TCP, TLS or the proxy failed: the request was not sent."""


class RequestTimeout(TransportError):
    """Waiting for a free connection, writing or reading took longer than its timeout."""


class ConnectionLost(TransportError):
    """The connection broke after the request had begun to go out, or the answer could not be read to its end."""


class DeadlineExceeded(TransportError):
    """The call's total time (`Timeouts.total`) ran out, its retries and waits included."""


class ResponseTooLarge(TradespecError):
    """The answer, decompressed, was larger than the client's `max_response_bytes`."""


class StreamEnded(TradespecError):
    """A subscription, an order book or their client has been closed, and all that had come is read."""


class ContractBreach(TradespecError):
    """The exchange reported success with a body that does not fit the contract.

    Attributes:
        path: where the (first) breach is, in wire names, such as "$[3].price".
        issues: one line per breach.
    """

    def __init__(self, message: str, *, path: str = "$", issues: tuple[str, ...] = (), **details: Any) -> None:
        super().__init__(message, **details)
        self.path = path
        self.issues = issues


class ApiError(TradespecError):
    """The exchange answered with an error."""


class BatchFailed(ApiError):
    """Some items of a batch were refused; the others were carried out. Raised by `raise_for_failures()` of a batch's result.

    Attributes:
        failures: the refused items, each as the error that it would have raised alone.
    """

    def __init__(self, message: str, *, failures: tuple[ApiError, ...] = (), **details: Any) -> None:
        super().__init__(message, **details)
        self.failures = failures


class BadRequest(ApiError):
    """The exchange found the request malformed or a parameter out of range (default for HTTP 400)."""


class InvalidOrder(BadRequest):
    """The order itself is malformed: price, size, side or type."""


class OrderRejected(ApiError):
    """A well-formed order was refused."""


class InsufficientFunds(OrderRejected):
    """Balance or margin does not cover the order."""


class SelfTrade(OrderRejected):
    """The order would have met one of the account's own."""


class MarketClosed(OrderRejected):
    """The market takes no orders now."""


class NotFound(ApiError):
    """What was asked for does not exist (default for HTTP 404)."""


class OrderNotFound(NotFound):
    """No such order, or it is no longer open."""


class AuthenticationError(ApiError):
    """The key or the signature was not accepted (default for HTTP 401)."""


class InvalidSignature(AuthenticationError):
    """The signature is wrong: most often the API secret."""


class NonceRefused(AuthenticationError):
    """The nonce is not larger than the last one, or the tonce is used or too far from the exchange's clock."""


class TimestampRefused(AuthenticationError):
    """The request's time stamp is outside what the exchange accepts: most often a wrong clock."""


class PermissionDenied(ApiError):
    """The key may not do this (default for HTTP 403)."""


class TwoFactorRequired(PermissionDenied):
    """A two-factor code is missing or wrong."""


class AccountRestricted(PermissionDenied):
    """The account is not verified, has terms to accept, or is limited."""


class RateLimited(ApiError):
    """Too many requests (default for HTTP 429); see `retry_after`."""


class ExchangeUnavailable(ApiError):
    """The exchange does not serve requests now (default for HTTP 503)."""


class Maintenance(ExchangeUnavailable):
    """The exchange is under maintenance."""


class ExchangeBusy(ExchangeUnavailable):
    """The exchange is overloaded and asks to come again later."""


class ServerError(ApiError):
    """The exchange, or the network in front of it, failed (default for HTTP 5xx)."""


def _rebuild(cls: type[TradespecError], message: str, state: dict[str, Any]) -> TradespecError:
    """Unpickle or copy without going through the constructor."""
    error = cls.__new__(cls, message)
    error.__dict__.update(state)
    return error


def _excerpt(body: bytes) -> str:
    text = scrub(body[: _EXCERPT * 20].decode("utf-8", "replace"))
    short = text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}..."
    return f"<{len(body)} bytes: {short!r}>"
