"""What is wrong with a row, or must be asked before it can be judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from weakref import proxy

from recordsroom.domain.aliases import may_be_alias, plain_alias
from recordsroom.domain.copy_numbers import MOST_COPIES
from recordsroom.domain.registering import beyond_own_power
from recordsroom.domain.secrecy_marks import INTERNAL_WORD
from recordsroom.domain.values import Level
from recordsroom.services.reading.cells import Flaw, flaw_of
from recordsroom.services.reading.copies import carriers_here
from recordsroom.services.reading.dry_run import Choices, Conditions, Finding, Question, Verdict
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.rows import ReadRow, RowReader
from recordsroom.services.reading.said import mark_of
from recordsroom.services.reading.source import SourceList, aliases_of
from recordsroom.services.reading.words import Remembered, gone, plain

SHOWN = 80
"""So much of a cell stands in the report."""
_FLAWS = {
    Flaw.FORMULA: Verdict.FORMULA,
    Flaw.HIDDEN_SIGN: Verdict.HIDDEN_SIGN,
    Flaw.TOO_LONG: Verdict.TOO_LONG,
}


def hidden(read: ReadRow) -> bool:
    """Whether lists hide the title of this row; a level that cannot be read may be a high one."""
    mark = read.said.mark
    return mark is None or (mark.level is not None and mark.level.masked)


class Findings:
    """Finds what is wrong with the rows of one list, remembering which questions came up."""

    def __init__(self, source: SourceList, choices: Choices, conditions: Conditions, reader: RowReader) -> None:
        self._source, self._choices, self._conditions, self._reader = source, choices, conditions, reader
        # Held by itself it would keep the whole list until the collector of cycles comes by.
        own = proxy(self)
        self._levels: Remembered[tuple[str, str, bool], tuple[Finding, ...]] = Remembered(
            lambda told: tuple(own._of_level(*told))
        )
        self._aliases = Counter(aliases_of(source))
        self.asked: set[Question] = set()

    def of(self, rows: Sequence[ReadRow], stub: bool, *, twice: bool) -> tuple[Finding, ...]:
        """What is wrong with the rows of one document; `twice` says that other rows have its code too."""
        read = rows[0]
        cells, clear = read.cells, read.clear and len(rows) == 1
        of_level = self._levels[cells.level, cells.secrecy_term, read.secrecy.too_long]
        code_wrong = twice or read.parts is None or read.code in self._conditions.known_codes
        beyond = bool(cells.classifying_unit) and self.beyond_power(
            read.said.mark.level if read.said.mark else None, cells.classifying_unit
        )
        if clear and not (of_level or code_wrong or beyond) and (cells.title or stub):
            return ()
        found = list(of_level)
        if code_wrong:
            found += self._of_code(read, twice)
        if not (cells.title or stub):
            found.append(Finding(Verdict.TITLE_MISSING, Heading.TITLE))
        if beyond:
            found.append(Finding(Verdict.BEYOND_OWN_POWER, Heading.CLASSIFYING_UNIT, cells.classifying_unit[:SHOWN]))
        if not clear:
            found += self._of_numbers(rows)
            found += self._of_words(rows)
            found += (
                Finding(Verdict.GONE, Heading.HOLDER, one.cells.holder[:SHOWN])
                for one in rows
                if gone(one.cells.holder)
            )
            found += self._of_barcodes(rows)
            found += (one for read in rows if not read.sound for one in self._of_cells(read))
        if not found:
            return ()
        # The list shows the code's trouble first, and what only waits for an answer after what must be mended.
        found.sort(key=_rank)
        secret = hidden(read)
        return tuple(Finding(one.verdict, one.heading) if secret and _tells(one) else one for one in found)

    def of_level(self, text: str, term: str) -> tuple[Finding, ...]:
        """What is wrong with a level as it is told, whatever the clock of its secret says; its question is noted."""
        return self._levels[text, term, False]

    def _of_level(self, text: str, term: str, too_long: bool) -> Iterator[Finding]:
        mark = mark_of(self._choices, text, term)
        if mark is None:
            yield Finding(Verdict.LEVEL_NOT_KNOWN, Heading.LEVEL, text[:SHOWN])
            return
        question = Question.BLANK_LEVEL if not text else Question.INTERNAL_SCHEME if _says_internal(text) else None
        if question:
            self.asked.add(question)
            if not self._choices.answered(question):
                yield Finding(Verdict.WAITS, Heading.LEVEL)
        if mark.level is not None and mark.level.masked and not self._conditions.administrators_complete:
            yield Finding(Verdict.ADMINISTRATORS_MISSING, Heading.LEVEL, text[:SHOWN])
        if too_long:
            yield Finding(Verdict.TERM_TOO_LONG, Heading.LEVEL, text[:SHOWN])

    def beyond_power(self, level: Level | None, classifier: str) -> bool:
        """Whether a mark of this level is said to be of this unit's own making, above what it may classify (R-142)."""
        told = self._conditions
        return level is not None and beyond_own_power(level, classifier, told.own_names, told.own_power)

    def _of_code(self, read: ReadRow, twice: bool) -> Iterator[Finding]:
        cells = read.cells
        if read.code in self._conditions.known_codes:
            yield Finding(Verdict.CODE_TAKEN, Heading.REFERENCE_CODE, read.code[:SHOWN])
        elif twice and read.code:
            yield Finding(Verdict.CODE_TWICE, Heading.REFERENCE_CODE, read.code[:SHOWN])
        if read.parts is not None:
            return
        if not read.code:
            yield Finding(Verdict.CODE_MISSING, Heading.REFERENCE_CODE)
        elif not cells.reference_code and cells.receipt_no:
            yield Finding(Verdict.NOT_FILED, Heading.RECEIPT_NO, cells.receipt_no[:SHOWN])
        else:
            yield Finding(Verdict.CODE_NOT_VALID, Heading.REFERENCE_CODE, read.code[:SHOWN])

    def _of_numbers(self, rows: Sequence[ReadRow]) -> Iterator[Finding]:
        read = rows[0]
        cells = read.cells
        if read.dated is None and (cells.dated or cells.dated_to):
            yield Finding(Verdict.DATE_NOT_CLEAR, Heading.DATED, (cells.dated or cells.dated_to)[:SHOWN])
        if read.pages is None and cells.pages:
            yield Finding(Verdict.PAGES_NOT_CLEAR, Heading.PAGES, cells.pages[:SHOWN])
        if read.page_no is None and cells.page_no:
            yield Finding(Verdict.PAGES_NOT_CLEAR, Heading.PAGE_NO, cells.page_no[:SHOWN])
        if read.said.items is None and cells.items:
            yield Finding(Verdict.PAGES_NOT_CLEAR, Heading.ITEMS, cells.items[:SHOWN])
        if cells.copies or cells.copy_no:
            yield from self._of_copies(rows)

    def _of_copies(self, rows: Sequence[ReadRow]) -> Iterator[Finding]:
        read, told = rows[0], rows[0].said.copies
        for one in rows:
            if one.copies is None:
                yield Finding(Verdict.COPIES_NOT_CLEAR, Heading.COPY_NO, one.cells.copy_no[:SHOWN])
                return
        if told is None:
            if read.cells.copies:
                yield Finding(Verdict.COPIES_NOT_CLEAR, Heading.COPIES, read.cells.copies[:SHOWN])
            return
        named = sum(len(one.copies or ()) for one in rows)
        if named and named != (told.here or told.issued):
            yield Finding(Verdict.COPIES_DIFFER, Heading.COPIES, read.cells.copies[:SHOWN])
        elif not named and told.here is None and told.issued > 1:
            self.asked.add(Question.COPIES)
            if self._choices.copies is None:
                yield Finding(Verdict.WAITS, Heading.COPIES)
            elif told.issued > MOST_COPIES and not self._reader.one_of_many:
                yield Finding(Verdict.COPIES_NOT_CLEAR, Heading.COPIES, read.cells.copies[:SHOWN])

    def _of_words(self, rows: Sequence[ReadRow]) -> Iterator[Finding]:
        read = rows[0]
        if read.cells.retention:
            if read.said.retention is None:
                yield Finding(Verdict.RETENTION_NOT_KNOWN, Heading.RETENTION, read.cells.retention[:SHOWN])
            elif read.parts and read.parts.retention and read.parts.retention != read.said.retention:
                yield Finding(Verdict.RETENTION_DIFFERS, Heading.RETENTION, read.cells.retention[:SHOWN])
        for one in rows:
            if one.said.media is None or len(one.said.media) not in {1, carriers_here(one, self._reader.one_of_many)}:
                yield Finding(Verdict.WORD_NOT_KNOWN, Heading.MEDIUM, one.cells.medium[:SHOWN])
            if not one.said.urgency[0]:
                yield Finding(Verdict.WORD_NOT_KNOWN, Heading.URGENCY, one.cells.urgency[:SHOWN])

    def _of_barcodes(self, rows: Sequence[ReadRow]) -> Iterator[Finding]:
        for one in rows:
            if not one.cells.old_barcode:
                continue
            alias = plain_alias(one.cells.old_barcode)
            # Of several carriers nobody knows which of them bears it.
            if may_be_alias(alias) or carriers_here(one, self._reader.one_of_many) > 1:
                yield Finding(Verdict.BARCODE_NOT_POSSIBLE, Heading.OLD_BARCODE, one.cells.old_barcode[:SHOWN])
            elif self._aliases[alias] > 1 or alias in self._conditions.known_codes:
                yield Finding(Verdict.BARCODE_TAKEN, Heading.OLD_BARCODE, one.cells.old_barcode[:SHOWN])

    def _of_cells(self, read: ReadRow) -> Iterator[Finding]:
        """What is wrong with the cells themselves, whatever they are meant to say."""
        row, headings, columns = read.row, self._source.headings, len(self._source.columns)
        for place, text in enumerate(row.cells):
            heading = headings[place] if place < len(headings) else None
            if place >= columns and text.strip():
                yield Finding(Verdict.TOO_MANY_CELLS, None, text.strip()[:SHOWN])
            elif place in row.formulas:
                yield Finding(Verdict.FORMULA, heading, text[:SHOWN])
            elif flaw := flaw_of(text):
                yield Finding(_FLAWS[flaw], heading, text[:SHOWN])


def _says_internal(text: str) -> bool:
    return plain(text) == INTERNAL_WORD


_LAST = {Verdict.WAITS: 2, Verdict.NOT_FILED: 1}
_FIRST = frozenset({Verdict.FORMULA, Verdict.HIDDEN_SIGN, Verdict.TOO_LONG, Verdict.TOO_MANY_CELLS})


def _rank(finding: Finding) -> int:
    if finding.verdict in _FIRST:
        return -2
    return -1 if finding.heading is Heading.REFERENCE_CODE else _LAST.get(finding.verdict, 0)


def _tells(finding: Finding) -> bool:
    return finding.heading is None or finding.heading.tells_content
