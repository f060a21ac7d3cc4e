"""One module per tag.

Generated from specs/mtgox; do not edit.
"""
