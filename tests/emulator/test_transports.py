"""What a client sees when the emulator itself fails. Faults on purpose are tested beside `faults`."""

from __future__ import annotations

import pytest

from tests.emulator.support import START
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.emulator import ContractBroken, Emulator, Fault
from tradespec.emulator.faces.bitflyer import BitflyerFace
from tradespec.emulator.transports import EmulatorDefect

TOLD = r"^GET /v1/gethealth: ContractBroken: getHealth -> 200: at status: "


@pytest.fixture
def broken() -> Emulator:
    emulator = Emulator("bitflyer", clock=ManualClock(START))
    assert isinstance(emulator.face, BitflyerFace)
    emulator.face.state.health = "SO SO"
    return emulator


@pytest.mark.parametrize("fault", [None, Fault.truncated_json(commit=True)])
def test_an_answer_outside_the_contract_is_no_network_trouble(broken: Emulator, fault: Fault | None) -> None:
    if fault is not None:
        broken.faults.add(fault)
    with (
        BitFlyer(transport=broken.transport()) as client,
        pytest.raises(EmulatorDefect, match=TOLD) as defect,
    ):
        client.market.get_health()
    assert isinstance(defect.value.__cause__, ContractBroken)


@pytest.mark.anyio
async def test_nor_is_it_for_an_async_client(broken: Emulator) -> None:
    async with AsyncBitFlyer(transport=broken.async_transport()) as client:
        with pytest.raises(EmulatorDefect, match=TOLD):
            await client.market.get_health()
