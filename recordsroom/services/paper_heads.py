"""What the journal says about the number on a paper, hashed anew from the entries themselves (N9, trust.md §3.6)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from recordsroom.domain.paper_heads import (
    KINDS,
    Break,
    JournalSays,
    PaperCompared,
    PaperHead,
    PaperKind,
    PaperVerdict,
    judge_paper,
    room_code,
)
from recordsroom.services.journal import COLUMNS, GENESIS, head, sealed_hash

AT_THE_DESK = 5000
"""So many entries before the number are hashed anew while a reader waits; the auditor's way takes all of them."""
_SEALED = COLUMNS[: COLUMNS.index("hash")]
_PREVIOUS = _SEALED.index("prev_hash")
_RUN = f"SELECT {', '.join(_SEALED)}, hash FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq"
_HASH_AT = "SELECT hash FROM journal WHERE seq = ?"
_ABOUT = "SELECT command, wall_ms, offset_minutes FROM journal WHERE seq = ?"
_EPOCHS = "SELECT epoch, min(seq) FROM journal GROUP BY epoch ORDER BY epoch"
_RESTORE = (
    "SELECT r.given_up_entry, r.given_up_head,"
    " coalesce(json_extract(CAST(b.body AS TEXT), '$.request.given_up_epoch'), 0)"
    " FROM traces t JOIN restores r ON r.id = t.row JOIN journal_bodies b ON b.seq = t.seq"
    " WHERE t.subject = 'restores' AND t.seq = ?"
)


def journal_says(cursor: Any, paper: PaperHead, *, whole: bool = False) -> JournalSays:
    """Everything that a paper is judged by."""
    last = head(cursor)
    entry = min(paper.entry, last.seq)
    found = _hash_at(cursor, paper.entry) if paper.entry <= last.seq else b""
    first = 1 if whole else max(1, entry - AT_THE_DESK)
    return JournalSays(
        room=room_code(_hash_at(cursor, 1)),
        last=last.seq,
        epoch=last.epoch,
        code=found.hex(),
        sound=_sound(cursor, first, entry),
        breaks=_breaks(cursor),
    )


def compared(cursor: Any, paper: PaperHead, *, whole: bool = False) -> PaperCompared:
    """Hold a paper against the journal, without entering anything."""
    says = journal_says(cursor, paper, whole=whole)
    verdict = judge_paper(paper, says)
    known = verdict in {PaperVerdict.AGREES, PaperVerdict.DIFFERS, PaperVerdict.BROKEN}
    command, at = entry_about(cursor, paper.entry) if known else ("", None)
    return PaperCompared(paper, verdict, says.last, command, at)


def entry_about(cursor: Any, entry: int) -> tuple[str, datetime | None]:
    """What an entry asked for, and when; nothing where there is none."""
    row = cursor.execute(_ABOUT, (entry,)).fetchone()
    if row is None:
        return "", None
    zone = timezone(timedelta(minutes=row[2]))
    return str(row[0]), datetime.fromtimestamp(row[1] / 1000, UTC).astimezone(zone)


def paper_code(cursor: Any, form: str, entry: int) -> str:
    """The digits that a paper of this form bears for an entry; nothing for papers that bear none."""
    kind = KINDS.get(form, PaperKind.TYPED)
    row = cursor.execute("SELECT epoch, hash FROM journal WHERE seq = ?", (entry,)).fetchone()
    if kind is PaperKind.TYPED or row is None:
        return ""
    return PaperHead(kind, row[0], entry, room_code(_hash_at(cursor, 1)), row[1].hex()).digits


def _sound(cursor: Any, first: int, last: int) -> bool:
    """Whether each entry has the hash of what stands in it and names that of the entry before it."""
    previous = _hash_at(cursor, first - 1) if first > 1 else GENESIS
    expected = first
    for row in cursor.execute(_RUN, (first, last)):
        if row[0] != expected or row[_PREVIOUS] != previous or sealed_hash(row[:-1]) != row[-1]:
            return False
        previous, expected = row[-1], expected + 1
    return expected == last + 1


def _breaks(cursor: Any) -> tuple[Break, ...]:
    found, ended = list[Break](), 0
    for epoch, entry in cursor.execute(_EPOCHS).fetchall():
        if ended:
            row = cursor.execute(_RESTORE, (entry,)).fetchone()
            found.append(Break(entry, ended, *(row or (entry - 1, ""))))
        ended = epoch
    return tuple(found)


def _hash_at(cursor: Any, entry: int) -> bytes:
    row = cursor.execute(_HASH_AT, (entry,)).fetchone()
    return b"" if row is None else bytes(row[0])
