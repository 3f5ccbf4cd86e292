"""What the notes kept with files and boxes say: how much there is, and every sentence that was written (F-06, F-08)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.technical import is_technical
from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import ITEMS, NO_HEAD, BoundRow, Tally, bound_pages, tallied
from recordsroom.services.documents.keeping_note import BOX_NOTE, FILE_NOTE, NoteLine, sentence_lines
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.boxes import BoxRow, box, class_words
from recordsroom.services.queries.inner_list import file_about, files_among, inner_of
from recordsroom.services.queries.listed import Listed, highest, tallies
from recordsroom.services.queries.printing import SLICE, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, file_notes, records, users

_SAID = (
    select(file_notes.c.record_id, file_notes.c.box_id, file_notes.c.sentence, file_notes.c.written_on, users.c.name)
    .join(users, users.c.id == file_notes.c.written_by)
    .order_by(file_notes.c.id)
)
_OF_FILES = _SAID.where(file_notes.c.record_id.in_(bindparam("ids", expanding=True)))
_OF_BOX = _SAID.where(file_notes.c.box_id == bindparam("box"))
_IN_BOX = select(carriers.c.pages).where(carriers.c.box_id == bindparam("box"))
_LEVELS_IN_BOX = (
    select(records.c.id, records.c.level)
    .join(carriers, carriers.c.record_id == records.c.id)
    .where(carriers.c.box_id == bindparam("box"), records.c.title.is_not(None))
)
_HIDDEN = Phrase(zh="（内容按密级隐去，见原表）", en="(hidden by its level)")
_SEE_ALSO = Phrase(zh="互见号：", en="See also:")


def file_note(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The notes of these files, the oldest sentence first, as they would be written on by hand."""
    files = files_among(sight, of)
    inner = inner_of(sight, files)
    notes = _notes_of(sight, [one.row.id for one in files])
    rows = tuple(page for one in files for page in _file_pages(one, inner[one.row.id], notes.get(one.row.id, [])))
    return LabelRun(tuple(one.row.id for one in files), rows, highest(files))


def box_note(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The notes of these boxes."""
    found = [one for key in of if (one := box(sight, key)) is not None]
    rows = tuple(page for one in found for page in _box_pages(sight, one))
    level = max((one.bearing.level or Level.PUBLIC for one in found), default=Level.PUBLIC)
    return LabelRun(tuple(one.id for one in found), rows, max(level, Level.INTERNAL))


def _notes_of(sight: Sight, files: Sequence[int]) -> dict[int, list[Any]]:
    notes: dict[int, list[Any]] = {}
    for first in range(0, len(files), SLICE):
        for row in sight.connection.execute(_OF_FILES, {"ids": files[first : first + SLICE]}):
            notes.setdefault(row.record_id, []).append(row)
    return notes


def _file_pages(one: Listed, items: Sequence[Listed], notes: Iterable[Any]) -> Iterator[BoundRow]:
    inside = tallied(tallies(items))
    count = one.row.items or inside.pieces
    pages = one.pages if one.pages is not None else (inside.pages or None)
    technical = is_technical(one.row.category_code)
    lines = [
        NoteLine(_extent(Phrase(zh="本卷共", en="In all"), count, pages)),
        *_lines(notes, told=one.told),
        *([NoteLine(_SEE_ALSO)] if technical else ()),
    ]
    yield from bound_pages(FILE_NOTE, file_about(one), lines)


def _box_pages(sight: Sight, one: BoxRow) -> Iterator[BoundRow]:
    pages = tallied(Tally.of(count) for count in sight.connection.execute(_IN_BOX, {"box": one.id}).scalars())
    numbers = f"{one.first_no}–{one.last_no}" if one.first_no is not None else ""
    about = "\u3000".join(part for part in (f"盒 {one.box_no}", class_words(one.key), numbers) if part)
    said = pages.words(NO_HEAD, ITEMS)
    told = one.bearing.level not in sight.hidden_levels or _all_opened(sight, one.id)
    lines = [
        NoteLine(Phrase(zh=f"本盒共 {said.zh}。", en=f"In all {said.en}.")),
        *_lines(sight.connection.execute(_OF_BOX, {"box": one.id}), told=told),
    ]
    yield from bound_pages(BOX_NOTE, about, lines)


def _all_opened(sight: Sight, key: int) -> bool:
    """Whether everything hidden in this box was opened for the paper; its sentences may speak of any of it."""
    if not sight.opened:
        return False
    inside = sight.connection.execute(_LEVELS_IN_BOX, {"box": key})
    return all(row.id in sight.opened and sight.knows(row.level) for row in inside if row.level in sight.hidden_levels)


def _extent(head: Phrase, count: int, pages: int | None) -> Phrase:
    zh = [f"{count} 件" if count else "件数待核", f"{pages} 页" if pages else "页数待核"]
    en = [f"{count} items" if count else "items unknown", f"{pages} pages" if pages else "pages unknown"]
    return Phrase(zh=f"{head.zh} {' '.join(zh)}。", en=f"{head.en}: {', '.join(en)}.")


def _lines(notes: Iterable[Any], *, told: bool) -> Iterator[NoteLine]:
    for note in notes:
        if told:
            yield from sentence_lines(note.sentence, note.written_on, note.name)
        else:
            yield NoteLine(_HIDDEN, note.written_on, note.name)
