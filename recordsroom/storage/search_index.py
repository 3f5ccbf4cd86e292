"""The index behind search as you type, kept in the same transaction as the records (performance.md §2).

One full-text table holds all that a record is found by, so that a whole search is one question to one index:

* titles and responsible bodies in overlapping pairs of characters, each character alone besides;
* four digits that stand together, as a year does, whole: in titles and bodies, in document numbers, in codes;
* document numbers 文号 in overlapping triples, and the number in them;
* codes 档号, present, former and claimed, in triples of a kind of their own, with their beginnings and their tail:
  a list shows codes to everyone, while words and document numbers are for those who may know the level;
* marks for what a list can be narrowed down by: level, fonds, category, year, retention, organ, series, 待整理.

Derived, rebuildable, outside the fold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import add, itemgetter
from typing import Any, NamedTuple
from unicodedata import category, is_normalized, normalize

from recordsroom.domain.reference_codes import normalised
from recordsroom.domain.values import Level
from recordsroom.storage import code_words
from recordsroom.storage.tables import records

_RARE_FIRST, _RARE_END = 0x20000, 0x3FFFE
_ROWS_AT_ONCE = 2_000
MASKED = frozenset(int(level) for level in Level if level.masked)

FACETS: dict[str, str] = {
    "level": "l",
    "fonds_no": "f",
    "category_code": "c",
    "year": "y",
    "retention": "r",
    "org_code": "o",
    "series_id": "s",
    "pending": "p",
}
"""The columns that a list can be narrowed down by, and the letter of their marks."""


class Indexed(NamedTuple):
    """One record as far as it is searched."""

    id: int
    title: str | None
    responsible_body: str | None
    document_no: str | None
    reference_code: str
    level: int | None
    fonds_no: str | None
    category_code: str | None
    year: int | None
    retention: str | None
    org_code: str | None
    series_id: int | None
    pending: str | None
    others: str | None
    """Former and claimed codes, with a line break between them."""

    @property
    def masked(self) -> bool:
        """Whether lists hide its title from everyone; then its words are not in the index at all."""
        return self.level in MASKED

    @property
    def codes(self) -> list[str]:
        """Every code it goes by or went by."""
        return [self.reference_code, *(self.others.split("\n") if self.others else ())]


_OWN = Indexed._fields[:-1]
_PICK = itemgetter(*({column.name: place for place, column in enumerate(records.columns)}[name] for name in _OWN))
_OWN_COLUMNS = ", ".join(f"r.{name}" for name in _OWN)
INDEXED = (
    f"SELECT {_OWN_COLUMNS}, nullif(concat_ws(char(10), "
    "(SELECT group_concat(code, char(10)) FROM former_codes WHERE record_id = r.id), "
    "(SELECT nullif(claimed_code, '') FROM pending_rows WHERE record_id = r.id)), '') FROM records r"
)
"""Reads what is searched; what stands behind it says of which records."""
INDEXED_ALONE = f"SELECT {_OWN_COLUMNS}, NULL FROM records r"
"""The same without what other tables keep, at a third of the cost, for those of which they keep nothing."""
_WORDS = frozenset({"id", "title", "responsible_body", "document_no", "reference_code", "level"})
_ONLY_WORDS = ", ".join(f"r.{name}" if name in _WORDS else "NULL" for name in Indexed._fields)
WORDS_ALONE = f"SELECT {_ONLY_WORDS} FROM records r"
"""Only what words are looked for in, where nothing was chosen besides."""
WITH_OTHERS = "SELECT record_id FROM former_codes UNION SELECT record_id FROM pending_rows LIMIT ?"
_INSERT = "INSERT INTO record_words (rowid, words) VALUES (?, ?)"
_DELETE = "DELETE FROM record_words WHERE rowid = ?"
_GATHER = "INSERT INTO record_words (record_words, rank) VALUES ('hashsize', 8388608)"
"""So many bytes of words are gathered in memory before they are written: a third less work than with the usual one."""


def folded(text: str) -> str:
    """A text as search sees it: NFKC, lower case, letters, digits and ideographs only."""
    plain = (text if is_normalized("NFKC", text) else normalize("NFKC", text)).lower()
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


def in_order(code: str, plain: str) -> bool:
    """Whether a code stands in the order of codes where its folded form would be looked for."""
    return code == plain.upper()


def facet_mark(column: str, value: object) -> str:
    """The mark of one value of a column; None is 待核."""
    told = (1 if value else 0) if column == "pending" else "x" if value is None else value
    return code_words.mark(FACETS[column], str(told))


def words_of(row: Indexed) -> str:
    """Everything a record is found by, as the index takes it: words parted by blanks."""
    present = row.reference_code
    words = [
        _mark("level", row.level),
        _facts(row[_FIRST_FACT:_LAST_FACT]),
        *[_of_code(code, code == present) for code in row.codes],
    ]
    # What lists hide is not in the index at all, or typing would tell it.
    if not row.masked:
        title = folded(row.title or "")
        body, signs = _of_body(row.responsible_body or "")
        words += (_pairs(title), body, " ".join(signs.union(title)) + code_words.fours_of(title))
        if row.document_no:
            words.append(_of_document_no(row.document_no))
    return " ".join(words)


def _of_code(code: str, present: bool) -> str:
    series, hyphen, tail = code.rpartition("-")
    if hyphen and tail.isascii() and tail.isdigit() and (shared := _of_series(series, present)):
        return f"{shared[0]}{tail}{shared[1]}{tail[0]}{code_words.of_tail(tail)}"
    plain = folded_code(code)
    return code_words.of_code(plain, own=present and in_order(code, plain))


@lru_cache(maxsize=16_384)
def _of_series(series: str, present: bool) -> tuple[str, str] | None:
    plain = folded_code(f"{series}-")
    return code_words.of_series(plain, own=present and in_order(f"{series}-", plain))


def _of_document_no(number: str) -> str:
    beginning, sign, tail = number.rpartition("〕")
    digits = tail[:-1]
    if sign and tail[-1:] == "号" and len(digits) <= _MOST_DIGITS and digits.isascii() and digits.isdigit():
        shared = _of_document_series(beginning)
        if shared:
            return f"{shared}{digits[0]}{code_words.of_document_tail(digits)}"
    return code_words.of_document_no(folded_code(number))


@lru_cache(maxsize=16_384)
def _of_document_series(beginning: str) -> str | None:
    return code_words.of_document_series(folded_code(f"{beginning}〕"))


def _pairs(text: str) -> str:
    # The last character alone parts one text from the next.
    return " ".join([*map(add, text, text[1:]), text[-1:]])


@lru_cache(maxsize=4096)
def _of_body(body: str) -> tuple[str, frozenset[str]]:
    """The pairs and the single characters of a body; the same few hundred bodies answer for everything."""
    plain = folded(body)
    return _pairs(plain) + code_words.fours_of(plain), frozenset(plain)


_MOST_DIGITS = 5
_mark = lru_cache(maxsize=64)(facet_mark)
_FIRST_FACT, _LAST_FACT = Indexed._fields.index("level") + 1, Indexed._fields.index("others")


@lru_cache(maxsize=16_384)
def _facts(values: tuple[int | str | None, ...]) -> str:
    return " ".join(map(facet_mark, Indexed._fields[_FIRST_FACT:_LAST_FACT], values))


class SearchIndex:
    """Keeps the index in step with the records, and with the codes that others tables keep for them."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self._stale: set[int] = set()
        self._gathering = False

    def changed(self, table: str, before: Sequence[Any] | None, after: Sequence[Any] | None) -> None:
        """Follow one change of one row; the index itself is written by `settle`."""
        for row in (before, after):
            if row is not None:
                self._stale.update(_records_of(table, [row]))

    def add_rows(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Enter very many rows; records whose codes stand in other tables too wait for `settle`."""
        if table != "records":
            self._stale.update(_records_of(table, rows))
            return
        if not self._gathering:
            self._cursor.execute(_GATHER)
            self._gathering = True
        for row in _at_once(self._cursor, (Indexed._make((*picked, None)) for picked in map(_PICK, rows))):
            self._stale.add(row.id)

    def remove_rows(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Take very many rows out."""
        if table != "records":
            self._stale.update(_records_of(table, rows))
            return
        keys = [(row[0],) for row in rows]
        self._stale.difference_update(key for (key,) in keys)
        self._cursor.executemany(_DELETE, keys)

    def settle(self) -> None:
        """Write anew what the index holds of every record that was changed; called once, before the commit."""
        keys = sorted(self._stale)
        self._stale.clear()
        for first in range(0, len(keys), _ROWS_AT_ONCE):
            some = keys[first : first + _ROWS_AT_ONCE]
            self._cursor.executemany(_DELETE, [(key,) for key in some])
            marks = ", ".join("?" * len(some))
            rows = self._cursor.execute(f"{INDEXED} WHERE r.id IN ({marks})", some).fetchall()
            self._cursor.executemany(_INSERT, [(row[0], words_of(Indexed(*row))) for row in rows])


def rebuild(cursor: Any) -> None:
    """Make the whole index anew from the tables, as after a step of the schema."""
    cursor.execute("DELETE FROM record_words")
    cursor.execute(_GATHER)
    last = 0
    while rows := cursor.execute(f"{INDEXED} WHERE r.id > ? ORDER BY r.id LIMIT {_ROWS_AT_ONCE}", (last,)).fetchall():
        cursor.executemany(_INSERT, [(row[0], words_of(Indexed(*row))) for row in rows])
        last = rows[-1][0]


def _at_once(cursor: Any, rows: Iterable[Indexed]) -> Iterator[Indexed]:
    """Write the rows whose codes are all their own, and hand out the others."""
    whole = []
    for row in rows:
        if row.pending is None:
            whole.append((row.id, words_of(row)))
        else:
            yield row
    cursor.executemany(_INSERT, whole)


_RECORD_OF = {"records": 0, "former_codes": 2, "pending_rows": 1}
"""Where each table that says something about a record has the record's id."""


def _records_of(table: str, rows: Iterable[Sequence[Any]]) -> Iterator[int]:
    place = _RECORD_OF.get(table)
    if place is not None:
        yield from (row[place] for row in rows)
