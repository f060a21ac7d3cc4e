"""Operations of `spot_market`.

Generated from specs/bitget; do not edit.
"""
