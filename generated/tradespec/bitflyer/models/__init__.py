"""Models and enums of bitFlyer Lightning, loaded on first use.

Generated from specs/bitflyer; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from .address_type import AddressType as AddressType
    from .address_type import AddressTypeLike as AddressTypeLike
    from .balance import Balance as Balance
    from .balance_change import BalanceChange as BalanceChange
    from .bank_account import BankAccount as BankAccount
    from .board import Board as Board
    from .board_change import BoardChange as BoardChange
    from .board_level import BoardLevel as BoardLevel
    from .board_snapshot import BoardSnapshot as BoardSnapshot
    from .board_state import BoardState as BoardState
    from .board_state_data import BoardStateData as BoardStateData
    from .board_status import BoardStatus as BoardStatus
    from .board_status import BoardStatusLike as BoardStatusLike
    from .board_update import BoardUpdate as BoardUpdate
    from .cash_movement import CashMovement as CashMovement
    from .chat_message import ChatMessage as ChatMessage
    from .child_order import ChildOrder as ChildOrder
    from .child_order_accepted import ChildOrderAccepted as ChildOrderAccepted
    from .child_order_event import ChildOrderEvent as ChildOrderEvent
    from .child_order_event_type import ChildOrderEventType as ChildOrderEventType
    from .child_order_event_type import ChildOrderEventTypeLike as ChildOrderEventTypeLike
    from .child_order_type import ChildOrderType as ChildOrderType
    from .child_order_type import ChildOrderTypeLike as ChildOrderTypeLike
    from .coin_in import CoinIn as CoinIn
    from .coin_out import CoinOut as CoinOut
    from .collateral import Collateral as Collateral
    from .collateral_account import CollateralAccount as CollateralAccount
    from .collateral_change import CollateralChange as CollateralChange
    from .collateral_reason import CollateralReason as CollateralReason
    from .collateral_reason import CollateralReasonLike as CollateralReasonLike
    from .condition_type import ConditionType as ConditionType
    from .condition_type import ConditionTypeLike as ConditionTypeLike
    from .corporate_leverage import CorporateLeverage as CorporateLeverage
    from .deposit_address import DepositAddress as DepositAddress
    from .execution_side import ExecutionSide as ExecutionSide
    from .execution_side import ExecutionSideLike as ExecutionSideLike
    from .funding_rate import FundingRate as FundingRate
    from .funding_rate_history_item import FundingRateHistoryItem as FundingRateHistoryItem
    from .health import Health as Health
    from .health_status import HealthStatus as HealthStatus
    from .health_status import HealthStatusLike as HealthStatusLike
    from .market import Market as Market
    from .market_type import MarketType as MarketType
    from .market_type import MarketTypeLike as MarketTypeLike
    from .order_method import OrderMethod as OrderMethod
    from .order_method import OrderMethodLike as OrderMethodLike
    from .order_state import OrderState as OrderState
    from .order_state import OrderStateLike as OrderStateLike
    from .parent_order import ParentOrder as ParentOrder
    from .parent_order_accepted import ParentOrderAccepted as ParentOrderAccepted
    from .parent_order_detail import ParentOrderDetail as ParentOrderDetail
    from .parent_order_detail_leg import ParentOrderDetailLeg as ParentOrderDetailLeg
    from .parent_order_event import ParentOrderEvent as ParentOrderEvent
    from .parent_order_event_type import ParentOrderEventType as ParentOrderEventType
    from .parent_order_event_type import ParentOrderEventTypeLike as ParentOrderEventTypeLike
    from .parent_order_leg import ParentOrderLeg as ParentOrderLeg
    from .parent_order_type import ParentOrderType as ParentOrderType
    from .parent_order_type import ParentOrderTypeLike as ParentOrderTypeLike
    from .parent_side import ParentSide as ParentSide
    from .parent_side import ParentSideLike as ParentSideLike
    from .position import Position as Position
    from .private_execution import PrivateExecution as PrivateExecution
    from .public_execution import PublicExecution as PublicExecution
    from .side import Side as Side
    from .side import SideLike as SideLike
    from .ticker import Ticker as Ticker
    from .time_in_force import TimeInForce as TimeInForce
    from .time_in_force import TimeInForceLike as TimeInForceLike
    from .trade_type import TradeType as TradeType
    from .trade_type import TradeTypeLike as TradeTypeLike
    from .trading_commission import TradingCommission as TradingCommission
    from .transfer_status import TransferStatus as TransferStatus
    from .transfer_status import TransferStatusLike as TransferStatusLike
    from .withdraw_accepted import WithdrawAccepted as WithdrawAccepted

__getattr__, __dir__ = attach(
    __name__,
    {
        "AddressType": ".address_type",
        "AddressTypeLike": ".address_type",
        "Balance": ".balance",
        "BalanceChange": ".balance_change",
        "BankAccount": ".bank_account",
        "Board": ".board",
        "BoardChange": ".board_change",
        "BoardLevel": ".board_level",
        "BoardSnapshot": ".board_snapshot",
        "BoardState": ".board_state",
        "BoardStateData": ".board_state_data",
        "BoardStatus": ".board_status",
        "BoardStatusLike": ".board_status",
        "BoardUpdate": ".board_update",
        "CashMovement": ".cash_movement",
        "ChatMessage": ".chat_message",
        "ChildOrder": ".child_order",
        "ChildOrderAccepted": ".child_order_accepted",
        "ChildOrderEvent": ".child_order_event",
        "ChildOrderEventType": ".child_order_event_type",
        "ChildOrderEventTypeLike": ".child_order_event_type",
        "ChildOrderType": ".child_order_type",
        "ChildOrderTypeLike": ".child_order_type",
        "CoinIn": ".coin_in",
        "CoinOut": ".coin_out",
        "Collateral": ".collateral",
        "CollateralAccount": ".collateral_account",
        "CollateralChange": ".collateral_change",
        "CollateralReason": ".collateral_reason",
        "CollateralReasonLike": ".collateral_reason",
        "ConditionType": ".condition_type",
        "ConditionTypeLike": ".condition_type",
        "CorporateLeverage": ".corporate_leverage",
        "DepositAddress": ".deposit_address",
        "ExecutionSide": ".execution_side",
        "ExecutionSideLike": ".execution_side",
        "FundingRate": ".funding_rate",
        "FundingRateHistoryItem": ".funding_rate_history_item",
        "Health": ".health",
        "HealthStatus": ".health_status",
        "HealthStatusLike": ".health_status",
        "Market": ".market",
        "MarketType": ".market_type",
        "MarketTypeLike": ".market_type",
        "OrderMethod": ".order_method",
        "OrderMethodLike": ".order_method",
        "OrderState": ".order_state",
        "OrderStateLike": ".order_state",
        "ParentOrder": ".parent_order",
        "ParentOrderAccepted": ".parent_order_accepted",
        "ParentOrderDetail": ".parent_order_detail",
        "ParentOrderDetailLeg": ".parent_order_detail_leg",
        "ParentOrderEvent": ".parent_order_event",
        "ParentOrderEventType": ".parent_order_event_type",
        "ParentOrderEventTypeLike": ".parent_order_event_type",
        "ParentOrderLeg": ".parent_order_leg",
        "ParentOrderType": ".parent_order_type",
        "ParentOrderTypeLike": ".parent_order_type",
        "ParentSide": ".parent_side",
        "ParentSideLike": ".parent_side",
        "Position": ".position",
        "PrivateExecution": ".private_execution",
        "PublicExecution": ".public_execution",
        "Side": ".side",
        "SideLike": ".side",
        "Ticker": ".ticker",
        "TimeInForce": ".time_in_force",
        "TimeInForceLike": ".time_in_force",
        "TradeType": ".trade_type",
        "TradeTypeLike": ".trade_type",
        "TradingCommission": ".trading_commission",
        "TransferStatus": ".transfer_status",
        "TransferStatusLike": ".transfer_status",
        "WithdrawAccepted": ".withdraw_accepted",
    },
)

__all__ = [
    "AddressType",
    "AddressTypeLike",
    "Balance",
    "BalanceChange",
    "BankAccount",
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
    "ExecutionSide",
    "ExecutionSideLike",
    "FundingRate",
    "FundingRateHistoryItem",
    "Health",
    "HealthStatus",
    "HealthStatusLike",
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
