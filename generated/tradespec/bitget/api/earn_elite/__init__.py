"""Operations of `earn_elite`.

Generated from specs/bitget; do not edit.
"""
