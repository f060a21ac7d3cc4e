"""One module per tag.

Generated from specs/bitflyer; do not edit.
"""
