"""The dry run: every row of a list judged under the room's conditions and the keeper's choices; nothing is entered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import itemgetter

from recordsroom.domain.commands import NewPending, NewRecord
from recordsroom.domain.reference_codes import Profile
from recordsroom.services.jobs import Progress, uncollected
from recordsroom.services.reading.dry_run import (
    Choices,
    Conditions,
    DryRun,
    Finding,
    Report,
    ReportLine,
    Verdict,
)
from recordsroom.services.reading.findings import SHOWN, Findings, hidden
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.list_codes import ListCodes, read_codes
from recordsroom.services.reading.missing import still_missing
from recordsroom.services.reading.plain_rows import PlainRows
from recordsroom.services.reading.records import above, are_copies, parent_code, pending_of, record_of
from recordsroom.services.reading.rows import ReadRow, RowReader
from recordsroom.services.reading.said import NOTHING_SAID
from recordsroom.services.reading.source import SourceList

_SAMPLE = 2_000
_FILE_FIRST = (Profile.P5, Profile.P3, Profile.P4, Profile.P1, Profile.P2)
_READY, _COPY = (Finding(Verdict.READY),), (Finding(Verdict.COPY),)


def likely_profile(source: SourceList, fonds_no: str = "") -> Profile:
    """The profile under which most codes of the list can be read; shown, and changed where it is wrong.

    Between profiles that read a list equally well decides whether it speaks of files or of items.
    """
    by_file = {Heading.ITEMS, Heading.FILE_NO, Heading.CATALOGUE_NO}.intersection(source.headings)
    readable = dict.fromkeys(_FILE_FIRST if by_file else Profile, 0)
    for profile in readable:
        reader = RowReader(source, Choices(profile=profile), fonds_no)
        readable[profile] = sum(reader.code(row)[1] is not None for row in source.rows[:_SAMPLE])
    return max(readable, key=lambda profile: readable[profile])


def judge(
    source: SourceList,
    choices: Choices,
    conditions: Conditions,
    progress: Progress | None = None,
    codes: ListCodes | None = None,
) -> DryRun:
    """Judge every row; a code that stands twice holds up all its rows, since nobody knows which of them is right.

    Rows that are copies of one document are one record (P-04). `codes` is what they were already read as.
    """
    progress = progress or Progress()
    progress.total = len(source.rows) * (1 if codes else 2)
    with uncollected():
        codes = codes or read_codes(source, choices, conditions.fonds_no, progress)
        bench = _Bench(source, choices, conditions, progress, codes)
        bench.judge_all()
        return bench.run()


class _Bench:
    """Judges one document after the other, remembering what became of each row and which questions came up."""

    def __init__(
        self, source: SourceList, choices: Choices, conditions: Conditions, progress: Progress, codes: ListCodes
    ) -> None:
        self._source, self._choices, self._conditions, self._progress = source, choices, conditions, progress
        self._profile, self._highest = choices.profile.value, min(conditions.pc_level, conditions.cleared)
        self._reader = RowReader(source, choices, conditions.fonds_no)
        self._codes, self._missing = codes.read, codes.missing
        self._times = Counter(map(itemgetter(0), self._codes))
        # A blank is no code.
        del self._times[""]
        self._findings = Findings(source, choices, conditions, self._reader)
        self._of_place: list[tuple[Finding, ...]] = [_READY] * len(source.rows)
        self._pending_places: set[int] = set()
        self._accepted: list[NewRecord] = []
        self._pending: list[NewPending] = []

    def judge_all(self) -> None:
        """Judge every document: each row is one, except where rows are copies of one."""
        copies = self._copies()
        plain = PlainRows(self._choices, self._conditions, self._reader, self._findings, self._times)
        for block in self._reader.blocks(self._codes):
            records = plain.records(block)
            good = [record for record in records if record is not None]
            if len(good) == len(records):
                self._accepted += good
            else:
                for place, record in enumerate(records, block.first):
                    if record is not None:
                        self._accepted.append(record)
                    elif place not in copies:
                        self.judge([place], [self._read(place)])
                    elif copies[place][0] == place:
                        self.judge(copies[place], list(map(self._read, copies[place])))
            self._progress.step(len(block.rows))

    def judge(self, places: list[int], rows: list[ReadRow]) -> None:
        """Judge one document."""
        read, stub = rows[0], self._stub(rows[0])
        findings = self._findings.of(rows, stub, twice=self._times[read.code] > len(rows))
        parent = self._parent(read)
        if not findings and parent and read.cells.old_barcode:
            # An inner item has no carrier that could bear it.
            findings = (Finding(Verdict.BARCODE_NOT_POSSIBLE, Heading.OLD_BARCODE, read.cells.old_barcode[:SHOWN]),)
        if not findings:
            self._accepted.append(self._record(rows, stub, parent))
            findings = (Finding(self._why_stub(read), Heading.LEVEL),) if stub else _READY
        elif self._goes_to_pending(findings):
            record = self._record(rows, stub, None)
            self._pending.append(pending_of(rows, self._source, record, findings, stub=stub))
            self._pending_places.update(places)
        for place in places if findings is not _READY else ():
            self._of_place[place] = findings
        for place in places[1:] if findings[0].verdict.accepted else ():
            self._of_place[place] = _COPY

    def run(self) -> DryRun:
        """What the whole run came to."""
        verdicts = [findings[0].verdict for findings in self._of_place]
        # Most are ready, of which nothing more is to be told.
        others = [place for place, findings in enumerate(self._of_place) if findings is not _READY]
        left = [p for p in others if not (verdicts[p].accepted or p in self._pending_places)]
        told = [self._of_place[place] for place in others]
        keepable = [f[0].verdict for f in told if all(finding.verdict.keepable for finding in f)]
        taken = sum(verdict is Verdict.CODE_TAKEN for verdict in keepable)
        return DryRun(
            lines=Report(verdicts, self._line),
            accepted=tuple(self._accepted),
            pending=tuple(self._pending),
            left_out=tuple(self._source.rows[place] for place in left),
            keepable=len(keepable) - taken,
            taken=taken,
            open_questions=frozenset(one for one in self._findings.asked if not self._choices.answered(one)),
            asked=frozenset(self._findings.asked),
            missing=still_missing(self._missing, self._conditions.known_codes),
        )

    def _read(self, place: int) -> ReadRow:
        return self._reader.read(self._source.rows[place], self._codes[place])

    def _copies(self) -> dict[int, list[int]]:
        """The places of rows that are copies of one document, under each of them."""
        shared: dict[str, list[int]] = {}
        some_twice = len(self._times) < len(self._codes)
        for place, (code, _parts, _number) in enumerate(self._codes if some_twice else ()):
            if code and self._times[code] > 1:
                shared.setdefault(code, []).append(place)
        alike = (places for places in shared.values() if are_copies([self._read(place) for place in places]))
        return {place: places for places in alike for place in places}

    def _parent(self, read: ReadRow) -> str | None:
        """The code of the file in which an item lies, where the list or the room has that file."""
        parent = parent_code(read.code, read.parts)
        known = parent is not None and (parent in self._times or parent in self._conditions.known_codes)
        return parent if known else None

    def _stub(self, read: ReadRow) -> bool:
        """Whether only a stub may be kept; a level that cannot be read may be the highest (R-124)."""
        return above(read.said.highest, self._highest)

    def _why_stub(self, read: ReadRow) -> Verdict:
        """Above this PC, or above what whoever brings it in may know of."""
        return Verdict.STUB if above(read.said.highest, self._conditions.pc_level) else Verdict.ABOVE_CLEARANCE

    def _record(self, rows: Sequence[ReadRow], stub: bool, parent: str | None) -> NewRecord:
        one = self._reader.one_of_many
        return record_of(rows, self._profile, stub=stub, one_of_many=one, parent=parent)

    def _goes_to_pending(self, findings: Sequence[Finding]) -> bool:
        wanted = self._choices.taken_pending if findings[0].verdict is Verdict.CODE_TAKEN else self._choices.pending
        return wanted and all(finding.verdict.keepable for finding in findings)

    def _line(self, place: int) -> ReportLine:
        read, findings = self._reader.read(self._source.rows[place]), self._of_place[place]
        mark, secret = read.said.mark or NOTHING_SAID, hidden(read)
        return ReportLine(
            line=read.row.line,
            reference_code=read.code[:SHOWN],
            title=None if secret else read.cells.title,
            level=read.said.level,
            scheme=mark.scheme,
            secrecy_term=mark.term,
            findings=findings,
            pending=place in self._pending_places,
        )
