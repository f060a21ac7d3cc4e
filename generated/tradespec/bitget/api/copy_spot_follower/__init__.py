"""Operations of `copy_spot_follower`.

Generated from specs/bitget; do not edit.
"""
