"""One module per tag.

Generated from specs/coinbtr; do not edit.
"""
