"""What one exchange is, as data: the generated package holds one `Exchange` record, made from the root of its spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen


@frozen
class ErrorRule:
    """One row of the exchange's error table (`x-errors`). The first row that fits an answer wins.

    Attributes:
        code: the exchange's code as text; "*" fits any code.
        error: name of the exception class in `tradespec.core.errors`.
        outcome: "rejected" (proven not done) or "unknown".
        match: text that must occur in the message.
        http: HTTP statuses the row is limited to; empty for any.
        resend: the refusal proves that nothing happened and that the same request, freshly signed, may go out once more.
        note: the message as the exchange words it.
        hint: what to do about it, shown with the error.
    """

    code: str
    error: str
    outcome: Literal["rejected", "unknown"]
    match: str | None = None
    http: tuple[int, ...] = ()
    resend: bool = False
    note: str = ""
    hint: str = ""


@frozen
class Bucket:
    """One rate limit (`x-rate-limits`): `limit` units per `per` seconds, counted per IP address, key or account.

    With `each` every operation has a bucket of its own of this size; operations name it as "<name>@<operation>".
    """

    name: str
    limit: int
    per: float
    scope: Literal["ip", "key", "account"]
    each: bool = False


@frozen
class Envelope:
    """Names of the fields that wrap every answer (`x-envelope`), and the code that means success, as it is written on the wire."""

    code: str
    ok: str
    message: str
    data: str


@frozen
class Exchange:
    """One exchange as its spec describes it.

    Attributes:
        name: the package name, such as "bitflyer"; also the logger's and the environment variables' name.
        title: the exchange's own name.
        environments: environment name -> origin; the first is the default.
        credentials: names of the credentials, in order, such as ("api_key", "api_secret").
        errors: the error table.
        buckets: the rate limits.
        keep_alive: seconds for which an idle connection is trusted.
        secret_headers: request headers (lower case) that must never be shown.
        envelope: how answers are wrapped, if they are.
        unlisted: what an error code that `errors` does not list proves about a write: "rejected" with HTTP 4xx, or "unknown".
        headers: sent with every request, unless the user sets the same one.
        signed_headers: environment name -> headers of its signed requests.
        scales: currency -> decimals of its integers, "other" for the rest.
    """

    name: str
    title: str
    environments: Mapping[str, str]
    credentials: tuple[str, ...]
    errors: tuple[ErrorRule, ...] = ()
    buckets: tuple[Bucket, ...] = ()
    keep_alive: float = 5.0
    secret_headers: tuple[str, ...] = field(default=())
    envelope: Envelope | None = None
    unlisted: Literal["rejected", "unknown"] = "rejected"
    headers: Mapping[str, str] = field(factory=dict[str, str])
    signed_headers: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    scales: Mapping[str, int] = field(factory=dict[str, int])
