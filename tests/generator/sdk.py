"""Generate, import and drive packages of toy specs: what the tests of the back half of the generator stand on."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import httpx
import pytest

from generator.build import build_one
from tests.generator.workspace import REPOSITORY, Workspace

OVERLAY = '''\
"""No signature, no errors in bodies."""
from __future__ import annotations

from tradespec.core.clock import Clock
from tradespec.core.credentials import Credentials
from tradespec.core.operation import WireRequest
from tradespec.core.overlay import ErrorReport, Signer

__all__ = ["OVERLAY", "helper"]


def helper() -> str:
    """Re-exported by the package."""
    return "helped"


class _Overlay:
    def signer(self, credentials: Credentials, clock: Clock) -> Signer:
        return _same

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        return None


def _same(request: WireRequest) -> WireRequest:
    return request


OVERLAY = _Overlay()
'''

HEAD = """\
openapi: 3.1.0
info: {title: Toy, version: '1', description: A toy exchange.}
servers:
  - {url: 'https://toy.example', x-environment: live}
x-exchange: {name: toy, title: Toy, client: Toy, credentials: {api_key: The key}, keep-alive: 30}
tags:
  - {name: things, description: Things.}
"""


def operation(name: str, *, schema: str = "", parameters: str = "", body: str = "", extra: str = "") -> str:
    """YAML of one path `/name`: GET, or POST if it has a body. Indented pieces come as flow YAML."""
    method = "post" if body else "get"
    content = f"\n          content: {{application/json: {{schema: {schema}}}}}" if schema else ""
    lines = [
        f"  /{name}:",
        f"    {method}:",
        f"      operationId: {name}",
        "      tags: [things]",
        "      summary: Do it",
        "      description: Does it.",
        "      x-source: {section: Things, origin: official}",
        *(["      x-write-class: unsafe"] if body else []),
        *([f"      {extra}"] if extra else []),
        *([f"      parameters: {parameters}"] if parameters else []),
        *(
            [f"      requestBody: {{required: true, content: {{application/json: {{schema: {body}}}}}}}"]
            if body
            else []
        ),
        "      responses:",
        "        '200':",
        f"          description: Done.{content}",
    ]
    return "\n".join(lines) + "\n"


def spec(*operations: str, schemas: str = "", head: str = HEAD) -> str:
    """A whole root file; `schemas` is block YAML, one schema a line."""
    components = "components:\n  schemas:\n" + "".join(f"    {line}\n" for line in schemas.strip().splitlines())
    return head + "paths:\n" + "".join(operations) + (components if schemas else "")


@dataclass
class Sdk:
    """A generated toy package, imported."""

    module: ModuleType
    sent: list[httpx.Request]

    def client(self, answer: str | bytes = b"") -> Any:
        """A client whose exchange always gives this answer."""

        def handler(request: httpx.Request) -> httpx.Response:
            self.sent.append(request)
            return httpx.Response(200, content=answer)

        return self.module.Toy(api_key="k", transport=httpx.MockTransport(handler))


class Maker:
    """Builds specs into packages that can be imported as `tradespec.toy`."""

    def __init__(self, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
        self.workspace = workspace
        workspace.write("overlays/tradespec/overlays/toy.py", OVERLAY)
        # The runtime's own error classes, since what is built here is run.
        workspace.write(
            "overlays/tradespec/core/errors.py", (REPOSITORY / "overlays/tradespec/core/errors.py").read_text()
        )
        workspace.change("class: Refused", "class: OrderRejected")
        for folder in ("generated", "overlays"):
            monkeypatch.syspath_prepend(str(workspace.root / folder))

    def write(self, text: str) -> None:
        """Replace the whole spec."""
        for path in (self.workspace.root / "specs/toy").iterdir():
            path.unlink()
        self.workspace.write("specs/toy/openapi.yaml", text)

    def build(self) -> str:
        """Build; the errors, "" for none."""
        return build_one(self.workspace.root, "toy").error

    def sdk(self, text: str | None = None) -> Sdk:
        """Build and import."""
        if text is not None:
            self.write(text)
        error = self.build()
        assert not error, error
        forget()
        return Sdk(importlib.import_module("tradespec.toy"), [])


def forget() -> None:
    """Drop the toy's modules, so that the next import reads the files again."""
    for name in [name for name in sys.modules if name.startswith(("tradespec.toy", "tradespec.overlays.toy"))]:
        del sys.modules[name]
    importlib.invalidate_caches()
