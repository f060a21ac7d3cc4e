"""What the vocabulary says about requests beyond plain objects: checks, hints, arrays, headers, names, buckets, secrets."""

from __future__ import annotations

import pytest

from tests.generator.sdk import Maker, operation, spec
from tradespec.core.errors import (
    ParameterError,
)

NOON = 1_700_000_000_000


def test_further_checks_teach_and_hints_are_shown(maker: Maker) -> None:
    checks = """\
      x-checks:
        - {at-least-one-of: [a, b], say: Name the order}
        - {together: [c, d], say: Price and size go together}
        - {span: {from: t0, to: t1, days: 1}, say: The window is too long}
        - {when: {a: x, e: wrong}, forbid: [b], say: Not both}
"""
    names = ["a", "b", "c", "d"]
    parameters = ", ".join(f"{{name: {n}, in: query, description: N., schema: {{type: string}}}}" for n in names)
    times = ", ".join(
        f"{{name: {n}, in: query, description: N., schema: {{type: integer, x-time: unix-ms}}}}" for n in ("t0", "t1")
    )
    word = "{name: e, in: query, description: E., schema: {$ref: '#/components/schemas/Word'}}"
    text = spec(
        operation("getIt", schema="{type: string}", parameters=f"[{parameters}, {times}, {word}]"),
        schemas="Word: {description: A word., type: string, enum: [right, wrong], x-enum-hints: {left: write right}}",
    ).replace("      parameters:", checks + "      parameters:")
    things = maker.sdk(text).client('"x"').things
    assert things.get_it(a="x", b="y", t0=NOON, t1=NOON + 86_400_000) == "x"
    for wrong, said in (
        ({}, "Name the order"),
        ({"a": "1", "c": "1"}, "Price and size go together .d missing"),
        ({"a": "1", "t0": NOON, "t1": NOON + 86_400_001}, "The window is too long"),
        ({"a": "1", "t0": NOON, "t1": 0}, f"t0={NOON} is after t1=0"),
        ({"a": "1", "t0": 1_700_000_000}, "looks like seconds; write milliseconds: 1700000000000"),
        ({"a": "x", "b": "y", "e": "wrong"}, "Not both"),
        ({"a": "1", "e": "left"}, "write right"),
        ({"a": "1", "e": "RIGHT"}, "write 'right'"),
    ):
        with pytest.raises(ParameterError, match=said):
            things.get_it(**wrong)


def test_a_body_may_be_an_array(maker: Maker) -> None:
    sdk = maker.sdk(
        spec(
            operation("makeMany", schema="{type: string}", body="{$ref: '#/components/schemas/MakeManyRequest'}"),
            schemas="""
MakeManyRequest:
  description: Several.
  type: array
  x-argument: accounts
  minItems: 1
  maxItems: 2
  items: {$ref: '#/components/schemas/MakeOne'}
MakeOne:
  description: One.
  type: object
  additionalProperties: false
  required: [name]
  properties:
    name: {description: Name., type: string}
    lever: {description: Leverage., type: string, format: int64}
""",
        )
    )
    one = sdk.module.MakeOne
    assert sdk.client('"ok"').things.make_many(accounts=[one(name="a", lever=3), one(name="b")]) == "ok"
    assert sdk.sent[-1].content == b'[{"name":"a","lever":"3"},{"name":"b"}]'
    assert sdk.sent[-1].headers["content-type"] == "application/json"
    for wrong in ([], [one(name="a")] * 3, one(name="a")):
        with pytest.raises(ParameterError):
            sdk.client('"ok"').things.make_many(accounts=wrong)


def test_headers_of_the_exchange_and_of_signed_requests_to_an_environment(maker: Maker) -> None:
    head = "x-headers: {locale: en-US}\nsecurity: [{key: []}]\n"
    text = spec(
        operation("getPublic", schema="{type: string}", extra="security: []"),
        operation("getSigned", schema="{type: string}"),
    )
    text = text.replace("tags:\n", head + "tags:\n", 1).replace(
        "  - {url: 'https://toy.example', x-environment: live}\n",
        "  - {url: 'https://toy.example', x-environment: live}\n"
        "  - {url: 'https://toy.example', x-environment: demo, x-signed-headers: {paptrading: '1'}}\n",
    )
    sdk = maker.sdk(
        text + "components: {securitySchemes: {key: {type: apiKey, in: header, name: K, description: Key.}}}\n"
    )
    import httpx

    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=b'"x"')

    for settings in ({}, {"environment": "demo"}, {"environment": "demo", "headers": {"Locale": "zh-CN"}}):
        client = sdk.module.Toy(api_key="k", transport=httpx.MockTransport(handler), **settings)
        client.things.get_public()
        client.things.get_signed()
    assert [request.headers.get("paptrading") for request in seen] == [None, None, None, "1", None, "1"]
    assert [request.headers.get_list("locale") for request in seen[-3:]] == [["en-US"], ["zh-CN"], ["zh-CN"]]


def test_methods_lose_the_tag_that_their_operation_id_begins_with(maker: Maker) -> None:
    text = spec(operation("thingsGetAll", schema="{type: string}"), operation("getTwo", schema="{type: string}"))
    sdk = maker.sdk(text.replace("description: Does it.", "description: As thingsGetAll does."))
    client = sdk.client('"x"')
    assert client.things.get_all() == client.things.get_two() == "x"
    assert "`things.get_all`" in client.things.get_two.__doc__


def test_buckets_of_each_operation_carry_its_name(maker: Maker) -> None:
    one = "one: {limit: 5, per: 1, scope: ip, each: true, description: Each.}"
    limits = f"x-rate-limits: {{{one}, all: {{limit: 9, per: 1, scope: ip, description: All.}}}}\n"
    text = spec(operation("getA", schema="{type: string}", extra="x-rate-limit: {one: 1, all: 2}"))
    sdk = maker.sdk(text.replace("tags:\n", limits + "tags:\n", 1))
    from importlib import import_module

    assert import_module("tradespec.toy.api.things.get_a").OPERATION.buckets == (("one@getA", 1), ("all", 2))
    assert {bucket.name: bucket.each for bucket in sdk.module.EXCHANGE.buckets} == {"one": True, "all": False}


def test_a_secret_does_not_show_on_either_side(maker: Maker) -> None:
    sdk = maker.sdk(
        spec(
            operation(
                "makeKey", schema="{$ref: '#/components/schemas/Key'}", body="{$ref: '#/components/schemas/KeyRequest'}"
            ),
            schemas="""
KeyRequest:
  description: A key.
  type: object
  additionalProperties: false
  required: [passphrase]
  properties:
    passphrase: {description: Passphrase., type: string, x-secret: true, pattern: '^[a-z]{8,}$'}
Key:
  description: A key.
  type: object
  required: [secretKey]
  properties:
    secretKey: {description: Secret., type: string, x-secret: true}
""",
        )
    )
    from tradespec.core.secret import Secret
    from tradespec.core.wire import as_wire

    client = sdk.client('{"secretKey": "open-sesame"}')
    for passphrase in ("abcdefgh", Secret("abcdefgh")):
        key = client.things.make_key(passphrase=passphrase)
        assert sdk.sent[-1].content == b'{"passphrase":"abcdefgh"}'
        assert key.secret_key.reveal() == "open-sesame"
        assert (
            "sesame" not in f"{key!r} {key} {as_wire(key)} {client.things.make_key_detailed(passphrase=passphrase)!r}"
        )
    with pytest.raises(ParameterError) as caught:
        client.things.make_key(passphrase="Hunter22")
    assert "Hunter22" not in f"{caught.value!r}{caught.value}"
    with pytest.raises(TypeError, match="takes a Secret or text"):
        client.things.make_key(passphrase=5)
