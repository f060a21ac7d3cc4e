"""Models and enums of Bitget, loaded on first use.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from .account_balance import AccountBalance as AccountBalance
    from .announcement import Announcement as Announcement
    from .announcement_language import AnnouncementLanguage as AnnouncementLanguage
    from .announcement_language import AnnouncementLanguageLike as AnnouncementLanguageLike
    from .announcement_sub_type import AnnouncementSubType as AnnouncementSubType
    from .announcement_sub_type import AnnouncementSubTypeLike as AnnouncementSubTypeLike
    from .announcement_type import AnnouncementType as AnnouncementType
    from .announcement_type import AnnouncementTypeLike as AnnouncementTypeLike
    from .asset_mode import AssetMode as AssetMode
    from .asset_mode import AssetModeLike as AssetModeLike
    from .balance_account_type import BalanceAccountType as BalanceAccountType
    from .balance_account_type import BalanceAccountTypeLike as BalanceAccountTypeLike
    from .batch_failure import BatchFailure as BatchFailure
    from .batch_result import BatchResult as BatchResult
    from .book_level import BookLevel as BookLevel
    from .bot_account_type import BotAccountType as BotAccountType
    from .bot_account_type import BotAccountTypeLike as BotAccountTypeLike
    from .bot_asset import BotAsset as BotAsset
    from .business_line import BusinessLine as BusinessLine
    from .business_line import BusinessLineLike as BusinessLineLike
    from .cancel_reason import CancelReason as CancelReason
    from .cancel_reason import CancelReasonLike as CancelReasonLike
    from .cross_asset import CrossAsset as CrossAsset
    from .cross_borrow_record import CrossBorrowRecord as CrossBorrowRecord
    from .cross_borrow_record_page import CrossBorrowRecordPage as CrossBorrowRecordPage
    from .cross_flash_repay import CrossFlashRepay as CrossFlashRepay
    from .cross_flow_record import CrossFlowRecord as CrossFlowRecord
    from .cross_flow_record_page import CrossFlowRecordPage as CrossFlowRecordPage
    from .cross_interest_rate_and_limit import CrossInterestRateAndLimit as CrossInterestRateAndLimit
    from .cross_interest_record import CrossInterestRecord as CrossInterestRecord
    from .cross_interest_record_page import CrossInterestRecordPage as CrossInterestRecordPage
    from .cross_liquidation_record import CrossLiquidationRecord as CrossLiquidationRecord
    from .cross_liquidation_record_page import CrossLiquidationRecordPage as CrossLiquidationRecordPage
    from .cross_loan import CrossLoan as CrossLoan
    from .cross_max_borrowable import CrossMaxBorrowable as CrossMaxBorrowable
    from .cross_max_transfer_out import CrossMaxTransferOut as CrossMaxTransferOut
    from .cross_repay_record import CrossRepayRecord as CrossRepayRecord
    from .cross_repay_record_page import CrossRepayRecordPage as CrossRepayRecordPage
    from .cross_repayment import CrossRepayment as CrossRepayment
    from .cross_risk_rate import CrossRiskRate as CrossRiskRate
    from .cross_tier import CrossTier as CrossTier
    from .cross_vip_rate import CrossVipRate as CrossVipRate
    from .fee_detail import FeeDetail as FeeDetail
    from .force import Force as Force
    from .force import ForceLike as ForceLike
    from .funding_asset import FundingAsset as FundingAsset
    from .futures_account import FuturesAccount as FuturesAccount
    from .futures_account_long_short import FuturesAccountLongShort as FuturesAccountLongShort
    from .futures_adl_rank import FuturesAdlRank as FuturesAdlRank
    from .futures_balance import FuturesBalance as FuturesBalance
    from .futures_batch_order_item import FuturesBatchOrderItem as FuturesBatchOrderItem
    from .futures_bill import FuturesBill as FuturesBill
    from .futures_bill_type import FuturesBillType as FuturesBillType
    from .futures_bill_type import FuturesBillTypeLike as FuturesBillTypeLike
    from .futures_bills import FuturesBills as FuturesBills
    from .futures_borrow_period import FuturesBorrowPeriod as FuturesBorrowPeriod
    from .futures_borrow_period import FuturesBorrowPeriodLike as FuturesBorrowPeriodLike
    from .futures_borrow_rate import FuturesBorrowRate as FuturesBorrowRate
    from .futures_candle import FuturesCandle as FuturesCandle
    from .futures_candle_price import FuturesCandlePrice as FuturesCandlePrice
    from .futures_candle_price import FuturesCandlePriceLike as FuturesCandlePriceLike
    from .futures_close_failure import FuturesCloseFailure as FuturesCloseFailure
    from .futures_close_result import FuturesCloseResult as FuturesCloseResult
    from .futures_closed import FuturesClosed as FuturesClosed
    from .futures_closed_position import FuturesClosedPosition as FuturesClosedPosition
    from .futures_contract import FuturesContract as FuturesContract
    from .futures_contract_status import FuturesContractStatus as FuturesContractStatus
    from .futures_contract_status import FuturesContractStatusLike as FuturesContractStatusLike
    from .futures_contract_type import FuturesContractType as FuturesContractType
    from .futures_contract_type import FuturesContractTypeLike as FuturesContractTypeLike
    from .futures_conversion import FuturesConversion as FuturesConversion
    from .futures_delivery_period import FuturesDeliveryPeriod as FuturesDeliveryPeriod
    from .futures_delivery_period import FuturesDeliveryPeriodLike as FuturesDeliveryPeriodLike
    from .futures_delivery_status import FuturesDeliveryStatus as FuturesDeliveryStatus
    from .futures_delivery_status import FuturesDeliveryStatusLike as FuturesDeliveryStatusLike
    from .futures_discount_rate import FuturesDiscountRate as FuturesDiscountRate
    from .futures_discount_tier import FuturesDiscountTier as FuturesDiscountTier
    from .futures_exchange_rate import FuturesExchangeRate as FuturesExchangeRate
    from .futures_exchange_tier import FuturesExchangeTier as FuturesExchangeTier
    from .futures_fill import FuturesFill as FuturesFill
    from .futures_fill_page import FuturesFillPage as FuturesFillPage
    from .futures_funding_rate import FuturesFundingRate as FuturesFundingRate
    from .futures_funding_time import FuturesFundingTime as FuturesFundingTime
    from .futures_granularity import FuturesGranularity as FuturesGranularity
    from .futures_granularity import FuturesGranularityLike as FuturesGranularityLike
    from .futures_history_fill import FuturesHistoryFill as FuturesHistoryFill
    from .futures_history_side import FuturesHistorySide as FuturesHistorySide
    from .futures_history_side import FuturesHistorySideLike as FuturesHistorySideLike
    from .futures_interest import FuturesInterest as FuturesInterest
    from .futures_interest_history import FuturesInterestHistory as FuturesInterestHistory
    from .futures_isolated_symbol import FuturesIsolatedSymbol as FuturesIsolatedSymbol
    from .futures_leverage import FuturesLeverage as FuturesLeverage
    from .futures_liquidation_price import FuturesLiquidationPrice as FuturesLiquidationPrice
    from .futures_long_short import FuturesLongShort as FuturesLongShort
    from .futures_long_short_period import FuturesLongShortPeriod as FuturesLongShortPeriod
    from .futures_long_short_period import FuturesLongShortPeriodLike as FuturesLongShortPeriodLike
    from .futures_margin_setting import FuturesMarginSetting as FuturesMarginSetting
    from .futures_max_open import FuturesMaxOpen as FuturesMaxOpen
    from .futures_merge_depth import FuturesMergeDepth as FuturesMergeDepth
    from .futures_merge_limit import FuturesMergeLimit as FuturesMergeLimit
    from .futures_merge_limit import FuturesMergeLimitLike as FuturesMergeLimitLike
    from .futures_merge_scale import FuturesMergeScale as FuturesMergeScale
    from .futures_merge_scale import FuturesMergeScaleLike as FuturesMergeScaleLike
    from .futures_open_count import FuturesOpenCount as FuturesOpenCount
    from .futures_open_interest import FuturesOpenInterest as FuturesOpenInterest
    from .futures_open_interest_limit import FuturesOpenInterestLimit as FuturesOpenInterestLimit
    from .futures_open_interest_row import FuturesOpenInterestRow as FuturesOpenInterestRow
    from .futures_order import FuturesOrder as FuturesOrder
    from .futures_order_detail import FuturesOrderDetail as FuturesOrderDetail
    from .futures_order_key import FuturesOrderKey as FuturesOrderKey
    from .futures_order_page import FuturesOrderPage as FuturesOrderPage
    from .futures_order_source import FuturesOrderSource as FuturesOrderSource
    from .futures_order_source import FuturesOrderSourceLike as FuturesOrderSourceLike
    from .futures_order_status import FuturesOrderStatus as FuturesOrderStatus
    from .futures_order_status import FuturesOrderStatusLike as FuturesOrderStatusLike
    from .futures_past_funding_rate import FuturesPastFundingRate as FuturesPastFundingRate
    from .futures_period import FuturesPeriod as FuturesPeriod
    from .futures_period import FuturesPeriodLike as FuturesPeriodLike
    from .futures_plan_cancel_type import FuturesPlanCancelType as FuturesPlanCancelType
    from .futures_plan_cancel_type import FuturesPlanCancelTypeLike as FuturesPlanCancelTypeLike
    from .futures_plan_filter import FuturesPlanFilter as FuturesPlanFilter
    from .futures_plan_filter import FuturesPlanFilterLike as FuturesPlanFilterLike
    from .futures_plan_margin_mode import FuturesPlanMarginMode as FuturesPlanMarginMode
    from .futures_plan_margin_mode import FuturesPlanMarginModeLike as FuturesPlanMarginModeLike
    from .futures_plan_order import FuturesPlanOrder as FuturesPlanOrder
    from .futures_plan_order_page import FuturesPlanOrderPage as FuturesPlanOrderPage
    from .futures_plan_order_type import FuturesPlanOrderType as FuturesPlanOrderType
    from .futures_plan_order_type import FuturesPlanOrderTypeLike as FuturesPlanOrderTypeLike
    from .futures_plan_status import FuturesPlanStatus as FuturesPlanStatus
    from .futures_plan_status import FuturesPlanStatusLike as FuturesPlanStatusLike
    from .futures_plan_type import FuturesPlanType as FuturesPlanType
    from .futures_plan_type import FuturesPlanTypeLike as FuturesPlanTypeLike
    from .futures_position import FuturesPosition as FuturesPosition
    from .futures_position_history import FuturesPositionHistory as FuturesPositionHistory
    from .futures_position_long_short import FuturesPositionLongShort as FuturesPositionLongShort
    from .futures_position_mode import FuturesPositionMode as FuturesPositionMode
    from .futures_position_tier import FuturesPositionTier as FuturesPositionTier
    from .futures_position_tpsl_ref import FuturesPositionTpslRef as FuturesPositionTpslRef
    from .futures_public_fill import FuturesPublicFill as FuturesPublicFill
    from .futures_sub_account import FuturesSubAccount as FuturesSubAccount
    from .futures_switch_quota import FuturesSwitchQuota as FuturesSwitchQuota
    from .futures_symbol_price import FuturesSymbolPrice as FuturesSymbolPrice
    from .futures_taker_volume import FuturesTakerVolume as FuturesTakerVolume
    from .futures_ticker import FuturesTicker as FuturesTicker
    from .futures_tpsl_hold_side import FuturesTpslHoldSide as FuturesTpslHoldSide
    from .futures_tpsl_hold_side import FuturesTpslHoldSideLike as FuturesTpslHoldSideLike
    from .futures_tpsl_type import FuturesTpslType as FuturesTpslType
    from .futures_tpsl_type import FuturesTpslTypeLike as FuturesTpslTypeLike
    from .futures_trade_side import FuturesTradeSide as FuturesTradeSide
    from .futures_trade_side import FuturesTradeSideLike as FuturesTradeSideLike
    from .futures_transfer_limit import FuturesTransferLimit as FuturesTransferLimit
    from .futures_union_asset import FuturesUnionAsset as FuturesUnionAsset
    from .futures_union_config import FuturesUnionConfig as FuturesUnionConfig
    from .futures_union_interest_rate import FuturesUnionInterestRate as FuturesUnionInterestRate
    from .futures_union_interest_rates import FuturesUnionInterestRates as FuturesUnionInterestRates
    from .futures_vip_fee_rate import FuturesVipFeeRate as FuturesVipFeeRate
    from .futures_yes_no_capital import FuturesYesNoCapital as FuturesYesNoCapital
    from .futures_yes_no_capital import FuturesYesNoCapitalLike as FuturesYesNoCapitalLike
    from .hold_side import HoldSide as HoldSide
    from .hold_side import HoldSideLike as HoldSideLike
    from .isolated_asset import IsolatedAsset as IsolatedAsset
    from .isolated_borrow_record import IsolatedBorrowRecord as IsolatedBorrowRecord
    from .isolated_borrow_record_page import IsolatedBorrowRecordPage as IsolatedBorrowRecordPage
    from .isolated_flash_repay import IsolatedFlashRepay as IsolatedFlashRepay
    from .isolated_flash_repay_result import IsolatedFlashRepayResult as IsolatedFlashRepayResult
    from .isolated_flash_repay_result import IsolatedFlashRepayResultLike as IsolatedFlashRepayResultLike
    from .isolated_flow_record import IsolatedFlowRecord as IsolatedFlowRecord
    from .isolated_flow_record_page import IsolatedFlowRecordPage as IsolatedFlowRecordPage
    from .isolated_interest_rate_and_limit import IsolatedInterestRateAndLimit as IsolatedInterestRateAndLimit
    from .isolated_interest_record import IsolatedInterestRecord as IsolatedInterestRecord
    from .isolated_interest_record_page import IsolatedInterestRecordPage as IsolatedInterestRecordPage
    from .isolated_liquidation_record import IsolatedLiquidationRecord as IsolatedLiquidationRecord
    from .isolated_liquidation_record_page import IsolatedLiquidationRecordPage as IsolatedLiquidationRecordPage
    from .isolated_loan import IsolatedLoan as IsolatedLoan
    from .isolated_max_borrowable import IsolatedMaxBorrowable as IsolatedMaxBorrowable
    from .isolated_max_transfer_out import IsolatedMaxTransferOut as IsolatedMaxTransferOut
    from .isolated_repay_record import IsolatedRepayRecord as IsolatedRepayRecord
    from .isolated_repay_record_page import IsolatedRepayRecordPage as IsolatedRepayRecordPage
    from .isolated_repayment import IsolatedRepayment as IsolatedRepayment
    from .isolated_risk_rate import IsolatedRiskRate as IsolatedRiskRate
    from .isolated_tier import IsolatedTier as IsolatedTier
    from .isolated_vip_rate import IsolatedVipRate as IsolatedVipRate
    from .margin_batch_order import MarginBatchOrder as MarginBatchOrder
    from .margin_borrow_type import MarginBorrowType as MarginBorrowType
    from .margin_borrow_type import MarginBorrowTypeLike as MarginBorrowTypeLike
    from .margin_cancel_id import MarginCancelId as MarginCancelId
    from .margin_currency import MarginCurrency as MarginCurrency
    from .margin_enter_point_source import MarginEnterPointSource as MarginEnterPointSource
    from .margin_enter_point_source import MarginEnterPointSourceLike as MarginEnterPointSourceLike
    from .margin_fill import MarginFill as MarginFill
    from .margin_fill_page import MarginFillPage as MarginFillPage
    from .margin_flash_repay_state import MarginFlashRepayState as MarginFlashRepayState
    from .margin_flash_repay_status import MarginFlashRepayStatus as MarginFlashRepayStatus
    from .margin_flash_repay_status import MarginFlashRepayStatusLike as MarginFlashRepayStatusLike
    from .margin_flow_type import MarginFlowType as MarginFlowType
    from .margin_flow_type import MarginFlowTypeLike as MarginFlowTypeLike
    from .margin_interest_rate import MarginInterestRate as MarginInterestRate
    from .margin_interest_type import MarginInterestType as MarginInterestType
    from .margin_interest_type import MarginInterestTypeLike as MarginInterestTypeLike
    from .margin_liquidation_order import MarginLiquidationOrder as MarginLiquidationOrder
    from .margin_liquidation_order_page import MarginLiquidationOrderPage as MarginLiquidationOrderPage
    from .margin_liquidation_type import MarginLiquidationType as MarginLiquidationType
    from .margin_liquidation_type import MarginLiquidationTypeLike as MarginLiquidationTypeLike
    from .margin_loan_growth import MarginLoanGrowth as MarginLoanGrowth
    from .margin_loan_type import MarginLoanType as MarginLoanType
    from .margin_loan_type import MarginLoanTypeLike as MarginLoanTypeLike
    from .margin_long_short_ratio import MarginLongShortRatio as MarginLongShortRatio
    from .margin_mode import MarginMode as MarginMode
    from .margin_mode import MarginModeLike as MarginModeLike
    from .margin_order import MarginOrder as MarginOrder
    from .margin_order_page import MarginOrderPage as MarginOrderPage
    from .margin_order_status import MarginOrderStatus as MarginOrderStatus
    from .margin_order_status import MarginOrderStatusLike as MarginOrderStatusLike
    from .margin_period import MarginPeriod as MarginPeriod
    from .margin_period import MarginPeriodLike as MarginPeriodLike
    from .margin_repay_type import MarginRepayType as MarginRepayType
    from .margin_repay_type import MarginRepayTypeLike as MarginRepayTypeLike
    from .margin_side import MarginSide as MarginSide
    from .margin_side import MarginSideLike as MarginSideLike
    from .margin_symbol_status import MarginSymbolStatus as MarginSymbolStatus
    from .margin_symbol_status import MarginSymbolStatusLike as MarginSymbolStatusLike
    from .merged_level import MergedLevel as MergedLevel
    from .on_off import OnOff as OnOff
    from .on_off import OnOffLike as OnOffLike
    from .order_ref import OrderRef as OrderRef
    from .order_type import OrderType as OrderType
    from .order_type import OrderTypeLike as OrderTypeLike
    from .plan_sub_order import PlanSubOrder as PlanSubOrder
    from .plan_sub_order_status import PlanSubOrderStatus as PlanSubOrderStatus
    from .plan_sub_order_status import PlanSubOrderStatusLike as PlanSubOrderStatusLike
    from .pos_mode import PosMode as PosMode
    from .pos_mode import PosModeLike as PosModeLike
    from .pos_side import PosSide as PosSide
    from .pos_side import PosSideLike as PosSideLike
    from .preset_trigger_type import PresetTriggerType as PresetTriggerType
    from .preset_trigger_type import PresetTriggerTypeLike as PresetTriggerTypeLike
    from .product_type import ProductType as ProductType
    from .product_type import ProductTypeLike as ProductTypeLike
    from .reduce_only import ReduceOnly as ReduceOnly
    from .reduce_only import ReduceOnlyLike as ReduceOnlyLike
    from .server_time import ServerTime as ServerTime
    from .side import Side as Side
    from .side import SideLike as SideLike
    from .spot_account_info import SpotAccountInfo as SpotAccountInfo
    from .spot_action_result import SpotActionResult as SpotActionResult
    from .spot_action_result import SpotActionResultLike as SpotActionResultLike
    from .spot_asset import SpotAsset as SpotAsset
    from .spot_asset_type import SpotAssetType as SpotAssetType
    from .spot_asset_type import SpotAssetTypeLike as SpotAssetTypeLike
    from .spot_auction import SpotAuction as SpotAuction
    from .spot_auction_stage import SpotAuctionStage as SpotAuctionStage
    from .spot_auction_stage import SpotAuctionStageLike as SpotAuctionStageLike
    from .spot_batch_cancel_item import SpotBatchCancelItem as SpotBatchCancelItem
    from .spot_batch_mode import SpotBatchMode as SpotBatchMode
    from .spot_batch_mode import SpotBatchModeLike as SpotBatchModeLike
    from .spot_batch_order_item import SpotBatchOrderItem as SpotBatchOrderItem
    from .spot_bill import SpotBill as SpotBill
    from .spot_bill_group import SpotBillGroup as SpotBillGroup
    from .spot_bill_group import SpotBillGroupLike as SpotBillGroupLike
    from .spot_bill_type import SpotBillType as SpotBillType
    from .spot_bill_type import SpotBillTypeLike as SpotBillTypeLike
    from .spot_book_step import SpotBookStep as SpotBookStep
    from .spot_book_step import SpotBookStepLike as SpotBookStepLike
    from .spot_candle import SpotCandle as SpotCandle
    from .spot_coin import SpotCoin as SpotCoin
    from .spot_coin_chain import SpotCoinChain as SpotCoinChain
    from .spot_congestion import SpotCongestion as SpotCongestion
    from .spot_congestion import SpotCongestionLike as SpotCongestionLike
    from .spot_deduct_info import SpotDeductInfo as SpotDeductInfo
    from .spot_deposit import SpotDeposit as SpotDeposit
    from .spot_deposit_account import SpotDepositAccount as SpotDepositAccount
    from .spot_deposit_account import SpotDepositAccountLike as SpotDepositAccountLike
    from .spot_deposit_address import SpotDepositAddress as SpotDepositAddress
    from .spot_deposit_status import SpotDepositStatus as SpotDepositStatus
    from .spot_deposit_status import SpotDepositStatusLike as SpotDepositStatusLike
    from .spot_fill import SpotFill as SpotFill
    from .spot_flow_period import SpotFlowPeriod as SpotFlowPeriod
    from .spot_flow_period import SpotFlowPeriodLike as SpotFlowPeriodLike
    from .spot_fund_flow import SpotFundFlow as SpotFundFlow
    from .spot_granularity import SpotGranularity as SpotGranularity
    from .spot_granularity import SpotGranularityLike as SpotGranularityLike
    from .spot_history_fill import SpotHistoryFill as SpotHistoryFill
    from .spot_history_side import SpotHistorySide as SpotHistorySide
    from .spot_history_side import SpotHistorySideLike as SpotHistorySideLike
    from .spot_identity_type import SpotIdentityType as SpotIdentityType
    from .spot_identity_type import SpotIdentityTypeLike as SpotIdentityTypeLike
    from .spot_internal_target import SpotInternalTarget as SpotInternalTarget
    from .spot_internal_target import SpotInternalTargetLike as SpotInternalTargetLike
    from .spot_korean_exchange import SpotKoreanExchange as SpotKoreanExchange
    from .spot_korean_exchange import SpotKoreanExchangeLike as SpotKoreanExchangeLike
    from .spot_merge_depth import SpotMergeDepth as SpotMergeDepth
    from .spot_merge_limit import SpotMergeLimit as SpotMergeLimit
    from .spot_merge_limit import SpotMergeLimitLike as SpotMergeLimitLike
    from .spot_merge_scale import SpotMergeScale as SpotMergeScale
    from .spot_merge_scale import SpotMergeScaleLike as SpotMergeScaleLike
    from .spot_net_flow import SpotNetFlow as SpotNetFlow
    from .spot_open_order import SpotOpenOrder as SpotOpenOrder
    from .spot_order import SpotOrder as SpotOrder
    from .spot_order_book import SpotOrderBook as SpotOrderBook
    from .spot_order_fee import SpotOrderFee as SpotOrderFee
    from .spot_order_source import SpotOrderSource as SpotOrderSource
    from .spot_order_source import SpotOrderSourceLike as SpotOrderSourceLike
    from .spot_order_status import SpotOrderStatus as SpotOrderStatus
    from .spot_order_status import SpotOrderStatusLike as SpotOrderStatusLike
    from .spot_plan_cancelled import SpotPlanCancelled as SpotPlanCancelled
    from .spot_plan_order import SpotPlanOrder as SpotPlanOrder
    from .spot_plan_order_page import SpotPlanOrderPage as SpotPlanOrderPage
    from .spot_plan_status import SpotPlanStatus as SpotPlanStatus
    from .spot_plan_status import SpotPlanStatusLike as SpotPlanStatusLike
    from .spot_plan_type import SpotPlanType as SpotPlanType
    from .spot_plan_type import SpotPlanTypeLike as SpotPlanTypeLike
    from .spot_public_fill import SpotPublicFill as SpotPublicFill
    from .spot_replace_request import SpotReplaceRequest as SpotReplaceRequest
    from .spot_replace_result import SpotReplaceResult as SpotReplaceResult
    from .spot_sub_transfer_record import SpotSubTransferRecord as SpotSubTransferRecord
    from .spot_subaccount_asset import SpotSubaccountAsset as SpotSubaccountAsset
    from .spot_subaccount_assets import SpotSubaccountAssets as SpotSubaccountAssets
    from .spot_subaccount_deposit import SpotSubaccountDeposit as SpotSubaccountDeposit
    from .spot_support_symbols import SpotSupportSymbols as SpotSupportSymbols
    from .spot_symbol import SpotSymbol as SpotSymbol
    from .spot_symbol_cancelled import SpotSymbolCancelled as SpotSymbolCancelled
    from .spot_symbol_status import SpotSymbolStatus as SpotSymbolStatus
    from .spot_symbol_status import SpotSymbolStatusLike as SpotSymbolStatusLike
    from .spot_ticker import SpotTicker as SpotTicker
    from .spot_tpsl_type import SpotTpslType as SpotTpslType
    from .spot_tpsl_type import SpotTpslTypeLike as SpotTpslTypeLike
    from .spot_trader_type import SpotTraderType as SpotTraderType
    from .spot_trader_type import SpotTraderTypeLike as SpotTraderTypeLike
    from .spot_transfer_accepted import SpotTransferAccepted as SpotTransferAccepted
    from .spot_transfer_record import SpotTransferRecord as SpotTransferRecord
    from .spot_transfer_role import SpotTransferRole as SpotTransferRole
    from .spot_transfer_role import SpotTransferRoleLike as SpotTransferRoleLike
    from .spot_transfer_status import SpotTransferStatus as SpotTransferStatus
    from .spot_transfer_status import SpotTransferStatusLike as SpotTransferStatusLike
    from .spot_transfer_type import SpotTransferType as SpotTransferType
    from .spot_transfer_type import SpotTransferTypeLike as SpotTransferTypeLike
    from .spot_true_false import SpotTrueFalse as SpotTrueFalse
    from .spot_true_false import SpotTrueFalseLike as SpotTrueFalseLike
    from .spot_upgrade_state import SpotUpgradeState as SpotUpgradeState
    from .spot_upgrade_state import SpotUpgradeStateLike as SpotUpgradeStateLike
    from .spot_upgrade_status import SpotUpgradeStatus as SpotUpgradeStatus
    from .spot_vip_fee_rate import SpotVipFeeRate as SpotVipFeeRate
    from .spot_whale_net_flow import SpotWhaleNetFlow as SpotWhaleNetFlow
    from .spot_withdraw_accepted import SpotWithdrawAccepted as SpotWithdrawAccepted
    from .spot_withdrawal import SpotWithdrawal as SpotWithdrawal
    from .spot_withdrawal_status import SpotWithdrawalStatus as SpotWithdrawalStatus
    from .spot_withdrawal_status import SpotWithdrawalStatusLike as SpotWithdrawalStatusLike
    from .spot_yes_no_capital import SpotYesNoCapital as SpotYesNoCapital
    from .spot_yes_no_capital import SpotYesNoCapitalLike as SpotYesNoCapitalLike
    from .stp_mode import StpMode as StpMode
    from .stp_mode import StpModeLike as StpModeLike
    from .symbol_trade_rate import SymbolTradeRate as SymbolTradeRate
    from .trade_rate import TradeRate as TradeRate
    from .trade_scope import TradeScope as TradeScope
    from .trade_scope import TradeScopeLike as TradeScopeLike
    from .trade_side import TradeSide as TradeSide
    from .trade_side import TradeSideLike as TradeSideLike
    from .transfer_account import TransferAccount as TransferAccount
    from .transfer_account import TransferAccountLike as TransferAccountLike
    from .trigger_type import TriggerType as TriggerType
    from .trigger_type import TriggerTypeLike as TriggerTypeLike
    from .yes_no import YesNo as YesNo
    from .yes_no import YesNoLike as YesNoLike

__getattr__, __dir__ = attach(
    __name__,
    {
        "AccountBalance": ".account_balance",
        "Announcement": ".announcement",
        "AnnouncementLanguage": ".announcement_language",
        "AnnouncementLanguageLike": ".announcement_language",
        "AnnouncementSubType": ".announcement_sub_type",
        "AnnouncementSubTypeLike": ".announcement_sub_type",
        "AnnouncementType": ".announcement_type",
        "AnnouncementTypeLike": ".announcement_type",
        "AssetMode": ".asset_mode",
        "AssetModeLike": ".asset_mode",
        "BalanceAccountType": ".balance_account_type",
        "BalanceAccountTypeLike": ".balance_account_type",
        "BatchFailure": ".batch_failure",
        "BatchResult": ".batch_result",
        "BookLevel": ".book_level",
        "BotAccountType": ".bot_account_type",
        "BotAccountTypeLike": ".bot_account_type",
        "BotAsset": ".bot_asset",
        "BusinessLine": ".business_line",
        "BusinessLineLike": ".business_line",
        "CancelReason": ".cancel_reason",
        "CancelReasonLike": ".cancel_reason",
        "CrossAsset": ".cross_asset",
        "CrossBorrowRecord": ".cross_borrow_record",
        "CrossBorrowRecordPage": ".cross_borrow_record_page",
        "CrossFlashRepay": ".cross_flash_repay",
        "CrossFlowRecord": ".cross_flow_record",
        "CrossFlowRecordPage": ".cross_flow_record_page",
        "CrossInterestRateAndLimit": ".cross_interest_rate_and_limit",
        "CrossInterestRecord": ".cross_interest_record",
        "CrossInterestRecordPage": ".cross_interest_record_page",
        "CrossLiquidationRecord": ".cross_liquidation_record",
        "CrossLiquidationRecordPage": ".cross_liquidation_record_page",
        "CrossLoan": ".cross_loan",
        "CrossMaxBorrowable": ".cross_max_borrowable",
        "CrossMaxTransferOut": ".cross_max_transfer_out",
        "CrossRepayRecord": ".cross_repay_record",
        "CrossRepayRecordPage": ".cross_repay_record_page",
        "CrossRepayment": ".cross_repayment",
        "CrossRiskRate": ".cross_risk_rate",
        "CrossTier": ".cross_tier",
        "CrossVipRate": ".cross_vip_rate",
        "FeeDetail": ".fee_detail",
        "Force": ".force",
        "ForceLike": ".force",
        "FundingAsset": ".funding_asset",
        "FuturesAccount": ".futures_account",
        "FuturesAccountLongShort": ".futures_account_long_short",
        "FuturesAdlRank": ".futures_adl_rank",
        "FuturesBalance": ".futures_balance",
        "FuturesBatchOrderItem": ".futures_batch_order_item",
        "FuturesBill": ".futures_bill",
        "FuturesBillType": ".futures_bill_type",
        "FuturesBillTypeLike": ".futures_bill_type",
        "FuturesBills": ".futures_bills",
        "FuturesBorrowPeriod": ".futures_borrow_period",
        "FuturesBorrowPeriodLike": ".futures_borrow_period",
        "FuturesBorrowRate": ".futures_borrow_rate",
        "FuturesCandle": ".futures_candle",
        "FuturesCandlePrice": ".futures_candle_price",
        "FuturesCandlePriceLike": ".futures_candle_price",
        "FuturesCloseFailure": ".futures_close_failure",
        "FuturesCloseResult": ".futures_close_result",
        "FuturesClosed": ".futures_closed",
        "FuturesClosedPosition": ".futures_closed_position",
        "FuturesContract": ".futures_contract",
        "FuturesContractStatus": ".futures_contract_status",
        "FuturesContractStatusLike": ".futures_contract_status",
        "FuturesContractType": ".futures_contract_type",
        "FuturesContractTypeLike": ".futures_contract_type",
        "FuturesConversion": ".futures_conversion",
        "FuturesDeliveryPeriod": ".futures_delivery_period",
        "FuturesDeliveryPeriodLike": ".futures_delivery_period",
        "FuturesDeliveryStatus": ".futures_delivery_status",
        "FuturesDeliveryStatusLike": ".futures_delivery_status",
        "FuturesDiscountRate": ".futures_discount_rate",
        "FuturesDiscountTier": ".futures_discount_tier",
        "FuturesExchangeRate": ".futures_exchange_rate",
        "FuturesExchangeTier": ".futures_exchange_tier",
        "FuturesFill": ".futures_fill",
        "FuturesFillPage": ".futures_fill_page",
        "FuturesFundingRate": ".futures_funding_rate",
        "FuturesFundingTime": ".futures_funding_time",
        "FuturesGranularity": ".futures_granularity",
        "FuturesGranularityLike": ".futures_granularity",
        "FuturesHistoryFill": ".futures_history_fill",
        "FuturesHistorySide": ".futures_history_side",
        "FuturesHistorySideLike": ".futures_history_side",
        "FuturesInterest": ".futures_interest",
        "FuturesInterestHistory": ".futures_interest_history",
        "FuturesIsolatedSymbol": ".futures_isolated_symbol",
        "FuturesLeverage": ".futures_leverage",
        "FuturesLiquidationPrice": ".futures_liquidation_price",
        "FuturesLongShort": ".futures_long_short",
        "FuturesLongShortPeriod": ".futures_long_short_period",
        "FuturesLongShortPeriodLike": ".futures_long_short_period",
        "FuturesMarginSetting": ".futures_margin_setting",
        "FuturesMaxOpen": ".futures_max_open",
        "FuturesMergeDepth": ".futures_merge_depth",
        "FuturesMergeLimit": ".futures_merge_limit",
        "FuturesMergeLimitLike": ".futures_merge_limit",
        "FuturesMergeScale": ".futures_merge_scale",
        "FuturesMergeScaleLike": ".futures_merge_scale",
        "FuturesOpenCount": ".futures_open_count",
        "FuturesOpenInterest": ".futures_open_interest",
        "FuturesOpenInterestLimit": ".futures_open_interest_limit",
        "FuturesOpenInterestRow": ".futures_open_interest_row",
        "FuturesOrder": ".futures_order",
        "FuturesOrderDetail": ".futures_order_detail",
        "FuturesOrderKey": ".futures_order_key",
        "FuturesOrderPage": ".futures_order_page",
        "FuturesOrderSource": ".futures_order_source",
        "FuturesOrderSourceLike": ".futures_order_source",
        "FuturesOrderStatus": ".futures_order_status",
        "FuturesOrderStatusLike": ".futures_order_status",
        "FuturesPastFundingRate": ".futures_past_funding_rate",
        "FuturesPeriod": ".futures_period",
        "FuturesPeriodLike": ".futures_period",
        "FuturesPlanCancelType": ".futures_plan_cancel_type",
        "FuturesPlanCancelTypeLike": ".futures_plan_cancel_type",
        "FuturesPlanFilter": ".futures_plan_filter",
        "FuturesPlanFilterLike": ".futures_plan_filter",
        "FuturesPlanMarginMode": ".futures_plan_margin_mode",
        "FuturesPlanMarginModeLike": ".futures_plan_margin_mode",
        "FuturesPlanOrder": ".futures_plan_order",
        "FuturesPlanOrderPage": ".futures_plan_order_page",
        "FuturesPlanOrderType": ".futures_plan_order_type",
        "FuturesPlanOrderTypeLike": ".futures_plan_order_type",
        "FuturesPlanStatus": ".futures_plan_status",
        "FuturesPlanStatusLike": ".futures_plan_status",
        "FuturesPlanType": ".futures_plan_type",
        "FuturesPlanTypeLike": ".futures_plan_type",
        "FuturesPosition": ".futures_position",
        "FuturesPositionHistory": ".futures_position_history",
        "FuturesPositionLongShort": ".futures_position_long_short",
        "FuturesPositionMode": ".futures_position_mode",
        "FuturesPositionTier": ".futures_position_tier",
        "FuturesPositionTpslRef": ".futures_position_tpsl_ref",
        "FuturesPublicFill": ".futures_public_fill",
        "FuturesSubAccount": ".futures_sub_account",
        "FuturesSwitchQuota": ".futures_switch_quota",
        "FuturesSymbolPrice": ".futures_symbol_price",
        "FuturesTakerVolume": ".futures_taker_volume",
        "FuturesTicker": ".futures_ticker",
        "FuturesTpslHoldSide": ".futures_tpsl_hold_side",
        "FuturesTpslHoldSideLike": ".futures_tpsl_hold_side",
        "FuturesTpslType": ".futures_tpsl_type",
        "FuturesTpslTypeLike": ".futures_tpsl_type",
        "FuturesTradeSide": ".futures_trade_side",
        "FuturesTradeSideLike": ".futures_trade_side",
        "FuturesTransferLimit": ".futures_transfer_limit",
        "FuturesUnionAsset": ".futures_union_asset",
        "FuturesUnionConfig": ".futures_union_config",
        "FuturesUnionInterestRate": ".futures_union_interest_rate",
        "FuturesUnionInterestRates": ".futures_union_interest_rates",
        "FuturesVipFeeRate": ".futures_vip_fee_rate",
        "FuturesYesNoCapital": ".futures_yes_no_capital",
        "FuturesYesNoCapitalLike": ".futures_yes_no_capital",
        "HoldSide": ".hold_side",
        "HoldSideLike": ".hold_side",
        "IsolatedAsset": ".isolated_asset",
        "IsolatedBorrowRecord": ".isolated_borrow_record",
        "IsolatedBorrowRecordPage": ".isolated_borrow_record_page",
        "IsolatedFlashRepay": ".isolated_flash_repay",
        "IsolatedFlashRepayResult": ".isolated_flash_repay_result",
        "IsolatedFlashRepayResultLike": ".isolated_flash_repay_result",
        "IsolatedFlowRecord": ".isolated_flow_record",
        "IsolatedFlowRecordPage": ".isolated_flow_record_page",
        "IsolatedInterestRateAndLimit": ".isolated_interest_rate_and_limit",
        "IsolatedInterestRecord": ".isolated_interest_record",
        "IsolatedInterestRecordPage": ".isolated_interest_record_page",
        "IsolatedLiquidationRecord": ".isolated_liquidation_record",
        "IsolatedLiquidationRecordPage": ".isolated_liquidation_record_page",
        "IsolatedLoan": ".isolated_loan",
        "IsolatedMaxBorrowable": ".isolated_max_borrowable",
        "IsolatedMaxTransferOut": ".isolated_max_transfer_out",
        "IsolatedRepayRecord": ".isolated_repay_record",
        "IsolatedRepayRecordPage": ".isolated_repay_record_page",
        "IsolatedRepayment": ".isolated_repayment",
        "IsolatedRiskRate": ".isolated_risk_rate",
        "IsolatedTier": ".isolated_tier",
        "IsolatedVipRate": ".isolated_vip_rate",
        "MarginBatchOrder": ".margin_batch_order",
        "MarginBorrowType": ".margin_borrow_type",
        "MarginBorrowTypeLike": ".margin_borrow_type",
        "MarginCancelId": ".margin_cancel_id",
        "MarginCurrency": ".margin_currency",
        "MarginEnterPointSource": ".margin_enter_point_source",
        "MarginEnterPointSourceLike": ".margin_enter_point_source",
        "MarginFill": ".margin_fill",
        "MarginFillPage": ".margin_fill_page",
        "MarginFlashRepayState": ".margin_flash_repay_state",
        "MarginFlashRepayStatus": ".margin_flash_repay_status",
        "MarginFlashRepayStatusLike": ".margin_flash_repay_status",
        "MarginFlowType": ".margin_flow_type",
        "MarginFlowTypeLike": ".margin_flow_type",
        "MarginInterestRate": ".margin_interest_rate",
        "MarginInterestType": ".margin_interest_type",
        "MarginInterestTypeLike": ".margin_interest_type",
        "MarginLiquidationOrder": ".margin_liquidation_order",
        "MarginLiquidationOrderPage": ".margin_liquidation_order_page",
        "MarginLiquidationType": ".margin_liquidation_type",
        "MarginLiquidationTypeLike": ".margin_liquidation_type",
        "MarginLoanGrowth": ".margin_loan_growth",
        "MarginLoanType": ".margin_loan_type",
        "MarginLoanTypeLike": ".margin_loan_type",
        "MarginLongShortRatio": ".margin_long_short_ratio",
        "MarginMode": ".margin_mode",
        "MarginModeLike": ".margin_mode",
        "MarginOrder": ".margin_order",
        "MarginOrderPage": ".margin_order_page",
        "MarginOrderStatus": ".margin_order_status",
        "MarginOrderStatusLike": ".margin_order_status",
        "MarginPeriod": ".margin_period",
        "MarginPeriodLike": ".margin_period",
        "MarginRepayType": ".margin_repay_type",
        "MarginRepayTypeLike": ".margin_repay_type",
        "MarginSide": ".margin_side",
        "MarginSideLike": ".margin_side",
        "MarginSymbolStatus": ".margin_symbol_status",
        "MarginSymbolStatusLike": ".margin_symbol_status",
        "MergedLevel": ".merged_level",
        "OnOff": ".on_off",
        "OnOffLike": ".on_off",
        "OrderRef": ".order_ref",
        "OrderType": ".order_type",
        "OrderTypeLike": ".order_type",
        "PlanSubOrder": ".plan_sub_order",
        "PlanSubOrderStatus": ".plan_sub_order_status",
        "PlanSubOrderStatusLike": ".plan_sub_order_status",
        "PosMode": ".pos_mode",
        "PosModeLike": ".pos_mode",
        "PosSide": ".pos_side",
        "PosSideLike": ".pos_side",
        "PresetTriggerType": ".preset_trigger_type",
        "PresetTriggerTypeLike": ".preset_trigger_type",
        "ProductType": ".product_type",
        "ProductTypeLike": ".product_type",
        "ReduceOnly": ".reduce_only",
        "ReduceOnlyLike": ".reduce_only",
        "ServerTime": ".server_time",
        "Side": ".side",
        "SideLike": ".side",
        "SpotAccountInfo": ".spot_account_info",
        "SpotActionResult": ".spot_action_result",
        "SpotActionResultLike": ".spot_action_result",
        "SpotAsset": ".spot_asset",
        "SpotAssetType": ".spot_asset_type",
        "SpotAssetTypeLike": ".spot_asset_type",
        "SpotAuction": ".spot_auction",
        "SpotAuctionStage": ".spot_auction_stage",
        "SpotAuctionStageLike": ".spot_auction_stage",
        "SpotBatchCancelItem": ".spot_batch_cancel_item",
        "SpotBatchMode": ".spot_batch_mode",
        "SpotBatchModeLike": ".spot_batch_mode",
        "SpotBatchOrderItem": ".spot_batch_order_item",
        "SpotBill": ".spot_bill",
        "SpotBillGroup": ".spot_bill_group",
        "SpotBillGroupLike": ".spot_bill_group",
        "SpotBillType": ".spot_bill_type",
        "SpotBillTypeLike": ".spot_bill_type",
        "SpotBookStep": ".spot_book_step",
        "SpotBookStepLike": ".spot_book_step",
        "SpotCandle": ".spot_candle",
        "SpotCoin": ".spot_coin",
        "SpotCoinChain": ".spot_coin_chain",
        "SpotCongestion": ".spot_congestion",
        "SpotCongestionLike": ".spot_congestion",
        "SpotDeductInfo": ".spot_deduct_info",
        "SpotDeposit": ".spot_deposit",
        "SpotDepositAccount": ".spot_deposit_account",
        "SpotDepositAccountLike": ".spot_deposit_account",
        "SpotDepositAddress": ".spot_deposit_address",
        "SpotDepositStatus": ".spot_deposit_status",
        "SpotDepositStatusLike": ".spot_deposit_status",
        "SpotFill": ".spot_fill",
        "SpotFlowPeriod": ".spot_flow_period",
        "SpotFlowPeriodLike": ".spot_flow_period",
        "SpotFundFlow": ".spot_fund_flow",
        "SpotGranularity": ".spot_granularity",
        "SpotGranularityLike": ".spot_granularity",
        "SpotHistoryFill": ".spot_history_fill",
        "SpotHistorySide": ".spot_history_side",
        "SpotHistorySideLike": ".spot_history_side",
        "SpotIdentityType": ".spot_identity_type",
        "SpotIdentityTypeLike": ".spot_identity_type",
        "SpotInternalTarget": ".spot_internal_target",
        "SpotInternalTargetLike": ".spot_internal_target",
        "SpotKoreanExchange": ".spot_korean_exchange",
        "SpotKoreanExchangeLike": ".spot_korean_exchange",
        "SpotMergeDepth": ".spot_merge_depth",
        "SpotMergeLimit": ".spot_merge_limit",
        "SpotMergeLimitLike": ".spot_merge_limit",
        "SpotMergeScale": ".spot_merge_scale",
        "SpotMergeScaleLike": ".spot_merge_scale",
        "SpotNetFlow": ".spot_net_flow",
        "SpotOpenOrder": ".spot_open_order",
        "SpotOrder": ".spot_order",
        "SpotOrderBook": ".spot_order_book",
        "SpotOrderFee": ".spot_order_fee",
        "SpotOrderSource": ".spot_order_source",
        "SpotOrderSourceLike": ".spot_order_source",
        "SpotOrderStatus": ".spot_order_status",
        "SpotOrderStatusLike": ".spot_order_status",
        "SpotPlanCancelled": ".spot_plan_cancelled",
        "SpotPlanOrder": ".spot_plan_order",
        "SpotPlanOrderPage": ".spot_plan_order_page",
        "SpotPlanStatus": ".spot_plan_status",
        "SpotPlanStatusLike": ".spot_plan_status",
        "SpotPlanType": ".spot_plan_type",
        "SpotPlanTypeLike": ".spot_plan_type",
        "SpotPublicFill": ".spot_public_fill",
        "SpotReplaceRequest": ".spot_replace_request",
        "SpotReplaceResult": ".spot_replace_result",
        "SpotSubTransferRecord": ".spot_sub_transfer_record",
        "SpotSubaccountAsset": ".spot_subaccount_asset",
        "SpotSubaccountAssets": ".spot_subaccount_assets",
        "SpotSubaccountDeposit": ".spot_subaccount_deposit",
        "SpotSupportSymbols": ".spot_support_symbols",
        "SpotSymbol": ".spot_symbol",
        "SpotSymbolCancelled": ".spot_symbol_cancelled",
        "SpotSymbolStatus": ".spot_symbol_status",
        "SpotSymbolStatusLike": ".spot_symbol_status",
        "SpotTicker": ".spot_ticker",
        "SpotTpslType": ".spot_tpsl_type",
        "SpotTpslTypeLike": ".spot_tpsl_type",
        "SpotTraderType": ".spot_trader_type",
        "SpotTraderTypeLike": ".spot_trader_type",
        "SpotTransferAccepted": ".spot_transfer_accepted",
        "SpotTransferRecord": ".spot_transfer_record",
        "SpotTransferRole": ".spot_transfer_role",
        "SpotTransferRoleLike": ".spot_transfer_role",
        "SpotTransferStatus": ".spot_transfer_status",
        "SpotTransferStatusLike": ".spot_transfer_status",
        "SpotTransferType": ".spot_transfer_type",
        "SpotTransferTypeLike": ".spot_transfer_type",
        "SpotTrueFalse": ".spot_true_false",
        "SpotTrueFalseLike": ".spot_true_false",
        "SpotUpgradeState": ".spot_upgrade_state",
        "SpotUpgradeStateLike": ".spot_upgrade_state",
        "SpotUpgradeStatus": ".spot_upgrade_status",
        "SpotVipFeeRate": ".spot_vip_fee_rate",
        "SpotWhaleNetFlow": ".spot_whale_net_flow",
        "SpotWithdrawAccepted": ".spot_withdraw_accepted",
        "SpotWithdrawal": ".spot_withdrawal",
        "SpotWithdrawalStatus": ".spot_withdrawal_status",
        "SpotWithdrawalStatusLike": ".spot_withdrawal_status",
        "SpotYesNoCapital": ".spot_yes_no_capital",
        "SpotYesNoCapitalLike": ".spot_yes_no_capital",
        "StpMode": ".stp_mode",
        "StpModeLike": ".stp_mode",
        "SymbolTradeRate": ".symbol_trade_rate",
        "TradeRate": ".trade_rate",
        "TradeScope": ".trade_scope",
        "TradeScopeLike": ".trade_scope",
        "TradeSide": ".trade_side",
        "TradeSideLike": ".trade_side",
        "TransferAccount": ".transfer_account",
        "TransferAccountLike": ".transfer_account",
        "TriggerType": ".trigger_type",
        "TriggerTypeLike": ".trigger_type",
        "YesNo": ".yes_no",
        "YesNoLike": ".yes_no",
    },
)

__all__ = [
    "AccountBalance",
    "Announcement",
    "AnnouncementLanguage",
    "AnnouncementLanguageLike",
    "AnnouncementSubType",
    "AnnouncementSubTypeLike",
    "AnnouncementType",
    "AnnouncementTypeLike",
    "AssetMode",
    "AssetModeLike",
    "BalanceAccountType",
    "BalanceAccountTypeLike",
    "BatchFailure",
    "BatchResult",
    "BookLevel",
    "BotAccountType",
    "BotAccountTypeLike",
    "BotAsset",
    "BusinessLine",
    "BusinessLineLike",
    "CancelReason",
    "CancelReasonLike",
    "CrossAsset",
    "CrossBorrowRecord",
    "CrossBorrowRecordPage",
    "CrossFlashRepay",
    "CrossFlowRecord",
    "CrossFlowRecordPage",
    "CrossInterestRateAndLimit",
    "CrossInterestRecord",
    "CrossInterestRecordPage",
    "CrossLiquidationRecord",
    "CrossLiquidationRecordPage",
    "CrossLoan",
    "CrossMaxBorrowable",
    "CrossMaxTransferOut",
    "CrossRepayRecord",
    "CrossRepayRecordPage",
    "CrossRepayment",
    "CrossRiskRate",
    "CrossTier",
    "CrossVipRate",
    "FeeDetail",
    "Force",
    "ForceLike",
    "FundingAsset",
    "FuturesAccount",
    "FuturesAccountLongShort",
    "FuturesAdlRank",
    "FuturesBalance",
    "FuturesBatchOrderItem",
    "FuturesBill",
    "FuturesBillType",
    "FuturesBillTypeLike",
    "FuturesBills",
    "FuturesBorrowPeriod",
    "FuturesBorrowPeriodLike",
    "FuturesBorrowRate",
    "FuturesCandle",
    "FuturesCandlePrice",
    "FuturesCandlePriceLike",
    "FuturesCloseFailure",
    "FuturesCloseResult",
    "FuturesClosed",
    "FuturesClosedPosition",
    "FuturesContract",
    "FuturesContractStatus",
    "FuturesContractStatusLike",
    "FuturesContractType",
    "FuturesContractTypeLike",
    "FuturesConversion",
    "FuturesDeliveryPeriod",
    "FuturesDeliveryPeriodLike",
    "FuturesDeliveryStatus",
    "FuturesDeliveryStatusLike",
    "FuturesDiscountRate",
    "FuturesDiscountTier",
    "FuturesExchangeRate",
    "FuturesExchangeTier",
    "FuturesFill",
    "FuturesFillPage",
    "FuturesFundingRate",
    "FuturesFundingTime",
    "FuturesGranularity",
    "FuturesGranularityLike",
    "FuturesHistoryFill",
    "FuturesHistorySide",
    "FuturesHistorySideLike",
    "FuturesInterest",
    "FuturesInterestHistory",
    "FuturesIsolatedSymbol",
    "FuturesLeverage",
    "FuturesLiquidationPrice",
    "FuturesLongShort",
    "FuturesLongShortPeriod",
    "FuturesLongShortPeriodLike",
    "FuturesMarginSetting",
    "FuturesMaxOpen",
    "FuturesMergeDepth",
    "FuturesMergeLimit",
    "FuturesMergeLimitLike",
    "FuturesMergeScale",
    "FuturesMergeScaleLike",
    "FuturesOpenCount",
    "FuturesOpenInterest",
    "FuturesOpenInterestLimit",
    "FuturesOpenInterestRow",
    "FuturesOrder",
    "FuturesOrderDetail",
    "FuturesOrderKey",
    "FuturesOrderPage",
    "FuturesOrderSource",
    "FuturesOrderSourceLike",
    "FuturesOrderStatus",
    "FuturesOrderStatusLike",
    "FuturesPastFundingRate",
    "FuturesPeriod",
    "FuturesPeriodLike",
    "FuturesPlanCancelType",
    "FuturesPlanCancelTypeLike",
    "FuturesPlanFilter",
    "FuturesPlanFilterLike",
    "FuturesPlanMarginMode",
    "FuturesPlanMarginModeLike",
    "FuturesPlanOrder",
    "FuturesPlanOrderPage",
    "FuturesPlanOrderType",
    "FuturesPlanOrderTypeLike",
    "FuturesPlanStatus",
    "FuturesPlanStatusLike",
    "FuturesPlanType",
    "FuturesPlanTypeLike",
    "FuturesPosition",
    "FuturesPositionHistory",
    "FuturesPositionLongShort",
    "FuturesPositionMode",
    "FuturesPositionTier",
    "FuturesPositionTpslRef",
    "FuturesPublicFill",
    "FuturesSubAccount",
    "FuturesSwitchQuota",
    "FuturesSymbolPrice",
    "FuturesTakerVolume",
    "FuturesTicker",
    "FuturesTpslHoldSide",
    "FuturesTpslHoldSideLike",
    "FuturesTpslType",
    "FuturesTpslTypeLike",
    "FuturesTradeSide",
    "FuturesTradeSideLike",
    "FuturesTransferLimit",
    "FuturesUnionAsset",
    "FuturesUnionConfig",
    "FuturesUnionInterestRate",
    "FuturesUnionInterestRates",
    "FuturesVipFeeRate",
    "FuturesYesNoCapital",
    "FuturesYesNoCapitalLike",
    "HoldSide",
    "HoldSideLike",
    "IsolatedAsset",
    "IsolatedBorrowRecord",
    "IsolatedBorrowRecordPage",
    "IsolatedFlashRepay",
    "IsolatedFlashRepayResult",
    "IsolatedFlashRepayResultLike",
    "IsolatedFlowRecord",
    "IsolatedFlowRecordPage",
    "IsolatedInterestRateAndLimit",
    "IsolatedInterestRecord",
    "IsolatedInterestRecordPage",
    "IsolatedLiquidationRecord",
    "IsolatedLiquidationRecordPage",
    "IsolatedLoan",
    "IsolatedMaxBorrowable",
    "IsolatedMaxTransferOut",
    "IsolatedRepayRecord",
    "IsolatedRepayRecordPage",
    "IsolatedRepayment",
    "IsolatedRiskRate",
    "IsolatedTier",
    "IsolatedVipRate",
    "MarginBatchOrder",
    "MarginBorrowType",
    "MarginBorrowTypeLike",
    "MarginCancelId",
    "MarginCurrency",
    "MarginEnterPointSource",
    "MarginEnterPointSourceLike",
    "MarginFill",
    "MarginFillPage",
    "MarginFlashRepayState",
    "MarginFlashRepayStatus",
    "MarginFlashRepayStatusLike",
    "MarginFlowType",
    "MarginFlowTypeLike",
    "MarginInterestRate",
    "MarginInterestType",
    "MarginInterestTypeLike",
    "MarginLiquidationOrder",
    "MarginLiquidationOrderPage",
    "MarginLiquidationType",
    "MarginLiquidationTypeLike",
    "MarginLoanGrowth",
    "MarginLoanType",
    "MarginLoanTypeLike",
    "MarginLongShortRatio",
    "MarginMode",
    "MarginModeLike",
    "MarginOrder",
    "MarginOrderPage",
    "MarginOrderStatus",
    "MarginOrderStatusLike",
    "MarginPeriod",
    "MarginPeriodLike",
    "MarginRepayType",
    "MarginRepayTypeLike",
    "MarginSide",
    "MarginSideLike",
    "MarginSymbolStatus",
    "MarginSymbolStatusLike",
    "MergedLevel",
    "OnOff",
    "OnOffLike",
    "OrderRef",
    "OrderType",
    "OrderTypeLike",
    "PlanSubOrder",
    "PlanSubOrderStatus",
    "PlanSubOrderStatusLike",
    "PosMode",
    "PosModeLike",
    "PosSide",
    "PosSideLike",
    "PresetTriggerType",
    "PresetTriggerTypeLike",
    "ProductType",
    "ProductTypeLike",
    "ReduceOnly",
    "ReduceOnlyLike",
    "ServerTime",
    "Side",
    "SideLike",
    "SpotAccountInfo",
    "SpotActionResult",
    "SpotActionResultLike",
    "SpotAsset",
    "SpotAssetType",
    "SpotAssetTypeLike",
    "SpotAuction",
    "SpotAuctionStage",
    "SpotAuctionStageLike",
    "SpotBatchCancelItem",
    "SpotBatchMode",
    "SpotBatchModeLike",
    "SpotBatchOrderItem",
    "SpotBill",
    "SpotBillGroup",
    "SpotBillGroupLike",
    "SpotBillType",
    "SpotBillTypeLike",
    "SpotBookStep",
    "SpotBookStepLike",
    "SpotCandle",
    "SpotCoin",
    "SpotCoinChain",
    "SpotCongestion",
    "SpotCongestionLike",
    "SpotDeductInfo",
    "SpotDeposit",
    "SpotDepositAccount",
    "SpotDepositAccountLike",
    "SpotDepositAddress",
    "SpotDepositStatus",
    "SpotDepositStatusLike",
    "SpotFill",
    "SpotFlowPeriod",
    "SpotFlowPeriodLike",
    "SpotFundFlow",
    "SpotGranularity",
    "SpotGranularityLike",
    "SpotHistoryFill",
    "SpotHistorySide",
    "SpotHistorySideLike",
    "SpotIdentityType",
    "SpotIdentityTypeLike",
    "SpotInternalTarget",
    "SpotInternalTargetLike",
    "SpotKoreanExchange",
    "SpotKoreanExchangeLike",
    "SpotMergeDepth",
    "SpotMergeLimit",
    "SpotMergeLimitLike",
    "SpotMergeScale",
    "SpotMergeScaleLike",
    "SpotNetFlow",
    "SpotOpenOrder",
    "SpotOrder",
    "SpotOrderBook",
    "SpotOrderFee",
    "SpotOrderSource",
    "SpotOrderSourceLike",
    "SpotOrderStatus",
    "SpotOrderStatusLike",
    "SpotPlanCancelled",
    "SpotPlanOrder",
    "SpotPlanOrderPage",
    "SpotPlanStatus",
    "SpotPlanStatusLike",
    "SpotPlanType",
    "SpotPlanTypeLike",
    "SpotPublicFill",
    "SpotReplaceRequest",
    "SpotReplaceResult",
    "SpotSubTransferRecord",
    "SpotSubaccountAsset",
    "SpotSubaccountAssets",
    "SpotSubaccountDeposit",
    "SpotSupportSymbols",
    "SpotSymbol",
    "SpotSymbolCancelled",
    "SpotSymbolStatus",
    "SpotSymbolStatusLike",
    "SpotTicker",
    "SpotTpslType",
    "SpotTpslTypeLike",
    "SpotTraderType",
    "SpotTraderTypeLike",
    "SpotTransferAccepted",
    "SpotTransferRecord",
    "SpotTransferRole",
    "SpotTransferRoleLike",
    "SpotTransferStatus",
    "SpotTransferStatusLike",
    "SpotTransferType",
    "SpotTransferTypeLike",
    "SpotTrueFalse",
    "SpotTrueFalseLike",
    "SpotUpgradeState",
    "SpotUpgradeStateLike",
    "SpotUpgradeStatus",
    "SpotVipFeeRate",
    "SpotWhaleNetFlow",
    "SpotWithdrawAccepted",
    "SpotWithdrawal",
    "SpotWithdrawalStatus",
    "SpotWithdrawalStatusLike",
    "SpotYesNoCapital",
    "SpotYesNoCapitalLike",
    "StpMode",
    "StpModeLike",
    "SymbolTradeRate",
    "TradeRate",
    "TradeScope",
    "TradeScopeLike",
    "TradeSide",
    "TradeSideLike",
    "TransferAccount",
    "TransferAccountLike",
    "TriggerType",
    "TriggerTypeLike",
    "YesNo",
    "YesNoLike",
]  # pyright: ignore[reportUnsupportedDunderAll]
