"""One module per operation.

Generated from specs/coinbtr; do not edit.
"""
