"""Operations of the HTTP contract that can be called over the stream: those that fit, and what is said of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import build_one
from tests.generator.stream_workspace import edit, with_streams
from tests.generator.workspace import Workspace

SENDING = "    description: Starts a channel.\n"
CASES = {
    "an operation that is not there": ("{sendOrders: order/add}", "x-calls", "sendOrders is no operation"),
    "one that is not signed": ("{getTrades: trades}", "x-calls", "getTrades is not signed"),
    "no name": ("{sendOrder: ''}", "x-calls", "shorter than 1"),
    "none at all": ("{}", "x-calls", "x-calls"),
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return with_streams(tmp_path)


@pytest.mark.parametrize(("calls", "rule", "said"), CASES.values(), ids=CASES.keys())
def test_what_can_not_be_called_is_told_with_its_line(workspace: Workspace, calls: str, rule: str, said: str) -> None:
    edit(workspace, SENDING, f"{SENDING}    x-calls: {calls}\n")
    (problem,) = workspace.problems()
    assert "x-calls" in workspace.line(problem)
    assert said in str(problem)
    assert problem.rule == rule
    assert problem.mend


def test_who_receives_does_not_call(workspace: Workspace) -> None:
    edit(
        workspace,
        "    description: Each trade.\n",
        "    description: Each trade.\n    x-calls: {sendOrder: order/add}\n",
    )
    (problem,) = workspace.problems()
    assert "sends nothing" in problem.what


def test_a_channel_is_not_called_like_a_resource_with_calls(workspace: Workspace) -> None:
    edit(workspace, SENDING, f"{SENDING}    x-calls: {{sendOrder: order/add}}\n")
    edit(workspace, "x-method: levels", "x-method: trade")
    (problem,) = workspace.problems()
    assert "x-method: trade" in workspace.line(problem)
    assert "resource" in problem.what


def test_calls_become_resources_of_the_streams(workspace: Workspace) -> None:
    edit(workspace, SENDING, f"{SENDING}    x-calls: {{sendOrder: order/add}}\n")
    build_one(workspace.root, "toy")
    code = (workspace.package / "streams.py").read_text()
    assert "calls={'sendOrder': 'order/add'}" in code.replace('"', "'")
    assert "def trade(self) -> TradeApi:" in code
    assert "`client.trade` over the stream: send_order." in code
    assert "async def execute(self, call: Call[T]" in code
