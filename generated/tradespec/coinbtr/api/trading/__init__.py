"""Operations of `trading`.

Generated from specs/coinbtr; do not edit.
"""
