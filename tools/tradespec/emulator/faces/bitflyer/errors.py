"""How bitFlyer says no: the codes, texts and HTTP statuses that are known, in one place."""

from __future__ import annotations

from tradespec.emulator.contract import Violation
from tradespec.emulator.engine import Reason, Refused
from tradespec.emulator.faces.bitflyer.products import Product
from tradespec.emulator.messages import Json


class BitflyerError(Exception):
    """A refusal.

    Attributes:
        http: the HTTP status.
        code: the negative `status` of the body.
        message: its `error_message`.
    """

    def __init__(self, code: int, message: str, http: int = 400) -> None:
        super().__init__(f"{code}: {message}")
        self.http = http
        self.code = code
        self.message = message

    @property
    def body(self) -> Json:
        """The JSON document."""
        return {"status": self.code, "error_message": self.message, "data": None}


def invalid_product() -> BitflyerError:
    return BitflyerError(-100, "Invalid product")


def not_accepted() -> BitflyerError:
    return BitflyerError(-208, "Order is not accepted. Please try again later.", http=500)


def market_closed() -> BitflyerError:
    return BitflyerError(-204, "Market state is closed.")


def unauthorized(message: str) -> BitflyerError:
    return BitflyerError(-500, message, http=401)


def history_limited() -> BitflyerError:
    return BitflyerError(-156, "Execution history is limited to the most recent 31 days.")


def invalid_parameter(name: str, code: int) -> BitflyerError:
    return BitflyerError(code, f"Invalid parameter: {name}")


def rate_limited(message: str) -> BitflyerError:
    return BitflyerError(-1, message, http=429)


def of_violation(violation: Violation, product: Product | None, unknown_code: int) -> BitflyerError:
    """What bitFlyer answers to a parameter that leaves the contract. The product is the one that the body names."""
    if violation.field == "product_code":
        return invalid_product()
    if violation.where == "body":
        if violation.field == "side":
            return BitflyerError(-102, "Invalid direction code")
        if violation.field == "price":
            return BitflyerError(-106, "The price is too low.")
        if violation.field == "size" and product is not None:
            return _too_small(product)
    named = f": {violation.field}" if violation.field else ""
    return BitflyerError(unknown_code, f"Invalid parameter{named}")


def of_refusal(refused: Refused, product: Product | None, unknown_code: int) -> BitflyerError:
    """What bitFlyer answers where the engine refuses an order, a cancellation, or (without a product) a withdrawal."""
    match refused.reason:
        case Reason.INSUFFICIENT_FUNDS:
            return BitflyerError(-200, "Insufficient funds")
        case Reason.INSUFFICIENT_MARGIN:
            return BitflyerError(-205, "Margin amount is insufficient for this order.")
        case Reason.MARKET_CLOSED:
            return market_closed()
        case Reason.PRICE_INVALID:
            return BitflyerError(-106, "The price is too low.")
        case Reason.PRICE_TICK if product is not None:
            return BitflyerError(-106, f"The price must be a multiple of {product.tick} {product.quote}.")
        case Reason.SIZE_TOO_SMALL if product is not None:
            return _too_small(product)
        case Reason.SIZE_STEP | Reason.SIZE_INVALID | Reason.SIZE_TOO_LARGE:
            return BitflyerError(-110, "Invalid order size.")
        case Reason.SELF_TRADE:
            return BitflyerError(-159, "You cannot place an order as it is the Self Trade.")
        case Reason.NO_LIQUIDITY:
            return not_accepted()
        case _:
            return BitflyerError(unknown_code, refused.message)


def _too_small(product: Product) -> BitflyerError:
    return BitflyerError(-110, f"The minimum order size is {product.min_size} {product.base}.")
