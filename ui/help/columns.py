"""How wide the columns of a table in the handbook are: by their words, as far as the sheet has room."""

from __future__ import annotations

from collections.abc import Sequence

_LAST_SHARES = (1.0, 0.4, 0.3, 0.2)
"""So much of a sheet of one, two, three, four columns the last one has at least where its words need it."""


def shared(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """The width of each column: as its longest cell is, the last takes the rest; where that is too little, all give.

    `least` is what the longest word of each column needs; less than that a column has only where all are too wide.
    """
    *before, last = natural
    share = _LAST_SHARES[len(before)] if len(before) < len(_LAST_SHARES) else 0.0
    last_least = min(last, max(least[-1], round(share * room)))
    if sum(before) + last_least <= room:
        return [*before, room - sum(before)]
    return _given([*before, last_least], [*least[:-1], min(least[-1], last_least)], room)


def _given(wanted: list[int], least: list[int], room: int) -> list[int]:
    """Everyone has what a word needs, and of what is left a share of what is wanted beyond that."""
    least = [min(one, most) for one, most in zip(least, wanted, strict=True)]
    spare, beyond = room - sum(least), sum(wanted) - sum(least)
    if spare < 0:
        given = [one * room // sum(least) for one in least]
    else:
        given = [one + (most - one) * spare // max(beyond, 1) for one, most in zip(least, wanted, strict=True)]
    given[-1] += room - sum(given)
    return given
