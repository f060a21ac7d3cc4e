"""Contract campaigns: an exchange's server held against its contract, by thousands of generated requests.

    python -m tradespec.fuzz bitflyer --seconds 60

runs one against an emulator in this process. From Python:

    from tradespec.fuzz import Plan, profile, run

    report = run(profile("bitflyer"), Plan(seed=1, max_examples=20))
    assert report.ok, report.text()

Requests come from the contract that ships with the exchange's package (schemathesis makes them: valid, invalid, at the borders, and
chained along the contract's links). They are signed here, with code of this package's own. Judged is what went over the wire.
"""

from __future__ import annotations

from tradespec.fuzz.campaign import Plan, run
from tradespec.fuzz.profiles import UnknownExchange, profile
from tradespec.fuzz.report import Finding, Report
from tradespec.fuzz.target import InProcess, Served, Target

__all__ = ["Finding", "InProcess", "Plan", "Report", "Served", "Target", "UnknownExchange", "profile", "run"]
