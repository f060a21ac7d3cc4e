"""The exchanges as local, stateful servers: one matching engine, one dialect each.

    from tradespec.emulator import Emulator

    emulator = Emulator("bitflyer")
    with emulator.serve() as server:
        print(server.base_url)

`Emulator` also answers in process (`transport()`, `async_transport()`), and `tradespec emulate bitflyer` runs one from the shell. The
pytest plugin brings the fixtures `bitflyer_emulator` and `bitflyer_server`, and the same for `bitget`, `coinbtr` and `mtgox`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from tradespec.emulator.contract import ContractBroken, ContractUnavailable
    from tradespec.emulator.control import ControlError
    from tradespec.emulator.emulator import Emulator
    from tradespec.emulator.faces import UnknownExchange
    from tradespec.emulator.faces.bitflyer import BitflyerControl, BitflyerOptions, Product
    from tradespec.emulator.faces.bitget import BitgetControl, BitgetOptions, SpotSymbol
    from tradespec.emulator.faces.coinbtr import CoinbtrControl, CoinbtrOptions
    from tradespec.emulator.faces.mtgox import MtGoxControl, MtGoxOptions
    from tradespec.emulator.faults import Fault
    from tradespec.emulator.messages import Request, Response
    from tradespec.emulator.server import Server
    from tradespec.emulator.transports import EmulatorDefect

__all__ = [
    "BitflyerControl",
    "BitflyerOptions",
    "BitgetControl",
    "BitgetOptions",
    "CoinbtrControl",
    "CoinbtrOptions",
    "ContractBroken",
    "ContractUnavailable",
    "ControlError",
    "Emulator",
    "EmulatorDefect",
    "Fault",
    "MtGoxControl",
    "MtGoxOptions",
    "Product",
    "Request",
    "Response",
    "Server",
    "SpotSymbol",
    "UnknownExchange",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        "BitflyerControl": ".faces.bitflyer",
        "BitflyerOptions": ".faces.bitflyer",
        "BitgetControl": ".faces.bitget",
        "BitgetOptions": ".faces.bitget",
        "CoinbtrControl": ".faces.coinbtr",
        "CoinbtrOptions": ".faces.coinbtr",
        "ContractBroken": ".contract",
        "ContractUnavailable": ".contract",
        "ControlError": ".control",
        "Emulator": ".emulator",
        "EmulatorDefect": ".transports",
        "Fault": ".faults",
        "MtGoxControl": ".faces.mtgox",
        "MtGoxOptions": ".faces.mtgox",
        "Product": ".faces.bitflyer",
        "Request": ".messages",
        "Response": ".messages",
        "Server": ".server",
        "SpotSymbol": ".faces.bitget",
        "UnknownExchange": ".faces",
    },
)
