"""Operations of `bitcoin`.

Generated from specs/mtgox; do not edit.
"""
