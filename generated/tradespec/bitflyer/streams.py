"""`client.streams`: Order books, tickers, executions and the account's own order events over one WebSocket, as JSON-RPC 2.0. Nothing is
numbered and nothing is sent twice: what is missed while the connection is down is lost. After a reconnect load the
book from the next snapshot, and own orders over HTTP. One public client saw the server close for scheduled
maintenance, and say so in the text of the close.

Generated from specs/bitflyer/asyncapi.yaml; do not edit.
"""

from __future__ import annotations

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Result
from tradespec.core.streams import AsyncChannels, AsyncSubscription, Channel, Channels, StreamSettings, Subscription

from .models.board_snapshot import BoardSnapshot, BoardSnapshotWire, build_board_snapshot
from .models.board_update import BoardUpdate, BoardUpdateWire, build_board_update
from .models.child_order_event import ChildOrderEvent, ChildOrderEventWire, build_child_order_event
from .models.parent_order_event import ParentOrderEvent, ParentOrderEventWire, build_parent_order_event
from .models.public_execution import PublicExecution, PublicExecutionWire, build_public_execution
from .models.ticker import Ticker, TickerWire, build_ticker

SETTINGS = StreamSettings(
    exchange="bitflyer",
    servers={"live": "wss://ws.lightstream.bitflyer.com/json-rpc"},
    silence=90,
    ping=30,
)
"""Where the streams are, and when a connection counts as dead."""

BOARD: Channel[BoardUpdate] = Channel(
    exchange="bitflyer",
    name="board",
    address="lightning_board_{product_code}",
    data=("params", "message"),
    result=Result(BoardUpdateWire, build_board_update),
    params=(Param("product_code", "product_code", Text(), required=True),),
)
BOARD_SNAPSHOT: Channel[BoardSnapshot] = Channel(
    exchange="bitflyer",
    name="board_snapshot",
    address="lightning_board_snapshot_{product_code}",
    data=("params", "message"),
    result=Result(BoardSnapshotWire, build_board_snapshot),
    params=(Param("product_code", "product_code", Text(), required=True),),
)
CHILD_ORDER_EVENTS: Channel[list[ChildOrderEvent]] = Channel(
    exchange="bitflyer",
    name="child_order_events",
    address="child_order_events",
    data=("params", "message"),
    result=Result(list[ChildOrderEventWire], lambda wire: [build_child_order_event(item) for item in wire]),
    private=True,
)
EXECUTIONS: Channel[list[PublicExecution]] = Channel(
    exchange="bitflyer",
    name="executions",
    address="lightning_executions_{product_code}",
    data=("params", "message"),
    result=Result(list[PublicExecutionWire], lambda wire: [build_public_execution(item) for item in wire]),
    params=(Param("product_code", "product_code", Text(), required=True),),
)
PARENT_ORDER_EVENTS: Channel[list[ParentOrderEvent]] = Channel(
    exchange="bitflyer",
    name="parent_order_events",
    address="parent_order_events",
    data=("params", "message"),
    result=Result(list[ParentOrderEventWire], lambda wire: [build_parent_order_event(item) for item in wire]),
    private=True,
)
TICKER: Channel[Ticker] = Channel(
    exchange="bitflyer",
    name="ticker",
    address="lightning_ticker_{product_code}",
    data=("params", "message"),
    result=Result(TickerWire, build_ticker),
    params=(Param("product_code", "product_code", Text(), required=True),),
)


class Streams(Channels):
    """Order books, tickers, executions and the account's own order events over one WebSocket, as JSON-RPC 2.0. Nothing
    is numbered and nothing is sent twice: what is missed while the connection is down is lost. After a reconnect
    load the book from the next snapshot, and own orders over HTTP. One public client saw the server close for
    scheduled maintenance, and say so in the text of the close.
    """

    SETTINGS = SETTINGS

    def board(self, product_code: str, *, buffer: int = 10_000) -> Subscription[BoardUpdate]:
        """Changes of an order book.

        The levels that changed, each with its new total; size 0 removes it. They mean nothing before the first
        snapshot, and nothing tells you that one was lost: after a gap wait for the next snapshot. Levels that cross
        mid_price are stale.

        Unconfirmed: That stale levels across mid_price occur; one public client removes them.

        Args:
            product_code: Market, such as BTC_JPY. An alias does not do here.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Order Book Updates.
        """
        return self._subscribe(
            BOARD,
            {
                "product_code": product_code,
            },
            buffer,
        )

    def board_snapshot(self, product_code: str, *, buffer: int = 10_000) -> Subscription[BoardSnapshot]:
        """Whole order books.

        The whole book of one market, on subscribing and then now and then; how often is not documented. One public
        client saw up to some 20 kB. The levels are in no order. Replace your book with each one, and change it by
        board in between.

        Unconfirmed: That one comes on subscribing.

        Args:
            product_code: Market, such as BTC_JPY. An alias does not do here.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Order Book Snapshot.
        """
        return self._subscribe(
            BOARD_SNAPSHOT,
            {
                "product_code": product_code,
            },
            buffer,
        )

    def child_order_events(self, *, buffer: int = 10_000) -> Subscription[list[ChildOrderEvent]]:
        """Events of own orders.

        A list of events in each message: placed, refused, filled, cancelled, expired. Which fields an event has
        depends on its event_type. It may come before the HTTP answer to the order. There is no replay: after a gap
        ask `get_child_orders`.

        Unconfirmed: The table of fields; it is put together from public clients, which agree.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: child_order_events.
        """
        return self._subscribe(CHILD_ORDER_EVENTS, {}, buffer)

    def executions(self, product_code: str, *, buffer: int = 10_000) -> Subscription[list[PublicExecution]]:
        """Public executions.

        A list of trades in each message, since one order may meet several. side is empty after an auction. There is
        no replay: fetch what is missing by the HTTP call `get_executions`, and compare ids.

        Args:
            product_code: Market, such as BTC_JPY. An alias does not do here.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Executions.
        """
        return self._subscribe(
            EXECUTIONS,
            {
                "product_code": product_code,
            },
            buffer,
        )

    def parent_order_events(self, *, buffer: int = 10_000) -> Subscription[list[ParentOrderEvent]]:
        """Events of own special orders.

        A list of events in each message: placed, refused, a leg triggered or completed, cancelled, expired. An IFD
        or IFDOCO order is done with a COMPLETE of parameter_index 2 or more, any other with its first. There is no
        replay.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Parent Order Events.
        """
        return self._subscribe(PARENT_ORDER_EVENTS, {}, buffer)

    def ticker(self, product_code: str, *, buffer: int = 10_000) -> Subscription[Ticker]:
        """Best prices, last price and volume.

        Tickers with the fields of the HTTP call `get_ticker`. Do not wait for one on subscribing: fetch it over
        HTTP.

        Unconfirmed: When tickers are sent, on subscribing, at each change or by the clock; and that a higher
        tick_id is newer.

        Args:
            product_code: Market, such as BTC_JPY. An alias does not do here.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Ticker.
        """
        return self._subscribe(
            TICKER,
            {
                "product_code": product_code,
            },
            buffer,
        )


class AsyncStreams(AsyncChannels):
    """Order books, tickers, executions and the account's own order events over one WebSocket, as JSON-RPC 2.0. Nothing
    is numbered and nothing is sent twice: what is missed while the connection is down is lost. After a reconnect
    load the book from the next snapshot, and own orders over HTTP. One public client saw the server close for
    scheduled maintenance, and say so in the text of the close.
    """

    SETTINGS = SETTINGS

    def board(self, product_code: str, *, buffer: int = 10_000) -> AsyncSubscription[BoardUpdate]:
        """Changes of an order book.

        The levels that changed, each with its new total; size 0 removes it. They mean nothing before the first
        snapshot, and nothing tells you that one was lost: after a gap wait for the next snapshot. Levels that cross
        mid_price are stale.

        Unconfirmed: That stale levels across mid_price occur; one public client removes them.

        Args:
            product_code: Market, such as BTC_JPY. An alias does not do here.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Order Book Updates.
        """
        return self._subscribe(
            BOARD,
            {
                "product_code": product_code,
            },
            buffer,
        )

    def board_snapshot(self, product_code: str, *, buffer: int = 10_000) -> AsyncSubscription[BoardSnapshot]:
        """Whole order books.

        The whole book of one market, on subscribing and then now and then; how often is not documented. One public
        client saw up to some 20 kB. The levels are in no order. Replace your book with each one, and change it by
        board in between.

        Unconfirmed: That one comes on subscribing.

        Args:
            product_code: Market, such as BTC_JPY. An alias does not do here.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Order Book Snapshot.
        """
        return self._subscribe(
            BOARD_SNAPSHOT,
            {
                "product_code": product_code,
            },
            buffer,
        )

    def child_order_events(self, *, buffer: int = 10_000) -> AsyncSubscription[list[ChildOrderEvent]]:
        """Events of own orders.

        A list of events in each message: placed, refused, filled, cancelled, expired. Which fields an event has
        depends on its event_type. It may come before the HTTP answer to the order. There is no replay: after a gap
        ask `get_child_orders`.

        Unconfirmed: The table of fields; it is put together from public clients, which agree.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: child_order_events.
        """
        return self._subscribe(CHILD_ORDER_EVENTS, {}, buffer)

    def executions(self, product_code: str, *, buffer: int = 10_000) -> AsyncSubscription[list[PublicExecution]]:
        """Public executions.

        A list of trades in each message, since one order may meet several. side is empty after an auction. There is
        no replay: fetch what is missing by the HTTP call `get_executions`, and compare ids.

        Args:
            product_code: Market, such as BTC_JPY. An alias does not do here.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Executions.
        """
        return self._subscribe(
            EXECUTIONS,
            {
                "product_code": product_code,
            },
            buffer,
        )

    def parent_order_events(self, *, buffer: int = 10_000) -> AsyncSubscription[list[ParentOrderEvent]]:
        """Events of own special orders.

        A list of events in each message: placed, refused, a leg triggered or completed, cancelled, expired. An IFD
        or IFDOCO order is done with a COMPLETE of parameter_index 2 or more, any other with its first. There is no
        replay.

        Args:
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Parent Order Events.
        """
        return self._subscribe(PARENT_ORDER_EVENTS, {}, buffer)

    def ticker(self, product_code: str, *, buffer: int = 10_000) -> AsyncSubscription[Ticker]:
        """Best prices, last price and volume.

        Tickers with the fields of the HTTP call `get_ticker`. Do not wait for one on subscribing: fetch it over
        HTTP.

        Unconfirmed: When tickers are sent, on subscribing, at each change or by the clock; and that a higher
        tick_id is newer.

        Args:
            product_code: Market, such as BTC_JPY. An alias does not do here.
            buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: while iterating: the exchange refused the channel.

        Document section: Ticker.
        """
        return self._subscribe(
            TICKER,
            {
                "product_code": product_code,
            },
            buffer,
        )
