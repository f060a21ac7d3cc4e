"""One module per operation.

Generated from specs/bitflyer; do not edit.
"""
