"""In which words Mt.Gox may refuse a request that its contract allows, and why."""

from __future__ import annotations

from collections.abc import Mapping

_PAIR = frozenset({"Chosen API not found"})  # the contract leaves currencies open
_PARAMETER = frozenset({"Invalid parameter"})
_ORDER = frozenset({"Order amount is too low"}) | _PARAMETER  # beyond any amount
_NO_ORDER = frozenset({"Order not found"})  # filled, cancelled, or nobody's
_LOGIN = frozenset({"Not logged in"})
_AMOUNT = frozenset({"Please enter a valid amount"})  # more decimals than the currency has
_FUNDS = frozenset({"Insufficient funds", "You don't have that much."})
_ADDRESS = frozenset({"Invalid bitcoin address"})  # its checksum is wrong

REFUSALS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ["getTicker", "getFastTicker", "getDepth", "getFullDepth", "getTrades", "getCancelledTrades"], _PAIR
    ),
    "getCurrency": _PARAMETER,
    "getTransaction": frozenset({"Transaction not found"}),
    "getBlockTransactions": frozenset({"Block not found", "is required"}),
    "addOrder": _PAIR | _ORDER,
    **dict.fromkeys(["cancelOrder", "cancelOrderV2", "getOrderResult"], _NO_ORDER),
    "getWalletHistory": _PARAMETER,  # dates and trade ids have no known format
    "addPrivateKey": frozenset({"Invalid private key", "This private key is linked to another account"}),
    "addWallet": frozenset({"Invalid wallet file"}),
    "sendSimple": _ADDRESS | _FUNDS | _PARAMETER,
    "activate": frozenset({"Invalid activation key"}),
    "merchantCreateOrder": _PARAMETER,
    **dict.fromkeys(["legacyGetTicker", "legacyGetDepth"], _PARAMETER),
    **dict.fromkeys(["legacyGetFunds", "legacyGetOrders", "legacyGetBtcAddress"], _LOGIN),
    **dict.fromkeys(["legacyBuyBtc", "legacySellBtc"], _LOGIN | _ORDER | _AMOUNT),
    "legacyCancelOrder": _LOGIN | _NO_ORDER,
    "legacyWithdraw": _LOGIN | _AMOUNT | _FUNDS | _ADDRESS | {"Invalid Dwolla account", "Not available yet"},
    "legacyRedeemCode": _LOGIN | {"Invalid code"},
}
"""operationId -> words or texts with which a request that the contract allows may be refused."""

_OLD_IDS = "schemathesis puts in ids out of earlier answers, and a cancelled order can't be cancelled again"
RARE: Mapping[str, str] = dict.fromkeys(["cancelOrder", "cancelOrderV2", "legacyCancelOrder"], _OLD_IDS)
"""operationId -> why it can't be accepted often."""
