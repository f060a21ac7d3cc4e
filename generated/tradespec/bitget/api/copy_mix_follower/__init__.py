"""Operations of `copy_mix_follower`.

Generated from specs/bitget; do not edit.
"""
