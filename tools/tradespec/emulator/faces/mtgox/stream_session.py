"""What clients of Mt.Gox's stream say, and what they are answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, cast, get_args

from tradespec.core.money import plain
from tradespec.emulator.faces.mtgox.account import StreamKeys
from tradespec.emulator.faces.mtgox.auth import ApiKey, authenticate_call
from tradespec.emulator.faces.mtgox.errors import MtGoxError, invalid_call
from tradespec.emulator.faces.mtgox.stream_channels import BY_ID, BY_NAME, Channel, Kind, channels_of
from tradespec.emulator.messages import Json, MalformedJson, read_json
from tradespec.emulator.streams.contract import tell_if_missing
from tradespec.emulator.streams.hub import Frame, Outlet, answer

if TYPE_CHECKING:
    from tradespec.emulator.faces.mtgox.streams import MtGoxStreams

CarryOut = Callable[[str, dict[str, str], ApiKey, str], Json]
"""Path, fields, key and the client's address; the payload. Raises MtGoxError."""
_API = "/api/1/"
_KINDS: tuple[Kind, ...] = get_args(Kind)


class MtGoxSession:
    """One client's conversation.

    Args:
        hub: what it listens to.
        outlet: the way to it.
        currencies: in which it wants tickers and depths that it asks for by their kind.
        client: its address.
    """

    def __init__(self, hub: MtGoxStreams, outlet: Outlet, currencies: tuple[str, ...], client: str) -> None:
        self._hub = hub
        self._outlet = outlet
        self._currencies = currencies
        self._client = client
        self._calls = 0
        self._own: set[str] = set()  # private channels that it was let into

    def greet(self, channels: Iterable[Channel]) -> None:
        """Say hello, and start channels unasked."""
        greeting = self._hub.state.options.stream_greeting
        if greeting and self._hub.state.options.stream_form == "later":
            self._outlet.send(answer({"op": "remark", "message": greeting}))
        for channel in channels:
            self._outlet.send(self._start(channel))

    def receive(self, text: str) -> list[Frame]:
        try:
            document = read_json(text.encode("utf-8", "surrogatepass"))
        except MalformedJson:
            document = None
        if not isinstance(document, dict):
            return [_refusal(invalid_call())]
        fields = cast(dict[str, Json], document)
        try:
            match fields.get("op"):
                case "subscribe" | "mtgox.subscribe":
                    return self._subscribe(fields)
                case "unsubscribe":
                    return self._unsubscribe(fields)
                case "call":
                    return [self._call(fields)]
                case _:
                    raise invalid_call()
        except MtGoxError as error:
            return [_refusal(error)]

    # Channels

    def _subscribe(self, fields: dict[str, Json]) -> list[Frame]:
        match fields:
            case {"key": str(key)}:
                return [self._start_own(key)]
            case {"type": str(kind)} if kind in _KINDS:
                return [self._start(channel) for channel in channels_of(kind, self._currencies)]
            case {"channel": str(name)} if name in BY_ID or name in BY_NAME:
                return [self._start(BY_ID.get(name) or BY_NAME[name])]
            case _:
                tell_if_missing("mtgox", str(fields.get("channel")), self._hub.channels)
                raise _no_channel()

    def _start(self, channel: Channel) -> Frame:
        self._hub.begin(channel)
        self._hub.listen(channel.id, self._outlet)
        return answer({"op": "subscribe", "channel": channel.id})

    def _start_own(self, key: str) -> Frame:
        state = self._hub.state
        account, end = state.part(StreamKeys).valid.get(key, ("", state.now))
        if end <= state.now:
            raise MtGoxError("Invalid key", None)
        address = self._hub.own_channel(account)
        self._own.add(address)
        self._hub.listen(address, self._outlet)
        return answer({"op": "subscribe", "channel": address})

    def _unsubscribe(self, fields: dict[str, Json]) -> list[Frame]:
        match fields:
            case {"type": str(kind)} if kind in _KINDS:
                meant = channels_of(kind, self._currencies)
                return [
                    self._end(channel.id)
                    for channel in BY_ID.values()
                    if channel in meant or (channel.kind == kind and self._hub.is_heard_by(channel.id, self._outlet))
                ]
            case {"channel": str(address)} if address in BY_ID or address in self._own:
                return [self._end(address)]
            case {"channel": str(name)} if name in BY_NAME:
                return [self._end(BY_NAME[name].id)]
            case _:
                raise _no_channel()

    def _end(self, address: str) -> Frame:
        self._hub.leave(address, self._outlet)
        return answer({"op": "unsubscribe", "channel": address})

    # Calls

    def _call(self, fields: dict[str, Json]) -> Frame:
        number = fields.get("id")
        if not isinstance(number, str) or not number:
            raise invalid_call()
        try:
            return answer({"op": "result", "id": number, "result": self._result(number, fields.get("call"))})
        except MtGoxError as error:
            return _refusal(error, number)

    def _result(self, number: str, call: Json) -> Json:
        state = self._hub.state
        self._calls += 1
        every = state.options.stream_invalid_call_every
        if not isinstance(call, str) or (every and self._calls % every == 0):
            raise invalid_call()
        key, signed = authenticate_call(call, state.keys, now=state.now_us, first=state.options.first_check)
        name = signed.get("call")
        if signed.get("id") != number or not isinstance(name, str):
            raise invalid_call()
        return self._hub.carry_out(self._path(name, signed), _fields(signed.get("params")), key, self._client)

    def _path(self, name: str, signed: dict[str, Json]) -> str:
        """Where the call lies over HTTP: beside item and currency, unless its name has a pair of its own."""
        first, slash, _ = name.partition("/")
        if slash and (f"depth.{first}" in BY_NAME or first == "generic"):
            return _API + name
        item, currency = (str(signed.get(each) or default) for each, default in (("item", "BTC"), ("currency", "USD")))
        return f"{_API}{item}{currency}/{name}"


def _fields(params: Json) -> dict[str, str]:
    """The parameters as a form has them. Raises MtGoxError."""
    if not params:  # PHP clients send an empty list
        return {}
    if not isinstance(params, dict):
        raise invalid_call()
    return {name: _as_field(value) for name, value in cast(dict[str, Json], params).items() if value is not None}


def _as_field(value: Json) -> str:
    """A parameter as a form has it."""
    if isinstance(value, bool):
        return "1" if value else "0"
    return plain(value) if isinstance(value, Decimal) else str(value)


def _no_channel() -> MtGoxError:
    return MtGoxError("No such channel", None)


def _refusal(error: MtGoxError, number: str | None = None) -> Frame:
    remark: dict[str, Json] = {"op": "remark", "success": False, "message": error.message}
    if number is not None:
        remark["id"] = number
    if error.token is not None:
        remark["token"] = error.token
    return answer(remark)
