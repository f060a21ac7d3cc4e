"""Operations of `copy_spot_trader`.

Generated from specs/bitget; do not edit.
"""
