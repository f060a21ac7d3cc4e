"""From request to response: routes, keys, parameters, the handler, the contract's check of the answer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from decimal import Decimal
from email.utils import format_datetime
from typing import cast

from tradespec.core.clock import Clock, utc_now
from tradespec.emulator.contract import Contract, Operation, Route
from tradespec.emulator.engine import Exchange
from tradespec.emulator.faces.bitflyer import errors, funds, margin, market, special, trade
from tradespec.emulator.faces.bitflyer.auth import ORDER_EVENTS, ApiKey, authenticate
from tradespec.emulator.faces.bitflyer.control import BitflyerControl
from tradespec.emulator.faces.bitflyer.errors import BitflyerError
from tradespec.emulator.faces.bitflyer.limits import RateLimiter
from tradespec.emulator.faces.bitflyer.loose import read_loose_json
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions
from tradespec.emulator.faces.bitflyer.products import MAKER_ACCOUNTS
from tradespec.emulator.faces.bitflyer.state import EMPTY, Call, State
from tradespec.emulator.faces.bitflyer.streams import BitflyerStreams
from tradespec.emulator.messages import Headers, Json, MalformedJson, Request, Response, read_json, write_json

_HANDLERS = {**market.HANDLERS, **trade.HANDLERS, **special.HANDLERS, **funds.HANDLERS, **margin.HANDLERS}
_JSON = ("Content-Type", "application/json; charset=utf-8")
_PLACEMENTS = frozenset({"sendChildOrder", "sendParentOrder"})
_SMALL = Decimal("0.1")


class BitflyerFace:
    """An emulated bitFlyer.

    Args:
        contract: its contract.
        clock: source of all time.
        seed: of everything that is random.
        options: the choices.

    Attributes:
        state: what it keeps; `reset` puts another one in its place.
        clock: as given.
        control: what tests can do to it.
        streams: what its Realtime API sends.

    Raises:
        ValueError: the contract has an operation that nothing here answers.
    """

    def __init__(self, contract: Contract, clock: Clock, seed: int, options: BitflyerOptions) -> None:
        missing = contract.operations.keys() - _HANDLERS.keys()
        if missing:
            raise ValueError(f"the contract has operations that are not emulated: {', '.join(sorted(missing))}")
        self.clock = clock
        self._contract = contract
        self._seed = seed
        self._options = options
        self._lock = threading.RLock()  # the exchange's too: a reset changes the exchange, not the lock
        self.state = State(clock, seed, options, self._lock)
        self._limits = RateLimiter(contract.buckets, options)
        self.streams = BitflyerStreams(self.state, self._lock)
        self.control = BitflyerControl(self)

    def reset(self) -> None:
        """Begin anew at the clock's time: markets, accounts and limits are as after the start. Keys stay, streams are cut."""
        with self._lock:
            self.streams.drop()
            keys = self.state.keys
            self.state = State(self.clock, self._seed, self._options, self._lock)
            self._limits = RateLimiter(self._contract.buckets, self._options)
            for key in keys.values():
                self.state.open_account(key.account)
                self.state.keys[key.key] = key
            self.streams.follow(self.state)

    @property
    def permissions(self) -> frozenset[str]:
        """All that a key can be permitted: the private paths, and to receive order events."""
        return frozenset(each.path for each in self._contract.operations.values() if each.signed) | {ORDER_EVENTS}

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
            permissions: paths such as "/v1/me/getbalance", and `ORDER_EVENTS`; None for all there is.

        Raises:
            ValueError: the account is the market maker's, or a name that no account can have; the key or the secret is empty.
        """
        if not key or not secret:
            raise ValueError("a key and its secret must not be empty")
        if not account or account.startswith("@"):
            raise ValueError(f"{account!r}: give a name; those with a leading @ are the emulator's own")
        if account in MAKER_ACCOUNTS:
            raise ValueError(f"the account {account!r} belongs to the market maker")
        if "#" in account:
            raise ValueError(f"{account!r}: names with a # belong to margin accounts")
        with self._lock:
            self.state.open_account(account)
            self.state.keys[key] = ApiKey(
                key, secret, account, self.permissions if permissions is None else permissions
            )

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ContractBroken: the answer is not what the contract says: a defect of emulator or contract.
        """
        with self._lock:
            self.exchange.settle()
            route = self._contract.route(request.path)
            operation = route.operations.get(request.method)
            if operation is None:
                return self._no_operation(request, route)
            return self._answer(request, operation)

    def _answer(self, request: Request, operation: Operation) -> Response:
        headers: Headers = ()
        try:
            headers = self._limits.take("ip", operation.buckets, request.client, self._seconds())
            key: ApiKey | None = None
            if operation.signed:
                key = self._let_in(request, operation)
                headers = self._limits.take("account", operation.buckets, key.account, self._seconds()) or headers
            call = self._read(request, operation, key)
            if operation.id in _PLACEMENTS and _is_small(call):
                self._limits.take_small_order(call.account, self._seconds())
            result = _HANDLERS[operation.id](self.state, call)
            status = 200
        except BitflyerError as error:
            result, status = error.body, error.http
        if status == 429:
            headers = ()  # as seen: such an answer tells nothing
        is_empty = result is EMPTY
        self._contract.check_response(operation, status, result, is_empty=is_empty)
        return self._response(status, None if is_empty else write_json(result), headers)

    def _let_in(self, request: Request, operation: Operation) -> ApiKey:
        state = self.state
        window = state.options.timestamp_window
        key = authenticate(request, state.keys, now_ns=self.clock.time_ns(), window=window)
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
            body = _read_object(request.body, read_loose_json if self.state.options.loose_json else read_json)
            violations += self._contract.check_body(operation, body)
        if violations:
            code = body.get("product_code")
            product = self.state.catalogue.find(code) if isinstance(code, str) else None
            raise errors.of_violation(violations[0], product, self.state.options.unknown_code)
        return Call(request, operation, params, body, key)

    def _no_operation(self, request: Request, route: Route) -> Response:
        """What the web framework under bitFlyer answers before any of its own code runs."""
        if route.methods:
            text = f"The requested resource does not support http method '{request.method}'."
            return self._response(405, write_json({"Message": text}), (("Allow", ", ".join(route.methods)),))
        text = f"No HTTP resource was found that matches the request URI '{request.target}'."
        return self._response(404, write_json({"Message": text}))

    def _response(self, status: int, body: bytes | None, headers: Headers = ()) -> Response:
        date = ("Date", format_datetime(utc_now(self.clock), usegmt=True))
        content = b"" if body is None else body
        kind: Headers = () if body is None else (_JSON,)
        return Response(status, (date, *kind, ("Content-Length", str(len(content))), *headers), content)

    def _seconds(self) -> int:
        return self.clock.time_ns() // 10**9


def make_face(contract: Contract, clock: Clock, *, seed: int, options: BitflyerOptions | None = None) -> BitflyerFace:
    """A bitFlyer with its markets running and no API keys."""
    return BitflyerFace(contract, clock, seed, options or BitflyerOptions())


def _read_object(content: bytes, read: Callable[[bytes], Json]) -> dict[str, Json]:
    """A request's body. Fields that are null count as left out, also those of a list's items."""
    try:
        document = read(content)
    except MalformedJson:
        document = None
    if document is None:
        raise BitflyerError(-122, "Empty request body")
    if not isinstance(document, dict):
        return {}
    fields: dict[str, Json] = _without_nulls(document)
    for name, value in fields.items():
        if isinstance(value, list):
            fields[name] = [_without_nulls(item) for item in cast(list[object], value)]
    return fields


def _without_nulls(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    return {name: each for name, each in cast(dict[str, Json], value).items() if each is not None}


def _is_small(call: Call) -> bool:
    """Whether a placement counts as a small order: a special one once, if any of its legs is small."""
    orders = call.body["parameters"] if call.operation.id == "sendParentOrder" else [call.body]
    return any(order["size"] <= _SMALL for order in orders)
