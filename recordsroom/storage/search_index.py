"""The index behind search as you type, kept in the same transaction as the records (performance.md §2).

Titles and responsible bodies are cut into overlapping pairs of characters, so that a phrase query finds any run of
two or more; the last character stands alone too, so that a single one is found. Codes go into a trigram index.
Each row carries a token of its level, so that clearance is part of the query and totals leak nothing.
Derived, rebuildable, outside the fold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import add
from typing import Any
from unicodedata import category, normalize

from recordsroom.domain.reference_codes import normalised
from recordsroom.domain.values import Level
from recordsroom.storage.tables import records

_PLACE = {column.name: place for place, column in enumerate(records.columns)}
_WORDS = tuple(_PLACE[name] for name in ("title", "responsible_body"))
_CODES = tuple(_PLACE[name] for name in ("reference_code", "document_no"))
_LEVEL = _PLACE["level"]
_MASKED = frozenset(int(level) for level in Level if level.masked)
_RARE_FIRST, _RARE_END = 0x20000, 0x3FFFE


def folded(text: str) -> str:
    """A text as search sees it: NFKC, lower case, letters, digits and ideographs only."""
    plain = normalize("NFKC", text).lower()
    return plain if plain.isalnum() else plain.translate(_COUNTED)


class _Counted(dict[int, int | None]):
    """Which signs count, worked out once for each."""

    def __missing__(self, number: int) -> int | None:
        sign = chr(number)
        # The planes of rare ideographs count whole: this Python does not know the newest of them by name.
        counts = sign.isalnum() or category(sign) == "Co" or _RARE_FIRST <= number < _RARE_END
        self[number] = kept = number if counts else None
        return kept


_COUNTED = _Counted()


def folded_code(text: str) -> str:
    """A code as search sees it: signs between its parts as they should be, lower case, no blanks."""
    return "".join(normalised(text).lower().split())


def level_token(level: object) -> str:
    """The token that stands for a level in the index: a non-character, so that no text can forge it."""
    return f"\ufdd0{'x' if level is None else level}"


def pairs(text: str) -> str:
    """A text cut into overlapping pairs, its last character alone at the end."""
    plain = folded(text)
    return " ".join([*map(add, plain, plain[1:]), plain[-1:]])


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
        if table == "records" and before is not None:
            self.remove_rows(table, [before])
        if after is not None:
            self.add_rows(table, [after])

    def add_rows(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Enter records, and the codes claimed by those that wait in 待整理."""
        if table == "pending_rows":
            self._claim(rows)
        if table != "records":
            return
        rows = list(rows)
        bodies: dict[str, str] = {}
        self._cursor.executemany(
            "INSERT INTO record_words (rowid, words) VALUES (?, ?)", [(r[0], _words(r, bodies)) for r in rows]
        )
        self._cursor.executemany(
            "INSERT INTO record_codes (rowid, codes) VALUES (?, ?)", [(r[0], _codes(r)) for r in rows]
        )

    def _claim(self, pending: Iterable[Sequence[Any]]) -> None:
        for _id, record, claimed, *_rest in pending:
            row = self._cursor.execute("SELECT * FROM records WHERE id = ?", (record,)).fetchone()
            self._cursor.execute("DELETE FROM record_codes WHERE rowid = ?", (record,))
            codes = f"{_codes(row)}{folded_code(claimed)} "
            self._cursor.execute("INSERT INTO record_codes (rowid, codes) VALUES (?, ?)", (record, codes))

    def remove_rows(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Take records out."""
        if table != "records":
            return
        keys = [(row[0],) for row in rows]
        self._cursor.executemany("DELETE FROM record_words WHERE rowid = ?", keys)
        self._cursor.executemany("DELETE FROM record_codes WHERE rowid = ?", keys)


def _words(row: Sequence[Any], bodies: dict[str, str]) -> str:
    # What lists hide is not in the index at all, or typing would tell it.
    if _hidden(row):
        return level_token(row[_LEVEL])
    title, body = (row[place] for place in _WORDS)
    if body and body not in bodies:
        bodies[body] = pairs(body)
    texts = (pairs(title) if title else "", bodies[body] if body else "")
    return " ".join([level_token(row[_LEVEL]), *(text for text in texts if text)])


def _codes(row: Sequence[Any]) -> str:
    # A blank ends each code, so that the tail of one can be asked for as a tail. What a list hides is not found either.
    places = _CODES[:1] if _hidden(row) else _CODES
    return "".join(f"{folded_code(row[place])} " for place in places if row[place])


def _hidden(row: Sequence[Any]) -> bool:
    return row[_LEVEL] in _MASKED
