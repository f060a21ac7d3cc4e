"""From what came back to an exception with its class and its outcome. The rules of "did it happen?" stand here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import Any, Literal, NamedTuple

import msgspec

from . import errors
from .clock import Clock
from .errors import Outcome, TradespecError
from .exchange import ErrorRule, Exchange
from .operation import Operation, WireResponse
from .overlay import ErrorReport, Overlay
from .retry import retry_after

__all__ = ["Classifier", "TransportFailure", "Verdict", "item_error", "make_doubtful"]

_BY_STATUS: dict[int, type[errors.ApiError]] = {
    400: errors.BadRequest,
    401: errors.AuthenticationError,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    429: errors.RateLimited,
    503: errors.ExchangeUnavailable,
}
_BY_KIND: dict[str, type[TradespecError]] = {
    "connect": errors.ConnectFailed,
    "timeout": errors.RequestTimeout,
    "lost": errors.ConnectionLost,
    "deadline": errors.DeadlineExceeded,
    "too_large": errors.ResponseTooLarge,
}
_REFUSED_UNHEARD = frozenset({408, 429, 499})
"""Pages that a proxy in front of the exchange may send when the request is already through: they refuse nothing."""

_REFUSED_BY_NATURE = frozenset({401, 403, 404, 405})
"""What these statuses say can't have been said after something was done, even where other refusals prove nothing."""

_REQUEST_ID_HEADERS = ("x-request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")
_LOOK_FIRST = "It may have been carried out: look at the orders, executions or balances before sending it again"
_CHECK_CLOCK = "Check this machine's clock"
_MAX_MESSAGE = 500
_WITHHELD = b"(withheld: it holds secrets)"


class TransportFailure(msgspec.Struct, frozen=True):
    """Why there is no answer. A value, not an exception, so that no library frame hangs on what is raised of it.

    Attributes:
        kind: what went wrong.
        sent: whether any of the request may have reached the exchange.
        message: for people; secrets in it are blanked when it becomes an error.
    """

    kind: Literal["connect", "timeout", "lost", "deadline", "too_large"]
    sent: bool
    message: str


class Verdict(NamedTuple):
    """A failed attempt: its error, and whether the error table allows one more, freshly signed, whatever the write class."""

    error: TradespecError
    resend: bool = False


class Classifier:
    """The outcome rules and the error table of one exchange.

    Raises:
        ConfigurationError: the error table names a class that does not exist.
    """

    def __init__(self, exchange: Exchange, overlay: Overlay, clock: Clock) -> None:
        self._exchange = exchange
        self._overlay = overlay
        self._clock = clock
        self._classes = {rule.error: _error_class(exchange, rule) for rule in exchange.errors}

    def of_failure(self, operation: Operation[Any], failure: TransportFailure) -> Verdict:
        """The error of an attempt without answer."""
        outcome = Outcome.UNKNOWN if failure.sent else Outcome.NOT_SENT
        return Verdict(self._make(_BY_KIND[failure.kind], operation, failure.message, outcome))

    def of_response(self, operation: Operation[Any], response: WireResponse) -> Verdict | None:
        """The error in an answer, or None if it is a success."""
        report = self._overlay.read_error(response.status, response.body)
        if report is None:
            if 200 <= response.status < 300:
                return None
            return self._of_page(operation, response)
        rule = next((rule for rule in self._exchange.errors if _fits(rule, response.status, report)), None)
        if rule is not None:
            error = self._answer(
                self._classes[rule.error], operation, response, Outcome(rule.outcome), report, note=rule.note
            )
            error.hint = error.hint or rule.hint
            return Verdict(error, rule.resend)
        refused = 400 <= response.status < 500 and (report.code is not None or response.status not in _REFUSED_UNHEARD)
        if self._exchange.unlisted == "unknown" and operation.write_class != "read":
            refused = refused and report.code is None and response.status in _REFUSED_BY_NATURE
        outcome = Outcome.REJECTED if refused else Outcome.UNKNOWN
        return Verdict(self._answer(_class_of_status(response.status), operation, response, outcome, report))

    def breach(self, operation: Operation[Any], response: WireResponse, message: str, path: str) -> Verdict:
        """The error of a successful answer that does not fit the contract."""
        make = partial(errors.ContractBreach, path=path, issues=(f"{path}: {message}",))
        message = f"the answer breaks the contract at {path}: {message}"
        return Verdict(self._answer(make, operation, response, Outcome.UNKNOWN, ErrorReport(None, message)))

    def refusal(self, operation: Operation[Any], response: WireResponse, message: str, outcome: Outcome) -> Verdict:
        """The error of a result that says no although the call succeeded (`x-failure`)."""
        report = ErrorReport(None, message)
        rule = next((rule for rule in self._exchange.errors if _fits(rule, response.status, report)), None)
        make = errors.ApiError if rule is None else self._classes[rule.error]
        return Verdict(self._answer(make, operation, response, outcome, report))

    def missing(self, operation: Operation[Any], response: WireResponse) -> Verdict:
        """The error of an empty list where one row was asked for (`x-single`)."""
        make: type[TradespecError] = getattr(errors, operation.single)
        report = ErrorReport(None, "the exchange found none: its answer is an empty list")
        return Verdict(self._answer(make, operation, response, Outcome.REJECTED, report))

    def of_stream(self, channel: str, address: str | None, code: str | None, message: str | None) -> TradespecError:
        """The error of a channel that the exchange refused; without address, of the proof of who is asking."""
        report = ErrorReport(code, message)
        rule = next((rule for rule in self._exchange.errors if _fits(rule, 200, report)), None)
        default = errors.AuthenticationError if address is None else errors.ApiError
        make = default if rule is None else self._classes[rule.error]
        text = (message or "the exchange refused the channel")[:_MAX_MESSAGE]
        text = f"{address}: {text}" if address and address != channel else text
        return make(text, exchange=self._exchange.name, operation=channel, code=code, outcome=Outcome.REJECTED)

    def _of_page(self, operation: Operation[Any], response: WireResponse) -> Verdict:
        """Not the exchange's own words: a page of its front, a redirect, an empty body."""
        status = response.status
        refused = 400 <= status < 500 and status not in _REFUSED_UNHEARD
        if 300 <= status < 400:
            message = "a redirect, which is never followed"
        else:
            kind = (_header(response, "content-type") or "no content type").partition(";")[0].strip()
            message = f"{_phrase(status)} ({kind}; not an error of the exchange's own form)"
        outcome = Outcome.REJECTED if refused else Outcome.UNKNOWN
        return Verdict(self._answer(_class_of_status(status), operation, response, outcome, ErrorReport(None, message)))

    def _answer(
        self,
        make: Callable[..., TradespecError],
        operation: Operation[Any],
        response: WireResponse,
        outcome: Outcome,
        report: ErrorReport,
        note: str = "",
    ) -> TradespecError:
        header = partial(_header, response)
        return self._make(
            make,
            operation,
            (report.message or note or _phrase(response.status))[:_MAX_MESSAGE],
            outcome,
            status=response.status,
            code=report.code,
            request_id=next((found for name in _REQUEST_ID_HEADERS if (found := header(name))), None),
            body=_WITHHELD if operation.secret and 200 <= response.status < 300 else response.body,
            retry_after=report.retry_after if report.retry_after is not None else retry_after(header, self._clock),
        )

    def _make(
        self,
        make: Callable[..., TradespecError],
        operation: Operation[Any],
        message: str,
        outcome: Outcome,
        **details: Any,
    ) -> TradespecError:
        error = make(message, exchange=self._exchange.name, operation=operation.id, outcome=outcome, **details)
        if operation.write_class != "read" and outcome is Outcome.UNKNOWN:
            error.hint = _LOOK_FIRST
        elif isinstance(error, errors.TimestampRefused):
            error.hint = _CHECK_CLOCK
        return error


def item_error(exchange: Exchange, code: str | None, message: str | None) -> errors.ApiError:
    """The error of one item of a batch, by the exchange's table."""
    report = ErrorReport(code or None, message or None)
    rule = next((rule for rule in exchange.errors if _fits(rule, 200, report)), None)
    make: Any = errors.ApiError if rule is None else _error_class(exchange, rule)
    outcome = Outcome.REJECTED if rule is None else Outcome(rule.outcome)  # it stands among the refused
    text = report.message or (rule.note if rule is not None else "") or "refused"
    hint = "" if rule is None else rule.hint
    made: errors.ApiError = make(
        text[:_MAX_MESSAGE], exchange=exchange.name, code=report.code, outcome=outcome, hint=hint
    )
    return made


def make_doubtful(error: TradespecError) -> None:
    """An earlier attempt of the same write may have been carried out, so the last error proves nothing."""
    error.outcome = Outcome.UNKNOWN
    error.hint = _LOOK_FIRST


def _error_class(exchange: Exchange, rule: ErrorRule) -> type[TradespecError]:
    found = getattr(errors, rule.error, None)
    if isinstance(found, type) and issubclass(found, errors.ApiError):
        return found
    raise errors.ConfigurationError(
        f"the error table of {exchange.title} maps {rule.code} to {rule.error!r}, which is no ApiError",
        exchange=exchange.name,
    )


def _fits(rule: ErrorRule, status: int, report: ErrorReport) -> bool:
    return (
        (rule.code in ("*", report.code))
        and (rule.match is None or rule.match.casefold() in (report.message or "").casefold())
        and (not rule.http or status in rule.http)
    )


def _class_of_status(status: int) -> type[errors.ApiError]:
    found = _BY_STATUS.get(status)
    if found is not None:
        return found
    return errors.ServerError if 500 <= status < 600 else errors.ApiError


_CDN_PHRASES = {
    520: "the CDN got an unknown answer from the exchange",
    521: "the CDN was refused by the exchange",
    522: "the CDN got no connection to the exchange",
    523: "the CDN can't reach the exchange",
    524: "the CDN got no answer from the exchange in time",
    525: "the CDN got no TLS connection to the exchange",
    526: "the CDN does not trust the exchange's certificate",
    527: "the CDN lost the connection to the exchange",
}


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return _CDN_PHRASES.get(status, "an unregistered HTTP status")


def _header(response: WireResponse, name: str) -> str | None:
    return next((value for key, value in response.headers if key.lower() == name), None)
