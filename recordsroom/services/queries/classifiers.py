"""Questions about classifiers: who may classify up to which level, and their list on paper and as a file (G-34)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.secrecy_marks import level_said
from recordsroom.domain.values import Authority, Level
from recordsroom.services.documents.approver_book import ApproverLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.people import ApproverRow, approvers_register
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell
from recordsroom.storage.tables import classifiers


@dataclass(frozen=True, slots=True, repr=False)
class ClassifierRow:
    """One naming of a leader, of today or of another time."""

    id: int
    approver: int
    up_to: Level
    since: date
    until: date | None
    basis: str
    in_force: bool


COLUMNS = (
    ("序号", 6), ("姓名", 12), ("职务", 24), ("审批权限", 16), ("任职起", 12), ("任职止", 12), ("定密权限", 10),
    ("定密权起", 12), ("定密权止", 12), ("指定依据", 30),
)  # fmt: skip
RUNGS = {
    Authority.SECTION_HEAD: Phrase("科室负责人", "section head"),
    Authority.BRANCH_LEADER: Phrase("分管领导", "branch leader"),
    Authority.CHARGE_LEADER: Phrase("主管领导", "leader in charge"),
    Authority.PRINCIPAL: Phrase("单位主要负责人", "principal head"),
}
_BY_LAW = Phrase("法定（单位主要负责人）", "by law, as principal head")
_EVERY = select(classifiers).order_by(
    classifiers.c.classifying_approver_id, classifiers.c.classifying_since.desc(), classifiers.c.id.desc()
)


def classifiers_register(sight: Sight) -> tuple[ClassifierRow, ...]:
    """Every naming, the latest of each leader first."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    today = sight.today.isoformat()
    return tuple(
        ClassifierRow(
            id=row.id,
            approver=row.classifying_approver_id,
            up_to=Level(row.classifying_up_to),
            since=date.fromisoformat(row.classifying_since),
            until=None if row.classifying_until is None else date.fromisoformat(row.classifying_until),
            basis=row.classifying_basis,
            in_force=row.classifying_since <= today <= (row.classifying_until or "9999"),
        )
        for row in sight.connection.execute(_EVERY)
    )


def approver_book(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """Who was in office in any of these years, or ever where none is named; a line more for each further power."""
    lines = [one for one in _lines(sight) if not of or any(_in_year(one[0], year) for year in of)]
    rows = tuple(_line(number, *one) for number, one in enumerate(lines, 1))
    return LabelRun(of, rows, Level.INTERNAL) if rows else NOTHING


def approver_rows(sight: Sight, month: str) -> Iterator[tuple[tuple[Cell, ...], Level | None]]:
    """The same as rows of a file: of a year, or of all of them."""
    for row, named in _lines(sight):
        if month and not _in_year(row, int(month[:4])):
            continue
        until = row.until.isoformat() if row.until else None
        power: tuple[Cell, ...] = (None, None, None, _BY_LAW.zh if row.authority is Authority.PRINCIPAL else None)
        if named is not None:
            ends = named.until.isoformat() if named.until else None
            power = (level_said(named.up_to), named.since.isoformat(), ends, named.basis)
        yield (row.name, row.post, RUNGS[row.authority].zh, row.since.isoformat(), until, *power), None


def _lines(sight: Sight) -> Iterator[tuple[ApproverRow, ClassifierRow | None]]:
    powers = defaultdict[int, list[ClassifierRow]](list)
    for one in classifiers_register(sight):
        powers[one.approver].append(one)
    for row in approvers_register(sight):
        for named in powers.get(row.id) or (None,):
            yield row, named


def _in_year(row: ApproverRow, year: int) -> bool:
    return row.since.year <= year and (row.until is None or row.until.year >= year)


def _line(number: int, row: ApproverRow, named: ClassifierRow | None) -> ApproverLine:
    by_law = row.authority is Authority.PRINCIPAL
    until = "" if named is None or named.until is None else named.until.isoformat()
    return ApproverLine(
        number=number,
        name=row.name,
        post=row.post,
        authority=RUNGS[row.authority],
        since=row.since.isoformat(),
        until=row.until.isoformat() if row.until else "",
        up_to="" if named is None else level_said(named.up_to),
        named="" if named is None else f"{named.since.isoformat()} — {until}",
        basis=named.basis if named is not None else _BY_LAW if by_law else "",
    )
