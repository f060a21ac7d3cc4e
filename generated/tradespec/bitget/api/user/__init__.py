"""Operations of `user`.

Generated from specs/bitget; do not edit.
"""
