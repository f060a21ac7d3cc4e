"""One module per operation.

Generated from specs/bitget; do not edit.
"""
