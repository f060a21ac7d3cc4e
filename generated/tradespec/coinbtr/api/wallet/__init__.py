"""Operations of `wallet`.

Generated from specs/coinbtr; do not edit.
"""
