"""One module per tag.

Generated from specs/bitget; do not edit.
"""
