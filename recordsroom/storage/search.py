"""Finding records by what is typed and chosen: one question to the index, and the same judgement on one record.

Each word typed must be found: in title or responsible body, in a document number, or in a code. One to five digits
are also the number of a document 〔2019〕45号 or the tail of a code …-0045; ten digits are first taken for a carrier's
label. What lists hide from everyone is not in the index; what this keeper may not know is left out by the question
itself, so that neither rows nor totals tell of it. Codes are found whatever the level: every list shows them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import chain
from math import ceil
from typing import Any

from sqlalchemy import Connection

from recordsroom.domain.values import BadBarcode, Barcode, Custody, Kind
from recordsroom.storage.asked_words import Background, Word, either, quoted, read_word
from recordsroom.storage.code_words import is_four
from recordsroom.storage.search_index import (
    FACETS,
    INDEXED,
    INDEXED_ALONE,
    WITH_OTHERS,
    WORDS_ALONE,
    Indexed,
    facet_mark,
    folded_code,
)

Facets = Mapping[str, Collection[Any]]
_EVERYTHING = "SELECT id AS key FROM records WHERE id > ?"
_MATCHING = "SELECT rowid AS key FROM record_words WHERE record_words MATCH ? AND rowid > ?"
_NONE_OF_ITS_OWN = "NOT EXISTS (SELECT 1 FROM carriers WHERE record_id = {0})"
"""What is bound in a file has no carrier, and stands where the file stands."""
_STANDS = (
    "EXISTS (SELECT 1 FROM carriers WHERE custody = ? AND record_id = "
    f"iif({_NONE_OF_ITS_OWN}, (SELECT parent_id FROM records WHERE id = {{0}}), {{0}}))"
)
_BOUND, _AROUND = "records b INDEXED BY ix_records_parent_id", "carriers c"
_STANDING = (
    "SELECT record_id AS key FROM carriers WHERE custody = ?1 AND record_id > ?2 UNION SELECT b.id FROM {0} "
    f"WHERE b.parent_id = c.record_id AND c.custody = ?1 AND b.id > ?2 AND {_NONE_OF_ITS_OWN.format('b.id')} "
    "ORDER BY key"
)
_WHERE_MOST_ARE = frozenset({Custody.ACCESSIONED.value, Custody.SHELVED.value})
_LABELLED = f"{INDEXED} JOIN carriers c ON c.record_id = r.id WHERE c.barcode = ?"
_MANY, _ROWS_AT_ONCE, _PIECES = 10_000, 200, 64
_LOOKS, _BEHIND, _SOON = 16, 4, 40
"""So many times a walk looks how far it has come, and gives up where it is so many times behind. Where what is asked
for stands together in every order, as years do, it gives up if it has met none after one such part of the way."""
_LAST = "\U0010ffff"
_UNKNOWN = Background()
_NEXT = "SELECT min(reference_code) FROM records WHERE reference_code > "
_FIRST_SIGNS = (
    f"WITH RECURSIVE first (code) AS ({_NEXT} '' UNION ALL SELECT ({_NEXT} substr(code, 1, 1) || char(0x10ffff)) "
    "FROM first WHERE code IS NOT NULL) SELECT substr(code, 1, 1) FROM first WHERE code IS NOT NULL UNION "
    "SELECT substr(code, 1, 1) FROM former_codes WHERE code > '' UNION "
    "SELECT substr(claimed_code, 1, 1) FROM pending_rows WHERE claimed_code > ''"
)
"""Those of present codes are found by jumping along their order, as the fonds numbers are."""
_FONDS = (
    f"WITH RECURSIVE first (code) AS ({_NEXT} '' UNION ALL SELECT ("
    f"{_NEXT} iif(instr(code, '-'), substr(code, 1, instr(code, '-')), code) || char(0x10ffff)"
    ") FROM first WHERE code IS NOT NULL LIMIT ?) "
    "SELECT substr(code, 1, instr(code, '-') - 1) FROM first WHERE instr(code, '-') > 1"
)
"""What stands before the first hyphen of codes, found by jumping along their order."""
_MOST_FONDS = 500
ORDERED = frozenset({"reference_code", "dated"})
"""The columns of which an index keeps the order."""


@dataclass(frozen=True, slots=True, repr=False)
class Question:
    """What is looked for."""

    words: tuple[Word, ...] = ()
    facets: tuple[tuple[str, frozenset[Any]], ...] = ()
    unknown: frozenset[int] = frozenset()
    """The levels whose words this keeper may not know."""
    custody: str | None = None
    label: str | None = None
    """Ten digits that are a carrier's label; then nothing else was typed."""

    @property
    def match(self) -> str:
        """The question as the index takes it; empty where it holds for every record."""
        marks = [either([quoted(facet_mark(name, one)) for one in values]) for name, values in self.facets]
        return " AND ".join([*(word.match(self.unknown) for word in self.words), *marks])

    @property
    def beginning(self) -> str | None:
        """How codes begin, where nothing but a beginning was typed; those stand together in the order of codes."""
        alone = len(self.words) == 1 and not (self.facets or self.custody or self.label)
        return self.words[0].beginning if alone else None

    @property
    def everything(self) -> bool:
        """Whether every record is asked for."""
        return not (self.words or self.facets or self.custody or self.label)

    @property
    def together(self) -> bool:
        """Whether a year may be asked for: those of one year stand together in the order of codes and of dates."""
        return any(is_four(word.code) for word in self.words)

    def admits(self, row: Indexed) -> bool:
        """Whether the index would find this record; the custody of its carriers is not asked here."""
        for name, values in self.facets:
            value = getattr(row, name)
            if (bool(value) if name == "pending" else value) not in values:
                return False
        told = not row.masked and row.level not in self.unknown
        for word in self.words:  # noqa: SIM110 - thousands of rows are judged while somebody types
            if not word.within(row, told=told):
                return False
        return True


def question(
    typed: str,
    facets: Facets | None = None,
    unknown: Collection[int] = (),
    custody: str | None = None,
    background: Background = _UNKNOWN,
) -> Question | None:
    """What is looked for; None where what was typed can be in no record."""
    chosen = tuple((name, frozenset(values)) for name, values in (facets or {}).items())
    assert all(name in FACETS for name, _values in chosen), "every facet has its mark"
    if label := _label(typed):
        return Question((), chosen, frozenset(unknown), custody, label)
    known = (read_word(part, background) for part in typed.split())
    words = [word for word in dict.fromkeys(known) if word.plain or word.code]
    if typed.strip() and not words:
        return None
    return Question(tuple(words), chosen, frozenset(unknown), custody)


def stands_clause(key: str) -> str:
    """The condition that a record of this id stands where the value behind says."""
    return _STANDS.format(key)


def about_so_many(connection: Connection, asked: Question, greatest: int, wanted: float) -> bool:
    """Whether about so many records or more are found, told by a piece from the middle of the ids.

    It is counted no further than that takes: what stands in half of all records would be counted for long.
    """
    if asked.label or not asked.match:
        return wanted <= 0
    piece, enough = greatest // _PIECES, ceil(wanted / _PIECES)
    values = (asked.match, greatest // 2, greatest // 2 + piece, enough)
    counted = f"SELECT count(*) FROM ({_MATCHING} AND rowid <= ? LIMIT ?)"
    return int(connection.exec_driver_sql(counted, values).scalar_one()) >= enough


def first_signs(connection: Connection) -> frozenset[str]:
    """The signs with which codes begin, present, former or claimed, as search sees them."""
    return frozenset(folded_code(sign)[:1] for sign in connection.exec_driver_sql(_FIRST_SIGNS).scalars())


def known_fonds(connection: Connection) -> frozenset[str]:
    """The fonds numbers with which codes begin, as search sees them; where very many codes begin oddly, the first."""
    return frozenset(map(folded_code, connection.exec_driver_sql(_FONDS, (_MOST_FONDS,)).scalars()))


def count_of(connection: Connection, asked: Question) -> int:
    """How many records are found."""
    if asked.label:
        return len(ids_of(connection, asked))
    statement, values = _selection(asked)
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM ({statement})", (*values,)).scalar_one())


def only_begins(connection: Connection, asked: Question) -> tuple[int, int] | None:
    """The first record whose code begins as asked, and the first after them (0 where none is); None if others match.

    Others are found by their words, or by a code that they once had.
    """
    assert asked.beginning, "it was asked for"
    run = connection.exec_driver_sql
    other = asked.words[0].match(asked.unknown, own=False)
    if run(f"SELECT EXISTS ({_MATCHING})", (other, 0)).scalar_one():
        return None
    next_ = "SELECT id FROM records WHERE reference_code >= ? ORDER BY reference_code LIMIT 1"
    first, after = (
        run(next_, (bound,)).scalar_one_or_none() or 0 for bound in (asked.beginning, asked.beginning + _LAST)
    )
    return first, after


def ids_of(connection: Connection, asked: Question, above: int = 0, most: int = -1) -> list[int]:
    """The ids of what is found in their own order: so many of those above one."""
    if asked.label:
        return _by_label(connection, asked)
    statement, values = _selection(asked, above)
    # One text for all of them takes half the time of a row for each.
    whole = f"SELECT json_group_array(key) FROM ({statement} LIMIT ?)"
    found: list[int] = json.loads(connection.exec_driver_sql(whole, (*values, most)).scalar_one())
    return found


def walk(  # noqa: PLR0913, PLR0917 - where from, in which order, how many, and how far at most
    connection: Connection, asked: Question, column: str, down: bool, most: int, at_most: int
) -> list[int] | None:
    """The first so many in an order, by walking its index and judging each record; None where that goes too far.

    It is given up early where far too few are met: they stand together elsewhere, as those of one year do.
    """
    assert column in ORDERED, column
    run = connection.exec_driver_sql
    elsewhere = run(WITH_OTHERS, (_MANY,)).scalars().all()
    # As a rule hardly any record has more than its own code, and those are asked for one by one.
    alone = len(elsewhere) < _MANY
    others = frozenset(elsewhere) if alone else frozenset[int]()
    direction = "DESC" if down else "ASC"
    stands = f" WHERE {_STANDS.format('r.id')}" if asked.custody else ""
    values = (asked.custody, at_most) if asked.custody else (at_most,)
    told = (INDEXED_ALONE if asked.facets else WORDS_ALONE) if alone else INDEXED
    rows = f"{told}{stands} ORDER BY r.{column} {direction}, r.id {direction} LIMIT ?"
    found: list[int] = []
    seen, look, soon = 0, max(at_most // _LOOKS, 1), at_most // _SOON if asked.together else 0
    for values_ in chain.from_iterable(run(rows, values).partitions(_ROWS_AT_ONCE)):
        seen += 1
        row = Indexed._make(values_)
        if row.id in others:
            row = Indexed._make(run(f"{INDEXED} WHERE r.id = ?", (row.id,)).one())
        if asked.admits(row):
            found.append(row.id)
            if len(found) == most:
                return found
        if (seen % look == 0 and len(found) * at_most * _BEHIND < seen * most) or (seen == soon and not found):
            return None
    return found if seen < at_most else None


def values_of(connection: Connection, column: str) -> list[Any]:
    """Every value of a column by which lists can be narrowed down, read from the marks of the index."""
    assert column in FACETS, column
    run = connection.exec_driver_sql
    first = facet_mark(column, "")
    marks = run("SELECT term FROM record_marks WHERE term >= ? AND term < ?", (first, first + _LAST)).scalars().all()
    # A mark is folded; how the value is written stands in any of its records.
    one = f"SELECT {column} FROM records WHERE id = (SELECT rowid FROM record_words WHERE record_words MATCH ? LIMIT 1)"
    found = (run(one, (quoted(mark),)).scalar_one_or_none() for mark in marks)
    return [value for value in found if value is not None]


def _selection(asked: Question, above: int = 0) -> tuple[str, list[Any]]:
    """The statement that selects what is found by its id, under the name of key, and its values."""
    match = asked.match
    if match:
        statement, values = _MATCHING, [match, above]
    elif asked.custody:
        # Fewer files are out than are here: their items are sought from the few, else whatever is bound is looked at.
        sides = (_BOUND, _AROUND) if asked.custody in _WHERE_MOST_ARE else (_AROUND, _BOUND)
        return _STANDING.format(" CROSS JOIN ".join(sides)), [asked.custody, above]
    else:
        return _EVERYTHING, [above]
    if asked.custody:
        statement = f"{statement} AND {_STANDS.format('record_words.rowid')}"
        values.append(asked.custody)
    return statement, values


def _by_label(connection: Connection, asked: Question) -> list[int]:
    stands = f" AND {_STANDS.format('r.id')}" if asked.custody else ""
    values = (asked.label, asked.custody) if asked.custody else (asked.label,)
    rows = connection.exec_driver_sql(_LABELLED + stands, values).fetchall()
    return [row[0] for row in rows if asked.admits(Indexed._make(row))]


def _label(typed: str) -> str | None:
    try:
        barcode = Barcode.parse(typed)
    except BadBarcode:
        return None
    return barcode.digits if barcode.kind is Kind.CARRIER else None
