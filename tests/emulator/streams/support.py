"""Listening to an emulated exchange, in process or on a socket, with every frame checked against the contract."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from tests.emulator.support import Caller
from tradespec.emulator import Emulator, Request
from tradespec.emulator.streams.hub import Frame

ROOT = Path(__file__).parents[3]
_URI = "urn:streams"


@cache
def contract(name: str) -> dict[str, Any]:
    """The stream contract of an exchange."""
    text = (ROOT / "generated" / "tradespec" / name / "asyncapi.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document


@cache
def _validators(name: str) -> dict[str, list[jsonschema_rs.Draft202012Validator]]:
    """By channel: the payloads that may come over it."""
    document = contract(name)
    registry = jsonschema_rs.Registry([(_URI, document)])
    found: dict[str, list[jsonschema_rs.Draft202012Validator]] = {}
    for operation in document["operations"].values():
        if operation["action"] != "receive":
            continue
        channel = operation["channel"]["$ref"].rpartition("/")[2]
        for reference in operation["messages"]:
            key = reference["$ref"].rpartition("/")[2]
            message = document["channels"][channel]["messages"][key]["$ref"]
            schema = {"$ref": f"{_URI}{message}/payload"}
            found.setdefault(channel, []).append(jsonschema_rs.Draft202012Validator(schema, registry=registry))
    return found


def check(name: str, frame: Frame) -> None:
    """Whether a frame is one of those that the contract knows on its channel; each answer of a batch for itself."""
    document = json.loads(frame.text)
    for each in document if isinstance(document, list) else [document]:
        fitting = [known for known in _validators(name)[frame.channel] if known.is_valid(each)]
        assert fitting, (
            frame.channel,
            frame.text,
            [str(e) for v in _validators(name)[frame.channel] for e in v.iter_errors(each)],
        )


class Listener:
    """A client in this process: an outlet that keeps what it gets, and checks it."""

    def __init__(self, emulator: Emulator[Any], target: str | None = None) -> None:
        self.emulator = emulator
        self.frames: list[Frame] = []
        self.is_cut = False
        request = Request("GET", target or emulator.streams.path)
        self.session = emulator.streams.connect(request, self)

    def send(self, frame: Frame) -> None:
        check(self.emulator.name, frame)
        self.frames.append(frame)

    def cut(self) -> None:
        self.is_cut = True

    def say(self, document: Any) -> list[Any]:
        """Say something; what comes at once, answers and messages."""
        self.taken()
        text = document if isinstance(document, str) else json.dumps(document)
        self.emulator.streams.receive(self.session, text)
        return self.taken()

    def taken(self, channel: str | None = None) -> list[Any]:
        """What came since the last time, of one channel if given; the rest is forgotten."""
        frames, self.frames = self.frames, []
        return [read(frame.text) for frame in frames if channel in (None, frame.channel)]

    def leave(self) -> None:
        self.emulator.streams.disconnect(self.session)


def read(text: str | bytes) -> Any:
    return json.loads(text, parse_float=Decimal)


class Flyer(Listener):
    """A client of bitFlyer's Realtime API."""

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller.emulator)
        self._numbers = itertools.count(1)

    def ask(self, method: str, **params: Any) -> Any:
        """The result of a request, or its error."""
        number = next(self._numbers)
        answer, *self.at_once = self.say({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        assert (answer["jsonrpc"], answer["id"]) == ("2.0", number)
        return answer["result"] if "result" in answer else (answer["error"]["code"], answer["error"]["message"])

    def subscribe(self, *channels: str) -> None:
        for channel in channels:
            assert self.ask("subscribe", channel=channel) is True

    def messages(self, channel: str | None = None) -> list[Any]:
        """What the channels said since the last time: (address, message), or of one channel the messages alone."""
        told = [(each["params"]["channel"], each["params"]["message"]) for each in self.taken()]
        return told if channel is None else [message for address, message in told if address == channel]

    def events(self, channel: str = "child_order_events") -> list[Any]:
        """The events of the own orders, whatever messages they came in."""
        return [event for message in self.messages(channel) for event in message]


def proof(key: str, secret: str, timestamp: int = 1735689600000, nonce: str = "0123456789abcdef") -> dict[str, Any]:
    """The parameters of `auth`."""
    signature = hmac.new(secret.encode(), f"{timestamp}{nonce}".encode(), hashlib.sha256).hexdigest()
    return {"api_key": key, "timestamp": timestamp, "nonce": nonce, "signature": signature}


def own_events(caller: Caller) -> Flyer:
    """A client that hears of a caller's orders."""
    flyer = Flyer(caller)
    assert flyer.ask("auth", **proof(caller.key, caller.secret)) is True
    flyer.subscribe("child_order_events", "parent_order_events")
    return flyer


Book = dict[Decimal, Decimal]


class FlyerBook:
    """An order book built from a snapshot and what came after it."""

    def __init__(self) -> None:
        self.sides: dict[str, Book] = {"bids": {}, "asks": {}}

    def take(self, address: str, message: Any) -> None:
        if address.startswith("lightning_board_snapshot_"):
            self.sides = {"bids": {}, "asks": {}}
        for side, levels in self.sides.items():
            for level in message[side]:
                price, size = Decimal(level["price"]), Decimal(level["size"])
                if size:
                    levels[price] = size
                else:
                    levels.pop(price, None)


def engine_book(emulator: Emulator[Any], symbol: str) -> dict[str, Book]:
    depth = emulator.exchange.book(symbol)
    return {
        "bids": {level.price: level.size for level in depth.bids},
        "asks": {level.price: level.size for level in depth.asks},
    }
