from __future__ import annotations

import copy
import inspect
import pickle

import pytest

from tradespec.core import errors
from tradespec.core.errors import ContractBreach, InsufficientFunds, Outcome, ParameterTypeError, TradespecError
from tradespec.core.secret import Secret


def refusal(**details: object) -> InsufficientFunds:
    defaults: dict[str, object] = {
        "exchange": "bitflyer",
        "operation": "sendChildOrder",
        "status": 400,
        "code": "-200",
        "outcome": Outcome.REJECTED,
    }
    return InsufficientFunds("Insufficient funds", **{**defaults, **details})  # type: ignore[arg-type]


def test_the_text_tells_where_what_and_what_became_of_it() -> None:
    assert str(refusal()) == "bitflyer sendChildOrder: HTTP 400, -200 Insufficient funds [rejected]"
    assert str(refusal(hint="Add funds")).endswith("[rejected]. Add funds")
    assert str(TradespecError("no such thing")) == "no such thing"


def test_a_repr_shows_a_short_excerpt_of_the_body_without_secrets() -> None:
    secret = Secret("hidden-in-a-body-1")
    shown = repr(refusal(body=b'{"key":"hidden-in-a-body-1"}' + b"x" * 5000))
    assert secret.reveal() not in shown
    assert "5028 bytes" in shown
    assert len(shown) < 300


def test_a_message_that_echoes_a_secret_is_blanked() -> None:
    secret = Secret("echoed-secret-1")
    error = TradespecError(f"Key not found: {secret.reveal()}")
    assert error.message == "Key not found: ***"
    assert secret.reveal() not in repr(error.args)


@pytest.mark.parametrize("name", [name for name in errors.__all__ if name != "Outcome"])
def test_every_error_survives_pickling_and_copying(name: str) -> None:
    kind = getattr(errors, name)
    error = kind("text", exchange="x", operation="y", status=500, body=b"b", outcome=Outcome.UNKNOWN, retry_after=1.5)
    error.add_note("a note")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert twin.__dict__ == error.__dict__
        assert str(twin) == str(error)


def test_a_breach_keeps_its_path_and_issues_through_pickling() -> None:
    error = ContractBreach("bad", path="$.a", issues=("$.a: bad",), status=200)
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.path, twin.issues) == ("$.a", ("$.a: bad",))


def test_wrong_arguments_can_be_caught_as_the_builtin_errors() -> None:
    assert issubclass(ParameterTypeError, TypeError)
    assert issubclass(ParameterTypeError, ValueError)


def test_the_tree_in_the_docstring_is_the_tree_of_the_classes() -> None:
    tree = (errors.__doc__ or "").split("\n\n")[1]
    drawn: dict[str, int] = {}
    for line in tree.splitlines():
        text = line.lstrip(" │├└─")
        drawn[text.split()[0]] = (len(line) - len(text) - 4) // 4
    defined = {
        name: sum(issubclass(base, TradespecError) for base in kind.__mro__) - 1
        for name, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, TradespecError)
    }
    assert drawn == defined
    assert set(errors.__all__) == {*defined, "Outcome"}
