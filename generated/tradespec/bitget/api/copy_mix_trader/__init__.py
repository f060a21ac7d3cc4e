"""Operations of `copy_mix_trader`.

Generated from specs/bitget; do not edit.
"""
