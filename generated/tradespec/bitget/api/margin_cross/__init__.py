"""Operations of `margin_cross`.

Generated from specs/bitget; do not edit.
"""
