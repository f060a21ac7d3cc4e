"""The exchanges as local, stateful servers: one matching engine, one dialect each.

    from tradespec.emulator import Emulator

    emulator = Emulator("bitflyer")
    with emulator.serve() as server:
        print(server.base_url)

`Emulator` also answers in process (`transport()`, `async_transport()`), and `tradespec emulate bitflyer` runs one from the shell. The
pytest plugin brings the fixtures `bitflyer_emulator` and `bitflyer_server`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from tradespec.emulator.contract import ContractBroken, ContractUnavailable
    from tradespec.emulator.emulator import Emulator
    from tradespec.emulator.faces import UnknownExchange
    from tradespec.emulator.faces.bitflyer import BitflyerOptions
    from tradespec.emulator.messages import Request, Response
    from tradespec.emulator.server import Server

__all__ = [
    "BitflyerOptions",
    "ContractBroken",
    "ContractUnavailable",
    "Emulator",
    "Request",
    "Response",
    "Server",
    "UnknownExchange",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        "BitflyerOptions": ".faces.bitflyer",
        "ContractBroken": ".contract",
        "ContractUnavailable": ".contract",
        "Emulator": ".emulator",
        "Request": ".messages",
        "Response": ".messages",
        "Server": ".server",
        "UnknownExchange": ".faces",
    },
)
