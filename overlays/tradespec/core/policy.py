"""One call from its arguments to its result, without any I/O: limiter, signer, network, outcome, retry, decode.

`Policy.run` is a generator. It yields what it wants done (`Acquire`, `Send`, `Sleep`) and is told how that went; two small loops
in `client.py` do it, one for threads and one for asyncio. Its return value is the `Response` or the error to raise: errors are
raised by the loop, so their tracebacks hold no frame with a signed request in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import msgspec
from attrs import evolve

from .classify import Classifier, TransportFailure, Verdict, make_doubtful
from .clock import Clock
from .credentials import missing_credentials
from .decode import BadBody, decode
from .errors import Outcome, ParameterError, ParameterTypeError, TradespecError
from .exchange import Exchange
from .operation import Call, Operation, WireRequest, WireResponse
from .options import RequestOptions, RetryPolicy, Timeouts
from .origin import insecure
from .overlay import NumberedSigner, Overlay, Signer
from .reconcile import identify
from .response import Response
from .retry import next_delay
from .telemetry import Telemetry

if TYPE_CHECKING:
    from .nonces import Turn

__all__ = ["Acquire", "Effect", "Policy", "Reply", "Send", "Sleep", "TakeTurn", "check_headers"]

T = TypeVar("T")

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)
_VALUE = re.compile(r"([\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?)?", re.ASCII)
_FRAMING = frozenset({"host", "content-length", "content-type", "transfer-encoding", "connection", "accept-encoding"})


class Acquire(msgspec.Struct, frozen=True):
    """Take units of rate-limit buckets; the reply is False if that would last longer than `max_wait` seconds."""

    buckets: tuple[tuple[str, int], ...]
    max_wait: float | None


class TakeTurn(msgspec.Struct, frozen=True):
    """Wait for the key's turn to send a number; the reply is the `Turn`, None if it did not come within `max_wait` seconds, or why
    there is none."""

    max_wait: float | None


class Send(msgspec.Struct, frozen=True):
    """Send the request; the reply is the answer or a `TransportFailure`. `deadline` is an instant of `Clock.monotonic`.

    `on_sent` is called when the last byte has been written.
    """

    request: WireRequest
    timeouts: Timeouts
    deadline: float | None
    on_sent: Callable[[], None] | None = None

    def limit(self, seconds: float | None, now: float) -> float | None:
        """So many seconds, but none beyond the deadline; None for no limit."""
        if self.deadline is None:
            return seconds
        left = max(0.0, self.deadline - now)
        return left if seconds is None else min(seconds, left)


class Sleep(msgspec.Struct, frozen=True):
    """Wait."""

    seconds: float


Effect = Acquire | Send | Sleep | TakeTurn
Reply: TypeAlias = "WireResponse | TransportFailure | Turn | TradespecError | bool | None"
Steps = Generator[Effect, Reply, T]


class _Plan(msgspec.Struct, frozen=True):
    """The settings of one call, and its two instants of `Clock.monotonic`."""

    timeouts: Timeouts
    retry: RetryPolicy
    headers: tuple[tuple[str, str], ...]
    begun: float
    deadline: float | None


class Policy(msgspec.Struct, frozen=True, eq=False):
    """The rules of one client. Immutable, shared by all its calls.

    Attributes:
        exchange, overlay: whose rules.
        signer: None on a client without credentials.
        origin: where requests go, such as "https://api.bitflyer.com".
        headers: sent with every request.
        signed_headers: sent with every signed request as well.
        account: tells accounts and environments apart, without showing anything of either.
        environment: which of the exchange's environments; "" where `origin` stands for all of its hosts.
        exposed: others could read along, so that no secret may go out.
        numbered: whether signed requests carry a growing number.
        timeouts, retry: unless a call says otherwise.
        lax: tolerate bad optional fields of answers.
        clock, telemetry: of the client.
        classifier: the outcome rules.
    """

    exchange: Exchange
    overlay: Overlay
    signer: Signer | None
    origin: str
    headers: tuple[tuple[str, str], ...]
    signed_headers: tuple[tuple[str, str], ...]
    account: str
    environment: str
    exposed: bool
    numbered: bool
    timeouts: Timeouts
    retry: RetryPolicy
    lax: bool
    clock: Clock
    telemetry: Telemetry
    classifier: Classifier

    def __repr__(self) -> str:
        return f"<Policy {self.exchange.name}>"

    def run(self, call: Call[T], options: RequestOptions | None) -> Steps[Response[T] | TradespecError]:
        """Do one call. Yields effects; returns the response, or the error to raise."""
        operation = call.operation
        if operation.signed and self.signer is None:
            return missing_credentials(self.exchange, self.exchange.credentials, operation.id)
        if self.exposed and (operation.secret or operation.confides):
            return insecure(self.exchange, self.origin, operation.id)
        plan = self._plan(operation, options)
        if isinstance(plan, TradespecError):
            return plan
        write = operation.write_class != "read"
        attempt = 0
        doubt = resent = False
        while True:
            attempt += 1
            result = yield from self._attempt(call, plan, attempt)
            if isinstance(result, Response):
                elapsed = self.clock.monotonic() - plan.begun
                self.telemetry.finished(operation.id, attempt, result.status, elapsed, result.issues)
                return result
            error, resend = result
            doubt = doubt or error.outcome is Outcome.UNKNOWN
            may_resend = resend and not resent
            window = self._window(operation)
            delay = next_delay(plan.retry, operation.write_class, error, attempt, may_resend=may_resend, window=window)
            now = self.clock.monotonic()
            if delay is None or (plan.deadline is not None and now + delay >= plan.deadline):
                if write and doubt and error.outcome is not Outcome.UNKNOWN:
                    make_doubtful(error)
                identify(error, call, self.clock, self.account, now - plan.begun)
                self.telemetry.failed(operation.id, attempt, error, now - plan.begun, write=write)
                return error
            resent = resent or resend
            self.telemetry.retrying(operation.id, attempt, delay, error)
            yield Sleep(delay)

    def _attempt(self, call: Call[T], plan: _Plan, attempt: int) -> Steps[Response[T] | Verdict]:
        operation = call.operation
        turn: Any = None  # a Turn: the import is for type checkers
        if self.numbered and operation.signed:
            turn = yield TakeTurn(self._remaining(plan))
            if turn is None:
                said = "other calls with this key kept their turn until the call's total time ran out"
                return self._late(operation, said)
            if isinstance(turn, TradespecError):
                turn.exchange, turn.operation = self.exchange.name, operation.id
                return Verdict(turn)
        try:
            if operation.buckets:
                granted = yield Acquire(operation.buckets, self._remaining(plan))
                if granted is False:
                    said = "no room within the rate limits before the call's total time runs out"
                    return self._late(operation, said)
            if plan.deadline is not None and self.clock.monotonic() >= plan.deadline:
                return self._late(operation, "the call's total time ran out before the request could go out")
            request = self._sign(call, plan, turn)
            problem = _bad_header(request.headers)
            if problem:
                return Verdict(self._refuse(operation, problem))
            self.telemetry.started(operation.id, attempt, operation.method, operation.path)
            begun = self.clock.monotonic()
            reply = yield Send(request, plan.timeouts, plan.deadline, None if turn is None else turn.sent)
        finally:
            if turn is not None:
                turn.done()
        now = self.clock.monotonic()
        if isinstance(reply, TransportFailure):
            if reply.kind == "timeout" and plan.deadline is not None and now >= plan.deadline:
                reply = TransportFailure("deadline", reply.sent, "the call's total time ran out")
            return self.classifier.of_failure(operation, reply)
        assert isinstance(reply, WireResponse)
        self.telemetry.received(operation.id, attempt, reply.status, now - begun, len(reply.body))
        return self.classifier.of_response(operation, reply) or self._decode(call, reply, attempt)

    def _decode(self, call: Call[T], response: WireResponse, attempt: int) -> Response[T] | Verdict:
        operation = call.operation
        try:
            parsed, issues = decode(operation, self.exchange, response.body, lax=self.lax, bare=call.bare)
        except BadBody as error:
            message, path = str(error), error.path
        else:
            if operation.rescale is not None:
                operation.rescale.apply(parsed, call.digits)
            if operation.failure is not None and (said := operation.failure.said(parsed)) is not None:
                return self.classifier.refusal(operation, response, said, Outcome(operation.failure.outcome))
            if not operation.single:
                return Response(response.status, parsed, response.body, response.headers, issues, attempt)
            rows: Any = parsed  # a list, of which the row is the result
            if not rows:
                return self.classifier.missing(operation, response)
            if len(rows) == 1:
                return Response(response.status, rows[0], response.body, response.headers, issues, attempt)
            message, path = f"{len(rows)} rows where one was asked for", "$"
        return self.classifier.breach(operation, response, message, path)

    def _sign(self, call: Call[Any], plan: _Plan, turn: Turn | None) -> WireRequest:
        headers, operation = plan.headers, call.operation
        origin = operation.origins.get(self.environment, self.origin) if operation.origins else self.origin
        if call.content_type is not None:
            headers = (*headers, ("Content-Type", call.content_type))
        if not operation.signed or self.signer is None:
            return WireRequest(operation.method, origin, call.target, headers, call.body)
        if self.signed_headers:
            headers = (*headers, *self.signed_headers)
        request = WireRequest(operation.method, origin, call.target, headers, call.body)
        if turn is not None:
            return cast("NumberedSigner", self.signer).numbered(request, turn.field, turn.value)
        return self.signer(request)

    def _plan(self, operation: Operation[Any], options: RequestOptions | None) -> _Plan | ParameterError:
        timeouts, retry, headers = self.timeouts, self.retry, self.headers
        if options is not None:
            if not isinstance(options, RequestOptions):  # pyright: ignore[reportUnnecessaryIsInstance]
                problem = f"options= takes RequestOptions(...), not {type(options).__name__}"
                return ParameterTypeError(problem, exchange=self.exchange.name, operation=operation.id)
            timeouts = options.timeouts or timeouts
            if options.retries is not None:
                if options.retries < 0:
                    return self._refuse(operation, f"retries={options.retries} must not be negative")
                retry = evolve(retry, retries=options.retries)
            if options.headers:
                problem = check_headers(self.exchange, options.headers)
                if problem:
                    return self._refuse(operation, problem)
                headers = merge_headers(headers, options.headers)
        begun = self.clock.monotonic()
        return _Plan(timeouts, retry, headers, begun, None if timeouts.total is None else begun + timeouts.total)

    def _window(self, operation: Operation[Any]) -> float:
        """Seconds of the shortest rate limit that an operation counts against."""
        names = {name.partition("@")[0] for name, _ in operation.buckets}
        return min((bucket.per for bucket in self.exchange.buckets if bucket.name in names), default=0.0)

    def _remaining(self, plan: _Plan) -> float | None:
        return None if plan.deadline is None else max(0.0, plan.deadline - self.clock.monotonic())

    def _late(self, operation: Operation[Any], message: str) -> Verdict:
        return self.classifier.of_failure(operation, TransportFailure("deadline", False, message))

    def _refuse(self, operation: Operation[Any], message: str) -> ParameterError:
        return ParameterError(message, exchange=self.exchange.name, operation=operation.id)


def merge_headers(base: tuple[tuple[str, str], ...], further: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Add headers; one of the same name (in any case) is replaced."""
    replaced = {name.lower() for name in further}
    return (*((name, value) for name, value in base if name.lower() not in replaced), *further.items())


def check_headers(exchange: Exchange, headers: Mapping[str, str]) -> str:
    """Say what is wrong with headers that a user gave; "" if nothing is."""
    for name, value in headers.items():
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            return f"the header {name} takes text, not {type(value).__name__}"
        if name.lower() in _FRAMING or name.lower() in exchange.secret_headers:
            return f"the header {name} is the SDK's own and can't be set"
    return _bad_header(tuple(headers.items()))


def _bad_header(headers: tuple[tuple[str, str], ...]) -> str:
    """Say which header can't go on the wire, without showing its value; "" if all can."""
    for name, value in headers:
        if not _NAME.fullmatch(name):
            return f"{name!r} is no header name"
        if not _VALUE.fullmatch(value):
            return f"the value of header {name} holds a line break, a blank at an end or a character outside ASCII"
    return ""
