"""Operations of `spot_trade`.

Generated from specs/bitget; do not edit.
"""
