"""From request to response: routes, keys, parameters, the handler, the contract's check of the answer."""

from __future__ import annotations

import threading
from email.utils import format_datetime

from tradespec.core.clock import Clock, utc_now
from tradespec.emulator.contract import Contract, Operation
from tradespec.emulator.engine import Exchange
from tradespec.emulator.faces.coinbtr import account as account_
from tradespec.emulator.faces.coinbtr import market, routes, trading, wallet
from tradespec.emulator.faces.coinbtr.auth import RIGHTS, ApiKey, authenticate
from tradespec.emulator.faces.coinbtr.catalogue import MAKER_ACCOUNTS
from tradespec.emulator.faces.coinbtr.control import CoinbtrControl
from tradespec.emulator.faces.coinbtr.errors import Code, Refusal
from tradespec.emulator.faces.coinbtr.fields import read_fields
from tradespec.emulator.faces.coinbtr.options import CoinbtrOptions
from tradespec.emulator.faces.coinbtr.state import Call, State
from tradespec.emulator.faces.coinbtr.transfers import OUTSIDE
from tradespec.emulator.messages import Headers, Json, Request, Response, write_json

HANDLERS = {**account_.HANDLERS, **wallet.HANDLERS, **trading.HANDLERS, **market.HANDLERS}
"""What answers to an operation, by operationId."""
DEMO_KEY = "0123456789abcdef0123456789abcdef01234567"
_NEEDS = {
    "getDepositAddress": "deposit",
    "requestDepositAddress": "deposit",
    "withdraw": "withdraw",
    "placeBuyLimit": "trade",
    "placeSellLimit": "trade",
    "cancelOrder": "trade",
}


class CoinbtrFace:
    """An emulated CoinBTR.

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

    def __init__(self, contract: Contract, clock: Clock, seed: int, options: CoinbtrOptions) -> None:
        missing = contract.operations.keys() - HANDLERS.keys()
        if missing:
            raise ValueError(f"the contract has operations that are not emulated: {', '.join(sorted(missing))}")
        self.clock = clock
        self._contract = contract
        self._seed = seed
        self._options = options
        self._lock = threading.RLock()  # the exchange's too: a reset changes the exchange, not the lock
        self.state = State(clock, seed, options, self._lock)
        self.control = CoinbtrControl(self)

    def reset(self) -> None:
        """Begin anew at the clock's time: markets and accounts are as after the start, the keys stay."""
        with self._lock:
            keys = self.state.keys
            self.state = State(self.clock, self._seed, self._options, self._lock)
            for key in keys.values():
                self.add_key(key.key, "", account=key.account, permissions=key.rights)

    @property
    def permissions(self) -> frozenset[str]:
        """All that a key can be permitted."""
        return RIGHTS

    @property
    def demo_credentials(self) -> tuple[str, str]:
        """The key of an account that is given none, 40 hex digits; there is no secret."""
        return DEMO_KEY, ""

    @property
    def exchange(self) -> Exchange:
        """The matching engine."""
        return self.state.exchange

    def add_key(self, key: str, secret: str, *, account: str, permissions: frozenset[str] | None = None) -> None:
        """Let an API key in.

        Args:
            key: what stands after the word Token.
            secret: not used: the exchange knows no signatures.
            account: whose it is. A new one is opened with the starting balances.
            permissions: of "withdraw", "deposit" and "trade"; None for all. Any key may read.

        Raises:
            ValueError: the account is the market maker's, or a name that no account can have; the key is none that a header can
                carry; or there is no such permission.
        """
        if not key or key.split() != [key]:
            raise ValueError("a key must not be empty, and has no blanks")
        if not account or account.startswith("@"):
            raise ValueError(f"{account!r}: give a name; those with a leading @ are the emulator's own")
        if account in MAKER_ACCOUNTS or account == OUTSIDE:
            raise ValueError(f"the account {account!r} is the emulator's own")
        rights = RIGHTS if permissions is None else permissions
        if not rights <= RIGHTS:
            raise ValueError(f"there is no permission {', '.join(sorted(rights - RIGHTS))}")
        with self._lock:
            self.state.open_account(account)
            self.state.keys[key] = ApiKey(key, account, rights, self.exchange.now() + self.state.key_expiry())

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ContractBroken: the answer is not what the contract says: a defect of emulator or contract.
        """
        with self._lock:
            self.exchange.settle()
            operation, route = routes.find(self._contract, self._options, request.method, request.path)
            if operation is None:
                return self._no_operation(route.methods)
            try:
                document = self._success(operation, HANDLERS[operation.id](self._read(request, operation)))
            except Refusal as refusal:
                return self._refused(operation, refusal)
            self._contract.check_response(operation, 200, document)
            return self._response(200, document)

    def _read(self, request: Request, operation: Operation) -> Call:
        state = self.state
        key: ApiKey | None = None
        if operation.signed:
            key = authenticate(request, state.keys, now=state.exchange.now(), bare_keys=self._options.bare_keys)
            need = _NEEDS.get(operation.id)
            if need is not None and need not in key.rights:
                raise Refusal(Code.PERMISSION_DENIED, f"The key may not {need}.")
        fields = read_fields(self._contract, self._options, request, operation)
        return Call(state, request, operation, fields, key)

    def _success(self, operation: Operation, data: Json) -> Json:
        messages: dict[str, Json] = {}
        if self._options.success_msg != "absent":
            messages["msg"] = None if self._options.success_msg == "null" else ""
        if operation.id == "getBalances" and self._options.balances_message != "msg":
            messages["message"] = messages.get("msg", "")
            if self._options.balances_message == "message":
                messages.pop("msg", None)
        return {"success": True, **messages, **({} if data is None else {"data": data})}

    def _refused(self, operation: Operation, refusal: Refusal) -> Response:
        """Whatever its status, a refusal has the form that the contract gives it under the status of its kind."""
        document = refusal.document(self._options)
        self._contract.check_response(operation, refusal.code.http, document)
        status = refusal.status(self._options)
        return self._response(status, document, (("WWW-Authenticate", "Token"),) if status == 401 else ())

    def _no_operation(self, methods: tuple[str, ...]) -> Response:
        if methods:
            refusal = Refusal(Code.NO_METHOD, "There is no such method.")
            allow = (("Allow", ", ".join(methods)),)
            return self._response(refusal.status(self._options), refusal.document(self._options), allow)
        refusal = Refusal(Code.NO_ROUTE, "There is no such path.")
        return self._response(refusal.status(self._options), refusal.document(self._options))

    def _response(self, status: int, document: Json, headers: Headers = ()) -> Response:
        content = write_json(document)
        own = (
            ("Date", format_datetime(utc_now(self.clock), usegmt=True)),
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(content))),
        )
        return Response(status, (*own, *headers), content)


def make_face(contract: Contract, clock: Clock, *, seed: int, options: CoinbtrOptions | None = None) -> CoinbtrFace:
    """A CoinBTR with its markets running and no API keys."""
    return CoinbtrFace(contract, clock, seed, options or CoinbtrOptions())
