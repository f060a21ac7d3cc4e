"""The SDK against every choice of the emulator: none of them is known to be wrong, so it must get along with all."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.coinbtr.support import make_caller
from tradespec.coinbtr import AsyncCoinBTR, CoinBTR
from tradespec.core.errors import ApiError, AuthenticationError, ConnectionLost, Outcome
from tradespec.core.options import RetryPolicy
from tradespec.emulator import CoinbtrControl, Emulator, Fault, Server

CHOICES: list[dict[str, Any]] = [
    {},
    {"errors_in_200": True},
    {"errors_in_200": True, "error_msg": "text"},
    {"error_msg": "text", "success_msg": "null", "balances_message": "message"},
    {"error_codes": "number", "success_msg": "absent", "balances_message": "msg"},
    {"transfers": "object", "market_case": "lower", "market_order": "coin-first", "frozen_in_balance": True},
    {"other_spellings": False, "open_orders_by_get": False, "trailing_slashes": "never", "text_numbers": False},
    {"market_prefixes": "/api/v1/market", "price_fields": ("price",), "amount_fields": ("amount",)},
]


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: ",".join(choice) or "default")
def test_a_round_trip_works_under_every_choice(choice: dict[str, Any]) -> None:
    caller = make_caller(**choice)
    caller.control.deposit("eth", "0.5")
    with CoinBTR(api_key=caller.key, transport=caller.emulator.transport()) as coinbtr:
        placed = coinbtr.trading.place_buy_limit(market="BTC-MXN", amount="0.5", price="1000.01")
        assert placed is not None and placed.id is not None
        (order,) = coinbtr.trading.get_open_orders(market="btc-mxn") or []
        assert (order.order_id, order.amount, order.price) == (placed.id, Decimal("0.5"), Decimal("1000.01"))
        held = coinbtr.wallet.get_balance(coin="mxn")
        assert held is not None and held.balances is not None and held.balances.frozen == Decimal("500.005")
        coinbtr.trading.cancel_order(id=placed.id)
        assert coinbtr.trading.get_open_orders() == []

        address = coinbtr.wallet.get_deposit_address(coin="btc")
        assert address == coinbtr.wallet.request_deposit_address(coin="btc")
        sent = coinbtr.wallet.withdraw(coin="btc", address="x", amount="0.1")
        assert (sent.coin, sent.status) == ("BTC", "signed")
        assert [row.balance for row in coinbtr.wallet.get_balances()][:1] == [Decimal("1.8995")]
        assert str(Decimal("0.5")) in repr(coinbtr.wallet.get_deposits())
        assert sent.txid and sent.txid in repr(coinbtr.wallet.get_withdraws(coin="btc"))

        session, profile = coinbtr.account.get_session(), coinbtr.account.get_profile()
        assert session and session.token and session.token.permissions and session.token.permissions.trade is True
        assert profile and profile["username"] == session.username == "demo"

        names = [book.name for book in coinbtr.market.get_books() or []]
        ticker, everything = coinbtr.market.get_ticker(market=names[0] or ""), coinbtr.market.get_ticker()
        assert ticker and everything and everything.additional.keys() == set(names)
        assert (ticker.market, ticker.last is not None) == (names[0], True)
        assert coinbtr.market.get_order_book(market="BTC-MXN").asks
        volume, currencies = coinbtr.market.get_24_h_volume(market="BTC-MXN"), coinbtr.market.get_currencies()
        assert volume and volume.volume == ticker.volume
        assert currencies and [coin.coin for coin in currencies.fiat or []] == ["MXN"]


@pytest.mark.parametrize("choice", CHOICES[:5], ids=lambda choice: ",".join(choice) or "default")
def test_a_refusal_is_an_error_under_every_choice(choice: dict[str, Any]) -> None:
    caller = make_caller(**choice)
    with CoinBTR(api_key=caller.key, transport=caller.emulator.transport()) as coinbtr:
        with pytest.raises(ApiError, match="not enough funds") as refused:
            coinbtr.trading.place_sell_limit(market="BTC-MXN", amount=1000, price=900_000)
        in_200 = bool(choice.get("errors_in_200"))
        assert refused.value.outcome is (Outcome.UNKNOWN if in_200 else Outcome.REJECTED)
        assert refused.value.status == (200 if in_200 else 400)
        codes = {"word": "funds_insufficient", "number": "131"}
        wanted = None if choice.get("error_msg") == "text" else codes[choice.get("error_codes", "word")]
        assert refused.value.code == wanted
        assert coinbtr.trading.get_open_orders() == []
    with CoinBTR(api_key="nobody", transport=caller.emulator.transport()) as coinbtr:
        wrong = ApiError if choice.get("errors_in_200") else AuthenticationError
        with pytest.raises(wrong, match="key is not valid"):
            coinbtr.wallet.get_balances()


@pytest.mark.parametrize("committed", [True, False])
def test_a_lost_answer_leaves_the_order_in_doubt_and_it_is_not_sent_again(
    coinbtr_emulator: Emulator[CoinbtrControl], committed: bool
) -> None:
    coinbtr_emulator.faults.add(Fault.drop(commit=committed), operation="placeBuyLimit")
    settings: Any = {"api_key": coinbtr_emulator.key, "transport": coinbtr_emulator.transport()}
    with CoinBTR(**settings, retry=RetryPolicy(retries=3)) as coinbtr:
        with pytest.raises(ConnectionLost) as lost:
            coinbtr.trading.place_buy_limit(market="BTC-MXN", amount=1, price=1)
        assert lost.value.outcome is Outcome.UNKNOWN
        assert len(coinbtr.trading.get_open_orders() or []) == committed


@pytest.mark.anyio
async def test_it_is_served_on_a_socket(coinbtr_server: Server) -> None:
    async with AsyncCoinBTR(api_key=coinbtr_server.key, base_url=coinbtr_server.base_url) as coinbtr:
        ticker = await coinbtr.market.get_ticker(market="BTC-LTC")
        assert ticker is not None
        assert (ticker.market, len(await coinbtr.wallet.get_balances())) == ("BTC-LTC", 5)
