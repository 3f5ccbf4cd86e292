"""The dry run: every row of a list judged under the room's conditions and the keeper's choices; nothing is entered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from recordsroom.domain.commands import NewRecord
from recordsroom.domain.dates import WrittenDate, read_date
from recordsroom.domain.reference_codes import Profile, ReferenceCode, normalised, read_reference_code
from recordsroom.domain.secrecy_marks import INTERNAL_WORD, SecrecyMark, read_mark
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.jobs import Progress
from recordsroom.services.reading.cells import Flaw, cleaned, flaw_of
from recordsroom.services.reading.dry_run import (
    BlankLevel,
    Choices,
    Conditions,
    DryRun,
    Finding,
    Question,
    ReportLine,
    Verdict,
)
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.sheet import SheetRow
from recordsroom.services.reading.source import SourceList

_FLAWS = {
    Flaw.FORMULA: Verdict.FORMULA,
    Flaw.HIDDEN_SIGN: Verdict.HIDDEN_SIGN,
    Flaw.TOO_LONG: Verdict.TOO_LONG,
}
_SHOWN = 80
_SAMPLE = 2_000
_RETENTIONS = {"永久": "Y", "定期30年": "D30", "30年": "D30", "定期10年": "D10", "10年": "D10"}


def codes_of(source: SourceList) -> tuple[str, ...]:
    """The codes of a list as they would be kept, for asking which of them the room already has."""
    codes = (normalised(source.cell(row, Heading.REFERENCE_CODE)) for row in source.rows)
    return tuple(code for code in codes if code)


def likely_profile(source: SourceList) -> Profile:
    """The profile under which most codes of the list can be read; shown, and changed where it is wrong."""
    codes = codes_of(source)[:_SAMPLE]
    readable = Counter({p: sum(read_reference_code(code, p) is not None for code in codes) for p in Profile})
    return max(Profile, key=lambda profile: readable[profile])


def judge(source: SourceList, choices: Choices, conditions: Conditions, progress: Progress | None = None) -> DryRun:
    """Judge every row; a code that stands twice holds up all its rows, since nobody knows which of them is right."""
    progress = progress or Progress()
    progress.total = len(source.rows)
    times = Counter(codes_of(source))
    bench = _Bench(source, choices, conditions, frozenset(code for code, count in times.items() if count > 1))
    judged = []
    for row in source.rows:
        progress.step()
        judged.append(bench.judged(row))
    return DryRun(
        lines=tuple(line for line, _record in judged),
        accepted=tuple(record for _line, record in judged if record is not None),
        left_out=tuple(row for row, (_line, record) in zip(source.rows, judged, strict=True) if record is None),
        open_questions=frozenset(question for question in bench.asked if not bench.answered(question)),
        asked=frozenset(bench.asked),
    )


@dataclass(frozen=True, slots=True)
class _Read:
    """One row with its cells understood as far as they can be."""

    code: ReferenceCode | None
    title: str | None
    mark: SecrecyMark | None
    dated: WrittenDate | None
    pages: int | None
    retention: str | None


class _Bench:
    """Judges one row after the other, remembering which questions came up."""

    def __init__(self, source: SourceList, choices: Choices, conditions: Conditions, twice: frozenset[str]) -> None:
        self._source, self._choices, self._conditions, self._twice = source, choices, conditions, twice
        self.asked: set[Question] = set()

    def answered(self, question: Question) -> bool:
        """Whether the keeper has said."""
        given = {
            Question.BLANK_LEVEL: self._choices.blank_level,
            Question.INTERNAL_SCHEME: self._choices.internal,
        }
        return given[question] is not None

    def judged(self, row: SheetRow) -> tuple[ReportLine, NewRecord | None]:
        """The line of the report, and the record where it may come in."""
        cells = {heading: cleaned(self._source.cell(row, heading)) for heading in Heading}
        read = self._read(cells)
        findings = (*_of_cells(self._source, row), *self._of_code(cells, read.code), *self._of_rest(cells, read))
        # What only waits for an answer is told after what must be mended.
        findings = tuple(sorted(findings, key=lambda finding: finding.verdict is Verdict.WAITS))
        ready = not findings
        stub = ready and self._above(read)
        if ready:
            findings = (Finding(Verdict.STUB, Heading.LEVEL) if stub else Finding(Verdict.READY),)
        return _line(row, cells, read, findings), self._record(row, cells, read, stub) if ready else None

    def _read(self, cells: dict[Heading, str]) -> _Read:
        return _Read(
            code=read_reference_code(normalised(cells[Heading.REFERENCE_CODE]), self._choices.profile),
            title=cells[Heading.TITLE] or None,
            mark=self._mark(cells[Heading.LEVEL]),
            dated=read_date(cells[Heading.DATED]),
            pages=_whole(cells[Heading.PAGES]),
            retention=_RETENTIONS.get(cells[Heading.RETENTION], cells[Heading.RETENTION].upper() or None),
        )

    def _mark(self, text: str) -> SecrecyMark | None:
        if not text:
            self.asked.add(Question.BLANK_LEVEL)
            public = self._choices.blank_level is BlankLevel.PUBLIC
            return SecrecyMark(Level.PUBLIC if public else None, Scheme.NONE, None)
        if text == INTERNAL_WORD:
            self.asked.add(Question.INTERNAL_SCHEME)
            return SecrecyMark(Level.INTERNAL, self._choices.internal or Scheme.INTERNAL, None)
        return read_mark(text)

    def _of_code(self, cells: dict[Heading, str], code: ReferenceCode | None) -> Iterator[Finding]:
        typed = cells[Heading.REFERENCE_CODE]
        if not typed:
            yield Finding(Verdict.CODE_MISSING, Heading.REFERENCE_CODE)
        elif code is None:
            yield Finding(Verdict.CODE_NOT_VALID, Heading.REFERENCE_CODE, typed[:_SHOWN])
        elif code.text in self._twice:
            yield Finding(Verdict.CODE_TWICE, Heading.REFERENCE_CODE, code.text)
        elif code.text in self._conditions.known_codes:
            yield Finding(Verdict.CODE_TAKEN, Heading.REFERENCE_CODE, code.text)

    def _of_rest(self, cells: dict[Heading, str], read: _Read) -> Iterator[Finding]:
        yield from self._of_level(cells[Heading.LEVEL], read.mark)
        if read.title is None and not self._above(read):
            yield Finding(Verdict.TITLE_MISSING, Heading.TITLE)
        if cells[Heading.DATED] and read.dated is None:
            yield Finding(Verdict.DATE_NOT_CLEAR, Heading.DATED, cells[Heading.DATED][:_SHOWN])
        if cells[Heading.PAGES] and read.pages is None:
            yield Finding(Verdict.PAGES_NOT_CLEAR, Heading.PAGES, cells[Heading.PAGES][:_SHOWN])
        coded = read.code.retention if read.code else None
        if read.retention and coded and read.retention != coded:
            yield Finding(Verdict.RETENTION_DIFFERS, Heading.RETENTION, cells[Heading.RETENTION][:_SHOWN])

    def _of_level(self, text: str, mark: SecrecyMark | None) -> Iterator[Finding]:
        if mark is None:
            yield Finding(Verdict.LEVEL_NOT_KNOWN, Heading.LEVEL, text[:_SHOWN])
            return
        question = {"": Question.BLANK_LEVEL, INTERNAL_WORD: Question.INTERNAL_SCHEME}.get(text)
        if question and not self.answered(question):
            yield Finding(Verdict.WAITS, Heading.LEVEL)
        high = mark.level is not None and mark.level.masked
        if high and not self._conditions.administrators_complete:
            yield Finding(Verdict.ADMINISTRATORS_MISSING, Heading.LEVEL, text[:_SHOWN])

    def _above(self, read: _Read) -> bool:
        """Whether the record is above what this PC is approved for, so that only a stub may be kept (R-124)."""
        level = read.mark.level if read.mark else None
        return level is not None and level > self._conditions.pc_level

    def _record(self, row: SheetRow, cells: dict[Heading, str], read: _Read, stub: bool) -> NewRecord:
        assert read.code is not None, "a row without findings has a code"
        assert read.mark is not None, "a row without findings has a level or is 待核"
        return NewRecord(
            line=row.line,
            reference_code=read.code.text,
            profile=self._choices.profile.value,
            title=None if stub else read.title,
            document_no=cells[Heading.DOCUMENT_NO] or None,
            responsible_body=cells[Heading.RESPONSIBLE_BODY] or None,
            dated=read.dated.text if read.dated else None,
            dated_uncertain=bool(read.dated and read.dated.uncertain),
            level=read.mark.level,
            scheme=read.mark.scheme.value,
            pages=read.pages,
            # Remarks speak of the content too, so a stub does without them.
            remarks=None if stub else cells[Heading.REMARKS] or None,
            copy_no=cells[Heading.COPY_NO] or None,
            secrecy_term=read.mark.term,
            retention=read.retention,
        )


def _of_cells(source: SourceList, row: SheetRow) -> Iterator[Finding]:
    """What is wrong with the cells themselves, whatever they are meant to say."""
    for place, text in enumerate(row.cells):
        heading = source.headings[place] if place < len(source.headings) else None
        if place >= len(source.columns) and text.strip():
            yield Finding(Verdict.TOO_MANY_CELLS, None, text.strip()[:_SHOWN])
        elif place in row.formulas:
            yield Finding(Verdict.FORMULA, heading, text[:_SHOWN])
        elif flaw := flaw_of(text):
            yield Finding(_FLAWS[flaw], heading, text[:_SHOWN])


def _line(row: SheetRow, cells: dict[Heading, str], read: _Read, findings: tuple[Finding, ...]) -> ReportLine:
    mark = read.mark or SecrecyMark(None, Scheme.NONE, None)
    # A level that cannot be read may be a high one.
    hidden = read.mark is None or (mark.level is not None and mark.level.masked)
    return ReportLine(
        line=row.line,
        reference_code=normalised(cells[Heading.REFERENCE_CODE])[:_SHOWN],
        title=None if hidden else cells[Heading.TITLE],
        level=mark.level,
        scheme=mark.scheme,
        secrecy_term=mark.term,
        # What stands in the cells of a hidden row may be its title.
        findings=tuple(Finding(f.verdict, f.heading) if hidden and _tells(f) else f for f in findings),
    )


def _tells(finding: Finding) -> bool:
    return finding.heading in {Heading.TITLE, Heading.REMARKS, None}


def _whole(text: str) -> int | None:
    """A number of pages, or None where the cell does not say one above nought."""
    plain = normalize("NFKC", text).removesuffix("页").strip()
    most_digits = 6
    if not (plain.isascii() and plain.isdigit() and len(plain) <= most_digits):
        return None
    return int(plain) or None
