"""From request to response: routes, keys, parameters, the handler, the contract's check of the answer."""

from __future__ import annotations

from email.utils import format_datetime
from typing import cast

from tradespec.core.clock import Clock, utc_now
from tradespec.emulator.contract import Contract, Operation, Route
from tradespec.emulator.engine import Exchange
from tradespec.emulator.faces.bitflyer import errors, funds, market, trade
from tradespec.emulator.faces.bitflyer.auth import ApiKey, authenticate
from tradespec.emulator.faces.bitflyer.errors import BitflyerError
from tradespec.emulator.faces.bitflyer.limits import RateCounters
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions
from tradespec.emulator.faces.bitflyer.products import MAKER_ACCOUNTS
from tradespec.emulator.faces.bitflyer.state import EMPTY, Call, State, make_state
from tradespec.emulator.messages import Headers, Json, MalformedJson, Request, Response, read_json, write_json

_HANDLERS = {**market.HANDLERS, **trade.HANDLERS, **funds.HANDLERS}
_NOT_GRANTED = frozenset({"sendParentOrder"})
_JSON = ("Content-Type", "application/json; charset=utf-8")


class BitflyerFace:
    """An emulated bitFlyer.

    Args:
        contract: its contract.
        state: its markets and accounts.
        clock: source of all time.

    Attributes:
        state: what it keeps beside the engine; change it under `exchange.lock`.

    Raises:
        ValueError: the contract has an operation that nothing here answers.
    """

    def __init__(self, contract: Contract, state: State, clock: Clock) -> None:
        missing = contract.operations.keys() - _HANDLERS.keys()
        if missing:
            raise ValueError(f"the contract has operations that are not emulated: {', '.join(sorted(missing))}")
        self.state = state
        self._contract = contract
        self._clock = clock
        self._limits = RateCounters(contract.buckets)

    @property
    def exchange(self) -> Exchange:
        """The matching engine."""
        return self.state.exchange

    def add_key(self, key: str, secret: str, *, account: str, permissions: frozenset[str] | None = None) -> None:
        """Let an API key in.

        Args:
            key: ACCESS-KEY.
            secret: what it signs with.
            account: whose it is. A new one is opened with the starting balances.
            permissions: paths such as "/v1/me/getbalance"; None for all private ones that are emulated.

        Raises:
            ValueError: the account is the market maker's.
        """
        if account in MAKER_ACCOUNTS:
            raise ValueError(f"the account {account!r} belongs to the market maker")
        with self.exchange.lock:
            if account not in self.exchange.accounts():
                self.exchange.account(account)
                for currency, amount in self.state.options.balances.items():
                    self.exchange.deposit(account, currency, amount)
            paths = self._private_paths() if permissions is None else permissions
            self.state.keys[key] = ApiKey(key, secret, account, paths)

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ContractBroken: the answer is not what the contract says: a defect of emulator or contract.
        """
        with self.exchange.lock:
            self.exchange.settle()
            route = self._contract.route(request.path)
            operation = route.operations.get(request.method)
            if operation is None:
                return self._no_operation(request, route)
            return self._answer(request, operation)

    def _answer(self, request: Request, operation: Operation) -> Response:
        key: ApiKey | None = None
        try:
            if operation.signed:
                key = self._let_in(request, operation)
            result = _HANDLERS[operation.id](self.state, self._read(request, operation, key))
            status = 200
        except BitflyerError as error:
            result, status = error.body, error.http
        is_empty = result is EMPTY
        self._contract.check_response(operation, status, result, is_empty=is_empty)
        account = key.account if key else None
        left = self._limits.count(operation.buckets, request.client, account, self._clock.time_ns() // 10**9)
        return self._response(status, None if is_empty else write_json(result), left)

    def _let_in(self, request: Request, operation: Operation) -> ApiKey:
        state = self.state
        window = state.options.timestamp_window
        key = authenticate(request, state.keys, now_ns=self._clock.time_ns(), window=window)
        if operation.path not in key.permissions:
            raise errors.unauthorized("Permission denied")
        return key

    def _read(self, request: Request, operation: Operation, key: ApiKey | None) -> Call:
        params, violations = self._contract.read_query(operation, request.query)
        longest = self.state.options.max_count
        for violation in tuple(violations):
            if (violation.field, violation.rule) == ("count", "maximum"):
                params["count"] = longest
                violations.remove(violation)
        body: dict[str, Json] = {}
        if operation.body is not None:
            body = _read_object(request.body)
            violations += self._contract.check_body(operation, body)
        if violations:
            raise errors.of_violation(violations[0], body.get("product_code"), self.state.options.unknown_code)
        return Call(request, operation, params, body, key)

    def _no_operation(self, request: Request, route: Route) -> Response:
        """What the web framework under bitFlyer answers before any of its own code runs."""
        if route.methods:
            text = f"The requested resource does not support http method '{request.method}'."
            return self._response(405, write_json({"Message": text}), (("Allow", ", ".join(route.methods)),))
        text = f"No HTTP resource was found that matches the request URI '{request.target}'."
        return self._response(404, write_json({"Message": text}))

    def _response(self, status: int, body: bytes | None, headers: Headers = ()) -> Response:
        date = ("Date", format_datetime(utc_now(self._clock), usegmt=True))
        content = b"" if body is None else body
        kind: Headers = () if body is None else (_JSON,)
        return Response(status, (date, *kind, ("Content-Length", str(len(content))), *headers), content)

    def _private_paths(self) -> frozenset[str]:
        operations = self._contract.operations.values()
        return frozenset(each.path for each in operations if each.signed and each.id not in _NOT_GRANTED)


def make_face(contract: Contract, clock: Clock, *, seed: int, options: BitflyerOptions | None = None) -> BitflyerFace:
    """A bitFlyer with its markets running and no API keys."""
    return BitflyerFace(contract, make_state(clock, seed, options or BitflyerOptions()), clock)


def _read_object(content: bytes) -> dict[str, Json]:
    """A request's body. Fields that are null count as left out."""
    try:
        document = read_json(content)
    except MalformedJson:
        document = None
    if document is None:
        raise BitflyerError(-122, "Empty request body")
    if not isinstance(document, dict):
        return {}
    return {name: value for name, value in cast(dict[str, Json], document).items() if value is not None}
