"""Operations of `futures_plan`.

Generated from specs/bitget; do not edit.
"""
