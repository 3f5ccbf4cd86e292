"""Entering the confirmed rows of a list: the only work that uses the unit's bulk door (architecture.md, additions)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from recordsroom.domain.aliases import Alias, may_be_alias
from recordsroom.domain.arrangement import Series
from recordsroom.domain.commands import ImportRecords, NewRecord
from recordsroom.domain.commands.importing import ONE_CARRIER, carriers_in
from recordsroom.domain.counters import PENDING_COUNTER, Counter, pending_code
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact, Imported
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.intake import ImportLayout, PendingRow
from recordsroom.domain.keepers import Duty
from recordsroom.domain.numbering import Profile
from recordsroom.domain.reference_codes import CodeReader, ReferenceCode
from recordsroom.domain.rules import Reason
from recordsroom.domain.series import code_in
from recordsroom.domain.values import Kind, Level
from recordsroom.services.handlers.importing_rows import (
    TakenApart,
    Told,
    carrier_rows,
    record_rows,
    taken_apart,
)
from recordsroom.services.handlers.opening import begin_with_first_list
from recordsroom.services.handlers.record_facts import administrators_complete
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.jobs import Progress, uncollected
from recordsroom.storage.unit import Row, Unit, refuse_unless

_SLICE = 5_000
_TAKEN = (
    "SELECT reference_code FROM records WHERE reference_code IN (SELECT value FROM json_each(?)) UNION ALL "
    "SELECT code FROM former_codes WHERE code IN (SELECT value FROM json_each(?))"
)
"""A code is taken while a record has it, and ever after (P-17)."""
_BETWEEN = (
    "SELECT 1 FROM records WHERE reference_code BETWEEN ? AND ? UNION ALL "
    "SELECT 1 FROM former_codes WHERE code BETWEEN ? AND ? LIMIT 1"
)
"""Whether any code that is taken lies between two; both are found by their index."""


def import_records(request: ImportRecords, unit: Unit, scene: Scene) -> Fact:
    """Enter the rows with their carriers, all or none; the first row that breaks a rule is named by its line."""
    entering = _Entering(request, unit, scene)
    with uncollected():
        entering.check()
        return entering.enter()


class _Entering:
    """One list on its way in."""

    def __init__(self, request: ImportRecords, unit: Unit, scene: Scene) -> None:
        self._request, self._unit, self._scene = request, unit, scene
        self._readers = {profile.value: CodeReader(profile) for profile in Profile}
        # A file comes before its items, which point to it.
        self._rows = sorted(request.rows, key=lambda row: row.parent_code is not None)
        self._waiting = [one.record for one in request.pending]
        self._places: dict[str, int] = {}
        self._aliases = set[str]()
        self._codes: list[tuple[ReferenceCode, int]] = []
        self._series = unit.every(Series)
        self._series_of: dict[tuple[str, int], int | None] = {}

    def check(self) -> None:
        """Refuse the whole list where one of its rows breaks a rule."""
        refuse_unless(bool(self._rows or self._waiting), Reason.NOTHING_TO_DO)
        everything = (*self._rows, *self._waiting)
        # By their identity, since a level tells its hash slowly.
        levels = [level for level in {id(row.level): row.level for row in everything}.values() if level is not None]
        high = any(level >= Level.JIMI for level in levels)
        refuse_unless(not high or administrators_complete(self._unit), Reason.ADMINISTRATORS_MISSING)
        pc_level = self._scene.policy.pc_level
        cleared = self._scene.keeper.knows_up_to(pc_level)
        for row in everything if any(level > cleared for level in levels) else ():
            if row.level is not None and row.level > cleared and _tells(row):
                raise _refusal(Reason.ABOVE_THIS_PC if row.level > pc_level else Reason.ABOVE_CLEARANCE, row)
        readers, codes, places = self._readers, self._codes, self._places
        for place, row in enumerate(self._rows):
            code = row.reference_code
            text, shared, number = readers[row.profile].read(code)
            if shared is None or text != code:
                raise _refusal(Reason.CODE_NOT_VALID, row)
            codes.append((shared, number))
            if places.setdefault(code, place) != place:
                raise _refusal(Reason.CODE_TAKEN, row)
        self._demand_new_codes()
        self._demand_new_aliases()

    def enter(self) -> Fact:
        """Enter records, carriers, and what is kept of the rows for 待整理; remember the layout."""
        progress, rows = self._scene.progress, (*self._rows, *self._waiting)
        carriers = carriers_in(rows)
        progress.done, progress.total = 0, len(rows) + carriers
        begin_with_first_list(self._unit, self._scene)
        numbers = self._numbers_for_the_time_being()
        first = self._unit.first_bulk_id(Record)
        self._unit.add_bulk(Record, _counted(progress, self._record_rows(first, numbers)))
        first_carrier = self._unit.first_bulk_id(Carrier)
        labels = self._unit.next_labels(Kind.CARRIER, carriers)
        self._unit.add_bulk(Carrier, _counted(progress, carrier_rows(rows, (first, first_carrier), iter(labels))))
        if self._aliases:
            self._unit.add_bulk(Alias, self._alias_rows(first_carrier))
        self._unit.add_bulk(PendingRow, self._pending_rows(first + len(self._rows)))
        self._remember()
        stubs = sum(row.title is None for row in self._rows)
        return Imported(records=len(self._rows), carriers=carriers, stubs=stubs, pending=len(self._waiting))

    def _demand_new_codes(self) -> None:
        """A code once used is never given again: not one that a record had before, nor one that waits in 待整理."""
        claimed = {code for (code,) in self._unit.cursor.execute("SELECT claimed_code FROM pending_rows")}
        for start in range(0, len(self._rows), _SLICE):
            some = self._rows[start : start + _SLICE]
            codes = [row.reference_code for row in some]
            # As a rule a list goes on where the room has nothing yet; then not every code has to be looked for.
            between = self._unit.cursor.execute(_BETWEEN, (min(codes), max(codes)) * 2).fetchone()
            asked = json.dumps(codes if between else [])
            taken = {code for (code,) in self._unit.cursor.execute(_TAKEN, (asked, asked))}
            for row in some if taken or claimed else ():
                if row.reference_code in taken or row.reference_code in claimed:
                    raise _refusal(Reason.CODE_TAKEN, row)

    def _demand_new_aliases(self) -> None:
        """A foreign barcode stands for one thing in the room, and never for what could be a label of ours."""
        for row in (row for row in self._rows if row.carriers is not ONE_CARRIER):
            for alias in (one.alias for one in row.carriers if one.alias):
                if reason := may_be_alias(alias):
                    raise _refusal(reason, row)
                if alias in self._aliases or self._unit.find(Alias, alias=alias) is not None:
                    raise _refusal(Reason.ALIAS_TAKEN, row)
                self._aliases.add(alias)

    def _alias_rows(self, first: int) -> Iterator[Row]:
        # What lies in a carrier comes right after it.
        things = (one for row in self._rows for each in row.carriers for one in (each.alias, *[None] * each.discs))
        return ((alias, carrier, None, None) for carrier, alias in enumerate(things, first) if alias)

    def _numbers_for_the_time_being(self) -> list[str]:
        """As many numbers of 待整理 as there are rows for it; none is ever given again."""
        count = len(self._waiting)
        if not count:
            return []
        counter = self._unit.find(Counter, name=PENDING_COUNTER)
        first = counter.next if counter else 1
        if counter:
            self._unit.change(counter, next=first + count)
        else:
            self._unit.add(Counter, name=PENDING_COUNTER, next=first + count)
        return [pending_code(number) for number in range(first, first + count)]

    def _record_rows(self, first: int, numbers: list[str]) -> Iterator[Row]:
        for start in range(0, len(self._rows), _SLICE):
            some = self._rows[start : start + _SLICE]
            codes, own = zip(*self._codes[start : start + _SLICE], strict=True)
            kept_as, nothing = [row.reference_code for row in some], [None] * len(some)
            series = list(map(self._in_series, kept_as, codes)) if self._series else nothing
            parents = self._parents(some, first)
            yield from record_rows(some, Told(kept_as, self._apart(codes), own, series, parents, nothing))
        if self._waiting:
            yield from record_rows(self._waiting, self._told_of_waiting(numbers))

    def _told_of_waiting(self, numbers: list[str]) -> Told:
        read = [self._readers[row.profile].read(row.reference_code)[1:] for row in self._waiting]
        own = [number if code else None for code, number in read]
        codes, nothing = self._apart([code for code, _number in read]), [None] * len(read)
        return Told(numbers, codes, own, nothing, nothing, [one.findings for one in self._request.pending])

    def _apart(self, codes: Sequence[ReferenceCode | None]) -> list[TakenApart]:
        # By its identity, since a code tells its hash slowly; each of them is held as long as this lasts.
        told = {id(code): taken_apart(code) for code in {id(code): code for code in codes}.values()}
        return [told[id(code)] for code in codes]

    def _parents(self, rows: Sequence[NewRecord], first: int) -> list[int | None]:
        """The numbers of the files in which these lie."""
        kept: dict[str | None, int | None] = {None: None}
        for code in {row.parent_code for row in rows}:
            kept[code] = None if code is None else self._parent(code, first)
        return [kept[row.parent_code] for row in rows]

    def _in_series(self, text: str, code: ReferenceCode) -> int | None:
        """The series whose codes are built like this one; those of one sequence are all in the same."""
        key = (code.group, len(text))
        if key not in self._series_of:
            fitting = (one.id for one in self._series if one.profile is code.profile and code_in(one, text))
            self._series_of[key] = next(fitting, None)
        return self._series_of[key]

    def _parent(self, code: str, first: int) -> int | None:
        if code in self._places:
            return first + self._places[code]
        file = self._unit.find(Record, reference_code=code)
        return file.id if file else None

    def _pending_rows(self, first: int) -> Iterator[Row]:
        digest = self._request.file_digest
        for record, one in enumerate(self._request.pending, first):
            yield (record, one.claimed_code, digest, one.record.line, one.findings, one.cells)

    def _remember(self) -> None:
        for layout in (self._request.remember, self._request.remember_sheet):
            if layout is None:
                continue
            told = {"columns": layout.columns, "choices": layout.choices}
            known = self._unit.find(ImportLayout, signature=layout.signature)
            if known:
                self._unit.change(known, **told)
            else:
                self._unit.add(ImportLayout, signature=layout.signature, **told)


def _tells(row: NewRecord) -> bool:
    """Whether anything of the content is said, which a stub does without (R-124)."""
    return any(told is not None for told in (row.title, row.document_no, row.responsible_body, row.remarks))


def _refusal(reason: Reason, row: NewRecord) -> Refused:
    return Refused(Objection(reason, {"line": row.line}))


def _counted(progress: Progress, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, counted in steps; the work stops here once it is not wanted any more, and then nothing is kept."""
    step = 1_000
    for count, row in enumerate(rows, 1):
        if not count % step:
            progress.step(step)
        yield row


HANDLERS: Handlers = {ImportRecords: Handler(import_records, needs=Duty.KEEP_HOLDINGS)}
