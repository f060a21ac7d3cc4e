"""Operations of `trade`.

Generated from specs/mtgox; do not edit.
"""
