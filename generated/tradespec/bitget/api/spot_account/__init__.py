"""Operations of `spot_account`.

Generated from specs/bitget; do not edit.
"""
