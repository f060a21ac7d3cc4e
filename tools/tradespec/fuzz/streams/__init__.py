"""Message fuzzing, both directions: a hostile exchange against the client, a hostile client against the emulator.

    python -m tradespec.fuzz streams bitflyer --seconds 60

From Python:

    from tradespec.fuzz.streams import client

    report = client.run("bitflyer", client.Plan(seed=1, runs=20))
    assert report.ok, report.text()
"""
