"""bitFlyer Lightning. The exchange as data. Generated from specs/bitflyer; do not edit."""

from __future__ import annotations

from tradespec.core.exchange import Bucket, ErrorRule, Exchange

EXCHANGE = Exchange(
    name="bitflyer",
    title="bitFlyer Lightning",
    environments={"live": "https://api.bitflyer.com"},
    credentials=("api_key", "api_secret"),
    keep_alive=30,
    secret_headers=("access-key", "access-sign", "access-timestamp"),
    buckets=(
        Bucket("ip", limit=500, per=300, scope="ip"),
        Bucket("private", limit=500, per=300, scope="account"),
        Bucket("orders", limit=300, per=300, scope="account"),
        Bucket("small_orders", limit=100, per=60, scope="account"),
    ),
    errors=(
        ErrorRule("*", "OrderNotFound", "rejected", match="Order not found", note="Order not found"),
        ErrorRule("*", "MarketClosed", "rejected", match="Market state is closed", note="Market state is closed."),
        ErrorRule("-1", "RateLimited", "rejected", note="Over API limit per period, per IP address"),
        ErrorRule("-2", "Maintenance", "rejected", note="Under maintenance"),
        ErrorRule("-100", "BadRequest", "rejected", note="Invalid product"),
        ErrorRule("-102", "InvalidOrder", "rejected", note="Invalid direction code"),
        ErrorRule("-106", "InvalidOrder", "rejected", note="The price is too low."),
        ErrorRule("-110", "InvalidOrder", "rejected", note="The minimum order size is 0.001 BTC."),
        ErrorRule("-121", "AccountRestricted", "rejected", note="Please accept the terms of use."),
        ErrorRule("-122", "BadRequest", "rejected", note="Empty request body"),
        ErrorRule("-156", "BadRequest", "rejected", note="Execution history is limited to the most recent 31 days."),
        ErrorRule("-159", "SelfTrade", "rejected", note="You cannot place an order as it is the Self Trade."),
        ErrorRule("-200", "InsufficientFunds", "rejected", note="Insufficient funds"),
        ErrorRule("-204", "MarketClosed", "rejected", note="Market state is closed."),
        ErrorRule("-205", "InsufficientFunds", "rejected", note="Margin amount is insufficient for this order."),
        ErrorRule("-208", "ExchangeBusy", "rejected", note="Order is not accepted. Please try again later."),
        ErrorRule("-500", "PermissionDenied", "rejected", match="Permission denied", note="Permission denied"),
        ErrorRule("-500", "InvalidSignature", "rejected", match="Invalid signature", note="Invalid signature"),
        ErrorRule("-500", "AuthenticationError", "rejected", match="Key not found", note="Key not found"),
        ErrorRule("-500", "AuthenticationError", "rejected", note="ACCESS-KEY header is required"),
        ErrorRule("-505", "TwoFactorRequired", "rejected", note="Two-factor authentication code is incorrect."),
        ErrorRule(
            "-508",
            "RateLimited",
            "rejected",
            note="Your ordering has been limited due to submitting an irregular number of orders.",
        ),
        ErrorRule("-700", "AccountRestricted", "rejected", note="This account has not yet been authenticated"),
    ),
)
"""Environments, error table, rate limits."""
