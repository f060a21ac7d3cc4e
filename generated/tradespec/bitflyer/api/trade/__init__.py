"""Operations of `trade`.

Generated from specs/bitflyer; do not edit.
"""
