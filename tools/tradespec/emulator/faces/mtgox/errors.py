"""How Mt.Gox says no: the tokens, texts and HTTP statuses that are known, in one place."""

from __future__ import annotations

from tradespec.emulator.contract import Violation
from tradespec.emulator.messages import Json

UNKNOWN = "unknown_error"
"""The token of errors that have none of their own, permanent ones as well as passing ones."""
LOGIN_TEXT = "Identification required to access private API"
_ORDERS = frozenset({"addOrder", "getOrderResult"})


class MtGoxError(Exception):
    """A refusal.

    Attributes:
        message: the text.
        token: the code; None for the errors that come without one.
        http: the HTTP status; None for the one of the options.
    """

    def __init__(self, message: str, token: str | None = UNKNOWN, http: int | None = None) -> None:
        super().__init__(f"{token}: {message}")
        self.message = message
        self.token = token
        self.http = http

    @property
    def envelope(self) -> dict[str, Json]:
        """The JSON document of the HTTP API."""
        document: dict[str, Json] = {"result": "error", "error": self.message}
        return document if self.token is None else {**document, "token": self.token}


def login_refused(what: str) -> MtGoxError:
    """Of `missing_rest_key`, `invalid_rest_key`, `invalid_rest_sign` and `invalid_nonce`: one text for all of them."""
    return MtGoxError(LOGIN_TEXT, f"login_error_{what}", 403)


def lacks_right(right: str) -> MtGoxError:
    return MtGoxError(f"This key does not have the right {right}", None, 403)


def no_user_agent() -> MtGoxError:
    return MtGoxError("A User-Agent is required", None, 403)


def no_such_api() -> MtGoxError:
    return MtGoxError("Chosen API not found", UNKNOWN, 404)


def wrong_method() -> MtGoxError:
    return MtGoxError("Invalid request method for this API")


def invalid_call() -> MtGoxError:
    return MtGoxError("Invalid call", None)


def order_not_found() -> MtGoxError:
    return MtGoxError("Order not found")


def too_low() -> MtGoxError:
    return MtGoxError("Order amount is too low")


def too_many_orders(wait: int) -> MtGoxError:
    return MtGoxError(f"Too many orders placed, please wait {wait} seconds")


def too_many_depths() -> MtGoxError:
    return MtGoxError("Full depth is limited to 5 requests per hour", None, 503)


def invalid_type() -> MtGoxError:
    """For an order that is neither; what else has a type gets the common words."""
    return MtGoxError('Invalid parameter "type" (should be ask or bid)', None)


def invalid_parameter(name: str) -> MtGoxError:
    return MtGoxError(f'Invalid parameter "{name}"', None)


def missing_parameter(name: str) -> MtGoxError:
    return MtGoxError(f"Parameter {name} is required")


def of_violation(violation: Violation, operation_id: str) -> MtGoxError:
    """What Mt.Gox answers to a parameter that leaves the contract."""
    if violation.where == "path":
        return no_such_api()
    if violation.field == "type" and operation_id in _ORDERS:
        return invalid_type()
    if violation.rule == "required":
        return missing_parameter(violation.field)
    return invalid_parameter(violation.field)
