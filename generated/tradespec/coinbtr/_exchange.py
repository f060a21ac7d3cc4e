"""CoinBTR. The exchange as data. Generated from specs/coinbtr; do not edit."""

from __future__ import annotations

from tradespec.core.exchange import Envelope, ErrorRule, Exchange

EXCHANGE = Exchange(
    name="coinbtr",
    title="CoinBTR",
    environments={"live": "https://coinbtr.com"},
    credentials=("api_key",),
    keep_alive=30,
    secret_headers=("authorization",),
    envelope=Envelope(code="success", ok="true", message="msg", data="data"),
    buckets=(),
    errors=(ErrorRule("*", "ApiError", "rejected", http=(200,), note="the exchange gave no reason"),),
)
"""Environments, error table, rate limits."""
