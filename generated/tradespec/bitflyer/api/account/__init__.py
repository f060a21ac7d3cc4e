"""Operations of `account`.

Generated from specs/bitflyer; do not edit.
"""
