"""Operations of `legacy`.

Generated from specs/mtgox; do not edit.
"""
