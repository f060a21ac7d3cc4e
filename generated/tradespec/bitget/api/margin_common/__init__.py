"""Operations of `margin_common`.

Generated from specs/bitget; do not edit.
"""
