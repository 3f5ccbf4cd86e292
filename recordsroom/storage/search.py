"""Finding records by what is typed: the questions put to both indexes, as one selection of ids (performance.md §2).

Each word typed must be found, in title or responsible body, or in 档号 or 文号. A word of one or two digits is also
the number of a document 〔2019〕45号 or the tail of a code …-0045; ten digits are first taken for a carrier's label.
What lists hide is not in the index, so no typing can find it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from sqlalchemy import CompoundSelect, Select, column, intersect, select, table, union

from recordsroom.domain.values import BadBarcode, Barcode, Kind, Level
from recordsroom.storage.search_index import folded_code, level_token, phrase
from recordsroom.storage.tables import carriers, records

Ids = Select[tuple[int]] | CompoundSelect[tuple[int]]
Levels = Collection[Level | None] | None

_WORDS = table("record_words", column("rowid"), column("words"))
_CODES = table("record_codes", column("rowid"), column("codes"))
_TRIGRAM = 3
_NUMBER = re.compile(r"\d{1,5}")
_TAILS = (3, 4, 5)
_BRACKETS = "〕])"
_LAST = "\U0010ffff"


def found(typed: str, levels: Levels = None) -> Ids | None:
    """The ids of the records that match everything typed; None where nothing is typed that could be looked for."""
    labelled = _by_label(typed)
    if labelled is not None:
        return labelled
    each = [ids for ids in (_of_word(word, levels) for word in typed.split()) if ids is not None]
    if not each:
        return None
    # Each word's ids are found once and then met; asking one word of each row found by another takes seconds.
    return each[0] if len(each) == 1 else intersect(*(select(ids.subquery().c[0]) for ids in each))


def _by_label(typed: str) -> Ids | None:
    try:
        barcode = Barcode.parse(typed)
    except BadBarcode:
        return None
    if barcode.kind is not Kind.CARRIER:
        return None
    return select(carriers.c.record_id).where(carriers.c.barcode == barcode.digits)


def _of_word(word: str, levels: Levels) -> Ids | None:
    parts: list[Select[Any]] = []
    if words := phrase(word):
        parts.append(select(_WORDS.c.rowid).where(_WORDS.c.words.op("MATCH")(_with_levels(words, levels))))
    code = folded_code(word)
    if asked := _code_question(code):
        parts.append(select(_CODES.c.rowid).where(_CODES.c.codes.op("MATCH")(asked)))
    if code and len(code) < _TRIGRAM and code[0].isalnum():
        beginning = code.upper()
        parts.append(
            select(records.c.id).where(
                records.c.reference_code >= beginning, records.c.reference_code < beginning + _LAST
            )
        )
    return union(*parts) if parts else None


def _with_levels(words: str, levels: Levels) -> str:
    """Clearance and the filter on levels inside the question itself, so that no total tells more than the rows."""
    if levels is None:
        return words
    tokens = " OR ".join(f'"{level_token(None if level is None else int(level))}"' for level in levels)
    return f"({words}) AND ({tokens})"


def _code_question(code: str) -> str | None:
    asked = [code] if len(code) >= _TRIGRAM else []
    if _NUMBER.fullmatch(code):
        asked += [f"-{code.zfill(tail)} " for tail in _TAILS if len(code) <= tail]
        asked += [f"{bracket}{code}号" for bracket in _BRACKETS]
    return " OR ".join('"' + one.replace('"', '""') + '"' for one in asked) or None
