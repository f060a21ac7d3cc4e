"""Operations of `broker_affiliate`.

Generated from specs/bitget; do not edit.
"""
