"""Models and enums of Bitget, loaded on first use.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from .account_balance import AccountBalance as AccountBalance
    from .affiliate_agent_commission import AffiliateAgentCommission as AffiliateAgentCommission
    from .affiliate_agent_commissions import AffiliateAgentCommissions as AffiliateAgentCommissions
    from .affiliate_api_type import AffiliateApiType as AffiliateApiType
    from .affiliate_api_type import AffiliateApiTypeLike as AffiliateApiTypeLike
    from .affiliate_asset import AffiliateAsset as AffiliateAsset
    from .affiliate_commission import AffiliateCommission as AffiliateCommission
    from .affiliate_commission_status import AffiliateCommissionStatus as AffiliateCommissionStatus
    from .affiliate_commission_status import AffiliateCommissionStatusLike as AffiliateCommissionStatusLike
    from .affiliate_commissions import AffiliateCommissions as AffiliateCommissions
    from .affiliate_customer import AffiliateCustomer as AffiliateCustomer
    from .affiliate_deposit import AffiliateDeposit as AffiliateDeposit
    from .affiliate_kyc_result import AffiliateKycResult as AffiliateKycResult
    from .affiliate_kyc_results import AffiliateKycResults as AffiliateKycResults
    from .affiliate_kyc_status import AffiliateKycStatus as AffiliateKycStatus
    from .affiliate_kyc_status import AffiliateKycStatusLike as AffiliateKycStatusLike
    from .affiliate_sub_business import AffiliateSubBusiness as AffiliateSubBusiness
    from .affiliate_sub_business import AffiliateSubBusinessLike as AffiliateSubBusinessLike
    from .affiliate_sub_customer import AffiliateSubCustomer as AffiliateSubCustomer
    from .affiliate_sub_customers import AffiliateSubCustomers as AffiliateSubCustomers
    from .affiliate_volume import AffiliateVolume as AffiliateVolume
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
    from .broker_address import BrokerAddress as BrokerAddress
    from .broker_affiliation import BrokerAffiliation as BrokerAffiliation
    from .broker_affiliation import BrokerAffiliationLike as BrokerAffiliationLike
    from .broker_asset_type import BrokerAssetType as BrokerAssetType
    from .broker_asset_type import BrokerAssetTypeLike as BrokerAssetTypeLike
    from .broker_business import BrokerBusiness as BrokerBusiness
    from .broker_business import BrokerBusinessLike as BrokerBusinessLike
    from .broker_commission import BrokerCommission as BrokerCommission
    from .broker_day_commission import BrokerDayCommission as BrokerDayCommission
    from .broker_day_futures import BrokerDayFutures as BrokerDayFutures
    from .broker_day_spot import BrokerDaySpot as BrokerDaySpot
    from .broker_deposit import BrokerDeposit as BrokerDeposit
    from .broker_deposit_account import BrokerDepositAccount as BrokerDepositAccount
    from .broker_deposit_account import BrokerDepositAccountLike as BrokerDepositAccountLike
    from .broker_futures_asset import BrokerFuturesAsset as BrokerFuturesAsset
    from .broker_futures_assets import BrokerFuturesAssets as BrokerFuturesAssets
    from .broker_info import BrokerInfo as BrokerInfo
    from .broker_key import BrokerKey as BrokerKey
    from .broker_key_permission import BrokerKeyPermission as BrokerKeyPermission
    from .broker_key_permission import BrokerKeyPermissionLike as BrokerKeyPermissionLike
    from .broker_key_type import BrokerKeyType as BrokerKeyType
    from .broker_key_type import BrokerKeyTypeLike as BrokerKeyTypeLike
    from .broker_language import BrokerLanguage as BrokerLanguage
    from .broker_language import BrokerLanguageLike as BrokerLanguageLike
    from .broker_movement import BrokerMovement as BrokerMovement
    from .broker_movement_filter import BrokerMovementFilter as BrokerMovementFilter
    from .broker_movement_filter import BrokerMovementFilterLike as BrokerMovementFilterLike
    from .broker_movement_status import BrokerMovementStatus as BrokerMovementStatus
    from .broker_movement_status import BrokerMovementStatusLike as BrokerMovementStatusLike
    from .broker_movement_sub_type import BrokerMovementSubType as BrokerMovementSubType
    from .broker_movement_sub_type import BrokerMovementSubTypeLike as BrokerMovementSubTypeLike
    from .broker_movement_type import BrokerMovementType as BrokerMovementType
    from .broker_movement_type import BrokerMovementTypeLike as BrokerMovementTypeLike
    from .broker_movements import BrokerMovements as BrokerMovements
    from .broker_order_commission import BrokerOrderCommission as BrokerOrderCommission
    from .broker_order_commissions import BrokerOrderCommissions as BrokerOrderCommissions
    from .broker_permission import BrokerPermission as BrokerPermission
    from .broker_permission import BrokerPermissionLike as BrokerPermissionLike
    from .broker_rebate import BrokerRebate as BrokerRebate
    from .broker_secret_key import BrokerSecretKey as BrokerSecretKey
    from .broker_spot_asset import BrokerSpotAsset as BrokerSpotAsset
    from .broker_spot_assets import BrokerSpotAssets as BrokerSpotAssets
    from .broker_sub_business import BrokerSubBusiness as BrokerSubBusiness
    from .broker_sub_business import BrokerSubBusinessLike as BrokerSubBusinessLike
    from .broker_subaccount import BrokerSubaccount as BrokerSubaccount
    from .broker_subaccount_email import BrokerSubaccountEmail as BrokerSubaccountEmail
    from .broker_subaccount_state import BrokerSubaccountState as BrokerSubaccountState
    from .broker_subaccount_state import BrokerSubaccountStateLike as BrokerSubaccountStateLike
    from .broker_subaccount_status import BrokerSubaccountStatus as BrokerSubaccountStatus
    from .broker_subaccount_status import BrokerSubaccountStatusLike as BrokerSubaccountStatusLike
    from .broker_subaccounts import BrokerSubaccounts as BrokerSubaccounts
    from .broker_trade_volume import BrokerTradeVolume as BrokerTradeVolume
    from .broker_user import BrokerUser as BrokerUser
    from .broker_withdraw_kind import BrokerWithdrawKind as BrokerWithdrawKind
    from .broker_withdraw_kind import BrokerWithdrawKindLike as BrokerWithdrawKindLike
    from .broker_withdrawal import BrokerWithdrawal as BrokerWithdrawal
    from .broker_withdrawal_record import BrokerWithdrawalRecord as BrokerWithdrawalRecord
    from .broker_withdrawal_records import BrokerWithdrawalRecords as BrokerWithdrawalRecords
    from .business_line import BusinessLine as BusinessLine
    from .business_line import BusinessLineLike as BusinessLineLike
    from .cancel_reason import CancelReason as CancelReason
    from .cancel_reason import CancelReasonLike as CancelReasonLike
    from .convert_bgb_coin import ConvertBgbCoin as ConvertBgbCoin
    from .convert_bgb_coin_fee import ConvertBgbCoinFee as ConvertBgbCoinFee
    from .convert_bgb_coins import ConvertBgbCoins as ConvertBgbCoins
    from .convert_bgb_fee import ConvertBgbFee as ConvertBgbFee
    from .convert_bgb_order import ConvertBgbOrder as ConvertBgbOrder
    from .convert_bgb_order_ref import ConvertBgbOrderRef as ConvertBgbOrderRef
    from .convert_bgb_result import ConvertBgbResult as ConvertBgbResult
    from .convert_coin import ConvertCoin as ConvertCoin
    from .convert_history import ConvertHistory as ConvertHistory
    from .convert_quote import ConvertQuote as ConvertQuote
    from .convert_record import ConvertRecord as ConvertRecord
    from .convert_result import ConvertResult as ConvertResult
    from .copy_amount_point import CopyAmountPoint as CopyAmountPoint
    from .copy_close_margin_mode import CopyCloseMarginMode as CopyCloseMarginMode
    from .copy_close_margin_mode import CopyCloseMarginModeLike as CopyCloseMarginModeLike
    from .copy_equity_guardian_mode import CopyEquityGuardianMode as CopyEquityGuardianMode
    from .copy_equity_guardian_mode import CopyEquityGuardianModeLike as CopyEquityGuardianModeLike
    from .copy_follower_row import CopyFollowerRow as CopyFollowerRow
    from .copy_lever_type import CopyLeverType as CopyLeverType
    from .copy_lever_type import CopyLeverTypeLike as CopyLeverTypeLike
    from .copy_leverage import CopyLeverage as CopyLeverage
    from .copy_leverage import CopyLeverageLike as CopyLeverageLike
    from .copy_margin_mode import CopyMarginMode as CopyMarginMode
    from .copy_margin_mode import CopyMarginModeLike as CopyMarginModeLike
    from .copy_margin_type import CopyMarginType as CopyMarginType
    from .copy_margin_type import CopyMarginTypeLike as CopyMarginTypeLike
    from .copy_mix_follower_closed_order import CopyMixFollowerClosedOrder as CopyMixFollowerClosedOrder
    from .copy_mix_follower_closed_orders import CopyMixFollowerClosedOrders as CopyMixFollowerClosedOrders
    from .copy_mix_follower_closing import CopyMixFollowerClosing as CopyMixFollowerClosing
    from .copy_mix_follower_limit import CopyMixFollowerLimit as CopyMixFollowerLimit
    from .copy_mix_follower_open_order import CopyMixFollowerOpenOrder as CopyMixFollowerOpenOrder
    from .copy_mix_follower_setting import CopyMixFollowerSetting as CopyMixFollowerSetting
    from .copy_mix_follower_setting_request import CopyMixFollowerSettingRequest as CopyMixFollowerSettingRequest
    from .copy_mix_follower_settings import CopyMixFollowerSettings as CopyMixFollowerSettings
    from .copy_mix_follower_trader import CopyMixFollowerTrader as CopyMixFollowerTrader
    from .copy_mix_trader_api_key import CopyMixTraderApiKey as CopyMixTraderApiKey
    from .copy_mix_trader_closed_order import CopyMixTraderClosedOrder as CopyMixTraderClosedOrder
    from .copy_mix_trader_closed_orders import CopyMixTraderClosedOrders as CopyMixTraderClosedOrders
    from .copy_mix_trader_closing import CopyMixTraderClosing as CopyMixTraderClosing
    from .copy_mix_trader_coin_profit import CopyMixTraderCoinProfit as CopyMixTraderCoinProfit
    from .copy_mix_trader_day_profit import CopyMixTraderDayProfit as CopyMixTraderDayProfit
    from .copy_mix_trader_open_order import CopyMixTraderOpenOrder as CopyMixTraderOpenOrder
    from .copy_mix_trader_open_orders import CopyMixTraderOpenOrders as CopyMixTraderOpenOrders
    from .copy_mix_trader_pending_profit import CopyMixTraderPendingProfit as CopyMixTraderPendingProfit
    from .copy_mix_trader_profit import CopyMixTraderProfit as CopyMixTraderProfit
    from .copy_mix_trader_profit_history import CopyMixTraderProfitHistory as CopyMixTraderProfitHistory
    from .copy_mix_trader_profit_summary import CopyMixTraderProfitSummary as CopyMixTraderProfitSummary
    from .copy_mix_trader_profit_totals import CopyMixTraderProfitTotals as CopyMixTraderProfitTotals
    from .copy_mix_trader_sort import CopyMixTraderSort as CopyMixTraderSort
    from .copy_mix_trader_sort import CopyMixTraderSortLike as CopyMixTraderSortLike
    from .copy_mix_trader_summary import CopyMixTraderSummary as CopyMixTraderSummary
    from .copy_mix_trader_symbol import CopyMixTraderSymbol as CopyMixTraderSymbol
    from .copy_mix_trader_symbol_change import CopyMixTraderSymbolChange as CopyMixTraderSymbolChange
    from .copy_mix_trader_symbol_change import CopyMixTraderSymbolChangeLike as CopyMixTraderSymbolChangeLike
    from .copy_mix_trader_symbol_request import CopyMixTraderSymbolRequest as CopyMixTraderSymbolRequest
    from .copy_mode import CopyMode as CopyMode
    from .copy_mode import CopyModeLike as CopyModeLike
    from .copy_rate_point import CopyRatePoint as CopyRatePoint
    from .copy_spot_follower_closed_order import CopySpotFollowerClosedOrder as CopySpotFollowerClosedOrder
    from .copy_spot_follower_closed_orders import CopySpotFollowerClosedOrders as CopySpotFollowerClosedOrders
    from .copy_spot_follower_open_order import CopySpotFollowerOpenOrder as CopySpotFollowerOpenOrder
    from .copy_spot_follower_open_orders import CopySpotFollowerOpenOrders as CopySpotFollowerOpenOrders
    from .copy_spot_follower_setting import CopySpotFollowerSetting as CopySpotFollowerSetting
    from .copy_spot_follower_setting_limits import CopySpotFollowerSettingLimits as CopySpotFollowerSettingLimits
    from .copy_spot_follower_setting_request import CopySpotFollowerSettingRequest as CopySpotFollowerSettingRequest
    from .copy_spot_follower_settings import CopySpotFollowerSettings as CopySpotFollowerSettings
    from .copy_spot_follower_trader import CopySpotFollowerTrader as CopySpotFollowerTrader
    from .copy_spot_follower_trader_symbols import CopySpotFollowerTraderSymbols as CopySpotFollowerTraderSymbols
    from .copy_spot_follower_traders import CopySpotFollowerTraders as CopySpotFollowerTraders
    from .copy_spot_trader_closed_order import CopySpotTraderClosedOrder as CopySpotTraderClosedOrder
    from .copy_spot_trader_closed_orders import CopySpotTraderClosedOrders as CopySpotTraderClosedOrders
    from .copy_spot_trader_coin_profit import CopySpotTraderCoinProfit as CopySpotTraderCoinProfit
    from .copy_spot_trader_day_profit import CopySpotTraderDayProfit as CopySpotTraderDayProfit
    from .copy_spot_trader_label import CopySpotTraderLabel as CopySpotTraderLabel
    from .copy_spot_trader_open_order import CopySpotTraderOpenOrder as CopySpotTraderOpenOrder
    from .copy_spot_trader_open_orders import CopySpotTraderOpenOrders as CopySpotTraderOpenOrders
    from .copy_spot_trader_pending_profit import CopySpotTraderPendingProfit as CopySpotTraderPendingProfit
    from .copy_spot_trader_profit import CopySpotTraderProfit as CopySpotTraderProfit
    from .copy_spot_trader_profit_history import CopySpotTraderProfitHistory as CopySpotTraderProfitHistory
    from .copy_spot_trader_profit_summary import CopySpotTraderProfitSummary as CopySpotTraderProfitSummary
    from .copy_spot_trader_profit_totals import CopySpotTraderProfitTotals as CopySpotTraderProfitTotals
    from .copy_spot_trader_quota import CopySpotTraderQuota as CopySpotTraderQuota
    from .copy_spot_trader_settings import CopySpotTraderSettings as CopySpotTraderSettings
    from .copy_spot_trader_summary import CopySpotTraderSummary as CopySpotTraderSummary
    from .copy_spot_trader_symbol import CopySpotTraderSymbol as CopySpotTraderSymbol
    from .copy_spot_trader_symbol_change import CopySpotTraderSymbolChange as CopySpotTraderSymbolChange
    from .copy_spot_trader_symbol_change import CopySpotTraderSymbolChangeLike as CopySpotTraderSymbolChangeLike
    from .copy_trace_type import CopyTraceType as CopyTraceType
    from .copy_trace_type import CopyTraceTypeLike as CopyTraceTypeLike
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
    from .earn_apy_range import EarnApyRange as EarnApyRange
    from .earn_apy_step import EarnApyStep as EarnApyStep
    from .earn_apy_type import EarnApyType as EarnApyType
    from .earn_apy_type import EarnApyTypeLike as EarnApyTypeLike
    from .earn_asset import EarnAsset as EarnAsset
    from .earn_elite_account_type import EarnEliteAccountType as EarnEliteAccountType
    from .earn_elite_account_type import EarnEliteAccountTypeLike as EarnEliteAccountTypeLike
    from .earn_elite_asset import EarnEliteAsset as EarnEliteAsset
    from .earn_elite_assets import EarnEliteAssets as EarnEliteAssets
    from .earn_elite_coin import EarnEliteCoin as EarnEliteCoin
    from .earn_elite_product import EarnEliteProduct as EarnEliteProduct
    from .earn_elite_project import EarnEliteProject as EarnEliteProject
    from .earn_elite_receive_coin import EarnEliteReceiveCoin as EarnEliteReceiveCoin
    from .earn_elite_record import EarnEliteRecord as EarnEliteRecord
    from .earn_elite_record_type import EarnEliteRecordType as EarnEliteRecordType
    from .earn_elite_record_type import EarnEliteRecordTypeLike as EarnEliteRecordTypeLike
    from .earn_elite_records import EarnEliteRecords as EarnEliteRecords
    from .earn_elite_redeem_mode import EarnEliteRedeemMode as EarnEliteRedeemMode
    from .earn_elite_redeem_terms import EarnEliteRedeemTerms as EarnEliteRedeemTerms
    from .earn_elite_redeem_type import EarnEliteRedeemType as EarnEliteRedeemType
    from .earn_elite_redeem_type import EarnEliteRedeemTypeLike as EarnEliteRedeemTypeLike
    from .earn_elite_result import EarnEliteResult as EarnEliteResult
    from .earn_elite_result_status import EarnEliteResultStatus as EarnEliteResultStatus
    from .earn_elite_result_status import EarnEliteResultStatusLike as EarnEliteResultStatusLike
    from .earn_elite_terms import EarnEliteTerms as EarnEliteTerms
    from .earn_loan_balance import EarnLoanBalance as EarnLoanBalance
    from .earn_loan_coin import EarnLoanCoin as EarnLoanCoin
    from .earn_loan_coins import EarnLoanCoins as EarnLoanCoins
    from .earn_loan_debts import EarnLoanDebts as EarnLoanDebts
    from .earn_loan_estimate import EarnLoanEstimate as EarnLoanEstimate
    from .earn_loan_liquidation import EarnLoanLiquidation as EarnLoanLiquidation
    from .earn_loan_liquidation_status import EarnLoanLiquidationStatus as EarnLoanLiquidationStatus
    from .earn_loan_liquidation_status import EarnLoanLiquidationStatusLike as EarnLoanLiquidationStatusLike
    from .earn_loan_order import EarnLoanOrder as EarnLoanOrder
    from .earn_loan_pledge import EarnLoanPledge as EarnLoanPledge
    from .earn_loan_pledge_change import EarnLoanPledgeChange as EarnLoanPledgeChange
    from .earn_loan_pledge_change import EarnLoanPledgeChangeLike as EarnLoanPledgeChangeLike
    from .earn_loan_pledge_coin import EarnLoanPledgeCoin as EarnLoanPledgeCoin
    from .earn_loan_pledge_record import EarnLoanPledgeRecord as EarnLoanPledgeRecord
    from .earn_loan_pledge_side import EarnLoanPledgeSide as EarnLoanPledgeSide
    from .earn_loan_pledge_side import EarnLoanPledgeSideLike as EarnLoanPledgeSideLike
    from .earn_loan_record import EarnLoanRecord as EarnLoanRecord
    from .earn_loan_repayment import EarnLoanRepayment as EarnLoanRepayment
    from .earn_loan_repayment_record import EarnLoanRepaymentRecord as EarnLoanRepaymentRecord
    from .earn_loan_status import EarnLoanStatus as EarnLoanStatus
    from .earn_loan_status import EarnLoanStatusLike as EarnLoanStatusLike
    from .earn_loan_term import EarnLoanTerm as EarnLoanTerm
    from .earn_loan_term import EarnLoanTermLike as EarnLoanTermLike
    from .earn_order_ref import EarnOrderRef as EarnOrderRef
    from .earn_period_type import EarnPeriodType as EarnPeriodType
    from .earn_period_type import EarnPeriodTypeLike as EarnPeriodTypeLike
    from .earn_product_filter import EarnProductFilter as EarnProductFilter
    from .earn_product_filter import EarnProductFilterLike as EarnProductFilterLike
    from .earn_result import EarnResult as EarnResult
    from .earn_savings_account import EarnSavingsAccount as EarnSavingsAccount
    from .earn_savings_asset import EarnSavingsAsset as EarnSavingsAsset
    from .earn_savings_assets import EarnSavingsAssets as EarnSavingsAssets
    from .earn_savings_product import EarnSavingsProduct as EarnSavingsProduct
    from .earn_savings_product_status import EarnSavingsProductStatus as EarnSavingsProductStatus
    from .earn_savings_product_status import EarnSavingsProductStatusLike as EarnSavingsProductStatusLike
    from .earn_savings_record import EarnSavingsRecord as EarnSavingsRecord
    from .earn_savings_record_type import EarnSavingsRecordType as EarnSavingsRecordType
    from .earn_savings_record_type import EarnSavingsRecordTypeLike as EarnSavingsRecordTypeLike
    from .earn_savings_records import EarnSavingsRecords as EarnSavingsRecords
    from .earn_savings_redemption import EarnSavingsRedemption as EarnSavingsRedemption
    from .earn_savings_terms import EarnSavingsTerms as EarnSavingsTerms
    from .earn_sharkfin_account import EarnSharkfinAccount as EarnSharkfinAccount
    from .earn_sharkfin_asset import EarnSharkfinAsset as EarnSharkfinAsset
    from .earn_sharkfin_asset_product_status import EarnSharkfinAssetProductStatus as EarnSharkfinAssetProductStatus
    from .earn_sharkfin_asset_product_status import (
        EarnSharkfinAssetProductStatusLike as EarnSharkfinAssetProductStatusLike,
    )
    from .earn_sharkfin_asset_status import EarnSharkfinAssetStatus as EarnSharkfinAssetStatus
    from .earn_sharkfin_asset_status import EarnSharkfinAssetStatusLike as EarnSharkfinAssetStatusLike
    from .earn_sharkfin_assets import EarnSharkfinAssets as EarnSharkfinAssets
    from .earn_sharkfin_product import EarnSharkfinProduct as EarnSharkfinProduct
    from .earn_sharkfin_product_status import EarnSharkfinProductStatus as EarnSharkfinProductStatus
    from .earn_sharkfin_product_status import EarnSharkfinProductStatusLike as EarnSharkfinProductStatusLike
    from .earn_sharkfin_products import EarnSharkfinProducts as EarnSharkfinProducts
    from .earn_sharkfin_record import EarnSharkfinRecord as EarnSharkfinRecord
    from .earn_sharkfin_record_type import EarnSharkfinRecordType as EarnSharkfinRecordType
    from .earn_sharkfin_record_type import EarnSharkfinRecordTypeLike as EarnSharkfinRecordTypeLike
    from .earn_sharkfin_records import EarnSharkfinRecords as EarnSharkfinRecords
    from .earn_sharkfin_subscription import EarnSharkfinSubscription as EarnSharkfinSubscription
    from .earn_sharkfin_terms import EarnSharkfinTerms as EarnSharkfinTerms
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
    from .ins_loan_asset import InsLoanAsset as InsLoanAsset
    from .ins_loan_binding import InsLoanBinding as InsLoanBinding
    from .ins_loan_binding import InsLoanBindingLike as InsLoanBindingLike
    from .ins_loan_debt import InsLoanDebt as InsLoanDebt
    from .ins_loan_ltv import InsLoanLtv as InsLoanLtv
    from .ins_loan_margin_coin import InsLoanMarginCoin as InsLoanMarginCoin
    from .ins_loan_margin_coins import InsLoanMarginCoins as InsLoanMarginCoins
    from .ins_loan_order import InsLoanOrder as InsLoanOrder
    from .ins_loan_product import InsLoanProduct as InsLoanProduct
    from .ins_loan_repayment import InsLoanRepayment as InsLoanRepayment
    from .ins_loan_repayment_cause import InsLoanRepaymentCause as InsLoanRepaymentCause
    from .ins_loan_repayment_cause import InsLoanRepaymentCauseLike as InsLoanRepaymentCauseLike
    from .ins_loan_repayment_kind import InsLoanRepaymentKind as InsLoanRepaymentKind
    from .ins_loan_repayment_kind import InsLoanRepaymentKindLike as InsLoanRepaymentKindLike
    from .ins_loan_risk_units import InsLoanRiskUnits as InsLoanRiskUnits
    from .ins_loan_status import InsLoanStatus as InsLoanStatus
    from .ins_loan_status import InsLoanStatusLike as InsLoanStatusLike
    from .ins_loan_symbols import InsLoanSymbols as InsLoanSymbols
    from .ins_loan_transferable import InsLoanTransferable as InsLoanTransferable
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
    from .order_ids import OrderIds as OrderIds
    from .order_ref import OrderRef as OrderRef
    from .order_type import OrderType as OrderType
    from .order_type import OrderTypeLike as OrderTypeLike
    from .p2p_advertisement import P2PAdvertisement as P2PAdvertisement
    from .p2p_advertisement_order import P2PAdvertisementOrder as P2PAdvertisementOrder
    from .p2p_advertisement_order import P2PAdvertisementOrderLike as P2PAdvertisementOrderLike
    from .p2p_advertisement_payment import P2PAdvertisementPayment as P2PAdvertisementPayment
    from .p2p_advertisement_payment_field import P2PAdvertisementPaymentField as P2PAdvertisementPaymentField
    from .p2p_advertisement_source import P2PAdvertisementSource as P2PAdvertisementSource
    from .p2p_advertisement_source import P2PAdvertisementSourceLike as P2PAdvertisementSourceLike
    from .p2p_advertisement_status import P2PAdvertisementStatus as P2PAdvertisementStatus
    from .p2p_advertisement_status import P2PAdvertisementStatusLike as P2PAdvertisementStatusLike
    from .p2p_advertisements import P2PAdvertisements as P2PAdvertisements
    from .p2p_certificate import P2PCertificate as P2PCertificate
    from .p2p_language import P2PLanguage as P2PLanguage
    from .p2p_language import P2PLanguageLike as P2PLanguageLike
    from .p2p_merchant import P2PMerchant as P2PMerchant
    from .p2p_merchants import P2PMerchants as P2PMerchants
    from .p2p_order import P2POrder as P2POrder
    from .p2p_order_status import P2POrderStatus as P2POrderStatus
    from .p2p_order_status import P2POrderStatusLike as P2POrderStatusLike
    from .p2p_orders import P2POrders as P2POrders
    from .p2p_own_merchant import P2POwnMerchant as P2POwnMerchant
    from .p2p_payment import P2PPayment as P2PPayment
    from .p2p_payment_field import P2PPaymentField as P2PPaymentField
    from .p2p_user_limits import P2PUserLimits as P2PUserLimits
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
    from .shown_trigger_type import ShownTriggerType as ShownTriggerType
    from .shown_trigger_type import ShownTriggerTypeLike as ShownTriggerTypeLike
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
    from .tax_futures_record import TaxFuturesRecord as TaxFuturesRecord
    from .tax_margin_kind import TaxMarginKind as TaxMarginKind
    from .tax_margin_kind import TaxMarginKindLike as TaxMarginKindLike
    from .tax_margin_record import TaxMarginRecord as TaxMarginRecord
    from .tax_margin_type import TaxMarginType as TaxMarginType
    from .tax_margin_type import TaxMarginTypeLike as TaxMarginTypeLike
    from .tax_p2p_record import TaxP2PRecord as TaxP2PRecord
    from .tax_spot_record import TaxSpotRecord as TaxSpotRecord
    from .trade_rate import TradeRate as TradeRate
    from .trade_scope import TradeScope as TradeScope
    from .trade_scope import TradeScopeLike as TradeScopeLike
    from .trade_side import TradeSide as TradeSide
    from .trade_side import TradeSideLike as TradeSideLike
    from .transfer_account import TransferAccount as TransferAccount
    from .transfer_account import TransferAccountLike as TransferAccountLike
    from .trigger_type import TriggerType as TriggerType
    from .trigger_type import TriggerTypeLike as TriggerTypeLike
    from .user_created_subaccount import UserCreatedSubaccount as UserCreatedSubaccount
    from .user_failed_subaccount import UserFailedSubaccount as UserFailedSubaccount
    from .user_key import UserKey as UserKey
    from .user_key_permission import UserKeyPermission as UserKeyPermission
    from .user_key_permission import UserKeyPermissionLike as UserKeyPermissionLike
    from .user_modify_subaccount_result import UserModifySubaccountResult as UserModifySubaccountResult
    from .user_new_key import UserNewKey as UserNewKey
    from .user_permission import UserPermission as UserPermission
    from .user_permission import UserPermissionLike as UserPermissionLike
    from .user_subaccount import UserSubaccount as UserSubaccount
    from .user_subaccount_filter import UserSubaccountFilter as UserSubaccountFilter
    from .user_subaccount_filter import UserSubaccountFilterLike as UserSubaccountFilterLike
    from .user_subaccount_state import UserSubaccountState as UserSubaccountState
    from .user_subaccount_state import UserSubaccountStateLike as UserSubaccountStateLike
    from .user_subaccount_with_key import UserSubaccountWithKey as UserSubaccountWithKey
    from .user_subaccount_with_key_request import UserSubaccountWithKeyRequest as UserSubaccountWithKeyRequest
    from .user_subaccounts import UserSubaccounts as UserSubaccounts
    from .user_subaccounts_result import UserSubaccountsResult as UserSubaccountsResult
    from .yes_no import YesNo as YesNo
    from .yes_no import YesNoLike as YesNoLike

__getattr__, __dir__ = attach(
    __name__,
    {
        "AccountBalance": ".account_balance",
        "AffiliateAgentCommission": ".affiliate_agent_commission",
        "AffiliateAgentCommissions": ".affiliate_agent_commissions",
        "AffiliateApiType": ".affiliate_api_type",
        "AffiliateApiTypeLike": ".affiliate_api_type",
        "AffiliateAsset": ".affiliate_asset",
        "AffiliateCommission": ".affiliate_commission",
        "AffiliateCommissionStatus": ".affiliate_commission_status",
        "AffiliateCommissionStatusLike": ".affiliate_commission_status",
        "AffiliateCommissions": ".affiliate_commissions",
        "AffiliateCustomer": ".affiliate_customer",
        "AffiliateDeposit": ".affiliate_deposit",
        "AffiliateKycResult": ".affiliate_kyc_result",
        "AffiliateKycResults": ".affiliate_kyc_results",
        "AffiliateKycStatus": ".affiliate_kyc_status",
        "AffiliateKycStatusLike": ".affiliate_kyc_status",
        "AffiliateSubBusiness": ".affiliate_sub_business",
        "AffiliateSubBusinessLike": ".affiliate_sub_business",
        "AffiliateSubCustomer": ".affiliate_sub_customer",
        "AffiliateSubCustomers": ".affiliate_sub_customers",
        "AffiliateVolume": ".affiliate_volume",
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
        "BrokerAddress": ".broker_address",
        "BrokerAffiliation": ".broker_affiliation",
        "BrokerAffiliationLike": ".broker_affiliation",
        "BrokerAssetType": ".broker_asset_type",
        "BrokerAssetTypeLike": ".broker_asset_type",
        "BrokerBusiness": ".broker_business",
        "BrokerBusinessLike": ".broker_business",
        "BrokerCommission": ".broker_commission",
        "BrokerDayCommission": ".broker_day_commission",
        "BrokerDayFutures": ".broker_day_futures",
        "BrokerDaySpot": ".broker_day_spot",
        "BrokerDeposit": ".broker_deposit",
        "BrokerDepositAccount": ".broker_deposit_account",
        "BrokerDepositAccountLike": ".broker_deposit_account",
        "BrokerFuturesAsset": ".broker_futures_asset",
        "BrokerFuturesAssets": ".broker_futures_assets",
        "BrokerInfo": ".broker_info",
        "BrokerKey": ".broker_key",
        "BrokerKeyPermission": ".broker_key_permission",
        "BrokerKeyPermissionLike": ".broker_key_permission",
        "BrokerKeyType": ".broker_key_type",
        "BrokerKeyTypeLike": ".broker_key_type",
        "BrokerLanguage": ".broker_language",
        "BrokerLanguageLike": ".broker_language",
        "BrokerMovement": ".broker_movement",
        "BrokerMovementFilter": ".broker_movement_filter",
        "BrokerMovementFilterLike": ".broker_movement_filter",
        "BrokerMovementStatus": ".broker_movement_status",
        "BrokerMovementStatusLike": ".broker_movement_status",
        "BrokerMovementSubType": ".broker_movement_sub_type",
        "BrokerMovementSubTypeLike": ".broker_movement_sub_type",
        "BrokerMovementType": ".broker_movement_type",
        "BrokerMovementTypeLike": ".broker_movement_type",
        "BrokerMovements": ".broker_movements",
        "BrokerOrderCommission": ".broker_order_commission",
        "BrokerOrderCommissions": ".broker_order_commissions",
        "BrokerPermission": ".broker_permission",
        "BrokerPermissionLike": ".broker_permission",
        "BrokerRebate": ".broker_rebate",
        "BrokerSecretKey": ".broker_secret_key",
        "BrokerSpotAsset": ".broker_spot_asset",
        "BrokerSpotAssets": ".broker_spot_assets",
        "BrokerSubBusiness": ".broker_sub_business",
        "BrokerSubBusinessLike": ".broker_sub_business",
        "BrokerSubaccount": ".broker_subaccount",
        "BrokerSubaccountEmail": ".broker_subaccount_email",
        "BrokerSubaccountState": ".broker_subaccount_state",
        "BrokerSubaccountStateLike": ".broker_subaccount_state",
        "BrokerSubaccountStatus": ".broker_subaccount_status",
        "BrokerSubaccountStatusLike": ".broker_subaccount_status",
        "BrokerSubaccounts": ".broker_subaccounts",
        "BrokerTradeVolume": ".broker_trade_volume",
        "BrokerUser": ".broker_user",
        "BrokerWithdrawKind": ".broker_withdraw_kind",
        "BrokerWithdrawKindLike": ".broker_withdraw_kind",
        "BrokerWithdrawal": ".broker_withdrawal",
        "BrokerWithdrawalRecord": ".broker_withdrawal_record",
        "BrokerWithdrawalRecords": ".broker_withdrawal_records",
        "BusinessLine": ".business_line",
        "BusinessLineLike": ".business_line",
        "CancelReason": ".cancel_reason",
        "CancelReasonLike": ".cancel_reason",
        "ConvertBgbCoin": ".convert_bgb_coin",
        "ConvertBgbCoinFee": ".convert_bgb_coin_fee",
        "ConvertBgbCoins": ".convert_bgb_coins",
        "ConvertBgbFee": ".convert_bgb_fee",
        "ConvertBgbOrder": ".convert_bgb_order",
        "ConvertBgbOrderRef": ".convert_bgb_order_ref",
        "ConvertBgbResult": ".convert_bgb_result",
        "ConvertCoin": ".convert_coin",
        "ConvertHistory": ".convert_history",
        "ConvertQuote": ".convert_quote",
        "ConvertRecord": ".convert_record",
        "ConvertResult": ".convert_result",
        "CopyAmountPoint": ".copy_amount_point",
        "CopyCloseMarginMode": ".copy_close_margin_mode",
        "CopyCloseMarginModeLike": ".copy_close_margin_mode",
        "CopyEquityGuardianMode": ".copy_equity_guardian_mode",
        "CopyEquityGuardianModeLike": ".copy_equity_guardian_mode",
        "CopyFollowerRow": ".copy_follower_row",
        "CopyLeverType": ".copy_lever_type",
        "CopyLeverTypeLike": ".copy_lever_type",
        "CopyLeverage": ".copy_leverage",
        "CopyLeverageLike": ".copy_leverage",
        "CopyMarginMode": ".copy_margin_mode",
        "CopyMarginModeLike": ".copy_margin_mode",
        "CopyMarginType": ".copy_margin_type",
        "CopyMarginTypeLike": ".copy_margin_type",
        "CopyMixFollowerClosedOrder": ".copy_mix_follower_closed_order",
        "CopyMixFollowerClosedOrders": ".copy_mix_follower_closed_orders",
        "CopyMixFollowerClosing": ".copy_mix_follower_closing",
        "CopyMixFollowerLimit": ".copy_mix_follower_limit",
        "CopyMixFollowerOpenOrder": ".copy_mix_follower_open_order",
        "CopyMixFollowerSetting": ".copy_mix_follower_setting",
        "CopyMixFollowerSettingRequest": ".copy_mix_follower_setting_request",
        "CopyMixFollowerSettings": ".copy_mix_follower_settings",
        "CopyMixFollowerTrader": ".copy_mix_follower_trader",
        "CopyMixTraderApiKey": ".copy_mix_trader_api_key",
        "CopyMixTraderClosedOrder": ".copy_mix_trader_closed_order",
        "CopyMixTraderClosedOrders": ".copy_mix_trader_closed_orders",
        "CopyMixTraderClosing": ".copy_mix_trader_closing",
        "CopyMixTraderCoinProfit": ".copy_mix_trader_coin_profit",
        "CopyMixTraderDayProfit": ".copy_mix_trader_day_profit",
        "CopyMixTraderOpenOrder": ".copy_mix_trader_open_order",
        "CopyMixTraderOpenOrders": ".copy_mix_trader_open_orders",
        "CopyMixTraderPendingProfit": ".copy_mix_trader_pending_profit",
        "CopyMixTraderProfit": ".copy_mix_trader_profit",
        "CopyMixTraderProfitHistory": ".copy_mix_trader_profit_history",
        "CopyMixTraderProfitSummary": ".copy_mix_trader_profit_summary",
        "CopyMixTraderProfitTotals": ".copy_mix_trader_profit_totals",
        "CopyMixTraderSort": ".copy_mix_trader_sort",
        "CopyMixTraderSortLike": ".copy_mix_trader_sort",
        "CopyMixTraderSummary": ".copy_mix_trader_summary",
        "CopyMixTraderSymbol": ".copy_mix_trader_symbol",
        "CopyMixTraderSymbolChange": ".copy_mix_trader_symbol_change",
        "CopyMixTraderSymbolChangeLike": ".copy_mix_trader_symbol_change",
        "CopyMixTraderSymbolRequest": ".copy_mix_trader_symbol_request",
        "CopyMode": ".copy_mode",
        "CopyModeLike": ".copy_mode",
        "CopyRatePoint": ".copy_rate_point",
        "CopySpotFollowerClosedOrder": ".copy_spot_follower_closed_order",
        "CopySpotFollowerClosedOrders": ".copy_spot_follower_closed_orders",
        "CopySpotFollowerOpenOrder": ".copy_spot_follower_open_order",
        "CopySpotFollowerOpenOrders": ".copy_spot_follower_open_orders",
        "CopySpotFollowerSetting": ".copy_spot_follower_setting",
        "CopySpotFollowerSettingLimits": ".copy_spot_follower_setting_limits",
        "CopySpotFollowerSettingRequest": ".copy_spot_follower_setting_request",
        "CopySpotFollowerSettings": ".copy_spot_follower_settings",
        "CopySpotFollowerTrader": ".copy_spot_follower_trader",
        "CopySpotFollowerTraderSymbols": ".copy_spot_follower_trader_symbols",
        "CopySpotFollowerTraders": ".copy_spot_follower_traders",
        "CopySpotTraderClosedOrder": ".copy_spot_trader_closed_order",
        "CopySpotTraderClosedOrders": ".copy_spot_trader_closed_orders",
        "CopySpotTraderCoinProfit": ".copy_spot_trader_coin_profit",
        "CopySpotTraderDayProfit": ".copy_spot_trader_day_profit",
        "CopySpotTraderLabel": ".copy_spot_trader_label",
        "CopySpotTraderOpenOrder": ".copy_spot_trader_open_order",
        "CopySpotTraderOpenOrders": ".copy_spot_trader_open_orders",
        "CopySpotTraderPendingProfit": ".copy_spot_trader_pending_profit",
        "CopySpotTraderProfit": ".copy_spot_trader_profit",
        "CopySpotTraderProfitHistory": ".copy_spot_trader_profit_history",
        "CopySpotTraderProfitSummary": ".copy_spot_trader_profit_summary",
        "CopySpotTraderProfitTotals": ".copy_spot_trader_profit_totals",
        "CopySpotTraderQuota": ".copy_spot_trader_quota",
        "CopySpotTraderSettings": ".copy_spot_trader_settings",
        "CopySpotTraderSummary": ".copy_spot_trader_summary",
        "CopySpotTraderSymbol": ".copy_spot_trader_symbol",
        "CopySpotTraderSymbolChange": ".copy_spot_trader_symbol_change",
        "CopySpotTraderSymbolChangeLike": ".copy_spot_trader_symbol_change",
        "CopyTraceType": ".copy_trace_type",
        "CopyTraceTypeLike": ".copy_trace_type",
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
        "EarnApyRange": ".earn_apy_range",
        "EarnApyStep": ".earn_apy_step",
        "EarnApyType": ".earn_apy_type",
        "EarnApyTypeLike": ".earn_apy_type",
        "EarnAsset": ".earn_asset",
        "EarnEliteAccountType": ".earn_elite_account_type",
        "EarnEliteAccountTypeLike": ".earn_elite_account_type",
        "EarnEliteAsset": ".earn_elite_asset",
        "EarnEliteAssets": ".earn_elite_assets",
        "EarnEliteCoin": ".earn_elite_coin",
        "EarnEliteProduct": ".earn_elite_product",
        "EarnEliteProject": ".earn_elite_project",
        "EarnEliteReceiveCoin": ".earn_elite_receive_coin",
        "EarnEliteRecord": ".earn_elite_record",
        "EarnEliteRecordType": ".earn_elite_record_type",
        "EarnEliteRecordTypeLike": ".earn_elite_record_type",
        "EarnEliteRecords": ".earn_elite_records",
        "EarnEliteRedeemMode": ".earn_elite_redeem_mode",
        "EarnEliteRedeemTerms": ".earn_elite_redeem_terms",
        "EarnEliteRedeemType": ".earn_elite_redeem_type",
        "EarnEliteRedeemTypeLike": ".earn_elite_redeem_type",
        "EarnEliteResult": ".earn_elite_result",
        "EarnEliteResultStatus": ".earn_elite_result_status",
        "EarnEliteResultStatusLike": ".earn_elite_result_status",
        "EarnEliteTerms": ".earn_elite_terms",
        "EarnLoanBalance": ".earn_loan_balance",
        "EarnLoanCoin": ".earn_loan_coin",
        "EarnLoanCoins": ".earn_loan_coins",
        "EarnLoanDebts": ".earn_loan_debts",
        "EarnLoanEstimate": ".earn_loan_estimate",
        "EarnLoanLiquidation": ".earn_loan_liquidation",
        "EarnLoanLiquidationStatus": ".earn_loan_liquidation_status",
        "EarnLoanLiquidationStatusLike": ".earn_loan_liquidation_status",
        "EarnLoanOrder": ".earn_loan_order",
        "EarnLoanPledge": ".earn_loan_pledge",
        "EarnLoanPledgeChange": ".earn_loan_pledge_change",
        "EarnLoanPledgeChangeLike": ".earn_loan_pledge_change",
        "EarnLoanPledgeCoin": ".earn_loan_pledge_coin",
        "EarnLoanPledgeRecord": ".earn_loan_pledge_record",
        "EarnLoanPledgeSide": ".earn_loan_pledge_side",
        "EarnLoanPledgeSideLike": ".earn_loan_pledge_side",
        "EarnLoanRecord": ".earn_loan_record",
        "EarnLoanRepayment": ".earn_loan_repayment",
        "EarnLoanRepaymentRecord": ".earn_loan_repayment_record",
        "EarnLoanStatus": ".earn_loan_status",
        "EarnLoanStatusLike": ".earn_loan_status",
        "EarnLoanTerm": ".earn_loan_term",
        "EarnLoanTermLike": ".earn_loan_term",
        "EarnOrderRef": ".earn_order_ref",
        "EarnPeriodType": ".earn_period_type",
        "EarnPeriodTypeLike": ".earn_period_type",
        "EarnProductFilter": ".earn_product_filter",
        "EarnProductFilterLike": ".earn_product_filter",
        "EarnResult": ".earn_result",
        "EarnSavingsAccount": ".earn_savings_account",
        "EarnSavingsAsset": ".earn_savings_asset",
        "EarnSavingsAssets": ".earn_savings_assets",
        "EarnSavingsProduct": ".earn_savings_product",
        "EarnSavingsProductStatus": ".earn_savings_product_status",
        "EarnSavingsProductStatusLike": ".earn_savings_product_status",
        "EarnSavingsRecord": ".earn_savings_record",
        "EarnSavingsRecordType": ".earn_savings_record_type",
        "EarnSavingsRecordTypeLike": ".earn_savings_record_type",
        "EarnSavingsRecords": ".earn_savings_records",
        "EarnSavingsRedemption": ".earn_savings_redemption",
        "EarnSavingsTerms": ".earn_savings_terms",
        "EarnSharkfinAccount": ".earn_sharkfin_account",
        "EarnSharkfinAsset": ".earn_sharkfin_asset",
        "EarnSharkfinAssetProductStatus": ".earn_sharkfin_asset_product_status",
        "EarnSharkfinAssetProductStatusLike": ".earn_sharkfin_asset_product_status",
        "EarnSharkfinAssetStatus": ".earn_sharkfin_asset_status",
        "EarnSharkfinAssetStatusLike": ".earn_sharkfin_asset_status",
        "EarnSharkfinAssets": ".earn_sharkfin_assets",
        "EarnSharkfinProduct": ".earn_sharkfin_product",
        "EarnSharkfinProductStatus": ".earn_sharkfin_product_status",
        "EarnSharkfinProductStatusLike": ".earn_sharkfin_product_status",
        "EarnSharkfinProducts": ".earn_sharkfin_products",
        "EarnSharkfinRecord": ".earn_sharkfin_record",
        "EarnSharkfinRecordType": ".earn_sharkfin_record_type",
        "EarnSharkfinRecordTypeLike": ".earn_sharkfin_record_type",
        "EarnSharkfinRecords": ".earn_sharkfin_records",
        "EarnSharkfinSubscription": ".earn_sharkfin_subscription",
        "EarnSharkfinTerms": ".earn_sharkfin_terms",
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
        "InsLoanAsset": ".ins_loan_asset",
        "InsLoanBinding": ".ins_loan_binding",
        "InsLoanBindingLike": ".ins_loan_binding",
        "InsLoanDebt": ".ins_loan_debt",
        "InsLoanLtv": ".ins_loan_ltv",
        "InsLoanMarginCoin": ".ins_loan_margin_coin",
        "InsLoanMarginCoins": ".ins_loan_margin_coins",
        "InsLoanOrder": ".ins_loan_order",
        "InsLoanProduct": ".ins_loan_product",
        "InsLoanRepayment": ".ins_loan_repayment",
        "InsLoanRepaymentCause": ".ins_loan_repayment_cause",
        "InsLoanRepaymentCauseLike": ".ins_loan_repayment_cause",
        "InsLoanRepaymentKind": ".ins_loan_repayment_kind",
        "InsLoanRepaymentKindLike": ".ins_loan_repayment_kind",
        "InsLoanRiskUnits": ".ins_loan_risk_units",
        "InsLoanStatus": ".ins_loan_status",
        "InsLoanStatusLike": ".ins_loan_status",
        "InsLoanSymbols": ".ins_loan_symbols",
        "InsLoanTransferable": ".ins_loan_transferable",
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
        "OrderIds": ".order_ids",
        "OrderRef": ".order_ref",
        "OrderType": ".order_type",
        "OrderTypeLike": ".order_type",
        "P2PAdvertisement": ".p2p_advertisement",
        "P2PAdvertisementOrder": ".p2p_advertisement_order",
        "P2PAdvertisementOrderLike": ".p2p_advertisement_order",
        "P2PAdvertisementPayment": ".p2p_advertisement_payment",
        "P2PAdvertisementPaymentField": ".p2p_advertisement_payment_field",
        "P2PAdvertisementSource": ".p2p_advertisement_source",
        "P2PAdvertisementSourceLike": ".p2p_advertisement_source",
        "P2PAdvertisementStatus": ".p2p_advertisement_status",
        "P2PAdvertisementStatusLike": ".p2p_advertisement_status",
        "P2PAdvertisements": ".p2p_advertisements",
        "P2PCertificate": ".p2p_certificate",
        "P2PLanguage": ".p2p_language",
        "P2PLanguageLike": ".p2p_language",
        "P2PMerchant": ".p2p_merchant",
        "P2PMerchants": ".p2p_merchants",
        "P2POrder": ".p2p_order",
        "P2POrderStatus": ".p2p_order_status",
        "P2POrderStatusLike": ".p2p_order_status",
        "P2POrders": ".p2p_orders",
        "P2POwnMerchant": ".p2p_own_merchant",
        "P2PPayment": ".p2p_payment",
        "P2PPaymentField": ".p2p_payment_field",
        "P2PUserLimits": ".p2p_user_limits",
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
        "ShownTriggerType": ".shown_trigger_type",
        "ShownTriggerTypeLike": ".shown_trigger_type",
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
        "TaxFuturesRecord": ".tax_futures_record",
        "TaxMarginKind": ".tax_margin_kind",
        "TaxMarginKindLike": ".tax_margin_kind",
        "TaxMarginRecord": ".tax_margin_record",
        "TaxMarginType": ".tax_margin_type",
        "TaxMarginTypeLike": ".tax_margin_type",
        "TaxP2PRecord": ".tax_p2p_record",
        "TaxSpotRecord": ".tax_spot_record",
        "TradeRate": ".trade_rate",
        "TradeScope": ".trade_scope",
        "TradeScopeLike": ".trade_scope",
        "TradeSide": ".trade_side",
        "TradeSideLike": ".trade_side",
        "TransferAccount": ".transfer_account",
        "TransferAccountLike": ".transfer_account",
        "TriggerType": ".trigger_type",
        "TriggerTypeLike": ".trigger_type",
        "UserCreatedSubaccount": ".user_created_subaccount",
        "UserFailedSubaccount": ".user_failed_subaccount",
        "UserKey": ".user_key",
        "UserKeyPermission": ".user_key_permission",
        "UserKeyPermissionLike": ".user_key_permission",
        "UserModifySubaccountResult": ".user_modify_subaccount_result",
        "UserNewKey": ".user_new_key",
        "UserPermission": ".user_permission",
        "UserPermissionLike": ".user_permission",
        "UserSubaccount": ".user_subaccount",
        "UserSubaccountFilter": ".user_subaccount_filter",
        "UserSubaccountFilterLike": ".user_subaccount_filter",
        "UserSubaccountState": ".user_subaccount_state",
        "UserSubaccountStateLike": ".user_subaccount_state",
        "UserSubaccountWithKey": ".user_subaccount_with_key",
        "UserSubaccountWithKeyRequest": ".user_subaccount_with_key_request",
        "UserSubaccounts": ".user_subaccounts",
        "UserSubaccountsResult": ".user_subaccounts_result",
        "YesNo": ".yes_no",
        "YesNoLike": ".yes_no",
    },
)

__all__ = [
    "AccountBalance",
    "AffiliateAgentCommission",
    "AffiliateAgentCommissions",
    "AffiliateApiType",
    "AffiliateApiTypeLike",
    "AffiliateAsset",
    "AffiliateCommission",
    "AffiliateCommissionStatus",
    "AffiliateCommissionStatusLike",
    "AffiliateCommissions",
    "AffiliateCustomer",
    "AffiliateDeposit",
    "AffiliateKycResult",
    "AffiliateKycResults",
    "AffiliateKycStatus",
    "AffiliateKycStatusLike",
    "AffiliateSubBusiness",
    "AffiliateSubBusinessLike",
    "AffiliateSubCustomer",
    "AffiliateSubCustomers",
    "AffiliateVolume",
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
    "BrokerAddress",
    "BrokerAffiliation",
    "BrokerAffiliationLike",
    "BrokerAssetType",
    "BrokerAssetTypeLike",
    "BrokerBusiness",
    "BrokerBusinessLike",
    "BrokerCommission",
    "BrokerDayCommission",
    "BrokerDayFutures",
    "BrokerDaySpot",
    "BrokerDeposit",
    "BrokerDepositAccount",
    "BrokerDepositAccountLike",
    "BrokerFuturesAsset",
    "BrokerFuturesAssets",
    "BrokerInfo",
    "BrokerKey",
    "BrokerKeyPermission",
    "BrokerKeyPermissionLike",
    "BrokerKeyType",
    "BrokerKeyTypeLike",
    "BrokerLanguage",
    "BrokerLanguageLike",
    "BrokerMovement",
    "BrokerMovementFilter",
    "BrokerMovementFilterLike",
    "BrokerMovementStatus",
    "BrokerMovementStatusLike",
    "BrokerMovementSubType",
    "BrokerMovementSubTypeLike",
    "BrokerMovementType",
    "BrokerMovementTypeLike",
    "BrokerMovements",
    "BrokerOrderCommission",
    "BrokerOrderCommissions",
    "BrokerPermission",
    "BrokerPermissionLike",
    "BrokerRebate",
    "BrokerSecretKey",
    "BrokerSpotAsset",
    "BrokerSpotAssets",
    "BrokerSubBusiness",
    "BrokerSubBusinessLike",
    "BrokerSubaccount",
    "BrokerSubaccountEmail",
    "BrokerSubaccountState",
    "BrokerSubaccountStateLike",
    "BrokerSubaccountStatus",
    "BrokerSubaccountStatusLike",
    "BrokerSubaccounts",
    "BrokerTradeVolume",
    "BrokerUser",
    "BrokerWithdrawKind",
    "BrokerWithdrawKindLike",
    "BrokerWithdrawal",
    "BrokerWithdrawalRecord",
    "BrokerWithdrawalRecords",
    "BusinessLine",
    "BusinessLineLike",
    "CancelReason",
    "CancelReasonLike",
    "ConvertBgbCoin",
    "ConvertBgbCoinFee",
    "ConvertBgbCoins",
    "ConvertBgbFee",
    "ConvertBgbOrder",
    "ConvertBgbOrderRef",
    "ConvertBgbResult",
    "ConvertCoin",
    "ConvertHistory",
    "ConvertQuote",
    "ConvertRecord",
    "ConvertResult",
    "CopyAmountPoint",
    "CopyCloseMarginMode",
    "CopyCloseMarginModeLike",
    "CopyEquityGuardianMode",
    "CopyEquityGuardianModeLike",
    "CopyFollowerRow",
    "CopyLeverType",
    "CopyLeverTypeLike",
    "CopyLeverage",
    "CopyLeverageLike",
    "CopyMarginMode",
    "CopyMarginModeLike",
    "CopyMarginType",
    "CopyMarginTypeLike",
    "CopyMixFollowerClosedOrder",
    "CopyMixFollowerClosedOrders",
    "CopyMixFollowerClosing",
    "CopyMixFollowerLimit",
    "CopyMixFollowerOpenOrder",
    "CopyMixFollowerSetting",
    "CopyMixFollowerSettingRequest",
    "CopyMixFollowerSettings",
    "CopyMixFollowerTrader",
    "CopyMixTraderApiKey",
    "CopyMixTraderClosedOrder",
    "CopyMixTraderClosedOrders",
    "CopyMixTraderClosing",
    "CopyMixTraderCoinProfit",
    "CopyMixTraderDayProfit",
    "CopyMixTraderOpenOrder",
    "CopyMixTraderOpenOrders",
    "CopyMixTraderPendingProfit",
    "CopyMixTraderProfit",
    "CopyMixTraderProfitHistory",
    "CopyMixTraderProfitSummary",
    "CopyMixTraderProfitTotals",
    "CopyMixTraderSort",
    "CopyMixTraderSortLike",
    "CopyMixTraderSummary",
    "CopyMixTraderSymbol",
    "CopyMixTraderSymbolChange",
    "CopyMixTraderSymbolChangeLike",
    "CopyMixTraderSymbolRequest",
    "CopyMode",
    "CopyModeLike",
    "CopyRatePoint",
    "CopySpotFollowerClosedOrder",
    "CopySpotFollowerClosedOrders",
    "CopySpotFollowerOpenOrder",
    "CopySpotFollowerOpenOrders",
    "CopySpotFollowerSetting",
    "CopySpotFollowerSettingLimits",
    "CopySpotFollowerSettingRequest",
    "CopySpotFollowerSettings",
    "CopySpotFollowerTrader",
    "CopySpotFollowerTraderSymbols",
    "CopySpotFollowerTraders",
    "CopySpotTraderClosedOrder",
    "CopySpotTraderClosedOrders",
    "CopySpotTraderCoinProfit",
    "CopySpotTraderDayProfit",
    "CopySpotTraderLabel",
    "CopySpotTraderOpenOrder",
    "CopySpotTraderOpenOrders",
    "CopySpotTraderPendingProfit",
    "CopySpotTraderProfit",
    "CopySpotTraderProfitHistory",
    "CopySpotTraderProfitSummary",
    "CopySpotTraderProfitTotals",
    "CopySpotTraderQuota",
    "CopySpotTraderSettings",
    "CopySpotTraderSummary",
    "CopySpotTraderSymbol",
    "CopySpotTraderSymbolChange",
    "CopySpotTraderSymbolChangeLike",
    "CopyTraceType",
    "CopyTraceTypeLike",
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
    "EarnApyRange",
    "EarnApyStep",
    "EarnApyType",
    "EarnApyTypeLike",
    "EarnAsset",
    "EarnEliteAccountType",
    "EarnEliteAccountTypeLike",
    "EarnEliteAsset",
    "EarnEliteAssets",
    "EarnEliteCoin",
    "EarnEliteProduct",
    "EarnEliteProject",
    "EarnEliteReceiveCoin",
    "EarnEliteRecord",
    "EarnEliteRecordType",
    "EarnEliteRecordTypeLike",
    "EarnEliteRecords",
    "EarnEliteRedeemMode",
    "EarnEliteRedeemTerms",
    "EarnEliteRedeemType",
    "EarnEliteRedeemTypeLike",
    "EarnEliteResult",
    "EarnEliteResultStatus",
    "EarnEliteResultStatusLike",
    "EarnEliteTerms",
    "EarnLoanBalance",
    "EarnLoanCoin",
    "EarnLoanCoins",
    "EarnLoanDebts",
    "EarnLoanEstimate",
    "EarnLoanLiquidation",
    "EarnLoanLiquidationStatus",
    "EarnLoanLiquidationStatusLike",
    "EarnLoanOrder",
    "EarnLoanPledge",
    "EarnLoanPledgeChange",
    "EarnLoanPledgeChangeLike",
    "EarnLoanPledgeCoin",
    "EarnLoanPledgeRecord",
    "EarnLoanPledgeSide",
    "EarnLoanPledgeSideLike",
    "EarnLoanRecord",
    "EarnLoanRepayment",
    "EarnLoanRepaymentRecord",
    "EarnLoanStatus",
    "EarnLoanStatusLike",
    "EarnLoanTerm",
    "EarnLoanTermLike",
    "EarnOrderRef",
    "EarnPeriodType",
    "EarnPeriodTypeLike",
    "EarnProductFilter",
    "EarnProductFilterLike",
    "EarnResult",
    "EarnSavingsAccount",
    "EarnSavingsAsset",
    "EarnSavingsAssets",
    "EarnSavingsProduct",
    "EarnSavingsProductStatus",
    "EarnSavingsProductStatusLike",
    "EarnSavingsRecord",
    "EarnSavingsRecordType",
    "EarnSavingsRecordTypeLike",
    "EarnSavingsRecords",
    "EarnSavingsRedemption",
    "EarnSavingsTerms",
    "EarnSharkfinAccount",
    "EarnSharkfinAsset",
    "EarnSharkfinAssetProductStatus",
    "EarnSharkfinAssetProductStatusLike",
    "EarnSharkfinAssetStatus",
    "EarnSharkfinAssetStatusLike",
    "EarnSharkfinAssets",
    "EarnSharkfinProduct",
    "EarnSharkfinProductStatus",
    "EarnSharkfinProductStatusLike",
    "EarnSharkfinProducts",
    "EarnSharkfinRecord",
    "EarnSharkfinRecordType",
    "EarnSharkfinRecordTypeLike",
    "EarnSharkfinRecords",
    "EarnSharkfinSubscription",
    "EarnSharkfinTerms",
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
    "InsLoanAsset",
    "InsLoanBinding",
    "InsLoanBindingLike",
    "InsLoanDebt",
    "InsLoanLtv",
    "InsLoanMarginCoin",
    "InsLoanMarginCoins",
    "InsLoanOrder",
    "InsLoanProduct",
    "InsLoanRepayment",
    "InsLoanRepaymentCause",
    "InsLoanRepaymentCauseLike",
    "InsLoanRepaymentKind",
    "InsLoanRepaymentKindLike",
    "InsLoanRiskUnits",
    "InsLoanStatus",
    "InsLoanStatusLike",
    "InsLoanSymbols",
    "InsLoanTransferable",
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
    "OrderIds",
    "OrderRef",
    "OrderType",
    "OrderTypeLike",
    "P2PAdvertisement",
    "P2PAdvertisementOrder",
    "P2PAdvertisementOrderLike",
    "P2PAdvertisementPayment",
    "P2PAdvertisementPaymentField",
    "P2PAdvertisementSource",
    "P2PAdvertisementSourceLike",
    "P2PAdvertisementStatus",
    "P2PAdvertisementStatusLike",
    "P2PAdvertisements",
    "P2PCertificate",
    "P2PLanguage",
    "P2PLanguageLike",
    "P2PMerchant",
    "P2PMerchants",
    "P2POrder",
    "P2POrderStatus",
    "P2POrderStatusLike",
    "P2POrders",
    "P2POwnMerchant",
    "P2PPayment",
    "P2PPaymentField",
    "P2PUserLimits",
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
    "ShownTriggerType",
    "ShownTriggerTypeLike",
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
    "TaxFuturesRecord",
    "TaxMarginKind",
    "TaxMarginKindLike",
    "TaxMarginRecord",
    "TaxMarginType",
    "TaxMarginTypeLike",
    "TaxP2PRecord",
    "TaxSpotRecord",
    "TradeRate",
    "TradeScope",
    "TradeScopeLike",
    "TradeSide",
    "TradeSideLike",
    "TransferAccount",
    "TransferAccountLike",
    "TriggerType",
    "TriggerTypeLike",
    "UserCreatedSubaccount",
    "UserFailedSubaccount",
    "UserKey",
    "UserKeyPermission",
    "UserKeyPermissionLike",
    "UserModifySubaccountResult",
    "UserNewKey",
    "UserPermission",
    "UserPermissionLike",
    "UserSubaccount",
    "UserSubaccountFilter",
    "UserSubaccountFilterLike",
    "UserSubaccountState",
    "UserSubaccountStateLike",
    "UserSubaccountWithKey",
    "UserSubaccountWithKeyRequest",
    "UserSubaccounts",
    "UserSubaccountsResult",
    "YesNo",
    "YesNoLike",
]  # pyright: ignore[reportUnsupportedDunderAll]
