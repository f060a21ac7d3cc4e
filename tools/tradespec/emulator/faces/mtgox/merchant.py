"""The call with which shops ask for a payment. What customers of a shop do is up to `control`."""

from __future__ import annotations

from tradespec.emulator.faces.mtgox.merchant_till import Till
from tradespec.emulator.faces.mtgox.request import Call, Handler
from tradespec.emulator.messages import Json

PAYMENT_URL = "https://payment.mtgox.com/"


def _create_order(call: Call) -> Json:
    sale = call.state.part(Till).open(call)
    return {"transaction": sale.transaction, "payment_url": PAYMENT_URL + sale.transaction}


HANDLERS: dict[str, Handler] = {"merchantCreateOrder": _create_order}
