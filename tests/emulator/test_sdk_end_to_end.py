"""The SDK against the emulator over a real socket: place, fill in part, list, cancel, count the money."""

from __future__ import annotations

import asyncio
from decimal import ROUND_CEILING, Decimal

import attrs
import pytest

from tradespec.bitflyer import AsyncBitFlyer, BitFlyer, ConditionType, OrderState, ParentOrderLeg, Side
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
    reader = bitflyer_server.emulator.control.add_key(permissions=frozenset({"/v1/me/getbalance"}))
    with BitFlyer(
        api_key=bitflyer_server.key, api_secret=bitflyer_server.secret, base_url=bitflyer_server.base_url
    ) as client:
        for product, price, code in (("BTC_JPY", 10_000_000, "-200"), ("FX_BTC_JPY", 10_000_000, "-205")):
            with pytest.raises(InsufficientFunds) as refused:
                client.trade.send_child_order(
                    product_code=product, child_order_type="LIMIT", side="BUY", price=price, size=1000
                )
            assert (refused.value.outcome, refused.value.code, refused.value.status) == (Outcome.REJECTED, code, 400)
        with pytest.raises(ParameterError) as unsent:
            client.trade.send_child_order(product_code=PRODUCT, child_order_type="LIMIT", side="BUY", size="0.01")
    assert unsent.value.outcome is Outcome.NOT_SENT
    with (
        BitFlyer(api_key=reader.key, api_secret=reader.secret, base_url=bitflyer_server.base_url) as client,
        pytest.raises(PermissionDenied),
    ):
        client.trade.cancel_all_child_orders(product_code=PRODUCT)


def test_an_ifdoco_lives_its_life(bitflyer_emulator: Emulator) -> None:
    def leg(condition: ConditionType, side: Side, price: int, trigger: int | None = None) -> ParentOrderLeg:
        leg = ParentOrderLeg(
            product_code=PRODUCT, condition_type=condition, side=side, price=Decimal(price), size=Decimal("0.1")
        )
        return leg if trigger is None else attrs.evolve(leg, trigger_price=Decimal(trigger))

    with BitFlyer(
        api_key=bitflyer_emulator.key, api_secret=bitflyer_emulator.secret, transport=bitflyer_emulator.transport()
    ) as client:
        accepted = client.trade.send_parent_order(
            order_method="IFDOCO",
            parameters=[
                leg(ConditionType.LIMIT, Side.BUY, 9_900_000),
                leg(ConditionType.LIMIT, Side.SELL, 10_200_000),
                leg(ConditionType.STOP_LIMIT, Side.SELL, 9_700_000, 9_800_000),
            ],
        )
        detail = client.trade.get_parent_order(parent_order_acceptance_id=accepted.parent_order_acceptance_id)
        assert [each.condition_type for each in detail.parameters] == ["LIMIT", "LIMIT", "STOP_LIMIT"]
        bitflyer_emulator.control.trade(PRODUCT, "SELL", Decimal(9_850_000), Decimal("0.01"))
        bitflyer_emulator.control.trade(PRODUCT, "SELL", Decimal(9_750_000), Decimal("0.01"))

        (parent,) = client.trade.get_parent_orders(product_code=PRODUCT)
        children = client.trade.get_child_orders(product_code=PRODUCT, parent_order_id=parent.parent_order_id)
        assert (parent.parent_order_state, parent.side) == ("COMPLETED", "BUYSELL")
        assert [child.side for child in children] == ["SELL", "BUY"]
        assert [child.price for child in children] == [9_700_000, 9_900_000]


def test_a_cfd_position_and_its_collateral(bitflyer_emulator: Emulator) -> None:
    with BitFlyer(
        api_key=bitflyer_emulator.key, api_secret=bitflyer_emulator.secret, transport=bitflyer_emulator.transport()
    ) as client:
        client.trade.send_child_order(product_code="FX_BTC_JPY", child_order_type="MARKET", side="SELL", size="0.1")
        lots = client.margin.get_positions(product_code="FX_BTC_JPY")
        status = client.margin.get_collateral()

    assert sum(lot.size for lot in lots) == Decimal("0.1")
    assert status.require_collateral == sum(lot.require_collateral or 0 for lot in lots)
    assert status.open_position_pnl == sum(lot.pnl or 0 for lot in lots)


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
