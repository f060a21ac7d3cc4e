"""Operations of `account`.

Generated from specs/mtgox; do not edit.
"""
