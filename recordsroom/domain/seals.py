"""Seals 封签: what can be the number of one; a number is used once, on whatever is closed with it (P-18, R-92)."""

from __future__ import annotations

import re

LONGEST_SEAL = 24
"""Signs on a seal; what is longer was scanned from something else."""
_SEAL = re.compile(r"[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff/_-]{2,23}")


def is_a_seal(number: str) -> bool:
    """Whether this can be the number of a seal."""
    return _SEAL.fullmatch(number) is not None
