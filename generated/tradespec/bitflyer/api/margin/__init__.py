"""Operations of `margin`.

Generated from specs/bitflyer; do not edit.
"""
