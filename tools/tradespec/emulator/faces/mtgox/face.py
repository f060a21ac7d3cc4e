"""From request to response: routes, keys, parameters, the handler, the contract's check of the answer."""

from __future__ import annotations

import re
import threading
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl

from tradespec.core.clock import Clock, utc_now
from tradespec.emulator.contract import Contract, Operation, Route
from tradespec.emulator.engine import Exchange
from tradespec.emulator.faces.mtgox import errors
from tradespec.emulator.faces.mtgox.auth import RIGHTS, ApiKey, authenticate, check_right
from tradespec.emulator.faces.mtgox.callbacks import callbacks_of
from tradespec.emulator.faces.mtgox.control import MtGoxControl
from tradespec.emulator.faces.mtgox.errors import MtGoxError
from tradespec.emulator.faces.mtgox.handlers import HANDLERS, PARTS
from tradespec.emulator.faces.mtgox.options import DEMO_KEY, DEMO_SECRET, MtGoxOptions
from tradespec.emulator.faces.mtgox.request import Call
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.streams import MtGoxStreams
from tradespec.emulator.messages import Headers, Json, Request, Response, write_json

_LEGACY, _V1, _V2 = ("/code/", "/api/0/"), "/api/1/", "/api/2/"
_CHECKED_LATER = frozenset({("required", "amount_int"), ("minimum", "amount_int"), ("required", "description")})
"""What the handlers look at: `amount` may stand in place of `amount_int`, and `ipn` counts only beside a description."""
_RAW = "raw"
_SLASHES = re.compile("/{2,}")
_PAIR = re.compile("^(/api/1/)BTC[A-Z]{3}(/)")
Form = dict[str, str]


class MtGoxFace:
    """An emulated Mt.Gox.

    Args:
        contract: its contract.
        clock: source of all time.
        seed: of everything that is random.
        options: the choices.

    Attributes:
        state: what it keeps; `reset` puts another one in its place.
        clock: as given.
        control: what tests can do to it.
        streams: what its WebSocket API sends.

    Raises:
        ValueError: the contract has an operation that nothing here answers.
    """

    def __init__(self, contract: Contract, clock: Clock, seed: int, options: MtGoxOptions) -> None:
        missing = sorted(contract.operations.keys() - HANDLERS.keys())
        if missing:
            raise ValueError(f"the contract has operations that are not emulated: {', '.join(missing)}")
        self.clock = clock
        self._contract = contract
        self._seed = seed
        self._options = options
        self._lock = threading.RLock()  # the exchange's too: a reset changes the exchange, not the lock
        self.state = self._new_state()
        self.streams = MtGoxStreams(self.state, self.call, self._lock)
        self.control = MtGoxControl(self)

    def reset(self) -> None:
        """Begin anew at the clock's time: markets, accounts and limits are as after the start.

        Keys stay, with their nonces; streams are cut.
        """
        with self._lock:
            self.streams.drop()
            keys = self.state.keys
            self.state = self._new_state()
            for key in keys.values():
                self.state.open_account(key.account)
            self.state.keys.update(keys)
            self.streams.follow(self.state)

    @property
    def exchange(self) -> Exchange:
        """The matching engine."""
        return self.state.exchange

    @property
    def permissions(self) -> frozenset[str]:
        """All that a key can be permitted."""
        return frozenset(RIGHTS)

    @property
    def demo_credentials(self) -> tuple[str, str]:
        """Key and secret of an account that is given none: keys are UUIDs, secrets are base64 text."""
        return DEMO_KEY, DEMO_SECRET

    def add_key(self, key: str, secret: str, *, account: str, permissions: frozenset[str] | None = None) -> None:
        """Let an API key in.

        Args:
            key: Rest-Key.
            secret: what it signs with, base64.
            account: whose it is. A new one is opened with the starting balances.
            permissions: such as "trade" and "withdraw"; None for all.

        Raises:
            ValueError: the account's name is none that a customer can have, a right does not exist, the secret is no base64, or something
                is empty.
        """
        with self._lock:
            self.state.add_key(key, secret, account=account, rights=permissions)

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ContractBroken: the answer is not what the contract says: a defect of emulator or contract.
        """
        with self._lock:
            self.exchange.settle()
            query, form = _fields(request.target.partition("?")[2]), _form(request)
            route = self._route(request.path)
            operation = _operation(route, request.method)
            is_raw = (_RAW in query or _RAW in form) and request.path.startswith(_V1)
            try:
                if self._options.require_user_agent and not request.header("User-Agent"):
                    raise errors.no_user_agent()
                if operation is None:
                    raise errors.wrong_method() if route.methods else errors.no_such_api()
                payload = HANDLERS[operation.id](self._let_in(request, operation, route, query, form))
                return self._answer(operation, 200, _framed(request.path, payload), payload if is_raw else None)
            except MtGoxError as error:
                return self._refuse(request.path, operation, error, is_raw=is_raw)

    def call(self, path: str, fields: Form, key: ApiKey, client: str) -> Json:
        """Carry out a call of the stream, whose signature is in order. Under the lock.

        Args:
            path: as over HTTP.
            fields: its parameters.
            key: who calls.
            client: the caller's address.

        Returns:
            The payload, as HTTP has it in its envelope.

        Raises:
            MtGoxError: a refusal.
            ContractBroken: the payload is not what the contract says.
        """
        route = self._route(path)
        operation = _operation(route, "POST")
        if operation is None:
            raise errors.no_such_api()
        payload = HANDLERS[operation.id](self._allowed(operation, route, fields, key, client))
        self._contract.check_response(operation, 200, _framed(path, payload))
        return payload

    def work(self) -> None:
        """Send the callbacks that are due. The lock is not held meanwhile: a shop may well ask back before it answers."""
        with self._lock:
            self.exchange.settle()
            callbacks = self.state.part(callbacks_of)
        callbacks.deliver()

    def _route(self, path: str) -> Route:
        """What answers to a path. Of old clients, one writes two slashes, and one names a pair where `generic` belongs."""
        path = _SLASHES.sub("/", path)
        found = self._contract.route(path)
        return found if found.methods else self._contract.route(_PAIR.sub(r"\1generic\2", path))

    def _let_in(self, request: Request, operation: Operation, route: Route, query: Form, form: Form) -> Call:
        key: ApiKey | None = None
        if operation.signed:
            if request.method != "POST":
                raise errors.wrong_method()
            key = authenticate(request, form, self.state.keys, now=self.state.now_us, first=self._options.first_check)
        return self._allowed(operation, route, {**query, **form}, key, request.client)

    def _allowed(self, operation: Operation, route: Route, fields: Form, key: ApiKey | None, client: str) -> Call:
        """A call with its rights and parameters in order. Raises MtGoxError."""
        if operation.signed and key is not None:
            check_right(key, operation.id, guessed=self._options.guessed_rights)
            self.state.users[key.account].last_login = self.state.now
        values = self._read(operation, route, fields)
        return Call(self.state, operation.id, values, key, client)

    def _read(self, operation: Operation, route: Route, fields: Form) -> dict[str, Any]:
        """Parameters may stand in the query as well as in the form, whatever the method."""
        contract = self._contract
        values, violations = contract.read_path(operation, route.values)
        given, wrong = contract.read_query(operation, fields)
        values.update(given)
        violations += wrong
        if operation.body is not None:
            given, wrong = contract.read_form(operation, fields)
            values.update(given)
            violations += wrong
        if (
            operation.path.startswith(_LEGACY) and operation.body is not None
        ):  # the login comes first, and texts of its own
            return values
        violations = [each for each in violations if (each.rule, each.field) not in _CHECKED_LATER]
        if violations:
            raise errors.of_violation(violations[0], operation.id)
        return values

    def _answer(self, operation: Operation, status: int, document: Json, bare: Json = None) -> Response:
        """Answer with a document, or with the bare payload of it where there is one."""
        self._contract.check_response(operation, status, document)
        return self._response(status, write_json(document if bare is None else bare), "application/json")

    def _refuse(self, path: str, operation: Operation | None, error: MtGoxError, *, is_raw: bool) -> Response:
        is_legacy = path.startswith(_LEGACY)
        usual = self._options.legacy_error_status if is_legacy else self._options.error_status
        status = error.http or usual
        if is_raw and not self._options.raw_keeps_error_envelope:
            return self._response(status, error.message.encode(), "text/plain; charset=utf-8")
        document: Json = {"error": error.message} if is_legacy else error.envelope
        if operation is not None:  # refusals with status 200 look like all others
            self._contract.check_response(operation, max(status, 400), document)
        return self._response(status, write_json(document), "application/json")

    def _response(self, status: int, content: bytes, kind: str) -> Response:
        headers: Headers = (
            ("Date", format_datetime(utc_now(self.clock), usegmt=True)),
            ("Content-Type", kind),
            ("Content-Length", str(len(content))),
        )
        return Response(status, headers, content)

    def _new_state(self) -> State:
        state = State(self._contract, self.clock, self._seed, self._options, self._lock)
        for part in PARTS:
            state.part(part)
        return state


def make_face(contract: Contract, clock: Clock, *, seed: int, options: MtGoxOptions | None = None) -> MtGoxFace:
    """A Mt.Gox with its markets running and no API keys."""
    return MtGoxFace(contract, clock, seed, options or MtGoxOptions())


def _fields(text: str) -> Form:
    """The pairs of a query or a form; of a name that comes twice, the last value counts."""
    return dict(parse_qsl(text, keep_blank_values=True))


def _form(request: Request) -> Form:
    return _fields(request.body.decode("utf-8", "replace"))


def _operation(route: Route, method: str) -> Operation | None:
    """What answers. Public calls are taken by both methods, with their parameters in the query or in a form."""
    found = route.operations.get(method)
    if found is None and method in ("GET", "POST"):
        other = route.operations.get("POST" if method == "GET" else "GET")
        found = other if other is not None and not other.signed else None
    return found


def _framed(path: str, payload: Json) -> Json:
    if path.startswith(_LEGACY):
        return payload
    return {"result": "success", "data" if path.startswith(_V2) else "return": payload}
