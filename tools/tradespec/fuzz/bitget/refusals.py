"""For which codes Bitget may refuse a request that its contract allows, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tradespec.fuzz.bitget.values import request_fields

_OPEN_TEXT = frozenset({"40034"})  # the contract leaves names open, since coins and pairs come and go
_NUMBER = frozenset({"40020"})  # beyond what the exchange lists: negative, or of a kind that the product does not take
_WINDOW = frozenset({"40707", "00001"})  # backwards or too long, where the contract has no rule for both ends
_ORDER = frozenset({"43001", "40109", "40768", "43025"})  # an id that nobody has

_BY_FIELD: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ("symbol", "coin", "chain", "productId", "fromCoin", "toCoin", "loanCoin", "pledgeCoin"), _OPEN_TEXT
    ),
    **dict.fromkeys(("subUid", "subAccountUid", "fromUserId", "toUserId", "address"), _OPEN_TEXT | _NUMBER),
    **dict.fromkeys(("size", "amount", "price", "triggerPrice", "executePrice", "leverage", "openPrice"), _NUMBER),
    **dict.fromkeys(("newSize", "newPrice", "newTriggerPrice", "traceId", "coinList", "pageNum", "pageNo"), _NUMBER),
    **dict.fromkeys(("orderId", "clientOid", "planOrderId"), _ORDER),
    "startTime": _WINDOW,
    "marginCoin": frozenset({"40778"}),  # not the contract's
    "receiveWindow": frozenset({"40078", "40079"}),  # the request is too old for it; it is longer than a minute
    "passphrase": frozenset({"40036", "40020"}),  # not that of the key
}
_SPOT_ORDER = frozenset(
    {
        "43012",  # funds
        "45110",  # below the minimum value
        "43006", "43007",  # smaller, larger than the market takes
        "43008", "43009",  # too far from the last price
        "40808", "41103",  # more decimal places than the market has
        "40786",  # clientOid of an open order
        "40706",  # no price that the market has
        "43002",  # FOK without liquidity
        "43128", "43071",  # too many open orders
    }
)  # fmt: skip
_CANCEL = frozenset({"45129", "50062"})  # cancelled a moment ago; filled or cancelled
_MODE = frozenset({"40774"})  # tradeSide in one-way mode, or none in hedge mode
_NO_POSITION = frozenset({"22002"})
_FUTURES_ORDER = _MODE | _NO_POSITION | {
    "40762",  # margin
    "40786",  # clientOid of an open order
    "40808", "45115", "45111",  # off the contract's steps, too small
    "45117",  # the other margin mode, with positions or orders
    "45110",  # below the minimum value
    "43008", "43009",  # too far from the mark price
    "40915", "40917", "45122",  # a take profit or stop loss on the wrong side of the price
}  # fmt: skip
_TPSL = _FUTURES_ORDER | {
    "43011",  # holdSide in the words of the other position mode
    "40837",  # no position
    "40890",  # too many
    "40891",  # more than the position
}
_LENT = frozenset({"50001", "50002", "50003", "50039"})  # no such coin or pair on margin
_MARGIN_ORDER = _SPOT_ORDER | {"50035", "50020", "50034", "50060"}  # more than can be lent; funds; nothing; clientOid
_TRANSFER = frozenset({"43117", "40020", "40808", "41103"})  # more than there is; not between these; decimal places
_WITHDRAWAL = frozenset(
    {"43012", "13007", "43118", "40808", "41103"}
)  # funds; below the minimum; clientOid used before
_EXISTS = frozenset({"40020"})  # a name that is taken
_KEY = frozenset({"40041", "40063"})  # no such key; ten are the most
_CONVERSION = frozenset({"43012"})

_BY_OPERATION: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("spotTradePlaceOrder", "spotPlanPlaceOrder", "spotPlanModifyOrder"), _SPOT_ORDER),
    **dict.fromkeys(("spotTradeCancelOrder", "marginCrossCancelOrder", "marginIsolatedCancelOrder"), _CANCEL),
    **dict.fromkeys(("spotWalletTransfer", "spotWalletTransferSubaccount"), _TRANSFER),
    **dict.fromkeys(("spotWalletWithdraw", "brokerAccountWithdraw"), _WITHDRAWAL),
    **dict.fromkeys(("marginCrossPlaceOrder", "marginIsolatedPlaceOrder"), _MARGIN_ORDER),
    **dict.fromkeys(("marginCrossBorrow", "marginIsolatedBorrow"), frozenset({"50034", "50035", "50063"})),
    **dict.fromkeys(("marginCrossRepay", "marginIsolatedRepay"), frozenset({"50040", "50063", "50020"})),
    **dict.fromkeys(("futuresTradePlaceOrder", "futuresPlanModifyOrder"), _FUTURES_ORDER),
    "futuresPlanPlaceOrder": _FUTURES_ORDER | {"40889"},  # too many
    "futuresTradeModifyOrder": _FUTURES_ORDER | {"40922", "40923"},  # not open any more; nothing would change
    "futuresTradeCancelAllOrders": frozenset({"22001"}),  # there is none
    "futuresTradeClosePositions": _NO_POSITION,
    "futuresTradeReversePosition": _FUTURES_ORDER,
    **dict.fromkeys(("futuresPlanPlaceTpslOrder", "futuresPlanPlacePositionTpsl"), _TPSL),
    "futuresPlanModifyTpslOrder": _TPSL | {"43020"},  # no such take profit or stop loss
    "futuresAccountSetLeverage": frozenset({"40893"}),  # more than the margin allows
    "futuresAccountSetAllLeverage": frozenset({"40893"}),
    "futuresAccountSetMarginMode": frozenset({"45117"}),  # with positions or orders it stays
    "futuresAccountSetPositionMode": frozenset({"40920"}),
    "futuresAccountSetAssetMode": frozenset({"40872"}),
    "futuresAccountConvertUnion": frozenset({"40872"}),
    "futuresAccountSetAutoMargin": frozenset({"40874"}),  # crossed margin has none
    "futuresAccountAdjustMargin": frozenset({"40875", "43043", "40800"}),  # crossed; no position; not so much
    "futuresAccountGetLiquidationPrice": frozenset({"45111"}),  # too little to open anything
    "convertGetQuote": _NUMBER,  # too little to make anything of it
    "convertConvert": _CONVERSION,
    "convertConvertToBgb": _CONVERSION,
    **dict.fromkeys(("earnSavingsSubscribe", "earnSavingsRedeem"), _CONVERSION),
    "earnSavingsGetSubscribeInfo": _NUMBER,  # the product is of the other periodType
    "earnLoanBorrow": _CONVERSION | _NUMBER,
    "earnLoanRepay": _CONVERSION,
    "earnLoanRevisePledge": _CONVERSION | {"40020", "40812"},  # more than the pledge; the loan would not be covered
    "copyMixTraderCreateApiKey": frozenset({"40063"}),  # one is the most
    "copyMixFollowerCopySettings": frozenset({"43011"}),  # the guardian's limit
    **dict.fromkeys(("userCreateVirtualSubaccountsWithKeys", "brokerAccountCreateSubaccount"), _EXISTS | _KEY),
    **dict.fromkeys(("userCreateVirtualSubaccountApiKey", "userModifyVirtualSubaccountApiKey"), _KEY),
    **dict.fromkeys(("brokerKeysCreateSubaccountApiKey", "brokerKeysModifySubaccountApiKey"), _KEY),
    "brokerKeysDeleteSubaccountApiKey": _KEY,
}
_BY_BEGINNING = {
    "margin": _LENT,
    "earn": _NUMBER,  # ids are open text there, and these are digits
}


def refusals(document: Mapping[str, Any]) -> Mapping[str, frozenset[str]]:
    """operationId -> codes, from the fields of its request and from what it does."""
    return {raw["operationId"]: frozenset(_codes(document, raw)) for raw in _operations(document)}


def _operations(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for item in document["paths"].values():
        for raw in item.values():
            if "x-alias-of" not in raw:
                yield raw


def _codes(document: Mapping[str, Any], raw: Mapping[str, Any]) -> Iterator[str]:
    for name in request_fields(document, raw):
        yield from _BY_FIELD.get(name, ())
    yield from _BY_OPERATION.get(raw["operationId"], ())
    for beginning, codes in _BY_BEGINNING.items():
        if str(raw["operationId"]).startswith(beginning):
            yield from codes
