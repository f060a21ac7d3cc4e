"""Operations of `market`.

Generated from specs/bitflyer; do not edit.
"""
