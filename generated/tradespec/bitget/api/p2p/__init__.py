"""Operations of `p2p`.

Generated from specs/bitget; do not edit.
"""
