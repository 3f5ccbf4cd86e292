"""The register of what went in and out of stock 档案出入库登记 (G-09): a view over the journal, a month at a time.

Nothing is kept twice: each line is read from the sealed entry by which a carrier left, came back or was moved. Since
there are very many, only the entries of one month are looked at, and of these only the lines of one page are told.
What was undone went in and out all the same, and stands here with its undoing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import RowMapping, bindparam, select, text

from recordsroom.domain.values import Custody
from recordsroom.services.queries.journal_months import entries_of_month
from recordsroom.services.queries.journal_names import Names
from recordsroom.services.queries.pieces import Piece, piece_of
from recordsroom.services.queries.ways_out import FORM_OF_LOAN
from recordsroom.services.queries.wishes import Wish
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal_bodies


@unique
class Direction(StrEnum):
    """Which way something went."""

    OUT = "OUT"
    """Out of stock: lent, to a table, into a transport case, gone for good."""
    IN = "IN"
    """Into stock: for the first time, or back again."""
    MOVED = "MOVED"
    """From one place of the room to another."""


@dataclass(frozen=True, slots=True, repr=False)
class MoveEntry:
    """One carrier that went from one place to another."""

    key: str
    entry: int
    at: datetime
    direction: Direction
    command: str
    piece: Piece
    was: Custody
    now: Custody
    from_place: str
    to_place: str
    """Empty where it stands in no place; `was` and `now` say how it stood."""
    reader: str
    """Who has it, or had it."""
    form_no: str
    by: str
    second: str


_AWAY = (
    Custody.ON_LOAN,
    Custody.IN_READING_ROOM,
    Custody.FETCHED,
    Custody.IN_CASE,
    Custody.UNDER_TREATMENT,
    Custody.WITHDRAWN,
)
"""Out of stock, whoever has it."""
_AMONG_AWAY = ", ".join(f":away{place}" for place in range(len(_AWAY)))
_MOVED = f"""
WITH moved AS MATERIALIZED (
  SELECT j.seq, j.wall_ms, j.command, j.actor, j.second_actor, c.key AS place, c.value ->> '$.id' AS carrier_id,
    c.value ->> '$.b.custody' AS was, c.value ->> '$.a.custody' AS now,
    c.value ->> '$.b.location_id' AS was_at, c.value ->> '$.a.location_id' AS now_at
  FROM journal j JOIN journal_bodies b ON b.seq = j.seq
  JOIN json_each(CAST(b.body AS TEXT), '$.changes') c
  WHERE j.seq >= :low AND j.seq < :high AND j.outcome = 'DONE'
    -- Most entries touch no carrier, and need not be taken apart.
    AND instr(b.body, CAST('"t":"carriers"' AS BLOB)) > 0
    AND c.value ->> '$.t' = 'carriers' AND c.value ->> '$.a.custody' <> ''
    AND (c.value ->> '$.b.custody' <> c.value ->> '$.a.custody'
      OR c.value ->> '$.b.location_id' IS NOT c.value ->> '$.a.location_id' AND c.value ->> '$.b.custody' <> '')
), crossed AS (
  SELECT *, was IN ({_AMONG_AWAY}) AS comes, now IN ({_AMONG_AWAY}) AS goes FROM moved
), told AS (
  SELECT m.*, CASE WHEN m.goes THEN 'OUT'
    WHEN m.comes OR m.was = 'ACCESSIONED' AND m.now = 'SHELVED' THEN 'IN'
    ELSE 'MOVED' END AS direction,
    k.id AS carrier, k.barcode, k.copy_no, r.reference_code, r.title, r.level, r.scheme, r.secrecy_term,
    coalesce(f.name, '') AS from_place, coalesce(t.name, '') AS to_place,
    u.name AS keeper, coalesce(s.name, '') AS second
  FROM crossed m JOIN carriers k ON k.id = m.carrier_id JOIN records r ON r.id = k.record_id
  JOIN users u ON u.id = m.actor LEFT JOIN users s ON s.id = m.second_actor
  LEFT JOIN storage_locations f ON f.id = m.was_at LEFT JOIN storage_locations t ON t.id = m.now_at
  -- Who has it may change while it is out; that is no movement of the stock.
  WHERE NOT (m.comes AND m.goes)
)
"""
_WANTED = """ FROM told WHERE (:state = '' OR direction = :state) AND (:words = ''
  OR instr(lower(reference_code), :words) OR instr(from_place, :words) OR instr(to_place, :words)
  OR instr(keeper, :words) OR instr(second, :words))"""
_COUNT = text(f"{_MOVED} SELECT count(*) {_WANTED}")
_PAGE = text(f"{_MOVED} SELECT * {_WANTED} ORDER BY seq DESC, place DESC LIMIT :many OFFSET :first")
_BODIES = select(journal_bodies.c.seq, journal_bodies.c.body).where(
    journal_bodies.c.seq.in_(bindparam("seqs", expanding=True))
)
_FORMS = select(FORM_OF_LOAN.c.loan_id, FORM_OF_LOAN.c.number).where(
    FORM_OF_LOAN.c.loan_id.in_(bindparam("loans", expanding=True))
)
_BY_FORM = {"call_lines": ("call_ins", "call_in_id"), "late_entries": ("late_sheets", "sheet_id")}
"""Rows that an entry writes beside a movement, and the form to which they point."""


def move_count(sight: Sight, wish: Wish) -> int:
    """How many lines of the month are so; nothing without a month."""
    return int(sight.connection.scalar(_COUNT, _asked(sight, wish)) or 0) if _lawful(sight, wish) else 0


def move_page(sight: Sight, wish: Wish, first: int, many: int) -> tuple[MoveEntry, ...]:
    """So many of these lines from a place on, the newest first."""
    if not _lawful(sight, wish):
        return ()
    rows = sight.connection.execute(_PAGE, {**_asked(sight, wish), "first": first, "many": many}).mappings().all()
    return tuple(_entries(sight, rows))


def moves_of_month(sight: Sight, month: str) -> tuple[MoveEntry, ...]:
    """Every line of a month in the order of the book."""
    return move_page(sight, Wish(month), 0, -1)[::-1]


def _lawful(sight: Sight, wish: Wish) -> bool:
    return sight.sees_holdings and bool(wish.month)


def _asked(sight: Sight, wish: Wish) -> dict[str, Any]:
    low, high = entries_of_month(sight, wish.month)
    away = {f"away{place}": one.value for place, one in enumerate(_AWAY)}
    return {"low": low, "high": high, **away, "state": wish.state, "words": wish.words.strip().lower()}


def _entries(sight: Sight, rows: Sequence[RowMapping]) -> Iterator[MoveEntry]:
    names, changes = Names(sight), dict(_changes(sight, {row["seq"] for row in rows}))
    loans = {key for some in changes.values() for key in _loans(some).values()}
    forms = {row.loan_id: row.number for row in sight.connection.execute(_FORMS, {"loans": sorted(loans)})}
    for row in rows:
        beside = changes[row["seq"]]
        loan = _loans(beside).get(row["carrier"], 0)
        yield MoveEntry(
            key=f"{row['seq']}-{row['place']}",
            entry=row["seq"],
            at=sight.local(row["wall_ms"]),
            direction=Direction(row["direction"]),
            command=row["command"],
            piece=piece_of(sight, row),
            was=Custody(row["was"]),
            now=Custody(row["now"]),
            from_place=row["from_place"],
            to_place=row["to_place"],
            reader=_reader(beside, loan, names),
            form_no=forms.get(loan) or _form(beside, loan, names),
            by=row["keeper"],
            second=row["second"],
        )


def _changes(sight: Sight, seqs: Iterable[int]) -> Iterator[tuple[int, list[Any]]]:
    for seq, body in sight.connection.execute(_BODIES, {"seqs": sorted(seqs)}):
        yield seq, json.loads(body)["changes"]


def _loans(changes: Iterable[Any]) -> dict[int, int]:
    """By carrier the loan that an entry wrote."""
    return {row["carrier_id"]: key for table, key, row in _rows(changes) if table == "loans"}


def _reader(changes: Iterable[Any], loan: int, names: Names) -> str:
    had = (row["reader_id"] for table, key, row in _rows(changes) if table == "loans" and key == loan)
    return next((names.of("readers", reader) for reader in had), "")


def _form(changes: Iterable[Any], loan: int, names: Names) -> str:
    """The paper by which it went: the approval of its loan, the list by which it was called in, the sheet."""
    for table, key, row in _rows(changes):
        if table == "loans" and key == loan and row["approval_id"]:
            return names.of("approvals", row["approval_id"])
        if table in _BY_FORM:
            where, field = _BY_FORM[table]
            return names.of(where, row[field])
    return ""


def _rows(changes: Iterable[Any]) -> Iterator[tuple[str, int, Any]]:
    """The rows that an entry wrote, as it left them; one that it took away as it was."""
    return ((one["t"], one["id"], one["a"] or one["b"]) for one in changes)
