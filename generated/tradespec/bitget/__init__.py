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
    from .models.affiliate_agent_commission import AffiliateAgentCommission as AffiliateAgentCommission
    from .models.affiliate_agent_commissions import AffiliateAgentCommissions as AffiliateAgentCommissions
    from .models.affiliate_api_type import AffiliateApiType as AffiliateApiType
    from .models.affiliate_api_type import AffiliateApiTypeLike as AffiliateApiTypeLike
    from .models.affiliate_asset import AffiliateAsset as AffiliateAsset
    from .models.affiliate_commission import AffiliateCommission as AffiliateCommission
    from .models.affiliate_commission_status import AffiliateCommissionStatus as AffiliateCommissionStatus
    from .models.affiliate_commission_status import AffiliateCommissionStatusLike as AffiliateCommissionStatusLike
    from .models.affiliate_commissions import AffiliateCommissions as AffiliateCommissions
    from .models.affiliate_customer import AffiliateCustomer as AffiliateCustomer
    from .models.affiliate_deposit import AffiliateDeposit as AffiliateDeposit
    from .models.affiliate_kyc_result import AffiliateKycResult as AffiliateKycResult
    from .models.affiliate_kyc_results import AffiliateKycResults as AffiliateKycResults
    from .models.affiliate_kyc_status import AffiliateKycStatus as AffiliateKycStatus
    from .models.affiliate_kyc_status import AffiliateKycStatusLike as AffiliateKycStatusLike
    from .models.affiliate_sub_business import AffiliateSubBusiness as AffiliateSubBusiness
    from .models.affiliate_sub_business import AffiliateSubBusinessLike as AffiliateSubBusinessLike
    from .models.affiliate_sub_customer import AffiliateSubCustomer as AffiliateSubCustomer
    from .models.affiliate_sub_customers import AffiliateSubCustomers as AffiliateSubCustomers
    from .models.affiliate_volume import AffiliateVolume as AffiliateVolume
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
    from .models.broker_address import BrokerAddress as BrokerAddress
    from .models.broker_affiliation import BrokerAffiliation as BrokerAffiliation
    from .models.broker_affiliation import BrokerAffiliationLike as BrokerAffiliationLike
    from .models.broker_asset_type import BrokerAssetType as BrokerAssetType
    from .models.broker_asset_type import BrokerAssetTypeLike as BrokerAssetTypeLike
    from .models.broker_business import BrokerBusiness as BrokerBusiness
    from .models.broker_business import BrokerBusinessLike as BrokerBusinessLike
    from .models.broker_commission import BrokerCommission as BrokerCommission
    from .models.broker_day_commission import BrokerDayCommission as BrokerDayCommission
    from .models.broker_day_futures import BrokerDayFutures as BrokerDayFutures
    from .models.broker_day_spot import BrokerDaySpot as BrokerDaySpot
    from .models.broker_deposit import BrokerDeposit as BrokerDeposit
    from .models.broker_deposit_account import BrokerDepositAccount as BrokerDepositAccount
    from .models.broker_deposit_account import BrokerDepositAccountLike as BrokerDepositAccountLike
    from .models.broker_futures_asset import BrokerFuturesAsset as BrokerFuturesAsset
    from .models.broker_futures_assets import BrokerFuturesAssets as BrokerFuturesAssets
    from .models.broker_info import BrokerInfo as BrokerInfo
    from .models.broker_key import BrokerKey as BrokerKey
    from .models.broker_key_permission import BrokerKeyPermission as BrokerKeyPermission
    from .models.broker_key_permission import BrokerKeyPermissionLike as BrokerKeyPermissionLike
    from .models.broker_key_type import BrokerKeyType as BrokerKeyType
    from .models.broker_key_type import BrokerKeyTypeLike as BrokerKeyTypeLike
    from .models.broker_language import BrokerLanguage as BrokerLanguage
    from .models.broker_language import BrokerLanguageLike as BrokerLanguageLike
    from .models.broker_movement import BrokerMovement as BrokerMovement
    from .models.broker_movement_filter import BrokerMovementFilter as BrokerMovementFilter
    from .models.broker_movement_filter import BrokerMovementFilterLike as BrokerMovementFilterLike
    from .models.broker_movement_status import BrokerMovementStatus as BrokerMovementStatus
    from .models.broker_movement_status import BrokerMovementStatusLike as BrokerMovementStatusLike
    from .models.broker_movement_sub_type import BrokerMovementSubType as BrokerMovementSubType
    from .models.broker_movement_sub_type import BrokerMovementSubTypeLike as BrokerMovementSubTypeLike
    from .models.broker_movement_type import BrokerMovementType as BrokerMovementType
    from .models.broker_movement_type import BrokerMovementTypeLike as BrokerMovementTypeLike
    from .models.broker_movements import BrokerMovements as BrokerMovements
    from .models.broker_order_commission import BrokerOrderCommission as BrokerOrderCommission
    from .models.broker_order_commissions import BrokerOrderCommissions as BrokerOrderCommissions
    from .models.broker_permission import BrokerPermission as BrokerPermission
    from .models.broker_permission import BrokerPermissionLike as BrokerPermissionLike
    from .models.broker_rebate import BrokerRebate as BrokerRebate
    from .models.broker_secret_key import BrokerSecretKey as BrokerSecretKey
    from .models.broker_spot_asset import BrokerSpotAsset as BrokerSpotAsset
    from .models.broker_spot_assets import BrokerSpotAssets as BrokerSpotAssets
    from .models.broker_sub_business import BrokerSubBusiness as BrokerSubBusiness
    from .models.broker_sub_business import BrokerSubBusinessLike as BrokerSubBusinessLike
    from .models.broker_subaccount import BrokerSubaccount as BrokerSubaccount
    from .models.broker_subaccount_email import BrokerSubaccountEmail as BrokerSubaccountEmail
    from .models.broker_subaccount_state import BrokerSubaccountState as BrokerSubaccountState
    from .models.broker_subaccount_state import BrokerSubaccountStateLike as BrokerSubaccountStateLike
    from .models.broker_subaccount_status import BrokerSubaccountStatus as BrokerSubaccountStatus
    from .models.broker_subaccount_status import BrokerSubaccountStatusLike as BrokerSubaccountStatusLike
    from .models.broker_subaccounts import BrokerSubaccounts as BrokerSubaccounts
    from .models.broker_trade_volume import BrokerTradeVolume as BrokerTradeVolume
    from .models.broker_user import BrokerUser as BrokerUser
    from .models.broker_withdraw_kind import BrokerWithdrawKind as BrokerWithdrawKind
    from .models.broker_withdraw_kind import BrokerWithdrawKindLike as BrokerWithdrawKindLike
    from .models.broker_withdrawal import BrokerWithdrawal as BrokerWithdrawal
    from .models.broker_withdrawal_record import BrokerWithdrawalRecord as BrokerWithdrawalRecord
    from .models.broker_withdrawal_records import BrokerWithdrawalRecords as BrokerWithdrawalRecords
    from .models.business_line import BusinessLine as BusinessLine
    from .models.business_line import BusinessLineLike as BusinessLineLike
    from .models.cancel_reason import CancelReason as CancelReason
    from .models.cancel_reason import CancelReasonLike as CancelReasonLike
    from .models.convert_bgb_coin import ConvertBgbCoin as ConvertBgbCoin
    from .models.convert_bgb_coin_fee import ConvertBgbCoinFee as ConvertBgbCoinFee
    from .models.convert_bgb_coins import ConvertBgbCoins as ConvertBgbCoins
    from .models.convert_bgb_fee import ConvertBgbFee as ConvertBgbFee
    from .models.convert_bgb_order import ConvertBgbOrder as ConvertBgbOrder
    from .models.convert_bgb_order_ref import ConvertBgbOrderRef as ConvertBgbOrderRef
    from .models.convert_bgb_result import ConvertBgbResult as ConvertBgbResult
    from .models.convert_coin import ConvertCoin as ConvertCoin
    from .models.convert_history import ConvertHistory as ConvertHistory
    from .models.convert_quote import ConvertQuote as ConvertQuote
    from .models.convert_record import ConvertRecord as ConvertRecord
    from .models.convert_result import ConvertResult as ConvertResult
    from .models.copy_amount_point import CopyAmountPoint as CopyAmountPoint
    from .models.copy_close_margin_mode import CopyCloseMarginMode as CopyCloseMarginMode
    from .models.copy_close_margin_mode import CopyCloseMarginModeLike as CopyCloseMarginModeLike
    from .models.copy_equity_guardian_mode import CopyEquityGuardianMode as CopyEquityGuardianMode
    from .models.copy_equity_guardian_mode import CopyEquityGuardianModeLike as CopyEquityGuardianModeLike
    from .models.copy_follower_row import CopyFollowerRow as CopyFollowerRow
    from .models.copy_lever_type import CopyLeverType as CopyLeverType
    from .models.copy_lever_type import CopyLeverTypeLike as CopyLeverTypeLike
    from .models.copy_leverage import CopyLeverage as CopyLeverage
    from .models.copy_leverage import CopyLeverageLike as CopyLeverageLike
    from .models.copy_margin_mode import CopyMarginMode as CopyMarginMode
    from .models.copy_margin_mode import CopyMarginModeLike as CopyMarginModeLike
    from .models.copy_margin_type import CopyMarginType as CopyMarginType
    from .models.copy_margin_type import CopyMarginTypeLike as CopyMarginTypeLike
    from .models.copy_mix_follower_closed_order import CopyMixFollowerClosedOrder as CopyMixFollowerClosedOrder
    from .models.copy_mix_follower_closed_orders import CopyMixFollowerClosedOrders as CopyMixFollowerClosedOrders
    from .models.copy_mix_follower_closing import CopyMixFollowerClosing as CopyMixFollowerClosing
    from .models.copy_mix_follower_limit import CopyMixFollowerLimit as CopyMixFollowerLimit
    from .models.copy_mix_follower_open_order import CopyMixFollowerOpenOrder as CopyMixFollowerOpenOrder
    from .models.copy_mix_follower_setting import CopyMixFollowerSetting as CopyMixFollowerSetting
    from .models.copy_mix_follower_setting_request import CopyMixFollowerSettingRequest as CopyMixFollowerSettingRequest
    from .models.copy_mix_follower_settings import CopyMixFollowerSettings as CopyMixFollowerSettings
    from .models.copy_mix_follower_trader import CopyMixFollowerTrader as CopyMixFollowerTrader
    from .models.copy_mix_trader_api_key import CopyMixTraderApiKey as CopyMixTraderApiKey
    from .models.copy_mix_trader_closed_order import CopyMixTraderClosedOrder as CopyMixTraderClosedOrder
    from .models.copy_mix_trader_closed_orders import CopyMixTraderClosedOrders as CopyMixTraderClosedOrders
    from .models.copy_mix_trader_closing import CopyMixTraderClosing as CopyMixTraderClosing
    from .models.copy_mix_trader_coin_profit import CopyMixTraderCoinProfit as CopyMixTraderCoinProfit
    from .models.copy_mix_trader_day_profit import CopyMixTraderDayProfit as CopyMixTraderDayProfit
    from .models.copy_mix_trader_open_order import CopyMixTraderOpenOrder as CopyMixTraderOpenOrder
    from .models.copy_mix_trader_open_orders import CopyMixTraderOpenOrders as CopyMixTraderOpenOrders
    from .models.copy_mix_trader_pending_profit import CopyMixTraderPendingProfit as CopyMixTraderPendingProfit
    from .models.copy_mix_trader_profit import CopyMixTraderProfit as CopyMixTraderProfit
    from .models.copy_mix_trader_profit_history import CopyMixTraderProfitHistory as CopyMixTraderProfitHistory
    from .models.copy_mix_trader_profit_summary import CopyMixTraderProfitSummary as CopyMixTraderProfitSummary
    from .models.copy_mix_trader_profit_totals import CopyMixTraderProfitTotals as CopyMixTraderProfitTotals
    from .models.copy_mix_trader_sort import CopyMixTraderSort as CopyMixTraderSort
    from .models.copy_mix_trader_sort import CopyMixTraderSortLike as CopyMixTraderSortLike
    from .models.copy_mix_trader_summary import CopyMixTraderSummary as CopyMixTraderSummary
    from .models.copy_mix_trader_symbol import CopyMixTraderSymbol as CopyMixTraderSymbol
    from .models.copy_mix_trader_symbol_change import CopyMixTraderSymbolChange as CopyMixTraderSymbolChange
    from .models.copy_mix_trader_symbol_change import CopyMixTraderSymbolChangeLike as CopyMixTraderSymbolChangeLike
    from .models.copy_mix_trader_symbol_request import CopyMixTraderSymbolRequest as CopyMixTraderSymbolRequest
    from .models.copy_mode import CopyMode as CopyMode
    from .models.copy_mode import CopyModeLike as CopyModeLike
    from .models.copy_rate_point import CopyRatePoint as CopyRatePoint
    from .models.copy_spot_follower_closed_order import CopySpotFollowerClosedOrder as CopySpotFollowerClosedOrder
    from .models.copy_spot_follower_closed_orders import CopySpotFollowerClosedOrders as CopySpotFollowerClosedOrders
    from .models.copy_spot_follower_open_order import CopySpotFollowerOpenOrder as CopySpotFollowerOpenOrder
    from .models.copy_spot_follower_open_orders import CopySpotFollowerOpenOrders as CopySpotFollowerOpenOrders
    from .models.copy_spot_follower_setting import CopySpotFollowerSetting as CopySpotFollowerSetting
    from .models.copy_spot_follower_setting_limits import CopySpotFollowerSettingLimits as CopySpotFollowerSettingLimits
    from .models.copy_spot_follower_setting_request import (
        CopySpotFollowerSettingRequest as CopySpotFollowerSettingRequest,
    )
    from .models.copy_spot_follower_settings import CopySpotFollowerSettings as CopySpotFollowerSettings
    from .models.copy_spot_follower_trader import CopySpotFollowerTrader as CopySpotFollowerTrader
    from .models.copy_spot_follower_trader_symbols import CopySpotFollowerTraderSymbols as CopySpotFollowerTraderSymbols
    from .models.copy_spot_follower_traders import CopySpotFollowerTraders as CopySpotFollowerTraders
    from .models.copy_spot_trader_closed_order import CopySpotTraderClosedOrder as CopySpotTraderClosedOrder
    from .models.copy_spot_trader_closed_orders import CopySpotTraderClosedOrders as CopySpotTraderClosedOrders
    from .models.copy_spot_trader_coin_profit import CopySpotTraderCoinProfit as CopySpotTraderCoinProfit
    from .models.copy_spot_trader_day_profit import CopySpotTraderDayProfit as CopySpotTraderDayProfit
    from .models.copy_spot_trader_label import CopySpotTraderLabel as CopySpotTraderLabel
    from .models.copy_spot_trader_open_order import CopySpotTraderOpenOrder as CopySpotTraderOpenOrder
    from .models.copy_spot_trader_open_orders import CopySpotTraderOpenOrders as CopySpotTraderOpenOrders
    from .models.copy_spot_trader_pending_profit import CopySpotTraderPendingProfit as CopySpotTraderPendingProfit
    from .models.copy_spot_trader_profit import CopySpotTraderProfit as CopySpotTraderProfit
    from .models.copy_spot_trader_profit_history import CopySpotTraderProfitHistory as CopySpotTraderProfitHistory
    from .models.copy_spot_trader_profit_summary import CopySpotTraderProfitSummary as CopySpotTraderProfitSummary
    from .models.copy_spot_trader_profit_totals import CopySpotTraderProfitTotals as CopySpotTraderProfitTotals
    from .models.copy_spot_trader_quota import CopySpotTraderQuota as CopySpotTraderQuota
    from .models.copy_spot_trader_settings import CopySpotTraderSettings as CopySpotTraderSettings
    from .models.copy_spot_trader_summary import CopySpotTraderSummary as CopySpotTraderSummary
    from .models.copy_spot_trader_symbol import CopySpotTraderSymbol as CopySpotTraderSymbol
    from .models.copy_spot_trader_symbol_change import CopySpotTraderSymbolChange as CopySpotTraderSymbolChange
    from .models.copy_spot_trader_symbol_change import CopySpotTraderSymbolChangeLike as CopySpotTraderSymbolChangeLike
    from .models.copy_trace_type import CopyTraceType as CopyTraceType
    from .models.copy_trace_type import CopyTraceTypeLike as CopyTraceTypeLike
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
    from .models.earn_apy_range import EarnApyRange as EarnApyRange
    from .models.earn_apy_step import EarnApyStep as EarnApyStep
    from .models.earn_apy_type import EarnApyType as EarnApyType
    from .models.earn_apy_type import EarnApyTypeLike as EarnApyTypeLike
    from .models.earn_asset import EarnAsset as EarnAsset
    from .models.earn_elite_account_type import EarnEliteAccountType as EarnEliteAccountType
    from .models.earn_elite_account_type import EarnEliteAccountTypeLike as EarnEliteAccountTypeLike
    from .models.earn_elite_asset import EarnEliteAsset as EarnEliteAsset
    from .models.earn_elite_assets import EarnEliteAssets as EarnEliteAssets
    from .models.earn_elite_coin import EarnEliteCoin as EarnEliteCoin
    from .models.earn_elite_product import EarnEliteProduct as EarnEliteProduct
    from .models.earn_elite_project import EarnEliteProject as EarnEliteProject
    from .models.earn_elite_receive_coin import EarnEliteReceiveCoin as EarnEliteReceiveCoin
    from .models.earn_elite_record import EarnEliteRecord as EarnEliteRecord
    from .models.earn_elite_record_type import EarnEliteRecordType as EarnEliteRecordType
    from .models.earn_elite_record_type import EarnEliteRecordTypeLike as EarnEliteRecordTypeLike
    from .models.earn_elite_records import EarnEliteRecords as EarnEliteRecords
    from .models.earn_elite_redeem_mode import EarnEliteRedeemMode as EarnEliteRedeemMode
    from .models.earn_elite_redeem_terms import EarnEliteRedeemTerms as EarnEliteRedeemTerms
    from .models.earn_elite_redeem_type import EarnEliteRedeemType as EarnEliteRedeemType
    from .models.earn_elite_redeem_type import EarnEliteRedeemTypeLike as EarnEliteRedeemTypeLike
    from .models.earn_elite_result import EarnEliteResult as EarnEliteResult
    from .models.earn_elite_result_status import EarnEliteResultStatus as EarnEliteResultStatus
    from .models.earn_elite_result_status import EarnEliteResultStatusLike as EarnEliteResultStatusLike
    from .models.earn_elite_terms import EarnEliteTerms as EarnEliteTerms
    from .models.earn_loan_balance import EarnLoanBalance as EarnLoanBalance
    from .models.earn_loan_coin import EarnLoanCoin as EarnLoanCoin
    from .models.earn_loan_coins import EarnLoanCoins as EarnLoanCoins
    from .models.earn_loan_debts import EarnLoanDebts as EarnLoanDebts
    from .models.earn_loan_estimate import EarnLoanEstimate as EarnLoanEstimate
    from .models.earn_loan_liquidation import EarnLoanLiquidation as EarnLoanLiquidation
    from .models.earn_loan_liquidation_status import EarnLoanLiquidationStatus as EarnLoanLiquidationStatus
    from .models.earn_loan_liquidation_status import EarnLoanLiquidationStatusLike as EarnLoanLiquidationStatusLike
    from .models.earn_loan_order import EarnLoanOrder as EarnLoanOrder
    from .models.earn_loan_pledge import EarnLoanPledge as EarnLoanPledge
    from .models.earn_loan_pledge_change import EarnLoanPledgeChange as EarnLoanPledgeChange
    from .models.earn_loan_pledge_change import EarnLoanPledgeChangeLike as EarnLoanPledgeChangeLike
    from .models.earn_loan_pledge_coin import EarnLoanPledgeCoin as EarnLoanPledgeCoin
    from .models.earn_loan_pledge_record import EarnLoanPledgeRecord as EarnLoanPledgeRecord
    from .models.earn_loan_pledge_side import EarnLoanPledgeSide as EarnLoanPledgeSide
    from .models.earn_loan_pledge_side import EarnLoanPledgeSideLike as EarnLoanPledgeSideLike
    from .models.earn_loan_record import EarnLoanRecord as EarnLoanRecord
    from .models.earn_loan_repayment import EarnLoanRepayment as EarnLoanRepayment
    from .models.earn_loan_repayment_record import EarnLoanRepaymentRecord as EarnLoanRepaymentRecord
    from .models.earn_loan_status import EarnLoanStatus as EarnLoanStatus
    from .models.earn_loan_status import EarnLoanStatusLike as EarnLoanStatusLike
    from .models.earn_loan_term import EarnLoanTerm as EarnLoanTerm
    from .models.earn_loan_term import EarnLoanTermLike as EarnLoanTermLike
    from .models.earn_order_ref import EarnOrderRef as EarnOrderRef
    from .models.earn_period_type import EarnPeriodType as EarnPeriodType
    from .models.earn_period_type import EarnPeriodTypeLike as EarnPeriodTypeLike
    from .models.earn_product_filter import EarnProductFilter as EarnProductFilter
    from .models.earn_product_filter import EarnProductFilterLike as EarnProductFilterLike
    from .models.earn_result import EarnResult as EarnResult
    from .models.earn_savings_account import EarnSavingsAccount as EarnSavingsAccount
    from .models.earn_savings_asset import EarnSavingsAsset as EarnSavingsAsset
    from .models.earn_savings_assets import EarnSavingsAssets as EarnSavingsAssets
    from .models.earn_savings_product import EarnSavingsProduct as EarnSavingsProduct
    from .models.earn_savings_product_status import EarnSavingsProductStatus as EarnSavingsProductStatus
    from .models.earn_savings_product_status import EarnSavingsProductStatusLike as EarnSavingsProductStatusLike
    from .models.earn_savings_record import EarnSavingsRecord as EarnSavingsRecord
    from .models.earn_savings_record_type import EarnSavingsRecordType as EarnSavingsRecordType
    from .models.earn_savings_record_type import EarnSavingsRecordTypeLike as EarnSavingsRecordTypeLike
    from .models.earn_savings_records import EarnSavingsRecords as EarnSavingsRecords
    from .models.earn_savings_redemption import EarnSavingsRedemption as EarnSavingsRedemption
    from .models.earn_savings_terms import EarnSavingsTerms as EarnSavingsTerms
    from .models.earn_sharkfin_account import EarnSharkfinAccount as EarnSharkfinAccount
    from .models.earn_sharkfin_asset import EarnSharkfinAsset as EarnSharkfinAsset
    from .models.earn_sharkfin_asset_product_status import (
        EarnSharkfinAssetProductStatus as EarnSharkfinAssetProductStatus,
    )
    from .models.earn_sharkfin_asset_product_status import (
        EarnSharkfinAssetProductStatusLike as EarnSharkfinAssetProductStatusLike,
    )
    from .models.earn_sharkfin_asset_status import EarnSharkfinAssetStatus as EarnSharkfinAssetStatus
    from .models.earn_sharkfin_asset_status import EarnSharkfinAssetStatusLike as EarnSharkfinAssetStatusLike
    from .models.earn_sharkfin_assets import EarnSharkfinAssets as EarnSharkfinAssets
    from .models.earn_sharkfin_product import EarnSharkfinProduct as EarnSharkfinProduct
    from .models.earn_sharkfin_product_status import EarnSharkfinProductStatus as EarnSharkfinProductStatus
    from .models.earn_sharkfin_product_status import EarnSharkfinProductStatusLike as EarnSharkfinProductStatusLike
    from .models.earn_sharkfin_products import EarnSharkfinProducts as EarnSharkfinProducts
    from .models.earn_sharkfin_record import EarnSharkfinRecord as EarnSharkfinRecord
    from .models.earn_sharkfin_record_type import EarnSharkfinRecordType as EarnSharkfinRecordType
    from .models.earn_sharkfin_record_type import EarnSharkfinRecordTypeLike as EarnSharkfinRecordTypeLike
    from .models.earn_sharkfin_records import EarnSharkfinRecords as EarnSharkfinRecords
    from .models.earn_sharkfin_subscription import EarnSharkfinSubscription as EarnSharkfinSubscription
    from .models.earn_sharkfin_terms import EarnSharkfinTerms as EarnSharkfinTerms
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
    from .models.ins_loan_asset import InsLoanAsset as InsLoanAsset
    from .models.ins_loan_binding import InsLoanBinding as InsLoanBinding
    from .models.ins_loan_binding import InsLoanBindingLike as InsLoanBindingLike
    from .models.ins_loan_debt import InsLoanDebt as InsLoanDebt
    from .models.ins_loan_ltv import InsLoanLtv as InsLoanLtv
    from .models.ins_loan_margin_coin import InsLoanMarginCoin as InsLoanMarginCoin
    from .models.ins_loan_margin_coins import InsLoanMarginCoins as InsLoanMarginCoins
    from .models.ins_loan_order import InsLoanOrder as InsLoanOrder
    from .models.ins_loan_product import InsLoanProduct as InsLoanProduct
    from .models.ins_loan_repayment import InsLoanRepayment as InsLoanRepayment
    from .models.ins_loan_repayment_cause import InsLoanRepaymentCause as InsLoanRepaymentCause
    from .models.ins_loan_repayment_cause import InsLoanRepaymentCauseLike as InsLoanRepaymentCauseLike
    from .models.ins_loan_repayment_kind import InsLoanRepaymentKind as InsLoanRepaymentKind
    from .models.ins_loan_repayment_kind import InsLoanRepaymentKindLike as InsLoanRepaymentKindLike
    from .models.ins_loan_risk_units import InsLoanRiskUnits as InsLoanRiskUnits
    from .models.ins_loan_status import InsLoanStatus as InsLoanStatus
    from .models.ins_loan_status import InsLoanStatusLike as InsLoanStatusLike
    from .models.ins_loan_symbols import InsLoanSymbols as InsLoanSymbols
    from .models.ins_loan_transferable import InsLoanTransferable as InsLoanTransferable
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
    from .models.order_ids import OrderIds as OrderIds
    from .models.order_ref import OrderRef as OrderRef
    from .models.order_type import OrderType as OrderType
    from .models.order_type import OrderTypeLike as OrderTypeLike
    from .models.p2p_advertisement import P2PAdvertisement as P2PAdvertisement
    from .models.p2p_advertisement_order import P2PAdvertisementOrder as P2PAdvertisementOrder
    from .models.p2p_advertisement_order import P2PAdvertisementOrderLike as P2PAdvertisementOrderLike
    from .models.p2p_advertisement_payment import P2PAdvertisementPayment as P2PAdvertisementPayment
    from .models.p2p_advertisement_payment_field import P2PAdvertisementPaymentField as P2PAdvertisementPaymentField
    from .models.p2p_advertisement_source import P2PAdvertisementSource as P2PAdvertisementSource
    from .models.p2p_advertisement_source import P2PAdvertisementSourceLike as P2PAdvertisementSourceLike
    from .models.p2p_advertisement_status import P2PAdvertisementStatus as P2PAdvertisementStatus
    from .models.p2p_advertisement_status import P2PAdvertisementStatusLike as P2PAdvertisementStatusLike
    from .models.p2p_advertisements import P2PAdvertisements as P2PAdvertisements
    from .models.p2p_certificate import P2PCertificate as P2PCertificate
    from .models.p2p_language import P2PLanguage as P2PLanguage
    from .models.p2p_language import P2PLanguageLike as P2PLanguageLike
    from .models.p2p_merchant import P2PMerchant as P2PMerchant
    from .models.p2p_merchants import P2PMerchants as P2PMerchants
    from .models.p2p_order import P2POrder as P2POrder
    from .models.p2p_order_status import P2POrderStatus as P2POrderStatus
    from .models.p2p_order_status import P2POrderStatusLike as P2POrderStatusLike
    from .models.p2p_orders import P2POrders as P2POrders
    from .models.p2p_own_merchant import P2POwnMerchant as P2POwnMerchant
    from .models.p2p_payment import P2PPayment as P2PPayment
    from .models.p2p_payment_field import P2PPaymentField as P2PPaymentField
    from .models.p2p_user_limits import P2PUserLimits as P2PUserLimits
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
    from .models.shown_trigger_type import ShownTriggerType as ShownTriggerType
    from .models.shown_trigger_type import ShownTriggerTypeLike as ShownTriggerTypeLike
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
    from .models.tax_futures_record import TaxFuturesRecord as TaxFuturesRecord
    from .models.tax_margin_kind import TaxMarginKind as TaxMarginKind
    from .models.tax_margin_kind import TaxMarginKindLike as TaxMarginKindLike
    from .models.tax_margin_record import TaxMarginRecord as TaxMarginRecord
    from .models.tax_margin_type import TaxMarginType as TaxMarginType
    from .models.tax_margin_type import TaxMarginTypeLike as TaxMarginTypeLike
    from .models.tax_p2p_record import TaxP2PRecord as TaxP2PRecord
    from .models.tax_spot_record import TaxSpotRecord as TaxSpotRecord
    from .models.trade_rate import TradeRate as TradeRate
    from .models.trade_scope import TradeScope as TradeScope
    from .models.trade_scope import TradeScopeLike as TradeScopeLike
    from .models.trade_side import TradeSide as TradeSide
    from .models.trade_side import TradeSideLike as TradeSideLike
    from .models.transfer_account import TransferAccount as TransferAccount
    from .models.transfer_account import TransferAccountLike as TransferAccountLike
    from .models.trigger_type import TriggerType as TriggerType
    from .models.trigger_type import TriggerTypeLike as TriggerTypeLike
    from .models.user_created_subaccount import UserCreatedSubaccount as UserCreatedSubaccount
    from .models.user_failed_subaccount import UserFailedSubaccount as UserFailedSubaccount
    from .models.user_key import UserKey as UserKey
    from .models.user_key_permission import UserKeyPermission as UserKeyPermission
    from .models.user_key_permission import UserKeyPermissionLike as UserKeyPermissionLike
    from .models.user_modify_subaccount_result import UserModifySubaccountResult as UserModifySubaccountResult
    from .models.user_new_key import UserNewKey as UserNewKey
    from .models.user_permission import UserPermission as UserPermission
    from .models.user_permission import UserPermissionLike as UserPermissionLike
    from .models.user_subaccount import UserSubaccount as UserSubaccount
    from .models.user_subaccount_filter import UserSubaccountFilter as UserSubaccountFilter
    from .models.user_subaccount_filter import UserSubaccountFilterLike as UserSubaccountFilterLike
    from .models.user_subaccount_state import UserSubaccountState as UserSubaccountState
    from .models.user_subaccount_state import UserSubaccountStateLike as UserSubaccountStateLike
    from .models.user_subaccount_with_key import UserSubaccountWithKey as UserSubaccountWithKey
    from .models.user_subaccount_with_key_request import UserSubaccountWithKeyRequest as UserSubaccountWithKeyRequest
    from .models.user_subaccounts import UserSubaccounts as UserSubaccounts
    from .models.user_subaccounts_result import UserSubaccountsResult as UserSubaccountsResult
    from .models.yes_no import YesNo as YesNo
    from .models.yes_no import YesNoLike as YesNoLike

__getattr__, __dir__ = attach(
    __name__,
    {
        "AccountBalance": ".models.account_balance",
        "AffiliateAgentCommission": ".models.affiliate_agent_commission",
        "AffiliateAgentCommissions": ".models.affiliate_agent_commissions",
        "AffiliateApiType": ".models.affiliate_api_type",
        "AffiliateApiTypeLike": ".models.affiliate_api_type",
        "AffiliateAsset": ".models.affiliate_asset",
        "AffiliateCommission": ".models.affiliate_commission",
        "AffiliateCommissionStatus": ".models.affiliate_commission_status",
        "AffiliateCommissionStatusLike": ".models.affiliate_commission_status",
        "AffiliateCommissions": ".models.affiliate_commissions",
        "AffiliateCustomer": ".models.affiliate_customer",
        "AffiliateDeposit": ".models.affiliate_deposit",
        "AffiliateKycResult": ".models.affiliate_kyc_result",
        "AffiliateKycResults": ".models.affiliate_kyc_results",
        "AffiliateKycStatus": ".models.affiliate_kyc_status",
        "AffiliateKycStatusLike": ".models.affiliate_kyc_status",
        "AffiliateSubBusiness": ".models.affiliate_sub_business",
        "AffiliateSubBusinessLike": ".models.affiliate_sub_business",
        "AffiliateSubCustomer": ".models.affiliate_sub_customer",
        "AffiliateSubCustomers": ".models.affiliate_sub_customers",
        "AffiliateVolume": ".models.affiliate_volume",
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
        "BrokerAddress": ".models.broker_address",
        "BrokerAffiliation": ".models.broker_affiliation",
        "BrokerAffiliationLike": ".models.broker_affiliation",
        "BrokerAssetType": ".models.broker_asset_type",
        "BrokerAssetTypeLike": ".models.broker_asset_type",
        "BrokerBusiness": ".models.broker_business",
        "BrokerBusinessLike": ".models.broker_business",
        "BrokerCommission": ".models.broker_commission",
        "BrokerDayCommission": ".models.broker_day_commission",
        "BrokerDayFutures": ".models.broker_day_futures",
        "BrokerDaySpot": ".models.broker_day_spot",
        "BrokerDeposit": ".models.broker_deposit",
        "BrokerDepositAccount": ".models.broker_deposit_account",
        "BrokerDepositAccountLike": ".models.broker_deposit_account",
        "BrokerFuturesAsset": ".models.broker_futures_asset",
        "BrokerFuturesAssets": ".models.broker_futures_assets",
        "BrokerInfo": ".models.broker_info",
        "BrokerKey": ".models.broker_key",
        "BrokerKeyPermission": ".models.broker_key_permission",
        "BrokerKeyPermissionLike": ".models.broker_key_permission",
        "BrokerKeyType": ".models.broker_key_type",
        "BrokerKeyTypeLike": ".models.broker_key_type",
        "BrokerLanguage": ".models.broker_language",
        "BrokerLanguageLike": ".models.broker_language",
        "BrokerMovement": ".models.broker_movement",
        "BrokerMovementFilter": ".models.broker_movement_filter",
        "BrokerMovementFilterLike": ".models.broker_movement_filter",
        "BrokerMovementStatus": ".models.broker_movement_status",
        "BrokerMovementStatusLike": ".models.broker_movement_status",
        "BrokerMovementSubType": ".models.broker_movement_sub_type",
        "BrokerMovementSubTypeLike": ".models.broker_movement_sub_type",
        "BrokerMovementType": ".models.broker_movement_type",
        "BrokerMovementTypeLike": ".models.broker_movement_type",
        "BrokerMovements": ".models.broker_movements",
        "BrokerOrderCommission": ".models.broker_order_commission",
        "BrokerOrderCommissions": ".models.broker_order_commissions",
        "BrokerPermission": ".models.broker_permission",
        "BrokerPermissionLike": ".models.broker_permission",
        "BrokerRebate": ".models.broker_rebate",
        "BrokerSecretKey": ".models.broker_secret_key",
        "BrokerSpotAsset": ".models.broker_spot_asset",
        "BrokerSpotAssets": ".models.broker_spot_assets",
        "BrokerSubBusiness": ".models.broker_sub_business",
        "BrokerSubBusinessLike": ".models.broker_sub_business",
        "BrokerSubaccount": ".models.broker_subaccount",
        "BrokerSubaccountEmail": ".models.broker_subaccount_email",
        "BrokerSubaccountState": ".models.broker_subaccount_state",
        "BrokerSubaccountStateLike": ".models.broker_subaccount_state",
        "BrokerSubaccountStatus": ".models.broker_subaccount_status",
        "BrokerSubaccountStatusLike": ".models.broker_subaccount_status",
        "BrokerSubaccounts": ".models.broker_subaccounts",
        "BrokerTradeVolume": ".models.broker_trade_volume",
        "BrokerUser": ".models.broker_user",
        "BrokerWithdrawKind": ".models.broker_withdraw_kind",
        "BrokerWithdrawKindLike": ".models.broker_withdraw_kind",
        "BrokerWithdrawal": ".models.broker_withdrawal",
        "BrokerWithdrawalRecord": ".models.broker_withdrawal_record",
        "BrokerWithdrawalRecords": ".models.broker_withdrawal_records",
        "BusinessLine": ".models.business_line",
        "BusinessLineLike": ".models.business_line",
        "CancelReason": ".models.cancel_reason",
        "CancelReasonLike": ".models.cancel_reason",
        "ConvertBgbCoin": ".models.convert_bgb_coin",
        "ConvertBgbCoinFee": ".models.convert_bgb_coin_fee",
        "ConvertBgbCoins": ".models.convert_bgb_coins",
        "ConvertBgbFee": ".models.convert_bgb_fee",
        "ConvertBgbOrder": ".models.convert_bgb_order",
        "ConvertBgbOrderRef": ".models.convert_bgb_order_ref",
        "ConvertBgbResult": ".models.convert_bgb_result",
        "ConvertCoin": ".models.convert_coin",
        "ConvertHistory": ".models.convert_history",
        "ConvertQuote": ".models.convert_quote",
        "ConvertRecord": ".models.convert_record",
        "ConvertResult": ".models.convert_result",
        "CopyAmountPoint": ".models.copy_amount_point",
        "CopyCloseMarginMode": ".models.copy_close_margin_mode",
        "CopyCloseMarginModeLike": ".models.copy_close_margin_mode",
        "CopyEquityGuardianMode": ".models.copy_equity_guardian_mode",
        "CopyEquityGuardianModeLike": ".models.copy_equity_guardian_mode",
        "CopyFollowerRow": ".models.copy_follower_row",
        "CopyLeverType": ".models.copy_lever_type",
        "CopyLeverTypeLike": ".models.copy_lever_type",
        "CopyLeverage": ".models.copy_leverage",
        "CopyLeverageLike": ".models.copy_leverage",
        "CopyMarginMode": ".models.copy_margin_mode",
        "CopyMarginModeLike": ".models.copy_margin_mode",
        "CopyMarginType": ".models.copy_margin_type",
        "CopyMarginTypeLike": ".models.copy_margin_type",
        "CopyMixFollowerClosedOrder": ".models.copy_mix_follower_closed_order",
        "CopyMixFollowerClosedOrders": ".models.copy_mix_follower_closed_orders",
        "CopyMixFollowerClosing": ".models.copy_mix_follower_closing",
        "CopyMixFollowerLimit": ".models.copy_mix_follower_limit",
        "CopyMixFollowerOpenOrder": ".models.copy_mix_follower_open_order",
        "CopyMixFollowerSetting": ".models.copy_mix_follower_setting",
        "CopyMixFollowerSettingRequest": ".models.copy_mix_follower_setting_request",
        "CopyMixFollowerSettings": ".models.copy_mix_follower_settings",
        "CopyMixFollowerTrader": ".models.copy_mix_follower_trader",
        "CopyMixTraderApiKey": ".models.copy_mix_trader_api_key",
        "CopyMixTraderClosedOrder": ".models.copy_mix_trader_closed_order",
        "CopyMixTraderClosedOrders": ".models.copy_mix_trader_closed_orders",
        "CopyMixTraderClosing": ".models.copy_mix_trader_closing",
        "CopyMixTraderCoinProfit": ".models.copy_mix_trader_coin_profit",
        "CopyMixTraderDayProfit": ".models.copy_mix_trader_day_profit",
        "CopyMixTraderOpenOrder": ".models.copy_mix_trader_open_order",
        "CopyMixTraderOpenOrders": ".models.copy_mix_trader_open_orders",
        "CopyMixTraderPendingProfit": ".models.copy_mix_trader_pending_profit",
        "CopyMixTraderProfit": ".models.copy_mix_trader_profit",
        "CopyMixTraderProfitHistory": ".models.copy_mix_trader_profit_history",
        "CopyMixTraderProfitSummary": ".models.copy_mix_trader_profit_summary",
        "CopyMixTraderProfitTotals": ".models.copy_mix_trader_profit_totals",
        "CopyMixTraderSort": ".models.copy_mix_trader_sort",
        "CopyMixTraderSortLike": ".models.copy_mix_trader_sort",
        "CopyMixTraderSummary": ".models.copy_mix_trader_summary",
        "CopyMixTraderSymbol": ".models.copy_mix_trader_symbol",
        "CopyMixTraderSymbolChange": ".models.copy_mix_trader_symbol_change",
        "CopyMixTraderSymbolChangeLike": ".models.copy_mix_trader_symbol_change",
        "CopyMixTraderSymbolRequest": ".models.copy_mix_trader_symbol_request",
        "CopyMode": ".models.copy_mode",
        "CopyModeLike": ".models.copy_mode",
        "CopyRatePoint": ".models.copy_rate_point",
        "CopySpotFollowerClosedOrder": ".models.copy_spot_follower_closed_order",
        "CopySpotFollowerClosedOrders": ".models.copy_spot_follower_closed_orders",
        "CopySpotFollowerOpenOrder": ".models.copy_spot_follower_open_order",
        "CopySpotFollowerOpenOrders": ".models.copy_spot_follower_open_orders",
        "CopySpotFollowerSetting": ".models.copy_spot_follower_setting",
        "CopySpotFollowerSettingLimits": ".models.copy_spot_follower_setting_limits",
        "CopySpotFollowerSettingRequest": ".models.copy_spot_follower_setting_request",
        "CopySpotFollowerSettings": ".models.copy_spot_follower_settings",
        "CopySpotFollowerTrader": ".models.copy_spot_follower_trader",
        "CopySpotFollowerTraderSymbols": ".models.copy_spot_follower_trader_symbols",
        "CopySpotFollowerTraders": ".models.copy_spot_follower_traders",
        "CopySpotTraderClosedOrder": ".models.copy_spot_trader_closed_order",
        "CopySpotTraderClosedOrders": ".models.copy_spot_trader_closed_orders",
        "CopySpotTraderCoinProfit": ".models.copy_spot_trader_coin_profit",
        "CopySpotTraderDayProfit": ".models.copy_spot_trader_day_profit",
        "CopySpotTraderLabel": ".models.copy_spot_trader_label",
        "CopySpotTraderOpenOrder": ".models.copy_spot_trader_open_order",
        "CopySpotTraderOpenOrders": ".models.copy_spot_trader_open_orders",
        "CopySpotTraderPendingProfit": ".models.copy_spot_trader_pending_profit",
        "CopySpotTraderProfit": ".models.copy_spot_trader_profit",
        "CopySpotTraderProfitHistory": ".models.copy_spot_trader_profit_history",
        "CopySpotTraderProfitSummary": ".models.copy_spot_trader_profit_summary",
        "CopySpotTraderProfitTotals": ".models.copy_spot_trader_profit_totals",
        "CopySpotTraderQuota": ".models.copy_spot_trader_quota",
        "CopySpotTraderSettings": ".models.copy_spot_trader_settings",
        "CopySpotTraderSummary": ".models.copy_spot_trader_summary",
        "CopySpotTraderSymbol": ".models.copy_spot_trader_symbol",
        "CopySpotTraderSymbolChange": ".models.copy_spot_trader_symbol_change",
        "CopySpotTraderSymbolChangeLike": ".models.copy_spot_trader_symbol_change",
        "CopyTraceType": ".models.copy_trace_type",
        "CopyTraceTypeLike": ".models.copy_trace_type",
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
        "EarnApyRange": ".models.earn_apy_range",
        "EarnApyStep": ".models.earn_apy_step",
        "EarnApyType": ".models.earn_apy_type",
        "EarnApyTypeLike": ".models.earn_apy_type",
        "EarnAsset": ".models.earn_asset",
        "EarnEliteAccountType": ".models.earn_elite_account_type",
        "EarnEliteAccountTypeLike": ".models.earn_elite_account_type",
        "EarnEliteAsset": ".models.earn_elite_asset",
        "EarnEliteAssets": ".models.earn_elite_assets",
        "EarnEliteCoin": ".models.earn_elite_coin",
        "EarnEliteProduct": ".models.earn_elite_product",
        "EarnEliteProject": ".models.earn_elite_project",
        "EarnEliteReceiveCoin": ".models.earn_elite_receive_coin",
        "EarnEliteRecord": ".models.earn_elite_record",
        "EarnEliteRecordType": ".models.earn_elite_record_type",
        "EarnEliteRecordTypeLike": ".models.earn_elite_record_type",
        "EarnEliteRecords": ".models.earn_elite_records",
        "EarnEliteRedeemMode": ".models.earn_elite_redeem_mode",
        "EarnEliteRedeemTerms": ".models.earn_elite_redeem_terms",
        "EarnEliteRedeemType": ".models.earn_elite_redeem_type",
        "EarnEliteRedeemTypeLike": ".models.earn_elite_redeem_type",
        "EarnEliteResult": ".models.earn_elite_result",
        "EarnEliteResultStatus": ".models.earn_elite_result_status",
        "EarnEliteResultStatusLike": ".models.earn_elite_result_status",
        "EarnEliteTerms": ".models.earn_elite_terms",
        "EarnLoanBalance": ".models.earn_loan_balance",
        "EarnLoanCoin": ".models.earn_loan_coin",
        "EarnLoanCoins": ".models.earn_loan_coins",
        "EarnLoanDebts": ".models.earn_loan_debts",
        "EarnLoanEstimate": ".models.earn_loan_estimate",
        "EarnLoanLiquidation": ".models.earn_loan_liquidation",
        "EarnLoanLiquidationStatus": ".models.earn_loan_liquidation_status",
        "EarnLoanLiquidationStatusLike": ".models.earn_loan_liquidation_status",
        "EarnLoanOrder": ".models.earn_loan_order",
        "EarnLoanPledge": ".models.earn_loan_pledge",
        "EarnLoanPledgeChange": ".models.earn_loan_pledge_change",
        "EarnLoanPledgeChangeLike": ".models.earn_loan_pledge_change",
        "EarnLoanPledgeCoin": ".models.earn_loan_pledge_coin",
        "EarnLoanPledgeRecord": ".models.earn_loan_pledge_record",
        "EarnLoanPledgeSide": ".models.earn_loan_pledge_side",
        "EarnLoanPledgeSideLike": ".models.earn_loan_pledge_side",
        "EarnLoanRecord": ".models.earn_loan_record",
        "EarnLoanRepayment": ".models.earn_loan_repayment",
        "EarnLoanRepaymentRecord": ".models.earn_loan_repayment_record",
        "EarnLoanStatus": ".models.earn_loan_status",
        "EarnLoanStatusLike": ".models.earn_loan_status",
        "EarnLoanTerm": ".models.earn_loan_term",
        "EarnLoanTermLike": ".models.earn_loan_term",
        "EarnOrderRef": ".models.earn_order_ref",
        "EarnPeriodType": ".models.earn_period_type",
        "EarnPeriodTypeLike": ".models.earn_period_type",
        "EarnProductFilter": ".models.earn_product_filter",
        "EarnProductFilterLike": ".models.earn_product_filter",
        "EarnResult": ".models.earn_result",
        "EarnSavingsAccount": ".models.earn_savings_account",
        "EarnSavingsAsset": ".models.earn_savings_asset",
        "EarnSavingsAssets": ".models.earn_savings_assets",
        "EarnSavingsProduct": ".models.earn_savings_product",
        "EarnSavingsProductStatus": ".models.earn_savings_product_status",
        "EarnSavingsProductStatusLike": ".models.earn_savings_product_status",
        "EarnSavingsRecord": ".models.earn_savings_record",
        "EarnSavingsRecordType": ".models.earn_savings_record_type",
        "EarnSavingsRecordTypeLike": ".models.earn_savings_record_type",
        "EarnSavingsRecords": ".models.earn_savings_records",
        "EarnSavingsRedemption": ".models.earn_savings_redemption",
        "EarnSavingsTerms": ".models.earn_savings_terms",
        "EarnSharkfinAccount": ".models.earn_sharkfin_account",
        "EarnSharkfinAsset": ".models.earn_sharkfin_asset",
        "EarnSharkfinAssetProductStatus": ".models.earn_sharkfin_asset_product_status",
        "EarnSharkfinAssetProductStatusLike": ".models.earn_sharkfin_asset_product_status",
        "EarnSharkfinAssetStatus": ".models.earn_sharkfin_asset_status",
        "EarnSharkfinAssetStatusLike": ".models.earn_sharkfin_asset_status",
        "EarnSharkfinAssets": ".models.earn_sharkfin_assets",
        "EarnSharkfinProduct": ".models.earn_sharkfin_product",
        "EarnSharkfinProductStatus": ".models.earn_sharkfin_product_status",
        "EarnSharkfinProductStatusLike": ".models.earn_sharkfin_product_status",
        "EarnSharkfinProducts": ".models.earn_sharkfin_products",
        "EarnSharkfinRecord": ".models.earn_sharkfin_record",
        "EarnSharkfinRecordType": ".models.earn_sharkfin_record_type",
        "EarnSharkfinRecordTypeLike": ".models.earn_sharkfin_record_type",
        "EarnSharkfinRecords": ".models.earn_sharkfin_records",
        "EarnSharkfinSubscription": ".models.earn_sharkfin_subscription",
        "EarnSharkfinTerms": ".models.earn_sharkfin_terms",
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
        "InsLoanAsset": ".models.ins_loan_asset",
        "InsLoanBinding": ".models.ins_loan_binding",
        "InsLoanBindingLike": ".models.ins_loan_binding",
        "InsLoanDebt": ".models.ins_loan_debt",
        "InsLoanLtv": ".models.ins_loan_ltv",
        "InsLoanMarginCoin": ".models.ins_loan_margin_coin",
        "InsLoanMarginCoins": ".models.ins_loan_margin_coins",
        "InsLoanOrder": ".models.ins_loan_order",
        "InsLoanProduct": ".models.ins_loan_product",
        "InsLoanRepayment": ".models.ins_loan_repayment",
        "InsLoanRepaymentCause": ".models.ins_loan_repayment_cause",
        "InsLoanRepaymentCauseLike": ".models.ins_loan_repayment_cause",
        "InsLoanRepaymentKind": ".models.ins_loan_repayment_kind",
        "InsLoanRepaymentKindLike": ".models.ins_loan_repayment_kind",
        "InsLoanRiskUnits": ".models.ins_loan_risk_units",
        "InsLoanStatus": ".models.ins_loan_status",
        "InsLoanStatusLike": ".models.ins_loan_status",
        "InsLoanSymbols": ".models.ins_loan_symbols",
        "InsLoanTransferable": ".models.ins_loan_transferable",
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
        "OrderIds": ".models.order_ids",
        "OrderRef": ".models.order_ref",
        "OrderType": ".models.order_type",
        "OrderTypeLike": ".models.order_type",
        "P2PAdvertisement": ".models.p2p_advertisement",
        "P2PAdvertisementOrder": ".models.p2p_advertisement_order",
        "P2PAdvertisementOrderLike": ".models.p2p_advertisement_order",
        "P2PAdvertisementPayment": ".models.p2p_advertisement_payment",
        "P2PAdvertisementPaymentField": ".models.p2p_advertisement_payment_field",
        "P2PAdvertisementSource": ".models.p2p_advertisement_source",
        "P2PAdvertisementSourceLike": ".models.p2p_advertisement_source",
        "P2PAdvertisementStatus": ".models.p2p_advertisement_status",
        "P2PAdvertisementStatusLike": ".models.p2p_advertisement_status",
        "P2PAdvertisements": ".models.p2p_advertisements",
        "P2PCertificate": ".models.p2p_certificate",
        "P2PLanguage": ".models.p2p_language",
        "P2PLanguageLike": ".models.p2p_language",
        "P2PMerchant": ".models.p2p_merchant",
        "P2PMerchants": ".models.p2p_merchants",
        "P2POrder": ".models.p2p_order",
        "P2POrderStatus": ".models.p2p_order_status",
        "P2POrderStatusLike": ".models.p2p_order_status",
        "P2POrders": ".models.p2p_orders",
        "P2POwnMerchant": ".models.p2p_own_merchant",
        "P2PPayment": ".models.p2p_payment",
        "P2PPaymentField": ".models.p2p_payment_field",
        "P2PUserLimits": ".models.p2p_user_limits",
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
        "ShownTriggerType": ".models.shown_trigger_type",
        "ShownTriggerTypeLike": ".models.shown_trigger_type",
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
        "TaxFuturesRecord": ".models.tax_futures_record",
        "TaxMarginKind": ".models.tax_margin_kind",
        "TaxMarginKindLike": ".models.tax_margin_kind",
        "TaxMarginRecord": ".models.tax_margin_record",
        "TaxMarginType": ".models.tax_margin_type",
        "TaxMarginTypeLike": ".models.tax_margin_type",
        "TaxP2PRecord": ".models.tax_p2p_record",
        "TaxSpotRecord": ".models.tax_spot_record",
        "TradeRate": ".models.trade_rate",
        "TradeScope": ".models.trade_scope",
        "TradeScopeLike": ".models.trade_scope",
        "TradeSide": ".models.trade_side",
        "TradeSideLike": ".models.trade_side",
        "TransferAccount": ".models.transfer_account",
        "TransferAccountLike": ".models.transfer_account",
        "TriggerType": ".models.trigger_type",
        "TriggerTypeLike": ".models.trigger_type",
        "UserCreatedSubaccount": ".models.user_created_subaccount",
        "UserFailedSubaccount": ".models.user_failed_subaccount",
        "UserKey": ".models.user_key",
        "UserKeyPermission": ".models.user_key_permission",
        "UserKeyPermissionLike": ".models.user_key_permission",
        "UserModifySubaccountResult": ".models.user_modify_subaccount_result",
        "UserNewKey": ".models.user_new_key",
        "UserPermission": ".models.user_permission",
        "UserPermissionLike": ".models.user_permission",
        "UserSubaccount": ".models.user_subaccount",
        "UserSubaccountFilter": ".models.user_subaccount_filter",
        "UserSubaccountFilterLike": ".models.user_subaccount_filter",
        "UserSubaccountState": ".models.user_subaccount_state",
        "UserSubaccountStateLike": ".models.user_subaccount_state",
        "UserSubaccountWithKey": ".models.user_subaccount_with_key",
        "UserSubaccountWithKeyRequest": ".models.user_subaccount_with_key_request",
        "UserSubaccounts": ".models.user_subaccounts",
        "UserSubaccountsResult": ".models.user_subaccounts_result",
        "YesNo": ".models.yes_no",
        "YesNoLike": ".models.yes_no",
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
    "EXCHANGE",
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
