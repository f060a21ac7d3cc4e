"""The SDK against the emulator over a real socket: place, fill in part, list, cancel, count the money."""

from __future__ import annotations

import asyncio
from decimal import ROUND_CEILING, Decimal

import pytest

from tradespec.bitflyer import AsyncBitFlyer, BitFlyer, OrderState, ParentOrderLeg
from tradespec.core.errors import InsufficientFunds, InvalidSignature, Outcome, ParameterError, PermissionDenied
from tradespec.emulator import Emulator, Server

PRODUCT = "BTC_JPY"


def test_a_day_of_trading(bitflyer_server: Server) -> None:
    with BitFlyer(
        api_key=bitflyer_server.key, api_secret=bitflyer_server.secret, base_url=bitflyer_server.base_url
    ) as client:
        before = {row.currency_code: row.amount for row in client.account.get_balance()}
        ticker = client.market.get_ticker(product_code=PRODUCT)
        accepted = client.trade.send_child_order(
            product_code=PRODUCT,
            child_order_type="LIMIT",
            side="BUY",
            price=ticker.best_ask,
            size=ticker.best_ask_size + Decimal("0.07"),
        )
        name = accepted.child_order_acceptance_id
        (order,) = client.trade.get_child_orders(product_code=PRODUCT, child_order_acceptance_id=name)
        assert order.child_order_state is OrderState.ACTIVE
        assert (order.executed_size, order.outstanding_size) == (ticker.best_ask_size, Decimal("0.07"))

        client.trade.cancel_child_order(product_code=PRODUCT, child_order_acceptance_id=name)
        (order,) = client.trade.get_child_orders(product_code=PRODUCT, child_order_acceptance_id=name)
        assert order.child_order_state is OrderState.CANCELED
        assert order.cancel_size == Decimal("0.07")

        (fill,) = client.trade.get_my_executions(product_code=PRODUCT, child_order_acceptance_id=name)
        after = {row.currency_code: row.amount for row in client.account.get_balance()}
        assert fill.commission is not None
        assert after["BTC"] - before["BTC"] == fill.size - fill.commission
        assert before["JPY"] - after["JPY"] == (fill.price * fill.size).to_integral_value(ROUND_CEILING)
    exchange = bitflyer_server.emulator.exchange
    assert exchange.money_in_all("BTC") == exchange.money_in_all("JPY") == 0


def test_refusals_are_typed_and_say_that_nothing_happened(bitflyer_server: Server) -> None:
    leg = ParentOrderLeg(
        product_code=PRODUCT, condition_type="STOP", side="SELL", trigger_price=Decimal(9_000_000), size=Decimal(1)
    )
    with BitFlyer(
        api_key=bitflyer_server.key, api_secret=bitflyer_server.secret, base_url=bitflyer_server.base_url
    ) as client:
        with pytest.raises(InsufficientFunds) as refused:
            client.trade.send_child_order(
                product_code=PRODUCT, child_order_type="LIMIT", side="BUY", price=10_000_000, size=1000
            )
        assert (refused.value.outcome, refused.value.code, refused.value.status) == (Outcome.REJECTED, "-200", 400)
        with pytest.raises(PermissionDenied):
            client.trade.send_parent_order(parameters=[leg])
        with pytest.raises(ParameterError) as unsent:
            client.trade.send_child_order(product_code=PRODUCT, child_order_type="LIMIT", side="BUY", size="0.01")
    assert unsent.value.outcome is Outcome.NOT_SENT


def test_a_wrong_secret_is_told_as_such(bitflyer_emulator: Emulator) -> None:
    with (
        BitFlyer(api_key=bitflyer_emulator.key, api_secret="wrong", transport=bitflyer_emulator.transport()) as client,
        pytest.raises(InvalidSignature),
    ):
        client.account.get_balance()


def test_pages_are_walked_to_the_end(bitflyer_emulator: Emulator) -> None:
    bitflyer_emulator.clock.sleep(120)
    with BitFlyer(transport=bitflyer_emulator.transport()) as client:
        walked = [execution.id for execution in client.market.iter_executions(product_code=PRODUCT, count=4)]
        everything = [execution.id for execution in client.market.get_executions(product_code=PRODUCT, count=500)]

    assert walked == everything
    assert len(walked) > 8


@pytest.mark.anyio
async def test_the_async_client_trades_as_well(bitflyer_server: Server) -> None:
    async with AsyncBitFlyer(
        api_key=bitflyer_server.key, api_secret=bitflyer_server.secret, base_url=bitflyer_server.base_url
    ) as client:
        tickers = await asyncio.gather(
            *(client.market.get_ticker(product_code=product) for product in ("BTC_JPY", "ETH_JPY", "XRP_JPY"))
        )
        assert [ticker.product_code for ticker in tickers] == ["BTC_JPY", "ETH_JPY", "XRP_JPY"]

        accepted = await asyncio.gather(
            *(
                client.trade.send_child_order(
                    product_code=PRODUCT, child_order_type="LIMIT", side="BUY", price=1000 + number, size="0.01"
                )
                for number in range(5)
            )
        )
        orders = await client.trade.get_child_orders(product_code=PRODUCT, child_order_state="ACTIVE")
        assert {order.child_order_acceptance_id for order in orders} == {
            receipt.child_order_acceptance_id for receipt in accepted
        }
        await client.trade.cancel_all_child_orders(product_code=PRODUCT)
        assert await client.trade.get_child_orders(product_code=PRODUCT) == []
        assert all(row.amount == row.available for row in await client.account.get_balance())
