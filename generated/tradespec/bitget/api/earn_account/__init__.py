"""Operations of `earn_account`.

Generated from specs/bitget; do not edit.
"""
