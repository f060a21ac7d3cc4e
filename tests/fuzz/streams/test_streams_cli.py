"""`python -m tradespec.fuzz streams`."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from tradespec.core.streams.buffer import Buffer
from tradespec.fuzz import cli


def fuzz(*arguments: str) -> tuple[int, str]:
    console = Console(file=io.StringIO(), width=200)
    code = cli.main(["streams", *arguments], console)
    output = console.file
    assert isinstance(output, io.StringIO)
    return code, output.getvalue()


def test_a_clean_campaign_ends_with_0_and_the_figures_of_both_sides() -> None:
    code, output = fuzz("bitflyer", "--runs", "3", "--seed", "5")
    assert code == 0
    assert "parent_order_events" in output
    assert "unsubscribe" in output
    assert output.count("nothing found") == 2


def test_a_finding_ends_with_1_and_is_shown_with_its_frame_and_how_to_make_it_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put = Buffer.put

    def twice(self: Buffer, item: object) -> None:
        put(self, item)
        put(self, item)

    monkeypatch.setattr(Buffer, "put", twice)
    code, output = fuzz("bitflyer", "--runs", "2", "--side", "client", "--only", "ticker")
    assert code == 1
    assert "one item for one frame" in output
    assert "b'" in output
    assert "again: streams bitflyer --side client --seed 1 --run" in output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--only", "ticker"], "--only needs --side"),
        (["--side", "client", "--only", "tickr"], "there is ticker"),
        (["--side", "server", "--only", "ticker"], "has no 'ticker' on this side"),
        (["--run", "-1"], "counts from 0"),
    ],
)
def test_options_that_make_no_sense_are_told(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["streams", "bitflyer", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_an_exchange_without_streams_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["streams", "bitget"])
    assert "invalid choice" in capsys.readouterr().err
