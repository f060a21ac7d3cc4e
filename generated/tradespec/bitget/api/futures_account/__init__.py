"""Operations of `futures_account`.

Generated from specs/bitget; do not edit.
"""
