"""Operations of `broker_account`.

Generated from specs/bitget; do not edit.
"""
