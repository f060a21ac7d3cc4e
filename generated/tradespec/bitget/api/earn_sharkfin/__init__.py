"""Operations of `earn_sharkfin`.

Generated from specs/bitget; do not edit.
"""
