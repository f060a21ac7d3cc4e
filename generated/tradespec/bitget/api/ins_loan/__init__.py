"""Operations of `ins_loan`.

Generated from specs/bitget; do not edit.
"""
