"""The record of one channel, as its contract describes it, and what a stream gives beside messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, Generic, Literal, TypeVar

import msgspec
from attrs import field, frozen

from tradespec.core.codec import Param
from tradespec.core.errors import ParameterError, TradespecError
from tradespec.core.operation import Call, Result

T = TypeVar("T")

__all__ = ["Channel", "Gap", "StreamSettings"]


class StreamSettings(msgspec.Struct, frozen=True):
    """How an exchange streams.

    Attributes:
        exchange: its name.
        servers: environment -> URL.
        silence: seconds without any frame after which a connection is taken for dead.
        ping: seconds between pings; None if none are sent.
        renew: seconds after which all channels are asked for again, since they were seen to stop without a word; None for never.
        origin: whether the handshake has an Origin, the server's host and port.
        key: makes the call whose answer opens the private channels; None where the exchange has none.
        calls: operationId -> name under which an operation can be called over the stream.
    """

    exchange: str
    servers: Mapping[str, str]
    silence: float
    ping: float | None = None
    renew: float | None = None
    origin: bool = False
    key: Callable[[], Call[Any]] | None = None
    calls: Mapping[str, str] = {}


class Channel(msgspec.Struct, Generic[T], frozen=True, eq=False):
    """One channel of a stream contract.

    Attributes:
        exchange: name of the exchange.
        name: the method that subscribes to it.
        address: what the exchange calls it, with `{argument}`s; "" where it says so only when it is subscribed.
        data: where in a frame a message's data stands.
        result: how the data are read.
        params: the arguments that choose it.
        ids: of the argument's values, where the address is an id that hangs on it.
        private: only for who proves to be the account's owner.
    """

    exchange: str
    name: str
    address: str
    data: tuple[str, ...]
    result: Result[T]
    params: tuple[Param, ...] = ()
    ids: Mapping[str, str] = {}
    private: bool = False

    def addressed(self, values: Mapping[str, Any]) -> str:
        """The address for these arguments.

        Raises:
            ParameterError: an argument is no text, or none that the exchange has a channel for.
        """
        address = self.address
        for param in self.params:
            try:
                text = param.codec.text(values[param.name], param.name)
            except (TypeError, ValueError) as error:
                problem = ParameterError(str(error), exchange=self.exchange, operation=self.name)
            else:
                if not text:
                    raise ParameterError(f"{param.name} is empty", exchange=self.exchange, operation=self.name)
                if not self.ids:
                    address = address.replace(f"{{{param.wire}}}", text)
                    continue
                if text in self.ids:
                    return self.ids[text]
                near = get_close_matches(text.upper(), self.ids, n=1)
                hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(self.ids)}"
                said = f"{param.name}={text!r} has no channel; {hint}"
                problem = ParameterError(said, exchange=self.exchange, operation=self.name)
            raise problem
        return address


@frozen
class Gap:
    """Messages may have been lost here. What was built from them (a book above all) must be built anew.

    Attributes:
        reason: "disconnected": there is no connection, and nothing comes until it is back. "reconnected": it is back, and the
            exchange has confirmed the channel; what was sent meanwhile is lost. "overflow": you read too slowly, and the oldest waiting
            messages were dropped. "malformed": a message was not what the contract says.
        lost: how many messages, None if nobody knows.
        error: why the connection is gone; or of a malformed message a `ContractBreach` with its bytes. Nothing was asked for, so its
            outcome says nothing.
    """

    reason: Literal["disconnected", "reconnected", "overflow", "malformed"]
    lost: int | None = None
    error: TradespecError | None = field(default=None, eq=False)
