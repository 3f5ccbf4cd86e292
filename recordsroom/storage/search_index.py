"""The index behind search as you type, kept in the same transaction as the records (performance.md §2).

Titles and responsible bodies are cut into overlapping pairs of characters, so that a phrase query finds any run of
two or more; the last character stands alone too, so that a single one is found. Codes go into a trigram index.
Each row carries a token of its level, so that clearance is part of the query and totals leak nothing.
Derived, rebuildable, outside the fold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from unicodedata import category, normalize

from recordsroom.domain.reference_codes import normalised
from recordsroom.domain.values import Level
from recordsroom.storage.tables import records

_PLACE = {column.name: place for place, column in enumerate(records.columns)}
_WORDS = tuple(_PLACE[name] for name in ("title", "responsible_body"))
_CODES = tuple(_PLACE[name] for name in ("reference_code", "document_no"))
_LEVEL = _PLACE["level"]
_RARE_FIRST, _RARE_END = 0x20000, 0x3FFFE


def folded(text: str) -> str:
    """A text as search sees it: NFKC, lower case, letters, digits and ideographs only."""
    return "".join(c for c in normalize("NFKC", text).lower() if _counts(c))


def _counts(sign: str) -> bool:
    # The planes of rare ideographs count whole: this Python does not know the newest of them by name.
    return sign.isalnum() or category(sign) == "Co" or _RARE_FIRST <= ord(sign) < _RARE_END


def folded_code(text: str) -> str:
    """A code as search sees it: signs between its parts as they should be, lower case, no blanks."""
    return "".join(normalised(text).lower().split())


def level_token(level: object) -> str:
    """The token that stands for a level in the index: a non-character, so that no text can forge it."""
    return f"\ufdd0{'x' if level is None else level}"


def pairs(text: str) -> str:
    """A text cut into overlapping pairs, its last character alone at the end."""
    plain = folded(text)
    return " ".join([*(plain[i : i + 2] for i in range(len(plain) - 1)), plain[-1:]])


def phrase(typed: str) -> str | None:
    """The query for what was typed, or None where nothing is left to look for."""
    plain = folded(typed)
    if not plain:
        return None
    if len(plain) == 1:
        return f'"{plain}"*'
    return '"' + " ".join(plain[i : i + 2] for i in range(len(plain) - 1)) + '"'


class SearchIndex:
    """Keeps both indexes in step with the table of records."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def changed(self, table: str, before: Sequence[Any] | None, after: Sequence[Any] | None) -> None:
        """Follow one change of one row."""
        if table != "records":
            return
        if before is not None:
            self.remove_rows(table, [before])
        if after is not None:
            self.add_rows(table, [after])

    def add_rows(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Enter records."""
        if table != "records":
            return
        rows = list(rows)
        self._cursor.executemany(
            "INSERT INTO record_words (rowid, words) VALUES (?, ?)", [(r[0], _words(r)) for r in rows]
        )
        self._cursor.executemany(
            "INSERT INTO record_codes (rowid, codes) VALUES (?, ?)", [(r[0], _codes(r)) for r in rows]
        )

    def remove_rows(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Take records out."""
        if table != "records":
            return
        keys = [(row[0],) for row in rows]
        self._cursor.executemany("DELETE FROM record_words WHERE rowid = ?", keys)
        self._cursor.executemany("DELETE FROM record_codes WHERE rowid = ?", keys)


def _words(row: Sequence[Any]) -> str:
    # What lists hide is not in the index at all, or typing would tell it.
    texts = () if _hidden(row) else tuple(row[place] for place in _WORDS if row[place])
    return " ".join([level_token(row[_LEVEL]), *(pairs(text) for text in texts)])


def _codes(row: Sequence[Any]) -> str:
    # A blank ends each code, so that the tail of one can be asked for as a tail. What a list hides is not found either.
    places = _CODES[:1] if _hidden(row) else _CODES
    return "".join(f"{folded_code(row[place])} " for place in places if row[place])


def _hidden(row: Sequence[Any]) -> bool:
    return row[_LEVEL] is not None and Level(row[_LEVEL]).masked
