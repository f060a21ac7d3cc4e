"""Operations of `earn_savings`.

Generated from specs/bitget; do not edit.
"""
