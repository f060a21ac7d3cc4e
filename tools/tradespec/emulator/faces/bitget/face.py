"""From request to response: routes, keys, limits, parameters, the handler, the contract's check of the answer."""

from __future__ import annotations

import threading
from email.utils import format_datetime
from typing import Any, cast

from tradespec.core.clock import Clock, utc_now
from tradespec.emulator.contract import Contract, Operation
from tradespec.emulator.engine import Exchange
from tradespec.emulator.faces.bitget import common, errors, futures, loose, margin, services, spot
from tradespec.emulator.faces.bitget.auth import PERMISSIONS, ApiKey, authenticate
from tradespec.emulator.faces.bitget.control import BitgetControl
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.limits import RateLimiter
from tradespec.emulator.faces.bitget.numbers import check_numbers
from tradespec.emulator.faces.bitget.options import BitgetOptions
from tradespec.emulator.faces.bitget.permissions import check_demo, check_permission
from tradespec.emulator.faces.bitget.request import Handler
from tradespec.emulator.faces.bitget.request import Request as Call
from tradespec.emulator.faces.bitget.state import State
from tradespec.emulator.messages import Headers, Json, MalformedJson, Request, Response, read_json, write_json

HANDLERS: dict[str, Handler] = {
    **common.HANDLERS,
    **spot.HANDLERS,
    **futures.HANDLERS,
    **margin.HANDLERS,
    **services.HANDLERS,
}
"""What answers to an operation, by operationId."""
_PARTS = (*spot.PARTS, *futures.PARTS, *margin.PARTS, *services.PARTS)
_HEADERS: Headers = (
    ("Content-Type", "application/json; charset=utf-8"),
    ("Access-Control-Allow-Origin", "*"),
    ("Access-Control-Allow-Methods", "GET, POST, OPTIONS"),
    ("Access-Control-Allow-Headers", "*"),
)
_REMAINING = "x-mbx-used-remain-limit"


class BitgetFace:
    """An emulated Bitget.

    Args:
        contract: its contract.
        clock: source of all time.
        seed: of everything that is random.
        options: the choices.

    Attributes:
        state: what it keeps; `reset` puts another one in its place.
        clock: as given.
        control: what tests can do to it.

    Raises:
        ValueError: the contract has an operation that nothing here answers.
    """

    def __init__(self, contract: Contract, clock: Clock, seed: int, options: BitgetOptions) -> None:
        missing = sorted(contract.operations.keys() - HANDLERS.keys())
        if missing:
            raise ValueError(f"the contract has operations that are not emulated: {', '.join(missing)}")
        self.clock = clock
        self._contract = contract
        self._seed = seed
        self._options = options
        self._texts = {row["code"]: row["message"] for row in contract.document.get("x-errors", []) if "message" in row}
        self._lock = threading.RLock()  # the exchange's too: a reset changes the exchange, not the lock
        self.state = self._new_state()
        self._limits = self._new_limits()
        self.control = BitgetControl(self)

    def reset(self) -> None:
        """Begin anew at the clock's time: markets, accounts and limits are as after the start, the keys stay."""
        with self._lock:
            keys = self.state.keys
            users = self.state.users
            self.state = self._new_state()
            self._limits = self._new_limits()
            for user in users.values():
                self.state.open_account(user.account, parent=user.parent, demo=user.is_demo)
            self.state.keys.update(keys)

    @property
    def exchange(self) -> Exchange:
        """The matching engine."""
        return self.state.exchange

    @property
    def permissions(self) -> frozenset[str]:
        """All that a key can be permitted."""
        return PERMISSIONS

    @property
    def passphrase(self) -> str:
        """Of keys that are made without one."""
        return self._options.passphrase

    def add_key(
        self,
        key: str,
        secret: str,
        *,
        account: str,
        permissions: frozenset[str] | None = None,
        passphrase: str | None = None,
        demo: bool = False,
        ips: tuple[str, ...] = (),
    ) -> None:
        """Let an API key in.

        Args:
            key: ACCESS-KEY.
            secret: what it signs with.
            account: whose it is. A new one is opened with the starting balances, in the environment of the key.
            permissions: such as "spot_trade" and "transfer"; None for all.
            passphrase: ACCESS-PASSPHRASE; None for the one of the options.
            demo: it works with `paptrading: 1`, and only with it.
            ips: the addresses that may use it; any without one.

        Raises:
            ValueError: the account's name is none that a user can have, it is of the other environment, a permission does not exist,
                or something is empty.
        """
        with self._lock:
            self.state.add_key(
                key, secret, account=account, passphrase=passphrase, demo=demo, permissions=permissions, ips=ips
            )

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ContractBroken: the answer is not what the contract says: a defect of emulator or contract.
        """
        with self._lock:
            self.exchange.settle()
            operation = self._contract.route(request.path).operations.get(request.method)
            if operation is None or (operation.is_alias and not self._options.serve_aliases):
                refusal = Refusal(errors.NOT_FOUND)
                return self._response(refusal.http, self._refused(request, refusal), None)
            return self._answer(request, operation)

    def _answer(self, request: Request, operation: Operation) -> Response:
        remaining: int | None = None
        try:
            remaining = self._limit("ip", operation, request.client)
            key: ApiKey | None = None
            if operation.signed:
                key = self._let_in(request)
                left = self._limit("account", operation, key.account)
                remaining = remaining if left is None else left
                check_permission(operation, key)
                if key.demo and self._options.strict_demo:
                    check_demo(operation)
            if loose.asks_for_old_demo(operation, request.query):
                data: Json = []
            else:
                data = HANDLERS[operation.id](self._read(request, operation, key))
            status = 200
            result: Json = {"code": "00000", "msg": "success", "requestTime": self.state.now_ms, "data": data}
        except Refusal as refusal:
            status, result = refusal.http, self._refused(request, refusal)
            remaining = 0 if refusal.code == errors.TOO_MANY else remaining
        self._contract.check_response(operation, status, result)
        return self._response(status, result, remaining)

    def _let_in(self, request: Request) -> ApiKey:
        window = self._options.timestamp_window
        key = authenticate(
            request,
            self.state.keys,
            now_ms=self.clock.time_ns() // 10**6,
            window_ms=None if window is None else int(window * 1000),
        )
        if self.state.users[key.account].is_frozen:
            raise Refusal("40013")
        return key

    def _limit(self, scope: str, operation: Operation, caller: str) -> int | None:
        return self._limits.take(scope, operation.id, operation.buckets, caller, self.clock.time_ns() // 10**6)

    def _read(self, request: Request, operation: Operation, key: ApiKey | None) -> Call:
        document = None if operation.body is None else _document(request.body)
        if self._options.strict_symbols:
            loose.check_spot_symbols(operation, [request.query, document])
        query = loose.read_query(self._contract, operation, request.query)
        values, violations = self._contract.read_query(operation, query)
        for violation in tuple(violations):
            if violation.rule == "maximum" and violation.field in ("limit", "pageSize"):
                values[violation.field] = query[violation.field]  # cut to the most by the handler
                violations.remove(violation)
        body: Json = None
        if operation.body is not None:
            body = loose.read_body(self._contract, operation.body_schema, document)
            violations += self._contract.check_body(operation, body)
            if isinstance(body, dict):
                values.update(cast(dict[str, Any], body))
        if violations:
            raise errors.of_violation(violations[0])
        for parameter in operation.parameters:
            check_numbers(self._contract, parameter.name, parameter.schema, values.get(parameter.name))
        check_numbers(self._contract, "", operation.body_schema, body)
        chinese = self._may_be_chinese(request)
        return Call(self.state, operation.id, values, body, self.state.now_ms, key, request.client, chinese)

    def _refused(self, request: Request, refusal: Refusal) -> Json:
        chinese = self._may_be_chinese(request)
        return refusal.envelope(self.state.now_ms, chinese=chinese, texts=self._texts)

    def _may_be_chinese(self, request: Request) -> bool:
        return self._options.chinese_messages and request.header("locale") != "en-US"

    def _response(self, status: int, document: Json, remaining: int | None) -> Response:
        content = write_json(document)
        headers: Headers = (
            ("Date", format_datetime(utc_now(self.clock), usegmt=True)),
            *_HEADERS,
            ("Content-Length", str(len(content))),
        )
        if remaining is not None:
            headers += ((_REMAINING, str(remaining)),)
        return Response(status, headers, content)

    def _new_state(self) -> State:
        state = State(self._contract, self.clock, self._seed, self._options, self._lock)
        for make in _PARTS:
            state.part(make)
        state.open()
        return state

    def _new_limits(self) -> RateLimiter:
        options = self._options
        return RateLimiter(self._contract.buckets, enabled=options.rate_limits, ban_seconds=options.ban_seconds)


def make_face(contract: Contract, clock: Clock, *, seed: int, options: BitgetOptions | None = None) -> BitgetFace:
    """A Bitget with its markets running and no API keys."""
    return BitgetFace(contract, clock, seed, options or BitgetOptions())


def _document(content: bytes) -> Json:
    """A request's body; an empty one counts as an object without fields. Raises Refusal: 400172."""
    if not content.strip():
        return {}
    try:
        return read_json(content)
    except MalformedJson:
        raise Refusal("400172") from None
