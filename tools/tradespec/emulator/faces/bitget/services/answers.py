"""Answers made of the contract's examples, for services whose state is not emulated.

CHOICE: lists of an account's own records are empty, what is on offer to everybody is the example, a write succeeds and changes
nothing. What a request names is echoed where the answer has a field of that name, and what is made gets a new id.
"""

from __future__ import annotations

from typing import Any, cast

from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json

_EMPTY = (
    "brokerAffiliateGetAgentCommissions",
    "brokerAffiliateGetCustomerAssets",
    "brokerAffiliateGetCustomerCommissions",
    "brokerAffiliateGetCustomerDeposits",
    "brokerAffiliateGetCustomerKycResults",
    "brokerAffiliateGetCustomerTradeVolumes",
    "brokerAffiliateGetCustomers",
    "brokerAffiliateGetSubCustomers",
    "brokerRecordsGetAllSubDepositWithdrawals",
    "brokerRecordsGetCommissions",
    "brokerRecordsGetOrderCommissions",
    "brokerRecordsGetSubaccountDeposits",
    "brokerRecordsGetSubaccountWithdrawals",
    "brokerRecordsGetTotalCommissions",
    "brokerRecordsGetTradeVolumes",
    "brokerRecordsGetUsers",
    "copyMixFollowerGetCurrentOrders",
    "copyMixFollowerGetHistoryOrders",
    "copyMixTraderGetCurrentOrders",
    "copyMixTraderGetFollowers",
    "copyMixTraderGetHistoryOrders",
    "copyMixTraderGetPendingProfits",
    "copyMixTraderGetProfitHistory",
    "copyMixTraderGetProfitSummary",
    "copyMixTraderGetProfitsByDate",
    "copySpotFollowerGetCurrentOrders",
    "copySpotFollowerGetHistoryOrders",
    "copySpotTraderGetCurrentOrders",
    "copySpotTraderGetFollowers",
    "copySpotTraderGetHistoryOrders",
    "copySpotTraderGetPendingProfits",
    "copySpotTraderGetProfitHistory",
    "copySpotTraderGetProfitSummary",
    "earnEliteGetAssets",
    "earnEliteGetRecords",
    "earnSharkfinGetAssets",
    "earnSharkfinGetRecords",
    "insLoanGetLoans",
    "insLoanGetRepayments",
    "p2pGetOrders",
)
"""Records of which nobody has any."""

_SHOWN = (
    "brokerRecordsGetRebate",
    "copyMixFollowerGetQuantityLimits",
    "copyMixFollowerGetTraders",
    "copyMixTraderGetOrderSummary",
    "copyMixTraderGetSymbolSettings",
    "copySpotFollowerGetSettings",
    "copySpotFollowerGetTraderSymbols",
    "copySpotFollowerGetTraders",
    "copySpotTraderGetOrderSummary",
    "copySpotTraderGetSettings",
    "earnEliteGetProducts",
    "earnEliteGetRedeemInfo",
    "earnEliteGetSubscribeInfo",
    "earnEliteGetSubscribeResult",
    "earnSharkfinGetAccount",
    "earnSharkfinGetProducts",
    "earnSharkfinGetSubscribeInfo",
    "earnSharkfinGetSubscribeResult",
    "insLoanGetLtv",
    "insLoanGetMarginCoins",
    "insLoanGetProduct",
    "insLoanGetRiskUnits",
    "insLoanGetSymbols",
    "insLoanGetTransferable",
    "p2pGetAdvertisements",
    "p2pGetMerchant",
    "p2pGetMerchants",
)
"""What everybody sees, and circumstances of an account."""

_DONE = (
    "brokerAccountCreateDepositAddress",
    "brokerAccountSetAutoTransfer",
    "brokerAccountWithdraw",
    "copyMixFollowerClosePositions",
    "copyMixFollowerSetTpsl",
    "copyMixTraderCloseOrders",
    "copyMixTraderModifyTpsl",
    "copyMixTraderRemoveFollower",
    "copyMixTraderSetOptions",
    "copyMixTraderSetSymbols",
    "copySpotFollowerCancelTrader",
    "copySpotFollowerCloseOrders",
    "copySpotFollowerSetSymbolSettings",
    "copySpotFollowerSetTpsl",
    "copySpotFollowerStopOrders",
    "copySpotTraderCloseOrders",
    "copySpotTraderModifyTpsl",
    "copySpotTraderRemoveFollower",
    "copySpotTraderSetSymbols",
    "earnEliteRedeem",
    "earnEliteSubscribe",
    "earnSharkfinSubscribe",
    "insLoanBindUid",
)
"""Writes."""


def _example(request: Request) -> Json:
    """What the contract shows as `data` of the operation."""
    contract = request.state.contract
    operation = contract.operations[request.operation_id]
    item = contract.document["paths"][operation.path][operation.method.lower()]
    return item["responses"]["200"]["content"]["application/json"]["example"].get("data")


def _empty(request: Request) -> Json:
    """The example without its rows. Cursors are blank then, and numbers zero."""
    example = _example(request)
    if not isinstance(example, dict):
        return []
    return {name: _nothing(value) for name, value in cast(dict[str, Any], example).items()}


def _nothing(value: Json) -> Json:
    if isinstance(value, list):
        return []
    if isinstance(value, dict):
        return {name: "0" if isinstance(each, str) else each for name, each in cast(dict[str, Any], value).items()}
    if isinstance(value, str):
        return ""
    return value if value is None or isinstance(value, bool) else 0


def _shown(request: Request) -> Json:
    return _echoed(request, _example(request), is_new=False)


def _done(request: Request) -> Json:
    return _echoed(request, _example(request), is_new=True)


def _echoed(request: Request, example: Json, *, is_new: bool) -> Json:
    if isinstance(example, list):
        return [_echoed(request, each, is_new=is_new) for each in cast(list[object], example)]
    if not isinstance(example, dict):
        return example
    made: dict[str, Any] = {}
    for name, value in cast(dict[str, Any], example).items():
        given = request.values.get(name)
        if isinstance(value, str) and isinstance(given, str):
            made[name] = given
        elif is_new and isinstance(value, str) and name.endswith("Id"):
            made[name] = str(request.state.ids.next())
        else:
            made[name] = _echoed(request, value, is_new=is_new)
    return made


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(_EMPTY, _empty),
    **dict.fromkeys(_SHOWN, _shown),
    **dict.fromkeys(_DONE, _done),
}
