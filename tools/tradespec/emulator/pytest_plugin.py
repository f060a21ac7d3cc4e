"""Fixtures of the emulator for your own tests."""
