"""Operations of `spot_wallet`.

Generated from specs/bitget; do not edit.
"""
