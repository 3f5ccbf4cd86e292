"""Where the records of one year stand together in the order of codes, and the question for those that stand elsewhere.

Very many records have a year in their codes, and there they follow each other: the first of them need not be sought
among all. What says the year only in its title, in a document number or at another place of its code is sought by the
index, which leaves out whatever stands in those runs (performance.md §2).
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection

from recordsroom.storage import code_words
from recordsroom.storage.asked_words import either, quoted
from recordsroom.storage.search import Question
from recordsroom.storage.search_index import facet_mark, folded_code

_MOST_STEMS = 64
_NEXT = "SELECT min(reference_code) FROM records WHERE reference_code > "
_IN_FONDS = "iif(instr(code, '-'), instr(substr(code, instr(code, '-') + 1), '-') + instr(code, '-'), 0)"
_STEM = (
    "iif(instr(code, '·'), substr(code, 1, instr(code, '·')), "
    f"iif({_IN_FONDS} > instr(code, '-'), substr(code, 1, {_IN_FONDS}), code))"
)
"""A code up to its middle dot, else up to its second hyphen."""
_STEMS = (
    f"WITH RECURSIVE first (code) AS ({_NEXT} '' UNION ALL SELECT ({_NEXT} {_STEM} || char(0x10ffff)) "
    f"FROM first WHERE code IS NOT NULL LIMIT ?) SELECT {_STEM} FROM first WHERE code IS NOT NULL"
)
_FIRST_FROM = (
    "SELECT coalesce((SELECT id FROM records WHERE reference_code >= value ORDER BY reference_code LIMIT 1), 0) "
    "FROM json_each(?)"
)
_SIGNS = {"-": ".", "·": "¸"}
"""What may stand behind a year in a code, each with the sign after it."""


@dataclass(frozen=True, slots=True, repr=False)
class Year:
    """A year that is asked for, and the question for all that have it."""

    digits: str
    match: str
    alone: bool
    """Whether nothing else is asked for: then all that stands in its runs is found."""


def known_stems(connection: Connection) -> tuple[str, ...]:
    """How codes begin before their year, found by jumping along their order; none where there are too many."""
    found = connection.exec_driver_sql(_STEMS, (_MOST_STEMS + 1,)).scalars().all()
    if len(found) > _MOST_STEMS:
        return ()
    # Only what stands in the order of codes as search sees it has the mark of its beginning.
    return tuple(stem for stem in found if folded_code(stem).upper() == stem)


def year_asked(asked: Question) -> Year | None:
    """The first year that is asked for, typed or chosen; None where none is."""
    for word in asked.words:
        if code_words.is_four(word.code) and not word.starts:
            alone = len(asked.words) == 1 and not (asked.facets or asked.custody)
            return Year(word.code, word.match(asked.unknown), alone)
    for name, values in asked.facets:
        if name == "year" and len(values) == 1:
            (year,) = values
            return Year(str(year), quoted(facet_mark(name, year)), alone=False)
    return None


def beginnings(stems: tuple[str, ...], year: Year) -> list[str]:
    """How the codes of this year begin, up to the sign behind it, in their order and none within another."""
    found = list[str]()
    for one in sorted(f"{stem}{year.digits}{sign}" for stem in stems for sign in _SIGNS):
        if not (found and one.startswith(found[-1])):
            found.append(one)
    return found


def spans_of(connection: Connection, begun: list[str]) -> list[tuple[int, int]]:
    """For each run in the order of codes its first record, and the first behind it; 0 stands for the end."""
    bounds = [bound for one in begun for bound in (one, one[:-1] + _SIGNS[one[-1]])]
    found = connection.exec_driver_sql(_FIRST_FROM, (json.dumps(bounds),)).scalars().all()
    return [span for span in zip(found[::2], found[1::2], strict=True) if span[0] and span[0] != span[1]]


def elsewhere(begun: list[str], year: Year) -> str:
    """The question for all that have the year and stand in none of its runs."""
    marks = [quoted(code_words.of_beginning(folded_code(one))) for one in begun]
    return f"({year.match}) NOT {either(marks)}"
