"""`client.streams`: Trades, tickers, order books, the order lag and the account's own orders, and signed API calls, over one WebSocket.
The exchange closed in February 2014. Messages are not numbered and never repeated, and clients saw depth messages
and whole subscriptions get lost: check a book against depth/fetch. Fields ending in _int are exact; the decimals
beside them are deprecated.

Generated from specs/mtgox/asyncapi.yaml; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Result
from tradespec.core.streams import AsyncChannels, AsyncSubscription, Channel, Channels, StreamSettings, Subscription

from .models.depth_update import DepthUpdate, DepthUpdateWire, build_depth_update
from .models.old_ticker import OldTicker, OldTickerWire, build_old_ticker
from .models.order_update import OrderUpdate, OrderUpdateWire, build_order_update
from .models.stream_lag import StreamLag, StreamLagWire, build_stream_lag
from .models.stream_ticker import StreamTicker, StreamTickerWire, build_stream_ticker
from .models.stream_trade import StreamTrade, StreamTradeWire, build_stream_trade
from .models.user_order import UserOrder, UserOrderWire, build_user_order
from .models.wallet_change import WalletChange, WalletChangeWire, build_wallet_change

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from .resources.account import AccountApi, AsyncAccountApi
    from .resources.bitcoin import AsyncBitcoinApi, BitcoinApi
    from .resources.trade import AsyncTradeApi, TradeApi

T = TypeVar("T")


def _key() -> Call[Any]:
    """The call whose answer opens the private channels."""
    from .api.account import get_id_key

    return get_id_key.call()


SETTINGS = StreamSettings(
    exchange="mtgox",
    servers={"live": "wss://websocket.mtgox.com/mtgox", "plain": "ws://websocket.mtgox.com/mtgox"},
    silence=60,
    ping=None,
    renew=1800,
    origin=True,
    key=_key,
    calls={
        "getInfo": "private/info",
        "getIdKey": "private/idkey",
        "getOrders": "private/orders",
        "addOrder": "order/add",
        "cancelOrder": "order/cancel",
        "getOrderResult": "order/result",
        "getWalletHistory": "wallet/history",
        "getAddress": "bitcoin/address",
        "addPrivateKey": "bitcoin/addpriv",
        "addWallet": "bitcoin/wallet_add",
        "sendSimple": "bitcoin/send_simple",
    },
)
"""Where the streams are, and when a connection counts as dead."""

DEPTH: Channel[DepthUpdate] = Channel(
    exchange="mtgox",
    name="depth",
    address="{id}",
    data=("depth",),
    result=Result(DepthUpdateWire, build_depth_update),
    params=(Param("pair", "pair", Text(), required=True),),
    ids={
        "BTCAUD": "296ee352-dd5d-46f3-9bea-5e39dede2005",
        "BTCCAD": "5b234cc3-a7c1-47ce-854f-27aee4cdbda5",
        "BTCCHF": "113fec5f-294d-4929-86eb-8ca4c3fd1bed",
        "BTCCNY": "0d1ecad8-e20f-459e-8bed-0bdcf927820f",
        "BTCCZK": "a7a970cf-4f6c-4d85-a74e-ac0979049b87",
        "BTCDKK": "9219abb0-b50c-4007-b4d2-51d1711ab19c",
        "BTCEUR": "057bdc6b-9f9c-44e4-bc1a-363e4443ce87",
        "BTCGBP": "60c3af1b-5d40-4d0e-b9fc-ccab433d2e9c",
        "BTCHKD": "049f65dc-3af3-4ffd-85a5-aac102b2a579",
        "BTCINR": "414fdb18-8f70-471c-a9df-b3c2740727ea",
        "BTCJPY": "94483e07-d797-4dd4-bc72-dc98f1fd39e3",
        "BTCKRW": "0c84bda7-e613-4b19-ae2a-6d26412c9f70",
        "BTCNOK": "66da7fb4-6b0c-4a10-9cb7-e2944e046eb5",
        "BTCNZD": "cedf8730-bce6-4278-b6fe-9bee42930e95",
        "BTCPLN": "e4ff055a-f8bf-407e-af76-676cad319a21",
        "BTCRUB": "d6412ca0-b686-464c-891a-d1ba3943f3c6",
        "BTCSEK": "8f1fefaa-7c55-4420-ada0-4de15c1c38f3",
        "BTCSGD": "41e5c243-3d44-4fad-b690-f39e1dbb86a8",
        "BTCTHB": "67879668-532f-41f9-8eb0-55e7593a5ab8",
        "BTCUSD": "24e67e0d-1cad-4cc0-9e7a-f8523ef460fe",
    },
)
LAG: Channel[StreamLag] = Channel(
    exchange="mtgox",
    name="lag",
    address="85174711-be64-4de1-b783-0628995d7914",
    data=("lag",),
    result=Result(StreamLagWire, build_stream_lag),
)
OLD_TICKER: Channel[OldTicker] = Channel(
    exchange="mtgox",
    name="old_ticker",
    address="{id}",
    data=("ticker",),
    result=Result(OldTickerWire, build_old_ticker),
    params=(Param("pair", "pair", Text(), required=True),),
    ids={
        "BTCAUD": "eb6aaa11-99d0-4f64-9e8c-1140872a423d",
        "BTCCAD": "10720792-084d-45ba-92e3-cf44d9477775",
        "BTCCHF": "2644c164-3db7-4475-8b45-c7042efe3413",
        "BTCCNY": "c251ec35-56f9-40ab-a4f6-13325c349de4",
        "BTCCZK": "2a968b7f-6638-40ba-95e7-7284b3196d52",
        "BTCDKK": "e5ce0604-574a-4059-9493-80af46c776b3",
        "BTCEUR": "0bb6da8b-f6c6-4ecf-8f0d-a544ad948c15",
        "BTCGBP": "7b842b7d-d1f9-46fa-a49c-c12f1ad5a533",
        "BTCHKD": "d3ae78dd-01dd-4074-88a7-b8aa03cd28dd",
        "BTCINR": "55e5feb8-fea5-416b-88fa-40211541deca",
        "BTCJPY": "a39ae532-6a3c-4835-af8c-dda54cb4874e",
        "BTCKRW": "bf85048d-4db9-4dbe-9ca3-5b83a1a4186e",
        "BTCNOK": "7532e866-3a03-4514-a4b1-6f86e3a8dc11",
        "BTCNZD": "5ddd27ca-2466-4d1a-8961-615dedb68bf1",
        "BTCPLN": "b4a02cb3-2e2d-4a88-aeea-3c66cb604d01",
        "BTCRUB": "bd04f720-3c70-4dce-ae71-2422ab862c65",
        "BTCSEK": "6caf1244-655b-460f-beaf-5c56d1f4bea7",
        "BTCSGD": "2cb73ed1-07f4-45e0-8918-bcbfda658912",
        "BTCTHB": "d58e3b69-9560-4b9e-8c58-b5c0f3fda5e1",
        "BTCUSD": "d5f06780-30a8-4a48-a2f8-7ed181b4a13f",
    },
)
OWN_ORDER_UPDATES: Channel[OrderUpdate] = Channel(
    exchange="mtgox",
    name="own_order_updates",
    address="",
    data=("order_upd",),
    result=Result(OrderUpdateWire, build_order_update),
    private=True,
)
OWN_ORDERS: Channel[UserOrder] = Channel(
    exchange="mtgox",
    name="own_orders",
    address="",
    data=("user_order",),
    result=Result(UserOrderWire, build_user_order),
    private=True,
)
OWN_TRADES: Channel[StreamTrade] = Channel(
    exchange="mtgox",
    name="own_trades",
    address="",
    data=("trade",),
    result=Result(StreamTradeWire, build_stream_trade),
    private=True,
)
OWN_WALLET: Channel[WalletChange] = Channel(
    exchange="mtgox",
    name="own_wallet",
    address="",
    data=("wallet",),
    result=Result(WalletChangeWire, build_wallet_change),
    private=True,
)
TICKER: Channel[StreamTicker] = Channel(
    exchange="mtgox",
    name="ticker",
    address="{id}",
    data=("ticker",),
    result=Result(StreamTickerWire, build_stream_ticker),
    params=(Param("pair", "pair", Text(), required=True),),
    ids={
        "BTCAUD": "eb6aaa11-99d0-4f64-9e8c-1140872a423d",
        "BTCCAD": "10720792-084d-45ba-92e3-cf44d9477775",
        "BTCCHF": "2644c164-3db7-4475-8b45-c7042efe3413",
        "BTCCNY": "c251ec35-56f9-40ab-a4f6-13325c349de4",
        "BTCCZK": "2a968b7f-6638-40ba-95e7-7284b3196d52",
        "BTCDKK": "e5ce0604-574a-4059-9493-80af46c776b3",
        "BTCEUR": "0bb6da8b-f6c6-4ecf-8f0d-a544ad948c15",
        "BTCGBP": "7b842b7d-d1f9-46fa-a49c-c12f1ad5a533",
        "BTCHKD": "d3ae78dd-01dd-4074-88a7-b8aa03cd28dd",
        "BTCINR": "55e5feb8-fea5-416b-88fa-40211541deca",
        "BTCJPY": "a39ae532-6a3c-4835-af8c-dda54cb4874e",
        "BTCKRW": "bf85048d-4db9-4dbe-9ca3-5b83a1a4186e",
        "BTCNOK": "7532e866-3a03-4514-a4b1-6f86e3a8dc11",
        "BTCNZD": "5ddd27ca-2466-4d1a-8961-615dedb68bf1",
        "BTCPLN": "b4a02cb3-2e2d-4a88-aeea-3c66cb604d01",
        "BTCRUB": "bd04f720-3c70-4dce-ae71-2422ab862c65",
        "BTCSEK": "6caf1244-655b-460f-beaf-5c56d1f4bea7",
        "BTCSGD": "2cb73ed1-07f4-45e0-8918-bcbfda658912",
        "BTCTHB": "d58e3b69-9560-4b9e-8c58-b5c0f3fda5e1",
        "BTCUSD": "d5f06780-30a8-4a48-a2f8-7ed181b4a13f",
    },
)
TRADES: Channel[StreamTrade] = Channel(
    exchange="mtgox",
    name="trades",
    address="dbf1dee9-4f2e-4a08-8cb7-748919a71b21",
    data=("trade",),
    result=Result(StreamTradeWire, build_stream_trade),
)


class Streams(Channels):
    """Trades, tickers, order books, the order lag and the account's own orders, and signed API calls, over one
    WebSocket. The exchange closed in February 2014. Messages are not numbered and never repeated, and clients saw
    depth messages and whole subscriptions get lost: check a book against depth/fetch. Fields ending in _int are
    exact; the decimals beside them are deprecated.
    """

    SETTINGS = SETTINGS

    def depth(self, pair: str, *, buffer: int = 10_000) -> Subscription[DepthUpdate]:
        """Changes of an order book.

        A level that changed: by how much (volume), and, except in 2011, its new total (total_volume; 0 removes it).
        Start from `get_depth`, leave out changes that are older than it, and set totals rather than add changes:
        messages got lost, and nothing tells you so. A book whose levels cross the ticker has missed some.

        Args:
            pair: Item and currency in one word, such as BTCUSD; each has a channel of its own id.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Depth.
        """
        return self._subscribe(
            DEPTH,
            {
                "pair": pair,
            },
            buffer,
        )

    def lag(self, *, buffer: int = 10_000) -> Subscription[StreamLag]:
        """How far the engine lags behind.

        Age of the oldest order that waits for its execution. While it is large, new orders wait and the depth is
        not reliable.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: trade.lag.
        """
        return self._subscribe(LAG, {}, buffer)

    def old_ticker(self, pair: str, *, buffer: int = 10_000) -> Subscription[OldTicker]:
        """Prices and volume of a pair, as sent in 2011.

        The first form of the ticker: five plain numbers. It comes over the same channel as the later one, in its
        place; a connection sends the one or the other.

        Args:
            pair: Item and currency in one word, such as BTCUSD; each has a channel of its own id.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Ticker.
        """
        return self._subscribe(
            OLD_TICKER,
            {
                "pair": pair,
            },
            buffer,
        )

    def own_order_updates(self, *, buffer: int = 10_000) -> Subscription[OrderUpdate]:
        """Changes of own orders, as sent in 2011.

        The first form of these messages, by how much an order changed. Later there was user_order only.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Order update (private).
        """
        return self._subscribe(OWN_ORDER_UPDATES, {}, buffer)

    def own_orders(self, *, buffer: int = 10_000) -> Subscription[UserOrder]:
        """Own orders.

        An own order as it is now, each time that its status or amount changes; pending, executing, post-pending,
        open. The last message has only oid and reason: the order is gone. The first may come before the answer to
        `add_order`. A market order was seen to go no further than executing, and its end to be told twice, passive
        then active.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: user_order.
        """
        return self._subscribe(OWN_ORDERS, {}, buffer)

    def own_trades(self, *, buffer: int = 10_000) -> Subscription[StreamTrade]:
        """Own trades.

        The trades of own orders. The same trades come over the public channel as well; which order it was is not
        told.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Websocket API.
        """
        return self._subscribe(OWN_TRADES, {}, buffer)

    def own_wallet(self, *, buffer: int = 10_000) -> Subscription[WalletChange]:
        """Movements of own wallets.

        One message for each entry of a wallet's history: a buy gives in, fee and spent. balance is what the wallet
        holds after it, so a missed message does no harm.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: wallet.
        """
        return self._subscribe(OWN_WALLET, {}, buffer)

    def ticker(self, pair: str, *, buffer: int = 10_000) -> Subscription[StreamTicker]:
        """Prices and volume of a pair.

        Best bid (buy), best ask (sell), last prices and volume; many messages, often with the same data. last_orig
        may be in another currency than the pair. In 2011 messages had another form: see oldTicker.

        Args:
            pair: Item and currency in one word, such as BTCUSD; each has a channel of its own id.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Ticker.
        """
        return self._subscribe(
            TICKER,
            {
                "pair": pair,
            },
            buffer,
        )

    def trades(self, *, buffer: int = 10_000) -> Subscription[StreamTrade]:
        """Trades.

        Every trade, in any currency: look at price_currency. A trade between two currencies comes once for each;
        count those with primary Y. What is missed is not repeated: fetch it by `get_trades` with the last tid as
        since.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Trade.
        """
        return self._subscribe(TRADES, {}, buffer)

    @cached_property
    def account(self) -> AccountApi:
        """`client.account` over the stream: get_id_key, get_info, get_wallet_history. Others raise ParameterError;
        nothing is sent.
        """
        from .resources.account import AccountApi

        return AccountApi(cast("Client", self))  # which needs no more of it than `execute`

    @cached_property
    def bitcoin(self) -> BitcoinApi:
        """`client.bitcoin` over the stream: add_private_key, add_wallet, get_address, send_simple. Others raise
        ParameterError; nothing is sent.
        """
        from .resources.bitcoin import BitcoinApi

        return BitcoinApi(cast("Client", self))  # which needs no more of it than `execute`

    @cached_property
    def trade(self) -> TradeApi:
        """`client.trade` over the stream: add_order, cancel_order, get_order_result, get_orders. Others raise
        ParameterError; nothing is sent.
        """
        from .resources.trade import TradeApi

        return TradeApi(cast("Client", self))  # which needs no more of it than `execute`

    def execute(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Do a call over the stream instead of HTTP, with the same nonces, errors and result.

        `account.get_id_key(...)` of this object does the same and gives the result itself. A call without answer
        may have been carried out; it is not sent again unless it only reads.

        Args:
            call: `call(...)` of an operation's module, such as `api.account.get_id_key`.
            options: timeouts and retries of this one call.

        Raises:
            ParameterError: the operation can't be called over the stream; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.
        """
        return self._execute(call, options)


class AsyncStreams(AsyncChannels):
    """Trades, tickers, order books, the order lag and the account's own orders, and signed API calls, over one
    WebSocket. The exchange closed in February 2014. Messages are not numbered and never repeated, and clients saw
    depth messages and whole subscriptions get lost: check a book against depth/fetch. Fields ending in _int are
    exact; the decimals beside them are deprecated.
    """

    SETTINGS = SETTINGS

    def depth(self, pair: str, *, buffer: int = 10_000) -> AsyncSubscription[DepthUpdate]:
        """Changes of an order book.

        A level that changed: by how much (volume), and, except in 2011, its new total (total_volume; 0 removes it).
        Start from `get_depth`, leave out changes that are older than it, and set totals rather than add changes:
        messages got lost, and nothing tells you so. A book whose levels cross the ticker has missed some.

        Args:
            pair: Item and currency in one word, such as BTCUSD; each has a channel of its own id.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Depth.
        """
        return self._subscribe(
            DEPTH,
            {
                "pair": pair,
            },
            buffer,
        )

    def lag(self, *, buffer: int = 10_000) -> AsyncSubscription[StreamLag]:
        """How far the engine lags behind.

        Age of the oldest order that waits for its execution. While it is large, new orders wait and the depth is
        not reliable.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: trade.lag.
        """
        return self._subscribe(LAG, {}, buffer)

    def old_ticker(self, pair: str, *, buffer: int = 10_000) -> AsyncSubscription[OldTicker]:
        """Prices and volume of a pair, as sent in 2011.

        The first form of the ticker: five plain numbers. It comes over the same channel as the later one, in its
        place; a connection sends the one or the other.

        Args:
            pair: Item and currency in one word, such as BTCUSD; each has a channel of its own id.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Ticker.
        """
        return self._subscribe(
            OLD_TICKER,
            {
                "pair": pair,
            },
            buffer,
        )

    def own_order_updates(self, *, buffer: int = 10_000) -> AsyncSubscription[OrderUpdate]:
        """Changes of own orders, as sent in 2011.

        The first form of these messages, by how much an order changed. Later there was user_order only.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Order update (private).
        """
        return self._subscribe(OWN_ORDER_UPDATES, {}, buffer)

    def own_orders(self, *, buffer: int = 10_000) -> AsyncSubscription[UserOrder]:
        """Own orders.

        An own order as it is now, each time that its status or amount changes; pending, executing, post-pending,
        open. The last message has only oid and reason: the order is gone. The first may come before the answer to
        `add_order`. A market order was seen to go no further than executing, and its end to be told twice, passive
        then active.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: user_order.
        """
        return self._subscribe(OWN_ORDERS, {}, buffer)

    def own_trades(self, *, buffer: int = 10_000) -> AsyncSubscription[StreamTrade]:
        """Own trades.

        The trades of own orders. The same trades come over the public channel as well; which order it was is not
        told.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Websocket API.
        """
        return self._subscribe(OWN_TRADES, {}, buffer)

    def own_wallet(self, *, buffer: int = 10_000) -> AsyncSubscription[WalletChange]:
        """Movements of own wallets.

        One message for each entry of a wallet's history: a buy gives in, fee and spent. balance is what the wallet
        holds after it, so a missed message does no harm.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: wallet.
        """
        return self._subscribe(OWN_WALLET, {}, buffer)

    def ticker(self, pair: str, *, buffer: int = 10_000) -> AsyncSubscription[StreamTicker]:
        """Prices and volume of a pair.

        Best bid (buy), best ask (sell), last prices and volume; many messages, often with the same data. last_orig
        may be in another currency than the pair. In 2011 messages had another form: see oldTicker.

        Args:
            pair: Item and currency in one word, such as BTCUSD; each has a channel of its own id.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Ticker.
        """
        return self._subscribe(
            TICKER,
            {
                "pair": pair,
            },
            buffer,
        )

    def trades(self, *, buffer: int = 10_000) -> AsyncSubscription[StreamTrade]:
        """Trades.

        Every trade, in any currency: look at price_currency. A trade between two currencies comes once for each;
        count those with primary Y. What is missed is not repeated: fetch it by `get_trades` with the last tid as
        since.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Trade.
        """
        return self._subscribe(TRADES, {}, buffer)

    @cached_property
    def account(self) -> AsyncAccountApi:
        """`client.account` over the stream: get_id_key, get_info, get_wallet_history. Others raise ParameterError;
        nothing is sent.
        """
        from .resources.account import AsyncAccountApi

        return AsyncAccountApi(cast("AsyncClient", self))  # which needs no more of it than `execute`

    @cached_property
    def bitcoin(self) -> AsyncBitcoinApi:
        """`client.bitcoin` over the stream: add_private_key, add_wallet, get_address, send_simple. Others raise
        ParameterError; nothing is sent.
        """
        from .resources.bitcoin import AsyncBitcoinApi

        return AsyncBitcoinApi(cast("AsyncClient", self))  # which needs no more of it than `execute`

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """`client.trade` over the stream: add_order, cancel_order, get_order_result, get_orders. Others raise
        ParameterError; nothing is sent.
        """
        from .resources.trade import AsyncTradeApi

        return AsyncTradeApi(cast("AsyncClient", self))  # which needs no more of it than `execute`

    async def execute(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Do a call over the stream instead of HTTP, with the same nonces, errors and result.

        `account.get_id_key(...)` of this object does the same and gives the result itself. A call without answer
        may have been carried out; it is not sent again unless it only reads.

        Args:
            call: `call(...)` of an operation's module, such as `api.account.get_id_key`.
            options: timeouts and retries of this one call.

        Raises:
            ParameterError: the operation can't be called over the stream; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.
        """
        return await self._execute(call, options)
