"""A client that is set up wrongly says so at once, rather than talk to the exchange with settings nobody read."""

from __future__ import annotations

from typing import Any

import pytest

from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.core.errors import ConfigurationError, ParameterTypeError
from tradespec.core.options import RetryPolicy, Timeouts
from tradespec.emulator import Emulator

FACADES: list[Any] = [BitFlyer, AsyncBitFlyer]


@pytest.mark.parametrize("facade", FACADES)
@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"base_ulr": "http://127.0.0.1:1"}, "no setting 'base_ulr'; did you mean base_url"),
        ({"timeout": 5}, "no setting 'timeout'; did you mean timeouts"),
        ({"colour": "red"}, "there are allow_insecure, base_url"),
        ({"timeouts": 5}, r"timeouts= takes Timeouts\(...\), not 5"),
        ({"retry": 0}, r"retry= takes RetryPolicy\(...\), not 0"),
    ],
)
def test_unknown_or_mistyped_settings_are_refused(
    facade: Any, settings: dict[str, Any], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRADESPEC_BITFLYER_API_KEY", "key")
    monkeypatch.setenv("TRADESPEC_BITFLYER_API_SECRET", "secret")
    for make in (facade, facade.from_env):
        with pytest.raises(ConfigurationError, match=message):
            make(**settings)


@pytest.mark.parametrize("bad", ["5", True, 0, -1, float("inf"), float("nan")])
def test_settings_out_of_range_are_configuration_errors(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"read=.* must be a positive number of seconds"):
        Timeouts(read=bad)
    if bad != 0:
        with pytest.raises(ConfigurationError, match=r"base=.* must be a number that is not negative"):
            RetryPolicy(base=bad)


def test_options_of_a_call_have_their_type() -> None:
    emulator = Emulator("bitflyer")
    options: Any = {"timeout": 1}
    with (
        BitFlyer(transport=emulator.transport()) as client,
        pytest.raises(ParameterTypeError, match=r"options= takes RequestOptions\(...\), not dict"),
    ):
        client.market.get_ticker(options=options)


def test_open_orders_beyond_a_page_are_not_dropped_in_silence() -> None:
    emulator = Emulator("bitflyer")
    with BitFlyer(api_key=emulator.key, api_secret=emulator.secret, transport=emulator.transport()) as client:
        for _ in range(5):
            client.trade.send_child_order(
                product_code="BTC_JPY", child_order_type="LIMIT", side="BUY", price=1, size="0.01"
            )
        assert len(list(client.trade.iter_child_orders(product_code="BTC_JPY"))) == 5
        with pytest.raises(ValueError, match=r"4 rows came without an id.*count is 4"):
            list(client.trade.iter_child_orders(product_code="BTC_JPY", count=4))
