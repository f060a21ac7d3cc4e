"""Requests of the other services that have a chance to be accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from tradespec.fuzz.bitget.world import Row, World

_PASSPHRASE = "fuzz12345"  # noqa: S105 - of keys that open nothing but an emulator


def _conversion(world: World, random: Random) -> Row:
    quote = world.quote("USDT", "BTC", str(random.randint(10, 99)))
    names = ("fromCoin", "fromCoinSize", "cnvtPrice", "toCoin", "toCoinSize", "traceId")
    return {name: str(quote[name]) for name in names if name in quote}


def _quote(_: World, random: Random) -> Row:
    size = random.choice(["fromCoinSize", "toCoinSize"])
    return {"fromCoinSize": None, "toCoinSize": None, size: str(random.randint(10, 99))}


def _pledge(_: World, random: Random) -> Row:
    one = random.choice([{"pledgeAmount": "0.01", "loanAmount": None}, {"pledgeAmount": None, "loanAmount": "100"}])
    return {**one, "daily": random.choice(["SEVEN", "THIRTY"])}


def _redemption(world: World, _: Random) -> Row:
    return {"productId": "1001", "periodType": "flexible", "orderId": world.subscription(), "amount": "10"}


def _repayment(world: World, random: Random) -> Row:
    whole = random.random() < 0.5
    return {"orderId": world.pledge(), "repayAll": "yes" if whole else "no", "amount": None if whole else "10"}


def _revision(world: World, _: Random) -> Row:
    return {"orderId": world.pledge(), "amount": "0.001", "pledgeCoin": "BTC", "reviseType": "IN"}


def _sub_key(world: World, _: Random) -> Row:
    return {"subAccountUid": world.sub_uid, "subAccountApiKey": world.sub_key(_PASSPHRASE), "passphrase": _PASSPHRASE}


def _room_for_key(world: World, _: Random) -> Row:
    world.sub_key(_PASSPHRASE)
    return {"permType": "readonly"}


def _broker_key(world: World, _: Random) -> Row:
    return {
        "subUid": world.sub_uid,
        "apiKey": world.sub_key(_PASSPHRASE),
        "passphrase": _PASSPHRASE,
        "permType": "readonly",
        "permList": ["spot_trade"],
    }


def _open_key(world: World, _: Random) -> Row:
    world.sub_key(_PASSPHRASE)
    return {"permList": ["read"]}


def _with_key(world: World, _: Random) -> Row:
    row = {"subAccountName": world.name(), "passphrase": _PASSPHRASE, "label": "fuzz", "permList": ["read"]}
    return {"": [row]}


def _tpsl(_: World, random: Random) -> Row:
    return random.choice([{"stopSurplusPrice": "120000"}, {"stopLossPrice": "50000"}])


MAKERS: Mapping[str, Callable[[World, Random], Row]] = {
    **dict.fromkeys(("copyMixTraderModifyTpsl", "copySpotTraderModifyTpsl", "copySpotFollowerSetTpsl"), _tpsl),
    "copyMixTraderSetOptions": lambda _, r: {"enable": r.choice(["YES", "NO"])},
    "spotWalletModifyDepositAccount": lambda _, __: {"coin": "USDT", "accountType": "spot"},
    "convertGetQuote": _quote,
    "convertConvert": _conversion,
    "convertConvertToBgb": lambda w, _: {"coinList": [w.dust()]},
    "earnSavingsSubscribe": lambda _, r: {"amount": str(r.randint(10, 99))},
    "earnSavingsGetSubscribeResult": lambda w, _: {"orderId": w.subscription()},
    "earnSavingsRedeem": _redemption,
    "earnLoanBorrow": _pledge,
    "earnLoanRepay": _repayment,
    "earnLoanRevisePledge": _revision,
    "userCreateVirtualSubaccounts": lambda w, _: {"subAccountList": [w.name()]},
    "userModifyVirtualSubaccount": lambda _, __: {"permList": ["read"], "status": "normal"},
    "userCreateVirtualSubaccountsWithKeys": _with_key,
    "userCreateVirtualSubaccountApiKey": _open_key,
    "userModifyVirtualSubaccountApiKey": _sub_key,
    "brokerAccountCreateSubaccount": lambda w, _: {"subaccountName": w.name()},
    "brokerAccountModifySubaccount": lambda _, __: {"permList": ["read"], "status": "normal"},
    "brokerAccountModifySubaccountEmail": lambda w, _: {"subaccountEmail": f"{w.name()}@example.com"},
    "brokerKeysCreateSubaccountApiKey": _room_for_key,
    "brokerKeysModifySubaccountApiKey": _broker_key,
    "brokerKeysDeleteSubaccountApiKey": lambda w, _: {"apiKey": w.sub_key(_PASSPHRASE)},
    "copyMixFollowerCopySettings": lambda _, r: {"copyAmount": str(r.randint(50, 500))},
}
