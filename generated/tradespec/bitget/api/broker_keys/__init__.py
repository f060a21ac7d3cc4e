"""Operations of `broker_keys`.

Generated from specs/bitget; do not edit.
"""
