"""Calls that bring the account into a state in which a request can succeed: an order to cancel, a position to close, a quote to take."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import ROUND_DOWN, Decimal
from random import Random
from typing import Any, cast
from urllib.parse import urlencode

from tradespec.fuzz.profiles import Send, Unprepared
from tradespec.fuzz.target import Answer

Row = dict[str, Any]
SYMBOL, MARGIN_SYMBOL = "BTCUSDT", "BTCUSDT"
CONTRACT, ISOLATED_CONTRACT = "BTCUSDT", "ETHUSDT"
PRODUCT = "USDT-FUTURES"
DAY = 86_400_000
_FUTURES = {"productType": PRODUCT, "marginCoin": "USDT"}
_NOBODY = "1"


class World:
    """The account of a campaign, through the exchange's own interface.

    Args:
        send: sends a signed request.

    Attributes:
        now: the exchange's time at the latest answer, ms since 1970.
        uid: number of the account.
        sub_uid: number of its sub-account.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._count = 0
        self.now = 0
        self.uid = _NOBODY
        self.sub_uid = _NOBODY

    def prepare(self) -> None:
        """Open a sub-account and bring money to where it is needed.

        Raises:
            Unprepared: the server refuses the first call.
        """
        answer = self._send("GET", f"/api/v2/spot/market/tickers?symbol={SYMBOL}", b"")
        if answer.status != 200:
            raise Unprepared(
                f"the server answers tickers with HTTP {answer.status}; an emulator has to be served with --no-rate-limits"
            )
        self.uid = self._text(self.get("/api/v2/spot/account/info"), "userId")
        self.sub_uid = self._new_subaccount()
        self.transfer("spot", "isolated_margin", "USDT", "1000000")
        self.transfer("spot", "isolated_margin", "BTC", "1000")
        self.post(
            "/api/v2/mix/account/set-margin-mode", {**_FUTURES, "symbol": ISOLATED_CONTRACT, "marginMode": "isolated"}
        )

    # Calls

    def get(self, path: str, **query: Any) -> Any:
        """The data of an answer, None for a refusal."""
        return self._data(self._send("GET", f"{path}?{urlencode(query)}" if query else path, b""))

    def post(self, path: str, body: Any) -> Any:
        """The same of a POST."""
        return self._data(self._send("POST", path, json.dumps(body).encode()))

    def unique(self, prefix: str = "fuzz") -> str:
        """A text that was not given before."""
        self._count += 1
        return f"{prefix}-{self._count}"

    def name(self) -> str:
        """Eight letters that were not given before."""
        self._count += 1
        number, letters = self._count, ""
        for _ in range(6):
            number, rest = divmod(number, 26)
            letters += chr(ord("a") + rest)
        return f"fz{letters}"

    def _data(self, answer: Answer) -> Any:
        try:
            body: Any = json.loads(answer.body)
        except ValueError:
            return None
        if not isinstance(body, dict):
            return None
        document = cast("Row", body)
        self.now = int(document.get("requestTime") or self.now)
        return document.get("data") if answer.status == 200 else None

    @staticmethod
    def _text(data: Any, name: str) -> str:
        rows = cast("list[object]", data) if isinstance(data, list) else [data]
        row = rows[0] if rows else None
        return str(cast("Row", row).get(name) or _NOBODY) if isinstance(row, dict) else _NOBODY

    # Spot

    def price(self, symbol: str = SYMBOL) -> Decimal:
        """The last price of a pair."""
        return Decimal(self._text(self.get("/api/v2/spot/market/tickers", symbol=symbol), "lastPr"))

    def spot_order(self) -> str:
        """Id of an open limit order."""
        price = rounded(self.price() * Decimal("0.97"), 2)
        order = {"symbol": SYMBOL, "side": "buy", "orderType": "limit", "force": "gtc", "price": price, "size": "0.001"}
        return self._text(self.post("/api/v2/spot/trade/place-order", order), "orderId")

    def spot_plan(self) -> str:
        """Id of a waiting plan order."""
        price = rounded(self.price() * Decimal("0.9"), 2)
        plan = {
            "symbol": SYMBOL, "side": "buy", "orderType": "limit", "triggerPrice": price, "executePrice": price,
            "size": "0.01", "triggerType": "mark_price", "planType": "amount",
        }  # fmt: skip
        return self._placed("/api/v2/spot/trade/place-plan-order", plan, self._clear_spot_plans)

    def withdrawal(self) -> str:
        """Id of a pending withdrawal."""
        wanted = {"coin": "USDT", "transferType": "on_chain", "chain": "TRC20", "address": "TXfuzz", "size": "20"}
        return self._text(self.post("/api/v2/spot/wallet/withdrawal", wanted), "orderId")

    def transfer(self, source: str, target: str, coin: str, amount: str) -> None:
        """Money from one account to another."""
        body = {"fromType": source, "toType": target, "coin": coin, "amount": amount, "symbol": MARGIN_SYMBOL}
        self.post("/api/v2/spot/wallet/transfer", body)

    # Futures

    def mark(self, symbol: str = CONTRACT) -> Decimal:
        """The mark price of a contract."""
        return Decimal(
            self._text(self.get("/api/v2/mix/market/symbol-price", symbol=symbol, productType=PRODUCT), "markPrice")
        )

    def is_hedged(self) -> bool:
        """Whether the account holds positions in both directions apart."""
        found = self.get("/api/v2/mix/account/account", symbol=CONTRACT, **_FUTURES)
        return self._text(found, "posMode") == "hedge_mode"

    def opening(self, symbol: str, side: str) -> Row:
        """The fields that every order which opens a position has."""
        mode = "isolated" if symbol == ISOLATED_CONTRACT else "crossed"
        row = {**_FUTURES, "symbol": symbol, "marginMode": mode, "side": side}
        return {**row, "tradeSide": "open"} if self.is_hedged() else row

    def futures_order(self) -> str:
        """Id of an open limit order."""
        price = rounded(self.mark() * Decimal("0.97"), 1)
        order = {**self.opening(CONTRACT, "buy"), "orderType": "limit", "price": price, "size": "0.01"}
        return self._text(self.post("/api/v2/mix/order/place-order", order), "orderId")

    def position(self, symbol: str = CONTRACT) -> Row:
        """An open position, made if there is none."""
        for _ in range(2):
            found = self.get("/api/v2/mix/position/single-position", symbol=symbol, **_FUTURES)
            rows = cast("list[Row]", found) if isinstance(found, list) else []
            held = next((row for row in rows if Decimal(row.get("total") or 0)), None)
            if held is not None:
                return held
            order = {**self.opening(symbol, "buy"), "orderType": "market", "size": "0.1"}
            self.post("/api/v2/mix/order/place-order", order)
        return {"holdSide": "long", "total": "0.1"}

    def futures_plan(self) -> str:
        """Id of a waiting trigger order."""
        price = rounded(self.mark() * Decimal("0.9"), 1)
        plan = {
            **self.opening(CONTRACT, "buy"), "planType": "normal_plan", "orderType": "limit", "price": price,
            "triggerPrice": price, "triggerType": "mark_price", "size": "0.01",
        }  # fmt: skip
        return self._placed("/api/v2/mix/order/place-plan-order", plan, self._clear_futures_plans)

    def tpsl(self) -> str:
        """Id of a waiting take profit."""
        held = self.position()
        factor = Decimal("1.2") if held["holdSide"] == "long" else Decimal("0.8")
        plan = {
            **_FUTURES, "symbol": CONTRACT, "planType": "profit_plan", "triggerPrice": rounded(self.mark() * factor, 1),
            "triggerType": "mark_price", "holdSide": self.hold_side(held), "size": "0.01",
        }  # fmt: skip
        return self._placed("/api/v2/mix/order/place-tpsl-order", plan, self._clear_futures_plans)

    def _placed(self, path: str, body: Row, make_room: Callable[[], None]) -> str:
        """Id of what is placed; if it is refused, as there may be too many, there is room the second time."""
        number = self._text(self.post(path, body), "orderId")
        if number != _NOBODY:
            return number
        make_room()
        return self._text(self.post(path, body), "orderId")

    def _clear_futures_plans(self) -> None:
        for kind in ("normal_plan", "profit_plan", "loss_plan", "moving_plan"):
            self.post("/api/v2/mix/order/cancel-plan-order", {"productType": PRODUCT, "planType": kind})

    def _clear_spot_plans(self) -> None:
        self.post("/api/v2/spot/trade/batch-cancel-plan-order", {})

    def hold_side(self, held: Row) -> str:
        """What a position's side is called in orders that close it."""
        if held.get("posMode") == "hedge_mode":
            return str(held["holdSide"])
        return "buy" if held["holdSide"] == "long" else "sell"

    # Margin

    def margin_order(self, kind: str) -> str:
        """Id of an open limit order on crossed or isolated margin."""
        price = rounded(self.price(MARGIN_SYMBOL) * Decimal("0.97"), 2)
        order = {
            "symbol": MARGIN_SYMBOL, "side": "buy", "orderType": "limit", "price": price, "baseSize": "0.001",
            "loanType": "normal", "force": "gtc",
        }  # fmt: skip
        return self._text(self.post(f"/api/v2/margin/{kind}/place-order", order), "orderId")

    def borrow(self, kind: str) -> str:
        """Id of a loan of USDT."""
        body = {"coin": "USDT", "borrowAmount": "20"} | ({"symbol": MARGIN_SYMBOL} if kind == "isolated" else {})
        return self._text(self.post(f"/api/v2/margin/{kind}/account/borrow", body), "loanId")

    def flash_repay(self, kind: str) -> str:
        """Id of a repayment."""
        return self._text(self.post(f"/api/v2/margin/{kind}/account/flash-repay", {}), "repayId")

    # Services

    def quote(self, source: str, target: str, amount: str) -> Row:
        """A quote of the conversion service."""
        found = self.get("/api/v2/convert/quoted-price", fromCoin=source, toCoin=target, fromCoinSize=amount)
        return cast("Row", found) if isinstance(found, dict) else {}

    def dust(self) -> str:
        """A coin of which the spot account has very little."""
        there = self._text(self.get("/api/v2/spot/account/assets", coin="XRP"), "available")
        self.transfer("spot", "p2p", "XRP", rounded(Decimal(there), 8))
        self.transfer("p2p", "spot", "XRP", "1")
        return "XRP"

    def subscription(self) -> str:
        """Id of a holding of a savings product."""
        body = {"productId": "1001", "periodType": "flexible", "amount": "50"}
        return self._text(self.post("/api/v2/earn/savings/subscribe", body), "orderId")

    def pledge(self) -> str:
        """Id of a loan of the loan service."""
        body = {"loanCoin": "USDT", "pledgeCoin": "BTC", "daily": "SEVEN", "pledgeAmount": "0.01"}
        return self._text(self.post("/api/v2/earn/loan/borrow", body), "orderId")

    def sub_key(self, passphrase: str) -> str:
        """An API key of the sub-account, made anew."""
        keys = self.get("/api/v2/user/virtual-subaccount-apikey-list", subAccountUid=self.sub_uid)
        known = cast("list[Row]", keys) if isinstance(keys, list) else []
        if len(known) >= 8:
            for each in known:
                body = {"subUid": self.sub_uid, "apiKey": each.get("subAccountApiKey")}
                self.post("/api/v2/broker/manage/delete-subaccount-apikey", body)
        body = {"subAccountUid": self.sub_uid, "passphrase": passphrase, "label": "fuzz", "permList": ["read"]}
        return self._text(self.post("/api/v2/user/create-virtual-subaccount-apikey", body), "subAccountApiKey")

    def _new_subaccount(self) -> str:
        made = self.post("/api/v2/user/create-virtual-subaccount", {"subAccountList": [self.name()]})
        rows = cast("Row", made).get("successList") if isinstance(made, dict) else None
        return self._text(rows, "subaAccountUid")


def rounded(number: Decimal, places: int) -> str:
    """Plain notation with so many decimal places."""
    return format(number.quantize(Decimal((0, (1,), -places)), ROUND_DOWN), "f")


def near(price: Decimal, random: Random, places: int, reach: int = 4) -> str:
    """A price within so many percent of another."""
    return rounded(price * Decimal(random.randint(1000 - reach * 10, 1000 + reach * 10)) / 1000, places)
