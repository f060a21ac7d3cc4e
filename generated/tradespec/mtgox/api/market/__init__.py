"""Operations of `market`.

Generated from specs/mtgox; do not edit.
"""
