"""Where requests go: each operation to its host, and all to the one that is named."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mtgox.contract import DOCUMENT, Spec, operations
from tests.mtgox.support import Script, method, run
from tradespec.core.errors import ConfigurationError
from tradespec.mtgox import MtGox

MAIN, DATA = "mtgox.com", "data.mtgox.com"


def script(spec: Spec) -> Script:
    return Script(httpx.Response(200, text=spec.answers()[0]))


def test_scripts_and_activation_are_on_the_main_site_and_all_else_is_not() -> None:
    elsewhere = {spec.id for spec in operations() if spec.host == MAIN}
    assert elsewhere == {"activate"} | {spec.id for spec in operations() if spec.tag == "legacy"}
    assert {spec.host for spec in operations()} == {MAIN, DATA}
    assert {one["x-environment"]: one["url"] for one in DOCUMENT["servers"]} == {
        "live": f"https://{DATA}",
        "main": f"https://{MAIN}",
    }


@pytest.mark.anyio
@pytest.mark.parametrize("spec", operations(), ids=str)
async def test_each_operation_goes_to_its_host_and_a_named_one_takes_all(spec: Spec) -> None:
    wanted: list[tuple[dict[str, Any], str]] = [
        ({}, f"https://{spec.host}"),
        ({"environment": "live"}, f"https://{spec.host}"),
        ({"environment": "main"}, f"https://{MAIN}"),
        ({"base_url": "http://127.0.0.1:8701"}, "http://127.0.0.1:8701"),
        ({"base_url": "https://gox.example", "environment": "main"}, "https://gox.example"),
    ]
    for settings, origin in wanted:
        sent = script(spec)
        with sent.client(**settings) as client:
            run(client, spec)
        async with sent.async_client(**settings) as async_client:
            await method(async_client, spec)(**spec.arguments())
        for request in sent.requests:
            assert f"{request.url.scheme}://{request.url.netloc.decode()}" == origin
            assert request.headers.get_list("host") == [origin.partition("//")[2]]


def test_keys_do_not_travel_over_plain_http_to_another_machine() -> None:
    with pytest.raises(ConfigurationError, match="allow_insecure"):
        Script().client(base_url="http://gox.example")
    Script().client(base_url="http://gox.example", allow_insecure=True).close()


SECRET_BOTH_WAYS = {"activate", *(spec.id for spec in operations() if spec.tag == "legacy" and spec.method == "POST")}


@pytest.mark.parametrize("spec", [spec for spec in operations() if not spec.signed], ids=str)
def test_passwords_and_new_keys_do_not_either_even_without_a_key_of_ours(spec: Spec) -> None:
    plain: dict[str, Any] = {"base_url": "http://gox.example", "api_key": None, "api_secret": None}
    sent = script(spec)
    with sent.client(**plain, allow_insecure=True) as client:
        run(client, spec)
    with sent.client(**plain) as client:
        if spec.id in SECRET_BOTH_WAYS:
            with pytest.raises(ConfigurationError, match="allow_insecure") as caught:
                run(client, spec)
            assert (caught.value.outcome, caught.value.operation) == ("not_sent", spec.id)
        else:
            run(client, spec)
    assert len(sent.requests) == (1 if spec.id in SECRET_BOTH_WAYS else 2)


def test_an_environment_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="live"):
        MtGox(environment="demo")  # type: ignore[arg-type]
