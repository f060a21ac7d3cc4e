"""Operations of `futures_market`.

Generated from specs/bitget; do not edit.
"""
