"""What a call or a message of a stream costs, beside what a user would pick instead. `python -m benchmarks`."""
