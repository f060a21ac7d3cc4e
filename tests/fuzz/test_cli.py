"""`python -m tradespec.fuzz`."""

from __future__ import annotations

import io
import socket

import pytest
from rich.console import Console

from tests.fuzz.support import PLAN, emulator
from tests.fuzz.test_faults import number_as_text
from tradespec.emulator import Emulator, Fault
from tradespec.fuzz import cli, run
from tradespec.fuzz.target import InProcess


def fuzz(*arguments: str) -> tuple[int, str]:
    console = Console(file=io.StringIO(), width=200)
    code = cli.main(["bitflyer", *arguments], console)
    output = console.file
    assert isinstance(output, io.StringIO)
    return code, output.getvalue()


def test_a_clean_campaign_ends_with_0_and_its_figures() -> None:
    code, output = fuzz("--max-examples", "3", "--only", "getTicker", "--seed", "5")
    assert code == 0
    assert "GET /v1/getticker" in output
    assert "nothing found" in output


def test_a_finding_ends_with_1_and_is_shown_as_curl_with_the_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    handle = emulator().handle
    target = InProcess(lambda request: number_as_text(handle, request))
    monkeypatch.setattr(cli, "run", lambda exchange, plan: run(exchange, plan, target))
    code, output = fuzz("--max-examples", "3", "--only", "getTicker", "--seed", "5")
    assert code == 1
    assert "response_schema_conformance GET /v1/getticker" in output
    assert "curl -X GET" in output
    assert "http://127.0.0.1:8701/v1/getticker" in output
    assert "--seed 5" in output


def test_a_served_emulator_is_fuzzed_over_its_socket() -> None:
    with emulator().serve() as server:
        code, output = fuzz(
            "--url",
            server.base_url,
            "--key",
            PLAN.key,
            "--secret",
            PLAN.secret,
            "--max-examples",
            "2",
            "--only",
            "getBalance",
        )
    assert code == 0, output
    assert "GET /v1/me/getbalance" in output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--url", "https://api.bitflyer.com", "--key", "k", "--secret", "s"], "--i-own-this-server"),
        (["--url", "http://192.168.0.7:8701", "--key", "k", "--secret", "s"], "--i-own-this-server"),
        (["--url", "http://127.0.0.1.nip.io", "--key", "k", "--secret", "s"], "--i-own-this-server"),
        (["--url", "http://127.0.0.1:8701"], "--key and --secret"),
        (["--url", "127.0.0.1:8701", "--key", "k", "--secret", "s"], "no origin"),
        (["--key", "k", "--secret", "s"], "belong to --url"),
    ],
)
def test_what_could_hit_the_wrong_server_is_refused(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _ = fuzz(*arguments)
    assert code == 2
    assert words in capsys.readouterr().err


def test_an_operation_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bitflyer", "--only", "getTiker"]) == 2
    assert "no operation 'getTiker'; did you mean" in capsys.readouterr().err


def test_a_server_that_is_not_there_or_refuses_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    keys = ["--key", "demo-key", "--secret", "demo-secret"]
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert cli.main(["bitflyer", "--url", f"http://127.0.0.1:{port}", *keys]) == 2
    assert "does not answer" in capsys.readouterr().err
    refusing = Emulator("bitflyer")
    refusing.faults.add(Fault.rate_limited(commit=False), times=None)
    with refusing.serve() as server:
        assert cli.main(["bitflyer", "--url", server.base_url, *keys]) == 2
    assert "HTTP 429; an emulator has to be served with --no-rate-limits" in capsys.readouterr().err
