"""CoinBTR. The exchange as data. Generated from specs/coinbtr; do not edit."""

from __future__ import annotations

from tradespec.core.exchange import Envelope, Exchange

EXCHANGE = Exchange(
    name="coinbtr",
    title="CoinBTR",
    environments={"live": "https://coinbtr.com"},
    credentials=("api_key",),
    keep_alive=30,
    secret_headers=("authorization",),
    envelope=Envelope(code="success", ok="true", message="msg", data="data"),
    buckets=(),
    errors=(),
)
"""Environments, error table, rate limits."""
