"""What the papers of handover and clearance say (F-20)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import bindparam, select

from recordsroom.domain.clearance import HeldKind
from recordsroom.domain.handover import BY_LEVEL, HandoverKind, Topic
from recordsroom.domain.readers import StopCause
from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import BoundRow, bound_pages
from recordsroom.services.documents.clearance_sheet import BOOK as CLEARANCE
from recordsroom.services.documents.clearance_sheet import ClearanceFacts, HeldLine, clearance_page
from recordsroom.services.documents.handover_sheet import BOOK as HANDOVER
from recordsroom.services.documents.handover_sheet import HandedFacts, HandedLine, handover_page
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.handing import HandoverRow, LineRow, handover_register, held_by_reader
from recordsroom.services.queries.label_rows import up_to
from recordsroom.services.queries.listed import UNCHECKED
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import clearances, readers, users

HANDOVER_KINDS = {
    HandoverKind.POST: Phrase(zh="岗位交接", en="Change of post"),
    HandoverKind.SHIFT: Phrase(zh="值班交接班", en="Change of shift"),
}
"""What is handed over, on paper."""
TOPICS = {
    Topic.HOLDINGS: Phrase(zh="在库档案（件）", en="Holdings, carriers"),
    Topic.LOANS: Phrase(zh="在借未还（件）", en="On loan, carriers"),
    Topic.CIRCULATION: Phrase(zh="传阅未结（单）", en="Folders going round"),
    Topic.VISITS: Phrase(zh="在室查阅（人）", en="Readers in the room"),
    Topic.CASES: Phrase(zh="周转箱在途、未收（箱）", en="Transport cases open"),
    Topic.TROLLEY: Phrase(zh="已还待归架（件）", en="Back, to be shelved"),
    Topic.PACKETS: Phrase(zh="收文待移交（件）", en="Packets to hand over"),
    Topic.EQUIPMENT: Phrase(zh="涉密介质、设备（台、件）", en="Media and devices"),
    Topic.KEYS: Phrase(zh="钥匙（把）", en="Keys"),
    Topic.SEALS: Phrase(zh="口令封（封）", en="Sealed passwords"),
    Topic.BOOKS: Phrase(zh="簿册（本）", en="Books"),
}
"""What a line of a handover is about, on paper."""
_HELD = {
    HeldKind.LOAN: Phrase(zh="借阅", en="Loan"),
    HeldKind.COPY: Phrase(zh="复制件", en="Copy"),
    HeldKind.FOLDER: Phrase(zh="传阅夹", en="Folder"),
    HeldKind.VISIT: Phrase(zh="在室查阅", en="Reading here"),
    HeldKind.MEDIUM: Phrase(zh="领用介质", en="Medium"),
    HeldKind.CUSTODY: Phrase(zh="保管介质、设备", en="In custody"),
}
_CAUSES = {
    StopCause.LEFT: Phrase(zh="调离、离职", en="left"),
    StopCause.RETIRED: Phrase(zh="退休", en="retired"),
    StopCause.DIED: Phrase(zh="去世", en="died"),
    StopCause.OTHER: Phrase(zh="其他", en="other"),
}
_READER = select(readers).where(readers.c.id == bindparam("reader"))
_CLEARED = (
    select(clearances, users.c.name.label("keeper"))
    .join(users, users.c.id == clearances.c.cleared_by)
    .where(clearances.c.clearance_no == bindparam("number"))
)


def handover_pages(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The first page and the lines of these handovers."""
    chosen = [row for row in reversed(handover_register(sight)) if row.id in of]
    rows = tuple(page for row in chosen for page in _handover(row))
    levels = [line.level for row in chosen for line in row.lines if line.level is not None]
    # Figures by level are told to nobody outside.
    return LabelRun(tuple(row.id for row in chosen), rows, max([Level.INTERNAL, *levels])) if rows else NOTHING


def clearance_pages(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The sheets of these readers: what is still out, or that they were cleared."""
    rows = tuple(page for reader in of for page in _clearance(sight, reader))
    return LabelRun(of, rows, Level.INTERNAL) if rows else NOTHING


def _handover(row: HandoverRow) -> Iterator[BoundRow]:
    yield handover_page(
        HandedFacts(
            row.number,
            HANDOVER_KINDS[row.kind],
            row.handed_by,
            row.taken_by,
            row.watched_by,
            row.drawn_on.isoformat(),
            row.signed_on.isoformat() if row.signed_on else "",
            row.difference,
            row.open_matters,
        )
    )
    yield from bound_pages(HANDOVER, row.number, [_line(number, line) for number, line in enumerate(row.lines, 1)])


def _line(number: int, line: LineRow) -> HandedLine:
    return HandedLine(
        number,
        TOPICS[line.topic],
        line.what,
        _mark(line),
        "" if line.on_book is None else f"{line.on_book:,}",
        f"{line.counted:,}",
        f"{line.counted - (line.on_book or 0):+,}" if line.differs else "",
    )


def _mark(line: LineRow) -> str:
    if line.level is not None:
        return up_to(line.level) or "非密"
    return UNCHECKED if line.topic in BY_LEVEL else ""


def _clearance(sight: Sight, key: int) -> Iterator[BoundRow]:
    found = held_by_reader(sight, key)
    if found is None:
        return
    reader = sight.connection.execute(_READER, {"reader": key}).one()
    cleared = sight.connection.execute(_CLEARED, {"number": found.clearance_no}).one_or_none()
    many = len(found.held)
    yield clearance_page(
        ClearanceFacts(
            number=found.clearance_no,
            name=reader.name,
            unit=reader.unit,
            post=reader.post,
            card=reader.barcode,
            cause=_CAUSES[StopCause(cleared.leave_cause)] if cleared else "",
            held=Phrase(f"{many} 项", f"{many} things") if many else Phrase("无，已清", "nothing"),
            contact=cleared.contact if cleared else "",
            note=cleared.contact_note if cleared else "",
            cleared_on=cleared.cleared_on if cleared else "",
            keeper=cleared.keeper if cleared else sight.keeper.name,
        )
    )
    if found.held:
        lines = [
            HeldLine(number, _HELD[one.kind], one.called, one.since.isoformat() if one.since else "")
            for number, one in enumerate(found.held, 1)
        ]
        yield from bound_pages(CLEARANCE, f"{reader.name}\u3000{reader.unit}", lines)
