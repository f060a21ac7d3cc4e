"""Operations of `account`.

Generated from specs/coinbtr; do not edit.
"""
