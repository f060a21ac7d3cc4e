"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class EarnEliteProject:
    """A project behind a product.

    Attributes:
        project_name: Its name.
    """

    project_name: str | None = _field(default=None, metadata={"wire": "projectName"})


class EarnEliteProjectWire(WireStruct):
    """`EarnEliteProject` as it travels."""

    project_name: str | None = _wire_field(default=None, name="projectName")


def build_earn_elite_project(wire: EarnEliteProjectWire) -> EarnEliteProject:
    """Checked and converted: wire twin -> model."""
    return EarnEliteProject(
        wire.project_name,
    )
