"""Operations of `futures_trade`.

Generated from specs/bitget; do not edit.
"""
