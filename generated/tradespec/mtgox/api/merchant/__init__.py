"""Operations of `merchant`.

Generated from specs/mtgox; do not edit.
"""
