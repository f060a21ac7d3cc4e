"""Operations of `earn_loan`.

Generated from specs/bitget; do not edit.
"""
