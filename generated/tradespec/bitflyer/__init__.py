"""bitFlyer Lightning: a typed, exact client.

Spot and crypto CFD trading at bitFlyer in Japan, the USA and Europe. All regions share one host; which products an
account may trade depends on its region. Numbers are plain JSON numbers, some with long tails: read them as
decimals.

Generated from specs/bitflyer; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from tradespec.overlays.bitflyer import AsyncLocalBook as AsyncLocalBook
    from tradespec.overlays.bitflyer import AsyncSubscription as AsyncSubscription
    from tradespec.overlays.bitflyer import Gap as Gap
    from tradespec.overlays.bitflyer import LocalBook as LocalBook
    from tradespec.overlays.bitflyer import Subscription as Subscription

    from ._exchange import EXCHANGE as EXCHANGE
    from .client import AsyncBitFlyer as AsyncBitFlyer
    from .client import BitFlyer as BitFlyer
    from .models.address_type import AddressType as AddressType
    from .models.address_type import AddressTypeLike as AddressTypeLike
    from .models.balance import Balance as Balance
    from .models.balance_change import BalanceChange as BalanceChange
    from .models.bank_account import BankAccount as BankAccount
    from .models.board import Board as Board
    from .models.board_change import BoardChange as BoardChange
    from .models.board_level import BoardLevel as BoardLevel
    from .models.board_snapshot import BoardSnapshot as BoardSnapshot
    from .models.board_state import BoardState as BoardState
    from .models.board_state_data import BoardStateData as BoardStateData
    from .models.board_status import BoardStatus as BoardStatus
    from .models.board_status import BoardStatusLike as BoardStatusLike
    from .models.board_update import BoardUpdate as BoardUpdate
    from .models.cash_movement import CashMovement as CashMovement
    from .models.chat_message import ChatMessage as ChatMessage
    from .models.child_order import ChildOrder as ChildOrder
    from .models.child_order_accepted import ChildOrderAccepted as ChildOrderAccepted
    from .models.child_order_event import ChildOrderEvent as ChildOrderEvent
    from .models.child_order_event_type import ChildOrderEventType as ChildOrderEventType
    from .models.child_order_event_type import ChildOrderEventTypeLike as ChildOrderEventTypeLike
    from .models.child_order_type import ChildOrderType as ChildOrderType
    from .models.child_order_type import ChildOrderTypeLike as ChildOrderTypeLike
    from .models.coin_in import CoinIn as CoinIn
    from .models.coin_out import CoinOut as CoinOut
    from .models.collateral import Collateral as Collateral
    from .models.collateral_account import CollateralAccount as CollateralAccount
    from .models.collateral_change import CollateralChange as CollateralChange
    from .models.collateral_reason import CollateralReason as CollateralReason
    from .models.collateral_reason import CollateralReasonLike as CollateralReasonLike
    from .models.condition_type import ConditionType as ConditionType
    from .models.condition_type import ConditionTypeLike as ConditionTypeLike
    from .models.corporate_leverage import CorporateLeverage as CorporateLeverage
    from .models.deposit_address import DepositAddress as DepositAddress
    from .models.execution_side import ExecutionSide as ExecutionSide
    from .models.execution_side import ExecutionSideLike as ExecutionSideLike
    from .models.funding_rate import FundingRate as FundingRate
    from .models.funding_rate_history_item import FundingRateHistoryItem as FundingRateHistoryItem
    from .models.health import Health as Health
    from .models.health_status import HealthStatus as HealthStatus
    from .models.health_status import HealthStatusLike as HealthStatusLike
    from .models.market import Market as Market
    from .models.market_type import MarketType as MarketType
    from .models.market_type import MarketTypeLike as MarketTypeLike
    from .models.order_method import OrderMethod as OrderMethod
    from .models.order_method import OrderMethodLike as OrderMethodLike
    from .models.order_state import OrderState as OrderState
    from .models.order_state import OrderStateLike as OrderStateLike
    from .models.parent_order import ParentOrder as ParentOrder
    from .models.parent_order_accepted import ParentOrderAccepted as ParentOrderAccepted
    from .models.parent_order_detail import ParentOrderDetail as ParentOrderDetail
    from .models.parent_order_detail_leg import ParentOrderDetailLeg as ParentOrderDetailLeg
    from .models.parent_order_event import ParentOrderEvent as ParentOrderEvent
    from .models.parent_order_event_type import ParentOrderEventType as ParentOrderEventType
    from .models.parent_order_event_type import ParentOrderEventTypeLike as ParentOrderEventTypeLike
    from .models.parent_order_leg import ParentOrderLeg as ParentOrderLeg
    from .models.parent_order_type import ParentOrderType as ParentOrderType
    from .models.parent_order_type import ParentOrderTypeLike as ParentOrderTypeLike
    from .models.parent_side import ParentSide as ParentSide
    from .models.parent_side import ParentSideLike as ParentSideLike
    from .models.position import Position as Position
    from .models.private_execution import PrivateExecution as PrivateExecution
    from .models.public_execution import PublicExecution as PublicExecution
    from .models.side import Side as Side
    from .models.side import SideLike as SideLike
    from .models.ticker import Ticker as Ticker
    from .models.time_in_force import TimeInForce as TimeInForce
    from .models.time_in_force import TimeInForceLike as TimeInForceLike
    from .models.trade_type import TradeType as TradeType
    from .models.trade_type import TradeTypeLike as TradeTypeLike
    from .models.trading_commission import TradingCommission as TradingCommission
    from .models.transfer_status import TransferStatus as TransferStatus
    from .models.transfer_status import TransferStatusLike as TransferStatusLike
    from .models.withdraw_accepted import WithdrawAccepted as WithdrawAccepted

__getattr__, __dir__ = attach(
    __name__,
    {
        "AddressType": ".models.address_type",
        "AddressTypeLike": ".models.address_type",
        "AsyncBitFlyer": ".client",
        "AsyncLocalBook": "tradespec.overlays.bitflyer",
        "AsyncSubscription": "tradespec.overlays.bitflyer",
        "Balance": ".models.balance",
        "BalanceChange": ".models.balance_change",
        "BankAccount": ".models.bank_account",
        "BitFlyer": ".client",
        "Board": ".models.board",
        "BoardChange": ".models.board_change",
        "BoardLevel": ".models.board_level",
        "BoardSnapshot": ".models.board_snapshot",
        "BoardState": ".models.board_state",
        "BoardStateData": ".models.board_state_data",
        "BoardStatus": ".models.board_status",
        "BoardStatusLike": ".models.board_status",
        "BoardUpdate": ".models.board_update",
        "CashMovement": ".models.cash_movement",
        "ChatMessage": ".models.chat_message",
        "ChildOrder": ".models.child_order",
        "ChildOrderAccepted": ".models.child_order_accepted",
        "ChildOrderEvent": ".models.child_order_event",
        "ChildOrderEventType": ".models.child_order_event_type",
        "ChildOrderEventTypeLike": ".models.child_order_event_type",
        "ChildOrderType": ".models.child_order_type",
        "ChildOrderTypeLike": ".models.child_order_type",
        "CoinIn": ".models.coin_in",
        "CoinOut": ".models.coin_out",
        "Collateral": ".models.collateral",
        "CollateralAccount": ".models.collateral_account",
        "CollateralChange": ".models.collateral_change",
        "CollateralReason": ".models.collateral_reason",
        "CollateralReasonLike": ".models.collateral_reason",
        "ConditionType": ".models.condition_type",
        "ConditionTypeLike": ".models.condition_type",
        "CorporateLeverage": ".models.corporate_leverage",
        "DepositAddress": ".models.deposit_address",
        "EXCHANGE": "._exchange",
        "ExecutionSide": ".models.execution_side",
        "ExecutionSideLike": ".models.execution_side",
        "FundingRate": ".models.funding_rate",
        "FundingRateHistoryItem": ".models.funding_rate_history_item",
        "Gap": "tradespec.overlays.bitflyer",
        "Health": ".models.health",
        "HealthStatus": ".models.health_status",
        "HealthStatusLike": ".models.health_status",
        "LocalBook": "tradespec.overlays.bitflyer",
        "Market": ".models.market",
        "MarketType": ".models.market_type",
        "MarketTypeLike": ".models.market_type",
        "OrderMethod": ".models.order_method",
        "OrderMethodLike": ".models.order_method",
        "OrderState": ".models.order_state",
        "OrderStateLike": ".models.order_state",
        "ParentOrder": ".models.parent_order",
        "ParentOrderAccepted": ".models.parent_order_accepted",
        "ParentOrderDetail": ".models.parent_order_detail",
        "ParentOrderDetailLeg": ".models.parent_order_detail_leg",
        "ParentOrderEvent": ".models.parent_order_event",
        "ParentOrderEventType": ".models.parent_order_event_type",
        "ParentOrderEventTypeLike": ".models.parent_order_event_type",
        "ParentOrderLeg": ".models.parent_order_leg",
        "ParentOrderType": ".models.parent_order_type",
        "ParentOrderTypeLike": ".models.parent_order_type",
        "ParentSide": ".models.parent_side",
        "ParentSideLike": ".models.parent_side",
        "Position": ".models.position",
        "PrivateExecution": ".models.private_execution",
        "PublicExecution": ".models.public_execution",
        "Side": ".models.side",
        "SideLike": ".models.side",
        "Subscription": "tradespec.overlays.bitflyer",
        "Ticker": ".models.ticker",
        "TimeInForce": ".models.time_in_force",
        "TimeInForceLike": ".models.time_in_force",
        "TradeType": ".models.trade_type",
        "TradeTypeLike": ".models.trade_type",
        "TradingCommission": ".models.trading_commission",
        "TransferStatus": ".models.transfer_status",
        "TransferStatusLike": ".models.transfer_status",
        "WithdrawAccepted": ".models.withdraw_accepted",
    },
)

__all__ = [
    "AddressType",
    "AddressTypeLike",
    "AsyncBitFlyer",
    "AsyncLocalBook",
    "AsyncSubscription",
    "Balance",
    "BalanceChange",
    "BankAccount",
    "BitFlyer",
    "Board",
    "BoardChange",
    "BoardLevel",
    "BoardSnapshot",
    "BoardState",
    "BoardStateData",
    "BoardStatus",
    "BoardStatusLike",
    "BoardUpdate",
    "CashMovement",
    "ChatMessage",
    "ChildOrder",
    "ChildOrderAccepted",
    "ChildOrderEvent",
    "ChildOrderEventType",
    "ChildOrderEventTypeLike",
    "ChildOrderType",
    "ChildOrderTypeLike",
    "CoinIn",
    "CoinOut",
    "Collateral",
    "CollateralAccount",
    "CollateralChange",
    "CollateralReason",
    "CollateralReasonLike",
    "ConditionType",
    "ConditionTypeLike",
    "CorporateLeverage",
    "DepositAddress",
    "EXCHANGE",
    "ExecutionSide",
    "ExecutionSideLike",
    "FundingRate",
    "FundingRateHistoryItem",
    "Gap",
    "Health",
    "HealthStatus",
    "HealthStatusLike",
    "LocalBook",
    "Market",
    "MarketType",
    "MarketTypeLike",
    "OrderMethod",
    "OrderMethodLike",
    "OrderState",
    "OrderStateLike",
    "ParentOrder",
    "ParentOrderAccepted",
    "ParentOrderDetail",
    "ParentOrderDetailLeg",
    "ParentOrderEvent",
    "ParentOrderEventType",
    "ParentOrderEventTypeLike",
    "ParentOrderLeg",
    "ParentOrderType",
    "ParentOrderTypeLike",
    "ParentSide",
    "ParentSideLike",
    "Position",
    "PrivateExecution",
    "PublicExecution",
    "Side",
    "SideLike",
    "Subscription",
    "Ticker",
    "TimeInForce",
    "TimeInForceLike",
    "TradeType",
    "TradeTypeLike",
    "TradingCommission",
    "TransferStatus",
    "TransferStatusLike",
    "WithdrawAccepted",
]  # pyright: ignore[reportUnsupportedDunderAll]
