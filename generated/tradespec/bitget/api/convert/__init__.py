"""Operations of `convert`.

Generated from specs/bitget; do not edit.
"""
