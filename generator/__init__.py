"""The generator: `specs/<exchange>/` in, `generated/tradespec/<exchange>/` out. Run it as `python -m generator`."""
