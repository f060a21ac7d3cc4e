"""Bitget: a typed, exact client.

Spot, futures, margin and the services around them at Bitget, for classic accounts. Accounts upgraded to the unified
account are refused here (40085). Numbers travel as text unless a field says otherwise. Text may be empty where a
number does not apply. Success is the code 00000, whatever the HTTP status says. Broker rebate codes go into the
optional header X-CHANNEL-API-CODE, which is not signed.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from ._exchange import EXCHANGE as EXCHANGE
    from .client import AsyncBitget as AsyncBitget
    from .client import Bitget as Bitget
    from .models.account_balance import AccountBalance as AccountBalance
    from .models.announcement import Announcement as Announcement
    from .models.announcement_language import AnnouncementLanguage as AnnouncementLanguage
    from .models.announcement_language import AnnouncementLanguageLike as AnnouncementLanguageLike
    from .models.announcement_sub_type import AnnouncementSubType as AnnouncementSubType
    from .models.announcement_sub_type import AnnouncementSubTypeLike as AnnouncementSubTypeLike
    from .models.announcement_type import AnnouncementType as AnnouncementType
    from .models.announcement_type import AnnouncementTypeLike as AnnouncementTypeLike
    from .models.asset_mode import AssetMode as AssetMode
    from .models.asset_mode import AssetModeLike as AssetModeLike
    from .models.balance_account_type import BalanceAccountType as BalanceAccountType
    from .models.balance_account_type import BalanceAccountTypeLike as BalanceAccountTypeLike
    from .models.batch_failure import BatchFailure as BatchFailure
    from .models.batch_result import BatchResult as BatchResult
    from .models.book_level import BookLevel as BookLevel
    from .models.bot_account_type import BotAccountType as BotAccountType
    from .models.bot_account_type import BotAccountTypeLike as BotAccountTypeLike
    from .models.bot_asset import BotAsset as BotAsset
    from .models.business_line import BusinessLine as BusinessLine
    from .models.business_line import BusinessLineLike as BusinessLineLike
    from .models.cancel_reason import CancelReason as CancelReason
    from .models.cancel_reason import CancelReasonLike as CancelReasonLike
    from .models.cross_asset import CrossAsset as CrossAsset
    from .models.cross_borrow_record import CrossBorrowRecord as CrossBorrowRecord
    from .models.cross_borrow_record_page import CrossBorrowRecordPage as CrossBorrowRecordPage
    from .models.cross_flash_repay import CrossFlashRepay as CrossFlashRepay
    from .models.cross_flow_record import CrossFlowRecord as CrossFlowRecord
    from .models.cross_flow_record_page import CrossFlowRecordPage as CrossFlowRecordPage
    from .models.cross_interest_rate_and_limit import CrossInterestRateAndLimit as CrossInterestRateAndLimit
    from .models.cross_interest_record import CrossInterestRecord as CrossInterestRecord
    from .models.cross_interest_record_page import CrossInterestRecordPage as CrossInterestRecordPage
    from .models.cross_liquidation_record import CrossLiquidationRecord as CrossLiquidationRecord
    from .models.cross_liquidation_record_page import CrossLiquidationRecordPage as CrossLiquidationRecordPage
    from .models.cross_loan import CrossLoan as CrossLoan
    from .models.cross_max_borrowable import CrossMaxBorrowable as CrossMaxBorrowable
    from .models.cross_max_transfer_out import CrossMaxTransferOut as CrossMaxTransferOut
    from .models.cross_repay_record import CrossRepayRecord as CrossRepayRecord
    from .models.cross_repay_record_page import CrossRepayRecordPage as CrossRepayRecordPage
    from .models.cross_repayment import CrossRepayment as CrossRepayment
    from .models.cross_risk_rate import CrossRiskRate as CrossRiskRate
    from .models.cross_tier import CrossTier as CrossTier
    from .models.cross_vip_rate import CrossVipRate as CrossVipRate
    from .models.fee_detail import FeeDetail as FeeDetail
    from .models.force import Force as Force
    from .models.force import ForceLike as ForceLike
    from .models.funding_asset import FundingAsset as FundingAsset
    from .models.futures_account import FuturesAccount as FuturesAccount
    from .models.futures_account_long_short import FuturesAccountLongShort as FuturesAccountLongShort
    from .models.futures_adl_rank import FuturesAdlRank as FuturesAdlRank
    from .models.futures_balance import FuturesBalance as FuturesBalance
    from .models.futures_batch_order_item import FuturesBatchOrderItem as FuturesBatchOrderItem
    from .models.futures_bill import FuturesBill as FuturesBill
    from .models.futures_bill_type import FuturesBillType as FuturesBillType
    from .models.futures_bill_type import FuturesBillTypeLike as FuturesBillTypeLike
    from .models.futures_bills import FuturesBills as FuturesBills
    from .models.futures_borrow_period import FuturesBorrowPeriod as FuturesBorrowPeriod
    from .models.futures_borrow_period import FuturesBorrowPeriodLike as FuturesBorrowPeriodLike
    from .models.futures_borrow_rate import FuturesBorrowRate as FuturesBorrowRate
    from .models.futures_candle import FuturesCandle as FuturesCandle
    from .models.futures_candle_price import FuturesCandlePrice as FuturesCandlePrice
    from .models.futures_candle_price import FuturesCandlePriceLike as FuturesCandlePriceLike
    from .models.futures_close_failure import FuturesCloseFailure as FuturesCloseFailure
    from .models.futures_close_result import FuturesCloseResult as FuturesCloseResult
    from .models.futures_closed import FuturesClosed as FuturesClosed
    from .models.futures_closed_position import FuturesClosedPosition as FuturesClosedPosition
    from .models.futures_contract import FuturesContract as FuturesContract
    from .models.futures_contract_status import FuturesContractStatus as FuturesContractStatus
    from .models.futures_contract_status import FuturesContractStatusLike as FuturesContractStatusLike
    from .models.futures_contract_type import FuturesContractType as FuturesContractType
    from .models.futures_contract_type import FuturesContractTypeLike as FuturesContractTypeLike
    from .models.futures_conversion import FuturesConversion as FuturesConversion
    from .models.futures_delivery_period import FuturesDeliveryPeriod as FuturesDeliveryPeriod
    from .models.futures_delivery_period import FuturesDeliveryPeriodLike as FuturesDeliveryPeriodLike
    from .models.futures_delivery_status import FuturesDeliveryStatus as FuturesDeliveryStatus
    from .models.futures_delivery_status import FuturesDeliveryStatusLike as FuturesDeliveryStatusLike
    from .models.futures_discount_rate import FuturesDiscountRate as FuturesDiscountRate
    from .models.futures_discount_tier import FuturesDiscountTier as FuturesDiscountTier
    from .models.futures_exchange_rate import FuturesExchangeRate as FuturesExchangeRate
    from .models.futures_exchange_tier import FuturesExchangeTier as FuturesExchangeTier
    from .models.futures_fill import FuturesFill as FuturesFill
    from .models.futures_fill_page import FuturesFillPage as FuturesFillPage
    from .models.futures_funding_rate import FuturesFundingRate as FuturesFundingRate
    from .models.futures_funding_time import FuturesFundingTime as FuturesFundingTime
    from .models.futures_granularity import FuturesGranularity as FuturesGranularity
    from .models.futures_granularity import FuturesGranularityLike as FuturesGranularityLike
    from .models.futures_history_fill import FuturesHistoryFill as FuturesHistoryFill
    from .models.futures_history_side import FuturesHistorySide as FuturesHistorySide
    from .models.futures_history_side import FuturesHistorySideLike as FuturesHistorySideLike
    from .models.futures_interest import FuturesInterest as FuturesInterest
    from .models.futures_interest_history import FuturesInterestHistory as FuturesInterestHistory
    from .models.futures_isolated_symbol import FuturesIsolatedSymbol as FuturesIsolatedSymbol
    from .models.futures_leverage import FuturesLeverage as FuturesLeverage
    from .models.futures_liquidation_price import FuturesLiquidationPrice as FuturesLiquidationPrice
    from .models.futures_long_short import FuturesLongShort as FuturesLongShort
    from .models.futures_long_short_period import FuturesLongShortPeriod as FuturesLongShortPeriod
    from .models.futures_long_short_period import FuturesLongShortPeriodLike as FuturesLongShortPeriodLike
    from .models.futures_margin_setting import FuturesMarginSetting as FuturesMarginSetting
    from .models.futures_max_open import FuturesMaxOpen as FuturesMaxOpen
    from .models.futures_merge_depth import FuturesMergeDepth as FuturesMergeDepth
    from .models.futures_merge_limit import FuturesMergeLimit as FuturesMergeLimit
    from .models.futures_merge_limit import FuturesMergeLimitLike as FuturesMergeLimitLike
    from .models.futures_merge_scale import FuturesMergeScale as FuturesMergeScale
    from .models.futures_merge_scale import FuturesMergeScaleLike as FuturesMergeScaleLike
    from .models.futures_open_count import FuturesOpenCount as FuturesOpenCount
    from .models.futures_open_interest import FuturesOpenInterest as FuturesOpenInterest
    from .models.futures_open_interest_limit import FuturesOpenInterestLimit as FuturesOpenInterestLimit
    from .models.futures_open_interest_row import FuturesOpenInterestRow as FuturesOpenInterestRow
    from .models.futures_order import FuturesOrder as FuturesOrder
    from .models.futures_order_detail import FuturesOrderDetail as FuturesOrderDetail
    from .models.futures_order_key import FuturesOrderKey as FuturesOrderKey
    from .models.futures_order_page import FuturesOrderPage as FuturesOrderPage
    from .models.futures_order_source import FuturesOrderSource as FuturesOrderSource
    from .models.futures_order_source import FuturesOrderSourceLike as FuturesOrderSourceLike
    from .models.futures_order_status import FuturesOrderStatus as FuturesOrderStatus
    from .models.futures_order_status import FuturesOrderStatusLike as FuturesOrderStatusLike
    from .models.futures_past_funding_rate import FuturesPastFundingRate as FuturesPastFundingRate
    from .models.futures_period import FuturesPeriod as FuturesPeriod
    from .models.futures_period import FuturesPeriodLike as FuturesPeriodLike
    from .models.futures_plan_cancel_type import FuturesPlanCancelType as FuturesPlanCancelType
    from .models.futures_plan_cancel_type import FuturesPlanCancelTypeLike as FuturesPlanCancelTypeLike
    from .models.futures_plan_filter import FuturesPlanFilter as FuturesPlanFilter
    from .models.futures_plan_filter import FuturesPlanFilterLike as FuturesPlanFilterLike
    from .models.futures_plan_margin_mode import FuturesPlanMarginMode as FuturesPlanMarginMode
    from .models.futures_plan_margin_mode import FuturesPlanMarginModeLike as FuturesPlanMarginModeLike
    from .models.futures_plan_order import FuturesPlanOrder as FuturesPlanOrder
    from .models.futures_plan_order_page import FuturesPlanOrderPage as FuturesPlanOrderPage
    from .models.futures_plan_order_type import FuturesPlanOrderType as FuturesPlanOrderType
    from .models.futures_plan_order_type import FuturesPlanOrderTypeLike as FuturesPlanOrderTypeLike
    from .models.futures_plan_status import FuturesPlanStatus as FuturesPlanStatus
    from .models.futures_plan_status import FuturesPlanStatusLike as FuturesPlanStatusLike
    from .models.futures_plan_type import FuturesPlanType as FuturesPlanType
    from .models.futures_plan_type import FuturesPlanTypeLike as FuturesPlanTypeLike
    from .models.futures_position import FuturesPosition as FuturesPosition
    from .models.futures_position_history import FuturesPositionHistory as FuturesPositionHistory
    from .models.futures_position_long_short import FuturesPositionLongShort as FuturesPositionLongShort
    from .models.futures_position_mode import FuturesPositionMode as FuturesPositionMode
    from .models.futures_position_tier import FuturesPositionTier as FuturesPositionTier
    from .models.futures_position_tpsl_ref import FuturesPositionTpslRef as FuturesPositionTpslRef
    from .models.futures_public_fill import FuturesPublicFill as FuturesPublicFill
    from .models.futures_sub_account import FuturesSubAccount as FuturesSubAccount
    from .models.futures_switch_quota import FuturesSwitchQuota as FuturesSwitchQuota
    from .models.futures_symbol_price import FuturesSymbolPrice as FuturesSymbolPrice
    from .models.futures_taker_volume import FuturesTakerVolume as FuturesTakerVolume
    from .models.futures_ticker import FuturesTicker as FuturesTicker
    from .models.futures_tpsl_hold_side import FuturesTpslHoldSide as FuturesTpslHoldSide
    from .models.futures_tpsl_hold_side import FuturesTpslHoldSideLike as FuturesTpslHoldSideLike
    from .models.futures_tpsl_type import FuturesTpslType as FuturesTpslType
    from .models.futures_tpsl_type import FuturesTpslTypeLike as FuturesTpslTypeLike
    from .models.futures_trade_side import FuturesTradeSide as FuturesTradeSide
    from .models.futures_trade_side import FuturesTradeSideLike as FuturesTradeSideLike
    from .models.futures_transfer_limit import FuturesTransferLimit as FuturesTransferLimit
    from .models.futures_union_asset import FuturesUnionAsset as FuturesUnionAsset
    from .models.futures_union_config import FuturesUnionConfig as FuturesUnionConfig
    from .models.futures_union_interest_rate import FuturesUnionInterestRate as FuturesUnionInterestRate
    from .models.futures_union_interest_rates import FuturesUnionInterestRates as FuturesUnionInterestRates
    from .models.futures_vip_fee_rate import FuturesVipFeeRate as FuturesVipFeeRate
    from .models.futures_yes_no_capital import FuturesYesNoCapital as FuturesYesNoCapital
    from .models.futures_yes_no_capital import FuturesYesNoCapitalLike as FuturesYesNoCapitalLike
    from .models.hold_side import HoldSide as HoldSide
    from .models.hold_side import HoldSideLike as HoldSideLike
    from .models.isolated_asset import IsolatedAsset as IsolatedAsset
    from .models.isolated_borrow_record import IsolatedBorrowRecord as IsolatedBorrowRecord
    from .models.isolated_borrow_record_page import IsolatedBorrowRecordPage as IsolatedBorrowRecordPage
    from .models.isolated_flash_repay import IsolatedFlashRepay as IsolatedFlashRepay
    from .models.isolated_flash_repay_result import IsolatedFlashRepayResult as IsolatedFlashRepayResult
    from .models.isolated_flash_repay_result import IsolatedFlashRepayResultLike as IsolatedFlashRepayResultLike
    from .models.isolated_flow_record import IsolatedFlowRecord as IsolatedFlowRecord
    from .models.isolated_flow_record_page import IsolatedFlowRecordPage as IsolatedFlowRecordPage
    from .models.isolated_interest_rate_and_limit import IsolatedInterestRateAndLimit as IsolatedInterestRateAndLimit
    from .models.isolated_interest_record import IsolatedInterestRecord as IsolatedInterestRecord
    from .models.isolated_interest_record_page import IsolatedInterestRecordPage as IsolatedInterestRecordPage
    from .models.isolated_liquidation_record import IsolatedLiquidationRecord as IsolatedLiquidationRecord
    from .models.isolated_liquidation_record_page import IsolatedLiquidationRecordPage as IsolatedLiquidationRecordPage
    from .models.isolated_loan import IsolatedLoan as IsolatedLoan
    from .models.isolated_max_borrowable import IsolatedMaxBorrowable as IsolatedMaxBorrowable
    from .models.isolated_max_transfer_out import IsolatedMaxTransferOut as IsolatedMaxTransferOut
    from .models.isolated_repay_record import IsolatedRepayRecord as IsolatedRepayRecord
    from .models.isolated_repay_record_page import IsolatedRepayRecordPage as IsolatedRepayRecordPage
    from .models.isolated_repayment import IsolatedRepayment as IsolatedRepayment
    from .models.isolated_risk_rate import IsolatedRiskRate as IsolatedRiskRate
    from .models.isolated_tier import IsolatedTier as IsolatedTier
    from .models.isolated_vip_rate import IsolatedVipRate as IsolatedVipRate
    from .models.margin_batch_order import MarginBatchOrder as MarginBatchOrder
    from .models.margin_borrow_type import MarginBorrowType as MarginBorrowType
    from .models.margin_borrow_type import MarginBorrowTypeLike as MarginBorrowTypeLike
    from .models.margin_cancel_id import MarginCancelId as MarginCancelId
    from .models.margin_currency import MarginCurrency as MarginCurrency
    from .models.margin_enter_point_source import MarginEnterPointSource as MarginEnterPointSource
    from .models.margin_enter_point_source import MarginEnterPointSourceLike as MarginEnterPointSourceLike
    from .models.margin_fill import MarginFill as MarginFill
    from .models.margin_fill_page import MarginFillPage as MarginFillPage
    from .models.margin_flash_repay_state import MarginFlashRepayState as MarginFlashRepayState
    from .models.margin_flash_repay_status import MarginFlashRepayStatus as MarginFlashRepayStatus
    from .models.margin_flash_repay_status import MarginFlashRepayStatusLike as MarginFlashRepayStatusLike
    from .models.margin_flow_type import MarginFlowType as MarginFlowType
    from .models.margin_flow_type import MarginFlowTypeLike as MarginFlowTypeLike
    from .models.margin_interest_rate import MarginInterestRate as MarginInterestRate
    from .models.margin_interest_type import MarginInterestType as MarginInterestType
    from .models.margin_interest_type import MarginInterestTypeLike as MarginInterestTypeLike
    from .models.margin_liquidation_order import MarginLiquidationOrder as MarginLiquidationOrder
    from .models.margin_liquidation_order_page import MarginLiquidationOrderPage as MarginLiquidationOrderPage
    from .models.margin_liquidation_type import MarginLiquidationType as MarginLiquidationType
    from .models.margin_liquidation_type import MarginLiquidationTypeLike as MarginLiquidationTypeLike
    from .models.margin_loan_growth import MarginLoanGrowth as MarginLoanGrowth
    from .models.margin_loan_type import MarginLoanType as MarginLoanType
    from .models.margin_loan_type import MarginLoanTypeLike as MarginLoanTypeLike
    from .models.margin_long_short_ratio import MarginLongShortRatio as MarginLongShortRatio
    from .models.margin_mode import MarginMode as MarginMode
    from .models.margin_mode import MarginModeLike as MarginModeLike
    from .models.margin_order import MarginOrder as MarginOrder
    from .models.margin_order_page import MarginOrderPage as MarginOrderPage
    from .models.margin_order_status import MarginOrderStatus as MarginOrderStatus
    from .models.margin_order_status import MarginOrderStatusLike as MarginOrderStatusLike
    from .models.margin_period import MarginPeriod as MarginPeriod
    from .models.margin_period import MarginPeriodLike as MarginPeriodLike
    from .models.margin_repay_type import MarginRepayType as MarginRepayType
    from .models.margin_repay_type import MarginRepayTypeLike as MarginRepayTypeLike
    from .models.margin_side import MarginSide as MarginSide
    from .models.margin_side import MarginSideLike as MarginSideLike
    from .models.margin_symbol_status import MarginSymbolStatus as MarginSymbolStatus
    from .models.margin_symbol_status import MarginSymbolStatusLike as MarginSymbolStatusLike
    from .models.merged_level import MergedLevel as MergedLevel
    from .models.on_off import OnOff as OnOff
    from .models.on_off import OnOffLike as OnOffLike
    from .models.order_ref import OrderRef as OrderRef
    from .models.order_type import OrderType as OrderType
    from .models.order_type import OrderTypeLike as OrderTypeLike
    from .models.plan_sub_order import PlanSubOrder as PlanSubOrder
    from .models.plan_sub_order_status import PlanSubOrderStatus as PlanSubOrderStatus
    from .models.plan_sub_order_status import PlanSubOrderStatusLike as PlanSubOrderStatusLike
    from .models.pos_mode import PosMode as PosMode
    from .models.pos_mode import PosModeLike as PosModeLike
    from .models.pos_side import PosSide as PosSide
    from .models.pos_side import PosSideLike as PosSideLike
    from .models.preset_trigger_type import PresetTriggerType as PresetTriggerType
    from .models.preset_trigger_type import PresetTriggerTypeLike as PresetTriggerTypeLike
    from .models.product_type import ProductType as ProductType
    from .models.product_type import ProductTypeLike as ProductTypeLike
    from .models.reduce_only import ReduceOnly as ReduceOnly
    from .models.reduce_only import ReduceOnlyLike as ReduceOnlyLike
    from .models.server_time import ServerTime as ServerTime
    from .models.side import Side as Side
    from .models.side import SideLike as SideLike
    from .models.spot_account_info import SpotAccountInfo as SpotAccountInfo
    from .models.spot_action_result import SpotActionResult as SpotActionResult
    from .models.spot_action_result import SpotActionResultLike as SpotActionResultLike
    from .models.spot_asset import SpotAsset as SpotAsset
    from .models.spot_asset_type import SpotAssetType as SpotAssetType
    from .models.spot_asset_type import SpotAssetTypeLike as SpotAssetTypeLike
    from .models.spot_auction import SpotAuction as SpotAuction
    from .models.spot_auction_stage import SpotAuctionStage as SpotAuctionStage
    from .models.spot_auction_stage import SpotAuctionStageLike as SpotAuctionStageLike
    from .models.spot_batch_cancel_item import SpotBatchCancelItem as SpotBatchCancelItem
    from .models.spot_batch_mode import SpotBatchMode as SpotBatchMode
    from .models.spot_batch_mode import SpotBatchModeLike as SpotBatchModeLike
    from .models.spot_batch_order_item import SpotBatchOrderItem as SpotBatchOrderItem
    from .models.spot_bill import SpotBill as SpotBill
    from .models.spot_bill_group import SpotBillGroup as SpotBillGroup
    from .models.spot_bill_group import SpotBillGroupLike as SpotBillGroupLike
    from .models.spot_bill_type import SpotBillType as SpotBillType
    from .models.spot_bill_type import SpotBillTypeLike as SpotBillTypeLike
    from .models.spot_book_step import SpotBookStep as SpotBookStep
    from .models.spot_book_step import SpotBookStepLike as SpotBookStepLike
    from .models.spot_candle import SpotCandle as SpotCandle
    from .models.spot_coin import SpotCoin as SpotCoin
    from .models.spot_coin_chain import SpotCoinChain as SpotCoinChain
    from .models.spot_congestion import SpotCongestion as SpotCongestion
    from .models.spot_congestion import SpotCongestionLike as SpotCongestionLike
    from .models.spot_deduct_info import SpotDeductInfo as SpotDeductInfo
    from .models.spot_deposit import SpotDeposit as SpotDeposit
    from .models.spot_deposit_account import SpotDepositAccount as SpotDepositAccount
    from .models.spot_deposit_account import SpotDepositAccountLike as SpotDepositAccountLike
    from .models.spot_deposit_address import SpotDepositAddress as SpotDepositAddress
    from .models.spot_deposit_status import SpotDepositStatus as SpotDepositStatus
    from .models.spot_deposit_status import SpotDepositStatusLike as SpotDepositStatusLike
    from .models.spot_fill import SpotFill as SpotFill
    from .models.spot_flow_period import SpotFlowPeriod as SpotFlowPeriod
    from .models.spot_flow_period import SpotFlowPeriodLike as SpotFlowPeriodLike
    from .models.spot_fund_flow import SpotFundFlow as SpotFundFlow
    from .models.spot_granularity import SpotGranularity as SpotGranularity
    from .models.spot_granularity import SpotGranularityLike as SpotGranularityLike
    from .models.spot_history_fill import SpotHistoryFill as SpotHistoryFill
    from .models.spot_history_side import SpotHistorySide as SpotHistorySide
    from .models.spot_history_side import SpotHistorySideLike as SpotHistorySideLike
    from .models.spot_identity_type import SpotIdentityType as SpotIdentityType
    from .models.spot_identity_type import SpotIdentityTypeLike as SpotIdentityTypeLike
    from .models.spot_internal_target import SpotInternalTarget as SpotInternalTarget
    from .models.spot_internal_target import SpotInternalTargetLike as SpotInternalTargetLike
    from .models.spot_korean_exchange import SpotKoreanExchange as SpotKoreanExchange
    from .models.spot_korean_exchange import SpotKoreanExchangeLike as SpotKoreanExchangeLike
    from .models.spot_merge_depth import SpotMergeDepth as SpotMergeDepth
    from .models.spot_merge_limit import SpotMergeLimit as SpotMergeLimit
    from .models.spot_merge_limit import SpotMergeLimitLike as SpotMergeLimitLike
    from .models.spot_merge_scale import SpotMergeScale as SpotMergeScale
    from .models.spot_merge_scale import SpotMergeScaleLike as SpotMergeScaleLike
    from .models.spot_net_flow import SpotNetFlow as SpotNetFlow
    from .models.spot_open_order import SpotOpenOrder as SpotOpenOrder
    from .models.spot_order import SpotOrder as SpotOrder
    from .models.spot_order_book import SpotOrderBook as SpotOrderBook
    from .models.spot_order_fee import SpotOrderFee as SpotOrderFee
    from .models.spot_order_source import SpotOrderSource as SpotOrderSource
    from .models.spot_order_source import SpotOrderSourceLike as SpotOrderSourceLike
    from .models.spot_order_status import SpotOrderStatus as SpotOrderStatus
    from .models.spot_order_status import SpotOrderStatusLike as SpotOrderStatusLike
    from .models.spot_plan_cancelled import SpotPlanCancelled as SpotPlanCancelled
    from .models.spot_plan_order import SpotPlanOrder as SpotPlanOrder
    from .models.spot_plan_order_page import SpotPlanOrderPage as SpotPlanOrderPage
    from .models.spot_plan_status import SpotPlanStatus as SpotPlanStatus
    from .models.spot_plan_status import SpotPlanStatusLike as SpotPlanStatusLike
    from .models.spot_plan_type import SpotPlanType as SpotPlanType
    from .models.spot_plan_type import SpotPlanTypeLike as SpotPlanTypeLike
    from .models.spot_public_fill import SpotPublicFill as SpotPublicFill
    from .models.spot_replace_request import SpotReplaceRequest as SpotReplaceRequest
    from .models.spot_replace_result import SpotReplaceResult as SpotReplaceResult
    from .models.spot_sub_transfer_record import SpotSubTransferRecord as SpotSubTransferRecord
    from .models.spot_subaccount_asset import SpotSubaccountAsset as SpotSubaccountAsset
    from .models.spot_subaccount_assets import SpotSubaccountAssets as SpotSubaccountAssets
    from .models.spot_subaccount_deposit import SpotSubaccountDeposit as SpotSubaccountDeposit
    from .models.spot_support_symbols import SpotSupportSymbols as SpotSupportSymbols
    from .models.spot_symbol import SpotSymbol as SpotSymbol
    from .models.spot_symbol_cancelled import SpotSymbolCancelled as SpotSymbolCancelled
    from .models.spot_symbol_status import SpotSymbolStatus as SpotSymbolStatus
    from .models.spot_symbol_status import SpotSymbolStatusLike as SpotSymbolStatusLike
    from .models.spot_ticker import SpotTicker as SpotTicker
    from .models.spot_tpsl_type import SpotTpslType as SpotTpslType
    from .models.spot_tpsl_type import SpotTpslTypeLike as SpotTpslTypeLike
    from .models.spot_trader_type import SpotTraderType as SpotTraderType
    from .models.spot_trader_type import SpotTraderTypeLike as SpotTraderTypeLike
    from .models.spot_transfer_accepted import SpotTransferAccepted as SpotTransferAccepted
    from .models.spot_transfer_record import SpotTransferRecord as SpotTransferRecord
    from .models.spot_transfer_role import SpotTransferRole as SpotTransferRole
    from .models.spot_transfer_role import SpotTransferRoleLike as SpotTransferRoleLike
    from .models.spot_transfer_status import SpotTransferStatus as SpotTransferStatus
    from .models.spot_transfer_status import SpotTransferStatusLike as SpotTransferStatusLike
    from .models.spot_transfer_type import SpotTransferType as SpotTransferType
    from .models.spot_transfer_type import SpotTransferTypeLike as SpotTransferTypeLike
    from .models.spot_true_false import SpotTrueFalse as SpotTrueFalse
    from .models.spot_true_false import SpotTrueFalseLike as SpotTrueFalseLike
    from .models.spot_upgrade_state import SpotUpgradeState as SpotUpgradeState
    from .models.spot_upgrade_state import SpotUpgradeStateLike as SpotUpgradeStateLike
    from .models.spot_upgrade_status import SpotUpgradeStatus as SpotUpgradeStatus
    from .models.spot_vip_fee_rate import SpotVipFeeRate as SpotVipFeeRate
    from .models.spot_whale_net_flow import SpotWhaleNetFlow as SpotWhaleNetFlow
    from .models.spot_withdraw_accepted import SpotWithdrawAccepted as SpotWithdrawAccepted
    from .models.spot_withdrawal import SpotWithdrawal as SpotWithdrawal
    from .models.spot_withdrawal_status import SpotWithdrawalStatus as SpotWithdrawalStatus
    from .models.spot_withdrawal_status import SpotWithdrawalStatusLike as SpotWithdrawalStatusLike
    from .models.spot_yes_no_capital import SpotYesNoCapital as SpotYesNoCapital
    from .models.spot_yes_no_capital import SpotYesNoCapitalLike as SpotYesNoCapitalLike
    from .models.stp_mode import StpMode as StpMode
    from .models.stp_mode import StpModeLike as StpModeLike
    from .models.symbol_trade_rate import SymbolTradeRate as SymbolTradeRate
    from .models.trade_rate import TradeRate as TradeRate
    from .models.trade_scope import TradeScope as TradeScope
    from .models.trade_scope import TradeScopeLike as TradeScopeLike
    from .models.trade_side import TradeSide as TradeSide
    from .models.trade_side import TradeSideLike as TradeSideLike
    from .models.transfer_account import TransferAccount as TransferAccount
    from .models.transfer_account import TransferAccountLike as TransferAccountLike
    from .models.trigger_type import TriggerType as TriggerType
    from .models.trigger_type import TriggerTypeLike as TriggerTypeLike
    from .models.yes_no import YesNo as YesNo
    from .models.yes_no import YesNoLike as YesNoLike

__getattr__, __dir__ = attach(
    __name__,
    {
        "AccountBalance": ".models.account_balance",
        "Announcement": ".models.announcement",
        "AnnouncementLanguage": ".models.announcement_language",
        "AnnouncementLanguageLike": ".models.announcement_language",
        "AnnouncementSubType": ".models.announcement_sub_type",
        "AnnouncementSubTypeLike": ".models.announcement_sub_type",
        "AnnouncementType": ".models.announcement_type",
        "AnnouncementTypeLike": ".models.announcement_type",
        "AssetMode": ".models.asset_mode",
        "AssetModeLike": ".models.asset_mode",
        "AsyncBitget": ".client",
        "BalanceAccountType": ".models.balance_account_type",
        "BalanceAccountTypeLike": ".models.balance_account_type",
        "BatchFailure": ".models.batch_failure",
        "BatchResult": ".models.batch_result",
        "Bitget": ".client",
        "BookLevel": ".models.book_level",
        "BotAccountType": ".models.bot_account_type",
        "BotAccountTypeLike": ".models.bot_account_type",
        "BotAsset": ".models.bot_asset",
        "BusinessLine": ".models.business_line",
        "BusinessLineLike": ".models.business_line",
        "CancelReason": ".models.cancel_reason",
        "CancelReasonLike": ".models.cancel_reason",
        "CrossAsset": ".models.cross_asset",
        "CrossBorrowRecord": ".models.cross_borrow_record",
        "CrossBorrowRecordPage": ".models.cross_borrow_record_page",
        "CrossFlashRepay": ".models.cross_flash_repay",
        "CrossFlowRecord": ".models.cross_flow_record",
        "CrossFlowRecordPage": ".models.cross_flow_record_page",
        "CrossInterestRateAndLimit": ".models.cross_interest_rate_and_limit",
        "CrossInterestRecord": ".models.cross_interest_record",
        "CrossInterestRecordPage": ".models.cross_interest_record_page",
        "CrossLiquidationRecord": ".models.cross_liquidation_record",
        "CrossLiquidationRecordPage": ".models.cross_liquidation_record_page",
        "CrossLoan": ".models.cross_loan",
        "CrossMaxBorrowable": ".models.cross_max_borrowable",
        "CrossMaxTransferOut": ".models.cross_max_transfer_out",
        "CrossRepayRecord": ".models.cross_repay_record",
        "CrossRepayRecordPage": ".models.cross_repay_record_page",
        "CrossRepayment": ".models.cross_repayment",
        "CrossRiskRate": ".models.cross_risk_rate",
        "CrossTier": ".models.cross_tier",
        "CrossVipRate": ".models.cross_vip_rate",
        "EXCHANGE": "._exchange",
        "FeeDetail": ".models.fee_detail",
        "Force": ".models.force",
        "ForceLike": ".models.force",
        "FundingAsset": ".models.funding_asset",
        "FuturesAccount": ".models.futures_account",
        "FuturesAccountLongShort": ".models.futures_account_long_short",
        "FuturesAdlRank": ".models.futures_adl_rank",
        "FuturesBalance": ".models.futures_balance",
        "FuturesBatchOrderItem": ".models.futures_batch_order_item",
        "FuturesBill": ".models.futures_bill",
        "FuturesBillType": ".models.futures_bill_type",
        "FuturesBillTypeLike": ".models.futures_bill_type",
        "FuturesBills": ".models.futures_bills",
        "FuturesBorrowPeriod": ".models.futures_borrow_period",
        "FuturesBorrowPeriodLike": ".models.futures_borrow_period",
        "FuturesBorrowRate": ".models.futures_borrow_rate",
        "FuturesCandle": ".models.futures_candle",
        "FuturesCandlePrice": ".models.futures_candle_price",
        "FuturesCandlePriceLike": ".models.futures_candle_price",
        "FuturesCloseFailure": ".models.futures_close_failure",
        "FuturesCloseResult": ".models.futures_close_result",
        "FuturesClosed": ".models.futures_closed",
        "FuturesClosedPosition": ".models.futures_closed_position",
        "FuturesContract": ".models.futures_contract",
        "FuturesContractStatus": ".models.futures_contract_status",
        "FuturesContractStatusLike": ".models.futures_contract_status",
        "FuturesContractType": ".models.futures_contract_type",
        "FuturesContractTypeLike": ".models.futures_contract_type",
        "FuturesConversion": ".models.futures_conversion",
        "FuturesDeliveryPeriod": ".models.futures_delivery_period",
        "FuturesDeliveryPeriodLike": ".models.futures_delivery_period",
        "FuturesDeliveryStatus": ".models.futures_delivery_status",
        "FuturesDeliveryStatusLike": ".models.futures_delivery_status",
        "FuturesDiscountRate": ".models.futures_discount_rate",
        "FuturesDiscountTier": ".models.futures_discount_tier",
        "FuturesExchangeRate": ".models.futures_exchange_rate",
        "FuturesExchangeTier": ".models.futures_exchange_tier",
        "FuturesFill": ".models.futures_fill",
        "FuturesFillPage": ".models.futures_fill_page",
        "FuturesFundingRate": ".models.futures_funding_rate",
        "FuturesFundingTime": ".models.futures_funding_time",
        "FuturesGranularity": ".models.futures_granularity",
        "FuturesGranularityLike": ".models.futures_granularity",
        "FuturesHistoryFill": ".models.futures_history_fill",
        "FuturesHistorySide": ".models.futures_history_side",
        "FuturesHistorySideLike": ".models.futures_history_side",
        "FuturesInterest": ".models.futures_interest",
        "FuturesInterestHistory": ".models.futures_interest_history",
        "FuturesIsolatedSymbol": ".models.futures_isolated_symbol",
        "FuturesLeverage": ".models.futures_leverage",
        "FuturesLiquidationPrice": ".models.futures_liquidation_price",
        "FuturesLongShort": ".models.futures_long_short",
        "FuturesLongShortPeriod": ".models.futures_long_short_period",
        "FuturesLongShortPeriodLike": ".models.futures_long_short_period",
        "FuturesMarginSetting": ".models.futures_margin_setting",
        "FuturesMaxOpen": ".models.futures_max_open",
        "FuturesMergeDepth": ".models.futures_merge_depth",
        "FuturesMergeLimit": ".models.futures_merge_limit",
        "FuturesMergeLimitLike": ".models.futures_merge_limit",
        "FuturesMergeScale": ".models.futures_merge_scale",
        "FuturesMergeScaleLike": ".models.futures_merge_scale",
        "FuturesOpenCount": ".models.futures_open_count",
        "FuturesOpenInterest": ".models.futures_open_interest",
        "FuturesOpenInterestLimit": ".models.futures_open_interest_limit",
        "FuturesOpenInterestRow": ".models.futures_open_interest_row",
        "FuturesOrder": ".models.futures_order",
        "FuturesOrderDetail": ".models.futures_order_detail",
        "FuturesOrderKey": ".models.futures_order_key",
        "FuturesOrderPage": ".models.futures_order_page",
        "FuturesOrderSource": ".models.futures_order_source",
        "FuturesOrderSourceLike": ".models.futures_order_source",
        "FuturesOrderStatus": ".models.futures_order_status",
        "FuturesOrderStatusLike": ".models.futures_order_status",
        "FuturesPastFundingRate": ".models.futures_past_funding_rate",
        "FuturesPeriod": ".models.futures_period",
        "FuturesPeriodLike": ".models.futures_period",
        "FuturesPlanCancelType": ".models.futures_plan_cancel_type",
        "FuturesPlanCancelTypeLike": ".models.futures_plan_cancel_type",
        "FuturesPlanFilter": ".models.futures_plan_filter",
        "FuturesPlanFilterLike": ".models.futures_plan_filter",
        "FuturesPlanMarginMode": ".models.futures_plan_margin_mode",
        "FuturesPlanMarginModeLike": ".models.futures_plan_margin_mode",
        "FuturesPlanOrder": ".models.futures_plan_order",
        "FuturesPlanOrderPage": ".models.futures_plan_order_page",
        "FuturesPlanOrderType": ".models.futures_plan_order_type",
        "FuturesPlanOrderTypeLike": ".models.futures_plan_order_type",
        "FuturesPlanStatus": ".models.futures_plan_status",
        "FuturesPlanStatusLike": ".models.futures_plan_status",
        "FuturesPlanType": ".models.futures_plan_type",
        "FuturesPlanTypeLike": ".models.futures_plan_type",
        "FuturesPosition": ".models.futures_position",
        "FuturesPositionHistory": ".models.futures_position_history",
        "FuturesPositionLongShort": ".models.futures_position_long_short",
        "FuturesPositionMode": ".models.futures_position_mode",
        "FuturesPositionTier": ".models.futures_position_tier",
        "FuturesPositionTpslRef": ".models.futures_position_tpsl_ref",
        "FuturesPublicFill": ".models.futures_public_fill",
        "FuturesSubAccount": ".models.futures_sub_account",
        "FuturesSwitchQuota": ".models.futures_switch_quota",
        "FuturesSymbolPrice": ".models.futures_symbol_price",
        "FuturesTakerVolume": ".models.futures_taker_volume",
        "FuturesTicker": ".models.futures_ticker",
        "FuturesTpslHoldSide": ".models.futures_tpsl_hold_side",
        "FuturesTpslHoldSideLike": ".models.futures_tpsl_hold_side",
        "FuturesTpslType": ".models.futures_tpsl_type",
        "FuturesTpslTypeLike": ".models.futures_tpsl_type",
        "FuturesTradeSide": ".models.futures_trade_side",
        "FuturesTradeSideLike": ".models.futures_trade_side",
        "FuturesTransferLimit": ".models.futures_transfer_limit",
        "FuturesUnionAsset": ".models.futures_union_asset",
        "FuturesUnionConfig": ".models.futures_union_config",
        "FuturesUnionInterestRate": ".models.futures_union_interest_rate",
        "FuturesUnionInterestRates": ".models.futures_union_interest_rates",
        "FuturesVipFeeRate": ".models.futures_vip_fee_rate",
        "FuturesYesNoCapital": ".models.futures_yes_no_capital",
        "FuturesYesNoCapitalLike": ".models.futures_yes_no_capital",
        "HoldSide": ".models.hold_side",
        "HoldSideLike": ".models.hold_side",
        "IsolatedAsset": ".models.isolated_asset",
        "IsolatedBorrowRecord": ".models.isolated_borrow_record",
        "IsolatedBorrowRecordPage": ".models.isolated_borrow_record_page",
        "IsolatedFlashRepay": ".models.isolated_flash_repay",
        "IsolatedFlashRepayResult": ".models.isolated_flash_repay_result",
        "IsolatedFlashRepayResultLike": ".models.isolated_flash_repay_result",
        "IsolatedFlowRecord": ".models.isolated_flow_record",
        "IsolatedFlowRecordPage": ".models.isolated_flow_record_page",
        "IsolatedInterestRateAndLimit": ".models.isolated_interest_rate_and_limit",
        "IsolatedInterestRecord": ".models.isolated_interest_record",
        "IsolatedInterestRecordPage": ".models.isolated_interest_record_page",
        "IsolatedLiquidationRecord": ".models.isolated_liquidation_record",
        "IsolatedLiquidationRecordPage": ".models.isolated_liquidation_record_page",
        "IsolatedLoan": ".models.isolated_loan",
        "IsolatedMaxBorrowable": ".models.isolated_max_borrowable",
        "IsolatedMaxTransferOut": ".models.isolated_max_transfer_out",
        "IsolatedRepayRecord": ".models.isolated_repay_record",
        "IsolatedRepayRecordPage": ".models.isolated_repay_record_page",
        "IsolatedRepayment": ".models.isolated_repayment",
        "IsolatedRiskRate": ".models.isolated_risk_rate",
        "IsolatedTier": ".models.isolated_tier",
        "IsolatedVipRate": ".models.isolated_vip_rate",
        "MarginBatchOrder": ".models.margin_batch_order",
        "MarginBorrowType": ".models.margin_borrow_type",
        "MarginBorrowTypeLike": ".models.margin_borrow_type",
        "MarginCancelId": ".models.margin_cancel_id",
        "MarginCurrency": ".models.margin_currency",
        "MarginEnterPointSource": ".models.margin_enter_point_source",
        "MarginEnterPointSourceLike": ".models.margin_enter_point_source",
        "MarginFill": ".models.margin_fill",
        "MarginFillPage": ".models.margin_fill_page",
        "MarginFlashRepayState": ".models.margin_flash_repay_state",
        "MarginFlashRepayStatus": ".models.margin_flash_repay_status",
        "MarginFlashRepayStatusLike": ".models.margin_flash_repay_status",
        "MarginFlowType": ".models.margin_flow_type",
        "MarginFlowTypeLike": ".models.margin_flow_type",
        "MarginInterestRate": ".models.margin_interest_rate",
        "MarginInterestType": ".models.margin_interest_type",
        "MarginInterestTypeLike": ".models.margin_interest_type",
        "MarginLiquidationOrder": ".models.margin_liquidation_order",
        "MarginLiquidationOrderPage": ".models.margin_liquidation_order_page",
        "MarginLiquidationType": ".models.margin_liquidation_type",
        "MarginLiquidationTypeLike": ".models.margin_liquidation_type",
        "MarginLoanGrowth": ".models.margin_loan_growth",
        "MarginLoanType": ".models.margin_loan_type",
        "MarginLoanTypeLike": ".models.margin_loan_type",
        "MarginLongShortRatio": ".models.margin_long_short_ratio",
        "MarginMode": ".models.margin_mode",
        "MarginModeLike": ".models.margin_mode",
        "MarginOrder": ".models.margin_order",
        "MarginOrderPage": ".models.margin_order_page",
        "MarginOrderStatus": ".models.margin_order_status",
        "MarginOrderStatusLike": ".models.margin_order_status",
        "MarginPeriod": ".models.margin_period",
        "MarginPeriodLike": ".models.margin_period",
        "MarginRepayType": ".models.margin_repay_type",
        "MarginRepayTypeLike": ".models.margin_repay_type",
        "MarginSide": ".models.margin_side",
        "MarginSideLike": ".models.margin_side",
        "MarginSymbolStatus": ".models.margin_symbol_status",
        "MarginSymbolStatusLike": ".models.margin_symbol_status",
        "MergedLevel": ".models.merged_level",
        "OnOff": ".models.on_off",
        "OnOffLike": ".models.on_off",
        "OrderRef": ".models.order_ref",
        "OrderType": ".models.order_type",
        "OrderTypeLike": ".models.order_type",
        "PlanSubOrder": ".models.plan_sub_order",
        "PlanSubOrderStatus": ".models.plan_sub_order_status",
        "PlanSubOrderStatusLike": ".models.plan_sub_order_status",
        "PosMode": ".models.pos_mode",
        "PosModeLike": ".models.pos_mode",
        "PosSide": ".models.pos_side",
        "PosSideLike": ".models.pos_side",
        "PresetTriggerType": ".models.preset_trigger_type",
        "PresetTriggerTypeLike": ".models.preset_trigger_type",
        "ProductType": ".models.product_type",
        "ProductTypeLike": ".models.product_type",
        "ReduceOnly": ".models.reduce_only",
        "ReduceOnlyLike": ".models.reduce_only",
        "ServerTime": ".models.server_time",
        "Side": ".models.side",
        "SideLike": ".models.side",
        "SpotAccountInfo": ".models.spot_account_info",
        "SpotActionResult": ".models.spot_action_result",
        "SpotActionResultLike": ".models.spot_action_result",
        "SpotAsset": ".models.spot_asset",
        "SpotAssetType": ".models.spot_asset_type",
        "SpotAssetTypeLike": ".models.spot_asset_type",
        "SpotAuction": ".models.spot_auction",
        "SpotAuctionStage": ".models.spot_auction_stage",
        "SpotAuctionStageLike": ".models.spot_auction_stage",
        "SpotBatchCancelItem": ".models.spot_batch_cancel_item",
        "SpotBatchMode": ".models.spot_batch_mode",
        "SpotBatchModeLike": ".models.spot_batch_mode",
        "SpotBatchOrderItem": ".models.spot_batch_order_item",
        "SpotBill": ".models.spot_bill",
        "SpotBillGroup": ".models.spot_bill_group",
        "SpotBillGroupLike": ".models.spot_bill_group",
        "SpotBillType": ".models.spot_bill_type",
        "SpotBillTypeLike": ".models.spot_bill_type",
        "SpotBookStep": ".models.spot_book_step",
        "SpotBookStepLike": ".models.spot_book_step",
        "SpotCandle": ".models.spot_candle",
        "SpotCoin": ".models.spot_coin",
        "SpotCoinChain": ".models.spot_coin_chain",
        "SpotCongestion": ".models.spot_congestion",
        "SpotCongestionLike": ".models.spot_congestion",
        "SpotDeductInfo": ".models.spot_deduct_info",
        "SpotDeposit": ".models.spot_deposit",
        "SpotDepositAccount": ".models.spot_deposit_account",
        "SpotDepositAccountLike": ".models.spot_deposit_account",
        "SpotDepositAddress": ".models.spot_deposit_address",
        "SpotDepositStatus": ".models.spot_deposit_status",
        "SpotDepositStatusLike": ".models.spot_deposit_status",
        "SpotFill": ".models.spot_fill",
        "SpotFlowPeriod": ".models.spot_flow_period",
        "SpotFlowPeriodLike": ".models.spot_flow_period",
        "SpotFundFlow": ".models.spot_fund_flow",
        "SpotGranularity": ".models.spot_granularity",
        "SpotGranularityLike": ".models.spot_granularity",
        "SpotHistoryFill": ".models.spot_history_fill",
        "SpotHistorySide": ".models.spot_history_side",
        "SpotHistorySideLike": ".models.spot_history_side",
        "SpotIdentityType": ".models.spot_identity_type",
        "SpotIdentityTypeLike": ".models.spot_identity_type",
        "SpotInternalTarget": ".models.spot_internal_target",
        "SpotInternalTargetLike": ".models.spot_internal_target",
        "SpotKoreanExchange": ".models.spot_korean_exchange",
        "SpotKoreanExchangeLike": ".models.spot_korean_exchange",
        "SpotMergeDepth": ".models.spot_merge_depth",
        "SpotMergeLimit": ".models.spot_merge_limit",
        "SpotMergeLimitLike": ".models.spot_merge_limit",
        "SpotMergeScale": ".models.spot_merge_scale",
        "SpotMergeScaleLike": ".models.spot_merge_scale",
        "SpotNetFlow": ".models.spot_net_flow",
        "SpotOpenOrder": ".models.spot_open_order",
        "SpotOrder": ".models.spot_order",
        "SpotOrderBook": ".models.spot_order_book",
        "SpotOrderFee": ".models.spot_order_fee",
        "SpotOrderSource": ".models.spot_order_source",
        "SpotOrderSourceLike": ".models.spot_order_source",
        "SpotOrderStatus": ".models.spot_order_status",
        "SpotOrderStatusLike": ".models.spot_order_status",
        "SpotPlanCancelled": ".models.spot_plan_cancelled",
        "SpotPlanOrder": ".models.spot_plan_order",
        "SpotPlanOrderPage": ".models.spot_plan_order_page",
        "SpotPlanStatus": ".models.spot_plan_status",
        "SpotPlanStatusLike": ".models.spot_plan_status",
        "SpotPlanType": ".models.spot_plan_type",
        "SpotPlanTypeLike": ".models.spot_plan_type",
        "SpotPublicFill": ".models.spot_public_fill",
        "SpotReplaceRequest": ".models.spot_replace_request",
        "SpotReplaceResult": ".models.spot_replace_result",
        "SpotSubTransferRecord": ".models.spot_sub_transfer_record",
        "SpotSubaccountAsset": ".models.spot_subaccount_asset",
        "SpotSubaccountAssets": ".models.spot_subaccount_assets",
        "SpotSubaccountDeposit": ".models.spot_subaccount_deposit",
        "SpotSupportSymbols": ".models.spot_support_symbols",
        "SpotSymbol": ".models.spot_symbol",
        "SpotSymbolCancelled": ".models.spot_symbol_cancelled",
        "SpotSymbolStatus": ".models.spot_symbol_status",
        "SpotSymbolStatusLike": ".models.spot_symbol_status",
        "SpotTicker": ".models.spot_ticker",
        "SpotTpslType": ".models.spot_tpsl_type",
        "SpotTpslTypeLike": ".models.spot_tpsl_type",
        "SpotTraderType": ".models.spot_trader_type",
        "SpotTraderTypeLike": ".models.spot_trader_type",
        "SpotTransferAccepted": ".models.spot_transfer_accepted",
        "SpotTransferRecord": ".models.spot_transfer_record",
        "SpotTransferRole": ".models.spot_transfer_role",
        "SpotTransferRoleLike": ".models.spot_transfer_role",
        "SpotTransferStatus": ".models.spot_transfer_status",
        "SpotTransferStatusLike": ".models.spot_transfer_status",
        "SpotTransferType": ".models.spot_transfer_type",
        "SpotTransferTypeLike": ".models.spot_transfer_type",
        "SpotTrueFalse": ".models.spot_true_false",
        "SpotTrueFalseLike": ".models.spot_true_false",
        "SpotUpgradeState": ".models.spot_upgrade_state",
        "SpotUpgradeStateLike": ".models.spot_upgrade_state",
        "SpotUpgradeStatus": ".models.spot_upgrade_status",
        "SpotVipFeeRate": ".models.spot_vip_fee_rate",
        "SpotWhaleNetFlow": ".models.spot_whale_net_flow",
        "SpotWithdrawAccepted": ".models.spot_withdraw_accepted",
        "SpotWithdrawal": ".models.spot_withdrawal",
        "SpotWithdrawalStatus": ".models.spot_withdrawal_status",
        "SpotWithdrawalStatusLike": ".models.spot_withdrawal_status",
        "SpotYesNoCapital": ".models.spot_yes_no_capital",
        "SpotYesNoCapitalLike": ".models.spot_yes_no_capital",
        "StpMode": ".models.stp_mode",
        "StpModeLike": ".models.stp_mode",
        "SymbolTradeRate": ".models.symbol_trade_rate",
        "TradeRate": ".models.trade_rate",
        "TradeScope": ".models.trade_scope",
        "TradeScopeLike": ".models.trade_scope",
        "TradeSide": ".models.trade_side",
        "TradeSideLike": ".models.trade_side",
        "TransferAccount": ".models.transfer_account",
        "TransferAccountLike": ".models.transfer_account",
        "TriggerType": ".models.trigger_type",
        "TriggerTypeLike": ".models.trigger_type",
        "YesNo": ".models.yes_no",
        "YesNoLike": ".models.yes_no",
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
    "AsyncBitget",
    "BalanceAccountType",
    "BalanceAccountTypeLike",
    "BatchFailure",
    "BatchResult",
    "Bitget",
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
    "EXCHANGE",
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
