"""One module per operation.

Generated from specs/mtgox; do not edit.
"""
