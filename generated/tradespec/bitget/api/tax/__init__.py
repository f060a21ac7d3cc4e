"""Operations of `tax`.

Generated from specs/bitget; do not edit.
"""
