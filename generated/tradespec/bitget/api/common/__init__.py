"""Operations of `common`.

Generated from specs/bitget; do not edit.
"""
