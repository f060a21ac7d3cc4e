"""Operations of `broker_records`.

Generated from specs/bitget; do not edit.
"""
