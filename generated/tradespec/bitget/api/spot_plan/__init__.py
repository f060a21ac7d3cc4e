"""Operations of `spot_plan`.

Generated from specs/bitget; do not edit.
"""
