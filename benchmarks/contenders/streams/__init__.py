"""Contenders for streams: `cases(url)` gets the sender's address. All their cases are `many`."""
