"""How Bitget says no: codes, texts and HTTP statuses, in one place.

Texts of codes that are not here come from the contract's own table of errors.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tradespec.emulator.contract import Violation

NOT_FOUND = "40404"
TOO_MANY = "429"

_HTTP = {NOT_FOUND: 404, TOO_MANY: 429, "40015": 500, "40725": 500, "45001": 500}
_TEXTS = {
    "00001": "startTime and endTime interval cannot be greater than {days} days",
    "00171": "Parameter verification failed {name}",
    "13007": "The withdrawal is below the minimum {least}",
    "22001": "No order to cancel",
    "22002": "No position to close",
    "40003": "Signature cannot be empty",
    "40005": "Invalid ACCESS_TIMESTAMP",
    "40006": "Invalid ACCESS_KEY",
    "40008": "Request timestamp expired",
    "40009": "sign signature error",
    "40012": "apikey/password is incorrect",
    "40014": "Incorrect permissions, need {need} permissions",
    "40013": "User status is abnormal",
    "40015": "System is abnormal, please try again later",
    "40018": "Invalid IP",
    "40019": "Parameter {name} cannot be empty",
    "40020": "Parameter {name} error",
    "40034": "Parameter {name} does not exist",
    "40037": "Apikey does not exist",
    "40048": "Only the API key of the parent account can do this",
    "40054": "The data fetched by {name} is empty",
    "40063": "API exceeds the maximum limit added",
    "40078": "The request is outside its receiveWindow",
    "40079": "receiveWindow must be less than 60 seconds",
    "40081": "Spot demo trading supports spot orders and spot plan orders only",
    "40099": "exchange environment is incorrect",
    "40109": "The data of the order cannot be found, please confirm the order number",
    "40304": "clientOid is longer than {most} characters",
    "40305": "clientOid has characters that are not allowed",
    "40306": "The maximum batch is {most} orders",
    "40309": "The symbol has been removed",
    "40402": "orderId or clientOid format error",
    "40404": "Request URL NOT FOUND",
    "40706": "Wrong order price",
    "40707": "Start time is greater than end time",
    "40725": "service return an error",
    "40762": "The order amount exceeds the balance",
    "40768": "Order does not exist",
    "40774": "The order type for unilateral position must also be the unilateral position type.",
    "40786": "Duplicate clientOid",
    "40808": "Parameter verification exception {name} checkBDScale error value={value} checkScale={scale}",
    "40812": "The condition {name} is not met",
    "40844": "This symbol is under maintenance",
    "40913": "{name} must be passed one",
    "40917": "Stop price for long positions please < mark price {price}",
    "40915": "Take profit price for long positions please > mark price {price}",
    "40920": "Position or order exists, the position mode cannot be switched",
    "41103": "param {name} scale error error",
    "43001": "The order does not exist",
    "43002": "Pending order failed",
    "43004": "There is no order to cancel",
    "43006": "The order quantity is less than the minimum transaction quantity",
    "43007": "The order quantity is greater than the maximum transaction quantity",
    "43008": "The current order price cannot be less than {price}",
    "43009": "The current commission price exceeds the limit {price}",
    "43011": "The parameter does not meet the specification {name}",
    "43012": "Insufficient balance",
    "43025": "Plan order does not exist",
    "43071": "The number of trigger orders of this trading pair exceeds the limit",
    "43117": "Exceeds the maximum amount that can be transferred",
    "43118": "Duplicate client id",
    "43128": "The number of open orders exceeds the limit",
    "45001": "Unknown error",
    "45056": "The order cannot be cancelled: it is final",
    "45110": "less than the minimum amount {least} USDT",
    "45117": "Currently holding positions or orders, the margin mode cannot be adjusted",
    "45122": "Short position stop loss price please > mark price {price}",
    "45129": "Cancel order is too frequent, the same order can be cancelled once a second",
    "400172": "Parameter verification failed",
    "429": "Too Many Requests",
}
_CHINESE = {
    "40034": "参数{name}不存在",
    "43001": "订单不存在",
}
"""What was recorded where a request did not ask for English."""


class Refusal(Exception):
    """Bitget refuses.

    Args:
        code: what the envelope says.
        details: what the code's text names, such as `name="symbol"`; `text` replaces the text itself.

    Attributes:
        code: as given.
        details: as given.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(f"{code}: {message(code, details)}")
        self.code = code
        self.details: Mapping[str, object] = details

    @property
    def http(self) -> int:
        """The HTTP status."""
        return _HTTP.get(self.code, 400)

    @property
    def message(self) -> str:
        """The text, in English."""
        return message(self.code, self.details)

    def envelope(self, requested_ms: int, *, chinese: bool = False, texts: Mapping[str, str] | None = None) -> Any:
        """The JSON document of the answer.

        Args:
            requested_ms: when the request came in.
            chinese: in Chinese, where that was recorded.
            texts: the contract's, for codes that have none here.
        """
        words = message(self.code, self.details, chinese=chinese, texts=texts)
        return {"code": self.code, "msg": words, "requestTime": requested_ms, "data": None}


def message(
    code: str, details: Mapping[str, object], *, chinese: bool = False, texts: Mapping[str, str] | None = None
) -> str:
    """The text of a code."""
    given = details.get("text")
    if given is not None:
        return str(given)
    template = (_CHINESE.get(code) if chinese else None) or _TEXTS.get(code)
    if template is None:
        return (texts or {}).get(code, f"Request refused with code {code}")
    return template.format_map(_Blanks(details)).strip()


class _Blanks(dict[str, object]):
    def __missing__(self, _: str) -> str:
        return ""


def of_violation(violation: Violation) -> Refusal:
    """What Bitget answers to a parameter that leaves the contract."""
    if violation.rule == "required":
        if violation.field == "productType":
            return Refusal("400172")
        return Refusal("40019", name=violation.field)
    if violation.rule in ("oneOf", "anyOf"):
        return Refusal("40913", name=violation.field or "One of the parameters")
    if violation.rule in ("pattern", "maxLength") and violation.field == "clientOid":
        return Refusal("40305")
    if violation.rule == "maxItems" and violation.field == "orderList":
        return Refusal("40306", most=50)
    if violation.field:
        return Refusal("40020", name=violation.field)
    return Refusal("400172")
