"""Operations of `futures_position`.

Generated from specs/bitget; do not edit.
"""
