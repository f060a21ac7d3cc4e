"""How CoinBTR says no: `success` is false, and `msg` has the reason. No code of the exchange is known; these are the emulator's own."""

from __future__ import annotations

from collections.abc import Container
from enum import Enum

from tradespec.emulator.contract import Violation
from tradespec.emulator.engine import Reason, Refused
from tradespec.emulator.faces.coinbtr.options import CoinbtrOptions
from tradespec.emulator.messages import Json


class Code(Enum):
    """Why: the code as a word, as a number, and the HTTP status."""

    KEY_MISSING = ("key_missing", 100, 401)
    KEY_INVALID = ("key_invalid", 101, 401)
    KEY_EXPIRED = ("key_expired", 102, 401)
    PERMISSION_DENIED = ("permission_denied", 103, 403)
    NO_ROUTE = ("no_route", 104, 404)
    NO_METHOD = ("no_method", 105, 405)
    JSON_INVALID = ("json_invalid", 110, 400)
    PARAMETER_MISSING = ("parameter_missing", 111, 400)
    PARAMETER_INVALID = ("parameter_invalid", 112, 400)
    COIN_UNKNOWN = ("coin_unknown", 120, 400)
    MARKET_UNKNOWN = ("market_unknown", 121, 400)
    MARKET_CLOSED = ("market_closed", 130, 400)
    FUNDS_INSUFFICIENT = ("funds_insufficient", 131, 400)
    AMOUNT_INVALID = ("amount_invalid", 132, 400)
    PRICE_INVALID = ("price_invalid", 133, 400)
    ORDER_UNKNOWN = ("order_unknown", 134, 400)
    ORDER_CLOSED = ("order_closed", 135, 400)
    SELF_TRADE = ("self_trade", 136, 400)

    def __init__(self, word: str, number: int, http: int) -> None:
        self.word = word
        self.number = number
        self.http = http


class Refusal(Exception):
    """A refusal, with a text for people."""

    def __init__(self, code: Code, text: str) -> None:
        super().__init__(f"{code.word}: {text}")
        self.code = code
        self.text = text

    def document(self, options: CoinbtrOptions) -> Json:
        """The answer's JSON document."""
        if options.error_msg == "text":
            return {"success": False, "msg": self.text}
        code: Json = self.code.word if options.error_codes == "word" else self.code.number
        return {"success": False, "msg": {"error": self.text, "code": code}}

    def status(self, options: CoinbtrOptions) -> int:
        """The HTTP status."""
        return 200 if options.errors_in_200 else self.code.http


def missing(name: str) -> Refusal:
    return Refusal(Code.PARAMETER_MISSING, f"The parameter {name} is required.")


def invalid(name: str) -> Refusal:
    return Refusal(Code.PARAMETER_INVALID, f"The parameter {name} is not valid.")


def unknown_coin(text: str) -> Refusal:
    return Refusal(Code.COIN_UNKNOWN, f"There is no coin {text[:40]}.")


def unknown_market(text: str) -> Refusal:
    return Refusal(Code.MARKET_UNKNOWN, f"There is no market {text[:40]}.")


def unknown_order(number: int) -> Refusal:
    return Refusal(Code.ORDER_UNKNOWN, f"There is no order {str(number)[:40]}.")


def of_violation(violation: Violation, given: Container[str]) -> Refusal:
    """For a parameter that leaves the contract, among the given ones."""
    name = violation.field or "body"
    if violation.rule == "oneOf":  # an order has an amount or a quantity, and a price or a rate
        return missing("price" if "amount" in given else "amount")
    return missing(name) if violation.rule == "required" else invalid(name)


_BY_REASON = {
    Reason.INSUFFICIENT_FUNDS: (Code.FUNDS_INSUFFICIENT, "There are not enough funds."),
    Reason.MARKET_CLOSED: (Code.MARKET_CLOSED, "The market is closed."),
    Reason.PRICE_INVALID: (Code.PRICE_INVALID, "The price is not valid."),
    Reason.PRICE_TICK: (Code.PRICE_INVALID, "The price has too many decimals."),
    Reason.SELF_TRADE: (Code.SELF_TRADE, "The order would meet an order of the same account."),
    Reason.ORDER_NOT_ACTIVE: (Code.ORDER_CLOSED, "The order is not open any more."),
}


def of_refusal(refused: Refused) -> Refusal:
    """For what the engine refuses; of the reasons that are not named here, all concern an amount."""
    return Refusal(*_BY_REASON.get(refused.reason, (Code.AMOUNT_INVALID, "The amount is not valid.")))
