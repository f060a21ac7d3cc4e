"""Operations of `market`.

Generated from specs/coinbtr; do not edit.
"""
