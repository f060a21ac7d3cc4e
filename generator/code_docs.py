"""Docstrings of the generated code."""

from __future__ import annotations

from .ir import Api, Model, Operation, Stream, Streams


def package_doc(api: Api) -> str:
    """The docstring of the generated package."""
    return f"{api.title}: a typed, exact client.\n\n{api.doc.strip()}"


def client_doc(api: Api, prefix: str) -> str:
    """The docstring of a facade."""
    variables = " and ".join(f"TRADESPEC_{api.name.upper()}_{name.upper()}" for name in api.credentials)
    kind, safe = ("An asynchronous", "Task-safe") if prefix else ("A", "Thread-safe")
    lines = [f"{kind} client of {dot(api.title)}", "", "Args:"]
    lines += [f"    {name}: {dot(_flat(text))}" for name, text in api.credentials.items()]
    lines += [
        "    environment: which of the exchange's environments to talk to.",
        "    settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.",
        "",
        f"{safe}: make one and keep it. `from_env()` reads the credentials from {variables}.",
    ]
    return "\n".join(lines)


def operation_text(op: Operation, api: Api) -> str:
    """The full docstring of an operation."""
    lines = [dot(op.summary), ""]
    if op.doc:
        lines += [op.doc, ""]
    lines.append("Args:")
    lines += [f"    {p.name}: {_flat(p.doc) or p.wire}" for p in op.parameters]
    lines += ["    options: timeouts, headers and retries of this one call.", ""]
    lines += ["Raises:"] + [f"    {name}: {text}" for name, text in _raises(op)] + [""]
    if op.buckets:
        lines += [f"Rate limits: {_limits(op, api)}.", ""]
    also = f" (also spelled {', '.join(op.aliases)}, which is never sent)" if op.aliases else ""
    lines.append(f"{op.method} {op.path}{also}. Document section: {op.source}.")
    return "\n".join(lines)


def _limits(op: Operation, api: Api) -> str:
    """What a call counts against, in the exchange's own units."""
    found: list[str] = []
    for name, cost in op.buckets:
        bucket = api.buckets[name.partition("@")[0]]
        many = f", and this call takes {cost}" if cost > 1 else ""
        scope = "this operation" if bucket.get("each") else "all that count together"
        found.append(f"{bucket['limit']} in {bucket['per']} s per {bucket['scope']} for {scope}{many}")
    return "; ".join(found)


def _raises(op: Operation) -> list[tuple[str, str]]:
    found = [("ParameterError", "an argument is wrong; nothing was sent.")] if op.parameters else []
    if op.signed:
        found.append(("MissingCredentials", "the client has no keys; nothing was sent."))
    found.append(("ApiError", "the exchange answered with an error."))
    if op.write_class == "unsafe":
        found.append(("TransportError", "no answer; if its `outcome` is unknown the call may have taken effect."))
    else:
        found.append(("TransportError", "no answer, after the retries."))
    found.append(("ContractBreach", "the answer is not what the contract says."))
    return found


def stream_text(stream: Stream) -> str:
    """The full docstring of a stream's method."""
    lines = [dot(stream.summary), "", stream.doc, "", "Args:"]
    lines += [f"    {p.name}: {_flat(p.doc)}" for p in stream.parameters]
    lines += [
        "    buffer: messages that wait for you at most; beyond it the oldest are dropped, and a `Gap` says so.",
        "",
        "Raises:",
        "    ParameterError: an argument is wrong; nothing was sent.",
        *(["    MissingCredentials: the client has no keys."] if stream.private else []),
        "    ApiError: while iterating: the exchange refused the channel.",
        "",
        f"Document section: {stream.source}.",
    ]
    return "\n".join(lines)


def execute_text(streams: Streams) -> str:
    """The full docstring of the method that makes calls over the stream."""
    some = next(f"{resource}.{methods[0]}" for resource, methods in streams.callable.items())
    return "\n".join(
        [
            "Do a call over the stream instead of HTTP, with the same nonces, errors and result.",
            "",
            f"`{some}(...)` of this object does the same and gives the result itself. A call without answer may have been "
            "carried out; it is not sent again unless it only reads.",
            "",
            "Args:",
            f"    call: `call(...)` of an operation's module, such as `api.{some}`.",
            "    options: timeouts and retries of this one call.",
            "",
            "Raises:",
            "    ParameterError: the operation can't be called over the stream; nothing was sent.",
            "    MissingCredentials: the client has no keys; nothing was sent.",
            "    ApiError: the exchange answered with an error.",
            "    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.",
            "    ContractBreach: the answer is not what the contract says.",
        ]
    )


def over_stream_text(place: tuple[str, tuple[str, ...]]) -> str:
    """The docstring of a resource whose methods are called over the stream."""
    resource, methods = place
    return f"`client.{resource}` over the stream: {', '.join(methods)}. Others raise ParameterError; nothing is sent."


def model_text(model: Model) -> str:
    """The docstring of a model."""
    lines = [dot(model.doc), "", "Attributes:"]
    return "\n".join(lines + [f"    {f.name}: {_flat(f.doc) or f.wire}" for f in model.fields])


def dot(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?)" else text + "."


def _flat(text: str) -> str:
    return " ".join(text.split())
