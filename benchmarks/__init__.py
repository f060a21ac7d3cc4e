"""What a call costs, beside what a user would pick instead. `python -m benchmarks`."""
