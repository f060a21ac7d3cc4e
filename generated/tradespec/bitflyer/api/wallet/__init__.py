"""Operations of `wallet`.

Generated from specs/bitflyer; do not edit.
"""
