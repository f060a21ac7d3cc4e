"""Operations of `margin_isolated`.

Generated from specs/bitget; do not edit.
"""
