"""Mt.Gox. The exchange as data. Generated from specs/mtgox; do not edit."""

from __future__ import annotations

from tradespec.core.exchange import Bucket, Envelope, ErrorRule, Exchange

EXCHANGE = Exchange(
    name="mtgox",
    title="Mt.Gox",
    environments={"live": "https://data.mtgox.com", "main": "https://mtgox.com"},
    credentials=("api_key", "api_secret"),
    keep_alive=30,
    secret_headers=("rest-key", "rest-sign"),
    envelope=Envelope(code="result", ok="success", message="error", data="return"),
    unlisted="unknown",
    scales={"BTC": 8, "LTC": 8, "NMC": 8, "JPY": 3, "SEK": 3, "other": 5},
    buckets=(
        Bucket("ticker", limit=1, per=30, scope="ip"),
        Bucket("full_depth", limit=5, per=3600, scope="ip"),
    ),
    errors=(
        ErrorRule("*", "ServerError", "unknown", match="MySQL error", note="MySQL error, please retry later"),
        ErrorRule(
            "*",
            "ServerError",
            "unknown",
            match="Invalid call",
            hint="About one first call in ten failed this way, and a repeat helped",
            note="Invalid call",
        ),
        ErrorRule(
            "login_error_invalid_nonce",
            "NonceRefused",
            "rejected",
            resend=True,
            hint="Nonces of a key must grow: give every program a key of its own, or let all share one nonce store; a key used once with a far too large nonce is lost. With Tonces: set this machine's clock",
            note="Identification required to access private API",
        ),
        ErrorRule(
            "login_error_invalid_rest_sign",
            "InvalidSignature",
            "rejected",
            hint="Most often api_secret is wrong or cut short",
            note="Identification required to access private API",
        ),
        ErrorRule(
            "login_error_invalid_rest_key",
            "AuthenticationError",
            "rejected",
            hint="Check api_key; the key may have been deleted",
            note="Identification required to access private API",
        ),
        ErrorRule(
            "login_error_missing_rest_key",
            "AuthenticationError",
            "rejected",
            note="Identification required to access private API",
        ),
        ErrorRule(
            "*",
            "AuthenticationError",
            "rejected",
            match="Identification required",
            note="Identification required to access private API",
        ),
        ErrorRule(
            "*",
            "OrderNotFound",
            "rejected",
            match="Order not found",
            hint="It may be filled or cancelled, or have no fills yet: look at getOrders and the wallet history",
            note="Order not found",
        ),
        ErrorRule(
            "*",
            "InvalidOrder",
            "rejected",
            match="Order amount is too low",
            hint="The smallest order was 0.01 BTC in 2013",
            note="Order amount is too low",
        ),
        ErrorRule(
            "*",
            "InvalidOrder",
            "rejected",
            match="should be ask or bid",
            note='Invalid parameter "type" (should be ask or bid)',
        ),
        ErrorRule(
            "*",
            "RateLimited",
            "rejected",
            match="Too many orders placed",
            hint="Wait as long as the message says",
            note="Too many orders placed",
        ),
        ErrorRule("*", "NotFound", "rejected", match="Chosen API not found", note="Chosen API not found"),
        ErrorRule(
            "*", "BadRequest", "rejected", match="Invalid request method", note="Invalid request method for this API"
        ),
        ErrorRule("*", "BadRequest", "rejected", match="Invalid parameter", note="Invalid parameter"),
        ErrorRule("*", "BadRequest", "rejected", match="Parameter ", note="Parameter amount_int or amount is required"),
        ErrorRule(
            "*",
            "AuthenticationError",
            "rejected",
            match="Not logged in",
            hint="The scripts under /code/ take login name and password in every call; password logins ended in March 2012",
            note="Not logged in.",
        ),
        ErrorRule(
            "*", "BadRequest", "rejected", match="Please enter a valid amount", note="Please enter a valid amount"
        ),
        ErrorRule("*", "BadRequest", "rejected", match="Invalid Dwolla account", note="Invalid Dwolla account"),
        ErrorRule("*", "ApiError", "rejected", match="Not available yet", note="Not available yet"),
        ErrorRule("unknown_error", "ApiError", "unknown", note="Random Unknown error"),
    ),
)
"""Environments, error table, rate limits."""
